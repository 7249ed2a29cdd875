import Testing

@testable import TerminalKit

@Suite struct ScrollWindowTests {
    @Test func `the cursor stays on the screen with rows around it`() {
        var window = ScrollWindow(count: 100, height: 10, margin: 2)
        window.moveCursor(to: 20)
        #expect(window.top == 13 && window.cursorRow == 7)
        window.moveCursor(by: -6)
        #expect(window.top == 12 && window.cursorRow == 2)
        window.moveToEnd()
        #expect(window.visible == 90..<100 && window.isAtEnd)
        window.jump(to: 50)
        #expect(window.cursorRow == 5)
        window.place(cursorAt: 0)
        #expect(window.cursorRow == 2)
    }

    @Test func `paging keeps the row of the screen`() {
        var window = ScrollWindow(count: 100, height: 10, margin: 0)
        window.moveCursor(to: 4)
        window.page(by: 0.5)
        #expect(window.cursor == 9 && window.top == 5)
        window.page(by: -1)
        #expect(window.cursor == 0 && window.top == 0)
    }

    @Test func `the wheel leaves the cursor until it would leave the screen`() {
        var window = ScrollWindow(count: 100, height: 10, margin: 2)
        window.moveCursor(to: 5)
        window.scroll(by: 3)
        #expect(window.cursor == 5 && window.top == 3)
        window.scroll(by: 3)
        #expect(window.cursor == 8 && window.top == 6)
        window.scroll(by: -100)
        #expect(window.top == 0 && window.cursor == 7)
    }

    @Test func `whatever happens the cursor is visible and no row is wasted`() {
        var generator = SplitMix(state: 1)
        var window = ScrollWindow()
        for _ in 0..<20_000 {
            switch generator.next(below: 8) {
            case 0: window.resize(count: generator.next(below: 30))
            case 1: window.resize(height: generator.next(below: 12))
            case 2: window.moveCursor(by: generator.next(below: 21) - 10)
            case 3: window.scroll(by: generator.next(below: 21) - 10)
            case 4: window.page(by: [0.5, -0.5, 1, -1][generator.next(below: 4)])
            case 5: window.jump(to: generator.next(below: 40) - 5)
            case 6: window.place(cursorAt: [0, 0.5, 1][generator.next(below: 3)])
            default: window.setMargin(generator.next(below: 6))
            }
            #expect(window.cursor >= 0 && window.cursor <= max(0, window.count - 1))
            #expect(window.top >= 0)
            #expect(window.height == 0 || window.count == 0 || window.visible.contains(window.cursor), "\(window)")
            #expect(window.visible.count == min(window.count, window.height))
        }
    }
}

@Suite struct LineEditorTests {
    private func type(_ keys: [String], into editor: inout LineEditor) {
        for key in keys { if let press = KeyPress(key) { _ = editor.handle(press) } }
    }

    @Test func `the keys of a shell edit the line`() {
        var editor = LineEditor("said Kim Jong")
        type(["^W", "^A", "é", "Right", "Del"], into: &editor)
        #expect(editor.text == "ésid Kim ")
        type(["^E", "Backspace", "日"], into: &editor)
        #expect(editor.text == "ésid Kim日" && editor.cursorColumn == 10)
        type(["Left", "^K", "^U"], into: &editor)
        #expect(editor.isEmpty)
    }

    @Test func `what looks like one character is deleted as one`() {
        var editor = LineEditor("a👨‍👩‍👧‍👦e\u{301}")
        type(["Backspace", "Backspace"], into: &editor)
        #expect(editor.text == "a")
        type(["e", "\u{301}", "Left", "x"], into: &editor)
        #expect(editor.text == "axe\u{301}")
    }

    @Test func `history comes back and the unfinished line with it`() {
        var editor = LineEditor()
        for line in ["one", "two", "two"] {
            editor.insert(line)
            #expect(editor.commit() == line)
        }
        #expect(editor.history == ["one", "two"])
        editor.insert("dra")
        type(["Up", "Up", "Up"], into: &editor)
        #expect(editor.text == "one")
        type(["Down", "Down", "Down"], into: &editor)
        #expect(editor.text == "dra")
    }

    @Test func `the keys that end it are told`() {
        var editor = LineEditor("x")
        #expect(editor.handle(KeyPress(.enter)) == .accepted)
        #expect(editor.handle(KeyPress(.escape)) == .cancelled)
        #expect(editor.handle(KeyPress(.function(1))) == .ignored)
        #expect(editor.handle(KeyPress(.backspace)) == .edited)
        #expect(editor.handle(KeyPress(.backspace)) == .cancelled)
        editor.insert("a\nb\u{1B}c\td")
        #expect(editor.text == "a bc d")
    }
}

@Suite struct LayoutTests {
    @Test func `parts share the columns by weight and lose none`() {
        let rects = Layout.columns(
            Rect(x: 1, y: 2, width: 101, height: 9), [.ratio(1), .ratio(2), .fixed(10)], divider: 1)
        #expect(rects.map(\.width) == [30, 59, 10])
        #expect(rects.map(\.x) == [1, 32, 92])
        #expect(rects.allSatisfy { $0.y == 2 && $0.height == 9 })
    }

