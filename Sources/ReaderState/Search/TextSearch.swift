public import TextCore

/// Finds a text in another, by bytes.
///
/// Smart case, as in vim: letters match whatever their case until one capital is typed. Folding is by scalar, for
/// letters whose other case is one scalar of the same length in UTF-8, which are those of the scripts with case in
/// everyday use; others match exactly.
public struct TextSearch: Hashable, Sendable {
    /// What is searched for.
    public let query: String
    private let needle: [UInt8]
    private let foldsCase: Bool

    /// Makes a search; an empty query finds nothing.
    public init(_ query: String) {
        self.query = query
        foldsCase = !query.unicodeScalars.contains { $0.properties.isUppercase }
        needle = Array((foldsCase ? Self.folded(query) : query).utf8)
    }

    /// Every place where the query stands, in order, not overlapping.
    ///
    /// - Complexity: O(n · m) at worst, O(n) on prose.
    public func spans(in text: String, limit: Int = .max) -> [TextSpan] {
        guard !needle.isEmpty else { return [] }
        let haystack = foldsCase ? Self.folded(text) : text
        let utf8 = haystack.utf8
        let bytes = utf8.span
        var found: [TextSpan] = []
        var offset = 0
        let last = bytes.count - needle.count
        let first = needle[0]
        while offset <= last, found.count < limit {
            if bytes[offset] == first, matches(bytes, at: offset) {
                found.append(TextSpan(offset, offset + needle.count))
                offset += needle.count
            } else {
                offset += 1
            }
        }
        return found
    }

    /// Whether the query stands in a text.
    public func isFound(in text: String) -> Bool { !spans(in: text, limit: 1).isEmpty }

    private func matches(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
        for index in needle.indices where bytes[offset + index] != needle[index] { return false }
        return true
    }

    /// The text in lower case where that changes no length, so that offsets stay.
    private static func folded(_ text: String) -> String {
        let utf8 = text.utf8
        let bytes = utf8.span
        var isASCII = true
        for index in bytes.indices where bytes[index] >= 0x80 {
            isASCII = false
            break
        }
        if isASCII {
            var lower = [UInt8](repeating: 0, count: bytes.count)
            for index in bytes.indices {
                let byte = bytes[index]
                lower[index] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            }
            return String(decoding: lower, as: UTF8.self)
        }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let mapping = scalar.properties.lowercaseMapping.unicodeScalars
            if let lower = mapping.first, mapping.count == 1, lower.utf8.count == scalar.utf8.count {
                result.append(lower)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
