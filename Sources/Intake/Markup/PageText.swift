import WireModel

/// The blocks of the article's element as lines of a draft.
struct PageText {
    let tree: MarkupTree
    let page: PageBlocks
    let container: Int
    let oracle: PageOracle?
    /// What becomes of each block.
    private var fates: [Fate]
    /// Elements that have a good part of the prose as children.
    private var homes: Set<Int> = []

    /// What becomes of a block.
    private enum Fate {
        /// It is no part of the article.
        case dropped
        /// Furniture that stands between the paragraphs: kept, as such.
        case furniture
        /// Part of the text, for the zones to type.
        case text
    }

    private var blocks: [PageBlock] { page.blocks }

    /// - Complexity: O(size of the page).
    init(tree: MarkupTree, page: PageBlocks, container: Int, oracle: PageOracle?) {
        self.tree = tree
        self.page = page
        self.container = container
        self.oracle = oracle
        fates = [Fate](repeating: .dropped, count: page.blocks.count)
        decide()
        if let oracle { consult(oracle) }
    }

    /// How many bytes of running text are kept.
    var proseCount: Int {
        var count = 0
        for (index, block) in blocks.enumerated() where fates[index] == .text && block.isProse {
            count += block.text.count
        }
        return count
    }

    private func isInside(_ block: PageBlock) -> Bool {
        block.element >= container && block.element < tree.nodes[container].end
    }

    /// Keeps prose, and what stands between its first and its last paragraph; behind the last one what is set like the
    /// text: lists, rows of tables, short paragraphs side by side with it.
    private mutating func decide() {
        let blocks = blocks
        guard let last = blocks.lastIndex(where: { isInside($0) && !$0.isAside && $0.isProse }) else { return }
        homes = findHomes()
        var hadText = false
        var behind = 0
        for (position, block) in blocks.enumerated() where isInside(block) {
            if block.isAside {
                // Behind the text a few of them: what a page hangs on its article, and not the whole foot of the site.
                if hadText, block.text.count <= 400, position < last || behind < 12 {
                    fates[position] = .furniture
                    if position > last { behind += 1 }
                }
                continue
            }
            if position <= last {
                if block.linkDensity < 0.6 || block.isProse || block.tag.isHeading || isAddress(block) {
                    fates[position] = .text
                }
            } else if isTail(block) || isAddress(block)
                || (block.linkDensity < 0.34 && isAtHome(block) && !isFurniture(block))
            {
                fates[position] = .text
            }
            if block.isProse { hadText = true }
        }
    }

    private func findHomes() -> Set<Int> {
        var weights: [Int: Int] = [:]
        var total = 0
        for block in blocks where isInside(block) && !block.isAside && block.isProse {
            let home = block.tag == .p ? tree.nodes[block.element].parent : block.element
            weights[home, default: 0] += block.text.count
            total += block.text.count
        }
        var homes: Set<Int> = []
        for (home, weight) in weights where weight * 4 >= total { homes.insert(home) }
        return homes
    }

    /// Whether the block stands in a home of the text directly or as an item of a list, a row or a quotation there.
    private func isAtHome(_ block: PageBlock) -> Bool {
        var element = block.element
        for _ in 0..<4 where element >= container {
            if homes.contains(element) { return true }
            switch tree.nodes[element].tag {
            case .p, .li, .ul, .ol, .dl, .dt, .dd, .blockquote, .tr, .tbody, .thead, .table, .h2, .h3, .h4, .h5, .h6,
                .pre:
                element = tree.nodes[element].parent
            default: return false
            }
        }
        return homes.contains(element)
    }

    /// Whether a paragraph of the text is a printed address, which is a link as a whole.
    private func isAddress(_ block: PageBlock) -> Bool {
        block.text.starts(with: Array("http".utf8)) && block.shape.words == 1 && isAtHome(block)
    }

    private func isFurniture(_ block: PageBlock) -> Bool {
        Furniture.kind(block.text.span, block.shape) == .boilerplate || SectionWords.announces(block)
            || Self.asksToWrite(block)
    }

    /// Goes by the text of the linked data where the page shows the same text: its paragraphs are kept wherever they
    /// stand, and prose before the first and behind the last of them is none of it.
    private mutating func consult(_ oracle: PageOracle) {
        var first: Int?
        var last = 0
        var matched = 0
        var kept = 0
        let shares = blocks.map { oracle.share(of: $0) }
        for (position, block) in blocks.enumerated() {
            let isKept = fates[position] == .text && block.isProse
            if isKept { kept += block.text.count }
            guard let share = shares[position], share >= 0.6, block.isProse else { continue }
            matched += block.text.count
            first = first ?? position
            last = position
        }
        guard let first, matched * 10 >= oracle.text.utf8.count * 7, matched * 10 >= kept * 5 else { return }
        for (position, block) in blocks.enumerated() where block.isProse {
            if let share = shares[position], share >= 0.6 {
                if fates[position] != .text, !block.isAside || isInside(block) { fates[position] = .text }
            } else if fates[position] == .text, position < first || position > last, !isTail(block) {
                fates[position] = isInside(block) && position > first ? .furniture : .dropped
            }
        }
    }

