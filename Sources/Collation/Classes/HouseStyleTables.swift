import TextCore

/// Units, currencies, bodies and short forms, by the names that print gives them.
///
/// Sources: the SI brochure and the NIST tables for the sizes of units; ISO 4217 for currencies; the AP and Guardian style
/// books for abbreviations of states, titles and streets.
enum HouseTables {
    // MARK: Units

    static let units = HousePhrases(
        unitRows.flatMap { row in
            names(row.names).map { ($0, HouseUnit(kind: row.kind, size: row.size, offset: row.offset)) }
        })

    /// Units that are written by symbols of one letter, read only behind a figure: upper case or lower case matters.
    static let symbols: [String: HouseUnit] = [
        "C": celsius, "F": fahrenheit, "m": metre, "g": HouseUnit(kind: .mass, size: 0.001),
        "t": HouseUnit(kind: .mass, size: 1000), "l": HouseUnit(kind: .volume, size: 1),
        "L": HouseUnit(kind: .volume, size: 1),
    ]

    static let metre = HouseUnit(kind: .length, size: 1)
    static let foot = HouseUnit(kind: .length, size: 0.3048)
    static let inch = HouseUnit(kind: .length, size: 0.0254)
    static let pound = HouseUnit(kind: .mass, size: 0.453592)
    static let degree = HouseUnit(kind: .angle, size: 1)
    static let celsius = HouseUnit(kind: .temperature, size: 1)
    static let fahrenheit = HouseUnit(kind: .temperature, size: 5.0 / 9.0, offset: -32)

