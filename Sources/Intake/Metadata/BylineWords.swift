/// A byline in ASCII, cut into names without a string for every word.
struct BylineWords: ~Escapable {
    private let bytes: Span<UInt8>

    @_lifetime(copy bytes)
    init(_ bytes: Span<UInt8>) { self.bytes = bytes }

    /// The names, in order; see ``Byline/split(_:)``.
    func names() -> [String] {
        var words = words()
        words.removeFirst(words.prefix { isWord($0, Self.dash) }.count)
        for opening in Self.openings where words.count >= opening.count && opens(words, opening) {
            words.removeFirst(opening.count)
            break
        }
        var names: [String] = []
        var name: [Range<Int>] = []
        for word in words {
            if Self.links.contains(where: { isWord(word, $0) }) {
                close(&name, into: &names)
                continue
            }
            var start = word.lowerBound
            for index in word where bytes[index] == 0x2c || bytes[index] == 0x3b || bytes[index] == 0x7c {
                if index > start { name.append(start..<index) }
                close(&name, into: &names)
                start = index + 1
            }
            if start < word.upperBound { name.append(start..<word.upperBound) }
        }
        // A full stop at the end of a line is no part of a name, but `Jr.` keeps its own.
        if let last = name.last, bytes[last.upperBound - 1] == 0x2e, last.count > 3 {
            name[name.count - 1] = last.dropLast()
        }
        close(&name, into: &names)
        return names
    }

    private func words() -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x20 || bytes[index] == 0x0a {
            if index > start { words.append(start..<index) }
            start = index + 1
        }
        return words
    }

    private func isWord(_ range: Range<Int>, _ word: [UInt8]) -> Bool { AgencyWords.isWord(bytes, range, word) }

    private func opens(_ words: [Range<Int>], _ opening: [[UInt8]]) -> Bool {
        for (index, word) in opening.enumerated() where !isWord(words[index], word) { return false }
        return true
    }

    /// Ends the name so far; addresses and overlong ones are none.
    private func close(_ name: inout [Range<Int>], into names: inout [String]) {
        guard !name.isEmpty else { return }
        var joined: [UInt8] = []
        for (index, word) in name.enumerated() {
            if index > 0 { joined.append(0x20) }
            for place in word { joined.append(bytes[place]) }
        }
        name = []
        let text = String(decoding: joined, as: UTF8.self)
        let isAddress =
            joined.first == 0x40 || text.hasPrefix("www.") || ByteSearch.first(Self.scheme, in: joined.span) != nil
        if !isAddress && joined.count <= 80 { names.append(text) }
    }

    private static let dash = Array("-".utf8)
    private static let scheme = Array("://".utf8)
    private static let links = Byline.links.sorted().map { Array($0.utf8) }
    private static let openings = Byline.openings.map { $0.split(separator: " ").map { Array($0.utf8) } }
}

extension Range where Bound == Int {
    /// The range without its last position.
    fileprivate func dropLast() -> Range<Int> { lowerBound..<upperBound - 1 }
}
