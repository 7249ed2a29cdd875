import MadeStories
import Testing
import TextCore
import WireModel

@testable import Collation

/// What breaks a law of the matrix, or nil: every word and every unit of every version stands in one cell, every range lies
/// in its text, and what the cells say agrees with the comparisons.
func brokenMatrixLaw(_ collation: StoryCollation, _ versions: VersionSet) -> String? {
    let matrix = collation.matrix
    if matrix.versions.sorted() != Array(0..<versions.count) { return "a version has no column" }
    if matrix.versions.first != collation.base { return "the base is not the first column" }
    for (column, version) in matrix.versions.enumerated() {
        let side = versions.sides[version]
        let units = (side.body + side.frame).map(\.span).sorted()
        let cells = matrix.rows.map { $0.cells[column] }
        if cells.flatMap(\.spans).sorted() != units { return "\(version): the units do not stand in one cell each" }
        let words = (side.body + side.frame).reduce(0) { $0 + $1.words }
        if cells.reduce(0, { $0 + $1.words }) != words { return "\(version): words are lost or doubled" }
        for (row, cell) in zip(matrix.rows, cells) {
            if !(0...1).contains(cell.kept) { return "\(version): a share beyond 0–1" }
            if cell.state == .absent, !cell.spans.isEmpty || cell.kept > 0 || cell.paragraph != nil {
                return "\(version): what is absent has something"
            }
            if cell.state != .absent, cell.paragraph == nil { return "\(version): what is there has no place" }
            if (cell.state == .added) != (row.paragraph == nil && cell.state != .absent) {
                return "\(version): added rows"
            }
            if version == collation.base, cell.state != .verbatim, row.paragraph != nil {
                return "the base differs from itself"
            }
        }
        if cells.reduce(0, { $0 + $1.alarms }) != collation.pyramids[version].summary.alarms {
            return "\(version): alarms"
        }
    }
    return nil
}

/// A collation with every version named by another number.
private func renamed(_ collation: StoryCollation, by place: [Int]) -> StoryCollation {
    var result = collation
    result.base = place[collation.base]
    result.takes = collation.takes.map { $0.map { place[$0] } }
    result.matrix.versions = collation.matrix.versions.map { place[$0] }
    result.pyramids = collation.pyramids.map {
        var report = $0
        report.version = place[$0.version]
        return report
    }.sorted { $0.version < $1.version }
    func reading(_ old: MasterReading) -> MasterReading {
        MasterReading(version: place[old.version], span: old.span, witnesses: old.witnesses.map { place[$0] }.sorted())
    }
    for paragraph in result.master.paragraphs.indices {
        for index in result.master.paragraphs[paragraph].sentences.indices {
            var sentence = result.master.paragraphs[paragraph].sentences[index]
            sentence.reading = reading(sentence.reading)
            sentence.variants = sentence.variants.map(reading)
            result.master.paragraphs[paragraph].sentences[index] = sentence
        }
    }
    result.master.leftOut = collation.master.leftOut.map(reading)
    result.audits = collation.audits.map {
        var audit = $0
        audit.version = place[$0.version]
        audit.against = $0.against.map { place[$0] }
        return audit
    }.sorted { ($0.version, $0.span) < ($1.version, $1.span) }
    result.stale = collation.stale.map {
        var stale = $0
        stale.correctedBy = place[$0.correctedBy]
        stale.carriers = $0.carriers.map(reading).sorted { $0.version < $1.version }
        return stale
    }
    result.lineage = Lineage(entries: [])
    return result
}

@Suite struct MatrixLawTests {
    private static let stories: [(plan: MadeStory.Plan, versions: Int, seed: UInt64)] = (0..<40).map { number in
        (number % 2 == 0 ? MadeStory.Plan() : .heavyCuts, [2, 3, 5, 9][number % 4], UInt64(number) * 101 + 3)
    }

    @Test(arguments: 0..<40)
    func everyWordStandsInOneCell(number: Int) {
        let (plan, count, seed) = Self.stories[number]
        let versions = VersionSet(MadeStory(versions: count, plan: plan, seed: seed).versions.map(\.article))
        #expect(brokenMatrixLaw(StoryCollator().collate(versions), versions) == nil)
        // Whatever the base, also one that lacks most.
        #expect(brokenMatrixLaw(StoryCollator().collate(versions, base: count - 1), versions) == nil)
    }

    @Test(arguments: 0..<24)
    func theOrderOfTheVersionsChangesNothingButTheirNumbers(number: Int) {
        let (plan, count, seed) = Self.stories[number]
        var articles = MadeStory(versions: count, plan: plan, seed: seed).versions.map(\.article)
        articles[0].publishedTime = "2025-03-01T10:00:00Z"
        var random = SeededRandom(seed: seed)
        let order = random.shuffled(Array(articles.indices))
        let straight = StoryCollator().collate(VersionSet(articles))
        let shuffled = StoryCollator().collate(VersionSet(order.map { articles[$0] }))
        var expected = straight
        expected.lineage = Lineage(entries: [])
        #expect(renamed(shuffled, by: order) == expected)
    }

    @Test func versionsOfDifferentStoriesHaveRowsOfTheirOwn() {
        let versions = VersionSet((0..<6).map { MadeStory(versions: 1, seed: UInt64($0) + 77).versions[0].article })
        let collation = StoryCollator().collate(versions)
        #expect(brokenMatrixLaw(collation, versions) == nil)
    }

    @Test func theSameTextInEveryScriptObeysTheLaws() {
        let lines = [
            "東京は雨だった。首相は会談した。", "«Мы будем ждать», — сказал он. Потом ушёл.", "قال الوزير إن الاتفاق جاهز.",
            "👩‍👩‍👧 e\u{301}té \u{200F}— …", "“Yes.” ‘No.’ 12th 1,319 3.5",
        ]
        let versions = VersionSet([
            print("a", lines), print("b", [lines[4], lines[0] + " " + lines[1]]), print("c", Array(lines.reversed())),
        ])
        #expect(brokenMatrixLaw(StoryCollator().collate(versions), versions) == nil)
    }
}
