import TextCore

/// A paragraph of a marked story: its plain bytes and where its marks stand in them.
struct MarkedParagraph {
    struct Mark {
        let kind: Character
        let range: Range<Int>
        let other: String?
    }

    var bytes: [UInt8] = []
    var marks: [Mark] = []
    var clausePlaces: [Int] = []

    init(_ source: some StringProtocol) {
        var open: [(kind: Character, start: Int)] = []
        var characters = Array(source)[...]
        while let character = characters.popFirst() {
            switch character {
            case "{":
                if let kind = characters.popFirst() { open.append((kind, bytes.count)) }
                characters = characters.dropFirst()
            case "=" where !open.isEmpty: close(&open, other: Self.takeOther(&characters))
            case "}": close(&open, other: nil)
            case "^": clausePlaces.append(bytes.count)
            default: bytes.append(contentsOf: String(character).utf8)
            }
        }
    }

    private static func takeOther(_ characters: inout ArraySlice<Character>) -> String {
        let other = characters.prefix { $0 != "}" }
        characters = characters.dropFirst(other.count + 1)
        return String(other)
    }

    private mutating func close(_ open: inout [(kind: Character, start: Int)], other: String?) {
        guard let mark = open.popLast() else { return }
        marks.append(Mark(kind: mark.kind, range: mark.start..<bytes.count, other: other))
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var text: String { text(0..<bytes.count) }

    /// Where the quotations stand, marks included.
    var quotations: [Range<Int>] {
        let places = bytes.indices.filter { bytes[$0] == 0x22 }
        return stride(from: 0, to: places.count - 1, by: 2).map { places[$0]..<places[$0 + 1] + 1 }
    }

    /// The words between two places, each with its range.
    func words(in range: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start: Int?
        for place in range {
            let byte = bytes[place]
            let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a || byte == 0x27 || byte >= 0x80
            if isLetter, start == nil { start = place }
            if !isLetter, let from = start {
                result.append(from..<place)
                start = nil
            }
        }
        if let from = start { result.append(from..<range.upperBound) }
        return result
    }
}

/// One edit to plant: what of a paragraph is replaced by what, or what is put in after it.
struct Planting {
    let kind: String
    /// What was done, for the table.
    let operation: String
    let story: Int
    let paragraph: Int
    /// The bytes of the paragraph that are replaced; empty for an insertion.
    let range: Range<Int>
    let words: String
    /// A whole paragraph put in after the paragraph.
    var isParagraph = false
    /// Whether the words put in come from a held-out list.
    var isHeldOut = false
    /// Whether left and right change places, so that what was put in is what was dropped.
    var isReversed = false
    /// The fewest other versions that it takes to see it.
    var leastWitnesses = 0
}

/// A small fixed generator (SplitMix64, Steele et al. 2014).
struct MutationDice {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func roll(_ count: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return Int((value ^ (value >> 31)) % UInt64(count))
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[roll(elements.count)] }
}

/// House style laid over a text.
enum MutationStyle {
    private static let rules: [(String, String)] = [
        ("per cent", "percent"), ("But ", "However, "), ("\"", "”"), (" which ", " that "), ("centre", "center"),
        ("organised", "organized"), ("kilometres", "kilometers"), ("millimetres", "millimeters"), ("hectares", "ha"),
        (" two ", " 2 "), (" three ", " 3 "), (" six ", " 6 "), (" five ", " 5 "), (" nine ", " 9 "), (" four ", " 4 "),
        ("favour", "favor"), (" said that ", " said "), ("recognised", "recognized"), ("harbour", "harbor"),
        ("theatre", "theater"), ("September", "Sept."), ("February", "Feb."), ("November", "Nov."),
        ("catalogue", "catalog"), (" million", "m"), (" euros", " EUR"), ("labour", "labor"), (" eight ", " 8 "),
        ("prosecutor's", "prosecutor’s"), (" told reporters", " said"), ("criticised", "criticized"),
        ("12 ", "twelve "),
    ]

    /// The text with up to `count` rules laid over it, chosen by the dice.
    static func styled(_ text: String, count: Int, dice: inout MutationDice) -> String {
        var text = text
        var left = count
        let first = dice.roll(rules.count)
        for step in rules.indices where left > 0 {
            let rule = rules[(first + step) % rules.count]
            guard text.contains(rule.0) else { continue }
            if rule.0 == "\"" {
                text = curly(text)
            } else if let place = text.firstRange(of: rule.0) {
                text.replaceSubrange(place, with: rule.1)
            }
            left -= 1
        }
        return text
    }

    /// The marks of a text set curly; only where each has its partner.
    private static func curly(_ text: String) -> String {
        guard text.count(where: { $0 == "\"" }) % 2 == 0 else { return text }
        var isOpen = false
        return String(
            text.map { character in
                guard character == "\"" else { return character }
                isOpen.toggle()
                return isOpen ? "“" : "”"
            })
    }
}
