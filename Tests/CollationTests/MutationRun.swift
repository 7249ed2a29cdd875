import TextCore
import WireModel

@testable import Collation

/// Where an edit is planted.
struct MutationContext {
    var isStyled = false
    var isMoved = false
    var witnesses = 0

    static let all: [MutationContext] = [
        .init(), .init(isStyled: true, witnesses: 1), .init(isMoved: true, witnesses: 3), .init(witnesses: 6),
        .init(isStyled: true), .init(isStyled: true, isMoved: true, witnesses: 6), .init(witnesses: 1),
        .init(isMoved: true), .init(isStyled: true, witnesses: 3), .init(isMoved: true, witnesses: 1),
        .init(witnesses: 3), .init(isStyled: true, witnesses: 6),
    ]
}

/// What became of the planted edits.
struct MutationTally {
    struct Row {
        var planted = 0
        var found = 0
        var seen = 0
        var share: Double { Double(found) / Double(max(1, planted)) }
        var text: String { "\(found) of \(planted) (\((share * 1000).rounded() / 10) %), alarmed at all \(seen)" }
    }

    var classes: [String: Row] = [:]
    var operations: [String: Row] = [:]
    var origins: [String: Row] = [:]
    var contexts: [String: Row] = [:]
    var hidden: [String] = []
    var alarms = 0
    var falseAlarms: [String] = []
    var misses: [String] = []
    var withoutNote: [String] = []

    var total: Row {
        classes.values.reduce(into: Row()) {
            $0.planted += $1.planted; $0.found += $1.found; $0.seen += $1.seen
        }
    }
    var falseShare: Double { Double(falseAlarms.count) / Double(max(1, alarms)) }

    var table: String {
        var lines = ["planted edits found as an alarm of their class"]
        for (title, rows) in [
            ("class", classes), ("origin", origins), ("context", contexts), ("operation", operations),
        ] {
            lines.append(" by \(title)")
            lines += rows.keys.sorted().map { "  \($0): \(rows[$0]?.text ?? "")" }
        }
        lines.append(" all: \(total.text)")
        lines.append(" hidden as trivia: \(hidden.count); alarms beside: \(falseAlarms.count) of \(alarms)")
        return lines.joined(separator: "\n")
    }
}

/// One planted edit in its two versions and among its witnesses.
struct MutationCase {
    let planting: Planting
    let context: MutationContext
    let left: Article
    let right: Article
    let leftSpan: TextSpan
    let rightSpan: TextSpan
    let witnesses: [CollationSide]
}

/// Plants edits and looks whether they are found.
struct MutationRun {
    let stories: [[MarkedParagraph]]
    private(set) var tally = MutationTally()
    private var dice = MutationDice(2025)
    private var prints: [Int: [CollationSide]] = [:]

    init() {
        stories = MutationStories.all.map { story in
            story.text.split(separator: "\n").map { MarkedParagraph($0) }
        }
    }

    /// Every edit that can be planted, thinned to about `share` of each class.
    mutating func plantings(limit: Int) -> [Planting] {
        var found: [Planting] = []
        for (index, story) in stories.enumerated() {
            for (number, paragraph) in story.enumerated() {
                found +=
                    MutationOperators(
                        story: index, number: number, paragraph: paragraph, isLast: number == story.count - 1,
                        dice: &dice
                    ).plantings
            }
        }
        var result: [Planting] = []
        for kind in Array(Set(found.map(\.kind))).sorted() {
            var own = found.filter { $0.kind == kind }
            while own.count > limit { own.remove(at: dice.roll(own.count)) }
            result += own
        }
        return result
    }

    mutating func makeCase(_ planting: Planting, _ context: MutationContext) -> MutationCase {
        let story = stories[planting.story].map(\.text)
        let source = stories[planting.story][planting.paragraph]
        func part(_ range: Range<Int>) -> String {
            let text = source.text(range)
            return context.isStyled ? MutationStyle.styled(text, count: 1 + dice.roll(2), dice: &dice) : text
        }
        let before = part(0..<planting.range.lowerBound)
        let after = part(planting.range.upperBound..<source.bytes.count)
        // What is dropped stands on the left, so the wire and its copies have it.
        let plain = [
            source.text(0..<planting.range.lowerBound), source.text(planting.range),
            source.text(planting.range.upperBound..<source.bytes.count),
        ]
        let (wireWords, printWords) =
            planting.isReversed ? (planting.words, plain[1]) : (plain[1], planting.words)
        var wire = story
        var print = story
        wire[planting.paragraph] = plain[0] + wireWords + plain[2]
        if planting.isParagraph {
            print[planting.paragraph] = before + after
        } else {
            print[planting.paragraph] = before + printWords + after
        }
        var order = Array(print.indices)
        if context.isMoved {
            order.remove(at: planting.paragraph)
            order.insert(planting.paragraph, at: planting.paragraph < order.count / 2 ? order.count - 1 : 1)
        }
        var extra = order.firstIndex(of: planting.paragraph) ?? 0
        var printed = order.map { print[$0] }
        if planting.isParagraph {
            extra = min(extra, printed.count - 2)
            printed.insert(planting.words, at: extra + 1)
        }
        let left = Self.article(wire)
        let right = Self.article(printed)
        let leftStart = left.zones[planting.paragraph].span.start + plain[0].utf8.count
        let rightZone = right.zones[planting.isParagraph ? extra + 1 : extra].span
        let rightStart = rightZone.start + (planting.isParagraph ? 0 : before.utf8.count)
        return MutationCase(
            planting: planting, context: context, left: left, right: right,
            leftSpan: TextSpan(leftStart, leftStart + (planting.isParagraph ? 0 : wireWords.utf8.count)),
            rightSpan: TextSpan(
                rightStart, rightStart + (planting.isParagraph ? planting.words.utf8.count : printWords.utf8.count)),
            witnesses: witnesses(context.witnesses, of: planting, wire))
    }

