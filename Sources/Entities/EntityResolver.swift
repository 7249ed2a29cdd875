internal import TextCore
public import WireModel

/// Joins the mentions of all articles to one entity per real one.
///
/// Joined everywhere: the same full name (hyphens, case and accents aside), names that the gazetteer says are one, places
/// and bodies of the same name. Joined only inside an article or its cluster: a bare surname or given name with the one
/// person there who bears it, an acronym with the name it stands behind in brackets, a name with and without its middle
/// initial or in another order. Where two persons fit, none is joined: a wrong join is worse than a missed one.
///
/// Before they are joined the versions of a story complete each other (a name found in one is found in its copies), and
/// what one story leaves in doubt is settled by the others.
public struct EntityResolver: Sendable {
    /// The entities of a corpus, ordered and numbered by name and kind; the order of the articles changes nothing but
    /// the positions in the mentions.
    ///
    /// - Parameters:
    ///   - mentions: what ``EntityRecogniser`` found, one list an article.
    ///   - inputs: the articles, in the same order; clusters and texts are read.
    /// - Complexity: O(mentions · log mentions + length of the texts that have other versions).
    public static func entities(of mentions: [[FoundMention]], inputs: [RecognitionInput]) -> [Entity] {
        entities(of: mentions, inputs: inputs, versions: true, corpus: true)
    }

    /// The same, to measure what the other versions of a story and the rest of the corpus are worth.
    package static func entities(
        of mentions: [[FoundMention]], inputs: [RecognitionInput], versions: Bool, corpus: Bool
    ) -> [Entity] {
        let completed = versions ? StoryEvidence(found: mentions, inputs: inputs).completed() : mentions
        var resolution = Resolution(mentions: completed, inputs: inputs)
        resolution.gather()
        if corpus { resolution.settleAcrossStories() }
        resolution.joinEverywhere()
        resolution.joinWithinStories()
        return resolution.entities()
    }
}

/// One name of one kind in one story: what is joined.
struct NameNode {
    var kind: EntityKind
    var words: [UInt64]
    var canonical: UInt32
    var surface: UInt64
    /// The cluster it was found in, or one of its own for an article alone.
    var story: Int
    var isAllCapitals: Bool
    var shortFor: UInt64?
    var strength: Float
    var mentions: [(article: Int, mention: Int)]
}

/// The work of ``EntityResolver``, over name nodes and a union-find forest.
struct Resolution {
    let found: [[FoundMention]]
    let inputs: [RecognitionInput]
    var nodes: [NameNode] = []
    /// The nodes of each story, in order of first sight.
    var stories: [[Int]] = []
    private var parents: [Int] = []

    init(mentions: [[FoundMention]], inputs: [RecognitionInput]) {
        found = mentions
        self.inputs = inputs
    }

    /// Makes a node of every (story, kind, surface); doubtful names stay out unless something in the story bears them out.
    mutating func gather() {
        struct NodeKey: Hashable {
            var story: Int
            var kind: EntityKind
            var surface: UInt64
        }
        var storyOfCluster: [Int: Int] = [:]
        var byKey: [NodeKey: Int] = [:]
        for (article, list) in found.enumerated() {
            let cluster = article < inputs.count ? inputs[article].cluster : nil
            let story: Int
            if let cluster, let known = storyOfCluster[cluster] {
                story = known
            } else {
                story = stories.count
                stories.append([])
                if let cluster { storyOfCluster[cluster] = story }
            }
            for (index, mention) in list.enumerated() {
                let key = NodeKey(story: story, kind: mention.kind, surface: mention.surface)
                if let node = byKey[key] {
                    nodes[node].mentions.append((article, index))
                    nodes[node].strength = max(nodes[node].strength, mention.strength)
                    nodes[node].isAllCapitals = nodes[node].isAllCapitals && mention.isAllCapitals
                    if nodes[node].shortFor == nil { nodes[node].shortFor = mention.shortFor }
                    if nodes[node].canonical == 0 { nodes[node].canonical = mention.canonical }
                } else {
                    byKey[key] = nodes.count
                    stories[story].append(nodes.count)
                    nodes.append(
                        NameNode(
                            kind: mention.kind, words: mention.words, canonical: mention.canonical,
                            surface: mention.surface,
                            story: story, isAllCapitals: mention.isAllCapitals, shortFor: mention.shortFor,
                            strength: mention.strength, mentions: [(article, index)]))
                }
            }
        }
        parents = Array(nodes.indices)
        // A doubtful name that a story repeats is a name: capitals once may be chance, three times are not.
        for node in nodes.indices { nodes[node].strength += min(0.12, 0.04 * Float(nodes[node].mentions.count - 1)) }
        settleKinds()
    }

