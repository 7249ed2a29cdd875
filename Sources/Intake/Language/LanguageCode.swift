/// The codes and names by which formats say what language a text is in.
enum LanguageCode {
    /// The two letters of ISO 639-1 for a code (`de`, `de-AT`, `de_DE.UTF-8`, `deu`, `ger`) or a name (`German`, `Deutsch`);
    /// nil for none of these, and for codes that name no language (`und`, `mul`).
    static func normal(_ text: String) -> String? {
        let head = text.trimmingBlanks().lowercased().prefix {
            $0 != "-" && $0 != "_" && $0 != "," && $0 != ";" && $0 != "."
        }
        let name = head.prefix { $0 != "(" && $0 != " " }
        let key = String(name)
        if let code = others[key] { return code }
        guard key.utf8.count == 2, key.utf8.allSatisfy({ ByteText.isLower($0) }), !none.contains(key) else {
            return nil
        }
        return key
    }

    /// The language of an article, from the code its source names and from its text.
    ///
    /// The label stands unless the text surely says otherwise: pages of many sites are labelled with the language of the
    /// software that made them. Between languages that are written nearly alike the label stands.
    static func decide(label: String?, guess: LanguageGuess?) -> String? {
        guard let label else { return guess?.code }
        guard let guess, guess.isSure, guess.code != label else { return label }
        if alike.contains(where: { $0.contains(label) && $0.contains(guess.code) }) { return label }
        return told.contains(label) ? guess.code : label
    }

    /// Languages that the text can be told by: a label that names another one may know better.
    private static let told = Set(
        LatinWords.codes + ["ja", "zh", "ko", "ar", "fa", "ur", "ru", "uk", "bg", "el", "he", "hi", "th", "bn", "ta"])

    private static let alike: [Set<String>] = [
        ["da", "no", "nb", "nn", "sv"], ["hr", "sr", "bs", "sl", "mk"], ["cs", "sk"], ["id", "ms"], ["ro", "mo"],
        ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn"], ["ar", "fa", "ur", "ps", "ku", "sd", "ug"],
        ["hi", "mr", "ne"], ["zh", "yue"], ["es", "ca", "gl"], ["tl", "fil"],
    ]

    private static let none: Set<String> = ["xx", "zz", "un", "ww"]

    /// Codes of three letters, of both lists of ISO 639-2, codes gone out of use, and names.
    private static let others: [String: String] = {
        let rows = """
            en eng english anglais englisch inglés
            fr fra fre french français francais französisch francés
            de deu ger german deutsch allemand alemán
            es spa spanish español espanol castellano espagnol
            pt por portuguese português portugues
            it ita italian italiano
            nl nld dut dutch nederlands
            ja jpn japanese 日本語 jp
            zh zho chi chinese 中文 cmn cn
            ko kor korean 한국어 kr
            ar ara arabic العربية
            ru rus russian русский
            uk ukr ukrainian ua
            pl pol polish polski
            sv swe swedish svenska
            da dan danish dansk dk
            no nor norwegian norsk nob nno nb nn
            fi fin finnish suomi
            cs ces cze czech čeština
            sk slk slo slovak
            hu hun hungarian magyar
            ro ron rum romanian română mo
            hr hrv croatian
            sr srp serbian
            bg bul bulgarian
            el ell gre greek
            tr tur turkish türkçe
            he heb hebrew iw
            fa fas per persian farsi
            ur urd urdu
            hi hin hindi
            bn ben bengali
            ta tam tamil
            th tha thai
            vi vie vietnamese
            id ind indonesian in
            ms msa may malay
            ca cat catalan
            tl tgl tagalog filipino fil
            """
        var table: [String: String] = [:]
        for row in rows.split(separator: "\n") {
            let words = row.split(separator: " ").map(String.init)
            for word in words.dropFirst() { table[word] = words.first }
        }
        return table
    }()
}
