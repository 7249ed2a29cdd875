/// Where in a text the words stand that it shares with another one: in its head, in its foot, or elsewhere.
///
/// Two pages of one site share what stands around their stories, and where a heap has but two pages of it nothing else tells
/// that from a story. Two prints of a story share what stands in the middle, between the furniture of one site and that of
/// another.
struct PageFrame {
    /// Shared words up to the first long gap.
    private var head = 0
    /// Shared words from the last long gap on; 0 when there is none.
    private var foot = 0
    /// All shared words.
    private var shared = 0
    /// Words between head and foot, shared or not.
    private var inside = 0

    /// Words of its own that end the head, and that begin the foot.
    private static let longGap = 12
    /// Words between head and foot that make a text.
    private static let leastInside = 50
    /// Share of what is shared that stands in head and foot.
    private static let leastInFrame = 0.6
    /// Share of that which stands in the foot: an opening that two prints share is no head of a page.
    private static let leastInFoot = 0.1

    /// - Parameters:
    ///   - runs: the places of the runs in the text, ascending.
    ///   - stretches: the words of the text that count, ascending.
    /// - Complexity: O(runs + stretches).
    init(_ runs: some Sequence<Range<Int32>>, in stretches: UnsafeBufferPointer<Range<Int32>>) {
        var blocks: [(range: Range<Int>, words: Int)] = []
        var (place, before) = (0, 0)
        var end = 0
        for run in runs {
            while place < stretches.count, stretches[place].upperBound <= run.lowerBound {
                before += stretches[place].count
                place += 1
            }
            guard place < stretches.count else { break }
            let start = before + Int(run.lowerBound - stretches[place].lowerBound)
            let (first, last) = (max(start, end), start + run.count)
            guard last > first else { continue }
            shared += last - first
            if let block = blocks.last, first - end <= Self.longGap {
                blocks[blocks.count - 1] = (block.range.lowerBound..<last, block.words + last - first)
            } else {
                blocks.append((first..<last, last - first))
            }
            end = last
        }
        let count = stretches.reduce(0) { $0 + $1.count }
        var (from, to) = (0, count)
        if let first = blocks.first, first.range.lowerBound <= Self.longGap {
            (head, from) = (first.words, first.range.upperBound)
        }
        if let last = blocks.last, count - last.range.upperBound <= Self.longGap, last.range.lowerBound >= from {
            (foot, to) = (last.words, last.range.lowerBound)
        }
        inside = to - from
    }

    /// Whether most of what is shared stands around a text.
    ///
    /// Of the accepted links of 15 made heaps of pages 3 that were right were so on both sides, and 91 that were wrong.
    var isFrame: Bool {
        inside >= Self.leastInside && Double(head + foot) >= Self.leastInFrame * Double(shared)
            && Double(foot) >= Self.leastInFoot * Double(head + foot)
    }
}

extension RunMatcher {
    /// Whether what the runs found by ``match`` hold stands around a text of its own on both sides.
    func areFrames(
        left leftStretches: UnsafeBufferPointer<Range<Int32>>, right rightStretches: UnsafeBufferPointer<Range<Int32>>
    ) -> Bool {
        PageFrame(runs.lazy.map { $0.right..<$0.right + $0.length }, in: rightStretches).isFrame
            && PageFrame(runsByLeft().lazy.map { $0.left..<$0.left + $0.length }, in: leftStretches).isFrame
    }
}
