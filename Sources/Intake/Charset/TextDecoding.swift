/// The charsets that bytes are read in.
public enum Charset: String, Hashable, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"
    case latin1 = "iso-8859-1"
    /// One that the system's tables know.
    case foreign

    /// The charset a label names, whatever its case; nil for one that is not read here.
    ///
    /// As in the WHATWG Encoding standard, `iso-8859-1` and `ascii` on the web mean Windows-1252.
    public init?(label: String) {
        switch label.lowercased().filter({ $0 != " " && $0 != "\"" && $0 != "'" }) {
        case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
        case "utf-16", "utf-16le", "utf16", "ucs-2", "iso-10646-ucs-2", "unicode": self = .utf16LittleEndian
        case "utf-16be": self = .utf16BigEndian
        case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1",
            "ascii", "us-ascii", "iso-8859-15":
            self = .windows1252
        default: return nil
        }
    }
}

/// Text as valid UTF-8 with what was found out on the way.
struct DecodedText: Sendable {
    /// Valid UTF-8 without byte order mark.
    var bytes: [UInt8]
    /// The stretch of `bytes` that holds the text; less than all when nothing had to be changed.
    var range: Range<Int>
    /// What it was read as.
    var charset: Charset
    /// How many broken places were replaced by U+FFFD.
    var replacements: Int
    /// What there is to tell the user, if anything.
    var warning: String?
}

/// Bytes → UTF-8.
///
/// The bytes themselves are believed before any label: a byte order mark, then valid UTF-8 (which other charsets hardly
/// ever form by chance), then the label, then Windows-1252, whose letters cover what Western sites still send.
enum TextDecoding {
    /// How many bytes are looked at to tell text from binary data.
    static let sampleLength = 8_192

