import Foundation
import Testing

/// Input that is broken, hostile or not there: one clear warning, and the rest is read.
struct BadInputTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.write("heap/good.txt", Stories.wire)
    }

    /// Reads the heap, checks that the good article is among what was read, and gives the run.
    private func heap(_ more: String...) throws -> Program.Run {
        let run = try Program.run(["extract", "--json", "heap"] + more, in: scratch.url)
        #expect(run.status == 0)
        #expect(try run.list("articles").contains { $0["source"] as? String == "heap/good.txt" })
        return run
    }

    @Test("a path that leads nowhere, in the heap or beside it")
    func missing() throws {
        #expect(try heap("nowhere").messages == ["stet: nowhere: no such file or directory"])
        try FileManager.default.createSymbolicLink(atPath: scratch.file("heap/link").path, withDestinationPath: "gone")
        #expect(try heap().messages == ["stet: heap/link: no such file or directory"])
    }

    @Test("a file that may not be read", .enabled(if: getuid() != 0, "root may read everything"))
    func unreadable() throws {
        let secret = try scratch.write("heap/secret.txt", "x")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: secret.path)
        #expect(try heap().messages == ["stet: heap/secret.txt: permission denied"])
    }

    @Test("a directory that contains itself, and links in a circle")
    func loop() throws {
        try FileManager.default.createSymbolicLink(atPath: scratch.file("heap/again").path, withDestinationPath: ".")
        #expect(try heap().messages == ["stet: heap/again: this directory contains itself: skipped"])
        try FileManager.default.removeItem(at: scratch.file("heap/again"))
        try FileManager.default.createSymbolicLink(atPath: scratch.file("heap/a").path, withDestinationPath: "b")
        try FileManager.default.createSymbolicLink(atPath: scratch.file("heap/b").path, withDestinationPath: "a")
        #expect(try heap().messages.allSatisfy { $0.contains("loop") })
    }

    @Test("a named pipe, which is not waited for")
    func pipe() throws {
        #expect(mkfifo(scratch.file("heap/pipe").path, 0o600) == 0)
        #expect(try heap().messages == ["stet: heap/pipe: this is a named pipe, not a file"])
    }

    @Test("bytes that are no text, and no bytes at all")
    func binary() throws {
        try scratch.write("heap/picture.bin", Data((0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 7 % 251) }))
        try scratch.write("heap/void.txt", "")
        let run = try heap()
        #expect(run.messages.count == 2)
        #expect(run.messages.contains("stet: heap/void.txt: the file is empty"))
        #expect(run.messages.contains { $0.hasPrefix("stet: heap/picture.bin: ") })
    }

    @Test("a record that is broken is named by its number, and those around it are read")
    func record() throws {
        try scratch.write(
            "heap/dump.jsonl",
            "{\"text\": \"One story of six words.\"}\nrubbish\n{\"text\": \"Another story of six words.\"}\n")
        let run = try heap()
        #expect(run.messages.count == 1)
        #expect(run.messages.first?.hasPrefix("stet: heap/dump.jsonl: record 1: ") == true)
        #expect(try run.list("articles").count == 3)
    }

    @Test("nothing that was read reaches the output or the messages as a control code")
    func controls() throws {
        let hostile =
            "Head \u{1b}]0;owned\u{7}line\n\nTOWN (MWS) - The \u{1b}[2J\u{9b}31mminister\u{202e} said \u{0}words\u{200b} and \u{feff}more words to fill the line.\n"
        try scratch.write("heap/bad\u{1b}[31m.txt", hostile)
        try scratch.write("heap/bad\u{1b}void.txt", "")
        let commands = [
            ["extract", "--text"], ["extract", "--json"], ["extract", "--jsonl"], ["cluster"], ["cluster", "--json"],
            ["cluster", "--csv"], ["entities"], ["entities", "--json"],
        ]
        for command in commands {
            let run = try Program.run(command + ["heap"], in: scratch.url)
            check(run, command)
        }
        check(try Program.run(["search", "minister", "heap"], in: scratch.url), ["search"])
        for form in ["--json", "--text", "--side-by-side", "--html"] {
            check(
                try Program.run(["diff", "heap/good.txt", "heap/bad\u{1b}[31m.txt", form], in: scratch.url),
                ["diff", form])
        }
    }

    private func check(_ run: Program.Run, _ command: [String]) {
        #expect(run.status == 0, "\(command)")
        for text in [run.text, run.errors] {
            let bad = text.unicodeScalars.filter {
                $0 != "\n" && $0.properties.generalCategory == .control || $0 == "\u{202e}"
            }
            #expect(bad.isEmpty, "\(command)")
        }
    }

    @Test("bytes that are no UTF-8 come out as text, and the output is UTF-8")
    func invalid() throws {
        var bytes = Data("TOWN (MWS) - The minister of cafés said the words were fine. ".utf8)
        bytes.append(contentsOf: [0xff, 0xfe, 0x20, 0xc3, 0x28, 0x0a])
        try scratch.write("heap/invalid.txt", bytes)
        let run = try heap()
        #expect(String(validating: run.output, as: UTF8.self) != nil)
    }

    @Test("a very long line is read")
    func longLine() throws {
        let line = String(repeating: "The ferries sailed again on Friday after the strike ended. ", count: 4_000)
        try scratch.write("heap/long.txt", line)
        #expect(try heap().messages.isEmpty)
    }
}
