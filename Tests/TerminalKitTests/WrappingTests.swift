import Testing

@testable import TerminalKit

@Suite struct WrappingTests {
    private func wrap(_ text: String, _ rules: Wrapping) -> [String] {
        rules.lines(of: text).map { line in
            String(decoding: Array(text.utf8)[line.range], as: UTF8.self)
        }
    }

    @Test func `lines end at words`() {
        let text = "The visit will be a message to the nuclear-armed North."
        #expect(wrap(text, Wrapping(columns: 20)) == ["The visit will be a", "message to the", "nuclear-armed North."])
        #expect(
            wrap(text, Wrapping(columns: 9)) == [
                "The visit", "will be a", "message", "to the", "nuclear-", "armed", "North.",
            ])
    }

    @Test func `a word longer than a line is cut by columns`() {
        #expect(wrap("an extraordinarily long", Wrapping(columns: 6)) == ["an", "extrao", "rdinar", "ily", "long"])
        #expect(wrap("abcdef", Wrapping(columns: 0)) == ["a", "b", "c", "d", "e", "f"])
    }

    @Test func `ideographs are broken apart, but no line starts with a full stop or ends with a bracket`() {
        #expect(wrap("日本語の新聞。", Wrapping(columns: 4)) == ["日本", "語の", "新", "聞。"])
        #expect(wrap("彼は「はい」と", Wrapping(columns: 6)) == ["彼は", "「は", "い」と"])
        #expect(wrap("북한의 지도자는", Wrapping(columns: 10)) == ["북한의", "지도자는"])
    }

    @Test func `clusters are never cut`() {
        #expect(wrap("👨‍👩‍👧‍👦👍🏽🇰🇷", Wrapping(columns: 4)) == ["👨‍👩‍👧‍👦👍🏽", "🇰🇷"])
        #expect(wrap("e\u{301}e\u{301}e\u{301}", Wrapping(columns: 2)) == ["e\u{301}e\u{301}", "e\u{301}"])
    }

    @Test func `a newline ends a line and one at the end opens no other`() {
        #expect(wrap("a\nb\r\n\nc\n", Wrapping(columns: 9)) == ["a", "b", "", "c"])
        #expect(wrap("", Wrapping(columns: 9)) == [""])
        #expect(wrap("\n", Wrapping(columns: 9)) == [""])
    }

    @Test func `a hyphen lets words be broken, and holds dates and scores together`() {
        #expect(wrap("a well-meant try", Wrapping(columns: 8)) == ["a well-", "meant", "try"])
        #expect(wrap("on 2024-03-05 it", Wrapping(columns: 12)) == ["on", "2024-03-05", "it"])
        #expect(wrap("they won 21-3 there", Wrapping(columns: 12)) == ["they won", "21-3 there"])
        #expect(wrap("1990\u{2014}2000", Wrapping(columns: 6)) == ["1990\u{2014}", "2000"])
    }

    @Test func `a no-break space holds words together`() {
        #expect(wrap("about 5\u{A0}million people", Wrapping(columns: 11)) == ["about", "5\u{A0}million", "people"])
    }

    @Test func `continuing lines hang by the indent`() {
        let lines = Wrapping(columns: 8, indent: 1, hangingIndent: 3).lines(of: "one two three\nfour five six")
        #expect(lines.map(\.indent) == [1, 3, 1, 3, 3])
        #expect(lines.map(\.width) == [7, 5, 4, 4, 3])
    }

    @Test(arguments: 2...24) func `the lines restore the text and keep to their columns`(columns: Int) {
        for text in Fixtures.texts {
            for rules in [Wrapping(columns: columns), Wrapping(columns: columns + 4, indent: 2, hangingIndent: 4)] {
                let bytes = Array(text.utf8)
                let lines = rules.lines(of: text)
                #expect(!lines.isEmpty && lines[0].start == 0 && lines.last?.next == bytes.count)
                for (line, following) in zip(lines, lines.dropFirst()) { #expect(line.next == following.start) }
                let restored = lines.flatMap { bytes[$0.start..<$0.next] }
                #expect(restored == bytes)
                for line in lines {
                    let drawn = String(decoding: bytes[line.range], as: UTF8.self)
                    // A cluster of three columns (क्षि) may be wider than the line.
                    let widest = line.indent + max(3, rules.columns - line.indent)
                    #expect(line.indent + line.width <= widest, "\(text) \(columns)")
                    #expect(displayWidth(of: drawn) == line.width, "\(drawn.debugDescription) \(columns)")
                    let gap = String(decoding: bytes[line.end..<line.next], as: UTF8.self)
                    #expect(gap.allSatisfy { $0.isWhitespace || $0 == "\u{200B}" }, "\(gap.debugDescription)")
                }
            }
        }
    }

    @Test func `random texts keep the same laws`() {
        var generator = SplitMix(state: 11)
        let pieces = [
            "a", "bc", " ", "  ", "-", "日", "。", "「", "\n", "e\u{301}", "😀", "👍🏽", "word", "\t", "\u{200B}", "한국",
        ]
        for _ in 0..<3_000 {
            var text = ""
            for _ in 0..<generator.next(below: 30) { text += pieces[generator.next(below: pieces.count)] }
            let rules = Wrapping(columns: 2 + generator.next(below: 12))
            let lines = rules.lines(of: text)
            let bytes = Array(text.utf8)
            #expect(lines.flatMap { bytes[$0.start..<$0.next] } == bytes)
            for line in lines {
                #expect(line.width <= rules.columns)
                #expect(
                    displayWidth(of: String(decoding: bytes[line.range], as: UTF8.self)) == line.width,
                    "\(text.debugDescription)")
            }
        }
    }
}
