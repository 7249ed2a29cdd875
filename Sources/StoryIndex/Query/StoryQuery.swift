import WireModel

/// A question to the index, as the reader's filter and `stet search` have it.
///
/// Words and "phrases", fields (see ``QueryField``), `AND`, `OR`, `NOT`, brackets and `-` before a term; terms that stand
/// side by side must all hold. Words are compared in their folded form, so that house style does not matter.
public struct StoryQuery: Hashable, Sendable {
    /// The query as it was written.
    public let text: String
    let root: QueryNode

    /// Reads a query; an empty one asks for everything.
    ///
    /// - Throws: ``QueryError`` with the place and what was expected there.
    /// - Complexity: O(length).
    public init(parsing text: String) throws(QueryError) {
        self.text = text
        var parser = QueryParser(text)
        root = try parser.parse()
    }

    /// Whether the query asks for everything.
    public var isEmpty: Bool { root == .everything }

    /// Whether the answer hangs on what people noted, such as `is:starred`.
    public var asksForMarks: Bool {
        root.contains { if case .state(let state) = $0 { state.isMark } else { false } }
    }

    /// Whether it asks for names, which have to be found first.
    public var asksForEntities: Bool {
        root.contains { if case .entity = $0 { true } else { false } }
    }

    /// Whether versions must be compared to answer it: `edit:quote`, `alarms>2`.
    public var asksForEdits: Bool {
        root.contains { node in
            switch node {
            case .edit, .number(.alarms, _, _): true
            default: false
            }
        }
    }
}

/// The meaning of a query.
indirect enum QueryNode: Hashable, Sendable {
    /// Every article.
    case everything
    /// These words, next to each other when there are several.
    case words([UInt64])
    /// These words next to each other in the headline.
    case headline([UInt64])
    /// An entity with these words next to each other in one of its names, or with this id.
    case entity([UInt64], id: String)
    /// A field of names that is this, or holds this.
    case name(QueryField, String)
    /// The days from the first to the last, both included, counted as ``WireModel/CalendarDay/ordinal``.
    case days(ClosedRange<Int>)
    /// A number that compares like this.
    case number(QueryField, Comparison, Double)
    /// A state of the article.
    case state(State)
    /// A change of this class against the base, or any of substance.
    case edit(EditClass?)
    case all([QueryNode])
    case any([QueryNode])
    case not(QueryNode)

    /// How two numbers may stand to each other.
    enum Comparison: String, CaseIterable, Sendable {
        // Longer signs first: they are tried in this order.
        case atLeast = ">="
        case atMost = "<="
        case more = ">"
        case less = "<"
        case equal = "="
        case colon = ":"

        /// Whether `value` stands so to `bound`.
        func holds(_ value: Double, _ bound: Double) -> Bool {
            switch self {
            case .atLeast: value >= bound
            case .atMost: value <= bound
            case .more: value > bound
            case .less: value < bound
            case .equal, .colon: value == bound
            }
        }
    }

    /// What an article can be.
    enum State: String, CaseIterable, Sendable {
        case clustered, single, base, identical, cut, edited, rewritten
        case otherTake = "other-take"
        case starred, read, unread, noted, pinned

        /// Whether it is something a person noted.
        var isMark: Bool {
            switch self {
            case .starred, .read, .unread, .noted, .pinned: true
            default: false
            }
        }
    }

    /// Whether some part of it holds a condition.
    func contains(_ condition: (QueryNode) -> Bool) -> Bool {
        switch self {
        case .all(let parts), .any(let parts): parts.contains { $0.contains(condition) }
        case .not(let part): part.contains(condition)
        default: condition(self)
        }
    }
}
