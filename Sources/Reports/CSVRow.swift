/// One line of a table.
enum CSVRow {
    /// Writes the fields with commas between, quoted where they must be (RFC 4180).
    ///
    /// Control characters are replaced by their visible symbols, so that a terminal obeys none. A field that a spreadsheet
    /// would take for a formula gets an apostrophe before it, as OWASP's page on CSV injection advises: its first
    /// character is one of `= + - @`, plain or full-width, or a tab or line break, and it is not simply a number.
    static func write(_ fields: [String], to output: inout ReportOutput) {
        for (position, field) in fields.enumerated() {
            if position > 0 { output.write(byte: 0x2c) }
            let text = (mayBeFormula(field) ? "'" : "") + VisibleText.of(field, keepingLines: true)
            let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2c || $0 == 0x0a || $0 == 0x0d }
            output.write(needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text)
        }
        output.line()
    }

    private static func mayBeFormula(_ field: String) -> Bool {
        switch field.unicodeScalars.first {
        case "\t", "\n", "\r", "=", "@", "\u{ff1d}", "\u{ff0b}", "\u{ff0d}", "\u{ff20}": true
        case "+", "-": Double(field) == nil
        default: false
        }
    }
}
