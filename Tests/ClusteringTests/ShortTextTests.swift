import Testing
import TextCore

@testable import Clustering

/// Briefs: texts so short that what two versions share stands in runs of a few words.
@Suite("Short texts")
struct ShortTextTests {
    /// A document as the reader makes it: words, numbers, and what is capitalised inside a paragraph.
    private func brief(_ text: String, key: UInt64, outlet: UInt64 = 0) -> ClusteringDocument {
        var document = ClusteringDocument(words: [], contentKey: key, outlet: outlet)
        document.paragraphStarts = []
        for paragraph in text.split(separator: "\n") {
            document.paragraphStarts.append(document.words.count)
            for (place, token) in Tokenizer.tokens(of: String(paragraph)).enumerated() where token.isWordLike {
                if token.kind == .number { document.numbers.append(document.words.count) }
                if token.kind == .word, token.isCapitalised, place > 0 { document.names.append(document.words.count) }
                document.words.append(token.key)
            }
        }
        return document
    }

    private func stories(_ texts: [String]) -> [[Int]] {
        Clusterer.cluster(texts.enumerated().map { brief($0.element, key: UInt64($0.offset + 1)) }).clusters
    }

    /// Pairs of versions that share no run of twelve words or characters, each of its own story.
    static let pairs = [
        // Japanese.
        (
            "青葉市の山本健一市長は13日、市役所で記者会見し、老朽化した港の倉庫3棟を来年度に取り壊すと発表した。跡地には公園を整備する。",
            "青葉市は13日、港に残る古い倉庫3棟を来年度中に取り壊す方針を明らかにした。山本健一市長が市役所で記者会見した。跡地は公園にする。"
        ),
        // Chinese.
        (
            "临河市消防局周二表示，旧城区一家面粉厂凌晨起火，两名工人受轻伤，已送往市立医院。起火原因正在调查。",
            "旧城区一家面粉厂周二凌晨起火，临河市消防局说，两名工人受轻伤，现已送往市立医院治疗，起火原因还在调查。"
        ),
        // Korean.
        (
            "한빛시는 12일 낡은 다리 두 곳을 내년 봄까지 다시 짓기로 했다고 밝혔다. 공사비 40억원은 시가 모두 부담한다. 공사 중에는 임시 다리를 놓는다.",
            "한빛시가 12일 낡은 다리 두 곳을 내년 봄까지 새로 짓기로 했다. 시에 따르면 공사비 40억원은 시가 모두 부담한다. 그동안에는 임시 다리를 놓는다."
        ),
        // English.
        (
            "A ferry with 48 people on board ran aground off Little Hask on Tuesday morning after its engine failed. No one was hurt, the coastguard said, and all passengers were taken off by lifeboat before noon.",
            "The coastguard said that no one was hurt when a ferry with 48 people on board ran aground near Little Hask on Tuesday. Its engine failed in fog; all passengers were taken off by lifeboat before dusk."
        ),
    ]

    @Test("Two short versions of one story are a story in any script, though each run of equal words is short")
    func versions() {
        for (one, other) in Self.pairs {
            let evidence = Clusterer.cluster([brief(one, key: 1), brief(other, key: 2)])
            #expect(evidence.clusters == [[0, 1]], "\(one.prefix(20)) \(evidence.links)")
            #expect(
                evidence.links.allSatisfy { $0.longestRun < 12 && $0.isAccepted && $0.reason == .contained },
                "\(evidence.links)")
        }
    }

    @Test("Short versions of different stories stay apart, all in one heap")
    func heap() {
        let texts = Self.pairs.flatMap { [$0.0, $0.1] }
        #expect(stories(texts) == [[0, 1], [2, 3], [4, 5], [6, 7]])
    }

    @Test("A form filled in with other names and figures is another story, and the link says so")
    func forms() {
        let forms = [
            (
                "Police in Wendle have arrested a man aged 34 on suspicion of the theft of tools after a raid at a barn on Mill Lane. He remains in custody and is to appear in court on Monday.",
                "Police in Storrow have arrested a man aged 51 on suspicion of the theft of cheese after a raid at a shop on Quay Street. He remains in custody and is to appear in court on Friday."
            ),
            (
                "青葉署は13日、住宅に侵入し現金12万円を盗んだ疑いで、無職の男（41）を逮捕した。隣人が通報した。",
                "若草署は27日、倉庫に侵入し現金90万円を盗んだ疑いで、会社員の男（29）を逮捕した。店員が通報した。"
            ),
        ]
        for (one, other) in forms {
            let result = Clusterer.cluster([brief(one, key: 1), brief(other, key: 2)])
            #expect(result.clusters.isEmpty, "\(one.prefix(20))")
            #expect(result.links.map(\.reason) == [.template])
        }
    }

    @Test("Two briefs of one happening by two reporters share too little")
    func reporters() {
        #expect(
            stories([
                "A bakery on the harbour front in Sandmere burnt down overnight. Nobody was inside, firefighters said, and two neighbouring houses were evacuated as a precaution.",
                "Fire destroyed a well-known bakery in Sandmere early on Friday. Crews fought it for five hours. The owner, Ada Finch, said that the ovens had been off since noon the day before.",
            ]).isEmpty)
    }

    @Test("Short texts of one outlet that share one short paragraph stay apart")
    func caption() {
        var random = Generator(seed: 9)
        let caption = random.paragraph(14)
        let documents = (0..<2).map { document([caption, random.paragraph(10)], key: UInt64($0 + 1), outlet: 3) }
        // Were all of one outlet, it would be the name of their folder.
        let others = (0..<4).map { document(random.story(5), key: UInt64($0 + 20), outlet: 4) }
        #expect(Clusterer.cluster(documents + others).clusters.isEmpty)
    }

    @Test("The order of input changes nothing for short texts", arguments: 1...3)
    func order(seed: UInt64) {
        var random = Generator(seed: seed)
        var documents: [ClusteringDocument] = []
        for _ in 0..<40 {
            let text = random.paragraph(30 + random.next(60))
            for _ in 0..<1 + random.next(3) {
                documents.append(document([random.edited(text, each: 9)], key: UInt64(documents.count + 1)))
            }
        }
        let expected = Clusterer.cluster(documents)
        #expect(expected.clusters.count > 5)
        var shuffled = documents
        for index in shuffled.indices.reversed() { shuffled.swapAt(index, random.next(index + 1)) }
        let result = Clusterer.cluster(shuffled)
        #expect(keys(result.clusters, shuffled) == keys(expected.clusters, documents))
    }
}
