import TextCore
import WireModel

/// Random numbers that are the same on every machine: SplitMix64 (Steele, Lea and Flood 2014).
struct TreeRandom {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
        return bits ^ (bits >> 31)
    }

    mutating func below(_ bound: Int) -> Int { bound > 1 ? Int(next() % UInt64(bound)) : 0 }
    mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }
    mutating func happens(_ probability: Double) -> Bool { fraction() < probability }
    mutating func within(_ low: Double, _ high: Double) -> Double { low + (high - low) * fraction() }
}

/// How heavily the desks of a made tree edit.
struct DeskHabits {
    /// The share of versions that replace words, and the share of words that such a version replaces.
    var replacing = 0.8
    var replaced = (low: 0.003, high: 0.02)
    /// How likely a desk is to make each of the changes that any desk may hit upon: a day or a connective dropped.
    var tempted = 0.08
    /// How likely a version is cut at the end, loses paragraphs, gets a paragraph, a moved paragraph, a headline.
    var cuts = 0.4
    var drops = 0.3
    var adds = 0.25
    var moves = 0.2
    var headlines = 0.6
    /// How likely a copy is made from an earlier print rather than from the wire.
    var copies = 0.5
    /// How many versions there are, and the longest chain of copying.
    var versions = 4...12
    var depth = 4

    static let standard = DeskHabits()
    static let light = DeskHabits(
        replacing: 0.6, replaced: (0.002, 0.008), tempted: 0.05, cuts: 0.3, drops: 0.15, adds: 0.1, moves: 0.08,
        headlines: 0.4)
    static let heavy = DeskHabits(
        replacing: 1, replaced: (0.01, 0.06), tempted: 0.15, cuts: 0.5, drops: 0.5, adds: 0.4, moves: 0.35,
        headlines: 0.8)
    /// Nearly everybody cuts, and cuts hard.
    static let cutting = DeskHabits(replacing: 0.7, cuts: 0.9, drops: 0.7, adds: 0.15, moves: 0.1)
    /// Connectives, days and verbs of saying go by each desk's taste; little else is changed.
    static let styled = DeskHabits(
        replacing: 0.6, replaced: (0.002, 0.01), tempted: 0.3, cuts: 0.3, drops: 0.15, adds: 0.15, moves: 0.08)
}

/// A story of invented words, printed by outlets that copy the wire or each other; who copied whom is known.
struct MadeTree {
    /// A sentence: which it is, and its words.
    struct Sentence: Equatable {
        var id: Int
        var words: [String]
    }

    /// A text as a desk holds it.
    struct Text {
        var headline: String
        var paragraphs: [[Sentence]]
        /// What it prints of each sentence, house style aside.
        var readings: [Int: [String]] {
            var found: [Int: [String]] = [:]
            for sentence in paragraphs.flatMap({ $0 }) {
                found[sentence.id] = sentence.words.map { $0 == "told reporters" ? "said" : $0 }
            }
            return found
        }
        /// The sentences in order.
        var order: [Int] { paragraphs.flatMap { $0 }.map(\.id) }
    }

    private(set) var wire: Text
    private(set) var texts: [Text] = []
    /// For each version the one it was copied from; nil for the wire.
    private(set) var parents: [Int?] = []
    private(set) var articles: [Article] = []
    private var random: TreeRandom
    private var nextSentence = 0

    init(seed: UInt64, habits: DeskHabits = .standard) {
        random = TreeRandom(seed)
        wire = Text(headline: "", paragraphs: [])
        wire.headline = words(8).joined(separator: " ")
        for _ in 0..<(10 + random.below(9)) { wire.paragraphs.append(paragraph()) }
        let count = habits.versions.lowerBound + random.below(habits.versions.count)
        var depths: [Int] = []
        for version in 0..<count {
            let open = depths.indices.filter { depths[$0] < habits.depth }
            let parent = random.happens(habits.copies) && !open.isEmpty ? open[random.below(open.count)] : nil
            depths.append(parent.map { depths[$0] + 1 } ?? 1)
            parents.append(parent)
            texts.append(edited(parent.map { texts[$0] } ?? wire, habits))
            articles.append(printed(texts[version], version))
        }
    }

    // MARK: Words

    private static let vocabulary: [String] = {
        var random = TreeRandom(77)
        let onsets = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr", "kr", "pl", "sh"]
        let vowels = ["a", "e", "i", "o", "u", "ai", "ou"]
        let codas = ["", "n", "r", "l", "s", "m", "nd", "rk", "st"]
        return (0..<4000).map { _ in
            (0..<(2 + random.below(2))).map { _ in
                onsets[random.below(onsets.count)] + vowels[random.below(vowels.count)]
                    + codas[random.below(codas.count)]
            }.joined()
        }
    }()

