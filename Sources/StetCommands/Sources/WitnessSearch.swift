import Glibc
import Intake
import StoryIndex
import WireModel

/// Finds the further versions of a story that a comparison of two of them hears as witnesses.
struct WitnessSearch {
    /// The two versions that are compared; they are no witnesses of their own.
    let compared: [Article]
    /// How records are read.
    let options: IntakeOptions

    /// The most articles among which witnesses are looked for unasked: grouping that many takes a tenth of a second.
    static let mostUnasked = 2_000

    /// The versions that the command line names after `--against`.
    ///
    /// A source that holds one article, or `SOURCE#ID`, is taken at its word; of a collection, those that come from the same
    /// story as one of the two.
    ///
    /// - Throws: ``CommandFailure`` when a source cannot be read or holds no such article.
    func witnesses(in sources: [String]) throws(CommandFailure) -> [Article] {
        var chosen: [Article] = []
        var pool: [Article] = []
        for source in sources {
            if AddressSources.isAddress(source) { throw CommandFailure(AddressSources.refusal(of: source)) }
            let reference = VersionReference(source)
            let found = ArticleLoader(options: options).articles(of: reference.source)
            Diagnostics.say(found.warnings)
            guard !found.articles.isEmpty else {
                if found.warnings.isEmpty { throw CommandFailure("\(reference.source): there is no article in it") }
                throw CommandFailure(status: .failed)
            }
            if reference.choice != nil || found.articles.count == 1 {
                chosen.append(try reference.pick(from: found.articles))
            } else {
                pool += found.articles
            }
        }
        return distinct(chosen + sharingStory(among: pool))
    }

    /// The versions beside the two in the collections they were picked from; none where these are too large to look through
    /// unasked.
    func witnesses(among siblings: [Article]) -> [Article] {
        siblings.count > Self.mostUnasked ? [] : sharingStory(among: siblings)
    }

    /// Those articles that come from the same wire story as one of the two compared, by source and record.
    ///
    /// - Complexity: that of grouping the articles.
    private func sharingStory(among pool: [Article]) -> [Article] {
        let others = distinct(pool)
        guard !others.isEmpty else { return [] }
        let prepared = (compared + others).enumerated().map { place, article in
            // Told apart by their place alone, since the same record may have been read under two names.
            var article = article
            article.id = String(place)
            return PreparedArticle(article, recogniser: nil, isSearchable: false)
        }
        let snapshot = IndexBuilder(prepared).snapshot()
        var clusterOf = [Int?](repeating: nil, count: prepared.count)
        for (position, article) in snapshot.articles.enumerated() {
            if let place = Int(article.id) { clusterOf[place] = snapshot.clusterOf[position] }
        }
        let stories = Set(clusterOf.prefix(compared.count).compactMap { $0 })
        return zip(others, clusterOf.dropFirst(compared.count)).filter { _, cluster in
            cluster.map { stories.contains($0) } ?? false
        }.map(\.0)
    }

    /// The articles by source and record, each once, without the two that are compared.
    private func distinct(_ articles: [Article]) -> [Article] {
        var seen = Set(compared.map { Key($0) })
        return articles.sorted { ($0.source, $0.record) < ($1.source, $1.record) }.filter {
            seen.insert(Key($0)).inserted
        }
    }

    /// What makes an article the same however its file is named.
    private struct Key: Hashable {
        var file: String
        var record: Int

        init(_ article: Article) {
            record = article.record
            file = article.source
            if let pointer = realpath(article.source, nil) {
                file = String(cString: pointer)
                free(pointer)
            }
        }
    }
}