    /// One surface takes one kind within a story: the one with the most mentions; a doubtful kind yields to a sure one.
    private mutating func settleKinds() {
        for story in stories {
            var bySurface: [UInt64: [Int]] = [:]
            for node in story { bySurface[nodes[node].surface, default: []].append(node) }
            for node in story {
                guard let group = bySurface[nodes[node].surface], group.count > 1, group.first == node else { continue }
                let winner = group.max { weight($0) < weight($1) } ?? node
                for other in group where other != winner && !areBothSure(other, winner) {
                    nodes[other].kind = nodes[winner].kind
                    nodes[other].canonical = nodes[winner].canonical
                    nodes[other].strength = max(nodes[other].strength, nodes[winner].strength)
                    join(other, winner)
                }
            }
        }
    }

    /// Michael Jordan's story may name Jordan too: two kinds that are both well borne out stay two.
    private func areBothSure(_ left: Int, _ right: Int) -> Bool {
        // Where no article has both, one is an error of its article, and the rarer one is it.
        let (rare, frequent) = (nodes[left].mentions, nodes[right].mentions)
        if rare.count * 3 <= frequent.count, Set(frequent.map(\.article)).isDisjoint(with: rare.map(\.article)) {
            return false
        }
        return nodes[left].strength >= 0.95 && nodes[right].strength >= 0.95
            && ((nodes[left].kind == .person) != (nodes[right].kind == .person)
                || Set([nodes[left].kind, nodes[right].kind]) == [.organisation, .place])
    }

    private func weight(_ node: Int) -> (Float, Int, String) {
        (nodes[node].strength * Float(nodes[node].mentions.count), nodes[node].words.count, nodes[node].kind.rawValue)
    }

    mutating func root(_ node: Int) -> Int {
        var node = node
        while parents[node] != node {
            parents[node] = parents[parents[node]]
            node = parents[node]
        }
        return node
    }

    /// Makes two nodes one entity.
    mutating func join(_ left: Int, _ right: Int) {
        let (a, b) = (root(left), root(right))
        if a != b { parents[max(a, b)] = min(a, b) }
    }

    /// The entities of the forest, named, sorted and numbered.
    mutating func entities() -> [Entity] {
        var groups: [Int: [Int]] = [:]
        var roots: [Int] = []
        for node in nodes.indices {
            let root = root(node)
            if groups[root] == nil { roots.append(root) }
            groups[root, default: []].append(node)
        }
        var named: [(name: String, entity: Entity)] = []
        for root in roots {
            guard let members = groups[root], members.contains(where: { nodes[$0].strength >= FoundMention.doubt })
            else { continue }
            let entity = entity(of: members)
            named.append((NormalForm.folded(entity.name), entity))
        }
        named.sort { $0.name != $1.name ? $0.name < $1.name : Self.precedes($0.entity, $1.entity) }
        var entities = named.map(\.entity)
        for index in entities.indices { entities[index].id = "n\(index + 1)" }
        return entities
    }

    /// The order of entities of one folded name: by name, kind and how often it is named; the first mention settles the
    /// rest.
    private static func precedes(_ left: Entity, _ right: Entity) -> Bool {
        if left.name != right.name { return left.name < right.name }
        if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
        if left.mentions.count != right.mentions.count { return left.mentions.count > right.mentions.count }
        guard let first = left.mentions.first, let second = right.mentions.first else { return false }
        return (first.article, first.span) < (second.article, second.span)
    }

    private func entity(of members: [Int]) -> Entity {
        struct Form {
            var text: String
            var count: Int
            var words: Int
            var isAllCapitals: Bool
        }
        var forms: [String: Form] = [:]
        var mentions: [Mention] = []
        var kinds: [EntityKind: Int] = [:]
        for member in members {
            let node = nodes[member]
            kinds[node.kind, default: 0] += node.mentions.count
            for (article, index) in node.mentions {
                let mention = found[article][index]
                mentions.append(Mention(article: article, span: mention.span))
                guard article < inputs.count else { continue }
                let text = Self.oneLine(inputs[article].text.slice(mention.span))
                forms[
                    text,
                    default: Form(
                        text: text, count: 0, words: mention.words.count, isAllCapitals: mention.isAllCapitals)
                ].count += 1
            }
        }
        mentions.sort { ($0.article, $0.span) < ($1.article, $1.span) }
        let ordered = forms.values.sorted { left, right in
            let shouts = (
                left.isAllCapitals && left.text.utf8.count > 4, right.isAllCapitals && right.text.utf8.count > 4
            )
            if shouts.0 != shouts.1 { return !shouts.0 }
            if left.words != right.words { return left.words > right.words }
            if left.isAllCapitals != right.isAllCapitals { return !left.isAllCapitals }
            return left.count != right.count ? left.count > right.count : left.text < right.text
        }
        let name = ordered.first?.text ?? ""
        let aliases = ordered.dropFirst().sorted { ($1.count, $0.text) < ($0.count, $1.text) }.map(\.text)
        let kind = kinds.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .other
        return Entity(id: "", kind: kind, name: name, aliases: aliases, mentions: mentions)
    }

    /// A name that a line break cuts is shown on one line.
    private static func oneLine(_ text: String) -> String {
        text.utf8.contains(0x0a) ? text.split(whereSeparator: \.isWhitespace).joined(separator: " ") : text
    }
}
