import Foundation

/// A text file of this repository.
struct RepositoryFile {
    /// The path from the root, such as `Sources/TextCore/Token.swift`.
    var path: String
    /// What it says.
    var text: String

    /// The second part of the path: for a source file its target.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }
}

/// The files of this repository as they lie on the disk.
enum Repository {
    /// The root: three levels up from this file, links followed.
    static let root: String = {
        let here = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        return here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    }()

    /// The names of the folders in `Sources`, sorted.
    static let targets: [String] = {
        let sources = root + "/Sources"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: sources)) ?? []
        return names.filter { isDirectory(sources + "/" + $0) }.sorted()
    }()

    /// The Swift files of all targets, by path.
    static let swiftSources: [RepositoryFile] = files(under: ["Sources"], endings: ["swift"])

    /// All that is written by hand as code.
    static let code: [RepositoryFile] =
        files(under: ["Sources", "Tests"], endings: ["swift", "c", "cpp", "h"]) + files(under: ["Package.swift"])

    /// All that people read.
    static let everything: [RepositoryFile] = files(
        under: [
            "Sources", "Tests", "docs", "themes", ".ci", "Package.swift", "Makefile", "README.md", "CONTRIBUTING.md",
            "CHANGELOG.md", ".swift-format", ".gitignore", "sample-data/README.md",
        ])

    /// The text files at and below some paths, sorted by path; what is not UTF-8 is left out.
    private static func files(under starts: [String], endings: Set<String> = []) -> [RepositoryFile] {
        var paths: [String] = []
        for start in starts {
            guard isDirectory(root + "/" + start) else {
                paths.append(start)
                continue
            }
            let below = FileManager.default.enumerator(atPath: root + "/" + start)
            while let path = below?.nextObject() as? String { paths.append(start + "/" + path) }
        }
        return paths.sorted().compactMap { path in
            if !endings.isEmpty, !endings.contains(String(path.split(separator: ".").last ?? "")) { return nil }
            guard !isDirectory(root + "/" + path) else { return nil }
            guard let text = try? String(contentsOfFile: root + "/" + path, encoding: .utf8) else { return nil }
            return RepositoryFile(path: path, text: text)
        }
    }

    private static func isDirectory(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }
}
