internal import TextCore

/// Names that no list has: by their head, or by what stands around them.
extension RulePass {
    /// A name with a head at its end (`Asan Institute for Policy Studies`, `Pine River`) or at its start (`Mount Pleasant`).
    /// Gives where it ends, nil when the words have no head. With `from`, a head must stand at or after that word.
    mutating func headedName(at index: Int, limit: Int, from: Int? = nil) -> Int? {
        let first = words[index]
        var head: Int?
        var at = max(from ?? index, index)
        while at < limit {
            let word = words[at]
            if word.isCapitalised, word.classes.has(.head), at > index || opensComplement(at, limit: limit) {
                head = at
                if opensComplement(at, limit: limit) { break }
            }
            at += 1
        }
        // `Mount Pleasant`, `Lake Erie`, `Fort Sumter`, `Camp Lejeune`.
        if head == nil, first.classes.contains(.placeHead), index + 1 < limit, words[index + 1].isCapitalised,
            RulePass.opening.contains(first.key)
        {
            return take(index, last: limit - 1, KindScores(person: 0.2, place: 2.2))
        }
        // `Cyclone Amphan`
        if Self.storms.contains(first.key), index + 1 < limit, words[index + 1].isCapitalised,
            words[index + 1].gap.isPlain,
            !words[index + 1].classes.has(.head), !first.isPossessive
        {
            return take(index, last: index + 1, KindScores(event: 3))
        }
        guard let head else { return nil }
        var last = head
        if opensComplement(head, limit: limit) { last = complementEnd(from: head, limit: limit) }
        // A family name that is a head too: `Park`, `Church`, `Bush`.
        if last == head, words[head].classes.contains(.surnameHead), head == index + 1,
            first.classes.contains(.given) || first.isInitial || isTitled
        {
            return nil
        }
        // `Judge Helene Fjord`: behind a title, a given name and one word more are a person.
        if last == head, isTitled, head == index + 1, first.classes.contains(.given), !first.classes.has(.head) {
            return nil
        }
        if last == head, head == index { return nil }
        let word = words[head]
        var scores = KindScores()
        if last > head, word.classes.contains(.placeHead), words[head + 1].key == Key.for { scores.organisation += 2.8 }
        if last > head, word.classes.contains(.placeHead), words[head + 1].key == Key.of { scores.place += 0.5 }
        if word.classes.contains(.organisationHead) { scores.organisation += 2.4 }
        if word.classes.contains(.placeHead) { scores.place += word.classes.contains(.organisationHead) ? 1.2 : 2.2 }
        if word.classes.contains(.eventHead) { scores.event += word.classes.contains(.organisationHead) ? 1 : 2.4 }
        if word.classes.contains(.title), isTitled { scores.person += 1 }
        if head == index + 1, first.classes.contains(.given), first.classes.contains(.common) == false,
            word.classes.has(.personName)
        {
            scores.person += 1.6
        }
        if allOrdinary(index, last), words[index].style == .titleCase { scores.none += 2 }
        return take(index, last: last, scores)
    }

    /// Heads that stand before what they name.
    static let opening: Set<UInt64> = Set(
        ["mount", "lake", "cape", "fort", "port", "camp", "point", "isle", "mt", "ft"].map { NormalForm.key($0) })

    /// What a name of its own stands behind.
    private static let storms: Set<UInt64> = Set(
        ["hurricane", "typhoon", "cyclone", "storm"].map { NormalForm.key($0) })

    /// Whether `of` or `for` and a capitalised word follow the head at a place.
    private func opensComplement(_ head: Int, limit: Int) -> Bool {
        head + 2 < limit + 1 && head + 1 < limit && !words[head + 1].isCapitalised
            && (words[head + 1].key == Key.of || words[head + 1].key == Key.for || words[head + 1].key == Key.on)
    }

    private func complementEnd(from head: Int, limit: Int) -> Int {
        var last = head
        var at = head + 1
        while at < limit {
            if words[at].isCapitalised { last = at }
            at += 1
        }
        return last
    }

    private func allOrdinary(_ first: Int, _ last: Int) -> Bool {
        (first...last).allSatisfy { isOrdinary(words[$0]) || !words[$0].isCapitalised }
    }