    /// Appends the lines: prose, headings between it, captions; what a page says of the text below it.
    func append(to draft: inout ArticleDraft) {
        let headline = draft.headline.map { Self.letters(Array($0.utf8)) }
        let last = fates.lastIndex { $0 == .text } ?? -1
        var hadProse = false
        var previous: [UInt8] = []
        var notes: [[UInt8]] = []
        for (position, block) in blocks.enumerated() {
            let isHere = fates[position] != .dropped || isInside(block)
            if isHere, block.text == previous { continue }
            if isHere { previous = block.text }
            if isHere, PageNotes.saysSomething(block) {
                draft.lines.append(block.text.span, hint: .boilerplate)
                continue
            }
            if fates[position] != .text, notes.count < Self.mostNotes, let kind = PageNotes.kind(block) {
                let isKept = notes.contains(block.text) || isText(block.text)
                if isKept || PageNotes.isOthers(block, page, tree, container: container) { continue }
                notes.append(block.text)
                draft.lines.append(block.text.span, hint: kind)
                continue
            }
            guard fates[position] != .dropped else { continue }
            if let headline, block.text.count <= 2 * headline.count + 40, Self.letters(block.text) == headline {
                continue
            }
            if fates[position] == .furniture {
                if position < last || block.text.count <= 400 {
                    draft.lines.append(block.text.span, hint: .boilerplate)
                }
                continue
            }
            draft.lines.append(block.text.span, hint: hint(block, hadProse: hadProse, isLast: position == last))
            if block.isProse { hadProse = true }
        }
    }

    /// No page has more notes about one text.
    private static let mostNotes = 8

    /// Whether the same words stand among those that are kept.
    private func isText(_ words: [UInt8]) -> Bool {
        blocks.indices.contains { fates[$0] == .text && blocks[$0].text == words }
    }

    /// Letters and digits, those of ASCII in small letters.
    private static func letters(_ text: [UInt8]) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(text.count)
        for byte in text where ByteText.isWordByte(byte) || ByteText.isDigit(byte) {
            letters.append(ByteText.lowered(byte))
        }
        return letters
    }

    private func hint(_ block: PageBlock, hadProse: Bool, isLast: Bool) -> ZoneKind? {
        switch block.tag {
        case .figcaption, .caption: return .caption
        case .h1: return hadProse ? .subhead : .boilerplate
        case .h2, .h3, .h4, .h5, .h6: return block.linkDensity > 0.5 ? .boilerplate : .subhead
        case .time, .address, .summary: return .boilerplate
        default: break
        }
        if Self.isCounter(block) || Self.asksToWrite(block) { return .boilerplate }
        var index = block.element
        while index > container {
            let tag = tree.nodes[index].tag
            if tag == .figure || tag == .figcaption { return holdsTable(index) ? .paragraph : .caption }
            if page.marks[index].contains(.caption) { return .caption }
            if hadProse, tag == .li || tag == .tr || tag == .blockquote || tag == .dd || tag == .dt {
                return isFurniture(block) || (isLast && isTail(block)) ? nil : .paragraph
            }
            index = tree.nodes[index].parent
        }
        if !hadProse, block.tag == .p, homes.contains(tree.nodes[block.element].parent), isOpening(block) {
            return .paragraph
        }
        return nil
    }

    /// Whether a short paragraph that stands with the prose, before the first of it, is text: it is set like it, and its
    /// words say nothing else.
    private func isOpening(_ block: PageBlock) -> Bool {
        guard page.marks[block.element].isEmpty, block.shape.words >= 3, block.linkDensity < 0.5 else { return false }
        let line = block.text.span
        let text = String(decoding: block.text, as: UTF8.self)
        let isByline =
            BylineLine.mayBeByline(line, block.shape) && BylineLine.isByline(text, block.shape, mayBeBare: true)
        return !isByline && Furniture.kind(line, block.shape) == nil && !Captions.isCaption(line, block.shape)
            && !(PublishedLine.mayBeDate(line) && PublishedLine.date(text) != nil) && !RightsLine.isRightsLine(line)
            && CreditLine.agency(text) == nil
    }

    /// A figure that is a table or a quotation, not a picture.
    private func holdsTable(_ figure: Int) -> Bool {
        (figure..<tree.nodes[figure].end).contains { tree.nodes[$0].tag == .table || tree.nodes[$0].tag == .blockquote }
    }

    /// `Image 2 of 5`, `3/12`.
    private static func isCounter(_ block: PageBlock) -> Bool {
        guard block.shape.words <= 4, block.shape.characters <= 24, let last = block.text.last, ByteText.isDigit(last)
        else { return false }
        return counters.match(block.text.span) != nil
    }

    private static let counters = PhraseTable<Bool>(
        ["image", "photo", "slide", "picture", "bild", "foto", "imagen", "imagem"].map { ($0, true) })

    /// A line that gives the writer's address or asks to be followed.
    private static func asksToWrite(_ block: PageBlock) -> Bool {
        guard block.shape.characters <= 300, block.text.contains(0x40) else { return false }
        let text = String(decoding: block.text, as: UTF8.self).lowercased()
        return requests.contains { text.hasPrefix($0) } || reaches.contains { text.hasBytes(of: $0) }
    }

    private static let requests = [
        "write to ", "email ", "e-mail ", "follow ", "contact ", "have a tip", "got a tip", "send tips", "reach ",
        "tweet ", "on twitter", "twitter:", "email:", "tips:",
    ]
    private static let reaches = [
        "may be reached at", "can be reached at", "be reached via", "be contacted at", "follow him on", "follow her on",
        "follow them on", "follow me on", "follow us on",
    ]

    /// Whether a block behind the last prose is a sign-off, a credit or a correction.
    private func isTail(_ block: PageBlock) -> Bool {
        if SignOff.initials(block.text.span) != nil { return true }
        let kind = Furniture.kind(block.text.span, block.shape)
        return kind == .correction || kind == .credit || RightsLine.isRightsLine(block.text.span)
    }
}
