#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// One measured figure.
struct Figure: Codable {
    /// What part of the program it is about.
    var section: String
    /// What was measured.
    var name: String
    /// The figure.
    var value: Double
    /// Its unit.
    var unit: String
    /// How many times the floor of the same run it took; nil where there is no floor.
    var floors: Double?
    /// What else there is to say.
    var note: String?
}

/// Collects figures and shows them.
struct Scoreboard {
    /// The figures so far.
    private(set) var figures: [Figure] = []
    private var section = ""
    private let isTable: Bool

    /// Makes a board that prints each figure as it comes, or one that keeps quiet until ``printJSON()``.
    init(asJSON: Bool) { isTable = !asJSON }

    /// Begins a part of the table.
    mutating func begin(_ section: String, _ input: String) {
        self.section = section
        if isTable { Output.print("\n\(section): \(input)") }
    }

    /// Takes a figure.
    mutating func add(_ name: String, _ value: Double, _ unit: String, floors: Double? = nil, note: String? = nil) {
        let figure = Figure(section: section, name: name, value: value, unit: unit, floors: floors, note: note)
        figures.append(figure)
        if isTable { Output.print(Self.line(figure)) }
    }

    /// Prints all figures as an array of JSON objects.
    func printJSON() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        Output.print(String(decoding: try encoder.encode(figures), as: UTF8.self))
    }

    // MARK: The table

    private static func line(_ figure: Figure) -> String {
        var line =
            "  " + padded(figure.name, 44) + " "
            + padded(figure.unit.isEmpty ? share(figure.value) : number(figure.value), 9, atStart: true)
        line += " " + padded(figure.unit, 9)
        line += padded(figure.floors.map { number($0) + " × floor" } ?? "", 16, atStart: true)
        if let note = figure.note { line += "   " + note }
        while line.last == " " { line.removeLast() }
        return line
    }

    private static func padded(_ text: String, _ width: Int, atStart: Bool = false) -> String {
        let blanks = String(repeating: " ", count: max(0, width - text.count))
        return atStart ? blanks + text : text + blanks
    }

    /// A share or a ratio, with four decimals.
    static func share(_ value: Double) -> String { fixed(value, decimals: 4) }

    /// A figure with as many decimals as make sense: about three digits.
    static func number(_ value: Double) -> String {
        let decimals =
            value >= 100 || value == value.rounded() && value >= 20 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
        return fixed(value, decimals: decimals)
    }

    private static func fixed(_ value: Double, decimals: Int) -> String {
        let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
        let scaled = Int((value * Double(scale)).rounded())
        guard decimals > 0 else { return String(scaled) }
        let fraction = String(scaled % scale)
        return "\(scaled / scale)." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }
}
