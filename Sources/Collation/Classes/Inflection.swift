import TextCore

/// Regular English inflection, for making word lists complete and for finding a word in another form.
///
/// All rules look at letters of ASCII, so they work on bytes: a form is made in a small array and becomes a key without a
/// string between.
enum Inflection {
    typealias Letters = [UInt8]

    /// The keys of the forms in which a word may stand elsewhere: with and without its endings.
    static func variants(of printed: String) -> Set<UInt64> {
        let word = bare(printed)
        guard isInflected(word) else { return [NormalForm.key(printed), NormalForm.key(text(word))] }
        var keys: Set<UInt64> = [NormalForm.key(printed)]
        for stem in stems(of: word) {
            for form in verbForms(stem) { keys.insert(NormalForm.key(ofLetters: form[...])) }
            keys.insert(NormalForm.key(ofLetters: (stem + possessive)[...]))
            keys.insert(NormalForm.key(ofLetters: (stem + ly)[...]))
        }
        return keys
    }

    /// Whether two words may be forms of one.
    static func areForms(_ one: String, _ other: String) -> Bool {
        // Endings never touch the first letter.
        guard bare(one).first == bare(other).first else { return false }
        return !variants(of: one).isDisjoint(with: variants(of: other))
    }

    // MARK: Rules

    /// The plural of a noun.
    static func plural(_ word: Letters) -> Letters {
        if word.last == letterY, word.count > 1, !isVowel(word[word.count - 2]) { return word.dropLast() + ies }
        if irregular.contains(where: { word.hasEnding($0) }) { return word.dropLast(word.hasEnding(fe) ? 2 : 1) + ves }
        if word.hasEnding(man) { return word.dropLast(2) + en }
        return sibilants.contains(where: { word.hasEnding($0) }) ? word + es : word + [letterS]
    }

    /// A verb's base, third person, past and -ing forms.
    static func verbForms(_ word: Letters) -> [Letters] {
        let third = plural(word)
        if word.last == letterE { return [word, third, word + [letterD], word.dropLast() + ing] }
        if third.hasEnding(ies) { return [word, third, word.dropLast() + ied, word + ing] }
        var forms = [word, third, word + ed, word + ing]
        // `grab` doubles its last letter: grabbed, grabbing.
        let count = word.count
        if count >= 3, !isVowel(word[count - 1]), !undoubled.contains(word[count - 1]), isVowel(word[count - 2]),
            !isVowel(word[count - 3])
        {
            forms += [word + [word[count - 1]] + ed, word + [word[count - 1]] + ing]
        }
        return forms
    }

    /// The folded letters without a possessive ending.
    private static func bare(_ printed: String) -> Letters {
        let word = Letters(NormalForm.folded(printed).utf8)
        return word.hasEnding(possessive) ? word.dropLast(2) : word.last == apostrophe ? word.dropLast() : word
    }

    /// Whether a word is long enough for endings and no figure.
    private static func isInflected(_ word: Letters) -> Bool {
        guard word.count > 3, let first = word.first else { return false }
        return first &- 0x61 < 26 || first >= 0x80
    }

    /// The word, and what it is a form of by its ending.
    private static func stems(of word: Letters) -> [Letters] {
        var stems = [word]
        for (ending, replacements) in endings where word.count >= ending.count + 3 && word.hasEnding(ending) {
            for other in replacements {
                let stem = word.dropLast(ending.count) + other
                if !stems.contains(stem) { stems.append(stem) }
            }
        }
        return stems
    }

    // MARK: Letters

    private static func text(_ letters: Letters) -> String { String(decoding: letters, as: UTF8.self) }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6f, 0x75: true
        default: false
        }
    }

    private static func letters(_ words: String...) -> [Letters] { words.map { Letters($0.utf8) } }

    private static let irregular = letters("thief", "wife", "life", "knife", "wolf", "half", "calf", "shelf", "leaf")
    private static let sibilants = letters("s", "x", "z", "ch", "sh")
    private static let endings: [(Letters, [Letters])] = [
        (ies, letters("y")), (ied, letters("y")), (es, letters("", "e")), ([letterS], letters("")),
        (ed, letters("", "e")), (ing, letters("", "e")), (ly, letters("")),
    ]
    private static let undoubled = Letters("wxy".utf8)
    private static let (ies, ied, es, ed) = (
        Letters("ies".utf8), Letters("ied".utf8), Letters("es".utf8), Letters("ed".utf8)
    )
    private static let (ing, ly, ves, fe) = (
        Letters("ing".utf8), Letters("ly".utf8), Letters("ves".utf8), Letters("fe".utf8)
    )
    private static let (man, en, possessive) = (Letters("man".utf8), Letters("en".utf8), Letters("'s".utf8))
    private static let (letterD, letterE, letterS, letterY) = (
        UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "s"), UInt8(ascii: "y")
    )
    private static let apostrophe = UInt8(ascii: "'")
}

extension [UInt8] {
    /// Whether the last bytes are these.
    func hasEnding(_ ending: [UInt8]) -> Bool {
        guard count >= ending.count else { return false }
        let start = count - ending.count
        for index in ending.indices where self[start + index] != ending[index] { return false }
        return true
    }
}

extension StringProtocol {
    /// Whether the last bytes are those of an ending: `hasSuffix` for words of ASCII, without its normalisation.
    func hasEnding(_ ending: String) -> Bool {
        let count = ending.utf8.count
        guard utf8.count >= count else { return false }
        return utf8.suffix(count).elementsEqual(ending.utf8)
    }
}

/// An ending of words, up to eight letters of ASCII: looked for as one number, the last letter lowest.
struct Ending: Sendable {
    private let letters: UInt64
    private let mask: UInt64

    init(_ ending: String) {
        letters = Self.last(eightOf: ending)
        mask = ending.utf8.count >= 8 ? .max : (1 << (8 * UInt64(ending.utf8.count))) - 1
    }

    /// The endings of a list.
    static func list(_ endings: [String]) -> [Ending] { endings.map { Ending($0) } }

    /// Whether a word has one of some endings.
    static func isAmong(_ endings: [Ending], of word: String) -> Bool {
        let last = last(eightOf: word)
        return endings.contains { last & $0.mask == $0.letters }
    }

    /// The last eight bytes of a word; noughts for those that it has not.
    private static func last(eightOf word: String) -> UInt64 {
        let bytes = word.utf8Span.span
        var last: UInt64 = 0
        for place in max(0, bytes.count - 8)..<bytes.count { last = last << 8 | UInt64(bytes[place]) }
        return last
    }
}
