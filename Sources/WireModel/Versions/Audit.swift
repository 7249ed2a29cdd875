public import TextCore

/// Something a version says of itself, held against its text.
public struct ClaimAudit: Hashable, Sendable {
    /// What is claimed.
    public enum Claim: String, Sendable, Codable {
        /// "This story has not been edited by our staff."
        case notEdited = "not-edited"
        /// "(Adds minister's quote, paragraph 4)", "ADDS details in paras 4-5", "Restores reference in 3rd paragraph".
        case update
    }

    /// What came of the check.
    public enum Verdict: String, Sendable, Codable {
        /// The text bears it out.
        case holds
        /// The text speaks against it.
        case contradicted
        /// There is no other version that could tell.
        case cannotTell = "cannot-tell"
    }

    /// The version that claims it, as a position among those given.
    public var version: Int
    /// What is claimed.
    public var claim: Claim
    /// Where it says so, a span of the version's text.
    public var span: TextSpan
    /// What came of the check.
    public var verdict: Verdict
    /// The version it was held against; nil when there was none.
    public var against: Int?
    /// The changes that contradict it or bear it out, as spans of the version's text.
    public var changes: [TextSpan]
    /// What was found, in a few words.
    public var note: String

    /// Makes an audit.
    public init(
        version: Int, claim: Claim, span: TextSpan, verdict: Verdict, against: Int?, changes: [TextSpan], note: String
    ) {
        self.version = version
        self.claim = claim
        self.span = span
        self.verdict = verdict
        self.against = against
        self.changes = changes
        self.note = note
    }
}

/// A sentence that a later take corrected, and who still prints it as it was.
public struct StaleSentence: Hashable, Sendable {
    /// The version of the later take that prints it corrected, as a position among those given.
    public var correctedBy: Int
    /// The corrected words, a span of that version's text.
    public var corrected: TextSpan
    /// What the correction touches.
    public var kind: EditClass
    /// What happened, in a few words: `31 became 41`.
    public var note: String
    /// Who still carries the earlier wording: positions among those given and spans of their texts, ascending.
    public var carriers: [MasterReading]

    /// Makes a stale sentence.
    public init(correctedBy: Int, corrected: TextSpan, kind: EditClass, note: String, carriers: [MasterReading]) {
        self.correctedBy = correctedBy
        self.corrected = corrected
        self.kind = kind
        self.note = note
        self.carriers = carriers
    }
}

/// All that is found when the versions of one story are laid beside each other.
public struct StoryCollation: Hashable, Sendable {
    /// The version the others are compared with, as a position among those given.
    public var base: Int
    /// The takes, earliest first: positions among those given.
    public var takes: [[Int]]
    /// Who printed which paragraph.
    public var matrix: CoverageMatrix
    /// What each version made of the base, in the order given; the base's own report too.
    public var pyramids: [PyramidReport]
    /// What the agency most likely sent.
    public var master: WireMaster
    /// Who copied from whom.
    public var lineage: Lineage
    /// What the versions say of themselves, checked.
    public var audits: [ClaimAudit]
    /// What a later take corrected and others still carry.
    public var stale: [StaleSentence]

    /// Makes a collation.
    public init(
        base: Int, takes: [[Int]], matrix: CoverageMatrix, pyramids: [PyramidReport], master: WireMaster,
        lineage: Lineage, audits: [ClaimAudit], stale: [StaleSentence]
    ) {
        self.base = base
        self.takes = takes
        self.matrix = matrix
        self.pyramids = pyramids
        self.master = master
        self.lineage = lineage
        self.audits = audits
        self.stale = stale
    }
}
