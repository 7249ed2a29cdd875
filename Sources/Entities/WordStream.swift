internal import TextCore
internal import WireModel

/// What stands between a word and the one before it.
struct Gap: OptionSet, Sendable {
    let rawValue: UInt16
    static let space = Gap(rawValue: 1 << 0)
    static let hyphen = Gap(rawValue: 1 << 1)
    static let comma = Gap(rawValue: 1 << 2)
    static let stop = Gap(rawValue: 1 << 3)
    static let open = Gap(rawValue: 1 << 4)
    static let close = Gap(rawValue: 1 << 5)
    static let quote = Gap(rawValue: 1 << 6)
    static let slash = Gap(rawValue: 1 << 7)
    static let ampersand = Gap(rawValue: 1 << 8)
    static let apostrophe = Gap(rawValue: 1 << 9)
    static let other = Gap(rawValue: 1 << 10)
    /// The beginning of a sentence, a line or a zone.
    static let boundary = Gap(rawValue: 1 << 11)
    /// A single hyphen with space on both sides, as corpora write inner ones and newspapers a dash.
    static let spacedHyphen = Gap(rawValue: 1 << 12)

    /// Marks that no name runs across.
    static let separating: Gap = [.comma, .open, .close, .quote, .slash, .other, .boundary, .spacedHyphen]

    /// Whether nothing but space lies between.
    var isPlain: Bool { rawValue & ~Gap.space.rawValue == 0 }
    func has(_ other: Gap) -> Bool { rawValue & other.rawValue != 0 }
}

/// How a sentence is set: whether capitals say anything in it.
enum LineStyle: UInt8, Sendable {
    case running, titleCase, capitals
}

/// A word of an article as the rules see it.
struct Word: Sendable {
    var start: UInt32
    var end: UInt32
    /// The folded key without possessive ending.
    var key: UInt64
    var classes: WordClass
    var gap: Gap
    var style: LineStyle
    var isCapitalised: Bool
    var isAllCapitals: Bool
    var isPossessive: Bool
    var isNumber: Bool
    /// Whether a capital is due to its place: first in a sentence or after an opening quotation mark.
    var isPositional: Bool
    /// Whether it stands in a dateline, or in what looks like one at the head of a paragraph.
    var isDateline = false
    /// Whether it ends in a plural's `s`.
    var endsInS: Bool

    var length: Int { Int(end - start) }
    /// A capital that stands for a longer name: `J.`
    var isInitial: Bool { isCapitalised && length == 1 && !isNumber }
}

/// The words of the zones that are read, in order.
struct WordStream: Sendable {
    var words: [Word] = []

    init(_ input: RecognitionInput, lexicon: Lexicon) {
        let text = input.text
        let bytes = text.utf8Span.span
        words.reserveCapacity(input.zones.reduce(0) { $0 + $1.span.length } / 6)
        var cursor = input.tokens.map { Self.first($0, from: input.zones.first?.span.start ?? 0) } ?? 0
        for zone in input.zones where WordStream.reads(zone.kind) {
            var tokens: [Token] = []
            if let given = input.tokens {
                while cursor < given.count, Int(given[cursor].start) < zone.span.start { cursor += 1 }
                while cursor < given.count, Int(given[cursor].end) <= zone.span.end {
                    tokens.append(given[cursor])
                    cursor += 1
                }
            } else {
                tokens = Tokenizer.tokens(of: text, in: zone.span)
            }
            append(tokens, of: text, bytes: bytes, kind: zone.kind, lexicon: lexicon)
        }
    }