    private mutating func take(_ first: Int, last: Int, _ scores: KindScores) -> Int {
        var scores = scores
        if isTitled { scores.person += 0.4 }
        scores.add(contextScores(first, last), times: 0.4)
        found.append(Candidate(first: first, last: last, scores: scores))
        isTitled = false
        return last + 1
    }

    /// What is left: mostly persons, and single words that the neighbours must explain.
    mutating func nameFromContext(at index: Int, limit: Int) -> Int {
        var stop = index + 1
        while stop < limit {
            let word = words[stop]
            if word.classes.contains(.calendar), !word.classes.has(.personName) { break }
            if word.classes.has([.place, .nationality]), !word.classes.has(.personName), word.isCapitalised,
                words[stop - 1].isCapitalised, !isNamedBody(index, stop, limit: limit),
                stop - index >= 2 || !words[index].classes.contains(.given),
                let match = phrase(at: stop), match.classes.has([.country, .nationality, .province])
            {
                break
            }
            if word.isAllCapitals, word.length > 1, word.classes.has([.organisation, .nonEntity]),
                !words[index].isAllCapitals
            {
                break
            }
            stop += 1
        }
        // Small joiners belong inside only.
        while stop > index + 1, !words[stop - 1].isCapitalised, !words[stop - 1].gap.contains(.hyphen) { stop -= 1 }
        let last = stop - 1
        var scores = contextScores(index, last)
        let count = (index...last).count { words[$0].isCapitalised }
        if count > 1 {
            scores.add(nameShape(index, last), times: 1)
        } else {
            scores.add(singleShape(index, last), times: 1)
        }
        if isTitled {
            scores.person += words[index].isAllCapitals && words[index].length > 1 ? 0.3 : 2
            scores.none -= 0.5
        }
        found.append(Candidate(first: index, last: last, scores: scores))
        isTitled = false
        return stop
    }

    /// `Environment Canada`, `Team Darfur`: an ordinary word in capitals before a place that ends the run.
    private func isNamedBody(_ index: Int, _ stop: Int, limit: Int) -> Bool {
        guard stop == index + 1, words[index].classes.contains(.common),
            !words[index].classes.has([.title, .personName]),
            !words[index].isPositional, words[index].style == .running, let match = phrase(at: stop)
        else { return false }
        return match.end == limit && match.classes.contains(.country)
    }

    /// What the words of a longer name say by themselves.
    private func nameShape(_ first: Int, _ last: Int) -> KindScores {
        var scores = KindScores(person: 1, organisation: 0.5, place: 0.3, event: 0.1, none: 0.4)
        var ordinary: Float = 0
        var index = first
        while index <= last {
            let word = words[index]
            if word.isCapitalised {
                if word.isInitial {
                    scores.person += 0.8
                } else if word.classes.contains(.given) {
                    scores.person += index == first ? 1.4 : 0.5
                } else if word.classes.contains(.surname) {
                    scores.person += index == last ? 0.8 : 0.3
                } else if isOrdinary(word) {
                    ordinary += 1
                    scores.person -= index == last ? 0.4 : 0.8
                    scores.organisation += 0.3
                    scores.none += 0.25
                } else if word.isAllCapitals {
                    scores.organisation += 0.8
                    scores.person -= 0.5
                }
            } else if word.classes.contains(.particle) {
                scores.person += 0.8
            } else if word.gap.contains(.hyphen) {
                scores.person += 1
            }
            index += 1
        }
        if last - first >= 4 { scores.person -= 0.6 }
        if words[first].gap.contains(.ampersand) { scores.organisation += 1 }
        for index in first...last where index > first && words[index].gap.contains(.ampersand) {
            scores.organisation += 2
        }
        if words[first].style == .titleCase { scores.none += 0.5 * ordinary }
        return scores
    }

    private static let unknownPrior: Float = -0.35

