import TextCore
import WireModel

/// Compares single sentences of different versions, whatever the versions were aligned with.
struct SentenceCheck {
    let table: SentenceTable

    /// Whether a version prints some words of another version's sentences as they stand there, house style aside.
    ///
    /// - Parameters:
    ///   - words: the words, a span of the version `from`; empty for a place where nothing stands.
    ///   - units: the sentences of `from` that hold them.
    func carries(_ words: TextSpan, of from: Int, in units: [Int], _ version: Int, _ others: [Int]) -> Bool {
        guard !units.isEmpty, !others.isEmpty else { return false }
        if table.styleKey(from, units) == table.styleKey(version, others) { return true }
        let left = excerpt(from, units)
        let right = excerpt(version, others)
        let place = words.shifted(by: -left.start)
        let pairs = Collator().compare(left.article, right.article).pairs
        guard let pair = pairs.first(where: { $0.left?.span.contains(place) ?? false }), pair.right != nil else {
            return false
        }
        return !pair.edits.contains { edit in
            guard !edit.kind.isTrivia || edit.alarm else { return false }
            return place.isEmpty
                ? edit.left.start <= place.start && place.start <= edit.left.end
                : edit.left.overlaps(place)
                    || edit.left.isEmpty && place.start < edit.left.start && edit.left.start < place.end
        }
    }

    /// Some units of a version as an article of its own.
    private func excerpt(_ version: Int, _ units: [Int]) -> (article: Article, start: Int) {
        let span = table.span(version, units)
        let source = table.versions.articles[version]
        var article = Article(id: "", source: "", record: 0, outlet: "", text: source.text.slice(span))
        article.published = table.versions.sides[version].published
        article.zones = units.map { Zone(.paragraph, table.units[version][$0].span.shifted(by: -span.start)) }
        return (article, span.start)
    }
}
