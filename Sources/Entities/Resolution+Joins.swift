internal import TextCore
internal import WireModel

/// Which names are one.
extension Resolution {
    /// The joins that hold in every story: by the gazetteer, by full name, by the name of a place or body.
    mutating func joinEverywhere() {
        struct GlobalKey: Hashable {
            var kind: EntityKind
            var key: UInt64
            var isCanonical: Bool
        }
        var seen: [GlobalKey: Int] = [:]
        for node in nodes.indices {
            let name = nodes[node]
            let key: GlobalKey
            if name.canonical != 0, name.kind != .person {
                key = GlobalKey(kind: name.kind, key: UInt64(name.canonical), isCanonical: true)
            } else {
                // A single name says too little of a person, and an unknown acronym may be anyone's.
                if name.kind == .person, name.words.count < 2 { continue }
                if name.words.count < 2, name.isAllCapitals { continue }
                // `Supreme Court`, `Foreign Ministry`: of which country, only the story knows.
                if name.kind == .organisation, isGeneric(name.words) { continue }
                key = GlobalKey(kind: name.kind, key: name.surface, isCanonical: false)
            }
            if let other = seen[key] { join(node, other) } else { seen[key] = node }
        }
    }

    /// Whether a name is made of ordinary words alone.
    private func isGeneric(_ words: [UInt64]) -> Bool {
        words.allSatisfy { word in
            let classes = Gazetteer.lexicon.classes(of: word)
            return classes.has([.common, .head, .opener]) && !classes.has([.nationality, .place])
        }
    }

    /// The joins that only the text of one story allows.
    mutating func joinWithinStories() {
        for story in stories.indices {
            joinAcronyms(in: stories[story])
            joinFullNames(in: stories[story])
            joinBareNames(in: stories[story])
        }
    }

    private mutating func joinAcronyms(in story: [Int]) {
        var bySurface: [UInt64: Int] = [:]
        for node in story where nodes[node].words.count > 1 && nodes[node].kind != .person {
            bySurface[nodes[node].surface] = node
        }
        for node in story {
            guard let long = nodes[node].shortFor, let other = bySurface[long] else { continue }
            join(node, other)
        }
    }

    /// `George W. Bush` and `George Bush`, `Yoon Suk Yeol` and `Suk Yeol Yoon`: the same words in another order, or the
    /// same first and last word, when one person only fits.
    private mutating func joinFullNames(in story: [Int]) {
        let full = story.filter { nodes[$0].kind == .person && nodes[$0].words.count > 1 }
        var byWords: [[UInt64]: Int] = [:]
        for node in full {
            let sorted = nodes[node].words.sorted()
            if let other = byWords[sorted] { join(node, other) } else { byWords[sorted] = node }
        }
        struct Ends: Hashable {
            var first: UInt64
            var last: UInt64
        }
        var byEnds: [Ends: [Int]] = [:]
        for node in full {
            guard let first = nodes[node].words.first, let last = nodes[node].words.last else { continue }
            byEnds[Ends(first: first, last: last), default: []].append(node)
        }
        for node in full where nodes[node].words.count == 2 {
            guard let first = nodes[node].words.first, let last = nodes[node].words.last,
                let group = byEnds[Ends(first: first, last: last)], group.count == 2
            else { continue }
            for other in group where other != node && nodes[other].words.count == 3 { join(node, other) }
        }
        // The tail of a longer name: `bin Salman` of `Mohammed bin Salman`, `da Silva` of `Lula da Silva`.
        var byTail: [UInt64: [Int]] = [:]
        for node in full where nodes[node].words.count > 2 {
            let words = nodes[node].words
            for start in 1...(words.count - 2) {
                byTail[FoundMention.surface(of: words[start...]), default: []].append(node)
            }
        }
        for node in full {
            if let longer = byTail[nodes[node].surface], case .one(let other) = bearer(among: longer) {
                join(node, other)
            }
        }
    }

    /// A single name joins the one person of its article who bears it, else the one of its cluster.
    private mutating func joinBareNames(in story: [Int]) {
        var bearersOfLast: [UInt64: [Int]] = [:]
        var bearersOfFirst: [UInt64: [Int]] = [:]
        for node in story where nodes[node].kind == .person && nodes[node].words.count > 1 {
            if let last = nodes[node].words.last { bearersOfLast[last, default: []].append(node) }
            if let first = nodes[node].words.first { bearersOfFirst[first, default: []].append(node) }
        }
        for node in story where nodes[node].kind == .person && nodes[node].words.count == 1 {
            // Either the one family name, or (in the East Asian order, and for given names) the one first word.
            let last = bearer(among: bearersOfLast[nodes[node].surface] ?? [])
            let first = bearer(among: bearersOfFirst[nodes[node].surface] ?? [])
            switch (last, first) {
            case (.one(let person), .nobody), (.nobody, .one(let person)): join(node, person)
            case (.one(let person), .one(let other)) where person == other: join(node, person)
            default: break
            }
        }
    }

    /// Who bears a name.
    private enum Bearer {
        case nobody
        case one(Int)
        case several
    }

    /// The one person that all of `members` are, when they are one.
    private mutating func bearer(among members: [Int]) -> Bearer {
        guard let first = members.first else { return .nobody }
        let person = root(first)
        for member in members.dropFirst() where root(member) != person { return .several }
        return .one(person)
    }
}
