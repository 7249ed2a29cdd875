import Newsdesk
import StoryIndex

/// The judgements of this run: the file they are in, and what is in it.
actor JudgementDesk {
    /// Everything that was decided.
    private(set) var book = JudgementBook()
    /// What is damaged in the file, in a sentence; nil where nothing is.
    private(set) var fault: String?
    private var store: JudgementStore?
    /// Whether the file could be opened.
    var isOpen: Bool { store != nil }

    /// Opens the file, the first time it is called; makes it where there is none.
    func open() -> Result<JudgementBook, JudgementFailure> {
        if store != nil { return .success(book) }
        do throws(JudgementFailure) {
            let opened = try JudgementFile.open()
            let log = try opened.log()
            book = JudgementBook(log.entries)
            let more = log.faults.count > 1 ? "; so are \(log.faults.count - 1) more" : ""
            fault = log.faults.first.map { "\(opened.path): \($0)\(more)" }
            store = opened
            return .success(book)
        } catch {
            return .failure(error)
        }
    }

    /// Writes a judgement down.
    ///
    /// - Returns: the entry, which stands on the disk then.
    func record(_ judgement: Judgement) -> Result<JudgementEntry, JudgementFailure> {
        do throws(JudgementFailure) {
            guard let store else { throw JudgementFailure("not saved: there is no file for judgements") }
            let entry = try store.record(judgement)
            book.add(entry)
            return .success(entry)
        } catch {
            return .failure(error)
        }
    }
}

/// Where judgements are kept: `$XDG_STATE_HOME/stet/judgements.sqlite`, else below `~/.local/state`.
enum JudgementFile {
    /// The path; nil when there is no home.
    static var path: String? { Installation.stateFolder.map { $0 + "/judgements.sqlite" } }

    /// Opens the file, and makes it with its folder where there is none.
    static func open() throws(JudgementFailure) -> JudgementStore {
        guard let path else {
            throw JudgementFailure("judgements cannot be kept: neither XDG_STATE_HOME nor HOME names a folder")
        }
        guard Installation.makeStateFolder() else {
            throw JudgementFailure("judgements cannot be kept: the folder of \(path) cannot be made")
        }
        return try JudgementStore(path: path)
    }
}
