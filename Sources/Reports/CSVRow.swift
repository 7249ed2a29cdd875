/// One line of a table.
enum CSVRow {
    /// Writes the fields with commas between, quoted where they must be (RFC 4180).
    ///
    /// Control characters are replaced by their visible symbols, so that a terminal obeys none.
    static func write(_ fields: [String], to output: inout ReportOutput) {
        for (position, field) in fields.enumerated() {
            if position > 0 { output.write(byte: 0x2c) }
            let text = VisibleText.of(field, keepingLines: true)
            let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2c || $0 == 0x0a || $0 == 0x0d }
            output.write(needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text)
        }
        output.line()
    }
}
