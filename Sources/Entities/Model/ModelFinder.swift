internal import TextCore
internal import WireModel

/// Proposes the names that a trained model finds, with what it makes of each kind.
struct ModelFinder: Sendable {
    let model: NameModel
    let decoder: NameDecoder

    init(_ model: NameModel) {
        self.model = model
        decoder = NameDecoder(model)
    }

    /// The names of an article whose rules found `rules`, in order and not overlapping.
    func candidates(in stream: WordStream, text: String, rules: [Candidate], blend: Float, lean: Float) -> [Candidate] {
        let reading = NameReading(stream, text: text, rules: rules, clusters: model.clusters)
        let result = decoder.labels(of: reading, lean: lean)
        var found: [Candidate] = []
        var index = 0
        while index < result.labels.count {
            let label = Int(result.labels[index])
            guard let kind = NameLabel.kind(of: label) else {
                index += 1
                continue
            }
            var last = index
            while last + 1 < result.labels.count, !stream.words[last + 1].gap.contains(.boundary),
                NameLabel.kind(of: Int(result.labels[last + 1])) == kind,
                !NameLabel.begins(Int(result.labels[last + 1]))
            {
                last += 1
            }
            var end = last
            // `Ostrava Bay weather`: only the rules know names that end in small letters.
            while end > index, !stream.words[end].isCapitalised, !stream.words[end].isNumber,
                stream.words[end].gap.isPlain
            {
                end -= 1
            }
            if stream.words[end].isCapitalised || end == last {
                found.append(candidate(index, end, shares: result.shares, words: stream.words))
            } else {
                found.append(candidate(index, last, shares: result.shares, words: stream.words))
            }
            index = last + 1
        }
        found = beforeTitles(found, in: stream.words, shares: result.shares)
        found = Conjunctions(words: stream.words, rules: rules).parted(found)
        return blend > 0 ? blended(found, rules: rules, by: blend, shares: result.shares, words: stream.words) : found
    }

    /// `U.S.`, not `U.S. Commerce`, before `Secretary`: what is the beginning of somebody's title ends no name.
    private func beforeTitles(_ found: [Candidate], in words: [Word], shares: [SIMD16<Float>]) -> [Candidate] {
        let pass = RulePass(words: words, lexicon: Gazetteer.lexicon)
        return found.map { candidate in
            let next = candidate.last + 1
            guard candidate.count > 1, next < words.count, words[next].isCapitalised, words[next].gap.isPlain,
                words[next].classes.contains(.title), !words[next].classes.has(.head)
            else { return candidate }
            let start = (candidate.first + 1...candidate.last).first { pass.title(at: $0).map { $0 > next } == true }
            guard let start else { return candidate }
            // What the model made of more words says little of fewer.
            var shorter = Candidate(first: candidate.first, last: start - 1, scores: KindScores())
            shorter.scores.add(
                self.candidate(candidate.first, start - 1, shares: shares, words: words).scores, times: 0.4)
            return shorter
        }
    }

    /// What the model found with what the rules found beside it.
    private func blended(
        _ found: [Candidate], rules: [Candidate], by blend: Float, shares: [SIMD16<Float>], words: [Word]
    ) -> [Candidate] {
        var result = found
        var next = 0
        var replaced = -1
        let agencies = Self.agencies(among: rules, words)
        for rule in rules {
            while next < found.count, found[next].last < rule.first { next += 1 }
            if next < found.count, found[next].first <= rule.last {
                let isSame = found[next].first == rule.first && found[next].last == rule.last
                if isOfRulesAlone(rule, words),
                    isSame || found[next].first >= rule.first && found[next].last <= rule.last
                {
                    result[next] = rule
                    continue
                }
                if !isSame {
                    // `South Korean` is one word of the lists, whatever part of it the model has seen more often; and
                    // where the model is in doubt about where a name ends, the rules are asked.
                    let isPart = found[next].first >= rule.first && found[next].last <= rule.last
                    let isDoubtful = !rule.isFaint && (found[next].scores.best?.lead ?? 0) < Self.doubt
                    guard
                        isPart && (isListedName(rule) || isPlaceByOpening(rule, words))
                            || isTitle(before: rule, in: found[next], words)
                            || isDoubtful && (rule.scores.best?.lead ?? 0) > 1.2
                    else { continue }
                    var own = candidate(rule.first, rule.last, shares: shares, words: words)
                    own.scores.add(rule.scores, times: 0.6)
                    if replaced == next, result[next].last < rule.first, rule.canonical != 0 {
                        // `Korea-Japan`: the second of two names that the model took for one.
                        own.scores.add(rule.scores, times: blend)
                        own.canonical = rule.canonical
                        result.append(own)
                        continue
                    }
                    replaced = next
                    result[next] = own
                }
                let inDoubt = isSame && (found[next].scores.best?.lead ?? 0) < Self.doubt || isPlaceByHead(rule, words)
                result[next].scores.add(rule.scores, times: inDoubt ? 0.6 : blend)
                result[next].canonical = rule.canonical
                result[next].isSure = rule.isSure
                result[next].shortFor = rule.shortFor
            } else if rule.isFaint || isOfRulesAlone(rule, words) {
                result.append(rule)
            } else {
                var own = candidate(rule.first, rule.last, shares: shares, words: words)
                // Of what the model is all but sure that it is no name, and of acronyms that no list has, one in ten is.
                let isUnknownAcronym =
                    rule.count == 1 && rule.canonical == 0 && words[rule.first].isAllCapitals && !rule.isSure
                    && rule.shortFor == nil && !agencies.contains(words[rule.first].key)
                let signs = rule.count == 1 && agencies.contains(words[rule.first].key)
                // What the lists have, or the article's own nationalities bear out, is a place wherever the model looks away.
                let isCertain =
                    rule.scores.best.map {
                        $0.lead > 2.4 && ($0.kind == .place || $0.kind == .nationality && rule.canonical == 0)
                            || $0.kind == .organisation && $0.lead > 1.6 && rule.canonical != 0
                                && (rule.count > 1 || isNothingElse(words[rule.first]))
                    } ?? false
                guard own.scores.none <= Self.refusal || signs || isCertain, !isUnknownAcronym else { continue }
                // Where much speaks for a name the rules hold on to it against the model; full names of people say
                // more by themselves than other names do.
                let best = rule.scores.best
                let isFullName = best?.kind == .person && rule.count > 1
                let weight = (best?.lead ?? 0) > 2.4 ? 0.8 : isFullName ? max(blend, 0.35) : blend
                own.scores.add(rule.scores, times: signs ? 1 : weight)
                if signs { own.scores.none = 0 }
                own.canonical = rule.canonical
                own.shortFor = rule.shortFor
                result.append(own)
            }
        }
        result.sort { ($0.first, $0.last) < ($1.first, $1.last) }
        return result
    }

