/// The folded form of words: two words that differ in house style alone fold to the same bytes.
///
/// Folded away: case (but for `US` against `us`), curly against straight apostrophes, diacritics of the Latin script,
/// British against American spelling, number words against figures up to twenty and the tens, ordinals, the separator of
/// thousands, and the short forms of months and weekdays. The folded form is for *comparing* and is never shown.
public enum NormalForm {
    /// The key of a word or number given as text; the same key as ``Tokenizer`` gives the token.
    public static func key(_ word: some StringProtocol) -> UInt64 {
        if let key = word.utf8.withContiguousStorageIfAvailable({ plainKey($0) ?? asciiKey($0) }) ?? nil { return key }
        var buffer = lowered(word)
        let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
        let capitals = letters.count > 1 && letters.allSatisfy { $0.properties.isUppercase }
        return key(folded: &buffer, isAllCapitals: capitals)
    }

    /// The key of a word given as UTF-8; the same key as the other one.
    ///
    /// - Complexity: O(length), without building anything for most words.
    public static func key(ofUTF8 word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        plainKey(word) ?? asciiKey(word) ?? key(String(decoding: word, as: UTF8.self))
    }

    /// The key of a word given as lower-case ASCII letters; the same key as the other one.
    ///
    /// - Complexity: O(length), without building anything for most words.
    public static func key(ofLetters letters: Span<UInt8>) -> UInt64 {
        if let key = letters.withUnsafeBufferPointer({ plainKey($0) }) { return key }
        var buffer = letters.withUnsafeBufferPointer { Array($0) }
        return key(folded: &buffer, isAllCapitals: false)
    }

    /// The key of a word of ASCII letters that no rule of spelling or capitals touches; nil for any other.
    private static func plainKey(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
        let table = FoldingTable.shared
        var state = WordHash.seed
        var tail: UInt64 = 0
        var capitals = 0
        var index = 0
        while index < bytes.count {
            let count = min(8, bytes.count - index)
            let read = eight(bytes, at: index, count)
            guard ByteLanes.leadingLetters(read) == count else { return nil }
            let unused = UInt64(truncatingIfNeeded: 64 - 8 * count)
            let used = UInt64.max &>> unused
            let lower = (read | ByteLanes.spaces) & used
            capitals &+= ByteLanes.count(~read & ByteLanes.spaces & used)
            state = WordHash.combine(state, lower)
            tail = (count == 8 ? 0 : tail &<< (64 - unused)) | lower.byteSwapped &>> unused
            index &+= count
        }
        let key = WordHash.finish(state)
        guard bytes.count > 1 else { return bytes.isEmpty ? nil : key }
        if capitals == bytes.count, tail == 0x7573 { return nil }
        if table.mayBeVariant(key), let variant = table.variantKey(of: key) { return variant }
        return bytes.count >= leastFoldedLength && table.mayFoldEnding(tail) ? nil : key
    }

    /// The key of a word of ASCII characters; nil for any other.
    private static func asciiKey(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
        var (letters, capitals) = (0, 0)
        for byte in bytes {
            guard byte < 0x80 else { return nil }
            if (byte | 0x20) &- 0x61 < 26 { letters &+= 1 }
            if byte &- 0x41 < 26 { capitals &+= 1 }
        }
        var buffer = lowered(bytes)
        return key(folded: &buffer, isAllCapitals: letters > 1 && capitals == letters)
    }

    private static func lowered(_ ascii: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        ascii.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    }

