import TextCore

/// What a field of a record is for.
enum RecordField: Int, CaseIterable {
    case id, outlet, headline, deck, text, html, url, published, byline, language

    /// The name used in `--field`.
    var name: String {
        switch self {
        case .id: "id"
        case .outlet: "outlet"
        case .headline: "headline"
        case .deck: "deck"
        case .text: "text"
        case .html: "html"
        case .url: "url"
        case .published: "published"
        case .byline: "byline"
        case .language: "language"
        }
    }

    /// From this rank on a name stands for a part of the text only, and the page goes before it.
    static let weakTextRank = 14

    /// The names it goes by in records, the more trusted first.
    var usualNames: [String] {
        switch self {
        case .id: ["id", "guid", "uri", "stories_id", "story_id", "article_id", "_id", "uuid"]
        case .outlet:
            [
                "outlet", "publisher", "source", "source_domain", "site", "domain", "sitename", "site_name",
                "media_name",
                "publication", "source_name", "media_url",
            ]
        case .headline: ["headline", "title"]
        case .deck: ["deck", "subtitle", "subheadline", "standfirst"]
        case .text:
            [
                "text", "body", "content", "maintext", "article", "body_text", "content_text", "plain_text",
                "full_text",
                "fulltext", "article_text", "article_body", "articlebody", "story_text", "summary", "description",
            ]
        case .html: ["html", "content_html", "body_html", "raw_html", "article_html"]
        case .url: ["url", "link", "requested_url", "responded_url", "article_url", "canonical_url", "permalink"]
        case .published:
            [
                "published", "date", "date_publish", "pubdate", "published_at", "publishedat", "date_published",
                "publish_date", "published_date", "publication_date", "pub_date", "datepublished", "date_modify",
                "created_at",
                "seendate", "scrape_time", "date_download", "crawl_date",
            ]
        case .byline: ["byline", "author", "authors", "creator"]
        case .language: ["language", "lang", "language_code"]
        }
    }
}

/// From the names of fields to what they are for, asked by the hash of the name in small letters.
struct RecordFieldTable {
    /// What a name stands for; of several names for one field the smaller rank goes before.
    struct Meaning {
        var field: RecordField
        var rank: Int
    }

    /// The table without names of the user's own, which is the one of nearly all files.
    static let usual = RecordFieldTable(ownNames: [:])

    private var meanings: [UInt64: [Meaning]] = [:]

    /// The usual names with the user's own before them; an own name loses its usual meaning.
    static func of(_ options: IntakeOptions) -> RecordFieldTable {
        options.fieldNames.isEmpty ? usual : RecordFieldTable(ownNames: options.fieldNames)
    }

    private init(ownNames: [String: String]) {
        var taken: Set<UInt64> = []
        for field in RecordField.allCases {
            guard let name = ownNames[field.name] else { continue }
            let key = TextHash.of(name.lowercased())
            taken.insert(key)
            meanings[key, default: []].append(Meaning(field: field, rank: -1))
        }
        for field in RecordField.allCases {
            for (rank, name) in field.usualNames.enumerated() {
                let key = TextHash.of(name)
                if !taken.contains(key) { meanings[key, default: []].append(Meaning(field: field, rank: rank)) }
            }
        }
    }

    /// What the field name stands for; empty when nothing.
    func meanings(of name: UnsafeBufferPointer<UInt8>) -> [Meaning] {
        var hash = TextHash()
        for byte in name { hash.combine(ByteText.lowered(byte)) }
        return meanings[hash.value] ?? []
    }
}
