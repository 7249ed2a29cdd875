import Testing

/// What the environment says about colours and terminals is heard.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct EnvironmentTests {
    /// The parameters of all SGR codes of a comparison.
    private func styles(_ environment: [String: String]) async throws -> Set<String> {
        let session = try await TerminalSession.reading(
            Program.march, ScreenSize(120, 40), environment: environment)
        try session.type("jjj")
        try await session.type("d", until: "the comparison") { $0.status.contains("DIFF") }
        return Set(try session.styledScreen().matches(of: /\u{1B}\[([0-9;:]*)m/).map { String($0.1) })
    }

    /// Whether a code sets a colour; 39 and 49 take it back.
    private func isColour(_ code: String) -> Bool {
        code.split(separator: ";").contains { part in
            Int(part).map { (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0) } ?? false
        }
    }

    @Test("the reader does not open where none of its sources exists")
    func nothingThere() async throws {
        let session = try await TerminalSession("stet nowhere; echo $? > status; cat", ScreenSize(80, 24))
        try await session.wait(for: "the end") { session.scratch.text("status") == "2\n" }
        try await session.screen("the reason") { $0.contains("stet: nowhere: no such file or directory") }
    }

    @Test("with NO_COLOR there are attributes and no colour")
    func noColour() async throws {
        let codes = try await styles(["NO_COLOR": "1", "COLORTERM": "truecolor"])
        #expect(codes.filter(isColour).isEmpty)
        #expect(codes.contains { $0.split(separator: ";").contains { ["1", "2", "3", "4", "7", "9"].contains($0) } })
    }

    @Test("with COLORTERM=truecolor there are colours of 24 bits, without it only those of the palette")
    func depth() async throws {
        let deep = try await styles(["COLORTERM": "truecolor"])
        #expect(deep.contains { $0.contains("38;2;") } && deep.contains { $0.contains("48;2;") })
        let palette = try await styles([:])
        #expect(palette.contains { $0.contains("38;5;") })
        #expect(!palette.contains { $0.contains("8;2;") })
    }

    @Test(
        "a terminal that cannot show a screen is refused with words, status 2, and left as it was",
        arguments: [
            ("dumb", "cannot move its cursor"), ("no-such-terminal", "is not known on this system"), ("", "not set"),
        ])
    func unfit(_ terminal: String, _ words: String) async throws {
        let session = try await TerminalSession("TERM='\(terminal)' stet '\(Program.march[0])'", ScreenSize(200, 24))
        let ending = try await session.ending()
        #expect(ending.status == "2")
        #expect(ending.isClean)
        #expect(ending.screen.rows.dropFirst().first.map { $0.hasPrefix("stet: ") && $0.contains(words) } == true)
    }

    @Test("where the output is no terminal the reader refuses and names what there is for scripts")
    func pipe() async throws {
        let session = try await TerminalSession(
            "stet '\(Program.march[0])' > out; echo $? > piped; cat out; true", ScreenSize(200, 24))
        let ending = try await session.ending()
        #expect(session.scratch.text("piped") == "2\n")
        #expect(session.scratch.text("out") == "")
        #expect(ending.screen.contains("stet cluster"))
        #expect(ending.isClean)
    }
}
