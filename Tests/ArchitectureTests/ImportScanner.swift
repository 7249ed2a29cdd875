/// An `import` line.
struct Import: Equatable {
    /// The module.
    var module: String
    /// The line it stands on, from 1.
    var line: Int
}

/// Finds what a file imports.
enum ImportScanner {
    /// The modules imported, in order.
    ///
    /// Of `#if canImport(X) … #else …` only the first branch counts: what stands in the others is the way out for systems
    /// that lack X.
    static func imports(in lines: [ScannedLine]) -> [Import] {
        var found: [Import] = []
        var branches: [Bool] = []
        for line in lines where !line.isInsideString {
            let code = line.code.drop { $0 == " " || $0 == "\t" }
            if code.hasPrefix("#if") {
                branches.append(true)
            } else if code.hasPrefix("#else") {
                if !branches.isEmpty { branches[branches.count - 1] = false }
            } else if code.hasPrefix("#endif") {
                _ = branches.popLast()
            } else if !branches.contains(false), let module = module(in: line) {
                found.append(Import(module: module, line: line.number))
            }
        }
        return found
    }

    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
    ]
    private static let access: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]

    /// The module of `@testable public import struct Module.Name`.
    private static func module(in line: ScannedLine) -> String? {
        let words = line.code.split { $0 == " " || $0 == "\t" || $0 == ";" }
        guard let keyword = words.firstIndex(of: "import"), words.count > keyword + 1 else { return nil }
        guard words[..<keyword].allSatisfy({ access.contains($0) || $0.hasPrefix("@") }) else { return nil }
        let name = keyword + (kinds.contains(words[keyword + 1]) ? 2 : 1)
        guard name < words.count else { return nil }
        return words[name].split(separator: ".").first.map { String($0) }
    }
}
