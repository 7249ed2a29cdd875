import Foundation

/// What `sample-data/truth.json` records: how the samples hang together and every edit planted in them.
struct Truth: Decodable {
    struct TruthArticle: Decodable {
        let source: String
        let record: Int
        let outlet: String
        let cluster: String?
        let event: String
        let take: Int?
        let agency: String?
        let relay: String?
        let published: String?
    }

    struct PlantedEdit: Decodable {
        let `class`: String
        let alarm: Bool
        let left: String
        let right: String
        let leftSentence: String
        let rightSentence: String
    }

    struct Structure: Decodable {
        let cutAfter: Int?
    }

    struct Pair: Decodable {
        let left: String
        let leftRecord: Int
        let right: String
        let rightRecord: Int
        let structure: Structure
        let edits: [PlantedEdit]
    }

    struct TruthEntity: Decodable {
        let name: String
        let kind: String
        let aliases: [String]
        let stories: [String]
    }

    let articles: [TruthArticle]
    let pairs: [Pair]
    let entities: [TruthEntity]

    /// The folder of the samples.
    static let directory = root.appendingPathComponent("sample-data").path

    /// The top of the repository.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func load() throws -> Truth {
        let data = try Data(contentsOf: root.appendingPathComponent("sample-data/truth.json"))
        return try JSONDecoder().decode(Truth.self, from: data)
    }
}
