internal import TextCore

/// Cutting a run of capitalised words into names.
extension RulePass {
    /// Parses the words `[start, end)`, which are one run.
    mutating func parse(_ start: Int, _ end: Int) {
        isTitled = roleStands(before: start)
        var index = start
        while index < end {
            let next = parseOne(at: index, end: end)
            index = max(next, index + 1)
        }
    }

    /// Takes one title, name or ordinary word at `index` and gives where to go on.
    private mutating func parseOne(at index: Int, end: Int) -> Int {
        let word = words[index]
        let match = phrase(at: index)
        let titleEnd = title(at: index)
        if let titleEnd, titleEnd >= (match?.end ?? 0), isTitle(index, titleEnd, end: end) {
            isTitled = titleEnd > index
            return titleEnd
        }
        if match == nil, !word.isPositional || words[index].classes.contains(.nonEntity),
            let directed = directedPlace(at: index, limit: max(segmentEnd(from: index, end: end), index + 1))
        {
            return directed
        }
        if match == nil || word.classes.contains(.opener) && !word.isAllCapitals && (match?.end ?? 0) == index + 1 {
            if word.classes.contains(.opener), !word.classes.contains(.given) || word.isPositional {
                // `the First Bank of Vantua`: a capital that its place does not explain, before a name with a head.
                if word.isPositional || word.style != .running || word.length < 4 || match != nil { return skip(index) }
                return headedName(at: index, limit: max(segmentEnd(from: index, end: end), index + 1), from: index + 1)
                    ?? skip(index)
            }
            if word.classes.contains(.calendar), !calendarIsName(index, end: end) { return skip(index) }
            if word.classes.contains(.nonEntity), !isDirection(word) || index + 1 >= end { return skip(index) }
            if word.isPositional, isOrdinary(word), !ordinaryStartsName(index, end: end) {
                addFaint(index)
                return skip(index)
            }
            if !word.isCapitalised, !word.classes.contains(.particle) { return skip(index) }
        }
        let limit = max(segmentEnd(from: index, end: end), index + 1)
        if let match { return parseKnown(match, at: index, limit: limit, end: end) }
        if let headed = headedName(at: index, limit: limit) { return headed }
        return nameFromContext(at: index, limit: limit)
    }

    private mutating func skip(_ index: Int) -> Int {
        isTitled = false
        return index + 1
    }

    /// An ordinary word that begins a sentence: kept only to be asked again when the rest of the text is known.
    private mutating func addFaint(_ index: Int) {
        guard words[index].isCapitalised, !words[index].classes.has([.title]) else { return }
        found.append(Candidate(first: index, last: index, scores: KindScores(none: 1), isFaint: true))
    }

    private func isDirection(_ word: Word) -> Bool {
        word.key == Key.north || word.key == Key.south || word.key == Key.east || word.key == Key.west
    }

    /// Whether the title words at a place are a title here, not part of `Justice Department` or `General Motors`.
    private func isTitle(_ start: Int, _ titleEnd: Int, end: Int) -> Bool {
        guard titleEnd < end else { return true }
        let next = words[titleEnd]
        if next.gap.contains(.hyphen) { return false }
        if next.classes.has([.organisationHead]), !next.classes.has([.given, .surname]), titleEnd - start == 1 {
            return next.classes.has(.title)
        }
        if phrase(at: start).map({ $0.end > titleEnd }) ?? false { return false }
        return true
    }

    private func calendarIsName(_ index: Int, end: Int) -> Bool {
        guard words[index].classes.has([.given, .surname]) else { return false }
        if index > 0,
            (words[index].gap.isPlain && words[index - 1].classes.contains(.given) && words[index - 1].isCapitalised)
        {
            return true
        }
        guard words[index].classes.contains(.given), index + 1 < end else { return false }
        return words[index + 1].classes.contains(.surname) && !words[index + 1].isNumber
    }

