extension Surface {
    /// The screen as text: a line per row, without blanks at the ends; a wide character stands once.
    ///
    /// - Complexity: O(cells).
    public func text() -> String {
        var lines: [String] = []
        for row in 0..<gridSize.height {
            var line = String.UnicodeScalarView()
            var length = 0
            for cell in self.row(row) where !cell.isContinuation {
                line.append(contentsOf: string(of: cell.glyph).unicodeScalars)
                if cell.glyph != .space { length = line.count }
            }
            lines.append(String(line.prefix(length)))
        }
        return lines.joined(separator: "\n")
    }

    /// The screen as text with a row of marks below each row that is styled, and a key to the marks at the end.
    ///
    /// Each style that is not the surface's most common one gets a letter in the order of appearance; a mark stands for
    /// a column, so wide characters have two. Made for golden files: a changed colour is one changed line.
    ///
    /// - Complexity: O(cells).
    public func styledText() -> String {
        var key = StyleKey(common: mostCommonStyle())
        var lines: [String] = []
        for (row, text) in text().split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            lines.append("|" + text)
            var marks = ""
            for cell in self.row(row) { marks.append(key.mark(of: cell.style)) }
            while marks.last == " " { marks.removeLast() }
            if !marks.isEmpty { lines.append("~" + marks) }
        }
        return (lines + key.lines).joined(separator: "\n")
    }

    /// Ties go to the style that appears first.
    private func mostCommonStyle() -> Style {
        var counts: [Style: (count: Int, first: Int)] = [:]
        for (index, cell) in cells.enumerated() { counts[cell.style, default: (0, index)].count += 1 }
        let best = counts.max { one, other in
            (one.value.count, other.value.first) < (other.value.count, one.value.first)
        }
        return best?.key ?? .plain
    }
}

/// Gives letters to styles in the order in which they are met.
private struct StyleKey {
    private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    private let common: Style
    private var order: [Style] = []
    private var marks: [Style: Character] = [:]

    init(common: Style) { self.common = common }

    mutating func mark(of style: Style) -> Character {
        if style == common { return " " }
        if let mark = marks[style] { return mark }
        let mark = order.count < Self.letters.count ? Self.letters[order.count] : "?"
        order.append(style)
        marks[style] = mark
        return mark
    }

    var lines: [String] {
        ["(blank) \(common)"] + order.map { "\(marks[$0] ?? "?") \($0)" }
    }
}

extension Style: CustomStringConvertible {
    /// Colours and attributes in words, such as `#e8e6e3 on default, bold underline`.
    public var description: String {
        var words = attributes.names
        if words.isEmpty { words = ["plain"] }
        let foreground = foreground.map { "\($0)" } ?? "inherited"
        let background = background.map { "\($0)" } ?? "inherited"
        return "\(foreground) on \(background), \(words.joined(separator: " "))"
    }
}

extension Style.Attributes {
    /// The names of the attributes in the set, as themes write them.
    public var names: [String] { Self.named.filter { contains($0.attribute) }.map(\.name) }

    static let named: [(name: String, attribute: Style.Attributes)] = [
        ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline), ("reverse", .reverse),
        ("strikethrough", .strikethrough),
    ]
}

extension Color: CustomStringConvertible {
    /// `default`, the number in the palette, or `#rrggbb`.
    public var description: String {
        switch self {
        case .default: return "default"
        case .ansi(let number): return "\(number)"
        case .rgb(let red, let green, let blue):
            let digits = [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
            return "#" + digits.joined()
        }
    }
}
