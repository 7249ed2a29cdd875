import TextCore
import WireModel

/// Cuts changes apart that hold more than one, and brings together what only moved.
extension PairEditor {
    // MARK: Cutting

    /// Cuts a change into its figure and the words beside it, or a replaced run of equally many words into single
    /// replacements where they are of different kinds.
    func split(_ piece: HousePiece) -> [HousePiece] {
        if let cut = splitFigure(piece) { return cut }
        guard piece.reading == nil else { return [piece] }
        let places = split(piece.hunk)
        return places.count > 1 ? places.map { HousePiece(hunk: $0) } : [piece]
    }

    /// `300 protesters` for `30 rioters`: the figure is one change, the words behind it another.
    private func splitFigure(_ piece: HousePiece) -> [HousePiece]? {
        guard piece.reading != nil, !piece.hunk.changesMarks, piece.figures.left.count == 1,
            piece.figures.right.count == 1, let mine = piece.figures.left.first?.tokens,
            let theirs = piece.figures.right.first?.tokens
        else { return nil }
        let (left, right) = (piece.hunk.left, piece.hunk.right)
        let (here, there) = (mine.clamped(to: left), theirs.clamped(to: right))
        guard !here.isEmpty, !there.isEmpty, here != left || there != right else { return nil }
        var figure = piece
        figure.hunk = Hunk(left: here, right: there)
        var words: Hunk
        if here.lowerBound == left.lowerBound, there.lowerBound == right.lowerBound {
            words = Hunk(left: here.upperBound..<left.upperBound, right: there.upperBound..<right.upperBound)
            guard isWorthCutting(words) else { return nil }
            return [figure] + split(HousePiece(hunk: words))
        }
        guard here.upperBound == left.upperBound, there.upperBound == right.upperBound else { return nil }
        words = Hunk(left: left.lowerBound..<here.lowerBound, right: right.lowerBound..<there.lowerBound)
        guard isWorthCutting(words) else { return nil }
        return split(HousePiece(hunk: words)) + [figure]
    }

    /// Whether words beside a figure say something by themselves.
    private func isWorthCutting(_ hunk: Hunk) -> Bool {
        let views = view(hunk)
        return !views.left.content.isEmpty && !views.right.content.isEmpty && !views.left.isQuoted
            && !views.right.isQuoted
    }

    private func split(_ hunk: Hunk) -> [Hunk] {
        guard hunk.left.count == hunk.right.count, hunk.left.count > 1, hunk.left.count <= 8, !hunk.changesMarks else {
            return [hunk]
        }
        let quoted = hunk.left.contains { left.isQuoted[$0] } || hunk.right.contains { right.isQuoted[$0] }
        guard !quoted else { return [hunk] }
        let places = Array(zip(hunk.left, hunk.right))
        guard places.allSatisfy({ left.tokens[$0].kind == right.tokens[$1].kind }) else { return [hunk] }
        let kinds = Set(places.map { left.tokens[$0.0].kind })
        let capitals = places.map { left.tokens[$0.0].isCapitalised }
        let isMixed =
            kinds.count > 1
            || places.allSatisfy { left.tokens[$0].isCapitalised == right.tokens[$1].isCapitalised }
                && Set(capitals).count > 1
        // A figure with its unit is one change: `200 miles` for `320 kilometres`.
        let hasUnit = hunk.left.contains { Lexicon.units[left.tokens[$0].key] != nil }
        guard isMixed, !hasUnit else { return [hunk] }
        return places.map { Hunk(left: $0..<$0 + 1, right: $1..<$1 + 1) }
    }

    // MARK: Moves

    /// How far apart, in tokens, a word's old and new place in its sentence may be.
    private static let reach = 80

    /// Words that left one place of the sentence and stand in another: no loss and no addition.
    func relocations(_ pieces: [HousePiece]) -> [Finding?] {
        var findings = [Finding?](repeating: nil, count: pieces.count)
        let open = pieces.indices.filter { pieces[$0].finding == nil }
        let inserted = open.filter { pieces[$0].hunk.left.isEmpty }
        for index in open where pieces[index].hunk.right.isEmpty {
            for place in inserted where findings[place] == nil {
                guard let finding = relocation(pieces[index], pieces[place]) else { continue }
                findings[index] = finding
                findings[place] = finding
                break
            }
        }
        return findings
    }

