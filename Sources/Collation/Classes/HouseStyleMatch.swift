import TextCore
import WireModel

/// How two atoms that say the same differ in writing.
struct HouseDifference {
    /// The class of the difference; nil where there is none to speak of.
    var kind: EditClass?
    /// What it is, in a few words.
    var note: String

    static let none = HouseDifference(kind: nil, note: "")
}

/// Compares atoms of two sides.
struct HouseMatcher {
    let left: CollationSide
    let right: CollationSide

    /// How two atoms differ in writing, or nil where they say different things.
    func difference(_ mine: HouseAtom, _ theirs: HouseAtom) -> HouseDifference? {
        if hasSameTokens(mine, theirs) { return HouseDifference.none }
        // What a speaker would say otherwise is no matter of style inside a quotation.
        if !mine.isSpoken || !theirs.isSpoken, isQuoted(mine, left) || isQuoted(theirs, right) { return nil }
        switch (mine.value, theirs.value) {
        case (.word, .word), (.word, .number), (.number, .word):
            if mine.shares(theirs) { return spelling(mine, theirs) }
            if !mine.expansions.isEmpty, mine.expansions.contains(where: theirs.expansions.contains) {
                return HouseDifference(kind: .spelling, note: "a contraction")
            }
            return isTransliteration(mine, theirs)
                ? HouseDifference(kind: .spelling, note: "spelling variant") : nil
        case (.said, .said): return HouseDifference(kind: .reportingVerb, note: "another verb of saying")
        case (.day(let one), .day(let other)): return sameDay(one, other, mine, theirs)
        case (.quote, .quote): return HouseDifference(kind: .typography, note: "set otherwise")
        case (.hyphen, .hyphen), (.dash, .dash), (.mark, .mark):
            return mine.value == theirs.value ? HouseDifference(kind: .typography, note: "set otherwise") : nil
        case (.hyphen, .dash), (.dash, .hyphen):
            return HouseDifference(kind: .typography, note: "set otherwise")
        case (.number(let part, isOrdinal: false), .percent(let share)),
            (.percent(let share), .number(let part, isOrdinal: false)):
            return isShare(part, share) && !isQuoted(mine, left) && !isQuoted(theirs, right)
                ? HouseDifference(kind: .numberStyle, note: "the same share") : nil
        default: return mine.shares(theirs) ? figure(mine, theirs) : converted(mine, theirs)
        }
    }

    /// Whether a part of one is so many per cent, as print rounds: a third is 33 or 33.3 per cent.
    private func isShare(_ part: Double, _ percent: Double) -> Bool {
        guard part > 0, part < 1 else { return false }
        return abs(part * 100 - percent) <= (percent == percent.rounded() ? 0.4 : 0.06)
    }

    /// The same measure in another unit, outside of quotations.
    private func converted(_ mine: HouseAtom, _ theirs: HouseAtom) -> HouseDifference? {
        guard let one = mine.measure, let other = theirs.measure, !isQuoted(mine, left), !isQuoted(theirs, right),
            HouseConversion.computes(one.value, one.unit, other.value, other.unit)
        else { return nil }
        return HouseDifference(kind: .numberStyle, note: "the same measure in another unit")
    }

    /// Whether two runs of words are one word, or a contraction written out; one of the runs is a single atom.
    func joined(_ mine: ArraySlice<HouseAtom>, _ theirs: ArraySlice<HouseAtom>) -> HouseDifference? {
        if isContraction(mine, theirs) || isContraction(theirs, mine) {
            // Inside a quotation a contraction is what the speaker said.
            let isQuoted = mine.contains { self.isQuoted($0, left) } || theirs.contains { self.isQuoted($0, right) }
            return isQuoted ? nil : HouseDifference(kind: .spelling, note: "a contraction")
        }
        let (here, there) = (words(mine), words(theirs))
        guard !here.isEmpty, !there.isEmpty, here.count + there.count > 2 else { return nil }
        guard here.allSatisfy({ left.tokens[$0].kind == .word }), there.allSatisfy({ right.tokens[$0].kind == .word })
        else { return nil }
        let (one, other) = (
            here.map { NormalForm.folded(left.word($0)) }, there.map { NormalForm.folded(right.word($0)) }
        )
        guard one.joined() == other.joined() else { return nil }
        let isHyphenated = (mine + theirs).contains { $0.value == .hyphen }
        let pieces = one.count > other.count ? one : other
        if !isHyphenated, pieces.contains(where: Self.looseWords.contains), !Self.loosePairs.contains(pieces) {
            return nil
        }
        if Self.otherWords.contains(one.joined()) { return nil }
        return HouseDifference(kind: .hyphenation, note: "written as one word or two")
    }

    private func isContraction(_ one: ArraySlice<HouseAtom>, _ other: ArraySlice<HouseAtom>) -> Bool {
        guard one.count == 1, let atom = one.first, !atom.expansions.isEmpty else { return false }
        var keys: [UInt64] = []
        for part in other {
            guard case .word(let key) = part.value, part.tokens.count == 1 else { return false }
            keys.append(key)
        }
        return atom.expansions.contains(keys)
    }

    private func words(_ atoms: ArraySlice<HouseAtom>) -> [Int] {
        atoms.flatMap { atom in atom.value == .hyphen ? [] : Array(atom.tokens) }
    }

