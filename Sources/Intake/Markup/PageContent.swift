/// Finds the element of a page that holds the article's text.
///
/// Every block is prose (it counts for the elements it stands in) or clutter (it counts against them); the element with
/// the best balance holds the article. An element that the page itself marks as the article's body goes before it when
/// it has a good part of the same prose. Related to the text density of Kohlschütter and others (2010), with the tree's
/// ancestors in place of runs of blocks.
struct PageContent {
    /// The element that holds the article; nil when the page has no prose.
    private(set) var container: Int?
    private let tree: MarkupTree
    private let blocks: [PageBlock]
    /// Prose and clutter under each element, in bytes.
    private var prose: [Int]
    private var clutter: [Int]

    /// - Complexity: O(nodes × depth of the blocks), the depth being bounded.
    init(_ tree: MarkupTree, _ blocks: [PageBlock]) {
        self.tree = tree
        self.blocks = blocks
        prose = [Int](repeating: 0, count: tree.nodes.count)
        clutter = prose
        weigh()
        container = choose()
    }

    private mutating func weigh() {
        for block in blocks where !block.isAside {
            let isProse = block.isProse
            // A heading inside the text counts neither way.
            if !isProse && block.name.utf8.count == 2 && block.name.utf8.first == 0x68 { continue }
            var index = block.element
            while index >= 0 {
                if isProse { prose[index] += block.text.count } else { clutter[index] += block.text.count + 10 }
                index = tree.nodes[index].parent
            }
        }
    }

    private func choose() -> Int? {
        var best: Int?
        var bestValue = 0
        for index in tree.nodes.indices where prose[index] > 0 {
            let value = 2 * prose[index] - 3 * clutter[index] - 5 * tree.nodes[index].depth * -1
            // Of equals the deepest one: it comes later and is not smaller.
            if best == nil || value >= bestValue {
                best = index
                bestValue = value
            }
        }
        guard let best else { return nil }
        if let marked = markedBody(), prose[marked] * 2 >= prose[best] { return marked }
        let articles = tree.nodes.indices.filter {
            tree.nodes[$0].name == "article" && prose[$0] * 10 >= prose[best] * 6 && isInside($0, best)
        }
        if let article = articles.last, articles.count == 1 || isInside(article, articles[0]) { return article }
        return best
    }

    private func isInside(_ inner: Int, _ outer: Int) -> Bool { inner >= outer && inner < tree.nodes[outer].end }

    /// The element that the page marks as the article's body and that has the most prose.
    private func markedBody() -> Int? {
        var best: Int?
        for index in tree.nodes.indices where prose[index] > 200 {
            guard !tree.nodes[index].attributes.isEmpty, isMarked(index) else { continue }
            if let known = best, prose[known] >= prose[index] { continue }
            best = index
        }
        return best
    }

    private func isMarked(_ index: Int) -> Bool {
        if let property = tree.attribute("itemprop", of: index)?.lowercased(), property.contains("articlebody") {
            return true
        }
        for name in ["class", "id", "data-component", "data-testid"] {
            guard let value = tree.attribute(name, of: index)?.lowercased() else { continue }
            if PageWords.bodyMarks.contains(where: { value.contains($0) }) { return true }
        }
        return false
    }
}
