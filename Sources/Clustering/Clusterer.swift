/// Groups articles into clusters, takes and events.
///
/// One call does it all; the parts are there for callers with more than one core:
/// ``Fingerprint/init(of:options:)`` for each document, ``SharedTextIndex/init(_:options:)`` once,
/// ``SharedTextIndex/links(in:)`` for ranges of texts, and ``group(_:links:)`` once. The result is the same either way.
public enum Clusterer {
    /// Groups documents.
    ///
    /// - Complexity: O(n log n) in words, plus the words that pairs really share.
    public static func cluster(
        _ documents: [ClusteringDocument], options: ClusteringOptions = ClusteringOptions()
    ) -> ClusteringResult {
        let index = SharedTextIndex(documents.map { Fingerprint(of: $0, options: options) }, options: options)
        return group(index, links: index.links(in: 0..<index.count))
    }

    /// Groups what an index holds, given the links of all its texts in any order.
    ///
    /// - Parameter overrides: what people decided, oldest first; it stands above the links. Asked for once, on any thread.
    public static func group(
        _ index: SharedTextIndex, links: [SharedTextLink],
        overrides: @autoclosure @escaping @Sendable () -> [GroupingOverride] = []
    ) -> ClusteringResult {
        group(index, links: links, overrides: overrides, findsEvents: true)
    }

    /// The same without events: what can be told of some articles of a heap without looking at all of it.
    public static func stories(
        _ index: SharedTextIndex, links: [SharedTextLink],
        overrides: @autoclosure @escaping @Sendable () -> [GroupingOverride] = []
    ) -> ClusteringResult {
        group(index, links: links, overrides: overrides, findsEvents: false)
    }

    private static func group(
        _ index: SharedTextIndex, links: [SharedTextLink], overrides: @escaping @Sendable () -> [GroupingOverride],
        findsEvents: Bool
    ) -> ClusteringResult {
        let (grouped, overrides) = index.crew.both(
            {
                var grouping = StoryGrouping(index, links: links.ordered(articles: index.fingerprints.count))
                let groups = grouping.run()
                return (groups: groups, links: grouping.links)
            }, overrides)
        var (groups, links) = grouped
        if !overrides.isEmpty {
            groups = index.applying(overrides, to: groups)
            links = index.refusing(links, across: groups)
        }
        var builder = ResultBuilder(index, groups: groups, links: links)
        return builder.build(findsEvents: findsEvents)
    }
}
