import TextCore
import WireModel

extension Fixture {
    /// An edit by its words.
    struct Change {
        var kind: EditClass
        var left: String
        var right: String
        var note = ""
    }

    /// The comparison of the wire with the version that cut it, as a collation would make it.
    static func comparison(left: Article = wire, right: Article = cut) -> Comparison {
        var maker = Maker(left: left, right: right)
        maker.add(
            .headline, .edited, "Talks on the Ilm river collapse after nine hours", "River talks collapse", 0, 0,
            [
                Change(kind: .wording, left: "Talks on the Ilm river", right: "River talks"),
                Change(kind: .wording, left: "after nine hours", right: ""),
            ])
        maker.add(
            .paragraph, .same, "Talks on the future of the Ilm crossing collapsed on Monday after nine hours.", nil, 1,
            1)
        maker.add(.paragraph, .same, "Both sides left Port Hale without a statement.", nil, 1, 1)
        maker.add(
            .paragraph, .movedEdited, "A year and a half ago the two governments reached a truce in Geneva.",
            "A year-and-a-half ago the two governments reached a truce in Geneva.", 6, 2,
            [Change(kind: .hyphenation, left: "year and a half", right: "year-and-a-half")])
        maker.add(
            .paragraph, .edited,
            "\"We will not sign a paper that nobody has read,\" Foreign Minister Davor Kesten told reporters.",
            "\"We will not sign a paper nobody has read,\" Mr Kesten claimed.", 2, 3,
            [
                Change(kind: .quote, left: "that ", right: "", note: "a word of the quotation is gone"),
                Change(
                    kind: .name, left: "Foreign Minister Davor Kesten", right: "Mr Kesten",
                    note: "title and first name dropped"),
                Change(
                    kind: .attribution, left: "told reporters", right: "claimed",
                    note: "told became claimed: a change of stance"),
            ])
        maker.add(.paragraph, .same, "He said the Karvelian delegation had received the draft at midnight.", nil, 2, 3)
        maker.add(
            .paragraph, .edited, "The crossing has been closed for twelve days.",
            "The violent crossing has been closed for 12 days.",
            3, 4,
            [
                Change(kind: .label, left: "", right: "violent ", note: "a charged word, in no other version"),
                Change(kind: .numberStyle, left: "twelve", right: "12"),
            ])
        maker.add(
            .paragraph, .edited, "Some 6,300 people have died in four years of fighting.",
            "Some 3,600 people have died in four years of fighting.", 3, 4,
            [Change(kind: .figure, left: "6,300", right: "3,600", note: "6,300 became 3,600")])
        maker.cut(.subhead, "- 'No one has read it' -", 4)
        for (sentence, paragraph) in [
            ("Tamsin denied that it had changed the draft.", 5),
            ("President Oskar Vellin, 61, called the walkout \"theatre\".", 5),
            ("It was allegedly broken by the Sorrel Front in May.", 6), ("The next round has not been scheduled.", 7),
            ("Observers at Hallow Ford reported quiet nights 🌙 and a market that sells 茶 again.", 7),
        ] { maker.cut(.paragraph, sentence, paragraph) }
        var summary = ComparisonSummary()
        (summary.kept, summary.cut, summary.added, summary.moved) = (0.52, 0.46, 0.03, 1)
        (summary.alarms, summary.trivia, summary.stoppedAfterParagraph) = (5, 2, 3)
        return Comparison(pairs: maker.pairs, summary: summary)
    }

    private struct Maker {
        let left: Article
        let right: Article
        var pairs: [AlignedPair] = []

        mutating func add(
            _ zone: ZoneKind, _ kind: PairKind, _ leftWords: String, _ rightWords: String?, _ leftParagraph: Int,
            _ rightParagraph: Int, _ changes: [Change] = []
        ) {
            guard let leftSpan = place(leftWords, in: left.text),
                let rightSpan = place(rightWords ?? leftWords, in: right.text)
            else { return }
            let edits = changes.map { change in
                Edit(
                    kind: change.kind, alarm: change.kind.isAlarm, left: inside(leftSpan, change.left, of: left.text),
                    right: inside(rightSpan, change.right, of: right.text), note: change.note)
            }
            pairs.append(
                AlignedPair(
                    zone: zone, kind: kind, left: Passage(span: leftSpan, paragraph: leftParagraph),
                    right: Passage(span: rightSpan, paragraph: rightParagraph),
                    isTrivia: !edits.isEmpty && edits.allSatisfy { $0.kind.isTrivia }, edits: edits))
        }

        mutating func cut(_ zone: ZoneKind, _ words: String, _ paragraph: Int) {
            guard let span = place(words, in: left.text) else { return }
            pairs.append(
                AlignedPair(zone: zone, kind: .cut, left: Passage(span: span, paragraph: paragraph), right: nil))
        }

        private func place(_ words: String, in text: String) -> TextSpan? {
            let (whole, part) = (Array(text.utf8), Array(words.utf8))
            guard part.count <= whole.count else { return nil }
            return (0...whole.count - part.count).first { whole[$0...].starts(with: part) }.map {
                TextSpan($0, $0 + part.count)
            }
        }

        /// Where words stand in a passage; for no words, a place near where they would stand.
        private func inside(_ passage: TextSpan, _ words: String, of text: String) -> TextSpan {
            guard !words.isEmpty, let span = place(words, in: text.slice(passage)) else {
                let at = passage.start + min(4, passage.length)
                return TextSpan(at, at)
            }
            return span.shifted(by: passage.start)
        }
    }
}
