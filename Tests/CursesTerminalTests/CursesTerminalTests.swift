import CNcurses
import TerminalKit
import Testing

@testable import CursesTerminal

@Suite struct TerminalChoiceTests {
    private func choose(_ environment: [String: String], wanted: ColorDepth = .truecolor) throws(TerminalError)
        -> TerminalChoice
    {
        let known: [String: TerminalChoice.Capabilities] = [
            "xterm-256color": .init(movesCursor: true, colors: 256),
            "xterm-direct": .init(movesCursor: true, colors: 1 << 24),
            "tmux-256color": .init(movesCursor: true, colors: 256),
            "tmux-direct": .init(movesCursor: true, colors: 1 << 24),
            "foot": .init(movesCursor: true, colors: 256), "linux": .init(movesCursor: true, colors: 8),
            "vt100": .init(movesCursor: true, colors: -1), "dumb": .init(movesCursor: false, colors: -1),
        ]
        return try TerminalChoice(environment: { environment[$0] }, wanted: wanted, lookUp: { known[$0] })
    }

    @Test func `COLORTERM takes the direct entry of the family, or xterm's`() throws {
        let tmux = try choose(["TERM": "tmux-256color", "COLORTERM": "truecolor"])
        #expect(tmux.name == "tmux-direct" && tmux.depth == .truecolor)
        let foot = try choose(["TERM": "foot", "COLORTERM": "24bit"])
        #expect(foot.name == "xterm-direct" && foot.depth == .truecolor)
    }

    @Test func `without COLORTERM terminfo decides`() throws {
        #expect(try choose(["TERM": "xterm-256color"]).depth == .ansi256)
        #expect(try choose(["TERM": "linux"]).depth == .ansi16)
        #expect(try choose(["TERM": "vt100"]).depth == .none)
        #expect(try choose(["TERM": "xterm-direct"]).depth == .truecolor)
    }

    @Test func `NO_COLOR and the user's wish limit the depth`() throws {
        let environment = ["TERM": "xterm-256color", "COLORTERM": "truecolor"]
        #expect(try choose(environment.merging(["NO_COLOR": "1"]) { $1 }).depth == .none)
        #expect(try choose(environment.merging(["NO_COLOR": ""]) { $1 }).depth == .truecolor)
        #expect(try choose(environment, wanted: .ansi16).depth == .ansi16)
        #expect(try choose(environment, wanted: .ansi16).name == "xterm-256color")
    }

    @Test func `terminals that can show no screen are refused with their name`() {
        #expect(throws: TerminalError.terminalTypeMissing) { try choose([:]) }
        #expect(throws: TerminalError.terminalTooSimple("dumb")) { try choose(["TERM": "dumb"]) }
        #expect(throws: TerminalError.terminalTypeUnknown("zz")) { try choose(["TERM": "zz"]) }
    }
}

@Suite struct InputAssemblerTests {
    private func read(_ bursts: [[Int]]) -> [InputEvent] {
        var assembler = InputAssembler()
        var events: [InputEvent] = []
        for burst in bursts {
            for code in burst { assembler.take(code, into: &events) }
            assembler.finish(into: &events)
        }
        return events
    }

    private func bytes(_ text: String) -> [Int] { text.utf8.map { Int($0) } }

    @Test func `bytes become characters and controls become keys`() {
        let events = read([bytes("jé日\u{4}\r\t\u{7F}\u{0}\u{1C}")])
        let names = events.map { if case .key(let press) = $0 { press.description } else { "?" } }
        #expect(names == ["j", "é", "日", "^D", "Enter", "Tab", "Backspace", "C-Space", "^\\"])
    }

    @Test func `an escape alone is a key and one right before a key is alt`() {
        #expect(read([[27]]) == [.key(KeyPress(.escape))])
        #expect(read([[27], bytes("j")]) == [.key(KeyPress(.escape)), .key(.character("j"))])
        #expect(read([[27] + bytes("j")]) == [.key(KeyPress(.character("j"), .alt))])
        #expect(read([[27, 27]]) == [.key(KeyPress(.escape)), .key(KeyPress(.escape))])
    }

    @Test func `a paste is one event, also when it holds keys and comes in pieces`() {
        let events = read([
            [STET_KEY_PASTE_BEGIN] + bytes("q\rd"), [STET_KEY_UP] + bytes("\u{1B}日"), [STET_KEY_PASTE_END] + bytes("x"),
        ])
        #expect(events == [.paste("q\nd日"), .key(.character("x"))])
    }

    @Test func `a report of the mouse is one event, and a broken one swallows nothing`() {
        let events = read([[STET_KEY_MOUSE] + bytes("0;5;"), bytes("6M"), [STET_KEY_MOUSE] + bytes("x"), bytes("k")])
        #expect(events == [.mouse(MouseEvent(.press(.left), at: Point(x: 4, y: 5))), .key(.character("k"))])
    }

    @Test func `broken UTF-8 does not swallow the keys after it`() {
        #expect(read([[0xE6, 0x97] + bytes("j")]) == [.key(.character("\u{FFFD}")), .key(.character("j"))])
    }

    @Test func `taught sequences are keys with their modifiers`() {
        guard let index = KeySequences.known.firstIndex(where: { $0.bytes == "\u{1B}[1;5D" }) else {
            Issue.record("not taught")
            return
        }
        #expect(read([[STET_KEY_DEFINED + index]]) == [.key(KeyPress(.left, .control))])
        #expect(Set(KeySequences.known.map(\.bytes)).count == KeySequences.known.count)
    }
}

@Suite struct ClipboardTests {
    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("日本", "5pel5pys")])
    func `base 64 is that of RFC 4648`(text: String, encoded: String) {
        #expect(String(decoding: Clipboard.base64(Array(text.utf8)), as: UTF8.self) == encoded)
    }

    @Test func `nothing of the text can end the sequence and too long a text is refused`() {
        let bytes = Clipboard.sequence(for: "\u{7}\u{1B}\\", inTmux: false, inScreen: false)
        #expect(bytes == Array("\u{1B}]52;c;Bxtc\u{7}".utf8))
        #expect(Clipboard.sequence(for: String(repeating: "x", count: 80_000), inTmux: false, inScreen: false) == nil)
    }
}

@Suite struct ScalarWidthTests {
    /// Where they differ a substitute is drawn; for the letters of news they must not.
    @Test func `the C library and the table agree on the letters of news`() {
        _ = stet_terminfo_of("xterm")
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0xA1...0xAC, 0xAE...0x36F, 0x370...0x3FF, 0x400...0x52F, 0x5D0...0x5EA, 0x620...0x64A,
            0x2010...0x2027,
            0x2030...0x205E, 0x2190...0x21FF, 0x2500...0x25FF, 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF,
            0xAC00...0xD7A3,
        ]
        guard stet_use_utf8_locale() else { return }
        for range in ranges {
            for value in range {
                guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else {
                    continue
                }
                let cells = displayWidth(of: "x" + String(Character(scalar))) - 1
                #expect(Int(stet_scalar_width(value)) == cells, "\(String(value, radix: 16))")
            }
        }
    }
}
