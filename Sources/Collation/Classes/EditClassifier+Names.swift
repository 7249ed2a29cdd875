import TextCore
import WireModel

/// Names, titles and ranks.
extension EditClassifier {
    /// Another name, title or rank.
    func name() -> Finding? {
        let honorific = { (view: HunkView) in
            view.words.allSatisfy { Lexicon.honorifics.contains(view.side.tokens[$0].key) }
        }
        if honorific(left) && honorific(right) { return Finding(.wording, "a form of address") }
        var mine = nameKeys(left)
        var theirs = nameKeys(right)
        if let (one, other) = openingNames(mine, theirs) { (mine, theirs) = (one, other) }
        if let title = titleCameOrWent() { return title }
        if !mine.isEmpty, !theirs.isEmpty {
            if isInitials(left, of: right) || isInitials(right, of: left) {
                return Finding(.wording, "the name and its initials")
            }
            if Lexicon.sameNames(mine, theirs) { return Finding(.spelling, "the same name in another spelling") }
            if mine.isSubset(of: theirs) || theirs.isSubset(of: mine) {
                if isOtherBearer(mine.symmetricDifference(theirs)) { return Finding(.name, "another name") }
                if let rank = rankChange() { return rank }
                guard !right.has(Self.charged) else { return nil }
                return otherPlace() ?? Finding(.name, "a longer or shorter form of the name", alarm: false)
            }
            if isDerived(mine, theirs) { return Finding(.wording, "another form of the name") }
            return Finding(.name, "another name")
        }
        if let rank = rankChange() { return rank }
        if !mine.isEmpty || !theirs.isEmpty { return nameCameOrWent(isLeft: !mine.isEmpty) }
        return nil
    }

    /// `Karvelia's` against `Karvelian`: forms of one name share their first letters.
    private func isDerived(_ mine: Set<UInt64>, _ theirs: Set<UInt64>) -> Bool {
        guard left.words.count == 1, right.words.count == 1 else { return false }
        let (here, there) = (
            NormalForm.folded(left.side.word(left.words[0])), NormalForm.folded(right.side.word(right.words[0]))
        )
        let common = zip(here, there).prefix { $0 == $1 }.count
        let endings = [here.dropFirst(common), there.dropFirst(common)]
        guard common >= 4 else { return false }
        if endings.contains("s"), endings.contains("ic") { return true }
        if endings.contains("s") {
            return Self.peoples.contains { here.prefix(common).hasSuffix($0) } && endings.contains("")
        }
        return endings.allSatisfy { Self.endings.contains(String($0)) }
    }

    private static let endings: Set<String> = [
        "", "'s", "s'", "n", "ns", "an", "ans", "ian", "ians", "ese", "ish", "er", "ers", "ic", "i", "is",
    ]
    /// What a word must end with to take a plain `s` and stay the same name.
    private static let peoples = ["an", "er", "ic", "i"]

    /// Names at the head of a sentence, which a capital alone does not show: a capitalised word that is on no list of
    /// common words in the place of another such word or of a name.
    private func openingNames(_ mine: Set<UInt64>, _ theirs: Set<UInt64>) -> (Set<UInt64>, Set<UInt64>)? {
        guard mine.isEmpty || theirs.isEmpty, left.words.count <= 3, right.words.count <= 3,
            let one = left.words.first, let other = right.words.first
        else { return nil }
        func isLikely(_ token: Int, _ view: HunkView) -> Bool {
            let value = view.side.tokens[token]
            return value.kind == .word && value.isCapitalised && !Vocabulary.isKnown(value.key)
                && !Lexicon.functionWords.contains(value.key) && !Lexicon.neutralVerbs.contains(value.key)
                && !Lexicon.weekdays.contains(value.key) && !Lexicon.months.contains(value.key)
                && !Vocabulary.isQuality(view.side.word(token))
        }
        let (here, there) = (left.side.tokens[one].key, right.side.tokens[other].key)
        guard here != there, mine.contains(here) || isLikely(one, left),
            theirs.contains(there) || isLikely(other, right)
        else { return nil }
        return (mine.union([here]), theirs.union([there]))
    }

