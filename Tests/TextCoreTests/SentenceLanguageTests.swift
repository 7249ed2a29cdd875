import Testing

@testable import TextCore

/// A text with a stroke between its sentences.
struct CutText: Sendable, CustomTestStringConvertible {
    var testDescription: String
    init(_ text: String) { testDescription = text }

    var text: String { testDescription.replacing("|", with: "") }
    var sentences: [String] { testDescription.split(separator: "|").map { $0.trimmed() } }
}

extension Substring {
    fileprivate func trimmed() -> String {
        var text = self
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}

@Suite("Sentences in other languages") struct SentenceLanguageTests {
    private func check(_ cut: CutText) {
        let found = Sentences.spans(of: cut.text).map { cut.text.slice($0) }
        #expect(found == cut.sentences)
    }

    static let german = [
        "Der Hafen wurde am 3. Oktober geschlossen.| Am 14. Mai ging er wieder auf.",
        "Im 19. Jahrhundert lebten hier 3.000 Menschen, im 2. Quartal noch 120.| Danach zogen viele fort.",
        "Das 1. Treffen am 3. April war kurz.| Die Zahl stieg auf 30.| Im Vorjahr waren es 12.",
        "Viele Schiffe, z. B. Fähren und d. h. Lotsenboote, lagen fest.| Auch z.B. Kutter.",
        "Sie zahlten ca. 3,5 Mio. Euro bzw. Kronen an Dr. Prell und Prof. Marrow.| Mehr nicht.",
        "Das war v. a. Politikern und u. a. Lehrern klar.| Um 500 v. Chr. Geborene gab es nicht.",
        "„Wir gehen.“| „Wohin?“, fragte er.| »Nach Hause.«| Dann war es still.",
        "Die Str. Nr. 5 blieb zu.| Hr. Lund und Frl. Prell gingen.", "Nach dem II. Weltkrieg kam er.| Es regnete.",
        "Er kam als 3. Oktober ist kalt.",
    ]
    @Test(arguments: german.map(CutText.init)) func germanOrdinalsAndAbbreviationsGoOn(cut: CutText) { check(cut) }

    static let french = [
        "« C'est fini ! »| « Non ? »| Il est parti.",
        "M. Prell et Mme Lund, MM. Marrow et Holm sont venus.| Mgr. Odo aussi.",
        "Il est né le 3 févr. 1956, av. J.-C. disait-il.| Elle a ri.", "« Oui ! » dit-il.| Puis rien…| Et puis : tout.",
        "Le prix, p. ex. 3,5 euros, a baissé.| Pourquoi ?| Nul ne le sait.",
        "É. Zola et J. Ruiz ont écrit.| Tous deux.",
    ]
    @Test(arguments: french.map(CutText.init)) func frenchMarksStandBehindASpace(cut: CutText) { check(cut) }

    static let iberian = [
        "El Sr. Ruiz y la Sra. Lund hablaron con EE. UU. sobre la pág. 5.| ¿Quién pagó?| ¡Nadie!",
        "Vino tarde.| ¿y ahora qué?| La Dra. Prell no lo supo.", "Ocurrió el 3 ene. 2024 en la avda. Mayor.| Nada más.",
        "O Sr. Ruiz e a Profa. Lund, da Cia. Marrow, vieram.| A Dra. Prell não.",
    ]
    @Test(arguments: iberian.map(CutText.init)) func spanishAndPortugueseTitlesGoOn(cut: CutText) { check(cut) }

    static let others = [
        "Il dott. Ruiz e l'avv. Lund, con il sig. Marrow, sono usciti.| È finita.| «Basta.»| Poi nulla.",
        "De heer drs. Ruiz en mevr. Lund, bijv. De Boer, kwamen.| Dhr. Prell niet.",
        "Встреча прошла в г. Москве 3 окт. 2024 г.| Потом, т. е. позже, т. е. Весной, он уехал.| И т. д.| Он сказал: «Да».| Конец.",
        "И. И. Иванов и А.С. Пушкин жили на ул. Ленина.| Им. Чехова театр закрыт.",
        "В 2024 г.| Президент уехал.",
    ]
    @Test(arguments: others.map(CutText.init)) func italianDutchAndRussianAbbreviationsGoOn(cut: CutText) { check(cut) }

    static let eastern = [
        "「行く。」と話した。|ところが雨だった。|彼は「帰る」と言った。", "本当か！？|はい。|（終わり。）|次へ。",
        "他说：“我们走。”|然后他走了！|真的吗？|是的。", "他来了.|她走了!|价格是3.5元.|没有人.",
        "『終わりだ。』って言った。|「次だ。」|そして帰った。", "문을 닫았다.| 그는 3.5점을 얻었다.| 정말?| 네!",
        "هل انتهى الأمر؟| نعم. | قال د. أحمد إنه لا يعرف.| ثم ذهب!", "وہ چلا گیا۔| کیا وہ آئے گا؟| نہیں۔",
        "वह चला गया।| क्या वह आएगा?| नहीं।",
    ]
    @Test(arguments: eastern.map(CutText.init)) func otherScriptsHaveStopsOfTheirOwn(cut: CutText) { check(cut) }

    /// What the rules for other languages must leave alone.
    static let english = [
        "Plan b. Then we left.", "She took vitamin c. The rest did not.", "He works for the CIA. The office is shut.",
        "They die. 3. August was dry.", "Los Angeles, CA. The fire spread.", "In room 3. Officials said no.",
        "The score was 3. September was better.", "She left her ex. He stayed.", "Follow me. She did.",
        "It weighed 30 mg. Doctors agreed.", "Lot 5. August came.", "Never mind. The day was long.",
    ]
    @Test(arguments: english) func englishIsCutAsBefore(text: String) {
        #expect(Sentences.spans(of: text).count == text.count(where: { $0 == "." }))
    }
}

@Suite("Words in other scripts") struct ScriptWordTests {
    private func keys(_ text: String) -> [UInt64] { Tokenizer.tokens(of: text).map(\.key) }
    private func words(_ text: String) -> [String] { Tokenizer.tokens(of: text).map { text.slice($0.span) } }

    @Test func vowelSignsAndDrawnOutLettersAreHouseStyle() {
        #expect(keys("مُحَمَّد") == keys("محمد"))
        #expect(keys("العـــراق") == keys("العراق"))
        #expect(keys("שָׁלוֹם") == keys("שלום"))
        #expect(keys("كتب") != keys("كاتب"))
    }

    @Test func figuresOfOtherScriptsAreTheSameFigures() {
        #expect(keys("٢٠٢٤") == keys("2024"))
        #expect(keys("۲۰۲۴") == keys("2024"))
        #expect(keys("２０２４年") == keys("2024年"))
    }

    @Test func japaneseIsCutByCharacterAndArabicByWord() {
        #expect(words("東京タワー、3月。") == ["東", "京", "タ", "ワ", "ー", "、", "3", "月", "。"])
        #expect(words("قال أحمد: نعم.") == ["قال", "أحمد", ":", "نعم", "."])
    }

    @Test func turnedQuotationMarksAreFound() {
        func quotes(_ text: String) -> [String] { Quotations.spans(of: text).map { text.slice($0.content) } }
        #expect(quotes("Er sagte: »Wir gehen.« Dann: »Nein«.") == ["Wir gehen.", "Nein"])
        #expect(quotes("« Oui » dit-il.\n» Et puis non. »") == [" Oui "])
        #expect(quotes("„Ja“, ‚nein‘ und «oui»") == ["Ja", "oui"])
        #expect(quotes("他说：“好。”「はい」『いいえ』") == ["好。", "はい", "いいえ"])
    }
}
