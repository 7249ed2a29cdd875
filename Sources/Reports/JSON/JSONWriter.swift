import Clustering
public import TextCore

/// Writes JSON as it goes: keys in the order they are given, nothing held back.
///
/// The document's own keys and the elements of its lists stand on lines of their own, everything inside them on one line,
/// so that the output can be read, searched with `grep` and compared with `diff`. Control characters, also those of the
/// C1 block, DEL, the line separators U+2028 and U+2029, marks that turn the direction of text and the byte-order mark are
/// escaped: a terminal that is shown the JSON obeys nothing in it. Numbers with a fraction are rounded to four decimals.
public struct JSONWriter {
    /// Where the bytes go.
    public private(set) var output: ReportOutput
    /// The innermost object or array, and those around it.
    private var level: Level?
    private var outerLevels: [Level] = []
    private let isBroken: Bool
    private var followsKey = false

    private struct Level: Sendable {
        var isArray: Bool
        var isBroken: Bool
        var isEmpty = true
    }

    /// Makes a writer.
    ///
    /// - Parameter lines: whether the document is broken into lines; without, it is one line (JSON lines).
    public init(_ output: ReportOutput, lines: Bool = true) {
        self.output = output
        isBroken = lines
    }

    // MARK: Structure

    /// Opens an object.
    public mutating func beginObject() { open(0x7b, isArray: false) }
    /// Closes the innermost object.
    public mutating func endObject() { close(0x7d) }
    /// Opens an array.
    public mutating func beginArray() { open(0x5b, isArray: true) }
    /// Closes the innermost array.
    public mutating func endArray() { close(0x5d) }

    /// Writes the elements of the innermost array, some hundred to a part; the parts side by side.
    ///
    /// - Parameter element: writes the element of a number.
    mutating func elements(
        _ count: Int, crew: Crew, _ element: @escaping @Sendable (Int, inout JSONWriter) -> Void
    ) {
        guard count > 0 else { return }
        let (level, outerLevels, isBroken) = (level, outerLevels, isBroken)
        output.writeParts(of: count, crew: crew) { range, output in
            var own = JSONWriter(output, lines: isBroken)
            (own.level, own.outerLevels) = (level, outerLevels)
            if range.lowerBound > 0 { own.level?.isEmpty = false }
            for position in range { element(position, &own) }
            output = own.done()
        }
        self.level?.isEmpty = false
    }

    /// Writes a key of the innermost object; its value comes next.
    public mutating func key(_ name: StaticString) {
        separate()
        output.write(byte: 0x22)
        output.append(literal: name)
        output.append(literal: "\": ")
        followsKey = true
    }

    /// Writes a key that is not known until the program runs.
    public mutating func key(named name: String) {
        value(name)
        output.append(literal: ": ")
        followsKey = true
    }

    /// Ends the document with a line break.
    public mutating func endLine() { output.line() }

    private mutating func open(_ mark: UInt8, isArray: Bool) {
        separate()
        output.write(byte: mark)
        if let level { outerLevels.append(level) }
        let isOuter = level == nil || outerLevels.count == 1 && isArray
        level = Level(isArray: isArray, isBroken: isBroken && isOuter)
    }

    private mutating func close(_ mark: UInt8) {
        if let level, level.isBroken, level.isArray, !level.isEmpty { output.write(byte: 0x0a) }
        level = outerLevels.popLast()
        output.write(byte: mark)
        output.passOn()
    }

    /// What stands between this value and the one before: a comma, and a line break where the level has them.
    private mutating func separate() {
        if followsKey {
            followsKey = false
            return
        }
        guard let level else { return }
        if !level.isEmpty { output.write(byte: 0x2c) }
        if level.isBroken, level.isArray || !level.isEmpty {
            output.write(byte: 0x0a)
        } else if !level.isEmpty {
            output.write(byte: 0x20)
        }
        self.level?.isEmpty = false
    }

    // MARK: Values

    /// Writes `null`.
    public mutating func null() {
        separate()
        output.append(literal: "null")
    }

    /// Writes a string; nil gives `null`.
    ///
    /// - Complexity: O(length).
    public mutating func value(_ text: String?) {
        guard let text else { return null() }
        separate()
        output.write(byte: 0x22)
        JSONEscaping.write(text.utf8Span.span, to: &output)
        output.write(byte: 0x22)
    }

    /// Writes the words of a text that some spans cover as one string, a line break between them; of a span that leaves
    /// the text what can be read of it.
    ///
    /// - Complexity: O(length of the spans).
    mutating func value(_ spans: some Sequence<TextSpan>, of text: String) {
        separate()
        output.write(byte: 0x22)
        let bytes = text.utf8Span.span
        var isFirst = true
        for span in spans {
            if !isFirst { output.append(literal: "\\n") }
            isFirst = false
            if span.start >= 0, span.end <= bytes.count, Self.isWhole(span, in: bytes) {
                JSONEscaping.write(bytes.extracting(span.start..<span.end), to: &output)
            } else {
                JSONEscaping.write(text.slice(span).utf8Span.span, to: &output)
            }
        }
        output.write(byte: 0x22)
    }

