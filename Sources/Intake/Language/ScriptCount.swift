/// The letters of a text by the script they belong to, and the languages that their script, or a few of them, tell.
struct ScriptCount {
    /// What the script says.
    enum Answer {
        /// Nothing can be said.
        case none
        /// Latin, which many languages use.
        case latin
        /// The language, and whether a label that says otherwise is wrong.
        case language(String, isSure: Bool)
    }

    private var latin = 0
    private var kana = 0
    private var han = 0
    private var hangul = 0
    private var arabic = 0
    private var cyrillic = 0
    /// Scripts that stand for one language: the place in ``scripts``.
    private var others = [Int](repeating: 0, count: scripts.count)
    private let text: [UInt32]

    /// - Complexity: O(length of the text).
    init(_ text: Span<UInt8>) {
        var wide: [UInt32] = []
        let bytes = text.bytes
        var index = 0
        while index < text.count {
            if index + 8 <= text.count {
                let eight = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
                if eight & ByteLanes.high == 0 {
                    latin &+= ByteLanes.count(ByteLanes.between(eight | ByteLanes.ones &* 0x20, 0x61, 0x7a))
                    index &+= 8
                    continue
                }
            }
            let byte = text[index]
            if byte < 0x80 {
                if ByteText.isWordByte(byte) { latin += 1 }
                index += 1
                continue
            }
            let length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
            guard byte >= 0xc2, index + length <= text.count else { break }
            var value = UInt32(byte) & (length == 2 ? 0x1f : length == 3 ? 0x0f : 0x07)
            for offset in 1..<length { value = value << 6 | UInt32(text[index + offset] & 0x3f) }
            index += length
            if value < 0x250 {
                if value >= 0xc0 { latin += 1 }
            } else {
                wide.append(value)
            }
        }
        self.text = wide
        for value in wide { count(value) }
    }

    private mutating func count(_ value: UInt32) {
        switch value {
        case 0x0400...0x052f: cyrillic += 1
        case 0x0620...0x064a, 0x066e...0x06d3, 0x0750...0x077f: arabic += 1
        // The mark that lengthens a vowel and the dot between names are used without kana as well.
        case 0x3041...0x309f, 0x30a1...0x30fa, 0xff66...0xff9d: kana += 1
        case 0x4e00...0x9fff, 0x3400...0x4dbf, 0x3005: han += 1
        case 0xac00...0xd7a3, 0x1100...0x11ff: hangul += 1
        case 0x1e00...0x1eff: latin += 1
        default:
            if let place = Self.scripts.firstIndex(where: { $0.range.contains(value) }) { others[place] += 1 }
        }
    }

    /// What most of the letters say.
    var answer: Answer {
        // A Chinese character says as much as two letters and more.
        let other = others.indices.max { (others[$0], -$0) < (others[$1], -$1) } ?? 0
        // Names stand in Latin letters in every script, and seldom the other way round.
        let latin = latin / 2
        let all = [latin, 2 * (kana + han), 2 * hangul, arabic, cyrillic, others[other]]
        guard let most = all.max(), most > 0 || self.latin > 0 else { return .none }
        switch most {
        case latin: return self.latin > 0 ? .latin : .none
        case all[1]: return chineseOrJapanese
        case all[2]: return .language("ko", isSure: hangul >= 20)
        case arabic: return arabicLanguage
        case cyrillic: return cyrillicLanguage
        default: return most >= 4 ? .language(Self.scripts[other].code, isSure: most >= 20) : .none
        }
    }

    /// Scripts with one language of much news, or of one that is by far the commonest.
    private static let scripts: [(range: ClosedRange<UInt32>, code: String)] = [
        (0x0370...0x03ff, "el"), (0x0530...0x058f, "hy"), (0x0590...0x05ff, "he"), (0x0900...0x097f, "hi"),
        (0x0980...0x09ff, "bn"), (0x0a00...0x0a7f, "pa"), (0x0a80...0x0aff, "gu"), (0x0b80...0x0bff, "ta"),
        (0x0c00...0x0c7f, "te"), (0x0c80...0x0cff, "kn"), (0x0d00...0x0d7f, "ml"), (0x0d80...0x0dff, "si"),
        (0x0e00...0x0e7f, "th"), (0x0e80...0x0eff, "lo"), (0x1000...0x109f, "my"), (0x10a0...0x10ff, "ka"),
        (0x1200...0x137f, "am"), (0x1780...0x17ff, "km"),
    ]

    /// Kana tell Japanese. Without any, as in headlines, the characters whose form is of one country alone do.
    private var chineseOrJapanese: Answer {
        if kana * 20 > han { return .language("ja", isSure: kana >= 4) }
        var japanese = 0
        var chinese = 0
        for value in text where value >= 0x3005 {
            if Self.japanese.contains(value) { japanese += 1 } else if Self.chinese.contains(value) { chinese += 1 }
        }
        if japanese > 0, chinese == 0, kana + han < 60 { return .language("ja", isSure: false) }
        guard chinese > 0 || han >= 20 else { return .none }
        return .language("zh", isSure: han >= 30 && chinese > 0)
    }

