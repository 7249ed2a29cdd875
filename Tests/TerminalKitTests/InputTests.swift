import Testing

@testable import TerminalKit

@Suite struct KeyTests {
    @Test(arguments: [
        ("j", KeyPress.character("j")), ("G", .character("G")), ("^D", .control("d")), ("Space", .character(" ")),
        ("S-Tab", KeyPress(.tab, .shift)), ("Enter", KeyPress(.enter)), ("Esc", KeyPress(.escape)),
        ("PgDn", KeyPress(.pageDown)),
        ("F12", KeyPress(.function(12))), ("A-x", KeyPress(.character("x"), .alt)),
        ("A-^X", KeyPress(.character("x"), [.alt, .control])),
        ("C-Space", KeyPress(.character(" "), .control)), ("C-Left", KeyPress(.left, .control)), ("^", .character("^")),
        ("-", .character("-")), ("é", .character("é")), ("日", .character("日")), ("|", .character("|")),
        ("^]", .control("]")),
    ]) func `a key prints as its name and is read from it`(name: String, press: KeyPress) {
        #expect(press.description == name)
        #expect(KeyPress(name) == press)
    }

    @Test(arguments: [
        ("<C-d>", "^D"), ("Ctrl-D", "^D"), ("M-x", "A-x"), ("<CR>", "Enter"), ("<Esc>", "Esc"), ("pageup", "PgUp"),
        ("<S-Tab>", "S-Tab"), ("<Space>", "Space"), ("f1", "F1"), ("<lt>", "<"), ("Bar", "|"),
    ]) func `other spellings are understood`(spelling: String, name: String) {
        #expect(KeyPress(spelling)?.description == name)
    }

    @Test(arguments: [
        ("gg", "gg", 2), ("]c", "]c", 2), ("zM", "zM", 2), ("g Enter", "g Enter", 2), ("^Wj", "^W j", 2),
        ("Space", "Space", 1),
        ("<Space>m", "Space m", 2), ("<C-w><C-w>", "^W ^W", 2), ("F", "F", 1), ("^D", "^D", 1), ("<<", "<<", 2),
    ]) func `sequences are read with and without spaces`(text: String, printed: String, count: Int) {
        let sequence = KeySequence(text)
        #expect(sequence?.description == printed)
        #expect(sequence?.presses.count == count)
        #expect(sequence.flatMap { KeySequence($0.description) } == sequence)
    }

    @Test func `what is no key is not read as one`() {
        #expect(KeyPress("") == nil)
        #expect(KeyPress("Hyper") == nil)
        #expect(KeySequence("") == nil)
        #expect(KeySequence("<Nope>") == nil)
        #expect(KeySequence("abcdefgh") == nil)
    }
}

@Suite struct UTF8DecoderTests {
    private func decode(_ bytes: [UInt8]) -> String {
        var decoder = UTF8Decoder()
        var scalars = String.UnicodeScalarView()
        for byte in bytes { scalars.append(contentsOf: decoder.take(byte)) }
        scalars.append(contentsOf: decoder.finish())
        return String(scalars)
    }

    @Test func `valid text comes out as it went in`() {
        for text in Fixtures.texts { #expect(decode(Array(text.utf8)) == text) }
    }

    @Test func `invalid bytes are replaced as the standard library does and swallow nothing`() {
        var generator = SplitMix(state: 5)
        let pool: [UInt8] = [
            0x61, 0x80, 0xBF, 0xC2, 0xC0, 0xE0, 0xA0, 0xED, 0x9F, 0xF0, 0x90, 0xF4, 0x8F, 0xF5, 0xFF, 0xE6, 0x97, 0xA5,
        ]
        for _ in 0..<20_000 {
            let bytes = (0..<generator.next(below: 8)).map { _ in pool[generator.next(below: pool.count)] }
            #expect(decode(bytes) == String(decoding: bytes, as: UTF8.self), "\(bytes)")
        }
    }
}

@Suite struct MouseReportTests {
    private func read(_ text: String) -> MouseReport.Progress {
        var report = MouseReport()
        var progress = MouseReport.Progress.incomplete
        for byte in text.utf8 where progress != .invalid { progress = report.take(byte) }
        return progress
    }

    @Test(arguments: [
        ("0;1;1M", MouseEvent(.press(.left), at: Point(x: 0, y: 0))),
        ("0;300;20m", MouseEvent(.release(.left), at: Point(x: 299, y: 19))),
        ("2;3;4M", MouseEvent(.press(.right), at: Point(x: 2, y: 3))),
        ("32;3;4M", MouseEvent(.drag(.left), at: Point(x: 2, y: 3))),
        ("64;3;4M", MouseEvent(.wheelUp, at: Point(x: 2, y: 3))),
        ("69;3;4M", MouseEvent(.wheelDown, at: Point(x: 2, y: 3), modifiers: .shift)),
        ("24;3;4M", MouseEvent(.press(.left), at: Point(x: 2, y: 3), modifiers: [.alt, .control])),
    ]) func `a report tells what the mouse did`(report: String, event: MouseEvent) {
        #expect(read(report) == .complete(event))
    }

    @Test func `other reports are passed over and nonsense is given up`() {
        #expect(read("128;3;4M") == .complete(nil))
        #expect(read("66;3;4M") == .complete(nil))
        #expect(read("0;3M") == .invalid)
        #expect(read("0;;3") == .invalid)
        #expect(read("999999") == .invalid)
        #expect(read("0;1;2x") == .invalid)
    }
}

@Suite struct PastedTextTests {
    @Test func `a paste has newlines for ends of lines and no controls`() {
        #expect(PastedText.clean(Array("a\r\nb\rc\nd\te\u{1B}[31m\u{7}\u{9B}日".utf8)) == "a\nb\nc\nd\te[31m日")
        #expect(PastedText.clean([0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
    }
}
