import Foundation
import Testing

/// The built program, run as a process.
struct Program {
    /// What a run came to.
    struct Run {
        var status: Int32
        var output: Data
        var errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
        var lines: [String] { text.split(separator: "\n").map(String.init) }
        /// The warnings and messages, a line each.
        var messages: [String] { errors.split(separator: "\n").map(String.init) }

        /// The output as a JSON object.
        func json() throws -> [String: Any] {
            try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
        }

        /// The objects of a list in the JSON output.
        func list(_ key: String) throws -> [[String: Any]] { try #require(try json()[key] as? [[String: Any]]) }
    }

    /// The folder the tests were built into, which holds the program.
    static let folder: URL = {
        for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
            return bundle.bundleURL.deletingLastPathComponent()
        }
        let runner = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        for argument in [CommandLine.arguments.first { $0.contains(".xctest") }, runner.path].compactMap({ $0 }) {
            let start = argument.range(of: ".xctest").map { String(argument[..<$0.lowerBound]) } ?? argument
            let folder = URL(fileURLWithPath: start).deletingLastPathComponent()
            if FileManager.default.fileExists(atPath: folder.appendingPathComponent("stet").path) { return folder }
        }
        return runner.deletingLastPathComponent()
    }()

    /// Where the program is.
    static var path: String { folder.appendingPathComponent("stet").path }

    /// The package's own root, told by this file's place.
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Runs the program to its end with a pinned environment.
    static func run(
        _ arguments: [String], in folder: URL? = nil, input: Data? = nil, environment: [String: String] = [:],
        program: String = path
    ) throws -> Run {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = pinned.merging(environment) { $1 }
        // Files, not pipes: a full pipe would stop the program until somebody reads.
        let scratch = try Scratch()
        let (out, err, source) = (scratch.file("out"), scratch.file("err"), scratch.file("in"))
        for (url, bytes) in [(out, Data()), (err, Data()), (source, input ?? Data())] { try bytes.write(to: url) }
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: err)
        process.standardInput = try FileHandle(forReadingFrom: source)
        try process.run()
        process.waitUntilExit()
        let status = process.terminationReason == .exit ? process.terminationStatus : 1000 + process.terminationStatus
        return Run(
            status: status, output: try Data(contentsOf: out),
            errors: String(decoding: try Data(contentsOf: err), as: UTF8.self))
    }

    /// Runs a line of the shell in which `stet` is the program.
    static func shell(_ line: String, in folder: URL) throws -> Run {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "stet() { '\(path)' \"$@\"; }\n" + line]
        process.currentDirectoryURL = folder
        process.environment = pinned
        let scratch = try Scratch()
        let (out, err) = (scratch.file("out"), scratch.file("err"))
        for url in [out, err] { try Data().write(to: url) }
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: err)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: try Data(contentsOf: out),
            errors: String(decoding: try Data(contentsOf: err), as: UTF8.self))
    }

    private static let pinned = [
        "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "TZ": "UTC", "TERM": "xterm-256color",
    ]
}

/// A folder that is removed with its owner.
final class Scratch {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("stet-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func file(_ name: String) -> URL { url.appendingPathComponent(name) }

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
}

/// Two prints of one invented story, and a report that has nothing to do with it.
enum Stories {
    static let wire = """
        Ferry talks resume in Port Hale

        PORT HALE, March 4, 2025 (MWS) - The harbour minister said on Tuesday that 12 ferries would sail again by the weekend.

        "We have listened to every captain," Mira Solenne told reporters on the quay, flanked by two union leaders.

        The strike began in February, when the company cut the night shift and closed the workshop at the old pier.

        Passengers stranded on the outer islands have been sleeping in schools and church halls since then.
        """
    static let print = wire.replacingOccurrences(of: "12 ferries", with: "13 ferries")
        .replacingOccurrences(
            of:
                "\n\nPassengers stranded on the outer islands have been sleeping in schools and church halls since then.",
            with: "")
    static let other = """
        Glacier survey finds new lake

        Researchers measuring ice in the Norddal highlands have mapped a lake nobody had seen, four kilometres long and fed by meltwater.

        The team will publish its charts in spring and return with divers when the weather allows it.
        """
}
