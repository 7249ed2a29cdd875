internal import CWordLists
import TextCore

/// Names that print spells in more than one way: transliterations of given names, and places under an older or another
/// name of their own that desks use side by side.
///
/// A line is one name. Sources: the transliteration notes of agencies' style guides, and the tables of the United Nations
/// Group of Experts on Geographical Names. A vowel more or less makes another person of most names, so nothing is
/// guessed from likeness.
extension Lexicon {
    /// Whether two sets of names are the same names, spelled otherwise.
    static func sameNames(_ mine: Set<UInt64>, _ theirs: Set<UInt64>) -> Bool {
        guard mine.count == theirs.count, mine != theirs else { return false }
        return Set(mine.map { nameForms[$0] ?? $0 }) == Set(theirs.map { nameForms[$0] ?? $0 })
    }

    /// For each spelling the key of the first of its line.
    private static let nameForms: KeyMap<UInt64> = {
        var table: KeyMap<UInt64> = [:]
        for row in WordFile(stet_words_name_forms()).rows {
            let names = row.split(separator: 0x20)
            guard let first = names.first.map({ key($0) }) else { continue }
            for name in names { table[key(name)] = first }
            for name in names { table[key(name + "'s".utf8)] = first }
        }
        return table
    }()
}
