import ReaderState
import StoryIndex
import TerminalKit
import Testing
import WireModel

/// The table of entities and outlets, and the page of an entity.
@Suite struct EntityViewTests {
    private func table(_ width: Int = 120, _ height: Int = 40) -> Reader {
        var state = Reader.withFixture(width, height)
        state.type("6 j E")
        return state
    }

    private func names(_ state: Reader) -> [String] {
        state.text.story.lines.compactMap { line in
            if case .entity(let entity) = line.target { state.snapshot.entities[entity].name } else { nil }
        }
    }

    // MARK: The table

    @Test func everyEntityOfTheVersionsHasARowUnderItsKind() {
        let state = table()
        #expect(state.storyView == .entities && state.place == .entityTable)
        #expect(Set(names(state)) == ["Davor Kesten", "Oskar Vellin", "Sorrel Front", "Port Hale", "Geneva"])
        let headings = state.text.story.lines.filter { !$0.isStop && !$0.text.isEmpty }.map(\.text)
        #expect(headings == [" People 2", " Organisations 1", " Places 2"])
    }

    @Test func theCountsAreThoseOfTheArticles() throws {
        let state = table()
        let versions = try #require(state.text.story.versions)
        let counts = EntityTable(versions, in: state.snapshot)
        for (entity, value) in state.snapshot.entities.enumerated() {
            let wanted = versions.collation.matrix.versions.map { version in
                value.mentions.count { $0.article == versions.article(version) }
            }
            #expect(counts.counts(of: entity) == wanted)
        }
        #expect(counts.count == 5)
        #expect(counts.counts(of: 99) == [])
    }

    @Test func theCursorHaltsOnNamesAndGoesThroughTheColumns() {
        var state = table()
        for _ in 0..<12 {
            #expect(state.text.story.lines[state.text.window.cursor].isStop)
            state.type("j")
        }
        state.type("0")
        #expect(state.text.story.column == 0)
        state.type("l l")
        #expect(state.text.story.column == 2)
        state.type("$")
        #expect(state.text.story.column == 3)
    }

    @Test func onlyThoseThatSomeLeaveOutAreListedOnAsking() {
        var state = table()
        let all = names(state)
        state.type("g d")
        let differing = names(state)
        #expect(differing.count < all.count && !differing.isEmpty)
        #expect(state.text.story.lines.filter(\.isStop).allSatisfy { $0.kinds.contains(.change) })
        state.type("g d")
        #expect(names(state) == all)
    }

    @Test func enterComparesWhereTheNameIsAndComesBack() {
        var state = table()
        state.type("g g $ Enter")
        guard case .diff(let left, let right) = state.text.content else {
            Issue.record("no comparison was opened")
            return
        }
        #expect(left == 0 && right != 0)
        #expect(state.entities.highlighted != nil)
        state.type("q")
        #expect(state.storyView == .entities)
    }

    @Test func theCommandOpensItToo() {
        var state = Reader.withFixture()
        state.type("6 j :")
        state.typeText("entities")
        state.type("Enter")
        #expect(state.storyView == .entities)
    }

    // MARK: The page

    @Test func thePageTellsWhoNamesItAndWhoDoesNot() {
        var state = table()
        state.type("/")
        state.typeText("Vellin")
        state.type("Enter i")
        #expect(state.storyView == .entity && state.place == .entityPage)
        let text = state.text.story.lines.map(\.text).joined(separator: "\n")
        #expect(text.contains("also Vellin"))
        #expect(text.contains("Named by"))
        #expect(text.contains("Left out by"))
        #expect(text.contains("1 story"))
        #expect(text.contains("Named beside it"))
    }

    @Test func fromThePageOneReadsAnArticleAndGoesOnToAnotherEntity() {
        var state = Reader.withFixture()
        state.type("6 j d l j i")
        #expect(state.storyView == .entity)
        let first = state.entities.highlighted
        state.type("Enter")
        guard case .reading = state.text.content else {
            Issue.record("no article was opened")
            return
        }
        #expect(state.entities.highlighted != nil && first == nil)
        state.type("q")
        #expect(state.storyView == .entity)
        let page = state.text.content
        state.type("G Enter")
        #expect(state.storyView == .entity && state.text.content != page)
        state.type("q")
        #expect(state.text.content == page)
        state.type("q")
        #expect(state.storyView == nil)
    }

    @Test func thePageStaysWithANewSnapshot() {
        var state = Reader.withFixture()
        state.type("6 j d l j i")
        let content = state.text.content
        state.answer(state.update(.snapshot(Fixture.snapshot())))
        #expect(state.text.content == content)
        #expect(!state.text.story.lines.isEmpty)
        state.answer(state.update(.snapshot(Fixture.heap(8))))
        #expect(state.storyView == nil)
    }

    @Test func filterLeavesTheStoriesThatNameIt() {
        var state = table()
        state.type("i f")
        #expect(state.list.entityFilter != nil)
        state.type("f")
        #expect(state.list.entityFilter == nil)
    }

    @Test(arguments: [(20, 5), (34, 9), (80, 24), (200, 60)])
    func everySizeHasItsLines(width: Int, height: Int) {
        var state = Reader.withFixture(width, height)
        state.type("6 j E i")
        #expect(state.storyView == .entity)
        #expect(state.text.story.lines.allSatisfy { displayWidth(of: $0.text) <= max(width, 60) })
    }

    @Test func withoutAnyNameTheTableIsEmptyAndKeysDoNothing() {
        var state = Reader()
        state.answer(state.update(.snapshot(Fixture.heap(8))))
        state.type("E j i f Enter g d l")
        #expect(state.text.story.lines.isEmpty)
    }
}
