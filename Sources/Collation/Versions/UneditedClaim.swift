import TextCore
import WireModel

/// Finds where a version says that its outlet did not edit it.
///
/// A line speaks of the text it stands by (*this story*, *the report*, *copy*) and says that it was not edited, carries no
/// changes, or came by itself out of a feed. In the body only the first and the last paragraphs are read, and the line must
/// also name who did not edit or where the text came from: stories too report that a tape was not edited.
enum UneditedClaim {
    /// The spans of the claims, in the order of the text.
    ///
    /// - Complexity: O(length of the text).
    static func spans(in article: Article) -> [TextSpan] {
        let paragraphs = article.zones.filter { $0.kind == .paragraph }
        var found: [TextSpan] = []
        var next = 0
        for line in lines(of: article) {
            while next < paragraphs.count, paragraphs[next].span.end <= line.start { next += 1 }
            let inBody = next < paragraphs.count && paragraphs[next].span.overlaps(line)
            if inBody, next > 0, next + 3 < paragraphs.count { continue }
            for sentence in Sentences.spans(of: article.text, in: line)
            where isClaim(article.text, sentence, outlet: article.outlet, inBody: inBody) {
                found.append(sentence)
                break
            }
        }
        return found
    }

    private static func lines(of article: Article) -> [TextSpan] {
        var lines: [TextSpan] = []
        var start = 0
        var offset = 0
        for byte in article.text.utf8 {
            if byte == 0x0a {
                if offset > start { lines.append(TextSpan(start, offset)) }
                start = offset + 1
            }
            offset += 1
        }
        if offset > start { lines.append(TextSpan(start, offset)) }
        return lines
    }

    /// Whether a sentence claims it.
    static func isClaim(_ text: String, _ span: TextSpan, outlet: String, inBody: Bool) -> Bool {
        guard span.length <= 600 else { return false }
        let words = Tokenizer.tokens(of: text, in: span).filter(\.isWordLike).map {
            text.slice($0.span).lowercased().replacing("’", with: "'")
        }
        guard words.count <= 70, words.contains(where: texts.contains) || words.count <= 8 else { return false }
        let untouched = words.indices.contains(where: { index in
            isUntouched(words, at: index) || isWithout(words, at: index) || isByItself(words, at: index)
        })
        guard untouched else { return false }
        guard inBody else { return true }
        let names = Set(outlet.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        let isSelf = words.prefix(8).contains { $0 == "this" || $0 == "above" || $0 == "the" }
        return isSelf && words.contains { makers.contains($0) || names.contains($0) && $0.count > 3 }
    }

    /// `has not been edited`, `was not altered`, `unedited`.
    private static func isUntouched(_ words: [String], at index: Int) -> Bool {
        if ["unedited", "unmodified", "unaltered", "verbatim"].contains(words[index]) { return true }
        guard changes.contains(words[index]) else { return false }
        let before = words[..<index].suffix(6)
        guard let no = before.lastIndex(where: { negations.contains($0) }) else { return false }
        // `not been independently verified or edited` counts; `may not be rewritten or redistributed` is about rights.
        return !before[no...].contains("but") && !words[..<index].suffix(8).contains(where: modals.contains)
    }

    /// `without any modifications`, `no changes have been made`, `with no editing`.
    private static func isWithout(_ words: [String], at index: Int) -> Bool {
        guard alterations.contains(words[index]) else { return false }
        let before = words[..<index].suffix(4)
        if before.contains("no") { return words[index...].prefix(6).contains("made") }
        return before.contains("without") && !words[..<index].contains(where: modals.contains)
    }

    /// `auto-generated from a syndicated feed`, `published automatically from an agency feed`.
    private static func isByItself(_ words: [String], at index: Int) -> Bool {
        guard feeds.contains(words[index]) else { return false }
        let around = words[max(0, index - 14)..<min(words.count, index + 8)]
        let isAutomatic = around.contains { automatic.contains($0) }
        let isMade = around.contains { ["generated", "published", "created", "imported"].contains($0) }
        return isAutomatic && isMade || around.contains("syndicated") && isMade
    }

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }

    private static let texts = set(
        """
        story article report copy item news content contents text dispatch piece post headline material feed page body
        publication entry bulletin release despatch
        """)
    private static let changes = set(
        """
        edited altered modified changed amended rewritten revised reviewed touched vetted copyedited reworked tampered
        reedited subedited
        """)
    private static let negations = set("not never hasn't isn't wasn't haven't nor neither without")
    private static let modals = set("may must can could should shall will might cannot please permission free")
    private static let alterations = set(
        """
        modification modifications change changes edit edits editing alteration alterations amendment amendments
        modifying altering changing revision revisions
        """)
    private static let feeds = set("feed feeds wire wires agency syndicate syndicated syndication newswire agencies")
    private static let automatic = set("auto automatically automatic automated autogenerated generated directly")
    private static let makers = set(
        """
        staff team desk newsroom editors editor journalists journalist editorial feed feeds syndicated syndicate agency
        agencies wire newswire publisher website portal
        """)
}
