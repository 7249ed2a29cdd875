import TextCore
import WireModel

/// A story as a wire format gives it: fields that go before anything inferred from the text, and the text.
struct WireStory {
    var id: String?
    var headline: String?
    var deck: String?
    var byline: [String] = []
    /// Place, day and agency as the format's own field has them.
    var dateline: String?
    /// Who wrote it.
    var source: String?
    /// Who sent it.
    var provider: String?
    var published: DateText?
    var language: String?
    var url: String?
    /// Version, slug and the like, in order.
    private(set) var fields: [SourceField] = []
    var lines = TextLines()
    /// What breaks the format's rules, though the story can be read.
    var warnings: [String] = []

    /// Adds a field, unless it is empty or there already.
    mutating func add(_ name: String, _ value: String?) {
        guard let value = value?.trimmingBlanks(), !value.isEmpty else { return }
        let field = SourceField(name: name, value: value)
        if !fields.contains(field), fields.count < 200 { fields.append(field) }
    }

    /// The article, its explicit fields put over what the text alone would say; nil without any text.
    func article(of document: RawDocument, record: Int, options: IntakeOptions) -> Article? {
        var draft = ArticleDraft(document: document, record: record)
        draft.id = id
        draft.headline = headline
        draft.deck = deck
        draft.byline = Byline.names(inField: byline)
        draft.published = published
        draft.language = language
        draft.url = url ?? draft.url
        draft.warnings = warnings
        let name = Self.shortName(source) ?? Self.shortName(provider)
        draft.outlet = Self.shortName(provider) ?? name
        draft.lines = lines
        if let start = datelineBeforeText() { draft.lines = start }
        if draft.lines.lines.isEmpty, let headline { draft.lines.append(headline, hint: .headline) }
        guard var article = Desk.article(from: draft, options: options) else { return nil }
        article.fields = fields
        attribute(&article)
        return article
    }

    /// The text with the dateline of the field before its first paragraph, where the text lacks it.
    private func datelineBeforeText() -> TextLines? {
        guard let dateline = dateline?.trimmingBlanks(), !dateline.isEmpty, dateline.utf8.count < 120,
            let first = lines.lines.indices.first(where: { lines.lines[$0].hint == nil })
        else { return nil }
        let end = dateline.unicodeScalars.last.map { "-–—:_".unicodeScalars.contains($0) } ?? false
        let paragraph = lines.string(first)
        guard end || dateline.contains("("), !paragraph.hasPrefix(dateline.prefix(12)) else { return nil }
        var result = TextLines()
        for index in lines.lines.indices {
            let line = lines.lines[index]
            if index == first {
                result.append(dateline + (end ? " " : " - ") + paragraph, hint: line.hint)
            } else {
                result.append(lines.string(index), hint: line.hint)
            }
        }
        return result
    }

    /// Who wrote it: the field that says so; else what the text itself says, passed on by the sender; else the sender.
    private func attribute(_ article: inout Article) {
        let sender = Self.shortName(provider)
        let field = Evidence(kind: "field", span: nil)
        if let writer = Self.shortName(source), Agencies.known(writer) != nil || article.agency == nil {
            if article.agency != writer { article.agencyEvidence = [] }
            article.agency = writer
            article.agencyEvidence.insert(field, at: 0)
        } else if article.agency == nil, let sender {
            article.agency = sender
            article.agencyEvidence = [field]
        }
        if let sender, let agency = article.agency, sender != agency, article.relay == nil,
            Agencies.known(sender) != nil
        {
            article.relay = sender
        }
    }

    /// The name by which an agency is known: of `reuters.com`, `nprov:dpa`, `Agence France-Presse`, `©Ritzau/`.
    static func shortName(_ name: String?) -> String? {
        guard var name = name?.trimmingBlanks().trimmingCharacters("©()/ "), !name.isEmpty else { return nil }
        if let known = Agencies.known(name) { return known }
        if !name.contains(" "), let colon = name.lastIndex(of: ":") { name = String(name[name.index(after: colon)...]) }
        for opening in ["www.", "http://", "https://"] where name.lowercased().hasPrefix(opening) {
            name = String(name.dropFirst(opening.count))
        }
        if let known = Agencies.known(name) { return known }
        if !name.contains(" "), let dot = name.firstIndex(of: "."), let known = Agencies.known(String(name[..<dot])) {
            return known
        }
        return name.isEmpty || name.utf8.count > 80 ? nil : name
    }
}
