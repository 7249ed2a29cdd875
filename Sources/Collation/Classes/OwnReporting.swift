import TextCore

/// Tells what an outlet credits to itself: `told The Harbour Ledger`, `our correspondent`, `a reporter at the scene saw`.
struct OwnReporting {
    let side: CollationSide
    /// The letters of the outlet's name.
    private let outlet: String

    init(side: CollationSide) {
        self.side = side
        outlet = Self.letters(side.outlet)
    }

    /// Whether some tokens name the outlet or its own people.
    ///
    /// - Complexity: O(number of tokens).
    func isCredited(in range: Range<Int>) -> Bool {
        let words = range.filter { side.tokens[$0].isWordLike }
        for (place, token) in words.enumerated() where isCredited(words, place, token) { return true }
        return false
    }

    private func isCredited(_ words: [Int], _ place: Int, _ token: Int) -> Bool {
        func key(_ place: Int) -> UInt64 { words.indices.contains(place) ? side.tokens[words[place]].key : 0 }
        let (before, here, next) = (key(place - 1), key(place), key(place + 1))
        if side.tokens[token].isCapitalised {
            if namesOutlet(words[place...]) || isShortName(token) { return true }
            // `told the Post`, `seen by the Star`, `the Echo has learned`: a paper by its usual name.
            if before == Self.the, Self.mastheads.contains(here),
                Self.tellingOrBy.contains(key(place - 2)) || isLearning(place + 1, key)
            {
                return true
            }
        }
        if Self.own.contains(here), Self.people.contains(next) || Self.papers.contains(next) || next == Self.staff {
            return true
        }
        if Self.telling.contains(here), next == Self.us { return true }
        // `this newspaper has seen`, `told the newspaper`
        if Self.papers.contains(here) {
            if before == Self.this, Self.selves.contains(here) { return true }
            if before == Self.the, Self.tellingOrBy.contains(key(place - 2)) { return true }
        }
        if Self.people.contains(here) {
            // `a Ledger correspondent`
            if place > 0, side.tokens[words[place - 1]].isCapitalised, Self.mastheads.contains(before) { return true }
            return isWitness(words, place, key)
        }
        // `did not reply to a request for comment`
        return here == Self.comment && before == Self.for && Self.requests.contains(key(place - 2))
    }

    /// `a reporter at the scene saw`, `a photographer for this newspaper`: somebody of the press without the name of an
    /// agency, who was there.
    private func isWitness(_ words: [Int], _ place: Int, _ key: (Int) -> UInt64) -> Bool {
        // `an AFP journalist` is the wire's.
        for near in [place - 1, place - 2] where words.indices.contains(near) {
            if side.tokens[words[near]].isAllCapitals, side.tokens[words[near]].length > 1 { return false }
        }
        for later in place + 1..<min(place + 7, words.count) {
            let token = side.tokens[words[later]]
            if token.isAllCapitals, token.length > 1 { return false }
            if Self.witnessing.contains(token.key) { return true }
        }
        return false
    }

    /// `has learned`, `understands`
    private func isLearning(_ place: Int, _ key: (Int) -> UInt64) -> Bool {
        let verb = Self.has.contains(key(place)) ? key(place + 1) : key(place)
        return Self.learning.contains(verb)
    }

    /// Whether words from here on are the outlet's name, however it is spaced.
    private func namesOutlet(_ words: ArraySlice<Int>) -> Bool {
        guard outlet.utf8.count >= 4 else { return false }
        var joined = ""
        for token in words.prefix(5) {
            joined += Self.letters(side.word(token))
            if joined == outlet { return true }
            if !outlet.hasPrefix(joined) { return false }
        }
        return false
    }

    /// Whether a word is the last of the outlet's name behind an article: `the Courier's reporter`, `the Post` for
    /// washingtonpost.com.
    private func isShortName(_ token: Int) -> Bool {
        guard token > 0, side.tokens[token - 1].key == Self.the else { return false }
        let word = side.word(token).lowercased().split(whereSeparator: { !$0.isLetter }).first ?? ""
        return word.utf8.count >= 4 && outlet.hasSuffix(word)
    }

    /// The letters of a name without its article and the end of its address.
    private static func letters(_ name: String) -> String {
        var parts = name.lowercased().split { !$0.isLetter && !$0.isNumber }
        if parts.count > 1, parts.first == "www" { parts.removeFirst() }
        if parts.count > 1, parts.first == "the" { parts.removeFirst() }
        while parts.count > 1, let last = parts.last, endings.contains(last) { parts.removeLast() }
        return parts.joined()
    }

    private static let the = NormalForm.key("the")
    private static let endings: Set<Substring> = ["com", "net", "org", "co", "uk", "info", "html"]
    private static let own = Lexicon.keys("our own")
    private static let this = NormalForm.key("this")
    private static let us = NormalForm.key("us")
    private static let comment = NormalForm.key("comment")
    private static let `for` = NormalForm.key("for")
    private static let requests = Lexicon.keys("request requests")
    private static let has = Lexicon.keys("has have had")
    private static let telling = Lexicon.keys("told tell tells telling")
    private static let tellingOrBy = telling.union(Lexicon.keys("to with by informed"))
    private static let learning = Lexicon.keys(
        "learned learnt seen understands understood obtained reviewed established found verified saw")
    private static let witnessing = Lexicon.keys(
        "saw heard witnessed watched counted visited spoke met found noticed seen")
    private static let people = Lexicon.nouns(
        "correspondent reporter newsroom journalist photographer colleague desk")
    private static let staff = NormalForm.key("staff")
    /// What a paper calls itself behind `this`.
    private static let selves = Lexicon.keys(
        "newspaper paper website publication magazine newsroom channel broadcaster")
    private static let papers = Lexicon.nouns(
        "newspaper paper website site channel broadcaster publication magazine programme program outlet station newsroom"
    )
    /// The last words of the names of newspapers.
    private static let mastheads = Lexicon.keys(
        """
        post times herald tribune guardian journal gazette chronicle star sun mail mirror telegraph standard observer
        independent globe news press courier ledger echo argus examiner inquirer enquirer register record sentinel bulletin
        citizen dispatch despatch mercury messenger monitor advertiser express age bee bugle beacon banner leader
        reporter review tablet weekly voice nation today republic statesman daily
        """)
}
