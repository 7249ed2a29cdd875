import FoundationEssentials

/// What is known of a revision besides its bytes: the JSON file beside it, which the intake reads back
/// (`stet.page/1`, see docs/fetch.md).
struct FetchedPage: Codable, Hashable, Sendable {
    /// The address of the page: its own name for itself when it has one on the same host.
    var url: String
    /// The address that answered, when it is another.
    var answeredBy: String?
    /// The address that was asked for, when it is another.
    var askedFor: String?
    /// When it came, ISO 8601 in UTC.
    var fetched: String
    /// The status of HTTP.
    var status: Int
    /// The `Content-Type` as it was sent.
    var contentType: String?
    /// The `ETag` as it was sent.
    var etag: String?
    /// The `Last-Modified` as it was sent.
    var lastModified: String?
    /// The length of the page as it lies here, in bytes.
    var length: Int

    /// The file. `format` stands first, so that a walk through the folder knows it by its first bytes.
    var bytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let fields = (try? encoder.encode(self)).map { Array($0) } ?? []
        return Array("{\n  \"format\" : \"stet.page/1\",".utf8) + fields.dropFirst() + [0x0a]
    }
}
