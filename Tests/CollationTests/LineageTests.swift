import Collation
import Measures
import Testing
import WireModel

@Suite struct LineageTests {
    /// Seeds that were not looked at while the costs were chosen.
    private static let heldOut: Range<UInt64> = 5_000..<(Measures.isFull ? 5_200 : 5_040)

    private func score(_ habits: DeskHabits) -> LineageScore {
        var score = LineageScore()
        for seed in Self.heldOut {
            let tree = MadeTree(seed: seed, habits: habits)
            let lineage = LineageFinder(VersionSet(tree.articles)).lineage()
            for entry in lineage.entries {
                let gold = tree.parents[entry.version]
                score.add(entry, gold: gold, isTellable: tree.isTellable(entry.version))
            }
        }
        return score
    }

    @Test func parentsInMadeCopyTreesAreNamedWhereTheTextsTell() {
        let standard = score(.standard)
        #expect(
            Measures.holds(
                "lineageParents", standard.accuracy, .atLeast,
                "parents named in made copy trees, of \(standard.tellable) versions whose texts tell"))
        Measures.tell("lineagePrecision", standard.precision, "right answers of \(standard.answered) given")
        for (name, habits, what) in [
            ("lineageLight", DeskHabits.light, "light editing"), ("lineageHeavy", .heavy, "heavy editing"),
            ("lineageCutting", .cutting, "cuts above all"), ("lineageStyled", .styled, "house style above all"),
        ] where Measures.isFull {
            Measures.tell(name, score(habits).accuracy, "the same with \(what)")
        }
    }

    @Test func theCollationOfAStoryTellsTheLineageToo() {
        let articles = MadeTree(seed: 5_003).articles
        let entries = StoryCollator().collate(VersionSet(articles)).lineage.entries
        #expect(entries.contains { !$0.cannotTell })
        #expect(entries == LineageFinder(VersionSet(articles)).lineage().entries)
    }

    @Test func identicalCopiesCannotBeTold() {
        for seed in Self.heldOut.prefix(12) {
            let tree = MadeTree(seed: seed)
            var twin = tree.articles[0]
            twin.id = "twin"
            twin.outlet = "twin-post"
            twin.source = "twin.txt"
            let lineage = LineageFinder(VersionSet(tree.articles + [twin])).lineage()
            #expect(lineage.entries[tree.articles.count].cannotTell)
            #expect(lineage.entries[0].cannotTell)
        }
    }

    @Test func theOrderOfTheVersionsDoesNotMatter() {
        for seed in Self.heldOut.prefix(6) {
            let articles = MadeTree(seed: seed).articles
            let order = Array(articles.indices.reversed())
            let straight = LineageFinder(VersionSet(articles)).lineage()
            let turned = LineageFinder(VersionSet(order.map { articles[$0] })).lineage()
            for (place, version) in order.enumerated() {
                #expect(turned.entries[place].cannotTell == straight.entries[version].cannotTell)
                #expect(turned.entries[place].parent.map { order[$0] } == straight.entries[version].parent)
            }
        }
    }

    @Test func theAnswersOfAVersionSumToOne() {
        let lineage = LineageFinder(VersionSet(MadeTree(seed: 7).articles)).lineage()
        for entry in lineage.entries {
            #expect(!entry.hypotheses.isEmpty)
            #expect(abs(entry.hypotheses.reduce(0) { $0 + $1.weight } - 1) < 1e-6)
            #expect(!entry.hypotheses.contains { $0.parent == entry.version })
        }
    }

    @Test func oneVersionNoneEmptyAndUnrelatedOnesAreNoError() {
        #expect(LineageFinder(VersionSet([])).lineage().entries.isEmpty)
        let one = MadeTree(seed: 1).articles[0]
        #expect(LineageFinder(VersionSet([one])).lineage().entries.count == 1)
        let empty = Article(id: "empty", source: "empty.txt", record: 0, outlet: "empty", text: "")
        let other = MadeTree(seed: 2).articles[0]
        #expect(LineageFinder(VersionSet([empty, one, empty, other])).lineage().entries.count == 4)
    }
}
