import Foundation
import Testing

/// However the program ends or stops, the terminal is given back.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct EndingTests {
    @Test(
        "q in the list and Q anywhere end with status 0, and the screen is what it was before",
        arguments: ["q", "Q", "dQ"])
    func quit(_ keys: String) async throws {
        let session = try await TerminalSession.reading(Program.march)
        #expect(try session.variable("alternate_on") == "1")
        #expect(try session.variable("cursor_flag") == "0")
        try session.type(keys)
        let ending = try await session.ending()
        #expect(ending.status == "0")
        #expect(ending.isClean, "\(ending)")
        #expect(ending.screen.rows.prefix(3) == ["what was here before", "what came after", ""])
    }

    @Test(
        "a signal that ends the program leaves no trace",
        arguments: [
            (SIGTERM, "143"), (SIGHUP, "129"), (SIGINT, "130"), (SIGQUIT, "131"), (SIGSEGV, "139"), (SIGABRT, "134"),
        ])
    func signals(_ number: Int32, _ status: String) async throws {
        let session = try await TerminalSession.reading(Program.march)
        #expect(try session.variable("alternate_on") == "1")
        try await session.signal(number)
        let ending = try await session.ending()
        #expect(ending.status == status)
        #expect(ending.isClean, "\(ending)")
        // Of a crash the shell has a word to say.
        if Int(status).map({ $0 < 134 || $0 == 143 }) == true {
            #expect(ending.screen.rows.prefix(2) == ["what was here before", "what came after"])
        }
    }

    @Test("^Z gives the shell its screen back, fg the reader's; so it is after a stop that nobody could catch")
    func suspend() async throws {
        let session = try await TerminalSession(nil)
        try await session.screen("the prompt") { $0.contains("prompt>") }
        try session.type("stty -a > before; stet '\(Program.march[0])' '\(Program.march[1])'")
        try session.press("Enter")
        try await session.screen("the list", where: \.hasLoaded)
        let list = try await session.type("j", until: "the second line") { $0.status.contains(" 2/") }
        for isCaught in [true, false] {
            if isCaught { try session.press("C-z") } else { try await session.signal(SIGSTOP) }
            try await session.screen("the shell's word of the stop") { $0.contains("Stopped") }
            if isCaught {
                #expect(try session.variable("alternate_on") == "0")
                #expect(try session.variable("cursor_flag") == "1")
                #expect(try session.variable("mouse_any_flag") == "0")
                try session.type("stty -a > after")
                try session.press("Enter")
                try await session.wait(for: "the modes") { session.scratch.text("after")?.isEmpty == false }
                #expect(session.scratch.text("after") == session.scratch.text("before"))
                // The screen is not to be taken for one that has ended.
                try FileManager.default.removeItem(at: session.scratch.file("after"))
            }
            try session.type("fg")
            // Not every shell takes raw modes back; in them Enter is no end of a line.
            try session.press(isCaught ? "Enter" : "C-j")
            try await session.screen("the same screen") { $0 == list }
            #expect(try session.variable("alternate_on") == "1")
        }
        try await session.type("k", until: "the first line") { $0.status.contains(" 1/") }
        try session.type("Q")
        try await session.screen("the prompt") { !$0.status.contains("STORIES") && $0.contains("prompt>") }
        #expect(try session.variable("alternate_on") == "0")
    }

    @Test("^Z while another program has the terminal stops both, fg goes on with both, and ^C ends that program only")
    func suspendOutside() async throws {
        let session = try await TerminalSession(nil)
        try await session.screen("the prompt") { $0.contains("prompt>") }
        try session.type("stet '\(Program.march[0])' '\(Program.march[1])'")
        try session.press("Enter")
        try await session.screen("the list", where: \.hasLoaded)
        try await session.type("|", until: "the question") { !$0.foot.contains("? keys") }
        try session.type("echo it runs; sleep 77")
        try session.press("Enter")
        try await session.screen("the other program") { $0.rows.contains { $0.hasPrefix("it runs") } }
        try session.press("C-z")
        try await session.screen("the shell's word of the stop") { $0.contains("Stopped") }
        try session.type("echo; fg")
        try session.press("Enter")
        let process = try await session.process()
        try await session.wait(for: "both to go on") {
            try !String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8).contains(") T ")
        }
        try session.press("C-c")
        try await session.screen("the way back") { $0.contains("[Enter goes back to stet]") }
        try session.press("Enter")
        try await session.screen("the reader") { $0.status.contains("STORIES") && $0.foot.contains("sleep 77") }
        try await session.type("j", until: "the second line") { $0.status.contains(" 2/") }
    }

    @Test("other programs, and Enter after them, have the terminal also where articles come through a pipe")
    func outsideOfPipe() async throws {
        let session = try await TerminalSession(
            "cat '\(Program.march[0])' | stet - '\(Program.march[1])'",
            environment: ["EDITOR": "test -t 0 && echo yes > asked; true"])
        try await session.screen("the list", where: \.hasLoaded)
        try await session.type("|", until: "the question") { !$0.foot.contains("? keys") }
        try session.type("cat > /dev/null")
        try session.press("Enter")
        // Nothing goes on by itself.
        try await session.screen("the way back") { $0.contains("[Enter goes back to stet]") }
        try session.press("Enter")
        try await session.screen("the reader", where: \.hasLoaded)
        try await session.type("jj", until: "the version that is a file") { $0.status.hasSuffix("3/3") }
        try session.type("e")
        try await session.wait(for: "the editor") { session.scratch.text("asked") == "yes\n" }
    }

    @Test(
        "commands that read nothing of what they are given leave the reader as it was, and their end is told in words")
    func pipeUnread() async throws {
        let session = try await TerminalSession.reading(Program.march, ScreenSize(120, 40))
        for (command, word) in [
            ("true", ""), ("exit 3", "status 3"), ("kill -9 $$", "signal 9"), ("head -c 1", ""), ("true", ""),
        ] {
            try await session.type("|", until: "the question") { !$0.foot.contains("? keys") }
            try session.type(command)
            try session.press("Enter")
            try await session.screen("the way back") { $0.contains("[Enter goes back to stet]") }
            try session.press("Enter")
            try await session.screen("the reader") {
                $0.status.contains("STORIES") && (word.isEmpty || $0.foot.contains(word))
            }
        }
    }

    @Test("a screen made small and large again is the screen it was")
    func resize() async throws {
        let (large, small) = (ScreenSize(200, 60), ScreenSize(80, 24))
        let session = try await TerminalSession.reading(Program.march, large)
        try session.type("jjj")
        let before = try await session.type("d", until: "the comparison") { $0.status.contains("DIFF") }
        try session.resize(small)
        let between = try await session.screen("one pane") { $0.rows.count == 24 && $0.title.contains("›") }
        #expect(between.status.contains("DIFF"))
        #expect(between.rows.allSatisfy { $0.count <= 80 })
        try session.resize(large)
        try await session.screen("the screen it was") { $0 == before }
        // Smaller than anything can be shown in, and back.
        try session.resize(ScreenSize(12, 4))
        try await session.screen("a small screen") { $0.rows.count == 4 }
        try session.resize(large)
        try await session.screen("the screen it was") { $0 == before }
    }
}
