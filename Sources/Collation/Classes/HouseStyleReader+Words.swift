import TextCore
import WireModel

/// Bodies, short forms, titles and the small words of a sentence.
extension HouseReader {
    /// A country, a body or a state under any of its names.
    func body(at index: Int) -> HouseAtom? {
        let token = tokens[index]
        if let found = HouseTables.bodies.match(at: index, in: tokens, end: range.upperBound),
            found.tokens > 1 || isAcronym(index)
        {
            var atom = HouseAtom(.word(found.value), index..<index + found.tokens)
            atom.isBody = true
            // `World War II` and `World War Two` sound the same.
            atom.isSpoken = found.tokens == 3 && token.key == Self.world
            return withAcronym(atom)
        }
        if let found = HouseTables.stateNames.match(at: index, in: tokens, end: range.upperBound), token.isCapitalised {
            if found.tokens == 1, token.length == 2, !isPostal(index) { return nil }
            return HouseAtom(.word(found.value), index..<index + found.tokens)
        }
        return nil
    }

    private static let world = NormalForm.key("world")

    /// `United Nations (UN)`: the acronym in brackets says no more than the name.
    private func withAcronym(_ atom: HouseAtom) -> HouseAtom {
        let next = atom.tokens.upperBound
        guard key(next) == HouseKeys.open, key(next + 2) == HouseKeys.close, isAcronym(next + 1),
            let found = HouseTables.bodies.match(at: next + 1, in: tokens, end: range.upperBound), found.tokens == 1,
            atom.value == .word(found.value)
        else { return atom }
        var result = atom
        result.tokens = atom.tokens.lowerBound..<next + 3
        return result
    }

    private func isAcronym(_ index: Int) -> Bool {
        guard range.contains(index) else { return false }
        let token = tokens[index]
        if token.isAllCapitals || hasPossessive(index) { return true }
        // `NGOs`, `Nato`, `Fed`
        return token.isCapitalised && (token.length >= 4 || token.length == 3 && key(index - 1) == HouseKeys.the)
    }

    /// `UN's`: capitals before the ending.
    private func hasPossessive(_ index: Int) -> Bool {
        let word = side.word(index)
        return (word.hasSuffix("'s") || word.hasSuffix("’s"))
            && word.dropLast(2).allSatisfy { $0.isUppercase || $0 == "." }
    }

    private func isPostal(_ index: Int) -> Bool {
        tokens[index].isAllCapitals && key(index - 1) == HouseKeys.comma && isCapitalWord(index - 2)
    }

    /// `Gov.`, `Calif.`, `St`, `vs`
    func shortForm(at index: Int) -> HouseAtom? {
        let token = tokens[index]
        let hasStop = key(index + 1) == HouseKeys.stop && touches(index)
        // A stop that ends the sentence stays with it.
        let takesStop = hasStop && range.contains(index + 2)
        let next = takesStop ? index + 2 : index + 1
        if token.isAllCapitals, isPostal(index), let state = HouseTables.postalStates[token.key] {
            return HouseAtom(.word(state), index..<index + 1)
        }
        if token.isCapitalised, hasStop || isUnmistakable(index), let state = HouseTables.states[token.key] {
            return HouseAtom(.word(state), index..<next)
        }
        if token.key == HouseKeys.v, isCapitalWord(index - 1), token.length == 1, isCapitalWord(next) {
            return HouseAtom(.word(HouseTables.versus), index..<next)
        }
        if let honorific = honorific(at: index, next) { return honorific }
        guard let full = HouseTables.abbreviations[token.key], token.key != full else { return nil }
        let isPlain = HouseTables.plainShortForms.contains(token.key)
        let hasName = isCapitalWord(index - 1) && !isSentenceStart(index) || isCapitalWord(next)
        guard isPlain || token.isCapitalised && (hasStop || hasName) || hasStop && isFigureBefore(index) else {
            return nil
        }
        var atom = HouseAtom(.word(full), index..<next)
        atom.isTitle = Lexicon.titles.contains(full)
        if token.key == Self.saintOrStreet { atom.alternative = .word(HouseTables.saint) }
        return atom
    }

    private static let saintOrStreet = NormalForm.key("st")
    private static let unmistakable = HouseTables.keys("calif ariz okla fla minn conn mich penn tenn tex nev kan")