    private static let unitRows: [(names: String, kind: HouseUnit.Kind, size: Double, offset: Double)] = [
        ("km,kilometer,kilometers,kms", .length, 1000, 0), ("meter,meters", .length, 1, 0),
        ("centimeter,centimeters,cm", .length, 0.01, 0), ("millimeter,millimeters,mm", .length, 0.001, 0),
        ("mile,miles,mi", .length, 1609.344, 0), ("yard,yards,yd,yds", .length, 0.9144, 0),
        ("foot,feet,ft,ft.", .length, 0.3048, 0), ("inch,inches", .length, 0.0254, 0),
        ("nautical mile,nautical miles,nmi", .length, 1852, 0),
        (
            "kph,kmh,kmph,km/h,km/hr,km per hour,kilometers per hour,kilometers an hour,kilometer per hour,km an hour,"
                + "kilometers-per-hour,kilometer-per-hour,kilometers/hour",
            .speed, 1, 0
        ),
        (
            "mph,m.p.h.,miles per hour,miles an hour,mile per hour,mile an hour,mi/h,miles-per-hour,mile-per-hour,"
                + "miles-an-hour,mile-an-hour",
            .speed, 1.609344, 0
        ),
        ("knot,knots,kt,kts,kn", .speed, 1.852, 0), ("m/s,meters per second,meters a second", .speed, 3.6, 0),
        ("feet per second,feet a second,ft/s", .speed, 1.09728, 0),
        ("hectare,hectares,ha", .area, 10_000, 0), ("acre,acres", .area, 4046.856, 0),
        ("square mile,square miles,sq mile,sq miles,sq mi,sq. miles,sq. mi,square mi", .area, 2_589_988, 0),
        (
            "square kilometer,square kilometers,square km,sq km,sq. km,km²,km2,sq kilometers,sqkm,sq km.", .area,
            1_000_000, 0
        ),
        ("square meter,square meters,sq m,sq. m,m²,m2,sq meters,sqm,square m", .area, 1, 0),
        ("square foot,square feet,sq ft,sq. ft,sq feet,sqft,ft²", .area, 0.092903, 0),
        ("square yard,square yards,sq yd,sq. yd", .area, 0.836127, 0),
        ("cubic meter,cubic meters,cu m,m³,m3", .volume, 1000, 0),
        ("cubic foot,cubic feet,cu ft,ft³", .volume, 28.3168, 0),
        ("cubic yard,cubic yards", .volume, 764.555, 0), ("cubic kilometer,cubic kilometers,km³", .volume, 1e12, 0),
        ("liter,liters,ltr", .volume, 1, 0), ("milliliter,milliliters,ml", .volume, 0.001, 0),
        ("gallon,gallons,gal,US gallons,U.S. gallons", .volume, 3.78541, 0),
        ("imperial gallons,imperial gallon", .volume, 4.54609, 0), ("pint,pints", .volume, 0.473176, 0),
        ("quart,quarts", .volume, 0.946353, 0), ("barrel,barrels,bbl", .volume, 158.987, 0),
        ("kilogram,kilograms,kg,kgs,kilo,kilos", .mass, 1, 0), ("gram,grams,gm", .mass, 0.001, 0),
        ("milligram,milligrams,mg", .mass, 0.000001, 0),
        ("tonne,tonnes,metric ton,metric tons,metric tonnes,metric tonne,mt", .mass, 1000, 0),
        ("ton,tons,short ton,short tons", .mass, 907.185, 0), ("long ton,long tons", .mass, 1016.05, 0),
        ("pound,pounds,lb,lbs,lb.,lbs.", .mass, 0.453592, 0), ("ounce,ounces,oz,oz.", .mass, 0.0283495, 0),
        ("stone", .mass, 6.350293, 0),
        (
            "degrees Celsius,degree Celsius,Celsius,°C,° C,degrees C,degree C,degrees centigrade,centigrade,deg C,ºC,º C",
            .temperature, 1, 0
        ),
        (
            "degrees Fahrenheit,degree Fahrenheit,Fahrenheit,°F,° F,degrees F,degree F,deg F,ºF,º F", .temperature,
            5.0 / 9.0, -32
        ),
        ("degree,degrees,°,º", .angle, 1, 0),
        ("seconds,secs", .time, 1, 0), ("minute,minutes,min,mins", .time, 60, 0),
        ("hour,hours,hr,hrs", .time, 3600, 0), ("day,days", .time, 86_400, 0), ("week,weeks", .time, 604_800, 0),
        ("fortnight,fortnights", .time, 1_209_600, 0), ("month,months", .months, 1, 0),
        ("year,years,yrs", .months, 12, 0), ("decade,decades", .months, 120, 0),
        ("century,centuries", .months, 1200, 0),
        ("watt,watts", .power, 1, 0), ("kilowatt,kilowatts,kw", .power, 1e3, 0),
        ("megawatt,megawatts,MW", .power, 1e6, 0), ("gigawatt,gigawatts,GW", .power, 1e9, 0),
        ("horsepower,hp", .power, 745.7, 0),
        ("kilowatt-hour,kilowatt-hours,kilowatt hours,kWh", .energy, 1, 0),
        ("megawatt-hour,megawatt-hours,megawatt hours,MWh", .energy, 1e3, 0),
        ("gigawatt-hour,gigawatt-hours,gigawatt hours,GWh", .energy, 1e6, 0),
        ("terawatt-hour,terawatt-hours,terawatt hours,TWh", .energy, 1e9, 0),
        ("millibar,millibars,hectopascal,hectopascals,hPa,mbar", .pressure, 1, 0),
    ]

    // MARK: Money

    /// What stands before a figure: `US$`, `EUR`, `Rs`.
    static let currencyPrefixes = HousePhrases(
        currencyRows.flatMap { row in names(row.before).map { ($0, NormalForm.key(row.code)) } })
    /// What stands behind one: `dollars`, `yuan`.
    static let currencySuffixes = HousePhrases(
        currencyRows.flatMap { row in names(row.after).map { ($0, NormalForm.key(row.code)) } })
    static let sterling = NormalForm.key("gbp")
    static let cent = NormalForm.key("cent")

