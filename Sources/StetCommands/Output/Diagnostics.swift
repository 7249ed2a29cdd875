import Entities
import Glibc
import Intake
import Reports

/// Standard error: words for people.
enum Diagnostics {
    /// Says something in a line that begins with the program's name.
    ///
    /// Names of files stand in such lines: what a terminal might obey is made visible.
    static func say(_ message: String) {
        write("stet: " + VisibleText.of(message) + "\n")
    }

    /// Says what was wrong with the input, a line each.
    static func say(_ warnings: [IntakeWarning]) {
        for warning in warnings { say(warning.description) }
    }

    /// What is wrong with the model of names, and what becomes of names then; nil where all is well.
    static var problemWithNames: String? {
        EntityRecogniser.modelProblem.map {
            "\($0); names are told by rules alone, and fewer are right: the program is damaged, install it again"
        }
    }

    /// Says what is wrong with the model of names; nothing where all is well.
    static func sayWhatIsWrongWithNames() {
        if let problem = problemWithNames { say(problem) }
    }

    /// Writes text as it is; what cannot be written is lost.
    static func write(_ text: String) {
        _ = Descriptor.write(text.utf8Span.span.bytes, to: 2)
    }
}
