import TextCore
import WireModel

/// Who wrote an article and who passed it on, from all the signs in it.
///
/// The order of trust: relay tag, dateline, tail, the agency naming itself, byline and credit, rights line, and last the
/// text shared with a credited version, which only the index can see.
public enum Attribution {
    /// The kinds of evidence, the most trusted first, as they stand in ``WireModel/Evidence/kind``.
    public static let kinds = [
        "relay-tag", "dateline", "tail", "sign-off", "self-name", "byline", "rights-line", "shared-text",
    ]

    /// One sign that speaks for one agency.
    struct Sign {
        var agency: String
        var kind: String
        var span: TextSpan?
        var isKnown = true
    }

    /// The agencies that mostly pass on what others wrote, such as `APP` and `BSS`: their dateline alone does not say whose
    /// the text is.
    public static let relayingAgencies = Agencies.relaying

    /// Decides between the signs; fills agency, relay and the evidence for the agency, strongest first.
    static func decide(_ signs: [Sign], tag: AgencyTag?, signOff: TextSpan?, for article: inout Article) {
        var agency = tag?.agency
        var relay = tag?.relay
        let others = signs.filter { $0.kind != "dateline" && $0.kind != "relay-tag" }
        if let named = agency, relay == nil, Agencies.relaying.contains(named),
            let origin = best(others.filter { Agencies.origins.contains($0.agency) && $0.kind == "self-name" })
        {
            relay = named
            agency = origin
        }
        if agency == nil { agency = best(others) }
        guard let agency else { return }
        article.agency = agency
        article.relay = relay
        var evidence = signs.filter { $0.agency == agency || ($0.kind == "relay-tag") }
        evidence.sort { (rank($0.kind), $0.span?.start ?? .max) < (rank($1.kind), $1.span?.start ?? .max) }
        article.agencyEvidence = evidence.map { Evidence(kind: $0.kind, span: $0.span) }
        if let signOff, !evidence.contains(where: { $0.kind == "sign-off" }) {
            let place = article.agencyEvidence.firstIndex { rank($0.kind) > rank("sign-off") }
            article.agencyEvidence.insert(
                Evidence(kind: "sign-off", span: signOff), at: place ?? article.agencyEvidence.count)
        }
    }

    /// The agency with the most trusted sign; of equals the one with more signs. Nil when two are even, and for one faint
    /// sign of an agency nobody knows.
    private static func best(_ signs: [Sign]) -> String? {
        let known = signs.contains { $0.isKnown } ? signs.filter { $0.isKnown } : signs
        guard let top = known.map({ rank($0.kind) }).min() else { return nil }
        var counts: [(agency: String, count: Int)] = []
        for sign in known where rank(sign.kind) == top {
            if let index = counts.firstIndex(where: { $0.agency == sign.agency }) {
                counts[index].count += 1
            } else {
                counts.append((sign.agency, 1))
            }
        }
        counts.sort { $0.count > $1.count }
        guard let first = counts.first else { return nil }
        if counts.count > 1, counts[1].count == first.count { return nil }
        return first.agency
    }

    private static func rank(_ kind: String) -> Int { kinds.firstIndex(of: kind) ?? kinds.count }
}
