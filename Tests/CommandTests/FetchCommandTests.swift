import Foundation
import Loopback
import Testing

@Suite("stet fetch, as a user runs it")
struct FetchCommandTests {
    /// A page of a made-up paper; `version` is what of it changes.
    private static func page(_ number: Int, _ version: String) -> [UInt8] {
        let boats = [
            "boats", "ferries", "trawlers", "tugs", "barges", "yachts", "dredgers", "liners", "pilots", "rafts",
        ]
        let (kind, town) = (boats[number % 10], "Port \(number)")
        return Array(
            """
            <!doctype html><html lang="en"><head><title>\(town) opens its quay to \(kind)</title>
            <meta property="og:site_name" content="Port Hale Courier">
            <meta name="nonce" content="\(UUID().uuidString)"></head><body><article>
            <h1>\(town) opens its quay to \(kind)</h1>
            <p>The harbour office of \(town) said on Tuesday that the \(kind) would be let out again before the weekend, after
            a storm had closed the mole for most of the month.</p>
            <p>"We waited for the divers, and the divers waited for the sea," said Ilse Marrow, who runs the \(kind) there.</p>
            <p>\(version)</p>
            <p>Crews of the \(kind) had asked for a date since the first week of the closure, and got none until now.</p>
            </article></body></html>
            """.utf8)
    }

    /// Ten stories, of which the third says something else by every version.
    private static func site(_ version: String) -> LoopbackServer.Handler {
        { request in
            if request.target == "/feed.xml" {
                let items = (1...10).map { "<item><title>A story</title><link>/news/\($0)</link></item>" }.joined()
                return .answer(
                    200, ["Content-Type": "application/rss+xml"],
                    Array("<rss version=\"2.0\"><channel><title>Courier</title>\(items)</channel></rss>".utf8))
            }
            guard let number = request.target.split(separator: "/").last.flatMap({ Int($0) }) else {
                return .answer(404, [:], [])
            }
            return .answer(
                200, ["Content-Type": "text/html; charset=utf-8"],
                page(number, number == 3 ? version : "The council meets again on the first of the month."))
        }
    }

    @Test("The revisions of one outlet's page stand in one story, each with the time it came")
    func revisions() throws {
        let server = try LoopbackServer(Self.site("Twelve boats are to be let out first."))
        defer { server.stop() }
        let scratch = try Scratch()
        let fetch = ["fetch", server.url("/feed.xml"), "--into", scratch.file("news").path, "--allow-private"]
        let first = try Program.run(fetch + ["--delay", "0"])
        #expect(first.status == 0 && first.messages.last == "stet: 10 new")
        #expect(first.output.isEmpty)
        for (version, words) in [
            ("Fourteen boats are to be let out first.", "second"), ("No boats are let out.", "third"),
        ] {
            server.serve(Self.site(version))
            let next = try Program.run(fetch + ["--delay", "0", "--json"])
            #expect(next.messages.last == "stet: 1 changed, 9 same", "\(words)")
            let changed = try next.list("addresses").filter { $0["outcome"] as? String == "changed" }
            #expect(changed.map { $0["address"] as? String } == [server.url("/news/3")])
            #expect((changed.first?["path"] as? String)?.hasSuffix(".html") == true)
        }
        let clustered = try Program.run(["cluster", scratch.file("news").path, "--json"])
        let articles = try clustered.list("articles")
        #expect(articles.count == 12)
        #expect(articles.allSatisfy { $0["outlet"] as? String == "Port Hale Courier" })
        let extracted = try Program.run(["extract", scratch.file("news").path, "--json"]).list("articles")
        let ids = extracted.filter { $0["url"] as? String == server.url("/news/3") }.compactMap { $0["id"] as? String }
        #expect(ids.count == 3)
        let stories = articles.filter { ids.contains($0["id"] as? String ?? "") }.map { $0["cluster"] as? String }
        #expect(stories.count == 3 && Set(stories).count == 1 && stories.first != .some(nil))
        let times = extracted.compactMap {
            ($0["fields"] as? [[String: String]])?.first { $0["name"] == "fetched" }?["value"]
        }
        #expect(times.count == 12 && times.allSatisfy { $0.hasSuffix("Z") })
    }

