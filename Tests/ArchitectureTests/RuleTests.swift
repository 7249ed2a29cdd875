import Testing

/// A rule that cannot be broken holds nothing: each is shown a file that breaks it.
@Suite("The rules see what breaks them")
struct RuleTests {
    private func file(_ text: String, path: String = "Sources/ReaderState/Example.swift") -> RepositoryFile {
        RepositoryFile(path: path, text: text)
    }

    private func imports(_ text: String) -> [String] {
        ImportScanner.imports(in: SwiftScanner.lines(of: text)).map(\.module)
    }

    @Test(
        "an import is found in every form",
        arguments: [
            "import Newsdesk", "public import Newsdesk", "@testable import Newsdesk",
            "  internal import Newsdesk // why",
            "import struct Newsdesk.LoadEvent", "@preconcurrency public import Newsdesk",
            "import Newsdesk; let one = 1",
            "/* so */ import Newsdesk",
        ])
    func everyFormOfImport(line: String) {
        #expect(imports(line) == ["Newsdesk"])
    }

    @Test(
        "what only looks like an import is none",
        arguments: [
            "// import Newsdesk", "/// import Newsdesk", "/* a /* nested */\nimport Newsdesk\n*/",
            "let text = \"import Newsdesk\"",
            "let list = \"\"\"\n    import Newsdesk\n    export \\(\"\"\"\n        import Newsdesk\n        \"\"\")\n    \"\"\"",
            "let raw = #\"\\\"\"# + \"\"\"\nimport Newsdesk\n\"\"\"", "important()", "let imported = important",
        ])
    func lookalikes(text: String) {
        #expect(imports(text) == [])
    }

    @Test("of a choice between modules the first branch counts")
    func conditionalImports() {
        let text = """
            #if canImport(FoundationEssentials)
                import FoundationEssentials
            #else
                import Foundation
            #endif
            import TextCore
            """
        #expect(imports(text) == ["FoundationEssentials", "TextCore"])
    }

    @Test("a forbidden import is told with file and line")
    func forbiddenImport() {
        let found = Rules.forbiddenImports(
            in: file("import TextCore\n\nimport CNcurses\n"), allowed: ["ReaderState": ["TextCore"]])
        #expect(
            found.map(\.description) == ["Sources/ReaderState/Example.swift:3: ReaderState must not import CNcurses"])
    }

    @Test("a target that is not in the table is told")
    func unknownTarget() {
        let found = Rules.forbiddenImports(in: file("", path: "Sources/Cellar/Example.swift"), allowed: [:])
        #expect(found.map(\.reason) == ["the target Cellar is not in the table"])
    }

    @Test("forbidden words count in code, interpolation included, and not in comments and strings")
    func forbiddenWords() {
        let text = """
            // Surface
            let help = "Surface, \\(Surface.all) and \\"Surface\\""
            let Surfaces = 1
            func draw(on surface: Surface) {}
            """
        let found = Rules.forbiddenWords(in: file(text), ["Surface"], reason: "no")
        #expect(found.map(\.line) == [2, 4])
    }

    @Test("a word with a bracket counts where it is called, not where it is a name")
    func calledWords() {
        let text = """
            let print = prints[0]
            print (1)
            print(print)
            report.print(1)
            func print(_ article: Int) {}
            """
        #expect(Rules.forbiddenWords(in: file(text), ["print("], reason: "no").map(\.line) == [3])
    }

    @Test("a long file is told unless it is a table by name and by content")
    func longFiles() {
        let code = file(String(repeating: "let one = 1\n", count: 601), path: "Sources/A/Long.swift")
        let named = file(code.text, path: "Sources/A/Long+Table.swift")
        let rows = "let list = \"\"\"\n" + String(repeating: "    Åsvik 阿斯維克\n", count: 700) + "    \"\"\"\n"
        #expect(Rules.tooLong(code).map(\.line) == [601])
        #expect(Rules.tooLong(named).count == 1)
        #expect(Rules.tooLong(file(rows, path: "Sources/A/List.swift")).count == 1)
        #expect(Rules.tooLong(file(rows, path: "Sources/A/List+Cities.swift")).isEmpty)
        #expect(Rules.tooLong(file(String(repeating: "let one = 1\n", count: 600))).isEmpty)
    }

    @Test("a path is told at the beginning of a path only")
    func paths() {
        let text = "see /depot/a\nhttps://example.org/depot/a\n\"/depot/b\"\n./depot/c\n"
        let found = Rules.forbiddenTexts(in: file(text), ["/depot/"], reason: "no")
        #expect(found.map(\.line) == [1, 3])
    }

    @Test("a circle is found and named")
    func circles() {
        #expect(Rules.circle(in: ["A": ["B"], "B": ["C"], "C": ["A"]]) == ["A", "B", "C", "A"])
        #expect(Rules.circle(in: ["A": ["B", "C"], "B": ["C"], "C": ["Glibc"]]) == nil)
    }
}
