import Entities
import Foundation
import TextCore
import Testing
import WireModel

/// The five real articles, which stand beside the repository on some machines only.
enum Seeds {
    static let texts: [String] = {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let folder = root.appendingPathComponent("shared/seeds")
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
        return names.compactMap { try? String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
    }()
}

@Suite(.enabled(if: Seeds.texts.count == 5, "the five articles are not here")) struct SeedTests {
    private let entities: [Entity] = {
        // Articles 0, 1, 3 and 4 are one cluster; lines of up to three words are furniture, for want of the intake.
        let inputs = Seeds.texts.enumerated().map { index, text in
            RecognitionInput(
                text: text, zones: MarkedText.lines(of: text) { $0.split(separator: " ").count <= 3 },
                cluster: index == 2 ? nil : 1)
        }
        let recogniser = EntityRecogniser()
        return EntityResolver.entities(of: inputs.map { recogniser.mentions(in: $0) }, inputs: inputs)
    }()

    private func articles(_ name: String, _ kind: EntityKind) -> Set<Int> {
        let found = entities.filter { $0.kind == kind && $0.name == name }
        return found.count == 1 ? Set(found[0].mentions.map(\.article)) : []
    }

    @Test func theTwoLeadersAreOnePersonEach() {
        #expect(articles("Fumio Kishida", .person) == [0, 1, 2, 3, 4])
        #expect(articles("Yoon Suk Yeol", .person) == [0, 1, 2, 3, 4])
        #expect(entities.filter { ([$0.name] + $0.aliases).contains { $0.contains("Kishida") } }.count == 1)
        #expect(entities.filter { ([$0.name] + $0.aliases).contains { $0.contains("Yoon") } }.count == 1)
    }

    @Test(arguments: ["South Korea", "Japan", "Seoul", "North Korea", "Camp David", "United States", "Tokyo"])
    func placesArePlaces(name: String) {
        #expect(!articles(name, .place).isEmpty)
        #expect(entities.filter { $0.name == name }.count == 1)
    }

    @Test func thePartyHasItsAcronym() {
        let party = entities.filter { $0.name == "Liberal Democratic Party" }
        #expect(party.map(\.kind) == [.organisation])
        #expect(party.first?.aliases == ["LDP"])
    }

    @Test func noMonthWeekdayOrOpenerIsAnEntity() {
        let traps: Set<String> = [
            "friday", "september", "sept", "march", "july", "may", "monday", "tuesday", "however", "but", "although",
            "critics",
            "several", "local", "frequent", "marking", "every", "news flash", "contact us", "outgoing", "amid",
            "historically",
            "during", "ahead", "improved", "given", "last", "the",
        ]
        for entity in entities {
            for name in [entity.name] + entity.aliases {
                #expect(!traps.contains(name.lowercased()))
                #expect(
                    !name.lowercased().split(separator: " ").contains {
                        ["friday", "september", "tuesday"].contains(String($0))
                    })
            }
        }
    }

    @Test func theAdviserAndTheOfficialsAreWhoTheyAre() {
        #expect(entities.filter { $0.name == "Kim Tae-hyo" }.map(\.aliases) == [["Kim"]])
        for name in ["Leif-Eric Easley", "Choi Eun-mi", "Park Jie-won", "Yoshimasa Hayashi", "Joe Biden"] {
            #expect(!articles(name, .person).isEmpty)
        }
        #expect(!articles("UNESCO", .organisation).isEmpty)
    }
}
