import TextCore
import WireModel

extension DiffReport {
    /// Which words of a pair are shown.
    enum View {
        /// The left words, with what is gone marked.
        case left
        /// The right words, with what is new marked.
        case right
        /// The right words, with what is gone put where it was.
        case both
    }

    /// The words of a pair with its edits marked: by colour and attribute, or by `[-…-]` and `{+…+}` where there is none.
    func marked(_ pair: AlignedPair, _ view: View, ink: Ink) -> StyledText {
        let isLeft = view == .left || pair.right == nil
        guard let passage = isLeft ? pair.left : pair.right else { return StyledText() }
        let text = isLeft ? left.article.text : right.article.text
        var result = StyledText()
        // The sign before what is cut or added as a whole says so; only alarms in it are marked.
        let whole: Ink.Role? = pair.kind == .cut ? .cut : pair.kind == .added ? .added : nil
        if whole != nil, !ink.isColoured, pair.edits.contains(where: \.alarm) {
            append(text.slice(passage.span), isNew: !isLeft, true, ink, to: &result)
            return result
        }
        var position = passage.span.start
        for edit in edits(of: pair).inOrder(ofLeft: isLeft) where whole == nil || edit.alarm {
            let here = isLeft ? edit.left : edit.right
            // Edits may lie inside each other, as a figure in a quotation: the outer one is marked.
            guard here.start >= position, here.end <= passage.span.end else { continue }
            result.append(text.slice(TextSpan(position, here.start)), whole)
            if view == .both { append(left.article.text.slice(edit.left), isNew: false, edit.alarm, ink, to: &result) }
            append(text.slice(here), isNew: !isLeft, edit.alarm, ink, to: &result)
            position = here.end
        }
        result.append(text.slice(TextSpan(position, passage.span.end)), whole)
        return result
    }

    private func append(_ words: String, isNew: Bool, _ alarm: Bool, _ ink: Ink, to text: inout StyledText) {
        guard !words.isEmpty else { return }
        let role: Ink.Role = isNew ? (alarm ? .alarmAdded : .added) : (alarm ? .alarmCut : .cut)
        if ink.isColoured {
            text.append(words, role)
        } else {
            text.append(isNew ? "{+\(words)+}" : "[-\(words)-]", role)
        }
    }

    /// The sign before a pair: what happened to it.
    func sign(of pair: AlignedPair) -> (text: String, role: Ink.Role?) {
        if isQuiet(pair) { return (" ", nil) }
        let alarms = pair.edits.contains { $0.alarm }
        switch pair.kind {
        case _ where alarms: return ("!", .alarm)
        case .cut: return ("-", .cut)
        case .added: return ("+", .added)
        case .moved, .movedEdited: return (">", .moved)
        case .same, .edited, .split, .merged: return ("~", .faint)
        }
    }

    /// What is said of a pair besides its words: that it moved, was split or merged.
    func remark(on pair: AlignedPair) -> String? {
        guard let left = pair.left, let right = pair.right else { return nil }
        switch pair.kind {
        case .moved, .movedEdited: return "moved from paragraph \(left.paragraph) to \(right.paragraph)"
        case .split: return "split in the right version"
        case .merged: return "merged in the right version"
        default: return nil
        }
    }

    /// The summary in a few lines.
    ///
    /// - Parameter countsHidden: whether it is said that changes of style are not shown, where they are not.
    func summaryLines(countsHidden: Bool = true) -> [String] {
        let summary = comparison.summary
        var parts = [
            "kept \(Wording.percent(summary.kept))", "cut \(Wording.percent(summary.cut))",
            "added \(Wording.percent(summary.added))",
            Wording.count(summary.moved, "move"), Wording.count(summary.alarms, "alarm"),
            "\(Wording.count(summary.trivia, "change")) of style" + (showsTrivia || !countsHidden ? "" : " (hidden)"),
        ]
        if let last = summary.stoppedAfterParagraph { parts.append("stops after paragraph \(last)") }
        var lines = [parts.joined(separator: " · ")]
        if !entities.dropped.isEmpty { lines.append("no longer named: " + entities.dropped.joined(separator: ", ")) }
        if !entities.added.isEmpty { lines.append("newly named: " + entities.added.joined(separator: ", ")) }
        if !witnesses.isEmpty {
            var outlets: [String] = []
            for witness in witnesses where !outlets.contains(witness.outlet) { outlets.append(witness.outlet) }
            lines.append(
                "beside \(Wording.count(witnesses.count, "further version")): \(outlets.joined(separator: ", "))")
        }
        return lines
    }

    /// Whether a pair opens another paragraph or zone than the pair before.
    func isBreak(before index: Int) -> Bool {
        guard index > 0 else { return false }
        let (last, next) = (comparison.pairs[index - 1], comparison.pairs[index])
        if last.zone != next.zone { return true }
        if let one = last.right, let other = next.right { return one.paragraph != other.paragraph }
        if let one = last.left, let other = next.left { return one.paragraph != other.paragraph }
        return last.right == nil && (next.right?.paragraph ?? 0) > 0 && next.left == nil
    }
}
