import WireModel

/// The blocks of the article's element as lines of a draft.
struct PageText {
    let tree: MarkupTree
    let blocks: [PageBlock]
    let container: Int

    /// Appends the lines: prose, headings between it, captions; lists of links and what stands in asides are left out,
    /// but short asides that say something about the text itself are kept for the zones to type.
    func append(to draft: inout ArticleDraft) {
        let inside = blocks.filter { $0.element >= container && $0.element < tree.nodes[container].end }
        let last = inside.lastIndex { !$0.isAside && $0.isProse } ?? -1
        let headline = draft.headline.map { Self.letters($0) }
        for (position, block) in inside.enumerated() {
            if isDoubled(block, after: position > 0 ? inside[position - 1] : nil) { continue }
            if let headline, Self.letters(String(decoding: block.text, as: UTF8.self)) == headline { continue }
            if saysSomething(block) {
                draft.lines.append(block.text.span, hint: .boilerplate)
                continue
            }
            if block.isAside { continue }
            guard position <= last || isTail(block) else { continue }
            if let hint = hint(block) {
                draft.lines.append(block.text.span, hint: hint)
            } else if block.linkDensity < 0.6 || block.isProse {
                draft.lines.append(block.text.span)
            }
        }
    }

    private static func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

    private func hint(_ block: PageBlock) -> ZoneKind? {
        switch block.name {
        case "figcaption", "caption": return .caption
        case "h2", "h3", "h4", "h5", "h6": return block.linkDensity > 0.5 ? .boilerplate : .subhead
        case "h1", "time", "address", "dt", "th", "summary": return .boilerplate
        default: break
        }
        var index = block.element
        while index > container {
            if tree.nodes[index].name == "figure" || tree.nodes[index].name == "figcaption" { return .caption }
            if let names = tree.attribute("class", of: index)?.lowercased(), names.contains("caption") {
                return .caption
            }
            index = tree.nodes[index].parent
        }
        return nil
    }

    /// Whether the block is the same text again.
    private func isDoubled(_ block: PageBlock, after previous: PageBlock?) -> Bool {
        previous.map { $0.text == block.text } ?? false
    }

    /// Whether a block behind the last prose is a sign-off, a credit or a correction.
    private func isTail(_ block: PageBlock) -> Bool {
        if SignOff.initials(block.text.span) != nil { return true }
        let shape = LineShape(block.text.span)
        let kind = Furniture.kind(block.text.span, shape)
        return kind == .correction || kind == .credit || RightsLine.isRightsLine(block.text.span)
    }

    /// Whether the block is one of the claims and notes about the text that outlets print under it.
    private func saysSomething(_ block: PageBlock) -> Bool {
        let text = String(decoding: block.text.prefix(60), as: UTF8.self).lowercased()
        return [
            "this story has not been edited", "(this story has not been edited", "this article has not been",
            "except for the headline", "(except for the headline",
        ].contains { text.hasPrefix($0) }
    }
}

/// Pieces of HTML inside records and feeds.
enum MarkupFragment {
    /// Whether the text has tags of paragraphs, breaks or links in it.
    static func looksLikeMarkup(_ bytes: Span<UInt8>) -> Bool {
        var from = 0
        while let at = ByteSearch.first(0x3c, in: bytes, from: from) {
            let rest = bytes.extracting((at + 1)..<min(bytes.count, at + 12))
            if let (_, length) = tags.match(rest), length < rest.count {
                let next = rest[length]
                if next == 0x3e || next == 0x20 || next == 0x2f { return true }
            }
            from = at + 1
        }
        return false
    }

    private static let tags = PhraseTable<Bool>(
        [
            "p", "br", "div", "/p", "/div", "a", "strong", "em", "b", "i", "span", "h2", "h3", "ul", "li", "img",
            "figure",
            "blockquote", "article", "section",
        ].map { ($0, true) })

    /// Appends the fragment's blocks as lines.
    static func append(_ bytes: Span<UInt8>, to lines: inout TextLines) {
        guard let tree = MarkupTree(html: bytes) else { return ParagraphSplitter.split(bytes, into: &lines) }
        for block in PageBlocks(tree).blocks where !block.isAside {
            let hint: ZoneKind? =
                switch block.name {
                case "figcaption": .caption
                case "h2", "h3", "h4": .subhead
                default: nil
                }
            lines.append(block.text.span, hint: hint)
        }
    }
}
