public import TextCore

/// How a version stands to one row of the coverage matrix.
public enum CoverageState: String, Sendable, CaseIterable, Codable {
    /// It has the row's words, all of them, in place.
    case verbatim
    /// It has them in place, with changes or with sentences missing.
    case edited
    /// It has them in another place.
    case moved
    /// It has them in one paragraph together with those of another row.
    case merged
    /// It has them broken over several paragraphs.
    case split
    /// It has nothing of them.
    case absent
    /// It has the row and the base does not.
    case added
}

/// What one version has of one row.
public struct CoverageCell: Hashable, Sendable {
    /// How it stands to the row.
    public var state: CoverageState
    /// Its units that belong to the row, as spans of its text, in the order of its text; empty where it is absent.
    public var spans: [TextSpan]
    /// The number of its body paragraph where the row begins in it, from 1; 0 outside of the body; nil where it is absent.
    public var paragraph: Int?
    /// The number of its words in the row.
    public var words: Int
    /// The share of the row's words that it keeps, 0–1.
    public var kept: Double
    /// How many of its edits in the row are of substance.
    public var alarms: Int

    /// Makes a cell.
    public init(
        state: CoverageState, spans: [TextSpan] = [], paragraph: Int? = nil, words: Int = 0, kept: Double = 0,
        alarms: Int = 0
    ) {
        self.state = state
        self.spans = spans
        self.paragraph = paragraph
        self.words = words
        self.kept = kept
        self.alarms = alarms
    }
}

/// One row of the matrix: a paragraph of the base, or one that the base does not have.
public struct CoverageRow: Hashable, Sendable {
    /// The zone it stands for: headline, deck, subhead, paragraph or caption.
    public var zone: ZoneKind
    /// The number of the paragraph in the base, from 1; 0 for what stands outside of the body; nil for an added row.
    public var paragraph: Int?
    /// The column whose words stand for the row: the base's, or for an added row that of its first witness.
    public var witness: Int
    /// Its words, as spans of that column's text, in order.
    public var spans: [TextSpan]
    /// One cell for every column.
    public var cells: [CoverageCell]

    /// Makes a row.
    public init(zone: ZoneKind, paragraph: Int?, witness: Int, spans: [TextSpan], cells: [CoverageCell]) {
        self.zone = zone
        self.paragraph = paragraph
        self.witness = witness
        self.spans = spans
        self.cells = cells
    }
}

/// Who printed which paragraph: rows of the story by versions.
///
/// Every word of a headline, deck, caption, subhead or paragraph of every version stands in exactly one cell. The matrix
/// does not depend on the order in which the versions were given, except that `versions` names them by that order.
public struct CoverageMatrix: Hashable, Sendable {
    /// For each column the position of its version among those given; the base first, the others in the order of print.
    public var versions: [Int]
    /// The rows, in the base's order; rows that the base lacks stand where their witnesses have them.
    public var rows: [CoverageRow]

    /// Makes a matrix.
    public init(versions: [Int], rows: [CoverageRow]) {
        self.versions = versions
        self.rows = rows
    }
}

/// What one version made of the base from top to bottom: how a desk cut, and where it put things.
public struct PyramidReport: Hashable, Sendable {
    /// A paragraph that stands at another height, in paragraphs from 1.
    public struct Shift: Hashable, Sendable {
        /// The paragraph's number in the base.
        public var paragraph: Int
        /// The number of the version's paragraph where it stands now.
        public var to: Int

        /// Makes a shift.
        public init(paragraph: Int, to: Int) {
            self.paragraph = paragraph
            self.to = to
        }
    }

    /// The position of the version among those given.
    public var version: Int
    /// For each paragraph of the base the share of its words that the version keeps, 0–1.
    public var kept: [Double]
    /// The last paragraph of the base that it has, when everything after is gone; nil when it goes to the end or has nothing.
    public var stoppedAfter: Int?
    /// Paragraphs of the base that are gone although later ones stand, as runs of numbers from 1.
    public var holes: [ClosedRange<Int>]
    /// Paragraphs that stand higher than in the base.
    public var promoted: [Shift]
    /// Paragraphs that stand lower than in the base.
    public var buried: [Shift]
    /// How many of its paragraphs are not in the base.
    public var added: Int
    /// Whether its headline is another than the base's; nil when one of the two has none.
    public var hasOtherHeadline: Bool?
    /// How many edits against the base are of substance.
    public var alarms: Int
    /// What the comparison with the base amounts to.
    public var summary: ComparisonSummary

    /// Makes a report.
    public init(
        version: Int, kept: [Double], stoppedAfter: Int?, holes: [ClosedRange<Int>], promoted: [Shift], buried: [Shift],
        added: Int, hasOtherHeadline: Bool?, alarms: Int, summary: ComparisonSummary
    ) {
        self.version = version
        self.kept = kept
        self.stoppedAfter = stoppedAfter
        self.holes = holes
        self.promoted = promoted
        self.buried = buried
        self.added = added
        self.hasOtherHeadline = hasOtherHeadline
        self.alarms = alarms
        self.summary = summary
    }
}
