/// The figure that a token is made of: its value, and the letters glued to it.
public struct Digits: Sendable {
    /// The value of the digits; nil when their marks make no number (`1.2.3`).
    public let value: Double?
    /// The letters behind them, in lower case: `th`, `bn`, `km`.
    public let ending: String
    /// Whether there is nothing but digits before the ending.
    public let isPlain: Bool
    /// How many digits there are.
    public let count: Int

    /// Whether the ending makes it an ordinal.
    public var isOrdinal: Bool { ending == "st" || ending == "nd" || ending == "rd" || ending == "th" }

    /// Reads a number token of `bytes`.
    ///
    /// - Complexity: O(length of the token).
    public init(_ bytes: Span<UInt8>, _ token: Token) {
        var folded: [UInt8] = []
        var offset = Int(token.start)
        while offset < Int(token.end) {
            let (value, length) = UTF8Decoding.scalar(in: bytes, at: offset)
            NormalForm.append(value, to: &folded)
            offset += length
        }
        var end = 0
        while end < folded.count, Self.isDigit(folded[end]) || folded[end] == 0x2c || folded[end] == 0x2e { end += 1 }
        while end > 0, !Self.isDigit(folded[end - 1]) { end -= 1 }
        let digits = folded[..<end]
        ending = String(decoding: folded[end...], as: UTF8.self)
        isPlain = digits.allSatisfy(Self.isDigit)
        count = digits.count
        value = Self.value(of: digits)
    }

    /// Whether digits with commas, at the start of folded bytes, are grouped by thousands, or as in South Asia by a
    /// thousand and then by hundreds: `1,319`, `1,50,000`, but not `1,5`.
    static func isGrouped(_ bytes: [UInt8]) -> Bool {
        var commas = 0
        var length = 0
        for byte in bytes {
            if byte == 0x2c {
                guard length == 3 || length == 2 || commas == 0 && length == 1 else { return false }
                commas += 1
                length = 0
            } else if isDigit(byte) {
                length += 1
            } else {
                break
            }
        }
        return commas > 0 && length == 3
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func value(of digits: ArraySlice<UInt8>) -> Double? {
        let commas = digits.reduce(0) { $0 + ($1 == 0x2c ? 1 : 0) }
        let stops = digits.reduce(0) { $0 + ($1 == 0x2e ? 1 : 0) }
        var plain = Array(digits)
        if commas == 0 && stops == 0 { return number(plain) }
        if stops == 0, commas == 1, !isGrouped(plain), let place = plain.firstIndex(of: 0x2c), plain.count - place <= 3
        {
            // `1,5 million`
            plain[place] = 0x2e
            return number(plain)
        }
        if commas == 0, isGroupedByStops(plain, stops: stops) {
            plain.removeAll { $0 == 0x2e }
            return number(plain)
        }
        if stops > 1 { return nil }
        plain.removeAll { $0 == 0x2c }
        return number(plain)
    }

    /// `1.250.000` and `10.000`, which nobody prints for ten point nought.
    private static func isGroupedByStops(_ plain: [UInt8], stops: Int) -> Bool {
        let groups = plain.split(separator: 0x2e, omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.count), first != [0x30],
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return false }
        return stops > 1 || groups.last.map { $0.allSatisfy { $0 == 0x30 } } == true
    }

    private static func number(_ plain: [UInt8]) -> Double? { Double(String(decoding: plain, as: UTF8.self)) }
}

extension Token {
    /// Whether the token is this one byte.
    @inline(__always)
    func isByte(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool { length == 1 && bytes[Int(start)] == byte }
}
