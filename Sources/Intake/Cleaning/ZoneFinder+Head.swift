import TextCore
import WireModel

/// The lines before the running text.
extension ZoneFinder {
    /// Types the head: labels, published line, byline, credit, headline, deck.
    mutating func readHead() {
        // A deck that ends as a sentence looks like running text; what follows it tells.
        extendHead()
        let head = 0..<body.lowerBound
        let hasHeadline = kinds.contains { $0 == .headline }
        for index in head.prefix(Self.mostOfHead) where kinds[index] == nil { readMetadata(index) }
        let open = head.filter { kinds[$0] == nil }
        var headline = hasHeadline ? kinds.firstIndex { $0 == .headline } : nil
        if headline == nil, body.lowerBound < lines.count {
            let titles = open.filter { isHeadline($0) }
            headline = title(of: titles, isUnderMenu: open.count >= Self.leastOfMenu)
            if let headline { takeHeadline(headline) }
        }
        for index in open where kinds[index] == nil {
            let isDeck =
                headline.map { index > $0 } ?? false && reading.deck == nil && !kinds.contains { $0 == .deck }
                && (shapes[index].characters >= 25 || shapes[index].isRunning) && shapes[index].words >= 4
            if isDeck && reading.deck == nil {
                kinds[index] = .deck
                reading.deck = span(index)
            } else if body.lowerBound == lines.count {
                // Nothing here is running text for sure, so nothing is hidden either.
                kinds[index] = .paragraph
            } else {
                kinds[index] = shapes[index].characters >= 60 || shapes[index].isRunning ? .caption : .boilerplate
            }
        }
        for index in head where kinds[index] == .credit || kinds[index] == .byline { signs(fromCredit: index) }
        if reading.headline == nil, let index = kinds.firstIndex(of: .headline) { reading.headline = span(index) }
        if reading.deck == nil, let index = kinds.firstIndex(of: .deck) { reading.deck = span(index) }
        for index in head where kinds[index] == .byline {
            let both = bylineAndDay(index)
            if reading.publishedLine == nil { reading.publishedLine = both?.day }
            if reading.bylines.isEmpty { reading.bylines = memory.names(inField: [both?.byline ?? string(index)]) }
        }
    }

    /// Moves the start of the body behind a deck of one paragraph that is followed by the dateline or by a line of
    /// metadata, when a headline stands before it.
    private mutating func extendHead() {
        let start = body.lowerBound
        // Everything before a dateline is head anyway.
        guard datelineLine == nil else { return }
        guard start > 0, start + 1 < lines.count, kinds[start] == nil, shapes[start].characters <= 450 else { return }
        let hasHeadline = (0..<start).contains { kinds[$0] == .headline || (kinds[$0] == nil && isHeadline($0)) }
        guard hasHeadline else { return }
        var next = start + 1
        var sawMetadata = false
        while next < min(lines.count, start + 7), !(kinds[next] == nil && shapes[next].isRunning) {
            let isMetadata = kinds[next] == .credit || kinds[next] == .byline || metadataKind(next) != nil
            if isMetadata {
                sawMetadata = true
            } else if kinds[next] != .boilerplate && kinds[next] != .caption {
                return
            }
            next += 1
        }
        guard sawMetadata, next < body.upperBound, kinds[next] == nil || kinds[next] == .paragraph else { return }
        body = next..<body.upperBound
    }

    /// Lines of the head that say nothing about the article from which on they are a site's menu.
    private static let leastOfMenu = 6
    /// Words of the running text that a title under others has in common with it: how many, and what share of its own.
    private static let leastOfTitle = (words: 2, share: 1.0 / 3)
    /// Letters of a word that is compared, and how many of them: a verb of the title may have another ending in the text.
    private static let letters = (least: 4, compared: 5)
    /// Bytes of running text that are looked at.
    private static let textUnderMenu = 1_500

    /// The line of the head that is the title of the text: the first, unless it stands in a menu, or has no word of the text
    /// and another has. Then it is the one that has most words from the text, and of its own, for a menu and the titles of other
    /// stories have few. Where words are not told apart by blanks, the first.
    private func title(of titles: [Int], isUnderMenu: Bool) -> Int? {
        guard let first = titles.first, isUnderMenu || titles.count > 1,
            !titles.contains(where: { shapes[$0].ideographs > 0 })
        else { return titles.first }
        var known: Set<Substring> = []
        var left = Self.textUnderMenu
        for index in body where left > 0 && (kinds[index] == nil || kinds[index] == .paragraph) {
            left -= range(index).count
            known.formUnion(Self.titleWords(string(index)))
        }
        var best: (line: Int, score: Double)?
        for line in titles {
            let words = Self.titleWords(string(line))
            let found = words.intersection(known).count
            if line == first, found > 0, !isUnderMenu { return first }
            let share = Double(found) / Double(max(1, words.count))
            // More words are found of a title than of a short line of a menu that happens to be in the text.
            let score = share * Double(found)
            if found >= Self.leastOfTitle.words, share >= Self.leastOfTitle.share, score > best?.score ?? 0 {
                best = (line, score)
            }
        }
        return best?.line ?? (isUnderMenu ? nil : first)
    }

