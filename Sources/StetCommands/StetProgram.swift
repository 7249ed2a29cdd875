import ArgumentParser
import Glibc

/// The program: reads the command line, runs the command, and turns what went wrong into words and an exit status.
public enum StetProgram {
    /// Runs the command that the process was started with, and ends the process.
    public static func main() async -> Never {
        // A reader that goes away shows up as a failed write, see ``StandardOutput``.
        signal(SIGPIPE, SIG_IGN)
        do {
            try refuseHelpForNothing(CommandLine.arguments.dropFirst())
            var command = try StetCommand.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            exit(ExitStatus.done.rawValue)
        } catch let status as ExitCode {
            // A command that has said all, such as the reader that a signal ended.
            exit(status.rawValue)
        } catch {
            exit(finish(error).rawValue)
        }
    }

    /// Refuses `help` for a command that is none: the parser would print the help of the program, as success.
    private static func refuseHelpForNothing(_ arguments: ArraySlice<String>) throws(CommandFailure) {
        guard arguments.first == "help" else { return }
        var command: any ParsableCommand.Type = StetCommand.self
        for name in arguments.dropFirst() where !name.hasPrefix("-") && name != "help" {
            let commands = command.configuration.subcommands
            guard let next = commands.first(where: { $0.configuration.commandName == name }) else {
                throw CommandFailure("there is no command '\(name)'; 'stet help' lists them")
            }
            command = next
        }
    }

    /// Says what an error has to say, and gives the status it ends with.
    private static func finish(_ error: any Error) -> ExitStatus {
        if let failure = error as? CommandFailure {
            for message in failure.messages { Diagnostics.say(message) }
            return failure.status
        }
        let message = StetCommand.fullMessage(for: error)
        // Help, the version and completions come as errors of the parser that mean success.
        if StetCommand.exitCode(for: error) == .success {
            StandardOutput.write(message.hasSuffix("\n") ? message : message + "\n")
            return .done
        }
        Diagnostics.write(message + "\n")
        return .failed
    }
}
