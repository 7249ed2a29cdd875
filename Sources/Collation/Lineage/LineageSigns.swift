import Glibc
import TextCore
import WireModel

/// What speaks for one version being made from another besides their bodies: times, takes, outlets, credits.
struct LineageSigns {
    /// The versions of a story.
    private let articles: [Article]
    private let takeOf: [Int]
    /// For each version the minute it was printed, since 1970; nil where no time is known.
    private let minutes: [Int?]
    private let days: [Int?]
    /// For each version the mentions of other versions' outlets: strongest first.
    private let mentions: [[Mention]]
    private let outlets: [String]

    private struct Mention {
        var outlet: String
        var weight: Double
        var span: TextSpan
    }

    /// Reads the signs of all versions.
    ///
    /// - Complexity: O(length of all texts).
    init(_ versions: VersionSet, takeOf: [Int]) {
        articles = versions.articles
        self.takeOf = takeOf
        minutes = articles.map { article in article.publishedTime.flatMap(Self.minutes) }
        // A day read from the dateline is the agency's, not the printer's.
        // A dateline's day is the story's, the day of a crawl is nobody's.
        days = articles.map { ["dateline", "fetched"].contains($0.publishedFrom) ? nil : $0.published?.ordinal }
        let names = articles.map { OutletName($0.outlet) }
        let outlets = names.map(\.key)
        self.outlets = outlets
        var byFirst: [UInt64: [OutletName]] = [:]
        var known: Set<String> = []
        for name in names where !name.words.isEmpty && known.insert(name.key).inserted {
            byFirst[name.words[0], default: []].append(name)
        }
        var found = zip(versions.articles, outlets).map { Self.mentions(in: $0, besides: $1, byFirst) }
        // What most versions mention, the wire mentions.
        var mentioning: [String: Int] = [:]
        for list in found { for outlet in Set(list.map(\.outlet)) { mentioning[outlet, default: 0] += 1 } }
        let most = max(1, found.count / 3)
        for version in found.indices { found[version].removeAll { mentioning[$0.outlet, default: 0] > most } }
        mentions = found
    }

    /// What speaks for `child` having been made from `parent`, and against it, heaviest first.
    func evidence(child: Int, parent: Int) -> [LineageEvidence] {
        var found: [LineageEvidence] = []
        if let late = lateness(child, parent) { found.append(late) }
        if takeOf[parent] != takeOf[child] {
            let isLater = takeOf[parent] > takeOf[child]
            found.append(
                LineageEvidence(
                    kind: "label", weight: -(isLater ? LineageCosts.laterTake : LineageCosts.earlierTake),
                    note: isLater ? "prints a later take" : "prints an earlier take"))
        }
        if outlets[parent] == outlets[child], !outlets[child].isEmpty, outlets[child] != "unknown",
            isBefore(parent, child) == true
        {
            found.append(
                LineageEvidence(
                    kind: "label", weight: LineageCosts.sameOutlet, note: "an earlier print of the same outlet"))
        }
        if let mention = mentions[child].first(where: { $0.outlet == outlets[parent] }) {
            found.append(
                LineageEvidence(
                    kind: "credit", weight: mention.weight, note: "names \(articles[parent].outlet)", span: mention.span
                ))
        } else if let relay = articles[child].relay, OutletName(relay).key == outlets[parent] {
            found.append(
                LineageEvidence(
                    kind: "credit", weight: LineageCosts.credited,
                    note: "credits \(articles[parent].outlet) as the relay"))
        }
        return found.sorted { abs($0.weight) > abs($1.weight) }
    }

    /// The sum of the evidence.
    func weight(child: Int, parent: Int) -> Double {
        evidence(child: child, parent: parent).reduce(0) { $0 + $1.weight }
    }

    /// Whether the version is the agency's own print: its outlet goes by the agency's name.
    func isAgencyPrint(_ version: Int) -> Bool {
        guard let agency = articles[version].agency, articles[version].relay == nil else { return false }
        let name = OutletName(agency).key
        return !name.isEmpty
            && [name, name + " news", name + " news agency", name + " agency"].contains(outlets[version])
    }

    // MARK: Time

    private func isBefore(_ one: Int, _ other: Int) -> Bool? {
        if let first = minutes[one], let second = minutes[other], first != second { return first < second }
        if let first = days[one], let second = days[other], first != second { return first < second }
        return nil
    }

