/// The messages of a mail folder (mbox, RFC 4155): each behind a line `From ADDRESS DATE`.
final class MboxLayer: ContainerLayer {
    let stream: ByteStream
    let place: ContainerPlace
    private var record = -1

    init(_ stream: ByteStream, _ place: ContainerPlace) {
        self.stream = stream
        self.place = place
    }

    /// Whether the bytes begin with a folder's line and a header behind it.
    static func isHead(_ head: ArraySlice<UInt8>) -> Bool {
        let lines = String(decoding: head, as: UTF8.self).split(
            separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
        guard lines.count > 1, isFromLine(Array(lines[0].utf8)[...]) else { return false }
        let name = lines[1].hasPrefix(">From ") ? "x" : lines[1].prefix { $0 != ":" && $0 != " " }
        return lines[1].hasPrefix(">From ") || (lines[1].dropFirst(name.count).hasPrefix(":") && !name.isEmpty)
    }

    /// Whether a line is `From ADDRESS DATE`, told by the time of day in it.
    private static func isFromLine(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: "From ".utf8) else { return false }
        let words = line.split(separator: 0x20)
        return words.count >= 3
            && words.dropFirst().contains { word in
                let parts = word.split(separator: 0x3a)
                return parts.count >= 2 && parts.count <= 3
                    && parts.allSatisfy { $0.prefix(2).allSatisfy { ByteText.isDigit($0) } }
            }
    }

    func next() -> ContainerStep? {
        guard !stream.isAtEnd else { return nil }
        _ = stream.line()
        record += 1
        var bytes: [UInt8] = []
        var wasBlank = false
        var isCut = false
        // A line of more than a piece comes in several.
        var beginsLine = true
        while !stream.isAtEnd {
            if wasBlank, stream.peek(5).elementsEqual("From ".utf8) {
                let line = stream.peek(256).prefix { $0 != 0x0a }
                if Self.isFromLine(line) { break }
            }
            let position = stream.position
            guard let line = stream.line() else { break }
            let marks = beginsLine ? line.prefix { $0 == 0x3e }.count : 0
            beginsLine = stream.position - position > line.count
            wasBlank = line.isEmpty
            if bytes.count + line.count > WARCLayer.recordLimit {
                isCut = true
                continue
            }
            // A line of the text that begins so was given a mark.
            bytes += marks > 0 && line.dropFirst(marks).starts(with: "From ".utf8) ? line[1...] : line[...]
            if beginsLine { bytes.append(0x0a) }
        }
        if isCut {
            let reason = "the message is too big: more than \(WARCLayer.recordLimit >> 20) MB"
            return .warning(IntakeWarning(source: place.source, record: record, kind: .tooBig, reason: reason))
        }
        var document = RawDocument(source: place.source, bytes: bytes, hints: place.hints)
        document.hints.contentType = "message/rfc822"
        document.hints.fileName = nil
        document.firstRecord = record
        document.isRecord = true
        return .document(document)
    }
}
