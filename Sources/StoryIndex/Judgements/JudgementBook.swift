/// All judgements there are, and what they come to.
public struct JudgementBook: Sendable {
    /// Every judgement, oldest first.
    public private(set) var entries: [JudgementEntry] = []
    /// The judgements about stories that hold, oldest first.
    public private(set) var groupings: [JudgementEntry] = []
    /// What is starred.
    public private(set) var stars: Set<ContentKey> = []
    /// What was read.
    public private(set) var read: Set<ContentKey> = []
    /// What was noted.
    public private(set) var notes: [ContentKey: String] = [:]
    private var undone: Set<Int> = []

    /// No judgements.
    public init() {}

    /// The book of a log, oldest first.
    ///
    /// - Complexity: O(n).
    public init(_ entries: [JudgementEntry]) {
        self.entries = entries
        rebuild()
    }

    /// Takes one more in, the latest.
    ///
    /// - Complexity: O(1); O(n) when it takes another back.
    public mutating func add(_ entry: JudgementEntry) {
        entries.append(entry)
        if entry.judgement.kind == .undo { rebuild() } else { apply(entry) }
    }

    /// The latest judgement that can be taken back: still holding, and more than an article opened.
    public var lastHolding: JudgementEntry? {
        entries.last { $0.judgement.kind != .undo && $0.judgement.kind != .opened && holds($0) }
    }

    /// Whether nothing took a judgement back.
    public func holds(_ entry: JudgementEntry) -> Bool { !undone.contains(entry.number) }

    /// The pin that holds an article; nil when none does.
    public func pin(of key: ContentKey) -> JudgementEntry? {
        groupings.last { $0.judgement.kind == .pin && $0.judgement.subjects.contains { $0.key == key } }
    }

    private mutating func rebuild() {
        (groupings, stars, read, notes) = ([], [], [], [:])
        undone = Set(entries.compactMap { $0.judgement.kind == .undo ? $0.judgement.undone : nil })
        for entry in entries where holds(entry) { apply(entry) }
    }

    private mutating func apply(_ entry: JudgementEntry) {
        let keys = entry.judgement.subjects.map(\.key)
        switch entry.judgement.kind {
        case .split, .join, .pin: groupings.append(entry)
        case .star: stars.formUnion(keys)
        case .unstar: stars.subtract(keys)
        case .read, .opened: read.formUnion(keys)
        case .unread: read.subtract(keys)
        case .note:
            for key in keys { notes[key] = entry.judgement.note.isEmpty ? nil : entry.judgement.note }
        case .undo: break
        }
    }
}
