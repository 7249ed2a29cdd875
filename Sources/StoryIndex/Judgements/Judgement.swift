import WireModel

/// One thing a person decided about articles. Nothing is ever changed in the log of them: what takes one back is another.
public struct Judgement: Hashable, Sendable {
    /// What was decided.
    public enum Kind: String, Sendable, CaseIterable {
        /// These leave their story and are one of their own.
        case split
        /// The stories of these are one.
        case join
        /// These belong to the story of the anchors, whatever the links say.
        case pin
        /// These are starred, or no more.
        case star, unstar
        /// These were read, or are to be taken as not read.
        case read, unread
        /// This was opened, which is reading it too; not worth taking back.
        case opened
        /// A note was written; an empty one takes the note away.
        case note
        /// An earlier judgement is taken back.
        case undo

        /// Whether the stories depend on it.
        public var changesStories: Bool { self == .split || self == .join || self == .pin }
    }

    /// An article as a judgement speaks of it.
    public struct Subject: Hashable, Sendable {
        /// What it is found by.
        public var key: ContentKey
        /// What it was called when the judgement was made: for people who read the log.
        public var headline: String

        /// Makes a subject.
        public init(key: ContentKey, headline: String) {
            self.key = key
            self.headline = headline
        }
    }

    /// What was decided.
    public var kind: Kind
    /// What it is about.
    public var subjects: [Subject]
    /// For a pin the other versions of the story, the base first.
    public var anchors: [Subject]
    /// The words of a note.
    public var note: String
    /// The number of the judgement that is taken back.
    public var undone: Int?

    /// Makes a judgement.
    public init(
        _ kind: Kind, _ subjects: [Subject], anchors: [Subject] = [], note: String = "", undone: Int? = nil
    ) {
        self.kind = kind
        self.subjects = subjects
        self.anchors = anchors
        self.note = note
        self.undone = undone
    }
}

/// A judgement as it stands in the log.
public struct JudgementEntry: Hashable, Sendable {
    /// Its number; later ones have greater numbers.
    public var number: Int
    /// When it was made, in seconds since 1970.
    public var time: Int
    /// What was decided.
    public var judgement: Judgement

    /// Makes an entry.
    public init(number: Int, time: Int, judgement: Judgement) {
        self.number = number
        self.time = time
        self.judgement = judgement
    }
}

extension IndexSnapshot {
    /// An article as a judgement speaks of it.
    public func subject(_ article: Int) -> Judgement.Subject {
        Judgement.Subject(
            key: ContentKey(text: textKey(of: article), outlet: articles[article].outlet), headline: title(of: article))
    }

    /// The hash of an article's normalised text.
    func textKey(of article: Int) -> UInt64 {
        textKeys.indices.contains(article) ? textKeys[article] : ContentKey.text(of: articles[article])
    }
}
