/// The folded form of words: two words that differ in house style alone fold to the same bytes.
///
/// Folded away: case (but for `US` against `us`), curly against straight apostrophes, diacritics of the Latin script,
/// British against American spelling, number words against figures up to twenty and the tens, ordinals, the separator of
/// thousands, and the short forms of months and weekdays. The folded form is for *comparing* and is never shown.
public enum NormalForm {
    /// The key of a word or number given as text; the same key as ``Tokenizer`` gives the token.
    public static func key(_ word: some StringProtocol) -> UInt64 {
        var buffer: [UInt8] = []
        for scalar in word.unicodeScalars { append(scalar.value, to: &buffer) }
        let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
        let capitals = letters.count > 1 && letters.allSatisfy { $0.properties.isUppercase }
        return key(folded: &buffer, isAllCapitals: capitals)
    }

    /// The folded text of a word or number, for messages and tests.
    public static func folded(_ word: some StringProtocol) -> String {
        var buffer: [UInt8] = []
        for scalar in word.unicodeScalars { append(scalar.value, to: &buffer) }
        canonicalise(&buffer)
        return String(decoding: buffer, as: UTF8.self)
    }

    /// Appends the lower-case, undecorated form of one scalar.
    @inline(__always)
    static func append(_ value: UInt32, to buffer: inout [UInt8]) {
        if value < 0x80 {
            buffer.append(value >= 0x41 && value <= 0x5a ? UInt8(value) | 0x20 : UInt8(value))
        } else {
            appendWide(value, to: &buffer)
        }
    }

    private static func appendWide(_ value: UInt32, to buffer: inout [UInt8]) {
        switch value {
        case 0x2018, 0x2019, 0x02bc, 0xff07: buffer.append(0x27)
        case 0x0300...0x036f: return
        case 0x00c0..<0x00c0 + UInt32(latin.count):
            let plain = latin[Int(value - 0x00c0)]
            if plain.isEmpty { appendScalar(value, to: &buffer) } else { buffer.append(contentsOf: plain.utf8) }
        default: appendScalar(value, to: &buffer)
        }
    }

    private static func appendScalar(_ value: UInt32, to buffer: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(value) else { return }
        buffer.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }

    /// The key of folded bytes; `buffer` is rewritten to the canonical spelling.
    @inline(__always)
    static func key(folded buffer: inout [UInt8], isAllCapitals: Bool) -> UInt64 {
        if isAllCapitals, buffer == [0x75, 0x73] { buffer = [0x75, 0x2e, 0x73] }
        canonicalise(&buffer)
        var hash = TextHash()
        for byte in buffer { hash.combine(byte) }
        return hash.value
    }

    /// Rewrites lower-case bytes to the one spelling that stands for all of them.
    static func canonicalise(_ buffer: inout [UInt8]) {
        let count = buffer.count
        guard count > 1, let first = buffer.first else { return }
        if first >= 0x30 && first <= 0x39 {
            if buffer.contains(0x2c) { buffer.removeAll { $0 == 0x2c } }
            return
        }
        if buffer.contains(0x2e) { foldFullStops(&buffer) }
        if let other = SpellingVariants.canonical[TextHash.of(bytes: buffer)] {
            buffer = Array(other.utf8)
            return
        }
        if count >= leastFoldedLength { foldSuffix(&buffer) }
    }

    /// `u.s.` → `u.s` (kept apart from the pronoun), `sept.` → `sept`, `a.m.` → `am`.
    private static func foldFullStops(_ buffer: inout [UInt8]) {
        if buffer == Array("u.s.".utf8) || buffer == Array("u.s".utf8) {
            buffer = Array("u.s".utf8)
        } else {
            buffer.removeAll { $0 == 0x2e }
        }
    }

    /// Words shorter than this keep their endings: `rise`, `four`.
    static let leastFoldedLength = 6

    /// `-ise` and kin to `-ize`, `-our` and kin to `-or`.
    private static func foldSuffix(_ buffer: inout [UInt8]) {
        for (suffix, plain) in suffixes where buffer.count >= suffix.count + 2 && buffer.ends(with: suffix) {
            buffer.removeLast(suffix.count)
            buffer.append(contentsOf: plain)
            return
        }
    }

    /// The endings that are rewritten, in lower-case ASCII letters, each of at most eight bytes.
    static var foldedEndings: [[UInt8]] { suffixes.map(\.0) }

    private static let suffixes: [([UInt8], [UInt8])] = [
        ("isations", "izations"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
        ("iser", "izer"), ("isers", "izers"), ("ise", "ize"), ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"),
        ("ouring", "oring"), ("oured", "ored"), ("ours", "ors"), ("our", "or"), ("ourable", "orable"),
        ("ourite", "orite"), ("ourites", "orites"), ("oural", "oral"), ("oury", "ory"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// U+00C0…U+017F without their marks; an empty entry stands for itself.
    private static let latin: [String] = {
        let plain =
            "A A A A A A AE C E E E E I I I I D N O O O O O . O U U U U Y TH ss a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th y "
            + "A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g G g G g H h H h I i I i I i I i I i IJ ij J j K k k "
            + "L l L l L l L l L l N n N n N n n N n O o O o O o OE oe R r R r R r S s S s S s S s T t T t T t U u U u U u U u U u U u "
            + "W w Y y Y Z z Z z Z z s"
        return plain.split(separator: " ").map { $0 == "." ? "" : $0.lowercased() }
    }()
}

extension Array where Element == UInt8 {
    fileprivate func ends(with suffix: [UInt8]) -> Bool {
        guard count >= suffix.count else { return false }
        var index = count - suffix.count
        for byte in suffix {
            if self[index] != byte { return false }
            index += 1
        }
        return true
    }
}

extension TextHash {
    /// The hash of bytes.
    static func of(bytes: [UInt8]) -> UInt64 {
        var hash = TextHash()
        for byte in bytes { hash.combine(byte) }
        return hash.value
    }
}