    private func nameKeys(_ view: HunkView) -> Set<UInt64> {
        Set(
            view.names.filter { token in
                let key = view.side.tokens[token].key
                if Lexicon.honorifics.contains(key) { return false }
                // `the Ministry of Justice`
                return !Lexicon.titles.contains(key) || isFieldOfOffice(token, view)
            }
            .map { view.side.tokens[$0].key })
    }

    /// `NT` for `Northern Territory`: the first letters of all capitalised words of the other side.
    private func isInitials(_ view: HunkView, of other: HunkView) -> Bool {
        guard view.words.count == 1, let token = view.words.first, view.side.tokens[token].isAllCapitals,
            other.words.count >= 2
        else { return false }
        let initials = other.words.filter { other.side.tokens[$0].isCapitalised }.compactMap {
            other.side.word($0).utf8.first
        }
        return initials.elementsEqual(view.side.word(token).utf8)
    }

    private func isFieldOfOffice(_ token: Int, _ view: HunkView) -> Bool {
        token > view.unit.lowerBound && view.side.tokens[token - 1].key == HouseKeys.of
    }

    /// `Jr.`, `Sr.`, `III`: somebody else of the same name.
    private func isOtherBearer(_ keys: Set<UInt64>) -> Bool { !keys.isDisjoint(with: Self.bearers) }

    /// `Guinea` → `Guinea-Bissau`: a part joined by a hyphen, unless it is an article as in `al-Assad`.
    private func isOtherCompound(_ view: HunkView) -> Bool {
        guard let first = view.range.first, view.side.word(first) == "-", view.words.count == 1,
            let word = view.words.first, first > view.unit.lowerBound,
            view.side.tokens[first - 1].end == view.side.tokens[first].start
        else { return false }
        return view.side.tokens[word].isCapitalised && !Self.articles.contains(view.side.tokens[first - 1].key)
    }

    private static let articles = Lexicon.keys("al el as ad an ar ash at ul abu bin ben ibn")
    private static let bearers = Lexicon.keys("jr sr junior ii iii iv")

    /// `Professor Anna Keane` → `Anna Keane`: a title before a name came or went, and the side without it has it nowhere
    /// beside the name.
    private func titleCameOrWent() -> Finding? {
        guard isInsertion != isDeletion else { return nil }
        let (view, other) = isInsertion ? (right, left) : (left, right)
        guard let title = view.words.last, Lexicon.titles.contains(view.side.tokens[title].key),
            view.words.count <= 3, view.range.last == title, view.side.tokens[title].isCapitalised,
            view.content.allSatisfy({ isOffice(view.side.tokens[$0].key) })
        else { return nil }
        let next = view.range.upperBound
        guard next < view.unit.upperBound, view.side.tokens[next].kind == .word, view.side.tokens[next].isCapitalised,
            !Lexicon.functionWords.contains(view.side.tokens[next].key)
        else { return nil }
        let keys = (view.side.tokens[title].key, view.side.tokens[next].key)
        let tokens = other.side.tokens
        let isFull = next + 1 < view.unit.upperBound && view.side.tokens[next + 1].isCapitalised
        var named = 0
        for place in tokens.indices where tokens[place].key == keys.1 {
            named += 1
            if place > 0, tokens[place - 1].key == keys.0 { return nil }
        }
        // A surname alone is how a desk names somebody the second time.
        guard isFull || named < 2 else { return nil }
        return Finding(.name, isInsertion ? "a title was added" : "a title was dropped")
    }

    private func isOffice(_ key: UInt64) -> Bool {
        Lexicon.titles.contains(key) || Self.modifiers.contains(key) || Self.shortRanks.contains(key)
    }

