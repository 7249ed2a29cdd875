/// Who and what one event is about: every story of the event draws on it.
struct Cast {
    var people: [(given: UInt32, surname: UInt32)]
    var places: [UInt32]
    var organisations: [[UInt32]]
    var day: UInt32
    var month: UInt32
}

/// A paragraph: its pieces in order.
typealias Paragraph = [Piece]

/// Writes stories: sentences from the grammar's patterns, words by their frequency, names from the event's cast.
struct StoryWriter {
    private(set) var lexicon: Lexicon
    private let grammar: Grammar
    /// The numbers that all choices are drawn from.
    var random: SeededRandom
    private var named: Set<UInt32> = []
    private let spellings: [UInt32]
    private let counts: [UInt32]
    private let figures: [UInt32]
    private let shares: [UInt32]
    private let days: [UInt32]
    private let months: [UInt32]
    private let bodies: [UInt32]
    private let percent: UInt32
    private let said: UInt32

    /// Makes a writer.
    init(seed: UInt64) {
        var words = Lexicon()
        grammar = Grammar(&words)
        spellings = Lexicon.spellings.map { words.number(of: $0.0) }
        counts = Lexicon.smallNumbers.enumerated().map { words.number(of: $0 < 8 ? $1 : String($0 + 2)) }
        figures = (21...4000).map { number in
            let rest = String(number % 1000)
            guard number >= 1000 else { return words.number(of: rest) }
            return words.number(of: "\(number / 1000)," + String(repeating: "0", count: 3 - rest.count) + rest)
        }
        shares = (2...95).map { words.number(of: String($0)) }
        days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map {
            words.number(of: $0)
        }
        months = ["January", "March", "May", "June", "September", "October"].map { words.number(of: $0) }
        bodies = ["Group", "Party", "Bank", "Institute", "Airlines", "Holdings"].map { words.number(of: $0) }
        percent = words.number(of: "percent")
        said = words.number(of: "said")
        lexicon = words
        random = SeededRandom(seed: seed)
    }

    /// The cast of a new event.
    mutating func cast() -> Cast {
        let people = (0..<random.within(3...6)).map { _ in (draw(.given), draw(.surname)) }
        let places = (0..<random.within(2...4)).map { _ in draw(.place) }
        let organisations = (0..<random.within(2...4)).map { _ in [draw(.place), random.pick(bodies)] }
        return Cast(
            people: people, places: places, organisations: organisations, day: random.pick(days),
            month: random.pick(months))
    }

    /// A story: a lead, then paragraphs of one to three sentences up to a length of 140 to 900 words, mostly about 400.
    mutating func story(_ cast: Cast) -> [Paragraph] {
        named = []
        let target = 140 + random.below(260) + random.below(260) + random.below(240)
        var paragraphs = [sentence(of: grammar.leads, cast)]
        var words = 0
        while words < target {
            paragraphs.append(paragraph(cast))
            words += paragraphs[paragraphs.count - 1].count
        }
        return paragraphs
    }

    /// A paragraph of one to three sentences.
    mutating func paragraph(_ cast: Cast) -> Paragraph {
        var paragraph: Paragraph = []
        for _ in 0..<random.pick([1, 1, 2, 2, 3]) { paragraph += sentence(of: grammar.sentences, cast) }
        return paragraph
    }

    /// A headline: a line without a stop.
    mutating func headline(_ cast: Cast) -> Paragraph { sentence(of: grammar.headlines, cast) }

    /// A daily market report: the same sentences every day, other figures.
    mutating func dailyReport(_ cast: Cast) -> [Paragraph] {
        var sentences = grammar.report.map { sentence(of: [$0], cast) }
        let tail = sentences[6...].flatMap { $0 }
        let middle = sentences[3..<6].flatMap { $0 }
        sentences = [Array(sentences[..<3].joined())]
        return sentences + [middle, tail]
    }

    /// A noun.
    mutating func noun() -> UInt32 { draw(.noun) }

    /// Whether a piece is a plain word that another noun may stand for.
    func isReplaceable(_ piece: Piece) -> Bool {
        guard Int(piece.word) >= lexicon.styledCount, !piece.marks.contains(.capital) else { return false }
        let bytes = lexicon.utf8(piece.word)
        guard bytes.count >= 4 else { return false }
        return bytes.allSatisfy { (97...122).contains($0) }
    }

    // MARK: Sentences

    private mutating func draw(_ kind: Lexicon.Kind) -> UInt32 { lexicon.draw(kind, &random) }

    private mutating func sentence(of patterns: [Grammar.Pattern], _ cast: Cast) -> Paragraph {
        var pieces: Paragraph = []
        expand(random.pick(patterns), cast, &pieces)
        // A pattern may hold two sentences: each begins with a capital.
        var opens = true
        for index in pieces.indices {
            if opens { pieces[index].marks.insert(.capital) }
            opens = pieces[index].marks.contains(.stop)
        }
        return pieces
    }

    private mutating func expand(_ pattern: Grammar.Pattern, _ cast: Cast, _ pieces: inout Paragraph) {
        for slot in pattern {
            let first = pieces.count
            switch slot.part {
            case .literal(let word): pieces.append(Piece(word: word))
            case .draw(let kind): pieces.append(Piece(word: draw(kind)))
            case .phrase(let patterns): expand(random.pick(patterns), cast, &pieces)
            case .person:
                let person = random.pick(cast.people)
                if named.insert(person.surname).inserted { pieces.append(Piece(word: person.given)) }
                pieces.append(Piece(word: person.surname))
            case .surname: pieces.append(Piece(word: random.pick(cast.people).surname))
            case .organisation: pieces += random.pick(cast.organisations).map { Piece(word: $0) }
            case .location: pieces.append(Piece(word: random.pick(cast.places)))
            case .day: pieces.append(Piece(word: random.happens(0.7) ? cast.day : random.pick(days)))
            case .month: pieces.append(Piece(word: cast.month))
            case .count: pieces.append(Piece(word: random.pick(counts)))
            case .figure: pieces.append(Piece(word: random.pick(figures)))
            case .share: pieces += [Piece(word: random.pick(shares)), Piece(word: percent)]
            case .said: pieces.append(Piece(word: said))
            case .spelling: pieces.append(Piece(word: random.pick(spellings)))
            }
            pieces[first].marks.formUnion(slot.marks.intersection(.opens))
            pieces[pieces.count - 1].marks.formUnion(slot.marks.subtracting(.opens))
        }
    }
}
