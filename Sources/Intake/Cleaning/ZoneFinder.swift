import TextCore
import WireModel

/// What was found in an article's lines.
struct ZoneReading {
    /// A zone of a line, in bytes of the whole text.
    var zones: [Zone] = []
    var headline: TextSpan?
    var deck: TextSpan?
    var bylines: [String] = []
    var dateline: FoundDateline?
    var datelineSpan: TextSpan?
    var tagSpan: TextSpan?
    var signOff: (parts: [String], span: TextSpan)?
    /// The `date YYYY-MM-DD` at the head.
    var dateLine: DateText?
    /// `Published September 06,2024`.
    var publishedLine: DateText?
    /// Signs of an agency in lines that are no running text.
    var signs: [Attribution.Sign] = []
}

/// Types the lines of an article.
///
/// The head (what stands before the running text) and the foot (what stands after it) are read closely, the lines
/// between only for what breaks the text: subheads, captions, furniture. A line is called running text unless something
/// speaks against it, so that nothing is hidden by mistake.
struct ZoneFinder {
    let bytes: [UInt8]
    let lines: [TextLines.Line]
    var shapes: [LineShape] = []
    /// What each line is; nil while it is not known.
    var kinds: [ZoneKind?] = []
    /// Where the rest of the first line begins, after what was split off its head as another zone.
    var split: (kind: ZoneKind, end: Int)?
    var reading = ZoneReading()
    /// Where the running text begins and where it ends.
    var body = 0..<0

    /// What was found out of bylines and credits before.
    let memory: LineMemory

    init(_ lines: TextLines, memory: LineMemory) {
        self.memory = memory
        bytes = lines.bytes
        self.lines = lines.lines
    }

    /// Reads the lines and gives their zones.
    ///
    /// - Complexity: O(length of the text).
    mutating func read() -> ZoneReading {
        takeDateLine()
        shapes.reserveCapacity(lines.count)
        kinds.reserveCapacity(lines.count)
        for index in lines.indices {
            shapes.append(LineShape(bytes.span.extracting(range(index))))
            kinds.append(lines[index].hint)
        }
        for index in lines.indices where kinds[index] == nil { kinds[index] = kindByWords(index) }
        markDoubledCaptions()
        markAbouts()
        findDateline()
        markGallery()
        findBody()
        readHead()
        readFoot()
        readMiddle()
        emitZones()
        return reading
    }

    /// Where a line's bytes stand, without what was split off its head.
    func range(_ index: Int) -> Range<Int> {
        let range = lines[index].range
        guard index == 0, let split else { return range }
        return split.end..<range.upperBound
    }

    /// Where the line stands in the text.
    func span(_ index: Int) -> TextSpan {
        let range = range(index)
        return TextSpan(range.lowerBound, range.upperBound)
    }

    func string(_ index: Int) -> String {
        String(decoding: bytes[range(index)], as: UTF8.self)
    }

    /// `date 2024-09-06` at the very start, alone or glued to what follows.
    private mutating func takeDateLine() {
        guard let first = lines.first, first.hint == nil else { return }
        let bytes = self.bytes
        let line = bytes.span.extracting(first.range)
        let opening: [UInt8] = Array("date ".utf8)
        guard line.count >= 15 else { return }
        for index in 0..<5 where ByteText.lowered(line[index]) != opening[index] { return }
        let rest = line.extracting(5..<15).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        guard let date = DateText(rest), rest.utf8.count == 10 else { return }
        guard line.count == 15 || Blank.blankLength(line, at: 15) > 0 else { return }
        reading.dateLine = date
        let start = first.range.lowerBound
        split = (.advisory, start + DatelineMark.skipBlanks(line, 15))
    }

    private func kindByWords(_ index: Int) -> ZoneKind? {
        let bytes = self.bytes
        let line = bytes.span.extracting(range(index))
        guard !line.isEmpty else { return nil }
        let shape = shapes[index]
        // Long paragraphs are running text but for the few openings that furniture and corrections have.
        let isPage = bytes.count - line.count <= Self.mostBesidePage
        if let kind = Furniture.kind(line, shape, isPage: isPage) { return kind }
        if shape.characters <= 600, RightsLine.isRightsLine(line) { return .credit }
        if Captions.isCaption(line, shape) { return .caption }
        if index < Self.mostOfHead, bylineAndDay(index) != nil { return .byline }
        return nil
    }

