import Testing
import TextCore
import WireModel

@testable import Intake

/// Where the five real articles lie, beside the package.
enum Seeds {
    static let folder: String = {
        var parts = #filePath.split(separator: "/").map(String.init)
        parts.removeLast(4)
        return "/" + parts.joined(separator: "/") + "/shared/seeds"
    }()

    static var isPresent: Bool { SourceWalker.walk(folder).files.count >= 5 }
}

/// The five real articles; skipped where they are not.
@Suite("The five real articles", .enabled(if: Seeds.isPresent))
struct SeedTests {
    static func article(_ number: Int) throws -> Article {
        let file = try #require(SourceWalker.walk(Seeds.folder).files.dropFirst(number).first)
        let document = try SourceWalker.document(atPath: file).get()
        let articles = ArticleIntake.items(from: document).compactMap { item in
            if case .article(let article) = item { article } else { nil }
        }
        #expect(articles.count == 1)
        return try #require(articles.first)
    }

    @Test("the zones of all five obey their law, and nothing is lost", arguments: 0..<5)
    func law(_ number: Int) throws {
        let article = try Self.article(number)
        #expect(Reading.broken(article) == nil)
        #expect(article.language == "en")
    }

    @Test("000: glued date line, dateline of the relaying agency, no headline")
    func first() throws {
        let article = try Self.article(0)
        #expect(article.published?.iso == "2024-09-06")
        #expect(article.publishedFrom == "date-line")
        #expect(article.dateline?.place == "Seoul")
        #expect(article.agency == "APP")
        #expect(article.relay == nil)
        #expect(article.headline == nil)
        #expect(article.bodyZones.count == 11)
        #expect(Reading.zones(article, .advisory) == ["date 2024-09-06"])
    }

    @Test("001: sign-off, leftover, subhead, AFP from its own words, no headline and no date")
    func second() throws {
        let article = try Self.article(1)
        #expect(article.signoff == ["hs", "ceb", "pbt"])
        #expect(Reading.zones(article, .boilerplate) == ["HERITAGE OIL"])
        #expect(Reading.zones(article, .subhead) == ["- 'Improving relations' -"])
        #expect(article.agency == "AFP")
        #expect(article.agencyEvidence.contains { $0.kind == "self-name" })
        #expect(article.headline == nil)
        #expect(article.published == nil)
    }

    @Test("002: headline, deck, published line and furniture of an agency's own page")
    func third() throws {
        let article = try Self.article(2)
        #expect(article.agency == "Anadolu")
        #expect(article.headline?.hasPrefix("Outgoing Japanese premier") == true)
        #expect(article.deck?.hasSuffix("previous administrations.") == true)
        #expect(article.published?.iso == "2024-09-06")
        #expect(article.publishedFrom == "published-line")
        #expect(Reading.zones(article, .boilerplate) == ["Contact Us", "Subscribe"])
    }

    @Test("003: relay and agency in one tag, no headline")
    func fourth() throws {
        let article = try Self.article(3)
        #expect(article.relay == "BSS")
        #expect(article.agency == "AFP")
        #expect(article.agencyEvidence.first?.kind == "relay-tag")
        #expect(article.dateline?.place == "SEOUL")
        #expect(article.dateline?.day?.iso == "2024-09-03")
        #expect(article.published?.iso == "2024-09-03")
        #expect(article.publishedFrom == "dateline")
        #expect(article.headline == nil)
    }

    @Test("004: doubled caption, headline, subhead in long dashes")
    func fifth() throws {
        let article = try Self.article(4)
        #expect(article.agency == "AFP")
        #expect(article.published?.iso == "2024-09-06")
        #expect(article.headline?.hasPrefix("Outgoing Japan PM") == true)
        #expect(Reading.zones(article, .caption).count == 2)
        #expect(Reading.zones(article, .subhead).count == 1)
        #expect(Reading.zones(article, .boilerplate) == ["Connect with us"])
    }
}
