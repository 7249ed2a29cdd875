import TextCore

/// The words of a hunk one by one, hyphenated compounds as one, each with what it does before a noun.
struct Modifier {
    /// What a word or compound says of the noun it stands before.
    enum Kind {
        /// When, where, how many, which one.
        case plain
        /// What kind or what about: `security`, `parliamentary`.
        case topical
        /// A judgement by the word lists.
        case charged
        /// A common word that judges nothing.
        case ordinary
        /// On none of the lists: more likely than not a judgement, because the lists of the others are long.
        case unknown
    }

    /// The tokens of its words.
    let tokens: [Int]
    private let view: HunkView

    /// What it does before a noun.
    ///
    /// - Complexity: some twenty looks into lists for each of its words.
    var kind: Kind { Self.kind(of: tokens, in: view) }

    /// The words of a stretch of tokens.
    static func all(in range: Range<Int>, of view: HunkView) -> [Modifier] {
        var result: [Modifier] = []
        var open: [Int] = []
        func close() {
            if !open.isEmpty { result.append(Modifier(tokens: open, view: view)) }
            open = []
        }
        for token in range where view.side.tokens[token].isWordLike {
            if let last = open.last, !isJoined(last, token, view.side) { close() }
            open.append(token)
        }
        close()
        return result
    }

    /// Whether nothing but a hyphen stands between two tokens.
    private static func isJoined(_ token: Int, _ next: Int, _ side: CollationSide) -> Bool {
        next == token + 2 && side.tokens[token + 1].length == 1 && side.word(token + 1) == "-"
            && side.tokens[token].end == side.tokens[token + 1].start
            && side.tokens[token + 1].end == side.tokens[next].start
    }

    private static func kind(of tokens: [Int], in view: HunkView) -> Kind {
        guard tokens.count > 1 else { return tokens.first.map { kind(of: $0, in: view) } ?? .plain }
        let side = view.side
        let joined = tokens.map { side.word($0).lowercased() }.joined(separator: "-")
        let key = NormalForm.key(joined)
        if Lexicon.charged.contains(key) { return .charged }
        if Lexicon.plainModifiers.contains(key) { return .plain }
        let keys = tokens.map { side.tokens[$0].key }
        guard let first = keys.first, let last = keys.last else { return .plain }
        if last == long { return .plain }
        if first == anti, Lexicon.remedied.contains(last) { return .topical }
        if Lexicon.topicalModifiers.contains(key) { return .topical }
        if seeming.contains(first) { return .charged }
        if Lexicon.measuringEndings.contains(last) || tokens.contains(where: { side.tokens[$0].kind == .number }) {
            return .plain
        }
        let kinds = tokens.map { kind(of: $0, in: view) }
        if Lexicon.chargedEndings.contains(last) || Lexicon.chargedBeginnings.contains(first)
            || kinds.contains(.charged)
        {
            return .charged
        }
        // Common words may make any compound: `jumped-up`.
        if kinds.contains(where: { $0 == .unknown || $0 == .ordinary }), !neutralBeginnings.contains(first) {
            return .unknown
        }
        return .topical
    }

    /// What one word says before a noun.
    static func kind(of token: Int, in view: HunkView) -> Kind {
        let value = view.side.tokens[token]
        if value.kind != .word || Lexicon.functionWords.contains(value.key) { return .plain }
        let key = plainKey(token, in: view.side)
        if Lexicon.legalTopics.contains(key), token + 1 < view.unit.upperBound,
            Lexicon.legalHeads.contains(view.side.tokens[token + 1].key)
        {
            return .topical
        }
        if Lexicon.charged.contains(key) || isStance(key, before: token, in: view) { return .charged }
        if Lexicon.plainModifiers.contains(key) || Lexicon.titles.contains(key) || Lexicon.hedges.contains(key)
            || Lexicon.negations.contains(key) || Lexicon.dateWords.contains(key) || Lexicon.plainAdverbs.contains(key)
            || Lexicon.honorifics.contains(key) || Lexicon.vagueAmounts.contains(key)
            || Lexicon.approximators.contains(key) || Lexicon.units[key] != nil || Lexicon.connectives.contains(key)
        {
            return .plain
        }
        if Lexicon.topicalModifiers.contains(key) || Lexicon.isHead(key) || Lexicon.general.contains(key) {
            return .topical
        }
        if view.isName(token) { return .plain }
        if Lexicon.isOrdinary(key) { return .ordinary }
        let word = NormalForm.folded(view.side.word(token))
        if word.hasEnding("ly"), word.utf8.count > 5 {
            if Adverb(word).isJudgement { return .charged }
            // `saintly accountants`: an adjective where the noun follows at once.
            let next = token + 1
            let isAdjective = next < view.unit.upperBound && Lexicon.isHead(view.side.tokens[next].key)
            return isAdjective ? .unknown : .plain
        }
        return Ending.isAmong(nounEndings, of: word) ? .topical : .unknown
    }

    /// Endings of nouns that say what something is about when they stand before another noun: `treatment centre`.
    private static let nounEndings = Ending.list([
        "ment", "tion", "sion", "ness", "ity", "ance", "ence", "ship", "ism", "ments", "tions", "sions", "ities", "ics",
        "time", "town", "ware", "work", "house", "land", "stage", "ball",
    ])

