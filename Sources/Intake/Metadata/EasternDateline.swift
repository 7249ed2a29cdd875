/// Reads the datelines of Chinese, Japanese and Korean wires, which have brackets, signs of equality and characters of their
/// own where European ones have capitals and dashes.
///
/// `新华社北京9月3日电（记者 …）`, `（中央社記者…台北3日電）`, `【法新社巴黎3日電】`; `【ワシントン共同】`, `［東京 3日 ロイター］ -`,
/// `【パリＡＦＰ時事】`, `(東京=共同)`; `(서울=연합뉴스) … 기자 =`, `[서울=뉴시스]`, `(워싱턴 AFP=연합뉴스)`. Without a known agency only
/// what names the writer in the same form is taken: `【ロンドン＝…】`, `(부산=…) … 기자 =`.
enum EasternDateline {
    /// The dateline that the line begins with.
    ///
    /// - Complexity: O(1): only the first bytes of the line are looked at.
    static func parse(_ line: Span<UInt8>) -> FoundDateline? {
        guard line.count > 8, mayBegin(line) else { return nil }
        let head = EasternText(line.extracting(0..<min(line.count, 240)))
        guard let first = head.scalars.first else { return nil }
        if let closing = closings[first] { return bracketed(head, closing, line) }
        return chinese(head, line)
    }

    /// Whether the first bytes are those of a Chinese or full-width character, or of a bracket with one soon behind it.
    private static func mayBegin(_ line: Span<UInt8>) -> Bool {
        let first = line[0]
        if first >= 0xe3 && first <= 0xef { return true }
        guard first == 0x28 || first == 0x5b else { return false }
        for index in 1..<min(line.count, 40) where line[index] >= 0xe3 && line[index] <= 0xef { return true }
        return false
    }

    private static let closings: [Unicode.Scalar: Unicode.Scalar] = [
        "(": ")", "（": "）", "[": "]", "［": "］", "【": "】", "〔": "〕", "〖": "〗",
    ]

    /// `【…】`, `(…)` and the like, with the reporter behind it.
    private static func bracketed(
        _ head: EasternText, _ closing: Unicode.Scalar, _ line: Span<UInt8>
    ) -> FoundDateline? {
        guard let close = head.scalars.prefix(44).firstIndex(where: { $0 == closing || $0 == closing.halfWidth }),
            close >= 3, var found = EasternOrigin(head.folded(1..<close))
        else { return nil }
        var end = close + 1
        let reporter = head.reporter(from: end)
        if let reporter {
            end = reporter.end
            found.byline = reporter.names
        } else {
            end = head.skipMark(from: end)
        }
        guard found.agencies.count > 0 || reporter != nil || (closing == "】" && !found.byline.isEmpty) else {
            return nil
        }
        return dateline(found, head, tag: 0..<(close + 1), end: end, line)
    }

    /// `新华社北京9月3日电（记者 …）`: an agency, a place, a day and the character for a telegram.
    private static func chinese(_ head: EasternText, _ line: Span<UInt8>) -> FoundDateline? {
        guard let last = head.scalars.prefix(40).firstIndex(where: { EasternOrigin.telegrams.contains($0) }),
            let found = EasternOrigin(head.folded(0..<(last + 1))), found.isAgencyFirst, found.hasDay
        else { return nil }
        var with = found
        var end = last + 1
        if let reporter = head.bracketedReporter(from: end) {
            end = reporter.end
            if with.byline.isEmpty { with.byline = reporter.names }
        }
        return dateline(with, head, tag: 0..<(last + 1), end: head.skipMark(from: end), line)
    }

    private static func dateline(
        _ found: EasternOrigin, _ head: EasternText, tag: Range<Int>, end: Int, _ line: Span<UInt8>
    ) -> FoundDateline? {
        let text = head.offset(of: end)
        guard line.count - text >= 12 else { return nil }
        // The one who passes it on is named last here, first in the tags that `AgencyTag` reads.
        let names = Array(found.agencies.reversed().joined(separator: "/").utf8)
        var dateline = FoundDateline(
            place: found.place, date: found.date, tag: AgencyTag(names.span),
            tagRange: head.offset(of: tag.lowerBound)..<head.offset(of: tag.upperBound), end: text, isStrong: true)
        dateline.byline = found.byline
        return dateline
    }
}

/// The head of a line as characters, each with the place of its first byte.
struct EasternText {
    /// The characters.
    private(set) var scalars: [Unicode.Scalar] = []
    private var offsets: [Int] = []

