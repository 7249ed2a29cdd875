import Foundation
import Measures
import Newsdesk
import StoryIndex
import Testing
import WireModel

private enum KnownGroups {
    static let folder = Measures.data?.appendingPathComponent("data/clusters")
}

/// Stories and events of texts whose groups are known. The texts are no part of the repository; without them these tests are
/// skipped.
@Suite(.enabled(if: KnownGroups.folder != nil, "the texts with known groups are not beside this repository"))
struct GroupingTests {
    /// Which articles are together: as they are known to be, and as they were found.
    private struct Groups {
        var known: [String] = []
        var found: [Int] = []

        /// Mean precision and recall of each article's group (Bagga and Baldwin 1998), joined to one figure.
        var bCubed: Double {
            var (precision, recall) = (0.0, 0.0)
            let (ours, theirs) = (sizes(found), sizes(known))
            for ((group, name), both) in together {
                precision += Double(both * both) / Double(ours[group] ?? 1)
                recall += Double(both * both) / Double(theirs[name] ?? 1)
            }
            return 2 * precision * recall / (precision + recall) / Double(max(1, found.count))
        }

        /// The share of pairs on which both agree, chance taken off (Hubert and Arabie 1985).
        var adjustedRand: Double {
            func pairs(_ counts: some Sequence<Int>) -> Double { counts.reduce(0) { $0 + Double($1 * ($1 - 1)) / 2 } }
            let (both, ours, theirs) = (
                pairs(together.map(\.value)), pairs(sizes(found).values), pairs(sizes(known).values)
            )
            let chance = ours * theirs / pairs([found.count])
            return (both - chance) / ((ours + theirs) / 2 - chance)
        }

        private var together: [(key: (Int, String), value: Int)] {
            var counts: [Int: [String: Int]] = [:]
            for (group, name) in zip(found, known) { counts[group, default: [:]][name, default: 0] += 1 }
            return counts.flatMap { group in group.value.map { ((group.key, $0.key), $0.value) } }
        }

        private func sizes<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
            Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
        }
    }

    /// The groups of a file of records, of which one field tells the group.
    ///
    /// - Parameter byEvent: whether events are looked at, and not stories.
    private func groups(_ file: String, known field: String, byEvent: Bool) async throws -> Groups {
        let path = try #require(KnownGroups.folder).appendingPathComponent(file).path
        var known: [String: String] = [:]
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let record = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            known[try #require(record["id"] as? String)] = try #require(record[field] as? String)
        }
        let snapshot = await NewsDesk(workers: 2, parts: []).load([path]).snapshot
        #expect(snapshot.articles.count == known.count)
        var groups = Groups()
        for (position, article) in snapshot.articles.enumerated() {
            groups.known.append(try #require(known[article.id]))
            // An article in no story is a group of its own.
            groups.found.append(byEvent ? snapshot.eventOf[position] : snapshot.clusterOf[position] ?? -1 - position)
        }
        return groups
    }

    @Test func eventsOfNewsTextsAreFound() async throws {
        let groups = try await groups("ecbplus.jsonl", known: "event", byEvent: true)
        #expect(Measures.holds("eventBCubed", groups.bCubed, .atLeast, "events of 982 news texts (ECB+), B³"))
    }

    @Test func versionsOfAPageAreOneStory() async throws {
        let groups = try await groups("wikipedia-versions.jsonl", known: "document", byEvent: false)
        let what = "stories of 2,504 versions of pages, adjusted Rand index"
        #expect(Measures.holds("versionsRand", groups.adjustedRand, .atLeast, what))
    }
}
