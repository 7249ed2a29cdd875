import CSimdJSON

/// One value of a parsed JSON document, valid until the parser is used again.
typealias JSONEntry = stet_json_entry

/// simdjson with its buffers, reused from record to record; for one thread.
final class JSONParser {
    private let parser: OpaquePointer

    /// Makes a parser; nil when there is no memory.
    init?() {
        guard let parser = stet_json_parser_new() else { return nil }
        self.parser = parser
    }

    deinit { stet_json_parser_free(parser) }

    /// How a parse went wrong.
    struct Failure: Error {
        /// What is wrong, in a few words.
        var reason: String
    }

    /// The values that a record may have in it, with lists of numbers and the like: each takes 72 bytes.
    static let mostEntries = 500_000

    /// Parses the value in `range` of the bytes, which must be UTF-8, and hands over its entries, flattened.
    ///
    /// - Throws: ``Failure`` for what is no JSON, and for more than ``mostEntries`` values.
    /// - Complexity: O(length of the range).
    func parse<Result>(
        _ bytes: Span<UInt8>, _ range: Range<Int>, maxDepth: UInt32 = 3,
        _ body: (UnsafeBufferPointer<JSONEntry>) -> Result
    ) throws(Failure) -> Result {
        let parser = self.parser
        var entries: UnsafePointer<JSONEntry>?
        var count = 0
        let isPadded = range.upperBound + stet_json_padding() <= bytes.count
        let error = bytes.withUnsafeBufferPointer { buffer -> Int32 in
            guard let base = buffer.baseAddress else { return 1 }
            let start = base + range.lowerBound
            return stet_json_parse(
                parser, start, range.count, isPadded ? 1 : 0, maxDepth, Self.mostEntries, &entries, &count)
        }
        guard error == 0 else { throw Failure(reason: Self.reason(error)) }
        return body(UnsafeBufferPointer(start: entries, count: count))
    }

    /// Whether the stretch is valid UTF-8 throughout, many bytes at a time.
    ///
    /// - Complexity: O(length), at some gigabytes a second.
    static func isUTF8(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return true }
            return stet_json_is_utf8(base + range.lowerBound, range.count) != 0
        }
    }

    private static func reason(_ error: Int32) -> String {
        if error == STET_JSON_TOO_MANY { return "the record has more than \(mostEntries) values" }
        guard let message = stet_json_message(error) else { return "invalid JSON" }
        var text = String(cString: message)
        if let colon = text.firstIndex(of: ":"), text[..<colon].allSatisfy({ $0.isUppercase || $0 == "_" }) {
            text = String(text[text.index(after: colon)...].drop { $0 == " " })
        }
        while text.hasSuffix(".") { text.removeLast() }
        return "invalid JSON: " + text.prefix(1).lowercased() + text.dropFirst()
    }
}

extension stet_json_entry {
    /// Its kind by name.
    enum Kind: UInt32 { case null, bool, integer, number, string, array, object }

    var valueKind: Kind { Kind(rawValue: kind) ?? .null }

    /// The bytes of the key, empty for an element of an array.
    var keyBytes: UnsafeBufferPointer<UInt8> { Self.bytes(key, key_length) }

    /// The bytes of the string, empty for other kinds.
    var textBytes: UnsafeBufferPointer<UInt8> { Self.bytes(text, text_length) }

    /// The string, or the number written out; nil for other kinds and for the empty string.
    var scalarString: String? {
        switch valueKind {
        case .string: text_length == 0 ? nil : String(decoding: textBytes, as: UTF8.self)
        case .integer: String(integer)
        case .number: String(number)
        default: nil
        }
    }

    private static func bytes(_ pointer: UnsafePointer<CChar>?, _ length: Int) -> UnsafeBufferPointer<UInt8> {
        guard let pointer else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self), count: length)
    }
}