    /// Ranks as they are shortened before a name.
    private static let shortRanks = Lexicon.keys(
        """
        lt gen maj col capt sgt cpl brig adm cmdr supt insp sen rep gov fr rev msgr reverend monsignor pastor deacon vicar dean
        ayatollah mullah
        """)
    /// Words of a church office that are ordinary nouns as well.
    private static let brethren = Lexicon.keys("father brother sister mother")

    /// A title or rank in the place of another, or one that makes another office: `deputy minister` for `minister`.
    private func rankChange() -> Finding? {
        let (mine, theirs) = (ranks(left), ranks(right))
        if let office = otherOffice() { return office }
        if isPremier(left, right) || isPremier(right, left) { return nil }
        guard mine != theirs else { return nil }
        if !mine.isEmpty, !theirs.isEmpty, left.words.count <= 6, right.words.count <= 6 {
            if right.has(Self.charged) || left.has(Self.charged) || isSameOffice(mine, theirs) { return nil }
            return Finding(.name, "another title or rank")
        }
        if !mine.isEmpty, !theirs.isEmpty {
            return nil
        }
        let one = mine.isEmpty ? theirs : mine
        let view = mine.isEmpty ? right : left
        guard left.words.count <= 2, right.words.count <= 2, !one.isDisjoint(with: Self.modifiers),
            view.after(2).contains(where: { Lexicon.titles.contains($0) || Self.shortRanks.contains($0) })
                || view.has(Self.notYet) && view.before(2).contains(where: { Lexicon.titles.contains($0) })
        else { return nil }
        return Finding(.name, mine.isEmpty ? "the rank was changed by a word" : "a word of the rank was dropped")
    }

    /// `premier` for `prime minister`
    private func isPremier(_ view: HunkView, _ other: HunkView) -> Bool {
        view.keys == [Self.premier] && other.keys == Self.primeMinister
    }

    private static let premier = NormalForm.key("premier")
    private static let primeMinister = ["prime", "minister"].map { NormalForm.key($0) }

    /// `the party's head` for `the party's leader`: words for one office, none of them part of a title before a name.
    private func isSameOffice(_ mine: Set<UInt64>, _ theirs: Set<UInt64>) -> Bool {
        guard mine.count == 1, theirs.count == 1, let one = mine.first, let other = theirs.first,
            !left.words.contains(where: {
                left.side.tokens[$0].isCapitalised && Lexicon.titles.contains(left.side.tokens[$0].key)
            })
        else { return false }
        return Lexicon.areSynonyms(one, other)
            || !Set(Lexicon.groups(of: one)).isDisjoint(with: Lexicon.groups(of: other))
    }

    /// `Prime Minister` → `Finance Minister`: other words before a title that stays.
    private func otherOffice() -> Finding? {
        guard !isInsertion, !isDeletion, left.words.count <= 2, right.words.count <= 2,
            let next = right.after(1).first, left.after(1).first == next
        else { return nil }
        if Self.bodies.contains(next), isCapitalised(left), isCapitalised(right) {
            return Finding(.name, "another body")
        }
        guard Self.offices.contains(next) else { return nil }
        let isOffice = { (view: HunkView) in
            view.content.contains { token in
                let key = view.side.tokens[token].key
                return Lexicon.topicalModifiers.contains(key) || key == Self.foreign || Self.modifiers.contains(key)
                    || Lexicon.isOrdinary(key) && !Lexicon.isHead(key)
            }
        }
        if let (one, other) = exchanged, Lexicon.areSynonyms(left.side.tokens[one].key, right.side.tokens[other].key) {
            return nil
        }
        return isOffice(left) && isOffice(right) ? Finding(.name, "another title or rank") : nil
    }

    /// Whether all words are capitalised and the one behind them is.
    private func isCapitalised(_ view: HunkView) -> Bool {
        let next = view.range.upperBound
        return !view.content.isEmpty && view.words.allSatisfy { view.side.tokens[$0].isCapitalised }
            && next < view.unit.upperBound && view.side.tokens[next].isCapitalised
    }

