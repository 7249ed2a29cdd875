import WireModel

/// Reads the packets of the wires' own lines: IPTC 7901 and ANPA 1312, told by their control characters.
///
/// Both open with SOH and hold the text between STX and ETX; ANPA begins with two SYN and marks its fields with `^`.
public struct WirePacketReader: ArticleReader {
    /// Makes the reader.
    public init() {}

    /// `wire-packet`.
    public var formatName: String { "wire-packet" }

    /// 98 when SOH stands among the first bytes and STX soon behind it.
    public func confidence(for document: RawDocument) -> Int { Self.start(document.head(1_024)) == nil ? 0 : 98 }

    /// Where the first packet's SOH stands; nil when there is none.
    private static func start(_ head: ArraySlice<UInt8>) -> Int? {
        let first = head.drop { $0 == 0x16 || $0 == 0x0d || $0 == 0x0a || $0 == 0x20 || $0 == 0 }
        guard first.first == 0x01, first.startIndex - head.startIndex < 16 else { return nil }
        return first.contains(0x02) || first.count < 60 ? first.startIndex : nil
    }

    /// Every packet as an article or a warning.
    public func read(_ document: RawDocument, options: IntakeOptions, _ emit: (IntakeItem) -> Void) {
        let decoded = TextDecoding.decode(document)
        let source = document.source
        if let warning = decoded.warning {
            emit(.warning(IntakeWarning(source: source, kind: .charset, reason: warning)))
        }
        let bytes = decoded.bytes[decoded.range]
        var record = document.firstRecord
        var index = bytes.firstIndex(of: 0x01)
        while let start = index {
            let next = bytes[(start + 1)...].firstIndex(of: 0x01)
            let packet = bytes[start..<(next ?? bytes.endIndex)]
            let isANPA = bytes[..<start].last == 0x16 || packet.prefix(16).contains(0x1f)
            var story = isANPA ? ANPAStory.story(packet) : IPTC7901Story.story(packet)
            func warn(_ kind: IntakeWarning.Kind, _ reason: String) {
                emit(.warning(IntakeWarning(source: source, record: record, kind: kind, reason: reason)))
            }
            if !packet.contains(0x02) { warn(.malformed, "the packet has no beginning of its text (STX)") }
            if !packet.contains(0x03) {
                story.warnings.append("the packet has no end of its text (ETX)")
            }
            if let article = story.article(of: document, record: record, options: options) {
                emit(.article(article))
            } else {
                warn(.noText, "the packet has no text")
            }
            index = next
            record += 1
        }
    }
}

/// Small steps over the bytes of a packet.
private enum Packet {
    /// The lines of a stretch, ends left out, as text.
    static func lines(_ bytes: ArraySlice<UInt8>) -> [String] {
        bytes.split(separator: 0x0a, omittingEmptySubsequences: false).map { line in
            String(decoding: line.filter { $0 >= 0x20 || $0 == 0x09 }, as: UTF8.self)
        }
    }

    /// The stretch between STX and ETX, and what stands before and behind it.
    static func parts(_ packet: ArraySlice<UInt8>) -> (
        head: ArraySlice<UInt8>, text: ArraySlice<UInt8>, tail: ArraySlice<UInt8>
    ) {
        let begin = packet.firstIndex(of: 0x02) ?? packet.firstIndex(of: 0x0a) ?? packet.endIndex
        let rest = packet[begin...]
        let end = rest.firstIndex(of: 0x03) ?? rest.firstIndex(of: 0x04) ?? packet.endIndex
        return (packet[packet.index(after: packet.startIndex)..<begin], rest[..<end].dropFirst(), packet[end...])
    }

    /// `212322 GMT Nov 18` or `211259 Nov 18`: day and time, zone, month, year.
    static func date(in text: String) -> DateText? {
        let words = text.split(whereSeparator: { $0.isWhitespace }).map(String.init)
        for index in words.indices
        where words[index].utf8.count == 6 && words[index].utf8.allSatisfy({ ByteText.isDigit($0) }) {
            let zones = ["GMT", "UTC", "Z"]
            let hasZone = index + 1 < words.count && zones.contains(words[index + 1].uppercased())
            let month = index + (hasZone ? 2 : 1)
            guard month + 1 < words.count else { continue }
            let digits = words[index]
            let clock = "\(digits.dropFirst(2).prefix(2)):\(digits.suffix(2))"
            let year = words[month + 1].prefix { $0.isNumber }
            guard year.utf8.count == 2 || year.utf8.count == 4 else { continue }
            let shown = "\(digits.prefix(2)) \(words[month].prefix(3)) \(year.utf8.count == 2 ? "20" : "")\(year)"
            if let date = DateText("\(shown) \(clock)\(hasZone ? " GMT" : "")") ?? DateText(shown) { return date }
        }
        return nil
    }
}

