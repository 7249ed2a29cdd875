internal import WireModel

/// The evidence for each kind, in arbitrary units that add up; the highest wins.
struct KindScores: Sendable, Hashable {
    var person: Float = 0
    var organisation: Float = 0
    var place: Float = 0
    var nationality: Float = 0
    var event: Float = 0
    var work: Float = 0
    /// That it is no name at all.
    var none: Float = 0

    init(
        person: Float = 0, organisation: Float = 0, place: Float = 0, nationality: Float = 0, event: Float = 0,
        work: Float = 0,
        none: Float = 0
    ) {
        self.person = person
        self.organisation = organisation
        self.place = place
        self.nationality = nationality
        self.event = event
        self.work = work
        self.none = none
    }

    /// One unit of evidence for one kind.
    init(_ kind: EntityKind) {
        switch kind {
        case .person: person = 1
        case .organisation: organisation = 1
        case .place: place = 1
        case .nationality: nationality = 1
        case .event: event = 1
        case .work: work = 1
        case .other: none = 1
        }
    }

    /// The kind with the most evidence and by how much it leads; nil when "no name" leads.
    var best: (kind: EntityKind, lead: Float)? {
        var top: (EntityKind, Float) = (.person, person)
        var second: Float = none
        for (kind, score) in [
            (EntityKind.organisation, organisation), (.place, place), (.nationality, nationality), (.event, event),
            (.work, work),
        ] {
            if score > top.1 {
                second = max(second, top.1)
                top = (kind, score)
            } else {
                second = max(second, score)
            }
        }
        return top.1 > none && top.1 > 0 ? (top.0, top.1 - second) : nil
    }

    mutating func add(_ other: KindScores, times weight: Float) {
        person += other.person * weight
        organisation += other.organisation * weight
        place += other.place * weight
        nationality += other.nationality * weight
        event += other.event * weight
        work += other.work * weight
        none += other.none * weight
    }
}

/// A run of words that may be a name, with what speaks for it where it stands.
struct Candidate: Sendable {
    /// The first word's position in the stream.
    var first: Int
    /// The last word's position in the stream, inclusive.
    var last: Int
    var scores: KindScores
    var canonical: UInt32 = 0
    /// Whether the capital is due to its place alone and the word is an ordinary one.
    var isFaint = false
    /// Whether the rules know better than a model.
    var isSure = false
    /// The surface key of the longer name just before, for an acronym in brackets.
    var shortFor: UInt64?

    var count: Int { last - first + 1 }
}

/// Proposes candidates in a stream of words. The rules are one; a statistical model is another, whose labels the rules
/// and the document's evidence then refine.
protocol MentionFinder: Sendable {
    /// Candidates in order, not overlapping.
    func candidates(in stream: WordStream) -> [Candidate]
}
