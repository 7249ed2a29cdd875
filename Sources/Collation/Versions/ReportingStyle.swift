import TextCore

/// Whether a version sets the verb that reports by a rule of its own.
///
/// Agencies write *said* (their style guides agree), now and then *told reporters*. An outlet that has *says* or *told
/// reporters* in most places set it so throughout, and its letters are a poor witness for the wire's where another version
/// has the same words but for them.
struct ReportingStyle {
    /// Whether most of its reporting verbs are set otherwise than agencies do.
    let isOwn: Bool
    /// Whether all of them are set in one way, as by a rule.
    let isUniform: Bool

    /// Reads a version.
    ///
    /// - Complexity: O(words).
    init(_ side: CollationSide) {
        var plain = 0
        var set = 0
        var says = 0
        var before: UInt64 = 0
        for token in side.tokens where token.isWordLike {
            if token.key == Self.said {
                plain += 1
            } else if token.key == Self.says {
                set += 1
                says += 1
            } else if token.key == Self.reporters, Lexicon.neutralVerbs.contains(before) {
                set += 1
                plain -= before == Self.said ? 1 : 0
            }
            before = token.key
        }
        isOwn = set > plain && set > 1
        isUniform = [plain, says, set - says].count { $0 > 0 } <= 1
    }

    private static let said = NormalForm.key("said")
    private static let says = NormalForm.key("says")
    private static let reporters = NormalForm.key("reporters")
}
