import Foundation
import ReaderState
import ReaderViews
import TerminalKit
import Testing

@Suite struct GoldenTests {
    static let sizes = [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 60)]
    static let scenes: [(name: String, keys: String)] = [
        ("list", "6 j"), ("story", "j"), ("diff", "6 j d ] a ] a"), ("reading", "7 j Enter"), ("help", "6 j d ?"),
        ("entities", "6 j d l j"), ("unified", "6 j d t"), ("single", "6 j d t t"), ("details", "6 j d ] a Enter"),
        ("matrix", "6 j c 3 j"), ("stops", "6 j D"), ("lineage", "6 j L l"), ("master", "6 j M 2 ] c Enter j"),
        ("names", "6 j E j l"), ("entity", "6 j E i j"),
    ]

    private static func render(_ state: Reader, _ size: Size) -> Surface {
        ReaderView.render(state, theme: .builtIn, size: size).surface
    }

    @Test(arguments: sizes, scenes.map(\.name))
    func screensLookAsTheyDid(size: Size, scene: String) {
        var state = Reader.withFixture(size.width, size.height)
        state.type(Self.scenes.first { $0.name == scene }?.keys ?? "")
        Golden.expect(Self.render(state, size).text(), "\(scene)-\(size.width)x\(size.height)")
    }

    @Test(
        arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)],
        StoryView.allCases.filter { $0 != .entity })
    func viewsOfTwelveVersionsLookAsTheyDid(size: Size, view: StoryView) {
        var state = Reader()
        _ = state.update(.input(.resize(size)))
        state.answer(state.update(.snapshot(Fixture.crowd(12))))
        state.type(": \(view.rawValue.map(String.init).joined(separator: " ")) Enter j $ l")
        Golden.expect(Self.render(state, size).text(), "\(view)-of-twelve-\(size.width)x\(size.height)")
    }

    @Test func aVersionAloneSaysWhyThereIsNoMatrix() {
        var state = Reader.withFixture(80, 24)
        state.type("G c")
        Golden.expect(Self.render(state, Size(width: 80, height: 24)).text(), "alone-80x24")
    }

    @Test func sidesThatScrollByThemselvesAndATieAreTold() {
        var state = Reader.withFixture(120, 24)
        state.type("6 j d ] a g A")
        Golden.expect(Self.render(state, Size(width: 120, height: 24)).text(), "marked-120x24")
        state.type("Esc g l 9 j h 3 j")
        Golden.expect(Self.render(state, Size(width: 120, height: 24)).text(), "unlocked-120x24")
    }

    @Test func stylesOfAComparisonLookAsTheyDid() throws {
        var state = Reader.withFixture(80, 24)
        state.type("6 j d ] a W")
        // A theme of its own, so that the reader's themes can change without this.
        let theme = try ThemeLibrary(directories: [Golden.folder.path()]).load("golden")
        let screen = ReaderView.render(state, theme: theme, size: Size(width: 80, height: 24))
        Golden.expect(screen.surface.styledText(), "diff-styles-80x24")
    }

    @Test func loadingShowsHowFarItIsAndKeysWork() {
        var state = Reader()
        _ = state.update(.progress(LoadProgress(articles: 0, bytes: 0, total: nil, stage: "reading", finished: false)))
        Golden.expect(Self.render(state, Size(width: 80, height: 24)).text(), "loading-first-80x24")
        state.answer(state.update(.snapshot(Fixture.snapshot())))
        _ = state.update(
            .progress(
                LoadProgress(articles: 1_234, bytes: 4_200_000, total: 9_100_000, stage: "clustering", finished: false))
        )
        _ = state.update(.warnings(["heap/a.bin: record 3: no text", "heap/b.txt: not UTF-8"]))
        state.type("2 j")
        Golden.expect(Self.render(state, Size(width: 120, height: 40)).text(), "loading-120x40")
    }

    @Test func anEmptyHeapTellsWhatToType() {
        var state = Reader()
        _ = state.update(.progress(LoadProgress(articles: 0, bytes: 0, total: 0, stage: "", finished: true)))
        Golden.expect(Self.render(state, Size(width: 80, height: 24)).text(), "empty-80x24")
    }

    @Test func promptsShowTheirTextAndTheCursor() {
        var state = Reader.withFixture(80, 24)
        state.type(": t h e Tab Tab Tab")
        let screen = ReaderView.render(state, theme: .builtIn, size: Size(width: 80, height: 24))
        #expect(screen.cursor == Point(x: 16, y: 23))
        Golden.expect(screen.surface.text(), "command-80x24")
    }
}
