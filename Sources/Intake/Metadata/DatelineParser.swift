/// A dateline as found in the bytes of a line.
struct FoundDateline {
    /// The place as printed.
    var place: String?
    /// The date, without a year when the line has none.
    var date: DatePhrase?
    /// The agency in brackets or strokes.
    var tag: AgencyTag?
    /// Where the tag stands in the line, with its brackets.
    var tagRange: Range<Int>?
    /// Where the running text begins.
    var end: Int
    /// Whether nothing but a dateline looks like this: a known agency or a date stands in it.
    var isStrong: Bool
    /// The reporters, where the form names them in it.
    var byline: [String] = []
}

/// Reads place, date and agency at the head of a paragraph, in the forms of the agencies of the world.
///
/// Every form has the place and date before the agency's tag or between it and a dash; the words before the tag must
/// look like a place, and without a known agency a date or a place in capitals and a dash must stand there. So an
/// acronym in brackets inside running text is none.
enum DatelineParser {
    /// How far into the line a tag may stand, in bytes.
    private static let window = 170

    /// The dateline that the line begins with.
    ///
    /// - Complexity: O(1): only the first bytes of the line are looked at.
    static func parse(_ line: Span<UInt8>) -> FoundDateline? {
        if let found = EasternDateline.parse(line) { return found }
        let head = line.extracting(0..<min(line.count, window))
        if let found = bracketed(line, head) ?? stroked(line, head) { return found }
        if let dash = DatelineMark.firstDash(head), let found = bare(line, head, dash) ?? dashed(line, head, dash) {
            return found
        }
        return withoutAgency(line, head)
    }

    /// `SEOUL, Sept 3, 2024 (BSS/AFP) - …`, `(ANSA) - ROME, JUL 11 - …`.
    private static func bracketed(_ line: Span<UInt8>, _ head: Span<UInt8>) -> FoundDateline? {
        var search = 0
        // A second bracket is tried, because the first may be a state: `Springfield (Ill.) (AP) -`.
        for _ in 0..<2 {
            guard let open = ByteSearch.first(0x28, in: head, from: search),
                let close = ByteSearch.first(0x29, in: head, from: open)
            else { return nil }
            search = close + 1
            guard let tag = AgencyTag(head.extracting((open + 1)..<close)) else { continue }
            guard let before = DatelinePlace(head.extracting(0..<open)) else { return nil }
            let mark = DatelineMark.end(line, from: close + 1)
            let end = mark ?? DatelineMark.skipBlanks(line, close + 1)
            guard DatelineMark.startsSentence(line, end) else { return nil }
            guard isCredible(tag, before, hasMark: mark != nil) else { return nil }
            var found = FoundDateline(
                place: before.place, date: before.date ?? tag.date, tag: tag, tagRange: open..<(close + 1), end: end,
                isStrong: tag.isKnown || before.date != nil)
            if before.isEmpty, tag.isKnown, let inner = withoutAgency(line.extracting(end..<line.count)) {
                found.place = inner.place
                found.date = inner.date
                found.end = end + inner.end
            }
            return found
        }
        return nil
    }

    private static func isCredible(_ tag: AgencyTag, _ before: DatelinePlace, hasMark: Bool) -> Bool {
        if before.namesAgency { return false }
        if tag.isKnown {
            // `(Belga) Le ministre …`: a long name alone; `(PA)` might be anything.
            if hasMark || (before.isEmpty && tag.isNamedInFull) { return true }
            return before.date != nil || tag.date != nil || before.isCapitals || (!before.isEmpty && before.words <= 3)
        }
        guard hasMark, !before.isEmpty else { return false }
        return before.date != nil || before.isCapitals
    }

