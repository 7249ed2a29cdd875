/// A word of a made sentence, with the marks at it.
public struct MadePiece: Hashable, Sendable {
    /// What house style may do to it.
    public enum Style: Hashable, Sendable {
        /// Nothing.
        case plain
        /// American and British spelling: the number of the pair.
        case spelling(Int)
        /// A small number, in words or digits.
        case number(Int)
        /// The word for per cent.
        case percent
        /// The verb that reports.
        case said
    }

    /// The word as the wire prints it, without marks and in small letters unless it is a name.
    public var word: String
    /// What house style may do to it.
    public var style: Style
    /// Marks right before it: an opening quotation mark.
    public var before: String
    /// Marks right after it: comma, full stop, closing quotation mark.
    public var after: String

    /// Makes a piece.
    public init(_ word: String, style: Style = .plain, before: String = "", after: String = "") {
        self.word = word
        self.style = style
        self.before = before
        self.after = after
    }

    /// Whether it is a plain word that another may stand for without touching a figure, a name or a quotation mark.
    var isReplaceable: Bool {
        style == .plain && word.utf8.count >= 4 && word == word.lowercased() && word.allSatisfy(\.isLetter)
    }
}

/// A made sentence; `origin` is the same in every version that has it from the wire, whatever was changed in it.
public struct MadeSentence: Hashable, Sendable {
    /// The number of the wire's sentence; nil for an outlet's own.
    public var origin: Int?
    /// Its words.
    public var pieces: [MadePiece]

    /// Makes a sentence.
    public init(origin: Int?, pieces: [MadePiece]) {
        self.origin = origin
        self.pieces = pieces
    }
}

/// How an outlet prints.
public struct MadeStyle: Hashable, Sendable {
    /// Whether spelling is British.
    public var isBritish = false
    /// Whether small numbers are printed in digits.
    public var hasDigits = false
    /// The word for per cent.
    public var percent = "percent"
    /// The verb that reports.
    public var said = "said"
    /// Whether quotation marks are curly.
    public var isCurly = false

    /// The wire's own style.
    public static let wire = MadeStyle()

    /// Some outlet's style.
    public static func drawn(_ random: inout SeededRandom) -> MadeStyle {
        var style = MadeStyle()
        style.isBritish = random.happens(0.35)
        style.hasDigits = random.happens(0.25)
        style.percent = random.pick(["percent", "percent", "per cent", "%"])
        style.said = random.pick(["said", "said", "said", "says", "told reporters"])
        style.isCurly = random.happens(0.4)
        return style
    }

    static let spellings = [
        ("color", "colour"), ("center", "centre"), ("labor", "labour"), ("defense", "defence"),
        ("program", "programme"), ("harbor", "harbour"), ("neighbor", "neighbour"), ("organization", "organisation"),
        ("traveler", "traveller"), ("license", "licence"),
    ]

    static let numbers = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]

    /// The sentence as printed.
    public func printed(_ sentence: MadeSentence) -> String {
        var text = ""
        var opens = true
        for piece in sentence.pieces {
            var word =
                switch piece.style {
                case .plain: piece.word
                case .spelling(let pair): isBritish ? Self.spellings[pair].1 : Self.spellings[pair].0
                case .number(let number): hasDigits ? String(number) : Self.numbers[number - 2]
                case .percent: percent
                case .said: said
                }
            if opens { word = word.prefix(1).uppercased() + word.dropFirst() }
            opens = piece.after.contains(".")
            if !text.isEmpty, word != "%" { text += " " }
            text += mark(piece.before, opening: true) + word + mark(piece.after, opening: false)
        }
        return text
    }

    private func mark(_ marks: String, opening: Bool) -> String {
        isCurly ? marks.replacing("\"", with: opening ? "\u{201C}" : "\u{201D}") : marks
    }
}
