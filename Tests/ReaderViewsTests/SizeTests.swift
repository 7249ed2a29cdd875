import ReaderState
import ReaderViews
import TerminalKit
import Testing

@Suite struct SizeTests {
    @Test(arguments: [
        "", "6 j", "6 j d ] a", "7 j Enter", "6 j d l j Enter", "6 j d ?", "T", ": s e t", "6 j d ] a Enter", "V 3 j",
        "/ m w s", "6 j c 3 j l", "6 j D j", "6 j L l", "6 j M ] c Enter", "G c", "6 j d g l h", "6 j c / i l m",
    ])
    func everySizeCanBeDrawn(keys: String) {
        var state = Reader.withFixture()
        state.type(keys)
        let widths = Array(1...30) + [40, 59, 60, 61, 79, 80, 99, 100, 101, 159, 160, 161, 250]
        for width in widths {
            for height in Array(1...17) + [24, 40, 80] {
                let size = Size(width: width, height: height)
                let screen = ReaderView.render(state, theme: .builtIn, size: size)
                #expect(screen.surface.gridSize == size)
                if let cursor = screen.cursor { #expect(Rect(size).contains(cursor)) }
            }
        }
    }

    @Test func nothingOfAnArticleReachesTheScreenAsAControl() {
        var state = Reader.withFixture(80, 24)
        state.type("G Enter")
        let text = ReaderView.render(state, theme: .builtIn, size: Size(width: 80, height: 24)).surface.text()
        #expect(text.contains("kcab"))
        for scalar in text.unicodeScalars where scalar != "\n" {
            #expect(scalar.properties.generalCategory != .control && !(0x202A...0x202E).contains(scalar.value))
        }
    }

    @Test func aPictureOfAHundredThousandArticlesCostsNoMoreThanOneOfFew() {
        var state = Reader()
        state.answer(state.update(.snapshot(Fixture.heap(100_000))))
        state.type("G")
        let clock = ContinuousClock()
        let time = clock.measure {
            for _ in 0..<20 { _ = ReaderView.render(state, theme: .builtIn, size: Size(width: 80, height: 24)) }
        }
        // A picture that looked at every article would take seconds each in a debug build.
        #expect(time < .seconds(5))
    }

    @Test func randomKeysDrawAtEverySizeWithoutFail() {
        var seed: UInt64 = 7
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((seed >> 33) % UInt64(bound))
        }
        let presses = KeyTable.standard.entries.flatMap { $0.keys.flatMap(\.presses) }
        var state = Reader.withFixture()
        for step in 0..<600 {
            state.answer(state.update(.input(.key(presses[next(presses.count)]))))
            guard step % 3 == 0 else { continue }
            let size = Size(width: 1 + next(200), height: 1 + next(50))
            _ = ReaderView.render(state, theme: .builtIn, size: size)
        }
    }
}
