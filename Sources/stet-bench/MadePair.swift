import TextCore
import WireModel

/// Two versions of a made text of which every change is known.
///
/// On the right one paragraph in twenty-five is gone, as many are new, as many stand in another place, two words in a
/// hundred are others, and spelling and small numbers are British.
struct MadePair {
    /// The text before.
    private(set) var left: Article
    /// The text after.
    private(set) var right: Article
    /// The bytes of every word, in order, and whether it was changed.
    private(set) var leftWords: [Word] = []
    /// The same of the right text.
    private(set) var rightWords: [Word] = []
    /// The numbers of the paragraphs that moved, from 1, left and right.
    private(set) var moved: [(left: Int, right: Int)] = []

    /// A word in a text.
    struct Word {
        /// Its bytes, without the marks at it.
        var span: TextSpan
        /// Whether the other text lacks it, or has another word for it.
        var isChanged: Bool
    }

    /// A paragraph on its way from left to right.
    private struct Draft {
        var pieces: Paragraph
        var origin: Int?
        var isMoved = false
    }

    /// Makes a pair whose left text has about so many bytes.
    init(bytes: Int, seed: UInt64 = 11) {
        var writer = StoryWriter(seed: seed)
        let wire = HouseStyle.wire(writer.lexicon)
        let british = HouseStyle.british(writer.lexicon)
        var original: [Paragraph] = []
        var size = 0
        var cast = writer.cast()
        while size < bytes {
            if writer.random.happens(0.05) { cast = writer.cast() }
            let paragraph = writer.paragraph(cast)
            original.append(paragraph)
            size += paragraph.reduce(1) { $0 + writer.lexicon.utf8($1.word).count + 1 }
        }
        let edits = max(1, original.count / 25)
        var drafts = original.enumerated().map { Draft(pieces: $1, origin: $0) }
        for _ in 0..<edits where drafts.count > 6 { drafts.remove(at: writer.random.within(1...drafts.count - 1)) }
        Self.move(edits, in: &drafts, &writer.random)
        for _ in 0..<edits {
            let new = Draft(pieces: writer.paragraph(cast), origin: nil)
            drafts.insert(new, at: writer.random.within(1...drafts.count))
        }
        var changed = original.map { [Bool](repeating: true, count: $0.count) }
        for index in drafts.indices {
            guard let origin = drafts[index].origin else { continue }
            for word in drafts[index].pieces.indices {
                let piece = drafts[index].pieces[word]
                if writer.random.happens(0.02), writer.isReplaceable(piece) {
                    drafts[index].pieces[word].word = writer.noun()
                }
                changed[origin][word] = british.printed(drafts[index].pieces[word].word) != piece.word
            }
        }
        let before = Self.print(original, changed, style: wire, writer.lexicon)
        let flags = drafts.map { draft in
            draft.origin.map { changed[$0] } ?? [Bool](repeating: true, count: draft.pieces.count)
        }
        let after = Self.print(drafts.map(\.pieces), flags, style: british, writer.lexicon)
        (left, leftWords) = (before.article, before.words)
        (right, rightWords) = (after.article, after.words)
        for (index, draft) in drafts.enumerated() where draft.isMoved {
            if let origin = draft.origin { moved.append((origin + 1, index + 1)) }
        }
    }

    /// Moves paragraphs far enough that nobody could say it was their neighbours that moved.
    private static func move(_ count: Int, in drafts: inout [Draft], _ random: inout SeededRandom) {
        for _ in 0..<count {
            let distance = drafts.count / 4
            let from = random.within(1...drafts.count - 1)
            guard !drafts[from].isMoved else { continue }
            var draft = drafts.remove(at: from)
            draft.isMoved = true
            let place = 1 + (from + distance + random.below(2 * distance)) % max(1, drafts.count - 1)
            drafts.insert(draft, at: place)
        }
    }

    private static func print(
        _ paragraphs: [Paragraph], _ changed: [[Bool]], style: HouseStyle, _ lexicon: Lexicon
    ) -> (article: Article, words: [Word]) {
        var text: [UInt8] = []
        var words: [Word] = []
        var zones: [Zone] = []
        for (paragraph, flags) in zip(paragraphs, changed) {
            if !text.isEmpty { text.append(0x0A) }
            let start = text.count
            for (index, piece) in paragraph.enumerated() {
                if index > 0 { text.append(0x20) }
                let range = style.append(piece, to: &text, lexicon)
                words.append(Word(span: TextSpan(range.lowerBound, range.upperBound), isChanged: flags[index]))
            }
            zones.append(Zone(.paragraph, TextSpan(start, text.count)))
        }
        var article = Article(
            id: style.slug, source: style.slug, record: 0, outlet: style.slug,
            text: String(decoding: text, as: UTF8.self))
        article.zones = zones
        return (article, words)
    }
}

/// What a comparison says of a made pair, against what was done.
struct PairScore {
    /// Words inside marks, of both texts.
    private(set) var marked = 0
    /// Words that were changed, of both texts.
    private(set) var changed = 0
    /// Words that were changed and are inside marks.
    private(set) var found = 0
    /// Paragraphs that were moved.
    private(set) var moved = 0
    /// Moved paragraphs of which at least half of the sentences are shown as moved from there to there.
    private(set) var movedFound = 0

    /// Scores a comparison.
    init(_ comparison: Comparison, of pair: MadePair) {
        let left = comparison.pairs.flatMap { Self.marks($0, $0.left, $0.kind == .cut, \.left) }
        let right = comparison.pairs.flatMap { Self.marks($0, $0.right, $0.kind == .added, \.right) }
        count(left, pair.leftWords)
        count(right, pair.rightWords)
        moved = pair.moved.count
        let byRight = Dictionary(grouping: comparison.pairs) { $0.right?.paragraph ?? 0 }
        for (origin, place) in pair.moved {
            let units = byRight[place] ?? []
            let shown = units.filter { $0.kind.isMoved && $0.left?.paragraph == origin }
            if !shown.isEmpty, 2 * shown.count >= units.count { movedFound += 1 }
        }
    }

    private static func marks(
        _ pair: AlignedPair, _ passage: Passage?, _ isWhole: Bool, _ side: KeyPath<Edit, TextSpan>
    ) -> [TextSpan] {
        guard let passage else { return [] }
        return isWhole ? [passage.span] : pair.edits.map { $0[keyPath: side] }
    }

    private mutating func count(_ marks: [TextSpan], _ words: [MadePair.Word]) {
        var isMarked = [Bool](repeating: false, count: words.count)
        for mark in marks where !mark.isEmpty {
            var word = Self.firstEnding(after: mark.start, in: words)
            while word < words.count, words[word].span.start < mark.end {
                isMarked[word] = true
                word += 1
            }
        }
        for (word, isMarked) in zip(words, isMarked) {
            marked += isMarked ? 1 : 0
            changed += word.isChanged ? 1 : 0
            found += isMarked && word.isChanged ? 1 : 0
        }
    }

    private static func firstEnding(after offset: Int, in words: [MadePair.Word]) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].span.end <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
