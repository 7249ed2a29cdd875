import Glibc
import Intake
import Newsdesk
import ReaderState
import StoryIndex

/// Reading the sources, again when they change, and making the stories anew when people decide about them.
extension ReaderSession {
    /// What a request asks to be opened.
    static func library(of request: Request) -> Library {
        Library(request.sources, desk: NewsDesk(workers: request.workers, options: request.intake))
    }

    /// Reads all sources in a task of its own.
    func load() {
        let (mailbox, library, judgements) = (mailbox, library, judgements)
        let threshold = Self.share(state.threshold)
        // Before anything is read, so that nothing is written to in between.
        if request.watches { watch() }
        // Of low priority, so that keys are answered at once while both cores read.
        loading = Task.detached(priority: .utility) {
            await Self.open(judgements, mailbox)
            let result = await library.load(judgements: await judgements.book, threshold: threshold) { event in
                switch event {
                case .progress(let progress): mailbox.post(.progress(Self.shown(progress)))
                case .snapshot(let snapshot): mailbox.post(.snapshot(snapshot))
                }
            }
            guard !Task.isCancelled else { return }
            mailbox.post(.warnings(Self.sentences(result.warnings)))
            mailbox.post(.snapshot(result.snapshot))
            mailbox.post(.progress(Self.finished))
        }
        nameAgain()
    }

    /// Opens the file of judgements and tells what is in it, or why it cannot be read.
    nonisolated private static func open(_ judgements: JudgementDesk, _ mailbox: Mailbox) async {
        switch await judgements.open() {
        case .success(let book):
            mailbox.post(.judgements(book))
            if let fault = await judgements.fault { mailbox.post(.notice(fault, isError: true)) }
        case .failure(let failure):
            mailbox.post(.notice("\(failure); reading on without judgements", isError: true))
        }
    }

    /// Behind the reading, finds the names in a big heap that the rules alone did not, when nothing else is to be done.
    private func nameAgain() {
        naming?.cancel()
        let (read, settled, mailbox, library) = (loading, settling, mailbox, library)
        naming = Task.detached(priority: .background) {
            await read?.value
            await settled?.value
            guard !Task.isCancelled, let snapshot = await library.nameAgain(), !Task.isCancelled else { return }
            mailbox.post(.snapshot(snapshot))
        }
    }

    /// What was wrong with the sources, and with the program's own model of names.
    nonisolated private static func sentences(_ warnings: [IntakeWarning]) -> [String] {
        warnings.map(\.description) + (Diagnostics.problemWithNames.map { [$0] } ?? [])
    }

    /// Progress as the reader shows it.
    nonisolated private static func shown(_ progress: ReadingProgress) -> LoadProgress {
        LoadProgress(
            articles: progress.articles, bytes: progress.bytes,
            total: progress.totalBytes > 0 ? progress.totalBytes : nil, stage: progress.stage.rawValue, finished: false)
    }

    nonisolated private static let finished = LoadProgress(
        articles: 0, bytes: 1, total: 1, stage: "finished", finished: true)

    // MARK: Watching

    private func watch() {
        let mailbox = mailbox
        watcher = SourceWatcher(request.sources) { mailbox.noteChange($0) }
        guard let watcher else {
            return mailbox.post(.notice("the system does not let changes be watched; R reads again", isError: true))
        }
        guard watcher.unwatched > 0 else { return }
        mailbox.post(
            .notice(
                "\(watcher.unwatched) directories are too many to be watched; R reads again", isError: true))
    }

    /// Looks at the sources again, behind whatever is being read: at all that changed until then together.
    func refresh() {
        let before = loading
        let (mailbox, library, judgements, sources) = (mailbox, library, judgements, request.sources)
        let threshold = Self.share(state.threshold)
        loading = Task.detached {
            await before?.value
            guard !Task.isCancelled, let change = mailbox.takeChange() else { return }
            if change.isAsked { await Self.openAgain(judgements, library, threshold, mailbox) }
            let read = await library.refresh(change.paths) { event in
                guard change.isAsked, case .progress(let progress) = event else { return }
                mailbox.post(.progress(Self.shown(progress)))
            }
            // Before the snapshot, of which the reader may have something of more weight to say.
            if let changes = read?.changes, !changes.isEmpty {
                let gone = changes.removed > 0 ? sources.filter { $0 != "-" && access($0, F_OK) != 0 } : []
                let fate = gone.isEmpty ? "" : "; gone: \(gone.joined(separator: ", ")), read again once it is back"
                mailbox.post(.notice(Self.sentence(changes) + fate, isError: !gone.isEmpty))
            } else if change.isAsked {
                mailbox.post(.notice("nothing changed in the sources", isError: false))
            }
            if let result = read?.result {
                mailbox.post(.warnings(Self.sentences(result.warnings)))
                mailbox.post(.snapshot(result.snapshot))
            }
            if change.isAsked { mailbox.post(.progress(Self.finished)) }
        }
        // What was taken in quickly is made anew once nothing more comes for a while.
        let (read, earlier) = (loading, settling)
        settling = Task.detached(priority: .utility) {
            await read?.value
            await earlier?.value
            guard let snapshot = await library.settle(after: .seconds(1)) else { return }
            mailbox.post(.snapshot(snapshot))
        }
        nameAgain()
    }

    /// Opens a file of judgements that could not be opened before, and makes the stories by it.
    nonisolated private static func openAgain(
        _ judgements: JudgementDesk, _ library: Library, _ threshold: Double?, _ mailbox: Mailbox
    ) async {
        guard await !judgements.isOpen else { return }
        await open(judgements, mailbox)
        guard await judgements.isOpen else { return }
        let snapshot = await library.regroup(judgements: await judgements.book, threshold: threshold)
        if let snapshot { mailbox.post(.snapshot(snapshot)) }
    }

    /// `2 new articles, 1 changed, 1 removed`.
    nonisolated private static func sentence(_ changes: Library.Changes) -> String {
        var parts: [String] = []
        if changes.added > 0 { parts.append("\(changes.added) new") }
        if changes.changed > 0 { parts.append("\(changes.changed) changed") }
        if changes.removed > 0 { parts.append("\(changes.removed) removed") }
        let count = changes.added + changes.changed + changes.removed
        return "the sources changed: \(parts.joined(separator: ", ")) article\(count == 1 ? "" : "s")"
    }

    // MARK: Judgements and the threshold

    /// A threshold in per cent as a share; nil for the usual one.
    private static func share(_ threshold: Int) -> Double? {
        threshold == Reader.usualThreshold ? nil : Double(threshold) / 100
    }

    /// Makes the stories anew with the threshold and the judgements of now. Of several wishes that come while one is being
    /// carried out the last counts.
    func regroup() {
        let before = regrouping
        before?.cancel()
        let (mailbox, library, judgements) = (mailbox, library, judgements)
        let threshold = Self.share(state.threshold)
        regrouping = Task.detached {
            await before?.value
            guard !Task.isCancelled else { return }
            let snapshot = await library.regroup(judgements: await judgements.book, threshold: threshold)
            if let snapshot, !Task.isCancelled { mailbox.post(.snapshot(snapshot)) }
        }
    }

    /// Writes a judgement down, behind those before it.
    func record(_ judgement: Judgement) {
        let before = judging
        let (mailbox, judgements) = (mailbox, judgements)
        judging = Task.detached {
            await before?.value
            switch await judgements.record(judgement) {
            case .failure(let failure): mailbox.post(.notice("\(failure)", isError: true))
            case .success(let entry): mailbox.post(.judged(entry))
            }
        }
    }
}
