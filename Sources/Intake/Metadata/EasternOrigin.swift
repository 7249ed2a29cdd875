/// What stands inside the brackets, or before the telegram's character, of a Chinese, Japanese or Korean dateline.
struct EasternOrigin {
    /// The place as printed; nil when none is named.
    var place: String?
    /// The day; nil without a month.
    var date: DatePhrase?
    /// Whether a day of the month stands there, with or without a month.
    var hasDay = false
    /// The agencies in the order they stand: the writer first, who passes it on last.
    var agencies: [String] = []
    /// Whether the agency stands before the place.
    var isAgencyFirst = false
    /// The reporters.
    var byline: [String] = []

    /// The characters that end a Chinese dateline: `电`, `電`, `讯`, `訊`.
    static let telegrams: Set<Unicode.Scalar> = ["电", "電", "讯", "訊"]

    /// Reads the folded characters; nil when they are no place, day, agency or reporter.
    init?(_ scalars: [Unicode.Scalar]) {
        guard (2...42).contains(scalars.count) else { return nil }
        var rest = scalars
        dropTelegram(&rest)
        takeDate(&rest)
        while rest.last == " " || rest.last == "," || rest.last == "、" { rest.removeLast() }
        while rest.first == " " { rest.removeFirst() }
        if let sign = rest.lastIndex(of: "=") {
            guard readSides(Array(rest[..<sign]), Array(rest[(sign + 1)...])) else { return nil }
        } else {
            takeLeading(&rest)
            if !isAgencyFirst { takeTrailing(&rest) }
            guard setPlace(rest) else { return nil }
        }
        guard place == nil || !Self.labels.contains(place ?? "") else { return nil }
    }

    /// `ワシントン=共同`, `워싱턴 AFP=연합뉴스`, `ロンドン=NAME`.
    private mutating func readSides(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        var place = left
        var tail = right
        while tail.first == " " { tail.removeFirst() }
        takeTrailing(&tail)
        if !tail.isEmpty {
            // No agency, so the writer: a name of its own, or a newsroom nobody knows.
            guard agencies.isEmpty, (2...10).contains(tail.count), tail.allSatisfy({ Self.isNameLetter($0) }) else {
                return false
            }
            byline = [EasternName.string(tail)]
        }
        let known = agencies
        agencies = []
        takeTrailing(&place)
        agencies += known
        return setPlace(place) && (self.place != nil || !agencies.isEmpty)
    }

    /// Takes agencies off the end, the last one last: `パリAFP時事`, `東京 ロイター`.
    private mutating func takeTrailing(_ rest: inout [Unicode.Scalar]) {
        while let (name, length) = Self.agency(atEndOf: rest) {
            agencies.insert(name, at: 0)
            rest.removeLast(length)
            while let last = rest.last, last == " " || last == "・" || last == "·" || last == "/" || last == "," {
                rest.removeLast()
            }
        }
    }

    /// Takes the agency off the beginning, with the reporter that Taiwan's prints behind it: `中央社記者王小明台北`.
    private mutating func takeLeading(_ rest: inout [Unicode.Scalar]) {
        for length in stride(from: min(rest.count, 10), through: 2, by: -1) {
            guard let name = Agencies.known(EasternName.string(rest[..<length])), rest[0].value > 0x2e80 else {
                continue
            }
            agencies = [name]
            isAgencyFirst = true
            rest.removeFirst(length)
            while rest.first == " " { rest.removeFirst() }
            let title = EasternName.string(rest.prefix(2))
            if title == "記者" || title == "记者" {
                rest.removeFirst(2)
                // Most names have three characters, and a place has two at least.
                let length = rest.count >= 5 ? 3 : 2
                guard rest.count >= length + 2 else { return }
                byline = [EasternName.string(rest[..<length])]
                rest.removeFirst(length)
            }
            return
        }
    }

    private mutating func setPlace(_ rest: [Unicode.Scalar]) -> Bool {
        guard !rest.isEmpty else { return true }
        guard rest.count <= 14, rest.allSatisfy({ Self.isPlaceLetter($0) }) else { return false }
        place = EasternName.string(rest)
        return true
    }

