import TextCore
import WireModel

/// The running text and the lines after it.
extension ZoneFinder {
    /// Types the foot: sign-off, credit, leftovers of the page.
    mutating func readFoot() {
        findSignOff()
        var sawFoot = false
        for index in body.lowerBound..<lines.count {
            let isFoot = index >= body.upperBound
            if kinds[index] == .credit { signs(fromCredit: index) }
            if kinds[index] == .advisory || kinds[index] == .signoff { signs(fromTail: index) }
            guard kinds[index] == nil, shapes[index].characters <= 200 else { continue }
            if let kind = tailKind(index) {
                kinds[index] = kind
                sawFoot = sawFoot || isFoot
                continue
            }
            guard isFoot else { continue }
            let shape = shapes[index]
            // What stands behind the sign-off or the credits is no text any more; neither are a few words in capitals.
            let isLeftover = sawFoot || reading.signOff.map { $0.span.end <= span(index).start } ?? false
            guard !shape.endsSentence else { continue }
            if isLeftover || shape.words <= 6 && LineShape.isAllCapitals(bytes.span.extracting(range(index))) {
                kinds[index] = .boilerplate
            }
        }
    }

    /// Finds the sign-off among the last three paragraphs that are no furniture.
    private mutating func findSignOff() {
        var seen = 0
        for index in lines.indices.reversed() {
            if kinds[index] == .boilerplate || kinds[index] == .credit || kinds[index] == .correction { continue }
            seen += 1
            guard seen <= 3, index > 0 || lines.count == 1 else { return }
            if kinds[index] == nil || kinds[index] == .paragraph,
                let parts = SignOff.initials(bytes.span.extracting(range(index)))
            {
                kinds[index] = .signoff
                reading.signOff = (parts, span(index))
                return
            }
            if kinds[index] == nil || kinds[index] == .paragraph,
                let (agency, parts) = SignOff.initialsBehindAgency(bytes.span.extracting(range(index)))
            {
                kinds[index] = .signoff
                reading.signOff = (parts, span(index))
                reading.signs.append(Attribution.Sign(agency: agency, kind: "tail", span: span(index)))
                return
            }
            if kinds[index] == nil || kinds[index] == .paragraph, shapes[index].characters <= 400,
                SignOff.mayBeReporters(bytes.span.extracting(range(index))),
                let names = SignOff.reporters(string(index))
            {
                kinds[index] = .signoff
                if reading.signOff == nil { reading.signOff = (names, span(index)) }
            }
        }
    }

    /// What a short line at the foot is by its words.
    private mutating func tailKind(_ index: Int) -> ZoneKind? {
        guard isNearEnd(index) else { return nil }
        let bytes = self.bytes
        guard TailWords.mayBeTail(bytes.span.extracting(range(index)), shapes[index]) else { return nil }
        let text = string(index)
        let lower = text.lowercased()
        if ["enditem", "enditem.", "(end)", "end", "ends", "-30-", "###", "item ends", "==kyodo", "(ends)"].contains(
            lower)
        {
            return signed(index, text)
        }
        if CreditLine.isDpaTail(text) || lower.hasPrefix("==kyodo") { return signed(index, text) }
        if shapes[index].words <= 4, let agency = CreditLine.tailAgency(text) {
            reading.signs.append(Attribution.Sign(agency: agency, kind: "tail", span: span(index)))
            return .credit
        }
        if shapes[index].words <= 5, let agency = memory.agency(text) {
            reading.signs.append(Attribution.Sign(agency: agency, kind: "byline", span: span(index)))
            return .credit
        }
        if lower.hasSuffix("contributed to this report.") || lower.hasSuffix("contributed to this story.")
            || lower.hasSuffix("contributed to this article.") || lower.hasSuffix("contributed reporting.")
        {
            signs(fromTail: index)
            return .credit
        }
        return nil
    }

    private mutating func signed(_ index: Int, _ text: String) -> ZoneKind {
        if let agency = CreditLine.tailAgency(text) {
            reading.signs.append(Attribution.Sign(agency: agency, kind: "tail", span: span(index)))
        }
        return .signoff
    }

    /// Whether no more than five lines follow.
    private func isNearEnd(_ index: Int) -> Bool { lines.count - index <= 6 }

    private mutating func signs(fromTail index: Int) {
        let bytes = self.bytes
        guard CreditLine.mayBeTail(bytes.span.extracting(range(index))),
            let agency = CreditLine.tailAgency(string(index))
        else { return }
        reading.signs.append(Attribution.Sign(agency: agency, kind: "tail", span: span(index)))
    }

    /// Types the lines between paragraphs that are no paragraphs.
    mutating func readMiddle() {
        for index in body.lowerBound..<lines.count where kinds[index] == nil {
            let isInside = index > body.lowerBound && index + 1 < body.upperBound
            kinds[index] = isInside && isSubhead(index) ? .subhead : .paragraph
        }
    }

    /// Whether the line is a heading inside the text: wrapped in dashes, or short, without a stop, between paragraphs.
    private func isSubhead(_ index: Int) -> Bool {
        let shape = shapes[index]
        guard shape.characters <= 90, !shape.endsOpen else { return false }
        let bytes = self.bytes
        let line = bytes.span.extracting(range(index))
        if isWrappedInDashes(line) { return true }
        guard shape.words <= 10, shape.beginsWell, !shape.endsSentence, !isListItem(line) else { return false }
        guard shape.ideographs < shape.characters / 2 || shape.characters <= 24 else { return false }
        return isText(index - 1) && isText(index + 1)
    }

    private func isText(_ index: Int) -> Bool {
        kinds.indices.contains(index) && (kinds[index] == nil || kinds[index] == .paragraph)
            && (shapes[index].isRunning || shapes[index].endsSentence)
    }

    private func isListItem(_ line: Span<UInt8>) -> Bool {
        guard line.count > 1 else { return true }
        if line[0] == 0xe2, line.count > 3, line[1] == 0x80, line[2] == 0xa2 { return true }
        return (line[0] == 0x2d || line[0] == 0x2a) && line[1] == 0x20
    }

    /// `- 'Improving relations' -`, `– ‘Important opportunity’ –`.
    private func isWrappedInDashes(_ line: Span<UInt8>) -> Bool {
        let first = DatelineMark.dashLength(line, 0)
        guard first > 0, first < line.count, line[first] == 0x20 else { return false }
        if line[line.count - 1] == 0x2d { return line.count > 4 && line[line.count - 2] == 0x20 }
        return line.count > 6 && DatelineMark.dashLength(line, line.count - 3) == 3 && line[line.count - 4] == 0x20
    }
}