    private func relocation(_ one: HousePiece, _ other: HousePiece) -> Finding? {
        let between =
            one.hunk.left.lowerBound <= other.hunk.left.lowerBound
            ? one.hunk.left.upperBound..<max(one.hunk.left.upperBound, other.hunk.left.lowerBound)
            : other.hunk.left.upperBound..<max(other.hunk.left.upperBound, one.hunk.left.lowerBound)
        guard between.count <= Self.reach else { return nil }
        let substance = HouseSubstance(matcher: HouseMatcher(left: left, right: right))
        if let change = substance.substitutes(one.figures.left, other.figures.right, apart: between.count),
            change.alarm || hasOnlyFigures(one, other)
        {
            return change
        }
        return relocation(view(one.hunk).left, view(other.hunk).right, over: between)
    }

    /// Whether two changes hold nothing but a figure that went and came.
    private func hasOnlyFigures(_ one: HousePiece, _ other: HousePiece) -> Bool {
        func isWhole(_ range: Range<Int>, _ figures: [HouseAtom], _ side: CollationSide) -> Bool {
            range.allSatisfy { token in
                !side.tokens[token].isWordLike || figures.contains { $0.tokens.contains(token) }
            }
        }
        return isWhole(one.hunk.left, one.figures.left, left) && isWhole(other.hunk.right, other.figures.right, right)
    }

    /// `Santos accused Lima` against `Lima accused Santos`: a name and its verb stand in another order on the other side
    /// of a second name.
    private func changesPlaces(_ mine: HunkView, _ theirs: HunkView, over between: Range<Int>) -> Bool {
        guard mine.keys != theirs.keys, !mine.has(Lexicon.neutralVerbs), mine.words.contains(where: mine.isName),
            mine.words.contains(where: { !mine.isName($0) && !Lexicon.functionWords.contains(left.tokens[$0].key) })
        else { return false }
        return between.contains(where: mine.isName)
    }

    private func relocation(_ mine: HunkView, _ theirs: HunkView, over between: Range<Int>) -> Finding? {
        guard !mine.words.isEmpty, !theirs.words.isEmpty, mine.isQuoted == theirs.isQuoted else { return nil }
        let (here, there) = (Set(mine.keys), Set(theirs.keys))
        // `But the envoy left` against `The envoy, however, left`.
        if here.isSubset(of: HouseTables.contrast), there.isSubset(of: HouseTables.contrast), !mine.isQuoted {
            return Finding(.connective, "another connective at another place")
        }
        if here == there, !mine.content.isEmpty || mine.words.count > 1 {
            if mine.words.allSatisfy({ left.tokens[$0].kind == .number }) {
                // `3-1` against `1-3`
                return between.contains { left.tokens[$0].kind == .number }
                    ? Finding(.figure, "the figures changed places")
                    : Finding(.numberStyle, "moved within the sentence")
            }
            if changesPlaces(mine, theirs, over: between) { return Finding(.name, "the names changed places") }
            return mine.has(Lexicon.neutralVerbs)
                ? Finding(.reportingVerb, "moved within the sentence") : Finding(.wording, "moved within the sentence")
        }
        // `He added that …` against `…, he said that …`: the same speaker, and verbs that take no side.
        let verbs = mine.has(Lexicon.neutralVerbs) && theirs.has(Lexicon.neutralVerbs)
        guard verbs, !mine.has(Lexicon.stanceVerbs), !theirs.has(Lexicon.stanceVerbs) else { return nil }
        let speakers = { (view: HunkView) in
            Set(view.keys).subtracting(Lexicon.neutralVerbs).subtracting(
                Lexicon.functionWords.subtracting(Lexicon.pronouns))
        }
        guard speakers(mine) == speakers(theirs) else { return nil }
        return Finding(.reportingVerb, "the attribution moved within the sentence")
    }
}
