internal import TextCore
internal import WireModel

/// Results of games: there the name of a town stands for its team.
extension RulePass {
    /// Turns towns into teams in tables of results (`Leeds 2 Ipswich 0`, `Boston 64 52 .552`) and around what one team
    /// did to another (`Chicago beat Detroit 3-1`). States stay places, as agencies and corpora have it.
    mutating func readResults() {
        var next = 0
        var first = 0
        while first < words.count {
            var end = first + 1
            while end < words.count, !words[end].gap.contains(.boundary) { end += 1 }
            while next < found.count, found[next].first < first { next += 1 }
            let isTable = isTable(first, end)
            let hasScore = (first + 1..<max(first + 1, end)).contains { isScore(at: $0) }
            if isTable || hasScore {
                while next < found.count, found[next].first < end {
                    let candidate = found[next]
                    if candidate.isFaint == false, isTown(candidate),
                        isTable && isBeforeNumber(candidate, end: end)
                            || hasScore && (isBeforeVerb(candidate, end: end) || isBehindVerb(candidate, start: first))
                    {
                        found[next].scores.organisation = candidate.scores.place + 2
                        found[next].isSure = true
                    }
                    next += 1
                }
            }
            first = end
        }
    }

    /// Whether a sentence is a row of a table: numbers, and hardly a word in small letters.
    private func isTable(_ first: Int, _ end: Int) -> Bool {
        guard end - first <= 60 else { return false }
        var numbers = 0
        var small = 0
        for index in first..<end {
            if words[index].isNumber { numbers += 1 } else if !words[index].isCapitalised { small += 1 }
        }
        return numbers >= 2 && small * 6 <= end - first
    }

    /// Whether the words before and at `index` are a score: `3-1`.
    private func isScore(at index: Int) -> Bool {
        words[index].isNumber && words[index - 1].isNumber && words[index].length <= 3 && words[index - 1].length <= 3
            && words[index].gap.has([.hyphen, .spacedHyphen])
    }

    private func isTown(_ candidate: Candidate) -> Bool {
        guard let best = candidate.scores.best, best.kind == .place, candidate.count <= 3 else { return false }
        return !words[candidate.first].classes.contains(.country) && !words[candidate.first].isDateline
            && !(candidate.first > 0 && words[candidate.first - 1].classes.contains(.locative))
    }

    private func isBeforeNumber(_ candidate: Candidate, end: Int) -> Bool {
        let after = candidate.last + 1
        return after < end && words[after].isNumber && words[after].gap.isPlain && words[after].length <= 3
    }

    private func isBeforeVerb(_ candidate: Candidate, end: Int) -> Bool {
        let after = candidate.last + 1
        return after < end && words[after].gap.isPlain && Self.beating.contains(words[after].key)
    }

    private func isBehindVerb(_ candidate: Candidate, start: Int) -> Bool {
        candidate.first > start && words[candidate.first].gap.isPlain
            && Self.beating.contains(words[candidate.first - 1].key)
    }

    private static let beating: Set<UInt64> = Set(
        [
            "beat", "beats", "beating", "defeated", "defeats", "thrashed", "thrash", "edged", "edge", "downed",
            "routed",
            "hammered", "overcame", "outlasted", "stunned", "eliminated", "humbled", "dumped", "blanked", "upset",
            "trounced", "crushed", "v", "vs", "versus",
        ].map { NormalForm.key($0) })
}