    /// Whether a span cuts no character at its ends.
    private static func isWhole(_ span: TextSpan, in bytes: Span<UInt8>) -> Bool {
        func begins(_ place: Int) -> Bool { place == bytes.count || bytes[place] & 0xc0 != 0x80 }
        return begins(span.start) && begins(span.end)
    }

    /// Writes a whole number; nil gives `null`.
    public mutating func value(_ number: Int?) {
        guard let number else { return null() }
        separate()
        output.append(number)
    }

    /// Writes a truth value.
    public mutating func value(_ truth: Bool) {
        separate()
        output.write(truth ? "true" : "false")
    }

    /// Writes a number rounded to four decimals, with one at least: `0.4615`, `1.0`; what is no number gives `null`.
    public mutating func value(_ number: Double) {
        guard number.isFinite, abs(number) < 1e14 else { return null() }
        separate()
        output.write(Decimals.text(number))
    }

    /// Writes a half-open range of bytes as `[start, end]`; nil gives `null`.
    public mutating func value(_ span: TextSpan?) {
        guard let span else { return null() }
        separate()
        output.write(byte: 0x5b)
        output.append(span.start)
        output.append(literal: ", ")
        output.append(span.end)
        output.write(byte: 0x5d)
    }

    /// Writes a list of strings.
    public mutating func value(_ texts: [String]) {
        beginArray()
        for text in texts { value(text) }
        endArray()
    }

    // MARK: Keys with their values

    /// Writes a key and a string; nil gives `null`.
    public mutating func field(_ name: StaticString, _ text: String?) {
        key(name)
        value(text)
    }

    /// Writes a key and the words of a text that a span covers.
    mutating func field(_ name: StaticString, _ span: TextSpan, of text: String) {
        key(name)
        value(CollectionOfOne(span), of: text)
    }

    /// Writes a key and a whole number; nil gives `null`.
    public mutating func field(_ name: StaticString, _ number: Int?) {
        key(name)
        value(number)
    }

    /// Writes a key and a number rounded to four decimals.
    public mutating func field(_ name: StaticString, _ number: Double) {
        key(name)
        value(number)
    }

    /// Writes a key and a truth value.
    public mutating func field(_ name: StaticString, _ truth: Bool) {
        key(name)
        value(truth)
    }

    /// Writes a key and a half-open range of bytes.
    public mutating func field(_ name: StaticString, _ span: TextSpan?) {
        key(name)
        value(span)
    }

    /// Writes a key and a list of strings.
    public mutating func field(_ name: StaticString, _ texts: [String]) {
        key(name)
        value(texts)
    }

    /// Writes a key and a list of ranges.
    public mutating func field(_ name: StaticString, ranges spans: [TextSpan]) {
        key(name)
        beginArray()
        for span in spans { value(span) }
        endArray()
    }

    /// Writes a key and a list of objects whose fields `write` writes.
    mutating func list<Element>(
        _ name: StaticString, _ elements: [Element], _ write: (Element, inout JSONWriter) -> Void
    ) {
        key(name)
        beginArray()
        for element in elements {
            beginObject()
            write(element, &self)
            endObject()
        }
        endArray()
    }

    /// Writes the two keys every document starts with.
    public mutating func documentHead(_ name: String) {
        field("format", "stet.\(name)/1")
        if level != nil, isBroken {
            // The two keys stand together on the first line.
            level?.isBroken = false
            field("stet", StetVersion.current)
            level?.isBroken = true
        } else {
            field("stet", StetVersion.current)
        }
    }

    /// Takes the output back when the document is done.
    public consuming func done() -> ReportOutput { output }
}

/// Numbers with a fraction as text.
enum Decimals {
    /// The number rounded to four decimals, trailing noughts left out but for the first: `0.5`, `1.0`, `-0.0313`.
    static func text(_ number: Double) -> String {
        let scaled = Int((abs(number) * 10_000).rounded())
        let sign = number < 0 && scaled > 0 ? "-" : ""
        var (fraction, places) = (scaled % 10_000, 4)
        while places > 1, fraction % 10 == 0 { (fraction, places) = (fraction / 10, places - 1) }
        let noughts = fraction >= 1_000 || places == 1 ? 0 : places - String(fraction).utf8.count
        return "\(sign)\(scaled / 10_000).\(["", "0", "00", "000"][noughts])\(fraction)"
    }
}
