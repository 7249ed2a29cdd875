import Testing

/// Keys, pressed one after the other in the real program.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct KeyTests {
    private func march(_ size: ScreenSize = ScreenSize(120, 40)) async throws -> TerminalSession {
        try await TerminalSession.reading(Program.march, size)
    }

    /// The comparison of the wire with the print whose outlet is named.
    private func comparison(_ outlet: String) async throws -> TerminalSession {
        let session = try await march()
        try await session.type("/\(outlet)", until: "the line found") { $0.status.contains("/\(outlet)") }
        try session.press("Enter", "Escape")
        try await session.press("Escape", until: "no search") {
            !$0.status.contains("/") || !$0.status.contains(outlet)
        }
        try await session.type("d", until: "the comparison") { $0.status.contains("DIFF") }
        return session
    }

    @Test("j and k move, Enter reads, q goes back to the same screen")
    func list() async throws {
        let session = try await march()
        let first = try session.screen()
        #expect(first.status.hasSuffix("1/5"))
        try await session.type("j", until: "the second line") { $0.status.hasSuffix("2/5") }
        try await session.type("G", until: "the last line") { $0.status.hasSuffix("5/5") }
        try await session.type("gg", until: "the first line") { $0 == first }
        let second = try await session.type("j", until: "the second line") { $0.status.hasSuffix("2/5") }
        try await session.press("Enter", until: "the text") { $0.status.contains("TEXT") || $0.status.contains("READ") }
        try await session.type("q", until: "the list again") { $0.status == second.status }
        try await session.type("k", until: "the first line") { $0 == first }
    }

    @Test("]c goes by change, ]a by alarm, and [ goes back")
    func jumps() async throws {
        let session = try await comparison("daily-beacon")
        let alarms = try await session.type("]a", until: "the first alarm") { $0.status.contains("alarm 1/") }
        try await session.type("]a", until: "the second alarm") { $0.status.contains("alarm 2/") }
        try await session.type("[a", until: "the first alarm") { $0.status == alarms.status }
        let change = try #require(Self.change(of: alarms))
        try await session.type("]c", until: "the next change") { Self.change(of: $0) == change + 1 }
        try await session.type("[c", until: "the change before") { Self.change(of: $0) == change }
    }

    @Test("s writes the comparison, asks before it overwrites a file, and refuses a directory without asking")
    func saving() async throws {
        let session = try await comparison("daily-beacon")
        func save(_ path: String, until awaited: String, _ condition: (Screen) -> Bool) async throws {
            try await session.type("s", until: "the name that is offered") { $0.foot.contains(".html") }
            try session.press("C-u")
            try session.type(path)
            try await session.press("Enter", until: awaited, condition)
        }
        try await save("home", until: "the refusal") { $0.foot.contains("home: Is a directory") }
        try await save("marks.html", until: "the file") { $0.foot.contains("saved marks.html") }
        let saved = try #require(session.scratch.text("marks.html"))
        #expect(saved.hasPrefix("<!DOCTYPE html>") && saved.contains("Rioters besiege parliament"))
        try session.scratch.write("marks.html", "mine")
        try await save("marks.html", until: "the question") { $0.foot.contains("overwrites it") }
        #expect(session.scratch.text("marks.html") == "mine")
        try session.type("y")
        try await session.press("Enter", until: "the file again") { $0.foot.contains("saved marks.html") }
        #expect(session.scratch.text("marks.html") == saved)
    }

    @Test("]m finds a paragraph that moved, and gm its other end")
    func moves() async throws {
        let session = try await comparison("the-standard")
        let moved = try await session.type("]m", until: "the move") { $0.contains("gm goes to its other end") }
        #expect(moved.contains("moved from ¶"))
        try await session.type("gm", until: "the other end") {
            $0.contains("moved to ¶") && Self.change(of: $0) != Self.change(of: moved)
        }
        try await session.type("gm", until: "the first end") { Self.change(of: $0) == Self.change(of: moved) }
    }

    @Test("W, zx and t change the comparison, and pressed again give it back")
    func switches() async throws {
        let session = try await comparison("the-standard")
        let plain = try await session.type("gg", until: "the top") { $0.status.hasSuffix("top") }
        try await session.type("W", until: "style unmarked") { $0.status.contains("not marked") }
        try await session.type("W", until: "style marked") { !$0.status.contains("not marked") }
        try await session.type("zx", until: "runs folded") { $0.contains("sentences unchanged") }
        try await session.type("zx", until: "runs open") { !$0.contains("sentences unchanged") }
        try await session.type("t", until: "left over right") { $0.title.contains("left over right") }
        try await session.type("t", until: "one version") { $0.title.contains("right version with marks") }
        try await session.type("t", until: "side by side") { $0.title.contains("side by side") }
        try await session.type("gg", until: "the comparison as it was") { $0 == plain }
    }

    @Test("O gives a pane the whole screen and back, Tab goes on to the next pane")
    func panes() async throws {
        let session = try await march(ScreenSize(200, 60))
        let three = try session.screen()
        #expect(three.title.contains("1 Stories") && three.title.contains("┬─ 2") && three.title.contains("┬─ 3"))
        let alone = try await session.type("O", until: "one pane") { !$0.title.contains("┬") }
        #expect(alone.title.contains("1 Stories › 2"))
        try await session.type("O", until: "three panes") { $0 == three }
        try await session.press("Tab", until: "the text") { !$0.status.contains("STORIES") }
        try await session.press("Tab", until: "the entities") { $0.status.contains("ENTITIES") }
        try await session.press("BTab", until: "the text") { !$0.status.contains("ENTITIES") }
        try await session.type("1", until: "the list") { $0 == three }
    }

    @Test("? opens the keys of the place, scrolls in them, and leaves the screen as it was")
    func help() async throws {
        let session = try await march()
        let before = try session.screen()
        let help = try await session.type("?", until: "the help") { $0.contains("Keys · Story list") }
        #expect(help.contains("Compares the two marked versions"))
        try await session.press("C-d", until: "another part of it") { $0 != help && $0.contains("Keys · Story list") }
        try await session.press("Escape", until: "the list") { $0 == before }
    }

    @Test("a search goes to its matches, a filter leaves out the rest, and Esc takes both back")
    func searchAndFilter() async throws {
        let session = try await march()
        let before = try session.screen()
        try await session.type("/beacon", until: "the line found") {
            $0.foot == "/beacon" && !$0.status.hasSuffix("1/5")
        }
        try await session.press("Enter", until: "the prompt closed") { $0.foot.contains("? keys") }
        try await session.press("Escape", until: "no search") { !$0.status.contains("/beacon") }
        try await session.type("gg", until: "the first line") { $0.status.hasSuffix("1/5") }
        try session.type("\\outlet:daily-beacon")
        try await session.press("Enter", until: "one article") { $0.title.contains("1 of 4 articles") }
        try await session.press("Escape", until: "all articles") { $0 == before }
        try session.type("\\date:never")
        try await session.press("Enter", until: "what is wrong with the query") { $0.foot.contains("never") }
        try await session.press("Escape", until: "no prompt") { !$0.foot.contains("filter:") }
    }

    @Test(": takes a command, Tab completes it, and a wrong one is answered with words")
    func command() async throws {
        let session = try await march()
        try session.type(":th")
        try await session.press("Tab", until: "the command") { $0.foot == ":theme" }
        try session.type("newsp")
        try await session.press("Tab", until: "its argument") { $0.foot.hasPrefix(":theme newsprint") }
        let before = try session.styledScreen()
        try session.press("Enter")
        try await session.wait(for: "other colours") { try session.styledScreen() != before }
        try session.type(":nonsense")
        try await session.press("Enter", until: "words") { $0.foot.contains("nonsense") && !$0.foot.hasPrefix(":") }
        try await session.type("j", until: "the next line") { $0.status.hasSuffix("2/5") }
    }

    @Test("T shows each theme before it is chosen, and Esc leaves the old one")
    func themes() async throws {
        let session = try await march()
        let before = try session.styledScreen()
        let picker = try await session.type("T", until: "the themes") {
            $0.contains("─ Theme ─") && $0.contains("▸ stet-dark")
        }
        for name in ["newsprint", "high-contrast", "mono"] { #expect(picker.contains(name)) }
        let firstRow = try session.styledScreen().prefix { $0 != "\n" }
        try session.type("j")
        try await session.wait(for: "other colours") { try !session.styledScreen().hasPrefix(firstRow) }
        try session.press("Escape")
        try await session.wait(for: "the old colours") { try session.styledScreen() == before }
    }

    private static func change(of screen: Screen) -> Int? {
        screen.status.firstMatch(of: /change (\d+)\//).flatMap { Int($0.1) }
    }
}
