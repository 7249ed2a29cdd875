/// The fields of a header as the web, mail and web archives write them: `Name: value` lines up to an empty one.
struct HeaderFields {
    /// Names in small letters with their values in the order in which they stand; folded lines are joined.
    private(set) var fields: [(name: String, value: [UInt8])] = []

    /// How many bytes a header may have.
    static let limit = 1 << 20

    /// Takes the header from a stream; nil when the stream ends before it does.
    init?(_ stream: ByteStream) {
        var size = 0
        while let line = stream.line() {
            if line.isEmpty { return }
            size += line.count
            guard size < Self.limit else { return nil }
            append(line[...])
        }
        return nil
    }

    /// Reads the header at the beginning of a message; `end` is where the body begins.
    init(_ bytes: ArraySlice<UInt8>, end: inout Int) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let lineEnd = bytes[index...].firstIndex(of: 0x0a) ?? bytes.endIndex
            var line = bytes[index..<lineEnd]
            if line.last == 0x0d { line.removeLast() }
            index = min(lineEnd + 1, bytes.endIndex)
            if line.isEmpty || index - bytes.startIndex > Self.limit { break }
            append(line)
        }
        end = index
    }

    private mutating func append(_ line: ArraySlice<UInt8>) {
        if let first = line.first, first == 0x20 || first == 0x09, !fields.isEmpty {
            let last = fields.count - 1
            if fields[last].value.count < 1 << 16 {
                fields[last].value.append(0x20)
                fields[last].value += line.drop { $0 == 0x20 || $0 == 0x09 }
            }
            return
        }
        guard let colon = line.firstIndex(of: 0x3a), fields.count < 1_000 else { return }
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased().trimmingBlanks()
        fields.append((name, Array(line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 })))
    }

    /// The bytes of the first field of that name.
    func bytes(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

    /// The first field of that name, as text.
    subscript(name: String) -> String? {
        bytes(name).map { String(decoding: $0, as: UTF8.self).trimmingBlanks() }
    }

    /// A field that is a number not below 0.
    func number(_ name: String) -> Int? { self[name].flatMap(Int.init).flatMap { $0 >= 0 ? $0 : nil } }

    /// The value of a parameter, as `charset` in `text/html; charset="utf-8"`.
    static func parameter(_ name: String, in value: String) -> String? {
        for part in value.split(separator: ";").dropFirst() {
            guard let equals = part.firstIndex(of: "="),
                String(part[..<equals]).trimmingBlanks().lowercased() == name
            else { continue }
            return String(part[part.index(after: equals)...]).trimmingBlanks().trimmingCharacters("\"'")
        }
        return nil
    }
}

extension String {
    /// The string without the given characters at its ends.
    func trimmingCharacters(_ characters: String) -> String {
        var rest = self[...]
        while let first = rest.first, characters.contains(first) { rest = rest.dropFirst() }
        while let last = rest.last, characters.contains(last) { rest = rest.dropLast() }
        return String(rest)
    }
}

/// What a web server answered, or a resource beside it: its body with every coding taken off.
struct WebMessage {
    /// The body as it was meant to be read.
    var body: [UInt8]
    /// The media type in small letters, without parameters; empty when none is named.
    var type: String
    /// The charset named with it.
    var charset: String?
    /// The status; 200 for what is no answer of a server.
    var status = 200
    /// The address.
    var url: String?
    /// When it was fetched.
    var fetched: String?
    /// What was wrong with it.
    var problems: [String] = []

    /// Something that stands for itself.
    init(body: [UInt8], type: String) {
        self.body = body
        self.type = type.split(separator: ";").first.map { String($0).trimmingBlanks() } ?? ""
        charset = HeaderFields.parameter("charset", in: type)
    }

    /// An answer with its header: chunks joined, gzip, deflate, brotli and zstd unpacked (RFC 9110, 9112).
    ///
    /// - Parameter guardian: what everything that is unpacked in the source is counted by.
    init(http bytes: [UInt8], _ guardian: BombGuard) {
        let line = String(decoding: bytes.prefix(64).prefix { $0 != 0x0d && $0 != 0x0a }, as: UTF8.self)
        let words = line.split(separator: " ")
        guard line.hasPrefix("HTTP/") || line.hasPrefix("ICY") else {
            self.init(body: bytes, type: "")
            return
        }
        var start = 0
        let header = HeaderFields(bytes[...], end: &start)
        let type = header["content-type"]?.lowercased() ?? ""
        self.init(body: Array(bytes[start...]), type: type)
        status = words.count > 1 ? Int(words[1]) ?? 200 : 200
        if header["transfer-encoding"]?.lowercased().contains("chunked") ?? false { joinChunks() }
        for coding in (header["content-encoding"] ?? "").lowercased().split(separator: ",").reversed() {
            unpack(String(coding).trimmingBlanks(), guardian)
        }
    }

