import TextCore
import WireModel

/// Words that measure without being figures: currencies, lengths of time, decades.
extension EditClassifier {
    /// Another currency, another length of time, another decade beside the same figure.
    func amount() -> Finding? {
        duration() ?? decade() ?? currency() ?? quantifier() ?? counted()
    }

    /// `all` → `many`, `most` → `some`.
    private func quantifier() -> Finding? {
        guard (1...2).contains(left.words.count), (1...2).contains(right.words.count),
            let mine = share(left), let theirs = share(right), mine != theirs
        else { return nil }
        return Finding(.figure, "another amount")
    }

    /// How many of all a word of amount stands for, by rank.
    private func share(_ view: HunkView) -> Int? {
        guard view.words.count == 1 || view.keys.last == HouseKeys.of else { return nil }
        return view.keys.first.flatMap { Self.shares[$0] }
    }

    private static let shares: KeyMap<Int> = {
        let rows = ["all every each", "most", "many", "several some", "few"]
        var table: KeyMap<Int> = [:]
        for (rank, row) in rows.enumerated() { for key in Lexicon.keys(row) { table[key] = rank } }
        return table
    }()

    // MARK: Multiples

    /// `doubled` and `rose by 100 percent`, `double` and `twice`: the same multiple said otherwise.
    func sameMultiple() -> Finding? {
        guard !isInsertion, !isDeletion, left.words.count <= 6, right.words.count <= 6, !left.isQuoted, !right.isQuoted,
            let mine = multiple(left), let theirs = multiple(right)
        else { return nil }
        if mine == theirs { return Finding(.numberStyle, "the same multiple") }
        return left.words.count == 1 && right.words.count == 1 ? Finding(.figure, "another multiple") : nil
    }

    /// What the words multiply by; nil where they hold no multiple or more than one.
    private func multiple(_ view: HunkView) -> Double? {
        var found: Double?
        func take(_ value: Double) -> Bool {
            guard found == nil else { return false }
            found = value
            return true
        }
        let rises = view.has(Self.rising)
        let falls = view.has(Self.falling)
        var index = view.range.lowerBound
        while index < view.range.upperBound {
            let key = view.side.tokens[index].key
            if let value = Self.multiples[key] {
                guard take(value) else { return nil }
            } else if key == Self.half, falls {
                guard take(0.5) else { return nil }
            } else if let number = Numbers.value(at: index, in: view.side.tokens, of: view.side.text), !number.isOrdinal
            {
                let next = index + number.tokens
                guard next < view.range.upperBound else { return nil }
                let unit = view.side.tokens[next].key
                if Self.times.contains(unit) {
                    guard take(number.value) else { return nil }
                } else if unit == PhraseValue.percent || unit == Self.per, rises != falls {
                    guard take(1 + (rises ? 1 : -1) * number.value / 100) else { return nil }
                } else {
                    return nil
                }
                index = next
            }
            index += 1
        }
        return found
    }

    private static let half = NormalForm.key("half")
    private static let per = NormalForm.key("per")
    private static let times = Lexicon.keys("times time times-higher")
    private static let rising = Lexicon.keys(
        "rose risen rise rises rising grew grown grow grows growing increased increase increases climbed climb gained up"
    )
    private static let falling = Lexicon.keys(
        "fell fall falls fallen falling dropped drop drops declined decline decreased decrease shrank shrunk cut reduced lost down"
    )
    private static let multiples: KeyMap<Double> = {
        let rows: [(Double, String)] = [
            (2, "double doubles doubled doubling twice twofold two-fold"),
            (3, "triple triples tripled tripling treble trebles trebled trebling threefold three-fold thrice"),
            (4, "quadruple quadruples quadrupled quadrupling fourfold four-fold"),
            (5, "quintuple quintuples quintupled fivefold five-fold"), (6, "sixfold six-fold"),
            (7, "sevenfold seven-fold"), (8, "eightfold eight-fold"), (9, "ninefold nine-fold"),
            (10, "tenfold ten-fold"), (100, "hundredfold hundred-fold"),
            (0.5, "halve halves halved halving"),
        ]
        var table: KeyMap<Double> = [:]
        for (value, row) in rows { for key in Lexicon.keys(row) { table[key] = value } }
        return table
    }()

    // MARK: Bounds

    /// `fewer than` and `less than`, `over` and `more than`, `as much as` and `up to` before a figure that stays.
    func sameBound() -> Finding? {
        guard !isInsertion, !isDeletion, left.words.count <= 5, right.words.count <= 5, !left.isQuoted, !right.isQuoted,
            let mine = Self.bounds[Self.phrase(left)], mine == Self.bounds[Self.phrase(right)]
        else { return nil }
        return Finding(.wording, "as firm as before")
    }

    /// `as much as`, `up to`, `at least` before a figure that stays: another bound, or one that came or went.
    func anotherBound() -> Finding? {
        guard left.words.count <= 5, right.words.count <= 5, nextIsNumber(left), nextIsNumber(right) else { return nil }
        let (mine, theirs) = (Self.bounds[Self.phrase(left)], Self.bounds[Self.phrase(right)])
        guard mine != nil || isInsertion, theirs != nil || isDeletion, mine != theirs else { return nil }
        return Finding(.figure, "a figure was loosened or tightened")
    }

