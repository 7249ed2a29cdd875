import WireModel

/// Credits versions that do not name their agency with the one that other versions of the same take name.
///
/// The weakest kind of evidence in the order of trust: it fills a gap, and it turns an agency that is known to pass on
/// others' copy into the relay when the text is another's. An article that names an originating agency keeps it.
struct AgencyInference {
    /// The articles, credited in place by ``credit()``: of all of them no second copy is made.
    var articles: [Article]
    let clusters: [Cluster]

    /// The agencies that send out other agencies' copy under their own dateline.
    let relaying: Set<String>

    /// Fills in the agency where it can be inferred.
    mutating func credit() {
        for cluster in clusters {
            var votes: [String: Int] = [:]
            for member in cluster.articles {
                guard let agency = articles[member].agency, isOrigin(articles[member]) else { continue }
                votes[agency, default: 0] += 1
            }
            guard let origin = votes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).first?.key else {
                continue
            }
            for member in cluster.articles where isOpen(articles[member]) && articles[member].agency != origin {
                if let relay = articles[member].agency { articles[member].relay = relay }
                articles[member].agency = origin
                articles[member].agencyEvidence.append(Evidence(kind: "shared-text", span: nil))
            }
        }
    }

    /// Whether the article itself speaks for the agency that wrote it.
    private func isOrigin(_ article: Article) -> Bool {
        guard let agency = article.agency else { return false }
        return !relaying.contains(agency)
    }

    /// Whether the article leaves open who wrote it.
    private func isOpen(_ article: Article) -> Bool {
        guard let agency = article.agency else { return true }
        return relaying.contains(agency) && article.relay == nil
    }
}