    /// What a single word says by itself.
    private func singleShape(_ index: Int, _ last: Int) -> KindScores {
        let word = words[index]
        var scores = KindScores(none: 0.7)
        if word.isAllCapitals, word.length >= 2 {
            scores.organisation += word.length <= 6 ? 1.3 : 0.4
            if word.style != .running { scores.none += 1 }
            if word.classes.has([.common]) { scores.none += 0.5 }
            return scores
        }
        if word.classes.contains(.given) { scores.person += 1 }
        if word.classes.contains(.surname) { scores.person += 1 }
        if isOrdinary(word) {
            scores.none += word.isPositional ? 2 : 0.9
            scores.organisation += 0.2
        } else {
            scores.person += 0.4
            scores.organisation += 0.35
            scores.place += 0.3
            if word.classes.contains(.placeEnding) { scores.place += 0.6 }
            if word.classes.contains(.personEnding) { scores.person += 0.6 }
            if word.classes.contains(.bodyEnding) { scores.organisation += 1.4 }
            scores.none += word.isPositional ? 0.2 : RulePass.unknownPrior
        }
        if word.isInitial { scores.none += 1.5 }
        return scores
    }

    /// What the words around say of the words `first...last`.
    func contextScores(_ first: Int, _ last: Int) -> KindScores {
        var scores = KindScores()
        if first > 0, words[first].gap.subtracting(.stop).isPlain {
            let previous = words[first - 1]
            if previous.classes.contains(.locative) { scores.place += 1.4; scores.none -= 0.2 }
            if previous.key == Key.at { scores.place += 0.3; scores.organisation += 0.5 }
            if previous.key == Key.to || previous.key == Key.from { scores.place += 0.4 }
            if previous.key == Key.by || previous.key == Key.with { scores.person += 0.3 }
            if previous.key == Key.the {
                scores.organisation += 0.8
                scores.person -= 1.2
                scores.none += 0.1
            }
            if previous.classes.contains(.saying), !previous.isCapitalised { scores.person += 0.6 }
        }
        if first > 1, words[first].gap.isPlain, words[first - 1].key == Key.of, words[first - 1].gap.isPlain {
            let noun = words[first - 2]
            if !noun.isCapitalised, noun.classes.contains(.placeHead) { scores.place += 1.6 }
        }
        if first > 0, words[first].gap.isPlain, !words[first - 1].isCapitalised,
            words[first - 1].classes.contains(.organisationHead), !words[first - 1].classes.has([.saying, .title])
        {
            scores.organisation += 0.8
        }
        scores.add(apposition(after: last), times: 1)
        if last + 1 < words.count {
            let next = words[last + 1]
            if next.gap.isPlain, !next.isCapitalised, !next.classes.has([.saying]) {
                if next.classes.contains(.placeHead), !next.classes.contains(.organisationHead) { scores.place += 1.2 }
                if next.classes.contains(.organisationHead) { scores.organisation += 0.7 }
            }
            if next.gap.isPlain || next.gap == [.space, .apostrophe], next.classes.contains(.saying),
                !next.isCapitalised
            {
                scores.person += 0.7
                scores.organisation += 0.2
                scores.none -= 0.2
            }
            if next.gap == [.comma, .space], next.isNumber, next.length == 2 { scores.person += 1.5 }
            if next.gap.contains(.open), next.isNumber, next.length == 2 { scores.person += 0.8 }
            if next.gap == [.comma, .space], next.isCapitalised, next.classes.has([.country, .province]) {
                scores.place += 1.3
            }
            if next.gap == [.comma, .space], !next.isCapitalised, next.key == Key.who { scores.person += 1.5 }
            if next.gap == [.comma, .space], next.classes.contains(.title), !next.isCapitalised {
                scores.person += 0.5
            }
        }
        if words[last].isPossessive { scores.none -= 0.2 }
        return scores
    }