    /// Other prints of the wire. Where nothing is planted in the wire they are the story's own, made once.
    private mutating func witnesses(_ count: Int, of planting: Planting, _ wire: [String]) -> [CollationSide] {
        if planting.isReversed { return (0..<count).map { _ in CollationSide(witness(wire)) } }
        var known = prints[planting.story, default: []]
        while known.count < count { known.append(CollationSide(witness(wire))) }
        prints[planting.story] = known
        return Array(known.prefix(count))
    }

    /// Another print of the wire: restyled and cut, its substance untouched.
    private mutating func witness(_ wire: [String]) -> Article {
        var paragraphs = wire.map { MutationStyle.styled($0, count: dice.roll(3), dice: &dice) }
        if dice.roll(2) == 0 { paragraphs.removeLast(1 + dice.roll(2)) }
        if dice.roll(3) == 0 { paragraphs.remove(at: 1 + dice.roll(paragraphs.count - 1)) }
        return Self.article(paragraphs)
    }

    static func article(_ paragraphs: [String]) -> Article {
        var text = ""
        var zones: [Zone] = []
        for paragraph in paragraphs {
            let start = text.isEmpty ? 0 : text.utf8.count + 1
            text += (text.isEmpty ? "" : "\n") + paragraph
            zones.append(Zone(.paragraph, TextSpan(start, text.utf8.count)))
        }
        var article = Article(id: "a", source: "a", record: 0, outlet: "Harbour Ledger", text: text)
        article.zones = zones
        return article
    }

    mutating func judge(_ test: MutationCase) {
        let comparison = Collator().compare(
            CollationSide(test.left), CollationSide(test.right), beside: test.witnesses)
        func touches(_ edit: Edit) -> Bool {
            Self.touches(test.leftSpan, edit.left) || Self.touches(test.rightSpan, edit.right)
        }
        var touching: [Edit] = []
        var isHidden = false
        for pair in comparison.pairs {
            let own = pair.edits.filter(touches)
            touching += own
            if pair.isTrivia, !own.isEmpty { isHidden = true }
            for edit in pair.edits where edit.alarm && !touches(edit) {
                tally.falseAlarms.append(describe(test, [edit]))
            }
            tally.alarms += pair.edits.count(where: \.alarm)
        }
        if isHidden || !touching.isEmpty && touching.allSatisfy(\.kind.isTrivia) {
            tally.hidden.append(describe(test, touching))
        }
        let kinds = test.planting.kind.split(separator: "|")
        let isFound = touching.contains { edit in edit.alarm && kinds.contains { $0 == edit.kind.rawValue } }
        let isSeen = touching.contains(where: \.alarm)
        func count(_ rows: inout [String: MutationTally.Row], _ key: String) {
            rows[key, default: .init()].planted += 1
            if isFound { rows[key, default: .init()].found += 1 }
            if isSeen { rows[key, default: .init()].seen += 1 }
        }
        let name = String(kinds.first ?? "")
        count(&tally.classes, name)
        count(&tally.operations, "\(name): \(test.planting.operation)")
        if test.planting.isHeldOut { count(&tally.origins, "\(name), held-out words") }
        if !test.planting.isHeldOut, name == "label" || name == "attribution" || name == "hedge" {
            count(&tally.origins, "\(name), known words")
        }
        let place = (test.context.isStyled ? "styled" : "alone") + (test.context.isMoved ? ", moved" : "")
        count(&tally.contexts, "\(place), \(test.context.witnesses) others")
        if !isFound { tally.misses.append(describe(test, touching)) }
        if isFound, touching.contains(where: { $0.alarm && $0.note.isEmpty }) {
            tally.withoutNote.append(describe(test, touching))
        }
    }

    /// The alarms of a case, a line each.
    func alarms(_ test: MutationCase) -> [String] {
        let comparison = Collator().compare(
            CollationSide(test.left), CollationSide(test.right), beside: test.witnesses)
        return comparison.pairs.flatMap(\.edits).filter(\.alarm).map { describe(test, [$0]) }
    }

    private static func touches(_ span: TextSpan, _ edit: TextSpan) -> Bool {
        if edit.isEmpty || span.isEmpty { return false }
        return span.overlaps(edit)
    }

    private func describe(_ test: MutationCase, _ edits: [Edit]) -> String {
        let seen = edits.map {
            "\($0.alarm ? "!" : "")\($0.kind.rawValue) «\(test.left.text.slice($0.left))» → «\(test.right.text.slice($0.right))» (\($0.note))"
        }
        return "\(test.planting.kind): \(test.planting.operation)\(test.planting.isHeldOut ? " (held out)" : "") "
            + "«\(test.left.text.slice(test.leftSpan))» → «\(test.right.text.slice(test.rightSpan))» "
            + "[\(MutationStories.all[test.planting.story].field) \(test.planting.paragraph), "
            + "\(test.context.isStyled ? "styled " : "")\(test.context.isMoved ? "moved " : "")\(test.context.witnesses)] seen: \(seen)"
    }
}
