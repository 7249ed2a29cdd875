import WireModel

/// A stretch of a page that is set as one paragraph.
struct PageBlock {
    /// The element whose text it is.
    var element: Int
    /// The element's name.
    var name: String
    /// The element as HTML knows it.
    var tag: PageTag
    /// Its text with blanks folded.
    var text: [UInt8]
    /// How many bytes of the text stand in links.
    var linked = 0
    /// Whether it stands in something that is no article: navigation, a form, related links.
    var isAside = false
    /// What its text looks like.
    var shape: LineShape

    /// Share of the text that is links, 0–1.
    var linkDensity: Double { text.isEmpty ? 0 : Double(linked) / Double(text.count) }

    /// Whether it reads as running text: long, or a sentence, and no list of links.
    var isProse: Bool {
        guard linkDensity < 0.4 else { return false }
        return (shape.endsSentence && shape.characters >= 40) || shape.characters >= 140
            || (shape.ideographs > 15 && shape.endsSentence)
    }
}

/// Cuts a page into blocks, as a browser would set them, and tells the article's from those around it.
struct PageBlocks {
    /// The blocks in document order.
    private(set) var blocks: [PageBlock] = []
    /// What the names of each element say.
    private(set) var marks: [PageMarks]
    /// Whether each element is, or stands in, something that is no article.
    private(set) var isAside: [Bool]
    /// Main headings, and elements named as the article's body, inside each element.
    private(set) var bodies: [Int] = []
    private let tree: MarkupTree
    private var current: [UInt8] = []
    private var linked = 0
    private var element = 0

    /// - Complexity: O(size of the tree).
    init(_ tree: MarkupTree, in range: Range<Int>? = nil) {
        self.tree = tree
        let range = range ?? 0..<tree.nodes.count
        marks = [PageMarks](repeating: [], count: tree.nodes.count)
        isAside = [Bool](repeating: false, count: tree.nodes.count)
        var words = PageWords()
        for index in range where !tree.nodes[index].attributes.isEmpty {
            let tag = tree.nodes[index].tag
            if tag != .html && tag != .body { marks[index] = words.marks(tree, index) }
        }
        walk(range)
        judge(range)
    }

    private mutating func walk(_ range: Range<Int>) {
        var index = range.lowerBound
        // Open elements that end a block, with their ends; and where a link or a row of a table ends.
        var open: [(element: Int, end: Int)] = []
        var linkEnd = -1
        var rowEnd = -1
        element = range.lowerBound
        while index < range.upperBound {
            while let last = open.last, last.end <= index {
                flush()
                open.removeLast()
                element = open.last?.element ?? range.lowerBound
            }
            let node = tree.nodes[index]
            let tag = node.tag
            if tag == .text {
                let before = current.count
                MarkupTree.fold(tree.text[node.text], into: &current)
                if index < linkEnd { linked += current.count - before }
                index += 1
                continue
            }
            if tag.isSilent || isHidden(index) {
                index = node.end
                continue
            }
            var isBlock = tag.isBlock
            if tag == .tr, isPlainRow(index) { rowEnd = node.end }
            if index < rowEnd, tag != .tr {
                // The cells of a row are one line.
                if isBlock, let last = current.last, last != 0x20 { current.append(0x20) }
                isBlock = false
            } else if !isBlock, !marks[index].isDisjoint(with: [.aside, .comments, .caption]), tag != .a {
                isBlock = true
            }
            if isBlock || tag == .br && index >= rowEnd { flush() }
            if tag == .a { linkEnd = max(linkEnd, node.end) }
            if isBlock {
                open.append((index, node.end))
                element = index
            }
            index += 1
        }
        flush()
    }

    /// Whether the row is one of data: two cells or more with words and no paragraphs in them.
    private func isPlainRow(_ row: Int) -> Bool {
        var cells = 0
        var length = 0
        var index = row + 1
        while index < tree.nodes[row].end {
            switch tree.nodes[index].tag {
            case .td, .th: cells += 1
            case .table, .ul, .ol, .h1, .h2, .h3, .h4, .article, .section, .blockquote, .form: return false
            case .text: length += tree.nodes[index].text.count
            default: break
            }
            index += 1
        }
        return cells >= 2 && length <= 400 + 20 * cells
    }

    private func isHidden(_ index: Int) -> Bool {
        guard !tree.nodes[index].attributes.isEmpty else { return false }
        if tree.valueRange(.hidden, of: index) != nil { return true }
        guard let style = tree.valueRange(.style, of: index), style.count >= 12 else { return false }
        let tight = ByteText.lowered(tree.values.span.extracting(style)).filter { $0 != 0x20 }
        return ByteSearch.contains("display:none", in: tight.span)
    }

    private mutating func flush() {
        defer {
            current.removeAll(keepingCapacity: true)
            linked = 0
        }
        let trimmed = Blank.trimmed(current.span)
        guard !trimmed.isEmpty else { return }
        let text = Array(current[trimmed])
        // Markup shown as text is the inside of something that was never to be read.
        if text.count > 1, text[0] == 0x3c, ByteText.isLower(text[1]), text.contains(0x3d) { return }
        blocks.append(
            PageBlock(
                element: element, name: tree.nodes[element].name, tag: tree.nodes[element].tag,
                text: text, linked: min(linked, trimmed.count), shape: LineShape(text.span)))
    }
}