    private static let bodies = Lexicon.nouns(
        "ministry department agency bureau court commission committee council institute university hospital bank party union"
    )
    private static let foreign = NormalForm.key("foreign")
    private static let offices = Lexicon.nouns(
        "minister secretary chief director officer commissioner judge inspector president")

    private func ranks(_ view: HunkView) -> Set<UInt64> {
        Set(
            view.words.filter { token in
                let value = view.side.tokens[token]
                if isOffice(value.key) { return true }
                // `Father Cletus`
                let next = token + 1
                return value.isCapitalised && Self.brethren.contains(value.key) && token > view.unit.lowerBound
                    && next < view.unit.upperBound && view.side.tokens[next].isCapitalised
            }
            .map { view.side.tokens[$0].key })
    }

    private static let modifiers = Lexicon.keys(
        """
        deputy acting interim former ex outgoing additional shadow vice senior junior assistant chief lieutenant major principal associate under
        sub co executive managing honorary lance general lt maj brig nominee designate elect emeritus candidate hopeful
        """)
    /// Words behind a title that say that somebody does not hold it.
    private static let notYet = Lexicon.keys("nominee designate elect emeritus candidate hopeful")

    /// A name on one side only: part of a name that stays, a name for a pronoun, or a detail.
    private func nameCameOrWent(isLeft: Bool) -> Finding? {
        let view = isLeft ? left : right
        guard isInsertion || isDeletion else {
            let other = isLeft ? right : left
            let pronoun = other.words.allSatisfy {
                Lexicon.functionWords.contains(other.side.tokens[$0].key)
                    || Lexicon.titles.contains(other.side.tokens[$0].key)
            }
            guard pronoun, view.words.count <= 5 else { return nil }
            return Finding(.wording, isLeft ? "the name gave way to another word" : "named instead of another word")
        }
        guard view.words.count <= 3, let first = view.range.first, let last = view.range.last else { return nil }
        if view.has(Self.bearers) || isOtherCompound(view) { return Finding(.name, "another name") }
        let before = first - 1
        let after = last + 1
        let joins =
            (before >= view.unit.lowerBound && isNameAlways(view, before))
            || (after < view.unit.upperBound && isNameAlways(view, after))
        guard joins else { return nil }
        if view.has(Self.charged) { return nil }
        return otherPlace() ?? Finding(.name, "a longer or shorter form of the name", alarm: false)
    }

    private static let charged = Lexicon.charged.subtracting(Lexicon.titles)

    /// `Korea` → `North Korea`: a direction makes another place, unless the shorter version knows the longer name too.
    private func otherPlace() -> Finding? {
        let mine = directions(left)
        let theirs = directions(right)
        guard mine != theirs, mine.isEmpty || theirs.isEmpty else { return nil }
        let (view, other) = mine.isEmpty ? (right, left) : (left, right)
        guard
            let place = view.words.first(where: {
                Self.directions.contains(view.side.tokens[$0].key) && view.side.tokens[$0].isCapitalised
            }),
            place + 1 < view.unit.upperBound, view.side.tokens[place + 1].isCapitalised
        else { return nil }
        let pair = [view.side.tokens[place].key, view.side.tokens[place + 1].key]
        let tokens = other.side.tokens
        let isKnown = tokens.indices.dropLast().contains { tokens[$0].key == pair[0] && tokens[$0 + 1].key == pair[1] }
        return isKnown ? nil : Finding(.name, "another place")
    }

    private func directions(_ view: HunkView) -> Set<UInt64> {
        Set(view.words.filter { view.side.tokens[$0].isCapitalised }.map { view.side.tokens[$0].key }).intersection(
            Self.directions)
    }

    private static let directions = Lexicon.keys(
        "north south east west northern southern eastern western northeast northwest southeast southwest new upper lower"
    )

    private func isNameAlways(_ view: HunkView, _ token: Int) -> Bool {
        view.side.tokens[token].isCapitalised && view.side.nameKeys.contains(view.side.tokens[token].key)
    }
}
