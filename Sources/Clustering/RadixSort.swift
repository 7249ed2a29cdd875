/// Sorts 64-bit entries by their upper 32 bits; entries with equal upper halves keep their order.
enum RadixSort {
    private static let digit = 11
    /// Fewer are sorted by comparison.
    private static let least = 256

    /// Passes of 11 bits, least significant first; few entries are compared as they are, which gives the same where their
    /// lower halves ascend.
    ///
    /// - Parameter bits: how many bits of the upper half differ at most, from its lowest on.
    /// - Complexity: O(n), with one more array of n entries.
    static func sortByUpperHalf(_ entries: UnsafeMutableBufferPointer<UInt64>, bits: Int = 32) {
        guard entries.count >= least else {
            var entries = entries
            return entries.sort()
        }
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: entries.count) { other in
            var (source, target) = (entries, other)
            var starts = [Int](repeating: 0, count: 1 << digit)
            for shift in stride(from: 32, to: 32 + bits, by: digit) {
                pass(from: source, into: target, shift: UInt64(shift), &starts)
                swap(&source, &target)
            }
            if source.baseAddress != entries.baseAddress { _ = entries.update(from: source) }
        }
    }

    private static func pass(
        from source: UnsafeMutableBufferPointer<UInt64>, into target: UnsafeMutableBufferPointer<UInt64>,
        shift: UInt64, _ starts: inout [Int]
    ) {
        let mask: UInt64 = 1 << UInt64(digit) - 1
        starts.withUnsafeMutableBufferPointer { starts in
            starts.update(repeating: 0)
            for entry in source { starts[Int((entry >> shift) & mask)] += 1 }
            var sum = 0
            for bucket in starts.indices { (starts[bucket], sum) = (sum, sum + starts[bucket]) }
            for entry in source {
                let bucket = Int((entry >> shift) & mask)
                target[starts[bucket]] = entry
                starts[bucket] += 1
            }
        }
    }

    /// The places of so many things in ascending order of two of their numbers, the second one first; equal ones keep their
    /// order.
    ///
    /// - Parameter limit: what all numbers are below.
    /// - Complexity: O(count + limit).
    static func order(
        of count: Int, below limit: Int, by minor: (Int) -> Int, and major: (Int) -> Int
    ) -> [UInt32] {
        let order = (0..<UInt32(truncatingIfNeeded: count)).map { $0 }
        return dealt(dealt(order, below: limit, by: minor), below: limit, by: major)
    }

    private static func dealt(_ order: [UInt32], below limit: Int, by number: (Int) -> Int) -> [UInt32] {
        var starts = [UInt32](repeating: 0, count: limit + 1)
        for place in order.indices { starts[number(place) + 1] += 1 }
        for value in 0..<limit { starts[value + 1] += starts[value] }
        return [UInt32](unsafeUninitializedCapacity: order.count) { buffer, filled in
            for place in order {
                let value = number(Int(place))
                buffer[Int(starts[value])] = place
                starts[value] += 1
            }
            filled = order.count
        }
    }
}
