/// Two texts that no desk writes.
struct HostilePair {
    var name: String
    var left: [UInt8]
    var right: [UInt8]

    /// The pairs, one after the other: each is made when it is asked for.
    static func all() -> some Sequence<HostilePair> {
        [longAndShort, longTwice, withoutStops, oneSentence, withoutSpaces].lazy.map { $0() }
    }

    private static func longAndShort() -> HostilePair {
        let long = text(bytes: 20_000_000, seed: 5)
        return HostilePair(
            name: "20 MB beside 1 kB of it", left: long, right: Array(long.prefix(1000)))
    }

    private static func longTwice() -> HostilePair {
        let long = text(bytes: 20_000_000, seed: 5)
        return HostilePair(name: "20 MB beside itself", left: long, right: long)
    }

    /// One word in a hundred differs.
    private static func withoutStops() -> HostilePair {
        var random = SeededRandom(seed: 6)
        var words = HostileBench.words(160_000, &random).split(separator: " ")
        let left = words.joined(separator: " ")
        for index in stride(from: 0, to: words.count, by: 100) { words[index] = "altered" }
        return HostilePair(
            name: "1 MB without the end of a sentence", left: Array(left.utf8),
            right: Array(words.joined(separator: " ").utf8))
    }

    private static func oneSentence() -> HostilePair {
        let sentence = "The same sentence stands here again and again.\n\n"
        return HostilePair(
            name: "5,000 equal sentences beside 4,990", left: Array(String(repeating: sentence, count: 5000).utf8),
            right: Array(String(repeating: sentence, count: 4990).utf8))
    }

    private static func withoutSpaces() -> HostilePair {
        let letters = (0..<1_000_000).map { UInt8(0x61 + $0 * 7919 % 26) }
        return HostilePair(
            name: "1 MB without a space beside half of it", left: letters, right: Array(letters[500_000...]))
    }

    /// Paragraphs of made-up words.
    private static func text(bytes count: Int, seed: UInt64) -> [UInt8] {
        var random = SeededRandom(seed: seed)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 500)
        while bytes.count < count { bytes += Array((HostileBench.words(20, &random) + "\n\n").utf8) }
        return bytes
    }
}
