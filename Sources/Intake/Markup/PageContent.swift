/// Finds the element of a page that holds the article's text.
///
/// Every block is prose (it counts for the elements it stands in) or clutter (it counts against them); the element with
/// the best balance holds the article. An element that the page itself marks as the article's body goes before it when
/// it has a good part of the same prose. Related to the text density of Kohlschütter and others (2010), with the tree's
/// ancestors in place of runs of blocks.
struct PageContent {
    /// The element that holds the article; nil when the page has no prose.
    private(set) var container: Int?
    /// Whether other articles of about the same size stand beside it.
    private(set) var hasOthers = false
    private let tree: MarkupTree
    private let page: PageBlocks
    /// Prose and clutter under each element, in bytes.
    private let prose: [Int]
    private let clutter: [Int]

    /// - Complexity: O(nodes).
    init(_ tree: MarkupTree, _ page: PageBlocks) {
        self.tree = tree
        self.page = page
        prose = page.sums { !$0.isAside && $0.isProse ? $0.text.count : 0 }
        clutter = page.sums { Self.clutter($0) }
        container = choose()
        if let container { hasOthers = findOthers(container) }
    }

    /// How much a block speaks against the elements around it. A heading inside the text counts neither way; short lines
    /// without links may be the text's own.
    private static func clutter(_ block: PageBlock) -> Int {
        if block.isAside || block.isProse || block.tag.isHeading { return 0 }
        let weight = block.text.count + 10
        return block.linkDensity < 0.2 ? weight / 3 : weight
    }

    /// Articles stand no deeper than this.
    private static let usualDepth = 40

    private func choose() -> Int? {
        var best: Int?
        var bestValue = 0
        for index in tree.nodes.indices where prose[index] > 0 {
            // Beyond the depth that pages are built to it says nothing.
            let depth = min(tree.nodes[index].depth, Self.usualDepth)
            let value = 2 * prose[index] - 3 * clutter[index] + 5 * depth
            // Of equals the deepest one: it comes later and is not smaller.
            if best == nil || value >= bestValue {
                best = index
                bestValue = value
            }
        }
        guard let best else { return nil }
        if let marked = markedBody(), prose[marked] * 2 >= prose[best] { return marked }
        if let home = lonelyHome(in: best) { return home }
        let articles = tree.nodes.indices.filter {
            tree.nodes[$0].tag == .article && prose[$0] * 10 >= prose[best] * 6 && isInside($0, best)
        }
        if let article = articles.last, articles.count == 1 || isInside(article, articles[0]) { return article }
        if let article = foremostArticle(in: best) { return article }
        // The best element may be a part of an article whose other parts are short.
        var next = tree.nodes[best].parent
        while next >= 0, prose[next] * 10 <= prose[best] * 15 {
            if tree.nodes[next].tag == .article, clutter[next] <= prose[next] { return next }
            next = tree.nodes[next].parent
        }
        return best
    }

    /// Of several articles side by side in an element the one with the page's main heading, else the longest.
    private func foremostArticle(in outer: Int) -> Int? {
        guard tree.nodes[outer].tag != .article else { return nil }
        let articles = articles(least: max(600, prose[outer] / 5)).filter { isInside($0, outer) }
        guard articles.count > 1, articles.reduce(0, { $0 + prose[$1] }) * 10 >= 8 * prose[outer] else { return nil }
        if let first = articles.first(where: { article in
            (article..<tree.nodes[article].end).contains { tree.nodes[$0].tag == .h1 }
        }) {
            return first
        }
        return articles.max { prose[$0] < prose[$1] }
    }

    /// Elements named as articles, not in each other, with a heading and at least so much prose.
    private func articles(least: Int) -> [Int] {
        var articles: [Int] = []
        var end = 0
        for index in tree.nodes.indices where tree.nodes[index].tag == .article && index >= end {
            guard prose[index] >= least, !page.isAside[index] else { continue }
            guard (index..<tree.nodes[index].end).contains(where: { tree.nodes[$0].tag.isHeading }) else { continue }
            articles.append(index)
            end = tree.nodes[index].end
        }
        return articles
    }