    /// The longest agency's name that a stretch ends in.
    private static func agency(atEndOf rest: [Unicode.Scalar]) -> (String, Int)? {
        for length in stride(from: min(rest.count, 10), through: 2, by: -1) {
            let start = rest.count - length
            // Latin letters are no part of a longer word: `NAP` is not AP.
            let isLatin = rest[start].isASCII
            if isLatin, start > 0, rest[start - 1].isASCII, rest[start - 1] != " ", rest[start - 1] != "/" { continue }
            let word = EasternName.string(rest[start...])
            if let name = Agencies.known(word), !isLatin || word.utf8.allSatisfy({ $0 < 0x61 }) {
                return (name, length)
            }
        }
        return nil
    }

    private static func isPlaceLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar == "・" || scalar == "·" || scalar == "、" || scalar == "-"
            || scalar == "ー" || scalar == " " || scalar == "/" || scalar == ","
    }

    private static func isNameLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x2e80 && scalar.properties.isAlphabetic || scalar == "・" || scalar == "、" || scalar == " "
    }

    /// What stands in such brackets and is no place.
    private static let labels: Set<String> = [
        "速報", "独自", "写真", "動画", "詳報", "解説", "社説", "更新", "図解", "快讯", "快訊", "独家", "獨家", "图", "圖", "视频", "속보",
        "단독", "종합", "사진", "영상", "인터뷰", "표",
    ]

    // MARK: The day

    /// Takes `电`, `綜合外電報導` and their like off the end.
    private mutating func dropTelegram(_ rest: inout [Unicode.Scalar]) {
        for tail in ["综合外电报道", "綜合外電報導", "专特电", "專電", "专电", "报道", "報導", "電", "电", "讯", "訊", "発", "發"] {
            let length = tail.unicodeScalars.count
            if rest.count > length, rest.suffix(length).elementsEqual(tail.unicodeScalars) {
                rest.removeLast(length)
                return
            }
        }
    }

    /// Takes `2024年9月3日`, `9月3日`, `3日`, `三日`, `2024년 9월 3일` out of the stretch.
    private mutating func takeDate(_ rest: inout [Unicode.Scalar]) {
        guard let day = rest.lastIndex(where: { $0 == "日" || $0 == "일" }),
            let dayNumber = Self.number(before: day, in: rest), (1...31).contains(dayNumber.value)
        else { return }
        hasDay = true
        var start = dayNumber.start
        var month: Int?
        var year: Int?
        if let at = Self.unit("月", "월", before: start, in: rest), let number = Self.number(before: at, in: rest) {
            month = number.value
            start = number.start
            if let at = Self.unit("年", "년", before: start, in: rest), let number = Self.number(before: at, in: rest) {
                year = number.value
                start = number.start
            }
        }
        if let month, (1...12).contains(month) {
            date = DatePhrase(month: month, day: dayNumber.value, year: year, range: 0..<0)
        }
        rest.removeSubrange(start...day)
    }

    /// The place of a unit's character right before `index`, blanks left aside.
    private static func unit(
        _ unit: Unicode.Scalar, _ other: Unicode.Scalar, before index: Int, in rest: [Unicode.Scalar]
    ) -> Int? {
        var at = index - 1
        while at >= 0, rest[at] == " " { at -= 1 }
        return at >= 0 && (rest[at] == unit || rest[at] == other) ? at : nil
    }

    /// The number in figures, or in Chinese ones up to 31, that ends right before `index`.
    private static func number(before index: Int, in rest: [Unicode.Scalar]) -> (value: Int, start: Int)? {
        var start = index
        var value = 0
        var power = 1
        while start > 0, let digit = Int(String(rest[start - 1])), rest[start - 1].isASCII, power <= 1_000 {
            value += digit * power
            power *= 10
            start -= 1
        }
        if start < index { return (value, start) }
        let figures: [Unicode.Scalar] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        var tens = 0
        while start > 0, index - start < 3 {
            let scalar = rest[start - 1]
            if scalar == "十" {
                tens = 10
            } else if let figure = figures.firstIndex(of: scalar) {
                if tens == 0 { value += figure } else { tens = figure * 10 }
            } else {
                break
            }
            start -= 1
        }
        return start < index ? (value + tens, start) : nil
    }
}
