import TextCore

/// Tells what an outlet credits to itself: `told The Harbour Ledger`, `our correspondent`.
struct OwnReporting {
    let side: CollationSide

    /// Whether some tokens name the outlet or its own people.
    func isCredited(in range: Range<Int>) -> Bool {
        let words = range.filter { side.tokens[$0].isWordLike }
        for (place, token) in words.enumerated() {
            if side.tokens[token].isCapitalised, namesOutlet(words[place...]) || isShortName(token) { return true }
            guard place + 1 < words.count else { continue }
            let next = side.tokens[words[place + 1]].key
            let key = side.tokens[token].key
            if Self.own.contains(key), Self.people.contains(next) || Self.papers.contains(next) { return true }
            if Self.telling.contains(key), next == Self.us { return true }
            if Self.this.contains(key), Self.papers.contains(next), place > 0,
                Self.tellingOrBy.contains(side.tokens[words[place - 1]].key)
            {
                return true
            }
        }
        return false
    }

    /// Whether words from here on are the outlet's name, however it is spaced.
    private func namesOutlet(_ words: ArraySlice<Int>) -> Bool {
        let name = Self.letters(side.outlet)
        guard name.utf8.count >= 4 else { return false }
        var joined = ""
        for token in words.prefix(5) {
            joined += Self.letters(side.word(token))
            if joined == name { return true }
            if !name.hasPrefix(joined) { return false }
        }
        return false
    }

    /// Whether a word is the last of the outlet's name behind an article: `the Courier's reporter`.
    private func isShortName(_ token: Int) -> Bool {
        guard token > 0, side.tokens[token - 1].key == Self.the,
            let last = side.outlet.lowercased().split(whereSeparator: { !$0.isLetter }).last(where: {
                !Self.endings.contains($0)
            }), last.utf8.count >= 4
        else { return false }
        let word = side.word(token).lowercased().split(whereSeparator: { !$0.isLetter }).first
        return word == last
    }

    private static let the = NormalForm.key("the")

    /// The letters of a name without its article and the end of its address.
    private static func letters(_ name: String) -> String {
        var parts = name.lowercased().split { !$0.isLetter && !$0.isNumber }
        if parts.count > 1, parts.first == "www" { parts.removeFirst() }
        if parts.count > 1, parts.first == "the" { parts.removeFirst() }
        while parts.count > 1, let last = parts.last, endings.contains(last) { parts.removeLast() }
        return parts.joined()
    }

    private static let endings: Set<Substring> = ["com", "net", "org", "co", "uk", "info", "html"]
    private static let own = Lexicon.keys("our own")
    private static let this = Lexicon.keys("this the")
    private static let us = NormalForm.key("us")
    private static let telling = Lexicon.keys("told tell tells")
    private static let tellingOrBy = telling.union(Lexicon.keys("to with by"))
    private static let people = Lexicon.nouns(
        "correspondent reporter newsroom staff journalist photographer colleague desk")
    private static let papers = Lexicon.nouns(
        "newspaper paper website site channel broadcaster publication magazine programme program outlet station")
}
