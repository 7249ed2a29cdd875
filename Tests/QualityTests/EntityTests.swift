import Entities
import EntityTrainer
import Foundation
import Measures
import Newsdesk
import StoryIndex
import TextCore
import Testing
import WireModel

/// Labelled text that stands beside the repository on some machines only.
private enum LabelledText {
    static let folder: URL? = {
        let folder = Measures.data?.appendingPathComponent("data/ner")
        return folder.flatMap { FileManager.default.fileExists(atPath: $0.path) ? $0 : nil }
    }()
}

/// Names found, against labelled text.
@Suite(.enabled(if: LabelledText.folder != nil, "the labelled text is not beside this repository")) struct EntityTests {
    private static let what = "exact-span F1 of persons, organisations, places"

    private func documents(_ path: String, heldBack: Bool = false) throws -> [LabelledDocument] {
        let data = try #require(LabelledText.folder)
        let corpus = try Corpus(contentsOf: data.appendingPathComponent(path), cutting: heldBack)
        return corpus.documents.enumerated().filter { !heldBack || Corpus.isHeldBack($0.offset) }.map(\.element)
    }

    private func score(_ path: String) throws -> Score {
        var score = Score()
        score.add(try documents(path), recogniser: EntityRecogniser())
        return score
    }

    @Test func namesInTextOfTheWebAreFound() throws {
        let score = try score("dev/uner_test.conll")
        #expect(Measures.holds("nerUner", score.f1(), .atLeast, "\(Self.what): UNER-EWT test"))
    }

    @Test(.enabled(if: Measures.isFull, "in full only"))
    func namesInNewsAndSportAreFound() throws {
        let score = try score("dev/conll03a.conll")
        #expect(Measures.holds("nerConll", score.f1(), .atLeast, "\(Self.what): CoNLL-2003 testa"))
        let kinds = ["Person", "Organisation", "Place"]
        for (index, kind) in kinds.enumerated() {
            Measures.tell("nerConll\(kind)", score.f1(index), "the same, one kind")
        }
    }

    @Test(.enabled(if: Measures.isFull, "in full only"))
    func namesInTextHeldBackFromTrainingAreFound() throws {
        let folder = try #require(LabelledText.folder).appendingPathComponent("train")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".conll") }
        var all = Score()
        for file in files.sorted() {
            let documents = try documents("train/\(file)", heldBack: true)
            var score = Score()
            score.add(documents, recogniser: EntityRecogniser())
            all.add(documents, recogniser: EntityRecogniser())
            Measures.tell("ner.\(file.dropLast(6))", score.f1(), "\(Self.what): the tenth held back")
        }
        #expect(Measures.holds("nerHeldBack", all.f1(), .atLeast, "\(Self.what): the tenths held back"))
    }

    @Test(.enabled(if: Measures.isFull, "in full only; takes a minute"))
    func trainingAnewGivesTheModelThatIsInTheProgram() throws {
        let data = try #require(LabelledText.folder)
        let folder = data.appendingPathComponent("train")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".conll") }
        let corpora = try files.sorted().map {
            try Corpus(contentsOf: folder.appendingPathComponent($0), cutting: true)
        }
        let texts = data.deletingLastPathComponent().appendingPathComponent("clusters/wikipedia-versions.jsonl")
        let bytes = Training().model(of: corpora, texts: try RunningText.texts(of: texts.path))
        let model = Truth.root.appendingPathComponent("Sources/Entities/Resources/names.model")
        #expect(try Data(contentsOf: model) == Data(bytes))
    }
}

/// The entities of the samples, joined, against those that `truth.json` lists.
@Suite struct SampleEntityTests {
    @Test func entitiesOfTheSamplesAreFoundWholeAndNoneIsJoinedWrongly() async throws {
        let snapshot = await NewsDesk(workers: 2).load([Truth.directory]).snapshot
        var score = EntityScore()
        score.add(try Truth.load().entities, found: snapshot.entities)
        if ProcessInfo.processInfo.environment["STET_SHOW_MISSES"] != nil {
            print(score.faults.joined(separator: "\n"))
        }
        let what = "entities of sample-data after joining, by name and kind"
        #expect(Measures.holds("sampleEntities", score.f1, .atLeast, what))
        #expect(Measures.holds("sampleWrongJoins", Double(score.wrongJoins), .atMost, "of them two joined to one"))
    }