    /// Whether an ordinary word at the head of a sentence begins a name all the same: `Police Federation`, `Bank of …`.
    private func ordinaryStartsName(_ index: Int, end: Int) -> Bool {
        guard index + 1 < end else { return false }
        if words[index].classes.contains(.opener) { return false }
        if words[index].classes.has([.organisationHead, .placeHead]), words[index + 1].key == Key.of { return true }
        if isTitled { return true }
        // The run goes on with ordinary words to a head: `Human Rights Council`.
        var last = index + 1
        while last < end, words[last].isCapitalised, !words[last].classes.has(.title) { last += 1 }
        guard last - index >= 2 else { return false }
        return words[last - 1].classes.has([.organisationHead, .eventHead]) && isOrdinary(words[index + 1])
    }

    /// Where the name that begins at `index` must end at the latest: before a title, a nationality, a hyphen between places.
    private func segmentEnd(from index: Int, end: Int) -> Int {
        var stop = index + 1
        while stop < end {
            let word = words[stop]
            if word.classes.contains(.calendar), !calendarIsName(stop, end: end) { return stop }
            if word.isCapitalised, word.classes.contains(.title), words[stop - 1].isCapitalised,
                !(words[stop - 1].classes.contains(.given) && stop == index + 1 && stop + 1 == end)
            {
                if let titleEnd = title(at: stop), titleEnd < end, isTitle(stop, titleEnd, end: end),
                    words[titleEnd].isCapitalised
                {
                    return stop
                }
                if let titleEnd = title(at: stop), titleEnd == end,
                    words[index].classes.has([.place, .nationality, .organisation])
                {
                    return stop
                }
            }
            if word.classes.contains(.nationality), word.isCapitalised, !word.classes.has([.given, .surname]),
                !words[stop - 1].classes.contains(.nationality), words[stop - 1].isCapitalised,
                !phraseReaches(stop, from: index), !endsInOrganisation(from: stop, end: end)
            {
                return stop
            }
            if word.gap.contains(.hyphen), let right = phrase(at: stop), right.classes.has([.place, .nationality]),
                words[index].classes.has([.place, .nationality, .prefix]), !phraseReaches(stop, from: index)
            {
                return stop
            }
            stop += 1
        }
        return end
    }

    private func endsInOrganisation(from index: Int, end: Int) -> Bool {
        end - index >= 2 && words[end - 1].classes.contains(.organisationHead)
    }

    private func phraseReaches(_ index: Int, from start: Int) -> Bool {
        var begin = start
        while begin < index {
            if let match = phrase(at: begin), match.end > index { return true }
            begin += 1
        }
        return false
    }

    /// Whether a lower-case role stands right before: `lawmaker Park Jie-won`, `spokesman for` not.
    private func roleStands(before index: Int) -> Bool {
        guard index > 0, words[index].gap.subtracting(.stop).isPlain else { return false }
        let previous = words[index - 1]
        return previous.classes.contains(.title) && !previous.isCapitalised && !previous.isPossessive
    }

    /// A phrase of the lists: alone, as the beginning of a longer name, or as a person after all.
    private mutating func parseKnown(_ match: PhraseMatch, at index: Int, limit: Int, end: Int) -> Int {
        let classes = match.classes
        if match.end < limit {
            if let whole = bodyOfPlace(match, at: index, limit: limit) { return whole }
            if classes.contains(.nationality), !classes.has(.place) {
                if limit - match.end <= 2, words[limit - 1].classes.contains(.governmental) {
                    add(index, match, KindScores(nationality: 3))
                    return match.end
                }
                if let headed = headedName(at: index, limit: limit) { return headed }
                add(index, match, KindScores(nationality: 3))
                return match.end
            }
            if let headed = headedName(at: index, limit: limit, from: match.end) { return headed }
            if match.end == index + 1, classes.has([.given, .surname]) || isTitled,
                !classes.contains(.country) || isTitled,
                looksLikeName(words[match.end]), phrase(at: match.end) == nil, !words[index].isAllCapitals
            {
                return nameFromContext(at: index, limit: limit)
            }
        }
        var scores = knownScores(classes, at: index, last: match.end - 1)
        if isTitled, match.end == index + 1, classes.has([.city, .province, .organisation]) { scores.person += 2 }
        isTitled = false
        add(index, match, scores)
        return match.end
    }

