import TextCore

/// Reads the query language by recursive descent.
///
///     or      = and { "OR" and }
///     and     = unary { ["AND"] unary }
///     unary   = ("NOT" | "-") unary | primary
///     primary = "(" or ")" | phrase | field sign value | word
struct QueryParser {
    let text: String
    let bytes: [UInt8]
    private(set) var offset = 0
    private var depth = 0

    /// How deep brackets may lie in each other: deeper than people write, not so deep that the stack ends.
    static let depthLimit = 100

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    mutating func parse() throws(QueryError) -> QueryNode {
        skipBlanks()
        guard offset < bytes.count else { return .everything }
        let node = try or()
        guard offset >= bytes.count else {
            throw QueryError(offset: offset, problem: .strayBracket, expected: "a term or the end")
        }
        return node
    }

    // MARK: Grammar

    private mutating func or() throws(QueryError) -> QueryNode {
        var parts = [try and()]
        while takeKeyword("OR") { parts.append(try and()) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func and() throws(QueryError) -> QueryNode {
        var parts = [try unary()]
        while true {
            skipBlanks()
            if takeKeyword("AND") {
                parts.append(try unary())
            } else if offset >= bytes.count || bytes[offset] == UInt8(ascii: ")") || isKeyword("OR") {
                return parts.count == 1 ? parts[0] : .all(parts)
            } else {
                parts.append(try unary())
            }
        }
    }

    private mutating func unary() throws(QueryError) -> QueryNode {
        depth += 1
        defer { depth -= 1 }
        skipBlanks()
        guard depth <= Self.depthLimit else {
            throw QueryError(
                offset: offset, problem: .unexpected(found: "("), expected: "fewer brackets inside each other")
        }
        if takeKeyword("NOT") { return .not(try unary()) }
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "-") {
            offset += 1
            guard offset < bytes.count, !Self.isBlank(bytes[offset]) else {
                throw QueryError(
                    offset: offset - 1, problem: .unexpected(found: "-"), expected: "a term right behind it")
            }
            return .not(try unary())
        }
        return try primary()
    }

    private mutating func primary() throws(QueryError) -> QueryNode {
        skipBlanks()
        guard offset < bytes.count else {
            throw QueryError(offset: bytes.count, problem: .unexpected(found: nil), expected: Self.aTerm)
        }
        let start = offset
        if bytes[offset] == UInt8(ascii: "(") {
            offset += 1
            let node = try or()
            skipBlanks()
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: ")") else {
                throw QueryError(offset: start, problem: .openBracket, expected: "')'")
            }
            offset += 1
            return node
        }
        if bytes[offset] == UInt8(ascii: ")") {
            throw QueryError(offset: start, problem: .unexpected(found: ")"), expected: Self.aTerm)
        }
        for word in ["AND", "OR"] where isKeyword(word) {
            throw QueryError(offset: start, problem: .unexpected(found: word), expected: Self.aTerm)
        }
        if let term = try field() { return term }
        let value = try value()
        guard let keys = Self.keys(of: value) else {
            throw QueryError(offset: start, problem: .unexpected(found: value), expected: Self.aTerm)
        }
        return .words(keys)
    }

    private static let aTerm = "a word, a \"phrase\", a field such as outlet:NAME, or '('"

    // MARK: Words

    /// A phrase in quotation marks, or everything up to a blank or bracket.
    mutating func value() throws(QueryError) -> String {
        if let opening = quoteLength(at: offset) {
            let start = offset
            offset += opening
            let inner = offset
            while offset < bytes.count {
                if let closing = quoteLength(at: offset) {
                    let value = String(decoding: bytes[inner..<offset], as: UTF8.self)
                    offset += closing
                    return value
                }
                offset += 1
            }
            throw QueryError(offset: start, problem: .openQuote, expected: "a closing quotation mark")
        }
        let start = offset
        while offset < bytes.count, !Self.endsWord(bytes[offset]), quoteLength(at: offset) == nil { offset += 1 }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    mutating func advance(to offset: Int) { self.offset = offset }

    /// The keys of the words of a text; nil when there is none.
    static func keys(of text: String) -> [UInt64]? {
        let keys = Tokenizer.tokens(of: text).filter(\.isWordLike).map(\.key)
        return keys.isEmpty ? nil : keys
    }

    /// How many bytes a quotation mark at `offset` has, straight or curly; nil when there is none.
    private func quoteLength(at offset: Int) -> Int? {
        guard offset < bytes.count else { return nil }
        if bytes[offset] == UInt8(ascii: "\"") { return 1 }
        guard bytes[offset] == 0xe2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return nil }
        return bytes[offset + 2] == 0x9c || bytes[offset + 2] == 0x9d ? 3 : nil
    }

    private mutating func skipBlanks() {
        while offset < bytes.count, Self.isBlank(bytes[offset]) { offset += 1 }
    }

    private mutating func takeKeyword(_ word: String) -> Bool {
        skipBlanks()
        guard isKeyword(word) else { return false }
        offset += word.utf8.count
        return true
    }

    /// Whether an operator stands at the current place, as a word of its own.
    private func isKeyword(_ word: String) -> Bool {
        guard bytes[offset...].starts(with: word.utf8) else { return false }
        let end = offset + word.utf8.count
        return end >= bytes.count || Self.endsWord(bytes[end])
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }

    private static func endsWord(_ byte: UInt8) -> Bool {
        isBlank(byte) || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
    }
}
