import CNcurses
public import TerminalKit

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The terminal, taken over by ncurses: shows surfaces and reads what the user does.
///
/// One at a time, used from one thread. However the process ends (``close()``, `exit`, a signal, a trap), the terminal is
/// given back as it was; what was written to standard error meanwhile appears then.
public final class CursesScreen {
    /// The colours the terminal shows; surfaces may use more and are reduced.
    public let depth: ColorDepth
    /// The terminfo entry in use, which may be another than TERM.
    public let terminalName: String
    private var isOpen = true
    private var isAway = false
    private var shown: Surface?
    private var painter: CellPainter
    private var decoder = InputAssembler()
    private var expectsContinue = false

    /// Takes the screen over: alternate screen, raw keys, bracketed paste, mouse.
    ///
    /// - Parameters:
    ///   - wantedDepth: the most colours to use. NO_COLOR in the environment means none.
    ///   - mouse: whether the mouse is ours; else the terminal selects text with it.
    /// - Throws: ``TerminalError``; the terminal is untouched then.
    public init(wantedDepth: ColorDepth = .truecolor, mouse: Bool = true) throws(TerminalError) {
        guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
        let choice = try TerminalChoice(
            environment: { name in getenv(name).map { String(cString: $0) } }, wanted: wantedDepth,
            lookUp: TerminalChoice.Capabilities.init(terminfo:))
        depth = choice.depth
        terminalName = choice.name
        painter = CellPainter(depth: choice.depth)
        _ = stet_signals_install()
        stet_screen_set_mouse(mouse)
        let outcome = Int(stet_screen_open(choice.name, choice.depth != .none))
        guard outcome == STET_OPENED else {
            isOpen = false
            stet_signals_remove()
            switch outcome {
            case STET_NO_OUTPUT_TERMINAL: throw .outputIsNoTerminal
            case STET_NO_INPUT_TERMINAL: throw .inputIsNoTerminal
            case STET_NO_UTF8_LOCALE: throw .noUTF8Locale
            default: throw .cursesFailed(choice.name)
            }
        }
        for (index, known) in KeySequences.known.enumerated() { stet_define_key(known.bytes, Int32(index)) }
    }

    deinit { close() }

    /// Columns by rows.
    public var size: Size {
        Size(width: Int(stet_screen_columns()), height: Int(stet_screen_rows()))
    }

    /// Gives the terminal back. Does nothing the second time.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        stet_screen_close()
        stet_signals_remove()
    }

    /// The descriptor that keys come from: the terminal, also where the standard input is a pipe.
    public var inputDescriptor: Int32 { stet_screen_input() }

    // MARK: Showing

    /// Shows a surface: writes the cells that differ from what is shown, with one flush.
    ///
    /// A surface of another size than the screen is shown from its top left corner.
    ///
    /// - Parameter cursor: where the cursor is shown, in coordinates of the grid; nil hides it.
    /// - Complexity: O(cells), with output for the changed ones.
    public func draw(_ surface: Surface, cursor: Point? = nil) {
        guard isOpen, !isAway else { return }
        let uncertain = painter.paint(surface, over: shown, screen: size)
        shown = surface
        stet_screen_flush(Int32(cursor?.y ?? -1), Int32(cursor?.x ?? 0))
        painter.settle(uncertain, of: surface, screen: size)
    }

    /// Makes the next ``draw(_:cursor:)`` write everything, because something else wrote on the screen (^L).
    public func invalidate() {
        shown = nil
        stet_screen_redraw()
    }

    /// Whether the mouse is ours or selects text for the terminal.
    public func setMouse(_ isEnabled: Bool) { stet_screen_set_mouse(isEnabled) }

    /// Hands a text to the terminal's clipboard (OSC 52), also over a remote shell; terminals may be set to refuse.
    ///
    /// - Returns: false when the text is longer than terminals take, 74,994 bytes, or writing failed.
    public func copyToClipboard(_ text: String) -> Bool {
        let isInside = { (name: String) in getenv(name) != nil }
        guard let bytes = Clipboard.sequence(for: text, inTmux: isInside("TMUX"), inScreen: isInside("STY")) else {
            return false
        }
        return stet_screen_write(bytes, bytes.count)
    }

    // MARK: Reading

    /// What ended a wait.
    public struct Readiness: Sendable, Hashable {
        /// ``readEvents()`` has something.
        public let input: Bool
        /// The wake descriptor has something.
        public let wake: Bool
    }

    /// Waits until there is input, a signal, or something on the wake descriptor.
    ///
    /// - Parameters:
    ///   - timeoutMilliseconds: the longest wait; negative waits for ever.
    ///   - wakeFileDescriptor: see ``WakePipe``; -1 for none. The caller drains it.
    public func waitForInput(timeoutMilliseconds: Int, wakeFileDescriptor: Int32 = -1) -> Readiness {
        let ready = Int(stet_wait(Int32(clamping: timeoutMilliseconds), wakeFileDescriptor))
        return Readiness(
            input: ready & (STET_READY_INPUT | STET_READY_SIGNAL) != 0, wake: ready & STET_READY_WAKE != 0)
    }

    /// Everything that came, in order: signals first, then keys, the mouse and pastes. Does not wait.
    public func readEvents() -> [InputEvent] {
        var events: [InputEvent] = []
        readSignals(into: &events)
        guard !isAway else { return events }
        while true {
            let code = Int(stet_read_key())
            if code == STET_KEY_NONE { break }
            if code == STET_KEY_HANGUP {
                events.append(.hangup)
                break
            }
            decoder.take(code, into: &events)
        }
        decoder.finish(into: &events)
        return events
    }

    private func readSignals(into events: inout [InputEvent]) {
        var isResized = false
        while case let number = stet_next_signal(), number != 0 {
            switch Int(stet_signal_kind(number)) {
            case STET_SIGNAL_STOP: events.append(.suspendRequested)
            case STET_SIGNAL_RESIZE: isResized = true
            case STET_SIGNAL_HANGUP: events.append(.hangup)
            case STET_SIGNAL_CONTINUE:
                // After our own stop everything is in order; after a SIGSTOP the shell changed the modes.
                if !expectsContinue && !isAway { reenter() }
                expectsContinue = false
                events.append(.resumed)
            default: events.append(.terminate(signal: number))
            }
        }
        if isResized, !isAway, stet_screen_take_size() {
            shown = nil
            events.append(.resize(size))
        }
    }

    // MARK: Giving the screen away

    /// Stops the process as ^Z does in a shell; returns when it is continued. The next draw writes everything.
    public func suspend() {
        guard isOpen, !isAway else { return }
        isAway = true
        stet_screen_leave()
        expectsContinue = true
        stet_stop_process()
        isAway = false
        reenter()
    }

    /// Gives the screen to another program, such as an editor, until ``enter()``.
    ///
    /// Meanwhile ^C ends that program only, and ^Z stops both of us until the shell continues us.
    public func leave() {
        guard isOpen, !isAway else { return }
        isAway = true
        stet_signals_leave(true)
        stet_screen_leave()
    }

    /// Takes the screen again, in the size it has now. The next draw writes everything.
    public func enter() {
        guard isOpen, isAway else { return }
        isAway = false
        reenter()
        stet_signals_leave(false)
    }

    private func reenter() {
        stet_screen_enter()
        _ = stet_screen_take_size()
        shown = nil
    }
}
