import Glibc
import Newsdesk
import Synchronization

/// A line on standard error that tells how far a load has come, for loads that take longer than half a second.
///
/// Only on a terminal. May be called from any thread.
final class LoadProgressBar: Sendable {
    private struct State {
        var lastDrawn: ContinuousClock.Instant?
        var isDone = false
    }

    private let state = Mutex(State())
    private let start = ContinuousClock.now
    private let isOn: Bool

    /// A bar that shows itself when it has something to tell and somebody to tell it to.
    ///
    /// - Parameter besideOutput: whether the output comes while it runs, so that the two must not share a terminal.
    init(besideOutput: Bool = false) {
        isOn = TerminalTraits.errorsCanRedraw && !(besideOutput && TerminalTraits.outputIsTerminal)
    }

    /// Makes room for a line of words.
    func clear() {
        state.withLock { state in
            if state.lastDrawn != nil, !state.isDone { Diagnostics.write("\r\u{1b}[K") }
        }
    }

    /// Takes news of the load.
    func take(_ event: LoadEvent) {
        guard isOn, case .progress(let progress) = event else { return }
        let now = ContinuousClock.now
        guard now - start > .milliseconds(500) else { return }
        state.withLock { state in
            guard !state.isDone else { return }
            if let last = state.lastDrawn, now - last < .milliseconds(100), progress.stage == .reading { return }
            state.lastDrawn = now
            Diagnostics.write("\r\u{1b}[K" + Self.line(progress))
        }
    }

    /// Removes the line.
    func finish() {
        state.withLock { state in
            if state.lastDrawn != nil, !state.isDone { Diagnostics.write("\r\u{1b}[K") }
            state.isDone = true
        }
    }

    /// The line: a bar of the files while they are read, and the counts.
    static func line(_ progress: ReadingProgress) -> String {
        switch progress.stage {
        case .walking: return "looking for files …"
        case .grouping: return "\(progress.articles) articles: finding shared text …"
        case .finished: return "\(progress.articles) articles"
        case .reading:
            // A bar over one file would stand still until the end.
            guard progress.totalFiles > 1 else { return "\(progress.articles) articles …" }
            let width = 24
            let filled = progress.totalFiles > 0 ? width * progress.files / progress.totalFiles : 0
            let bar = String(repeating: "━", count: filled) + String(repeating: "─", count: width - filled)
            let megabytes = progress.bytes / 1_000_000
            return
                "\(bar) \(progress.files)/\(progress.totalFiles) files, \(progress.articles) articles, \(megabytes) MB"
        }
    }
}
