/// Phrases that lines begin with, found by their first byte.
///
/// Phrases are in small letters; ASCII letters of the line are compared without regard to case.
struct PhraseTable<Value: Sendable>: Sendable {
    private var buckets: [[(phrase: [UInt8], value: Value)]] = Array(repeating: [], count: 256)

    /// Makes a table; of two phrases that fit a line the longer one is found.
    init(_ phrases: [(String, Value)]) {
        for (phrase, value) in phrases {
            let bytes = Array(phrase.utf8)
            if let first = bytes.first { buckets[Int(first)].append((bytes, value)) }
        }
        for index in buckets.indices { buckets[index].sort { $0.phrase.count > $1.phrase.count } }
    }

    /// The longest phrase that the line begins with: what it stands for, and its length in bytes. A phrase that ends in
    /// a letter must be followed by none.
    func match(_ line: Span<UInt8>) -> (value: Value, length: Int)? {
        guard let first = line.isEmpty ? nil : line[0] else { return nil }
        let bucket = Int(ByteText.lowered(first))
        for entry in buckets[bucket] where Self.begins(line, entry.phrase) {
            return (entry.value, entry.phrase.count)
        }
        return nil
    }

    private static func begins(_ line: Span<UInt8>, _ phrase: [UInt8]) -> Bool {
        guard line.count >= phrase.count else { return false }
        var index = 1
        while index < phrase.count {
            if ByteText.lowered(line[index]) != phrase[index] { return false }
            index += 1
        }
        guard line.count > phrase.count, let last = phrase.last, ByteText.isLower(last) else { return true }
        return !ByteText.isWordByte(line[phrase.count]) || line[phrase.count] == 0xe2
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
