/// Full stops, ordinals and quotations of languages other than English.
///
/// Nobody says what language a text is in here: each rule asks for words that English lacks, so that English is cut as if
/// the rule were not there.
extension Sentences {
    // MARK: Chinese and Japanese

    /// Whether a token is a character of a script without blanks between words.
    static func isIdeograph(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
        guard token.kind == .word, bytes[Int(token.start)] >= 0xe3 else { return false }
        return ScalarClass.of(UTF8Decoding.scalar(in: bytes, at: Int(token.start)).value) == .ideograph
    }

    /// Whether the sentence goes on behind a closed quotation with the particle that makes it one: `「行く。」と話した。`
    static func goesOnQuoting(_ closer: Token, with next: ArraySlice<Token>, _ bytes: Span<UInt8>) -> Bool {
        let mark = UTF8Decoding.scalar(in: bytes, at: Int(closer.start)).value
        guard mark == 0x300d || mark == 0x300f, let particle = next.first, particle.start == closer.end else {
            return false
        }
        let value = UTF8Decoding.scalar(in: bytes, at: Int(particle.start)).value
        let second = next.dropFirst().first.map { UTF8Decoding.scalar(in: bytes, at: Int($0.start)).value }
        // と, but not ところ; って and など.
        if value == 0x3068 { return second != 0x3053 }
        return value == 0x3063 && second == 0x3066 || value == 0x306a && second == 0x3069
    }

    // MARK: Ordinals

    /// Whether a full stop makes a figure an ordinal: `am 3. Oktober`, `im 19. Jahrhundert`, `das 2. Quartal`.
    static func isOrdinal(_ number: Token, after before: Token?, before next: Token?) -> Bool {
        guard number.length <= 2, let next, next.kind == .word, next.isCapitalised else { return false }
        if ordinalNouns.contains(next.key) { return true }
        guard let before, before.kind == .word else { return false }
        return articles.contains(before.key) || months.contains(next.key) && datePrepositions.contains(before.key)
    }

    // MARK: Abbreviations

    /// Whether the word at `index`, which a full stop follows, is an abbreviation of a language other than English, and
    /// the sentence goes on.
    static func isOtherAbbreviation(
        at index: Int, in tokens: [Token], _ range: Range<Int>, _ bytes: Span<UInt8>
    ) -> Bool {
        let word = tokens[index]
        let next = index + 2 < range.upperBound ? tokens[index + 2] : nil
        if isOneLetter(word, bytes), !word.isCapitalised { return isLetterOfChain(index, tokens, range, bytes) }
        let form = word.key &+ UInt64(word.length)
        if beforeNumbers.contains(form) { return next?.kind == .number }
        if !word.isCapitalised {
            // `p. ex.`, `p. ej.`, `p. es.`
            let isExample =
                index - 2 >= range.lowerBound && examples.contains(word.key)
                && isStopOf(tokens[index - 1], tokens[index - 2], bytes) && isOneLetter(tokens[index - 2], bytes)
            return isExample || small.contains(form)
        }
        // `EE. UU.`, `RR. HH.`
        let isDoubled = word.isAllCapitals && word.length == 2 && bytes[Int(word.start)] == bytes[Int(word.start) + 1]
        if isDoubled, let next, next.isAllCapitals, next.length == 2 { return true }
        if let next, next.kind == .word, ordinalNouns.contains(next.key), isRoman(word, bytes) { return true }
        // What is all in capitals is another word: `CIA`, `MW`.
        return capitalised.contains(form) && (!word.isAllCapitals || word.length == 2 && word.key == gentlemen)
    }

    /// Whether letters with stops of their own are one of these: `z.B.`, `d.w.z.`
    static func isSmallAbbreviation(_ word: Token) -> Bool {
        !word.isCapitalised && lettered.contains(word.key &+ UInt64(word.length))
    }

    /// Whether a small letter with a stop is part of an abbreviation: `z. B.`, `d. h.`, `u. a.`, `v. Chr.`; `т. е.`,
    /// `г. Москва`, `им. Пушкина`, but `в 2024 г.` and `и т. д.` may end a sentence; one letter of Arabic (`د. أحمد`).
    private static func isLetterOfChain(
        _ index: Int, _ tokens: [Token], _ range: Range<Int>, _ bytes: Span<UInt8>
    ) -> Bool {
        let value = UTF8Decoding.scalar(in: bytes, at: Int(tokens[index].start)).value
        let isSecond =
            index - 2 >= range.lowerBound && isStopOf(tokens[index - 1], tokens[index - 2], bytes)
            && isOneLetter(tokens[index - 2], bytes) && !tokens[index - 2].isCapitalised
        switch value {
        case 0x0620...0x064a: return true
        case 0x0430...0x045f:
            if isSecond { return value != 0x0434 && value != 0x043f }
            // The year and the century: г., в.
            let isYear = value == 0x0433 || value == 0x0432
            return !isYear || index == range.lowerBound
                || !(tokens[index - 1].kind == .number || isRoman(tokens[index - 1], bytes))
        case 0x61...0x7a:
            if isSecond { return true }
            guard index + 2 < range.upperBound else { return false }
            let next = tokens[index + 2]
            if next.key == era { return true }
            return index + 3 < range.upperBound && isOneLetter(next, bytes) && isStopOf(tokens[index + 3], next, bytes)
        default: return false
        }
    }

