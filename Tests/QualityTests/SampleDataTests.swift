import Collation
import Foundation
import Measures
import Newsdesk
import StoryIndex
import Testing
import TextCore
import WireModel

/// The samples, read and indexed once for all tests.
private actor Samples {
    static let shared = Samples()
    private var loaded: IndexSnapshot?

    func snapshot() async -> IndexSnapshot {
        if let loaded { return loaded }
        let result = await NewsDesk(workers: 2).load([Truth.directory])
        loaded = result.snapshot
        return result.snapshot
    }
}

@Suite(.serialized) struct SampleDataTests {
    private func position(_ source: String, _ record: Int, in snapshot: IndexSnapshot) -> Int? {
        snapshot.articles.firstIndex { $0.source.hasSuffix("sample-data/\(source)") && $0.record == record }
    }

    @Test func everyArticleIsRead() async throws {
        let snapshot = await Samples.shared.snapshot()
        let truth = try Truth.load()
        let missing = truth.articles.filter { position($0.source, $0.record, in: snapshot) == nil }.map(\.source)
        #expect(missing == [])
        #expect(snapshot.articles.count == truth.articles.count)
    }

    /// Groups by a key of the truth against groups by a key found: the names of what is grouped otherwise.
    private func disagreements(
        _ snapshot: IndexSnapshot, truth: (Truth.TruthArticle) -> String?, found: (Int) -> String?
    ) throws -> [String] {
        var pairs: [(name: String, truth: String?, found: String?)] = []
        for article in try Truth.load().articles {
            guard let place = position(article.source, article.record, in: snapshot) else { continue }
            pairs.append(("\(article.source)#\(article.record)", truth(article), found(place)))
        }
        var wrong: [String] = []
        for (index, one) in pairs.enumerated() {
            for other in pairs[..<index] {
                let together = one.truth != nil && one.truth == other.truth
                let isFound = one.found != nil && one.found == other.found
                if together != isFound {
                    wrong.append("\(one.name) and \(other.name) are \(isFound ? "joined" : "parted")")
                }
            }
        }
        return wrong
    }

    @Test func clustersAreThoseOfTheTruth() async throws {
        let snapshot = await Samples.shared.snapshot()
        let wrong = try disagreements(snapshot, truth: \.cluster) { snapshot.clusterOf[$0].map { "\($0)" } }
        #expect(wrong == [])
    }

    @Test func takesAreThoseOfTheTruthAndInOrder() async throws {
        let snapshot = await Samples.shared.snapshot()
        let wrong = try disagreements(snapshot) { article in
            article.cluster.map { "\($0) \(article.take ?? 1)" }
        } found: { place in
            snapshot.clusterOf[place].map { "\($0) \(snapshot.takeOf[place])" }
        }
        #expect(wrong == [])
        for article in try Truth.load().articles {
            guard let take = article.take, article.cluster != nil,
                let place = position(article.source, article.record, in: snapshot)
            else { continue }
            #expect(snapshot.takeOf[place] == take, "\(article.source)")
        }
    }

    @Test func eventsAreThoseOfTheTruth() async throws {
        let snapshot = await Samples.shared.snapshot()
        let wrong = try disagreements(snapshot, truth: \.event) { "\(snapshot.eventOf[$0])" }
        #expect(wrong == [])
    }

    @Test func agenciesRelaysAndDatesAreThoseOfTheTruth() async throws {
        let snapshot = await Samples.shared.snapshot()
        var wrong: [String] = []
        for article in try Truth.load().articles {
            guard let place = position(article.source, article.record, in: snapshot) else { continue }
            let found = snapshot.articles[place]
            if let agency = article.agency, found.agency != agency {
                wrong.append("\(article.source): agency \(found.agency ?? "none"), not \(agency)")
            }
            if let relay = article.relay, found.relay != relay {
                wrong.append("\(article.source): relay \(found.relay ?? "none"), not \(relay)")
            }
            if let date = article.published, let own = found.published?.iso, own != date {
                wrong.append("\(article.source): \(own), not \(date)")
            }
            // A page or a feed may give the outlet's name as it writes it itself.
            if found.outlet.lowercased().replacing(" ", with: "-") != article.outlet {
                wrong.append("\(article.source): outlet \(found.outlet)")
            }
        }
        #expect(wrong == [])
    }

    @Test func plantedEditsAreFoundAndLittleElseIsAnAlarm() async throws {
        let snapshot = await Samples.shared.snapshot()
        let truth = try Truth.load()
        var score = EditScore()
        for pair in truth.pairs {
            guard let left = position(pair.left, pair.leftRecord, in: snapshot),
                let right = position(pair.right, pair.rightRecord, in: snapshot)
            else { continue }
            score.add(pair, snapshot.articles[left], snapshot.articles[right])
        }
        print(score.table)
        if ProcessInfo.processInfo.environment["STET_SHOW_MISSES"] != nil {
            print(score.details.joined(separator: "\n"))
        }
        let what = "planted edits of sample-data"
        #expect(Measures.holds("sampleEditsFound", score.share, .atLeast, "\(what) found with their class"))
        #expect(Measures.holds("sampleFalseAlarms", score.falseShare, .atMost, "\(what): alarms on nothing planted"))
    }

    @Test func stopsOfTailCutsAreFound() async throws {
        let snapshot = await Samples.shared.snapshot()
        var wrong: [String] = []
        for pair in try Truth.load().pairs {
            guard let last = pair.structure.cutAfter, let left = position(pair.left, pair.leftRecord, in: snapshot),
                let right = position(pair.right, pair.rightRecord, in: snapshot)
            else { continue }
            // Where only the sign-off was cut the body did not stop anywhere.
            guard last < snapshot.articles[left].bodyZones.count else { continue }
            let summary = Collator().compare(snapshot.articles[left], snapshot.articles[right]).summary
            if summary.stoppedAfterParagraph == nil { wrong.append(pair.right) }
        }
        #expect(wrong == [])
    }
}
