internal import TextCore

/// Tells whether a word the list of ordinary words lacks is a regular inflection of one it has.
///
/// The list leaves out `-s`, `-ed`, `-ing`, `-ly` and `-ness` forms whose base stands in it. Asked only of capitalised
/// words that no list knows, so that the strings it builds cost little.
enum Inflection {
    /// Whether `text` at `span` is such a form; at most eight lookups.
    static func isOrdinary(_ text: String, _ span: TextSpan, lexicon: Lexicon) -> Bool {
        let word = text.slice(span).lowercased()
        for (ending, replacements) in endings where word.hasSuffix(ending) {
            let stem = word.dropLast(ending.count)
            guard stem.count >= 2 else { continue }
            for replacement in replacements where isCommon(stem + replacement, lexicon) { return true }
            if ending == "ing" || ending == "ed", let last = stem.last, stem.dropLast().last == last,
                isCommon(stem.dropLast() + "", lexicon)
            {
                return true
            }
        }
        return false
    }

    /// What the ending of an unknown name suggests: `-stan` a place, `-enko` a family.
    static func suggestion(_ text: String, _ span: TextSpan) -> WordClass {
        let word = text.slice(span).lowercased()
        guard word.utf8.count >= 6 else { return [] }
        if placeEndings.contains(where: { word.hasSuffix($0) }) { return .placeEnding }
        if personEndings.contains(where: { word.hasSuffix($0) }) { return .personEnding }
        if bodyEndings.contains(where: { word.hasSuffix($0) }) { return .bodyEnding }
        return []
    }

    private static let placeEndings = [
        "stan", "land", "lands", "ville", "burg", "burgh", "bourg", "abad", "pur", "pore", "grad", "gorod", "shire",
        "stadt", "wick",
        "ford", "mouth", "minster", "chester", "cester", "port", "haven", "dorf", "heim", "hausen", "furt", "polis",
        "ovo", "nagar",
        "shima", "ia",
    ]
    /// Firms: `Commerzbank`, `Gazprom`, `Rosneft`.
    private static let bodyEndings = [
        "bank", "corp", "tech", "soft", "prom", "neft", "bahn", "telecom", "telekom", "gaz",
    ]
    private static let personEndings = [
        "enko", "ovich", "evich", "sson", "ssen", "dottir", "ovic", "evic", "sky", "ski", "skyy", "skiy", "ska",
        "shvili", "dze", "oglu",
        "yan", "ov", "ev", "ova", "eva", "opoulos", "akis", "escu", "elli", "etti", "inho", "berg", "stein", "mann",
        "wicz",
    ]

    private static func isCommon(_ word: Substring, _ lexicon: Lexicon) -> Bool {
        lexicon.classes(of: NormalForm.key(word)).has([.common, .opener])
    }

    private static let endings: [(String, [String])] = [
        ("ies", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ied", ["y"]), ("ed", ["", "e"]), ("ing", ["", "e"]),
        ("ily", ["y"]), ("ly", ["", "le"]), ("iness", ["y"]), ("ness", [""]),
    ]
}
