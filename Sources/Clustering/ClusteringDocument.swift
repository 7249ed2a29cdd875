/// One article as the clustering sees it: keys, positions and a few facts, no text.
///
/// The caller prepares it from the article's *body* (headline, captions, boilerplate and sign-off left out where they are
/// known). Everything that decides a grouping is in here, so that equal documents always group alike.
public struct ClusteringDocument: Sendable {
    /// Keys of the folded words and numbers of the body (`Token.key` of word-like tokens), in order.
    public var words: [UInt64]
    /// Indexes into ``words`` of those that are numbers, ascending; they tell a template with new figures from a copy.
    public var numbers: [Int]
    /// Indexes into ``words`` of those that are part of a name, ascending; names tell events apart.
    public var names: [Int]
    /// Where direct speech stands: indexes into ``words``, ascending, of the first word of a quotation and the first one
    /// behind it by turns.
    public var quotations: [Int]
    /// Indexes into ``words`` where the body's paragraphs start, ascending.
    public var paragraphStarts: [Int]
    /// A stable key of the article's content and origin; it breaks ties, so that the order of input never matters.
    public var contentKey: UInt64
    /// A key of the outlet's name; 0 when it is not known.
    public var outlet: UInt64
    /// The day of publication as a running number of days; nil when it is not known.
    public var day: Int?
    /// Minutes since a fixed moment, when the time of day is known too.
    public var minutes: Int?
    /// Keys of the parts of the sign-off (`hs/ceb/pbt`), in order.
    public var signoff: [UInt64]
    /// Rank of the wire's label: alert 0, urgent 1, lead 2, second lead 3 and so on, corrections above all; nil without one.
    public var takeLabel: Int?
    /// Which version of which item the wire's own field calls it; nil without one.
    public var wireVersion: WireVersionKey?
    /// Whether this is the agency's own print of its copy.
    public var isAgencyPrint: Bool
    /// Terms for the grouping into events besides those of the body, such as the headline's; a term may stand here twice.
    public var terms: [WeightedTerm]
    /// How much a word of the body counts as a term; 0 leaves the events to ``terms`` alone.
    public var bodyWeight: Float

    /// Makes a document from its parts.
    public init(
        words: [UInt64], numbers: [Int] = [], names: [Int] = [], quotations: [Int] = [],
        paragraphStarts: [Int] = [0], contentKey: UInt64, outlet: UInt64 = 0, day: Int? = nil, minutes: Int? = nil,
        signoff: [UInt64] = [], takeLabel: Int? = nil,
        wireVersion: WireVersionKey? = nil, isAgencyPrint: Bool = false, terms: [WeightedTerm] = [],
        bodyWeight: Float = 0
    ) {
        self.words = words
        self.numbers = numbers
        self.names = names
        self.quotations = quotations
        self.paragraphStarts = paragraphStarts
        self.contentKey = contentKey
        self.outlet = outlet
        self.day = day
        self.minutes = minutes
        self.signoff = signoff
        self.takeLabel = takeLabel
        self.wireVersion = wireVersion
        self.isAgencyPrint = isAgencyPrint
        self.terms = terms
        self.bodyWeight = bodyWeight
    }
}

/// A version of an item of a wire: of one item the later version has the higher number, and no two are one dispatch.
public struct WireVersionKey: Hashable, Sendable {
    /// A key of the item.
    public var item: UInt64
    /// The version's number.
    public var number: Int

    /// Makes a key.
    public init(item: UInt64, number: Int) {
        self.item = item
        self.number = number
    }
}

/// What a term of an event vector is.
public enum TermKind: UInt8, BitwiseCopyable, Sendable {
    /// A word that is not part of a name.
    case word
    /// A name, or a part of one.
    case name
    /// A number.
    case number
}

/// A term of an article, with how much it counts there.
public struct WeightedTerm: Hashable, Sendable {
    /// The key of the folded term.
    public var key: UInt64
    /// How much it counts within its article, before rarity in the corpus comes in: occurrences, more for the headline.
    public var weight: Float
    /// Whether it is a word, a name or a number.
    public var kind: TermKind

    /// Makes a term.
    public init(key: UInt64, weight: Float, kind: TermKind) {
        self.key = key
        self.weight = weight
        self.kind = kind
    }
}
