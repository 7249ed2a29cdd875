import Collation
import Foundation
import TextCore
import WireModel

/// One change of a sentence: a range of words of either version; one of the two may be empty.
struct WordChange: Hashable {
    var first: Range<Int>
    var second: Range<Int>

    /// Makes a change. Empty ranges have no place, so that an insertion is the same wherever it is said to stand.
    init(_ first: Range<Int>, _ second: Range<Int>) {
        self.first = first.isEmpty ? 0..<0 : first
        self.second = second.isEmpty ? 0..<0 : second
    }

    /// Its words: those of the first sentence by their number, those of the second as a negative one.
    var words: [Int] { Array(first) + second.map { -1 - $0 } }
}

/// A sentence before and after a revision, with the changes that people marked by hand (arXivEdits: Jiang, Xu and
/// Stevens 2022).
struct ArxivPair {
    let first: String
    let second: String
    /// What was marked; more than one set where the markers left a choice.
    let gold: [Set<WordChange>]

    /// The pairs of a file, in its order; nil where the data does not stand beside the repository.
    static func all(in file: URL) throws -> [ArxivPair] {
        struct Mark: Decodable {
            let first: [Int]?
            let second: [Int]?
            enum CodingKeys: String, CodingKey {
                case first = "sentence-1-token-indices"
                case second = "sentence-2-token-indices"
            }
            var change: WordChange {
                func range(_ ends: [Int]?) -> Range<Int> {
                    guard let ends, ends.count == 2, ends[0] <= ends[1] else { return 0..<0 }
                    return ends[0]..<ends[1]
                }
                return WordChange(range(first), range(second))
            }
        }
        struct Record: Decodable {
            let number: Int
            let first: String
            let second: String
            let marks: [String: Mark]
            let other: [String: Mark]?
            let third: [String: Mark]?
            enum CodingKeys: String, CodingKey {
                case number = "sentence-pair-index"
                case first = "sentence-1"
                case second = "sentence-2"
                case marks = "edits-combination-0"
                case other = "edits-combination-1"
                case third = "edits-combination-2"
            }
        }
        let records = try JSONDecoder().decode([String: Record].self, from: Data(contentsOf: file))
        return records.sorted { (Int($0.key) ?? 0) < (Int($1.key) ?? 0) }.map { _, record in
            let sets = [record.marks, record.other ?? [:], record.third ?? [:]].filter { !$0.isEmpty }
            return ArxivPair(
                first: record.first, second: record.second,
                gold: sets.isEmpty ? [[]] : sets.map { Set($0.values.map(\.change)) })
        }
    }

    /// The words of a sentence as the data cuts them.
    static func words(_ sentence: String) -> [Substring] {
        sentence.split(separator: " ", omittingEmptySubsequences: false)
    }

    /// The changes that the program marks, as ranges of words.
    ///
    /// Its edits are ranges of text; a word that one of them touches is in it. Edits that share a word are one change, and
    /// what was put in or taken out right at a word, without a space between, is a change of that word.
    func marked() -> Set<WordChange> {
        let comparison = Collator().compare(Self.article(first), Self.article(second))
        let (mine, theirs) = (WordPlaces(first), WordPlaces(second))
        var found: [(first: Range<Int>, second: Range<Int>)] = []
        func note(_ left: TextSpan?, _ right: TextSpan?) {
            var (here, there) = (mine.words(left), theirs.words(right))
            if here.isEmpty, let left, let right {
                here = mine.word(at: left.start, gluedTo: theirs.glue(right, there))
            }
            if there.isEmpty, let left, let right {
                there = theirs.word(at: right.start, gluedTo: mine.glue(left, here))
            }
            if !here.isEmpty || !there.isEmpty { found.append((here, there)) }
        }
        for pair in comparison.pairs {
            if pair.left == nil || pair.right == nil { note(pair.left?.span, pair.right?.span) }
            for edit in pair.edits where pair.left != nil && pair.right != nil { note(edit.left, edit.right) }
        }
        var index = 0
        while index < found.count {
            let share = found.indices.dropFirst(index + 1).first {
                found[index].first.overlaps(found[$0].first) || found[index].second.overlaps(found[$0].second)
            }
            guard let share else {
                index += 1
                continue
            }
            let other = found.remove(at: share)
            found[index] = (Self.union(found[index].first, other.first), Self.union(found[index].second, other.second))
            index = 0
        }
        return Set(found.map { WordChange($0.first, $0.second) })
    }

