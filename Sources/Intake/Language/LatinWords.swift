/// The languages of the Latin script that are told by their words, and what tells them.
///
/// Of each the words that bind others, as they are printed, a few endings, and the letters that few others have. Twenty-two
/// languages are told so; the more there are, the rarer a text in one is taken for another.
enum LatinWords {
    /// The two-letter code of each language; its place is its bit in a mask.
    static let codes = languages.map(\.code)

    /// The languages that a word, an ending or a letter speaks for, a bit each; nil for most.
    ///
    /// - Parameter key: what ``key(ofWord:)``, ``key(ofEnding:count:)`` or ``key(ofLetter:)`` give.
    @inline(__always)
    static func mask(_ key: UInt64, in table: Span<Entry>) -> UInt32 {
        var slot = slot(of: key)
        while table[slot].key != 0 {
            if table[slot].key == key { return table[slot].languages }
            slot = (slot + 1) & (table.count - 1)
        }
        return 0
    }

    /// One key and the languages it speaks for.
    struct Entry {
        var key: UInt64
        var languages: UInt32
    }

    /// The key of a word of at most eight bytes: its bytes, the last one lowest.
    @inline(__always)
    static func key(ofWord packed: UInt64) -> UInt64 { packed }

    /// The key of the last three or four bytes of a word.
    @inline(__always)
    static func key(ofEnding packed: UInt64, count: UInt64) -> UInt64 {
        packed & ((1 &<< (8 &* count)) &- 1) | (0xf0 | count) &<< 56
    }

    /// The key of a letter of two bytes.
    @inline(__always)
    static func key(ofLetter packed: UInt64) -> UInt64 { packed & 0xffff | 0xf2 &<< 56 }

    /// All keys, by open addressing.
    static let table: [Entry] = {
        var table = [Entry](repeating: Entry(key: 0, languages: 0), count: 1 << tableBits)
        func add(_ key: UInt64, _ language: Int) {
            var slot = slot(of: key)
            while table[slot].key != 0, table[slot].key != key { slot = (slot + 1) & (table.count - 1) }
            table[slot].key = key
            table[slot].languages |= 1 << UInt32(language)
        }
        for (index, language) in languages.enumerated() {
            for word in split(language.words) { add(key(ofWord: packed(word)), index) }
            for ending in split(language.endings) {
                add(key(ofEnding: packed(ending), count: UInt64(ending.count)), index)
            }
            for letter in split(language.letters) { add(key(ofLetter: packed(letter)), index) }
        }
        return table
    }()

    private static let tableBits: UInt64 = 12

