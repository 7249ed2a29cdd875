import TerminalKit
import TextCore
import WireModel

/// Which sentences of the master have their other wordings shown.
struct MasterPlace: Hashable, Sendable {
    var paragraph: Int
    var sentence: Int
}

/// Lays the wire master out as a text to read: each sentence on lines of its own, with its witnesses in the margin.
struct MasterLayout {
    /// The margin: witnesses, a bar for them, a sign.
    static let margin: Columns = 11
    let versions: StoryVersions
    let columns: Columns
    let margin: Columns
    let opened: Set<MasterPlace>

    /// - Parameter wrap: the most columns a line of words may have; nil for no limit.
    init(_ versions: StoryVersions, width: Columns, wrap: Columns?, opened: Set<MasterPlace>) {
        self.versions = versions
        self.opened = opened
        margin = width >= 40 ? Self.margin : width >= 16 ? 6 : 0
        // The last column is the scroll bar's, with a blank before it.
        columns = max(1, min(width - 2, wrap.map { [margin] in margin + $0 } ?? .max))
    }

    /// The lines: the paragraphs with a blank line between, then what is left out.
    func lines() -> [StoryLine] {
        let master = versions.collation.master
        var lines: [StoryLine] = []
        for (number, paragraph) in master.paragraphs.enumerated() {
            if number > 0 { lines.append(.blank) }
            for (place, sentence) in paragraph.sentences.enumerated() {
                lines += self.lines(of: sentence, paragraph.zone, MasterPlace(paragraph: number, sentence: place))
            }
            if let first = lines.lastIndex(where: { $0.target == .sentence(paragraph: number, 0) && $0.isStop }) {
                lines[first].kinds.insert(.paragraph)
            }
        }
        return lines + leftOut(master.leftOut)
    }

    // MARK: Sentences

    private func lines(of sentence: MasterSentence, _ zone: ZoneKind, _ place: MasterPlace) -> [StoryLine] {
        let reading = sentence.reading
        let count = Set(reading.witnesses).count
        let target = StoryTarget.sentence(paragraph: place.paragraph, place.sentence)
        let role: StoryLine.Role
        switch zone {
        case .headline: role = .heading
        case .subhead: role = .subhead
        default: role = sentence.confidence < 0.5 ? .unsure : .plain
        }
        var found = StoryLine.wrap(
            [StoryLine.Piece(versions.words(reading.span, of: reading.version), role)],
            first: head(count, isVaried: !sentence.variants.isEmpty), rest: rest(), columns: columns, target: target,
            isStop: true, kinds: sentence.variants.isEmpty ? [] : [.change])
        for index in found.indices { found[index].isStop = true }
        guard opened.contains(place) else { return found }
        for (rank, variant) in sentence.variants.enumerated() {
            found += lines(
                of: variant, beside: reading,
                .variant(paragraph: place.paragraph, sentence: place.sentence, rank))
        }
        if sentence.variants.isEmpty {
            let words = [StoryLine.Piece("printed so by \(versions.labels(reading.witnesses))", .dim)]
            found += StoryLine.wrap(words, first: branch(), rest: branch(), columns: columns, target: target)
        }
        return found
    }

    /// The witnesses, as many as there are versions; a bar for their share; a sign when there are other wordings.
    private func head(_ count: Int, isVaried: Bool) -> [StoryLine.Piece] {
        guard margin > 0 else { return [] }
        let all = max(1, versions.count)
        let share = Double(count) / Double(all)
        let text = "\(count)/\(all)".padded(to: margin == Self.margin ? 6 : margin - 1)
        guard margin == Self.margin else { return [StoryLine.Piece(text + (isVaried ? "~" : " "), .count)] }
        return [
            StoryLine.Piece(text + " ", share * 2 < 1 ? .dim : .count),
            StoryLine.Piece(Shares.block(share), .kept),
            StoryLine.Piece(isVaried ? " ~ " : "   ", .sign),
        ]
    }

    private func rest() -> [StoryLine.Piece] {
        margin > 0 ? [StoryLine.Piece(String(repeating: " ", count: margin))] : []
    }

