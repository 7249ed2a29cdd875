import ReaderState
import TerminalKit
import Testing

@Suite struct FuzzTests {
    /// A generator of its own, so that a failure comes back with its seed (Vigna's splitmix64).
    private struct SplitMix: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }
    }

    private static let presses: [KeyPress] = {
        let table = KeyTable.standard.entries.flatMap { $0.keys.flatMap(\.presses) }
        return table + "0123456789abcvtr :/".map { KeyPress.character($0) } + [KeyPress(.enter), KeyPress(.escape)]
    }()

    @Test(arguments: [1, 2, 3, 4, 5])
    func aThousandKeysLeaveEveryCursorInItsList(seed: UInt64) {
        var random = SplitMix(state: seed)
        var state = Reader.withFixture(100, 30)
        for step in 0..<1_000 {
            let press = Self.presses.randomElement(using: &random) ?? .character("j")
            state.answer(state.update(.input(.key(press))))
            if step % 97 == 0 {
                let size = Size(
                    width: .random(in: 1...220, using: &random), height: .random(in: 1...60, using: &random))
                state.answer(state.update(.input(.resize(size))))
            }
            if step % 211 == 0 {
                state.answer(state.update(.snapshot(step % 2 == 0 ? Fixture.snapshot() : Fixture.heap(40))))
            }
            if step % 31 == 0 { state.answer(state.update(.tick)) }
            let point = Point(x: .random(in: 0...99, using: &random), y: .random(in: 0...29, using: &random))
            if step % 13 == 0 { state.answer(state.update(.input(.mouse(MouseEvent(.press(.left), at: point))))) }
            for (window, count) in [
                (state.list.window, state.list.rows.count), (state.text.window, state.text.lineCount),
                (state.entities.window, state.entities.rows.count),
                (state.text.story.evidenceWindow, state.text.story.evidence.count),
            ] {
                #expect(window.count == count)
                #expect(window.cursor == 0 || window.cursor < count)
            }
        }
    }
}
