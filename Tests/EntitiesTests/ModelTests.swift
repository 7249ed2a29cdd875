import Entities
import EntityTrainer
import TextCore
import Testing
import WireModel

/// A small corpus in the format of the training files, invented.
private enum MadeCorpus {
    static let text: String = {
        let people = ["Mira Solenne", "Piet Lorne", "Ane Holm", "Teodor Raine", "Ilse Varga"]
        let places = ["Oslo", "Paris", "Karvelia", "Port Hale", "Seoul"]
        let bodies = ["Bank of Norddal", "MWS", "Coastal Workers Party", "Ministry of Fisheries", "UN"]
        var lines: [String] = []
        for round in 0..<40 {
            if round % 4 == 0 { lines.append("-DOCSTART-\tO\n") }
            let person = tagged(people[round % 5], "PER")
            let place = tagged(places[(round / 2) % 5], "LOC")
            let body = tagged(bodies[(round / 3) % 5], "ORG")
            lines.append(person + "met\tO\nthe\tO\n" + body + "in\tO\n" + place + ".\tO\n")
            lines.append("The\tO\n" + body + "said\tO\n" + person + "left\tO\n" + place + "on\tO\nMonday\tO\n.\tO\n")
        }
        return lines.joined(separator: "\n")
    }()

    static let corpus = Corpus(name: "made", documents: Corpus.documents(of: text, cutting: false))

    private static func tagged(_ name: String, _ kind: String) -> String {
        name.split(separator: " ").enumerated().map { "\($1)\t\($0 == 0 ? "B" : "I")-\(kind)\n" }.joined()
    }

    static func model(_ method: Training.Method = .field) -> [UInt8] {
        var training = Training()
        training.method = method
        training.rounds = 3
        training.fineClasses = 8
        training.coarseClasses = 3
        return training.model(of: [corpus], texts: ["The bank in Oslo waits.\nThe party in Paris waits."])
    }

    static let bytes = model()

    static func read(_ bytes: [UInt8]) throws -> NameModel {
        try bytes.withUnsafeBytes { try NameModel($0) }
    }
}

@Suite struct ModelTests {
    @Test(arguments: [Training.Method.field, .perceptron])
    func trainingTwiceGivesTheSameBytes(method: Training.Method) {
        let first = MadeCorpus.model(method)
        #expect(first.count > 1_000)
        #expect(first == MadeCorpus.model(method))
    }

    @Test func whatWasLearntIsFoundInTextNotSeen() throws {
        let recogniser = EntityRecogniser(model: try MadeCorpus.read(MadeCorpus.bytes))
        let found = MarkedText("The MWS said Ane Solenne left Paris on Monday.").found(by: recogniser)
        #expect(found.map(\.words) == ["MWS", "Ane Solenne", "Paris"])
        #expect(found.map(\.kind) == ["organisation", "person", "place"])
    }

    @Test func aModelSaysWhatItIsMadeFrom() throws {
        #expect(EntityRecogniser.modelProblem == nil)
        let model = try NameModel.builtIn.get()
        for source in ["gmbc", "wikigold", "gum_news", "uner_dev"] { #expect(model.note.contains(source)) }
        #expect(!model.note.contains("unknown"))
        #expect(model.trainingDigest != 0)
    }

    @Test func aModelWithOneByteChangedIsRefused() {
        let bytes = MadeCorpus.bytes
        for index in stride(from: NameModel.headerSize, to: bytes.count, by: 97) {
            var damaged = bytes
            damaged[index] ^= 0x10
            #expect(throws: NameModelError.checksum) { try MadeCorpus.read(damaged) }
        }
    }

    @Test func aModelThatIsCutOffIsRefused() {
        let bytes = MadeCorpus.bytes
        for count in [0, 7, 8, 31, 32, 33, 200, bytes.count / 2, bytes.count - 1] {
            #expect(throws: NameModelError.self) { try MadeCorpus.read(Array(bytes.prefix(count))) }
        }
        #expect(throws: NameModelError.notAModel) {
            try MadeCorpus.read(Array("<html>not a model</html>".utf8) + bytes)
        }
    }

    @Test func aModelOfOtherFeaturesIsRefusedByName() {
        var bytes = MadeCorpus.bytes
        bytes[10] &+= 1
        let expected = Int(NameModel.featureVersion)
        #expect(throws: NameModelError.version(found: expected + 1, expected: expected)) { try MadeCorpus.read(bytes) }
        let problem = NameModelError.version(found: expected + 1, expected: expected)
        #expect(problem.description == "the model of names has version \(expected + 1), not \(expected)")
    }