    /// A body named after the place before it: `U.S. Senate`, `St. Louis Cardinals`. Gives where it ends.
    private mutating func bodyOfPlace(_ match: PhraseMatch, at index: Int, limit: Int) -> Int? {
        guard match.classes.has(.place) else { return nil }
        if let next = phrase(at: match.end), next.classes.contains(.organisation), !next.classes.has(.place),
            !words[match.end].isAllCapitals, next.end <= limit, words[match.end].gap.isPlain,
            match.classes.has([.country]) && (next.end > match.end + 1 || words[match.end].classes.has([.governmental]))
                || words[match.end].endsInS
        {
            add(index, PhraseMatch(end: next.end, classes: next.classes, canonical: 0), KindScores(organisation: 2.6))
            isTitled = false
            return next.end
        }
        let last = words[limit - 1]
        if match.classes.has([.city, .province]), limit - match.end <= 2, last.endsInS, last.isCapitalised,
            !last.isPossessive,
            last.style == .running, !last.classes.has([.head, .given, .surname, .title, .calendar, .nationality]),
            last.classes.has([.common, .inflected])
        {
            add(index, PhraseMatch(end: limit, classes: .organisation, canonical: 0), KindScores(organisation: 2.2))
            isTitled = false
            return limit
        }
        return nil
    }

    /// `North Wales`, `Old Delhi`, `Southern California`: the direction is part of the name. Gives where it ends.
    private mutating func directedPlace(at index: Int, limit: Int) -> Int? {
        guard Self.directions.contains(words[index].key), index + 1 < limit, words[index + 1].gap.isPlain,
            let next = phrase(at: index + 1), next.classes.has(.place), next.end == limit
        else { return nil }
        found.append(Candidate(first: index, last: next.end - 1, scores: KindScores(place: 2.6)))
        isTitled = false
        return next.end
    }

    static let directions: Set<UInt64> = Set(
        [
            "north", "south", "east", "west", "northern", "southern", "eastern", "western", "old", "new", "upper",
            "lower",
            "greater", "central", "northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern",
            "southeastern", "southwestern", "inner", "outer",
        ].map { NormalForm.key($0) })

    private func looksLikeName(_ word: Word) -> Bool {
        guard word.isCapitalised, !word.isAllCapitals else { return false }
        return !word.classes.has([.common, .inflected, .opener, .calendar, .nationality])
            || word.classes.has([.surname])
    }

    private func knownScores(_ classes: WordClass, at index: Int, last: Int) -> KindScores {
        var scores = KindScores()
        let word = words[index]
        if classes.contains(.country) { scores.place += 3 }
        if classes.has([.province, .region]) { scores.place += 2.2 }
        if classes.contains(.city) { scores.place += 2 }
        if classes.contains(.nationality) { scores.nationality += 3 }
        if classes.contains(.organisation) { scores.organisation += 2.4 }
        if classes.contains(.event) { scores.event += 3 }
        if index == last {
            if classes.contains(.surname), !classes.contains(.country) { scores.person += 0.6 }
            if classes.contains(.given), !classes.contains(.country) { scores.person += 0.6 }
            if word.isPositional || word.style == .titleCase, classes.has([.common, .opener]),
                !classes.contains(.country)
            {
                scores.none += 2.6
            }
        }
        scores.add(contextScores(index, last), times: 0.6)
        return scores
    }

    private mutating func add(_ index: Int, _ match: PhraseMatch, _ scores: KindScores) {
        found.append(Candidate(first: index, last: match.end - 1, scores: scores, canonical: match.canonical))
    }
}
