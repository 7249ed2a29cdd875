import Clustering
import CursesTerminal
import Glibc
import Newsdesk
import ReaderState
import StoryIndex
import TerminalKit
import WireModel

/// What the reader's wishes come to.
extension ReaderSession {
    /// In a corpus up to this many articles a query is answered at once.
    private static let promptArticles = 4_000

    /// Carries out one effect; what it brings comes back as a message, now or later.
    func carryOut(_ effect: Effect) async {
        switch effect {
        case .compare(let request): await compare(request)
        case .prefetch(let requests): await prefetch(requests)
        case .collate(let request): await collate(request)
        case .search(let query): await search(query)
        case .judge(let judgement): record(judgement)
        case .regroup: regroup()
        case .quit(let status): end(with: status)
        case .suspend: await suspend()
        case .redraw: terminal.invalidate()
        case .reload: mailbox.noteChange(nil, isAsked: true)
        case .copy(let text):
            if !terminal.copyToClipboard(text) {
                await take(.notice("too long for the terminal's clipboard", isError: true))
            }
        case .pipe(let command, let text):
            await outside { try await ChildProcess.pipe(text, into: command, terminal: $0) }
        case .edit(let path, let line):
            await outside { try await ChildProcess.edit(path, line: line, terminal: $0) }
        case .openURL(let address): await openAddress(address)
        case .loadTheme(let name): await loadTheme(name)
        case .saveReport(let left, let right, let ties, let path, let overwrites):
            await save(left, right, ties, to: path, overwrites)
        case .saveStory(let request, let path, let overwrites): await save(request, to: path, overwrites)
        case .setMouse(let isOn): terminal.setMouse(isOn)
        case .wake(let milliseconds): ring(afterMilliseconds: milliseconds)
        }
    }

    /// Finds the articles that answer a query: at once in a small heap, unless versions must be compared for it.
    private func search(_ text: String) async {
        let generation = state.generation
        @Sendable func answer(_ outcome: SearchOutcome) -> Message {
            .searchResult(query: text, generation: generation, outcome)
        }
        do throws(QueryError) {
            let query = try StoryQuery(parsing: text)
            let (mailbox, snapshot, desk) = (mailbox, snapshot, desk)
            let crew = Crew.onThreads(request.workers)
            let context = QueryContext(marks: state.marks) { desk.edits(of: $0, crew: crew) }
            if snapshot.articles.count <= Self.promptArticles, !query.asksForEdits {
                await take(answer(.found(snapshot.matches(query, context: context))))
                return
            }
            Task.detached {
                let found = snapshot.matches(query, context: context)
                // A newer snapshot asks anew.
                if !desk.isClosed { mailbox.post(answer(.found(found))) }
            }
        } catch {
            await take(answer(.failed("\(error) (at character \(error.column(in: text)))")))
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

    /// Gives the screen to another program and takes it back; `work` is given the descriptor that keys come from.
    private func outside(_ work: (Int32) async throws -> String?) async {
        terminal.leave()
        var complaint: String?
        do { complaint = try await work(terminal.inputDescriptor) } catch { complaint = "\(error)" }
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

    private func save(_ left: Int, _ right: Int?, _ ties: [UnitTie], to path: String, _ overwrites: Bool) async {
        guard snapshot.articles.indices.contains(left) else { return }
        let other = right.flatMap { snapshot.articles.indices.contains($0) ? $0 : nil }
        let request = other.map { ComparisonRequest(left: left, right: $0, ties: ties, generation: state.generation) }
        let target = savePath(path)
        let report = SavedReport(
            snapshot: snapshot, left: left, right: other, comparison: request.flatMap { desk.comparison($0) },
            witnesses: request.map { desk.witnesses($0) } ?? [], path: target)
        if let refusal = report.refusal { return await take(.notice(refusal, isError: true)) }
        await write(report, to: target.path, overwrites)
    }

    private func savePath(_ typed: String) -> SavePath {
        SavePath(typed, home: getenv("HOME").map { String(cString: $0) })
    }

    private func save(_ request: CollationRequest, to path: String, _ overwrites: Bool) async {
        guard let collation = desk.collation(request) else { return }
        let target = savePath(path).path
        await write(
            SavedStory(snapshot: snapshot, request: request, collation: collation, path: target), to: target, overwrites
        )
    }

    private func write(_ document: some SavedDocument, to path: String, _ overwrites: Bool) async {
        do {
            try document.write(to: path, overwrites: overwrites)
            await take(.notice("saved \(path)", isError: false))
        } catch {
            await take(error.fileExists ? .fileExists : .notice("\(error)", isError: true))
        }
    }
}
