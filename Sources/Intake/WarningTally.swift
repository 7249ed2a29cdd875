/// Lets the first warnings of a kind through and counts the rest, so that one broken file cannot flood the screen.
///
/// One tally goes with one source, over all of its parts: feed it the items in order, then ask for the closing ones.
public struct WarningTally: Sendable {
    private let limit: Int
    private var counts: [IntakeWarning.Kind: Int] = [:]
    private var order: [IntakeWarning.Kind] = []
    private var source = ""
    /// Whether a warning about a charset was of one record.
    private var namesRecords = false

    /// Makes a tally that lets `limit` warnings of each kind pass; of those about the charset of a whole text only the
    /// first.
    public init(limit: Int) { self.limit = max(1, limit) }

    /// Whether the item goes on to the caller: true for every article and for the first warnings of each kind.
    public mutating func admits(_ item: IntakeItem) -> Bool {
        guard case .warning(let warning) = item else { return true }
        source = warning.source
        if counts[warning.kind] == nil { order.append(warning.kind) }
        let count = counts[warning.kind, default: 0] + 1
        counts[warning.kind] = count
        let isWhole = warning.kind == .charset && warning.record == nil
        if warning.kind == .charset, !isWhole { namesRecords = true }
        return count <= (isWhole ? 1 : limit)
    }

    /// One warning `and 5 more of this kind: …` for each kind that was cut off, in the order they first came up.
    public func closing() -> [IntakeItem] {
        order.compactMap { kind in
            let extra = counts[kind, default: 0] - limit
            guard extra > 0, kind != .charset || namesRecords else { return nil }
            let reason = "and \(extra) more \(Self.plural(of: kind))"
            return .warning(IntakeWarning(source: source, kind: .omitted, reason: reason))
        }
    }

    private static func plural(of kind: IntakeWarning.Kind) -> String {
        switch kind {
        case .malformed: "records that could not be read"
        case .noText: "records without text"
        case .empty: "empty ones"
        case .charset: "records in another charset"
        default: "warnings of the kind \(kind.rawValue)"
        }
    }
}
