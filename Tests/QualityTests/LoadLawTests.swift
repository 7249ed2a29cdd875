import Foundation
import Newsdesk
import StoryIndex
import Testing
import WireModel

/// A heap groups the same however it is read.
@Suite("laws of loading")
struct LoadLawTests {
    /// Stories of made-up words in versions: whole, cut, and with a changed word.
    private static let records: [String] = {
        var state: UInt64 = 11
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        var records: [String] = []
        for story in 0..<400 {
            let paragraphs = (0..<8).map { _ in
                "Ministers " + (0..<60).map { _ in "word\(next(4_000))" }.joined(separator: " ") + "."
            }
            for version in 0..<(1 + story % 4) {
                let kept = paragraphs.prefix(8 - 2 * version).joined(separator: "\\n\\n")
                records.append(
                    #"{"id": "s\#(story)v\#(version)", "outlet": "outlet \#((story + version) % 9)", "#
                        + #""date": "2025-03-\#(10 + story % 9)", "headline": "Story \#(story)", "text": "\#(kept)"}"#)
            }
        }
        return records
    }()

    private func load(_ records: [String], workers: Int) async throws -> IndexSnapshot {
        let path = NSTemporaryDirectory() + "stet-laws-\(UUID().uuidString).jsonl"
        try (records.joined(separator: "\n") + "\n").write(toFile: path, atomically: false, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        return await NewsDesk(workers: workers, parts: []).load([path]).snapshot
    }

    /// The clusters with their bases and takes, and the events, by ids.
    private func groups(_ snapshot: IndexSnapshot) -> Set<String> {
        func ids(_ articles: [Int]) -> String {
            articles.map { "\(snapshot.articles[$0].id)/\(snapshot.takeOf[$0])" }.sorted().joined(separator: " ")
        }
        return Set(snapshot.clusters.map { "\(snapshot.articles[$0.base].id): \(ids($0.articles))" })
            .union(snapshot.events.map { "event: \(ids($0.articles))" })
    }

    @Test("one worker and several give the same index")
    func workers() async throws {
        let one = try await load(Self.records, workers: 1)
        let three = try await load(Self.records, workers: 3)
        #expect(one.clusters.count == 300)
        #expect(one.clusters == three.clusters)
        #expect(one.events == three.events)
        #expect(one.articles.map(\.id) == three.articles.map(\.id))
    }

    @Test("the order of the records does not matter")
    func order() async throws {
        let straight = try await load(Self.records, workers: 2)
        let turned = try await load(Array(Self.records.reversed()), workers: 2)
        #expect(groups(straight) == groups(turned))
    }

    @Test("the order in which sources are named does not matter, nor how many read them")
    func sources() async throws {
        let paths = try (0..<4).map { part in
            let path = NSTemporaryDirectory() + "stet-laws-\(part)-\(UUID().uuidString).jsonl"
            let records = Self.records.enumerated().filter { $0.offset % 4 == part }.map(\.element)
            try (records.joined(separator: "\n") + "\n").write(toFile: path, atomically: false, encoding: .utf8)
            return path
        }
        defer { for path in paths { try? FileManager.default.removeItem(atPath: path) } }
        let one = await NewsDesk(workers: 1, parts: []).load(paths).snapshot
        let other = await NewsDesk(workers: 2, parts: []).load(paths.reversed()).snapshot
        #expect(one.articles == other.articles)
        #expect(one.clusters == other.clusters)
        #expect(one.events == other.events)
        #expect(one.links == other.links)
    }
}