    @inline(__always)
    private static func slot(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) &>> (64 - tableBits))
    }

    private static func packed(_ text: Substring.UTF8View) -> UInt64 { text.reduce(0) { $0 << 8 | UInt64($1) } }

    private static func split(_ text: String) -> [Substring.UTF8View] { text.utf8.split { $0 == 0x20 || $0 == 0x0a } }

    private struct Language {
        var code: String
        var words: String
        /// Of three or four bytes, of words of five and more.
        var endings = ""
        /// Of two bytes in UTF-8.
        var letters = ""
    }

    private static let languages = [
        Language(
            code: "en",
            words: """
                the and of to in a that was with said for is his by has from at it on as be were are an have had he she they
                their but not which who this will would its been after also more than about over when one new says could
                into out or her him all what there how why some two first year years people against off up may you your we
                three four five six ten second third week time day police court monday tuesday thursday friday sunday march june july
                """,
            endings: "ing ght ould ness ally ely ted ned red sed ked ies tion hip"),
        Language(
            code: "fr",
            words: """
                le la les de des du un une et est dans pour sur qui que au aux par plus avec ce cette ces son sa ses se ne
                pas il elle ils en à été ont sont était mais ou où leur leurs nous vous selon après avant entre deux comme
                tout aussi fait être avoir sans sous depuis contre très même dont si l d qu n c j chez vers ans face
                trois quatre cinq lundi mardi mercredi jeudi vendredi samedi dimanche homme femme police mort morts janvier mars juin août octobre jour
                """,
            endings: "eux euse aux eau eaux oir ois que isme ée ées ité tion ment eurs eur aire",
            letters: "ç é è ê à ù œ ô û î â ï"),
        Language(
            code: "es",
            words: """
                el la los las de del y en que un una por con para se su sus al lo como más pero fue es son ha han no este
                esta estos entre sobre sin tras según ya desde hasta también hay muy cuando donde años dos le les o era
                sido contra ser está están ante tiene qué quien durante e a nueva nuevo
                tres cuatro cinco lunes martes jueves viernes sábado domingo hombre mujer policía gobierno muertos marzo junio año vez días
                """,
            endings: "ción dad ones ado ada ados adas aron ía ías ente ento eron ista",
            letters: "ñ á é í ó ú ¿ ¡"),
        Language(
            code: "de",
            words: """
                der die das und den von zu mit dem des ein eine einen einem einer ist im für sich nicht auf auch als an am
                es hat nach bei aus um werden wird sind war wie dass sie er ich wir ihr noch nur oder aber über vor zum zur
                durch bis wenn mehr gegen unter seit sei kein keine haben hatte wurde wurden kann soll sein seine ihre
                diese dieser zwischen jahr uhr neue neuen in will ab
                zwei drei vier fünf montag dienstag mittwoch freitag samstag sonntag mann frau polizei tote märz juni juli tag woche
                """,
            endings: "ung ngen lich keit heit isch chen cht sche chaf haft gen ßen ßt tzt",
            letters: "ß ä ö ü"),
        Language(
            code: "pt",
            words: """
                o a os as de do da dos das em no na nos nas um uma e que para com por não ao aos à se mais foi são seu sua
                é como mas pelo pela entre já também sobre após está até quando ser ter tem há muito ele ela eles dois duas
                anos sem isso esta este essa esse contra diz nova novo
                três quatro cinco segunda terça quarta quinta sexta sábado domingo homem mulher polícia governo mortos março sido tinha foram seus suas pode junho ano vez dias
                """,
            endings: "ção ções dade ram eiro eira ões ado ada ento ente ário ista nho nha",
            letters: "ã õ ç á é í ó ú â ê à"),
        Language(
            code: "it",
            words: """
                il lo la i gli le di del della dei delle degli dell che è e un una per con non sono nel nella al alla dal
                dalla sul sulla si da in ha hanno come più anche ma dopo stato stata questo questa tra fra anni due suo sua
                loro chi cui se ci all dall nell contro senza ancora già essere a ai sui l d nuovo nuova
                tre quattro cinque lunedì martedì giovedì venerdì sabato domenica uomo donna polizia governo morti marzo giugno anno volta giorni
                """,
            endings: "ione ioni ità ento enti ato ata ati ggi ezza etto etti ello ella ista ino ere",
            letters: "è à ù ò ì é"),
        Language(
            code: "nl",
            words: """
                de het een van en in op te dat is zijn voor met niet aan ook werd naar bij uit door maar om als dan er nog
                tot ze hij zij heeft hebben had wordt worden was waren over onder meer deze dit die wat geen na al kan moet
                jaar tegen tussen twee nieuwe volgens haar hun wil
                drie vier vijf maandag dinsdag woensdag vrijdag zaterdag zondag man vrouw politie doden maart juni juli dag week keer weer
                """,
            endings: "heid lijk ijke ende eerd sche cht aar oor uur eel tie eren ijn ing",
            letters: "ë ï"),
        Language(
            code: "sv",
            words: """
                och att det som en på är av för med den till inte har om ett han var jag från de vi så kan men när efter vid
                nu också sig under mot eller hon ska bli mer alla över sin hade skulle där år i
                """,
            endings: "ning arna erna isk", letters: "å ä ö"),
        Language(
            code: "da",
            words: """
                og at det er en som på til af for den med ikke har de et han var fra vi kan men ved efter nu også sig under
                mod eller hun skal blive mere alle over sin havde ville hvor år blev jeg være i
                """,
            endings: "ning erne isk hed", letters: "å æ ø"),
        Language(
            code: "no",
            words: """
                og at det er en som på til av for den med ikke har de et han var fra vi kan men ved etter nå også seg under
                mot eller hun skal bli mer alle over sin hadde ville hvor år ble jeg være i
                """,
            endings: "ning ene isk het", letters: "å æ ø"),
        Language(
            code: "fi",
            words: """
                ja on ei että se hän oli ovat joka mutta kun myös niin kuin sekä mukaan ole olla jo vain tai hänen sen tämä
                nyt jossa ollut vuoden mitä
                """,
            endings: "ssa ssä sta stä lla llä lle nen een taan", letters: "ä ö"),
        Language(
            code: "pl",
            words: """
                i w na z do nie się że to jest o od po za jak co dla przez przed oraz był była było są może tylko już też ale
                tym tego który która które roku lat jego jej ich ze we
                """,
            endings: "ych ego ości owa owy nie cji", letters: "ł ą ę ś ń ź ż ć ó"),
        Language(
            code: "cs",
            words: """
                a v se na je že s z do o k i to ve za po od pro jako ale jsou byl byla bylo která který které také až
                roku podle před není jeho nebo už
                """,
            endings: "ých ého ost ení ních", letters: "ř ě ů š č ž á í ý é ú"),
        Language(
            code: "sk",
            words: """
                a v sa na je že s z do o k aj to vo za po od pre ako ale sú bol bola bolo ktorá ktorý ktoré podľa pred
                nie jeho alebo už
                """,
            endings: "ých ého osť nie", letters: "ľ ť ô š č ž á í ý é ú"),
        Language(
            code: "hu",
            words: """
                a az és hogy nem is egy van volt ez meg csak már el de még mint lehet szerint ki után között lesz
                """,
            endings: "nak nek ban ben ról ről ság ség", letters: "ő ű á é ö ü ó í"),
        Language(
            code: "ro",
            words: """
                și de în la cu pe a nu că este din sunt care o un pentru au fost mai ca al ale sau dar după lui prin fi va
                între
                """,
            endings: "ului ilor rea elor lor ție", letters: "ă ș ț ş ţ â î"),
        Language(
            code: "hr",
            words: """
                i u je na se da su za od s koji koja koje kao ne iz što će bi nije bio bila samo ali godine po te
                """,
            endings: "nje nja ost ski ske oga", letters: "š č ž ć đ"),
        Language(
            code: "tr",
            words: """
                ve bir bu da de için ile olarak olan çok daha en gibi ne ya o ama sonra kadar dedi değil var yeni göre her
                """,
            endings: "lar ler nda nde ını ığı inin dan den", letters: "ı ş ğ ü ö ç"),
        Language(
            code: "ca",
            words: """
                el la els les de del i que en un una per amb no és al als ha han són més però com aquest aquesta seva seu
                pel entre també fins va ser dels l d n
                """,
            endings: "ció ment itat", letters: "ç à è é í ò ó ú"),
        Language(
            code: "id",
            words: """
                yang dan di dengan untuk dari ini itu pada tidak dalam akan adalah ke oleh juga karena saat kata bisa ada
                mereka telah sudah para tersebut atau
                """,
            endings: "nya kan kan asi"),
        Language(
            code: "vi",
            words: """
                và của là có không được cho các một những trong với đã này người khi đến từ về cũng ra sẽ vào năm
                """,
            letters: "đ ơ ư ă â ê ô ã õ à á"),
        Language(
            code: "tl", words: "ang ng sa mga na ay at ni si para hindi ito siya ko mo kung"),
    ]
}
