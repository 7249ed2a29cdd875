import Testing
import TextCore
import WireModel

@testable import Collation

/// Tokens that are taken over from another version.
struct SharedTokensTests {
    @Test("taking tokens over changes nothing of what a version is", arguments: 0..<4)
    func sameSides(part: Int) {
        for seed in stride(from: part, to: 400, by: 4) {
            let versions = EditScript(seed: UInt64(seed)).versions
            for other in versions {
                for version in versions {
                    let fault = Self.difference(version, sharing: other)
                    #expect(fault == nil, "script \(seed)")
                }
            }
        }
    }

    @Test("heads and ends that two paragraphs have in common are taken over, and nothing between them")
    func parts() throws {
        let side = CollationSide(
            article("A first paragraph of some words. It is long.", "Another one stands behind it here."))
        var shared = SharedTokens(side)
        let text = "A first paragraph of many words. It is long."
        let found = shared.parts(of: TextSpan(0, text.utf8.count), in: Array(text.utf8))
        let parts = try #require(found)
        #expect(side.tokens[parts.head].map { side.text.slice($0.span) } == ["A", "first", "paragraph", "of"])
        #expect(side.tokens[parts.tail].map { side.text.slice($0.span) } == ["words", ".", "It", "is", "long", "."])
        #expect(text.slice(parts.middle) == "many")

        let second = "Another one stands behind it here."
        let again = shared.parts(of: TextSpan(0, second.utf8.count), in: Array(second.utf8))
        let whole = try #require(again)
        #expect(side.tokens[whole.head].count == 7 && whole.middle.isEmpty && whole.tail.isEmpty)
        let nothing = shared.parts(of: TextSpan(0, 17), in: Array("Nothing like it. ".utf8))
        #expect(nothing == nil)
    }

    @Test("tokens are taken over from a paragraph that moved, that was joined to another or cut")
    func moved() {
        let left = article(
            "The ferry was delayed by fog on Monday.", "\"We will wait,\" the captain said. Nobody complained.",
            "Rain is expected in the U.S. Northwest, and in the evening too.")
        for lines in [
            [
                "Rain is expected in the U.S. Northwest, and in the evening too.",
                "The ferry was delayed by fog on Monday.",
            ],
            ["The ferry was delayed by fog on Monday. \"We will wait,\" the captain said. Nobody complained."],
            ["\"We will wait,\" the captain said.", "Nobody complained.", "in the evening too."],
            [
                "The ferry was delayed by fog on Mondays.",
                "Rain is expected in the U.S.A. Northwest, and in the evening too.",
            ],
        ] {
            #expect(Self.difference(article(lines), sharing: left) == nil)
        }
    }

    /// What differs between a version that takes tokens over and one that does not; nil where nothing does.
    static func difference(_ version: Article, sharing other: Article) -> String? {
        let plain = CollationSide(version)
        let side = CollationSide(version, sharing: CollationSide(other))
        if side.tokens != plain.tokens { return "tokens of \(version.text)\n---\n\(other.text)" }
        if side.words != plain.words || side.wordKeys.keys != plain.wordKeys.keys { return "words of \(version.text)" }
        if side.isQuoted != plain.isQuoted || side.nameKeys.keys != plain.nameKeys.keys { return "marks" }
        if side.unitCounts != plain.unitCounts { return "counts" }
        return String(describing: side.body) == String(describing: plain.body) ? nil : "units of \(version.text)"
    }
}
