/// Something that breaks a rule, and where.
struct Violation: Equatable, CustomStringConvertible {
    /// The path from the root of the repository.
    var path: String
    /// The line, from 1.
    var line: Int
    /// What is wrong.
    var reason: String

    var description: String { "\(path):\(line): \(reason)" }
}

/// The rules, as functions of files, so that tests can show them a file that breaks one.
enum Rules {
    /// Lines that a file may have at most, when it is no table.
    static let lineLimit = 600

    /// Imports that the table does not allow.
    static func forbiddenImports(in file: RepositoryFile, allowed: [String: Set<String>]) -> [Violation] {
        guard let modules = allowed[file.target] else {
            return [Violation(path: file.path, line: 1, reason: "the target \(file.target) is not in the table")]
        }
        return ImportScanner.imports(in: SwiftScanner.lines(of: file.text)).compactMap { found in
            if modules.contains(found.module) || found.module == "Swift" { return nil }
            return Violation(
                path: file.path, line: found.line, reason: "\(file.target) must not import \(found.module)")
        }
    }

    /// Words that may not stand in the code of a file.
    static func forbiddenWords(in file: RepositoryFile, _ words: Set<String>, reason: String) -> [Violation] {
        SwiftScanner.lines(of: file.text).flatMap { line in
            line.words.filter { words.contains($0) }.map {
                Violation(path: file.path, line: line.number, reason: "‘\($0)’: \(reason)")
            }
        }
    }

    /// A file that is too long and no table.
    ///
    /// A table is named `Type+What.swift` and nine tenths of its lines are values: the inside of strings, numbers, rows.
    static func tooLong(_ file: RepositoryFile) -> [Violation] {
        let lines = SwiftScanner.lines(of: file.text)
        guard lines.count > lineLimit else { return [] }
        let name = file.path.split(separator: "/").last ?? ""
        let values = lines.count { $0.isTabular }
        if name.contains("+"), values * 10 >= lines.count * 9 { return [] }
        return [
            Violation(path: file.path, line: lines.count, reason: "\(lines.count) lines: divide the file by concern")
        ]
    }

    /// Texts that may stand nowhere in a file, such as paths of one machine.
    static func forbiddenTexts(in file: RepositoryFile, _ texts: [String], reason: String) -> [Violation] {
        file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
            texts.filter { Self.stands($0, in: line) }.map {
                Violation(path: file.path, line: index + 1, reason: "‘\($0)’: \(reason)")
            }
        }
    }

    /// Whether a path stands in a line as the beginning of a path, not inside of a longer one such as a URL.
    private static func stands(_ path: String, in line: Substring) -> Bool {
        var rest = line
        while let found = rest.firstRange(of: path) {
            let before = found.lowerBound > line.startIndex ? line[line.index(before: found.lowerBound)] : " "
            if !before.isLetter, !before.isNumber, !"._-/".contains(before) { return true }
            rest = rest[found.upperBound...]
        }
        return false
    }

    /// A circle in the table, as the names along it; nil when there is none.
    static func circle(in table: [String: Set<String>]) -> [String]? {
        var done: Set<String> = []
        func visit(_ name: String, _ path: [String]) -> [String]? {
            if let start = path.firstIndex(of: name) { return Array(path[start...]) + [name] }
            if done.contains(name) { return nil }
            for next in (table[name] ?? []).sorted() {
                if let circle = visit(next, path + [name]) { return circle }
            }
            done.insert(name)
            return nil
        }
        for name in table.keys.sorted() {
            if let circle = visit(name, []) { return circle }
        }
        return nil
    }
}
