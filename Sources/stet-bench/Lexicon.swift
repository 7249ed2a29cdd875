/// The words of the made stories: syllables put together, so that no text is anybody's.
///
/// Built from a seed of its own: every corpus has the same words. Words are numbers; their bytes lie in one array.
struct Lexicon {
    /// What a place in a sentence asks for.
    enum Kind: Int, CaseIterable {
        case noun, plural, past, infinitive, adjective, adverb, given, surname, place
    }

    private var bytes: [UInt8] = []
    private var starts: [Int] = [0]
    private var numbers: [String: UInt32] = [:]
    private var pools = [[UInt32]](repeating: [], count: Kind.allCases.count)
    private var tables: [ZipfTable] = []

    /// Words that outlets write in two ways, American first.
    static let spellings = [
        ("color", "colour"), ("center", "centre"), ("labor", "labour"), ("defense", "defence"),
        ("program", "programme"), ("harbor", "harbour"), ("theater", "theatre"), ("neighbor", "neighbour"),
        ("organization", "organisation"), ("traveler", "traveller"),
    ]
    /// The small numbers in words; from ten on the wire prints digits.
    static let smallNumbers = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]

    /// The words that house style touches have the lowest numbers: up to here.
    private(set) var styledCount = 0

    /// Makes the words.
    init() {
        for (american, british) in Self.spellings {
            add(american)
            add(british)
        }
        for (index, word) in Self.smallNumbers.enumerated() {
            add(word)
            add(String(index + 2))
        }
        for word in ["percent", "per cent", "said", "told reporters"] { add(word) }
        styledCount = starts.count - 1
        var random = SeededRandom(seed: 0x5EED)
        fill(
            .noun, 7000, parts: 2...3, endings: ["", "er", "ment", "tion", "ity", "ance", "age", "ist", "et"], &random)
        pools[Kind.plural.rawValue] = pools[Kind.noun.rawValue].map { add(string($0) + "s") }
        fill(.infinitive, 2500, parts: 1...2, endings: [""], &random)
        pools[Kind.past.rawValue] = pools[Kind.infinitive.rawValue].map { add(string($0) + "ed") }
        fill(.adjective, 4000, parts: 1...2, endings: ["al", "ous", "ive", "able", "ic", "ary"], &random)
        fill(.adverb, 1200, parts: 1...2, endings: ["ly"], &random)
        fill(.given, 800, parts: 1...2, endings: ["", "a", "o", "en", "é"], isName: true, &random)
        fill(
            .surname, 5000, parts: 1...2, endings: ["", "son", "man", "ez", "ov", "ini", "ström"], isName: true, &random
        )
        fill(.place, 1800, parts: 1...2, endings: ["", "ton", "ville", "burg", "ia", "port"], isName: true, &random)
        tables = pools.map { ZipfTable(count: max(1, $0.count)) }
    }

    /// The number of a word that stands in a sentence pattern, as written there.
    mutating func number(of word: String) -> UInt32 {
        if let known = numbers[word] { return known }
        return add(word)
    }

    /// The number of a word that is known; nil for others.
    func known(_ word: String) -> UInt32? { numbers[word] }

    /// A word of a kind, by its frequency.
    func draw(_ kind: Kind, _ random: inout SeededRandom) -> UInt32 {
        pools[kind.rawValue][tables[kind.rawValue].draw(&random)]
    }

    /// A word's UTF-8 bytes.
    func utf8(_ word: UInt32) -> ArraySlice<UInt8> { bytes[starts[Int(word)]..<starts[Int(word) + 1]] }

    /// A word as a string.
    func string(_ word: UInt32) -> String { String(decoding: utf8(word), as: UTF8.self) }

    // MARK: Making words

    @discardableResult
    private mutating func add(_ word: String) -> UInt32 {
        let number = UInt32(starts.count - 1)
        bytes.append(contentsOf: word.utf8)
        starts.append(bytes.count)
        numbers[word] = number
        return number
    }

    private static let onsets =
        "b c d f g h j k l m n p r s t v w br cl cr dr fl gr pl pr sh sl sp st th tr".split(separator: " ")
    private static let vowels = "a e i o u a e i o ai ea oo".split(separator: " ")
    private static let codas = "n r l s t m d ck nd ng nt rd rk rm st".split(separator: " ")

    private mutating func fill(
        _ kind: Kind, _ count: Int, parts: ClosedRange<Int>, endings: [String], isName: Bool = false,
        _ random: inout SeededRandom
    ) {
        while pools[kind.rawValue].count < count {
            var word = ""
            for _ in 0..<random.within(parts) {
                word += random.pick(Self.onsets) + random.pick(Self.vowels)
                if random.happens(0.55) { word += random.pick(Self.codas) }
            }
            word += random.pick(endings)
            if isName { word = word.prefix(1).uppercased() + word.dropFirst() }
            guard (4...13).contains(word.utf8.count), numbers[word] == nil else { continue }
            pools[kind.rawValue].append(add(word))
        }
    }
}
