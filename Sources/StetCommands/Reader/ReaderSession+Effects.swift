import Collation
import CursesTerminal
import ReaderState
import StoryIndex
import TerminalKit
import WireModel

/// What the reader's wishes come to.
extension ReaderSession {
    /// Texts up to this many bytes are compared at once, in well under a frame; longer ones in a task.
    private static let promptBytes = 60_000
    /// In a corpus up to this many articles a query is answered at once.
    private static let promptArticles = 4_000

    /// Carries out one effect; what it brings comes back as a message, now or later.
    func carryOut(_ effect: Effect) async {
        switch effect {
        case .compare(let left, let right): await compare(left, right)
        case .search(let query): await search(query)
        case .quit(let status): end(with: status)
        case .suspend: await suspend()
        case .redraw: terminal.invalidate()
        case .reload: load()
        case .copy(let text):
            if !terminal.copyToClipboard(text) {
                await take(.notice("too long for the terminal's clipboard", isError: true))
            }
        case .pipe(let command, let text): await outside { try await ChildProcess.pipe(text, into: command) }
        case .edit(let path, let line): await outside { try await ChildProcess.edit(path, line: line) }
        case .openURL(let address): await openAddress(address)
        case .loadTheme(let name): await loadTheme(name)
        case .saveReport(let left, let right, let path): await save(left, right, to: path)
        case .setMouse(let isOn): terminal.setMouse(isOn)
        case .wake(let milliseconds): ring(afterMilliseconds: milliseconds)
        }
    }

    private func compare(_ left: Int, _ right: Int) async {
        guard snapshot.articles.indices.contains(left), snapshot.articles.indices.contains(right) else { return }
        let (one, other) = (snapshot.articles[left], snapshot.articles[right])
        if one.text.utf8.count + other.text.utf8.count <= Self.promptBytes {
            await take(.compared(left: left, right: right, Collator().compare(one, other)))
            return
        }
        let mailbox = mailbox
        Task.detached { mailbox.post(.compared(left: left, right: right, Collator().compare(one, other))) }
    }

    private func search(_ query: String) async {
        if snapshot.articles.count <= Self.promptArticles {
            await take(.searchResult(query: query, Self.answer(query, in: snapshot)))
            return
        }
        let (mailbox, snapshot) = (mailbox, snapshot)
        Task.detached { mailbox.post(.searchResult(query: query, Self.answer(query, in: snapshot))) }
    }

    nonisolated private static func answer(_ query: String, in snapshot: IndexSnapshot) -> SearchOutcome {
        do throws(QueryError) {
            return .found(snapshot.matches(try StoryQuery(parsing: query)))
        } catch {
            return .failed(error.description)
        }
    }

    private func loadTheme(_ name: String) async {
        do {
            theme = try themes.load(name)
            terminal.invalidate()
            await take(.themeChanged(name))
        } catch {
            await take(.notice("\(error)", isError: true))
        }
    }

    // MARK: Other programs

    /// Gives the screen to another program and takes it back.
    private func outside(_ work: () async throws -> String?) async {
        terminal.leave()
        var complaint: String?
        do { complaint = try await work() } catch { complaint = "\(error)" }
        terminal.enter()
        await take(.input(.resize(terminal.size)))
        if let complaint { await take(.notice(complaint, isError: true)) }
    }

    private func openAddress(_ address: String) async {
        do {
            try await ChildProcess.open(address)
            await take(.notice("opened \(address)", isError: false))
        } catch {
            await take(.notice("cannot open \(address): \(error)", isError: true))
        }
    }

    private func save(_ left: Int, _ right: Int?, to path: String) async {
        guard snapshot.articles.indices.contains(left) else { return }
        let other = right.flatMap { snapshot.articles.indices.contains($0) ? $0 : nil }
        do {
            try SavedReport(snapshot: snapshot, left: left, right: other, isHTML: path.hasSuffix(".html")).write(
                to: path)
            await take(.notice("saved \(path)", isError: false))
        } catch {
            await take(.notice("\(error)", isError: true))
        }
    }
}
