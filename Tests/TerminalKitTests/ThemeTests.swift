import Foundation
import Testing

@testable import TerminalKit

/// The `themes` folder of the package.
private let themesFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "themes").path()
private let shippedNames = ["colour-blind", "high-contrast", "mono", "newsprint", "stet-dark", "stet-light"]

@Suite struct ThemeTests {
    private func parse(_ text: String) throws -> Theme {
        var reader = ThemeReader(theme: "test")
        let document = try reader.read(text)
        return Theme(name: "test", document: document, warnings: reader.warnings)
    }

    @Test func `the built-in theme is the text of its file`() throws {
        let file = try String(contentsOfFile: "\(themesFolder)/stet-dark.toml", encoding: .utf8)
        #expect(Theme.builtInText == file)
        #expect(Theme.builtIn.warnings.isEmpty)
        #expect(Theme.builtIn[.diffAdded].attributes == .underline)
    }

    @Test func `the library lists the shipped themes with their appearance`() {
        let listings = ThemeLibrary(directories: ["/nowhere", themesFolder]).listings()
        #expect(listings.map(\.name) == shippedNames)
        #expect(listings.filter { $0.appearance == .light }.map(\.name) == ["newsprint", "stet-light"])
    }

    @Test func `without files the library has the built-in theme`() throws {
        let library = ThemeLibrary(directories: ["/nowhere"])
        #expect(library.names == ["stet-dark"])
        #expect(try library.load("stet-dark").style(.listOutlet) == Theme.builtIn[.listOutlet])
        #expect(throws: ThemeError.notFound(name: "mono", available: ["stet-dark"])) { try library.load("mono") }
        #expect(throws: ThemeError.self) { try library.load("../themes/mono") }
    }

    @Test(arguments: shippedNames) func `a shipped theme has no warnings`(name: String) throws {
        #expect(try ThemeLibrary(directories: [themesFolder]).load(name).warnings == [])
    }

    @Test(arguments: shippedNames) func `text is legible in every shipped theme`(name: String) throws {
        let theme = try ThemeLibrary(directories: [themesFolder]).load(name)
        // Lines and hatching are not read; the ground and the cursor line carry no ink of their own.
        let mute: Set<Scope> = [.uiBackground, .uiBorder, .diffGutter, .diffPadding, .uiProgress]
        for scope in Scope.allCases where !mute.contains(scope) {
            for background in [Scope.uiBackground, .uiSelection, .uiSelectionUnfocused, .uiCursor] {
                // A selected row keeps the colours of its text, except where it sets its own.
                if background != .uiBackground && !scope.name.hasPrefix("list.") && scope != .uiText { continue }
                let style = theme[scope].over(theme[background]).over(theme.base)
                guard let ratio = contrast(style) else { continue }
                #expect(ratio >= 4.5, "\(name): \(scope.name) on \(background.name) \(style)")
            }
        }
    }

    @Test(arguments: shippedNames) func `a change is told by an attribute besides its colour`(name: String) throws {
        let theme = try ThemeLibrary(directories: [themesFolder]).load(name)
        let changes: [Scope] = [
            .diffAdded, .diffAddedWord, .diffCut, .diffCutWord, .diffEdited, .diffMoved, .diffMovedWord, .diffSplit,
            .diffTrivia, .diffAlarm, .diffAlarmQuote, .diffAlarmFigure, .diffAlarmDate, .diffAlarmName,
            .diffAlarmLabel, .diffAlarmClaim, .diffAlarmAttribution, .diffAlarmNegation, .diffAlarmHedge,
            .diffGutterAlarm, .entityDropped, .entityAdded,
        ]
        for scope in changes {
            #expect(!theme[scope].attributes.isEmpty, "\(name): \(scope.name)")
            if name != "mono" && scope != .diffEdited {
                #expect(theme[scope].over(theme.base).foreground != theme.base.foreground, "\(name): \(scope.name)")
            }
        }
        #expect(theme[.diffAdded].attributes != theme[.diffCut].attributes)
        #expect(theme[.diffAddedWord].attributes != theme[.diffCutWord].attributes)
    }

    @Test func `mono has no colour at all`() throws {
        let theme = try ThemeLibrary(directories: [themesFolder]).load("mono")
        for scope in Scope.allCases {
            #expect(theme[scope].foreground == nil && theme[scope].background == nil, "\(scope.name)")
        }
    }

