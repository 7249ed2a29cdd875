import Testing

@testable import TerminalKit

@Suite struct SurfaceTests {
    private func surface(_ width: Int, _ height: Int = 1) -> Surface {
        Surface(size: Size(width: width, height: height))
    }

    @Test func `text stands where it was put and reports its columns`() {
        var surface = surface(12, 2)
        #expect(surface.put("日本", at: Point(x: 1, y: 0)) == 4)
        #expect(surface.put("e\u{301}te\u{301}", at: Point(x: 0, y: 1)) == 3)
        #expect(surface.text() == " 日本\ne\u{301}te\u{301}")
        #expect(surface[Point(x: 2, y: 0)]?.isContinuation == true)
        #expect(surface[Point(x: 12, y: 0)] == nil)
    }

    @Test func `nothing that controls a terminal reaches a cell`() {
        var surface = surface(40)
        let hostile =
            "\u{1B}]0;x\u{7}\u{9B}31m\u{0}\t\u{7F}\u{202E}\u{2066}\u{200B}\u{FEFF}\r\n\u{2028}\u{61C}\u{200D}\n"
        surface.put(hostile, at: Point(x: 0, y: 0))
        #expect(surface.text() == "␛]0;x␇␦31m␀ ␡⇄⇄··␍␤⇄·␤")
        #expect(surface[Point(x: 0, y: 0)]?.style.attributes == .reverse)
        #expect(surface[Point(x: 1, y: 0)]?.style.attributes == [])
    }

