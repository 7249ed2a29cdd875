/// One line of a table.
enum CSVRow {
    /// Writes the fields with commas between, quoted where they must be (RFC 4180).
    ///
    /// Control characters are replaced by their visible symbols, so that a terminal obeys none. A field that a spreadsheet
    /// would take for a formula gets an apostrophe before it, as OWASP's page on CSV injection advises: its first
    /// character is one of `= + - @`, plain or full-width, or a tab or line break, and it is not simply a number, or a dash
    /// alone, which is no formula and the name of standard input.
    static func write(_ fields: [String], to output: inout ReportOutput) {
        for (position, text) in fields.enumerated() { field(text, isFirst: position == 0, to: &output) }
        output.line()
    }

    /// Writes one field of a line, and the comma before it.
    static func field(_ text: String, isFirst: Bool = false, to output: inout ReportOutput) {
        if !isFirst { output.write(byte: 0x2c) }
        switch needs(text.utf8Span.span) {
        case .nothing: output.append(text)
        case .quotes:
            output.write(byte: 0x22)
            output.append(text)
            output.write(byte: 0x22)
        case .care:
            let text = (mayBeFormula(text) ? "'" : "") + VisibleText.of(text, keepingLines: true)
            let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2c || $0 == 0x0a || $0 == 0x0d }
            output.write(needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text)
        }
    }

    /// Writes a whole number that is not negative as a field.
    static func field(_ number: Int, to output: inout ReportOutput) {
        output.write(byte: 0x2c)
        output.append(number)
    }

    /// What must be done to a field.
    private enum Need { case nothing, quotes, care }

    /// Plain ASCII, which most fields are, is looked at once.
    private static func needs(_ bytes: Span<UInt8>) -> Need {
        guard bytes.count > 0 else { return .nothing }
        switch bytes[0] {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return .care
        default: break
        }
        var need = Need.nothing
        for place in bytes.indices {
            let byte = bytes[place]
            if byte == 0x2c {
                need = .quotes
            } else if byte < 0x20 || byte >= 0x7f || byte == 0x22 {
                return .care
            }
        }
        return need
    }

    private static func mayBeFormula(_ field: String) -> Bool {
        switch field.unicodeScalars.first {
        case "\t", "\n", "\r", "=", "@", "\u{ff1d}", "\u{ff0b}", "\u{ff0d}", "\u{ff20}": true
        case "+", "-": field != "-" && Double(field) == nil
        default: false
        }
    }
}
