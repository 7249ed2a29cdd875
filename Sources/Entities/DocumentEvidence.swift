internal import TextCore
internal import WireModel

/// What the rest of an article says of each candidate: the same name elsewhere, the full name of a bare surname, the
/// acronym in brackets behind a name.
struct DocumentEvidence {
    let text: String
    let words: [Word]
    var candidates: [Candidate]

    /// Counts the document's votes for each candidate.
    mutating func settle() {
        bindAcronyms()
        partPairs()
        pairNationalities()
        weighUses()
        lendAcrossCoordination()
        growParts()
        vote()
        linkSurnames()
        recallKnownNames()
        recallDirections()
        candidates.sort { ($0.first, $0.last) < ($1.first, $1.last) }
    }

    func keys(_ candidate: Candidate) -> [UInt64] {
        (candidate.first...candidate.last).map { words[$0].key }
    }

    /// `Liberal Democratic Party (LDP)`: the acronym is of the name's kind when its letters fit or it follows at once.
    private mutating func bindAcronyms() {
        guard candidates.count > 1 else { return }
        for index in 1..<candidates.count {
            let short = candidates[index]
            let long = candidates[index - 1]
            guard short.count == 1, long.count > 1, short.first == long.last + 1,
                words[short.first].gap.contains(.open),
                words[short.first].isAllCapitals, closesAfter(short.last), !words[long.first].isDateline,
                long.scores.best.map({ $0.kind != .person }) ?? true, initialsFit(long, words[short.first])
            else { continue }
            candidates[index].shortFor = FoundMention.surface(of: keys(long))
            candidates[index].isFaint = false
            let best = long.scores.best?.kind
            candidates[index].scores = KindScores()
            switch best {
            case .place?: candidates[index].scores.place = 3
            case .event?: candidates[index].scores.event = 3
            default:
                candidates[index].scores.organisation = 3
                candidates[index - 1].scores.organisation += 1.5
            }
        }
    }

    /// Whether the acronym begins as the name does, or the name is a body's of three words or more.
    private func initialsFit(_ long: Candidate, _ short: Word) -> Bool {
        let bytes = text.utf8Span.span
        if bytes[Int(words[long.first].start)] == bytes[Int(short.start)] { return true }
        return long.count >= 3 && long.scores.best?.kind == .organisation
    }

    private func closesAfter(_ index: Int) -> Bool {
        index + 1 >= words.count || words[index + 1].gap.contains(.close) || words[index + 1].gap.contains(.boundary)
    }

    /// `Karvelia-Tamsin summit`: two words with a hyphen are two names where the article has either alone, and neither is
    /// a person's.
    private mutating func partPairs() {
        let pairs = candidates.indices.filter {
            candidates[$0].count == 2 && words[candidates[$0].last].gap == .hyphen
                && words[candidates[$0].last].isCapitalised && !candidates[$0].isSure
        }
        guard !pairs.isEmpty else { return }
        var alone: [UInt64: KindScores] = [:]
        for candidate in candidates where candidate.count == 1 && !candidate.isFaint {
            alone[words[candidate.first].key, default: KindScores()].add(candidate.scores, times: 1)
        }
        for index in pairs.reversed() {
            var (left, right) = (candidates[index], candidates[index])
            guard let one = alone[words[left.first].key], let other = alone[words[right.last].key],
                one.best.map({ $0.kind != .person }) == true || other.best.map({ $0.kind != .person }) == true,
                one.best != nil, other.best != nil
            else { continue }
            (left.last, right.first) = (left.first, right.last)
            (left.scores, right.scores) = (KindScores(), KindScores())
            if let best = one.best { left.scores.add(KindScores(best.kind), times: 2) }
            if let best = other.best { right.scores.add(KindScores(best.kind), times: 2) }
            (left.canonical, right.canonical) = (0, 0)
            candidates.replaceSubrange(index...index, with: [left, right])
        }
    }

    /// `Karvelia and Japan`: names side by side are mostly of one kind.
    private mutating func lendAcrossCoordination() {
        guard candidates.count > 1 else { return }
        let before = candidates.map { $0.isFaint ? nil : $0.scores.best }
        for index in 1..<candidates.count {
            let (left, right) = (candidates[index - 1], candidates[index])
            let between = right.first - left.last - 1
            let isList = between == 0 && words[right.first].gap == [.comma, .space]
            let isPair =
                between == 1 && words[right.first - 1].key == Key.and && words[right.first].gap.isPlain
                && words[right.first - 1].gap.subtracting(.comma).isPlain
            guard isPair || isList else { continue }
            let weight: Float = isPair ? 0.6 : 0.3
            if let best = before[index], best.lead > 0.8 {
                candidates[index - 1].scores.add(KindScores(best.kind), times: weight)
            }
            if let best = before[index - 1], best.lead > 0.8 {
                candidates[index].scores.add(KindScores(best.kind), times: weight)
            }
        }
    }

