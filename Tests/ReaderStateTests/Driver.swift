import ReaderState
import StoryIndex
import TerminalKit
import TextCore
import WireModel

extension Reader {
    /// A reader that holds the fixture's heap.
    static func withFixture(_ width: Int = 120, _ height: Int = 40) -> Reader {
        var configuration = Configuration()
        configuration.themes = ["mono", "newsprint", "stet-dark"]
        var state = Reader(configuration)
        _ = state.update(.input(.resize(Size(width: width, height: height))))
        _ = state.answer(state.update(.snapshot(Fixture.snapshot())))
        _ = state.update(
            .progress(LoadProgress(articles: 7, bytes: 4_200, total: 4_200, stage: "reading", finished: true)))
        return state
    }

    /// Types keys, written as in the key table with blanks between; answers every comparison asked for.
    ///
    /// - Returns: the effects, without those that were answered.
    @discardableResult
    mutating func type(_ keys: String) -> [Effect] {
        var effects: [Effect] = []
        for part in keys.split(separator: " ") {
            let presses = KeyPress(String(part)).map { [$0] } ?? KeySequence(String(part))?.presses ?? []
            for press in presses { effects += answer(update(.input(.key(press)))) }
        }
        return effects
    }

    /// Types a text, blanks and all.
    @discardableResult
    mutating func typeText(_ text: String) -> [Effect] {
        text.flatMap { answer(update(.input(.key(.character($0))))) }
    }

    @discardableResult
    mutating func answer(_ effects: [Effect]) -> [Effect] {
        var rest: [Effect] = []
        for effect in effects {
            switch effect {
            case .compare(let request): rest += answer(update(.compared(request, Fixture.comparison(request))))
            case .prefetch(let requests):
                for request in requests { rest += answer(update(.compared(request, Fixture.comparison(request)))) }
            case .collate(let request):
                rest += answer(update(.collated(request, Fixture.collation(request, in: snapshot))))
            case .wake: break
            default: rest.append(effect)
            }
        }
        return rest
    }

    /// What the line under the list's cursor stands for, in a word.
    var selectedName: String {
        switch list.selected?.kind {
        case .event(let event): "event \(event)"
        case .cluster(let cluster): "cluster \(cluster)"
        case .take(_, let number): "take \(number)"
        case .article(let article): snapshot.articles[article].id
        case nil: "nothing"
        }
    }

    /// The words of the edit under the cursor on the right side.
    var currentWords: String? {
        guard case .diff(_, let right) = text.content, let current = text.currentEdit,
            let edit = text.comparison?.pairs[current.unit].edits[current.edit]
        else { return nil }
        return snapshot.articles[right].text.slice(edit.right)
    }
}

extension Fixture {
    /// The comparison that a request asks for.
    static func comparison(_ request: ComparisonRequest) -> Comparison {
        request.left == 0 && request.right == 1 ? comparison() : plain
    }

    /// A comparison of two versions of which nothing is told but the summary.
    static var plain: Comparison {
        var summary = ComparisonSummary()
        (summary.kept, summary.cut) = (0.31, 0.69)
        return Comparison(pairs: [], summary: summary)
    }
}
