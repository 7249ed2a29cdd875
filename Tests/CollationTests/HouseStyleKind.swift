import WireModel

/// One thing that desks write differently, with sentences that show it.
///
/// In a sentence `{a|b|c}` holds the ways of writing one place; all places of a sentence change together, the i-th way
/// of each (its last, where it has fewer). Every ordered pair of ways is a case. The sentences are our own and name
/// nobody.
struct StyleKind: Sendable {
    /// What the trade calls it.
    var name: String
    /// The classes that a change of it may get.
    var classes: Set<EditClass>
    /// Whether a desk may set the words of a quotation this way too.
    var isQuotable = false
    /// The day of publication of both prints.
    var published: String?
    /// The day of publication of the right print, where it is another.
    var publishedRight: String?
    /// Which ways stand against each other.
    var pairing: Pairing
    /// The marked-up sentences.
    var sentences: [String]

    enum Pairing {
        /// Each way against each other.
        case all
        /// The first way against each other and back: the others are made from it, not from one another.
        case first
        /// The first way on the left only.
        case fromFirst
    }

    init(
        _ name: String, _ classes: Set<EditClass>, quotable: Bool = false, published: String? = nil,
        publishedRight: String? = nil, pairing: Pairing = .all, _ sentences: String
    ) {
        self.name = name
        self.classes = classes
        isQuotable = quotable
        self.published = published
        self.publishedRight = publishedRight
        self.pairing = pairing
        self.sentences = sentences.split(separator: "\n").map { String($0) }
    }
}

/// One marked-up sentence written in each of its ways.
func renderings(of markup: String) -> [String] {
    var parts: [[String]] = []
    for (index, piece) in markup.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
        if index == 0 {
            parts.append([String(piece)])
            continue
        }
        let halves = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
        parts.append(halves[0].split(separator: "|", omittingEmptySubsequences: false).map { String($0) })
        parts.append([halves.count > 1 ? String(halves[1]) : ""])
    }
    let ways = parts.map(\.count).max() ?? 1
    return (0..<ways).map { way in parts.map { $0[min(way, $0.count - 1)] }.joined() }
}
