import Collation
import TextCore
import Testing
import WireModel

/// Units tied together by hand.
@Suite struct TieTests {
    private let ferry = "The ferry left Port Hale before dawn with ninety people on board."
    private let raft = "Rescuers found the first raft at noon near the Anselma reef."
    private let owner = "The owner, Tidal Lines, declined to comment on the inspection record."
    private let logs = "Prosecutors opened an inquiry and seized the maintenance logs of the vessel."
    private let other = "Nobody at the company picked up the telephone."

    /// The place where words stand in an article.
    private func place(_ words: String, _ article: Article) -> Int {
        let (whole, part) = (Array(article.text.utf8), Array(words.utf8))
        return (0...max(0, whole.count - part.count)).first { whole[$0...].starts(with: part) } ?? -1
    }

    private func compare(_ left: Article, _ right: Article, _ ties: [(String, String)]) -> [AlignedPair] {
        Collator().compare(
            CollationSide(left), CollationSide(right),
            tied: ties.map { (left: place($0.0, left), right: place($0.1, right)) }
        ).pairs
    }

    private func words(_ pair: AlignedPair, _ left: Article, _ right: Article) -> [String?] {
        [pair.left.map { left.text.slice($0.span) }, pair.right.map { right.text.slice($0.span) }]
    }

    @Test func aRewrittenSentenceIsOnePairOnceItIsTied() {
        let (left, right) = (article(ferry, owner, logs), article(ferry, other, logs))
        #expect(Collator().compare(left, right).pairs.map(\.kind) == [.same, .cut, .added, .same])
        let tied = compare(left, right, [(owner, other)])
        #expect(tied.map(\.kind) == [.same, .edited, .same])
        #expect(words(tied[1], left, right) == [owner, other])
        #expect(!tied[1].edits.isEmpty)
    }

    @Test func aTieThatCrossesTheOthersIsAMove() {
        let (left, right) = (article(ferry, raft, logs, owner), article(other, ferry, raft, logs))
        let tied = compare(left, right, [(owner, other)])
        #expect(tied.map(\.kind) == [.movedEdited, .same, .same, .same])
    }

    @Test func whatATiedUnitWasAlignedWithIsFree() {
        let (left, right) = (article(ferry, owner), article(ferry, owner, other))
        let tied = compare(left, right, [(owner, other)])
        #expect(tied.map(\.kind) == [.same, .added, .edited])
    }

    @Test func theLaterTieOfAUnitHolds() {
        let (left, right) = (article(ferry, owner), article(ferry, raft, other))
        let tied = compare(left, right, [(owner, raft), (owner, other)])
        #expect(tied.map(\.kind) == [.same, .added, .edited])
    }

    @Test func aTieThatLeadsNowhereChangesNothing() {
        let (left, right) = (article("# Heading", ferry, owner), article("# Other", ferry, other))
        let plain = Collator().compare(left, right)
        for (mine, theirs) in [(-5, 0), (0, 0), (9_999, 12), (3, 9_999), (.max, .min)] {
            let found = Collator().compare(
                CollationSide(left), CollationSide(right), tied: [(left: mine, right: theirs)])
            #expect(found == plain)
        }
    }

    @Test(arguments: 0..<40)
    func bothBodiesAreRebuiltWhateverIsTied(seed: Int) {
        var state = UInt64(seed) &+ 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let all = [ferry, raft, owner, logs, other, "\(ferry) \(raft)", "\(owner) And \(logs)", ferry]
        func version() -> Article {
            let lines = (0..<3 + next(6)).map { _ in all[next(all.count)] }
            var text = ""
            var zones: [Zone] = []
            for line in lines {
                if !text.isEmpty { text += "\n" }
                zones.append(Zone(.paragraph, TextSpan(text.utf8.count, text.utf8.count + line.utf8.count)))
                text += line
            }
            var article = Article(id: "a", source: "a", record: 0, outlet: "a", text: text)
            article.zones = zones
            return article
        }
        let (left, right) = (version(), version())
        let ties = (0..<1 + next(4)).map { _ in
            (left: next(left.text.utf8.count), right: next(right.text.utf8.count))
        }
        let pairs = Collator().compare(CollationSide(left), CollationSide(right), tied: ties).pairs
        for (side, article) in [(\AlignedPair.left, left), (\AlignedPair.right, right)] {
            let spans = pairs.compactMap { $0[keyPath: side]?.span }.sorted()
            #expect(!zip(spans, spans.dropFirst()).contains { $0.overlaps($1) })
            let rebuilt = spans.map { article.text.slice($0) }.joined()
            #expect(rebuilt.filter { !$0.isWhitespace } == article.body.filter { !$0.isWhitespace })
        }
        // The last tie holds: its two places stand in one pair, unless one of them is a blank between two units.
        guard let last = ties.last else { return }
        let here = pairs.firstIndex { $0.left?.span.contains(offset: last.left) ?? false }
        let there = pairs.firstIndex { $0.right?.span.contains(offset: last.right) ?? false }
        #expect(here == there || here == nil || there == nil)
    }
}
