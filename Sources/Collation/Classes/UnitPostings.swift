import TextCore

/// Where the words of a version stand: for each word the units of body and frame that hold it, ascending.
final class UnitPostings {
    /// The units, those of the body first.
    let units: [CollationUnit]
    private let side: CollationSide
    private let starts: [UInt32]
    private let places: [UInt32]

    /// - Complexity: O(tokens).
    init(_ side: CollationSide) {
        self.side = side
        units = side.body + side.frame
        var starts = [UInt32](repeating: 0, count: side.wordKeys.count + 1)
        Self.eachWord(of: side, in: units) { word, _ in starts[word + 1] += 1 }
        for word in 1..<max(1, starts.count) { starts[word] += starts[word - 1] }
        var next = starts
        var places = [UInt32](repeating: 0, count: Int(starts.last ?? 0))
        Self.eachWord(of: side, in: units) { word, unit in
            places[Int(next[word])] = UInt32(truncatingIfNeeded: unit)
            next[word] += 1
        }
        self.starts = starts
        self.places = places
    }

    /// The units that hold a word; none for a word that is nowhere.
    func units(with key: UInt64) -> ArraySlice<UInt32> {
        guard let number = side.wordKeys.number(of: key) else { return [] }
        return places[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
    }

    /// Hands over each word of each unit once.
    private static func eachWord(of side: CollationSide, in units: [CollationUnit], _ body: (Int, Int) -> Void) {
        var last = [UInt32](repeating: .max, count: side.wordKeys.count)
        for (unit, value) in units.enumerated() {
            for token in value.tokens where side.words[token] != .max {
                let word = Int(side.words[token])
                guard last[word] != UInt32(truncatingIfNeeded: unit) else { continue }
                last[word] = UInt32(truncatingIfNeeded: unit)
                body(word, unit)
            }
        }
    }
}