    /// What the text says a name is: `X is a village in`, `X, a Polish politician`.
    private func apposition(after last: Int) -> KindScores {
        var scores = KindScores()
        var index = last + 1
        guard index < words.count else { return scores }
        let isCopula = words[index].gap.isPlain && (words[index].key == Key.is || words[index].key == Key.was)
        if isCopula { index += 1 } else if words[index].gap != [.comma, .space] { return scores }
        guard index < words.count,
            words[index].key == Key.a || words[index].key == Key.an || words[index].key == Key.the,
            words[index].gap.isPlain || !isCopula
        else { return scores }
        let stop = min(words.count, index + 6)
        index += 1
        while index < stop, words[index].gap.isPlain || words[index].gap == .hyphen {
            let word = words[index]
            if word.key == Key.of || word.key == Key.for || word.key == Key.in { break }
            let endsGroup =
                index + 1 >= words.count || !words[index + 1].gap.isPlain || words[index + 1].classes.contains(.opener)
            if !word.isCapitalised, word.classes.has([.head, .title]), endsGroup || word.classes.contains(.title) {
                // The noun is the last of the group: `a news agency chief`.
                scores = KindScores()
                if word.classes.contains(.title) { scores.person += 1.6 }
                if word.classes.contains(.placeHead) { scores.place += 1.6 }
                if word.classes.contains(.organisationHead) { scores.organisation += 1.4 }
            }
            index += 1
        }
        return scores
    }

    /// One past a title of a work in quotation marks: `"The Salt Winter"`; nil when none begins here, and in an article that
    /// speaks of no works, where such words are a slogan or the name of an operation.
    mutating func quotedWorkEnd(at index: Int) -> Int? {
        guard words[index].isCapitalised, words[index].gap.contains(.quote), words[index].style == .running,
            !words[index].gap.has([.other]), index + 2 < words.count
        else { return nil }
        var end = index + 1
        var ordinary = isOrdinary(words[index]) ? 1 : 0
        while end < words.count, end < index + 9, words[end].gap.isPlain || words[end].gap == [.space, .apostrophe] {
            let word = words[end]
            if !word.isCapitalised, !word.classes.contains(.opener) || word.length > 4 { return nil }
            if word.isCapitalised, isOrdinary(word) { ordinary += 1 }
            end += 1
        }
        guard end - index >= 2, end < words.count, words[end].gap.contains(.quote), words[end - 1].isCapitalised,
            !words[end].gap.has([.boundary, .stop]), ordinary >= 1, !words[index].isAllCapitals
        else { return nil }
        let speaks = speaksOfWorks ?? words.contains { !$0.isCapitalised && Self.works.contains($0.key) }
        speaksOfWorks = speaks
        return speaks ? end : nil
    }

    /// What has a title in quotation marks.
    private static let works: Set<UInt64> = Set(
        """
        film films movie movies novel novels album albums song songs documentary documentaries drama comedy sitcom
        soundtrack opera musical memoir thriller screenplay bestseller book books
        """.split(whereSeparator: \.isWhitespace).map { NormalForm.key($0) })

    /// The town of a dateline, whatever its words are otherwise; `LONDON/SINGAPORE` are two.
    mutating func parseDateline(at index: Int) -> Int {
        var end = index + 1
        while end < words.count, words[end].isDateline, words[end].gap.isPlain || words[end].gap == .hyphen { end += 1 }
        let match = phrase(at: index, caseFree: true)
        let canonical = match?.end == end ? match?.canonical ?? 0 : 0
        found.append(Candidate(first: index, last: end - 1, scores: KindScores(place: 4), canonical: canonical))
        return end
    }

    /// A sentence in capitals: only what the lists know for certain; the rest waits for the document's own names.
    mutating func parseCapitals(at index: Int) -> Int {
        if let match = phrase(at: index, caseFree: true), match.classes.has([.place, .nationality, .organisation]) {
            let word = words[index]
            let isWeak = match.end == index + 1 && word.classes.has([.common, .opener, .calendar, .saying, .title])
            let isPersonToo =
                match.end == index + 1 && word.classes.has(.personName) && !match.classes.contains(.country)
            if !isWeak, !isPersonToo || word.isPositional || index > 0 && words[index - 1].classes.contains(.locative) {
                var scores = KindScores()
                if match.classes.has(.place) { scores.place = 2 }
                if match.classes.contains(.nationality) { scores.nationality = 2.2 }
                if match.classes.contains(.organisation) { scores.organisation = 2.1 }
                found.append(Candidate(first: index, last: match.end - 1, scores: scores, canonical: match.canonical))
                return match.end
            }
        }
        return index + 1
    }
}