    /// Whether a mark is the full stop right behind a word.
    private static func isStopOf(_ mark: Token, _ word: Token, _ bytes: Span<UInt8>) -> Bool {
        mark.length == 1 && mark.start == word.end && bytes[Int(mark.start)] == 0x2e
    }

    /// Whether a word is one letter, of any script.
    static func isOneLetter(_ word: Token, _ bytes: Span<UInt8>) -> Bool {
        guard word.kind == .word, word.length <= 2 else { return false }
        return UTF8Decoding.scalar(in: bytes, at: Int(word.start)).length == word.length
    }

    private static func isRoman(_ word: Token, _ bytes: Span<UInt8>) -> Bool {
        guard word.isCapitalised, word.length <= 5 else { return false }
        for offset in Int(word.start)..<Int(word.end) {
            guard [0x49, 0x56, 0x58, 0x4c, 0x43].contains(bytes[offset]) else { return false }
        }
        return true
    }

    // MARK: Words

    private static let examples = keys("ex ej es eks")
    private static let gentlemen = NormalForm.key("MM")
    private static let era = NormalForm.key("Chr")

    /// Nouns of German, and months that are spelt so in German alone: a figure and a stop before one are an ordinal.
    private static let ordinalNouns = keys(
        """
        Januar Jänner Februar Feber März Mai Juni Juli Oktober Dezember Jahrhundert Jahrhunderts Jahrhunderte Jahrtausend
        Weltkrieg Weltkriegs Weltkrieges Lebensjahr Geburtstag Jahrestag Hochzeitstag Todestag Quartal Halbjahr Halbzeit
        Spielminute Minute Spieltag Runde Etappe Bundesliga Liga Platz Rang Stock Etage Klasse Wahlperiode Sitzung Auflage
        Verfassungszusatz Mal Armee Bezirk Arrondissement Breitengrad Längengrad
        """)

    /// Months whose names English has too.
    private static let months = keys("April August September November")

    /// What stands before an ordinal in German.
    private static let articles = keys(
        "der die das dem den des vom zum zur beim im ins bis seit ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner jeder jede"
    )
    private static let datePrepositions = keys("am ab dem den der vom zum bis seit und")

    /// Abbreviations that are small, and are no words of English.
    private static let small = forms(
        """
        bzw ca evtl ggf inkl exkl bspw vgl sog geb zzgl abzgl bzgl einschl o.ä 
        av bd env éd núm aprox avda ej dott sig sigg avv l'avv ing l'ing mons cfr prof dr mr ds drs ir jhr mevr dhr bijv resp
        incl excl sr sra им ул кв тел ср св акад проф доц ген обл оз пос напр см тыс млн млрд чл корп просп ст гл рис табл
        """)

    /// Single letters with stops and no blanks.
    private static let lettered = forms(
        "z.b. d.h. u.a. o.a. o.ä. s.o. s.u. v.a. d.w.z. m.b.t. i.v.m. i.d.r. u.u. n.chr. v.chr.")

    /// Abbreviations that are capitalised, and are no words of English.
    private static let capitalised = forms(
        """
        Str Hr Frl Hrsg Dipl Ing Mio Mrd Tsd Sra Sras Srs Sres Srta Dña Dra Dras Exmo Exma Excmo Excma Ilmo Profa Avda Cía Cia
        Lda Gral Lic Arq Mons Mgr Mlles Mmes MM Ste Ud Uds Vd Sig Sigg Dott Avv Geom Dhr Mevr Mw Drs Ds Jhr Ir Vgl
        Chr Им Ул Тел См Ср Св Акад Проф Доц Ген Чл
        """)

    /// Words that are abbreviations before a figure: pages, numbers, months.
    private static let beforeNumbers = forms(
        """
        nr núm num pág págs pag pagg blz bd kap abb abs tab rn art tel стр
        janv févr fév avr juil déc ene feb abr ago dic jan fev dez genn gen febb apr giu lug ott okt aug jän mär oct nov sept sep
        янв фев апр авг сент окт нояб дек
        """)

    private static func keys(_ words: String) -> KeyTable {
        KeyTable(words.split { $0 == " " || $0 == "\n" }.map { NormalForm.key($0) })
    }

    private static func forms(_ words: String) -> KeyTable {
        KeyTable(words.split { $0 == " " || $0 == "\n" }.map { NormalForm.key($0) &+ UInt64($0.utf8.count) })
    }
}
