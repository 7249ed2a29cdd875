import ArgumentParser
import Reports
import TerminalKit

/// `stet themes`: what the reader can look like.
struct ThemesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "List the themes, or check a theme file.",
        discussion: """
            Themes are TOML files in $XDG_CONFIG_HOME/stet/themes, and those that came with stet.

            Examples:
              stet themes
              stet themes check my-theme.toml
            """,
        subcommands: [List.self, Check.self],
        defaultSubcommand: List.self)

    /// `stet themes list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the themes: name, the screen it is made for, file.")

        @Flag(name: .long, help: "One JSON document.")
        var json = false

        func run() async throws {
            let listings = ThemeLibrary(directories: Installation.themeFolders).listings()
            var output = StandardOutput.report()
            if json { Self.writeJSON(listings, to: &output) } else { Self.writeText(listings, to: &output) }
            output.finish()
        }

        private static func writeText(_ listings: [ThemeLibrary.Listing], to output: inout ReportOutput) {
            let width = (listings.map(\.name.count).max() ?? 0) + 2
            for listing in listings {
                let name = listing.name + String(repeating: " ", count: width - listing.name.count)
                let appearance = listing.appearance?.rawValue ?? "broken"
                let blanks = String(repeating: " ", count: max(1, 8 - appearance.count))
                output.line(VisibleText.of("\(name)\(appearance)\(blanks)\(listing.path ?? "built in")"))
            }
        }

        private static func writeJSON(_ listings: [ThemeLibrary.Listing], to output: inout ReportOutput) {
            var json = JSONWriter(output)
            json.beginObject()
            json.documentHead("themes")
            json.key("themes")
            json.beginArray()
            for listing in listings {
                json.beginObject()
                json.field("name", listing.name)
                json.field("appearance", listing.appearance?.rawValue)
                json.field("path", listing.path)
                json.endObject()
            }
            json.endArray()
            json.endObject()
            json.endLine()
            output = json.done()
        }
    }

    /// `stet themes check FILE`.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Tell what is wrong with a theme file.",
            discussion:
                "Exit status: 0 nothing is wrong; 1 something in it is not understood and left out; 2 it cannot be read."
        )

        @Argument(
            help: ArgumentHelp("A theme file, NAME.toml.", valueName: "file"), completion: .file(extensions: ["toml"]))
        var file: String

        func run() async throws {
            guard file.hasSuffix(".toml") else {
                throw CommandFailure("\(file): the name of a theme file ends in .toml")
            }
            let slash = file.lastIndex(of: "/")
            let folder = slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
            let name = String((slash.map { file[file.index(after: $0)...] } ?? file[...]).dropLast(5))
            let library = ThemeLibrary(directories: [folder] + Installation.themeFolders)
            let theme: Theme
            do throws(ThemeError) {
                theme = try library.load(name)
            } catch {
                if case .notFound(name, _) = error { throw CommandFailure("\(file): no such file or directory") }
                throw CommandFailure("\(error)")
            }
            for warning in theme.warnings { Diagnostics.say("\(warning)") }
            guard theme.warnings.isEmpty else { throw CommandFailure(status: .notFound) }
            StandardOutput.write("\(VisibleText.of(file)): nothing is wrong\n")
        }
    }
}
