import ReaderState
import TerminalKit

/// A stretch of a line and how it looks.
struct Words {
    var text: String
    var style: Style

    init(_ text: String, _ style: Style = .plain) {
        self.text = text.brief
        self.style = style
    }
}

extension String {
    /// The text, or as much of a hostile one as any screen can show: so that a headline of a megabyte is not measured with
    /// every frame.
    var brief: String {
        let limit = 4_096
        return utf8.count <= limit ? self : String(decoding: utf8.prefix(limit), as: UTF8.self) + "…"
    }
}

extension Surface {
    /// Writes stretches one behind the other; the last that fits in part ends with an ellipsis.
    ///
    /// - Returns: the columns taken.
    @discardableResult
    mutating func put(_ words: [Words], at point: Point, maxColumns: Columns) -> Columns {
        var used = 0
        for word in words where used < maxColumns && !word.text.isEmpty {
            let at = Point(x: point.x + used, y: point.y)
            used += put(word.text, at: at, style: word.style, maxColumns: maxColumns - used, truncation: .tail)
        }
        return used
    }

    /// Writes stretches so that they end before a column, and gives the column of the first.
    @discardableResult
    mutating func put(_ words: [Words], endingAt end: Columns, row: Int, notBefore start: Columns) -> Columns {
        let width = words.reduce(0) { $0 + displayWidth(of: $1.text) }
        let x = max(start, end - width)
        put(words, at: Point(x: x, y: row), maxColumns: max(0, end - x))
        return x
    }

    /// Writes a text over several lines, the last one ending with an ellipsis when there is more.
    ///
    /// - Returns: the lines taken.
    @discardableResult
    mutating func putWrapped(_ text: String, in rect: Rect, style: Style) -> Int {
        guard !rect.isEmpty else { return 0 }
        let text = text.brief
        let lines = Wrapping(columns: rect.width).lines(of: text)
        for (row, line) in lines.prefix(rect.height).enumerated() {
            let at = Point(x: rect.x, y: rect.y + row)
            let utf8 = text.utf8
            let isLast = row == rect.height - 1 && lines.count > rect.height
            let end = isLast ? utf8.count : line.end
            put(
                bytes: utf8.span.extracting(line.start..<end), at: at, style: style, maxColumns: rect.width,
                truncation: .tail)
        }
        return min(rect.height, lines.count)
    }
}

extension Surface {
    /// Draws a rule across a pane and ties it to the dividers at its ends.
    mutating func rule(across rect: Rect, row: Int, style: Style) {
        horizontalLine(at: Point(x: rect.x, y: row), length: rect.width, style: style)
        tie(Point(x: rect.x - 1, y: row), ["│": "├", "┤": "┼"], style)
        tie(Point(x: rect.maxX, y: row), ["│": "┤", "├": "┼"], style)
    }

    private mutating func tie(_ point: Point, _ joints: [Unicode.Scalar: Unicode.Scalar], _ style: Style) {
        guard let scalar = self[point]?.glyph.scalar, let joint = joints[scalar] else { return }
        putScalar(joint, at: point, style: style)
    }
}

/// Numbers and shares as people read them.
enum Figures {
    /// With commas at the thousands: `12,345`.
    static func grouped(_ number: Int) -> String {
        var digits = Array(String(number.magnitude))
        var index = digits.count - 3
        while index > 0 {
            digits.insert(",", at: index)
            index -= 3
        }
        return (number < 0 ? "-" : "") + String(digits)
    }

    /// `46 %`; what is not quite all is never 100 and what is not quite nothing never 0.
    static func share(_ share: Double) -> String { Shares.text(share) }

    /// `1 version`, `5 versions`.
    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(grouped(number)) \(number == 1 ? one : many ?? one + "s")"
    }

    /// `4.2 MB`.
    static func bytes(_ number: Int) -> String {
        let units = ["B", "kB", "MB", "GB", "TB"]
        var value = Double(max(0, number))
        var unit = 0
        while value >= 1000, unit < units.count - 1 {
            value /= 1000
            unit += 1
        }
        guard unit > 0 else { return "\(number) B" }
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10) \(units[unit])"
    }
}