    @Test func `minimums and maximums hold while there is room`() {
        #expect(Layout.sizes(of: 50, [.ratio(0.2, minimum: 20), .ratio(0.8)]) == [20, 30])
        #expect(Layout.sizes(of: 50, [.ratio(1, maximum: 10), .ratio(1)]) == [10, 40])
        #expect(Layout.sizes(of: 15, [.ratio(1, minimum: 10), .fixed(10)]) == [10, 5])
        #expect(Layout.sizes(of: 0, [.ratio(1), .fixed(3)], divider: 1) == [0, 0])
    }

    @Test func `sizes never exceed the whole, and fill it where a part can grow`() {
        var generator = SplitMix(state: 9)
        for _ in 0..<5_000 {
            let total = generator.next(below: 60)
            let shares = (0..<1 + generator.next(below: 5)).map { _ -> Share in
                let minimum = generator.next(below: 12)
                let hasMaximum = generator.next(below: 3) == 0
                return .ratio(
                    Double(1 + generator.next(below: 9)), minimum: minimum,
                    maximum: hasMaximum ? minimum + generator.next(below: 9) : nil)
            }
            let sizes = Layout.sizes(of: total, shares)
            let sum = sizes.reduce(0, +)
            #expect(sum <= total && sizes.allSatisfy { $0 >= 0 })
            if shares.contains(where: { $0.maximum == nil }) { #expect(sum == total, "\(shares) \(sizes)") }
            for (size, share) in zip(sizes, shares) { #expect(size <= share.maximum ?? total) }
        }
    }

    @Test func `rectangles cut and centre each other`() {
        let screen = Rect(width: 80, height: 24)
        #expect(screen.centred(Size(width: 20, height: 4)) == Rect(x: 30, y: 10, width: 20, height: 4))
        #expect(
            screen.intersection(Rect(x: 70, y: -2, width: 20, height: 5)) == Rect(x: 70, y: 0, width: 10, height: 3))
        #expect(Rect(width: 1, height: 1).inset(by: 1).isEmpty)
    }
}

@Suite struct DrawingWidgetTests {
    @Test func `the thumb touches an end only at that end`() {
        for top in 0...90 {
            let thumb = Scrollbar(count: 100, top: top, visible: 10, track: 10).thumb
            #expect(thumb.count == 1 && thumb.upperBound <= 10)
            #expect((thumb.lowerBound == 0) == (top == 0) && (thumb.upperBound == 10) == (top == 90))
        }
        #expect(Scrollbar(count: 9, top: 0, visible: 10, track: 10).thumb.isEmpty)
        #expect(Scrollbar(count: 11, top: 1, visible: 10, track: 10).thumb.upperBound == 10)
    }

    @Test func `a progress bar grows by eighths`() {
        var surface = Surface(size: Size(width: 4, height: 5))
        for (row, fraction) in [0, 0.5, 0.625, 1, Double.nan].enumerated() {
            surface.progressBar(fraction, at: Point(x: 0, y: row), columns: 4, style: .plain)
        }
        #expect(surface.text() == "····\n██··\n██▌·\n████\n····")
    }

    @Test func `a popup stands in the middle and hides what is below`() {
        var surface = Surface(size: Size(width: 30, height: 10))
        for y in 0..<10 { surface.put(String(repeating: "日", count: 15), at: Point(x: 0, y: y)) }
        Popup(title: "Keys", content: Size(width: 9, height: 1), footer: "Esc").draw(on: &surface, theme: .builtIn) {
            $0.put("]c change", at: Point(x: 0, y: 0))
        }
        let rows = surface.text().split(separator: "\n").map(String.init)
        #expect(rows[3] == "日日日日╭─ Keys ────╮ 日日日日")
        #expect(rows[4].contains("│ ]c change │"))
        #expect(rows[5].contains("╰───── Esc ─╯"))
        #expect(rows.allSatisfy { displayWidth(of: $0) == 30 })
    }
}

@Suite struct DrawnClusterTests {
    /// As glibc 2.36 has it.
    private func width(_ scalar: UInt32) -> Int {
        if [0x301, 0x200D, 0xFE0F, 0x94D].contains(scalar) || (0xE0020...0xE007F).contains(scalar) { return 0 }
        if scalar == 0x1FAE9 { return -1 }
        return ScalarProperties(of: scalar).width == 2 ? 2 : 1
    }

    @Test(arguments: [
        ("e\u{301}", "e\u{301}", false), ("日", "日", false), ("कि", "क|ि", false), ("🇰🇷", "K|R", true), ("❤️", "❤| ", true),
        ("👨‍👩‍👧‍👦", "👨", true), ("👍🏽", "👍", true), ("🫩", "□| ", true), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴", true),
    ]) func `what terminals measure differently is drawn as what they agree on`(
        text: String, drawn: String, isSubstitute: Bool
    ) {
        let cluster = DrawnCluster(text.unicodeScalars.map(\.value), width: displayWidth(of: text), scalarWidth: width)
        let groups = cluster.groups.map { group in
            String(String.UnicodeScalarView(group.compactMap { Unicode.Scalar($0) }))
        }
        #expect(groups.joined(separator: "|") == drawn)
        #expect(cluster.isSubstitute == isSubstitute)
        #expect(cluster.groups.reduce(0) { $0 + width($1[0]) } == displayWidth(of: text))
    }
}
