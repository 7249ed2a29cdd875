import TextCore

/// Looks for the content of some words in other texts: what the wire says elsewhere, or another version prints too, has a
/// warrant.
///
/// The words that carry content are looked for in any of their forms within one unit, longer phrases within two
/// neighbouring ones. A name or a figure must be there; of the other words most must.
struct Warrant {
    /// The least share of the content words that must be found together, when there are more than three.
    static let share = 0.7

    let left: CollationSide
    let witnesses: Witnesses

    /// How others stand to the words.
    struct Standing {
        /// Whether the left version says it, here or elsewhere.
        var isInLeft: Bool
        /// How many witnesses say it.
        var among: Int
        /// How many witnesses there are.
        var of: Int

        var isWarranted: Bool { isInLeft || among > 0 }
        /// How many witnesses stand against it.
        var against: Int { of - among }
        /// What a note says of them; empty where there are none.
        var note: String {
            if isWarranted || of == 0 { return "" }
            return of == 1 ? "; the one other version has it not" : "; no other of \(of) versions has it"
        }
    }

    /// How others stand to the content of some tokens of a side.
    ///
    /// - Complexity: O(words of all versions) when most of the words occur in them, O(words looked for) otherwise.
    func standing(of words: [Int], in side: CollationSide) -> Standing {
        standing(of: Phrase(words, in: side))
    }

    /// How others stand to content that must be found beside at least one of some other words.
    func standing(of words: [Int], beside heads: [Int], in side: CollationSide) -> Standing {
        var phrase = Phrase(words, in: side)
        for head in heads { phrase.beside.formUnion(Inflection.variants(of: side.word(head))) }
        return standing(of: phrase)
    }

    private func standing(of phrase: Phrase) -> Standing {
        Standing(
            isInLeft: phrase.isIn(left) { witnesses.postings(ofLeft: left) },
            among: witnesses.sides.indices.count { index in
                phrase.isIn(witnesses.sides[index]) { witnesses.postings(ofWitness: index) }
            }, of: witnesses.count)
    }

    /// What is looked for.
    private struct Phrase {
        /// The forms of each word, and whether it is a name or a figure.
        var items: [(forms: Set<UInt64>, isFirm: Bool)] = []
        var beside: Set<UInt64> = []

        init(_ words: [Int], in side: CollationSide) {
            var seen: Set<UInt64> = []
            for word in words {
                let token = side.tokens[word]
                guard !Lexicon.functionWords.contains(token.key), seen.insert(token.key).inserted else { continue }
                let isFirm = token.kind == .number || token.isCapitalised && side.nameKeys.contains(token.key)
                items.append((token.kind == .number ? [token.key] : Inflection.variants(of: side.word(word)), isFirm))
            }
        }

        /// Whether a version's body or frame says it.
        ///
        /// A unit that says enough, alone or with its neighbour, holds one of the rarest words looked for: of n words of
        /// which k must be found, one of any n − k + 1.
        func isIn(_ side: CollationSide, _ postings: () -> UnitPostings) -> Bool {
            guard !items.isEmpty else { return true }
            let known = items.filter { !$0.forms.isDisjoint(with: side.wordKeys) }
            guard suffices(known.count), items.allSatisfy({ !$0.isFirm || !$0.forms.isDisjoint(with: side.wordKeys) })
            else { return false }
            let postings = postings()
            let units = postings.units
            for unit in candidates(postings) {
                let here = found(in: units[unit], of: side)
                if isEnough(here, units[unit], side) { return true }
                guard items.count > 3 else { continue }
                for neighbour in [unit - 1, unit + 1] where units.indices.contains(neighbour) {
                    let both = zip(here, found(in: units[neighbour], of: side)).map { $0 || $1 }
                    let later = max(unit, neighbour)
                    if isEnough(both, units[later], side) { return true }
                }
            }
            return false
        }

        /// The units that hold one of the rarest words, ascending.
        private func candidates(_ postings: UnitPostings) -> [Int] {
            var least = items.count
            while least > 1, suffices(least - 1) { least -= 1 }
            let places = items.map { item in item.forms.reduce(into: [UInt32]()) { $0 += postings.units(with: $1) } }
            let rarest = places.sorted { $0.count < $1.count }.prefix(items.count - least + 1)
            return Set(rarest.joined()).sorted().map { Int($0) }
        }

        private func isEnough(_ found: [Bool], _ unit: CollationUnit, _ side: CollationSide) -> Bool {
            guard suffices(found.count { $0 }), zip(items, found).allSatisfy({ !$0.isFirm || $1 }) else { return false }
            return beside.isEmpty || unit.tokens.contains { beside.contains(side.tokens[$0].key) }
        }

        private func suffices(_ count: Int) -> Bool {
            items.count <= 3 ? count == items.count : Double(count) >= Warrant.share * Double(items.count)
        }

        private func found(in unit: CollationUnit, of side: CollationSide) -> [Bool] {
            let keys = Set(unit.tokens.lazy.filter { side.tokens[$0].isWordLike }.map { side.tokens[$0].key })
            return items.map { !$0.forms.isDisjoint(with: keys) }
        }
    }
}