    /// A word that is another unknown one with an ending of nationality makes that one a place: `Vantua`, `Vantuan`.
    private mutating func pairNationalities() {
        var unknown: [UInt64: [Int]] = [:]
        for (index, candidate) in candidates.enumerated() where candidate.count == 1 && !candidate.isFaint {
            let word = words[candidate.first]
            if word.length >= 4, !word.isAllCapitals || word.isDateline, !word.classes.has(.named) {
                unknown[word.key, default: []].append(index)
            }
        }
        guard unknown.count > 1 else { return }
        for (key, members) in unknown {
            guard let first = members.first else { continue }
            let word = words[candidates[first].first]
            for ending in Self.endings where word.length >= ending.utf8.count + 4 {
                let span = TextSpan(Int(word.start), Int(word.end))
                let form = text.slice(span)
                guard form.hasSuffix(ending) else { continue }
                let stem = form.dropLast(ending.utf8.count)
                let keys = [NormalForm.key(stem), NormalForm.key(stem + "a"), NormalForm.key(stem + "ia")]
                guard let base = keys.first(where: { unknown[$0] != nil && $0 != key }), let bases = unknown[base]
                else { continue }
                for index in members { candidates[index].scores.nationality += 3 }
                for index in bases { candidates[index].scores.place += 3 }
                break
            }
        }
    }

    private static let endings = ["ians", "ian", "ans", "an", "n", "ns", "ese", "ers", "er", "is", "i"]

    /// Every mention of the same surface lends the others part of its evidence, so that a repeated name takes one kind.
    private mutating func vote() {
        var sums: [UInt64: (scores: KindScores, count: Float)] = [:]
        var faint: [UInt64: Float] = [:]
        for candidate in candidates where candidate.isFaint { faint[words[candidate.first].key, default: 0] += 1 }
        for candidate in candidates where !candidate.isFaint && !candidate.isSure {
            let surface = FoundMention.surface(of: keys(candidate))
            sums[surface, default: (KindScores(), 0)].scores.add(candidate.scores, times: 1)
            sums[surface, default: (KindScores(), 0)].count += 1
        }
        for index in candidates.indices where !candidates[index].isSure {
            guard let sum = sums[FoundMention.surface(of: keys(candidates[index]))] else { continue }
            if candidates[index].isFaint {
                guard sum.count >= 2, sum.count >= faint[words[candidates[index].first].key] ?? 0 else { continue }
                // An ordinary word first in a sentence: a name only where it is one in the middle of others.
                var scores = KindScores(none: 0.4)
                scores.add(sum.scores, times: 1 / sum.count)
                candidates[index].scores = scores
                candidates[index].isFaint = false
            } else if sum.count > 1 {
                let own = candidates[index].scores
                var others = sum.scores
                others.add(own, times: -1)
                var scores = own
                scores.add(others, times: min(1, 2 / (sum.count - 1)))
                candidates[index].scores = scores
            }
        }
    }

    /// A bare surname (or the first part of a name in the East Asian order) is the person whose full name stands here.
    private mutating func linkSurnames() {
        var last: Set<UInt64> = []
        var first: Set<UInt64> = []
        for candidate in candidates where candidate.count > 1 && candidate.scores.best?.kind == .person {
            last.insert(words[candidate.last].key)
            first.insert(words[candidate.first].key)
        }
        guard !last.isEmpty else { return }
        // `in Orsk` is a town, whoever bears its name.
        var lived: Set<UInt64> = []
        for candidate in candidates where candidate.count == 1 && last.contains(words[candidate.first].key) {
            let word = words[candidate.first]
            let previous = candidate.first > 0 && word.gap.isPlain ? words[candidate.first - 1] : nil
            if word.isDateline || previous.map({ $0.classes.contains(.locative) }) == true || isDirected(previous) {
                lived.insert(word.key)
            }
        }
        for index in candidates.indices where candidates[index].count == 1 {
            let word = words[candidates[index].first]
            guard !word.isAllCapitals || word.length > 4 else { continue }
            let isCertainPlace = word.classes.contains(.country) || word.classes.contains(.nationality)
            if last.contains(word.key) {
                candidates[index].scores.person += isCertainPlace ? 1 : 2.5
                if !isCertainPlace, !lived.contains(word.key), word.classes.has(.place) {
                    candidates[index].scores.person = max(
                        candidates[index].scores.person, candidates[index].scores.place + 0.8)
                }
                candidates[index].isFaint = false
            } else if first.contains(word.key) {
                candidates[index].scores.person += isCertainPlace ? 0 : 1.5
            }
        }
    }

