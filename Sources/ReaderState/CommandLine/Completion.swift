/// What Tab offers behind `:`.
enum Completion {
    /// The lines that the beginning of a line can become.
    ///
    /// - Parameters:
    ///   - themes: the names of the themes.
    ///   - versions: the outlets of the story at hand.
    static func choices(for line: String, themes: [String], versions: [String]) -> [String] {
        guard let blank = line.lastIndex(of: " ") else {
            return Command.usage.map(\.name).filter { $0.hasPrefix(line) && Int($0) == nil }.map { $0 }
        }
        let head = String(line[...blank])
        let stem = String(line[line.index(after: blank)...])
        let words = head.split(separator: " ").map { String($0) }
        return candidates(behind: words, themes: themes, versions: versions)
            .filter { $0.lowercased().hasPrefix(stem.lowercased()) }
            .map { head + $0 }
    }

    private static func candidates(behind words: [String], themes: [String], versions: [String]) -> [String] {
        switch words {
        case ["theme"]: themes
        case ["set"], ["se"]: ["fold", "layout", "mouse", "trivia", "wrap"]
        case ["set", "trivia"], ["set", "mouse"], ["set", "fold"]: ["off", "on"]
        case ["set", "wrap"]: ["76", "off"]
        case ["set", "layout"]: ["over", "side", "single"]
        case ["sort"]: SortKey.allCases.map(\.rawValue)
        case ["base"]: ["auto"] + versions.map { "outlet:" + $0 }
        case ["diff"], ["read"]: versions
        case ["help"], ["h"]: KeyPlace.allCases.map(\.rawValue)
        default: words.count == 2 && words[0] == "diff" ? versions : []
        }
    }
}