    private static let currencyRows: [(code: String, before: String, after: String)] = [
        (
            "usd", "$,US$,U.S.$,USD,US $,USD $",
            "dollar,dollars,US dollar,US dollars,U.S. dollar,U.S. dollars,USD,American dollars"
        ),
        ("eur", "€,EUR,Euro", "euro,euros,EUR,€"), ("gbp", "£,GBP,UK£", "pounds sterling,sterling,GBP,British pounds"),
        ("jpy", "¥,JPY,JP¥", "yen,JPY,Japanese yen"),
        ("cny", "RMB,CNY,CN¥,Rmb", "yuan,renminbi,RMB,CNY,Chinese yuan"), ("krw", "₩,KRW", "won,KRW,South Korean won"),
        ("inr", "₹,Rs,Rs.,INR,Re", "rupee,rupees,INR,Indian rupees"), ("pkr", "PKR", "PKR,Pakistani rupees"),
        ("aud", "A$,AU$,AUD,Aus$", "Australian dollars,Australian dollar,AUD"),
        ("cad", "C$,CA$,CAD,Can$", "Canadian dollars,Canadian dollar,CAD"),
        ("nzd", "NZ$,NZD", "New Zealand dollars,New Zealand dollar,NZD"),
        ("hkd", "HK$,HKD", "Hong Kong dollars,Hong Kong dollar,HKD"),
        ("sgd", "S$,SG$,SGD", "Singapore dollars,Singapore dollar,SGD"),
        ("twd", "NT$,TWD", "Taiwan dollars,New Taiwan dollars,TWD"), ("chf", "CHF,SFr", "Swiss francs,Swiss franc,CHF"),
        ("rub", "₽,RUB", "ruble,rubles,RUB,Russian rubles"), ("uah", "₴,UAH", "hryvnia,hryvnias,UAH"),
        ("try", "₺,TRY", "lira,liras,TRY,Turkish lira"), ("ils", "₪,NIS,ILS", "shekel,shekels,NIS,ILS"),
        ("brl", "R$,BRL", "real,reais,BRL"), ("zar", "ZAR,R", "rand,ZAR"), ("mxn", "MXN", "Mexican pesos,MXN"),
        ("php", "₱,PHP", "Philippine pesos,PHP"), ("myr", "RM,MYR", "ringgit,MYR"), ("thb", "฿,THB", "baht,THB"),
        ("idr", "Rp,IDR", "rupiah,IDR"), ("vnd", "₫,VND", "dong,VND"), ("ngn", "₦,NGN", "naira,NGN"),
        ("aed", "AED,Dh,Dhs", "dirham,dirhams,AED"), ("sar", "SAR,SR", "riyal,riyals,SAR,Saudi riyals"),
        ("huf", "HUF,Ft", "forint,forints,HUF"), ("czk", "CZK,Kč", "Czech crowns,koruna,CZK"),
        ("pln", "PLN,zł", "zloty,zlotys,PLN"), ("sek", "SEK", "Swedish crowns,Swedish kronor,Swedish krona,SEK"),
        ("nok", "NOK", "Norwegian crowns,Norwegian kroner,Norwegian krone,NOK"),
        ("dkk", "DKK", "Danish crowns,Danish kroner,Danish krone,DKK"), ("bdt", "৳,BDT,Tk", "taka,BDT"),
        ("cent", "", "cent,cents,¢"), ("penny", "", "pence,penny"), ("peso", "", "peso,pesos"),
        ("franc", "", "franc,francs"), ("crown", "", "crown,crowns,krone,kroner,krona,kronor"),
    ]

    // MARK: Days

    static let months: KeyMap<Int> = table([
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sept sep", "october oct", "november nov", "december dec",
    ]) { $0 + 1 }

    static let weekdays: KeyMap<Int> = table([
        "monday mon monday's", "tuesday tue tues tuesday's", "wednesday wed weds wednesday's",
        "thursday thu thur thurs thursday's", "friday fri friday's", "saturday sat saturday's", "sunday sun sunday's",
    ]) { $0 }

    static let distances: KeyMap<Int> = [
        NormalForm.key("today"): 0, NormalForm.key("yesterday"): -1, NormalForm.key("tomorrow"): 1,
        NormalForm.key("today's"): 0, NormalForm.key("yesterday's"): -1, NormalForm.key("tomorrow's"): 1,
    ]
    static let parts = keys("morning afternoon evening night")
    static let decades: KeyMap<Int> = table([
        "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
    ]) { 20 + 10 * $0 }

