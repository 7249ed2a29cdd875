/// The rows of a table, one after the other.
struct TableRows {
    /// One row.
    struct Row {
        var fields: [[UInt8]]
        /// Whether a quote was opened and never closed.
        var isCutOff = false
    }

    private let bytes: [UInt8]
    private var index: Int
    private let end: Int
    private let delimiter: UInt8
    /// How many fields a row may have.
    private static let fieldLimit = 2_000

    init(_ bytes: [UInt8], _ range: Range<Int>, delimiter: UInt8) {
        self.bytes = bytes
        index = range.lowerBound
        end = range.upperBound
        self.delimiter = delimiter
    }

    /// The next row that is not blank; nil at the end.
    mutating func next() -> Row? {
        while index < end, bytes[index] == 0x0a || bytes[index] == 0x0d { index += 1 }
        guard index < end else { return nil }
        let start = index
        var row = Row(fields: [])
        while true {
            guard let field = field() else {
                // The row ends where its first line does, so that one wrong quote costs one row.
                index = start
                while index < end, bytes[index] != 0x0a { index += 1 }
                row.isCutOff = true
                return row
            }
            if row.fields.count < Self.fieldLimit { row.fields.append(field) }
            guard index < end, bytes[index] == delimiter else { break }
            index += 1
        }
        while index < end, bytes[index] != 0x0a { index += 1 }
        return row
    }

    /// Where the last row that is whole ends, and how many rows end up to there; nil when no row does.
    ///
    /// A quote that does not close within ``fieldBytes`` costs its row, which ends where its first line does; so it is
    /// with one that does not close at all, when nothing follows (`isAll`).
    ///
    /// - Complexity: O(length of the bytes); rows with open quotes are looked at sixteen times at most, then lines count.
    static func wholeRows(_ bytes: Span<UInt8>, delimiter: UInt8, isAll: Bool) -> (end: Int, rows: Int)? {
        var end = 0
        var rows = 0
        var index = 0
        var broken = 0
        while index < bytes.count {
            let start = index
            var isQuoted = false
            var isFieldStart = true
            var isJustClosed = false
            var isOver = false
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                if isQuoted {
                    // Two quotes are one of the text: the second opens again.
                    isJustClosed = byte == 0x22
                    isQuoted = !isJustClosed
                    continue
                }
                if byte == 0x22, isFieldStart || isJustClosed, broken < 16 {
                    isQuoted = true
                } else if byte == 0x0a {
                    isOver = true
                    break
                }
                isFieldStart = byte == delimiter
                isJustClosed = false
            }
            if isQuoted, isAll || bytes.count - start > fieldBytes {
                guard let line = ByteSearch.first(0x0a, in: bytes, from: start) else { break }
                broken += 1
                index = line + 1
                isOver = true
            }
            guard isOver else { break }
            let isBlank = index - start <= 2 && bytes[start] < 0x20
            if !isBlank { rows += 1 }
            end = index
        }
        return end > 0 ? (end, rows) : nil
    }

    /// How long a quoted field may be in a table that is read in parts: 16 MB.
    static let fieldBytes = 16 << 20

    /// The field that begins here; nil when its quote never closes.
    private mutating func field() -> [UInt8]? {
        var value: [UInt8] = []
        if index < end, bytes[index] == 0x22 {
            index += 1
            while index < end {
                if bytes[index] == 0x22 {
                    guard index + 1 < end, bytes[index + 1] == 0x22 else {
                        index += 1
                        // What stands behind the quote belongs to no field.
                        while index < end, bytes[index] != delimiter, bytes[index] != 0x0a { index += 1 }
                        return value
                    }
                    index += 1
                }
                value.append(bytes[index])
                index += 1
            }
            return nil
        }
        while index < end, bytes[index] != delimiter, bytes[index] != 0x0a, bytes[index] != 0x0d {
            value.append(bytes[index])
            index += 1
        }
        return value
    }
}
