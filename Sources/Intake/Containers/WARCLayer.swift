/// The records of a web archive (WARC 0.17–1.1, ISO 28500) that hold something to read: pages, feeds and JSON of
/// responses and resources, and texts of conversions.
///
/// A record that is not where the one before it says is looked for further on; the source is kept up to its break.
final class WARCLayer: ContainerLayer {
    /// The biggest record whose contents are read, in bytes: 64 MB.
    static let recordLimit = 64 << 20
    /// How far the next record is looked for behind a broken one, in bytes.
    private static let searchLimit = 64 << 20

    let stream: ByteStream
    let place: ContainerPlace
    private var record = -1
    private var isFinished = false

    init(_ stream: ByteStream, _ place: ContainerPlace) {
        self.stream = stream
        self.place = place
    }

    func next() -> ContainerStep? {
        while !isFinished {
            skipBlankLines()
            guard !stream.isAtEnd else { break }
            guard stream.peek(5).elementsEqual("WARC/".utf8) else {
                guard let skipped = seek() else { return finish("the archive is damaged: kept up to the break") }
                return warning("\(skipped) bytes before the next record belong to none", kind: .malformed)
            }
            record += 1
            if let step = readRecord() { return step }
        }
        return nil
    }

    /// Reads the record that begins here; nil when there is nothing in it for a reader.
    private func readRecord() -> ContainerStep? {
        guard let version = stream.line(), version.count < 32, let header = HeaderFields(stream) else {
            return finish("the record's header is cut off")
        }
        guard let length = header.number("content-length") else {
            return warning("the record does not say how long it is", kind: .malformed)
        }
        let kind = header["warc-type"]?.lowercased() ?? ""
        guard ["response", "resource", "conversion"].contains(kind) else {
            return stream.skip(length) < length ? finish("the record is cut off: nothing of it is read") : nil
        }
        let url = header["warc-target-uri"]?.trimmingCharacters("<> ")
        guard length <= Self.recordLimit else {
            stream.skip(length)
            return warning("the record is too big: \(length >> 20) MB", kind: .tooBig)
        }
        let bytes = stream.take(length)
        var message: WebMessage
        let type = header["content-type"]?.lowercased() ?? ""
        if kind == "response", type.isEmpty || type.contains("http") {
            message = WebMessage(http: bytes, place.guardian)
        } else {
            message = WebMessage(body: bytes, type: type)
        }
        message.url = url
        message.fetched = header["warc-date"]
        if bytes.count < length { message.problems.append("the record is cut off: kept up to the break") }
        return message.document(in: place, record: record).map { .document($0) }
    }

    private func warning(_ reason: String, kind: IntakeWarning.Kind) -> ContainerStep {
        .warning(IntakeWarning(source: place.source, record: max(0, record), kind: kind, reason: reason))
    }

    /// Ends the source with a warning.
    private func finish(_ reason: String) -> ContainerStep {
        isFinished = true
        stream.skip(.max)
        return warning(reason, kind: .damaged)
    }

    private func skipBlankLines() {
        while let byte = stream.peek(1).first, byte == 0x0d || byte == 0x0a { stream.skip(1) }
    }

    /// Goes to the next line that begins a record; the number of bytes passed over, nil when there is none near.
    private func seek() -> Int? {
        let start = stream.position
        while stream.position - start < Self.searchLimit, stream.line() != nil {
            let head = stream.peek(7)
            if head.starts(with: "WARC/".utf8), head.count > 6, head[head.startIndex + 6] == 0x2e {
                return stream.position - start
            }
        }
        return nil
    }
}

/// The records of an ARC file, the web archives' format before WARC (Internet Archive, versions 1 and 2).
final class ARCLayer: ContainerLayer {
    let stream: ByteStream
    let place: ContainerPlace
    private var record = -1
    private var isFinished = false

    init(_ stream: ByteStream, _ place: ContainerPlace) {
        self.stream = stream
        self.place = place
    }

    func next() -> ContainerStep? {
        while !isFinished, let line = stream.line() {
            if line.isEmpty { continue }
            guard let head = Self.head(line) else {
                record += 1
                let reason = "the record's header cannot be read"
                seek()
                return .warning(
                    IntakeWarning(source: place.source, record: record, kind: .malformed, reason: reason))
            }
            record += 1
            if head.url.hasPrefix("filedesc:") {
                stream.skip(head.length)
                continue
            }
            guard head.length <= WARCLayer.recordLimit else {
                stream.skip(head.length)
                let reason = "the record is too big: \(head.length >> 20) MB"
                return .warning(IntakeWarning(source: place.source, record: record, kind: .tooBig, reason: reason))
            }
            let bytes = stream.take(head.length)
            var message =
                bytes.starts(with: "HTTP/".utf8)
                ? WebMessage(http: bytes, place.guardian) : WebMessage(body: bytes, type: head.type)
            message.url = head.url
            message.fetched = head.date
            if bytes.count < head.length { message.problems.append("the record is cut off: kept up to the break") }
            if let document = message.document(in: place, record: record) { return .document(document) }
        }
        return nil
    }

    /// Goes to the next line that is a record's header.
    private func seek() {
        while !stream.isAtEnd {
            let window = stream.peek(4_096)
            let line = Array(window.prefix { $0 != 0x0a && $0 != 0x0d })
            if Self.head(line) != nil { return }
            _ = stream.line()
        }
    }

    /// `URL IP DATE TYPE LENGTH`, read from its end, because an address may hold a space; version 2 has four or five fields
    /// between the type and the length.
    private static func head(_ line: [UInt8]) -> (url: String, date: String?, type: String, length: Int)? {
        guard line.count < 1 << 14 else { return nil }
        let parts = String(decoding: line, as: UTF8.self).split(separator: " ").map(String.init)
        guard parts.count >= 5, let length = parts.last.flatMap(Int.init), length >= 0,
            let scheme = parts.first, scheme.contains(":")
        else { return nil }
        // The day stands third from the end, or further ahead in version 2.
        guard
            let at = parts.indices.dropFirst(2).first(where: { index in
                let digits = parts[index].utf8
                return digits.count == 14 && digits.allSatisfy { ByteText.isDigit($0) }
            }), at + 1 < parts.count - 1
        else { return nil }
        let digits = Array(parts[at].utf8)
        func part(_ range: Range<Int>) -> String { String(decoding: digits[range], as: UTF8.self) }
        let date =
            "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))Z"
        return (parts[..<(at - 1)].joined(separator: " "), date, parts[at + 1].lowercased(), length)
    }
}
