internal import CWordLists
internal import TextCore

/// The names of people that the gazetteers have, for the trainer to write into documents.
package enum NameLists {
    /// Given names.
    package static var given: [String] { WordFile(stet_words_given_names()).rows.map { String(decoding: $0, as: UTF8.self) } }
    /// Family names.
    package static var family: [String] { WordFile(stet_words_surnames()).rows.map { String(decoding: $0, as: UTF8.self) } }
}
