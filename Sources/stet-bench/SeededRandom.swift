#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The same numbers from the same seed on every machine: SplitMix64 (Steele, Lea and Flood 2014).
struct SeededRandom {
    private var state: UInt64

    /// Makes a sequence.
    init(seed: UInt64) { state = seed }

    /// The next 64 bits.
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
        return bits ^ (bits >> 31)
    }

    /// A number from 0 to `bound` - 1; 0 when there is none.
    mutating func below(_ bound: Int) -> Int {
        guard bound > 1 else { return 0 }
        return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A number of a closed range.
    mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// A number from 0 up to 1.
    mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Whether something of this probability happens.
    mutating func happens(_ probability: Double) -> Bool { fraction() < probability }

    /// One of the elements.
    ///
    /// - Precondition: there are some.
    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}

/// Draws ranks so that rank *r* comes about as often as 1 / (*r* + 2.7)^1.05, as words of running text do (Zipf's law
/// in Mandelbrot's form).
struct ZipfTable {
    private var ranks: [UInt16] = []
    /// The number of equally likely slots: enough for the rarest of ten thousand words to have one.
    private static let slots = 1 << 18

    /// Makes the table for so many ranks, at most 65,536.
    init(count: Int) {
        let weights = (0..<count).map { 1 / pow(Double($0) + 2.7, 1.05) }
        let total = weights.reduce(0, +)
        ranks.reserveCapacity(Self.slots)
        var reached = 0.0
        for (rank, weight) in weights.enumerated() {
            reached += weight
            let end = Int((reached / total * Double(Self.slots)).rounded())
            while ranks.count < end { ranks.append(UInt16(rank)) }
        }
        while ranks.count < Self.slots { ranks.append(UInt16(count - 1)) }
    }

    /// The next rank, from 0.
    func draw(_ random: inout SeededRandom) -> Int { Int(ranks[random.below(ranks.count)]) }
}