    @Test func `every scalar is drawn harmlessly and as wide as it is measured`() {
        var surface = surface(12)
        for value in UInt32(0)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(Character(scalar))
            let used = surface.put(text, at: Point(x: 0, y: 0))
            #expect(used == displayWidth(of: text) && used > 0)
            let drawn = surface[Point(x: 0, y: 0)].map { surface.string(of: $0.glyph) } ?? ""
            let isControl = drawn.unicodeScalars.contains { $0.properties.generalCategory == .control }
            let isHarmless = drawn.unicodeScalars.allSatisfy { !$0.properties.isBidiControl } && !isControl
            #expect(isHarmless, "\(String(value, radix: 16))")
        }
    }

    @Test func `bare marks stand on a dotted circle and towers of marks are cut`() {
        var surface = surface(4)
        surface.put("\u{301}", at: Point(x: 0, y: 0))
        surface.put("a" + String(repeating: "\u{302}", count: 1_000), at: Point(x: 1, y: 0))
        #expect(surface.text().unicodeScalars.count == 2 + 16)
        #expect(surface.text().hasPrefix("◌\u{301}"))
    }

    @Test func `a wide character that an edge would cut leaves a blank`() {
        var surface = surface(5)
        surface.put("日本語", at: Point(x: 0, y: 0))
        #expect(surface.text() == "日本")
        surface.put("日本語", at: Point(x: -1, y: 0))
        #expect(surface.text() == " 本語")
        surface.within(Rect(x: 2, y: 0, width: 2, height: 1)) { $0.put("日本", at: Point(x: -1, y: 0)) }
        #expect(surface.row(0).map(\.width).reduce(0) { $0 + Int($1) } == 5)
    }

    @Test func `writing over half of a wide character blanks the other half`() {
        var surface = surface(6)
        surface.put("日本", at: Point(x: 0, y: 0))
        surface.put("x", at: Point(x: 1, y: 0))
        #expect(surface.text() == " x本")
        surface.put("y", at: Point(x: 2, y: 0))
        #expect(surface.text() == " xy")
        surface.put("語", at: Point(x: 1, y: 0))
        #expect(surface.text() == " 語")
    }

    @Test func `texts that do not fit are clipped or show an ellipsis`() {
        var surface = surface(8, 4)
        #expect(surface.put("headline", at: Point(x: 0, y: 0), maxColumns: 4) == 4)
        surface.put("headlines", at: Point(x: 0, y: 1), truncation: .tail)
        surface.put("/var/log/news", at: Point(x: 0, y: 2), truncation: .head)
        surface.put("日本語の新聞", at: Point(x: 0, y: 3), truncation: .tail)
        #expect(surface.text() == "head\nheadlin…\n…og/news\n日本語…")
    }

    @Test func `a region is a surface of its own`() {
        var surface = surface(8, 3)
        surface.within(Rect(x: 2, y: 1, width: 3, height: 5)) { pane in
            #expect(pane.size == Size(width: 3, height: 5))
            pane.fill(with: ".", style: .plain)
            pane.put("abcdef", at: Point(x: 1, y: 0))
            pane.within(Rect(x: 1, y: 1, width: 9, height: 1)) { $0.put("日日", at: Point(x: -1, y: 0)) }
        }
        #expect(surface.text() == "\n  .ab\n  .")
        #expect(surface.size == Size(width: 8, height: 3))
    }

    @Test func `a style is laid over what is there`() {
        var surface = surface(4)
        surface.fill(style: Style(foreground: .ansi(1), background: .ansi(4), attributes: .reverse))
        surface.put("ab", at: Point(x: 0, y: 0), style: Style(foreground: .ansi(2), attributes: .bold))
        #expect(
            surface[Point(x: 0, y: 0)]?.style
                == Style(foreground: .ansi(2), background: .ansi(4), attributes: [.bold, .reverse]))
        surface.paint(Rect(x: 0, y: 0, width: 1, height: 1), style: Style(background: .default))
        #expect(surface[Point(x: 0, y: 0)]?.style.background == .default)
        #expect(surface.text() == "ab")
    }

    @Test func `a box frames what is inside`() {
        var surface = surface(12, 3)
        let inside = surface.box(surface.bounds, style: .plain, title: "日本語の新聞")
        #expect(inside == Rect(x: 1, y: 1, width: 10, height: 1))
        #expect(surface.text() == "╭─ 日本語…─╮\n│          │\n╰──────────╯")
    }

    @Test func `surfaces are equal when they show the same`() {
        var (one, other) = (surface(6), surface(6))
        one.put("👍🏽", at: Point(x: 0, y: 0))
        other.put("e\u{301}", at: Point(x: 0, y: 0))
        other.fill(style: .plain)
        other.put("👍🏽", at: Point(x: 0, y: 0))
        #expect(one == other)
        other.put("x", at: Point(x: 4, y: 0))
        #expect(one != other)
    }

    @Test func `the styled dump marks the columns of each style`() {
        var surface = surface(16)
        surface.put("日本 cut", at: Point(x: 0, y: 0))
        surface.paint(Rect(x: 0, y: 0, width: 4, height: 1), style: Style(foreground: .rgb(1, 2, 255)))
        surface.paint(
            Rect(x: 5, y: 0, width: 3, height: 1), style: Style(foreground: .ansi(1), attributes: .strikethrough))
        #expect(
            surface.styledText() == """
                |日本 cut
                ~aaaa bbb
                (blank) inherited on inherited, plain
                a #0102ff on inherited, plain
                b 1 on inherited, strikethrough
                """)
    }

    @Test func `drawing outside the grid is cut and does not trap`() {
        var generator = SplitMix(state: 3)
        for _ in 0..<4_000 {
            var surface = surface(1 + generator.next(below: 9), 1 + generator.next(below: 4))
            let number = { (generator: inout SplitMix) in generator.next(below: 24) - 8 }
            for _ in 0..<4 {
                let rect = Rect(
                    x: number(&generator), y: number(&generator), width: number(&generator), height: number(&generator))
                let text = Fixtures.texts[generator.next(below: Fixtures.texts.count)]
                let point = Point(x: number(&generator), y: number(&generator))
                surface.within(rect) {
                    $0.put(text, at: point, maxColumns: 5, truncation: .tail)
                    $0.put(text, at: Point(x: -3, y: 0), truncation: .head)
                    $0.box(Rect(x: -1, y: 0, width: 7, height: 3), style: .plain, title: text)
                    $0.progressBar(0.4, at: point, columns: 5, style: .plain)
                }
                surface.put(text, at: point)
            }
            for row in 0..<surface.gridSize.height {
                #expect(surface.row(row).reduce(0) { $0 + Int($1.width) } == surface.gridSize.width)
            }
        }
    }
}
