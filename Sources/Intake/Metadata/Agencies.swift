/// The news agencies known by name.
///
/// Fictional and forgotten ones need no entry: whatever stands where a dateline has its agency is taken for one.
enum Agencies {
    /// Short name, and the other names it goes by, in small letters.
    private static let table: [(name: String, others: [String])] = [
        ("AFP", ["agence france-presse", "agence france presse", "афп"]),
        ("AP", ["associated press", "the associated press", "ap news"]),
        ("Reuters", ["thomson reuters", "reuters news agency", "ロイター", "рейтер", "路透社"]),
        ("dpa", ["deutsche presse-agentur", "dpa international"]),
        ("Xinhua", ["xinhua news agency", "新华社", "新華社"]),
        ("Yonhap", ["yonhap news", "yonhap news agency", "연합뉴스", "聯合ニュース"]),
        ("TASS", ["itar-tass", "тасс", "итар-тасс"]), ("Kyodo", ["kyodo news", "共同", "共同通信"]),
        ("EFE", ["agencia efe", "efe-epa", "agência efe"]),
        ("ANSA", []), ("ATS", ["keystone-ats", "ats/keystone"]), ("SDA", ["keystone-sda"]), ("ANP", []),
        ("UPI", ["united press international"]), ("PTI", ["press trust of india"]),
        ("ANI", ["asian news international"]),
        ("IANS", ["indo-asian news service"]), ("APP", ["associated press of pakistan"]),
        ("BSS", ["bangladesh sangbad sangstha"]), ("UNB", ["united news of bangladesh"]), ("Bernama", []),
        ("Anadolu", ["anadolu agency", "anadolu ajansı", "aa"]), ("Jiji", ["jiji press", "時事", "時事通信"]), ("Belga", []),
        ("Lusa", []), ("Interfax", ["интерфакс", "interfax.ru", "интерфакс-украина"]), ("Sputnik", []),
        ("RIA Novosti", ["ria", "риа новости", "риа"]),
        ("PA", ["pa media", "press association", "pa news agency"]), ("CP", ["canadian press", "the canadian press"]),
        ("AAP", ["australian associated press"]), ("WAM", []), ("SPA", ["saudi press agency"]), ("KUNA", []),
        ("QNA", []),
        ("MENA", []), ("IRNA", []), ("KCNA", []), ("CNA", []), ("VNA", []), ("Antara", []), ("PNA", []), ("NAN", []),
        ("Tanjug", []), ("HINA", []), ("BTA", []), ("MTI", []), ("PAP", []), ("ČTK", ["ctk"]), ("STT", []), ("NTB", []),
        ("TT", []), ("Ritzau", []), ("Adnkronos", []), ("AGI", []), ("Ukrinform", ["укринформ", "укрінформ"]),
        ("Askanews", []), ("AWP", []), ("LaPresse", []), ("Agerpres", []), ("Notimex", []),
        ("ABr", ["agência brasil", "agencia brasil"]), ("ANA-MPA", []), ("UNIAN", ["униан", "уніан"]), ("BelTA", []),
        ("APA", []),
        ("Bloomberg", ["bloomberg news"]), ("Europa Press", []), ("Télam", ["telam"]), ("epd", []), ("KNA", []),
    ]

    /// Agencies that mostly pass on what others wrote, besides their own copy.
    static let relaying: Set<String> = [
        "APP", "BSS", "UNB", "VNA", "Bernama", "PTI", "ANI", "IANS", "PNA", "NAN", "ATS", "SDA", "ANP", "CNA", "Antara",
        "Jiji", "AAP", "CP",
    ]

    /// Agencies whose copy the others pass on.
    static let origins: Set<String> = [
        "AFP", "AP", "Reuters", "dpa", "Xinhua", "TASS", "EFE", "UPI", "Kyodo", "Yonhap", "Anadolu", "Bloomberg",
    ]

    private static let byName: [String: String] = {
        var names: [String: String] = [:]
        for entry in table {
            names[entry.name.lowercased()] = entry.name
            for other in entry.others { names[other] = entry.name }
        }
        return names
    }()

    /// Every name of every agency, in small letters.
    static var names: some Sequence<String> { byName.keys }

    /// The short name of the agency that goes by `name`, whatever its case; nil for one that is not known.
    static func known(_ name: String) -> String? { byName[name.lowercased()] }

    /// Organisations that people speak to and that write no wire copy under these letters.
    static let notAgencies: Set<String> = [
        "BBC", "CNN", "NBC", "CBS", "ABC", "NPR", "PBS", "MSNBC", "CNBC", "FOX", "ITV", "RTE", "NHK", "KBS", "SBS",
        "MBC",
        "JTBC", "YTN", "RTL", "BFM", "BFMTV", "TF", "RFI", "LCI", "ARD", "ZDF", "RT", "SABC", "TVN", "TRT", "NTV",
        "WSJ",
        "NYT", "FT", "ESPN", "TMZ", "DW", "US", "UK", "EU", "UN", "NATO", "FBI", "CIA", "FIFA", "UEFA", "ICC", "MPS",
        "MEPS",
        "GMA", "GB", "LBC", "TV", "MP", "MPs", "IMF", "WHO", "OPEC", "NASA",
    ]
}
