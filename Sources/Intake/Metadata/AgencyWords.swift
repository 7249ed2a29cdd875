/// Whether a line may name an agency at all: the question that most lines answer with no, asked of their bytes before any
/// string is made of them.
enum AgencyWords {
    /// Whether one of the line's words may begin the name of a known agency, or the line ends in `staff`. Always true for
    /// letters outside ASCII, whose case is not looked into here.
    ///
    /// - Complexity: O(length of the line).
    static func mayName(_ line: Span<UInt8>) -> Bool {
        var start = 0
        var last = 0..<0
        for index in 0...line.count {
            guard index == line.count || line[index] == 0x20 else {
                if line[index] >= 0x80 { return true }
                continue
            }
            if index > start {
                last = start..<index
                if mayBegin(line, last) { return true }
            }
            start = index + 1
        }
        return isWord(line, last, staff)
    }

    /// A word as it is split at blanks, without its marks, and its pieces between strokes and commas.
    private static func mayBegin(_ line: Span<UInt8>, _ word: Range<Int>) -> Bool {
        if isFirstWord(line, word) { return true }
        var inner = word
        while let first = inner.first, isMark(line[first]) { inner = first + 1..<inner.upperBound }
        while let last = inner.last, isMark(line[last]) { inner = inner.lowerBound..<last }
        if inner != word, isFirstWord(line, inner) { return true }
        var start = inner.lowerBound
        for index in inner where isSeparator(line[index]) {
            if isFirstWord(line, start..<index) { return true }
            start = index + 1
        }
        return start > inner.lowerBound && isFirstWord(line, start..<inner.upperBound)
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == 0x28 || byte == 0x29 || byte == 0x2d || byte == 0x2e || byte == 0x7c || isSeparator(byte)
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == 0x2f || byte == 0x7c || byte == 0x2c || byte == 0x26 || byte == 0x3b || byte == 0x3a || byte == 0x2b
    }

    /// Whether the stretch may be the first word of an agency's name; true for a few others too.
    private static func isFirstWord(_ line: Span<UInt8>, _ word: Range<Int>) -> Bool {
        let hash = hash(line, word)
        return filter[Int(hash >> 58)] >> (hash >> 52 & 63) & 1 != 0
    }

    private static func hash(_ line: Span<UInt8>, _ word: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in word { hash = (hash ^ UInt64(ByteText.lowered(line[index]))) &* 0x9e37_79b9_7f4a_7c15 }
        return hash
    }

    /// A bit for the hash of every first word of a name.
    private static let filter: [UInt64] = {
        var filter = [UInt64](repeating: 0, count: 64)
        for name in Agencies.names {
            let word = Array(name.utf8.prefix { $0 != 0x20 })
            let hash = hash(word.span, 0..<word.count)
            filter[Int(hash >> 58)] |= 1 << (hash >> 52 & 63)
        }
        return filter
    }()

    private static let staff = Array("staff".utf8)

    /// Whether the stretch is a word, whatever its case.
    static func isWord(_ line: Span<UInt8>, _ range: Range<Int>, _ word: [UInt8]) -> Bool {
        guard range.count == word.count else { return false }
        for (offset, byte) in word.enumerated() where ByteText.lowered(line[range.lowerBound + offset]) != byte {
            return false
        }
        return true
    }
}

extension CreditLine {
    /// Whether ``agency(_:)`` may find one.
    static func mayBeAgency(_ line: Span<UInt8>) -> Bool { AgencyWords.mayName(line) }

    /// Whether ``tailAgency(_:)`` may find one.
    static func mayBeTail(_ line: Span<UInt8>) -> Bool {
        guard line.count >= 2 else { return false }
        let second = ByteText.lowered(line[1])
        switch ByteText.lowered(line[0]) {
        case 0x28: return line.count <= 64
        case 0x3d, 0x5e: return true
        case 0x61: return second == 0x70 || second == 0x73 || second == 0x6e
        case 0x62: return second == 0x63
        case 0x64: return second == 0x70
        case 0x65: return second == 0x6e
        case 0x6f: return second == 0x75
        case 0x77: return second == 0x69
        default: return false
        }
    }
}

extension BylineLine {
    /// Whether ``isByline(_:_:mayBeBare:)`` may say yes.
    static func mayBeByline(_ line: Span<UInt8>, _ shape: LineShape) -> Bool {
        guard shape.words <= 16, shape.characters <= 130 else { return false }
        if openings.match(line) != nil { return true }
        guard !shape.endsSentence, shape.words <= 9 else { return false }
        if shape.words <= 5, TailWords.lastWord(of: line, isAmong: deskWords) { return true }
        return ByteSearch.first(0x2c, in: line, from: 0) != nil || ByteSearch.first(and, in: line, anchor: 3) != nil
    }

    private static let openings = PhraseTable<Bool>(Byline.openings.map { ($0, true) })
    private static let and = Array(" and ".utf8)
    private static let deskWords = desks.compactMap { $0.split(separator: " ").last.map { Array($0.utf8) } }
}

extension PublishedLine {
    /// Whether ``date(_:)`` may find one: a date has a digit.
    static func mayBeDate(_ line: Span<UInt8>) -> Bool {
        guard line.count >= 8 else { return false }
        for index in 0..<line.count where ByteText.isDigit(line[index]) { return true }
        return false
    }
}

/// The words that lines at the foot of a story begin and end with.
enum TailWords {
    /// Whether a line at the foot may be a mark of the end, a credit or a tail.
    static func mayBeTail(_ line: Span<UInt8>, _ shape: LineShape) -> Bool {
        guard !line.isEmpty else { return false }
        switch ByteText.lowered(line[0]) {
        case 0x65, 0x28, 0x2d, 0x23, 0x69, 0x3d: if line.count <= 16 { return true }
        default: break
        }
        if CreditLine.mayBeTail(line) { return true }
        if shape.words <= 5, AgencyWords.mayName(line) { return true }
        return lastWord(of: line, isAmong: contributions)
    }

    /// Whether the line's last word, in small letters, is one of some.
    static func lastWord(of line: Span<UInt8>, isAmong words: [[UInt8]]) -> Bool {
        var start = line.count
        while start > 0, line[start - 1] != 0x20 { start -= 1 }
        return words.contains { AgencyWords.isWord(line, start..<line.count, $0) }
    }

    private static let contributions = ["report.", "story.", "article.", "reporting."].map { Array($0.utf8) }
}
