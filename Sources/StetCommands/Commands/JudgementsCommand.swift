import ArgumentParser
import Glibc
import Newsdesk
import Reports
import StoryIndex

/// `stet judgements`: what was decided in the reader.
struct JudgementsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "judgements",
        abstract: "Print what was decided in the reader: splits, joins, pins, stars, read marks, notes.",
        discussion: """
            The reader keeps judgements in $XDG_STATE_HOME/stet/judgements.sqlite, else below ~/.local/state. They belong to \
            what articles say, not to where they were read from. The log only grows: what was taken back is in it, with \
            "holds" false, and so is what took it back.

            Examples:
              stet judgements export > judgements.jsonl
              stet judgements export | jq -r 'select(.kind == "note" and .holds) | .note'

            \(ExitStatus.help)
            """, subcommands: [Export.self], defaultSubcommand: Export.self)

    /// `stet judgements export`: the log as JSON lines.
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "Print every judgement as JSON lines, oldest first.")

        func run() async throws {
            let book = try JudgementsCommand.book()
            var output = StandardOutput.report()
            for entry in book.entries { JudgementsCommand.write(entry, holds: book.holds(entry), to: &output) }
            output.finish()
        }
    }

    /// Everything that was decided, what is damaged told; nothing when there is no file.
    ///
    /// - Throws: ``CommandFailure`` when the file cannot be read.
    static func book() throws(CommandFailure) -> JudgementBook {
        guard let path = JudgementFile.path, access(path, F_OK) == 0 else { return JudgementBook() }
        do throws(JudgementFailure) {
            let log = try JudgementStore(path: path, isReadOnly: true).log()
            for fault in log.faults { Diagnostics.say("\(path): \(fault)") }
            return JudgementBook(log.entries)
        } catch {
            throw CommandFailure("\(error)")
        }
    }

    /// What was noted of the articles of a snapshot.
    ///
    /// - Throws: ``CommandFailure`` when the file cannot be read.
    static func marks(in snapshot: IndexSnapshot) throws(CommandFailure) -> ArticleMarks {
        ArticleMarks(try book(), in: snapshot)
    }

    private static func write(_ entry: JudgementEntry, holds: Bool, to output: inout ReportOutput) {
        let judgement = entry.judgement
        var json = JSONWriter(output, lines: false)
        json.beginObject()
        json.documentHead("judgement")
        json.field("number", entry.number)
        json.field("time", time(entry.time))
        json.field("kind", judgement.kind.rawValue)
        json.field("holds", judgement.kind == .undo ? true : holds)
        json.field("undone", judgement.undone)
        json.field("note", judgement.kind == .note ? judgement.note : nil)
        write(judgement.subjects, "articles", &json)
        write(judgement.anchors, "anchors", &json)
        json.endObject()
        json.endLine()
        output = json.done()
    }

    private static func write(_ subjects: [Judgement.Subject], _ name: StaticString, _ json: inout JSONWriter) {
        json.key(name)
        json.beginArray()
        for subject in subjects {
            json.beginObject()
            json.field("text", JudgementStore.hexadecimal(subject.key.text))
            json.field("outlet", subject.key.outlet)
            json.field("headline", subject.headline)
            json.endObject()
        }
        json.endArray()
    }

    /// `2024-09-06T08:30:00Z`; empty for a time whose year C cannot tell.
    static func time(_ seconds: Int) -> String {
        var moment = time_t(seconds)
        var parts = tm()
        guard gmtime_r(&moment, &parts) != nil else { return "" }
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        // The file is anybody's: a year may be any that C can tell.
        return "\(Int(parts.tm_year) + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
            + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
    }
}
