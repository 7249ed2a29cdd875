import Testing

/// Holds the house to its plan: who may know whom, and what a pure room may not touch.
@Suite("The rooms know only the rooms below them")
struct ArchitectureTests {
    @Test("every target's folder is in the table of allowed imports")
    func everyTargetIsListed() {
        #expect(!Repository.targets.isEmpty, "no folder found under \(Repository.root)/Sources")
        for target in Repository.targets where AllowedImports.table[target] == nil {
            Issue.record("Sources/\(target): not in Tests/ArchitectureTests/AllowedImports.swift")
        }
    }

    @Test("no file imports what its target may not know")
    func importsAreAllowed() {
        #expect(!Repository.swiftSources.isEmpty)
        report(Repository.swiftSources.flatMap { Rules.forbiddenImports(in: $0, allowed: AllowedImports.table) })
    }

    @Test("the rooms that the table allows each other do not run in a circle")
    func noCircles() {
        #expect(Rules.circle(in: AllowedImports.table) == nil)
    }

    @Test("curses is known to one room")
    func cursesIsKnownToOneRoom() {
        let knowing = AllowedImports.table.filter { $0.value.contains("CNcurses") }.keys.sorted()
        #expect(knowing == ["CursesTerminal"])
    }

    @Test("pure rooms have no clock, no chance, no tasks and no streams")
    func pureRoomsArePure() {
        let pure = Repository.swiftSources.filter { AllowedImports.pureRooms.contains($0.target) }
        #expect(!pure.isEmpty)
        report(
            pure.flatMap {
                Rules.forbiddenWords(
                    in: $0, AllowedImports.wordsOfTheOuterWorld, reason: "\($0.target) is pure; hand the value in")
            })
    }

    @Test("the state does not draw, and the views decide nothing")
    func stateAndViewsKeepApart() {
        report(
            Repository.swiftSources.flatMap { file in
                Rules.forbiddenWords(
                    in: file, AllowedImports.foreignWords[file.target] ?? [], reason: "belongs to another room")
            })
    }

    @Test("nothing that is read can stop the program")
    func noTraps() {
        report(
            Repository.swiftSources.flatMap {
                Rules.forbiddenWords(in: $0, ["fatalError"], reason: "bad input is a warning, not the end")
            })
    }
}

/// Makes each violation a failure of its own, so that file and line stand in the output.
func report(_ violations: [Violation]) {
    for violation in violations { Issue.record("\(violation.description)") }
}
