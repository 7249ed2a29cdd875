/// The machine behind ``Wrapping``: takes clusters in order, keeps the last place to break, gives lines.
struct LineBreaker {
    private let rules: Wrapping
    private var lines: [WrappedLine] = []
    private var lineStart = 0
    /// Columns from the start of the line to here, hanging white space included.
    private var width = 0
    /// Where the drawn part of the line ends, and its width: behind the last cluster that is no white space.
    private var inkEnd = 0
    private var inkWidth = 0
    private var candidate: BreakPoint?
    private var previous: BreakClass?
    private var beforePrevious: BreakClass?
    private var isContinuation = false

    private struct BreakPoint {
        let inkEnd: Int
        let inkWidth: Columns
        let offset: Int
        let width: Columns
    }

    init(_ rules: Wrapping) { self.rules = rules }

    private var indent: Columns { max(0, isContinuation ? rules.hangingIndent : rules.indent) }
    private var room: Columns { max(1, rules.columns - indent) }

    mutating func take(_ breakClass: BreakClass, width clusterWidth: Columns, from start: Int, to end: Int) {
        if breakClass == .newline {
            emit(inkEnd: inkEnd, inkWidth: inkWidth, next: end, continues: false)
            width = 0
            (previous, beforePrevious) = (nil, nil)
            return
        }
        if inkEnd > lineStart && allowsBreak(before: breakClass) {
            candidate = BreakPoint(inkEnd: inkEnd, inkWidth: inkWidth, offset: start, width: width)
        }
        (beforePrevious, previous) = (previous, breakClass)
        if breakClass == .space {
            width += clusterWidth
            return
        }
        while width + clusterWidth > room && start > lineStart { breakLine(before: start) }
        width += clusterWidth
        inkEnd = end
        inkWidth = width
    }

    /// Ends the line at the last place to break, or here when the line is one long word.
    private mutating func breakLine(before offset: Int) {
        if let point = candidate {
            emit(inkEnd: point.inkEnd, inkWidth: point.inkWidth, next: point.offset, continues: true)
            width -= point.width
            inkWidth = max(0, inkWidth - point.width)
        } else {
            emit(inkEnd: max(inkEnd, lineStart), inkWidth: inkWidth, next: offset, continues: true)
            width = 0
            inkWidth = 0
        }
    }

    private mutating func emit(inkEnd end: Int, inkWidth: Columns, next: Int, continues: Bool) {
        let hasInk = end > lineStart
        lines.append(
            WrappedLine(
                start: lineStart, end: hasInk ? end : lineStart, next: next, width: hasInk ? inkWidth : 0,
                indent: indent))
        lineStart = next
        isContinuation = continues
        candidate = nil
        if !continues {
            self.inkEnd = next
            self.inkWidth = 0
        }
    }

    mutating func finish(at end: Int) -> [WrappedLine] {
        if lineStart < end || lines.isEmpty {
            emit(inkEnd: inkEnd, inkWidth: inkWidth, next: end, continues: false)
        }
        return lines
    }

    private func allowsBreak(before next: BreakClass) -> Bool {
        guard let previous, next != .space, next != .closing, next != .glue else { return false }
        switch previous {
        case .space: return true
        case .glue, .opening: return false
        // No break between a hyphen and a digit, so that `2024-03-05` stays whole (UAX #14, LB25).
        case .hyphen: return next == .word && isWord(beforePrevious) || next == .ideograph
        case .dash: return isWord(next) && isWord(beforePrevious) || next == .ideograph
        case .ideograph, .closing: return true
        case .word, .number: return next == .ideograph || next == .opening
        case .newline: return false
        }
    }

    private func isWord(_ breakClass: BreakClass?) -> Bool { breakClass == .word || breakClass == .number }
}
