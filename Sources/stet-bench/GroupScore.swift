#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import StoryIndex
import WireModel

/// Which articles truly are versions of one story.
struct GoldStandard {
    /// Of an article known by its id, or by its source and record: the story's name and what the article is.
    private(set) var groups: [String: (story: String, kind: ArticleKind?)] = [:]

    /// Reads lines of name, story and kind, separated by tabs.
    init(lines: String) {
        for line in lines.split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 3 else { continue }
            groups[String(fields[0])] = (String(fields[1]), ArticleKind(rawValue: String(fields[2])))
        }
    }

    /// The same lines from the `truth.json` of the sample data; nil when it cannot be read.
    static func lines(ofSampleData truth: String) -> [UInt8]? {
        struct Truth: Decodable {
            struct Item: Decodable {
                var source: String
                var record: Int
                var cluster: String?
            }
            var articles: [Item]
        }
        guard let text = TemporaryFolder.contents(of: truth),
            let value = try? JSONDecoder().decode(Truth.self, from: Data(text.utf8))
        else { return nil }
        let lines = value.articles.enumerated().map { number, item in
            "\(item.source)#\(item.record)\t\(item.cluster ?? "alone-\(number)")\t\n"
        }
        return Array(lines.joined().utf8)
    }

    /// What is known of an article.
    func group(id: String, source: String, record: Int) -> (story: String, kind: ArticleKind?)? {
        if let known = groups[id] { return known }
        // The samples are known by their path inside of the folder, which is one or two names long.
        let names = source.split(separator: "/")
        for count in 1...3 where count <= names.count {
            if let known = groups["\(names.suffix(count).joined(separator: "/"))#\(record)"] { return known }
        }
        return nil
    }
}

/// How well a grouping agrees with the truth, counted over pairs of articles.
struct GroupScore: Codable {
    /// Of the pairs put together, how many belong together.
    private(set) var precision = 1.0
    /// Of the pairs that belong together, how many were put together.
    private(set) var recall = 1.0
    private(set) var briefs = 0
    private(set) var briefsJoined = 0
    private(set) var reports = 0
    private(set) var reportsClustered = 0
    private(set) var roundups = 0
    private(set) var roundupsClustered = 0

    /// The harmonic mean of both.
    var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

    /// Scores an index.
    init(of snapshot: IndexSnapshot, against truth: GoldStandard) {
        var both: [String: Int] = [:]
        var gold: [String: Int] = [:]
        var found: [Int: Int] = [:]
        for (position, article) in snapshot.articles.enumerated() {
            guard let known = truth.group(id: article.id, source: article.source, record: article.record) else {
                continue
            }
            let cluster = snapshot.clusterOf[position]
            gold[known.story, default: 0] += 1
            if let cluster {
                found[cluster, default: 0] += 1
                both["\(known.story) \(cluster)", default: 0] += 1
            }
        }
        for (position, article) in snapshot.articles.enumerated() {
            guard let known = truth.group(id: article.id, source: article.source, record: article.record) else {
                continue
            }
            let cluster = snapshot.clusterOf[position]
            let company = cluster.map { both["\(known.story) \($0)", default: 0] } ?? 0
            count(known.kind, isClustered: cluster != nil, isWithItsStory: company > 1)
        }
        func pairs(_ counts: some Collection<Int>) -> Double { counts.reduce(0) { $0 + Double($1 * ($1 - 1) / 2) } }
        let right = pairs(both.values)
        precision = right / max(1, pairs(found.values))
        recall = right / max(1, pairs(gold.values))
    }

    private mutating func count(_ kind: ArticleKind?, isClustered: Bool, isWithItsStory: Bool) {
        switch kind {
        case .brief:
            briefs += 1
            briefsJoined += isWithItsStory ? 1 : 0
        case .report:
            reports += 1
            reportsClustered += isClustered ? 1 : 0
        case .roundup:
            roundups += 1
            roundupsClustered += isClustered ? 1 : 0
        default: break
        }
    }
}
