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
            /// The place whose body it is, where many have one.
            var home: Int?
        }
        var seen: [GlobalKey: Int] = [:]
        var generic: [Int] = []
        let agencies = agencies()
        for node in nodes.indices {
            let name = nodes[node]
            let key: GlobalKey
            if name.canonical != 0, name.kind != .person {
                key = GlobalKey(kind: name.kind, key: UInt64(name.canonical), isCanonical: true)
            } else {
                // A single name says too little of a person, and an unknown acronym may be anyone's.
                if name.kind == .person, name.words.count < 2 { continue }
                if name.words.count < 2, name.isAllCapitals, !agencies.contains(node) { continue }
                // `Supreme Court`, `Foreign Ministry`: of which country, only the story knows.
                if name.kind == .organisation, isGeneric(name.words) {
                    generic.append(node)
                    continue
                }
                key = GlobalKey(kind: name.kind, key: name.surface, isCanonical: false)
            }
            if let other = seen[key] { join(node, other) } else { seen[key] = node }
        }
        let homes = stories.map { home(of: $0) }
        for node in generic {
            guard let home = homes[nodes[node].story] else { continue }
            let key = GlobalKey(kind: .organisation, key: nodes[node].surface, isCanonical: false, home: home)
            if let other = seen[key] { join(node, other) } else { seen[key] = node }
        }
    }

    /// The place that a story names more often than any other; nil when two are named as often.
    private mutating func home(of story: [Int]) -> Int? {
        var counts: [Int: Int] = [:]
        for node in story where nodes[node].kind == .place {
            counts[root(node), default: 0] += nodes[node].mentions.count
        }
        guard let most = counts.values.max() else { return nil }
        let first = counts.filter { $0.value == most }
        return first.count == 1 ? first.keys.first : nil
    }

    /// The names, by their positions, of agencies: acronyms that are credited in two stories, once at least in a dateline, and
    /// nowhere stand behind a longer name that does not say what they are.
    private func agencies() -> Set<Int> {
        var credited: [UInt64: [Int]] = [:]
        var signing: Set<UInt64> = []
        var explained: Set<UInt64> = []
        for (node, name) in nodes.enumerated()
        where name.words.count == 1 && name.isAllCapitals && name.kind == .organisation {
            if name.shortFor != nil { explained.insert(name.surface) }
            let isSigning = name.mentions.contains { isCredit($0) }
            if isSigning { signing.insert(name.surface) }
            if isSigning || name.mentions.contains(where: { isPhotoCredit($0) }) {
                credited[name.surface, default: []].append(node)
            }
        }
        return Set(
            credited.filter { $0.value.count > 1 && signing.contains($0.key) && !explained.contains($0.key) }
                .values.joined())
    }

    /// `(MWS) -`: whether a mention is in brackets before a dash, near the head of its article.
    private func isCredit(_ place: (article: Int, mention: Int)) -> Bool {
        guard place.article < inputs.count else { return false }
        let span = found[place.article][place.mention].span
        let bytes = inputs[place.article].text.utf8Span.span
        guard span.start > 0, span.start < 1_000, span.end + 2 < bytes.count else { return false }
        let before = bytes[span.start - 1]
        guard before == 0x28 || before == 0x2f else { return false }
        // `(VNA/MWS) -`
        var end = span.end
        if before == 0x28, bytes[end] == 0x2f {
            while end < bytes.count - 2, bytes[end] == 0x2f || bytes[end] &- 0x41 < 26 { end += 1 }
        }
        guard bytes[end] == 0x29 else { return false }
        let dash = bytes[end + 1] == 0x20 ? bytes[end + 2] : bytes[end + 1]
        return dash == 0x2d || dash == 0xe2
    }

    /// `Photo: VNA`, `Tove Rask/PPA`, `PPA/Tove Rask`, `Copyright MWS`: whether a mention signs a picture.
    private func isPhotoCredit(_ place: (article: Int, mention: Int)) -> Bool {
        guard place.article < inputs.count else { return false }
        let input = inputs[place.article]
        let span = found[place.article][place.mention].span
        guard let zone = input.zones.first(where: { $0.span.start <= span.start && span.end <= $0.span.end }),
            zone.kind == .caption, span.start > zone.span.start
        else { return false }
        let bytes = input.text.utf8Span.span
        if bytes[span.start - 1] == 0x2f || span.end < zone.span.end && bytes[span.end] == 0x2f { return true }
        var word = span.start
        while word > zone.span.start, bytes[word - 1] == 0x20 || bytes[word - 1] == 0x3a { word -= 1 }
        var start = word
        while start > zone.span.start, (bytes[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
        return Self.signs.contains(NormalForm.key(input.text.slice(TextSpan(start, word))))
    }

    /// What stands before the name of who made a picture.
    private static let signs: Set<UInt64> = Set(
        ["photo", "picture", "photograph", "image", "copyright", "credit", "pool"].map { NormalForm.key($0) })

    /// Whether a name is made of ordinary words alone, and of the state or the press: a firm of such a name is one.
    private func isGeneric(_ words: [UInt64]) -> Bool {
        words.contains(where: { Self.common.contains($0) })
            && words.allSatisfy { word in
                let classes = Gazetteer.lexicon.classes(of: word)
                return classes.has([.common, .head, .opener]) && !classes.has([.nationality, .place])
            }
    }

    /// Heads of bodies that many countries or towns have.
    private static let common: Set<UInt64> = Set(
        """
        ministry department office agency bureau administration commission committee council board authority court tribunal
        parliament congress senate assembly chamber party movement front alliance union league federation association
        society fund trust institute academy university college school hospital clinic library museum bank police army navy
        force forces guard command mission cabinet government secretariat treasury embassy consulate inspectorate directorate
        service services press news times post journal gazette herald tribune guardian telegraph observer chronicle network
        broadcasting television radio church railways airport ministries
        """.split(whereSeparator: \.isWhitespace).map { NormalForm.key($0) })

    /// The joins that only the text of one story allows.
    mutating func joinWithinStories() {
        for story in stories.indices {
            joinAcronyms(in: stories[story])
            joinFullNames(in: stories[story])
            joinBareNames(in: stories[story])
            joinBareBodies(in: stories[story])
        }
    }

    /// `LDP` where `Liberal Democratic Party (LDP)` stands, or where one body of the story alone has those initials.
    private mutating func joinAcronyms(in story: [Int]) {
        var bySurface: [UInt64: Int] = [:]
        var byInitials: [String: [Int]] = [:]
        for node in story where nodes[node].words.count > 1 && nodes[node].kind != .person {
            bySurface[nodes[node].surface] = node
            guard nodes[node].kind == .organisation, nodes[node].words.count > 2,
                let initials = nodes[node].mentions.first.flatMap({ capitals(of: $0) })
            else { continue }
            byInitials[initials, default: []].append(node)
        }
        for node in story {
            if let long = nodes[node].shortFor {
                if let other = bySurface[long] { join(node, other) }
                continue
            }
            let name = nodes[node]
            guard name.words.count == 1, name.isAllCapitals, name.canonical == 0, name.kind == .organisation,
                let letters = name.mentions.first.flatMap({ capitals(of: $0) }), letters.utf8.count >= 3,
                let group = byInitials[letters], case .one(let body) = bearer(among: group)
            else { continue }
            join(node, body)
        }
    }

    /// The first capitals of the words of a mention, or all of a word in capitals: `LDP`; nil beyond the Latin alphabet.
    private func capitals(of place: (article: Int, mention: Int)) -> String? {
        guard place.article < inputs.count else { return nil }
        let text = inputs[place.article].text.slice(found[place.article][place.mention].span)
        var letters: [UInt8] = []
        let words = text.utf8.split { $0 == 0x20 || $0 == 0x0a || $0 == 0x2d }
        for word in words {
            for byte in word where byte != 0x2e {
                guard byte < 0x80 else { return nil }
                if byte &- 0x41 < 26 { letters.append(byte) }
                if words.count > 1 { break }
            }
        }
        return letters.isEmpty ? nil : String(decoding: letters, as: UTF8.self)
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
            let last = bearer(of: node, among: bearersOfLast[nodes[node].surface] ?? [])
            let first = bearer(among: bearersOfFirst[nodes[node].surface] ?? [])
            switch (last, first) {
            case (.one(let person), .nobody), (.nobody, .one(let person)): join(node, person)
            case (.one(let person), .one(let other)) where person == other: join(node, person)
            default: break
            }
        }
    }

    /// `Corvane` joins the one body of its story whose name begins so, `Rovers` the one whose name ends so, where the word
    /// is no more than a name and nothing else in the story has it.
    private mutating func joinBareBodies(in story: [Int]) {
        joinBarePlaces(in: story)
        var bodies: [UInt64: [Int]] = [:]
        var others: Set<UInt64> = []
        for node in story where nodes[node].words.count > 1 {
            guard let first = nodes[node].words.first, let last = nodes[node].words.last else { continue }
            if nodes[node].kind == .organisation {
                bodies[first, default: []].append(node)
                bodies[last, default: []].append(node)
            } else {
                others.insert(first)
                others.insert(last)
            }
        }
        for node in story where nodes[node].words.count == 1 {
            let surface = nodes[node].surface
            guard nodes[node].kind == .organisation, nodes[node].canonical == 0, !nodes[node].isAllCapitals,
                !others.contains(surface), let group = bodies[surface], case .one(let body) = bearer(among: group)
            else { continue }
            let classes = Gazetteer.lexicon.classes(of: surface)
            guard !Self.common.contains(surface), !classes.has([.place, .nationality, .given, .opener, .governmental])
            else { continue }
            join(node, body)
        }
    }

    /// `the Strip` joins the one place of its story whose name ends so.
    private mutating func joinBarePlaces(in story: [Int]) {
        var places: [UInt64: [Int]] = [:]
        for node in story where nodes[node].kind == .place && nodes[node].words.count > 1 {
            if let last = nodes[node].words.last { places[last, default: []].append(node) }
        }
        for node in story where nodes[node].words.count == 1 {
            let isOpen = nodes[node].kind == .place || nodes[node].kind == .organisation
            guard isOpen, nodes[node].canonical == 0,
                Gazetteer.lexicon.classes(of: nodes[node].surface).contains(.placeHead),
                let group = places[nodes[node].surface], case .one(let place) = bearer(among: group)
            else { continue }
            nodes[node].kind = .place
            join(node, place)
        }
    }

    /// The one person who bears a family name; of several who differ in its letters alone, the one who is spelled as it is:
    /// `Więcek` is not the `Wiecek` that another version makes of him.
    private mutating func bearer(of node: Int, among members: [Int]) -> Bearer {
        let found = bearer(among: members)
        guard case .several = found, let own = spelling(of: node) else { return found }
        return bearer(among: members.filter { spelling(of: $0) == own })
    }

    /// The last word of a name as it is first printed.
    private func spelling(of node: Int) -> Substring? {
        guard let place = nodes[node].mentions.first, place.article < inputs.count else { return nil }
        let text = inputs[place.article].text.slice(found[place.article][place.mention].span)
        return text.split { $0 == " " || $0 == "\n" }.last
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
