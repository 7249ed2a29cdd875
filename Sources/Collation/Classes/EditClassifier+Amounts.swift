import TextCore
import WireModel

/// Words that measure without being figures: currencies, lengths of time, decades.
extension EditClassifier {
    /// Another currency, another length of time, another decade beside the same figure.
    func amount() -> Finding? {
        duration() ?? decade() ?? currency()
    }

    /// `12 years` → `12 months`
    private func duration() -> Finding? {
        guard left.words.count == 1, right.words.count == 1, left.keys != right.keys, left.has(Self.durations),
            right.has(Self.durations), let before = left.words.first.map({ $0 - 1 }), before >= left.unit.lowerBound
        else { return nil }
        let isFigure =
            left.side.tokens[before].kind == .number || Numbers.units[left.side.word(before).lowercased()] != nil
        return isFigure ? Finding(.figure, "another length of time") : nil
    }

    private static let durations = Lexicon.nouns("second minute hour day night week month year decade century")

    /// `the 1980s` → `the 1990s`
    private func decade() -> Finding? {
        guard left.words.count == 1, right.words.count == 1, let one = left.words.first, let other = right.words.first,
            Self.isDecade(left.side.word(one)), Self.isDecade(right.side.word(other)), left.keys != right.keys
        else { return nil }
        return Finding(.date, "another decade")
    }

    private static func isDecade(_ word: String) -> Bool {
        word.last == "s" && word.dropLast().allSatisfy(\.isNumber) && [3, 5].contains(word.count)
    }

    /// `65 dollars` → `65 euros`, `$65` → `65 euros`
    private func currency() -> Finding? {
        guard left.content.count <= 3, right.content.count <= 3 else { return nil }
        let (mine, theirs) = (currencies(left, left.range), currencies(right, right.range))
        if !mine.isEmpty, !theirs.isEmpty {
            return mine.isDisjoint(with: theirs) ? Finding(.figure, "another currency") : nil
        }
        guard mine.isEmpty != theirs.isEmpty, isInsertion || isDeletion else { return nil }
        // The other side may have its own beside the figure, in another place.
        let other = mine.isEmpty ? currencies(left, left.unit) : currencies(right, right.unit)
        let own = mine.union(theirs)
        return !other.isEmpty && other.isDisjoint(with: own) ? Finding(.figure, "another currency") : nil
    }

    /// Whether a sign of currency among marks alone is one that the other side does not have in words.
    func changesSign() -> Bool {
        let (mine, theirs) = (currencies(left, left.range), currencies(right, right.range))
        guard mine != theirs else { return false }
        let (here, there) = (currencies(left, left.unit), currencies(right, right.unit))
        return !here.isEmpty && !there.isEmpty && here.isDisjoint(with: there)
    }

    private func currencies(_ view: HunkView, _ range: Range<Int>) -> Set<Int> {
        Set(
            range.compactMap { token in
                Lexicon.currencies[view.side.tokens[token].key] ?? Self.signs[view.side.word(token)]
            })
    }

    private static let signs = ["$": 0, "€": 1, "£": 2, "¥": 3]
}
