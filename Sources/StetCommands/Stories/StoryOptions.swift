import ArgumentParser
import Collation
import Reports
import StoryIndex
import WireModel

/// Which story, and who is its base: the options of the commands about one story.
struct StoryOptions: ParsableArguments {
    @OptionGroup var source: SourceOptions

    @Option(
        help: ArgumentHelp(
            "Whose version is the base; the one that best stands for the wire when not given.",
            valueName: "outlet:name"))
    var base: String?

    func validate() throws {
        if let base, baseOutlet == nil { throw ValidationError("--base wants outlet:NAME, not '\(base)'.") }
    }

    /// The outlet named by `--base`.
    var baseOutlet: String? {
        guard let base, base.hasPrefix("outlet:"), base.count > 7 else { return nil }
        return String(base.dropFirst(7))
    }
}

/// A story of a snapshot, and what is laid beside each other to report on it.
struct ChosenStory: Sendable {
    /// Everything that was read.
    let snapshot: IndexSnapshot
    /// The story's position among the clusters.
    let cluster: Int

    /// The versions, in the order in which a collation counts them.
    var articles: [Article] { snapshot.clusters[cluster].articles.map { snapshot.articles[$0] } }

    /// The story by its id.
    ///
    /// - Throws: ``CommandFailure`` that names the stories there are when there is none of that id.
    static func named(_ id: String, in snapshot: IndexSnapshot) throws(CommandFailure) -> ChosenStory {
        guard let cluster = snapshot.clusters.firstIndex(where: { $0.id == id }) else {
            if snapshot.clusters.isEmpty { throw none(in: snapshot) }
            throw listing("there is no story '\(id)'; there are", in: snapshot)
        }
        return ChosenStory(snapshot: snapshot, cluster: cluster)
    }

    /// The only story.
    ///
    /// - Throws: ``CommandFailure`` when there is none, or when it is not told which of several.
    static func only(in snapshot: IndexSnapshot, hint: String) throws(CommandFailure) -> ChosenStory {
        guard !snapshot.clusters.isEmpty else { throw none(in: snapshot) }
        guard snapshot.clusters.count == 1 else { throw listing("there are several stories: \(hint)", in: snapshot) }
        return ChosenStory(snapshot: snapshot, cluster: 0)
    }

    /// The position among ``articles`` of the version that is the base: that of the outlet, where it printed the story.
    ///
    /// - Parameter isRequired: whether an outlet that did not print it is a mistake.
    /// - Throws: ``CommandFailure`` that names the outlets that printed it.
    func base(outlet: String?, isRequired: Bool) throws(CommandFailure) -> Int {
        let story = snapshot.clusters[cluster]
        if let outlet {
            if let own = story.articles.firstIndex(where: { snapshot.articles[$0].outlet == outlet }) { return own }
            if isRequired {
                var names: [String] = []
                for article in articles where !names.contains(article.outlet) { names.append(article.outlet) }
                throw CommandFailure(
                    "--base: \(outlet) did not print story \(story.id); \(names.joined(separator: ", ")) did")
            }
        }
        return story.articles.firstIndex(of: story.base) ?? 0
    }

    /// The versions beside each other.
    func collation(base: Int) -> StoryCollation {
        let takes = snapshot.clusters[cluster].articles.map { snapshot.takeOf[$0] }
        let numbers = Set(takes).sorted()
        return StoryCollator().collate(
            VersionSet(articles), base: base,
            takes: numbers.map { number in takes.indices.filter { takes[$0] == number } })
    }

    /// For each version its comparison with the base, the other versions its witnesses; nil for the base itself.
    func comparisons(base: Int) -> [Comparison?] {
        let sides = CollationSide.all(articles)
        return sides.indices.map { version in
            guard version != base else { return nil }
            let others = sides.indices.filter { $0 != base && $0 != version }.map { sides[$0] }
            return Collator().compare(sides[base], sides[version], beside: others)
        }
    }

    private static func none(in snapshot: IndexSnapshot) -> CommandFailure {
        let count = snapshot.articles.count
        return CommandFailure(
            "there is no story with two versions or more in what was read (\(count) article\(count == 1 ? "" : "s"))")
    }

    /// A failure that lists the first stories there are to choose from.
    private static func listing(_ reason: String, in snapshot: IndexSnapshot) -> CommandFailure {
        var failure = CommandFailure(reason)
        for (place, cluster) in snapshot.clusters.prefix(12).enumerated() {
            failure.messages.append(
                "  \(cluster.id) (\(cluster.articles.count) versions): \(snapshot.headline(ofCluster: place).prefix(70))"
            )
        }
        if snapshot.clusters.count > 12 {
            failure.messages.append("  … and \(snapshot.clusters.count - 12) more; 'stet cluster' lists all")
        }
        return failure
    }
}