    private func lateness(_ child: Int, _ parent: Int) -> LineageEvidence? {
        if let own = minutes[child], let other = minutes[parent] {
            guard other > own else { return nil }
            let share = min(1, log(Double(other - own + 1)) / log(1441))
            let weight =
                LineageCosts.printedMinutesLater
                + share * (LineageCosts.printedLater - LineageCosts.printedMinutesLater)
            let hours = (other - own + 30) / 60
            return LineageEvidence(
                kind: "time", weight: -weight,
                note: hours < 1 ? "printed minutes later" : "printed \(hours) \(hours == 1 ? "hour" : "hours") later")
        }
        guard let own = days[child], let other = days[parent], other > own else { return nil }
        let isNext = other - own == 1
        return LineageEvidence(
            kind: "time", weight: -(isNext ? LineageCosts.datedLater : LineageCosts.printedLater),
            note: isNext ? "dated a day later" : "dated \(other - own) days later")
    }

    /// Minutes since 1970 of an ISO 8601 time; its offset is taken off when it has one.
    private static func minutes(_ time: String) -> Int? {
        guard let day = CalendarDay(iso: time) else { return nil }
        let rest = Array(time.utf8.dropFirst(11))
        func two(_ place: Int) -> Int? {
            guard place + 1 < rest.count else { return nil }
            return Int(String(decoding: rest[place...place + 1], as: UTF8.self))
        }
        guard let hour = two(0), let minute = two(3) else { return nil }
        var total = day.ordinal * 1440 + hour * 60 + minute
        if let sign = rest.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }), sign >= 5,
            let hours = two(sign + 1)
        {
            let offset = hours * 60 + (two(sign + 4) ?? two(sign + 3) ?? 0)
            total -= rest[sign] == UInt8(ascii: "+") ? offset : -offset
        }
        return total
    }

    // MARK: Credits

    private static func mentions(in article: Article, besides own: String, _ byFirst: [UInt64: [OutletName]])
        -> [Mention]
    {
        guard !byFirst.isEmpty else { return [] }
        var found: [Mention] = []
        for zone in article.zones {
            let tokens = Tokenizer.tokens(of: article.text, in: zone.span).filter(\.isWordLike)
            for (index, token) in tokens.enumerated() {
                for name in byFirst[token.key] ?? [] where name.key != own {
                    let end = index + name.words.count
                    guard end <= tokens.count, token.isCapitalised,
                        zip(tokens[index..<end], name.words).allSatisfy({ $0.key == $1 })
                    else { continue }
                    let near = tokens[max(0, index - 4)..<min(tokens.count, end + 3)]
                    found.append(
                        Mention(
                            outlet: name.key, weight: weight(zone.kind, near),
                            span: TextSpan(Int(token.start), Int(tokens[end - 1].end))))
                }
            }
        }
        return found.sorted { (-$0.weight, $0.span) < (-$1.weight, $1.span) }
    }

    private static func weight(_ zone: ZoneKind, _ near: ArraySlice<Token>) -> Double {
        switch zone {
        case .credit, .byline, .dateline, .advisory, .correction: LineageCosts.credited
        default:
            near.contains { attribution.contains($0.key) } ? LineageCosts.cited : LineageCosts.mentioned
        }
    }

    /// Words that say where a text comes from.
    private static let attribution = Lexicon.keys(
        "via courtesy source sources from credit published appeared originally first according reported reports republished reprinted syndicated permission story"
    )
}

/// The words an outlet goes by, from a name (`The Ostrava Times`), a slug or a host (`www.ostrava-times.example`).
struct OutletName {
    /// The words, joined by blanks, in small letters.
    let key: String
    /// Their keys; empty for a name too general to be found in running text.
    let words: [UInt64]

    init(_ outlet: String) {
        var host = Substring(outlet.lowercased())
        if host.hasPrefix("www.") { host = host.dropFirst(4) }
        if !host.contains(" "), let dot = host.firstIndex(of: ".") { host = host[..<dot] }
        var parts = host.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if parts.count > 1, parts[0] == "the" { parts.removeFirst() }
        // Numbers at the end of a slug tell outlets of one name apart; no text has them.
        let isNumbered = parts.count > 1 && parts[parts.count - 1].allSatisfy(\.isNumber)
        key = parts.joined(separator: " ")
        let isGeneral = parts.count == 1 && (parts[0].utf8.count < 3 || Self.general.contains(parts[0]))
        words =
            isGeneral || key.isEmpty ? [] : (isNumbered ? parts.dropLast() : parts[...]).map { NormalForm.key($0) }
    }

    private static let general: Set<String> = [
        "unknown", "news", "times", "post", "wire", "agency", "online", "press", "mail", "sun", "star", "today",
        "world",
    ]
}