    private func branch() -> [StoryLine.Piece] {
        margin > 0 ? [StoryLine.Piece(String(repeating: " ", count: margin - 2)), StoryLine.Piece("│ ", .branch)] : []
    }

    // MARK: Other wordings

    /// Who prints it, then the wording, with what differs marked.
    private func lines(of variant: MasterReading, beside reading: MasterReading, _ target: StoryTarget) -> [StoryLine] {
        let names = [StoryLine.Piece(versions.labels(variant.witnesses) + ":", .outlet)]
        let head = StoryLine.wrap(
            names, first: branch(), rest: branch(), columns: columns, target: target, isStop: true)
        let own = versions.words(variant.span, of: variant.version)
        let marked = Self.marked(own, beside: versions.words(reading.span, of: reading.version))
        return head + StoryLine.wrap(marked, first: branch(), rest: branch(), columns: columns, target: target)
    }

    /// A wording with the words marked that another one does not have in this order: what is left beside a longest common
    /// run of words. Of very long sentences everything between the common beginning and the common end.
    static func marked(_ words: String, beside other: String) -> [StoryLine.Piece] {
        let (mine, theirs) = (words.split(separator: " "), other.split(separator: " "))
        var start = 0
        while start < min(mine.count, theirs.count), mine[start] == theirs[start] { start += 1 }
        var end = 0
        while end < min(mine.count, theirs.count) - start, mine[mine.count - 1 - end] == theirs[theirs.count - 1 - end]
        {
            end += 1
        }
        let common = common(mine[start..<mine.count - end], theirs[start..<theirs.count - end])
        var pieces: [StoryLine.Piece] = []
        for (index, word) in mine.enumerated() {
            let isCommon = index < start || index >= mine.count - end || common.contains(index)
            let role: StoryLine.Role = isCommon ? .plain : .differing
            let blank = index > 0 ? " " : ""
            if pieces.last?.role == role {
                pieces[pieces.count - 1].text += blank + word
            } else {
                // The blank between belongs to the words that are not marked.
                if !blank.isEmpty, role == .differing { pieces[pieces.count - 1].text += blank }
                pieces.append(StoryLine.Piece((role == .plain ? blank : "") + word, role))
            }
        }
        return pieces
    }

    /// The places of words that stand in a longest common run of both.
    ///
    /// - Complexity: O(n · m), which is bounded: longer ones have none.
    private static func common(_ mine: ArraySlice<Substring>, _ theirs: ArraySlice<Substring>) -> Set<Int> {
        guard !mine.isEmpty, !theirs.isEmpty, mine.count * theirs.count <= 40_000 else { return [] }
        let (one, other) = (Array(mine), Array(theirs))
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: other.count + 1), count: one.count + 1)
        for i in one.indices.reversed() {
            for j in other.indices.reversed() {
                lengths[i][j] =
                    one[i] == other[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
            }
        }
        var places: Set<Int> = []
        var (i, j) = (0, 0)
        while i < one.count, j < other.count {
            if one[i] == other[j] {
                places.insert(mine.startIndex + i)
                (i, j) = (i + 1, j + 1)
            } else if lengths[i + 1][j] >= lengths[i][j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return places
    }

    // MARK: What is left out

    private func leftOut(_ readings: [MasterReading]) -> [StoryLine] {
        guard !readings.isEmpty else { return [] }
        let title = [StoryLine.Piece("Left out: only their own outlet vouches for them", .heading)]
        var lines = [.blank] + StoryLine.wrap(title, first: rest(), rest: rest(), columns: columns, target: .none)
        for (place, reading) in readings.enumerated() {
            let words = [
                StoryLine.Piece(versions.label(reading.version) + ": ", .outlet),
                StoryLine.Piece(versions.words(reading.span, of: reading.version), .added),
            ]
            lines += StoryLine.wrap(
                words, first: margin == Self.margin ? [StoryLine.Piece("         + ", .added)] : rest(), rest: rest(),
                columns: columns, target: .leftOut(place), isStop: true)
        }
        return lines
    }
}
