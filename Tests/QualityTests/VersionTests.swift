import Collation
import Foundation
import MadeStories
import Measures
import Newsdesk
import StoryIndex
import Testing
import TextCore
import WireModel

/// Many versions at once: the master against hidden wires, and the claims of the samples against their truth.
@Suite(.serialized) struct VersionTests {
    private func measure(_ count: Int, _ plan: MadeStory.Plan) -> (master: Double, longest: Double) {
        let stories = Measures.isFull ? 200 : 60
        var master = 0.0
        var longest = 0.0
        for seed in 0..<stories {
            let story = MadeStory(versions: count, plan: plan, seed: UInt64(seed) * 7919 + UInt64(count))
            let articles = story.versions.map(\.article)
            let found = StoryCollator().collate(VersionSet(articles)).master
            let wire = story.wireSentences
            master += MasterScore(MasterScore.sentences(of: found, in: articles), wire: wire).f1
            let most = articles.max { $0.text.utf8.count < $1.text.utf8.count }
            longest += most.map { MasterScore(MasterScore.sentences(of: $0), wire: wire).f1 } ?? 0
        }
        return (master / Double(stories), longest / Double(stories))
    }

    @Test(arguments: [3, 5, 8])
    func theMasterIsNearerToTheHiddenWireThanTheLongestVersion(count: Int) {
        let found = measure(count, MadeStory.Plan())
        #expect(found.master > found.longest)
        let what = "sentence F1 of the master of \(count) made versions"
        #expect(Measures.holds("masterF1At\(count)", found.master, .atLeast, what))
        let heavy = measure(count, .heavyCuts)
        #expect(heavy.master > heavy.longest)
        Measures.tell("masterF1At\(count)HeavyCuts", heavy.master, "\(what), each cut down hard")
    }

    private struct Claims: Decodable {
        struct Claim: Decodable {
            let source: String
            let claim: String
            let `true`: Bool
        }
        let claims: [Claim]
    }

    @Test func theClaimsOfTheSamplesAreJudgedAsTheTruthHasThem() async throws {
        let snapshot = await NewsDesk(workers: 2).load([Truth.directory]).snapshot
        let data = try Data(contentsOf: Truth.root.appendingPathComponent("sample-data/truth.json"))
        let claims = try JSONDecoder().decode(Claims.self, from: data).claims
        var wrong: [String] = []
        for claim in claims {
            let place = try #require(snapshot.articles.firstIndex { $0.source.hasSuffix(claim.source) })
            let cluster = try #require(snapshot.clusters.first { $0.articles.contains(place) })
            let articles = cluster.articles.map { snapshot.articles[$0] }
            let found = StoryCollator().collate(
                VersionSet(articles), base: cluster.articles.firstIndex(of: cluster.base)
            ).audits.first { cluster.articles[$0.version] == place && $0.claim == .notEdited }
            let expected: ClaimAudit.Verdict = claim.true ? .holds : .contradicted
            if found?.verdict != expected { wrong.append("\(claim.source): \(found?.note ?? "not found")") }
        }
        #expect(!claims.isEmpty && wrong == [])
    }

    @Test func everyWordOfEverySampleClusterStandsInOneCell() async {
        let snapshot = await NewsDesk(workers: 2).load([Truth.directory]).snapshot
        #expect(!snapshot.clusters.isEmpty)
        for cluster in snapshot.clusters {
            let articles = cluster.articles.map { snapshot.articles[$0] }
            let matrix = StoryCollator().collate(VersionSet(articles)).matrix
            let kinds: Set<ZoneKind> = [.headline, .deck, .caption, .subhead, .paragraph]
            for (column, version) in matrix.versions.enumerated() {
                let article = articles[version]
                let words = article.zones.filter { kinds.contains($0.kind) }.reduce(0) { sum, zone in
                    sum + Tokenizer.tokens(of: article.text, in: zone.span).filter(\.isWordLike).count
                }
                #expect(
                    matrix.rows.reduce(0) { $0 + $1.cells[column].words } == words, "\(cluster.id) \(article.outlet)")
            }
        }
    }
}
