import Collation
import Foundation
import MadeStories
import Measures
import Testing
import TextCore
import WireModel

/// The laws over texts as people write and vandalise them.
@Suite struct WikipediaVersionTests {
    private static let file = Measures.data?.appendingPathComponent("data/clusters/wikipedia-versions.jsonl")
    private static let isThere = file.map { FileManager.default.fileExists(atPath: $0.path) } ?? false
    private static let parts = 6

    private struct Record: Decodable {
        let document: String
        let text: String
    }

    /// Neighbouring versions of each article: all, or a sample spread over the file.
    private static let pairs: [(String, String)] = {
        guard let file, let data = try? Data(contentsOf: file) else { return [] }
        let records = data.split(separator: 0x0a).compactMap { try? JSONDecoder().decode(Record.self, from: $0) }
        let all = zip(records, records.dropFirst()).filter { $0.document == $1.document }.map { ($0.text, $1.text) }
        let step = Measures.isFull ? 1 : 14
        return stride(from: 0, to: all.count, by: step).map { all[$0] }
    }()

    @Test(.enabled(if: isThere, "the versions of Wikipedia are not beside this repository"), arguments: 0..<parts)
    func everyTwoNeighbouringVersionsKeepTheLaws(part: Int) {
        #expect(Self.pairs.count >= (Measures.isFull ? 2_000 : 140))
        for number in stride(from: part, to: Self.pairs.count, by: Self.parts) {
            let (left, right) = (Self.article(Self.pairs[number].0), Self.article(Self.pairs[number].1))
            let fault = ComparisonLaw.broken(Collator().compare(left, right), left, right)
            #expect(fault == nil, "pair \(number)")
            #expect(SharedTokensTests.difference(right, sharing: left) == nil, "pair \(number)")
        }
    }

    /// A text whose lines are paragraphs.
    private static func article(_ text: String) -> Article {
        var article = Article(id: "a", source: "a", record: 0, outlet: "a", text: text)
        var start = 0
        let bytes = Array(text.utf8)
        for end in bytes.indices.filter({ bytes[$0] == 0x0a }) + [bytes.count] {
            if end > start { article.zones.append(Zone(.paragraph, TextSpan(start, end))) }
            start = end + 1
        }
        return article
    }
}
