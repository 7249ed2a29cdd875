import TerminalKit
import TextCore

/// Text whose stretches have roles, to be wrapped and then inked.
struct StyledText {
    private(set) var text = ""
    private var runs: [(end: Int, role: Ink.Role?)] = []

    /// One line as it is printed.
    struct Line {
        /// The text with its colours.
        var text: String
        /// How many columns it takes.
        var columns: Int
    }

    init() {}

    init(_ text: String, _ role: Ink.Role? = nil) { append(text, role) }

    /// Appends a stretch; what a terminal might obey is made visible.
    mutating func append(_ more: String, _ role: Ink.Role? = nil) {
        guard !more.isEmpty else { return }
        text += VisibleText.of(more)
        runs.append((text.utf8.count, role))
    }

    /// The lines of the text in so many columns; nil for one line however long.
    ///
    /// - Complexity: O(length + lines · log runs).
    func lines(columns: Int?, ink: Ink) -> [Line] {
        guard let columns else { return [Line(text: inked(0..<text.utf8.count, ink), columns: 0)] }
        var run = 0
        return Wrapping(columns: max(1, columns)).lines(of: text).map { line in
            while run < runs.count, runs[run].end <= line.start { run += 1 }
            return Line(text: inked(line.range, ink, from: run), columns: line.width)
        }
    }

    private func inked(_ range: Range<Int>, _ ink: Ink, from first: Int = 0) -> String {
        guard ink.isColoured else { return text.slice(TextSpan(range.lowerBound, range.upperBound)) }
        var result = ""
        var start = range.lowerBound
        var run = first
        while start < range.upperBound, run < runs.count {
            let end = min(runs[run].end, range.upperBound)
            if end > start { result += ink(runs[run].role, text.slice(TextSpan(start, end))) }
            start = max(start, end)
            run += 1
        }
        return result
    }
}

extension ReportOutput {
    /// Writes styled text in lines, each behind its head: the first behind `head`, the others behind as many blanks.
    mutating func write(_ styled: StyledText, head: String = "", headColumns: Int? = nil, columns: Int?, ink: Ink) {
        let indent = headColumns ?? head.count
        for (number, line) in styled.lines(columns: columns.map { $0 - indent }, ink: ink).enumerated() {
            self.line((number == 0 ? head : String(repeating: " ", count: indent)) + line.text)
        }
    }
}
