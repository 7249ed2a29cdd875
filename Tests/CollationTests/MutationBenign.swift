@testable import Collation

/// Edits that any desk makes and that change nothing of substance: none may be an alarm.
enum MutationBenign {
    /// Words of the stories and what a desk may write for them.
    static let rewordings: [(String, String)] = [
        ("broke down", "collapsed"), ("most of them on foot", "mostly on foot"), ("heading towards", "heading for"),
        ("before the end of", "by the end of"), ("which drew about", "which attracted about"),
        ("in a televised address", "in a speech on television"), ("to talk to", "to speak to"),
        ("in her closing speech", "in her final speech"), ("lost their savings when", "lost their savings after"),
        ("on the first day", "on the opening day"), ("the books", "the accounts"), ("who led the", "who headed the"),
        ("once a second", "after a second"), ("under the age of", "younger than"), ("had cut", "had shed"),
        ("includes the pension fund", "covers the pension fund"), ("the year before", "the previous year"),
        ("that was held up for", "that was delayed for"), ("for carrying fireworks", "for having fireworks"),
        ("who took over in", "who has been in charge since"), ("circles its star in", "goes round its star in"),
        ("swept through", "rushed through"), ("take until", "last until"), ("fell in a day", "came down in a day"),
        ("bring in the harvest", "gather the harvest"), ("the main prize", "the top prize"),
        ("outside her own country", "outside her home country"), ("was opened in", "opened in"),
        ("to replace cranes with robots", "to use robots in place of cranes"), ("take place on", "be held on"),
        ("through a roof window", "through a window in the roof"), ("drove a grey van", "used a grey van"),
        ("worth", "valued at"), ("is to cost", "will cost"), ("near the", "close to the"),
        ("led to", "resulted in"), ("be signed at", "be signed during"), ("last for years", "go on for years"),
        ("on its servers", "on its computers"), ("to decide on a fine", "to set a fine"),
        ("is based", "has its seat"), ("at the same time", "simultaneously"),
    ]

    /// Names of the same thing.
    static let aliases: [String: String] = [
        "talks": "negotiations", "truce": "ceasefire", "hospital": "clinic", "rally": "demonstration",
        "company": "firm", "workers": "employees", "trial": "trial", "inquiry": "investigation",
        "manufacturer": "producer", "regulator": "watchdog", "deal": "agreement", "match": "game", "players": "players",
        "competition": "tournament", "rescuers": "rescuers", "city": "city", "jury": "jury", "exhibition": "show",
        "meeting": "meeting", "march": "demonstration", "robbers": "thieves", "theft": "robbery",
        "suspects": "suspects",
        "plan": "proposal", "villagers": "villagers", "dispute": "row", "agreement": "accord", "fishermen": "fishers",
        "lawsuit": "suit", "lawyers": "attorneys", "customers": "clients", "sailors": "seamen", "students": "pupils",
        "soldiers": "troops", "lenders": "banks", "investors": "shareholders", "colleagues": "co-workers",
        "festival": "festival", "ceremony": "ceremony", "vote": "ballot", "election": "poll", "study": "research",
    ]

    /// Words before a noun that judge nothing.
    static let modifiers = [
        "local", "new", "southern", "two-day", "annual", "nearby", "regional", "34-year-old", "first", "main", "long",
        "small",
        "remaining", "former", "month-long", "northern", "second", "large",
    ]

    /// Whole sentences of an outlet's own, credited to itself; the outlet is the Harbour Ledger.
    static let ownReporting = [
        "\"We have seen this coming,\" a shopkeeper told the Harbour Ledger.",
        "Our correspondent saw long queues in front of the town hall.",
        "The Ledger's reporter counted about twenty cars in the street.",
        "A clerk who asked not to be named told this newspaper that the phones had been ringing all day.",
    ]
}

/// Plants what is no substance and counts the alarms.
struct BenignRun {
    private(set) var cases = 0
    private(set) var alarms: [String] = []
    private var dice = MutationDice(7)
    private var run = MutationRun()

    var share: Double { Double(alarms.count) / Double(max(1, cases)) }

    mutating func judge() {
        var number = 0
        for (index, story) in run.stories.enumerated() {
            for (place, paragraph) in story.enumerated() {
                for planting in plantings(index, place, paragraph, isLast: place == story.count - 1) {
                    judge(planting, MutationContext.all[number % MutationContext.all.count])
                    number += 1
                }
            }
        }
    }

    private mutating func judge(_ planting: Planting, _ context: MutationContext) {
        var test = run.makeCase(planting, context)
        if planting.operation == "warranted clause" {
            // Another version prints it too.
            test = MutationCase(
                planting: planting, context: context, left: test.left, right: test.right, leftSpan: test.leftSpan,
                rightSpan: test.rightSpan, witnesses: test.witnesses + [CollationSide(test.right)])
        }
        cases += 1
        alarms += run.alarms(test)
    }

    private mutating func plantings(_ story: Int, _ place: Int, _ paragraph: MarkedParagraph, isLast: Bool)
        -> [Planting]
    {
        var result: [Planting] = []
        func add(_ operation: String, _ range: Range<Int>, _ words: String, isParagraph: Bool = false) {
            guard isParagraph || !paragraph.quotations.contains(where: { $0.overlaps(range) }),
                paragraph.text(range) != words
            else { return }
            result.append(
                Planting(
                    kind: "none", operation: operation, story: story, paragraph: place, range: range, words: words,
                    isParagraph: isParagraph))
        }
        for (from, to) in MutationBenign.rewordings {
            guard let start = paragraph.firstIndex(of: from) else { continue }
            add("reworded", start..<start + from.utf8.count, to)
        }
        for mark in paragraph.marks where "aep".contains(mark.kind) {
            let text = paragraph.text(mark.range)
            if let other = MutationBenign.aliases[text] { add("alias", mark.range, other) }
            add("plain modifier", mark.range, "\(dice.pick(MutationBenign.modifiers)) \(text)")
        }
        for clause in paragraph.clausePlaces {
            add("warranted clause", clause..<clause, dice.pick(MutationWords.clauses))
        }
        let end = paragraph.bytes.count
        if !isLast { add("own reporting", end..<end, dice.pick(MutationBenign.ownReporting), isParagraph: true) }
        return result
    }
}

extension MarkedParagraph {
    /// Where some words stand for the first time, as whole words.
    func firstIndex(of words: String) -> Int? {
        let needle = Array(words.utf8)
        guard bytes.count >= needle.count else { return nil }
        return (0...(bytes.count - needle.count)).first { start in
            let end = start + needle.count
            return bytes[start..<end].elementsEqual(needle) && (start == 0 || bytes[start - 1] == 0x20)
                && (end == bytes.count || !isLetter(bytes[end]))
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a }
}
