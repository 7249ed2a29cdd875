#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The themes that can be chosen: the files in some directories, and the one that is built in.
public struct ThemeLibrary: Sendable {
    /// A theme that can be chosen.
    public struct Listing: Hashable, Sendable {
        /// The name it is chosen by.
        public let name: String
        /// The screen it is made for; nil when its file cannot be read.
        public let appearance: Appearance?
        /// Its file; nil for the one that is built in.
        public let path: String?
    }

    /// Where files are looked for; the first that has a name wins.
    public let directories: [String]

    /// A library of the `*.toml` files in directories, of which any may be missing.
    public init(directories: [String]) {
        self.directories = directories
    }

    /// All themes, by name.
    ///
    /// Reads every file; a broken one is listed without an appearance, so that choosing it tells what is wrong with it.
    ///
    /// - Complexity: O(the bytes of the files).
    public func listings() -> [Listing] {
        var files: [String: String] = [:]
        for directory in directories.reversed() {
            for file in (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? [] {
                guard file.hasSuffix(".toml"), !file.hasPrefix(".") else { continue }
                files[String(file.dropLast(5))] = "\(directory)/\(file)"
            }
        }
        var listings = files.map { name, path in
            Listing(name: name, appearance: try? load(name).appearance, path: path)
        }
        if files[Theme.builtInName] == nil {
            listings.append(Listing(name: Theme.builtInName, appearance: Theme.builtIn.appearance, path: nil))
        }
        return listings.sorted { $0.name < $1.name }
    }

    /// The names of all themes, sorted.
    public var names: [String] { listings().map(\.name) }

    /// Loads a theme by name, with those it inherits from.
    ///
    /// What the files say that is not understood is in ``Theme/warnings``.
    ///
    /// - Throws: ``ThemeError`` when a file is missing, cannot be read or is not TOML, or inheritance runs in a circle.
    public func load(_ name: String) throws(ThemeError) -> Theme {
        var (document, warnings) = try read(name, neededBy: nil)
        var chain = [name]
        while let parent = document.parent {
            guard !chain.contains(parent) else { throw .inheritanceCycle(chain + [parent]) }
            let (inherited, more) = try read(parent, neededBy: chain.last)
            chain.append(parent)
            document = document.inheriting(from: inherited)
            warnings += more
        }
        return Theme(name: name, document: document, warnings: warnings)
    }

    private func read(_ name: String, neededBy child: String?) throws(ThemeError) -> (ThemeDocument, [ThemeWarning]) {
        var reader = ThemeReader(theme: name)
        guard let text = try text(of: name) else {
            let available = fileNames()
            if let child { throw .parentNotFound(name: child, parent: name, available: available) }
            throw .notFound(name: name, available: available)
        }
        let document = try reader.read(text)
        return (document, reader.warnings)
    }

    /// The names without a look into the files, so that an error about one file does not read the others.
    private func fileNames() -> [String] {
        var names: Set = [Theme.builtInName]
        for directory in directories {
            let files = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
            names.formUnion(files.filter { $0.hasSuffix(".toml") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) })
        }
        return names.sorted()
    }

    /// A name from a command line is no path: what could lead out of the directories is not found.
    private func text(of name: String) throws(ThemeError) -> String? {
        guard !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") else { return nil }
        for directory in directories {
            let path = "\(directory)/\(name).toml"
            guard FileManager.default.fileExists(atPath: path) else { continue }
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw .unreadable(path: path) }
            return text
        }
        return name == Theme.builtInName ? Theme.builtInText : nil
    }
}

extension Theme {
    /// The name of the theme that needs no file.
    public static let builtInName = "stet-dark"

    /// The theme that needs no file.
    ///
    /// A test holds its text equal to `themes/stet-dark.toml` and free of warnings.
    public static let builtIn: Theme = {
        var reader = ThemeReader(theme: builtInName)
        guard let document = try? reader.read(builtInText) else { return Theme(plainNamed: builtInName) }
        return Theme(name: builtInName, document: document, warnings: reader.warnings)
    }()
}
