import StoryIndex
import TerminalKit
import WireModel

/// Judgements: what the user decides about articles, and what is written down of it.
///
/// Nothing is shown as saved before it was written: a key asks for ``Effect/judge(_:)``, and ``Message/judged(_:)`` says
/// that it stands in the log.
extension Reader {
    /// A pin is held by so many other versions of the story.
    private static let mostAnchors = 8

    /// Does what a key about judgements means.
    mutating func performJudging(_ action: Action) {
        guard let book = judgements else {
            return say("judgements are not kept now; :messages tells why", isError: true)
        }
        switch action {
        case .undo:
            guard let last = book.lastHolding else { return say("there is no judgement to take back") }
            judge(Judgement(.undo, last.judgement.subjects, undone: last.number))
        case .split: split()
        case .join: join()
        case .pin: pin(book)
        case .star: turn(.star, .unstar, whenAllOf: book.stars)
        case .toggleRead: turn(.read, .unread, whenAllOf: book.read)
        case .note:
            guard let article = judgedArticles.first, judgedArticles.count == 1 else {
                return say("a note belongs to one version; put the cursor on it")
            }
            let text = book.notes[snapshot.subject(article).key] ?? ""
            open(Prompt(.note, text: text, history: histories[.note] ?? []))
        default: break
        }
    }

    /// The marked versions, else what the cursor is on: a version, or all of a story.
    private var judgedArticles: [Int] {
        if !list.marks.isEmpty { return list.marks }
        switch list.selected?.kind {
        case .article(let article): return [article]
        case .cluster(let cluster): return snapshot.clusters[cluster].articles
        case .take(let cluster, let number):
            return snapshot.clusters[cluster].articles.filter { snapshot.takeOf[$0] == number }
        case .event, nil: return []
        }
    }

    private mutating func judge(_ judgement: Judgement) {
        effects.append(.judge(judgement))
    }

    private mutating func turn(_ on: Judgement.Kind, _ off: Judgement.Kind, whenAllOf set: Set<ContentKey>) {
        let subjects = judgedArticles.map { snapshot.subject($0) }
        guard !subjects.isEmpty else { return say("put the cursor on a version or a story") }
        judge(Judgement(subjects.allSatisfy { set.contains($0.key) } ? off : on, subjects))
    }

    private mutating func split() {
        let articles = judgedArticles.filter { snapshot.clusterOf[$0] != nil }
        guard let first = articles.first else { return say("this stands in no story; there is nothing to split off") }
        let leaving = Set(articles)
        let clusters = Set(articles.compactMap { snapshot.clusterOf[$0] })
        if clusters.count == 1, let cluster = snapshot.clusterOf[first],
            snapshot.clusters[cluster].articles.allSatisfy({ leaving.contains($0) })
        {
            return say("that is the whole story; put the cursor on the version that is to leave it")
        }
        judge(Judgement(.split, articles.map { snapshot.subject($0) }))
    }

    private mutating func join() {
        var articles = list.marks
        if let here = list.selected.flatMap({ representative(of: $0.kind) }), !articles.contains(here) {
            articles.append(here)
        }
        // A story, or an article alone, is told by its cluster, or by itself.
        let stories = Set(articles.map { snapshot.clusterOf[$0].map { -1 - $0 } ?? $0 })
        guard stories.count > 1 else {
            let mark = keys.key(for: .mark) ?? "Space"
            return say("mark a version of one story (\(mark)), then put the cursor on the other and join")
        }
        judge(Judgement(.join, articles.map { snapshot.subject($0) }))
    }

    private mutating func pin(_ book: JudgementBook) {
        guard list.marks.isEmpty, let article = list.selected?.article else {
            return say("put the cursor on the version that is to be held to its story")
        }
        let subject = snapshot.subject(article)
        if let pin = book.pin(of: subject.key) {
            return judge(Judgement(.undo, pin.judgement.subjects, undone: pin.number))
        }
        guard let cluster = snapshot.clusterOf[article] else {
            return say("this stands in no story; join it to one first (\(keys.key(for: .join) ?? "zj"))")
        }
        let base = snapshot.clusters[cluster].base
        let others = snapshot.clusters[cluster].articles.filter { $0 != article && $0 != base }
        let anchors = (article == base ? [] : [base]) + others
        judge(Judgement(.pin, [subject], anchors: anchors.prefix(Self.mostAnchors).map { snapshot.subject($0) }))
    }

    mutating func acceptNote(_ text: String) {
        guard let article = judgedArticles.first else { return }
        lastChange = RepeatedChange(action: .note, count: 1, note: text)
        judge(Judgement(.note, [snapshot.subject(article)], note: text))
    }

    /// Gives the version under the cursor the note that was typed last.
    mutating func repeatNote(_ text: String) {
        guard judgements != nil else { return performJudging(.note) }
        guard judgedArticles.count == 1 else { return say("a note belongs to one version; put the cursor on it") }
        acceptNote(text)
    }

    /// What is opened is read.
    mutating func noteOpened(_ content: TextContent) {
        guard judgements != nil else { return }
        let shown: [Int]
        switch content {
        case .reading(let article): shown = [article]
        case .diff(let left, let right): shown = [left, right]
        default: shown = []
        }
        let unread = shown.filter { !marks.read.contains($0) && !justOpened.contains($0) }
        guard !unread.isEmpty else { return }
        justOpened.formUnion(unread)
        judge(Judgement(.opened, unread.map { snapshot.subject($0) }))
    }

    // MARK: Answers

    /// Takes the log as it was read from the file.
    mutating func take(_ book: JudgementBook) {
        judgements = book
        refreshMarks()
    }

    /// Takes an entry that stands in the log now.
    mutating func takeJudged(_ entry: JudgementEntry) {
        guard var book = judgements else { return }
        // The copy in the state is let go first, so that the entry is added in place.
        judgements = nil
        book.add(entry)
        judgements = book
        refreshMarks()
        if entry.judgement.kind != .opened { say(sentence(about: entry)) }
        if entry.judgement.kind.changesStories { list.marks = [] }
        if let query = list.query, (try? StoryQuery(parsing: query))?.asksForMarks == true {
            ask(query)
        }
    }

    mutating func refreshMarks() {
        justOpened = []
        guard let judgements else { return }
        marks = ArticleMarks(judgements, in: snapshot)
    }

    private func sentence(about entry: JudgementEntry) -> String {
        let judgement = entry.judgement
        let count = judgement.subjects.count
        let what = count == 1 ? judgement.subjects.first?.key.outlet ?? "" : "\(count) versions"
        let undo = "; saved, \(keys.key(for: .undo) ?? "u") takes it back"
        switch judgement.kind {
        case .split: return "split off: \(what)" + undo
        case .join: return "joined: the stories of \(what)" + undo
        case .pin: return "pinned to its story: \(what)" + undo
        case .star: return "starred: \(what)" + undo
        case .unstar: return "no star: \(what)" + undo
        case .read, .opened: return "read: \(what)" + undo
        case .unread: return "unread: \(what)" + undo
        case .note: return (judgement.note.isEmpty ? "note taken away: \(what)" : "noted: \(what)") + undo
        case .undo:
            let taken = judgements?.entries.first { $0.number == judgement.undone }
            return "taken back: \(taken?.judgement.kind.rawValue ?? "a judgement"), \(what); saved"
        }
    }
}