    private static let joints = [
        "the", "of", "in", "and", "a", "to", "for", "with", "on", "by", "that", "was", "after",
    ]
    private static let days = ["on Monday", "on Tuesday", "late Wednesday", "earlier this week", "last month"]
    private static let openings = ["However,", "Meanwhile,", "In addition,", "Earlier,"]

    /// A word, the first of the vocabulary far more often than the last.
    private mutating func word() -> String {
        let share = random.fraction()
        return Self.vocabulary[Int(share * share * share * Double(Self.vocabulary.count))]
    }

    private mutating func words(_ count: Int) -> [String] {
        (0..<count).map { $0 % 3 == 2 ? Self.joints[random.below(Self.joints.count)] : word() }
    }

    private mutating func sentence() -> Sentence {
        var found = words(8 + random.below(14))
        if random.happens(0.3) { found.append(Self.days[random.below(Self.days.count)]) }
        if random.happens(0.2) { found.append("\(2 + random.below(900))") }
        if random.happens(0.3) { found += [word().capitalized(), "said"] }
        if random.happens(0.15) { found.insert(Self.openings[random.below(Self.openings.count)], at: 0) }
        nextSentence += 1
        return Sentence(id: nextSentence, words: found)
    }

    private mutating func paragraph() -> [Sentence] { (0..<(1 + random.below(3))).map { _ in sentence() } }

    // MARK: Editing

    private mutating func edited(_ parent: Text, _ habits: DeskHabits) -> Text {
        var text = parent
        if random.happens(habits.cuts), text.paragraphs.count > 4 {
            text.paragraphs.removeLast(
                text.paragraphs.count - max(3, Int(Double(text.paragraphs.count) * random.within(0.35, 0.95))))
        }
        if random.happens(habits.drops) {
            for _ in 0...random.below(2) where text.paragraphs.count > 4 {
                text.paragraphs.remove(at: 1 + random.below(text.paragraphs.count - 1))
            }
        }
        if random.happens(habits.moves), text.paragraphs.count > 4 {
            let moved = text.paragraphs.remove(at: 2 + random.below(text.paragraphs.count - 2))
            text.paragraphs.insert(moved, at: 1 + random.below(text.paragraphs.count))
        }
        if random.happens(habits.adds) {
            text.paragraphs.insert([sentence()], at: 1 + random.below(text.paragraphs.count))
        }
        if random.happens(0.2), text.paragraphs.count > 3 {
            let place = 1 + random.below(text.paragraphs.count - 2)
            text.paragraphs[place] += text.paragraphs.remove(at: place + 1)
        }
        if random.happens(habits.headlines) { text.headline = words(7).joined(separator: " ") }
        let rate = random.happens(habits.replacing) ? random.within(habits.replaced.low, habits.replaced.high) : 0
        for paragraph in text.paragraphs.indices {
            for index in text.paragraphs[paragraph].indices {
                let old = text.paragraphs[paragraph][index].words
                text.paragraphs[paragraph][index].words = reworded(old, rate, habits.tempted)
            }
        }
        return text
    }

    private mutating func reworded(_ old: [String], _ rate: Double, _ tempted: Double) -> [String] {
        var new: [String] = []
        for part in old {
            if Self.days.contains(part) || Self.openings.contains(part) {
                if !random.happens(tempted) { new.append(part) }
            } else if part == "said", random.happens(tempted) {
                new.append("told reporters")
            } else if random.happens(rate) {
                switch random.below(5) {
                case 0: continue
                case 1: new += [part, word()]
                default: new.append(word())
                }
            } else {
                new.append(part)
            }
        }
        return new.count > 3 ? new : old
    }

    // MARK: Printing

    private func printed(_ text: Text, _ version: Int) -> Article {
        var printed = "\(text.headline.capitalized())"
        var zones = [Zone(.headline, TextSpan(0, printed.utf8.count))]
        for paragraph in text.paragraphs {
            printed += "\n"
            let start = printed.utf8.count
            printed += paragraph.map { $0.words.joined(separator: " ").capitalized() + "." }.joined(separator: " ")
            zones.append(Zone(.paragraph, TextSpan(start, printed.utf8.count)))
        }
        // The names say nothing of the order of copying.
        let name = Self.vocabulary[(version * 977 + text.order.count * 31) % 4000]
        var article = Article(id: name, source: "\(name).txt", record: 0, outlet: "\(name)-courier", text: printed)
        article.zones = zones
        return article
    }
}

extension String {
    /// With a capital at the beginning.
    fileprivate func capitalized() -> String { prefix(1).uppercased() + dropFirst() }
}
