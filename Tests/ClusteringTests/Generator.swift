import Clustering

/// A small source of made-up stories: words are numbers, so nothing is copied from anywhere.
struct Generator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    static func key(_ word: Int) -> UInt64 {
        var value = UInt64(word + 1) &* 0x9e37_79b9_7f4a_7c15
        value = (value ^ (value >> 29)) &* 0xbf58_476d_1ce4_e5b9
        return value ^ (value >> 32)
    }

    /// A paragraph of words that hardly ever repeat.
    mutating func paragraph(_ length: Int = 30) -> [UInt64] { (0..<length).map { _ in Self.key(next(1_000_000)) } }

    mutating func story(_ paragraphs: Int) -> [[UInt64]] { (0..<paragraphs).map { _ in paragraph() } }

    /// A paragraph with some of its words replaced.
    mutating func edited(_ paragraph: [UInt64], each: Int) -> [UInt64] {
        paragraph.map { next(each) == 0 ? Self.key(next(1_000_000)) : $0 }
    }
}

/// A document made of paragraphs.
func document(
    _ paragraphs: [[UInt64]], key: UInt64, outlet: UInt64 = 0, day: Int? = nil, label: Int? = nil,
    signoff: [UInt64] = [],
    isAgencyPrint: Bool = false, numbers: [Int] = [], terms: [UInt64] = []
) -> ClusteringDocument {
    var starts: [Int] = []
    var words: [UInt64] = []
    for paragraph in paragraphs {
        starts.append(words.count)
        words += paragraph
    }
    return ClusteringDocument(
        words: words, numbers: numbers, paragraphStarts: starts, contentKey: key, outlet: outlet, day: day,
        signoff: signoff, takeLabel: label, isAgencyPrint: isAgencyPrint,
        terms: terms.map { WeightedTerm(key: $0, weight: 1, kind: .name) })
}

/// The groups as content keys, so that results of differently ordered inputs compare.
func keys(_ groups: [[Int]], _ documents: [ClusteringDocument]) -> Set<Set<UInt64>> {
    Set(groups.map { Set($0.map { documents[$0].contentKey }) })
}