    /// Time zones, with the one key that stands for their variants.
    static let zones: KeyMap<UInt64> = {
        var table: KeyMap<UInt64> = [:]
        for row in [
            "gmt utc z", "bst", "cet", "cest", "eet", "eest", "msk", "est edt et", "cst cdt", "pst pdt pt", "ist",
            "jst", "kst", "hkt", "aest aedt",
        ] {
            let words = row.split(separator: " ")
            for word in words { table[NormalForm.key(word)] = NormalForm.key(words[0]) }
        }
        return table
    }()

    // MARK: Bodies and short forms

    /// Countries, bodies and terms with their acronyms; the first name stands for all.
    static let bodies = HousePhrases(
        parts(bodyRows, at: 0x0a).flatMap { row in
            let all = parts(row, at: 0x7c)
            // `the UN's envoy`, `the United Nations' envoy`
            let possessive = NormalForm.key(all[0] + "'s")
            return all.map { ($0, NormalForm.key(all[0])) } + all.map { ($0 + "'s", possessive) }
                + all.filter { $0.hasEnding("s") }.map { ($0 + "'", possessive) }
        })

    private static let bodyRows = """
        United States|U.S.|US|USA|U.S.A.|United States of America
        United Kingdom|UK|U.K.
        United Nations|UN|U.N.
        European Union|EU|E.U.
        United Arab Emirates|UAE|U.A.E.
        World Health Organization|WHO|W.H.O.|World Health Organisation
        World Trade Organization|WTO|World Trade Organisation
        World Food Programme|WFP|World Food Program
        World Meteorological Organization|WMO
        International Monetary Fund|IMF|I.M.F.
        International Atomic Energy Agency|IAEA
        International Criminal Court|ICC
        International Court of Justice|ICJ
        International Committee of the Red Cross|ICRC
        International Olympic Committee|IOC
        International Organization for Migration|IOM
        International Energy Agency|IEA
        North Atlantic Treaty Organization|NATO
        Organization of the Petroleum Exporting Countries|OPEC
        Organisation for Economic Co-operation and Development|OECD
        Organization for Economic Cooperation and Development|OECD
        Organization for Security and Co-operation in Europe|OSCE
        Association of Southeast Asian Nations|ASEAN
        African Union|AU
        Gulf Cooperation Council|GCC
        European Central Bank|ECB
        European Commission|EC
        Federal Reserve|Fed
        Federal Bureau of Investigation|FBI|F.B.I.
        Central Intelligence Agency|CIA|C.I.A.
        National Aeronautics and Space Administration|NASA
        National Security Agency|NSA
        National Security Council|NSC
        Food and Drug Administration|FDA
        Centers for Disease Control and Prevention|CDC
        Environmental Protection Agency|EPA
        Federal Aviation Administration|FAA
        Securities and Exchange Commission|SEC
        Democratic Republic of the Congo|DRC|Democratic Republic of Congo
        United Nations Children's Fund|UNICEF
        UN Refugee Agency|UNHCR
        World War I|World War One|World War 1|First World War|WWI|WW1|the First World War
        World War II|World War Two|World War 2|Second World War|WWII|WW2|the Second World War
        gross domestic product|GDP
        artificial intelligence|AI|A.I.
        chief executive officer|CEO|C.E.O.
        chief financial officer|CFO
        non-governmental organization|NGO|nongovernmental organization
        non-governmental organizations|NGOs|nongovernmental organizations
        liquefied natural gas|LNG
        prime minister|PM
        member of parliament|MP
        members of parliament|MPs
        television|TV
        identification|ID
        """

    /// The short form of a word that stands before a name, or of a word at any place.
    static let abbreviations: KeyMap<UInt64> = {
        var table: KeyMap<UInt64> = [:]
        for row in parts(abbreviationRows, at: 0x0a) {
            let words = parts(row, at: 0x20)
            for short in words.dropFirst() { table[NormalForm.key(short)] = NormalForm.key(words[0]) }
        }
        return table
    }()

