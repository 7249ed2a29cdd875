import Foundation
import Testing

/// `stet matrix` and `stet report`.
struct StoryCommandTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.write("wire/ferry.txt", Stories.wire)
        try scratch.write("print/ferry.txt", Stories.print)
        try scratch.write("print/lake.txt", Stories.other)
        let lake = Stories.other.replacingOccurrences(of: "four kilometres", with: "five kilometres")
        try scratch.write("more/lake.txt", lake)
    }

    private func stet(_ arguments: String...) throws -> Program.Run { try Program.run(arguments, in: scratch.url) }

    // MARK: Which story

    @Test("the only story there is needs no name")
    func only() throws {
        let run = try stet("matrix", "wire", "print", "--json")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(try run.list("columns").compactMap { $0["outlet"] as? String } == ["wire", "print"])
        #expect(try stet("matrix", "wire", "print", "--cluster", "c1", "--json").output == run.output)
    }

    @Test("of several stories one must be named, and those there are are told")
    func several() throws {
        let run = try stet("matrix", ".", "--json")
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(
            run.messages.first
                == "stet: there are several stories: name one with --cluster, or all with --cluster all")
        #expect(run.messages.count == 3 && run.messages[1].contains("c1 (2 versions): "))
        let unknown = try stet("matrix", ".", "--cluster", "c7")
        #expect(unknown.status == 2 && unknown.output.isEmpty)
        #expect(unknown.messages.first == "stet: there is no story 'c7'; there are")
        #expect(unknown.messages.contains { $0.contains("c2 (2 versions): ") })
    }

    @Test("all stories are a document a line, one table, or one text after the other")
    func all() throws {
        let lines = try stet("matrix", ".", "--cluster", "all", "--json").lines
        #expect(lines.count == 2)
        for (place, line) in lines.enumerated() {
            let one = try stet("matrix", ".", "--cluster", "c\(place + 1)", "--json").json() as NSDictionary
            #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary == one)
        }
        let table = try stet("matrix", ".", "--cluster", "all", "--csv").lines
        #expect(table.first?.hasPrefix("cluster,row,article,outlet,paragraph,zone,state,kept,alarms,words") == true)
        #expect(Set(table.dropFirst().map { $0.prefix(3) }) == ["c1,", "c2,"])
        #expect(try stet("matrix", ".", "--cluster", "all").text.contains("\n\nc2 "))
        let nothing = try stet("matrix", "print", "--cluster", "all", "--json")
        #expect(nothing.status == 0 && nothing.output.isEmpty)
    }

    @Test("the base is the one that stands for the wire, or the outlet that is named")
    func base() throws {
        let run = try stet("matrix", "wire", "print", "--base", "outlet:print", "--json")
        #expect(try run.list("columns").compactMap { $0["outlet"] as? String } == ["print", "wire"])
        #expect(try run.json()["base"] as? String == run.list("columns").first?["article"] as? String)
        let stranger = try stet("matrix", "wire", "print", "--base", "outlet:nobody")
        #expect(stranger.status == 2)
        #expect(stranger.errors.contains("nobody did not print story c1; wire, print did"))
        #expect(try stet("matrix", ".", "--cluster", "all", "--base", "outlet:more", "--csv").status == 0)
    }

    @Test(
        "wrong use is status 2 with words on standard error and nothing on standard output",
        arguments: [
            ["matrix"], ["matrix", "print"], ["matrix", "missing"], ["matrix", "wire", "print", "--width", "12"],
            ["matrix", "wire", "print", "--json", "--csv"], ["matrix", ".", "--cluster", "all", "--html"],
            ["matrix", "wire", "print", "--base", "print"], ["report", "wire", "print", "--out", "x.html"],
            ["report", "wire", "print", "--cluster", "c1"],
            ["report", "wire", "print", "--cluster", "c2", "--out", "x.html"],
            ["report", "wire", "print", "--cluster", "c1", "--out", "wire"],
            ["report", "wire", "print", "--cluster", "c1", "--out", "no/such/place.html"],
            ["report", "wire", "print", "--cluster", "c1", "--out", "/dev/full"],
            ["report", "wire", "print", "--cluster", "c1", "--out", "wire/../print/ferry.txt"],
        ])
    func wrongUse(_ arguments: [String]) throws {
        let run = try Program.run(arguments, in: scratch.url)
        #expect(run.status == 2)
        #expect(!run.errors.isEmpty)
        #expect(run.output.isEmpty)
        #expect(try String(contentsOf: scratch.file("print/ferry.txt"), encoding: .utf8) == Stories.print)
        #expect(!FileManager.default.fileExists(atPath: scratch.file("x.html").path))
    }

    // MARK: What comes out

    @Test("the report is written whole in the place of the file, and is the same as on standard output")
    func report() throws {
        try scratch.write("out/report.html", "what was there")
        let file = try stet("report", "wire", "print", "--cluster", "c1", "--out", "out/report.html")
        #expect(file.status == 0 && file.output.isEmpty && file.errors.isEmpty)
        let page = try Data(contentsOf: scratch.file("out/report.html"))
        #expect(try stet("report", "wire", "print", "--cluster", "c1", "--out", "-").output == page)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.file("out").path) == ["report.html"])
        let text = String(decoding: page, as: UTF8.self)
        #expect(text.hasPrefix("<!DOCTYPE html>") && text.hasSuffix("</body></html>\n"))
        #expect(text.contains("that <del>12</del> ferries") && text.contains("that <ins>13</ins> ferries"))
        #expect(!text.contains("<script") && !text.contains("src="))
    }

    @Test("a report has the mode that the user's mask leaves, or that of the file before it, and links stay")
    func modes() throws {
        try scratch.write("out/old.html", "what was there")
        let report = "stet report wire print --cluster c1 --out"
        let run = try Program.shell(
            """
            umask 027; chmod 604 out/old.html; ln -s ../out/late.html wire/link; ln -s loop out/loop
            ln -s ../wire/link out/far.html
            \(report) out/new.html && \(report) out/old.html && \(report) out/far.html && stat -c %a out/new.html out/old.html
            test -h out/far.html && test -h wire/link && cmp out/late.html out/new.html && echo same
            \(report) out/loop || echo refused; ls out | grep -c part
            """, in: scratch.url)
        #expect(run.lines == ["640", "604", "same", "refused", "0"], "\(run.errors)")
    }

    @Test("the order of the sources and the number of cores change nothing")
    func deterministic() throws {
        let forms = [["matrix", "--json"], ["matrix", "--csv"], ["matrix"], ["matrix", "--html"]]
        for form in forms + [["report", "--out", "-"]] {
            let runs = try [["wire", "print", "--jobs", "1"], ["print", "wire", "--jobs", "2"]].map {
                try Program.run(form.prefix(1) + $0 + ["--cluster", "c1"] + form.dropFirst(), in: scratch.url)
            }
            #expect(runs[0].status == 0 && runs[0].output == runs[1].output, "\(form)")
        }
    }

    @Test("a reader of the output that goes away is success")
    func brokenPipe() throws {
        let sample = Program.sampleData.path
        for command in [
            "matrix '\(sample)' --cluster all --json", "matrix '\(sample)' --cluster all --csv",
            "report '\(sample)' --cluster c1 --out -", "report '\(sample)' --cluster c1 --out /dev/stdout",
        ] {
            let run = try Program.shell(
                "{ stet \(command); echo \"status $?\" >&2; } | head -c 5 > /dev/null", in: scratch.url)
            #expect(run.errors == "status 0\n", "\(command)")
        }
    }

    @Test("nothing that was read reaches the output as a control code or markup")
    func hostile() throws {
        let mark = "\u{1b}]0;owned\u{7}\u{9b}31m\u{202e}<script>alert(1)</script>"
        for (folder, story) in [("heap/a\u{1b}[2J", Stories.wire), ("heap/=b\"<i>", Stories.print)] {
            try scratch.write("\(folder)/ferry.txt", story.replacingOccurrences(of: "captain", with: "captain \(mark)"))
        }
        for arguments in [
            ["matrix", "heap"], ["matrix", "heap", "--json"], ["matrix", "heap", "--csv"],
            ["matrix", "heap", "--html"],
            ["report", "heap", "--cluster", "c1", "--out", "-"], ["matrix", "heap", "--cluster", "c\u{1b}[2J9"],
        ] {
            let run = try Program.run(arguments, in: scratch.url)
            for text in [run.text, run.errors] {
                let bad = text.unicodeScalars.filter {
                    $0 != "\n" && $0.properties.generalCategory == .control || $0 == "\u{202e}"
                }
                #expect(bad.isEmpty, "\(arguments)")
            }
            if run.text.hasPrefix("<!DOCTYPE") {
                #expect(!run.text.contains("<script") && run.text.contains("&lt;script&gt;"))
            }
        }
        let table = try stet("matrix", "heap", "--csv").lines
        #expect(table.contains { $0.contains(",\"'=b\"\"<i>\",") })
    }

    // MARK: Laws on real and sample texts

    private func texts(_ folder: URL) throws -> [String: String] {
        let articles = try Program.run(["extract", folder.path, "--json"]).list("articles")
        return try Dictionary(
            uniqueKeysWithValues: articles.map {
                (try #require($0["id"] as? String), try #require($0["text"] as? String))
            })
    }

    private func stories(_ folder: URL) throws -> [[String: Any]] {
        try Program.run(["matrix", folder.path, "--cluster", "all", "--json"]).lines.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test("every range of every story slices to its words", arguments: Program.folders)
    func ranges(_ folder: URL) throws {
        var law = RangeLaw(texts: try texts(folder))
        let stories = try stories(folder)
        #expect(!stories.isEmpty)
        for story in stories { try law.check(matrix: story) }
        try law.check(Program.run(["entities", folder.path, "--json"]).json())
        #expect(law.count > 100)
    }

    @Test("every range of the comparisons with each story's base slices to its words", arguments: Program.folders)
    func diffs(_ folder: URL) throws {
        var law = RangeLaw(texts: try texts(folder))
        for story in try stories(folder).prefix(8) {
            let base = try #require(story["base"] as? String)
            for column in try #require(story["columns"] as? [[String: Any]]).prefix(4) {
                let id = try #require(column["article"] as? String)
                let run = try Program.run(["diff", "\(folder.path)#\(base)", "\(folder.path)#\(id)", "--json"])
                #expect(run.status == 0)
                try law.check(diff: try run.json())
            }
        }
        #expect(law.count > 100)
    }

    @Test("every word of every version stands in one cell of its column, and nothing twice", arguments: Program.folders)
    func conserved(_ folder: URL) throws {
        let articles = try Program.run(["extract", folder.path, "--json"]).list("articles")
        var words: [String: [UInt8]] = [:]
        for article in articles {
            let text = Array(try #require(article["text"] as? String).utf8)
            for zone in try #require(article["zones"] as? [[String: Any]]) {
                guard ["headline", "deck", "caption", "subhead", "paragraph"].contains(zone["kind"] as? String),
                    let range = zone["range"] as? [Int], let id = article["id"] as? String
                else { continue }
                words[id, default: []] += text[range[0]..<range[1]].filter { $0 > 0x20 }
            }
        }
        for story in try stories(folder) {
            let columns = try #require(story["columns"] as? [[String: Any]])
            let rows = try #require(story["rows"] as? [[String: Any]])
            for (place, column) in columns.enumerated() {
                let id = try #require(column["article"] as? String)
                let text = Array(try #require(column["text"] as? String).utf8)
                let ranges = try rows.flatMap { row -> [[Int]] in
                    let cells = try #require(row["cells"] as? [[String: Any]])
                    return try #require(cells[place]["ranges"] as? [[Int]])
                }
                let sorted = ranges.sorted { $0[0] < $1[0] }
                #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0[1] <= $1[0] }, "\(id)")
                #expect(sorted.flatMap { text[$0[0]..<$0[1]].filter { $0 > 0x20 } } == words[id], "\(id)")
            }
        }
    }
}