    /// Words that make two of many words, so that `may be` is not `maybe`.
    private static let looseWords: Set<String> = [
        "a", "all", "any", "be", "may", "no", "on", "in", "to", "some", "every", "one", "up", "out", "off", "over",
        "by",
        "so", "how", "what", "who", "where", "when", "ever", "is", "not", "with", "for", "as", "at", "an",
    ]
    private static let loosePairs: Set<[String]> = [
        ["on", "to"], ["in", "to"], ["any", "more"], ["some", "one"], ["any", "one"], ["every", "one"], ["no", "one"],
        ["any", "body"], ["for", "ever"], ["how", "ever"], ["all", "right"], ["can", "not"], ["set", "up"],
    ]
    /// Words whose hyphen makes another word of them.
    private static let otherWords: Set<String> = [
        "resign", "resigned", "resigns", "resigning", "recover", "recovered", "recovers", "recovering", "reform",
        "reformed", "reforms", "release", "released", "resort", "resorted", "repress", "represent", "resent", "recount",
        "recreation", "relay", "remark", "resound", "unionised", "unionized",
    ]

    // MARK: What is the same

    private func hasSameTokens(_ mine: HouseAtom, _ theirs: HouseAtom) -> Bool {
        guard mine.tokens.count == theirs.tokens.count else { return false }
        for (here, there) in zip(mine.tokens, theirs.tokens) where left.tokens[here].key != right.tokens[there].key {
            return false
        }
        return true
    }

    func isQuoted(_ atom: HouseAtom, _ side: CollationSide) -> Bool { side.isQuoted[atom.tokens.lowerBound] }

    private func spelling(_ mine: HouseAtom, _ theirs: HouseAtom) -> HouseDifference {
        if hasFigure(mine, left) || hasFigure(theirs, right) {
            return HouseDifference(kind: .numberStyle, note: "the same number written otherwise")
        }
        // A stop behind the short form may be all that differs.
        if letters(mine, left) == letters(theirs, right) {
            return HouseDifference(kind: .typography, note: "set otherwise")
        }
        let isArticle = [left.tokens[mine.tokens.lowerBound].key, right.tokens[theirs.tokens.lowerBound].key]
            .allSatisfy { HouseKeys.articles.contains($0) }
        return HouseDifference(kind: .spelling, note: isArticle ? "‘a’ or ‘an’" : "an abbreviation")
    }

    private func hasFigure(_ atom: HouseAtom, _ side: CollationSide) -> Bool {
        if case .number = atom.value { return true }
        return atom.tokens.contains { side.tokens[$0].kind == .number || Numbers.unit(of: side.tokens[$0].key) != nil }
    }

    /// The words of an atom as printed but for their case, marks left out.
    private func letters(_ atom: HouseAtom, _ side: CollationSide) -> [String] {
        atom.tokens.filter { side.tokens[$0].isWordLike }.map { NormalForm.plain(side.word($0)) }
    }

    private func bars(_ atom: HouseAtom, _ side: CollationSide) -> Int {
        atom.tokens.reduce(0) { $0 + (HouseKeys.bars.contains(side.tokens[$1].key) ? 1 : 0) }
    }

    private func figure(_ mine: HouseAtom, _ theirs: HouseAtom) -> HouseDifference {
        let (here, there) = (bars(mine, left), bars(theirs, right))
        if here + there > 0, letters(mine, left) == letters(theirs, right) {
            return here == there
                ? HouseDifference(kind: .typography, note: "set otherwise")
                : HouseDifference(kind: .hyphenation, note: "hyphens")
        }
        return HouseDifference(kind: .numberStyle, note: "the same figure written otherwise")
    }

    private func sameDay(_ one: HouseDay, _ other: HouseDay, _ mine: HouseAtom, _ theirs: HouseAtom) -> HouseDifference?
    {
        guard one.part == other.part, one.lastDay == other.lastDay else { return nil }
        if one.month > 0, other.month > 0 {
            guard one.month == other.month, one.day == other.day else { return nil }
            if let weekday = one.weekday, let otherDay = other.weekday, weekday != otherDay { return nil }
            if one.year != other.year {
                // A year that was added must be the one meant.
                guard one.year == 0 || other.year == 0, one.day > 0 else { return nil }
                let (here, there) = (one.candidates(from: left.published), other.candidates(from: right.published))
                guard !here.isEmpty, here == there else { return nil }
            }
            if (one.weekday == nil) == (other.weekday == nil) {
                return HouseDifference(kind: .numberStyle, note: "the same date written otherwise")
            }
        } else if one == other {
            return HouseDifference(kind: .numberStyle, note: "the same day written otherwise")
        }
        if isQuoted(mine, left) || isQuoted(theirs, right) { return nil }
        let there = other.candidates(from: right.published)
        guard one.candidates(from: left.published).contains(where: there.contains) else { return nil }
        return HouseDifference(kind: .numberStyle, note: "the same day named otherwise")
    }

    /// `Lövgren` and `Loevgren`: a letter with its mark, and the two letters that stand for it.
    private func isTransliteration(_ mine: HouseAtom, _ theirs: HouseAtom) -> Bool {
        guard mine.tokens.count == 1, theirs.tokens.count == 1 else { return false }
        let (here, there) = (left.word(mine.tokens.lowerBound), right.word(theirs.tokens.lowerBound))
        guard here.utf8.contains(where: { $0 >= 0x80 }) || there.utf8.contains(where: { $0 >= 0x80 }) else {
            return false
        }
        return Self.spelledOut(here) == Self.spelledOut(there)
    }

    private static func spelledOut(_ word: String) -> String {
        var result = ""
        for letter in word.lowercased() {
            switch letter {
            case "ä", "æ": result += "ae"
            case "ö", "ø", "œ": result += "oe"
            case "ü": result += "ue"
            case "å": result += "aa"
            default: result.append(letter)
            }
        }
        return NormalForm.folded(result)
    }
}
