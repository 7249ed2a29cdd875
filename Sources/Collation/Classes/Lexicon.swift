import TextCore

/// The words whose change means something, by what they mean. English; other languages fall back to what can be told
/// from figures, quotation marks and capitals.
///
/// Sources: the conventions listed in the agencies' published style guides for reporting verbs, hedges and honorifics;
/// the words of stance after Karttunen (1971) and Hooper (1975) on verbs that commit the writer; the charged words are
/// those that newsroom codes on conflict reporting advise against or ask to be attributed.
enum Lexicon {
    /// Words that bind others and carry little themselves.
    static var functionWords: KeyTable { FunctionWords.keys }

    /// Words that open a sentence and join it to the one before.
    static let connectives = keys(
        """
        but however and meanwhile moreover furthermore also besides still yet though although nevertheless nonetheless
        while whereas so thus therefore then instead separately earlier later additionally that which who whom whilst since
        because as
        """)

    /// Forms of address that house styles add and drop.
    static let honorifics = keys("mr mrs ms miss mx sir dame madam messrs mme mlle herr frau señor señora dr")

    /// Titles, ranks and offices.
    static let titles = keys(
        """
        president vice-president premier minister ministers chancellor king queen prince princess emperor sultan sheikh emir
        governor mayor senator congressman congresswoman lawmaker deputy acting interim former ex outgoing incoming vice
        chief chairman chairwoman chairperson chair director head leader secretary general colonel captain major
        lieutenant sergeant admiral commander commodore marshal brigadier corporal commissioner superintendent inspector
        ambassador envoy consul judge justice prosecutor attorney professor doctor bishop archbishop cardinal pope imam
        rabbi manager coach treasurer undersecretary adviser counsel speaker spokesman spokeswoman spokesperson analyst
        economist engineer scientist researcher fellow senior junior assistant associate principal executive representative
        delegate councilor officer officers banker
        """)

    static let months = keys(
        """
        january february march april may june july august september october november december january's february's
        march's april's may's june's july's august's september's october's november's december's
        """)
    /// The days of the week from Monday, then their possessives and their plurals.
    static let weekdays = ["", "'s", "s"].flatMap { ending in
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map {
            NormalForm.key($0 + ending)
        }
    }
    /// Words that name a day by the day of writing, with their distance from it.
    static let deictic: KeyMap<Int> = [
        NormalForm.key("today"): 0, NormalForm.key("tonight"): 0, NormalForm.key("yesterday"): -1,
        NormalForm.key("tomorrow"): 1, NormalForm.key("today's"): 0, NormalForm.key("yesterday's"): -1,
        NormalForm.key("tomorrow's"): 1,
    ]
    /// Words that say when, without a date.
    static let dateWords = keys(
        """
        today tonight yesterday tomorrow week weeks month months year years day days hour hours morning afternoon evening
        night noon midnight weekend decade decades century spring summer autumn winter fall last next later earlier ago am pm
        gmt overnight recently this
        """)

    /// Words that stand for a vague amount.
    static let vagueAmounts = keys(
        """
        several tens dozens handful scores hundreds thousands millions many few some numerous countless multiple couple half third quarter
        double triple twice most majority doubled doubles doubling tripled triples tripling quadrupled halved halves halving
        """)

    /// Words that loosen a figure.
    static let approximators = keys(
        "about around roughly approximately nearly almost least up over more than some under below above fewer less only just exactly"
    )

    /// Units of measure: canonical name and size in the base unit of their kind.
    static let units: KeyMap<Unit> = {
        var table: KeyMap<Unit> = [:]
        for (names, kind, size, offset) in unitRows {
            for name in names.split(separator: " ") {
                table[NormalForm.key(name)] = Unit(kind: kind, size: size, offset: offset)
            }
        }
        return table
    }()

    /// Units of two words: the first word → the second → the unit.
    static let compoundUnits: KeyMap<KeyMap<Unit>> = {
        let rows: [(String, String, String, Double)] = [
            ("nautical", "miles mile", "length", 1852), ("metric", "tons ton", "mass", 1000),
            ("long", "tons ton", "mass", 1016.05),
            ("square", "miles mile", "area", 2_589_988), ("square", "kilometers kilometer km", "area", 1_000_000),
            ("square", "meters meter", "area", 1), ("square", "feet foot", "area", 0.092903),
            ("cubic", "meters meter", "volume", 1000), ("cubic", "feet foot", "volume", 28.3168),
        ]
        var table: KeyMap<KeyMap<Unit>> = [:]
        for (first, names, kind, size) in rows {
            for name in names.split(separator: " ") {
                table[NormalForm.key(first), default: [:]][NormalForm.key(name)] = Unit(
                    kind: kind, size: size, offset: 0)
            }
        }
        return table
    }()

    /// The words and codes of currencies, with a number for each.
    static let currencies: KeyMap<Int> = {
        let rows = [
            "dollar dollars usd us$", "euro euros eur", "pound pounds sterling gbp", "yen jpy", "yuan renminbi cny rmb",
            "rupee rupees inr", "franc francs chf", "rouble roubles ruble rubles rub", "won krw", "peso pesos",
            "krona kronor sek", "krone kroner nok dkk", "crown crowns", "lira try", "real reais brl", "rand zar",
            "zloty pln",
            "dinar dinars", "dirham dirhams", "riyal riyals", "shekel shekels", "baht", "ringgit", "rupiah", "hryvnia",
            "cent cents",
        ]
        var table: KeyMap<Int> = [:]
        for (index, row) in rows.enumerated() { for key in keys(row) { table[key] = index } }
        return table
    }()