    /// The first of some tokens that begins at a byte or behind it.
    private static func first(_ tokens: [Token], from byte: Int) -> Int {
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].start) < byte { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether a zone can name entities of the story: furniture, credits and agency notes do not.
    static func reads(_ kind: ZoneKind) -> Bool {
        switch kind {
        case .headline, .deck, .dateline, .paragraph, .subhead, .caption, .correction: true
        case .byline, .credit, .signoff, .advisory, .boilerplate: false
        }
    }

    private mutating func append(
        _ tokens: [Token], of text: String, bytes: Span<UInt8>, kind: ZoneKind, lexicon: Lexicon
    ) {
        let sentences = Sentences.spans(of: tokens, in: text)
        var sentence = 0
        var gap: Gap = .boundary
        var previousEnd = tokens.first.map { Int($0.start) } ?? 0
        var firstOfSentence = words.count
        let firstOfZone = words.count
        for token in tokens {
            while sentence < sentences.count, Int(token.start) >= sentences[sentence].end {
                setStyle(from: firstOfSentence, endsInStop: endsInStop(sentences[sentence], bytes: bytes))
                firstOfSentence = words.count
                sentence += 1
                // `U.S. Department`: the stop of an abbreviation ends no sentence before a word that opens none.
                let follows =
                    token.isCapitalised && endsInInnerStop(bytes) && !lexicon.classes(of: token.key).contains(.opener)
                gap =
                    follows && !isLineBreak(from: previousEnd, to: Int(token.start), bytes: bytes) ? .space : .boundary
            }
            let isAttached = Int(token.start) == previousEnd
            if !isAttached { gap.insert(.space) }
            previousEnd = Int(token.end)
            guard token.isWordLike else {
                gap.formUnion(WordStream.mark(token, isAttached: isAttached, bytes: bytes))
                continue
            }
            if gap.contains(.hyphen), gap.contains(.space) { gap = gap.subtracting(.hyphen).union(.spacedHyphen) }
            // `Japan 's`, as corpora write it.
            if token.length == 1, bytes[Int(token.start)] == 0x73, gap.contains(.apostrophe), isAttached, !words.isEmpty
            {
                words[words.count - 1].isPossessive = true
                gap = []
                continue
            }
            let ending = Possessive.ending(of: token, bytes: bytes)
            let stem = ending > 0 ? Possessive.stem(of: token, without: ending, in: text) : token
            let key = stem.key
            var classes = lexicon.classes(of: key)
            if token.isCapitalised, classes.subtracting(.prefix).isEmpty {
                let span = TextSpan(Int(token.start), Int(token.end) - ending)
                let isOrdinary = Inflection.isOrdinary(text, span, lexicon: lexicon)
                classes.formUnion(isOrdinary ? .inflected : Inflection.suggestion(text, span))
            }
            words.append(
                Word(
                    start: token.start, end: token.end - UInt32(ending), key: key, classes: classes, gap: gap,
                    style: .running, isCapitalised: token.isCapitalised, isAllCapitals: stem.isAllCapitals,
                    isPossessive: ending > 0, isNumber: token.kind == .number,
                    isPositional: gap.has([.boundary, .quote, .other, .spacedHyphen]),
                    endsInS: ending == 0 && bytes[Int(token.end) - 1] == 0x73))
            gap = []
        }
        setStyle(from: firstOfSentence, endsInStop: sentences.last.map { endsInStop($0, bytes: bytes) } ?? false)
        markDateline(from: firstOfZone, kind: kind)
    }

    /// `OSTRAVA BAY, March 4 (MWS) -`: capitals before a date or an agency in brackets, at the head of a zone.
    private mutating func markDateline(from first: Int, kind: ZoneKind) {
        var end = first
        while end < words.count, end < first + 4,
            words[end].isAllCapitals || kind == .dateline && words[end].isCapitalised,
            end == first || words[end].gap.isPlain || words[end].gap.contains(.slash)
        {
            end += 1
        }
        guard end > first, end < words.count, words[end].gap.has([.comma, .open]),
            kind == .dateline || words[end].classes.contains(.calendar)
                || words[end].gap.contains(.open) && words[end].isAllCapitals
        else { return }
        guard !(end == first + 1 && words[first].classes.contains(.organisation) && !words[first].classes.has(.place))
        else { return }
        for index in first..<end {
            words[index].isDateline = true
            words[index].style = .running
        }
    }

    /// Whether a sentence closes with a full stop, which headlines do not.
    private func endsInStop(_ sentence: TextSpan, bytes: Span<UInt8>) -> Bool {
        sentence.length > 1 && (bytes[sentence.end - 1] == 0x2e || bytes[sentence.end - 2] == 0x2e)
    }

    /// Whether the word read last is an abbreviation with inner stops: `U.S.`
    private func endsInInnerStop(_ bytes: Span<UInt8>) -> Bool {
        guard let word = words.last, word.length >= 4 else { return false }
        return bytes[Int(word.end) - 1] == 0x2e
    }

    private func isLineBreak(from start: Int, to end: Int, bytes: Span<UInt8>) -> Bool {
        var offset = start
        while offset < end {
            if bytes[offset] == 0x0a { return true }
            offset += 1
        }
        return false
    }

    private static func mark(_ token: Token, isAttached: Bool, bytes: Span<UInt8>) -> Gap {
        switch bytes[Int(token.start)] {
        case 0x2d: return token.length > 1 ? .other : (isAttached ? .hyphen : .spacedHyphen)
        case 0x2c, 0x3b: return .comma
        case 0x2e: return token.length == 1 ? .stop : .other
        case 0x28, 0x5b: return .open
        case 0x29, 0x5d: return .close
        case 0x22: return .quote
        case 0x27: return .apostrophe
        case 0x2f: return .slash
        case 0x26: return .ampersand
        case 0x60: return .quote
        case 0xe2 where token.length == 3:
            // U+2010 and U+2011 are hyphens, U+2018 and U+201B single marks, U+201C to U+201F double ones.
            let last = bytes[Int(token.start) + 2]
            guard bytes[Int(token.start) + 1] == 0x80 else { return .other }
            switch last {
            case 0x90, 0x91: return isAttached ? .hyphen : .other
            case 0x99: return .apostrophe
            case 0x98, 0x9b, 0x9c...0x9f: return .quote
            default: return .other
            }
        default: return .other
        }
    }

    /// Decides whether capitals mean anything in the sentence that begins at word `first`.
    private mutating func setStyle(from first: Int, endsInStop: Bool) {
        var longer = 0
        var shouted = 0
        var spoken = 0
        var capitals = 0
        var capitalised = 0
        var ordinary = 0
        var small = 0
        for index in first..<max(first, words.count) {
            let word = words[index]
            guard !word.isNumber, word.length >= 3 else { continue }
            if word.length >= 4 { longer += 1 }
            if word.isAllCapitals { shouted += 1 } else { spoken += 1 }
            if word.isAllCapitals, word.length >= 4 { capitals += 1 }
            if !word.isCapitalised {
                if !word.classes.has([.opener, .particle]) || word.classes.contains(.saying) { small += 1 }
            } else if index > first {
                capitalised += 1
                if word.classes.has([.common, .inflected]), !word.classes.has([.given, .surname, .named, .calendar]) {
                    ordinary += 1
                }
            }
        }
        let style: LineStyle
        // `THE GREY CAR`: short, but with nothing else in it.
        let isShort = longer == 1 && capitals == 1 && shouted >= 2 && spoken == 0
        if longer >= 2 && capitals * 5 >= longer * 4 || isShort {
            style = .capitals
        } else if !endsInStop, ordinary >= 2, small * 6 <= capitalised {
            style = .titleCase
        } else {
            return
        }
        for index in first..<words.count { words[index].style = style }
    }
}
