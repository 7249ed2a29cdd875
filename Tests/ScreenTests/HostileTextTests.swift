import Foundation
import Testing

/// What is read never speaks to the terminal.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct HostileTextTests {
    private static let text = """
        Minister \u{1B}]0;owned\u{7} opens \u{1B}[2Jbridge

        PORT HALE, March 4, 2025 (MWS) - The \u{1B}[31mminister\u{202E} said \u{0}words\u{200B} and \u{FEFF}more \u{9B}31m \
        words of the \u{1B}]52;c;b3duZWQ=\u{7} bridge\u{1B}Ptmux;\u{1B}\u{1B}]0;owned\u{7}\u{1B}\\.

        A tab\there and\tthere, \u{2066}isolated\u{2069} and \u{200E} marks, a bell \u{7} and a\u{8}\u{8} backspace.

        東京の橋が開通した。家族👨‍👩‍👧‍👦が渡った。旗🇯🇵と👍🏽と❤️と1️⃣。ｱｲｳ 한국어 조사.

        قال الوزير إن الجسر آمن، وشكر العمال.

        e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301} marks, \u{1100}\u{1161}\u{11A8} jamo, \u{FFFE} \u{7F} and नमस्ते ไทย at the end.

        """

    /// The hostile story in two prints, one of them under a hostile name, and a harmless one.
    private func heap() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write("heap/wire/one.txt", Self.text)
        try scratch.write("heap/pri\u{1B}]0;owned\u{7}nt/two\u{1B}[2J.txt", Self.text.replacing("opened", with: "shut"))
        return scratch
    }

    @Test("controls are shown as symbols, and the terminal's title and clipboard stay", arguments: ScreenSize.all)
    func controls(_ size: ScreenSize) async throws {
        let scratch = try heap()
        let session = try await TerminalSession("sleep 0.1; stet heap", size, in: scratch)
        try session.setTitle("untouched")
        let list = try await session.screen("the list", where: \.hasLoaded)
        #expect(list.contains("␛]0;owned␇"))
        try session.type("j")
        let text = try await session.press("Enter", until: "the text") { !$0.status.contains("STORIES") }
        for sign in ["␛[2Jbridge", "␛[31mminister", "␀words", "␛]52;c;b3duZWQ=␇", "␡"] {
            #expect(text.contains(sign), "\(sign)")
        }
        for screen in [list, text] {
            #expect(screen.rows.allSatisfy { $0.unicodeScalars.allSatisfy { !Self.isControl($0) } })
        }
        try session.type("q")
        try await session.type("jd", until: "the comparison") { $0.status.contains("DIFF") }
        #expect(try session.variable("pane_title") == "untouched")
        #expect(try session.clipboard.isEmpty)
        #expect(try session.variable("alternate_on") == "1")
    }

    @Test("the borders stand in one column, however wide the terminal draws what is between them")
    func borders() async throws {
        let session = try await TerminalSession.reading(["heap"], ScreenSize(200, 60), in: try heap())
        try session.type("j")
        let text = try await session.press("Enter", until: "the text") { !$0.status.contains("STORIES") }
        #expect(text.contains("東京"))
        try expectBorders(of: session, in: text)
        try session.type("q")
        let diff = try await session.type("jd", until: "the comparison") { $0.status.contains("DIFF") }
        try expectBorders(of: session, in: diff)
    }

    @Test("a title and a clipboard can be set here at all")
    func canFail() async throws {
        let session = try await TerminalSession("printf '\\033]0;owned\\007\\033]52;c;b3duZWQ=\\007'")
        _ = try await session.ending()
        #expect(try session.variable("pane_title") == "owned")
        #expect(try session.clipboard.contains("owned"))
    }

    /// Under each ┬ of the top row the column holds lines down to the status line.
    private func expectBorders(of session: TerminalSession, in screen: Screen) throws {
        let columns = screen.title.enumerated().filter { $0.element == "┬" }.map(\.offset)
        #expect(columns.count == 2)
        for column in columns {
            let cells = try session.column(column)
            #expect(cells.first == "┬")
            for (row, cell) in cells.enumerated().dropFirst().dropLast(2) {
                #expect(["│", "├", "┤", "┼"].contains(cell), "column \(column), row \(row)")
            }
        }
    }

    /// Controls, and marks that turn or hide text.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
