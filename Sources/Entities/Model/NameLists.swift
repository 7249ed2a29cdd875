/// The names of people that the gazetteers have, for the trainer to write into documents.
package enum NameLists {
    /// Given names.
    package static var given: [String] { list(Gazetteer.givenNames) }
    /// Family names.
    package static var family: [String] { list(Gazetteer.surnames) }

    private static func list(_ names: String) -> [String] {
        names.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
