internal import CWordLists
import TextCore

/// Nouns for actors and events whose name nobody disputes: by trade, kinship, sport, office or the calendar of public life.
///
/// To put one for another may be a mistake or a wider word (`swimmer` and `athlete`, `summit` and `meeting`), but it calls
/// nobody anything. Between one of them and a noun that says on which side somebody stands, or by what right something
/// is done, it does.
extension Lexicon {
    /// Whether a noun names a role or an occasion that is no matter of dispute.
    static func isUndisputed(_ key: UInt64) -> Bool { undisputed.contains(key) }

    private static let undisputed = nouns(WordFile(stet_words_roles()).words).union(
        nouns(WordFile(stet_words_occasions()).words)
    ).union(
        keys("men women children people firemen fishermen policemen airmen police staff team crew"))
}
