/// The sequence comparison that peers use, as Python's `difflib` has it: a test's yardstick, no part of the program.
///
/// The longest block that both sequences have is taken, and what lies to its left and to its right is compared in the
/// same way (Ratcliff and Metzener 1988, after Ratcliff and Obershelp). Of equally long blocks the one that begins first
/// in the first sequence is taken, then first in the second. As in Python, elements that make up more than one per cent of a
/// second sequence of two hundred or more start no block ("autojunk").
struct SequenceMatcher<Element: Hashable> {
    /// As many equal neighbouring elements of both sequences.
    struct Block: Equatable {
        var first: Int
        var second: Int
        var count: Int
    }

    private let first: [Element]
    private let second: [Element]
    /// Where each element stands in the second sequence, popular ones left out.
    private var places: [Element: [Int]] = [:]

    init(_ first: [Element], _ second: [Element]) {
        self.first = first
        self.second = second
        for (place, element) in second.enumerated() { places[element, default: []].append(place) }
        if second.count >= 200 {
            let most = second.count / 100 + 1
            places = places.filter { $0.value.count <= most }
        }
    }

    /// What differs, as a range of either sequence, in order; one of the two may be empty.
    var changes: [(first: Range<Int>, second: Range<Int>)] {
        var result: [(first: Range<Int>, second: Range<Int>)] = []
        var (here, there) = (0, 0)
        for block in blocks + [Block(first: first.count, second: second.count, count: 0)] {
            if here < block.first || there < block.second {
                result.append((here..<block.first, there..<block.second))
            }
            (here, there) = (block.first + block.count, block.second + block.count)
        }
        return result
    }

    /// What is equal, in order.
    var blocks: [Block] {
        var blocks: [Block] = []
        var work = [(0..<first.count, 0..<second.count)]
        while let (mine, theirs) = work.popLast() {
            let block = longest(mine, theirs)
            guard block.count > 0 else { continue }
            blocks.append(block)
            work.append((mine.lowerBound..<block.first, theirs.lowerBound..<block.second))
            work.append((block.first + block.count..<mine.upperBound, block.second + block.count..<theirs.upperBound))
        }
        return blocks.sorted { $0.first < $1.first }
    }

    private func longest(_ mine: Range<Int>, _ theirs: Range<Int>) -> Block {
        var best = Block(first: mine.lowerBound, second: theirs.lowerBound, count: 0)
        // For each place of the second sequence how long the block is that ends there.
        var lengths: [Int: Int] = [:]
        for here in mine {
            var next: [Int: Int] = [:]
            for there in places[first[here]] ?? [] where theirs.contains(there) {
                let length = (lengths[there - 1] ?? 0) + 1
                next[there] = length
                if length > best.count {
                    best = Block(first: here - length + 1, second: there - length + 1, count: length)
                }
            }
            lengths = next
        }
        // Popular elements may lengthen a block that they do not begin.
        while best.first > mine.lowerBound, best.second > theirs.lowerBound,
            first[best.first - 1] == second[best.second - 1]
        {
            best = Block(first: best.first - 1, second: best.second - 1, count: best.count + 1)
        }
        while best.first + best.count < mine.upperBound, best.second + best.count < theirs.upperBound,
            first[best.first + best.count] == second[best.second + best.count]
        {
            best.count += 1
        }
        return best
    }
}