    /// Up to eight bytes, the first one lowest.
    ///
    /// Fewer than eight are read together with the bytes before them, or as two halves that overlap.
    @inline(__always)
    private static func eight(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ count: Int) -> UInt64 {
        let raw = UnsafeRawBufferPointer(bytes)
        let end = index &+ count
        if end >= 8 {
            let last = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: end &- 8, as: UInt64.self))
            return last &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count)
        }
        if count >= 4 {
            let first = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt32.self))
            let last = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: end &- 4, as: UInt32.self))
            return UInt64(first) | UInt64(last) &<< UInt64(truncatingIfNeeded: 8 &* (count &- 4))
        }
        let (middle, last) = (count / 2, count &- 1)
        return UInt64(bytes[index]) | UInt64(bytes[index &+ middle]) &<< UInt64(truncatingIfNeeded: 8 &* middle)
            | UInt64(bytes[index &+ last]) &<< UInt64(truncatingIfNeeded: 8 &* last)
    }

    /// The folded text of a word or number, for messages and tests.
    public static func folded(_ word: some StringProtocol) -> String {
        var buffer = lowered(word)
        canonicalise(&buffer)
        return String(decoding: buffer, as: UTF8.self)
    }

    /// The word in lower case, with plain apostrophes and without the full stops of an abbreviation, but spelt as it is.
    public static func plain(_ word: some StringProtocol) -> String {
        var buffer = lowered(word)
        buffer.removeAll { $0 == 0x2e }
        return String(decoding: buffer, as: UTF8.self)
    }

    /// The lower-case, undecorated form of a word.
    private static func lowered(_ word: some StringProtocol) -> [UInt8] {
        let plain = word.utf8.withContiguousStorageIfAvailable { bytes -> [UInt8]? in
            guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
            return lowered(bytes)
        }
        if let plain = plain ?? nil { return plain }
        var buffer: [UInt8] = []
        for scalar in word.unicodeScalars { append(scalar.value, to: &buffer) }
        return buffer
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
        // The vowel signs of Arabic and Hebrew, which newspapers may print or leave out, and the stroke that draws a word out.
        case 0x0591...0x05bd, 0x05bf, 0x05c1...0x05c2, 0x05c4...0x05c5, 0x05c7, 0x0640, 0x064b...0x0652, 0x0670: return
        case 0x0660...0x0669: buffer.append(UInt8(truncatingIfNeeded: 0x30 + value - 0x0660))
        case 0x06f0...0x06f9: buffer.append(UInt8(truncatingIfNeeded: 0x30 + value - 0x06f0))
        case 0x00c0..<0x00c0 + UInt32(latin.count): appendPlain(latin[Int(value - 0x00c0)], of: value, to: &buffer)
        case 0x0386...0x045e:
            if let plain = marked[value] { appendScalar(plain, to: &buffer) } else { appendScalar(value, to: &buffer) }
        case 0x1e00..<0x1e00 + UInt32(latinAdditional.count):
            appendPlain(latinAdditional[Int(value - 0x1e00)], of: value, to: &buffer)
        case 0xfb00..<0xfb00 + UInt32(ligatures.count):
            appendPlain(ligatures[Int(value - 0xfb00)], of: value, to: &buffer)
        case 0xff01...0xff5e: append(value - 0xfee0, to: &buffer)
        default: appendScalar(value, to: &buffer)
        }
    }

    private static func appendPlain(_ plain: String, of value: UInt32, to buffer: inout [UInt8]) {
        if plain.isEmpty { appendScalar(value, to: &buffer) } else { buffer.append(contentsOf: plain.utf8) }
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
        return WordHash.of(buffer.span)
    }

    /// Rewrites lower-case bytes to the one spelling that stands for all of them.
    static func canonicalise(_ buffer: inout [UInt8]) {
        let count = buffer.count
        guard count > 1, let first = buffer.first else { return }
        if first >= 0x30 && first <= 0x39 {
            if buffer.contains(0x2c), Digits.isGrouped(buffer) { buffer.removeAll { $0 == 0x2c } }
            return
        }
        // `the harbour's pilots`: the ending stays, the word before it is folded.
        if count > 3, buffer[count - 1] == 0x73, buffer[count - 2] == 0x27 {
            buffer.removeLast(2)
            canonicalise(&buffer)
            buffer.append(0x27)
            buffer.append(0x73)
            return
        }
        if buffer.contains(0x2e) { foldFullStops(&buffer) }
        if let other = FoldingTable.shared.canonicalSpelling(of: WordHash.of(buffer.span)) {
            buffer = Array(other)
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
        let tail = buffer.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard FoldingTable.shared.mayFoldEnding(tail) else { return }
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
        ("yses", "yzes"), ("yser", "yzer"), ("ysers", "yzers"), ("isable", "izable"), ("isably", "izably"),
        ("isingly", "izingly"), ("isement", "izement"),
        ("ouring", "oring"), ("oured", "ored"), ("ours", "ors"), ("our", "or"), ("ourable", "orable"),
        ("ourite", "orite"), ("ourites", "orites"), ("oural", "oral"), ("oury", "ory"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// U+00C0…U+024F without their marks; an empty entry stands for itself.
    private static let latin: [String] = entries(
        """
        A A A A A A AE C E E E E I I I I D N O O O O O . O U U U U Y TH ss a a a a a a ae c e e e e i i i i d n o o o o o . o
        u u u u y th y A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g G g G g H h H h I i I i I i I i I i
        IJ ij J j K k k L l L l L l L l L l N n N n N n n N n O o O o O o OE oe R r R r R r S s S s S s S s T t T t T t U u U
        u U u U u U u U u W w Y y Y Z z Z z Z z s
        . b b b . . o c c d d d d . . . e f f g . . . i k k l . . n n o o o . . p p . . . . . t t t t u u . v y y
        z z . . . . . . . . . . . . . dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u u . a a a a . . g
        g g g k k o o o o . . j dz dz dz g g . . n n a a . . . . a a a a e e e e i i i i o o o o r r r r u u u u
        s s t t . . h h . d . . z z a a e e o o o o o o o o y y . . . . . . a c c l t . . . . b u . e e j j . . r
        r y y
        """)

    /// U+1E00…U+1EFF likewise, the letters of Vietnamese among them.
    private static let latinAdditional: [String] = entries(
        """
        a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h i i i i k k k k k
        k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r s s s s s s s s s s
        t t t t t t t t u u u u u u u u u u v v v v w w w w w w w w w w x x x x y y z z z z z z h t w y a s s s
        ss . a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e e e e e e e e e i i i i o o o o o o
        o o o o o o o o o o o o o o o o o o u u u u u u u u u u u u u u y y y y y y y y ll ll v v y y
        """)

    /// Greek and Cyrillic letters with marks, and the letters without: a text may be composed or decomposed.
    private static let marked: [UInt32: UInt32] = {
        let rows = "ΆΑ ΈΕ ΉΗ ΊΙ ΌΟ ΎΥ ΏΩ ΐΙ ΪΙ ΫΥ άΑ έΕ ήΗ ίΙ ΰΥ ϊΙ ϋΥ όΟ ύΥ ώΩ ЙИ йИ ЁЕ ёЕ ЇІ їІ ЎУ ўУ ЃГ ѓГ ЌК ќК"
        var table: [UInt32: UInt32] = [:]
        for row in rows.split(separator: " ") {
            let scalars = row.unicodeScalars.map(\.value)
            if scalars.count == 2 { table[scalars[0]] = scalars[1] }
        }
        return table
    }()

    /// U+FB00…U+FB06 written out.
    private static let ligatures = entries("ff fi fl ffi ffl st st")

    private static func entries(_ list: String) -> [String] {
        list.split { $0 == " " || $0 == "\n" }.map { $0 == "." ? "" : $0.lowercased() }
    }
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
