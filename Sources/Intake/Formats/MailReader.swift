import WireModel

/// Reads an e-mail (RFC 5322, MIME): its text as one article, the subject as headline, the sender as outlet.
///
/// Also MHTML, a page saved with its pictures: there the page is the article.
public struct MailReader: ArticleReader {
    /// Makes the reader.
    public init() {}

    /// `mail`.
    public var formatName: String { "mail" }

    /// Fields of which a mail has some.
    private static let names: Set<String> = [
        "from", "to", "date", "subject", "message-id", "received", "mime-version", "return-path", "delivered-to",
        "content-type", "reply-to", "cc", "x-received", "dkim-signature", "content-transfer-encoding",
        "snapshot-content-location", "received-spf", "arc-seal", "sender", "list-id",
    ]

    /// 96 when the first lines are a header with three of a mail's own fields.
    public func confidence(for document: RawDocument) -> Int {
        if document.hints.contentType == "message/rfc822" { return 99 }
        let head = TextDecoding.sniffedHead(of: document, 8_192)
        var found: Set<String> = []
        var count = 0
        var rest = head[...]
        for _ in 0..<60 where !rest.isEmpty {
            let line = rest.prefix { $0 != 0x0a }
            rest = rest.dropFirst(line.count + 1)
            if line.isEmpty { continue }
            if line.first == 0x20 || line.first == 0x09 { continue }
            guard let colon = line.firstIndex(of: 0x3a), colon - line.startIndex < 60, colon > line.startIndex,
                line[..<colon].allSatisfy({ $0 == 0x2d || ByteText.isWordByte($0) || ByteText.isDigit($0) })
            else { break }
            count += 1
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            if Self.names.contains(name) { found.insert(name) }
        }
        return found.count >= 3 && found.count * 4 >= count ? 96 : 0
    }

    /// One article, or a warning when the message has no text.
    public func read(_ document: RawDocument, options: IntakeOptions, _ emit: (IntakeItem) -> Void) {
        let bytes = document.bytes[document.range].drop { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0d) }
        let message = MailPart(Array(bytes), depth: 0)
        var draft = ArticleDraft(document: document, record: document.firstRecord)
        draft.id = message.header["message-id"]?.trimmingCharacters("<>")
        draft.published = message.header["date"].flatMap { DateText($0) }
        let location = message.header["snapshot-content-location"] ?? message.header["content-location"]
        if let location, location.contains("://") { draft.url = location }
        let isPage =
            message.header["snapshot-content-location"] != nil || message.type == "multipart/related" && location != nil
        if !isPage {
            draft.headline = message.header.bytes("subject").map { EncodedWords.decode($0) }
            readSender(message, &draft)
        }
        guard let text = message.best(preferring: isPage ? "text/html" : "text/plain") else {
            return warn(document, .noText, "the message has no text", emit)
        }
        draft.warnings = text.problems
        for problem in text.problems { warn(document, .malformed, problem, emit) }
        if text.type == "text/html" {
            if isPage {
                HTMLReader.fill(&draft, from: text.body.span)
            } else {
                MarkupFragment.append(text.body.span, to: &draft.lines)
            }
        } else {
            ParagraphSplitter.split(text.body.span, into: &draft.lines)
        }
        guard !draft.lines.lines.isEmpty, let article = Desk.article(from: draft, options: options) else {
            return warn(document, .noText, "the message has no text", emit)
        }
        emit(.article(article))
    }

    private func warn(
        _ document: RawDocument, _ kind: IntakeWarning.Kind, _ reason: String, _ emit: (IntakeItem) -> Void
    ) {
        emit(
            .warning(
                IntakeWarning(source: document.source, record: document.firstRecord, kind: kind, reason: reason)))
    }

    /// `"Jane Doe" <jane@civic.example>`: the name as byline, the host as outlet.
    private func readSender(_ message: MailPart, _ draft: inout ArticleDraft) {
        guard let from = message.header.bytes("from").map({ EncodedWords.decode($0) }) else { return }
        let name = from.prefix { $0 != "<" }
        let shown = String(name).trimmingBlanks().trimmingCharacters("\"' ")
        if !shown.isEmpty, !shown.contains("@") { draft.byline = Byline.names(inField: [shown]) }
        guard let at = from.lastIndex(of: "@") else { return }
        let host = from[from.index(after: at)...].prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
        if !host.isEmpty { draft.outlet = host.lowercased() }
    }
}

