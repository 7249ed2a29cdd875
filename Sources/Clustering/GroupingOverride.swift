/// What a person decided about stories: it stands above the links.
///
/// Positions are those of the input. They are applied one after the other, in the order given, to the groups that the
/// links made; so a later one stands above an earlier one, and the result hangs on nothing else.
public enum GroupingOverride: Hashable, Sendable {
    /// These leave their groups and are one group of their own.
    case split([Int])
    /// The groups of these become one.
    case join([Int])
    /// These leave their groups and go to the group of the first of the others that is not one of them.
    case pin([Int], to: [Int])
}

extension SharedTextIndex {
    /// The groups of texts after some decisions, each ascending, in order of their first text. Articles with word for word
    /// the same text go together.
    ///
    /// - Complexity: O(texts), and for each decision the sizes of the groups it touches.
    func applying(_ overrides: [GroupingOverride], to groups: [[Int]]) -> [[Int]] {
        guard !overrides.isEmpty else { return groups }
        var groups = groups
        var groupOf = [Int](repeating: 0, count: count)
        for (group, texts) in groups.enumerated() { for text in texts { groupOf[text] = group } }
        func texts(_ articles: [Int]) -> [Int] {
            Set(articles.filter { fingerprints.indices.contains($0) }.map { textOf[$0] }).sorted()
        }
        func move(_ moving: [Int], to target: Int) {
            for text in moving where groupOf[text] != target {
                groups[groupOf[text]].removeAll { $0 == text }
                groups[target].append(text)
                groupOf[text] = target
            }
        }
        for override in overrides {
            switch override {
            case .split(let articles):
                let moving = texts(articles)
                guard !moving.isEmpty else { continue }
                groups.append([])
                move(moving, to: groups.count - 1)
            case .join(let articles):
                let joined = Set(texts(articles).map { groupOf[$0] }).sorted()
                guard let first = joined.first else { continue }
                for other in joined.dropFirst() { move(groups[other], to: first) }
            case .pin(let articles, let anchors):
                let moving = texts(articles)
                let anchor = anchors.lazy.filter { fingerprints.indices.contains($0) }.map { textOf[$0] }
                    .first { !moving.contains($0) }
                guard let anchor else { continue }
                move(moving, to: groupOf[anchor])
            }
        }
        return groups.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    /// The links after decisions: one that was taken but whose ends stand in different groups was refused by hand.
    func refusing(_ links: [SharedTextLink], across groups: [[Int]]) -> [SharedTextLink] {
        var groupOf = [Int](repeating: 0, count: count)
        for (group, texts) in groups.enumerated() { for text in texts { groupOf[text] = group } }
        var links = links
        for position in links.indices where links[position].isAccepted {
            guard groupOf[textOf[links[position].left]] != groupOf[textOf[links[position].right]] else { continue }
            links[position].isAccepted = false
            links[position].reason = .byHand
        }
        return links
    }
}