    @Test("An address is a source: what is there is fetched and read, its revisions beside each other")
    func addressAsSource() throws {
        let server = try LoopbackServer(Self.site("Twelve boats are to be let out first."))
        defer { server.stop() }
        let scratch = try Scratch()
        let state = ["XDG_STATE_HOME": scratch.file("state").path]
        let page = server.url("/news/3")
        let refused = try Program.run(["extract", page, "--json"], environment: state)
        #expect(refused.status == 2 && refused.errors.contains("--allow-private") && server.targets.isEmpty)
        let extract = ["extract", page, "--json", "--allow-private"]
        #expect(try Program.run(extract, environment: state).list("articles").count == 1)
        #expect(try Program.run(extract, environment: state).list("articles").count == 1)
        server.serve(Self.site("Fourteen boats are to be let out first."))
        let texts = try Program.run(extract, environment: state).list("articles").compactMap { $0["text"] as? String }
        #expect(texts.count == 2)
        #expect(texts.contains { $0.contains("Twelve boats") } && texts.contains { $0.contains("Fourteen boats") })
        server.stop()
        let offline = try Program.run(extract, environment: state)
        #expect(offline.status == 0 && !offline.errors.isEmpty)
        #expect(try offline.list("articles").count == 2)
    }

    @Test("Ctrl-C ends it with 130, a kill ends it anyhow; the next run does the rest", arguments: [SIGINT, SIGKILL])
    func interrupted(_ number: Int32) throws {
        let server = try LoopbackServer(Self.site(""))
        defer { server.stop() }
        let scratch = try Scratch()
        let fetch = ["fetch", server.url("/feed.xml"), "--into", scratch.file("news").path, "--allow-private"]
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = fetch + ["--delay", "0.4"]
        process.standardError = FileHandle.nullDevice
        try process.run()
        while server.targets.count(where: { $0.hasPrefix("/news/") }) < 3 { usleep(10_000) }
        kill(process.processIdentifier, number)
        process.waitUntilExit()
        #expect(process.terminationStatus == (number == SIGINT ? 130 : SIGKILL))
        let rest = try Program.run(fetch + ["--delay", "0"])
        #expect(rest.status == 0)
        #expect(rest.messages.last?.contains("done before the interruption") == true)
        let asked = server.targets.filter { $0.hasPrefix("/news/") }
        #expect(Set(asked).count == 10 && asked.count <= 12)
        let files = try FileManager.default.subpathsOfDirectory(atPath: scratch.file("news").path)
        #expect(files.count { $0.hasSuffix(".html") } == 10)
    }

    @Test("What cannot be fetched is said, and the status is 2")
    func refused() throws {
        let scratch = try Scratch()
        let into = ["--into", scratch.file("news").path]
        for (source, words) in [
            ("http://127.0.0.1:9/a", "--allow-private"), ("file:///etc/passwd", "neither http nor https"),
            ("http://user:word@example.org/", "user name"), ("no-such-file", "no such file"),
        ] {
            let run = try Program.run(["fetch", source] + into)
            #expect(run.status == 2 && run.errors.contains(words), "\(source): \(run.errors)")
        }
        #expect(try Program.run(["fetch", "--into", scratch.file("none").path]).errors.contains("name a source"))
        #expect(try Program.run(["fetch", "http://example.org/"]).status == 2)
        #expect(try Program.run(["fetch", "http://example.org/", "--delay", "-1"] + into).status == 2)
    }

    @Test("A list may be a file: OPML, a feed, or one address a line; another file is named as none")
    func files() throws {
        let server = try LoopbackServer(Self.site(""))
        defer { server.stop() }
        let scratch = try Scratch()
        try scratch.write(
            "list.opml", "<opml version=\"2.0\"><body><outline xmlUrl=\"\(server.url("/feed.xml"))\"/></body></opml>")
        try scratch.write(
            "feed.xml", "<rss><channel><item><link>\(server.url("/news/4"))</link></item></channel></rss>")
        try scratch.write("list.txt", "# mine\n\(server.url("/news/5"))\n\n  \(server.url("/news/6"))  the sixth\n")
        try scratch.write("story.txt", "Once upon a time.")
        for (file, words) in [("list.opml", "10 new"), ("feed.xml", "1 new"), ("list.txt", "2 new")] {
            let run = try Program.run(
                ["fetch", file, "--into", "into-\(file)", "--allow-private", "--delay", "0"], in: scratch.url)
            #expect(run.messages.last == "stet: \(words)", "\(file): \(run.errors)")
        }
        let run = try Program.run(["fetch", "story.txt", "--into", "x"], in: scratch.url)
        #expect(run.status == 2 && run.errors.contains("neither a feed"))
    }
}
