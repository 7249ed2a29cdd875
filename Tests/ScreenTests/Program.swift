import Foundation

/// The built program and the data it is shown.
enum Program {
    /// Where the program is: `STET_BINARY`, else beside the bundle of the tests.
    static let path: String = {
        if let path = ProcessInfo.processInfo.environment["STET_BINARY"], !path.isEmpty { return path }
        for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
            return bundle.bundleURL.deletingLastPathComponent().appending(path: "stet").path
        }
        let runner = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        for argument in [CommandLine.arguments.first { $0.contains(".xctest") }, runner.path].compactMap({ $0 }) {
            let start = argument.range(of: ".xctest").map { String(argument[..<$0.lowerBound]) } ?? argument
            let place = URL(filePath: start).deletingLastPathComponent().appending(path: "stet")
            if FileManager.default.fileExists(atPath: place.path) { return place.path }
        }
        return runner.deletingLastPathComponent().appending(path: "stet").path
    }()

    /// The package's own root, told by this file's place.
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The sample data of the package.
    static let sampleData = root.appending(path: "sample-data").path

    /// Four prints of one invented story: quick to load, with words swapped, moved and cut.
    static let march = [
        "meridian-wire/port-sale-march.txt", "daily-beacon/rioters-besiege-parliament.txt",
        "the-standard-vantua/karvelians-march.txt", "civic-online/march-against-port-lease.html",
    ].map { sampleData + "/" + $0 }
}

/// A folder that is removed with its owner.
final class Scratch: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "stet-screen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func file(_ name: String) -> URL { url.appending(path: name) }

    /// Writes a file, with the folders above it.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> URL { try write(name, Data(text.utf8)) }

    @discardableResult
    func write(_ name: String, _ bytes: Data) throws -> URL {
        let url = file(name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: url)
        return url
    }

    /// What a file holds; nil when it is not there yet.
    func text(_ name: String) -> String? {
        (try? Data(contentsOf: file(name))).map { String(decoding: $0, as: UTF8.self) }
    }
}