    /// The element that the article's paragraphs stand in side by side, where all other prose of `outer` is in small
    /// pieces, as teasers are; nil when the pieces are solid too, or there is nothing else.
    private func lonelyHome(in outer: Int) -> Int? {
        let homes = homes()
        var largest: Int?
        for (home, weight) in homes.sorted(by: { $0.key < $1.key }) where isInside(home, outer) {
            if weight.prose > largest.flatMap({ homes[$0]?.prose }) ?? 0 { largest = home }
        }
        guard let largest, let most = homes[largest], most.prose >= 400, most.count >= 2 else { return nil }
        /// Prose inside `element` that stands with other prose.
        func solid(in element: Int) -> Int {
            homes.reduce(0) { sum, home in
                let isSolid =
                    home.value.count >= 2 && home.value.prose * 5 >= most.prose || home.value.prose * 2 >= most.prose
                return isInside(home.key, element) && isSolid ? sum + home.value.prose : sum
            }
        }
        let loose = prose[outer] - solid(in: outer)
        guard loose * 10 >= 3 * prose[outer] else { return nil }
        var chosen = largest
        var next = tree.nodes[largest].parent
        while next >= 0, isInside(next, outer) {
            if (prose[next] - solid(in: next)) * 10 < 2 * prose[next] { chosen = next }
            next = tree.nodes[next].parent
        }
        return chosen == outer ? nil : chosen
    }

    /// For each element the prose that stands in it as paragraphs of its own, elements around a single paragraph not
    /// counted.
    private func homes() -> [Int: (prose: Int, count: Int)] {
        let all = page.sums { $0.text.count }
        var homes: [Int: (prose: Int, count: Int)] = [:]
        for block in page.blocks where !block.isAside && block.isProse {
            var home = block.element
            if block.tag != .div && block.tag != .td && block.tag != .body || all[home] == block.text.count {
                repeat { home = max(0, tree.nodes[home].parent) } while home > 0 && all[home] == block.text.count
            }
            let known = homes[home] ?? (0, 0)
            homes[home] = (known.prose + block.text.count, known.count + 1)
        }
        return homes
    }

    private func isInside(_ inner: Int, _ outer: Int) -> Bool { inner >= outer && inner < tree.nodes[outer].end }

    /// The element that the page marks as the article's body and that has the most prose; when the body is in several
    /// pieces, none of which has most of it, the element around them all.
    private func markedBody() -> Int? {
        var best: Int?
        var pieces: [Int] = []
        for index in tree.nodes.indices where page.marks[index].contains(.body) && prose[index] > 200 {
            if let last = pieces.last, isInside(index, last) {
                // Of two marked elements in each other the inner one, when it has nearly all.
                if best == last, prose[index] * 20 >= prose[last] * 19 { best = index }
                continue
            }
            pieces.append(index)
            if let known = best, prose[known] >= prose[index] { continue }
            best = index
        }
        guard let best, pieces.count > 1 else { return best }
        // Pieces of one article stand side by side in one element.
        let siblings = pieces.filter { tree.nodes[$0].parent == tree.nodes[best].parent }
        let together = siblings.reduce(0) { $0 + prose[$1] }
        let parent = tree.nodes[best].parent
        guard siblings.count > 1 else { return outer(of: pieces, around: best) ?? best }
        guard parent >= 0, prose[best] * 10 < together * 8 else { return best }
        return prose[parent] * 10 <= together * 12 ? parent : best
    }

    /// The element around pieces that are called the same, each in an element of its own for the sake of the layout, as where
    /// advertisements divide an article into parts; nil where they are articles of their own.
    private func outer(of pieces: [Int], around best: Int) -> Int? {
        let name = tree.attribute(.class, of: best)
        let parts = pieces.filter {
            tree.nodes[$0].depth == tree.nodes[best].depth && tree.attribute(.class, of: $0) == name
                && !page.isAside[$0]
        }
        let together = parts.reduce(0) { $0 + prose[$1] }
        guard parts.count > 1, let first = parts.first, let last = parts.last, prose[best] * 20 < together * 19 else {
            return nil
        }
        var outer = tree.nodes[best].parent
        for _ in 0..<3 where outer >= 0 && tree.nodes[outer].tag != .article {
            if isInside(first, outer), isInside(last, outer) {
                return prose[outer] * 10 <= together * 12 ? outer : nil
            }
            outer = tree.nodes[outer].parent
        }
        return nil
    }

    /// Whether another element of the page is an article of its own, at least half as long.
    private func findOthers(_ container: Int) -> Bool {
        articles(least: max(600, prose[container] / 2)).contains {
            !isInside(container, $0) && !isInside($0, container)
        }
    }
}
