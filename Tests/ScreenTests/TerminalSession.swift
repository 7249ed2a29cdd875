import Foundation
import Synchronization

/// A terminal in which a shell runs `stet` and notes what the terminal was like before and after.
final class TerminalSession: Sendable {
    /// How long anything may take; far more than it should, since testing machines are slow.
    ///
    /// In looks, not in seconds: on a busy machine other tests keep this one from looking for longer than any limit.
    static let patience = 1_000
    /// How long a screen must stay the same to be taken for the last one.
    static let stillness = Duration.milliseconds(150)
    private static let pause = Duration.milliseconds(30)
    private static let counter = Atomic<Int>(0)

    /// The shell's folder: articles of the test, and what the shell notes.
    let scratch: Scratch
    private let tmux: Tmux

    /// Opens a terminal in which a line of the shell runs; `stet` is the program.
    ///
    /// - Parameters:
    ///   - line: the line; nil for a shell with a prompt.
    ///   - environment: more than what is pinned.
    init(
        _ line: String?, _ size: ScreenSize = ScreenSize(80, 24), in scratch: Scratch? = nil,
        terminal: String = "tmux-256color",
        environment: [String: String] = [:]
    ) async throws {
        let scratch = try scratch ?? Scratch()
        self.scratch = scratch
        let home = scratch.file("home").path
        var pinned = [
            "PATH": scratch.file("bin").path + ":/usr/local/bin:/usr/bin:/bin", "HOME": home, "LC_ALL": "C.UTF-8",
            "TZ": "UTC", "SWIFT_BACKTRACE": "enable=no", "SHELL": "/bin/sh", "PS1": "prompt> ",
            "XDG_CONFIG_HOME": home + "/config",
            "XDG_DATA_HOME": home + "/data", "XDG_STATE_HOME": home + "/state", "XDG_CACHE_HOME": home + "/cache",
            "TMUX_TMPDIR": scratch.url.path,
        ]
        pinned.merge(environment) { $1 }
        try FileManager.default.createDirectory(atPath: home + "/config/stet", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: home + "/config/stet/themes", withDestinationPath: Program.root.appending(path: "themes").path)
        let program = try scratch.write(
            "bin/stet", "#!/bin/sh\necho $$ > '\(scratch.file("pid").path)'\nexec '\(Program.path)' \"$@\"\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        try scratch.write(
            "run.sh",
            """
            ulimit -c 0
            echo 'what was here before'
            stty -a > before
            \(line ?? "")
            echo $? > status
            stty -a > after
            echo 'what came after'
            exec sleep 600

            """)
        tmux = try await Tmux(number: Self.counter.add(1, ordering: .relaxed).newValue, environment: pinned)
        let setting = { ["set-option", "-g", $0, $1, ";"] }
        try tmux.run(
            setting("default-terminal", terminal) + setting("status", "off")
                // An OSC 52 that comes through is to be seen, as is a title.
                + setting("set-clipboard", "on") + setting("allow-rename", "on") + setting("escape-time", "0")
                + [
                    "new-session", "-d", "-x", "\(size.columns)", "-y", "\(size.rows)", "-c", scratch.url.path,
                    line == nil ? "exec /bin/sh -i" : "exec /bin/sh run.sh",
                ])
        // Were the tests to die, the server would stay.
        _ = try? tmux.run(["run-shell", "-b", "-d", "300", "-C", "kill-server"])
    }

    /// Opens the reader on some sources, and waits until they are read.
    static func reading(
        _ sources: [String], _ size: ScreenSize = ScreenSize(80, 24), in scratch: Scratch? = nil,
        environment: [String: String] = [:]
    ) async throws -> TerminalSession {
        let names = sources.map { "'\($0)'" }.joined(separator: " ")
        let session = try await TerminalSession("stet \(names)", size, in: scratch, environment: environment)
        try await session.screen("the list", where: \.hasLoaded)
        return session
    }

    // MARK: Keys and size

    /// Types characters as they stand.
    func type(_ text: String) throws { try tmux.run(["send-keys", "-l", "--", text]) }

    /// Presses keys by their tmux names: `Enter`, `Tab`, `C-z`, `j`.
    func press(_ keys: String...) throws { try tmux.run(["send-keys", "--"] + keys) }

    /// Types, and gives the screen as soon as it stands still and is what is awaited.
    @discardableResult
    func type(_ text: String, until awaited: String, _ condition: (Screen) -> Bool) async throws -> Screen {
        try type(text)
        return try await screen(awaited, where: condition)
    }

