import TextCore
import WireModel

/// Ages, decades, and numbers that name a thing.
extension HouseReader {
    /// For each unit the one that ages are told in, and how many of it.
    private static let agedUnits: KeyMap<(key: UInt64, factor: Double)> = {
        var table: KeyMap<(key: UInt64, factor: Double)> = [:]
        for unit in ["week", "day", "hour"] {
            table[NormalForm.key(unit)] = (NormalForm.key(unit), 1)
            table[NormalForm.key(unit + "s")] = (NormalForm.key(unit), 1)
        }
        let years: [(String, Double)] = [
            ("year years", 1), ("month months", 1 / 12), ("decade decades", 10), ("century centuries", 100),
        ]
        for (words, factor) in years {
            for word in words.split(separator: " ") { table[NormalForm.key(word)] = (HouseKeys.year, factor) }
        }
        return table
    }()

    /// `19-year-old`, `19 years old`, `19 years of age`.
    func age(_ value: Double, at place: Int, from index: Int) -> HouseAtom? {
        guard let unit = Self.agedUnits[key(place)] else { return nil }
        let next = isHyphen(place + 1) ? place + 2 : place + 1
        let age = HouseAtom.Value.age(value * unit.factor, unit.key)
        if key(next) == HouseKeys.old { return HouseAtom(age, index..<next + 1) }
        if key(next) == HouseKeys.of, key(next + 1) == HouseKeys.age { return HouseAtom(age, index..<next + 2) }
        return nil
    }

    /// `aged 19`, `age 19`, `a girl of 12`.
    func age(at index: Int) -> HouseAtom? {
        switch tokens[index].key {
        case HouseKeys.aged, HouseKeys.age: break
        case HouseKeys.of where index > range.lowerBound && HouseTables.persons.contains(key(index - 1)): break
        default: return nil
        }
        guard let base = base(at: index + 1), !base.isOrdinal, base.unit == nil, base.currency == nil, base.value < 130,
            base.value == base.value.rounded()
        else { return nil }
        if let age = age(base.value, at: base.next, from: index) { return age }
        if tokens[index].key == HouseKeys.of, range.contains(base.next), tokens[base.next].kind == .word,
            !Lexicon.functionWords.contains(key(base.next)), !HouseTables.neutralVerbs.contains(key(base.next)),
            unit(at: base.next) != nil
        {
            return nil
        }
        return HouseAtom(.age(base.value, HouseKeys.year), index..<base.next)
    }

    /// `1990s`, `1990's`, `'90s`, `nineties`.
    func decade(at index: Int) -> HouseAtom? {
        let token = tokens[index]
        if let value = HouseTables.decades[token.key], token.kind == .word {
            return HouseAtom(.decade(1900 + value), index..<index + 1)
        }
        if token.kind == .punctuation {
            guard token.key == HunkFinder.singleMark, touches(index), isFigure(index + 1),
                let atom = decade(at: index + 1)
            else { return nil }
            return HouseAtom(atom.value, index..<atom.tokens.upperBound)
        }
        guard token.kind == .number else { return nil }
        let digits = self.digits(of: token)
        guard digits.isPlain, digits.count == 2 || digits.count == 4, let value = digits.value.map({ Int($0) }),
            value % 10 == 0
        else { return nil }
        var end = index + 1
        if digits.ending.isEmpty {
            guard key(index + 1) == HunkFinder.singleMark, touches(index), touches(index + 1),
                key(index + 2) == HouseKeys.s
            else { return nil }
            end = index + 3
        } else if digits.ending != "s" {
            return nil
        }
        return HouseAtom(.decade(digits.count == 2 ? 1900 + value : value), index..<end)
    }

    /// `No. 10`, `Number 10`: the word before the figure.
    func numberOfThing(at index: Int) -> HouseAtom? {
        switch tokens[index].key {
        case HouseKeys.no, HouseKeys.nos:
            let place = key(index + 1) == HouseKeys.stop && touches(index) ? index + 2 : index + 1
            guard isFigure(place) || place == index + 2 && Numbers.unit(of: key(place)) != nil else { return nil }
            return HouseAtom(.word(HouseKeys.number), index..<place)
        case HouseKeys.number where isFigure(index + 1) || Numbers.unit(of: key(index + 1)) != nil:
            return HouseAtom(.word(HouseKeys.number), index..<index + 1)
        default: return nil
        }
    }
}