    private static let abbreviationRows = """
        governor gov
        senator sen
        representative rep
        general gen
        lieutenant lt
        colonel col
        major maj
        captain capt
        commander cmdr
        sergeant sgt
        corporal cpl
        private pvt pte
        admiral adm
        brigadier brig
        superintendent supt
        inspector insp
        detective det
        professor prof
        reverend rev
        president pres
        secretary sec
        attorney atty
        ambassador amb
        honorable hon
        doctor dr
        junior jr
        senior sr
        street st
        avenue ave
        road rd
        boulevard blvd
        square sq
        highway hwy
        mount mt
        fort ft
        point pt
        company co
        corporation corp
        incorporated inc
        limited ltd
        brothers bros
        department dept
        association assn
        university univ
        international intl
        government govt
        versus vs
        hours hr hrs
        minutes min mins
        seconds sec secs
        years yr yrs
        """

    /// Short forms that may stand without a full stop and anywhere.
    static let plainShortForms = keys("vs hr hrs mins secs yrs govt blvd hwy")
    static let saint = NormalForm.key("saint")
    static let versus = NormalForm.key("versus")

    /// The states of the American union by what AP writes for them.
    static let states = stateTable(isPostal: false)
    /// The same by the two letters of the post.
    static let postalStates = stateTable(isPostal: true)

    private static func stateTable(isPostal: Bool) -> KeyMap<UInt64> {
        var table: KeyMap<UInt64> = [:]
        for row in names(stateRows) {
            let parts = parts(row, at: 0x3a)
            guard parts.count == 2 else { continue }
            for short in Self.parts(parts[1], at: 0x20) where (short.last?.isLowercase ?? false) != isPostal {
                table[NormalForm.key(short)] = NormalForm.key(parts[0])
            }
        }
        return table
    }

    private static let stateRows =
        "Alabama:Ala AL,Alaska:AK,Arizona:Ariz AZ,Arkansas:Ark AR,California:Calif Cal CA,Colorado:Colo CO,Connecticut:Conn CT,"
        + "Delaware:Del DE,Florida:Fla FL,Georgia:Ga GA,Hawaii:HI,Idaho:ID,Illinois:Ill IL,Indiana:Ind IN,Iowa:IA,"
        + "Kansas:Kan KS,Kentucky:Ky KY,Louisiana:La LA,Maine:ME,Maryland:Md MD,Massachusetts:Mass MA,Michigan:Mich MI,"
        + "Minnesota:Minn MN,Mississippi:Miss MS,Missouri:Mo MO,Montana:Mont MT,Nebraska:Neb NE,Nevada:Nev NV,Ohio:OH,"
        + "Oklahoma:Okla OK,Oregon:Ore OR,Pennsylvania:Pa PA,Tennessee:Tenn TN,Texas:Tex TX,Utah:UT,Vermont:Vt VT,"
        + "Virginia:Va VA,Washington:Wash WA,Wisconsin:Wis WI,Wyoming:Wyo WY"

    /// States of two words, likewise.
    static let stateNames = HousePhrases(
        [
            "New Hampshire|N.H.|NH", "New Jersey|N.J.|NJ", "New Mexico|N.M.|NM", "New York|N.Y.|NY",
            "North Carolina|N.C.|NC", "North Dakota|N.D.|ND", "South Carolina|S.C.|SC", "South Dakota|S.D.|SD",
            "West Virginia|W.Va.|WV", "Rhode Island|R.I.|RI",
        ]
        .flatMap { row in
            let all = row.split(separator: "|").map { String($0) }
            return all.map { ($0, NormalForm.key(all[0])) }
        })

    // MARK: Words

