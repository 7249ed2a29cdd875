import CursesTerminal
import Intake
import Newsdesk
import ReaderState
import ReaderViews
import StoryIndex
import TerminalKit

/// One run of the reader: the loop between the terminal, the state and the world outside.
///
/// One thread owns curses. A turn of the loop drains all keys, then the mailbox, hands every message to the state, carries
/// out the effects, renders once and writes the changed cells with one flush. Reading and comparing large texts happen in
/// tasks and come back as messages, so no key waits for them.
@MainActor
final class ReaderSession {
    /// What the user asked for on the command line.
    struct Request {
        /// Where the articles are.
        var sources: [String]
        /// The name of the theme; nil for the default.
        var theme: String?
        /// The outlet whose version is the base where it has one.
        var baseOutlet: String?
        /// The query the list starts with.
        var query: String?
        /// How records are read.
        var intake: IntakeOptions
        /// How many tasks read side by side.
        var workers: Int
        /// Whether what changes in the sources is folded in while the user reads.
        var watches = false
    }

    let request: Request
    let themes: ThemeLibrary
    let terminal: CursesScreen
    let mailbox: Mailbox
    var state: Reader
    var theme: Theme
    var snapshot = IndexSnapshot.empty
    /// Compares the articles of the snapshot.
    var desk = ComparisonDesk(.empty)
    /// What is compared ahead of time.
    var prefetching: Task<Void, Never>?
    /// What is open.
    var library: Library
    /// What people decided, and where it is written down.
    let judgements = JudgementDesk()
    /// The last judgement that is on its way to the disk.
    var judging: Task<Void, Never>?
    /// The reading of the sources, or of what changed in them.
    var loading: Task<Void, Never>?
    /// The finding of names behind the reading.
    var naming: Task<Void, Never>?
    /// The making anew of what was taken in quickly.
    var settling: Task<Void, Never>?
    /// The making of stories with another threshold.
    var regrouping: Task<Void, Never>?
    /// Tells of changes in the sources.
    var watcher: SourceWatcher?
    private var exitStatus: Int32?
    private var clock: ContinuousClock.Instant?

    /// Opens the reader and stays until the user leaves.
    ///
    /// - Returns: the exit status.
    /// - Throws: ``CommandFailure`` when the terminal cannot be taken over, or the theme cannot be loaded.
    static func run(_ request: Request) async throws -> Int32 {
        let session = try ReaderSession(request)
        defer { session.terminal.close() }
        return await session.loop()
    }

    private init(_ request: Request) throws {
        self.request = request
        themes = ThemeLibrary(directories: Installation.themeFolders)
        let name = request.theme ?? Theme.builtInName
        guard let mailbox = Mailbox() else { throw CommandFailure("no file descriptors are left") }
        self.mailbox = mailbox
        library = Self.library(of: request)
        do { theme = try themes.load(name) } catch { throw CommandFailure("\(error)") }
        var configuration = Reader.Configuration()
        configuration.theme = name
        configuration.baseOutlet = request.baseOutlet
        configuration.query = request.query
        configuration.themes = themes.names
        state = Reader(configuration)
        do { terminal = try CursesScreen() } catch { throw CommandFailure("\(error)") }
    }

    // MARK: The loop

    private func loop() async -> Int32 {
        await take(.input(.resize(terminal.size)))
        for warning in theme.warnings { await take(.notice("\(warning)", isError: true)) }
        // The first frame is drawn before the first article is read.
        render()
        load()
        while exitStatus == nil {
            _ = terminal.waitForInput(timeoutMilliseconds: timeout(), wakeFileDescriptor: mailbox.fileDescriptor)
            for event in terminal.readEvents() { await handle(event) }
            for message in mailbox.take() { await take(message) }
            if mailbox.hasNewChange() { refresh() }
            if let clock, clock <= .now {
                self.clock = nil
                await take(.tick)
            }
            if exitStatus == nil { render() }
        }
        watcher = nil
        loading?.cancel()
        // What was decided last is written down before we go.
        await judging?.value
        return exitStatus ?? 0
    }

    private func timeout() -> Int {
        guard let clock else { return -1 }
        let left = (clock - .now).components
        return max(0, Int(left.seconds) * 1000 + Int(left.attoseconds / 1_000_000_000_000_000) + 1)
    }

    private func render() {
        let screen = ReaderView.render(state, theme: theme, size: terminal.size)
        terminal.draw(screen.surface, cursor: screen.cursor)
    }

    /// Signals end or stop the session here; everything else is the state's business.
    private func handle(_ event: InputEvent) async {
        switch event {
        case .terminate(let signal): exitStatus = 128 + signal
        case .hangup: exitStatus = 129
        case .suspendRequested: await suspend()
        case .resumed:
            terminal.invalidate()
            await take(.input(.resize(terminal.size)))
        default: await take(.input(event))
        }
    }

    /// Stops the process until the shell continues it; the screen may have another size then.
    func suspend() async {
        terminal.suspend()
        await take(.input(.resize(terminal.size)))
    }

    /// Gives a message to the state and carries out what it asks for.
    func take(_ message: Message) async {
        let groupings = state.judgements?.groupings
        if case .snapshot(let newer) = message {
            let before = desk
            before.close()
            snapshot = newer
            desk = ComparisonDesk(newer)
            // To free what is known of a hundred thousand articles takes longer than a frame: a task holds it until the
            // state has let go of it, and frees it then.
            Task.detached(priority: .utility) {
                try? await Task.sleep(for: .milliseconds(200))
                withExtendedLifetime(before) {}
            }
        }
        for effect in state.update(message) { await carryOut(effect) }
        // What was decided about the stories, or taken back, makes them others.
        if case .judged = message, state.judgements?.groupings != groupings { regroup() }
    }

    /// Ends the session after this turn.
    func end(with status: Int) { exitStatus = Int32(status) }

    /// Asks for a tick.
    func ring(afterMilliseconds milliseconds: Int) { clock = .now + .milliseconds(milliseconds) }
}
