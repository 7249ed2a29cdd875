public import TextCore

/// What an edit touches.
public enum EditClass: String, Sendable, CaseIterable, Codable {
    // Substance: an alarm.
    case quote, figure, date, name, label, claim, attribution, negation, hedge
    // Style and wording.
    case wording
    case reportingVerb = "reporting-verb"
    case spelling
    case numberStyle = "number-style"
    case typography, hyphenation, connective, punctuation

    /// Whether an edit of this class is one of substance.
    public var isAlarm: Bool {
        switch self {
        case .quote, .figure, .date, .name, .label, .claim, .attribution, .negation, .hedge: true
        default: false
        }
    }

    /// Whether an edit of this class is house style alone and may be hidden with `W`.
    public var isTrivia: Bool {
        switch self {
        case .reportingVerb, .spelling, .numberStyle, .typography, .hyphenation, .connective, .punctuation: true
        default: false
        }
    }
}

/// One change between two aligned versions.
public struct Edit: Hashable, Sendable {
    /// What it touches.
    public var kind: EditClass
    /// Whether it is one of substance.
    public var alarm: Bool
    /// The words on the left, a span of the left article's text; empty (with its place) for an insertion.
    public var left: TextSpan
    /// The words on the right, a span of the right article's text; empty (with its place) for a deletion.
    public var right: TextSpan
    /// What happened, in a few words.
    public var note: String

    /// Makes an edit.
    public init(kind: EditClass, alarm: Bool, left: TextSpan, right: TextSpan, note: String) {
        self.kind = kind
        self.alarm = alarm
        self.left = left
        self.right = right
        self.note = note
    }
}

/// How a unit of the left version stands to one of the right.
public enum PairKind: String, Sendable, CaseIterable, Codable {
    case same, edited, moved
    case movedEdited = "moved-edited"
    case split, merged, cut, added

    /// Whether the unit stands in another place than in the left version.
    public var isMoved: Bool { self == .moved || self == .movedEdited }
}

/// A unit of one version: mostly a sentence, or a whole headline, deck, subhead or caption.
public struct Passage: Hashable, Sendable {
    /// Where it stands in the article's text.
    public var span: TextSpan
    /// The number of its paragraph among the body zones, from 1; 0 outside of the body.
    public var paragraph: Int

    /// Makes a passage.
    public init(span: TextSpan, paragraph: Int) {
        self.span = span
        self.paragraph = paragraph
    }
}

/// A unit of the left version beside the unit of the right version it became.
public struct AlignedPair: Hashable, Sendable {
    /// What kind of zone it stands in.
    public var zone: ZoneKind
    /// How the two sides stand to each other.
    public var kind: PairKind
    /// The left side; nil for an addition.
    public var left: Passage?
    /// The right side; nil for a cut.
    public var right: Passage?
    /// Whether all that changed is house style.
    public var isTrivia: Bool
    /// The changes inside, in the order of the text.
    public var edits: [Edit]

    /// Makes a pair.
    public init(
        zone: ZoneKind, kind: PairKind, left: Passage?, right: Passage?, isTrivia: Bool = false, edits: [Edit] = []
    ) {
        self.zone = zone
        self.kind = kind
        self.left = left
        self.right = right
        self.isTrivia = isTrivia
        self.edits = edits
    }
}

/// What one comparison amounts to. Shares are of words, 0–1.
public struct ComparisonSummary: Hashable, Sendable {
    /// Share of the left body's words that stand in the right one, in place or moved.
    public var kept = 1.0
    /// Share of the left body's words that are gone.
    public var cut = 0.0
    /// Share of the right body's words that are new.
    public var added = 0.0
    /// How many units moved.
    public var moved = 0
    /// How many edits are of substance.
    public var alarms = 0
    /// How many edits are house style.
    public var trivia = 0
    /// The last paragraph of the left body that the right one still has, when everything after it is gone; else nil.
    public var stoppedAfterParagraph: Int?
    /// How alike the two bodies are: words in common over the mean of both, 0–1.
    public var similarity = 1.0

    /// Makes the summary of two equal texts.
    public init() {}
}

/// Two versions beside each other.
public struct Comparison: Hashable, Sendable {
    /// The units, in the right version's order with the left's cuts put where they were; headline and deck first.
    public var pairs: [AlignedPair]
    /// What it amounts to.
    public var summary: ComparisonSummary

    /// Makes a comparison.
    public init(pairs: [AlignedPair], summary: ComparisonSummary) {
        self.pairs = pairs
        self.summary = summary
    }
}