    /// Presses a key, and gives the screen as soon as it stands still and is what is awaited.
    @discardableResult
    func press(_ key: String, until awaited: String, _ condition: (Screen) -> Bool) async throws -> Screen {
        try press(key)
        return try await screen(awaited, where: condition)
    }

    func resize(_ size: ScreenSize) throws {
        try tmux.run(["resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)"])
    }

    // MARK: What is there

    /// What is shown now.
    func screen() throws -> Screen { Screen(try tmux.run(["capture-pane", "-p"])) }

    /// What is shown now, with the codes of colours and attributes.
    func styledScreen() throws -> String { try tmux.run(["capture-pane", "-p", "-e"]) }

    /// What is shown, once it stands still and is what is awaited.
    @discardableResult
    func screen(_ awaited: String, where condition: (Screen) -> Bool) async throws -> Screen {
        var looks = 0
        var last = try screen()
        var since = ContinuousClock.now
        while true {
            looks += 1
            let now = ContinuousClock.now
            if now - since >= Self.stillness, condition(last) { return last }
            // Once the program has ended, nothing more will come.
            let isOver = now - since > .seconds(1) && noted("after")?.isEmpty == false
            guard !isOver, looks < Self.patience else {
                throw Tmux.Failure(description: "never came: \(awaited); the screen is\n\(last)")
            }
            try await Task.sleep(for: Self.pause)
            let next = try screen()
            if next != last { (last, since) = (next, .now) }
        }
    }

    /// Waits for something that is not on the screen.
    func wait(for awaited: String, _ condition: () throws -> Bool) async throws {
        var looks = 0
        while try !condition() {
            looks += 1
            guard looks < Self.patience else {
                throw Tmux.Failure(description: "never came: \(awaited); the screen is\n\(try screen())")
            }
            try await Task.sleep(for: Self.pause)
        }
    }

    /// A variable of tmux about the pane, such as `alternate_on`.
    func variable(_ name: String) throws -> String {
        try tmux.run(["display-message", "-p", "#{\(name)}"]).trimmingCharacters(in: .newlines)
    }

    /// The cells of one column, from the top, as the terminal holds them: in the width it gives to each character.
    func column(_ column: Int) throws -> [String] {
        let mode = { (command: String) in ["send-keys", "-X", command, ";"] }
        let right = column > 0 ? ["send-keys", "-X", "-N", "\(column)", "cursor-right", ";"] : []
        let text = try tmux.run(
            ["copy-mode", ";"] + mode("rectangle-on") + mode("top-line") + mode("start-of-line") + right
                + mode("begin-selection") + mode("bottom-line") + mode("start-of-line") + right
                + mode("copy-selection-and-cancel") + ["show-buffer", ";", "delete-buffer"])
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The title of the pane, which a program may set.
    func setTitle(_ title: String) throws { try tmux.run(["select-pane", "-T", title]) }

    /// The newest text in the clipboard, which a program may set; empty when there is none.
    var clipboard: String {
        get throws { try tmux.run(["list-buffers", "-F", "#{buffer_sample}"]) }
    }

    // MARK: The process

    /// The process of the program.
    func process() async throws -> Int32 {
        try await wait(for: "the process") { Int32(noted("pid") ?? "") != nil }
        return Int32(noted("pid") ?? "") ?? 0
    }

    /// Sends a signal to the program.
    func signal(_ number: Int32) async throws { kill(try await process(), number) }

    /// Waits until the program has ended, and tells how.
    func ending() async throws -> Ending {
        try await wait(for: "the end of the program") { noted("after")?.isEmpty == false }
        return Ending(
            status: noted("status"), modesBefore: noted("before"), modesAfter: noted("after"),
            screen: try await screen("the line of the shell after the program") { $0.contains("what came after") },
            isAlternate: try variable("alternate_on") == "1", showsCursor: try variable("cursor_flag") == "1",
            reportsMouse: try variable("mouse_any_flag") == "1", usesKeypad: try variable("keypad_flag") == "1")
    }

    private func noted(_ name: String) -> String? { scratch.text(name)?.trimmingCharacters(in: .newlines) }
}

/// What the program left behind.
struct Ending: Sendable {
    /// As the shell tells it.
    var status: String?
    /// What `stty -a` said.
    var modesBefore: String?
    var modesAfter: String?
    var screen: Screen
    var isAlternate: Bool
    var showsCursor: Bool
    var reportsMouse: Bool
    var usesKeypad: Bool

    /// The terminal is as it was, and what was on it is there again.
    var isClean: Bool {
        modesBefore != nil && modesBefore == modesAfter && !isAlternate && showsCursor && !reportsMouse && !usesKeypad
            && screen.rows.first == "what was here before"
    }
}