    /// The media types that readers read.
    private static let readTypes = [
        "html", "xml", "rss", "atom", "json", "text/plain", "message/rfc822", "text/csv", "multipart/related",
    ]

    /// The body as a document; nil when it is nothing to read: an error page, a picture, a script.
    func document(in place: ContainerPlace, record: Int) -> RawDocument? {
        let isPicked =
            type.isEmpty
            ? (body.first { $0 > 0x20 }.map { $0 == 0x3c || $0 == 0x7b } ?? false)
            : Self.readTypes.contains { type.contains($0) }
        let isWell = (200..<300).contains(status)
        let isDNS = url?.hasPrefix("dns:") ?? false
        let isRobots = url?.hasSuffix("/robots.txt") ?? false
        guard isPicked, isWell, !isDNS, !isRobots, !type.contains("svg"), !body.isEmpty || !problems.isEmpty else {
            return nil
        }
        var hints = place.hints
        hints.url = url
        hints.contentType = type.isEmpty ? nil : type
        hints.charset = charset
        hints.fetched = fetched
        hints.fileName = nil
        // Entries of a feed count their own records: their source names the feed too.
        let isPage = type.isEmpty || type.contains("html") || type.contains("plain")
        let source = isPage ? place.source : place.source + "!" + (url ?? "\(record)")
        var document = RawDocument(source: source, bytes: body, hints: hints)
        if isPage {
            document.firstRecord = record
            document.isRecord = true
        }
        document.notes = problems.map {
            IntakeWarning(source: place.source, record: record, kind: .damaged, reason: $0)
        }
        return document
    }

    /// Joins the chunks; a body that is not in chunks, whatever its header says, stays as it is.
    private mutating func joinChunks() {
        var joined: [UInt8] = []
        var index = 0
        while index < body.count {
            let lineEnd = body[index...].prefix(1_024).firstIndex(of: 0x0a) ?? body.count
            let digits = body[index..<lineEnd].prefix { $0 != 0x0d && $0 != 0x3b && $0 != 0x20 }
            guard digits.count < 9, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else {
                if index > 0 {
                    problems.append("the chunks of the body are damaged: kept as they stand from there")
                    joined += body[index...]
                    body = joined
                }
                return
            }
            index = min(lineEnd + 1, body.count)
            if size == 0 {
                body = joined
                return
            }
            let end = min(index + size, body.count)
            joined += body[index..<end]
            if end - index < size {
                problems.append("the last chunk of the body is cut off")
                break
            }
            index = end
            if index < body.count, body[index] == 0x0d { index += 1 }
            if index < body.count, body[index] == 0x0a { index += 1 }
        }
        body = joined
    }

    /// Takes one coding off; a body that is not packed, whatever its header says, stays as it is.
    private mutating func unpack(_ coding: String, _ guardian: BombGuard) {
        let input = ByteStream(body)
        let source: any ByteSource
        switch coding {
        case "gzip", "x-gzip":
            guard body.starts(with: [0x1f, 0x8b]) else { return }
            source = InflateSource(input, .gzip, guardian)
        case "deflate":
            // Some servers send it bare, without zlib's two bytes (RFC 9110, 8.4.1.2).
            let isWrapped =
                body.count > 2 && body[0] & 0x0f == 8 && (Int(body[0]) << 8 | Int(body[1])) % 31 == 0
            source = InflateSource(input, isWrapped ? .zlib : .bare, guardian)
        case "br": source = BrotliSource(input, guardian)
        case "zstd":
            guard body.starts(with: [0x28, 0xb5, 0x2f, 0xfd]) else { return }
            source = ZstdSource(input, guardian)
        default:
            if !coding.isEmpty, coding != "identity" {
                problems.append("the body has the content coding \(coding.prefix(40)), which is not read")
            }
            return
        }
        let output = ByteStream(source)
        let unpacked = output.take(WARCLayer.recordLimit)
        if !output.isAtEnd {
            problems.append("the body is too big unpacked: the first \(WARCLayer.recordLimit >> 20) MB are kept")
        } else if let problem = source.problem {
            problems.append(problem)
            // What was never packed, though its header says so, is text as it stands.
            if unpacked.isEmpty, !TextDecoding.isBinary(body[...]) { return }
        }
        body = unpacked
    }
}
