import Testing

@testable import Fetch

@Suite("robots.txt, as RFC 9309 reads it")
struct RobotsTests {
    private func allows(_ file: String, _ target: String, agent: String = "stet") throws -> Bool {
        RobotsRules(Array(file.utf8), agent: agent).allows(try PageAddress("http://example.org" + target))
    }

    @Test(
        "The longest pattern decides, of equals the one that allows",
        arguments: [
            ("Disallow: /a", "/a", false), ("Disallow: /a", "/ab/c", false), ("Disallow: /a", "/b", true),
            ("Disallow:", "/a", true), ("Disallow: /\nAllow: /a", "/a/b", true),
            ("Allow: /a\nDisallow: /a", "/a", true),
            ("Disallow: /a/*.html", "/a/x/y.html", false), ("Disallow: /a/*.html$", "/a/y.html?x", true),
            ("Disallow: /*.pdf$", "/x.pdf", false), ("Allow: /x$\nDisallow: /", "/xy", false),
            ("Allow: /x$\nDisallow: /", "/x", true),
            ("Disallow: *", "/a", false), ("Disallow: /a?b", "/a?bc", false), ("Disallow: /ä", "/%C3%A4", false),
            ("Disallow: /%7ejoe", "/~joe", false), ("Disallow: /a%2fb", "/a/b", true),
            ("Disallow: /", "/robots.txt", true),
            ("Disallow: /a # words", "/a", false), ("disALLOW : /a", "/a", false),
            ("Nonsense\nDisallow: /a", "/a", false),
        ])
    func rules(_ lines: String, _ target: String, _ isAllowed: Bool) throws {
        #expect(try allows("User-agent: *\n" + lines, target) == isAllowed)
    }

    @Test("The groups that name the crawler hold, all of them; else those of everyone; else nothing does")
    func groups() throws {
        let file = """
            \u{feff}User-agent: other
            Disallow: /other
            User-agent: *
            Disallow: /all
            User-Agent: STET/2.0
            User-agent: third
            Disallow: /one

            Disallow: /two
            User-agent: stet
            Disallow: /three
            """
        for (target, isAllowed) in [
            ("/other", true), ("/all", true), ("/one", false), ("/two", false), ("/three", false),
        ] {
            #expect(try allows(file, target) == isAllowed, "\(target)")
        }
        #expect(try allows(file, "/all", agent: "fourth") == false)
        #expect(try allows("User-agent: other\nDisallow: /", "/a"))
        #expect(try allows("Disallow: /", "/a"), "a rule outside of a group is nobody's")
        #expect(try allows("<html>not found</html>", "/a"))
    }

    @Test("A pause that is asked for is known, and nonsense about it is not")
    func delay() {
        func delay(_ text: String) -> Double? {
            RobotsRules(Array("User-agent: *\nCrawl-delay: \(text)\n".utf8), agent: "stet").delay
        }
        #expect(delay("2.5") == 2.5)
        for text in ["-1", "nan", "inf", "soon", "1e999"] { #expect(delay(text) == nil, "\(text)") }
    }

    @Test("A file of any length is read to its limit, and a pattern of stars takes no time")
    func limits() throws {
        let long = "User-agent: *\n" + String(repeating: "# words\n", count: 64_000) + "Disallow: /late\n"
        #expect(long.utf8.count > RobotsRules.sizeLimit)
        #expect(try allows(long, "/late"))
        let stars = "User-agent: *\nDisallow: /" + String(repeating: "*a", count: 2_000) + "$"
        #expect(try allows(stars, "/" + String(repeating: "a", count: 1_500) + "b"))
    }

    @Test(
        "Stars stand for anything, and the end mark for the end",
        arguments: [
            ("/a*b*c$", "/axbxc", false), ("/a*b*c$", "/axbxcx", true), ("/a*bc*bc$", "/abc", true),
            ("/a*bc*bc$", "/abcbc", false), ("/*aab$", "/aaab", false), ("/*abab*c", "/aababbabcababc", false),
            ("/a*a$", "/a", true), ("/a*$", "/a", false), ("/a**b", "/ab", false), ("/a$", "/ab", true),
            ("*/b", "/a/b", false), ("/*", "/", false), ("$", "/", true), ("/a$b", "/a$bc", false),
            ("/a*ab*", "/ab", true),
        ])
    func stars(_ pattern: String, _ target: String, _ isAllowed: Bool) throws {
        #expect(try allows("User-agent: *\nDisallow: \(pattern)", target) == isAllowed)
    }

    @Test("Rules that nearly fit everywhere take no time, and of a file without end the first ones hold")
    func hostile() throws {
        let rule = "Disallow: /*" + String(repeating: "a", count: 1_990) + "b\n"
        let file = Array(("User-agent: *\n" + String(repeating: rule, count: 248)).utf8)
        let rules = RobotsRules(file, agent: "stet")
        let target = try PageAddress("http://example.org/" + String(repeating: "a", count: 4_000))
        // Quadratic, that was 2 s in a release build and some minutes in one for tests.
        let start = ContinuousClock.now
        #expect(rules.allows(target))
        #expect(ContinuousClock.now - start < .seconds(20))
        let many =
            "User-agent: *\nDisallow: /first\n"
            + String(repeating: "Disallow: /x\n", count: RobotsRules.ruleLimit - 1) + "Disallow: /late\n"
        #expect(try !allows(many, "/first") && !allows(many, "/x"))
        #expect(try allows(many, "/late"))
    }

    @Test("A run that is cancelled stops between the links of a list, and is not taken for ended")
    func cancelled() async throws {
        let folder = Folder()
        let summary = try await Task {
            withUnsafeCurrentTask { $0?.cancel() }
            let store = try PageStore(root: folder.path)
            let list = FetchSource.list(name: "list", feeds: ["http://example.org/feed"], pages: [])
            var course = try FetchCourse(
                [list], store: store, options: FetchOptions(agent: "stet"), time: Fetcher.time())
            guard case .finished = course.next(at: Fetcher.time()) else { return FetchSummary() }
            return course.finish(at: Fetcher.time())
        }.value
        #expect(summary.isInterrupted)
    }

    @Test("A crawler's name is the letters its user agent begins with")
    func product() {
        #expect(RobotsRules.product("stet/0.1 (x)") == "stet")
        #expect(RobotsRules.product("News-Bot_x 2") == "news-bot_x")
    }
}