/// One part of a message: header, and a body or parts.
struct MailPart {
    /// Its header.
    var header: HeaderFields
    /// The media type in small letters; `text/plain` when none is named.
    var type: String
    /// The body in UTF-8 for text, transfer codings taken off; empty for what has parts.
    var body: [UInt8] = []
    /// The parts of a multipart, or the message in a message.
    var parts: [MailPart] = []
    /// What was wrong with it.
    var problems: [String] = []

    /// How deep parts may lie in each other, and how many a part may have.
    private static let (depthLimit, countLimit) = (8, 200)

    init(_ bytes: [UInt8], depth: Int) {
        var start = 0
        header = HeaderFields(bytes[...], end: &start)
        let contentType = header["content-type"] ?? "text/plain"
        let lower = contentType.lowercased()
        type = lower.split(separator: ";").first.map { String($0).trimmingBlanks() } ?? "text/plain"
        let content = bytes[start...]
        if type.hasPrefix("multipart/"), depth < Self.depthLimit,
            let boundary = HeaderFields.parameter("boundary", in: contentType), !boundary.isEmpty
        {
            var isClosed = false
            for piece in Self.split(content, boundary: Array(("--" + boundary).utf8), isClosed: &isClosed) {
                parts.append(MailPart(Array(piece), depth: depth + 1))
            }
            if !isClosed { problems.append("the message is cut off: its last part has no end") }
        } else if type == "message/rfc822", depth < Self.depthLimit {
            parts = [MailPart(Array(content), depth: depth + 1)]
        } else if type.hasPrefix("text/") {
            let charset = HeaderFields.parameter("charset", in: lower)
            let coding = header["content-transfer-encoding"]?.lowercased() ?? ""
            let plain = TransferCoding.decode(content, coding)
            let raw = RawDocument(source: "", bytes: plain, hints: DocumentHints(charset: charset))
            let declared = type == "text/html" ? MarkupCharset.declared(in: plain.prefix(2_048)) : nil
            let decoded = TextDecoding.decode(raw, declared: declared)
            body = Array(decoded.bytes[decoded.range])
            if let warning = decoded.warning { problems.append(warning) }
        }
    }

    /// The text to read: the longest of the wanted type, else of the other; attachments are left aside.
    func best(preferring wanted: String) -> MailPart? {
        var texts: [MailPart] = []
        collect(&texts)
        let filled = texts.filter { $0.body.contains { $0 > 0x20 } }
        func longest(_ type: String) -> MailPart? {
            filled.filter { $0.type == type }.max { $0.body.count < $1.body.count }
        }
        let other = wanted == "text/plain" ? "text/html" : "text/plain"
        var found = longest(wanted) ?? longest(other) ?? filled.first
        found?.problems += problems
        return found
    }

    private func collect(_ texts: inout [MailPart]) {
        let isAttached = header["content-disposition"]?.lowercased().hasPrefix("attachment") ?? false
        if !isAttached, type.hasPrefix("text/") { texts.append(self) }
        for part in parts { part.collect(&texts) }
    }

    private static func split(
        _ bytes: ArraySlice<UInt8>, boundary: [UInt8], isClosed: inout Bool
    ) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var begin: Int?
        var index = bytes.startIndex
        while index < bytes.endIndex, pieces.count < countLimit {
            let end = bytes[index...].firstIndex(of: 0x0a) ?? bytes.endIndex
            let line = bytes[index..<end]
            if line.starts(with: boundary) {
                let rest = line.dropFirst(boundary.count)
                let isLast = rest.starts(with: [0x2d, 0x2d])
                if isLast || rest.allSatisfy({ $0 <= 0x20 }) {
                    if let begin { pieces.append(bytes[begin..<max(begin, index - 1)]) }
                    begin = isLast ? nil : min(end + 1, bytes.endIndex)
                    if isLast {
                        isClosed = true
                        return pieces
                    }
                }
            }
            index = end + 1
        }
        if let begin, begin < bytes.endIndex { pieces.append(bytes[begin...]) }
        return pieces
    }
}

