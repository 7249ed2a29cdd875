import TextCore
import WireModel

/// Counts the words of both bodies while they are paired.
struct ComparisonTally {
    private let leftWords: Int
    private let rightWords: Int
    private let paragraphs: Int
    private let left: CollationSide
    private let right: CollationSide
    /// Words of the left body that stand in the right one.
    var kept = 0
    private var cutWords = 0
    private var addedWords = 0
    private var moved = 0
    private var lastKept = 0

    init(left: CollationSide, right: CollationSide) {
        self.left = left
        self.right = right
        leftWords = left.body.reduce(0) { $0 + $1.words }
        rightWords = right.body.reduce(0) { $0 + $1.words }
        paragraphs = left.paragraphs
    }

    mutating func cut(_ unit: CollationUnit) { cutWords += unit.words }

    mutating func added(_ unit: CollationUnit) { addedWords += unit.words }

    mutating func matched(_ unit: CollationUnit, isMoved: Bool) {
        moved += isMoved ? 1 : 0
        lastKept = max(lastKept, unit.paragraph)
    }

    mutating func changed(_ hunks: [Hunk]) {
        for hunk in hunks where !hunk.changesMarks {
            if hunk.right.isEmpty { cutWords += hunk.left.reduce(0) { $0 + (left.tokens[$1].isWordLike ? 1 : 0) } }
            if hunk.left.isEmpty { addedWords += hunk.right.reduce(0) { $0 + (right.tokens[$1].isWordLike ? 1 : 0) } }
        }
    }

    func summary(_ pairs: [AlignedPair]) -> ComparisonSummary {
        var summary = ComparisonSummary()
        let edits = pairs.flatMap(\.edits)
        summary.alarms = edits.filter(\.alarm).count
        summary.trivia = edits.filter { $0.kind.isTrivia && !$0.alarm }.count
        summary.moved = moved
        guard leftWords + rightWords > 0 else { return summary }
        summary.kept = leftWords > 0 ? Double(kept) / Double(leftWords) : 0
        summary.cut = leftWords > 0 ? Double(cutWords) / Double(leftWords) : 0
        summary.added = rightWords > 0 ? Double(addedWords) / Double(rightWords) : 0
        summary.similarity = 2 * Double(kept) / Double(leftWords + rightWords)
        if lastKept > 0, lastKept < paragraphs { summary.stoppedAfterParagraph = lastKept }
        return summary
    }
}
