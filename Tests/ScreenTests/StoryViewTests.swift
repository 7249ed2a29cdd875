import Testing

/// The views of a whole story, on the sample data, in the real program.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct StoryViewTests {
    /// The names of the four outlets, as the heads of narrow columns begin with them.
    private static let names = ["meridian", "daily", "vantua", "Civic"]

    /// The view that a key opens, on four prints of one story, from the second of them.
    private func view(_ key: String, _ mode: String, _ size: ScreenSize = ScreenSize(120, 40)) async throws -> (
        session: TerminalSession, list: Screen, view: Screen
    ) {
        let session = try await TerminalSession.reading(Program.march, size)
        let list = try await session.type("jj", until: "the third line") { $0.status.hasSuffix("3/5") }
        let view = try await session.type(key, until: "the view") {
            $0.status.contains(mode) && !$0.contains("Collating") && !$0.status.contains("collating")
        }
        return (session, list, view)
    }

    @Test("c shows who has which paragraph; Enter compares there and q comes back", arguments: ScreenSize.all)
    func matrix(_ size: ScreenSize) async throws {
        let (session, list, matrix) = try await view("c", "MATRIX", size)
        #expect(matrix.contains("4 versions"))
        for name in Self.names { #expect(matrix.contains(name), "\(name)") }
        #expect(matrix.contains("kept of the base") && matrix.contains("█"))
        try await session.type("0", until: "the base") { $0.status.contains("version 1/4") }
        try await session.type("$", until: "the last version") { $0.status.contains("version 4/4") }
        let cell = try await session.type("]a", until: "a row with an alarm") { !$0.status.contains("row 1/") }
        try await session.press("Enter", until: "the comparison") {
            $0.status.contains("DIFF") && !$0.contains("Comparing")
        }
        try await session.type("q", until: "the cell again") { $0 == cell }
        try await session.type("q", until: "the list again") { $0 == list }
    }

    @Test("D shows a bar for each version, and Enter where it stopped", arguments: ScreenSize.all)
    func stops(_ size: ScreenSize) async throws {
        let (session, list, stops) = try await view("D", "STOPS", size)
        for name in Self.names { #expect(stops.contains(name), "\(name)") }
        #expect(stops.contains("100 %") && stops.contains("the base: "))
        let base = try await session.type("gg", until: "the base") { $0.contains("▌meridian") }
        let last = try await session.type("G", until: "the last version") { $0.status != base.status }
        try await session.press("Enter", until: "the comparison") {
            $0.status.contains("DIFF") && !$0.contains("Comparing")
        }
        try await session.type("q", until: "the bar again") { $0 == last }
        try await session.press("Escape", until: "the list again") { $0 == list }
    }

    @Test("L shows who was made from whom, and the evidence for it")
    func lineage() async throws {
        let (session, list, lineage) = try await view("L", "LINEAGE")
        #expect(lineage.contains("comes from") && lineage.contains("%"))
        for name in Self.names { #expect(lineage.contains(name), "\(name)") }
        try await session.type("l", until: "the evidence") { $0.contains("▌from ") }
        try await session.type("h", until: "the tree") { !$0.contains("▌from ") }
        try await session.type("q", until: "the list again") { $0 == list }
    }

    @Test("M shows the wire's text with its witnesses, Enter the other wordings")
    func master() async throws {
        let (session, list, master) = try await view("M", "MASTER")
        #expect(master.contains("/4 ") && master.contains("printed so by"))
        let varied = try await session.type("]c]c", until: "a sentence with others") {
            $0.contains("otherwise by") && $0 != master
        }
        try await session.press("Enter", until: "the others") { $0 != varied && $0.contains("│") }
        try await session.press("Enter", until: "the sentence alone") { $0 == varied }
        try await session.type("q", until: "the list again") { $0 == list }
    }

    @Test("gA ties two sentences together and u takes it back; gl lets the sides scroll by themselves")
    func alignment() async throws {
        let session = try await TerminalSession.reading(Program.march, ScreenSize(120, 40))
        try await session.type("jjj", until: "the fourth line") { $0.status.hasSuffix("4/5") }
        let before = try await session.type("d", until: "the comparison") {
            $0.status.contains("DIFF") && !$0.contains("Comparing")
        }
        try await session.type("]c]cgA", until: "one sentence marked") { $0.status.contains("one sentence marked") }
        try await session.press("Escape", until: "none marked") { !$0.status.contains("one sentence marked") }
        try await session.type("gl", until: "the sides unlocked") { $0.title.contains("scrolling unlocked") }
        try await session.type("Gh", until: "the other side") { $0.contains("▸") }
        try await session.type("gl", until: "the sides locked") { !$0.title.contains("unlocked") }
        try await session.type("gg", until: "the top") { $0.status.hasSuffix("top") }
        #expect(before.contains("side by side"))
    }
}
