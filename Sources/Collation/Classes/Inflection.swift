import TextCore

/// Regular English inflection, for making word lists complete and for finding a word in another form.
enum Inflection {
    /// The plural of a noun.
    static func plural(_ word: some StringProtocol) -> String {
        if word.hasSuffix("y"), let before = word.dropLast().last, !vowels.contains(before) {
            return word.dropLast() + "ies"
        }
        if irregular.contains(where: { word.hasSuffix($0) }) {
            return word.dropLast(word.hasSuffix("fe") ? 2 : 1) + "ves"
        }
        if word.hasSuffix("man") { return word.dropLast(2) + "en" }
        if ["s", "x", "z", "ch", "sh"].contains(where: { word.hasSuffix($0) }) { return word + "es" }
        return word + "s"
    }

    private static let irregular = ["thief", "wife", "life", "knife", "wolf", "half", "calf", "shelf", "leaf"]

    /// A verb's base, third person, past and -ing forms.
    static func verbForms(_ base: some StringProtocol) -> [String] {
        let word = String(base)
        let third = plural(word)
        if word.hasSuffix("e") { return [word, third, word + "d", word.dropLast() + "ing"] }
        if third.hasSuffix("ies") { return [word, third, word.dropLast() + "ied", word + "ing"] }
        var forms = [word, third, word + "ed", word + "ing"]
        // `grab` doubles its last letter: grabbed, grabbing.
        let letters = Array(word)
        if letters.count >= 3, let last = letters.last, !vowels.contains(last), !"wxy".contains(last),
            vowels.contains(letters[letters.count - 2]), !vowels.contains(letters[letters.count - 3])
        {
            forms += [word + "\(last)ed", word + "\(last)ing"]
        }
        return forms
    }

    /// The keys of the forms in which a word may stand elsewhere: with and without its endings.
    static func variants(of printed: String) -> Set<UInt64> {
        var word = NormalForm.folded(printed)
        for ending in ["'s", "'"] where word.hasSuffix(ending) { word.removeLast(ending.count) }
        guard word.utf8.count > 3, word.first?.isLetter == true else {
            return [NormalForm.key(printed), NormalForm.key(word)]
        }
        var stems: Set<String> = [word]
        for (ending, replacements) in endings where word.hasSuffix(ending) && word.utf8.count - ending.utf8.count >= 3 {
            for other in replacements { stems.insert(word.dropLast(ending.count) + other) }
        }
        // One pass of the tokenizer over all forms is far cheaper than folding them one by one.
        var forms = [printed]
        for stem in stems.sorted() { forms += verbForms(stem) + [stem + "'s", stem + "ly"] }
        return Set(Tokenizer.tokens(of: forms.joined(separator: " ")).lazy.filter(\.isWordLike).map(\.key))
    }

    private static let endings: [(String, [String])] = [
        ("ies", ["y"]), ("ied", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ed", ["", "e"]), ("ing", ["", "e"]),
        ("ly", [""]),
    ]
    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
}
