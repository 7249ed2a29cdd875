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

    /// Writes text as it is; what cannot be written is lost.
    static func write(_ text: String) {
        _ = Descriptor.write(text.utf8Span.span.bytes, to: 2)
    }
}
