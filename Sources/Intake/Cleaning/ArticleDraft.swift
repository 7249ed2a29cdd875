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
    /// How many of the lines are headline and deck from fields, put before the text by ``beginWithHead()``; nil when that
    /// was not done.
    private(set) var headLines: Int?
    /// What was wrong so far.
    var warnings: [String] = []

    /// Makes a draft with nothing known but its place.
    init(document: RawDocument, record: Int) {
        source = document.source
        self.record = record
        hints = document.hints
        url = document.hints.url
    }

    /// Puts headline and deck, as they are known now, before the text that is to follow; saves moving it later.
    mutating func beginWithHead() {
        lines.appendHead(of: self)
        headLines = lines.lines.count
    }

    /// Whether there is no text yet.
    var hasNoText: Bool { lines.lines.count == headLines ?? 0 }

    /// Takes the lines away again, when the text turned out to have none.
    mutating func beginAnew() {
        lines = TextLines()
        headLines = nil
    }

    /// The headline of the field without blanks at its ends; nil when nothing is left.
    var shownHeadline: String? {
        guard let text = headline?.trimmingBlanks(), !text.isEmpty else { return nil }
        return text
    }

    /// The deck of the field, when there is one that is not the headline again.
    var shownDeck: String? {
        guard let text = deck?.trimmingBlanks(), !text.isEmpty, text != headline else { return nil }
        return text
    }
}

extension TextLines {
    /// Appends headline and deck of a draft's fields.
    mutating func appendHead(of draft: ArticleDraft) {
        if let headline = draft.shownHeadline { append(headline, hint: .headline) }
        if let deck = draft.shownDeck { append(deck, hint: .deck) }
    }
}