extension PageBlocks {
    /// Adds up a figure of the blocks for every element they stand in.
    ///
    /// - Complexity: O(size of the tree).
    func sums(_ value: (PageBlock) -> Int) -> [Int] {
        var sums = [Int](repeating: 0, count: tree.nodes.count)
        for block in blocks { sums[block.element] += value(block) }
        for index in tree.nodes.indices.reversed() where tree.nodes[index].parent >= 0 {
            sums[tree.nodes[index].parent] += sums[index]
        }
        return sums
    }

    /// Finds what is no article, by the names of elements and by what stands in them.
    private mutating func judge(_ range: Range<Int>) {
        let prose = sums { $0.isProse ? $0.text.count : 0 }
        let all = sums { $0.text.count }
        let links = sums(\.linked)
        var total = 0
        var comments = 0
        for block in blocks where block.isProse { total += block.text.count }
        for index in range where marks[index].contains(.comments) && !hasParent(index, .comments) {
            comments += prose[index]
        }
        bodies = [Int](repeating: 0, count: tree.nodes.count)
        var quoted = bodies
        for index in range.reversed() {
            let parent = tree.nodes[index].parent
            guard parent >= 0 else { continue }
            quoted[parent] += tree.nodes[index].tag == .blockquote ? all[index] : quoted[index]
            let isBody = marks[index].contains(.body) && prose[index] >= 200 || tree.nodes[index].tag == .h1
            bodies[parent] += bodies[index] + (isBody ? 1 : 0)
        }
        for index in range where tree.nodes[index].tag != .text {
            let parent = tree.nodes[index].parent
            if parent >= range.lowerBound, isAside[parent] {
                isAside[index] = true
                continue
            }
            let ofPage = PageShare(
                prose: prose[index], all: all[index], links: links[index], total: total, bodies: bodies[index],
                quoted: quoted[index],
                elsewhere: total - (marks[index].contains(.comments) ? comments : prose[index]))
            isAside[index] = isOther(index, ofPage)
        }
        for position in blocks.indices { blocks[position].isAside = isAside[blocks[position].element] }
    }

    /// Takes blocks for no part of the article.
    mutating func setAside(_ positions: Range<Int>) {
        for position in positions { blocks[position].isAside = true }
    }

    /// Forgets what the names of elements said: only navigation, footers and forms stay aside.
    mutating func forgetNames() {
        marks = [PageMarks](repeating: [], count: tree.nodes.count)
        isAside = [Bool](repeating: false, count: tree.nodes.count)
        judge(0..<tree.nodes.count)
    }

    private func hasParent(_ index: Int, _ mark: PageMarks) -> Bool {
        var parent = tree.nodes[index].parent
        while parent >= 0 {
            if marks[parent].contains(mark) { return true }
            parent = tree.nodes[parent].parent
        }
        return false
    }

    /// How much of the page stands in an element, in bytes.
    private struct PageShare {
        var prose: Int
        var all: Int
        var links: Int
        var total: Int
        /// Main headings, and elements named as the article's body, in it.
        var bodies: Int
        /// What stands in block quotations: a post set in the text.
        var quoted: Int
        /// Prose that stands outside of it.
        var elsewhere: Int

        var isMost: Bool { prose * 2 > total }
    }

    private func isOther(_ index: Int, _ share: PageShare) -> Bool {
        let marks = marks[index]
        switch tree.nodes[index].tag {
        case .html, .body, .article, .main:
            return marks.contains(.comments) && share.elsewhere >= 250 && (share.bodies == 0 || !share.isMost)
        case .nav, .dialog, .menu: return true
        case .aside, .footer, .form:
            // Some set the whole page in a form or the text in an aside.
            return !share.isMost
        case .blockquote: return marks.contains(.comments) && share.elsewhere >= 250
        case .p, .h1, .h2, .h3, .h4, .h5, .h6, .pre:
            return !marks.isDisjoint(with: [.aside, .comments, .notice]) && !marks.contains(.body)
                && share.all <= 200 && share.links * 2 > share.all
        default: break
        }
        // `comments-open` is said of the whole page too.
        if share.bodies > 0, share.isMost { return false }
        if marks.contains(.comments) { return share.elsewhere >= 250 || !share.isMost }
        if marks.contains(.notice) { return !share.isMost }
        if marks.contains(.body), share.prose > 0 { return false }
        // A post set in the text stands in an element called `social-embed` and the like.
        if share.quoted > 0, share.quoted * 2 >= share.all { return false }
        // An element of the class `search-widget` that holds most of the page is no widget.
        if marks.contains(.aside) { return !share.isMost }
        if marks.contains(.doubtful) { return share.prose < 400 || share.prose * 8 < share.total }
        return false
    }
}
