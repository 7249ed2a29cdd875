import TextCore

/// The wording of a unit with house style taken off: equal keys mean the same reading.
///
/// On top of the folded form of each word (see ``TextCore/NormalForm``) verbs of saying that take no side are one word,
/// `told reporters` is `said`, `per cent` is `percent`, forms of address are left out, and so is the word that joins the
/// sentence to the one before. A change of substance changes the key: figures, names, negations and stance verbs stay.
enum StyleKey {
    /// The key of a stretch of tokens.
    ///
    /// - Complexity: O(tokens).
    static func of(_ tokens: Range<Int>, in side: CollationSide) -> UInt64 {
        var hash = TextHash()
        var opens = true
        var before: UInt64 = 0
        for token in tokens where side.tokens[token].isWordLike {
            var key = side.tokens[token].key
            defer { before = key }
            if Lexicon.honorifics.contains(key) { continue }
            if opens, openers.contains(key) { continue }
            opens = false
            if key == reporters, before == told { continue }
            if key == cent, before == per { key = PhraseValue.percent }
            if key == per { continue }
            hash.combine(key: Lexicon.neutralVerbs.contains(key) ? said : key)
        }
        // A unit of marks alone is told apart by its marks.
        if opens { for token in tokens { hash.combine(key: side.tokens[token].key &+ 1) } }
        return hash.value
    }

    private static let said = NormalForm.key("said")
    private static let told = NormalForm.key("told")
    private static let reporters = NormalForm.key("reporters")
    private static let per = NormalForm.key("per")
    private static let cent = NormalForm.key("cent")
    private static let openers: Set<UInt64> = Set(
        "but however and meanwhile moreover furthermore also besides yet nevertheless nonetheless so thus therefore then"
            .split(separator: " ").map { NormalForm.key($0) })
}
