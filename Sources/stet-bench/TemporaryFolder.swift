#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder that is gone after the run.
struct TemporaryFolder {
    /// Its path.
    let path: String

    /// Makes a folder under `$TMPDIR` or `/tmp`; nil when the system refuses.
    init?() {
        let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        let parent = named.isEmpty ? "/tmp" : named
        var template = Array("\(parent)/stet-bench.XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// A folder that there is already.
    init(at path: String) { self.path = path }

    /// Writes a file, in place of one of that name.
    ///
    /// - Returns: whether all of it could be written.
    static func save(_ bytes: [UInt8], to file: String) -> Bool {
        guard let handle = fopen(file, "w") else { return false }
        let written = fwrite(bytes, 1, bytes.count, handle)
        return fclose(handle) == 0 && written == bytes.count
    }

    /// Removes it with the files in it.
    func remove() {
        if let folder = opendir(path) {
            while let entry = readdir(folder) {
                let name = withUnsafePointer(to: entry.pointee.d_name) { tuple in
                    tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                unlink("\(path)/\(name)")
            }
            closedir(folder)
        }
        rmdir(path)
    }

    /// The text of a file of any kind; nil when it cannot be read.
    static func contents(of file: String) -> String? {
        guard let handle = fopen(file, "r") else { return nil }
        defer { fclose(handle) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, handle)
            if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer.prefix(count)
        }
    }
}
