import TextCore
import WireModel

/// What a note to editors says was done to the text, and in which paragraphs: `(Adds minister's quote, paragraph 4)`.
struct UpdateClaim {
    /// Where it says so, a span of the article's text.
    var span: TextSpan
    /// The word for what was done: `adds`, `corrects` …
    var verb: String
    /// The numbers of the paragraphs, ascending; empty when it names none.
    var paragraphs: [Int]

    /// The claims of an article, in the order of its text: in notes to editors and corrections, in headlines, and in the
    /// first lines when they are set in brackets.
    ///
    /// - Complexity: O(length of those zones).
    static func claims(in article: Article) -> [UpdateClaim] {
        var found: [UpdateClaim] = []
        var bodyLines = 0
        for zone in article.zones {
            let isNote = [.advisory, .correction, .headline, .deck, .credit].contains(zone.kind)
            if zone.kind.isBody { bodyLines += 1 }
            guard isNote || zone.kind.isBody && bodyLines <= 2 else { continue }
            let isOpen = zone.kind == .advisory || zone.kind == .correction
            for line in lines(of: zone.span, in: article.text) {
                found += claims(in: article.text, line, isNote: isOpen)
            }
        }
        return found
    }

    private static func lines(of span: TextSpan, in text: String) -> [TextSpan] {
        var lines: [TextSpan] = []
        var start = span.start
        for (offset, byte) in text.slice(span).utf8.enumerated() where byte == 0x0a {
            if span.start + offset > start { lines.append(TextSpan(start, span.start + offset)) }
            start = span.start + offset + 1
        }
        if span.end > start { lines.append(TextSpan(start, span.end)) }
        return lines
    }

    private struct Word {
        var text: String
        var span: TextSpan
        var isMark: Bool
    }

    /// The claims of one line. Outside of notes to editors it must stand in brackets or begin with what was done.
    static func claims(in text: String, _ line: TextSpan, isNote: Bool) -> [UpdateClaim] {
        let words = Tokenizer.tokens(of: text, in: line).map {
            Word(text: text.slice($0.span).lowercased(), span: $0.span, isMark: !$0.isWordLike)
        }
        guard let opening = words.first else { return [] }
        let lead = words.prefix { $0.isMark || labels.contains($0.text) || ordinals[$0.text] != nil }.count
        guard lead < words.count else { return [] }
        let begins =
            verbs.contains(words[lead].text) && (lead == 0 || opening.text == "(" || labels.contains(opening.text))
        guard isNote || begins && (opening.text == "(" || isThirdPerson(words[lead].text)) else { return [] }
        var claims: [UpdateClaim] = []
        var open: UpdateClaim?
        var index = 0
        while index < words.count {
            let word = words[index]
            if isVerb(words, index) {
                if let done = open, !done.paragraphs.isEmpty { claims.append(done) }
                // `Corrects name, adds quote in paragraph 2`: the paragraph belongs to both.
                let start = open.map { $0.paragraphs.isEmpty ? $0.span.start : word.span.start } ?? word.span.start
                open = UpdateClaim(span: TextSpan(start, word.span.end), verb: word.text, paragraphs: [])
            } else if open != nil, let numbers = paragraphs(words, &index) {
                let known = open?.paragraphs ?? []
                open?.paragraphs = Array(Set(known + numbers)).sorted()
                open?.span.end = words[index].span.end
            } else if !word.isMark, open?.paragraphs.isEmpty ?? false {
                open?.span.end = word.span.end
            }
            index += 1
        }
        if let open { claims.append(open) }
        // A note that names no paragraph is one claim about the text as a whole.
        let named = claims.filter { !$0.paragraphs.isEmpty }
        return named.isEmpty ? Array(claims.prefix(1)) : named
    }

    private static func isThirdPerson(_ verb: String) -> Bool { verb.hasSuffix("s") }

    private static func isVerb(_ words: [Word], _ index: Int) -> Bool {
        guard verbs.contains(words[index].text) else { return false }
        // `the governor corrects` is a story; a note gives no subject.
        guard index > 0 else { return true }
        let before = words[index - 1]
        return before.isMark || labels.contains(before.text) || before.text == "and" || before.text == "attn"
    }

    /// The numbers of a mention of paragraphs that begins at `index`, which is moved to its last word.
    private static func paragraphs(_ words: [Word], _ index: inout Int) -> [Int]? {
        if nouns.contains(words[index].text) {
            var last = index
            let found = list(words, from: index + 1, &last) { Int($0) ?? cardinals[$0] }
            guard !found.isEmpty else { return nil }
            index = last
            return found
        }
        guard ordinals[words[index].text] != nil else { return nil }
        var last = index
        let found = list(words, from: index, &last) { ordinals[$0] }
        var noun = last + 1
        if noun < words.count, words[noun].text == "and" { noun += 1 }
        guard noun < words.count, nouns.contains(words[noun].text) else { return nil }
        index = noun
        return found
    }

    /// Reads `1 and 14`, `4-5`, `2, 3 to 6`, `second and third`.
    private static func list(
        _ words: [Word], from start: Int, _ last: inout Int, _ number: (String) -> Int?
    ) -> [Int] {
        var found: [Int] = []
        var place = start
        var isRange = false
        while place < words.count {
            let word = words[place].text
            if let value = number(word), value > 0, value < 200 {
                if isRange, let from = found.last, from < value {
                    found += from + 1...value
                } else {
                    found.append(value)
                }
                isRange = false
                last = place
            } else if ["-", "—", "–", "to", "through"].contains(word), !found.isEmpty {
                isRange = true
            } else if ![",", "and", "&", "no", ".", "nos", "#"].contains(word) {
                break
            }
            place += 1
        }
        return found
    }

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }

    private static let verbs = set(
        """
        adds add added adding updates update updated updating recasts recast recasting corrects correct corrected correcting
        restores restored inserts inserted changes changed fixes fixed removes removed deletes deleted drops dropped trims
        trimmed clarifies clarified rewrites rewrote releads amends amended writes includes replaces replaced incorporates
        tops refiles repeats edits tightens details raises lifts
        """)
    private static let nouns = set(
        """
        paragraph paragraphs para paras par pars graf grafs graph graphs paragraf paragraphe paragraphes pgf pgfs pgh
        pghs
        """)
    private static let labels = set(
        """
        attn eds editors editor correction corrected corrective update updated refile note to lead ld urgent alert writethru
        wrapup recasts story this version report item notes ed
        """)
    private static let ordinals: [String: Int] = {
        var table = [
            "lead": 1, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
            "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
            "fifteenth": 15, "sixteenth": 16, "opening": 1,
        ]
        for number in 1...60 {
            for ending in ["st", "nd", "rd", "th"] { table["\(number)\(ending)"] = number }
        }
        return table
    }()
    private static let cardinals = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    ]
}
