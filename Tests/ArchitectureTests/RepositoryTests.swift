import Testing

/// Holds what is true of every file, whatever it is about.
@Suite("The repository is in order")
struct RepositoryTests {
    @Test("no file is longer than 600 lines but tables")
    func filesAreShort() {
        #expect(!Repository.code.isEmpty)
        report(Repository.code.flatMap { Rules.tooLong($0) })
    }

    @Test("no path of one machine stands in the repository")
    func noMachinePaths() {
        // Put together here, so that this file does not hold them.
        let paths =
            ["work", "root", "opt/swift", "tmp/bash_jobs"].map { "/\($0)" }.map { $0 + "/" } + ["/opt" + "/swift"]
        report(
            Repository.everything.flatMap {
                Rules.forbiddenTexts(in: $0, paths, reason: "a path of one machine")
            })
    }

    @Test("the documents speak of the repository alone")
    func noWordOfNeighbours() {
        let readable = Repository.everything.filter { !$0.path.hasPrefix("Tests/") && $0.path != "CONTRIBUTING.md" }
        report(
            readable.flatMap {
                Rules.forbiddenTexts(in: $0, [".." + "/shared"], reason: "only tests and CONTRIBUTING.md may name it")
            })
    }
}