    /// `MOSCOW, January 21. /TASS/. …`, `Paris, France | AFP | …`.
    private static func stroked(_ line: Span<UInt8>, _ head: Span<UInt8>) -> FoundDateline? {
        for stroke in [UInt8(ascii: "/"), UInt8(ascii: "|")] {
            guard var open = ByteSearch.first(stroke, in: head, from: 0) else { continue }
            // `LONDON/SINGAPORE, June 14 /TASS/.`: the pair of strokes that hold a known name.
            while let close = ByteSearch.first(stroke, in: head, from: open + 1) {
                let inside = head.extracting((open + 1)..<close)
                let name = inside.extracting(Blank.trimmed(inside)).withUnsafeBufferPointer {
                    String(decoding: $0, as: UTF8.self)
                }
                if let agency = Agencies.known(name), let tag = AgencyTag(Array(agency.utf8).span) {
                    guard let before = DatelinePlace(head.extracting(0..<open)), !before.isEmpty else { return nil }
                    let end = DatelineMark.end(line, from: close + 1) ?? DatelineMark.skipStop(line, close + 1)
                    guard DatelineMark.startsSentence(line, end) else { return nil }
                    return FoundDateline(
                        place: before.place, date: before.date, tag: tag, tagRange: open..<(close + 1), end: end,
                        isStrong: true)
                }
                open = close
            }
        }
        return nil
    }

    /// `SAITAMA, Japan, Dec. 9 Kyodo - …`.
    private static func bare(_ line: Span<UInt8>, _ head: Span<UInt8>, _ dash: DatelineMark.Place) -> FoundDateline? {
        let before = head.extracting(0..<dash.start)
        let trimmed = Blank.trimmed(before)
        guard let space = lastBlank(before, trimmed) else { return nil }
        let word = before.extracting((space + 1)..<trimmed.upperBound)
        let name = word.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        guard let agency = Agencies.known(name), agency == name || name == name.uppercased(),
            let tag = AgencyTag(Array(agency.utf8).span),
            let place = DatelinePlace(before.extracting(0..<space)), !place.isEmpty, !place.namesAgency,
            place.date != nil || place.isCapitals, DatelineMark.startsSentence(line, dash.end)
        else { return nil }
        return FoundDateline(
            place: place.place, date: place.date, tag: tag, tagRange: (space + 1)..<trimmed.upperBound, end: dash.end,
            isStrong: true)
    }

    /// `МОСКВА, 3 окт — РИА Новости. …`, `MOSCOW, Jan 21 - Interfax. …`: a known agency between a dash and a stop.
    private static func dashed(_ line: Span<UInt8>, _ head: Span<UInt8>, _ dash: DatelineMark.Place) -> FoundDateline? {
        guard let stop = ByteSearch.first(0x2e, in: head, from: dash.end),
            stop - dash.end <= 40
        else { return nil }
        let name = head.extracting(dash.end..<stop).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        guard let agency = Agencies.known(name), let tag = AgencyTag(Array(agency.utf8).span),
            let place = DatelinePlace(head.extracting(0..<dash.start)), place.date != nil, !place.namesAgency
        else { return nil }
        let end = DatelineMark.skipStop(line, stop)
        guard DatelineMark.startsSentence(line, end) else { return nil }
        return FoundDateline(
            place: place.place, date: place.date, tag: tag, tagRange: dash.end..<stop, end: end, isStrong: true)
    }

    private static func lastBlank(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var index = range.upperBound - 1
        while index > range.lowerBound {
            if bytes[index] == 0x20 { return index }
            index -= 1
        }
        return nil
    }

    private static func withoutAgency(_ line: Span<UInt8>) -> FoundDateline? {
        withoutAgency(line, line.extracting(0..<min(line.count, window)))
    }

    /// `WASHINGTON — …`, `ROME, JUL 11 - …`, `ISLAMABAD: …`.
    private static func withoutAgency(_ line: Span<UInt8>, _ head: Span<UInt8>) -> FoundDateline? {
        let short = head.extracting(0..<min(head.count, 80))
        guard let mark = DatelineMark.firstDash(short) ?? DatelineMark.firstColon(short),
            let before = DatelinePlace(short.extracting(0..<mark.start)), before.place != nil,
            before.isCapitals || (before.date != nil && !mark.isColon), !before.isLabel,
            line.count - mark.end >= 40, DatelineMark.startsSentence(line, mark.end)
        else { return nil }
        if mark.isColon && before.words > 3 { return nil }
        return FoundDateline(
            place: before.place, date: before.date, tag: nil, tagRange: nil, end: mark.end, isStrong: before.date != nil
        )
    }
}
