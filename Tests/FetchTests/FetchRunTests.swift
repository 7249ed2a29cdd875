import FoundationEssentials
import Intake
import Loopback
import Testing
import WireModel

@testable import Fetch

@Suite("Fetching from a server")
struct FetchRunTests {
    private static let links = (1...10).map { "/news/story-\($0).html" }

    /// A site with a feed of ten stories; of story 3 the given version, and something new in each page's nonce.
    private static func site(_ version: String, noise: String) -> LoopbackServer.Handler {
        { request in
            switch request.target {
            case "/robots.txt": Town.noRobots
            case "/feed.xml": .answer(200, Town.rss, Town.feed(links))
            default:
                if let number = links.firstIndex(of: request.target) {
                    .answer(200, Town.html, Town.page(number + 1, version: number == 2 ? version : "", noise: noise))
                } else {
                    .answer(404, [:], [])
                }
            }
        }
    }

    @Test("Of ten stories the one that changes twice has three revisions, the others one")
    func revisions() async throws {
        let server = try LoopbackServer(Self.site("The mole is shut.", noise: "a"))
        defer { server.stop() }
        let folder = Folder()
        let first = try await folder.fetch([server.url("/feed.xml")])
        #expect(first.words == ["list": 1, "new": 10])
        server.serve(Self.site("The mole is open.", noise: "b"))
        let second = try await folder.fetch([server.url("/feed.xml")])
        #expect(second.words == ["list": 1, "same": 9, "changed": 1])
        server.serve(Self.site("The mole is open again.", noise: "c"))
        let third = try await folder.fetch([server.url("/feed.xml")])
        #expect(third.outcome(server.url("/news/story-3.html")) == "changed")
        #expect(folder.pages.count == 12)
        let revisions = folder.pages.filter { $0.contains("/story-3-") }
        #expect(revisions.count == 3)
        for (name, words) in zip(revisions, ["is shut.", "is open.", "open again."]) {
            #expect(folder.text(name).contains(words))
        }
        #expect(server.requests.allSatisfy { $0.fields["user-agent"] == "stet/0 (test)" && $0.fields["cookie"] == nil })
        #expect(server.targets.count { $0 == "/robots.txt" } == 3)
    }

    @Test("The intake reads a revision with its outlet, address, charset and the time it came")
    func readBack() async throws {
        let server = try LoopbackServer { request in
            request.target == "/robots.txt"
                ? Town.noRobots
                : .answer(
                    200, ["Content-Type": "text/html; charset=windows-1252"],
                    Array("<html><body><article><h1>A caf".utf8) + [0xe9]
                        + Array(
                            " opens</h1><p>The quay has a new place to sit, with tables outside.</p></article>".utf8))
        }
        defer { server.stop() }
        let folder = Folder()
        try await folder.fetch([server.url("/cafe")])
        let path = try #require(folder.pages.first)
        let document = try SourceWalker.document(atPath: folder.path + "/" + path).get()
        #expect(document.hints.charset == "windows-1252")
        var articles: [String] = []
        for item in ArticleIntake.items(from: document) {
            guard case .article(let article) = item else { continue }
            articles += [article.headline ?? "", article.url ?? "", article.outlet]
            #expect(article.fields.contains { $0.name == "fetched" && $0.value.hasPrefix("20") })
        }
        #expect(articles == ["A café opens", server.url("/cafe"), "127.0.0.1"])
        #expect(SourceWalker.walk(folder.path).files == [folder.path + "/" + path])
    }

    @Test("What has not changed is asked for by its tag and its date, and not sent again")
    func conditional() async throws {
        let server = try LoopbackServer { request in
            if request.target == "/robots.txt" { return Town.noRobots }
            if request.fields["if-none-match"] == "\"v1\"", request.fields["if-modified-since"] != nil {
                return .answer(304, [:], [])
            }
            let head = ["ETag": "\"v1\"", "Last-Modified": "Sun, 06 Nov 1994 08:49:37 GMT"]
            return request.target == "/feed"
                ? .answer(200, Town.rss.merging(head) { $1 }, Town.feed(["/a", "/b"]))
                : .answer(200, Town.html.merging(head) { $1 }, Town.page(1))
        }
        defer { server.stop() }
        let folder = Folder()
        #expect(try await folder.fetch([server.url("/feed")]).words["new"] == 2)
        // The pages of a feed that is the same are looked at all the same.
        #expect(try await folder.fetch([server.url("/feed")]).words == ["list": 1, "same": 2])
        #expect(folder.pages.count == 2)
        // A page that was thrown away is asked for whole.
        let gone = try #require(folder.pages.first)
        try FileManager.default.removeItem(atPath: folder.path + "/" + gone)
        #expect(try await folder.fetch([server.url("/feed")]).words == ["list": 1, "same": 1, "new": 1])
        // Without a source everything that is known is looked at.
        #expect(try await folder.fetch([]).words == ["list": 1, "same": 2])
    }

