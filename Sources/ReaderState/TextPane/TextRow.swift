public import TextCore
public import WireModel

/// The sign in the gutter before a line of text.
public enum RowSign: Hashable, Sendable {
    /// Nothing happened here.
    case none
    /// Words changed.
    case edited
    /// Only house style changed.
    case trivia
    /// The left side is gone.
    case cut
    /// The right side is new.
    case added
    /// It stood further down on the left.
    case movedUp
    /// It stood further up on the left.
    case movedDown
    /// One sentence became several.
    case split
    /// Several sentences became one.
    case merged
    /// A change of substance, of this class.
    case alarm(EditClass)

    /// Two columns of text: the sign, and the letter of the class behind an alarm.
    public var text: String {
        switch self {
        case .none: "  "
        case .edited: "~ "
        case .trivia: "· "
        case .cut: "- "
        case .added: "+ "
        case .movedUp: "< "
        case .movedDown: "> "
        case .split: "% "
        case .merged: "& "
        case .alarm(let kind): "!" + kind.letter
        }
    }
}

extension EditClass {
    /// The letter that stands for the class in the gutter.
    public var letter: String {
        switch self {
        case .quote: "q"
        case .figure: "f"
        case .date: "d"
        case .name: "n"
        case .label: "l"
        case .claim: "c"
        case .attribution: "a"
        case .negation: "x"
        case .hedge: "h"
        default: "~"
        }
    }
}

/// One line of the text pane.
public struct TextRow: Hashable, Sendable {
    /// What the line is.
    public enum Kind: Hashable, Sendable {
        /// Words, of one side or both.
        case text
        /// The break before a paragraph: its number on the left and on the right, where one begins there.
        case paragraph(left: Int?, right: Int?)
        /// A run of unchanged sentences folded to one line: how many.
        case folded(Int)
        /// Sentences that the version shown does not have: how many.
        case cutHere(Int)
        /// Where a sentence stood that has moved: the number of its paragraph on the right.
        case movedAway(to: Int)
        /// A moved sentence follows: the number of its paragraph on the left.
        case movedHere(from: Int)
        /// Page furniture that is not shown: how many stretches, of how many words.
        case hidden(stretches: Int, words: Int)
        /// A long text goes on here once it is opened.
        case previewEnds
        /// An empty line.
        case blank
    }

    /// What the line is.
    public var kind: Kind
    /// The pair of the comparison, or the zone of the article, that it belongs to; -1 for none.
    public var unit: Int
    /// The words on the left, as a span of the left article's text.
    public var left: TextSpan?
    /// The words on the right, or of the one version that is read.
    public var right: TextSpan?
    /// The sign in the gutter.
    public var sign: RowSign
    /// Whether it is the first line of two units that the user tied together.
    public var isTied = false

    /// Makes a line.
    public init(_ kind: Kind, unit: Int, left: TextSpan? = nil, right: TextSpan? = nil, sign: RowSign = .none) {
        self.kind = kind
        self.unit = unit
        self.left = left
        self.right = right
        self.sign = sign
    }
}

/// A place that a key can jump to.
public struct TextStop: Hashable, Sendable {
    /// The kinds of places.
    public struct Kinds: OptionSet, Hashable, Sendable {
        /// The bits of the set.
        public let rawValue: UInt8

        /// Makes a set from its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Anything that changed.
        public static let change = Kinds(rawValue: 1)
        /// A change of substance.
        public static let alarm = Kinds(rawValue: 2)
        /// A moved unit.
        public static let move = Kinds(rawValue: 4)
        /// A changed quote.
        public static let quote = Kinds(rawValue: 8)
        /// A changed figure or date.
        public static let figure = Kinds(rawValue: 16)
        /// A changed attribution.
        public static let attribution = Kinds(rawValue: 32)
        /// The beginning of a paragraph.
        public static let paragraph = Kinds(rawValue: 64)

        /// What people call it.
        public var name: String {
            switch self {
            case .alarm: "alarm"
            case .move: "move"
            case .quote: "changed quote"
            case .figure: "changed figure"
            case .attribution: "changed attribution"
            case .paragraph: "paragraph"
            default: "change"
            }
        }
    }

    /// The line it begins on.
    public var row: Int
    /// The pair it is in.
    public var unit: Int
    /// The edit in the pair; nil when the whole unit is meant.
    public var edit: Int?
    /// What it is.
    public var kinds: Kinds
}

/// Words to be marked on one side: those of an edit.
public struct TextMark: Hashable, Sendable {
    /// Where they stand in that side's text.
    public var span: TextSpan
    /// The pair.
    public var unit: Int
    /// The edit in the pair.
    public var edit: Int
}
