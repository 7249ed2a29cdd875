/// A word of a made story and the marks at it.
struct Piece: Hashable {
    /// The marks around a word, and whether it begins with a capital.
    struct Marks: OptionSet, Hashable {
        let rawValue: UInt8
        static let capital = Marks(rawValue: 1)
        static let opens = Marks(rawValue: 2)
        static let comma = Marks(rawValue: 4)
        static let stop = Marks(rawValue: 8)
        static let semicolon = Marks(rawValue: 16)
        static let closes = Marks(rawValue: 32)
    }

    /// The word's number in the lexicon.
    var word: UInt32
    /// Its marks.
    var marks: Marks = []
}

/// The patterns that sentences are made from.
struct Grammar {
    /// What stands at a place of a pattern.
    enum Part {
        case literal(UInt32)
        case draw(Lexicon.Kind)
        case phrase([Pattern])
        case person, surname, organisation, location, day, month, count, figure, share, said, spelling
    }

    /// A place of a pattern with its marks.
    typealias Slot = (part: Part, marks: Piece.Marks)
    /// A sentence, or a part of one.
    typealias Pattern = [Slot]

    private(set) var sentences: [Pattern] = []
    private(set) var leads: [Pattern] = []
    private(set) var headlines: [Pattern] = []
    /// The daily market report: always these sentences, always in this order.
    private(set) var report: [Pattern] = []

    /// Reads the patterns, and puts their words into the lexicon.
    init(_ lexicon: inout Lexicon) {
        var phrases: [String: [Pattern]] = [:]
        func read(_ patterns: String) -> [Pattern] {
            patterns.split(separator: "\n").map { line in
                line.split(separator: " ").map { Self.slot($0, phrases, &lexicon) }
            }
        }
        phrases["np"] = read(
            """
            the {noun}
            a {adj} {noun}
            the {adj} {noun}
            the {noun} of {nouns}
            {nouns}
            {adj} {nouns}
            its {noun}
            several {adj} {nouns}
            {org}
            the {spelling} {noun}
            """)
        phrases["pp"] = read(
            """
            in {place}
            on {day}
            near the {noun}
            after {count} {nouns}
            during the {adj} {noun}
            with {np}
            for {np}
            since {month}
            under the {noun}
            from {place}
            """)
        phrases["vp"] = read(
            """
            {past} {np}
            {past} {np} {pp}
            will {verb} {np} {pp}
            had {past} {np}
            {adv} {past} {np}
            could {verb} {np}
            {past} and {past} {np}
            did not {verb} {np} {pp}
            """)
        sentences = read(
            """
            {np} {vp} {pp}, {person} {said}.
            {np} {vp}, {pp}, and {np} {vp}.
            "{np} {vp} {pp}," {person} {said}. "{np} {vp}."
            {org} {said} {np} {vp} {pp}.
            About {share} of {nouns} {vp}, compared with {share} {pp}.
            But {np} {vp}, and {nouns} {vp}.
            The {noun}, which {past} {np}, {vp} {pp}.
            {count} {nouns} {vp} {pp}, according to {org}.
            Officials in {place} {past} {np} because {np} {vp}.
            "We {verb} {np} {pp} and {verb} {np}," {person} {said}.
            {person} {said} that {np} {vp} and that {np} {vp}.
            There were {figure} {adj} {nouns} {pp}, the {noun} {said}.
            The {spelling} of {place} {vp} {pp}; {np} {vp}.
            """)
        leads = read(
            """
            {np} {vp} {pp} on {day} as {org} {past} {np}, {person} {said}.
            {org} {past} {np} {pp} on {day} after {np} {vp}, in a {adj} {noun} {pp}.
            """)
        headlines = read(
            """
            {org} {past} {adj} {noun} {pp}
            {adj} {noun} {past} {nouns} in {place}
            {place} {noun} {past} {np}
            {surname} {past} {np} {pp}
            """)
        report = read(
            """
            Shares in {place} closed mixed on {day} after a {adj} session.
            The main index moved {figure} points, or {share}, to {figure}.
            Traders pointed to the {noun} and to figures from abroad.
            Volume was {figure} million shares, the exchange {said}.
            Among the most active issues, {org} rose {share} and {org} fell {share}.
            Government bonds were little changed, with the yield on the ten year note at {share}.
            Analysts expect the central bank to leave its main rate where it is at the next meeting.
            Gold was priced at {figure} an ounce, and oil for delivery in {month} settled at {figure} a barrel.
            The exchange reopens at nine in the morning.
            """)
    }

    private static func slot(_ text: Substring, _ phrases: [String: [Pattern]], _ lexicon: inout Lexicon) -> Slot {
        var text = text
        var marks: Piece.Marks = []
        if text.first == "\"" {
            marks.insert(.opens)
            text.removeFirst()
        }
        while let last = text.last, let mark = mark(last) {
            marks.insert(mark)
            text.removeLast()
        }
        guard text.first == "{" else { return (.literal(lexicon.number(of: String(text))), marks) }
        let name = String(text.dropFirst().dropLast())
        if let patterns = phrases[name] { return (.phrase(patterns), marks) }
        return (parts[name] ?? .literal(lexicon.number(of: name)), marks)
    }

    private static func mark(_ character: Character) -> Piece.Marks? {
        switch character {
        case "\"": .closes
        case ",": .comma
        case ".": .stop
        case ";": .semicolon
        default: nil
        }
    }

    private static let parts: [String: Part] = [
        "noun": .draw(.noun), "nouns": .draw(.plural), "past": .draw(.past), "verb": .draw(.infinitive),
        "adj": .draw(.adjective), "adv": .draw(.adverb), "person": .person, "surname": .surname, "org": .organisation,
        "place": .location, "day": .day, "month": .month, "count": .count, "figure": .figure, "share": .share,
        "said": .said, "spelling": .spelling,
    ]
}