    @Test("robots.txt is obeyed, unless it is one's own site; one that cannot be had forbids everything")
    func robots() async throws {
        let server = try LoopbackServer { request in
            request.target == "/robots.txt"
                ? .answer(200, [:], Array("User-agent: stet\nDisallow: /private/\n".utf8))
                : .answer(200, Town.html, Town.page(1))
        }
        defer { server.stop() }
        let (open, closed) = (server.url("/open"), server.url("/private/a"))
        let folder = Folder()
        let obeyed = try await folder.fetch([open, closed])
        #expect(obeyed.outcome(open) == "new" && obeyed.outcome(closed) == "refused")
        #expect(server.targets == ["/robots.txt", "/open"])
        #expect(try await folder.fetch([closed]) { $0.ignoresRobots = true }.outcome(closed) == "new")
        server.serve { request in
            request.target == "/robots.txt" ? .answer(500, [:], []) : .answer(200, Town.html, Town.page(1))
        }
        let failing = try await folder.fetch([open])
        #expect(failing.outcome(open) == "refused" && !failing.hasAny)
        #expect(failing.reason(open)?.contains("robots.txt") ?? false)
    }

    @Test("Redirects are followed, permanent ones remembered, and circles left")
    func redirects() async throws {
        let server = try LoopbackServer { request in
            switch request.target {
            case "/robots.txt": Town.noRobots
            case "/old": .answer(301, ["Location": "/new"], [])
            case "/now": .answer(302, ["Location": "new"], [])
            case "/circle": .answer(302, ["Location": "/circle2"], [])
            case "/circle2": .answer(302, ["Location": "/circle"], [])
            case "/nowhere": .answer(302, [:], [])
            case "/new": .answer(200, Town.html, Town.page(1))
            default: .answer(302, ["Location": request.target + "x"], [])
            }
        }
        defer { server.stop() }
        let folder = Folder()
        let asked = ["/old", "/circle", "/nowhere", "/far"].map { server.url($0) }
        let summary = try await folder.fetch(asked)
        #expect(asked.map { summary.outcome($0) } == ["new", "failed", "failed", "failed"])
        #expect(summary.reason(asked[1])?.contains("circle") ?? false)
        #expect(server.targets.count { $0.hasPrefix("/far") } == 11)
        let before = server.targets.count { $0 == "/old" }
        #expect(try await folder.fetch([asked[0], server.url("/now")]).words == ["same": 1, "duplicate": 1])
        #expect(server.targets.count { $0 == "/old" } == before)
    }

    @Test(
        "A redirect leads to no other scheme and no private network",
        arguments: ["file:///etc/passwd", "ftp://127.0.0.1/x", "http://user@127.0.0.1/", "gopher://127.0.0.1/"])
    func schemes(_ location: String) async throws {
        let server = try LoopbackServer { request in
            request.target == "/robots.txt" ? Town.noRobots : .answer(302, ["Location": location], [])
        }
        defer { server.stop() }
        let folder = Folder()
        #expect(try await folder.fetch([server.url("/a")]).words == ["refused": 1])
        #expect(folder.pages.isEmpty)
    }

    @Test("Without the flag this machine is not asked, by whatever name or spelling it goes")
    func privateNetworks() async throws {
        let server = try LoopbackServer { _ in .answer(200, Town.html, Town.page(1)) }
        defer { server.stop() }
        let hosts = [
            "127.0.0.1", "localhost", "2130706433", "0x7f.1", "127.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0",
        ]
        for host in hosts {
            let address = server.url("/a", host: host)
            let summary = try await Folder().fetch([address], policy: AddressPolicy())
            #expect(summary.words == ["refused": 1], "\(host)")
            #expect(summary.reason(address)?.contains("allow-private") ?? false, "\(host)")
        }
        #expect(server.requests.isEmpty)
    }

