/// A table inside an archive or a wrapping, read in windows that end at ends of rows.
final class TableLayer: ContainerLayer {
    let stream: ByteStream
    let place: ContainerPlace
    private let header: [UInt8]
    private let delimiter: UInt8
    private var rest: [UInt8] = []
    private var record = 0
    private var isFirst = true

    /// Nil when the next bytes are no table, or so few that it is read at once.
    init?(_ stream: ByteStream, _ place: ContainerPlace) {
        let head = stream.peek(Self.headBytes)
        guard head.count >= Self.headBytes,
            let table = TableReader.splittable(
                RawDocument(source: place.source, bytes: Array(head), hints: place.hints))
        else { return nil }
        self.stream = stream
        self.place = place
        (header, delimiter) = table
    }

    private static let headBytes = 64 << 10

    func next() -> ContainerStep? {
        var bytes = rest
        rest = []
        bytes += stream.take(max(0, LineWindows.size - bytes.count))
        guard !bytes.isEmpty else { return nil }
        var rows = 0
        while !stream.isAtEnd {
            if let whole = TableRows.wholeRows(bytes.span, delimiter: delimiter, isAll: false) {
                rows = whole.rows
                rest = Array(bytes[whole.end...])
                bytes.removeLast(bytes.count - whole.end)
                break
            }
            bytes += stream.take(LineWindows.size)
        }
        var document = RawDocument(source: place.source, bytes: bytes, hints: place.hints)
        document.firstRecord = record
        record += rows
        if isFirst {
            // The header is no record.
            isFirst = false
            record = max(0, record - 1)
        } else {
            document.tableHeader = header
        }
        return .document(document)
    }
}

/// UTF-16 with a byte order mark as UTF-8, a piece at a time. What is no character becomes U+FFFD.
final class UTF16Source: ByteSource {
    private let input: ByteStream
    private let isBigEndian: Bool
    /// The first half of a pair whose second comes with the next piece.
    private var half: UInt16?

    /// Nil when the next bytes have no mark of UTF-16.
    init?(_ input: ByteStream) {
        switch TextDecoding.byteOrderMark(input.peek(2)) {
        case .utf16LittleEndian: isBigEndian = false
        case .utf16BigEndian: isBigEndian = true
        default: return nil
        }
        self.input = input
        input.skip(2)
    }

    var problem: String? { input.problem }

    func next() -> [UInt8] {
        let bytes = input.take(ByteStream.piece)
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2 + 2)
        if let half { units.append(half) }
        half = nil
        for index in stride(from: 0, to: bytes.count - 1, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
        }
        if bytes.count % 2 == 1 { units.append(0xfffd) }
        if let last = units.last, 0xd800...0xdbff ~= last, !input.isAtEnd { half = units.removeLast() }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// Whether bytes are the beginning of a table or of JSON lines in UTF-16, which are worth reading in windows.
    static func isTable(_ head: ArraySlice<UInt8>, _ place: ContainerPlace) -> Bool {
        // An even number of bytes, so that no character is cut.
        let head = Array(head.prefix(head.count & ~1))
        guard let source = UTF16Source(ByteStream(head)) else { return false }
        let text = ByteStream(source)
        return TableLayer(text, place) != nil || LineLayer.wants(text, place)
    }
}
