internal import TextCore
internal import WireModel

/// A part of a name that the article has whole elsewhere: `Hale` of `Port Hale`, `the North` of `North Korea`.
extension DocumentEvidence {
    /// `Hale` where its neighbour makes it `Port Hale`, which the article has elsewhere: the whole name.
    mutating func growParts() {
        let parts = candidates.indices.filter { index in
            let candidate = candidates[index]
            guard candidate.count == 1, !candidate.isFaint, !candidate.isSure else { return false }
            return joins(candidate.first) || joins(candidate.first + 1)
        }
        guard !parts.isEmpty else { return }
        struct Whole {
            var keys: [UInt64]
            var place: Int
            var scores: KindScores
        }
        var wholes: [UInt64: [Whole]] = [:]
        for candidate in candidates where (2...4).contains(candidate.count) && !candidate.isFaint {
            guard let best = candidate.scores.best, best.lead > 0.8 else { continue }
            let keys = keys(candidate)
            for (place, key) in keys.enumerated() where (wholes[key]?.count ?? 0) < 8 {
                if wholes[key]?.contains(where: { $0.keys == keys }) == true { continue }
                wholes[key, default: []].append(Whole(keys: keys, place: place, scores: candidate.scores))
            }
        }
        for index in parts.reversed() {
            let part = candidates[index]
            let fitting = wholes[words[part.first].key]?.first { whole in
                let start = part.first - whole.place
                guard start >= 0, start + whole.keys.count <= words.count else { return false }
                guard index == 0 || candidates[index - 1].last < start || candidates[index - 1].isFaint,
                    index + 1 == candidates.count || candidates[index + 1].first >= start + whole.keys.count
                else { return false }
                return whole.keys.indices.allSatisfy {
                    words[start + $0].key == whole.keys[$0] && ($0 == 0 || words[start + $0].gap.isPlain)
                }
            }
            guard let fitting else { continue }
            candidates[index].first = part.first - fitting.place
            candidates[index].last = candidates[index].first + fitting.keys.count - 1
            candidates[index].scores = fitting.scores
            candidates[index].canonical = 0
        }
    }

    /// Whether nothing but a blank lies between two capitalised words.
    private func joins(_ index: Int) -> Bool {
        index > 0 && index < words.count && words[index].gap.isPlain && words[index].isCapitalised
            && words[index - 1].isCapitalised && !words[index - 1].isPossessive
    }

    /// `the nuclear-armed North`: North Korea, in an article that has both Koreas and no other name with `North`.
    mutating func recallDirections() {
        var countries: [UInt64: [Candidate]] = [:]
        var seconds: [UInt64: Set<UInt64>] = [:]
        for candidate in candidates where candidate.scores.best?.kind == .place && candidate.count <= 2 {
            let (first, last) = (words[candidate.first].key, words[candidate.last].key)
            seconds[last, default: []].insert(candidate.count == 1 ? 0 : first)
            guard candidate.count == 2, Directions.keys.contains(first) else { continue }
            countries[first, default: []].append(candidate)
        }
        countries = countries.filter { _, names in
            names[0].canonical != 0 && Set(names.map(\.canonical)).count == 1
                && (seconds[words[names[0].last].key]?.count ?? 0) > 1
        }
        guard !countries.isEmpty else { return }
        var covered: [Int: Int] = [:]
        for (index, candidate) in candidates.enumerated() where !candidate.isFaint {
            for place in candidate.first...candidate.last { covered[place] = index }
        }
        for index in words.indices {
            let word = words[index]
            guard word.isCapitalised, !word.isPositional, word.style == .running,
                let country = countries[word.key]?.first, isDefinite(index)
            else { continue }
            if let owner = covered[index] {
                guard candidates[owner].count == 1 else { continue }
                candidates[owner].scores = KindScores(place: 3)
                candidates[owner].canonical = country.canonical
            } else {
                candidates.append(
                    Candidate(first: index, last: index, scores: KindScores(place: 3), canonical: country.canonical))
            }
        }
    }

    /// `the nuclear-armed North`: whether `the` stands before a word, with adjectives at most between, and nothing that
    /// would go on with it behind.
    private func isDefinite(_ index: Int) -> Bool {
        let next = index + 1
        if next < words.count, words[next].gap.isPlain || words[next].gap.contains(.hyphen),
            words[next].isCapitalised || words[next].key == Key.of || words[next].gap.contains(.hyphen)
        {
            return false
        }
        var before = index
        while before > 0, before > index - 4, words[before].gap.isPlain || words[before].gap == .hyphen {
            before -= 1
            if words[before].key == Key.the { return true }
            if words[before].isCapitalised { return false }
        }
        return false
    }
}

/// The words for the points of the compass that begin the names of countries.
enum Directions {
    static let keys: Set<UInt64> = [Key.north, Key.south, Key.east, Key.west]
}
