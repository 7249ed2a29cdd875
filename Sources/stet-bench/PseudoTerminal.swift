#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

private func readBytes(_ descriptor: Int32, _ buffer: inout [UInt8], _ count: Int) -> Int {
    read(descriptor, &buffer, count)
}

/// A program in a terminal that is not there: its keys are sent, what it draws is read.
final class PseudoTerminal {
    private let descriptor: Int32
    private let process: pid_t
    /// Where in a control sequence the last byte read stands.
    private var state = State.text

    /// TIOCSPTLCK and TIOCGPTN of Linux: unlocks the other end, and tells its number.
    private static let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)

    private enum State { case text, escape, control, command, designation }

    /// Starts a program on a screen of 120 × 40 cells; nil when that cannot be done.
    ///
    /// - Parameter home: the folder that is its home.
    init?(_ program: String, _ arguments: [String], home: String) {
        descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (lock, number): (Int32, UInt32) = (0, 0)
        guard descriptor >= 0, ioctl(descriptor, Self.setLock, &lock) == 0,
            ioctl(descriptor, Self.getNumber, &number) == 0
        else { return nil }
        let name = "/dev/pts/\(number)"
        var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
        guard ioctl(descriptor, UInt(TIOCSWINSZ), &size) == 0 else { return nil }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A session of its own, whose first terminal is the one it opens.
        posix_spawnattr_setflags(&attributes, 0x80)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        let settings = ["TERM=xterm-256color", "LC_ALL=C.UTF-8", "HOME=\(home)", "PATH=/usr/bin:/bin"]
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        var environment: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
        defer { for word in words + environment { free(word) } }
        var process: pid_t = 0
        guard posix_spawn(&process, program, &actions, &attributes, &words, &environment) == 0 else { return nil }
        self.process = process
    }

    /// Ends the program.
    deinit {
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        close(descriptor)
    }

    /// Types something.
    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = write(descriptor, bytes, bytes.count)
    }

    /// What it draws next, control sequences left out; nil when nothing comes in time.
    func read(within milliseconds: Double) -> [UInt8]? {
        var waiting = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
        guard poll(&waiting, 1, Int32(max(0, milliseconds))) > 0 else { return nil }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = readBytes(descriptor, &buffer, buffer.count)
        guard count > 0 else { return nil }
        return buffer.prefix(count).filter { isText($0) }
    }

    /// Reads until a character is drawn.
    ///
    /// - Returns: the milliseconds from now on; nil when it does not come within two seconds.
    func wait(for character: UInt8) -> Double? {
        let clock = ContinuousClock()
        let start = clock.now
        var left = 2_000.0
        while left > 0 {
            if let drawn = read(within: left), drawn.contains(character) {
                return Stopwatch.milliseconds(clock.now - start)
            }
            left = 2_000 - Stopwatch.milliseconds(clock.now - start)
        }
        return nil
    }

    /// Reads for so long.
    func rest(milliseconds: Double) {
        let clock = ContinuousClock()
        let start = clock.now
        while true {
            let left = milliseconds - Stopwatch.milliseconds(clock.now - start)
            guard left > 0 else { return }
            _ = read(within: left + 1)
        }
    }

    /// The seconds of computing it took so far, all its threads together.
    var seconds: Double {
        guard let text = TemporaryFolder.contents(of: "/proc/\(process)/stat"), let end = text.lastIndex(of: ")") else {
            return 0
        }
        // User and system time are the 12th and 13th field behind the name, in hundredths of a second.
        let fields = text[end...].split(separator: " ")
        guard fields.count > 13 else { return 0 }
        return ((Double(fields[12]) ?? 0) + (Double(fields[13]) ?? 0)) / 100
    }

    /// Whether a byte is none of a control sequence (ECMA-48, and xterm's commands).
    private func isText(_ byte: UInt8) -> Bool {
        switch (state, byte) {
        case (.text, 0x1b): state = .escape
        case (.text, _): return true
        case (.escape, UInt8(ascii: "[")): state = .control
        case (.escape, UInt8(ascii: "]")), (.escape, UInt8(ascii: "P")): state = .command
        case (.escape, UInt8(ascii: "(")), (.escape, UInt8(ascii: ")")): state = .designation
        case (.escape, _), (.designation, _): state = .text
        case (.control, 0x40...0x7e): state = .text
        case (.command, 0x07): state = .text
        case (.command, 0x1b): state = .escape
        default: break
        }
        return false
    }
}