    /// The words for metres.
    static let metres = keys("meters meter metre metres")

    /// A unit: what it measures and how many base units it is.
    struct Unit: Hashable {
        var kind: String
        var size: Double
        var offset: Double
    }

    private static let unitRows: [(String, String, Double, Double)] = [
        ("kilometers kilometer km", "length", 1000, 0), ("meters meter metres m", "length", 1, 0),
        ("centimeters centimeter cm", "length", 0.01, 0), ("millimeters millimeter mm", "length", 0.001, 0),
        ("miles mile", "length", 1609.344, 0), ("yards yard", "length", 0.9144, 0),
        ("feet foot ft", "length", 0.3048, 0),
        ("inches inch", "length", 0.0254, 0), ("knots knot", "speed", 1.852, 0), ("kph kmh kmph", "speed", 1, 0),
        ("mph", "speed", 1.609344, 0), ("hectares hectare ha", "area", 10_000, 0), ("acres acre", "area", 4046.856, 0),
        ("kilograms kilogram kg kilos kilo", "mass", 1, 0), ("grams gram g", "mass", 0.001, 0),
        ("tonnes tonne", "mass", 1000, 0), ("tons ton", "mass", 907.185, 0),
        ("pounds pound lb lbs", "mass", 0.453592, 0),
        ("ounces ounce oz", "mass", 0.0283495, 0), ("liters liter", "volume", 1, 0),
        ("gallons gallon", "volume", 3.78541, 0),
        ("barrels barrel", "volume", 158.987, 0), ("celsius c", "temperature", 1, 0),
        ("fahrenheit f", "temperature", 5.0 / 9.0, -32),
    ]

    /// The first word of each full form of a contraction.
    static let contractions: KeyMap<[UInt64]> = {
        var table: KeyMap<[UInt64]> = [:]
        for row in Array(contractionRows.utf8).split(separator: 0x0a) {
            var keys: [UInt64] = []
            eachKey(of: row) { keys.append($0) }
            if let first = keys.first { table[first] = Array(keys.dropFirst()) }
        }
        return table
    }()

    private static let contractionRows = """
        don't do not
        doesn't does not
        didn't did not
        isn't is not
        aren't are not
        wasn't was not
        weren't were not
        won't will not
        wouldn't would not
        can't can not
        cannot can not
        couldn't could not
        shouldn't should not
        hasn't has not
        haven't have not
        hadn't had not
        mustn't must not
        it's it is
        that's that is
        there's there is
        he's he is
        she's she is
        we're we are
        they're they are
        you're you are
        i'm i am
        we've we have
        they've they have
        i've i have
        we'll we will
        they'll they will
        he'll he will
        she'll she will
        it'll it will
        i'll i will
        let's let us
        """

    static let pronouns = keys("he she they it we i")

    // MARK: Reading lists

    /// The keys of words separated by white space.
    static func keys(_ words: String) -> KeyTable { keys(Array(words.utf8)[...]) }

    /// The keys of words separated by white space, given as UTF-8.
    static func keys(_ words: ArraySlice<UInt8>) -> KeyTable {
        var result = KeyTable(capacity: words.count / 8)
        eachKey(of: words) { result.insert($0) }
        return result
    }

    /// The keys of nouns, singular and plural.
    static func nouns(_ words: String) -> KeyTable { nouns(Array(words.utf8)[...]) }

    /// The keys of nouns, singular and plural, given as UTF-8.
    static func nouns(_ words: ArraySlice<UInt8>) -> KeyTable {
        var result = KeyTable(capacity: words.count / 4)
        eachNoun(of: words) { result.insert($0) }
        return result
    }

    /// Hands over the keys of nouns, singular and plural.
    static func eachNoun(of words: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
        var letters: [UInt8] = []
        eachWord(of: words) { word in
            letters.removeAll(keepingCapacity: true)
            letters.append(contentsOf: word)
            Inflection.eachNounKey(&letters, body)
        }
    }

    /// The keys of regular verbs in all their forms.
    static func verbs(_ words: String) -> KeyTable { verbs(Array(words.utf8)[...]) }

    /// The keys of regular verbs in all their forms, given as UTF-8.
    static func verbs(_ words: ArraySlice<UInt8>) -> KeyTable {
        var result = KeyTable(capacity: words.count / 2)
        eachVerb(of: words) { result.insert($0) }
        return result
    }

    /// Hands over the keys of regular verbs in all their forms.
    static func eachVerb(of words: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
        var letters: [UInt8] = []
        eachWord(of: words) { word in
            letters.removeAll(keepingCapacity: true)
            letters.append(contentsOf: word)
            Inflection.eachVerbKey(&letters, body)
        }
    }

    /// Hands over the keys of words.
    static func eachKey(of words: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
        eachWord(of: words) { body(NormalForm.key(ofUTF8: $0)) }
    }

    /// Hands over the words of a list, by its spaces and line ends.
    private static func eachWord(of words: ArraySlice<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        words.withUnsafeBufferPointer { words in
            var start = 0
            for place in words.indices where words[place] == 0x20 || words[place] == 0x0a {
                if place > start { body(UnsafeBufferPointer(rebasing: words[start..<place])) }
                start = place + 1
            }
            if words.count > start { body(UnsafeBufferPointer(rebasing: words[start...])) }
        }
    }

    /// The key of a word given as UTF-8.
    static func key(_ word: ArraySlice<UInt8>) -> UInt64 {
        word.withUnsafeBufferPointer { NormalForm.key(ofUTF8: $0) }
    }
}
