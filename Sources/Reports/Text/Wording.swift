import WireModel

/// How text forms put names and numbers.
enum Wording {
    /// A share as whole per cent: `46 %`.
    static func percent(_ share: Double) -> String {
        guard share.isFinite else { return "–" }
        return "\(Int((min(max(share, 0), 1) * 100).rounded())) %"
    }

    /// A number with its noun: `1 article`, `2 articles`.
    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    /// Outlet, agency and day: `bssnews.net · AFP via BSS · 2024-09-03`.
    static func origin(_ article: Article) -> String {
        var parts = [article.outlet]
        switch (article.agency, article.relay) {
        case (let agency?, let relay?): parts.append("\(agency) via \(relay)")
        case (let name?, nil), (nil, let name?): parts.append(name)
        case (nil, nil): break
        }
        parts.append(article.published?.iso ?? "no date")
        return parts.joined(separator: " · ")
    }

    /// Where an article was read: the source, with `#` and the record when it is not the first.
    static func place(_ article: Article) -> String {
        article.record == 0 ? article.source : "\(article.source)#\(article.record)"
    }
}