    /// Forms that only Japan writes, of characters that are frequent in news.
    private static let japanese: Set<UInt32> = scalars(
        """
        変発広図対気売県総込働円経済権応駅戦団実価悪圧囲営検験厳鉱歳斉剤雑桜沢渋
        収従縦粛処焼乗浄畳縄粋瀬斎摂専銭続滝択単弾遅庁聴逓転徳読弐悩脳拝廃払仏辺
        薬訳揺様謡頼覧塁霊齢亜栄塩仮拡覚関観帰亀戯犠拠渓継蛍軽鶏撃剣効黒桟賛児釈
        渉穣譲醸々
        """)

    /// Forms that no text in Japanese has: the simplified ones, and small words of Chinese.
    private static let chinese: Set<UInt32> = scalars(
        """
        们这说为对发时东车书间问过还进个从两华报记议认让张长习总战贸经济产动务实
        现关门开业电话广场应该样么给吗吧呢她您哪怎谁說們兩從對發會來沒嗎啦麼與讓
        總戰經濟產實關廣應樣变连续维涨价预银钱货币职员选举统军队难减轻击坏伤众达
        边远迟运输轮丽乐环师节药历处备复够头夺奖妇孙审宪宫宾寻导尔层岁岛帅带帮库
        庙庞废异弃弹归录彻恳恶悬惊惧惩愿戏户扑执扩扫扬扰抚抛抢护拟拥择换损掳摄摆
        摇撑敌无显晓暂术杀杂权杨极构枪柜标栏树桥检汇汉沟泽洁浆测浑浓润涡渐渔滚满
        滥灭灵灾炼烁烂烦烧热爱牵犹狱狮猎玛畅疗疯盐监盖盘矿码砖础确祸离种积稳穷竞
        笔笼签简粮紧纠红纤约级纪纯纲纳纵纷纸纹线练组细织终绍结绕绘络绝继绩绪绿缓
        缘编缩缴网罗罚罢联聪肃肠肤肿胀胜脉脏脑脸舰舱艰艺苏范荐荣莲获营蓝虏虑虽虾
        蚀补袭观规觅视览觉订讨训讯讲许论设访证评识诉诊词译试诗诚询详语误请诸读课
        调谈谋谢谱贝负贡财责败账质贩贪贫购贯贴贵贷费贺资赋赌赔赖赚赛赞赶趋跃踪轨
        转软载较辅辆辈辉迁违适逊递遗邓邮邻郑酱针钉钓钟钢钥铁铃铜锁锅错锋锦键锻镜
        闪闭闲闷闹闻阅阔阳阴阵阶际陆陈险隐雾顶顷项顺须顾顿领频颗题额风飞饥饭饮饰
        饱馆驱驶驻验骗鱼鲁鲜鸟鸡鸣鸭鹅齐齿龙
        """)

    private static func scalars(_ text: String) -> Set<UInt32> {
        Set(text.unicodeScalars.map(\.value).filter { $0 > 0x250 })
    }

    /// Persian and Urdu have letters that Arabic lacks.
    private var arabicLanguage: Answer {
        var urdu = 0
        var persian = 0
        for value in text {
            switch value {
            case 0x0679, 0x0688, 0x0691, 0x06ba, 0x06be, 0x06c1, 0x06d2: urdu += 1
            case 0x067e, 0x0686, 0x0698, 0x06af, 0x06a9, 0x06cc: persian += 1
            default: break
            }
        }
        let isSure = arabic >= 40
        if urdu * 30 > arabic { return .language("ur", isSure: isSure) }
        if persian * 30 > arabic { return .language("fa", isSure: isSure) }
        return .language("ar", isSure: isSure)
    }

    private static let soft = scalars("\u{0435}\u{0451}\u{044e}\u{044f}\u{0415}\u{0401}\u{042e}\u{042f}")

    /// Ukrainian, Belarusian, Serbian, Macedonian and Bulgarian, each by letters that Russian lacks or by those it has.
    private var cyrillicLanguage: Answer {
        var ukrainian = 0
        var belarusian = 0
        var serbian = 0
        var macedonian = 0
        var russian = 0
        var hard = 0
        for (index, value) in text.enumerated() {
            switch value {
            case 0x0406, 0x0404, 0x0407, 0x0490, 0x0456, 0x0454, 0x0457, 0x0491: ukrainian += 1
            case 0x040e, 0x045e: belarusian += 1
            case 0x0402, 0x0408, 0x0409, 0x040a, 0x040b, 0x040f, 0x0452, 0x0458, 0x0459, 0x045a, 0x045b, 0x045f:
                serbian += 1
            case 0x0403, 0x0405, 0x040c, 0x0453, 0x0455, 0x045c: macedonian += 1
            case 0x042b, 0x042d, 0x0401, 0x044b, 0x044d, 0x0451: russian += 1
            // Russian writes it before е, ё, ю and я alone.
            case 0x042a, 0x044a: if index + 1 == text.count || !Self.soft.contains(text[index + 1]) { hard += 1 }
            default: break
            }
        }
        let isSure = cyrillic >= 60
        if belarusian > 0, ukrainian > 0 { return .language("be", isSure: isSure) }
        if ukrainian * 60 > cyrillic { return .language("uk", isSure: isSure) }
        if macedonian > 0 { return .language("mk", isSure: false) }
        if serbian * 60 > cyrillic { return .language("sr", isSure: isSure) }
        if hard > 0, russian == 0 { return .language("bg", isSure: isSure) }
        return .language("ru", isSure: isSure && russian > 0)
    }
}
