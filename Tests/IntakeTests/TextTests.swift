import Foundation
import Glibc
import Testing
import TextCore
import WireModel

@testable import Intake

@Suite("Text and zones")
struct TextTests {
    static let lead =
        "The harbour was closed on Friday after a ship ran aground, officials said, and ferries stayed in port."

    @Test("charsets are told from the bytes")
    func charsets() {
        let text = "Žádná “harbour” café — 港は閉鎖された。 " + Self.lead
        let western =
            "The “café” in Åsvik — closed since Friday’s crash — said it had lost 300 euros a day, and its owner left."
        func table(_ text: String) -> [UInt8] {
            text.unicodeScalars.map { scalar in
                if scalar.value < 0x100 { return UInt8(scalar.value) }
                let index = SingleByteCharsets.windows1252Table.firstIndex(of: scalar.value) ?? 0
                return UInt8(0x80 + index)
            }
        }
        let little: [UInt8] =
            [0xff, 0xfe] + text.utf16.flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 0xff), UInt8(unit >> 8)] }
        let big: [UInt8] =
            [0xfe, 0xff] + text.utf16.flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xff)] }
        for bytes in [Array(text.utf8), [0xef, 0xbb, 0xbf] + Array(text.utf8), little, big] {
            guard case .article(let article)? = Reading.items(bytes).first else {
                Issue.record("no article")
                continue
            }
            #expect(article.text == text)
        }
        guard case .article(let article)? = Reading.items(table(western)).first else {
            Issue.record("no article")
            return
        }
        #expect(article.text == western)
    }

    @Test("broken UTF-8 is mended with one warning, binary bytes are refused with one")
    func broken() {
        let bytes = Array("Café Žižkov — ".utf8) + [0xff, 0xc3] + Array((" " + Self.lead).utf8)
        #expect(Reading.warnings(bytes).count == 1)
        #expect(Reading.items(bytes).count == 2)
        let binary = (0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 7919) }
        #expect(Reading.warnings(binary) == ["outlet/a.txt: this is not text: the bytes are binary"])
        #expect(Reading.items(binary).count == 1)
        #expect(Reading.warnings([]) == ["outlet/a.txt: the file is empty"])
        #expect(Reading.warnings(Array(" \n\r\n\t".utf8)) == ["outlet/a.txt: there is no text in it"])
    }

    @Test("escape sequences, NULs, bidi and zero-width controls stay in the text")
    func controls() {
        let text =
            "The \u{1b}[31mharbour\u{1b}[0m was\u{0} closed\u{202e} on\u{200b} Friday, officials said, \u{2066}and ferries\u{2069} stayed in port."
        #expect(Reading.article(text)?.text == text)
    }

    @Test("wrapped lines are joined, others are paragraphs")
    func wrapping() {
        let words = (0..<60).map { "word\($0 % 7)" } + ["end."]
        var wrapped = ""
        var line = ""
        for word in words {
            if line.utf8.count + 1 + word.utf8.count > 69 {
                wrapped += line + "\r\n"
                line = word
            } else {
                line = line.isEmpty ? word : line + " " + word
            }
        }
        wrapped += line
        let whole = words.joined(separator: " ")
        #expect(Reading.article(wrapped + "\r\n\r\n" + wrapped)?.text == whole + "\n" + whole)
        let rights =
            "Copyright Lorne Post. All rights reserved. This material may not be published, broadcast, rewritten or redistributed."
        let printed = Reading.article("Lorne Post | Home | World\n\n" + wrapped + "\n\n" + rights)
        #expect(printed?.text.hasSuffix(whole + "\n" + rights) == true)
        #expect(Reading.article("One is short.\nTwo is short.\nThree is short.")?.bodyZones.count == 3)
    }

    @Test("head and foot of an outlet's print are typed")
    func furniture() throws {
        let article = try #require(
            Reading.article(
                """
                date 2025-05-20
                2ND LEAD
                Harbour closed after ship runs aground
                Pilots had warned of the shoal for a year
                By Jane Doe
                Tugs at work in the harbour of Lorne. (Photo by Ivo Lasker/Polar Press)

                LORNE, May 20, 2025 (MWS) - \(Self.lead)

                – ‘Nine calls’ –

                \(Self.lead)

                READ ALSO: Ten ports to see before you die

                \(Self.lead)

                kb/lm/ow

                Correction: An earlier version of this story gave the wrong name of the ship.

                (This story has not been edited by Ledger staff and is auto-generated from a syndicated feed.)
                Copyright Ledger. All rights reserved.
                """))
        #expect(article.headline == "Harbour closed after ship runs aground")
        #expect(article.deck == "Pilots had warned of the shoal for a year")
        #expect(article.byline == ["Jane Doe"])
        #expect(Reading.zones(article, .advisory) == ["date 2025-05-20", "2ND LEAD"])
        #expect(Reading.zones(article, .caption).count == 1)
        #expect(Reading.zones(article, .subhead) == ["– ‘Nine calls’ –"])
        #expect(Reading.zones(article, .paragraph) == [Self.lead, Self.lead, Self.lead])
        #expect(Reading.zones(article, .correction).count == 1)
        #expect(Reading.zones(article, .boilerplate).count == 2)
        #expect(article.signoff == ["kb", "lm", "ow"])
        #expect(Reading.broken(article) == nil)
    }

    /// A site's menu, as it is in the text of a saved page.
    private static let menu = [
        "Southern Isles (English)", "Ledger Travel & Food", "Boats and Engines", "Letters to the Editor",
        "Council told of shoal in winter", "Weather for the Week", "Tides of Today",
    ]

    @Test("Under a menu the title is the line that the text takes up")
    func menus() throws {
        let title = "Harbour shut as ferries stay in"
        let titled = try #require(Reading.article((Self.menu + [title, "", Self.lead]).joined(separator: "\n")))
        #expect(titled.headline == title && titled.deck == nil)
        #expect(Reading.zones(titled, .boilerplate) == Self.menu)
        // None is better than a line of the menu.
        let untitled = try #require(Reading.article((Self.menu + ["", Self.lead]).joined(separator: "\n")))
        #expect(untitled.headline == nil && Reading.zones(untitled, .paragraph) == [Self.lead])
        // A few lines are no menu. The first of them is the title though the text has none of its words, unless it has those
        // of another.
        let quiet = try #require(Reading.article("Nine calls in one night\n\n\(Self.lead)"))
        #expect(quiet.headline == "Nine calls in one night")
        let other = try #require(Reading.article("Ten places to see before winter\n\(title)\n\n\(Self.lead)"))
        #expect(other.headline == title)
        let first = try #require(Reading.article("Ferries idle for days\n\(title)\n\n\(Self.lead)"))
        #expect(first.headline == "Ferries idle for days")
        // Nothing is known of words that no blanks part.
        let eastern = ["春", "夏", "秋", "冬", "昼", "夜"].map { "\($0)の港の歩き方と食べ物" }
        let page = (eastern + ["船の座礁で港が閉鎖された", "", "金曜日に船が座礁して港が閉鎖され、フェリーは終日欠航したと当局が発表した。"]).joined(separator: "\n")
        #expect(try #require(Reading.article(page)).headline == eastern[0])
    }

    @Test(
        "The writer and the day may stand on one line",
        arguments: [
            ("By Jane Doe | Published May 20, 2025 9:15 a.m.", ["Jane Doe"], true),
            ("By Jane Doe and Ivo Lasker | Updated: 20 May 2025", ["Jane Doe", "Ivo Lasker"], true),
            ("Harbour office | the day in brief", [], false),
        ])
    func writerAndDay(line: String, writers: [String], isDated: Bool) throws {
        let article = try #require(Reading.article("Ferries idle for days\n\(line)\n\n\(Self.lead)"))
        #expect(article.headline == "Ferries idle for days" && article.byline == writers)
        #expect(article.published == (isDated ? CalendarDay(year: 2025, month: 5, day: 20) : nil))
        #expect(Reading.zones(article, .byline) == (writers.isEmpty ? [] : [line]))
    }

    @Test(
        "A line that begins as agencies begin captions is one",
        arguments: [
            ("In this Tuesday, Sept. 3, 2024, file photo, tugs wait at the mouth of the harbour in Lorne.", true),
            ("In this photo provided by the harbour office, a pilot boards the ship on Monday.", true),
            ("In this image from video, the ship lies on the shoal of Lorne.", true),
            ("FILE - The ship is seen in Lorne before it sailed for the last time.", true),
            ("In this town a photo of the ship hangs in every house, and no one speaks of it.", false),
            ("In this photocopied letter, the harbour office had asked for a new light on the shoal.", false),
            ("In this year the ship had called nine times.", false),
        ])
    func captionOpening(_ line: String, isCaption: Bool) throws {
        let article = try #require(
            Reading.article("Ship aground off Lorne\n\n\(Self.lead)\n\n\(line)\n\n\(Self.lead)\n"))
        #expect(Reading.zones(article, .caption) == (isCaption ? [line] : []))
        #expect(Reading.broken(article) == nil)
    }

    @Test("What stands between the captions of a gallery is one too; paragraphs that follow each other are the text")
    func gallery() {
        let bare = "The ship had been at sea for nine days when the pilots lost sight of it."
        let captions = (1...5).map {
            "Tugs at work in the harbour of Lorne on day \($0). (Photo by Ivo Lasker/Polar Press)"
        }
        func captionCount(_ lines: [String]) -> Int {
            let text = (["The week in pictures"] + lines).joined(separator: "\n\n")
            return Reading.zones(Reading.article(text), .caption).count
        }
        #expect(captionCount([captions[0], bare] + captions[1...]) == 6)
        #expect(captionCount(Array(captions[..<3]) + [bare] + [captions[3]]) == 5)
        // With a dateline it is the text.
        #expect(captionCount([captions[0], "LORNE, May 20, 2025 (MWS) - " + bare] + captions[1...]) == 5)
        // Too few pictures, a paragraph before or behind all of them, and two that follow each other.
        #expect(captionCount([captions[0], bare, captions[1], captions[2]]) == 3)
        #expect(captionCount([bare] + captions) == 5)
        #expect(captionCount(captions + [bare]) == 5)
        #expect(captionCount([captions[0], bare, bare + " Again."] + captions[1...]) == 5)
    }

    static let languages: [(String, String?)] = [
        ("The harbour was closed on Friday and the ferries stayed in port for the day.", "en"),
        ("Le port a été fermé vendredi et les ferries sont restés à quai dans la ville pour une journée.", "fr"),
        (
            "Der Hafen wurde am Freitag geschlossen und die Fähren blieben nach dem Unfall im Hafen, sagte das Amt.",
            "de"
        ),
        (
            "El puerto fue cerrado el viernes y los transbordadores se quedaron en la ciudad por un día, según las autoridades.",
            "es"
        ),
        (
            "Il porto è stato chiuso venerdì e i traghetti non sono partiti, ha detto il sindaco della città che non parla più.",
            "it"
        ),
        (
            "O porto não abriu na sexta-feira e os barcos ficaram na cidade com uma avaria, disse o prefeito dos dois portos.",
            "pt"
        ),
        (
            "De haven werd vrijdag gesloten en het schip is niet vertrokken, zei een woordvoerder van de gemeente met een zucht.",
            "nl"
        ),
        ("港は金曜日に閉鎖されたと当局が発表した。", "ja"), ("港口周五关闭，官员表示渡轮停运。", "zh"),
        ("항구는 금요일에 폐쇄되었다고 당국이 밝혔다.", "ko"), ("أغلق الميناء يوم الجمعة، قال مسؤولون.", "ar"),
        ("Порт был закрыт в пятницу, сообщили власти города.", "ru"), ("1 2 3 4 5", nil),
        ("Lorem ipsum dolor sit amet", nil),
    ]

    @Test("languages are told by script and common words", arguments: languages)
    func language(_ text: String, _ code: String?) { #expect(Reading.article(text)?.language == code) }

    @Test("whatever the bytes, reading ends, and the zones cover the text without overlap")
    func randomBytes() {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = [
            "date 2024-09-06 ", "\n", "\n\n", "SEOUL, Sept 3 (AFP) - ", "hs/ceb", "By X", "(", ")", " - ", "—", "「港」",
            "e\u{301}",
            "👩‍👧", "مرحبا", "\u{202e}", "\u{0}", "\u{1b}[0m", " ### ", "<p>", "</div>", "&amp;", "{\"text\":", "[", "\"",
            "\\u12", ": ",
            "told AFP", "Published 1 May 2024", "THE END", TextTests.lead, "\u{a0}", "\u{3000}", "<rss><item>", "a b c",
            ".", "/TASS/. ", "|",
        ]
        for round in 0..<6_000 {
            var bytes: [UInt8] = []
            for _ in 0..<next(14) {
                if next(12) == 0 {
                    bytes.append(UInt8(next(256)))
                } else {
                    bytes += Array(pieces[next(pieces.count)].utf8)
                }
            }
            let name = ["d/a.txt", "d/a.html", "d/a.jsonl", "d/a.xml"][round % 4]
            for item in Reading.items(bytes, name: name) {
                guard case .article(let article) = item else { continue }
                if let trouble = Reading.broken(article) {
                    Issue.record("\(trouble) in \(article.text.debugDescription)")
                }
            }
        }
    }

    @Test("fields give a date only when they hold one")
    func dates() {
        let cases: [(String, String?)] = [
            ("2024-09-06", "2024-09-06"), ("2024-09-06T10:12:00Z", "2024-09-06"),
            ("Fri, 06 Sep 2024 10:12:00 +0200", "2024-09-06"),
            ("September 06,2024", "2024-09-06"), ("6th Sep, 2024", "2024-09-06"),
            ("6 de septiembre de 2024", "2024-09-06"),
            ("06.09.2024", "2024-09-06"), ("13/09/2024", "2024-09-13"), ("06/09/2024", nil), ("2024-13-01", nil),
            ("yesterday", nil),
            ("20240906T101200Z", "2024-09-06"), ("1er mars 2024", "2024-03-01"), ("3. März 2024", "2024-03-03"),
            ("", nil),
        ]
        for (text, day) in cases { #expect(DateText(text)?.day.iso == day, "\(text)") }
        #expect(DateText(epoch: 1_725_617_520)?.time == "2024-09-06T10:12:00Z")
    }
}

@Suite("Finding files")
struct SourceWalkerTests {
    @Test("a directory is walked in order; what is no file is named and never blocks")
    func walk() throws {
        let root = NSTemporaryDirectory() + "stet-intake-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: root) }
        func write(_ name: String, _ text: String) {
            guard let file = fopen(root + "/" + name, "w") else { return }
            fputs(text, file)
            fclose(file)
        }
        mkdir(root + "/b", 0o755)
        write("b/two.txt", "two")
        write("a.txt", "one")
        write("é.txt", "three")
        write(".hidden", "x")
        write("README.md", "x")
        write("LICENSE", "x")
        write("empty.txt", "")
        write("truth.json", "{\"format\": \"stet.truth/1\", \"articles\": []}")
        write("kept.json", "{\"text\": \"x\", \"inner\": {\"format\": \"stet.x\"}}")
        mkfifo(root + "/pipe", 0o644)
        symlink(root, root + "/b/loop")
        symlink(root + "/nowhere", root + "/dangling")
        let found = SourceWalker.walk(root)
        let names = found.files.map { (path: String) -> String in String(path.dropFirst(root.count + 1)) }
        #expect(names == ["a.txt", "b/two.txt", "kept.json", "é.txt"])
        #expect(found.warnings.map(\.kind) == [.loop, .unreadable, .empty, .notAFile])
        #expect(SourceWalker.walk(root + "/none").warnings.map(\.reason) == ["no such file or directory"])
        #expect(SourceWalker.walk(root + "/pipe").warnings.map(\.reason) == ["this is a named pipe, not a file"])
        #expect(SourceWalker.hints(forPath: root + "/b/two.txt").directoryName == "b")
        if case .success(let document) = SourceWalker.document(atPath: root + "/a.txt") {
            #expect(document.bytes == Array("one".utf8))
        } else {
            Issue.record("a.txt was not read")
        }
    }

    @Test("a text of mixed charsets is read line by line, and a warning says so")
    func mixedText() {
        let latin: [UInt8] =
            Array("caf".utf8) + [0xe9] + Array(" of Lorne was closed on Friday, officials said there.\n".utf8)
        let bytes = Array("The café of Lorne was open on Monday, officials said there.\n".utf8) + latin + latin
        let document = RawDocument(source: "a.txt", bytes: bytes)
        let decoded = TextDecoding.decode(document)
        let lines = String(decoding: decoded.bytes[decoded.range], as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { $0.contains("café of Lorne") })
        #expect(Reading.warnings(bytes).first?.contains("mixes charsets: 2 lines, the first of them 2,") ?? false)
    }

    @Test(
        "JSON lines of mixed charsets are read record by record, and each that is no UTF-8 is told of with its number")
    func mixedRecords() {
        func line(_ word: [UInt8]) -> [UInt8] {
            Array("{\"headline\": \"Ship\", \"text\": \"The ".utf8) + word
                + Array(" of Lorne was closed on Friday, officials said.\"}\n".utf8)
        }
        let utf8 = Array("café".utf8)
        let latin = Array("caf".utf8) + [0xe9]
        for words in [[utf8, latin, utf8, latin], [utf8, utf8, utf8, latin], [latin, latin]] {
            let items = Reading.items(words.flatMap(line), name: "x/a.jsonl")
            var texts: [String] = []
            var records: [Int?] = []
            for item in items {
                switch item {
                case .article(let article): texts.append(article.text)
                case .warning(let warning): records.append(warning.record)
                }
            }
            #expect(texts.count == words.count)
            #expect(texts.allSatisfy { $0.contains("café of Lorne") })
            #expect(records == words.indices.filter { words[$0] == latin })
        }
    }
}
