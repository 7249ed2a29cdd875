internal import TextCore

/// What the features of the model are made of: the facts of one word, each a number.
struct NameAtoms {
    var key: UInt64 = 0
    /// The last and the first four bytes in small letters, packed.
    var ending: UInt32 = 0
    var beginning: UInt32 = 0
    /// The run-length-free pattern of capitals, small letters, digits and marks.
    var pattern: UInt32 = 0
    var length: UInt8 = 0
    /// How it is written and whether that says anything where it stands.
    var look: UInt8 = 0
    /// The mark before it, and before the next word.
    var gap: UInt8 = 0
    /// What the rules hold it to be.
    var rule: UInt8 = 0
    /// How the rest of the article writes it, and what the rules hold it to be there.
    var elsewhere: UInt16 = 0
    var fine: UInt16 = 0
    var coarse: UInt8 = 0
    var classes: UInt32 = 0
    var isPossessive = false
}

extension NameAtoms {
    /// The facts of a word that it carries itself.
    init(_ word: Word, bytes: Span<UInt8>) {
        key = word.key
        classes = word.classes.rawValue & Self.telling
        isPossessive = word.isPossessive
        gap = Self.mark(word.gap)
        length = UInt8(min(word.length, 12))
        var index = Int(word.start)
        let end = Int(word.end)
        let start = index
        var last: UInt32 = 0
        while index < end {
            let byte = bytes[index]
            let kind: UInt32
            var lower = byte
            if byte &- 0x61 < 26 {
                kind = 1
            } else if byte &- 0x41 < 26 {
                kind = 2
                lower = byte | 0x20
            } else if byte &- 0x30 < 10 {
                kind = 3
            } else {
                kind = byte < 0x80 ? 4 : 5
            }
            if kind != last { pattern = pattern << 3 | kind }
            last = kind
            ending = ending << 8 | UInt32(lower)
            if index < start + 4 { beginning = beginning << 8 | UInt32(lower) }
            index += 1
        }
        look = Self.look(of: word)
    }

    /// The classes of the gazetteers that say something of kinds.
    private static let telling: UInt32 = {
        let all: WordClass = [
            .country, .city, .province, .region, .nationality, .organisation, .event, .organisationHead, .placeHead,
            .eventHead, .title, .given, .surname, .particle, .calendar, .opener, .nonEntity, .common, .saying,
            .acronym, .locative, .inflected, .placeEnding, .personEnding,
        ]
        return all.rawValue
    }()

    private static func look(of word: Word) -> UInt8 {
        var look: UInt8 =
            word.isNumber
            ? 0 : word.isInitial ? 1 : word.isAllCapitals ? (word.length <= 4 ? 2 : 3) : word.isCapitalised ? 4 : 5
        if word.style == .capitals { look = word.isNumber ? 0 : 6 }
        if word.style == .titleCase { look += 7 }
        if word.isPositional { look += 14 }
        if word.isDateline { look = 28 }
        return look
    }

    private static func mark(_ gap: Gap) -> UInt8 {
        if gap.contains(.boundary) { return 1 }
        if gap.contains(.quote) { return 2 }
        if gap.contains(.open) { return 3 }
        if gap.contains(.close) { return gap.contains(.comma) ? 4 : 5 }
        if gap.contains(.comma) { return 6 }
        if gap.contains(.slash) { return 7 }
        if gap.contains(.ampersand) { return 8 }
        if gap.contains(.spacedHyphen) { return 9 }
        if gap.contains(.hyphen) { return 10 }
        if gap.contains(.other) { return 11 }
        if gap.contains(.stop) { return 12 }
        if gap.contains(.apostrophe) { return 13 }
        return 0
    }
}

/// How an article writes each of its words, and what the rules hold them to be: open-addressed, by key.
struct ArticleWords {
    private struct Slot {
        var key: UInt64 = 0
        var capital: UInt8 = 0
        var small: UInt8 = 0
        var kinds = SIMD4<UInt8>(repeating: 0)
    }

    private var slots: [Slot]
    private let mask: Int

    init(_ words: [Word], rules: [UInt8]) {
        var size = 64
        while size < words.count * 2 { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
        mask = size - 1
        for (index, word) in words.enumerated() where !word.isNumber {
            let at = slot(of: word.key)
            slots[at].key = word.key
            if word.isCapitalised {
                if word.style == .running, !word.isPositional { slots[at].capital = min(200, slots[at].capital + 1) }
                if rules[index] > 0 {
                    let kind = RuleLabel.kind(of: rules[index])
                    slots[at].kinds[kind] = min(200, slots[at].kinds[kind] + 1)
                }
            } else {
                slots[at].small = min(200, slots[at].small + 1)
            }
        }
    }

    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        var at = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while slots[at].key != 0 && slots[at].key != key { at = (at + 1) & mask }
        return at
    }

    /// What the other words of the same key say of a word that has the rule label `rule`.
    func elsewhere(_ word: Word, rule: UInt8) -> UInt16 {
        let slot = slots[slot(of: word.key)]
        guard slot.key == word.key else { return 0 }
        var capital = slot.capital
        var small = slot.small
        if word.isCapitalised {
            if word.style == .running, !word.isPositional { capital -= min(1, capital) }
        } else {
            small -= min(1, small)
        }
        var kinds = slot.kinds
        if rule > 0, word.isCapitalised {
            let own = RuleLabel.kind(of: rule)
            kinds[own] -= min(1, kinds[own])
        }
        var best = 0
        var top: UInt8 = 0
        for kind in 0..<4 where kinds[kind] > top {
            top = kinds[kind]
            best = kind + 1
        }
        let writing = (capital == 0 ? 0 : capital < 3 ? 1 : 2) + 3 * (small == 0 ? 0 : small < 3 ? 1 : 2)
        return UInt16(writing) + 9 * UInt16(best)
    }
}

/// What the rules say of a word, in a byte: the kind, whether a name begins there, how sure they are. 0 is nothing.
enum RuleLabel {
    static func label(kind: Int, begins: Bool, lead: Float) -> UInt8 {
        UInt8(1 + kind * 6 + (begins ? 0 : 3) + (lead > 1.6 ? 2 : lead > 0.6 ? 1 : 0))
    }

    static func kind(of label: UInt8) -> Int { Int(label - 1) / 6 }
}