    /// Reads the whole characters among the bytes.
    init(_ bytes: Span<UInt8>) {
        var index = 0
        var rest = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard index + UTF8.width(scalar) <= bytes.count, scalar != "\u{fffd}" else { break }
            scalars.append(scalar)
            offsets.append(index)
            index += UTF8.width(scalar)
        }
        offsets.append(index)
    }

    /// The byte at which a character begins.
    func offset(of index: Int) -> Int { offsets[min(index, offsets.count - 1)] }

    /// A stretch with full-width letters, figures and signs made ordinary ones.
    func folded(_ range: Range<Int>) -> [Unicode.Scalar] { scalars[range].map(\.halfWidth) }

    /// The first place behind blanks, and one dash, colon or comma with the blanks behind it.
    func skipMark(from index: Int) -> Int {
        var index = skipBlanks(from: index)
        if index < scalars.count, Self.marks.contains(scalars[index].halfWidth) { index = skipBlanks(from: index + 1) }
        return index
    }

    private func skipBlanks(from index: Int) -> Int {
        var index = index
        while index < scalars.count, scalars[index] == " " || scalars[index] == "\u{3000}" || scalars[index] == "\u{a0}"
        {
            index += 1
        }
        return index
    }

    private static let marks: Set<Unicode.Scalar> = ["-", "–", "—", "―", "=", ":", "，", ","]

    /// `홍길동 기자 = `, `김가나·이다라 특파원 =`: the names and where the text begins.
    func reporter(from index: Int) -> (names: [String], end: Int)? {
        let start = skipBlanks(from: index)
        guard let sign = scalars[start...].prefix(40).firstIndex(where: { $0.halfWidth == "=" }) else { return nil }
        let words = EasternName.words(folded(start..<sign))
        guard let role = words.firstIndex(where: { word in EasternName.roles.contains { word.hasSuffix($0) } }),
            role > 0
        else { return nil }
        let names = words[..<role].flatMap { $0.split(whereSeparator: { $0 == "·" || $0 == "," || $0 == "ㆍ" }) }
        guard names.allSatisfy({ (2...5).contains($0.count) }) else { return nil }
        return (names.map(String.init), skipBlanks(from: sign + 1))
    }

    /// `（记者 李明 王红）`, `(記者李明)`: the names and the place behind the bracket.
    func bracketedReporter(from index: Int) -> (names: [String], end: Int)? {
        let start = skipBlanks(from: index)
        guard start < scalars.count, scalars[start].halfWidth == "(",
            let close = scalars[start...].prefix(44).firstIndex(where: { $0.halfWidth == ")" })
        else { return nil }
        let inside = folded((start + 1)..<close)
        guard let names = EasternName.afterTitle(inside) else { return nil }
        return (names, close + 1)
    }
}

/// The names of reporters beside a dateline.
enum EasternName {
    /// What a Korean reporter is called behind the name.
    static let roles = ["기자", "특파원", "통신원", "논설위원", "선임기자", "인턴기자", "위원"]

    /// What a Chinese reporter is called before the name.
    private static let titles = ["特约记者", "特約記者", "实习记者", "记者", "記者", "通讯员", "通訊員"]

    /// The words of a stretch.
    static func words(_ scalars: [Unicode.Scalar]) -> [String] {
        scalars.split(whereSeparator: { $0 == " " || $0 == "\u{3000}" }).map { string($0) }
    }

    /// The characters as a string.
    static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    /// The names behind `记者`, between blanks and enumeration commas; nil when no such word stands first.
    static func afterTitle(_ scalars: [Unicode.Scalar]) -> [String]? {
        let text = string(scalars)
        guard let title = titles.first(where: { text.hasPrefix($0) }) else { return nil }
        let names = text.dropFirst(title.count).split(whereSeparator: { $0 == " " || $0 == "、" || $0 == "\u{3000}" })
        guard names.allSatisfy({ (1...12).contains($0.count) }) else { return nil }
        // A name of two characters is often set with a blank between them: `李 明`.
        var whole: [String] = []
        for name in names {
            if name.count == 1, let last = whole.last, last.count == 1 {
                whole[whole.count - 1] = last + name
            } else {
                whole.append(String(name))
            }
        }
        return whole
    }
}

extension Unicode.Scalar {
    /// The ordinary form of a full-width letter, figure or sign (Unicode block FF00, and the ideographic blank).
    var halfWidth: Unicode.Scalar {
        if value >= 0xff01, value <= 0xff5e { return Unicode.Scalar(value - 0xfee0) ?? self }
        return value == 0x3000 ? " " : self
    }
}
