import WireModel

/// What a format knows about an article before its text is read: fields as they were given, and lines of text.
struct ArticleDraft {
    /// The path or URL it comes from.
    var source: String
    /// Its number in the source, from 0.
    var record: Int
    /// What the folder and the protocol say.
    var hints: DocumentHints
    /// The record's own id.
    var id: String?
    /// The record's own outlet.
    var outlet: String?
    /// The heading the record names.
    var headline: String?
    /// The line under the heading that the record names.
    var deck: String?
    /// The authors the record names.
    var byline: [String] = []
    /// The day and time the record names, and where it stood: `field` or `meta`.
    var published: DateText?
    /// See ``WireModel/Article/publishedFrom``.
    var publishedFrom = "field"
    /// The language code the record names.
    var language: String?
    /// The address the record names.
    var url: String?
    /// The text, a paragraph a line.
    var lines = TextLines()
    /// What was wrong so far.
    var warnings: [String] = []

    /// Makes a draft with nothing known but its place.
    init(document: RawDocument, record: Int) {
        source = document.source
        self.record = record
        hints = document.hints
        url = document.hints.url
    }
}
