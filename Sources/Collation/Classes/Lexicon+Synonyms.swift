internal import CWordLists
import TextCore

/// Ordinary words that desks put for one another.
///
/// A line is a group; two words that share one say the same of the same thing, and to put one for the other calls nothing
/// by another name. The groups are those of desk thesauruses, by the fields of the IPTC news codes: politics, law,
/// conflict, disaster, labour, business, health, science, sport, arts, weather, travel, and the verbs of daily copy. A word
/// stands in as many groups as it has senses. Words that take a side are only listed beside words that take the same one.
extension Lexicon {
    /// Whether two words share a group, in any of their forms.
    static func areSynonyms(_ one: UInt64, _ other: UInt64) -> Bool {
        guard let mine = synonyms[one], let theirs = synonyms[other] else { return false }
        return mine.contains { theirs.contains($0) }
    }

    /// Whether a word stands in any group.
    static func hasSynonyms(_ key: UInt64) -> Bool { synonyms[key] != nil }

    private static let synonyms: [UInt64: [Int]] = {
        var table: [UInt64: [Int]] = [:]
        var number = 0
        func add(_ keys: some Sequence<UInt64>) {
            for key in keys { table[key, default: []].append(number) }
            number += 1
        }
        for row in WordFile(stet_words_synonyms_nouns()).rows { add(nouns(String(row))) }
        for row in WordFile(stet_words_synonyms_verbs()).rows {
            let parts = row.split(separator: "|")
            add(verbs(String(parts.first ?? "")).union(parts.count > 1 ? keys(String(parts[1])) : keys("")))
        }
        for row in WordFile(stet_words_synonyms_others()).rows { add(keys(String(row))) }
        return table
    }()
}
