import TextCore
import WireModel

/// What a version says itself about which take it is: a label, the wire's count, a sign-off, a time.
struct TakeMark {
    /// The rank of its label: preview -1, alert 0, urgent 1, lead 2, second lead 3 …, corrections 90; nil without one.
    var label: Int?
    /// Which version of which item the wire's own field calls it.
    var version: WireVersion?
    /// The parts of the sign-off; editors of later takes append themselves.
    var signoff: [String]
    /// Minutes since 1970 of publication, where the source gives a time.
    var minutes: Int?
    /// The day of publication.
    var day: Int?

    /// Reads the marks of an article.
    init(_ article: Article) {
        label = Self.label(of: article) ?? article.wireLabel.flatMap { Self.label(in: $0) }
        version = article.wireVersion
        signoff = article.signoff
        day = (article.published ?? article.dateline?.day)?.ordinal
        minutes = article.publishedTime.flatMap { Self.minutes($0) }
    }

    // MARK: Labels

    private static func label(of article: Article) -> Int? {
        var best: Int?
        for zone in article.zones where [.headline, .advisory, .correction].contains(zone.kind) {
            let head = article.text.slice(TextSpan(zone.span.start, min(zone.span.end, zone.span.start + 80)))
            if let found = label(in: head) { best = max(best ?? found, found) }
        }
        return best
    }

    /// The rank of the label that a line begins with: `ALERT:`, `2ND LEAD`, `(LEAD)`, `UPDATE 3-`, `WRAPUP 1`, `CORRECTION:`.
    ///
    /// A label stands in capitals or in brackets, and something sets it off from what follows: `FLASH FLOODS KILL TEN` is a
    /// headline.
    static func label(in line: String) -> Int? {
        let tokens = Array(Tokenizer.tokens(of: line).prefix(8))
        var place = tokens.first?.kind == .punctuation ? 1 : 0
        func word() -> String? {
            guard place < tokens.count, tokens[place].isWordLike else { return nil }
            return line.slice(tokens[place].span)
        }
        guard let first = word(), first == first.uppercased() || place == 1 else { return nil }
        var rank = ranks[first.uppercased()]
        place += 1
        if let number = ordinals[first.uppercased()] {
            guard let second = word(), leads.contains(second.uppercased()) else { return nil }
            rank = number + 1
            place += 1
        } else if rank == nil {
            return nil
        } else if rank == ranks["UPDATE"], let number = word().flatMap({ Int($0) }) {
            rank = number + 2
            place += 1
        } else if let second = word(), second == "ALERT" || second == "LEAD" {
            place += 1
        }
        let isSetOff = place >= tokens.count || !tokens[place].isWordLike
        return isSetOff ? rank : nil
    }

    private static let ranks = [
        "PREVIEW": -1, "ADVANCE": -1, "CURTAIN": -1, "ALERT": 0, "FLASH": 0, "NEWSALERT": 0, "NEWS": 0, "BULLETIN": 0,
        "SNAP": 0, "NEWSBREAK": 0, "URGENT": 1, "RUSH": 1, "LEAD": 2, "LD": 2, "WRITETHRU": 2, "RELEAD": 2, "UPDATE": 3,
        "WRAPUP": 3, "WRAP": 3, "RECAP": 3, "CORRECTION": 90, "CORRECTED": 90, "CORRECTIVE": 90, "CORRECTS": 90,
        "REFILE": 90, "RECASTS": 90,
    ]

    private static let leads: Set<String> = ["LEAD", "LD", "WRITETHRU", "UPDATE", "LDWRITETHRU"]

    private static let ordinals = [
        "1ST": 1, "FIRST": 1, "2ND": 2, "SECOND": 2, "3RD": 3, "THIRD": 3, "4TH": 4, "FOURTH": 4, "5TH": 5, "FIFTH": 5,
        "6TH": 6, "SIXTH": 6, "7TH": 7, "SEVENTH": 7, "8TH": 8, "EIGHTH": 8, "9TH": 9, "NINTH": 9, "10TH": 10,
    ]

    // MARK: Times

    /// Minutes since 1970 of an ISO 8601 time with hours and minutes; its offset is taken off.
    private static func minutes(_ time: String) -> Int? {
        guard let day = CalendarDay(iso: time) else { return nil }
        let rest = Array(time.utf8.dropFirst(11))
        func two(_ place: Int) -> Int? {
            guard place >= 0, rest.count >= place + 2 else { return nil }
            return Int(String(decoding: rest[place..<place + 2], as: UTF8.self))
        }
        guard let hour = two(0), let minute = two(3) else { return nil }
        var total = day.ordinal * 1440 + hour * 60 + minute
        if let sign = rest.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }),
            let hours = two(sign + 1)
        {
            let offset = hours * 60 + (two(sign + 4) ?? two(sign + 3) ?? 0)
            total -= rest[sign] == UInt8(ascii: "+") ? offset : -offset
        }
        return total
    }
}
