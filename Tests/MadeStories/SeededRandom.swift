/// The same numbers from the same seed on every machine: SplitMix64 (Steele, Lea and Flood 2014).
public struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Makes a sequence.
    public init(seed: UInt64) { state = seed }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
        return bits ^ (bits >> 31)
    }

    /// A number from 0 to `bound` - 1; 0 when there is none.
    public mutating func below(_ bound: Int) -> Int { bound > 1 ? Int(next() % UInt64(bound)) : 0 }

    /// A number of a closed range.
    public mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// A number from 0 up to 1.
    public mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// A number from `low` up to `high`.
    public mutating func within(_ low: Double, _ high: Double) -> Double { low + (high - low) * fraction() }

    /// Whether something of this probability happens.
    public mutating func happens(_ probability: Double) -> Bool { fraction() < probability }

    /// One of the elements.
    ///
    /// - Precondition: there are some.
    public mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    /// The elements in another order.
    public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var result = elements
        for index in result.indices.reversed() { result.swapAt(index, below(index + 1)) }
        return result
    }
}
