import MadeStories
import TextCore
import WireModel

/// Made texts in many scripts, and what a random hand does to them: the same pair of articles for the same seed.
///
/// The words are made to be awkward, not to be read: letters that are written with several scalars, joined emoji, marks
/// that stand alone, invisible characters, sentences without spaces, repeated sentences, empty paragraphs.
struct EditScript {
    /// A sentence before it is written.
    private struct Line: Equatable {
        var words: [String]
        /// What stands between the words.
        var glue = " "
        /// What stands behind the last one.
        var stop = "."

        var written: String { words.joined(separator: glue) + stop }
    }

    private typealias Text = [[Line]]

    private var random: SeededRandom

    /// The versions: the text, the same text edited, and edited again.
    private(set) var versions: [Article] = []

    /// Makes a text and edits it.
    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
        var text = makeText()
        versions.append(assembled(text))
        for _ in 0..<2 {
            for _ in 0..<random.pick([0, 1, 1, 2, 3, 5, 8]) { edit(&text) }
            versions.append(assembled(text))
        }
    }

    // MARK: Texts

    private static func list(_ words: String) -> [String] { words.split(separator: " ").map { String($0) } }

    private static let plain = list(
        """
        the of and a to in that said not may would port ferry council Lorne Vantua Maren Holt U.S. Mr. Dr. St. 12 1,319 3.5 \
        12th fifteen half percent % $5 km Monday March year-and-a-half co-operate colour color told reporters however But \
        allegedly “safe ship” "home" 'so-called' reef harbour's o'clock a.m. — - … ( ) ; : , ministers’ one two
        """)
    private static let latin = list(
        "café nai\u{308}ve cafe\u{301} Ångström Łódź ŒUVRE œuvre ﬁn straße STRASSE İstanbul ısı ﬃ Ǆ é e\u{301} \u{301}x n\u{303}o"
    )
    private static let east = list("東 京 は 雨 だ っ た 首 相 「 」 会 談 。 、 ㍿ ｶﾞ ガ １２ 百 万 中 国 李 静 𠮷 한국 김서연")
    private static let other = list(
        "Мы будем ждать «сказал» он ليلى قال الوزير إن \u{200F}الاتفاق ראש הממשלה हिन्दी में สวัสดี ελληνικά Σίσυφος ς")
    private static let signs = list(
        "👩‍👩‍👧 👍🏽 🇰🇷 🇰🇷🇫🇷 ❤️ 1️⃣ © ™ ° § … !!! ?! -- ––– \u{200B} \u{FEFF} \u{202E} \u{AD} \u{200D} \u{2060} \u{FFFD} ʼ ’ ‘ “ ” ‚ „ « »"
    )

    private mutating func word() -> String {
        switch random.below(20) {
        case 0: random.pick(Self.latin)
        case 1: random.pick(Self.east)
        case 2: random.pick(Self.other)
        case 3: random.pick(Self.signs)
        default: random.pick(Self.plain)
        }
    }

    private mutating func line() -> Line {
        let stop = random.pick([".", ".", ".", ".", "!", "?", ".”", ".\"", "…", "", " .", "。"])
        let count = random.pick([1, 2, 4, 7, 11, 16, 24])
        switch random.below(12) {
        case 0: return Line(words: (0..<count).map { _ in random.pick(Self.east) }, glue: "", stop: "。")
        case 1: return Line(words: (0..<count).map { _ in random.pick(Self.other) }, stop: stop)
        case 2: return Line(words: (0..<count).map { _ in random.pick(Self.signs) }, glue: "", stop: stop)
        case 3: return Line(words: (0..<count).map { _ in random.pick(Self.latin) }, glue: "\u{A0}", stop: stop)
        case 4: return Line(words: ["He", "declined", "to", "comment"])
        case 5: return Line(words: ["“No", "comment”"], stop: random.pick([".", ""]))
        case 6:
            return Line(
                words: (0..<count).map { _ in word() }, glue: random.pick(["", "-", ",", "  ", "\t"]), stop: stop)
        default: return Line(words: (0..<count).map { _ in word() }, stop: stop)
        }
    }

    private mutating func makeText() -> Text {
        (0..<random.pick([0, 1, 2, 3, 4, 6, 9])).map { _ in (0..<random.pick([0, 1, 1, 2, 3, 5])).map { _ in line() } }
    }

    /// The article: paragraphs between line ends of one kind or another, some of them headings.
    private mutating func assembled(_ text: Text) -> Article {
        let lineEnd = random.pick(["\n", "\n", "\n", "\r\n", "\n\n", "\r\n\r\n", "\n \n", " \n\t"])
        let gap = random.pick([" ", " ", " ", "  ", "\u{A0}", "\r\n"])
        var article = Article(id: "a", source: "a", record: 0, outlet: "a", text: "")
        for (number, paragraph) in text.enumerated() {
            if number > 0 { article.text += lineEnd }
            let start = article.text.utf8.count
            for (place, line) in paragraph.enumerated() {
                article.text += (place > 0 && !line.glue.isEmpty ? gap : "") + line.written
            }
            let isShort = paragraph.count == 1 && paragraph[0].words.count < 5
            let kind: ZoneKind =
                number == 0 && isShort ? .headline : isShort && random.happens(0.2) ? .subhead : .paragraph
            article.zones.append(Zone(kind, TextSpan(start, article.text.utf8.count)))
        }
        return article
    }

    // MARK: Edits

    private mutating func edit(_ text: inout Text) {
        let full = text.indices.filter { !text[$0].isEmpty }
        guard !full.isEmpty else {
            text.append([line()])
            return
        }
        let paragraph = random.pick(full)
        let sentence = random.below(text[paragraph].count)
        let count = text[paragraph][sentence].words.count
        switch random.below(24) {
        case 0, 1, 2, 3: text[paragraph][sentence].words[random.below(count)] = word()
        case 4, 5: text[paragraph][sentence].words.insert(word(), at: random.below(count + 1))
        case 6, 7: if count > 1 { text[paragraph][sentence].words.remove(at: random.below(count)) }
        case 8: replaceRun(&text[paragraph][sentence])
        case 9: text[paragraph].remove(at: sentence)
        case 10: text[paragraph].insert(line(), at: random.below(text[paragraph].count + 1))
        case 11: text[random.pick(full)].append(text[paragraph][sentence])
        case 12: text[paragraph].swapAt(sentence, random.below(text[paragraph].count))
        case 13: text.insert(text.remove(at: paragraph), at: random.below(text.count))
        case 14: split(&text[paragraph], sentence)
        case 15: merge(&text[paragraph], sentence)
        case 16: rebreak(&text)
        case 17: restyle(&text[paragraph][sentence])
        case 18: text.remove(at: paragraph)
        case 19: text.insert([line(), line()], at: random.below(text.count + 1))
        case 20: text[paragraph][sentence].stop = random.pick([".", "", "?", ".”"])
        case 21: text[paragraph][sentence].words = random.shuffled(text[paragraph][sentence].words)
        case 22: text = random.happens(0.3) ? [] : Array(text.prefix(paragraph + 1))
        default: text = random.happens(0.2) ? makeText() : text.reversed()
        }
    }

    private mutating func replaceRun(_ line: inout Line) {
        let start = random.below(line.words.count)
        let end = random.within(start...line.words.count)
        line.words.replaceSubrange(start..<end, with: (0..<random.within(1...4)).map { _ in word() })
    }

    private mutating func split(_ lines: inout [Line], _ place: Int) {
        let line = lines[place]
        guard line.words.count > 1 else { return }
        let cut = random.within(1...line.words.count - 1)
        lines[place] = Line(words: Array(line.words[..<cut]), glue: line.glue)
        lines.insert(Line(words: Array(line.words[cut...]), glue: line.glue, stop: line.stop), at: place + 1)
    }

    private mutating func merge(_ lines: inout [Line], _ place: Int) {
        guard place + 1 < lines.count else { return }
        let next = lines.remove(at: place + 1)
        let joint = random.pick([["and"], [], [","], ["—"]])
        lines[place] = Line(words: lines[place].words + joint + next.words, glue: lines[place].glue, stop: next.stop)
    }

    private mutating func rebreak(_ text: inout Text) {
        var result: Text = [[]]
        for line in text.flatMap({ $0 }) {
            if random.happens(0.5) { result.append([]) }
            result[result.count - 1].append(line)
        }
        text = result
    }

    private mutating func restyle(_ line: inout Line) {
        switch random.below(5) {
        case 0: line.words = line.words.map { $0.uppercased() }
        case 1: line.words = line.words.map { $0.replacing("“", with: "\"").replacing("”", with: "\"") }
        case 2: line.words = line.words.map { $0.replacing("-", with: " ").replacing("'", with: "’") }
        case 3: line.words = line.words.map { $0.replacing("e\u{301}", with: "\u{e9}").replacing("12", with: "twelve") }
        default: line.glue = line.glue == " " ? "  " : " "
        }
    }
}
