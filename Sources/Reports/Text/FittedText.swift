import TerminalKit
import TextCore

/// Text cut and filled to a number of columns, for tables.
enum FittedText {
    /// The beginning of a text in exactly so many columns, an ellipsis where something is left out.
    ///
    /// What a terminal might obey is made visible; line breaks become blanks.
    ///
    /// - Parameter atWords: whether it is cut between words; else after any character.
    /// - Complexity: O(length).
    static func of(_ text: String, columns: Int, atWords: Bool = true) -> String {
        guard columns > 0 else { return "" }
        let visible = VisibleText.of(text.replacing("\n", with: " "))
        let width = displayWidth(of: visible)
        if width <= columns { return visible + String(repeating: " ", count: columns - width) }
        let (kept, taken) =
            atWords ? words(of: visible, columns: columns - 1) : letters(of: visible, columns: columns - 1)
        return kept + "…" + String(repeating: " ", count: columns - 1 - taken)
    }

    private static func words(of text: String, columns: Int) -> (String, width: Int) {
        guard columns > 0, let line = Wrapping(columns: columns).lines(of: text).first, line.width <= columns
        else { return ("", 0) }
        return (text.slice(TextSpan(line.start, line.end)), line.width)
    }

    private static func letters(of text: String, columns: Int) -> (String, width: Int) {
        var (kept, width) = ("", 0)
        for letter in text {
            let next = displayWidth(of: String(letter))
            guard width + next <= columns else { break }
            kept.append(letter)
            width += next
        }
        return (kept, width)
    }

    /// The beginning of a text in at most so many columns, for naming it.
    static func beginning(of text: String, columns: Int) -> String {
        var result = of(text, columns: columns)
        while result.last == " " { result.removeLast() }
        return result
    }
}
