public import TextCore

/// Something that speaks for one version having been made from another.
public struct LineageEvidence: Hashable, Sendable {
    /// What kind of thing it is: `shared-change`, `shared-cut`, `shared-order`, `cut-point`, `sign-off`, `time`, `label`,
    /// `credit`, `containment`.
    public var kind: String
    /// How much it weighs: the logarithm of how much likelier it is under this parent than under none; may be negative.
    public var weight: Double
    /// What was seen, in a few words.
    public var note: String
    /// Where it stands in the child's text, where it has a place.
    public var span: TextSpan?

    /// Makes a piece of evidence.
    public init(kind: String, weight: Double, note: String, span: TextSpan? = nil) {
        self.kind = kind
        self.weight = weight
        self.note = note
        self.span = span
    }
}

/// One answer to where a version comes from.
public struct LineageHypothesis: Hashable, Sendable {
    /// The version it was made from, as a position among those given; nil for the wire itself, which nobody printed.
    public var parent: Int?
    /// How likely it is beside the other answers, 0–1; all answers of a version sum to 1.
    public var weight: Double
    /// What speaks for it and against it, heaviest first.
    public var evidence: [LineageEvidence]

    /// Makes a hypothesis.
    public init(parent: Int?, weight: Double, evidence: [LineageEvidence]) {
        self.parent = parent
        self.weight = weight
        self.evidence = evidence
    }
}

/// Where one version most likely comes from.
public struct LineageEntry: Hashable, Sendable {
    /// The version, as a position among those given.
    public var version: Int
    /// The answers, likeliest first; never empty.
    public var hypotheses: [LineageHypothesis]
    /// Whether the texts do not tell: no answer stands out from the others.
    public var cannotTell: Bool

    /// Makes an entry.
    public init(version: Int, hypotheses: [LineageHypothesis], cannotTell: Bool) {
        self.version = version
        self.hypotheses = hypotheses
        self.cannotTell = cannotTell
    }

    /// The likeliest parent; nil when it is the wire, or when the texts do not tell.
    public var parent: Int? { cannotTell ? nil : hypotheses.first?.parent }
}

/// Who copied from whom: weighted answers, not a verdict.
public struct Lineage: Hashable, Sendable {
    /// One entry for every version, in the order given.
    public var entries: [LineageEntry]

    /// Makes a lineage.
    public init(entries: [LineageEntry]) { self.entries = entries }
}
