/// What was found out of bylines and credits, which come again and again among the records of a source: asked once more, it is
/// not worked out once more. For one thread.
///
/// It gives what computing gives, so nothing depends on what it holds or on which records it has seen. It forgets everything
/// when it is full, and keeps no long lines and none with letters outside ASCII: two spellings of one letter are equal strings, and
/// what is found out of them is not.
final class LineMemory {
    private var bylines: [String: [String]] = [:]
    private var agencies: [String: String?] = [:]

    private static let most = 1_024
    private static let longest = 160

    /// The names in the values of a field: what ``Byline/names(inField:)`` gives.
    func names(inField values: [String]) -> [String] {
        guard values.count == 1, let value = values.first else { return Byline.names(inField: values) }
        return Self.value(of: value, in: &bylines) { Byline.names(inField: [$0]) }
    }

    /// The agency of a line that is its name and little else: what ``CreditLine/agency(_:)`` gives.
    func agency(_ text: String) -> String? {
        Self.value(of: text, in: &agencies) { CreditLine.agency($0) }
    }

    /// - Complexity: O(length of the line) where it is known.
    private static func value<Value>(
        of line: String, in known: inout [String: Value], _ compute: (String) -> Value
    ) -> Value {
        guard line.utf8.count <= longest, ByteText.isASCII(line.utf8Span.span) else { return compute(line) }
        if let value = known[line] { return value }
        let value = compute(line)
        if known.count >= most { known.removeAll(keepingCapacity: true) }
        known[line] = value
        return value
    }
}
