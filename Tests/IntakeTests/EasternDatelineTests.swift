import Testing
import TextCore
import WireModel

@testable import Intake

/// The head of a line in a language of Asia, and what is read of it.
struct EasternCase: Sendable, CustomTestStringConvertible {
    var head: String
    var text: String
    var place: String?
    var date: String?
    var agency: String?
    var relay: String?
    var byline: [String]
    var testDescription: String { head }

    init(
        _ head: String, _ text: String, _ place: String?, _ date: String?, _ agency: String?, relay: String? = nil,
        by byline: [String] = []
    ) {
        (self.head, self.text, self.place, self.date) = (head, text, place, date)
        (self.agency, self.relay, self.byline) = (agency, relay, byline)
    }
}

@Suite("Datelines of East Asia and the Arab world")
struct EasternDatelineTests {
    static let zh = "一艘货轮星期五在港口搁浅，官员们说港口因此关闭，渡轮整天停航，引航员们等待潮水上涨之后再作打算。"
    static let ja = "金曜日に貨物船が座礁したため港は閉鎖されたと当局者が述べ、フェリーは終日港にとどまり、水先人は満潮を待った。"
    static let ko = "금요일 화물선이 좌초해 항구가 폐쇄됐다고 당국자들이 밝혔으며 여객선은 종일 항구에 머물렀고 도선사들은 밀물을 기다렸다."
    static let ar =
        "قال مسؤولون إن الميناء أغلق يوم الجمعة بعد جنوح سفينة شحن عند المدخل، وبقيت العبارات في المرفأ طوال النهار حتى ارتفع المد."

    /// Dates without a year are resolved near 2024-09-10.
    static let cases: [EasternCase] = [
        .init("新华社北京9月3日电", zh, "北京", "2024-09-03", "Xinhua"),
        .init("新华社北京9月3日电（记者李明 王小红）", zh, "北京", "2024-09-03", "Xinhua", by: ["李明", "王小红"]),
        .init("新华社华盛顿2024年9月3日电（记者 李 明）", zh, "华盛顿", "2024-09-03", "Xinhua", by: ["李明"]),
        .init("新华社洛恩港９月３日电", zh, "洛恩港", "2024-09-03", "Xinhua"),
        .init("中新社北京9月3日电 (记者 李明)", zh, "北京", "2024-09-03", "CNS", by: ["李明"]),
        .init("中新网9月3日电", zh, nil, "2024-09-03", "CNS"),
        .init("中新网北京9月3日电", zh, "北京", "2024-09-03", "CNS"),
        .init("（中央社台北3日電）", zh, "台北", nil, "CNA"),
        .init("（中央社記者王小明台北3日電）", zh, "台北", nil, "CNA", by: ["王小明"]),
        .init("（中央社倫敦3日綜合外電報導）", zh, "倫敦", nil, "CNA"),
        .init("【法新社巴黎三日電】", zh, "巴黎", nil, "AFP"), .init("【新华社北京9月3日电】", zh, "北京", "2024-09-03", "Xinhua"),
        .init("（路透社倫敦3日電）", zh, "倫敦", nil, "Reuters"), .init("（美聯社華盛頓3日電）", zh, "華盛頓", nil, "AP"),
        .init("韩联社首尔9月3日电", zh, "首尔", "2024-09-03", "Yonhap"),
        .init("共同社东京9月3日电", zh, "东京", "2024-09-03", "Kyodo"),
        .init("【ワシントン共同】", ja, "ワシントン", nil, "Kyodo"), .init("【ロンドン＝共同】", ja, "ロンドン", nil, "Kyodo"),
        .init("（東京=共同）", ja, "東京", nil, "Kyodo"), .init("【北京時事】", ja, "北京", nil, "Jiji"),
        .init("【ワシントン9月3日共同】", ja, "ワシントン", "2024-09-03", "Kyodo"),
        .init("【パリAFP時事】", ja, "パリ", nil, "AFP", relay: "Jiji"),
        .init("【パリＡＦＰ時事】", ja, "パリ", nil, "AFP", relay: "Jiji"),
        .init("【AFP＝時事】", ja, nil, nil, "AFP", relay: "Jiji"), .init("【9月3日 AFP】", ja, nil, "2024-09-03", "AFP"),
        .init("［東京 ３日 ロイター］ -", ja, "東京", nil, "Reuters"),
        .init("[ロンドン 9月3日 ロイター] -", ja, "ロンドン", "2024-09-03", "Reuters"),
        .init("【ソウル聯合ニュース】", ja, "ソウル", nil, "Yonhap"), .init("【北京新華社】", ja, "北京", nil, "Xinhua"),
        .init("【モスクワ・タス通信】", ja, "モスクワ", nil, "TASS"),
        .init("【ロンドン＝山田太郎】", ja, "ロンドン", nil, nil, by: ["山田太郎"]),
        .init("(서울=연합뉴스)", ko, "서울", nil, "Yonhap"),
        .init("(서울=연합뉴스) 홍길동 기자 =", ko, "서울", nil, "Yonhap", by: ["홍길동"]),
        .init("(뉴욕=연합뉴스) 김가나 특파원 =", ko, "뉴욕", nil, "Yonhap", by: ["김가나"]),
        .init("(서울=연합뉴스) 홍길동·김가나 기자 =", ko, "서울", nil, "Yonhap", by: ["홍길동", "김가나"]),
        .init("(서울·세종=연합뉴스) 홍길동 김가나 기자 =", ko, "서울·세종", nil, "Yonhap", by: ["홍길동", "김가나"]),
        .init("(워싱턴 AFP=연합뉴스)", ko, "워싱턴", nil, "AFP", relay: "Yonhap"),
        .init("(AP=연합뉴스)", ko, nil, nil, "AP", relay: "Yonhap"),
        .init("(런던 로이터=뉴스1) 홍길동 기자 =", ko, "런던", nil, "Reuters", relay: "News1", by: ["홍길동"]),
        .init("(서울=뉴스1) 홍길동 기자 =", ko, "서울", nil, "News1", by: ["홍길동"]),
        .init("[서울=뉴시스] 홍길동 기자 =", ko, "서울", nil, "Newsis", by: ["홍길동"]),
        .init("【서울=뉴시스】 홍길동 기자 =", ko, "서울", nil, "Newsis", by: ["홍길동"]),
        .init("القاهرة (رويترز) -", ar, "القاهرة", nil, "Reuters"),
        .init("القاهرة 3 سبتمبر (رويترز) -", ar, "القاهرة", "2024-09-03", "Reuters"),
        .init("القاهرة 3 سبتمبر أيلول (رويترز) -", ar, "القاهرة", "2024-09-03", "Reuters"),
        .init("باريس (أ ف ب) -", ar, "باريس", nil, "AFP"), .init("القدس (ا ف ب) –", ar, "القدس", nil, "AFP"),
        .init("واشنطن (أ ب) —", ar, "واشنطن", nil, "AP"), .init("برلين (د ب أ) -", ar, "برلين", nil, "dpa"),
        .init("بكين 3 سبتمبر 2024 (شينخوا)", ar, "بكين", "2024-09-03", "Xinhua"),
        .init("موسكو 3 سبتمبر /تاس/.", ar, "موسكو", "2024-09-03", "TASS"),
        .init("القاهرة في 3 سبتمبر /أ ش أ/", ar, "القاهرة", "2024-09-03", "MENA"),
        .init("عمان 3 أيلول (بترا) -", ar, "عمان", "2024-09-03", "Petra"),
        .init("أبوظبي في 3 سبتمبر / وام /", ar, "أبوظبي", "2024-09-03", "WAM"),
    ]

