internal import TextCore

/// Two names with `and` between that a model took for one: `Ostrava Rovers and Bay Athletic`.
///
/// Bodies have `and` in their names as well (`Sound and Island Lines`), so that the rest of the article is asked: what
/// stands alone elsewhere is a name of its own.
struct Conjunctions {
    let words: [Word]
    let rules: [Candidate]

    /// The candidates, those that are two made into two.
    ///
    /// - Complexity: O(candidates), and O(words) for each with `and` in it, of which at most thirty are asked.
    func parted(_ candidates: [Candidate]) -> [Candidate] {
        guard candidates.contains(where: { conjunction(in: $0) != nil }) else { return candidates }
        var result: [Candidate] = []
        var asked = 0
        for candidate in candidates {
            guard asked < 30, let place = conjunction(in: candidate), !isKnown(candidate) else {
                result.append(candidate)
                continue
            }
            asked += 1
            guard isTwo(candidate, at: place) else {
                result.append(candidate)
                continue
            }
            var (left, right) = (candidate, candidate)
            left.last = place - 1
            right.first = place + 1
            // What the model made of both together says little of either.
            left.scores = left.scores.lessened
            right.scores = right.scores.lessened
            while right.first < right.last, !words[right.first].isCapitalised { right.first += 1 }
            result += [left, right]
        }
        return result
    }

    /// The place of the `and` inside a name; nil when there is none, or several.
    private func conjunction(in candidate: Candidate) -> Int? {
        guard candidate.count >= 3 else { return nil }
        let places = (candidate.first + 1..<candidate.last).filter { words[$0].key == Key.and }
        guard places.count == 1, let place = places.first else { return nil }
        // `Return of Refugees and Democracy`: the complement of a name, not two.
        let joiners: Set<UInt64> = [Key.of, Key.for, Key.on]
        return (candidate.first..<place).contains { joiners.contains(words[$0].key) } ? nil : place
    }

    /// Whether the lists have the name.
    private func isKnown(_ candidate: Candidate) -> Bool {
        rules.contains { $0.canonical != 0 && $0.first <= candidate.first && $0.last >= candidate.last }
    }

    private func isTwo(_ candidate: Candidate, at place: Int) -> Bool {
        let left = candidate.first..<place
        let right = place + 1..<candidate.last + 1
        guard words[right.lowerBound].isCapitalised else { return true }
        if right.count > 1, stands(right, outside: candidate) { return true }
        if left.count > 1, stands(left, outside: candidate) { return true }
        // `Rovers` of `Ostrava Rovers`.
        if left.count > 1, stands(place - 1..<place, outside: candidate) { return true }
        // `Morgan Stanley and Jefferies`: a whole name and one word that is nothing but a name.
        let only = words[right.lowerBound]
        if left.count > 1, right.count == 1, !only.classes.has([.common, .inflected, .opener, .organisationHead]),
            !only.classes.has([.placeHead, .eventHead, .title, .saying])
        {
            return true
        }
        // A name that ends in a word which is nothing but a name.
        let last = words[place - 1]
        return left.count > 1 && right.count > 1 && last.classes.isEmpty && !last.isAllCapitals
    }

    /// Whether words stand alone elsewhere, with no capital beside them and no `and`.
    private func stands(_ part: Range<Int>, outside candidate: Candidate) -> Bool {
        let key = words[part.lowerBound].key
        for index in words.indices where words[index].key == key && (index < candidate.first || index > candidate.last)
        {
            let end = index + part.count
            guard end <= words.count, words[index].isCapitalised, words[index].style == .running else { continue }
            guard part.indices.allSatisfy({ words[index + $0 - part.lowerBound].key == words[$0].key }) else {
                continue
            }
            if part.count == 1, words[index].isPositional, words[index].classes.has([.common, .opener]) { continue }
            let isOpenLeft =
                index == 0 || !words[index].gap.isPlain
                || !words[index - 1].isCapitalised
                    && words[index - 1].key != Key.and
            let isOpenRight =
                end == words.count || !words[end].gap.isPlain || !words[end].isCapitalised && words[end].key != Key.and
            if isOpenLeft, isOpenRight { return true }
        }
        return false
    }
}

extension KindScores {
    /// Less than half of it.
    fileprivate var lessened: KindScores {
        var scores = KindScores()
        scores.add(self, times: 0.4)
        return scores
    }
}