/// Quoted-printable and base64 (RFC 2045), mended where they are broken.
enum TransferCoding {
    /// The bytes without their coding; those of an unknown one as they are.
    static func decode(_ bytes: ArraySlice<UInt8>, _ coding: String) -> [UInt8] {
        switch coding {
        case "quoted-printable": quotedPrintable(bytes, underscoreIsBlank: false)
        case "base64": base64(bytes)
        default: Array(bytes)
        }
    }

    static func quotedPrintable(_ bytes: ArraySlice<UInt8>, underscoreIsBlank: Bool) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            if byte == 0x5f, underscoreIsBlank {
                output.append(0x20)
                continue
            }
            guard byte == 0x3d else {
                output.append(byte)
                continue
            }
            // A soft line break, maybe with blanks before the end of the line.
            var next = index
            while next < bytes.endIndex, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0d { next += 1 }
            if next == bytes.endIndex || bytes[next] == 0x0a {
                index = min(next + 1, bytes.endIndex)
            } else if index + 1 < bytes.endIndex, let high = hex(bytes[index]), let low = hex(bytes[index + 1]) {
                output.append(high << 4 | low)
                index += 2
            } else {
                output.append(byte)
            }
        }
        return output
    }

    static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 3 / 4)
        var value: UInt32 = 0
        var count = 0
        for byte in bytes {
            let digit: UInt32
            switch byte {
            case 0x41...0x5a: digit = UInt32(byte - 0x41)
            case 0x61...0x7a: digit = UInt32(byte - 0x61) + 26
            case 0x30...0x39: digit = UInt32(byte - 0x30) + 52
            case 0x2b, 0x2d: digit = 62
            case 0x2f, 0x5f: digit = 63
            default: continue
            }
            value = value << 6 | digit
            count += 1
            if count == 4 {
                output += [UInt8(value >> 16 & 0xff), UInt8(value >> 8 & 0xff), UInt8(value & 0xff)]
                (value, count) = (0, 0)
            }
        }
        if count == 3 { output += [UInt8(value >> 10 & 0xff), UInt8(value >> 2 & 0xff)] }
        if count == 2 { output.append(UInt8(value >> 4 & 0xff)) }
        return output
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}

/// Words of a header in another charset (RFC 2047): `=?utf-8?Q?Caf=C3=A9?=`.
enum EncodedWords {
    /// The field as text; what is no encoded word stays as it is.
    static func decode(_ bytes: [UInt8]) -> String {
        var output = ""
        var plain: [UInt8] = []
        var index = 0
        var wasWord = false
        func flush(beforeWord: Bool) {
            // Blanks between two encoded words are none.
            let isBlank = plain.allSatisfy { $0 <= 0x20 }
            if !(isBlank && wasWord && beforeWord) { output += text(plain, charset: nil) }
            plain = []
        }
        while index < bytes.count {
            if bytes[index] == 0x3d, let word = word(bytes[index...]) {
                flush(beforeWord: true)
                output += word.text
                index = word.end
                wasWord = true
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        flush(beforeWord: false)
        return output.split(whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == "\t" || $0 == " " }).joined(
            separator: " ")
    }

    private static func word(_ bytes: ArraySlice<UInt8>) -> (text: String, end: Int)? {
        guard bytes.dropFirst().first == 0x3f else { return nil }
        let parts = bytes.dropFirst(2).prefix(2_000).split(
            separator: 0x3f, maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, parts[3].first == 0x3d, parts[1].count == 1, let kind = parts[1].first else {
            return nil
        }
        let charset = String(decoding: parts[0], as: UTF8.self).split(separator: "*").first.map(String.init)
        let content: [UInt8]
        switch kind {
        case 0x51, 0x71: content = TransferCoding.quotedPrintable(parts[2], underscoreIsBlank: true)
        case 0x42, 0x62: content = TransferCoding.base64(parts[2])
        default: return nil
        }
        return (text(content, charset: charset), parts[3].startIndex + 1)
    }

    private static func text(_ bytes: [UInt8], charset: String?) -> String {
        let decoded = TextDecoding.decode(
            RawDocument(source: "", bytes: bytes, hints: DocumentHints(charset: charset)))
        return String(decoding: decoded.bytes[decoded.range], as: UTF8.self)
    }
}
