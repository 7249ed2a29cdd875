/// How records are to be read.
public struct IntakeOptions: Hashable, Sendable {
    /// Names of record fields that go before the usual ones: `["text": "fulltext"]` takes the text from `fulltext`
    /// (`--field text=fulltext`). Keys are `id`, `outlet`, `headline`, `deck`, `text`, `html`, `url`, `published`,
    /// `byline`, `language`.
    public var fieldNames: [String: String]
    /// How many warnings of one kind a document may give before the rest is only counted.
    public var warningLimit: Int
    /// Whether the language of articles that do not name it is told from their words.
    public var guessesLanguage = true

    /// Makes options; those left out have their usual values.
    public init(fieldNames: [String: String] = [:], warningLimit: Int = 20) {
        self.fieldNames = fieldNames
        self.warningLimit = warningLimit
    }
}
