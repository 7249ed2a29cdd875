#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// This executable, and what lies beside it.
enum ThisProgram {
    /// Its path.
    static var path: String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        guard count > 0 else { return CommandLine.arguments[0] }
        return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The path of an executable in the same folder; nil when there is none.
    static func sibling(_ name: String) -> String? {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let file = "\(folder)/\(name)"
        return access(file, X_OK) == 0 ? file : nil
    }

    /// Goes to the folder that holds a file or folder.
    ///
    /// - Returns: the name it has there.
    static func enterFolder(of path: String) -> String {
        var names = path.split(separator: "/", omittingEmptySubsequences: false)
        while names.count > 1, names.last?.isEmpty == true { names.removeLast() }
        guard names.count > 1, let name = names.popLast() else { return path }
        let folder = names.joined(separator: "/")
        return chdir(folder.isEmpty ? "/" : folder) == 0 ? String(name) : path
    }

    /// How many cores there are.
    static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
