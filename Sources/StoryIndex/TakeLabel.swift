import TextCore
import WireModel

/// Reads the wire's labels that tell which take a print is: ALERT, URGENT, LEAD, 2ND LEAD, UPDATE 2, CORRECTION; in the text,
/// and where it has none in the wire's own field.
enum TakeLabel {
    /// The rank of an article's label in time, or nil when it has none: alert 0, urgent 1, lead 2, second lead 3 … corrections
    /// stand above all.
    static func rank(of article: Article) -> Int? {
        var best: Int?
        for zone in article.zones where zone.kind == .advisory || zone.kind == .headline || zone.kind == .correction {
            let found = rank(
                in: article.text.slice(TextSpan(zone.span.start, min(zone.span.end, zone.span.start + 80))))
            if let found { best = max(best ?? found, found) }
        }
        return best ?? article.wireLabel.flatMap { rank(in: $0) }
    }

    /// The rank of the label that a line begins with.
    static func rank(in line: String) -> Int? {
        // A first word with a small letter is no label.
        let bytes = line.utf8Span.span
        if bytes.count > 1, (bytes[0] | 0x20) &- 0x61 < 26, bytes[1] &- 0x61 < 26 { return nil }
        let tokens = Tokenizer.tokens(of: line).prefix(4)
        let words = tokens.filter(\.isWordLike).map { line.slice($0.span) }
        guard let first = words.first, first == first.uppercased() || tokens.first?.kind == .punctuation else {
            return nil
        }
        switch first {
        case "ALERT", "FLASH", "NEWSALERT", "BULLETIN", "SNAP": return 0
        case "URGENT": return 1
        case "LEAD": return 2
        case "UPDATE", "WRAPUP": return words.count > 1 ? Int(words[1]).map { $0 + 2 } : 3
        case "CORRECTION", "CORRECTED", "CORRECTIVE", "REFILE", "RECASTS": return 90
        default:
            let ordinals = ["1ST": 2, "2ND": 3, "3RD": 4, "4TH": 5, "5TH": 6, "6TH": 7, "7TH": 8, "8TH": 9, "9TH": 10]
            guard let rank = ordinals[first], words.count > 1, ["LEAD", "LD", "LDWRITETHRU"].contains(words[1]) else {
                return nil
            }
            return rank
        }
    }
}