    @Test func withoutAModelTheRulesStillFindNames() {
        let found = MarkedText("Mira Solenne met the United Nations in Oslo.").found(by: EntityRecogniser(model: nil))
        #expect(found.map(\.words) == ["Mira Solenne", "United Nations", "Oslo"])
    }

    @Test func everyWayThroughTheLabelsIsAName() {
        // From every label something may follow, and a name of one kind never goes on as one of another.
        for label in -1..<NameLabel.count {
            let next = (0...NameLabel.count).filter { NameLabel.mayFollow(label, $0) }
            #expect(!next.isEmpty)
            for other in next where other > 0 && other < NameLabel.count && !NameLabel.begins(other) {
                #expect(NameLabel.kind(of: other) == NameLabel.kind(of: label))
            }
        }
        for kind in NameLabel.Kind.allCases {
            for count in 1...4 {
                let labels = (0..<count).map { NameLabel.label(of: kind, index: $0, count: count) }
                #expect(NameLabel.mayFollow(-1, labels[0]))
                #expect(NameLabel.mayFollow(labels[count - 1], NameLabel.count))
                for index in labels.indices.dropFirst() {
                    #expect(NameLabel.mayFollow(labels[index - 1], labels[index]))
                }
            }
        }
    }
}

@Suite struct UnusualTextTests {
    @Test func textWithoutCapitalsNamesAlmostNobody() {
        let text = """
            the talks failed on friday and the minister left. nobody knew why she had gone, and the bank said nothing.
            it rained in the north. the price of bread rose again while the harbour stayed shut.
            """
        #expect(MarkedText(text).found() == [])
    }

    @Test func aKnownPlaceInSmallLettersIsOneBehindItsPrepositionAlone() {
        let found = MarkedText("we stayed in kerala and flew to san francisco. turkey from the oven is nice.").found()
        #expect(found.map(\.words) == ["kerala", "san francisco"])
        #expect(Set(found.map(\.kind)) == ["place"])
    }

    @Test func allCapitalsKeepCountriesAndKnownCities() {
        let found = MarkedText("FRANCE AND JAPAN SIGN PACT IN LONDON").found()
        #expect(found.map(\.words) == ["FRANCE", "JAPAN", "LONDON"])
        #expect(Set(found.map(\.kind)) == ["place"])
    }

    @Test func otherLanguagesShowFewerNamesAndNoOrdinaryWords() {
        let text = "Der Minister sagte am Freitag, die Gespräche in Berlin seien gescheitert. Niemand wusste warum."
        let words = Set(MarkedText(text).found(language: "de").map(\.words))
        #expect(words.contains("Berlin"))
        #expect(words.isDisjoint(with: ["Der", "Freitag", "Niemand", "die"]))
    }

    @Test(arguments: [
        (
            "fr",
            "Le ministre a déclaré vendredi que les négociations de Paris avaient échoué. Personne ne sait pourquoi."
        ),
        ("es", "El ministro dijo el viernes que las conversaciones de Madrid habían fracasado. Nadie sabe por qué."),
        ("ru", "Министр заявил в пятницу, что переговоры провалились. Никто не знает почему."),
        ("ja", "大臣は金曜日に交渉が決裂したと述べた。理由は誰も知らない。"),
    ])
    func sentencesOfOtherLanguagesNameNothingThatIsNoName(language: String, text: String) {
        let words = Set(MarkedText(text).found(language: language).map(\.words))
        #expect(words.isSubset(of: ["Paris", "Madrid"]))
    }

    @Test func numbersOfProductsAreNoNames() {
        let text = "The Nighthawk R6700 Router and the Alienware AW3418DW cost less than a PS4 in Oslo."
        #expect(MarkedText(text).found().map(\.words) == ["Oslo"])
    }

    @Test func abbreviationsThatNameNobodyAreNoBodies() {
        let text = "The IPO cost $3bn, and the ROI of LNG and GPU firms fell. Children with ADHD sent an RFP."
        #expect(MarkedText(text).found().isEmpty)
    }

    @Test func aNameDoesNotRunAcrossACommaOrABracket() {
        for text in ["Oslo, Paris", "Oslo (Paris)", "“Oslo” Paris"] {
            #expect(MarkedText("They flew to \(text) again.").found().map(\.words) == ["Oslo", "Paris"])
        }
    }
}