    private func isDirected(_ previous: Word?) -> Bool {
        previous?.key == Key.to || previous?.key == Key.from
    }

    /// Names that are certain elsewhere are found again where capitals say nothing: in headlines and at sentence starts.
    private mutating func recallKnownNames() {
        var known: [UInt64: KindScores] = [:]
        var starts: Set<UInt64> = []
        for candidate in candidates where !candidate.isFaint && candidate.count <= 5 {
            guard let best = candidate.scores.best, best.lead > 0.5 else { continue }
            let word = words[candidate.first]
            guard word.style == .running, !(word.isPositional && candidate.count == 1) else { continue }
            let surface = FoundMention.surface(of: keys(candidate))
            if known[surface] == nil { known[surface] = candidate.scores }
            starts.insert(word.key)
            if best.kind == .person, candidate.count > 1 {
                let surname = words[candidate.last]
                if !surname.classes.has([.common, .opener]) {
                    known[surname.key] = known[surname.key] ?? KindScores(person: 2)
                    starts.insert(surname.key)
                }
            }
        }
        guard !known.isEmpty else { return }
        var covered = [Bool](repeating: false, count: words.count)
        for candidate in candidates where !candidate.isFaint {
            for index in candidate.first...candidate.last { covered[index] = true }
        }
        for index in words.indices where !covered[index] {
            let word = words[index]
            guard word.isCapitalised, word.style != .running || word.isPositional, starts.contains(word.key) else {
                continue
            }
            var key: UInt64 = 0
            var end = index
            var best: (Int, KindScores)?
            while end < min(words.count, index + 5), !covered[end], end == index || !words[end].gap.has(.separating) {
                key = end == index ? word.key : Lexicon.joined(key, words[end].key)
                if let scores = known[key] { best = (end, scores) }
                end += 1
            }
            guard let best else { continue }
            if best.0 == index, word.classes.has([.opener, .calendar]) { continue }
            candidates.append(Candidate(first: index, last: best.0, scores: best.1))
            for covers in index...best.0 { covered[covers] = true }
        }
    }

    /// Where the name ends: the stop of `Inc.` and `Calif.` belongs to it where it ends no sentence.
    private func nameEnd(of candidate: Candidate) -> Int {
        let word = words[candidate.last]
        guard candidate.last + 1 < words.count, word.classes.has([.organisationHead, .province]), word.length <= 5
        else { return Int(word.end) }
        let gap = words[candidate.last + 1].gap
        guard gap.contains(.stop), !gap.contains(.boundary) else { return Int(word.end) }
        let bytes = text.utf8Span.span
        return Int(word.end) + (Int(word.end) < bytes.count && bytes[Int(word.end)] == 0x2e ? 1 : 0)
    }

    /// Whether a word is a number of a product or a file, `AW3418DW`, `PS4`: three characters or more, letters and digits.
    private func isProductCode(_ index: Int) -> Bool {
        let word = words[index]
        guard word.length >= 3 else { return false }
        let bytes = text.utf8Span.span
        var (letters, digits) = (false, false)
        for offset in Int(word.start)..<Int(word.end) {
            let byte = bytes[offset]
            if byte &- 0x30 < 10 { digits = true } else if (byte | 0x20) &- 0x61 < 26 { letters = true }
        }
        return letters && digits
    }

    /// The candidates that are names, each with the kind that leads.
    func mentions() -> [FoundMention] {
        var result: [FoundMention] = []
        result.reserveCapacity(candidates.count)
        var end = -1
        for candidate in candidates where !candidate.isFaint && candidate.first > end {
            guard let best = candidate.scores.best else { continue }
            if candidate.count == 1, best.kind == .person, words[candidate.first].isInitial { continue }
            if candidate.canonical == 0, (candidate.first...candidate.last).contains(where: isProductCode) { continue }
            end = candidate.last
            result.append(
                FoundMention(
                    span: TextSpan(Int(words[candidate.first].start), nameEnd(of: candidate)), kind: best.kind,
                    strength: min(1, (best.kind == .place ? 0.4 : 0.36) + best.lead * 0.35), words: keys(candidate),
                    canonical: candidate.canonical,
                    shortFor: candidate.shortFor,
                    isAllCapitals: (candidate.first...candidate.last).allSatisfy { words[$0].isAllCapitals }))
        }
        return result
    }
}
