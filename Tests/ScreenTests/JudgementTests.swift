import Foundation
import Testing

/// Judgements and watching in the real program.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct JudgementTests {
    @Test("what is shown as saved is there after the program was killed")
    func killed() async throws {
        let first = try await TerminalSession.reading(Program.march, ScreenSize(120, 40))
        try await first.type("jj", until: "the third line") { $0.status.hasSuffix("3/5") }
        try await first.type("*", until: "the star") { $0.foot.contains("starred") && $0.foot.contains("saved") }
        try await first.type("zs", until: "the split") { $0.foot.contains("split off") && $0.contains("★") }
        try await first.signal(SIGKILL)
        let second = try await TerminalSession.reading(
            Program.march, ScreenSize(120, 40),
            environment: ["XDG_STATE_HOME": first.scratch.file("home/state").path])
        let screen = try second.screen()
        #expect(screen.contains("★"))
        // The version that was split off stands beside its story: another line than before.
        let taken = try await second.type("u", until: "the split taken back") { $0.foot.contains("taken back: split") }
        #expect(taken.contains("★"))
        try await second.screen("the whole story again") { $0.status.hasSuffix("/5") }
        try await second.type("u", until: "no star") { !$0.contains("★") }
    }

    @Test("a damaged file is told, left as it is, and the reader opens without it")
    func damaged() async throws {
        let scratch = try Scratch()
        let bytes = String(repeating: "no database\n", count: 800)
        let file = try scratch.write("home/state/stet/judgements.sqlite", bytes)
        let session = try await TerminalSession.reading(Program.march, ScreenSize(120, 40), in: scratch)
        try await session.type(":messages\r", until: "the message") { $0.contains("database;") }
        try await session.type("q", until: "the list") { $0.status.contains("STORIES") }
        try await session.type("*", until: "the refusal") { $0.foot.contains("judgements are not kept now") }
        #expect(try String(contentsOf: file, encoding: .utf8) == bytes)
    }

    @Test("with --watch a new version joins the story while the cursor stays where it is")
    func watched() async throws {
        let scratch = try Scratch()
        for (number, path) in Program.march.enumerated() where number < 3 {
            try scratch.write("news/outlet\(number)/story.txt", try Data(contentsOf: URL(filePath: path)))
        }
        let session = try await TerminalSession(
            "stet read --watch '\(scratch.file("news").path)'", ScreenSize(120, 40), in: scratch)
        try await session.screen("the list", where: \.hasLoaded)
        let before = try await session.type("jj", until: "the third line") { $0.status.contains(" 3/") }
        try scratch.write("news/outlet9/again.txt", try Data(contentsOf: URL(filePath: Program.march[0])))
        let after = try await session.screen("the new version") { $0.foot.contains("1 new article") }
        #expect(after.contains("outlet9") && !before.contains("outlet9"))
        try FileManager.default.removeItem(at: scratch.file("news/outlet9/again.txt"))
        try await session.screen("without it") { $0.foot.contains("1 removed article") && !$0.contains("outlet9") }
    }
}
