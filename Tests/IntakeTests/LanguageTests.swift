import Testing
import WireModel

@testable import Intake

@Suite("Languages")
struct LanguageTests {
    private static func guess(_ text: String) -> String? { LanguageGuess.code(of: Array(text.utf8).span) }

    @Test("a text of a few sentences is never taken for another language", arguments: LanguageSentences.table)
    func text(_ code: String, _ lines: [String]) {
        for start in stride(from: 0, to: lines.count - 4, by: 5) {
            let text = lines[start..<(start + 5)].joined(separator: " ")
            #expect(Self.guess(text) == code, "\(text)")
        }
        #expect(LanguageGuess(Array(lines.joined(separator: "\n").utf8).span) == LanguageGuess(sure: code))
    }

    @Test("a sentence or a headline alone is told nine times in ten, and taken for another language never")
    func sentences() {
        var right = 0
        var all = 0
        for (code, lines) in LanguageSentences.table {
            for line in lines {
                all += 1
                let guess = Self.guess(line)
                if guess == code { right += 1 }
                #expect(guess == nil || guess == code, "\(line)")
            }
        }
        #expect(all >= 240)
        #expect(right * 10 >= all * 9, "\(right) of \(all)")
    }

    @Test("who does not ask for the language is not told it, but for what a record names")
    func notAsked() {
        var options = IntakeOptions()
        options.guessesLanguage = false
        let text = "The harbour opened again on Tuesday after the wreck had been towed away, the authority said."
        let record = #"{"text": "\#(text)", "language": "de"}"#
        for (document, name) in [
            (text, "a.txt"), ("<html><body><p>\(text)</p></body></html>", "a.html"),
            (#"{"text": "\#(text)"}"#, "a.jsonl"),
        ] {
            #expect(Reading.articles(document, name: "outlet/\(name)").map(\.language) == ["en"])
            #expect(Reading.articles(document, name: "outlet/\(name)", options: options).map(\.language) == [nil])
        }
        #expect(Reading.articles(record, name: "outlet/a.jsonl", options: options).map(\.language) == ["de"])
    }

    static let others: [(String, String)] = [
        ("uk", "Порт знову відкрився у вівторок після того, як уламки судна відбуксирували, повідомила влада."),
        ("bg", "Пристанището отвори отново във вторник, след като корабът беше изтеглен, съобщиха властите."),
        ("sr", "Лука је поново отворена у уторак, пошто је олупина одвучена, саопштила је лучка управа."),
        ("el", "Το λιμάνι άνοιξε ξανά την Τρίτη, ανακοίνωσαν οι αρχές."),
        ("he", "הנמל נפתח מחדש ביום שלישי, הודיעה רשות הנמלים."),
        ("th", "ท่าเรือเปิดอีกครั้งในวันอังคาร เจ้าหน้าที่กล่าว"),
        ("hi", "बंदरगाह मंगलवार को फिर से खुल गया, अधिकारियों ने कहा।"),
        ("fa", "اداره بندر اعلام کرد که بندر روز سه‌شنبه پس از بیرون کشیدن لاشه کشتی دوباره باز شد."),
        ("ur", "بندرگاہ کے حکام نے بتایا کہ بندرگاہ منگل کو دوبارہ کھول دی گئی ہے۔"),
        ("pl", "Port został ponownie otwarty we wtorek po odholowaniu wraku, poinformowały władze."),
        ("sv", "Hamnen öppnade igen på tisdagen sedan vraket hade bogserats bort, meddelar myndigheten."),
        ("tr", "Liman, enkazın çekilmesinin ardından salı günü yeniden açıldı ve yetkililer bir açıklama yaptı."),
        ("cs", "Přístav byl v úterý znovu otevřen poté, co byl vrak odtažen, uvedly úřady, které případ řeší."),
        ("fi", "Satama avattiin tiistaina uudelleen, kun hylky oli hinattu pois, viranomaiset kertoivat."),
        (
            "hu",
            "A kikötő kedden újra megnyílt, miután a roncsot elvontatták, közölték a hatóságok, és nem volt sérült."
        ),
        ("ro", "Portul a fost redeschis marți, după ce epava a fost remorcată, au anunțat autoritățile."),
        ("vi", "Cảng đã mở cửa trở lại vào thứ Ba sau khi xác tàu được kéo đi, nhà chức trách cho biết."),
        ("id", "Pelabuhan dibuka kembali pada hari Selasa setelah bangkai kapal ditarik, kata pihak berwenang."),
        (
            "ca",
            "El port va reobrir dimarts després que les restes del vaixell fossin retirades, segons les autoritats."
        ),
    ]

    @Test("other languages are told as well, and none of them is taken for one of the twelve", arguments: others)
    func otherLanguage(_ code: String, _ text: String) { #expect(Self.guess(text) == code) }

    static let nothing = [
        "", "12:30", "Lorne 2, Åsvik 1", "AFP", "Nadja Prell", "OK", "2025 – 2026", "Xq zvrk plomb trux bnarg vlest",
        "Port Hale Lorne Ostrava Bay Thouton", "José Müller", "会見", "– – –", "😀😀😀",
    ]

    @Test("names, figures and a word or two say nothing", arguments: nothing)
    func saysNothing(_ text: String) { #expect(Self.guess(text) == nil) }

    @Test("names and quoted words of another language do not make the text one of it")
    func quoted() {
        #expect(
            Self.guess(
                "The paper Süddeutsche Zeitung wrote of “die große Lüge” and François Hélène said of Müller: «Jamais de la vie»."
            )
                == "en")
        #expect(Self.guess("東京の商業施設「The Harbour Market」が開業し、多くの人が訪れた。") == "ja")
        #expect(Self.guess("Компания Harbour Pilots Ltd объявила о слиянии с Lorne Shipping.") == "ru")
    }

    static let labels: [(String, String?)] = [
        ("en", "en"), ("en-GB", "en"), ("EN_us.UTF-8", "en"), ("eng", "en"), ("deu", "de"), ("ger", "de"),
        ("fre", "fr"),
        ("spa", "es"), ("English", "en"), ("Deutsch", "de"), ("zh-Hans-CN", "zh"), ("chi", "zh"), ("jpn", "ja"),
        ("nb-NO", "no"), ("iw", "he"), ("pt-br", "pt"), (" fr ", "fr"), ("und", nil), ("mul", nil), ("", nil),
        ("x-default", nil),
        ("english (UK)", "en"), ("123", nil),
    ]

    @Test("labels are read whatever list of codes they are from", arguments: labels)
    func label(_ text: String, _ code: String?) { #expect(LanguageCode.normal(text) == code) }

    private static func page(_ code: String, _ lines: [String], label: String) -> String? {
        let body = lines.map { "<p>\($0)</p>" }.joined()
        let page =
            "<!DOCTYPE html><html lang=\"\(label)\"><head><meta charset=utf-8><title>t</title></head><body><article>"
        return Reading.article(page + body + "</article></body></html>", name: "outlet/a.html")?.language
    }

    @Test("a wrong label is overruled by the text, a right or a finer one stands", arguments: LanguageSentences.table)
    func wrongLabel(_ code: String, _ lines: [String]) {
        #expect(Self.page(code, lines, label: code == "en" ? "de-DE" : "en-US") == code)
        #expect(Self.page(code, lines, label: code) == code)
    }

    @Test("a label that the words cannot check stands")
    func finerLabel() {
        let lines = ["Die hawe is Dinsdag heropen nadat die wrak weggesleep is, het die owerhede gesê."]
        #expect(Self.page("af", lines, label: "af-ZA") == "af")
        #expect(Self.page("kk", ["Порт сейсенбіде қайта ашылды, деп хабарлады билік өкілдері."], label: "kk") == "kk")
        #expect(LanguageCode.decide(label: "fr", guess: nil) == "fr")
    }
}

extension LanguageGuess {
    fileprivate init?(sure code: String) {
        // Made from a text that leaves no doubt, since no other way is open.
        guard let lines = LanguageSentences.table.first(where: { $0.code == code })?.lines else { return nil }
        self.init(Array((lines + lines).joined(separator: " ").utf8).span)
        guard isSure else { return nil }
    }
}
