/// What a command ends with, as scripts see it.
enum ExitStatus: Int32 {
    /// All is done; also when the reader of the output went away.
    case done = 0
    /// A search found nothing, or `diff --exit-code` found differences.
    case notFound = 1
    /// The command line is wrong, or nothing could be read.
    case failed = 2
    /// Ctrl-C.
    case interrupted = 130

    /// The paragraph every help has.
    static let help = """
        Exit status: 0 done; 1 nothing found (search), differences found (diff --exit-code); 2 wrong use, or nothing \
        could be read; 130 interrupted.
        """
}

/// A command that cannot go on: what to say, and the status to end with.
struct CommandFailure: Error {
    /// What is said on standard error, a line each, each with `stet: ` before it.
    var messages: [String]
    /// What the process ends with.
    var status: ExitStatus

    /// Makes a failure.
    init(_ messages: String..., status: ExitStatus = .failed) {
        self.messages = messages
        self.status = status
    }

    /// Makes a failure that has been explained already, or needs no words.
    init(status: ExitStatus) {
        messages = []
        self.status = status
    }
}
