import ArgumentParser

/// `stet completions`: a script that teaches a shell to complete the command line.
struct CompletionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "Print a completion script for a shell.",
        discussion: """
            Examples:
              stet completions bash > ~/.local/share/bash-completion/completions/stet
              stet completions zsh > ~/.zfunc/_stet
              stet completions fish > ~/.config/fish/completions/stet.fish
            """)

    @Argument(help: ArgumentHelp("bash, zsh or fish.", valueName: "shell"))
    var shell: Shell

    enum Shell: String, ExpressibleByArgument, CaseIterable {
        case bash, zsh, fish

        var completionShell: CompletionShell {
            switch self {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        }
    }

    func run() async throws {
        StandardOutput.write(StetCommand.completionScript(for: shell.completionShell) + "\n")
    }
}