    private mutating func markDoubledCaptions() {
        guard lines.count > 1 else { return }
        let bytes = self.bytes
        for index in 1..<lines.count where lines[index].hint == nil && lines[index - 1].hint == nil {
            let isShort = shapes[index].characters <= 700
            guard isShort else { continue }
            let before = bytes.span.extracting(range(index - 1))
            guard Captions.isDoubled(before, bytes.span.extracting(range(index))) else { continue }
            let isCredited = lines[index].range.count > lines[index - 1].range.count
            if isCredited || !shapes[index].endsSentence {
                kinds[index - 1] = .caption
                kinds[index] = .caption
            }
        }
    }

    /// Types what stands between the captions of a gallery as one of them: not each picture has its credit.
    ///
    /// Where there is a dateline, where paragraphs follow each other, or are more than half as many as the captions around them,
    /// the page has a text; and so may be what stands behind all captions.
    private mutating func markGallery() {
        guard datelineLine == nil else { return }
        var captions = 0
        var open: [Int] = []
        var last: Int?
        for index in lines.indices where !lines[index].range.isEmpty {
            if kinds[index] == .caption {
                captions += 1
            } else if kinds[index] == nil, captions > 0, shapes[index].isRunning {
                if let last, kinds[last] != .caption { return }
                open.append(index)
            }
            last = index
        }
        if let last, open.last == last { open.removeLast() }
        guard captions >= Self.leastOfGallery, open.count * 2 <= captions else { return }
        for index in open where shapes[index].characters <= Self.mostOfCaption { kinds[index] = .caption }
    }

    /// Lines that may say who wrote an article and when.
    static let mostOfHead = 40

    /// Bytes beside a line that is a page by itself: its title, its date.
    private static let mostBesidePage = 160

    /// Captions that make a page a gallery, and the characters of the longest that has no other sign.
    private static let leastOfGallery = 4
    private static let mostOfCaption = 500

    /// Types what a company says about itself under its release, and the heading over it.
    private mutating func markAbouts() {
        guard lines.count > 2 else { return }
        let bytes = self.bytes
        for index in 1..<lines.count - 1 where kinds[index] == nil && kinds[index + 1] == nil {
            let heading = bytes.span.extracting(range(index))
            guard !shapes[index].endsSentence,
                StandingTexts.isAbout(heading, before: bytes.span.extracting(range(index + 1)))
            else { continue }
            kinds[index] = .boilerplate
            kinds[index + 1] = .boilerplate
        }
    }

    /// Looks for the dateline: in the first paragraph of running text, or the second when a deck goes before it.
    private mutating func findDateline() {
        var running = 0
        let bytes = self.bytes
        for index in lines.indices.prefix(24) where kinds[index] == nil || kinds[index] == .paragraph {
            let line = bytes.span.extracting(range(index))
            if let found = DatelineParser.parse(line), running == 0 || found.isStrong {
                let start = span(index).start
                reading.dateline = found
                reading.datelineSpan = TextSpan(start, start + found.end)
                reading.tagSpan = found.tagRange.map { TextSpan(start + $0.lowerBound, start + $0.upperBound) }
                kinds[index] = .paragraph
                datelineLine = index
                return
            }
            if shapes[index].isRunning {
                running += 1
                if running > 1 || shapes[index].characters > 350 { return }
            }
        }
    }

    /// The line that the dateline stands in.
    var datelineLine: Int?

    /// Finds the first and the last line of running text.
    private mutating func findBody() {
        var first = datelineLine
        if first == nil {
            first = lines.indices.first { kinds[$0] == .paragraph || (kinds[$0] == nil && shapes[$0].isRunning) }
        }
        guard let start = first else {
            body = lines.count..<lines.count
            return
        }
        var end = lines.count
        while end > start + 1 {
            let index = end - 1
            if kinds[index] == .paragraph || (kinds[index] == nil && shapes[index].isRunning) { break }
            end -= 1
        }
        body = start..<end
    }

    private mutating func emitZones() {
        reading.zones.reserveCapacity(lines.count + 2)
        for index in lines.indices {
            if index == 0, let split {
                let end = Blank.trimmed(bytes.span.extracting(lines[index].range.lowerBound..<split.end)).upperBound
                reading.zones.append(
                    Zone(split.kind, TextSpan(lines[index].range.lowerBound, lines[index].range.lowerBound + end)))
            }
            var span = self.span(index)
            if index == datelineLine, let dateline = reading.datelineSpan {
                let trimmed = Blank.trimmed(bytes.span.extracting(dateline.start..<dateline.end))
                reading.zones.append(Zone(.dateline, TextSpan(dateline.start, dateline.start + trimmed.upperBound)))
                reading.datelineSpan = TextSpan(dateline.start, dateline.start + trimmed.upperBound)
                span = TextSpan(dateline.end, span.end)
            }
            if !span.isEmpty { reading.zones.append(Zone(kinds[index] ?? .paragraph, span)) }
        }
    }
}
