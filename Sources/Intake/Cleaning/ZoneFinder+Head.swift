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
        for index in head.prefix(40) where kinds[index] == nil { readMetadata(index) }
        let open = head.filter { kinds[$0] == nil }
        var headline = hasHeadline ? kinds.firstIndex { $0 == .headline } : nil
        if headline == nil, body.lowerBound < lines.count {
            headline = open.first { isHeadline($0) }
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
        for index in head where kinds[index] == .byline && reading.bylines.isEmpty {
            reading.bylines = memory.names(inField: [string(index)])
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