    /// Whether the bytes are no text: control bytes that no text has, more than one in thirty, or NULs by the hundred
    /// that are no UTF-16. A text with a few NULs is still a text.
    static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
        let sample = bytes.prefix(sampleLength)
        if byteOrderMark(sample) != nil { return false }
        if sample.starts(with: [0x1f, 0x8b]) || sample.starts(with: [0x28, 0xb5, 0x2f, 0xfd]) { return true }
        if sample.starts(with: [0x50, 0x4b, 0x03, 0x04]) || sample.starts(with: [0x25, 0x50, 0x44, 0x46]) {
            return true
        }
        // Counted many at a time first: few texts have so many line breaks that it matters which controls they are.
        let span = sample.span
        var any = 0
        for index in span.indices { any &+= span[index] < 0x20 || span[index] == 0x7f ? 1 : 0 }
        guard any * 30 > sample.count else { return false }
        var controls = 0
        for byte in sample where byte < 0x20 || byte == 0x7f {
            switch byte {
            case 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b, 0x01, 0x02, 0x03, 0x04, 0x1e: break
            default: controls += 1
            }
        }
        return controls * 30 > sample.count
    }

    /// The text of the document's stretch as UTF-8.
    ///
    /// - Parameter declared: a label found inside the document (an HTML `meta`, an XML declaration).
    /// - Complexity: O(length); nothing is copied when the bytes are UTF-8 already.
    static func decode(_ document: RawDocument, declared: String? = nil) -> DecodedText {
        let bytes = document.bytes
        var range = document.range
        switch byteOrderMark(bytes[range].prefix(4)) {
        case .utf16LittleEndian: return utf16(bytes, range.dropFirst(2), bigEndian: false)
        case .utf16BigEndian: return utf16(bytes, range.dropFirst(2), bigEndian: true)
        case .utf8: range = range.dropFirst(3)
        default: break
        }
        let labels = [document.hints.charset, declared].compactMap { $0 }
        if let label = labels.first(where: ForeignCharsets.isSevenBit), let text = foreign(bytes, range, label) {
            return text
        }
        if isValidUTF8(bytes, range) {
            return DecodedText(bytes: bytes, range: range, charset: .utf8, replacements: 0, warning: nil)
        }
        let label = [document.hints.charset, declared].lazy.compactMap { $0.flatMap(Charset.init(label:)) }.first
        if label == .utf16LittleEndian || label == .utf16BigEndian, looksLikeUTF16(bytes[range]) {
            return utf16(bytes, range, bigEndian: label == .utf16BigEndian)
        }
        if let name = labels.first, Charset(label: name) == nil, let text = foreign(bytes, range, name) { return text }
        let multibyte = UTF8Repair.multibyteCounts(bytes, range)
        // Windows-1252 text has next to no valid sequence; broken UTF-8 has more valid ones than broken places.
        let mostlyUTF8 = multibyte.valid > multibyte.broken || (label == .utf8 && multibyte.valid >= multibyte.broken)
        if mostlyUTF8 || (label == .utf8 && multibyte.broken <= 2) {
            let (repaired, replacements) = UTF8Repair.repaired(bytes, range)
            let reason = "bytes that are no UTF-8 were replaced in \(replacements) place\(replacements == 1 ? "" : "s")"
            return DecodedText(
                bytes: repaired, range: 0..<repaired.count, charset: .utf8, replacements: replacements, warning: reason)
        }
        if multibyte.valid > 0, labels.isEmpty || label == .utf8 { return mixed(bytes, range) }
        let decoded = SingleByteCharsets.windows1252(bytes, range)
        let reason =
            label == .utf8 ? "the text says it is UTF-8 but is not: read as Windows-1252" : nil
        return DecodedText(
            bytes: decoded, range: 0..<decoded.count, charset: .windows1252, replacements: 0, warning: reason)
    }

    /// A text some of whose lines are UTF-8 and others are not: each line is read as what it is.
    private static func mixed(_ bytes: [UInt8], _ range: Range<Int>) -> DecodedText {
        var output: [UInt8] = []
        output.reserveCapacity(range.count * 9 / 8)
        var foreign = 0
        var firstForeign = 0
        var line = 0
        var start = range.lowerBound
        while start < range.upperBound {
            let found = ByteSearch.first(0x0a, in: bytes.span, from: start).map { $0 + 1 } ?? range.upperBound
            let end = min(found, range.upperBound)
            line += 1
            if isValidUTF8(bytes, start..<end) {
                output.append(contentsOf: bytes[start..<end])
            } else {
                if foreign == 0 { firstForeign = line }
                foreign += 1
                output.append(contentsOf: SingleByteCharsets.windows1252(bytes, start..<end))
            }
            start = end
        }
        let lines =
            foreign == 1 ? "line \(firstForeign) is" : "\(foreign) lines, the first of them \(firstForeign), are"
        return DecodedText(
            bytes: output, range: 0..<output.count, charset: .windows1252, replacements: 0,
            warning: "the text mixes charsets: \(lines) no UTF-8 and read as Windows-1252")
    }

    /// The stretch read by the system's tables; nil when they do not know the label, or it cannot be right.
    private static func foreign(_ bytes: [UInt8], _ range: Range<Int>, _ label: String) -> DecodedText? {
        guard let (text, broken) = ForeignCharsets.decode(bytes, range, label: label), broken * 20 <= range.count else {
            return nil
        }
        let places = "\(broken) place\(broken == 1 ? "" : "s")"
        let reason = broken == 0 ? nil : "bytes that are no \(label.prefix(20)) were replaced in \(places)"
        return DecodedText(
            bytes: text, range: 0..<text.count, charset: .foreign, replacements: broken, warning: reason)
    }

    /// The charset that a byte order mark at the start of the bytes names.
    static func byteOrderMark(_ bytes: ArraySlice<UInt8>) -> Charset? {
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return .utf8 }
        if bytes.starts(with: [0xff, 0xfe]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xfe, 0xff]) { return .utf16BigEndian }
        return nil
    }

    /// Whether the stretch is valid UTF-8 throughout.
    static func isValidUTF8(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        JSONParser.isUTF8(bytes.span, range)
    }

    private static func looksLikeUTF16(_ bytes: ArraySlice<UInt8>) -> Bool {
        let sample = bytes.prefix(512)
        return sample.count(where: { $0 == 0 }) * 4 > sample.count
    }

    private static func utf16(_ bytes: [UInt8], _ range: Range<Int>, bigEndian: Bool) -> DecodedText {
        var units: [UInt16] = []
        units.reserveCapacity(range.count / 2)
        var index = range.lowerBound
        while index + 1 < range.upperBound {
            let first = UInt16(bytes[index])
            let second = UInt16(bytes[index + 1])
            units.append(bigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        var output: [UInt8] = []
        output.reserveCapacity(range.count * 3 / 4)
        var replacements = index < range.upperBound ? 1 : 0
        var decoder = UTF16()
        var iterator = units.makeIterator()
        decoding: while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): output.append(contentsOf: String(scalar).utf8)
            case .emptyInput: break decoding
            case .error:
                replacements += 1
                output.append(contentsOf: [0xef, 0xbf, 0xbd])
            }
        }
        let reason = replacements == 0 ? nil : "broken UTF-16 was replaced in \(replacements) places"
        return DecodedText(
            bytes: output, range: 0..<output.count, charset: bigEndian ? .utf16BigEndian : .utf16LittleEndian,
            replacements: replacements, warning: reason)
    }
}

extension Range where Bound == Int {
    /// The range without its first `count` positions.
    fileprivate func dropFirst(_ count: Int) -> Range<Int> { Swift.min(lowerBound + count, upperBound)..<upperBound }
}
