/// Sorts 64-bit entries by their upper 32 bits; entries with equal upper halves keep their order.
enum RadixSort {
    /// Three passes of 11 bits, least significant first.
    ///
    /// - Complexity: O(n), with one more array of n entries.
    static func sortByUpperHalf(_ entries: inout [UInt64]) {
        guard entries.count > 1 else { return }
        var other = [UInt64](repeating: 0, count: entries.count)
        for shift in [UInt64(32), 43, 54] {
            pass(from: entries, into: &other, shift: shift)
            swap(&entries, &other)
        }
    }

    private static func pass(from source: [UInt64], into target: inout [UInt64], shift: UInt64) {
        var starts = [Int](repeating: 0, count: 2048)
        let input = source.span
        for index in input.indices { starts[Int((input[index] >> shift) & 2047)] += 1 }
        var sum = 0
        for bucket in starts.indices { (starts[bucket], sum) = (sum, sum + starts[bucket]) }
        starts.withUnsafeMutableBufferPointer { starts in
            target.withUnsafeMutableBufferPointer { target in
                for index in input.indices {
                    let entry = input[index]
                    let bucket = Int((entry >> shift) & 2047)
                    target[starts[bucket]] = entry
                    starts[bucket] += 1
                }
            }
        }
    }
}
