internal import CWordLists
internal import TextCore

/// The names of people that the gazetteers have, for the trainer to write into documents.
package enum NameLists {
    /// Given names.
    package static var given: [String] { words(of: WordFile(stet_words_given_names())) }
    /// Family names.
    package static var family: [String] { words(of: WordFile(stet_words_surnames())) }

    private static func words(of file: WordFile) -> [String] {
        file.rows.map { String(decoding: $0, as: UTF8.self) }
    }
}