    @Test func `a scope falls back to the one above it`() throws {
        let theme = try parse(##"diff = "red""## + "\n" + ##""diff.alarm" = { fg = "#0a0B0c", modifiers = ["bold"] }"##)
        #expect(theme[.diffAlarmQuote] == Style(foreground: .rgb(10, 11, 12), attributes: .bold))
        #expect(theme[.diffAddedWord] == Style(foreground: .ansi(1)))
        #expect(theme[.listOutlet] == .plain)
    }

    @Test func `dotted keys and tables mean the same as quoted names`() throws {
        let theme = try parse("[diff]\nfg = 4\n[diff.added]\nfg = \"default\"\nword = { bg = 200, underline = true }")
        #expect(theme[.diffCut].foreground == .ansi(4))
        #expect(theme[.diffAdded].foreground == .default)
        #expect(theme[.diffAddedWord] == Style(background: .ansi(200), attributes: .underline))
    }

    @Test func `bad entries are warnings with their keys`() throws {
        let theme = try parse(
            """
            appearance = "grey"
            "ui.text" = "mauve"
            "ui.virtual" = "red"
            "ui.title" = { fg = "red", blink = true, modifiers = ["bold", "wavy"] }
            "ui.status" = [1]
            error = "blue"
            """)
        let told = theme.warnings.map { "\($0.key) \($0.problem)" }
        #expect(
            told.sorted() == [
                #"appearance wrongType(expected: "\"light\" or \"dark\"")"#,
                #"ui.status wrongType(expected: "a colour or a table")"#,
                #"ui.text unknownColour("mauve")"#, #"ui.title unknownModifier("wavy")"#,
                #"ui.title unknownProperty("blink")"#, "ui.virtual unknownScope",
            ])
        #expect(theme[.uiTitle] == Style(foreground: .ansi(1), attributes: .bold))
        #expect(theme[.error].foreground == .ansi(4))
    }

    @Test func `a file that is not TOML is an error with a place`() {
        var reader = ThemeReader(theme: "broken")
        do {
            _ = try reader.read("error = \"red\"\nwarning = = 2")
            Issue.record("no error")
        } catch {
            guard case .malformed(name: "broken", line: 2, _, _) = error else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test func `a child recolours its parent by the palette alone`() throws {
        let base = "error = \"ink\"\n[palette]\nink = \"red\""
        let child = "inherits = \"base\"\n[palette]\nink = \"#010203\""
        try withThemes(["base": base, "child": child]) { (folder: String) throws in
            let library = ThemeLibrary(directories: [folder])
            #expect(try library.load("child")[.error].foreground == .rgb(1, 2, 3))
            #expect(try library.load("base")[.error].foreground == .ansi(1))
        }
    }

    @Test func `inheritance in a circle is an error that names it`() throws {
        try withThemes(["a": "inherits = \"b\"", "b": "inherits = \"a\"", "c": "inherits = \"zz\""]) {
            let library = ThemeLibrary(directories: [$0])
            #expect(throws: ThemeError.inheritanceCycle(["a", "b", "a"])) { try library.load("a") }
            #expect(
                throws: ThemeError.parentNotFound(name: "c", parent: "zz", available: ["a", "b", "c", "stet-dark"])
            ) {
                try library.load("c")
            }
            #expect(ThemeError.inheritanceCycle(["a", "b", "a"]).description.contains("a → b → a"))
        }
    }

    @Test func `scopes and their names agree`() {
        for scope in Scope.allCases { #expect(Scope(name: scope.name) == scope) }
        #expect(Scope.diffAlarmQuote.name == "diff.alarm.quote")
        #expect(Scope.error.name == "error")
        #expect(Scope.uiStatusMode.name == "ui.status.mode")
        #expect(Scope.entityHighlight.name == "entity.highlight")
    }

    private func withThemes(_ files: [String: String], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "stet-themes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            try text.write(to: folder.appending(path: "\(name).toml"), atomically: true, encoding: .utf8)
        }
        try body(folder.path())
    }

    /// The ratio of WCAG 2; nil when a colour is the terminal's own.
    private func contrast(_ style: Style) -> Double? {
        guard let ink = style.foreground?.components, let ground = style.background?.components else { return nil }
        let (one, other) = (luminance(ink), luminance(ground))
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    private func luminance(_ colour: (red: UInt8, green: UInt8, blue: UInt8)) -> Double {
        func linear(_ value: UInt8) -> Double {
            let part = Double(value) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
    }
}
