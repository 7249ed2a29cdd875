import StoryIndex
import TerminalKit
import TextCore
import WireModel

/// The history of a page: which revisions there are, and what changed from each to the next.
extension Reader {
    /// Opens the box with the revisions of what is under the cursor or shown.
    mutating func openHistory() {
        guard let article = historyArticle else { return say("there is no version here") }
        guard let history = PageHistory(of: article, in: snapshot) else {
            return say("there is one revision of this page; stet fetch keeps the later ones")
        }
        var window = ScrollWindow(count: history.articles.count, height: history.articles.count, margin: 1)
        window.moveCursor(to: history.articles.firstIndex(of: article) ?? 0)
        popup = .history(history, window)
        prefetch(history)
        settlePopup()
    }

    private var historyArticle: Int? {
        switch focus {
        case .list: list.selected.flatMap { representative(of: $0.kind) }
        case .text, .entities: storyView == nil ? subject.right ?? subject.left : currentStoryArticle
        }
    }

    /// Asks for what changed from each revision to the next, so that the box can say how much it was.
    private mutating func prefetch(_ history: PageHistory) {
        var requests: [ComparisonRequest] = []
        for (earlier, later) in zip(history.articles, history.articles.dropFirst()).prefix(40) {
            guard comparisons.comparison(left: earlier, right: later) == nil,
                comparisons.prefetch(left: earlier, right: later)
            else { continue }
            requests.append(request(left: earlier, right: later))
        }
        if !requests.isEmpty { effects.append(.prefetch(requests)) }
    }

    /// Compares a revision with the one before it; the first is read. `q` comes back to where the box was opened.
    mutating func openRevision(_ number: Int, of history: PageHistory) {
        guard history.articles.indices.contains(number) else { return }
        if text.isOpened { remember() }
        guard number > 0 else { return openText(.reading(history.articles[0])) }
        openDiff(left: history.articles[number - 1], right: history.articles[number])
    }

    /// The history in a newer snapshot; nil when less than two revisions are left of it.
    static func mapped(_ history: PageHistory, _ newPosition: (Int) -> Int?) -> PageHistory? {
        var mapped = history
        mapped.articles = history.articles.compactMap(newPosition)
        return mapped.articles.count > 1 ? mapped : nil
    }
}

extension PopupContent {
    /// A line for each revision: number, time, length, and what is different from the one before.
    static func lines(of history: PageHistory, in state: Reader) -> [[Piece]] {
        let snapshot = state.snapshot
        let digits = String(history.articles.count).utf8.count
        var moments = history.articles.map { PageHistory.moment(of: snapshot.articles[$0]).map(readable) ?? "no date" }
        // Seconds only where minutes do not tell them apart.
        let minutes = moments.map { String($0.prefix(16)) }
        if Set(minutes).count == moments.count { moments = minutes }
        let widest = moments.map(\.utf8.count).max() ?? 0
        return history.articles.indices.map { index in
            let article = history.articles[index]
            let number = String(index + 1)
            var line = [
                Piece(text: String(repeating: " ", count: digits - number.utf8.count) + number + "  ", role: .dim),
                Piece(text: moments[index].padded(to: widest) + "  ", role: .plain),
                Piece(text: "\(snapshot.wordCounts[article]) words".padded(to: 11), role: .dim),
            ]
            if index > 0 { line += change(from: history.articles[index - 1], to: article, state) }
            return line
        }
    }

    private static func change(from left: Int, to right: Int, _ state: Reader) -> [Piece] {
        let (earlier, later) = (state.snapshot.articles[left], state.snapshot.articles[right])
        guard let comparison = state.comparisons.comparison(left: left, right: right) else {
            return [Piece(text: "  …", role: .dim)]
        }
        let words = ChangedWords(in: comparison, of: earlier.text, and: later.text)
        var pieces: [Piece] = []
        func add(_ text: String, _ role: Role) {
            pieces += [Piece(text: "  ", role: .plain), Piece(text: text, role: role)]
        }
        if words.gone > 0 { add("−\(words.gone)", .cut) }
        if words.new > 0 { add("+\(words.new)", .added) }
        if comparison.summary.moved > 0 { add("\(comparison.summary.moved) moved", .plain) }
        if earlier.headline != later.headline { add("headline", .heading) }
        let alarms = comparison.summary.alarms
        if alarms > 0 { add(alarms == 1 ? "1 alarm" : "\(alarms) alarms", .alarm) }
        if pieces.isEmpty { add("the same words", .dim) }
        return pieces
    }

    /// `2026-11-22 10:11:12` of ISO 8601.
    private static func readable(_ moment: String) -> String {
        let parts = moment.split(separator: "T", maxSplits: 1)
        guard parts.count == 2 else { return moment }
        return parts[0] + " " + parts[1].prefix { $0.isNumber || $0 == ":" }
    }
}

/// How many words are different between two revisions.
struct ChangedWords: Hashable {
    /// Words of the earlier one that are gone.
    var gone = 0
    /// Words of the later one that are new.
    var new = 0

    /// Counts the words of edits, cuts and additions; what only moved is neither.
    ///
    /// - Complexity: O(what changed).
    init(in comparison: Comparison, of left: String, and right: String) {
        func words(_ text: String, _ span: TextSpan) -> Int {
            Tokenizer.tokens(of: text, in: span).count { $0.isWordLike }
        }
        for pair in comparison.pairs {
            switch (pair.left, pair.right) {
            case (let cut?, nil): gone += words(left, cut.span)
            case (nil, let added?): new += words(right, added.span)
            default:
                for edit in pair.edits {
                    gone += words(left, edit.left)
                    new += words(right, edit.right)
                }
            }
        }
    }
}

extension String {
    /// With blanks behind it up to a number of letters.
    fileprivate func padded(to count: Int) -> String {
        self + String(repeating: " ", count: max(0, count - self.count))
    }
}
