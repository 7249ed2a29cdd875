/// What is remembered of one address.
struct LedgerEntry: Codable, Hashable, Sendable {
    /// The address, as ``PageAddress`` spells it.
    var address: String
    /// When it was last asked for with success, ISO 8601 in UTC.
    var checked: String?
    /// The entity tag the server gave with the copy at hand.
    var etag: String?
    /// The `Last-Modified` it gave.
    var modified: String?
    /// Where it was moved to for good (301, 308).
    var movedTo: String?
    /// Whether it is gone for good (410).
    var isGone: Bool?
    /// The folder its revisions lie in, relative to the whole.
    var folder: String?
    /// The pages that it lists, when it is a feed.
    var links: [String]?
    /// The feeds that it lists, when it is an outline.
    var feeds: [String]?

    init(_ address: PageAddress) { self.address = address.description }
}

/// A host that asked to be left alone for some time.
struct LedgerPause: Codable, Hashable, Sendable {
    /// The host.
    var host: String
    /// Until when, ISO 8601 in UTC.
    var until: String
}

/// A run of the program.
struct LedgerRun: Codable, Hashable, Sendable {
    /// When it began, ISO 8601 in UTC.
    var started: String
    /// What was named on the command line.
    var sources: [String]
    /// Whether it came to its end.
    var isEnded: Bool
}

/// One line of the ledger's file: one of the three.
struct LedgerLine: Codable, Hashable, Sendable {
    var entry: LedgerEntry?
    var pause: LedgerPause?
    var run: LedgerRun?
}
