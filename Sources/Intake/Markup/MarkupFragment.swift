import WireModel

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