    /// `activist judge`: a word for people of a cause before another word for people.
    private static func isStance(_ key: UInt64, before token: Int, in view: HunkView) -> Bool {
        guard stances.contains(key), token + 1 < view.unit.upperBound else { return false }
        let next = view.side.tokens[token + 1].key
        return Lexicon.actors.contains(next) || Lexicon.titles.contains(next)
    }

    private static let stances = Lexicon.keys(
        "activist protester dissident celebrity career crime gang propaganda protest martyr settler lobbyist")

    /// The key of a word without a possessive ending.
    private static func plainKey(_ token: Int, in side: CollationSide) -> UInt64 {
        let (end, length) = (Int(side.tokens[token].end), side.tokens[token].length)
        guard length >= 2, side.bytes[end - 1] == 0x73, side.bytes[end - 2] == 0x27 || side.bytes[end - 2] == 0x99
        else {
            return side.tokens[token].key
        }
        let word = side.word(token)
        for ending in ["'s", "’s"] where word.hasEnding(ending) { return NormalForm.key(word.dropLast(2)) }
        return side.tokens[token].key
    }

    private static let seeming = Lexicon.keys("pseudo quasi crypto ultra neo so")
    private static let anti = NormalForm.key("anti")
    private static let long = NormalForm.key("long")
    private static let neutralBeginnings = Lexicon.keys(
        "co vice ex non mid pre post inter multi cross counter bi tri re sub under off on in out north south east west")
}

/// An adverb in `-ly`.
struct Adverb {
    let word: String

    init(_ folded: String) { word = folded }

    /// Whether it judges: made from a charged word, or with an ending that judging adverbs have.
    var isJudgement: Bool {
        let key = NormalForm.key(word)
        if Lexicon.plainAdverbs.contains(key) || Lexicon.hedges.contains(key) { return false }
        if Lexicon.charged.contains(key) { return true }
        let stem = String(word.dropLast(2))
        let stems = [stem, stem + "e", stem + "le", String(stem.dropLast()) + "y"]
        if stems.contains(where: { Lexicon.charged.contains(NormalForm.key($0)) }) { return true }
        if word.hasEnding("ically"), Lexicon.charged.contains(NormalForm.key(word.dropLast(4))) { return true }
        return Ending.isAmong(Self.endings, of: word)
    }

    private static let endings = Ending.list(["ishly", "ously", "fully", "lessly", "lously"])
}

/// The noun phrase that goes on right behind a hunk.
struct NounPhrase {
    /// Its tokens up to a function word or a mark, four at most.
    let tokens: [Int]
    /// Those of them that name an actor, an event or a place, or belong to a name or a title.
    let heads: [Int]

    /// Its tokens up to the last head.
    var named: [Int] {
        guard let last = heads.last else { return tokens }
        return tokens.filter { $0 <= last }
    }

    init(after view: HunkView) {
        var tokens: [Int] = []
        var place = view.range.upperBound
        while place < view.unit.upperBound, tokens.count < 4 {
            let token = view.side.tokens[place]
            if token.isWordLike {
                if Lexicon.functionWords.contains(token.key) || token.kind == .number && !tokens.isEmpty { break }
                tokens.append(place)
            } else if view.side.word(place) != "-" {
                break
            }
            place += 1
        }
        self.tokens = tokens
        heads = tokens.filter { token in
            let key = view.side.tokens[token].key
            return Lexicon.isHead(key) || Lexicon.titles.contains(key) || Lexicon.groups.contains(key)
                || view.isName(token) || Self.isAgentNoun(view.side.word(token))
        }
    }

    /// Whether a noun looks like one for people by what they do: `mechanics` does not, `stevedores`, `machinists` do.
    private static func isAgentNoun(_ word: String) -> Bool {
        let folded = word.lowercased()
        guard folded.utf8.count >= 6, !things.contains(NormalForm.key(folded)) else { return false }
        return Ending.isAmong(endings, of: folded)
    }

    /// Nouns with such an ending that are no people.
    private static let things = Lexicon.nouns(
        """
        error factor vector number order power paper letter matter layer center centre computer winter summer water river tower
        corner border order chapter quarter member river shoulder master server filter parameter counter timer
        motor sensor reactor tractor monitor mirror harbor harbour humor humour labor labour color colour favor favour
        behavior behaviour flavor honor horror terror tremor sector corridor indicator calculator generator elevator
        container trailer cooler heater boiler burner charger helicopter theater theatre meter metre liter litre fiber
        fibre cancer fever disorder disaster murder offer barrier carrier frontier premier shelter slaughter daughter laughter
        weather leather feather finger flower shower sewer powder ladder folder shutter cluster register poster printer
        newsletter thriller chamber timber rubber silver copper pepper butter cover lever saver
        elephant plant restaurant grant warrant tenant pendant variant constant hydrant pollutant
        committee guarantee degree employee coffee specimen regimen omen
        """)
    private static let endings = Ending.list([
        "ists", "ist", "ians", "ian", "eers", "eer", "men", "ees", "ants", "ors", "ers",
    ])
}