    /// The beginnings of the longer words of a line, in small letters.
    private static func titleWords(_ line: String) -> Set<Substring> {
        Set(
            line.lowercased().split { !$0.isLetter }.lazy.filter { $0.count >= letters.least }
                .map { $0.prefix(letters.compared) })
    }

    /// Whether there is good reason to call the line a headline: short, no final stop, three words or more, begun like a
    /// title, and running text behind it.
    private func isHeadline(_ index: Int) -> Bool {
        let shape = shapes[index]
        guard shape.characters <= 200, shape.beginsWell, !shape.endsOpen, metadataKind(index) == nil else {
            return false
        }
        if shape.ideographs >= 6 { return !shape.endsSentence || shape.characters <= 40 }
        guard shape.words >= 3, shape.words <= 32, shape.characters >= 12 else { return false }
        let line = bytes[range(index)]
        if shape.endsSentence {
            // Questions and exclamations are headlines too; abbreviations end one (`… in the U.S.`).
            guard let last = line.last else { return false }
            let isAbbreviation = last == 0x2e && line.dropLast(2).last == 0x2e
            guard last == 0x3f || last == 0x21 || last == 0x27 || last == 0x22 || isAbbreviation || last >= 0x80 else {
                return false
            }
            if last != 0x3f && last != 0x21 && !isAbbreviation { return shape.words <= 18 }
        }
        return true
    }

    /// Takes a line as the headline, as printed: a wire label before it (`2ND LEAD: …`) stays in it.
    private mutating func takeHeadline(_ index: Int) {
        kinds[index] = .headline
        reading.headline = span(index)
    }

    /// What a line of a writer and a day says: `By Jane Doe | Published September 6, 2024`.
    func bylineAndDay(_ index: Int) -> (byline: String, day: DateText)? {
        let bytes = self.bytes
        let line = bytes.span.extracting(range(index))
        guard shapes[index].characters <= 160, ByteSearch.first(0x7c, in: line, from: 0) != nil else { return nil }
        let parts = string(index).split(separator: "|")
        guard parts.count == 2, let day = PublishedLine.date(String(parts[1])) else { return nil }
        let byline = parts[0].trimmingBlanks()
        guard BylineLine.isByline(byline, LineShape(byline.utf8Span.span), mayBeBare: index > 0) else { return nil }
        return (byline, day)
    }

    private mutating func readMetadata(_ index: Int) {
        guard let kind = metadataKind(index) else { return }
        kinds[index] = kind
        if kind == .advisory, reading.publishedLine == nil, PublishedLine.mayBeDate(bytes.span.extracting(range(index)))
        {
            reading.publishedLine = PublishedLine.date(string(index))
        }
    }

    /// What a line of the head says about the article, when it does: published line, byline, credit.
    private func metadataKind(_ index: Int) -> ZoneKind? {
        let shape = shapes[index]
        guard shape.characters <= 160 else { return nil }
        let bytes = self.bytes
        let line = bytes.span.extracting(range(index))
        if PublishedLine.mayBeDate(line), PublishedLine.date(string(index)) != nil { return .advisory }
        if shape.words <= 6, CreditLine.mayBeAgency(line), memory.agency(string(index)) != nil {
            return string(index).prefix(3).lowercased() == "by " ? .byline : .credit
        }
        guard BylineLine.mayBeByline(line, shape) else { return nil }
        return BylineLine.isByline(string(index), shape, mayBeBare: index > 0) ? .byline : nil
    }

    /// Collects the agencies that a byline or credit names.
    mutating func signs(fromCredit index: Int) {
        let bytes = self.bytes
        if RightsLine.isRightsLine(bytes.span.extracting(range(index))) {
            if let agency = RightsLine.agency(bytes.span.extracting(range(index))) {
                reading.signs.append(Attribution.Sign(agency: agency, kind: "rights-line", span: span(index)))
            }
            return
        }
        let line = bytes.span.extracting(range(index))
        let mayBeTail = CreditLine.mayBeTail(line)
        guard mayBeTail || AgencyWords.mayName(line) else { return }
        let text = string(index)
        let tail = mayBeTail ? CreditLine.tailAgency(text) : nil
        if let agency = memory.agency(text) ?? tail ?? BylineLine.agency(text) {
            let isTail = tail == agency
            reading.signs.append(
                Attribution.Sign(agency: agency, kind: isTail ? "tail" : "byline", span: span(index)))
        }
    }
}
