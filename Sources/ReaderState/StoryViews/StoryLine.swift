import TerminalKit
import TextCore
public import WireModel

/// What a line of a view of many versions speaks of: what `Enter` opens.
///
/// Versions are named by their places in the collation.
public enum StoryTarget: Hashable, Sendable {
    /// Nothing.
    case none
    /// A row of the matrix.
    case row(Int)
    /// A version.
    case version(Int)
    /// What a version says of itself: the place of the audit in the collation.
    case audit(Int)
    /// An answer to where a version comes from, by its rank.
    case hypothesis(version: Int, rank: Int)
    /// A piece of evidence for such an answer.
    case evidence(version: Int, rank: Int, Int)
    /// A sentence that was corrected later.
    case stale(Int)
    /// Who still carries it.
    case carrier(stale: Int, Int)
    /// A sentence of the master.
    case sentence(paragraph: Int, Int)
    /// Another wording of it.
    case variant(paragraph: Int, sentence: Int, Int)
    /// A sentence that the master leaves out.
    case leftOut(Int)
    /// An entity, by its position in the snapshot.
    case entity(Int)
    /// An article, by its position in the snapshot.
    case article(Int)
}

/// One line of a view of many versions, in stretches that say what they mean; the view says how that looks.
public struct StoryLine: Hashable, Sendable {
    /// What a stretch means.
    public enum Role: Hashable, Sendable {
        case plain, dim, heading, subhead, outlet, base, count, alarm, warning, good
        /// A paragraph of a bar that is kept, in part or whole.
        case kept
        /// One that is gone.
        case gone
        /// One that is gone although later ones stand.
        case hole
        /// Where a version stopped.
        case stop
        /// Where something moved.
        case moved
        /// What a version added.
        case added
        /// A wording that few bear witness to.
        case unsure
        /// The words in which a wording differs.
        case differing
        /// The sign that there are other wordings.
        case sign
        /// The lines of a tree.
        case branch
        /// The name of an entity of a kind.
        case entity(EntityKind)
    }

    /// A stretch of a line.
    public struct Piece: Hashable, Sendable {
        /// The words.
        public var text: String
        /// What they mean.
        public var role: Role

        init(_ text: String, _ role: Role = .plain) {
            self.text = text
            self.role = role
        }
    }

    /// The stretches, left to right.
    public internal(set) var pieces: [Piece]
    /// What the line speaks of.
    public internal(set) var target: StoryTarget
    /// Whether the cursor halts here; on other lines it goes by.
    public internal(set) var isStop: Bool
    /// What keys can jump here for.
    public internal(set) var kinds: TextStop.Kinds

    init(_ pieces: [Piece], _ target: StoryTarget = .none, isStop: Bool = false, kinds: TextStop.Kinds = []) {
        self.pieces = pieces
        self.target = target
        self.isStop = isStop
        self.kinds = kinds
    }

    /// An empty line.
    static let blank = StoryLine([])

    /// The words of the line.
    public var text: String { pieces.reduce(into: "") { $0 += $1.text } }
}

extension StoryLine {
    /// Stretches broken over as many lines as they need.
    ///
    /// - Parameters:
    ///   - first: what stands before the first line.
    ///   - rest: what stands before each other line.
    ///   - columns: the columns of a line, what stands before it included.
    static func wrap(
        _ pieces: [Piece], first: [Piece], rest: [Piece], columns: Columns, target: StoryTarget, isStop: Bool = false,
        kinds: TextStop.Kinds = []
    ) -> [StoryLine] {
        func width(_ pieces: [Piece]) -> Columns { pieces.reduce(0) { $0 + displayWidth(of: $1.text) } }
        let whole = pieces.reduce(into: "") { $0 += $1.text }
        let wrapping = Wrapping(columns: max(1, columns), indent: width(first), hangingIndent: width(rest))
        return wrapping.lines(of: whole).enumerated().map { number, line in
            var found: [Piece] = number == 0 ? first : rest
            var offset = 0
            for piece in pieces {
                let end = offset + piece.text.utf8.count
                let part = TextSpan(max(line.start, offset) - offset, min(line.end, end) - offset)
                if min(line.end, end) > max(line.start, offset) {
                    found.append(Piece(piece.text.slice(part), piece.role))
                }
                offset = end
            }
            return StoryLine(found, target, isStop: isStop && number == 0, kinds: number == 0 ? kinds : [])
        }
    }
}
