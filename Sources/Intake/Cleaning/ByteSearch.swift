import Glibc

/// Searching bytes for bytes.
enum ByteSearch {
    /// Where `needle` first stands in `text` at or after `start`.
    ///
    /// Looks for the needle's byte at `anchor` first: name the one that is rarest in text.
    ///
    /// - Complexity: O(length of the text × length of the needle), mostly the length of the text at memory speed.
    static func first(_ needle: [UInt8], in text: Span<UInt8>, from start: Int = 0, anchor: Int = 0) -> Int? {
        guard anchor < needle.count else { return nil }
        var from = start + anchor
        while let at = first(needle[anchor], in: text, from: from) {
            let begin = at - anchor
            guard begin + needle.count <= text.count else { return nil }
            var index = 0
            while index < needle.count, text[begin + index] == needle[index] { index += 1 }
            if index == needle.count { return begin }
            from = at + 1
        }
        return nil
    }

    /// Where `byte` first stands in `text` at or after `start`.
    static func first(_ byte: UInt8, in text: Span<UInt8>, from start: Int) -> Int? {
        guard start < text.count else { return nil }
        return text.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, let found = memchr(base + start, Int32(byte), buffer.count - start)
            else { return nil }
            return UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
    }

    /// Whether the phrase stands in the text, byte for byte.
    ///
    /// - Complexity: O(length of the text × length of the phrase), mostly the length of the text at memory speed.
    static func contains(_ phrase: String, in text: Span<UInt8>) -> Bool {
        let phrase = phrase.utf8Span.span
        guard phrase.count > 0 else { return true }
        var from = 0
        while let at = first(phrase[0], in: text, from: from) {
            guard at + phrase.count <= text.count else { return false }
            var index = 1
            while index < phrase.count, text[at + index] == phrase[index] { index += 1 }
            if index == phrase.count { return true }
            from = at + 1
        }
        return false
    }
}

extension String {
    /// Whether the phrase stands in the string, byte for byte: for phrases of ASCII the same as `contains`, without a search
    /// that is prepared anew each time.
    func hasBytes(of phrase: String) -> Bool { ByteSearch.contains(phrase, in: utf8Span.span) }
}