/// IPTC 7901, the text message format of Europe's agencies.
enum IPTC7901Story {
    /// The story of a packet that begins with SOH.
    static func story(_ packet: ArraySlice<UInt8>) -> WireStory {
        var story = WireStory()
        let (head, text, tail) = Packet.parts(packet)
        let headLines = Packet.lines(head).map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
        if let first = headLines.first { readHeader(first, &story) }
        for line in headLines.dropFirst() { story.add("slug", line) }
        var lines = Packet.lines(text)
        // The lines before the text up to one that ends in an equals sign are the headline.
        if let end = lines.prefix(8).firstIndex(where: { $0.trimmingBlanks().hasSuffix("=") }) {
            let heading = lines[...end].map { $0.trimmingBlanks().trimmingCharacters("= ") }.filter { !$0.isEmpty }
            let takes = heading.filter(isTake)
            let (marks, words) = (heading.filter(isMark), heading.filter { !isMark($0) && !isTake($0) })
            if !takes.isEmpty { story.add("version", takes.joined(separator: " ")) }
            for mark in marks where !isTake(mark) { story.add("category", mark) }
            let names = words.filter { isByline($0) }
            story.byline = names
            story.headline = words.filter { !names.contains($0) }.joined(separator: " ")
            lines.removeSubrange(...end)
        }
        readBylines(&lines, &story)
        // Two hash marks open the notes to editors behind the story.
        if let notes = lines.firstIndex(where: { $0.hasPrefix("# Notebook") || $0.hasPrefix("## ") }) {
            for line in lines[notes...] { story.add("note", line.trimmingCharacters("# ")) }
            lines.removeSubrange(notes...)
        }
        // The take stays in the text too, as the label that tells the takes apart.
        if let take = story.fields.first(where: { $0.name == "version" }) {
            story.lines.append(take.value, hint: .advisory)
        }
        ParagraphSplitter.split(Array(lines.joined(separator: "\n").utf8).span, into: &story.lines)
        let tailText = String(decoding: tail.filter { $0 >= 0x20 || $0 == 0x0a }, as: UTF8.self)
        story.published = Packet.date(in: tailText) ?? lines.suffix(6).lazy.compactMap { Packet.date(in: $0) }.first
        return story
    }

    /// `eca062 4 i 211 ccccb   dpa 061`: service and number, urgency, category, words, and the agency.
    private static func readHeader(_ line: String, _ story: inout WireStory) {
        let words = line.split(separator: " ").map(String.init)
        if let first = words.first { story.id = first }
        if words.count > 1 { story.add("urgency", words[1]) }
        if words.count > 2 { story.add("category", words[2]) }
        let names = words.dropFirst(3).filter { $0.contains { $0.isLetter } }
        let known = names.first { name in
            Agencies.known(name.split(separator: "-").first.map(String.init) ?? name) != nil
        }
        story.provider = known.flatMap { $0.split(separator: "-").first.map(String.init) } ?? names.last
        if let last = words.last, last.allSatisfy(\.isNumber) { story.id = (story.id ?? "") + " " + last }
    }

    /// A word in capitals above the headline: `EXTRA`, `URGENT`.
    private static func isMark(_ line: String) -> Bool {
        line.utf8.count < 16 && !line.contains(" ") && line.utf8.allSatisfy { ByteText.isUpper($0) }
    }

    /// Which take of a story it is: `1ST LEAD`, `REFILE`, `2ND ROUNDUP`.
    private static func isTake(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        guard !words.isEmpty, words.count <= 4, line.utf8.allSatisfy({ !ByteText.isLower($0) }) else { return false }
        let takes: Set<Substring> = ["LEAD", "ROUNDUP", "REFILE", "UPDATE", "CORRECTION", "REPEAT", "RECAST"]
        return words.contains { takes.contains($0) }
            && words.allSatisfy { takes.contains($0) || $0.utf8.first.map(ByteText.isDigit) ?? false }
    }

    /// `By NAME`, the agency perhaps behind it.
    private static func isByline(_ line: String) -> Bool {
        line.hasPrefix("By ") && line.utf8.count < 80 && !line.hasSuffix(".")
    }

    /// Takes the lines `By NAME` and the agency's below it away from the beginning.
    private static func readBylines(_ lines: inout [String], _ story: inout WireStory) {
        while let first = lines.first {
            let line = first.trimmingBlanks()
            let isName = isByline(line)
            guard line.isEmpty || isName || (!story.byline.isEmpty && line.hasSuffix("=")) else { return }
            if isName {
                let name = line.trimmingCharacters("= ")
                story.byline.append(name)
            }
            lines.removeFirst()
        }
    }
}