    private static func union(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
        if one.isEmpty { return other }
        if other.isEmpty { return one }
        return min(one.lowerBound, other.lowerBound)..<max(one.upperBound, other.upperBound)
    }

    private static func article(_ sentence: String) -> Article {
        var article = Article(id: "a", source: "a", record: 0, outlet: "a", text: sentence)
        article.zones = [Zone(.paragraph, TextSpan(0, sentence.utf8.count))]
        return article
    }
}

/// Where the words of a sentence stand in it.
private struct WordPlaces {
    private var spans: [TextSpan] = []

    init(_ sentence: String) {
        var place = 0
        for word in ArxivPair.words(sentence) {
            spans.append(TextSpan(place, place + word.utf8.count))
            place += word.utf8.count + 1
        }
    }

    /// The words that a stretch touches.
    func words(_ span: TextSpan?) -> Range<Int> {
        guard let span, !span.isEmpty, let first = spans.firstIndex(where: { $0.overlaps(span) }),
            let last = spans.lastIndex(where: { $0.overlaps(span) })
        else { return 0..<0 }
        return first..<last + 1
    }

    /// On which sides a stretch ends inside a word.
    func glue(_ span: TextSpan, _ words: Range<Int>) -> (before: Bool, after: Bool) {
        guard let first = words.first, let last = words.last else { return (false, false) }
        return (spans[first].start < span.start, span.end < spans[last].end)
    }

    /// The words at a place: the one around it, and those that end before it or begin at it if something is glued there.
    func word(at place: Int, gluedTo glue: (before: Bool, after: Bool)) -> Range<Int> {
        guard glue.before || glue.after else { return 0..<0 }
        let touched = spans.indices.filter { index in
            let span = spans[index]
            if span.start < place, place < span.end { return true }
            if glue.before, span.end <= place, index + 1 == spans.count || spans[index + 1].end > place { return true }
            return glue.after && span.start == place
        }
        guard let first = touched.first, let last = touched.last else { return 0..<0 }
        return first..<last + 1
    }
}

/// How well changes agree with those marked by hand. Each pair counts with the set of marks that fits it best.
struct WordChangeScore {
    private var spans = (found: 0, marked: 0, gold: 0)
    private var words = (found: 0, marked: 0, gold: 0)

    /// F1 of whole changes: the same words on both sides.
    var spanF1: Double { Self.f1(spans) }
    /// F1 of changed words.
    var wordF1: Double { Self.f1(words) }

    mutating func add(_ changes: Set<WordChange>, of pair: ArxivPair) {
        let counts = pair.gold.map { gold in
            (
                spans: (found: changes.intersection(gold).count, marked: changes.count, gold: gold.count),
                words: Self.words(changes, gold)
            )
        }
        guard let span = counts.map(\.spans).max(by: { Self.f1($0) < Self.f1($1) }),
            let word = counts.map(\.words).max(by: { Self.f1($0) < Self.f1($1) })
        else { return }
        spans = (spans.found + span.found, spans.marked + span.marked, spans.gold + span.gold)
        words = (words.found + word.found, words.marked + word.marked, words.gold + word.gold)
    }

    private static func words(_ changes: Set<WordChange>, _ gold: Set<WordChange>) -> (
        found: Int, marked: Int, gold: Int
    ) {
        let (mine, theirs) = (Set(changes.flatMap(\.words)), Set(gold.flatMap(\.words)))
        return (mine.intersection(theirs).count, mine.count, theirs.count)
    }

    private static func f1(_ count: (found: Int, marked: Int, gold: Int)) -> Double {
        2 * Double(count.found) / Double(max(1, count.marked + count.gold))
    }
}
