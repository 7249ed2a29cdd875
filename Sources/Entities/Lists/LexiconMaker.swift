internal import TextCore

/// Makes the table of a ``Lexicon`` from lists.
struct LexiconMaker {
    private var slots: [Lexicon.Slot]
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

    /// Makes an empty table with room for `capacity` entries.
    init(capacity: Int) {
        slots = [Lexicon.Slot](repeating: Lexicon.Slot(), count: max(1024, capacity * 4 / 3))
    }

    private mutating func insert(_ key: UInt64, _ new: WordClass, canonical: UInt32 = 0) {
        if count * 4 >= slots.count * 3 { resize(to: slots.count * 2) }
        let slot = slot(of: key)
        if slots[slot].key != key {
            slots[slot].key = key
            count += 1
        }
        slots[slot].classes.formUnion(new)
        if slots[slot].canonical == 0 { slots[slot].canonical = canonical }
    }

    private func slot(of key: UInt64) -> Int {
        slots.withUnsafeBufferPointer { Lexicon.slot(of: key, in: $0) }
    }

    private mutating func resize(to size: Int) {
        let old = slots
        slots = [Lexicon.Slot](repeating: Lexicon.Slot(), count: size)
        for entry in old where entry.key != 0 { slots[slot(of: entry.key)] = entry }
    }

    /// The table, in memory that is never given back: for one that lasts as long as the program.
    func lexicon() -> Lexicon {
        let memory = UnsafeMutableBufferPointer<Lexicon.Slot>.allocate(capacity: slots.count)
        _ = memory.initialize(from: slots)
        return Lexicon(lasting: UnsafeBufferPointer(memory))
    }

    /// The table as bytes that ``Lexicon/init(lasting:digest:)`` reads, with three slots of four in use.
    func bytes(digest: UInt64) -> [UInt8] {
        var maker = self
        maker.resize(to: count * 4 / 3 + 1)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Lexicon.headerSize + maker.slots.count * MemoryLayout<Lexicon.Slot>.stride)
        func append(_ value: some FixedWidthInteger) {
            withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
        }
        append(Lexicon.magic)
        append(digest)
        for slot in maker.slots {
            append(slot.key)
            append(slot.classes.rawValue)
            append(slot.canonical)
        }
        return bytes
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