    @Test(.enabled(if: Measures.isFull, "in full only"))
    func whatEachPartIsWorthIsTold() async throws {
        let snapshot = await NewsDesk(workers: 2).load([Truth.directory]).snapshot
        var clusters = [Int?](repeating: nil, count: snapshot.articles.count)
        for (number, cluster) in snapshot.clusters.enumerated() {
            for article in cluster.articles { clusters[article] = number }
        }
        let inputs = snapshot.articles.enumerated().map { index, article in
            RecognitionInput(
                text: article.text, zones: article.zones, cluster: clusters[index], language: article.language)
        }
        let truth = try Truth.load().entities
        var plain = EntityRecogniser()
        plain.usesEvidence = false
        let parts: [(String, EntityRecogniser, Bool, Bool)] = [
            ("All", EntityRecogniser(), true, true), ("NoVersions", EntityRecogniser(), false, true),
            ("NoCorpus", EntityRecogniser(), true, false), ("NoArticle", plain, true, true),
            ("ModelAlone", plain, false, false), ("RulesAlone", EntityRecogniser(usesModel: false), true, true),
        ]
        for (name, recogniser, versions, corpus) in parts {
            let mentions = inputs.map { recogniser.mentions(in: $0) }
            var score = EntityScore()
            score.add(
                truth,
                found: EntityResolver.entities(of: mentions, inputs: inputs, versions: versions, corpus: corpus))
            #expect(score.f1 > 0.5)
            Measures.tell("sampleEntities\(name)", score.f1, "entities of sample-data, some parts left out")
        }
    }
}

/// The five real articles, which stand beside the repository on some machines only.
private enum RealText {
    static let directory = Truth.root.deletingLastPathComponent().appendingPathComponent("shared/seeds").path
    static let isThere = FileManager.default.fileExists(atPath: directory)
}

/// Their entities, against what a reader of them would list.
@Suite(.enabled(if: RealText.isThere, "the real articles are not beside this repository")) struct RealEntityTests {
    /// By kind; `UrduPoint` is there because it stands there, though nothing but its place says that it is a body.
    private static let wanted: [(kind: String, names: [String])] = [
        (
            "person",
            [
                "Fumio Kishida", "Yoon Suk Yeol", "Kim Tae-hyo", "Leif-Eric Easley", "Joe Biden", "Choi Eun-mi",
                "Park Jie-won", "Yoshimasa Hayashi", "Tatan Syuflana",
            ]
        ),
        (
            "organisation",
            [
                "Liberal Democratic Party", "AFP", "APP", "BSS", "UrduPoint", "Pakistan Point News", "Ewha University",
                "Asan Institute for Policy Studies", "UNESCO", "Yonhap News", "Facebook",
            ]
        ),
        (
            "place",
            [
                "Japan", "South Korea", "North Korea", "Korea", "Seoul", "Tokyo", "Korean peninsula", "United States",
                "Camp David", "Washington", "China", "Russia",
            ]
        ),
    ]

    @Test func entitiesOfTheRealArticlesAreFoundAndNothingElseIsOne() async {
        let found = await NewsDesk(workers: 2).load([RealText.directory]).snapshot.entities
        var (right, missed, joins) = (0, 0, 0)
        var bearers: [Int: String] = [:]
        for (kind, names) in Self.wanted {
            for name in names {
                let fitting = found.indices.filter {
                    found[$0].kind.rawValue == kind && (found[$0].name == name || found[$0].aliases.contains(name))
                }
                right += min(1, fitting.count)
                missed += fitting.isEmpty ? 1 : 0
                for index in fitting {
                    if bearers[index] != nil { joins += 1 }
                    bearers[index] = name
                }
            }
        }
        let kinds = Set(Self.wanted.map(\.kind))
        let wrong = found.indices.filter { kinds.contains(found[$0].kind.rawValue) && bearers[$0] == nil }
        let f1 = Double(2 * right) / Double(max(1, 2 * right + missed + wrong.count))
        #expect(
            Measures.holds("realEntities", f1, .atLeast, "entities of the five real articles, by name and kind"),
            "\(wrong.map { found[$0].name })")
        #expect(Measures.holds("realWrongJoins", Double(joins), .atMost, "of them two joined to one"))
    }
}

/// Entities against those that are known to be there.
private struct EntityScore {
    private var right = 0
    private var missed = 0
    private var wrong = 0
    private(set) var wrongJoins = 0
    private(set) var faults: [String] = []

    /// Right is an entity of `truth` whose name one found entity of its kind bears; wrong is every further one that
    /// bears the name, of whatever kind.
    mutating func add(_ truth: [Truth.TruthEntity], found: [Entity]) {
        let kinds = ["person", "organisation", "place"]
        var byName: [String: [Int]] = [:]
        for (index, entity) in found.enumerated() {
            for name in Set([entity.name] + entity.aliases) { byName[name, default: []].append(index) }
        }
        var bearers: [Int: String] = [:]
        for entity in truth where kinds.contains(entity.kind) {
            let all = byName[entity.name] ?? []
            let fitting = all.filter { found[$0].kind.rawValue == entity.kind }
            if fitting.isEmpty {
                missed += 1
                faults.append("missed: \(entity.kind) \(entity.name) \(all.map { found[$0].kind.rawValue })")
            } else {
                right += 1
            }
            wrong += max(0, all.count - 1)
            if all.count > 1 { faults.append("parted: \(entity.name) \(all.map { found[$0].kind.rawValue })") }
            for index in fitting {
                if let other = bearers[index], other != entity.name {
                    wrongJoins += 1
                    faults.append("joined: \(other) and \(entity.name)")
                }
                bearers[index] = entity.name
            }
        }
    }

    var f1: Double { Double(2 * right) / Double(max(1, 2 * right + missed + wrong)) }
}
