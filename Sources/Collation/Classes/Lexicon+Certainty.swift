internal import CWordLists
import TextCore

/// How sure it is, and whether it is so at all.
extension Lexicon {
    /// Words that withhold certainty.
    static let hedges = keys(
        """
        alleged allegedly reportedly apparently apparent possibly possible probably probable may might could
        suspected suspect purported purportedly supposed supposedly seemingly seems seem appears appear appeared seemed likely
        perhaps potentially potential presumably presumed unconfirmed believed thought would-be
        preliminary provisional estimated maybe conceivably ostensibly ostensible putative putatively arguably evidently
        rumoured rumored unverified suspicion tentatively tentative theoretically hypothetically plausibly plausible unclear uncertain
        """)

    /// Words that withhold certainty before `to`: `expected to`.
    static let openParticiples = keys(
        """
        expected believed thought understood likely feared rumoured rumored presumed estimated considered assumed supposed
        alleged poised tipped seeming unlikely intended predicted projected forecast
        tried trying tries attempted attempting attempts sought threatened threatens threatening offered proposed
        plans plan planned intends intend hopes hope hoped aims aim aimed wants want wanted seeks seek
        """)
    /// Verbs that hold something for possible.
    static let openEvidence = verbs("suggest indicate hint imply suspect speculate")
    /// Verbs that hold it for so.
    static let closedEvidence = verbs("prove confirm demonstrate establish").union(
        keys("know knows knew known proven shows show showed shown"))
    /// Adverbs that leave no doubt.
    static let certainties = keys(
        "certainly definitely undoubtedly surely unquestionably indisputably undeniably doubtless")

    /// Words that do so behind a form of `be`: `is set to`.
    static let openParticiplesAfterBe = keys("said reported hoping seeking planning meant looking trying")

    /// Modal verbs that leave open whether it will be.
    static let openModals = keys("would could may might should")
    /// Modal verbs that do not.
    static let closedModals = keys("will shall must can is are was were has have had")

    /// Words that make a statement its opposite.
    static let negations = keys(
        """
        not no never none neither nor without cannot nobody nothing nowhere hardly barely scarcely refused refuses refuse refusing
        failed fails fail failing failure declined declines unable lack lacks lacked lacking absence
        seldom rarely impossible
        """)

    /// Prefixes that make a word its opposite.
    static let prefixesOfNegation = ["un", "in", "im", "dis", "non", "il", "ir", "mis", "de", "anti", "counter"]

    /// Whether two words say the contrary of each other.
    static func areOpposites(_ one: UInt64, _ other: UInt64) -> Bool {
        opposites.contains(one, other) { $0 ^ 1 == $1 }
    }

    /// The words left of the bar of a line in an even group, those right of it in the odd one that follows.
    private static let opposites: GroupTable = {
        var table = GroupTable(capacity: 2048)
        for (number, row) in WordFile(stet_words_opposites()).rows.enumerated() {
            let sides = row.split(separator: 0x7c)
            guard sides.count == 2 else { continue }
            eachKey(of: sides[0]) { table.insert($0, into: 2 * number) }
            eachKey(of: sides[1]) { table.insert($0, into: 2 * number + 1) }
        }
        return table
    }()
}