    /// `Yonhap`, `UN`: a word that is a name of the lists and no word or name besides.
    private func isNothingElse(_ word: Word) -> Bool {
        word.isAllCapitals || !word.classes.has([.common, .inflected, .opener, .given, .surname, .place, .title])
    }

    /// Whether a name is of a kind that the model was not taught: `Åsvik Film Festival`, `"The Salt Winter"`.
    private func isOfRulesAlone(_ rule: Candidate, _ words: [Word]) -> Bool {
        guard let best = rule.scores.best, best.lead > 1.2, rule.count > 1, words[rule.last].isCapitalised else {
            return false
        }
        return best.kind == .event || best.kind == .work
    }

    /// The lead up to which a mention is one of doubt (see ``FoundMention/doubt``).
    private static let doubt: Float = 0.4

    /// Acronyms that sign the article: `OSLO, May 4 (XNA) -`, `(VNA/XNA) -`.
    private static func agencies(among rules: [Candidate], _ words: [Word]) -> Set<UInt64> {
        var keys: Set<UInt64> = []
        for rule in rules where rule.count == 1 && rule.first > 0 && words[rule.first].isAllCapitals {
            let previous = words[rule.first - 1]
            let opens = words[rule.first].gap.contains(.open) && (previous.isNumber || previous.isDateline)
            let goesOn = words[rule.first].gap == .slash && keys.contains(previous.key)
            if opens || goesOn { keys.insert(words[rule.first].key) }
        }
        return keys
    }

    /// The model's score for no name, of 2 in all, from which on the rules are not heard.
    private static let refusal: Float = 1.2

    /// Whether the lists have a name of several words for a state, a people or a place.
    private func isListedName(_ rule: Candidate) -> Bool {
        guard rule.canonical != 0, rule.count > 1, let best = rule.scores.best, best.lead > 1.6 else { return false }
        return best.kind == .place || best.kind == .nationality
    }

    /// `Skerry House`, `Gannet Point`: a name whose last word is that of a place and of nothing else.
    private func isPlaceByHead(_ rule: Candidate, _ words: [Word]) -> Bool {
        guard rule.count > 1, let best = rule.scores.best, best.kind == .place, best.lead > 0.8 else { return false }
        let head = words[rule.last].classes
        return head.contains(.placeHead) && !head.has([.organisationHead, .eventHead])
    }

    /// `Port Hale`, `Mount Tolo`: a name of two words, the first of which is that of a place.
    private func isPlaceByOpening(_ rule: Candidate, _ words: [Word]) -> Bool {
        guard rule.count == 2, let best = rule.scores.best, best.kind == .place else { return false }
        return RulePass.opening.contains(words[rule.first].key) && words[rule.last].gap.isPlain
    }

    /// `Maj. Gen. Joaquim Serra`: all that the model has before the rules' name is a title.
    private func isTitle(before rule: Candidate, in found: Candidate, _ words: [Word]) -> Bool {
        guard rule.first > found.first, rule.last == found.last, rule.scores.best?.kind == .person else {
            return false
        }
        return (found.first..<rule.first).allSatisfy { words[$0].classes.contains(.title) }
    }

    private func candidate(_ first: Int, _ last: Int, shares: [SIMD16<Float>], words: [Word]) -> Candidate {
        var scores = KindScores()
        for index in first...last {
            let share = shares[index]
            scores.none += share[0]
            scores.person += share[1] + share[2] + share[3] + share[4]
            scores.organisation += share[5] + share[6] + share[7] + share[8]
            scores.place += share[9] + share[10] + share[11] + share[12]
            scores.nationality += share[13] + share[14]
        }
        let all = scores
        scores = KindScores()
        scores.add(all, times: 2 / Float(last - first + 1))
        return Candidate(first: first, last: last, scores: scores)
    }
}
