/// Phrases that lines begin with, found by their first byte.
///
/// Phrases are in small letters; ASCII letters of the line are compared without regard to case. The apostrophe of a phrase
/// stands for the curly one too.
struct PhraseTable<Value: Sendable>: Sendable {
    /// One phrase: where its bytes stand, its second and third byte for a quick look, and what it stands for.
    private struct Entry {
        var start: Int
        var count: Int
        var second: UInt8
        var third: UInt8
        var value: Value
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []
    /// A bit for the first three bytes of every phrase, 4,096 of them: most lines are told by it to begin with none.
    private var filter = [UInt64](repeating: 0, count: 64)
    /// The first bytes of the phrases that have less than three.
    private var shortFirsts = [Bool](repeating: false, count: 256)
    /// For each first byte the first of its entries; one more at the end.
    private var starts: [Int] = []

    /// Makes a table; of two phrases that fit a line the longer one is found.
    init(_ phrases: [(String, Value)]) {
        var buckets: [[(phrase: [UInt8], value: Value)]] = Array(repeating: [], count: 256)
        for (phrase, value) in phrases {
            for spelling in Set([phrase, phrase.replacing("'", with: "’")]) {
                let bytes = Array(spelling.utf8)
                if let first = bytes.first { buckets[Int(first)].append((bytes, value)) }
            }
        }
        for bucket in buckets {
            starts.append(entries.count)
            for item in bucket.sorted(by: { $0.phrase.count > $1.phrase.count }) {
                let second = item.phrase.count > 1 ? item.phrase[1] : 0
                let third = item.phrase.count > 2 ? item.phrase[2] : 0
                entries.append(
                    Entry(
                        start: bytes.count, count: item.phrase.count, second: second, third: third, value: item.value))
                bytes += item.phrase
                if item.phrase.count > 2 {
                    let place = Self.place(item.phrase[0], second, third)
                    filter[place >> 6] |= 1 << UInt64(truncatingIfNeeded: place & 63)
                } else {
                    shortFirsts[Int(item.phrase[0])] = true
                }
            }
        }
        starts.append(entries.count)
    }

    /// The longest phrase that the line begins with: what it stands for, and its length in bytes. A phrase that ends in
    /// a letter must be followed by none.
    func match(_ line: Span<UInt8>) -> (value: Value, length: Int)? {
        guard !line.isEmpty else { return nil }
        let bucket = Int(ByteText.lowered(line[0]))
        let second = line.count > 1 ? ByteText.lowered(line[1]) : 0
        let third = line.count > 2 ? ByteText.lowered(line[2]) : 0
        let place = Self.place(UInt8(truncatingIfNeeded: bucket), second, third)
        guard filter[place >> 6] >> UInt64(truncatingIfNeeded: place & 63) & 1 != 0 || shortFirsts[bucket] else {
            return nil
        }
        let entries = entries.span
        for index in starts[bucket]..<starts[bucket + 1] {
            guard entries[index].second == second || entries[index].count == 1,
                entries[index].third == third || entries[index].count <= 2
            else { continue }
            if begins(line, entries[index].start, entries[index].count) {
                return (entries[index].value, entries[index].count)
            }
        }
        return nil
    }

    /// The place of three bytes in ``filter``.
    @inline(__always)
    private static func place(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        let three = UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16
        return Int(truncatingIfNeeded: (three &* 0x9e37_79b1) >> 20)
    }

    private func begins(_ line: Span<UInt8>, _ start: Int, _ count: Int) -> Bool {
        guard line.count >= count else { return false }
        let bytes = bytes.span
        var index = 1
        while index < count {
            if ByteText.lowered(line[index]) != bytes[start + index] { return false }
            index += 1
        }
        guard line.count > count, ByteText.isLower(bytes[start + count - 1]) else { return true }
        return !ByteText.isWordByte(line[count]) || line[count] == 0xe2
    }
}

/// Phrases looked for anywhere in a short stretch of text, their letters exactly as they are.
struct PhraseSet: Sendable {
    private var buckets: [[[UInt8]]] = Array(repeating: [], count: 256)

    /// Makes a set.
    init(_ phrases: [String]) {
        for phrase in phrases {
            let bytes = Array(phrase.utf8)
            if let first = bytes.first { buckets[Int(first)].append(bytes) }
        }
    }

    /// Whether one of the phrases stands in the text.
    ///
    /// - Complexity: O(length of the text × phrases that begin alike).
    func isFound(in text: Span<UInt8>) -> Bool {
        for start in 0..<text.count where !buckets[Int(text[start])].isEmpty {
            for phrase in buckets[Int(text[start])] where start + phrase.count <= text.count {
                var index = 1
                while index < phrase.count, text[start + index] == phrase[index] { index += 1 }
                if index == phrase.count { return true }
            }
        }
        return false
    }
}