    /// `told reporters` and kin, which say no more than `said`.
    static let toldAudience = HousePhrases(
        ["told", "tells"].flatMap { verb in
            [
                "reporters", "journalists", "the press", "the media", "newsmen", "correspondents", "a news conference",
                "a press conference", "a news briefing", "a press briefing", "a briefing",
            ]
            .map { ("\(verb) \($0)", true) }
        })
    static let neutralVerbs = Lexicon.neutralVerbs.subtracting(
        keys("according quoting told tells tell telling"))
    static let honorifics = keys("mr mrs ms miss mx dr messrs mme mlle")
    static let contrast = keys("but however yet nevertheless nonetheless")
    static let persons = keys("girl boy man woman child teenager youth daughter son student")
    static let fractions: KeyMap<Double> = [
        NormalForm.key("half"): 2, NormalForm.key("halves"): 2, NormalForm.key("third"): 3, NormalForm.key("thirds"): 3,
        NormalForm.key("quarter"): 4, NormalForm.key("quarters"): 4, NormalForm.key("fourths"): 4,
        NormalForm.key("fifth"): 5, NormalForm.key("fifths"): 5, NormalForm.key("sixth"): 6,
        NormalForm.key("sixths"): 6, NormalForm.key("sevenths"): 7, NormalForm.key("eighth"): 8,
        NormalForm.key("eighths"): 8, NormalForm.key("ninths"): 9, NormalForm.key("tenth"): 10,
        NormalForm.key("tenths"): 10,
    ]
    /// The signs of Unicode for fractions.
    static let fractionSigns: [UInt32: Double] = [
        0xbc: 0.25, 0xbd: 0.5, 0xbe: 0.75, 0x2153: 1.0 / 3, 0x2154: 2.0 / 3, 0x2155: 0.2, 0x2156: 0.4, 0x2157: 0.6,
        0x2158: 0.8, 0x2159: 1.0 / 6, 0x215a: 5.0 / 6, 0x215b: 0.125, 0x215c: 0.375, 0x215d: 0.625, 0x215e: 0.875,
    ]
    /// Words that loosen a figure in a gloss: `(about 40 km)`.
    static let approximators = keys("about around roughly approximately nearly almost some over")

    /// What a contraction may be short for.
    static let contractions: KeyMap<[[UInt64]]> = {
        var table: KeyMap<[[UInt64]]> = [:]
        for (short, full) in Lexicon.contractions { table[short] = [full] }
        for subject in ["he", "she", "it", "who", "that", "there", "what", "where", "here"] {
            table[NormalForm.key("\(subject)'s")] = [["is"], ["has"]].map {
                ([subject] + $0).map { NormalForm.key($0) }
            }
        }
        for subject in ["i", "you", "he", "she", "it", "we", "they", "who", "that", "there"] {
            table[NormalForm.key("\(subject)'d")] = [["would"], ["had"]].map {
                ([subject] + $0).map { NormalForm.key($0) }
            }
        }
        for (short, full) in [
            ("who've", ["who", "have"]), ("who'll", ["who", "will"]), ("that'll", ["that", "will"]),
            ("who're", ["who", "are"]), ("needn't", ["need", "not"]), ("mightn't", ["might", "not"]),
            ("could've", ["could", "have"]), ("would've", ["would", "have"]), ("should've", ["should", "have"]),
            ("ain't", ["is", "not"]), ("shan't", ["shall", "not"]), ("there're", ["there", "are"]),
        ] { table[NormalForm.key(short)] = [full.map { NormalForm.key($0) }] }
        return table
    }()

    static func keys(_ words: String) -> KeyTable { Lexicon.keys(words) }

    private static func names(_ list: String) -> [String] { parts(list, at: 0x2c) }

    /// The parts of a text between a mark of ASCII.
    private static func parts(_ text: String, at mark: UInt8) -> [String] {
        Array(text.utf8).split(separator: mark).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func table(_ rows: [String], _ value: (Int) -> Int) -> KeyMap<Int> {
        var table: KeyMap<Int> = [:]
        for (index, row) in rows.enumerated() {
            for word in row.split(separator: " ") { table[NormalForm.key(word)] = value(index) }
        }
        return table
    }
}
