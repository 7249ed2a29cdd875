import Testing

/// The sample data as it comes onto the screen, through ncurses and a real terminal.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct GoldenScreenTests {
    @Test("the list, a comparison and the entities look as recorded", arguments: ScreenSize.all)
    func sampleData(_ size: ScreenSize) async throws {
        let session = try await TerminalSession.reading([Program.sampleData], size)
        Golden.expect("\(try session.screen())", "list-\(size)")
        // To the beacon's print of the march, two lines under the wire's own.
        try await session.type("/port sale", until: "the line found") { $0.status.contains("/port sale") }
        try session.press("Enter")
        try session.type("jjjj")
        try await session.press("Escape", until: "no search") { !$0.status.contains("/port sale") }
        let diff = try await session.type("d", until: "the comparison") { $0.status.contains("DIFF") }
        Golden.expect("\(diff)", "diff-\(size)")
        let entities = try await session.type("3", until: "the entities") { $0.status.contains("ENTITIES") }
        Golden.expect("\(entities)", "entities-\(size)")
    }
}
