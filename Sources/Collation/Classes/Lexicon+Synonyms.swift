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
        synonyms.contains(one, other, where: ==)
    }

    /// Whether a word stands in any group.
    static func hasSynonyms(_ key: UInt64) -> Bool { synonyms.contains(key) }

    private static let synonyms: GroupTable = {
        var table = GroupTable(capacity: 6144)
        var number = 0
        for row in WordFile(stet_words_synonyms_nouns()).rows {
            eachNoun(of: row) { table.insert($0, into: number) }
            number += 1
        }
        for row in WordFile(stet_words_synonyms_verbs()).rows {
            let parts = row.split(separator: 0x7c)
            if let verbs = parts.first { eachVerb(of: verbs) { table.insert($0, into: number) } }
            if parts.count > 1 { eachKey(of: parts[1]) { table.insert($0, into: number) } }
            number += 1
        }
        for row in WordFile(stet_words_synonyms_others()).rows {
            eachKey(of: row) { table.insert($0, into: number) }
            number += 1
        }
        return table
    }()
}
