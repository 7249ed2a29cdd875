internal import TextCore

/// Words and phrases by the hash of their keys, in one open-addressed table.
///
/// A phrase stands under the mixed keys of its words, and each of its beginnings is marked, so that the longest phrase at
/// a place is found in as many probes as it has words. Lookups build no strings.
struct Lexicon: Sendable {
    /// One entry: 16 bytes, so that a lookup touches one line of the cache.
    private struct Slot {
        var key: UInt64 = 0
        var classes: WordClass = []
        var canonical: UInt32 = 0
    }

    private var slots: [Slot]
    private var mask: Int
    private var count = 0
    private var nextCanonical: UInt32 = 1

    /// How a list is laid out.
    enum Layout {
        /// Every word stands for itself.
        case words
        /// Phrases between `;` and line breaks, names of the same thing between `/`.
        case phrases
        /// As phrases, but `;` begins the next column of the line, which has a class of its own.
        case columns([WordClass])
    }

    init(capacity: Int) {
        var size = 1024
        while size * 2 < capacity * 3 { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
        mask = size - 1
    }

    /// What is known under a key; the empty set when nothing is.
    @inline(__always)
    func classes(of key: UInt64) -> WordClass {
        let slot = slots[slot(of: key)]
        return slot.key == key ? slot.classes : []
    }

    /// What is known under a key, and the number that all names of the same thing share (0 for none).
    @inline(__always)
    func entry(of key: UInt64) -> (classes: WordClass, canonical: UInt32) {
        let slot = slots[slot(of: key)]
        return slot.key == key ? (slot.classes, slot.canonical) : ([], 0)
    }

    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while slots[slot].key != 0 && slots[slot].key != key { slot = (slot + 1) & mask }
        return slot
    }

    /// The key of a phrase from the key of its beginning and that of its next word.
    @inline(__always)
    static func joined(_ left: UInt64, _ right: UInt64) -> UInt64 {
        var hash = (left ^ (right &* 0x9e37_79b9_7f4a_7c15)) &* 0xff51_afd7_ed55_8ccd
        hash ^= hash >> 29
        return hash
    }

    private mutating func insert(_ key: UInt64, _ new: WordClass, canonical: UInt32 = 0) {
        if count * 4 >= slots.count * 3 { grow() }
        let slot = slot(of: key)
        if slots[slot].key != key {
            slots[slot].key = key
            count += 1
        }
        slots[slot].classes.formUnion(new)
        if slots[slot].canonical == 0 { slots[slot].canonical = canonical }
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        mask = slots.count - 1
        for entry in old where entry.key != 0 { slots[slot(of: entry.key)] = entry }
    }

    /// Takes in a list.
    ///
    /// - Complexity: O(length of the list).
    mutating func add(_ list: String, as classes: WordClass, layout: Layout) {
        let tokens = Tokenizer.tokens(of: list)
        let bytes = list.utf8Span.span
        if case .words = layout {
            for token in tokens where token.isWordLike { insert(token.key, classes) }
            return
        }
        var columns: [WordClass] = [classes]
        if case .columns(let given) = layout { columns = given }
        var column = 0
        var phrase = PhraseInProgress()
        var previousEnd = 0
        for token in tokens {
            var offset = previousEnd
            var lineBreak = false
            while offset < Int(token.start) {
                if bytes[offset] == 0x0a { lineBreak = true }
                offset += 1
            }
            previousEnd = Int(token.end)
            if lineBreak {
                finish(&phrase, as: columns[min(column, columns.count - 1)], closingGroup: true)
                column = 0
            }
            if token.isWordLike {
                phrase.take(token, in: list, bytes: bytes)
                if phrase.previous != 0 { insert(phrase.previous, .prefix) }
            } else if bytes[Int(token.start)] == 0x3b {
                finish(&phrase, as: columns[min(column, columns.count - 1)], closingGroup: true)
                if columns.count > 1 { column += 1 }
            } else if bytes[Int(token.start)] == 0x2f {
                finish(&phrase, as: columns[min(column, columns.count - 1)], closingGroup: false)
            }
        }
        finish(&phrase, as: columns[min(column, columns.count - 1)], closingGroup: true)
    }

    private mutating func finish(_ phrase: inout PhraseInProgress, as classes: WordClass, closingGroup: Bool) {
        if phrase.words > 0, !classes.isEmpty {
            var all = classes
            if phrase.words == 1 { all.formUnion(phrase.form) }
            insert(phrase.key, all, canonical: classes.contains(.generic) ? 0 : nextCanonical)
        }
        phrase = PhraseInProgress()
        if closingGroup { nextCanonical += 1 }
    }

    /// The words of a phrase as they are read.
    private struct PhraseInProgress {
        var key: UInt64 = 0
        var previous: UInt64 = 0
        var words = 0
        var form: WordClass = []

        mutating func take(_ token: Token, in text: String, bytes: Span<UInt8>) {
            let (key, isPossessive) = Possessive.stem(of: token, in: text, bytes: bytes)
            previous = words == 0 ? 0 : self.key
            self.key = words == 0 ? key : Lexicon.joined(self.key, key)
            words += 1
            form = token.isAllCapitals ? .acronym : .plain
            if isPossessive { form.insert(.possessive) }
        }
    }
}

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
