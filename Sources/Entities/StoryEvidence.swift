internal import TextCore
internal import WireModel

/// What the versions of a story tell each other: a name found in one is the same in its copies.
///
/// Where a name stands decides how easily it is found: first in a sentence, in a headline, in a text that a desk set in
/// capitals. So the names that the versions of a cluster agree on are looked for in all of them, word by word.
struct StoryEvidence {
    let found: [[FoundMention]]
    let inputs: [RecognitionInput]

    /// More text than this, in all stories together, is not read a second time.
    static let mostBytes = 16 << 20
    /// Nor is an article that is longer than any that a newsroom prints.
    static let longest = 1 << 20

    /// The mentions of each article with those that its other versions bear witness to.
    ///
    /// Articles without a cluster, or alone in theirs, are as they were. The order of the articles changes nothing.
    ///
    /// - Complexity: O(length of the texts that have other versions).
    func completed() -> [[FoundMention]] {
        var members: [Int: [Int]] = [:]
        for article in found.indices {
            guard article < inputs.count, let cluster = inputs[article].cluster,
                inputs[article].text.utf8.count <= Self.longest
            else { continue }
            members[cluster, default: []].append(article)
        }
        let stories = members.values.filter { $0.count > 1 }
        let bytes = stories.reduce(0) { $0 + $1.reduce(0) { $0 + inputs[$1].text.utf8.count } }
        guard bytes > 0, bytes <= Self.mostBytes else { return found }
        var result = found
        for story in stories {
            let names = StoryNames(story.map { found[$0] })
            guard !names.isEmpty else { continue }
            for article in story { result[article] = names.completed(found[article], in: inputs[article]) }
        }
        return result
    }
}

/// The names that the versions of one story have, to be found again.
private struct StoryNames {
    private struct Name {
        var mention: FoundMention
        /// How many versions have it.
        var versions: Int
        /// Whether it is one behind `the` alone: `the nuclear-armed North`.
        var isDefinite = false
    }

    /// By the key of the first word, the longest first.
    private var names: [UInt64: [Name]] = [:]

    var isEmpty: Bool { names.isEmpty }

    init(_ versions: [[FoundMention]]) {
        struct Tally {
            var mention: FoundMention
            var versions = 0
            var last = -1
            var kinds: [EntityKind: Int] = [:]
        }
        var tallies: [UInt64: Tally] = [:]
        for (version, mentions) in versions.enumerated() {
            for mention in mentions where !mention.words.isEmpty && mention.words.count <= 8 {
                let surface = mention.surface
                var tally = tallies[surface] ?? Tally(mention: mention)
                if tally.last != version {
                    tally.versions += 1
                    tally.last = version
                }
                // Whole numbers, whose sum no order changes.
                tally.kinds[mention.kind, default: 0] += Int((mention.strength * 1_000).rounded())
                tally.mention.strength = max(tally.mention.strength, mention.strength)
                if tally.mention.canonical == 0 { tally.mention.canonical = mention.canonical }
                tallies[surface] = tally
            }
        }
        for tally in tallies.values {
            let isWitnessed = tally.versions > 1 && tally.mention.strength >= FoundMention.doubt
            guard isWitnessed || tally.mention.strength >= 0.9, Self.isTelling(tally.mention.words) else { continue }
            var mention = tally.mention
            mention.kind = tally.kinds.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .other
            mention.strength = min(mention.strength, 0.6)
            mention.shortFor = nil
            guard let first = mention.words.first else { continue }
            names[first, default: []].append(Name(mention: mention, versions: tally.versions))
        }
        // In an order that no dictionary decides: of two bearers of a direction the last one stands for it.
        addDirections(tallies.values.map(\.mention).sorted { $0.surface < $1.surface })
        for key in names.keys {
            names[key]?.sort {
                let (left, right) = ($0.mention, $1.mention)
                return left.words.count != right.words.count
                    ? left.words.count > right.words.count : left.surface < right.surface
            }
        }
    }

    /// `the North` is North Korea in a story that has both Koreas and no other name that begins so.
    private mutating func addDirections(_ mentions: [FoundMention]) {
        var countries: [UInt64: Set<UInt32>] = [:]
        var seconds: [UInt64: Set<UInt64>] = [:]
        var bearers: [UInt64: FoundMention] = [:]
        for mention in mentions where mention.kind == .place && mention.words.count <= 2 {
            guard let first = mention.words.first, let last = mention.words.last else { continue }
            seconds[last, default: []].insert(mention.words.count == 1 ? 0 : first)
            guard mention.words.count == 2, Directions.keys.contains(first) else { continue }
            countries[first, default: []].insert(mention.canonical)
            bearers[first] = mention
        }
        for (direction, canonicals) in countries {
            guard canonicals.count == 1, var mention = bearers[direction], mention.canonical != 0,
                let second = mention.words.last, (seconds[second]?.count ?? 0) > 1
            else { continue }
            mention.words = [direction]
            mention.strength = 0.6
            mention.shortFor = nil
            names[direction, default: []].append(Name(mention: mention, versions: 2, isDefinite: true))
        }
    }

    /// Whether words are a name wherever they stand with a capital: not `Front`, `May` or `Minister`.
    private static func isTelling(_ words: [UInt64]) -> Bool {
        guard words.count == 1 else { return true }
        let classes = Gazetteer.lexicon.classes(of: words[0])
        return !classes.has([.common, .opener, .calendar, .title, .saying, .nonEntity, .head])
    }

