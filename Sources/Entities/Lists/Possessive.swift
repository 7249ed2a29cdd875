internal import TextCore

/// Takes the English possessive ending off.
enum Possessive {
    /// The key of a token without `'s`, and whether it had one.
    @inline(__always)
    static func stem(of token: Token, in text: String, bytes: Span<UInt8>) -> (key: UInt64, isPossessive: Bool) {
        let length = ending(of: token, bytes: bytes)
        guard length > 0 else { return (token.key, false) }
        let span = TextSpan(Int(token.start), Int(token.end) - length)
        return (Tokenizer.tokens(of: text, in: span).first?.key ?? token.key, true)
    }

    /// The token without `ending` bytes at its end: `UN` of `UN's`, which is all capitals.
    static func stem(of token: Token, without ending: Int, in text: String) -> Token {
        let span = TextSpan(Int(token.start), Int(token.end) - ending)
        return Tokenizer.tokens(of: text, in: span).first ?? token
    }

    /// The number of bytes of the possessive ending, 0 when there is none.
    @inline(__always)
    static func ending(of token: Token, bytes: Span<UInt8>) -> Int {
        let end = Int(token.end)
        guard end - Int(token.start) >= 3, bytes[end - 1] | 0x20 == 0x73 else { return 0 }
        if bytes[end - 2] == 0x27 { return 2 }
        // U+2019 in UTF-8.
        if end - Int(token.start) >= 5, bytes[end - 2] == 0x99, bytes[end - 3] == 0x80, bytes[end - 4] == 0xe2 {
            return 4
        }
        return 0
    }
}
