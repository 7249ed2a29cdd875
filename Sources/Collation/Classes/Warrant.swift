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
        guard phrase.isKnown(to: left) || witnesses.sides.contains(where: phrase.isKnown) else {
            return Standing(isInLeft: false, among: 0, of: witnesses.count)
        }
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
            guard isKnown(to: side) else { return false }
            let postings = postings()
            let places = items.map { Places($0.forms, postings) }
            let company = beside.isEmpty ? nil : Places(beside, postings)
            var least = items.count
            while least > 1, suffices(least - 1) { least -= 1 }
            for rare in places.sorted(by: { $0.count < $1.count }).prefix(items.count - least + 1) {
                for unit in rare.lists.joined() {
                    if isEnough(at: unit, places, company, of: UInt32(truncatingIfNeeded: postings.units.count)) {
                        return true
                    }
                }
            }
            return false
        }

        /// Whether a version has enough of the words anywhere.
        func isKnown(to side: CollationSide) -> Bool {
            let known = items.count { !$0.forms.isDisjoint(with: side.wordKeys) }
            return suffices(known) && items.allSatisfy { !$0.isFirm || !$0.forms.isDisjoint(with: side.wordKeys) }
        }

        /// Whether a unit, alone or with a neighbour where there is much to find, says enough.
        private func isEnough(at unit: UInt32, _ places: [Places], _ company: Places?, of units: UInt32) -> Bool {
            if isEnough(places, in: unit, unit), company?.holds(unit) != false { return true }
            guard items.count > 3 else { return false }
            if unit > 0, isEnough(places, in: unit - 1, unit), company?.holds(unit) != false { return true }
            return unit + 1 < units && isEnough(places, in: unit, unit + 1) && company?.holds(unit + 1) != false
        }

        private func isEnough(_ places: [Places], in unit: UInt32, _ next: UInt32) -> Bool {
            var count = 0
            for (item, found) in zip(items, places) {
                if found.holds(unit) || next != unit && found.holds(next) {
                    count += 1
                } else if item.isFirm {
                    return false
                }
            }
            return suffices(count)
        }

        private func suffices(_ count: Int) -> Bool {
            items.count <= 3 ? count == items.count : Double(count) >= Warrant.share * Double(items.count)
        }
    }

    /// The units that hold a word in any of its forms.
    private struct Places {
        /// For each form that occurs its units, ascending.
        let lists: [ArraySlice<UInt32>]
        let count: Int

        init(_ forms: Set<UInt64>, _ postings: UnitPostings) {
            lists = forms.map { postings.units(with: $0) }.filter { !$0.isEmpty }
            count = lists.reduce(0) { $0 + $1.count }
        }

        /// - Complexity: O(forms · log units).
        func holds(_ unit: UInt32) -> Bool {
            lists.contains { list in
                var (low, high) = (list.startIndex, list.endIndex)
                while low < high {
                    let middle = (low + high) / 2
                    if list[middle] < unit { low = middle + 1 } else { high = middle }
                }
                return low < list.endIndex && list[low] == unit
            }
        }
    }
}
