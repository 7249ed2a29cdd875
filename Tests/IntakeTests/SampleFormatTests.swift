import Foundation
import Testing
import TextCore
import WireModel

@testable import Intake

/// One file of every format, all with the same story.
@Suite("a sample of every format")
struct SampleFormatTests {
    private static let folder: String = {
        let here = URL(fileURLWithPath: #filePath)
        return here.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures/formats")
            .path
    }()

    private static let names =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

    @Test("there are samples") func some() { #expect(Self.names.count >= 30) }

    @Test("headline, paragraphs and what the format says beside them are read, without a warning", arguments: names)
    func read(name: String) throws {
        let windows = try LineWindows(path: Self.folder + "/" + name)
        var articles: [Article] = []
        var warnings: [String] = []
        while let document = try windows.next() {
            for item in ArticleIntake.items(from: document) {
                switch item {
                case .article(let article): articles.append(article)
                case .warning(let warning): warnings.append(warning.description)
                }
            }
        }
        #expect(warnings.isEmpty, "\(warnings)")
        #expect(articles.count == (name.hasPrefix("records.jsonl") ? 2 : 1))
        let article = try #require(articles.first)
        #expect(article.headline == "Grain ship closes Lorne harbour for a day")
        #expect(article.bodyZones.count == 3, "\(article.bodyZones.map { article.text.slice($0.span) })")
        #expect(article.agency == "MWS")
        #expect(article.dateline?.place == "LORNE")
        #expect(article.published?.iso == "2025-03-05")
        #expect(article.language == "en")
        #expect(Reading.broken(article) == nil)
        // What has no place for a writer names none.
        let isBare = ["rss-0.91", "rss-1.0", "cc-news", "iptc-7901"].contains { name.hasPrefix($0) }
        if !isBare { #expect(article.byline == ["Jane Doe"]) }
    }

    @Test("a list of feeds gives their addresses, each once")
    func outline() throws {
        let path = Self.folder.replacing("/formats", with: "/lists") + "/subscriptions.opml"
        let document = try SourceWalker.document(atPath: path).get()
        #expect(
            OutlineList.feeds(in: document) == [
                "http://civic.example/feed.xml", "http://post.example/atom.xml?all=1&full=1",
                "http://lists.example/others.opml",
            ])
    }
}
