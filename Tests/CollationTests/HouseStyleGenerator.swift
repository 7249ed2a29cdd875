import Collation
import TextCore
import WireModel

/// One wire text beside one print of it that differs in house style alone.
struct StyleCase: Sendable {
    /// The kinds of style in it, the first one named first.
    var kinds: [StyleKind]
    /// Where the sentence stands: alone in its paragraph, quoted, moved …
    var setting: Setting
    /// The sentence in the wire and in the print.
    var left: String
    var right: String

    enum Setting: String, Sendable, CaseIterable {
        case paragraph, quoted, moved, opening, closing, broken, combined, headline
    }

    /// What the report calls it.
    var name: String { kinds.map(\.name).joined(separator: " + ") }

    /// The two articles.
    var articles: (left: Article, right: Article) {
        let published = kinds.lazy.compactMap(\.published).first
        let publishedRight = kinds.lazy.compactMap(\.publishedRight).first ?? published
        return (
            StyleGenerator.article(left, setting, isPrint: false, published: published),
            StyleGenerator.article(right, setting, isPrint: true, published: publishedRight)
        )
    }
}

/// What a comparison made of a case.
struct StyleVerdict {
    var alarms: [String] = []
    /// Edits that are neither alarms nor house style.
    var others: [String] = []
    /// Edits of house style in another class than the kind has.
    var misnamed: [String] = []
    /// Sentences that found no partner.
    var torn: [String] = []

    init(_ item: StyleCase) {
        let (left, right) = item.articles
        let classes = item.kinds.reduce(into: Set<EditClass>()) { $0.formUnion($1.classes) }
        for pair in Collator().compare(left, right).pairs {
            if pair.left == nil || pair.right == nil { torn.append("\(pair.kind.rawValue)") }
            for edit in pair.edits {
                let text =
                    "\(edit.kind.rawValue): «\(left.text.slice(edit.left))» → «\(right.text.slice(edit.right))»"
                    + " (\(edit.note))"
                if edit.alarm {
                    alarms.append(text)
                } else if !edit.kind.isTrivia {
                    others.append(text)
                } else if !classes.contains(edit.kind) {
                    misnamed.append(text)
                }
            }
        }
    }
}

/// Makes house-style cases from the kinds, the same every time.
enum StyleGenerator {
    static let kinds = SpellingKinds.all + MarkKinds.all + FigureKinds.all + NameKinds.all

    /// Every case.
    static let cases: [StyleCase] = single + combined + headlines

    /// What stands around the sentence; nothing in it changes.
    static let filler = [
        "The ferry left Port Hale before dawn with ninety people and a herd of goats on board.",
        "Rescuers searched the cliffs below the lighthouse until the fog came in from the sea.",
        "Families of the crew gathered in the old customs house and waited for the radio to speak.",
    ]

    static func article(_ sentence: String, _ setting: StyleCase.Setting, isPrint: Bool, published: String?) -> Article
    {
        var lines: [String]
        switch setting {
        case .headline: lines = [sentence] + filler
        case .opening: lines = [filler[0], "\(sentence) \(filler[1])", filler[2]]
        case .closing: lines = [filler[0], "\(filler[1]) \(sentence)", filler[2]]
        case .broken where isPrint: lines = [filler[0], "\(filler[1]) \(sentence) \(filler[2])"]
        case .broken: lines = ["\(filler[0]) \(filler[1])", sentence, filler[2]]
        case .moved where isPrint: lines = [lengthened(sentence)] + filler
        case .moved: lines = filler + [lengthened(sentence)]
        default: lines = [filler[0], sentence, filler[1], filler[2]]
        }
        return CollationTests.article(lines, published: published)
    }

    /// A sentence that moves is told by more words than a short one has.
    private static func lengthened(_ sentence: String) -> String {
        guard sentence.hasSuffix(".") else { return sentence }
        return sentence.dropLast()
            + ", and nobody in the harbour office of that northern town was greatly surprised by it."
    }

    // MARK: Cases

    private static func pairs(_ markup: String, _ pairing: StyleKind.Pairing) -> [(String, String)] {
        let ways = renderings(of: markup)
        return ways.indices.flatMap { one in
            ways.indices.filter { other in
                // Canonically equal strings may still be other bytes.
                guard !ways[other].utf8.elementsEqual(ways[one].utf8) else { return false }
                switch pairing {
                case .all: return true
                case .first: return one == 0 || other == 0
                case .fromFirst: return one == 0
                }
            }
            .map { (ways[one], ways[$0]) }
        }
    }

    /// One kind in one sentence, in each way against each other.
    private static var single: [StyleCase] {
        var cases: [StyleCase] = []
        for kind in kinds {
            for markup in kind.sentences {
                for (left, right) in pairs(markup, kind.pairing) {
                    cases.append(StyleCase(kinds: [kind], setting: .paragraph, left: left, right: right))
                    let number = cases.count
                    if kind.isQuotable, number % 2 == 0, let left = quoted(left), let right = quoted(right) {
                        cases.append(StyleCase(kinds: [kind], setting: .quoted, left: left, right: right))
                    }
                    let extra: StyleCase.Setting? =
                        switch number % 9 {
                        case 1: .moved
                        case 3: .broken
                        case 4: .opening
                        case 7: .closing
                        default: nil
                        }
                    if extra == .moved, !left.hasSuffix(".") || !right.hasSuffix(".") { continue }
                    if let extra { cases.append(StyleCase(kinds: [kind], setting: extra, left: left, right: right)) }
                }
            }
        }
        return cases
    }

    /// The sentence as the words of a speaker.
    private static func quoted(_ sentence: String) -> String? {
        guard !sentence.contains(where: { "\"“”„«»".contains($0) }), sentence.hasSuffix(".") else { return nil }
        return "“\(sentence.dropLast()),” Holm said."
    }

    /// Two or three kinds in one sentence.
    private static var combined: [StyleCase] {
        var dice = StyleDice(state: 11)
        // What opens a sentence cannot stand in the middle of one.
        let plain = kinds.filter {
            $0.publishedRight == nil && !$0.classes.contains(.wording) && $0.name != "But and However"
        }
        return (0..<900).compactMap { number -> StyleCase? in
            let chosen = (0..<(2 + number % 2)).map { _ in plain[dice.roll(plain.count)] }
            guard Set(chosen.map(\.name)).count == chosen.count else { return nil }
            var left = ""
            var right = ""
            for kind in chosen {
                let ways = pairs(kind.sentences[dice.roll(kind.sentences.count)], kind.pairing)
                let way = ways[dice.roll(ways.count)]
                left = joined(left, way.0)
                right = joined(right, way.1)
            }
            return StyleCase(kinds: chosen, setting: .combined, left: left, right: right)
        }
    }

    /// Two sentences as one.
    private static func joined(_ one: String, _ other: String) -> String {
        one.isEmpty ? other : "\(one.hasSuffix(".") ? String(one.dropLast()) : one); \(other)"
    }

    private static var headlines: [StyleCase] {
        HeadlineKinds.all.flatMap { kind in
            kind.sentences.flatMap { markup in
                pairs(markup, kind.pairing).map {
                    StyleCase(kinds: [kind], setting: .headline, left: $0.0, right: $0.1)
                }
            }
        }
    }
}

/// A small fixed generator (SplitMix64, Steele et al. 2014).
struct StyleDice {
    var state: UInt64

    mutating func roll(_ count: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return Int((value ^ (value >> 31)) % UInt64(count))
    }
}
