import Glibc
import Intake
import Newsdesk
import StoryIndex
import Testing
import WireModel

/// A few changes to a heap are taken in without making everything anew.
@Suite("Changes are taken in, and settled")
struct TakingInTests {
    /// SplitMix64 (Steele, Lea and Flood, 2014).
    private struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var value = state
            value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
            value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
            return value ^ value >> 31
        }
    }

    private static let outlets = ["ledger", "beacon", "courier", "post"]
    private static let syllables = [
        "ba", "den", "fi", "gor", "hal", "ju", "kel", "lo", "mir", "nas", "pet", "ru", "sil", "tov",
    ]

    private static func word(_ random: inout Random) -> String {
        (0..<Int.random(in: 2...3, using: &random)).map { _ in syllables.randomElement(using: &random) ?? "" }.joined()
    }

    private static func sentence(_ random: inout Random) -> String {
        var words = (0..<Int.random(in: 9...16, using: &random)).map { _ in word(&random) }
        words.insert("said", at: 3)
        words.insert(["Mira Solenne", "Port Hale", "Anton Brask"].randomElement(using: &random) ?? "", at: 4)
        return "The " + words.joined(separator: " ") + "."
    }

    /// Eight stories of eight paragraphs.
    private static let stories: [[String]] = {
        var random = Random(state: 5)
        return (0..<8).map { _ in (0..<8).map { _ in sentence(&random) + " " + sentence(&random) } }
    }()

    /// A version of a story: cut from the end, and a word here and there its own.
    private static func version(_ random: inout Random) -> String {
        let story = stories.randomElement(using: &random) ?? []
        var paragraphs = Array(story.prefix(Int.random(in: 4...8, using: &random)))
        if Bool.random(using: &random) { paragraphs.append(sentence(&random)) }
        return word(&random).uppercased() + " " + word(&random)
            + "\n2025-03-0\(Int.random(in: 1...5, using: &random))\n\n"
            + paragraphs.joined(separator: "\n\n") + "\n"
    }

    private func library(_ scratch: Scratch) -> Library {
        Library([scratch.path], desk: NewsDesk(workers: 2), takesInFrom: 0)
    }

    private func heap(_ random: inout Random) throws -> (Scratch, [String]) {
        let scratch = try Scratch()
        for outlet in Self.outlets { scratch.folder(outlet) }
        let names = (0..<30).map { "\(Self.outlets[$0 % 4])/\($0).txt" }
        for name in names { try scratch.write(name, Self.version(&random)) }
        return (scratch, names)
    }

    /// Everything by which two snapshots can differ, in their own order.
    private func all(_ snapshot: IndexSnapshot) -> [String] {
        var facts = snapshot.articles.indices.map { place in
            let relation = snapshot.relationOf[place]
            return "\(snapshot.articles[place]) \(snapshot.clusterOf[place] ?? -1) \(snapshot.eventOf[place]) "
                + "\(snapshot.takeOf[place]) \(relation.map { "\($0)" } ?? "") \(snapshot.entityCounts[place]) "
                + "\(snapshot.wordCounts[place]) \(snapshot.textKeys[place])"
        }
        facts += snapshot.clusters.map { "\($0)" }
        facts += snapshot.events.map { "\($0)" }
        facts += snapshot.entities.map { "\($0)" }
        facts += snapshot.links.map { "\($0)" }
        return facts + Self.queries.map { "\(answers($0, snapshot))" }
    }

    private static let queries = [
        "solenne", "port AND hale", "NOT brask", "outlet:ledger", "is:clustered", "date:2025-03-03",
    ]

    private func answers(_ query: String, _ snapshot: IndexSnapshot) -> [String] {
        guard let parsed = try? StoryQuery(parsing: query) else { return ["?"] }
        return snapshot.matches(parsed).map { snapshot.articles[$0].source }.sorted()
    }

    /// What holds at once, whatever the order: texts, stories, takes, who names whom, and answers to queries.
    private func now(_ snapshot: IndexSnapshot) -> [String] {
        func source(_ place: Int) -> String { snapshot.articles[place].source }
        var facts = snapshot.articles.indices.map { place in
            let mates = snapshot.clusterOf[place].map { snapshot.clusters[$0].articles.map(source).sorted() } ?? []
            let names = snapshot.entityCounts[place].map { "\(snapshot.entities[$0.entity].name) \($0.count)" }.sorted()
            return "\(snapshot.articles[place]) \(mates) \(snapshot.takeOf[place]) \(names)"
        }
        .sorted()
        facts += Self.queries.map { "\(answers($0, snapshot))" }
        return facts
    }

    /// A fact without the article's own.
    private func brief(_ fact: String) -> String { String(fact.suffix(300)) }

    /// Whether the columns of a snapshot speak of each other.
    private func isWhole(_ snapshot: IndexSnapshot) -> Bool {
        let count = snapshot.articles.count
        let clusters = snapshot.clusters.enumerated().allSatisfy { number, cluster in
            cluster.articles.count > 1 && cluster.articles.contains(cluster.base)
                && cluster.articles.allSatisfy {
                    snapshot.clusterOf[$0] == number && snapshot.eventOf[$0] == cluster.event
                }
        }
        let events = snapshot.events.enumerated().allSatisfy { number, event in
            !event.articles.isEmpty && event.articles.allSatisfy { snapshot.eventOf[$0] == number }
        }
        // Each article stands in one event, and in one story at most.
        let members = snapshot.events.reduce(0) { $0 + $1.articles.count }
        let printed = snapshot.clusters.reduce(0) { $0 + Set($1.articles).count }
        guard members == count, printed == snapshot.clusterOf.count(where: { $0 != nil }) else { return false }
        let names = snapshot.entities.allSatisfy { entity in
            !entity.mentions.isEmpty && entity.mentions.allSatisfy { snapshot.articles.indices.contains($0.article) }
        }
        return clusters && events && names && snapshot.clusterOf.count == count && snapshot.eventOf.count == count
            && snapshot.entityCounts.count == count && snapshot.wordCounts.count == count
            && snapshot.textKeys.count == count && snapshot.relationOf.count == count && snapshot.takeOf.count == count
    }

    @Test(
        "after any changes stories, names and queries are right at once, and all is as read anew once settled",
        arguments: 1...4)
    func law(seed: UInt64) async throws {
        var random = Random(state: seed)
        var (scratch, names) = try heap(&random)
        let library = library(scratch)
        _ = await library.load()
        #expect(await library.settle() == nil, "nothing was taken in")
        for step in 0..<4 {
            var touched: Set<String> = []
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                switch Int.random(in: 0..<4, using: &random) {
                case 0:
                    let name = "\(Self.outlets.randomElement(using: &random) ?? "")/new\(step)\(names.count).txt"
                    touched.insert(try scratch.write(name, Self.version(&random)))
                    names.append(name)
                case 1:
                    let place = Int.random(in: names.indices, using: &random)
                    touched.insert(scratch.file(names[place]))
                    unlink(scratch.file(names.remove(at: place)))
                default:
                    let name = names.randomElement(using: &random) ?? ""
                    touched.insert(try scratch.write(name, Self.version(&random)))
                }
            }
            let refreshed = try #require(await library.refresh(touched)).result.snapshot
            let anew = await self.library(scratch).load().snapshot
            #expect(isWhole(refreshed), "seed \(seed), step \(step)")
            let (mine, theirs) = (Set(now(refreshed)), Set(now(anew)))
            #expect(
                mine.subtracting(theirs).map(brief).sorted() == theirs.subtracting(mine).map(brief).sorted(),
                "seed \(seed), step \(step)")
            guard step % 2 == 1 else { continue }
            let settled = try #require(await library.settle())
            #expect(all(settled) == all(anew), "seed \(seed), step \(step)")
        }
    }

    /// A library of a heap that counts as too big for the model to name while it is read.
    private func bigLibrary(_ scratch: Scratch) -> Library {
        var desk = NewsDesk(workers: 2)
        desk.modelBytes = 0
        return Library([scratch.path], desk: desk, takesInFrom: 0)
    }

    @Test(
        "a heap that was named again ends as one that is read anew and named, whether changes came before or after",
        arguments: [true, false], 1...2)
    func naming(isNamedFirst: Bool, seed: UInt64) async throws {
        var random = Random(state: seed &+ 40)
        var (scratch, names) = try heap(&random)
        let library = bigLibrary(scratch)
        _ = await library.load()
        if isNamedFirst { #expect(await library.nameAgain() != nil) }
        for step in 0..<2 {
            var touched: Set<String> = []
            touched.insert(try scratch.write(names[step], Self.version(&random)))
            let fresh = "\(Self.outlets[step])/came\(step).txt"
            touched.insert(try scratch.write(fresh, Self.version(&random)))
            touched.insert(scratch.file(names[20 + step]))
            unlink(scratch.file(names[20 + step]))
            let changes = try #require(await library.refresh(touched)).changes
            #expect((changes.added, changes.changed, changes.removed) == (1, 1, 1))
            #expect(await library.nameAgain() == nil, "what was taken in is settled first")
            names.append(fresh)
        }
        var last = try #require(await library.settle())
        if !isNamedFirst { last = try #require(await library.nameAgain()) }
        let anew = bigLibrary(scratch)
        _ = await anew.load()
        let wanted = try #require(await anew.nameAgain())
        #expect(all(last) == all(wanted), "seed \(seed)")
        #expect(await library.nameAgain() == nil, "named once, it stays named")
    }

    @Test("of one folder's files those are looked at alone that the walk would take, and no others are taken")
    func files() async throws {
        let scratch = try Scratch()
        scratch.folder("post")
        let kept = try scratch.write("post/story.txt", "A story of some words that stand here alone.\n")
        for (name, text) in [
            ("README.md", "read me"), (".hidden.txt", "hidden"), ("empty.txt", ""), ("page.txt", "A page of words.\n"),
            ("own.json", "{\"format\": \"stet.cluster/1\", \"articles\": []}"),
            ("other.json", "{\"text\": \"A record of words.\"}"),
        ] {
            try scratch.write("post/" + name, text)
        }
        let walked = SourceWalker.walk(scratch.path).files
        #expect(walked.count == 3 && walked.contains(kept))
        for name in ["README.md", ".hidden.txt", "empty.txt", "page.txt", "own.json", "other.json", "none.txt"] {
            let path = scratch.file("post/" + name)
            #expect(SourceWalker.takes(path) == walked.contains(path), "\(name)")
        }
        #expect(!SourceWalker.takes(scratch.file("post")))
    }

    @Test("stories whose making was given up are not kept")
    func givenUp() async throws {
        var random = Random(state: 1)
        let (scratch, names) = try heap(&random)
        // So many that their links are looked for in parts: of those that are not begun there are none.
        for number in 0..<60 { try scratch.write("\(Self.outlets[0])/more-\(number).txt", Self.version(&random)) }
        let library = library(scratch)
        _ = await library.load()
        _ = await library.refresh([try scratch.write(names[0], Self.version(&random))])
        let settling = Task { await library.settle() }
        settling.cancel()
        #expect(await settling.value == nil)
        let regrouping = Task { await library.regroup(judgements: JudgementBook(), threshold: 0.4) }
        regrouping.cancel()
        #expect(await regrouping.value == nil)
        let made = try #require(await library.regroup(judgements: JudgementBook()))
        let anew = self.library(scratch)
        #expect(all(made) == all(await anew.load().snapshot))
    }

    @Test("a snapshot given out is not touched by what is taken in later")
    func immutable() async throws {
        var random = Random(state: 9)
        let (scratch, names) = try heap(&random)
        let library = library(scratch)
        let first = await library.load().snapshot
        let before = all(first)
        for name in names.prefix(3) {
            _ = await library.refresh([try scratch.write(name, Self.version(&random))])
        }
        #expect(all(first) == before)
    }
}

/// The order of records says nothing.
@Suite("Shuffled records give the same output")
struct ShuffleTests {
    private static let outlets = ["Ledger", "Beacon", "Courier"]

    /// Stories in versions, one of them twice under one id, and two alike that differ in nothing but their ids.
    private static let records: [String] = (0..<24).map { number in
        let story = number % 5
        let words = (0..<90).map { "w\(story)x\(($0 * 7 + story) % 61)" }.joined(separator: " ")
        let outlet = outlets[number % 3]
        let id = number == 17 ? "r5" : "r\(number)"
        return "{\"id\":\"\(id)\",\"outlet\":\"\(outlet)\",\"published\":\"2025-03-0\(1 + number % 4)\","
            + "\"headline\":\"Headline \(story)\",\"text\":\"\(words) and \(number % 7) more.\"}"
    }

    /// All that is told of the articles but the line they stood on.
    private func facts(_ snapshot: IndexSnapshot) -> [String] {
        snapshot.articles.indices.map { place in
            var article = snapshot.articles[place]
            article.record = 0
            let relation = snapshot.relationOf[place].map { "\($0)" } ?? ""
            return
                "\(article) \(snapshot.clusterOf[place] ?? -1) \(snapshot.eventOf[place]) \(snapshot.takeOf[place]) \(relation)"
        } + snapshot.clusters.map { "\($0)" } + snapshot.events.map { "\($0)" } + snapshot.entities.map { "\($0)" }
            + snapshot.links.map { "\($0)" }
    }

    @Test("in any order of the lines, on one core or two", arguments: 1...5)
    func shuffled(turn: Int) async throws {
        let scratch = try Scratch()
        try scratch.write("all.jsonl", Self.records.joined(separator: "\n") + "\n")
        let plain = facts(await NewsDesk(workers: 1).load([scratch.path]).snapshot)
        let order = Self.records.indices.sorted { ($0 * 7 * turn + turn) % 24 < ($1 * 7 * turn + turn) % 24 }
        let lines = (turn % 2 == 0 ? order.reversed() : order).map { Self.records[$0] }
        try scratch.write("all.jsonl", lines.joined(separator: "\n") + "\n")
        for workers in [1, 2] {
            #expect(facts(await NewsDesk(workers: workers).load([scratch.path]).snapshot) == plain)
        }
    }
}