    private func isUnmistakable(_ index: Int) -> Bool {
        Self.unmistakable.contains(tokens[index].key) && key(index - 1) == HouseKeys.comma
    }

    private func isSentenceStart(_ index: Int) -> Bool { index == range.lowerBound }

    private func isFigureBefore(_ index: Int) -> Bool {
        index > range.lowerBound && tokens[index - 1].kind == .number
    }

    /// A form of address before a name, which desks add and drop.
    private func honorific(at index: Int, _ next: Int) -> HouseAtom? {
        let token = tokens[index]
        guard token.isCapitalised, isCapitalWord(next) else { return nil }
        let isDoctor = token.key == Self.doctor
        guard isDoctor || HouseTables.honorifics.contains(token.key) else { return nil }
        var atom = HouseAtom(.word(isDoctor ? Self.dr : token.key), index..<next)
        atom.freedom = .wording
        return atom
    }

    private static let doctor = NormalForm.key("doctor")
    private static let dr = NormalForm.key("dr")

    /// `J. K.`, `J.K.`, `JK` before a name.
    func initials(at index: Int) -> HouseAtom? {
        let token = tokens[index]
        guard token.length == 1 || token.isAllCapitals && token.length <= 6 else { return nil }
        var letters = side.word(index).filter(\.isLetter).lowercased()
        var next = index + 1
        if token.length == 1 {
            while key(next) == HouseKeys.stop, touches(next - 1), range.contains(next + 1) {
                next += 1
                guard isCapitalWord(next), tokens[next].length == 1 else { break }
                letters += side.word(next).lowercased()
                next += 1
            }
        }
        guard letters.count <= 3, isCapitalWord(next), next > index + 1 || letters.count > 1 else { return nil }
        guard tokens[next].length > 1, !tokens[next].isAllCapitals else { return nil }
        return HouseAtom(.word(NormalForm.key(letters)), index..<next)
    }

    /// `King Osric III`, `Reactor IV`
    func roman(at index: Int) -> HouseAtom? {
        guard isCapitalWord(index - 1), let value = Self.numerals[side.word(index)] else { return nil }
        var atom = HouseAtom(.word(tokens[index].key), index..<index + 1)
        atom.alternative = .number(value, isOrdinal: false)
        return atom
    }

    private static let numerals: [String: Double] = {
        let words =
            "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV"
        var table: [String: Double] = [:]
        for (index, word) in words.split(separator: " ").enumerated() { table[String(word)] = Double(index + 1) }
        return table
    }()

    /// Contractions, verbs of saying, `that`, `a`, `the Third`.
    func smallWord(at index: Int) -> HouseAtom? {
        let token = tokens[index]
        let one = index..<index + 1
        if let full = HouseTables.contractions[token.key] {
            var atom = HouseAtom(.word(token.key), one)
            atom.expansions = full
            atom.isSpoken = false
            return atom
        }
        if let told = HouseTables.toldAudience.match(at: index, in: tokens, end: range.upperBound) {
            return said(index..<index + told.tokens)
        }
        if HouseTables.neutralVerbs.contains(token.key) { return said(one) }
        switch token.key {
        case HouseKeys.an: return HouseAtom(.word(HouseKeys.a), one)
        case HouseKeys.that where followsSaying(index):
            var atom = HouseAtom(.word(token.key), one)
            atom.freedom = .connective
            atom.isSpoken = false
            return atom
        case HouseKeys.the where isCapitalWord(index - 1) && isCapitalWord(index + 1):
            guard let number = Numbers.value(at: index + 1, in: tokens, of: side.text), number.isOrdinal else {
                return nil
            }
            return HouseAtom(.number(number.value, isOrdinal: false), index..<index + 1 + number.tokens)
        default: return nil
        }
    }

    private func said(_ range: Range<Int>) -> HouseAtom {
        var atom = HouseAtom(.said, range)
        atom.isSpoken = false
        return atom
    }

    /// Whether a verb of saying stands a few words before, in the same clause.
    private func followsSaying(_ index: Int) -> Bool {
        for atom in atoms.reversed().prefix(7) {
            switch atom.value {
            case .said: return true
            case .mark, .quote, .dash: return false
            default: continue
            }
        }
        return false
    }
}
