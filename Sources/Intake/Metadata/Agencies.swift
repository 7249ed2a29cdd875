/// The news agencies known by name.
///
/// Fictional and forgotten ones need no entry: whatever stands where a dateline has its agency is taken for one.
enum Agencies {
    /// Short name, and the other names it goes by, in small letters.
    private static let table: [(name: String, others: [String])] = [
        (
            "AFP",
            [
                "agence france-presse", "agence france presse", "афп", "法新社", "法國新聞社", "法国新闻社", "afp通信", "afp통신",
                "أ ف ب", "ا ف ب", "أ.ف.ب", "ا.ف.ب",
                "أف ب", "فرانس برس", "وكالة فرانس برس",
            ]
        ),
        (
            "AP",
            [
                "associated press", "the associated press", "ap news", "美联社", "美聯社", "ap通信", "ap통신", "أ ب",
                "أسوشيتد برس", "اسوشيتد برس",
            ]
        ),
        (
            "Reuters",
            ["thomson reuters", "reuters news agency", "ロイター", "рейтер", "路透社", "路透", "로이터", "로이터통신", "رويترز"]
        ),
        ("dpa", ["deutsche presse-agentur", "dpa international", "德新社", "德通社", "د ب أ", "د.ب.أ"]),
        ("Xinhua", ["xinhua news agency", "新华社", "新華社", "新华网", "新華網", "신화통신", "شينخوا"]),
        ("Yonhap", ["yonhap news", "yonhap news agency", "연합뉴스", "聯合ニュース", "韩联社", "韓聯社"]),
        ("TASS", ["itar-tass", "тасс", "итар-тасс", "塔斯社", "タス", "タス通信", "타스통신", "تاس"]),
        ("Kyodo", ["kyodo news", "共同", "共同通信", "共同社", "교도", "교도통신"]),
        ("EFE", ["agencia efe", "efe-epa", "agência efe", "埃菲社"]),
        ("ANSA", ["安莎社"]), ("ATS", ["keystone-ats", "ats/keystone"]), ("SDA", ["keystone-sda"]), ("ANP", []),
        ("UPI", ["united press international"]), ("PTI", ["press trust of india"]),
        ("ANI", ["asian news international"]),
        ("IANS", ["indo-asian news service"]), ("APP", ["associated press of pakistan"]),
        ("BSS", ["bangladesh sangbad sangstha"]), ("UNB", ["united news of bangladesh"]), ("Bernama", []),
        ("Anadolu", ["anadolu agency", "anadolu ajansı", "aa", "الأناضول", "الاناضول"]),
        ("Jiji", ["jiji press", "時事", "時事通信", "時事社", "时事社", "지지통신"]), ("Belga", []),
        ("Lusa", []), ("Interfax", ["интерфакс", "interfax.ru", "интерфакс-украина"]),
        ("Sputnik", ["سبوتنيك", "卫星通讯社", "衛星通訊社"]),
        ("RIA Novosti", ["ria", "риа новости", "риа", "俄新社"]),
        ("PA", ["pa media", "press association", "pa news agency"]), ("CP", ["canadian press", "the canadian press"]),
        ("AAP", ["australian associated press"]), ("WAM", ["وام"]), ("SPA", ["saudi press agency", "واس"]),
        ("KUNA", ["كونا"]),
        ("QNA", ["قنا"]),
        ("MENA", ["أ ش أ", "ا ش ا", "أ.ش.أ"]), ("IRNA", ["إرنا", "ارنا"]), ("KCNA", ["朝中社", "朝鮮中央通信", "조선중앙통신"]),
        ("CNA", ["中央社", "中央通訊社"]), ("VNA", []), ("Antara", []), ("PNA", []), ("NAN", []),
        ("Tanjug", []), ("HINA", []), ("BTA", []), ("MTI", []), ("PAP", []), ("ČTK", ["ctk"]), ("STT", []), ("NTB", []),
        ("TT", []), ("Ritzau", []), ("Adnkronos", []), ("AGI", []), ("Ukrinform", ["укринформ", "укрінформ"]),
        ("Askanews", []), ("AWP", []), ("LaPresse", []), ("Agerpres", []), ("Notimex", []),
        ("ABr", ["agência brasil", "agencia brasil"]), ("ANA-MPA", []), ("UNIAN", ["униан", "уніан"]), ("BelTA", []),
        ("APA", []),
        ("Bloomberg", ["bloomberg news", "彭博社", "ブルームバーグ", "블룸버그", "블룸버그통신", "بلومبرغ"]), ("Europa Press", []),
        ("Télam", ["telam"]), ("epd", []), ("KNA", []),
        ("CNS", ["中新社", "中新网", "中新網", "中国新闻社", "中国新聞社"]), ("News1", ["뉴스1"]), ("Newsis", ["뉴시스"]), ("Petra", ["بترا"]),
        ("SANA", ["سانا"]), ("WAFA", ["وفا"]), ("NNA", ["الوكالة الوطنية للإعلام"]), ("MAP", ["ومع"]),
        ("APS", ["واج", "وأج"]), ("TAP", ["وات"]),
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
