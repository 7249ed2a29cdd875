internal import TextCore
internal import WireModel

/// Which kind a name is of, by what the whole corpus says of it.
extension Resolution {
    /// A name that other stories know well takes their kind where its own story leaves it in doubt; and a word that is a
    /// place's with an ending of nationality is one.
    ///
    /// - Complexity: O(names).
    mutating func settleAcrossStories() {
        pairNationalities()
        settleTowns()
        struct Tally {
            var weight = 0
            var stories = 0
        }
        var tallies: [UInt64: [EntityKind: Tally]] = [:]
        for name in nodes where name.words.count <= 2 {
            tallies[name.surface, default: [:]][name.kind, default: Tally()].weight += weight(of: name)
            tallies[name.surface]?[name.kind]?.stories += 1
        }
        for story in stories {
            let bearers = bearers(in: story)
            for node in story where nodes[node].words.count <= 2 && nodes[node].shortFor == nil {
                let name = nodes[node]
                guard let kinds = tallies[name.surface], kinds.count > 1, let own = kinds[name.kind] else { continue }
                if name.words.count == 1, bearers.contains(name.surface), name.kind == .person { continue }
                let best = kinds.max { ($0.value.weight, $1.key.rawValue) < ($1.value.weight, $0.key.rawValue) }
                guard let best, best.key != name.kind else { continue }
                let isDoubtful = name.strength < 0.8
                // The name of a town is that of its club too, and both may be sure of it.
                let isTown = name.words.count == 1 && Set([best.key, name.kind]) == [.organisation, .place]
                let mayBeBoth = isTown || name.canonical != 0
                guard isDoubtful || best.value.stories > 1 && !mayBeBoth else { continue }
                guard best.value.weight >= (isDoubtful ? 1 : 3) * own.weight else { continue }
                nodes[node].kind = best.key
                // The story may have both.
                for other in story
                where other != node && nodes[other].surface == name.surface && nodes[other].kind == best.key {
                    join(node, other)
                }
            }
        }
    }

    /// `Vantua Tuna`: behind the name of a place that another name of the corpus is, an ordinary noun makes a body.
    private mutating func settleTowns() {
        var places: Set<UInt64> = []
        for name in nodes where name.kind == .place && name.words.count == 1 && name.strength >= 0.8 {
            places.insert(name.surface)
        }
        guard !places.isEmpty else { return }
        for node in nodes.indices where nodes[node].kind == .person && nodes[node].words.count == 2 {
            let words = nodes[node].words
            guard places.contains(words[0]) else { continue }
            let last = Gazetteer.lexicon.classes(of: words[1])
            if Self.newspapers.contains(words[1]) {
                // `Lorne Courier`: Lorne may be a given name, and Courier one of a family.
                nodes[node].kind = .organisation
                continue
            }
            guard !Gazetteer.lexicon.classes(of: words[0]).has(.given), last.contains(.common),
                !last.has([.given, .surname, .title, .nationality, .place, .calendar])
            else {
                continue
            }
            nodes[node].kind = .organisation
        }
    }

    /// What newspapers are called behind the name of their town.
    private static let newspapers: Set<UInt64> = Set(
        """
        times post journal gazette herald tribune guardian telegraph observer chronicle courier examiner inquirer
        enquirer dispatch bulletin sentinel advertiser argus ledger mirror star mail news press globe standard
        """.split(whereSeparator: \.isWhitespace).map { NormalForm.key($0) })

    /// Strength times mentions in whole numbers, whose sum no order changes.
    private func weight(of name: NameNode) -> Int {
        Int((name.strength * 100).rounded()) * name.mentions.count
    }

    /// The first and last words of the people that a story gives in full.
    private func bearers(in story: [Int]) -> Set<UInt64> {
        var words: Set<UInt64> = []
        for node in story where nodes[node].kind == .person && nodes[node].words.count > 1 {
            if let first = nodes[node].words.first { words.insert(first) }
            if let last = nodes[node].words.last { words.insert(last) }
        }
        return words
    }

    /// `Tamsinian` beside `Tamsin`: unknown words that are a place of some story with an ending.
    private mutating func pairNationalities() {
        var places: Set<UInt64> = []
        for name in nodes where name.kind == .place && name.words.count == 1 { places.insert(name.surface) }
        guard !places.isEmpty else { return }
        var known: [UInt64: Bool] = [:]
        for story in stories {
            let bearers = bearers(in: story)
            for node in story where nodes[node].words.count == 1 && nodes[node].kind != .nationality {
                let name = nodes[node]
                guard !name.isAllCapitals, name.canonical == 0, !bearers.contains(name.surface) else { continue }
                let isOne =
                    known[name.surface]
                    ?? Self.isUnknown(name.surface) && name.mentions.first.map { isInhabitant($0, of: places) } == true
                known[name.surface] = isOne
                if isOne { nodes[node].kind = .nationality }
            }
        }
    }

    private static func isUnknown(_ key: UInt64) -> Bool {
        !Gazetteer.lexicon.classes(of: key).has([
            .common, .country, .city, .province, .region, .given, .surname, .organisation, .head,
        ])
    }

    private func isInhabitant(_ place: (article: Int, mention: Int), of places: Set<UInt64>) -> Bool {
        guard place.article < inputs.count else { return false }
        let word = inputs[place.article].text.slice(found[place.article][place.mention].span)
        for ending in Self.endings where word.utf8.count >= ending.utf8.count + 4 && word.hasSuffix(ending) {
            let stem = word.dropLast(ending.count)
            for base in [String(stem), stem + "a", stem + "ia", stem + "e"] where places.contains(NormalForm.key(base))
            {
                return true
            }
        }
        return false
    }

    private static let endings = ["ians", "ian", "eans", "ean", "ans", "an", "ese", "ns", "n"]
}
