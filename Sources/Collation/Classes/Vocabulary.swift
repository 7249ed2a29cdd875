import TextCore

/// The common words that the lists of the classifier hold, to tell a name at the head of a sentence from a noun.
enum Vocabulary {
    /// Whether a word stands on any list of common words.
    static func isKnown(_ key: UInt64) -> Bool {
        Lexicon.isHead(key) || Lexicon.general.contains(key) || Lexicon.charged.contains(key)
            || Lexicon.plainModifiers.contains(key) || Lexicon.topicalModifiers.contains(key)
            || Lexicon.sources.contains(key) || Lexicon.titles.contains(key) || Lexicon.connectives.contains(key)
            || Lexicon.dateWords.contains(key) || Lexicon.vagueAmounts.contains(key) || Lexicon.units[key] != nil
            || Lexicon.plainAdverbs.contains(key) || Lexicon.hedges.contains(key) || bareNouns.contains(key)
            || Lexicon.approximators.contains(key) || Lexicon.isOrdinary(key)
    }

    /// Whether a word looks like a noun that needs no article: a plural, or one that tells a quality or a doing.
    static func isBareNoun(_ word: String) -> Bool {
        let folded = word.lowercased()
        guard folded.utf8.count > 4 else { return false }
        return Ending.isAmong(endings, of: folded)
    }

    /// Whether a word looks like one for a quality, a doing or a manner.
    static func isQuality(_ word: String) -> Bool {
        let folded = word.lowercased()
        guard folded.utf8.count > 4, folded.last != "s" else { return false }
        return Ending.isAmong(endings, of: folded)
    }

    private static let endings = Ending.list([
        "s", "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ing", "ship", "ism", "ly", "age", "ure",
    ])

    /// Nouns of matter and quality that stand without an article.
    private static let bareNouns = Lexicon.keys(
        """
        turnout water rain snow wind smoke dust ash sand mud ice power traffic trade inflation growth unemployment support oil gas
        coal gold steel wheat rice food bread fuel money cash debt health wealth poverty hunger fear anger hope faith trust
        doubt panic grief life death war peace law order work labour demand supply output profit revenue income interest
        credit television radio science music art sport football nature history truth love sleep silence heat
        crime violence aid help news data evidence proof progress success failure attendance access entry service bail
        school church prison parliament congress breakfast lunch dinner night dawn dusk noon midnight nobody everybody somebody
        anyone everyone someone anything everything something nothing
        """)
}
