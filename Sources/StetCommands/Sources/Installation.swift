import Glibc

/// Where the program's own files and the user's are (XDG base directories, and the folder the program was installed in).
enum Installation {
    /// The folder of the running program; nil when the system does not tell.
    static var programFolder: String? {
        let path = withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX) + 1) { buffer -> String? in
            guard let start = buffer.baseAddress else { return nil }
            let length = readlink("/proc/self/exe", start, Int(PATH_MAX))
            guard length > 0 else { return nil }
            buffer[length] = 0
            return String(cString: start)
        }
        return path.flatMap { parent(of: $0) }
    }

    /// The folder of the sample data; nil when there is none.
    ///
    /// Looked for beside the installed program (`../share/stet/sample-data`), in `$XDG_DATA_HOME/stet`, in the current
    /// folder, and above a program that runs from its own sources.
    static var sampleData: String? {
        var places: [String] = []
        if let folder = programFolder { places.append(folder + "/../share/stet/sample-data") }
        places += dataHome.map { [$0 + "/stet/sample-data"] } ?? []
        places.append("./sample-data")
        places += sourceFolders.map { $0 + "/sample-data" }
        return places.first { isDirectory($0) }
    }

    /// Where theme files are looked for: the user's own first, then those that came with the program, then a folder `themes`
    /// of the current one.
    static var themeFolders: [String] {
        var places: [String] = []
        if let home = configHome { places.append(home + "/stet/themes") }
        if let folder = programFolder { places.append(folder + "/../share/stet/themes") }
        if let home = dataHome { places.append(home + "/stet/themes") }
        places += sourceFolders.map { $0 + "/themes" }
        places.append("./themes")
        return places.filter { isDirectory($0) }
    }

    /// `$XDG_CONFIG_HOME`, else `~/.config`.
    static var configHome: String? { base("XDG_CONFIG_HOME", else: "/.config") }
    /// `$XDG_DATA_HOME`, else `~/.local/share`.
    static var dataHome: String? { base("XDG_DATA_HOME", else: "/.local/share") }
    /// `$XDG_STATE_HOME`, else `~/.local/state`.
    static var stateHome: String? { base("XDG_STATE_HOME", else: "/.local/state") }

    /// The folder of what the program remembers; it need not be there.
    static var stateFolder: String? { stateHome.map { $0 + "/stet" } }

    /// Makes the folder of what the program remembers, with those above it.
    ///
    /// - Returns: whether it is there.
    static func makeStateFolder() -> Bool {
        guard let folder = stateFolder else { return false }
        var path = ""
        for part in folder.split(separator: "/") {
            path += "/" + part
            mkdir(path, 0o700)
        }
        return isDirectory(folder)
    }

    /// Whether a path leads to a directory.
    static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// A variable of the XDG specification, which is ignored when it is not absolute.
    private static func base(_ variable: String, else fallback: String) -> String? {
        if let value = Environment[variable], value.hasPrefix("/") { return value }
        guard let home = Environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + fallback
    }

    /// The folders above the program, when it runs from a `.build` folder.
    private static var sourceFolders: [String] {
        guard let folder = programFolder, let build = folder.firstRange(of: "/.build/") else { return [] }
        return [String(folder[..<build.lowerBound])]
    }

    private static func parent(of path: String) -> String? {
        path.lastIndex(of: "/").map { String(path[..<$0]) }
    }
}
