/// Where the files of a walk stand, told by their paths alone.
enum WalkOrder {
    /// A path up to its last slash, with that.
    static func folder(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
    }

    /// Whether a path is that of a file in a folder and not of one further down.
    static func isIn(_ folder: String, _ path: String) -> Bool {
        path.hasPrefix(folder) && !path.utf8.dropFirst(folder.utf8.count).contains(UInt8(ascii: "/"))
    }

    /// Whether the walk, which goes through the names in a directory by their bytes, comes to one path before another.
    static func precedes(_ path: String, _ other: String) -> Bool {
        let slash = UInt8(ascii: "/")
        return path.utf8.lexicographicallyPrecedes(other.utf8) { ($0 == slash ? 0 : $0) < ($1 == slash ? 0 : $1) }
    }
}