    @Test("A server that hangs, in its header or in its body, is left after the time that it has")
    func hanging() async throws {
        let server = try LoopbackServer { request in
            switch request.target {
            case "/robots.txt": Town.noRobots
            case "/silent": .hang([])
            default:
                .hang(Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 999\r\n\r\n<html>".utf8))
            }
        }
        defer { server.stop() }
        let folder = Folder()
        let summary = try await folder.fetch([server.url("/silent"), server.url("/half")], timeout: 0.5)
        #expect(summary.words == ["failed": 2])
        #expect(folder.pages.isEmpty)
    }

    @Test("What a server says of the length of a page is not believed")
    func lyingLengths() async throws {
        let page = Town.page(1)
        let server = try LoopbackServer { request in
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
            switch request.target {
            case "/robots.txt": return Town.noRobots
            case "/long": return .raw(Array((head + "Content-Length: \(page.count + 500)\r\n\r\n").utf8) + page)
            case "/huge": return .raw(Array((head + "Content-Length: 99999999999\r\n\r\n").utf8) + page)
            case "/negative": return .raw(Array((head + "Content-Length: -5\r\n\r\n").utf8) + page)
            case "/flood":
                return .flood(head: Array((head + "\r\n").utf8), again: [UInt8](repeating: 0x61, count: 65_536))
            default: return .flood(head: Array(head.utf8), again: Array("X-More: and more\r\n".utf8))
            }
        }
        defer { server.stop() }
        let folder = Folder()
        let asked = ["/long", "/huge", "/negative", "/flood", "/header"].map { server.url($0) }
        let summary = try await folder.fetch(asked, timeout: 5) { $0.bodyLimit = 1 << 20 }
        #expect(asked.map { summary.outcome($0) } == ["failed", "failed", "failed", "refused", "failed"])
        #expect(summary.reason(asked[3])?.contains("max-bytes") ?? false)
        #expect(folder.pages.isEmpty)
    }

    @Test("A packed page is unpacked, and one that swells is left at the limit")
    func bomb() async throws {
        let packed = Self.gzip(Town.page(1))
        let bomb = Self.swelling(times: 200_000)
        let server = try LoopbackServer { request in
            let head = Town.html.merging(["Content-Encoding": "gzip"]) { $1 }
            switch request.target {
            case "/robots.txt": return Town.noRobots
            case "/packed": return .answer(200, head, packed)
            default: return .answer(200, head, bomb)
            }
        }
        defer { server.stop() }
        let folder = Folder()
        let asked = ["/packed", "/bomb"].map { server.url($0) }
        let summary = try await folder.fetch(asked) { $0.bodyLimit = 1 << 20 }
        #expect(asked.map { summary.outcome($0) } == ["new", "refused"])
        #expect(folder.text(folder.pages.first ?? "").contains("harbour reopens"))
    }

    @Test("A server that asks to wait is waited for when it is not for long; else the whole host is left alone")
    func retryAfter() async throws {
        let server = try LoopbackServer { request in
            switch request.target {
            case "/robots.txt": Town.noRobots
            case "/soon" where request.visits == 0: .answer(503, ["Retry-After": "1"], [])
            case "/later": .answer(429, ["Retry-After": "4000"], [])
            default: .answer(200, Town.html, Town.page(1))
            }
        }
        defer { server.stop() }
        let folder = Folder()
        let asked = ["/soon", "/later", "/third"].map { server.url($0) }
        let summary = try await folder.fetch(asked)
        #expect(asked.map { summary.outcome($0) } == ["new", "later", "later"])
        #expect(!server.targets.contains("/third"))
        let before = server.requests.count
        #expect(try await folder.fetch([asked[2]]).words == ["later": 1])
        #expect(server.requests.count == before)
    }

    @Test("A page that is gone for good is not asked for again; one that is missing is")
    func gone() async throws {
        let server = try LoopbackServer { request in
            switch request.target {
            case "/robots.txt": Town.noRobots
            case "/gone": .answer(410, [:], [])
            default: .answer(404, [:], [])
            }
        }
        defer { server.stop() }
        let folder = Folder()
        let asked = ["/gone", "/missing"].map { server.url($0) }
        for _ in 0..<2 {
            let summary = try await folder.fetch(asked)
            #expect(asked.map { summary.outcome($0) } == ["gone", "failed"])
        }
        #expect(server.targets.count { $0 == "/gone" } == 1)
        #expect(server.targets.count { $0 == "/missing" } == 2)
    }

    @Test("A run that was broken off is gone on with: what it did is not asked for again")
    func resume() async throws {
        let server = try LoopbackServer(Self.site("", noise: ""))
        defer { server.stop() }
        let folder = Folder()
        let work = Task { try await folder.fetch([server.url("/feed.xml")]) { $0.delay = 0.3 } }
        while server.targets.count(where: { $0.hasPrefix("/news/") }) < 4 {
            try await Task.sleep(for: .milliseconds(10))
        }
        work.cancel()
        let broken = try await work.value
        #expect(broken.isInterrupted)
        let done = folder.pages.count
        #expect((2..<10).contains(done))
        let rest = try await folder.fetch([server.url("/feed.xml")])
        #expect(rest.doneBefore == done && rest.words["new"] == 10 - done)
        #expect(folder.pages.count == 10)
        #expect(try await folder.fetch([server.url("/feed.xml")]).words["same"] == 10)
    }

    @Test("A ledger that lost its last line to a crash is read as far as it goes")
    func tornLedger() async throws {
        let server = try LoopbackServer(Self.site("", noise: ""))
        defer { server.stop() }
        let folder = Folder()
        try await folder.fetch([server.url("/feed.xml")])
        let path = folder.path + "/.stet-fetch/ledger.jsonl"
        let whole = try #require(FileManager.default.contents(atPath: path))
        try (whole.dropLast(whole.count / 3) + Data("\n{\"entry\":{\u{0}garbage\n".utf8)).write(to: URL(filePath: path))
        // The line that said the run was done is among those lost: it is gone on with.
        let again = try await folder.fetch([server.url("/feed.xml")])
        #expect(again.words["new"] == nil && again.doneBefore + (again.words["same"] ?? 0) == 10)
        #expect(folder.pages.count == 10)
    }

    @Test("Two programs do not work in one folder at once")
    func lock() throws {
        let folder = Folder()
        let store = try PageStore(root: folder.path)
        #expect(throws: StoreFailure.self) { try PageStore(root: folder.path) }
        withExtendedLifetime(store) {}
    }

    @Test("Feeds in lists in lists are gone through, links put to their feed, broken feeds named")
    func lists() async throws {
        let outline = """
            <opml version="2.0"><body><outline text="Coast"><outline text="Inner">
            <outline type="rss" xmlUrl="one.xml"/></outline><outline type="rss" xmlUrl="/two.xml"/></outline>
            <outline type="rss" xmlUrl="/broken.xml"/><outline type="rss" xmlUrl="file:///etc/passwd"/>
            <outline type="include" url="self.opml"/></body></opml>
            """
        let atom = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="/atom/"><title>T</title><entry><title>A</title>
            <link href="story"/></entry></feed>
            """
        let server = try LoopbackServer { request in
            switch request.target {
            case "/robots.txt": Town.noRobots
            case "/lists/self.opml": .answer(200, ["Content-Type": "text/xml"], Array(outline.utf8))
            case "/lists/one.xml": .answer(200, Town.rss, Town.feed(["../news/1", "javascript:void(0)", "../news/1"]))
            case "/two.xml": .answer(200, ["Content-Type": "text/xml"], Array(atom.utf8))
            case "/broken.xml": .answer(200, Town.rss, Array("<rss><channel><item><link>/news/2".utf8))
            default: .answer(200, Town.html, Town.page(request.target.utf8.count))
            }
        }
        defer { server.stop() }
        let folder = Folder()
        let summary = try await folder.fetch([server.url("/lists/self.opml")])
        #expect(summary.outcome(server.url("/news/1")) == "new")
        #expect(summary.outcome(server.url("/atom/story")) == "new")
        #expect(summary.outcome("file:///etc/passwd") == "refused")
        #expect(summary.outcome(server.url("/broken.xml")) == "list")
        #expect(server.targets.count { $0 == "/news/1" } == 1)
    }

    @Test("One page under two addresses is one page, when it says so and tells the same")
    func canonical() async throws {
        let server = try LoopbackServer { request in
            switch request.target {
            case "/robots.txt": Town.noRobots
            case "/a", "/a?from=feed", "/amp/a": .answer(200, Town.html, Town.page(1, canonical: "/a"))
            case "/elsewhere": .answer(200, Town.html, Town.page(2, canonical: "http://other.example/x"))
            default:
                .answer(
                    200, Town.html,
                    Array(
                        "<html><head><link rel=canonical href=/a></head><body><article><h1>Bakers strike</h1><p>Ovens stayed cold across Wexley while owners argued over flour prices.</p><p>No loaves were sold.</p></article>"
                            .utf8))
            }
        }
        defer { server.stop() }
        let folder = Folder()
        let asked = ["/a", "/a?from=feed", "/amp/a", "/liar", "/elsewhere"].map { server.url($0) }
        let summary = try await folder.fetch(asked)
        #expect(asked.map { summary.outcome($0) } == ["new", "same", "same", "new", "new"])
        #expect(folder.pages.allSatisfy { $0.hasPrefix("127.0.0.1_\(server.port)/") })
    }

    @Test("What is no page is not kept")
    func noPages() async throws {
        let server = try LoopbackServer { request in
            switch request.target {
            case "/robots.txt": Town.noRobots
            case "/picture": .answer(200, ["Content-Type": "image/png"], [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3])
            case "/script": .answer(200, ["Content-Type": "text/javascript"], Array("let harbour = 1;".utf8))
            case "/empty": .answer(200, Town.html, [])
            case "/feed": .answer(200, Town.rss, Town.feed(["/feed2"]))
            case "/feed2": .answer(200, Town.rss, Town.feed(["/feed"]))
            default: .raw(Array("SSH-2.0-OpenSSH\r\n".utf8))
            }
        }
        defer { server.stop() }
        let folder = Folder()
        let asked = ["/picture", "/script", "/empty", "/other"].map { server.url($0) }
        let summary = try await folder.fetch(asked + [server.url("/feed")])
        #expect(asked.map { summary.outcome($0) } == ["refused", "refused", "refused", "failed"])
        #expect(summary.outcome(server.url("/feed2")) == "refused")
        #expect(folder.pages.isEmpty)
    }

    @Test("A dry run says what would be asked for, and writes nothing; a limit leaves the rest for the next run")
    func dryAndLimited() async throws {
        let server = try LoopbackServer(Self.site("", noise: ""))
        defer { server.stop() }
        let folder = Folder()
        let dry = try await folder.fetch([server.url("/feed.xml")]) { $0.isDryRun = true }
        #expect(dry.words == ["list": 1, "planned": 10])
        #expect(!FileManager.default.fileExists(atPath: folder.path))
        let some = try await folder.fetch([server.url("/feed.xml")]) { $0.pageLimit = 4 }
        #expect(some.words["new"] == 4 && some.leftOver == 6)
        let more = try await folder.fetch([server.url("/feed.xml")]) { $0.pageLimit = 6 }
        #expect(more.words["new"] == 6 && more.leftOver == 4)
    }

    /// What `gzip` would make of the bytes, by stored and repeated blocks: enough for a page and for a bomb.
    private static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]
        var start = 0
        while start < bytes.count {
            let end = min(start + 65_535, bytes.count)
            let length = UInt16(end - start)
            packed.append(end == bytes.count ? 1 : 0)
            for number in [length, ~length] { packed += [UInt8(number & 255), UInt8(number >> 8)] }
            packed += bytes[start..<end]
            start = end
        }
        var check: UInt32 = .max
        for byte in bytes {
            check ^= UInt32(byte)
            for _ in 0..<8 { check = check & 1 == 1 ? check >> 1 ^ 0xedb8_8320 : check >> 1 }
        }
        for number in [~check, UInt32(truncatingIfNeeded: bytes.count)] {
            for shift in [0, 8, 16, 24] { packed.append(UInt8(number >> UInt32(shift) & 255)) }
        }
        return packed
    }

    /// A gzip of one blank, repeated 258 times in thirteen bits, so many times over: 160 bytes come out of each that goes in.
    private static func swelling(times: Int) -> [UInt8] {
        var packed: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]
        var (bits, count): (UInt32, UInt32) = (0, 0)
        func put(_ text: String) {
            for bit in text.utf8 {
                bits |= (bit == 0x31 ? 1 : 0) << count
                count += 1
                if count == 8 {
                    packed.append(UInt8(bits))
                    (bits, count) = (0, 0)
                }
            }
        }
        // A last block of fixed codes; the blank; then length 258 at distance 1.
        put("110" + "01010000")
        for _ in 0..<times { put("11000101" + "00000") }
        return packed
    }
}
