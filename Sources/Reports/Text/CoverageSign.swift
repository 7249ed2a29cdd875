import WireModel

/// How the states of the coverage matrix are shown to people.
enum CoverageSign {
    /// The sign of a state: one column wide, another shape for each.
    static func of(_ state: CoverageState) -> String {
        switch state {
        case .verbatim: "■"
        case .edited: "~"
        case .moved: ">"
        case .merged: "&"
        case .split: "%"
        case .absent: "·"
        case .added: "+"
        }
    }

    /// The sign of a cell with the number of its alarms behind it: `~!2`.
    static func of(_ cell: CoverageCell) -> String {
        cell.alarms > 0 ? "\(of(cell.state))!\(cell.alarms)" : of(cell.state)
    }

    /// The colour of a state's sign.
    static func role(_ cell: CoverageCell) -> Ink.Role? {
        if cell.alarms > 0 { return .alarm }
        switch cell.state {
        case .verbatim: return nil
        case .edited, .merged, .split, .absent: return .faint
        case .moved: return .moved
        case .added: return .added
        }
    }

    /// A cell in words: `edited, keeps 84 %, 2 alarms`.
    static func words(_ cell: CoverageCell) -> String {
        var parts = [cell.state.rawValue]
        if cell.state != .absent, cell.state != .added, cell.kept < 0.995 {
            parts.append("keeps \(Wording.percent(cell.kept))")
        }
        if cell.alarms > 0 { parts.append(Wording.count(cell.alarms, "alarm")) }
        return parts.joined(separator: ", ")
    }

    /// All signs with their meaning.
    static let legend =
        CoverageState.allCases.map { (sign: of($0), meaning: $0.rawValue) } + [(sign: "!2", meaning: "2 alarms")]

    /// How much of each paragraph is kept, a mark for each: `█▅·`, the dot for one that is gone.
    static func profile(_ shares: [Double]) -> String {
        let marks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
        return shares.map { share in
            guard share > 0 else { return "·" }
            return marks[min(7, max(0, Int((share * 8).rounded(.up)) - 1))]
        }.joined()
    }
}