    /// A key for the words of a hunk in order.
    private static func phrase(_ view: HunkView) -> UInt64 { phrase(view.keys) }

    private static func phrase(_ keys: [UInt64]) -> UInt64 {
        keys.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01b3 }
    }

    private static let bounds: KeyMap<Int> = {
        let rows = [
            "about,around,roughly,approximately,some,circa,an estimated,in the region of,something like",
            "nearly,almost,close to,just under,slightly less than,slightly fewer than,a little under,not quite,just below",
            "more than,over,above,in excess of,upwards of,greater than",
            "less than,fewer than,under,below",
            "at least,no fewer than,no less than,not less than,not fewer than,a minimum of",
            "up to,as many as,as much as,at most,no more than,not more than,a maximum of",
            "just over,slightly more than,a little over,a little more than,just above,slightly over",
            "exactly,precisely",
        ]
        var table: KeyMap<Int> = [:]
        for (index, row) in rows.enumerated() {
            for words in row.split(separator: ",") {
                table[phrase(words.split(separator: " ").map { NormalForm.key($0) })] = index
            }
        }
        return table
    }()

    /// `12 years` → `12 months`
    private func duration() -> Finding? {
        guard left.words.count == 1, right.words.count == 1, left.keys != right.keys, left.has(Self.durations),
            right.has(Self.durations), let before = left.words.first.map({ $0 - 1 }), before >= left.unit.lowerBound
        else { return nil }
        let isFigure =
            left.side.tokens[before].kind == .number || Numbers.units[left.side.word(before).lowercased()] != nil
        guard isFigure else { return nil }
        // `two weeks ago` → `two months ago`
        let isWhen = right.after(1).contains { Self.since.contains($0) }
        return Finding(isWhen ? .date : .figure, isWhen ? "another time" : "another length of time")
    }

    private static let since = Lexicon.keys("ago earlier later")

    /// `27,000 households` → `27,000 people`: the figure stays and counts other things.
    private func counted() -> Finding? {
        guard let (one, other) = exchanged, left.words.count == 1, right.words.count == 1, one > left.unit.lowerBound,
            left.side.tokens[one - 1].kind == .number, right.side.tokens[max(0, other - 1)].kind == .number,
            left.side.word(one).utf8.last == right.side.word(other).utf8.last || left.side.word(one).hasEnding("s")
                || right.side.word(other).hasEnding("s")
        else { return nil }
        let (here, there) = (left.side.tokens[one].key, right.side.tokens[other].key)
        let isThing = { (key: UInt64) in Lexicon.isOrdinary(key) || Lexicon.isHead(key) || Lexicon.general.contains(key)
        }
        guard isThing(here), isThing(there), !isAlias, !Lexicon.charged.contains(here),
            !Lexicon.charged.contains(there),
            !Lexicon.actors.contains(here) || !Lexicon.actors.contains(there), Lexicon.units[here] == nil,
            Lexicon.units[there] == nil, !left.isName(one), !right.isName(other)
        else { return nil }
        return Finding(.figure, "other things are counted")
    }

    private static let durations = Lexicon.nouns("second minute hour day night week month year decade century")

    /// `the 1980s` → `the 1990s`
    private func decade() -> Finding? {
        guard left.words.count == 1, right.words.count == 1, let one = left.words.first, let other = right.words.first,
            Self.isDecade(left.side.word(one)), Self.isDecade(right.side.word(other)), left.keys != right.keys
        else { return nil }
        return Finding(.date, "another decade")
    }

    private static func isDecade(_ word: String) -> Bool {
        word.last == "s" && word.dropLast().allSatisfy(\.isNumber) && [3, 5].contains(word.count)
    }

    /// `65 dollars` → `65 euros`, `$65` → `65 euros`
    private func currency() -> Finding? {
        guard left.content.count <= 3, right.content.count <= 3 else { return nil }
        let (mine, theirs) = (currencies(left, left.range), currencies(right, right.range))
        if !mine.isEmpty, !theirs.isEmpty {
            return mine.isDisjoint(with: theirs) ? Finding(.figure, "another currency") : nil
        }
        guard mine.isEmpty != theirs.isEmpty, isInsertion || isDeletion else { return nil }
        // The other side may have its own beside the figure, in another place.
        let other = mine.isEmpty ? currencies(left, left.unit) : currencies(right, right.unit)
        let own = mine.union(theirs)
        return !other.isEmpty && other.isDisjoint(with: own) ? Finding(.figure, "another currency") : nil
    }

    /// Whether a sign of currency among marks alone is one that the other side does not have in words.
    func changesSign() -> Bool {
        let (mine, theirs) = (currencies(left, left.range), currencies(right, right.range))
        guard mine != theirs else { return false }
        let (here, there) = (currencies(left, left.unit), currencies(right, right.unit))
        return !here.isEmpty && !there.isEmpty && here.isDisjoint(with: there)
    }

    private func currencies(_ view: HunkView, _ range: Range<Int>) -> Set<Int> {
        Set(
            range.compactMap { token in
                Lexicon.currencies[view.side.tokens[token].key] ?? Self.signs[view.side.word(token)]
            })
    }

    private static let signs = ["$": 0, "€": 1, "£": 2, "¥": 3]
}
