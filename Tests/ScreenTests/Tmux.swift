import Foundation

/// One tmux server that nobody else knows, with its own socket and a pinned environment.
final class Tmux: Sendable {
    /// What went wrong.
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// Where tmux is; nil when it is not installed.
    static let path: String? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        return (folders + ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]).map { $0 + "/tmux" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// Whether the tests of screens can run.
    static let isInstalled = path != nil

    private let socket: String
    private let environment: [String: String]
    private let server: Process

    /// Starts a server.
    ///
    /// It stays in the foreground, a child of ours: a daemon would keep the descriptor by which Foundation learns of the
    /// end of the process that started it.
    init(number: Int, environment: [String: String]) async throws {
        socket = "stet-\(ProcessInfo.processInfo.processIdentifier)-\(number)"
        self.environment = environment
        server = try Self.process(["-D", "-L", socket, "-f", "/dev/null"], environment)
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        try Self.start(server)
        var looks = 0
        while (try? run(["start-server"])) == nil {
            looks += 1
            guard server.isRunning, looks < 3 * TerminalSession.patience else {
                throw Failure(description: "the tmux server did not start; it has to be tmux 3.2 or newer")
            }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    deinit { if server.isRunning { server.terminate() } }

    /// Gives commands to the server, `;` between them, and returns what they print.
    @discardableResult
    func run(_ arguments: [String]) throws -> String {
        let client = try Self.process(["-N", "-u", "-L", socket] + arguments, environment)
        let (output, errors) = (Pipe(), Pipe())
        client.standardOutput = output
        client.standardError = errors
        try Self.start(client)
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        let complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
        client.waitUntilExit()
        guard client.terminationStatus == 0 else {
            let words = String(decoding: complaint, as: UTF8.self).trimmingCharacters(in: .newlines)
            throw Failure(description: "tmux \(arguments.joined(separator: " ")): \(words)")
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Starts a process that hears signals: the threads of Dispatch, on which tests run, block them, and children inherit it.
    private static func start(_ process: Process) throws {
        var (none, before) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try process.run()
    }

    private static func process(_ arguments: [String], _ environment: [String: String]) throws -> Process {
        guard let path else { throw Failure(description: "tmux is not installed") }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        return process
    }
}