    @Test("place, day, agency, relay and reporter are read from the head of the paragraph", arguments: cases)
    func reads(_ example: EasternCase) throws {
        #expect(Self.fault(example) == nil)
    }

    /// What is read otherwise than it should be; nil when all is right.
    static func fault(_ example: EasternCase) -> String? {
        guard let article = Reading.article("date 2024-09-10\n\n" + example.head + " " + example.text) else {
            return "no article"
        }
        guard let dateline = article.dateline else { return "no dateline" }
        if dateline.place != example.place { return "place \(dateline.place ?? "none")" }
        if dateline.day?.iso != example.date { return "day \(dateline.day?.iso ?? "none")" }
        if article.agency != example.agency { return "agency \(article.agency ?? "none")" }
        if article.relay != example.relay { return "relay \(article.relay ?? "none")" }
        if article.byline != example.byline { return "byline \(article.byline)" }
        if article.body != example.text { return "body \(article.body.prefix(40))" }
        let head = article.text.slice(dateline.span)
        return head == example.head ? nil : "head \(head)"
    }

    static let traps = [
        "【速報】" + ja, "（写真）" + ja, "【独自】" + ja, "(사진) " + ko, "[단독] " + ko, "（图）" + zh, "【快讯】" + zh,
        "新华社记者说，" + zh, "据路透社报道，" + zh, "共同通信によると、" + ja, "연합뉴스에 따르면 " + ko, "（前の日の続き）" + ja,
        "(국회=야당) 의원들은 " + ko, "وقالت رويترز إن " + ar, "قال متحدث (رفض ذكر اسمه) إن " + ar, "「港は静かだ」と水先人は話した。" + ja,
    ]

    @Test("labels, and agencies that are spoken of, are none", arguments: traps)
    func resemblance(_ line: String) throws {
        let article = try #require(Reading.article(line + "\n\n" + line.suffix(48)))
        #expect(article.dateline == nil)
        #expect(article.agency == nil)
    }

    @Test("the head may be cut off anywhere", arguments: cases.prefix(40))
    func cut(_ example: EasternCase) {
        let bytes = Array((example.head + example.text).utf8)
        for length in 0..<min(bytes.count, 120) { _ = DatelineParser.parse(Array(bytes[..<length]).span) }
        for start in 0..<min(bytes.count, 60) { _ = DatelineParser.parse(Array(bytes[start...]).span) }
    }
}
