/// How an outlet prints: its spelling, its numbers, its verbs of saying, its quotation marks, and what it puts around
/// every story.
struct HouseStyle {
    /// The outlet's name in addresses and records.
    var slug: String
    /// Lines before every story.
    var head: [String] = []
    /// Lines after every story.
    var foot: [String] = []
    /// Whether it sets curly quotation marks.
    var isCurly = false
    /// For the lexicon's styled words, the word it prints instead.
    private var replacement: [UInt32]

    /// The agency's own style, which stories are written in.
    static func wire(_ lexicon: Lexicon) -> HouseStyle { HouseStyle(slug: "bench-wire", lexicon) }

    private init(slug: String, _ lexicon: Lexicon) {
        self.slug = slug
        replacement = (0..<UInt32(lexicon.styledCount)).map { $0 }
    }

    /// British spelling and numbers in digits, and nothing else.
    static func british(_ lexicon: Lexicon) -> HouseStyle {
        var style = wire(lexicon)
        for (american, british) in Lexicon.spellings { style.replace(american, by: british, lexicon) }
        for (index, word) in Lexicon.smallNumbers.enumerated() { style.replace(word, by: String(index + 2), lexicon) }
        return style
    }

    /// Some number of outlets, each with habits of its own.
    static func outlets(_ count: Int, _ lexicon: Lexicon, _ random: inout SeededRandom) -> [HouseStyle] {
        (0..<count).map { number in
            let city = lexicon.string(lexicon.draw(.place, &random))
            let name = "\(city) \(random.pick(["Herald", "Times", "Post", "Courier", "Star", "Echo", "Observer"]))"
            let slug = name.lowercased().split(separator: " ").joined(separator: "-") + "-\(number)"
            var style = random.happens(0.35) ? british(lexicon) : wire(lexicon)
            style.slug = slug
            style.isCurly = random.happens(0.4)
            if random.happens(0.3) { style.replace("percent", by: "per cent", lexicon) }
            if random.happens(0.25) { style.replace("said", by: "told reporters", lexicon) }
            style.head =
                [[], ["\(name) | Home | World | Business | Sport"], ["By \(name) staff and agencies"]][number % 3]
            style.foot =
                [
                    ["Copyright \(name). All rights reserved. This material may not be published or redistributed."],
                    ["Sign up for the \(name) morning newsletter."], [],
                    ["Follow \(name) for more stories.", "Contact the newsroom at desk@\(slug).example"],
                ][number % 4]
            return style
        }
    }

    private mutating func replace(_ word: String, by other: String, _ lexicon: Lexicon) {
        guard let old = lexicon.known(word), let new = lexicon.known(other) else { return }
        replacement[Int(old)] = new
    }

    /// The word that this outlet prints for a word of the wire.
    func printed(_ word: UInt32) -> UInt32 { Int(word) < replacement.count ? replacement[Int(word)] : word }

    /// Appends a piece as printed, without blanks around it.
    ///
    /// - Returns: the bytes of the word itself, without its marks.
    @discardableResult
    func append(_ piece: Piece, to text: inout [UInt8], _ lexicon: Lexicon) -> Range<Int> {
        if piece.marks.contains(.opens) { text += isCurly ? Array("\u{201C}".utf8) : [0x22] }
        let start = text.count
        text += lexicon.utf8(printed(piece.word))
        if piece.marks.contains(.capital), (97...122).contains(text[start]) { text[start] -= 32 }
        let end = text.count
        if piece.marks.contains(.comma) { text.append(0x2C) }
        if piece.marks.contains(.stop) { text.append(0x2E) }
        if piece.marks.contains(.semicolon) { text.append(0x3B) }
        if piece.marks.contains(.closes) { text += isCurly ? Array("\u{201D}".utf8) : [0x22] }
        return start..<end
    }

    /// Appends a paragraph as printed, words separated by blanks.
    func append(_ paragraph: Paragraph, to text: inout [UInt8], _ lexicon: Lexicon) {
        for (index, piece) in paragraph.enumerated() {
            if index > 0 { text.append(0x20) }
            append(piece, to: &text, lexicon)
        }
    }
}
