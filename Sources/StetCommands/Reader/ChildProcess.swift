import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Programs that the reader starts: the editor, a shell command, the browser.
///
/// `terminal` is the descriptor that keys come from. The standard input may be the pipe that articles came by.
enum ChildProcess {
    /// Opens a file in `$VISUAL` or `$EDITOR`, at a line when one is known; `vi` when neither is set.
    ///
    /// - Returns: what went wrong, or nil.
    static func edit(_ path: String, line: Int?, terminal: Int32) async throws -> String? {
        let editor = variable("VISUAL") ?? variable("EDITOR") ?? "vi"
        // The variable may hold options: it is the shell's to read.
        let place = line.map { "+\($0) " } ?? ""
        return try await inTerminal("\(editor) \(place)\"$1\"", argument: path, terminal: terminal)
    }

    /// Runs a shell command with `text` as its standard input, then waits for Enter.
    ///
    /// - Returns: what went wrong, or nil.
    static func pipe(_ text: String, into command: String, terminal: Int32) async throws -> String? {
        // A file and no pipe: many commands end before they have read all, or anything, and who writes to a pipe is in their
        // hands.
        let result = try await run(
            .path("/bin/sh"), arguments: ["-c", command],
            input: .fileDescriptor(try unnamedFile(holding: text), closeAfterSpawningProcess: true),
            output: .fileDescriptor(.standardOutput, closeAfterSpawningProcess: false),
            error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false))
        waitForEnter(on: terminal)
        return complaint(about: command, result.terminationStatus)
    }

    /// Opens an address with the desktop's opener, detached from the terminal.
    static func open(_ address: String) async throws {
        let opener = variable("BROWSER") ?? "xdg-open"
        _ = try await run(
            .path("/bin/sh"), arguments: ["-c", "\(opener) \"$1\" >/dev/null 2>&1 &", "sh", address],
            output: .discarded,
            error: .discarded)
    }

    private static func inTerminal(_ command: String, argument: String, terminal: Int32) async throws -> String? {
        let result = try await run(
            .path("/bin/sh"), arguments: ["-c", command, "sh", argument],
            input: .fileDescriptor(FileDescriptor(rawValue: terminal), closeAfterSpawningProcess: false),
            output: .fileDescriptor(.standardOutput, closeAfterSpawningProcess: false),
            error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false))
        return complaint(about: command, result.terminationStatus)
    }

    private static func complaint(about command: String, _ status: TerminationStatus) -> String? {
        switch status {
        case .exited(0): nil
        case .exited(let code): "\(command): ended with status \(code)"
        case .signaled(let signal): "\(command): ended by signal \(signal)"
        }
    }

    /// A file that holds a text and has no name any more, to be read from its beginning.
    private static func unnamedFile(holding text: String) throws -> FileDescriptor {
        var path = Array("\(variable("TMPDIR") ?? "/tmp")/stet-XXXXXX".utf8CString)
        let number = mkstemp(&path)
        guard number >= 0 else { throw Errno(rawValue: errno) }
        let file = FileDescriptor(rawValue: number)
        do {
            guard unlink(path) == 0 else { throw Errno(rawValue: errno) }
            try file.writeAll(text.utf8)
            try file.seek(offset: 0, from: .start)
        } catch {
            try? file.close()
            throw error
        }
        return file
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    private static func waitForEnter(on terminal: Int32) {
        let hint = "\n[Enter goes back to stet]"
        _ = hint.withCString { write(STDOUT_FILENO, $0, strlen($0)) }
        var byte: UInt8 = 0
        while true {
            let count = read(terminal, &byte, 1)
            if count == 1 ? byte == UInt8(ascii: "\n") : count == 0 || errno != EINTR { return }
        }
    }
}
