import Clustering
import Foundation
import Reports
import StoryIndex
import Testing
import WireModel

/// Tables and lists that several write side by side.
@Suite("Parts of a report")
struct PartsTests {
    /// Does the last piece first: whatever a part leaves for the next one is missing there.
    private static let backward = Crew(size: 3) { pieces, work in
        for piece in (0..<pieces).reversed() { work(piece) }
    }

    /// So many articles, each alone.
    private func snapshot(_ count: Int) -> IndexSnapshot {
        let articles = (0..<count).map { number in
            var article = ReportFixture.left
            article.id = "a\(number)"
            return article
        }
        return IndexSnapshot(
            articles: articles, clusters: [],
            events: (0..<count).map { Event(id: "e\($0 + 1)", clusters: [], articles: [$0]) },
            clusterOf: Array(repeating: nil, count: count), eventOf: Array(0..<count),
            takeOf: Array(repeating: 1, count: count), relationOf: Array(repeating: nil, count: count), entities: [],
            entityCounts: Array(repeating: [], count: count), postings: Postings(),
            wordCounts: Array(repeating: 9, count: count))
    }

    @Test("What several write stands as if one had written it, in order", arguments: [0, 1, 511, 512, 513, 14_000])
    func sameBytes(count: Int) throws {
        let snapshot = snapshot(count)
        let names = (0..<count).map { "a\($0)" }
        let (alone, shared) = (ClusterReport(snapshot), ClusterReport(snapshot, crew: Self.backward))
        let json = ReportFixture.text { alone.writeJSON(to: &$0) }
        #expect(json == ReportFixture.text { shared.writeJSON(to: &$0) })
        let parsed = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        #expect((parsed?["articles"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == names)
        // One article a line.
        #expect(json.split(separator: "\n").count(where: { $0.hasPrefix("{\"id\": \"a") }) == count)

        let table = ReportFixture.text { alone.writeCSV(to: &$0) }
        #expect(table == ReportFixture.text { shared.writeCSV(to: &$0) })
        #expect(table.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } } == names.map { $0[...] })

        let lines = ReportFixture.text { alone.writeJSONLines(to: &$0) }
        #expect(lines == ReportFixture.text { shared.writeJSONLines(to: &$0) })
        #expect(lines.split(separator: "\n").count == count)

        // Handed on as it comes, it is the same.
        var pieces: [UInt8] = []
        var output = ReportOutput { bytes in for place in bytes.indices { pieces.append(bytes[place]) } }
        shared.writeJSON(to: &output)
        output.finish()
        #expect(String(decoding: pieces, as: UTF8.self) == json)
    }
}