/// ANPA 1312, the text message format of North America's agencies, as AP filled it.
enum ANPAStory {
    /// The story of a packet that begins with SOH.
    static func story(_ packet: ArraySlice<UInt8>) -> WireStory {
        var story = WireStory()
        let (head, text, tail) = Packet.parts(packet)
        let headLines = Packet.lines(head)
        story.id = headLines.first.map { String($0.prefix { $0.isLetter || $0.isNumber }) }
        var month: Int?
        var dayOfMonth: Int?
        if headLines.count > 1 { (month, dayOfMonth) = readHeader(headLines[1], &story) }
        var isHead = true
        var hasSlug = false
        for line in Packet.lines(text) {
            let shown = line.trimmingBlanks()
            guard shown.hasPrefix("^") else {
                if !shown.isEmpty {
                    isHead = false
                    append(line, to: &story.lines)
                }
                continue
            }
            let field = shown.trimmingCharacters("^<= ")
            guard isHead, !field.isEmpty else { continue }
            if !hasSlug {
                hasSlug = true
                readSlug(field, &story)
            } else if field.hasPrefix("Eds:") || field.hasPrefix("AP Photo") || field.hasPrefix("Eds.:") {
                story.add("note", field)
            } else if field.hasPrefix("By ") || !story.byline.isEmpty {
                story.byline.append(field)
            } else if shown.hasSuffix("<"), story.headline == nil {
                story.headline = field
            } else {
                story.add("note", field)
            }
        }
        // A table or a list has no heading but its slug.
        if story.headline == nil, let slug = story.fields.first(where: { $0.name == "slug" })?.value {
            story.headline = slug.hasPrefix("BC-") ? String(slug.dropFirst(3)).trimmingCharacters("-") : slug
        }
        story.provider = "AP"
        let tailText = String(decoding: tail.filter { $0 >= 0x20 || $0 == 0x0a }, as: UTF8.self)
        story.published = date(inTail: tailText)
        if story.published == nil, let month, let dayOfMonth { story.add("day", "\(month)-\(dayOfMonth)") }
        // Another agency sends in the same format, its own name in the tail or the dateline.
        if let mark = tailText.firstRange(of: "-"),
            let name = Agencies.known(
                String(tailText[..<mark.lowerBound].drop { !$0.isLetter }))
        {
            story.provider = name
        }
        return story
    }

    /// `f l` and `BC-LT--Argentina-CancerB 1stLd 11-13 1049`: urgency, category, slug, version, month and day, words.
    private static func readHeader(_ line: String, _ story: inout WireStory) -> (Int?, Int?) {
        let words = line.split(separator: " ").map(String.init)
        if let urgency = words.first { story.add("urgency", urgency) }
        if words.count > 1 { story.add("category", String(words[1].prefix(1))) }
        for word in words.dropFirst(2) {
            let parts = word.split(separator: "-")
            if parts.count == 2, let month = Int(parts[0]), let day = Int(parts[1]), month <= 12, day <= 31 {
                return (month, day)
            }
        }
        return (nil, nil)
    }

    /// `BC-US--Giant Lobster Death, 1st Ld-Writethru,127`: slug, version, words.
    private static func readSlug(_ field: String, _ story: inout WireStory) {
        let parts = field.split(separator: ",").map { String($0).trimmingBlanks() }
        story.add("slug", parts.first)
        for part in parts.dropFirst() where !part.allSatisfy(\.isNumber) { story.add("version", part) }
    }

    /// A line of the text: a tab or blanks begin a paragraph, `` and '' are quotation marks.
    private static func append(_ line: String, to lines: inout TextLines) {
        var bytes = Array(line.utf8)
        // The mark of a line that is to be set as it stands.
        while let last = bytes.last, last == 0x3c || last == 0x20 || last == 0x0d { bytes.removeLast() }
        guard !bytes.isEmpty else { return }
        var text: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let isPair = index + 1 < bytes.count && bytes[index] == bytes[index + 1]
            if isPair, bytes[index] == 0x60 || bytes[index] == 0x27 {
                text.append(0x22)
                index += 2
            } else {
                text.append(bytes[index] < 0x20 ? 0x20 : bytes[index])
                index += 1
            }
        }
        if bytes.first == 0x09 || bytes.starts(with: [0x20, 0x20]) || lines.lines.isEmpty {
            lines.append(text.span)
        } else {
            lines.join(text.span)
        }
    }

    /// `AP-WF-08-29-16 1626GMT`: month, day, year and time behind the text.
    private static func date(inTail text: String) -> DateText? {
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let first = words.first else { continue }
            let numbers = first.split(separator: "-").suffix(3).compactMap { Int($0) }
            guard numbers.count == 3, numbers[0] <= 12, numbers[1] <= 31 else { continue }
            let year = numbers[2] < 70 ? 2000 + numbers[2] : numbers[2] < 100 ? 1900 + numbers[2] : numbers[2]
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            let clock = words.dropFirst().first.map { String($0.prefix { $0.isNumber }) } ?? ""
            let time = clock.utf8.count == 4 ? "T\(clock.prefix(2)):\(clock.suffix(2))Z" : ""
            return DateText("\(year)-\(two(numbers[0]))-\(two(numbers[1]))\(time)")
        }
        return nil
    }
}
