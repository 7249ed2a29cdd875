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
        for var stem in stems(of: word) {
            eachVerbKey(&stem) { keys.insert($0) }
            keys.insert(key(of: &stem, plus: apostropheS))
            keys.insert(key(of: &stem, plus: ly))
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

    /// Hands over the keys of a noun and its plural.
    ///
    /// - Parameter word: lower-case letters; changed while this runs, and the same afterwards.
    @inline(__always)
    static func eachNounKey(_ word: inout Letters, _ body: (UInt64) -> Void) {
        body(NormalForm.key(ofLetters: word.span))
        let plural = plural(word)
        body(key(of: &word, without: plural.drop, plus: plural.ending))
    }

    /// Hands over the keys of a verb's base, third person, past and -ing forms.
    ///
    /// - Parameter word: lower-case letters; changed while this runs, and the same afterwards.
    static func eachVerbKey(_ word: inout Letters, _ body: (UInt64) -> Void) {
        eachNounKey(&word, body)
        guard let last = word.last else { return }
        if last == letterE {
            body(key(of: &word, plus: letterD))
            body(key(of: &word, without: 1, plus: ing))
            return
        }
        let changesY = last == letterY && plural(word).drop == 1
        body(key(of: &word, without: changesY ? 1 : 0, plus: changesY ? ied : ed))
        body(key(of: &word, plus: ing))
        // `grab` doubles its last letter: grabbed, grabbing.
        let count = word.count
        if count >= 3, !isVowel(last), !undoubled.contains(last), isVowel(word[count - 2]), !isVowel(word[count - 3]) {
            body(key(of: &word, plus: ed << 8 | UInt64(last)))
            body(key(of: &word, plus: ing << 8 | UInt64(last)))
        }
    }

    /// The key of a word whose last letters are others.
    ///
    /// - Parameter ending: what comes, its letters packed.
    private static func key(of word: inout Letters, without drop: Int = 0, plus ending: UInt64) -> UInt64 {
        var dropped: UInt64 = 0
        for _ in 0..<drop { dropped = dropped << 8 | UInt64(word.removeLast()) }
        let count = word.count
        append(ending, to: &word)
        let key = NormalForm.key(ofLetters: word.span)
        word.removeLast(word.count - count)
        append(dropped, to: &word)
        return key
    }

    private static func append(_ packed: UInt64, to word: inout Letters) {
        var rest = packed
        while rest != 0 {
            word.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }

    /// How many letters a noun loses in the plural, and which it gets, packed.
    private static func plural(_ word: Letters) -> (drop: Int, ending: UInt64) {
        let count = word.count
        guard let last = word.last else { return (0, letterS) }
        let before = count > 1 ? word[count - 2] : 0
        switch last {
        case letterY where count > 1 && !isVowel(before): return (1, ies)
        case letterE where before == letterF, letterF:
            guard irregular.contains(where: { word.hasEnding($0) }) else { break }
            return (last == letterE ? 2 : 1, ves)
        case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): return (0, es)
        case UInt8(ascii: "h") where before == UInt8(ascii: "c") || before == UInt8(ascii: "s"): return (0, es)
        case UInt8(ascii: "n") where count > 2 && before == UInt8(ascii: "a") && word[count - 3] == UInt8(ascii: "m"):
            return (2, en)
        default: break
        }
        return (0, letterS)
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
    private static let endings: [(Letters, [Letters])] = [
        ("ies", ["y"]), ("ied", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ed", ["", "e"]), ("ing", ["", "e"]),
        ("ly", [""]),
    ].map { (Letters($0.utf8), $1.map { Letters($0.utf8) }) }
    private static let undoubled = Letters("wxy".utf8)
    private static let possessive = Letters("'s".utf8)
    private static let (letterE, letterF, letterY) = (UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "y"))
    // Endings, packed: the first letter lowest.
    private static let (letterS, letterD, apostropheS) = (packed("s"), packed("d"), packed("'s"))
    private static let (ies, ied, es, ed) = (packed("ies"), packed("ied"), packed("es"), packed("ed"))
    private static let (ing, ly, ves, en) = (packed("ing"), packed("ly"), packed("ves"), packed("en"))

    private static func packed(_ ending: String) -> UInt64 { ending.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) } }

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
