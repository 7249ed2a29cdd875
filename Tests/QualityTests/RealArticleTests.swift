import Collation
import Foundation
import Newsdesk
import StoryIndex
import Testing
import TextCore
import WireModel

/// The five real articles that the program must get right first. They are no part of the repository; without them these
/// tests are skipped.
private enum RealArticles {
    static let directory = Truth.root.deletingLastPathComponent().appendingPathComponent("shared/seeds").path
    static let areThere = FileManager.default.fileExists(atPath: directory)

    static func snapshot() async -> IndexSnapshot { await NewsDesk(workers: 2).load([directory]).snapshot }
}

@Suite(.enabled(if: RealArticles.areThere, "the real articles are not beside this repository"))
struct RealArticleTests {
    /// The snapshot with the positions of the articles 000 to 004.
    private func articles() async throws -> (snapshot: IndexSnapshot, places: [Int]) {
        let snapshot = await RealArticles.snapshot()
        let places = try (0...4).map { number in
            try #require(snapshot.articles.firstIndex { $0.source.contains("/00\(number)_") })
        }
        return (snapshot, places)
    }

    @Test func fourAreOneStoryAndTheFifthStandsBesideItInTheSameEvent() async throws {
        let (snapshot, places) = try await articles()
        let clusters = places.map { snapshot.clusterOf[$0] }
        #expect(clusters[0] != nil)
        #expect(Set([clusters[0], clusters[1], clusters[3], clusters[4]]).count == 1)
        #expect(clusters[2] == nil)
        #expect(Set(places.map { snapshot.eventOf[$0] }).count == 1)
    }

    @Test func theCutPrintIsOfTheSameTakeAndTheOthersOfEarlierOnes() async throws {
        let (snapshot, places) = try await articles()
        let takes = places.map { snapshot.takeOf[$0] }
        #expect(takes[0] == takes[1])
        #expect(takes[3] < takes[4] && takes[4] < takes[1])
        let relation = try #require(snapshot.relationOf[places[0]])
        #expect(relation.to == places[1])
        #expect(relation.kind == .cut)
        #expect((0.4...0.55).contains(relation.kept))
    }

    @Test func agenciesRelaysAndDatesAreFoundOrLeftOpen() async throws {
        let (snapshot, places) = try await articles()
        let found = places.map { snapshot.articles[$0] }
        #expect(found.map(\.agency) == ["AFP", "AFP", "Anadolu", "AFP", "AFP"])
        #expect(found.map(\.relay) == ["APP", nil, nil, "BSS", nil])
        #expect(found.map { $0.published?.iso } == ["2024-09-06", nil, "2024-09-06", "2024-09-03", "2024-09-06"])
        #expect(found[1].signoff == ["hs", "ceb", "pbt"])
        #expect(found[0].headline == nil && found[1].headline == nil && found[3].headline == nil)
    }

    /// The edits of one article against another as `class: left|right`.
    private func edits(_ left: Int, _ right: Int) async throws -> (marks: [String], comparison: Comparison) {
        let (snapshot, places) = try await articles()
        let (one, other) = (snapshot.articles[places[left]], snapshot.articles[places[right]])
        let comparison = Collator().compare(one, other)
        let marks = comparison.pairs.flatMap(\.edits).map { edit in
            let sides = "\(one.text.slice(edit.left))|\(other.text.slice(edit.right))"
            return "\(edit.alarm ? "!" : "")\(edit.kind.rawValue): \(sides)"
        }
        return (marks, comparison)
    }

    @Test func theEditsOfTheCutPrintAreThoseAnEditorWouldCircle() async throws {
        let (marks, comparison) = try await edits(0, 1)
        for expected in [
            "connective: But|However,", "number-style: twelfth|12th", "hyphenation: year and a half|year-and-a-half",
            "name: North|North Korea", "reporting-verb: added|said", "!attribution: |,\" he said",
            "wording: between the two countries|",
        ] {
            #expect(
                marks.contains(expected) || marks.contains { $0.hasPrefix(expected.prefix { $0 != "|" }) },
                "\(expected)")
        }
        let reordered = marks.filter { $0.hasPrefix("reporting-verb: He added that|") }
        #expect(reordered.count == 1)
        let tail = comparison.pairs.filter { $0.kind == .added }
        #expect(Set(tail.compactMap { $0.right?.paragraph }).count == 15)
        #expect(tail.filter { $0.zone == .subhead }.count == 1)
    }

    @Test func theQuotationMarksThatTookInOtherWordsAreAnAlarm() async throws {
        let (marks, comparison) = try await edits(1, 4)
        #expect(marks.contains { $0.hasPrefix("!quote: ") && $0.contains("will be") })
        #expect(marks.contains("!quote: she|he"))
        #expect(marks.contains("wording: |also"))
        let curly = comparison.pairs.flatMap(\.edits).filter { $0.kind == .typography }
        #expect(!curly.isEmpty && curly.allSatisfy { !$0.alarm })
        // The paragraphs about the party stand further up in 004.
        #expect(comparison.summary.moved >= 1)
    }

    @Test func theBackwardComparisonSaysWhereThePrintStopped() async throws {
        let (_, comparison) = try await edits(1, 0)
        #expect(comparison.summary.stoppedAfterParagraph == 11)
    }

    @Test func peopleAndPlacesAreOneEachOverAllFive() async throws {
        let (snapshot, places) = try await articles()
        func entity(_ name: String) -> [Entity] {
            snapshot.entities.filter { $0.name == name || $0.aliases.contains(name) }
        }
        for name in ["Fumio Kishida", "Yoon Suk Yeol"] {
            let found = entity(name)
            #expect(found.count == 1 && found.first?.kind == .person, "\(name)")
            #expect(Set(found.first?.mentions.map(\.article) ?? []) == Set(places), "\(name)")
        }
        #expect(entity("Fumio Kishida").first?.aliases.contains("Kishida") == true)
        #expect(entity("Yoon Suk Yeol").first?.aliases.contains("Yoon") == true)
        for name in ["South Korea", "Japan", "Seoul", "North Korea", "Camp David"] {
            #expect(entity(name).count == 1 && entity(name).first?.kind == .place, "\(name)")
        }
        let party = entity("Liberal Democratic Party")
        #expect(party.count == 1 && party.first?.kind == .organisation)
        #expect(party.first.map { [$0.name] + $0.aliases }?.contains("LDP") == true)
        let names = Set(snapshot.entities.flatMap { [$0.name] + $0.aliases })
        let others = "Friday Tuesday September July May However But The Critics Last".split(separator: " ").map(
            String.init)
        #expect(names.isDisjoint(with: others))
    }
}
