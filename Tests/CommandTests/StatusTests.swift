import Foundation
import Testing

/// Exit statuses and what is said.
struct StatusTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.write("wire/ferry.txt", Stories.wire)
        try scratch.write("print/ferry.txt", Stories.print)
        try scratch.write("print/lake.txt", Stories.other)
        try scratch.write(
            "dump.jsonl",
            """
            {"id": "x1", "outlet": "One", "text": "\(Stories.other.replacingOccurrences(of: "\n", with: "\\n"))"}
            {"id": "x2", "outlet": "Two", "text": "\(Stories.wire.replacingOccurrences(of: "\"", with: "\\\"").replacingOccurrences(of: "\n", with: "\\n"))"}
            """)
    }

    private func stet(_ arguments: String...) throws -> Program.Run { try Program.run(arguments, in: scratch.url) }

    @Test("the version and every help are success, on standard output")
    func help() throws {
        #expect(try stet("--version").text == "stet 0.1.0\n")
        #expect(try stet("--help").text.contains("Exit status"))
        for command in ["read", "cluster", "diff", "matrix", "report", "extract", "entities", "search"] {
            let run = try stet(command, "--help")
            #expect(run.status == 0)
            #expect(run.errors.isEmpty)
            #expect(run.text.contains("Examples:") && run.text.contains("Exit status"))
            #expect(try stet("help", command).text == run.text)
        }
    }

    @Test(
        "wrong use is status 2 with words on standard error and nothing on standard output",
        arguments: [
            ["cluster"], ["cluster", "--nonsense", "wire"], ["diff", "wire/ferry.txt"],
            ["cluster", "--json", "--csv", "wire"],
            ["diff", "a", "b", "--trivia", "maybe"], ["diff", "a", "b", "--width", "3"],
            ["search", "date:never", "wire"],
            ["cluster", "wire", "--field", "text"], ["cluster", "wire", "--field", "nope=x"],
            ["cluster", "wire", "--jobs", "0"], ["cluster", "wire", "--jobs", "1025"],
            ["cluster", "wire", "--jobs", "9223372036854775807"],
            ["diff", "wire/ferry.txt", "print/ferry.txt", "--width", "9223372036854775807"],
            ["matrix", "wire", "--width", "9223372036854775807"],
            ["completions", "tcsh"], ["diff", "-", "-"], ["read", "wire", "--base", "nobody"],
            ["search", "outlet:", "wire"],
            ["diff", "dump.jsonl", "wire/ferry.txt"], ["diff", "dump.jsonl#x9", "wire/ferry.txt"],
            ["cluster", "missing"],
            ["extract", "missing", "missing-too"], ["diff", "missing", "wire/ferry.txt"],
            ["cluster", "http://127.0.0.1:9/"],
            ["themes", "check", "missing.toml"], ["themes", "check", "dump.jsonl"],
        ])
    func wrongUse(_ arguments: [String]) throws {
        let run = try Program.run(arguments, in: scratch.url)
        #expect(run.status == 2)
        #expect(!run.errors.isEmpty)
        #expect(run.output.isEmpty)
    }

    @Test("a search that finds nothing is status 1, and its document is there all the same")
    func search() throws {
        #expect(try stet("search", "ferries", ".").status == 0)
        let run = try stet("search", "zeppelin", ".", "--json")
        #expect(run.status == 1)
        #expect(try run.list("hits").isEmpty)
        #expect(run.errors.isEmpty)
        // Standard output is data: that there is none is said beside it.
        let text = try stet("search", "zeppelin", ".")
        #expect(text.status == 1)
        #expect(text.output.isEmpty)
        #expect(text.messages == ["stet: nothing found"])
    }

    @Test("what a limit left out of a search is told on standard error, and the output is as before")
    func searchLimit() throws {
        let all = try stet("search", "ferry OR lake OR the", ".", "--json").list("hits").count
        #expect(all > 2)
        let run = try stet("search", "ferry OR lake OR the", ".", "--json", "--limit", "2")
        #expect(try run.list("hits").count == 2)
        let rest = all - 2
        #expect(
            run.messages == [
                "stet: \(rest) more article\(rest == 1 ? " answers" : "s answer") the query; --limit left them out"
            ])
        #expect(try stet("search", "ferry OR lake OR the", ".", "--limit", "\(all)").errors.isEmpty)
    }

    @Test("the caret stands under the place, also behind characters of two columns")
    func caret() throws {
        let run = try stet("search", "東京 nope:1", ".")
        #expect(run.status == 2 && run.messages.last == "stet:        ^")
    }

    @Test("help for a command that is none is wrong use")
    func helpForNothing() throws {
        let run = try stet("help", "nope")
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.messages.first == "stet: there is no command 'nope'; 'stet help' lists them")
        #expect(try stet("help", "themes", "check").status == 0)
        #expect(try stet("help", "themes", "nope").status == 2)
        #expect(try stet("help").status == 0)
    }

    @Test("differences are status 1 only when asked for")
    func exitCode() throws {
        #expect(try stet("diff", "wire/ferry.txt", "print/ferry.txt").status == 0)
        #expect(try stet("diff", "wire/ferry.txt", "print/ferry.txt", "--exit-code").status == 1)
        #expect(try stet("diff", "wire/ferry.txt", "wire/ferry.txt", "--exit-code").status == 0)
        #expect(try stet("diff", "wire/ferry.txt", "dump.jsonl#x2", "--exit-code").status == 0)
    }

    @Test("one article of a collection is named by id or record number, and a file whose name holds a # goes before")
    func references() throws {
        for name in ["dump.jsonl#x2", "dump.jsonl#1", ".#x2"] {
            let run = try stet("diff", "wire/ferry.txt", name, "--json")
            #expect(try (run.json()["right"] as? [String: Any])?["id"] as? String == "x2", "\(name)")
        }
        try scratch.write("odd#1.txt", Stories.print)
        let odd = try stet("diff", "wire/ferry.txt", "odd#1.txt", "--json")
        #expect(try (odd.json()["right"] as? [String: Any])?["source"] as? String == "odd#1.txt")
        let several = try stet("diff", "dump.jsonl", "wire/ferry.txt")
        #expect(
            several.messages.first
                == "stet: dump.jsonl holds 2 articles: choose one with dump.jsonl#ID, ID being an id or a record number from 0"
        )
        #expect(several.errors.contains("x2 (dump.jsonl, record 1)"))
    }

    @Test("the reader refuses where there is no terminal and says what to use")
    func reader() throws {
        for arguments in [["wire"], ["read", "wire"], []] {
            let run = try Program.run(arguments, in: scratch.url)
            #expect(run.status == 2)
            #expect(run.errors.contains("stet cluster"))
        }
    }

    @Test("standard input is a source")
    func standardInput() throws {
        let run = try Program.run(["extract", "--json", "-"], input: Data(Stories.wire.utf8))
        #expect(run.status == 0)
        #expect(try run.list("articles").first?["source"] as? String == "-")
        let diff = try Program.run(
            ["diff", "wire/ferry.txt", "-", "--json"], in: scratch.url, input: Data(Stories.print.utf8))
        #expect(
            try diff.list("pairs").contains {
                ($0["edits"] as? [[String: Any]])?.contains { $0["class"] as? String == "figure" } == true
            })
    }

    @Test("a reader of the output that goes away is success; a full disk is not")
    func brokenPipe() throws {
        let pipe = try Program.shell(
            "{ stet extract \"\(Program.sampleData.path)\" --json; echo \"status $?\" >&2; } | head -c 5",
            in: scratch.url)
        #expect(pipe.text == "{\"for")
        #expect(pipe.errors == "status 0\n")
        // What comes out here fits into the pipe, so the reader must be gone before.
        let gone = "(trap '' PIPE; while echo; do :; done 2> /dev/null)"
        for form in ["--json", "--text", "--side-by-side", "--html"] {
            let diff = try Program.shell(
                "{ \(gone); stet diff wire/ferry.txt print/ferry.txt \(form); echo \"status $?\" >&2; } | true",
                in: scratch.url)
            #expect(diff.errors == "status 0\n", "\(form)")
        }
        let full = try Program.shell("stet cluster wire --json > /dev/full", in: scratch.url)
        #expect(full.status == 2)
        #expect(full.errors.hasPrefix("stet: cannot write the output"))
    }

    @Test("an interrupt is status 130")
    func interrupt() throws {
        // The program waits for standard input, which nobody writes to; it is stopped as soon as it does.
        let run = try Program.shell(
            """
            mkfifo wait; sleep 20 > wait & sleeper=$!
            '\(Program.path)' extract - < wait & program=$!
            sleep 1; kill -INT $program; wait $program; status=$?
            kill $sleeper; exit $status
            """, in: scratch.url)
        #expect(run.status == 130)
    }

    @Test("colour is for terminals, NO_COLOR and CLICOLOR_FORCE are heard")
    func colour() throws {
        let arguments = ["diff", "wire/ferry.txt", "print/ferry.txt"]
        func run(_ environment: [String: String]) throws -> Bool {
            try Program.run(arguments, in: scratch.url, environment: environment).text.contains("\u{1b}[")
        }
        #expect(try !run([:]))
        #expect(try run(["CLICOLOR_FORCE": "1"]))
        #expect(try !run(["CLICOLOR_FORCE": "0"]))
        #expect(try !run(["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]))
    }

    @Test("keys, themes and completions are printed")
    func lists() throws {
        let keys = try stet("keys", "--json").list("keys")
        #expect(keys.contains { $0["action"] as? String == "next-alarm" && ($0["keys"] as? [String])?.first == "]a" })
        #expect(try stet("keys").text.contains("next-alarm"))
        #expect(try stet("themes").text.contains("stet-dark"))
        #expect(try stet("themes", "list", "--json").list("themes").contains { $0["name"] as? String == "stet-dark" })
        for shell in ["bash", "zsh", "fish"] {
            #expect(try stet("completions", shell).text.contains("side-by-side"))
        }
    }
}

extension Program {
    /// The sample data of the package.
    static let sampleData = root.appendingPathComponent("sample-data")
    /// Whether it is there.
    static let hasSampleData = FileManager.default.fileExists(atPath: sampleData.path)
    /// The folders whose documents are checked: the sample data, and the real articles, which lie beside the package where
    /// they are there at all.
    static let folders = [sampleData, root.appendingPathComponent("../shared/seeds")].filter {
        FileManager.default.fileExists(atPath: $0.path)
    }
}
