public import Foundation

/// The figures that tests measure, held against the bounds pinned in `Tests/QualityTests/floors.json`.
///
/// `make measure` runs the measuring tests in full and prints what they found as one table.
public enum Measures {
    /// Which side of its bound a figure must be on.
    public enum Bound: String, Sendable {
        /// A floor: the figure may rise.
        case atLeast = "≥"
        /// A ceiling: the figure may fall.
        case atMost = "≤"
    }

    /// Whether the figure keeps its bound; a figure without a bound in the file keeps none.
    ///
    /// - Parameters:
    ///   - name: the key in the file.
    ///   - value: what was measured.
    ///   - bound: on which side of the bound it must be.
    ///   - what: what was measured on how much, for people.
    public static func holds(_ name: String, _ value: Double, _ bound: Bound, _ what: String) -> Bool {
        guard let limit = limits[name] else { return false }
        let isKept = bound == .atLeast ? value >= limit : value <= limit
        record("\(name)\t\(rounded(value))\t\(bound.rawValue) \(limit)\t\(isKept ? "holds" : "FAILS")\t\(what)")
        return isKept
    }

    /// Tells a figure that has no bound.
    public static func tell(_ name: String, _ value: Double, _ what: String) {
        record("\(name)\t\(rounded(value))\t\t\t\(what)")
    }

    /// Whether the tests run in full, as `make measure` has them, and not in the short form of every day.
    public static var isFull: Bool { ProcessInfo.processInfo.environment["STET_FULL"] == "1" }

    /// The folder of data beside the repository that some figures are measured on; nil where it is not.
    public static let data: URL? = {
        let folder = root.deletingLastPathComponent().appendingPathComponent("shared")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// The top of the repository.
    public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let limits: [String: Double] = {
        let file = root.appendingPathComponent("Tests/QualityTests/floors.json")
        guard let data = try? Data(contentsOf: file) else { return [:] }
        return (try? JSONDecoder().decode([String: Double].self, from: data)) ?? [:]
    }()

    private static func rounded(_ value: Double) -> String { String(format: "%.4g", value) }

    /// Appends a line to the file that `STET_MEASURES` names, when it names one.
    private static func record(_ line: String) {
        guard let path = ProcessInfo.processInfo.environment["STET_MEASURES"] else { return }
        let handle = fopen(path, "a")
        guard let handle else { return }
        fputs(line + "\n", handle)
        fclose(handle)
    }
}
