internal import CWordLists
import TextCore

/// Common words that judge nothing and stand in no group of their own.
extension Lexicon {
    /// Whether a word is one of daily copy that takes no side: put in the place of another it renames nothing.
    static func isOrdinary(_ key: UInt64) -> Bool { hasSynonyms(key) || ordinary.contains(key) }

    private static let ordinary: KeyTable = nouns(WordFile(stet_words_ordinary_nouns()).words).union(
        verbs(WordFile(stet_words_ordinary_verbs()).words)
    ).union(keys(WordFile(stet_words_ordinary_forms()).words))
}
