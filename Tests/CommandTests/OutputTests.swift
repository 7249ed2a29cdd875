import Foundation
import Testing

/// What the commands print on whole folders.
struct OutputTests {
    @Test("the same input gives the same bytes, on one core and on four", .enabled(if: Program.hasSampleData))
    func deterministic() throws {
        for command in [
            ["cluster", "--json"], ["entities", "--jsonl"], ["extract", "--jsonl"], ["cluster"],
            ["matrix", "--cluster", "all", "--json"], ["matrix", "--cluster", "all"],
        ] {
            let runs = try ["1", "4", "4"].map {
                try Program.run(command + ["sample-data", "--jobs", $0], in: Program.root)
            }
            #expect(
                runs.allSatisfy { $0.status == 0 && $0.output == runs[0].output && $0.errors.isEmpty }, "\(command)")
        }
    }

    @Test("the order in which the sources are named changes nothing", .enabled(if: Program.hasSampleData))
    func order() throws {
        let parts = try FileManager.default.contentsOfDirectory(atPath: Program.sampleData.path)
            .filter { $0 != "truth.json" && $0 != "README.md" }.map { "sample-data/\($0)" }.sorted()
        for command in [
            ["cluster", "--json"], ["entities", "--json"], ["extract", "--jsonl"], ["cluster", "--csv"],
        ] {
            let runs = try [parts, parts.reversed(), Array(parts.dropFirst(4) + parts.prefix(4))].map {
                try Program.run(command + $0, in: Program.root)
            }
            #expect(runs.allSatisfy { $0.status == 0 && $0.output == runs[0].output }, "\(command)")
        }
    }

    @Test("diff names the agency and the relay of a version as cluster does")
    func agencies() throws {
        let scratch = try Scratch()
        let agency = Stories.wire.replacingOccurrences(of: "(MWS)", with: "(AFP)")
        try scratch.write("heap/agency.txt", agency)
        try scratch.write("heap/relay.txt", agency.replacingOccurrences(of: "(AFP)", with: "(APP)"))
        let cluster = try Program.run(["cluster", "heap", "--json"], in: scratch.url)
        let named = try cluster.list("articles").compactMap { $0["agency"] as? String }
        #expect(named == ["AFP", "AFP"])
        let diff = try Program.run(["diff", "heap/agency.txt", "heap/relay.txt", "--json"], in: scratch.url).json()
        let right = try #require(diff["right"] as? [String: Any])
        #expect(right["agency"] as? String == "AFP" && right["relay"] as? String == "APP")
    }

    @Test("clusters, articles and events agree with each other", .enabled(if: Program.hasSampleData))
    func cluster() throws {
        let run = try Program.run(["cluster", "sample-data", "--json"], in: Program.root)
        let (articles, clusters, events) = (try run.list("articles"), try run.list("clusters"), try run.list("events"))
        let ids = articles.compactMap { $0["id"] as? String }
        #expect(ids.count == articles.count && Set(ids).count == ids.count)
        for cluster in clusters {
            let members = try #require(cluster["articles"] as? [String])
            #expect(members.count >= 2)
            let base = try #require(cluster["base"] as? String)
            #expect(members.contains(base))
            let named = articles.filter { $0["cluster"] as? String == cluster["id"] as? String }.compactMap {
                $0["id"] as? String
            }
            #expect(Set(named) == Set(members))
        }
        #expect(events.compactMap { $0["articles"] as? [String] }.flatMap { $0 }.sorted() == ids.sorted())
        for article in articles {
            #expect((article["cluster"] is NSNull) == (article["relation"] is NSNull))
            #expect(article["event"] is String)
        }
        let lines = try Program.run(["cluster", "sample-data", "--jsonl"], in: Program.root).lines
        #expect(lines.count == articles.count)
        let table = try Program.run(["cluster", "sample-data", "--csv"], in: Program.root).text
        #expect(
            table.hasPrefix(
                "id,source,record,outlet,agency,headline,published,cluster,event,take,relation,to,kept,shared\n"))
    }

    @Test("every range of extract and entities gives its words", arguments: Program.folders)
    func ranges(_ folder: URL) throws {
        let articles = try Program.run(["extract", folder.path, "--json"]).list("articles")
        var texts: [String: [UInt8]] = [:]
        for article in articles {
            let text = Array(try #require(article["text"] as? String).utf8)
            texts[try #require(article["id"] as? String)] = text
            var body: [String] = []
            var end = 0
            for zone in try #require(article["zones"] as? [[String: Any]]) {
                let range = try #require(zone["range"] as? [Int])
                #expect(range[0] >= end && range[1] <= text.count)
                end = range[1]
                if ["paragraph", "subhead"].contains(zone["kind"] as? String) {
                    body.append(String(decoding: text[range[0]..<range[1]], as: UTF8.self))
                }
            }
            #expect(article["body"] as? String == body.joined(separator: "\n"))
        }
        for entity in try Program.run(["entities", folder.path, "--json"]).list("entities") {
            for mention in try #require(entity["mentions"] as? [[String: Any]]) {
                let id = try #require(mention["article"] as? String)
                let text = try #require(texts[id])
                let range = try #require(mention["range"] as? [Int])
                #expect(String(decoding: text[range[0]..<range[1]], as: UTF8.self) == mention["text"] as? String)
            }
        }
    }

    @Test(
        "the left and right texts of a diff, by their ranges, are the two bodies, nothing twice",
        .enabled(if: Program.hasSampleData))
    func bodies() throws {
        let articles = try Program.run(["extract", "sample-data", "--json"], in: Program.root).list("articles")
        func body(_ side: String, _ run: Program.Run) throws -> String {
            let pairs = try run.list("pairs").filter { ["paragraph", "subhead"].contains($0["zone"] as? String) }
            let passages = pairs.compactMap { $0[side] as? [String: Any] }
            return try passages.map { (try #require($0["range"] as? [Int]), try #require($0["text"] as? String)) }
                .sorted { $0.0[0] < $1.0[0] }.map(\.1).joined().filter { !$0.isWhitespace }
        }
        let plain = articles.filter { ($0["source"] as? String)?.hasSuffix(".txt") == true }
        for (left, right) in zip(plain, plain.dropFirst()).prefix(12) {
            let run = try Program.run(
                ["diff", try #require(left["source"] as? String), try #require(right["source"] as? String), "--json"],
                in: Program.root)
            for (side, article) in [("left", left), ("right", right)] {
                let whole = try #require(article["body"] as? String).filter { !$0.isWhitespace }
                #expect(try body(side, run) == whole)
            }
        }
    }

    @Test("hits hold what was asked for", .enabled(if: Program.hasSampleData))
    func search() throws {
        let run = try Program.run(
            ["search", "minister agency:MWS", "sample-data", "--json", "--limit", "5"], in: Program.root)
        let hits = try run.list("hits")
        #expect(!hits.isEmpty && hits.count <= 5)
        for hit in hits {
            #expect(hit["agency"] as? String == "MWS")
            let words = try #require(hit["matches"] as? [[String: Any]]).compactMap { $0["text"] as? String }
            #expect(words.allSatisfy { $0.lowercased().hasPrefix("minister") } && !words.isEmpty)
        }
    }

    @Test("the file that a library is remembered in does not come from commands", .enabled(if: Program.hasSampleData))
    func state() throws {
        let scratch = try Scratch()
        _ = try Program.run(
            ["cluster", "sample-data"], in: Program.root, environment: ["XDG_STATE_HOME": scratch.url.path])
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).isEmpty)
    }
}
