/// Finds what stands beside the article's text under no telling name: teasers of other stories, and all that follows a
/// heading such as `Related`.
enum PageTeasers {
    /// Sets aside the sections of a page that a heading announces as other stories. Where the heading stands among
    /// paragraphs, it is what follows it up to the next one of them.
    ///
    /// - Complexity: O(blocks × depth).
    static func setSectionsAside(_ page: inout PageBlocks, _ tree: MarkupTree) {
        let prose = page.sums { !$0.isAside && $0.isProse ? $0.text.count : 0 }
        let total = prose.first ?? 0
        for position in page.blocks.indices where !page.blocks[position].isAside {
            let blocks = page.blocks
            guard SectionWords.announces(blocks[position]) else { continue }
            if let last = lastOfSection(position, page, tree, prose, total) {
                page.setAside(position..<last + 1)
                continue
            }
            var next = position + 1
            while next < blocks.count, isListed(blocks[next]) { next += 1 }
            page.setAside(position..<next)
        }
    }

    private static func isListed(_ block: PageBlock) -> Bool {
        if block.tag.isHeading { return block.linkDensity > 0.6 }
        return block.linkDensity > 0.5 || (!block.isProse && block.tag == .li)
    }

    /// The last block of the highest element that begins with the block and does not hold the article; nil when there is
    /// no such element but the heading's own.
    private static func lastOfSection(
        _ position: Int, _ page: PageBlocks, _ tree: MarkupTree, _ prose: [Int], _ total: Int
    ) -> Int? {
        let blocks = page.blocks
        var element = blocks[position].element
        var found: Int?
        // The heading may itself be a main one.
        let own = tree.nodes[element].tag == .h1 ? 1 : 0
        while element > 0 {
            let isFirst = position == 0 || blocks[position - 1].element < element
            guard isFirst, page.bodies[element] <= own else { break }
            let isSmall = prose[element] * 2 <= total
            guard isSmall || (found == nil && total - prose[element] >= 400) else { break }
            var last = position
            while last + 1 < blocks.count, isInside(blocks[last + 1], element, tree) { last += 1 }
            if last > position {
                found = last
                // A section that has most of the text is taken no wider.
                if !isSmall { break }
            }
            element = tree.nodes[element].parent
        }
        return found
    }

    private static func isInside(_ block: PageBlock, _ element: Int, _ tree: MarkupTree) -> Bool {
        block.element >= element && block.element < tree.nodes[element].end
    }

    /// Sets aside three or more elements side by side in the article's element that each begin with a heading which is a
    /// link and have a few lines under it, where the article has text of its own beside them.
    static func setListsAside(_ page: inout PageBlocks, _ tree: MarkupTree, container: Int) {
        var groups: [Int: [(range: Range<Int>, prose: Int)]] = [:]
        var order: [Int] = []
        var text = 0
        var position = 0
        let blocks = page.blocks
        for block in blocks where isInside(block, container, tree) && !block.isAside && block.isProse {
            text += block.text.count
        }
        while position < blocks.count {
            guard isInside(blocks[position], container, tree), !blocks[position].isAside,
                let element = teaser(position, blocks, tree, container)
            else {
                position += 1
                continue
            }
            var next = position + 1
            var prose = 0
            while next < blocks.count, isInside(blocks[next], element, tree) {
                if blocks[next].isProse { prose += blocks[next].text.count }
                next += 1
            }
            if prose <= 700, next - position <= 9 {
                let parent = tree.nodes[element].parent
                if groups[parent] == nil { order.append(parent) }
                groups[parent, default: []].append((position..<next, prose))
            }
            position = next
        }
        for parent in order {
            guard let group = groups[parent], group.count >= 3 else { continue }
            guard text - group.reduce(0, { $0 + $1.prose }) >= 400 else { continue }
            for item in group { page.setAside(item.range) }
        }
    }

    /// The element of a teaser that begins with the block: the lowest one that has something below the heading; else one
    /// that holds the heading alone. Nil when the block is no heading that is a link.
    private static func teaser(_ position: Int, _ blocks: [PageBlock], _ tree: MarkupTree, _ container: Int) -> Int? {
        let block = blocks[position]
        guard block.linkDensity > 0.8, block.shape.words >= 3, block.text.count <= 250 else { return nil }
        var element = block.element
        var found: Int?
        while element > container {
            guard position == 0 || blocks[position - 1].element < element else { break }
            let tag = tree.nodes[element].tag
            if tag == .article || tag == .li || tag == .div || tag == .section || tag == .tr {
                found = found ?? element
                if position + 1 < blocks.count, isInside(blocks[position + 1], element, tree) { return element }
            }
            element = tree.nodes[element].parent
        }
        return found
    }
}