    /// A word of an article.
    private struct Place {
        var key: UInt64
        var span: TextSpan
        var isCapitalised: Bool
        var isAllCapitals: Bool
        /// Whether nothing but a blank or a hyphen lies before it.
        var isNear: Bool
        var isInHeadline: Bool
    }

    /// The mentions of one version, and those of its words that are a name elsewhere.
    func completed(_ mentions: [FoundMention], in input: RecognitionInput) -> [FoundMention] {
        let places = Self.places(of: input)
        let isSmall = !places.contains { $0.isCapitalised }
        var result: [FoundMention] = []
        result.reserveCapacity(mentions.count)
        var next = 0
        var index = 0
        while index < places.count {
            while next < mentions.count, mentions[next].span.end <= places[index].span.start {
                result.append(mentions[next])
                next += 1
            }
            guard let (name, end) = name(at: index, in: places, isSmall: isSmall) else {
                index += 1
                continue
            }
            let span = TextSpan(places[index].span.start, places[end - 1].span.end)
            var last = next
            while last < mentions.count, mentions[last].span.start < span.end { last += 1 }
            let inside = mentions[next..<last]
            // What was found stays, unless it is a part of what several versions have.
            let isFree = inside.isEmpty
            let isPart =
                name.versions > 1
                && inside.allSatisfy {
                    $0.span.start >= span.start && $0.span.end <= span.end && $0.words.count < name.mention.words.count
                }
            // `North` by itself is less than North Korea.
            let isSame =
                name.isDefinite && inside.count == 1 && inside.allSatisfy { $0.span == span && $0.canonical == 0 }
            guard isFree || isPart || isSame else {
                index += 1
                continue
            }
            var mention = name.mention
            mention.span = span
            mention.isAllCapitals = places[index..<end].allSatisfy(\.isAllCapitals)
            result.append(mention)
            next = last
            index = end
        }
        result += mentions[next...]
        return result
    }

    private func name(at index: Int, in places: [Place], isSmall: Bool) -> (Name, end: Int)? {
        guard let known = names[places[index].key] else { return nil }
        let first = places[index]
        for name in known {
            let count = name.mention.words.count
            guard index + count <= places.count else { continue }
            let fits = (1..<max(1, count)).allSatisfy {
                places[index + $0].key == name.mention.words[$0] && places[index + $0].isNear
            }
            guard fits else { continue }
            let last = places[index + count - 1]
            if count > 1 {
                if first.isCapitalised && last.isCapitalised || isSmall { return (name, index + count) }
                continue
            }
            guard first.isCapitalised else { continue }
            if name.isDefinite {
                if isDefinite(index, in: places) { return (name, index + 1) }
                continue
            }
            // One word between other capitals is part of another name, but where all have capitals.
            if first.isInHeadline || first.isAllCapitals && first.span.length > 4 { return (name, index + 1) }
            let isOpenLeft = index == 0 || !first.isNear || !places[index - 1].isCapitalised
            let isOpenRight =
                index + 1 == places.count || !places[index + 1].isNear || !places[index + 1].isCapitalised
            if isOpenLeft, isOpenRight { return (name, index + 1) }
        }
        return nil
    }

    /// `the nuclear-armed North`: `the` before it with adjectives at most between, and nothing behind that goes on with it.
    private func isDefinite(_ index: Int, in places: [Place]) -> Bool {
        if index + 1 < places.count, places[index + 1].isNear,
            places[index + 1].isCapitalised || places[index + 1].key == Key.of
        {
            return false
        }
        var before = index
        while before > 0, before > index - 4, places[before].isNear {
            before -= 1
            if places[before].key == Key.the { return true }
            if places[before].isCapitalised { return false }
        }
        return false
    }

    private static func places(of input: RecognitionInput) -> [Place] {
        var places: [Place] = []
        let bytes = input.text.utf8Span.span
        for zone in input.zones where WordStream.reads(zone.kind) {
            var previousEnd = -1
            for token in Tokenizer.tokens(of: input.text, in: zone.span) where token.isWordLike {
                let ending = Possessive.ending(of: token, bytes: bytes)
                let stem = ending > 0 ? Possessive.stem(of: token, without: ending, in: input.text) : token
                let start = Int(token.start)
                places.append(
                    Place(
                        key: stem.key, span: TextSpan(start, Int(token.end) - ending),
                        isCapitalised: token.isCapitalised, isAllCapitals: stem.isAllCapitals,
                        isNear: previousEnd >= 0 && isNear(previousEnd, start, bytes: bytes),
                        isInHeadline: zone.kind == .headline))
                previousEnd = Int(token.end)
            }
        }
        return places
    }

    /// Whether nothing but blanks, hyphens and the stop of an initial lie between two words.
    private static func isNear(_ start: Int, _ end: Int, bytes: Span<UInt8>) -> Bool {
        guard end - start <= 3 else { return false }
        for offset in start..<end {
            switch bytes[offset] {
            case 0x20, 0x0a, 0x2d, 0x2e, 0xa0, 0xc2: continue
            case 0xe2: return end - offset == 3 && bytes[offset + 1] == 0x80 && bytes[offset + 2] <= 0x91
            default: return false
            }
        }
        return true
    }
}
