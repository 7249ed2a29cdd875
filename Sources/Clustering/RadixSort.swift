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
}
