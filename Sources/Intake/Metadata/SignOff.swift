/// The agency editors' initials or names at the foot of a story.
enum SignOff {
    /// The parts of a line of initials, `["hs", "ceb", "pbt"]` of `hs/ceb/pbt`; nil when the line is none.
    ///
    /// The form is `^(?:bur-)?[a-z]{2,5}(?:-[a-z]{2,5})?(?:/[a-z]{2,5}(?:-[a-z]{2,5})?){1,5}$`; word pairs of ordinary
    /// English that have it (`and/or`) are none.
    static func initials(_ line: Span<UInt8>) -> [String]? {
        guard line.count >= 5, line.count <= 72 else { return nil }
        for index in 0..<line.count {
            let byte = line[index]
            guard ByteText.isLower(byte) || byte == 0x2f || byte == 0x2d else { return nil }
        }
        let text = line.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (2...6).contains(parts.count) else { return nil }
        for (index, part) in parts.enumerated() {
            let names = part.split(separator: "-", omittingEmptySubsequences: false)
            let most = index == 0 && names.first == "bur" ? 3 : 2
            guard names.count <= most, names.allSatisfy({ (2...5).contains($0.utf8.count) }) else { return nil }
        }
        // A word of English beside initials is initials too: `kb/dr/or`, `jf/or`.
        if parts.allSatisfy({ stopWords.contains(String($0)) }) { return nil }
        if parts.allSatisfy({ Agencies.known(String($0)) != nil }) { return nil }
        return parts.map(String.init)
    }

    /// The agency and the parts of `EFE abc/def`, `AFP hs/ceb`; nil for any other line.
    static func initialsBehindAgency(_ line: Span<UInt8>) -> (agency: String, parts: [String])? {
        guard line.count >= 8, line.count <= 72, let blank = ByteSearch.first(0x20, in: line, from: 0), blank <= 8,
            let parts = initials(line.extracting((blank + 1)..<line.count))
        else { return nil }
        let name = line.extracting(0..<blank).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        guard let agency = Agencies.known(name), name == agency || name == name.uppercased() else { return nil }
        return (agency, parts)
    }

    /// Words that make a pair with a stroke ordinary text.
    private static let stopWords: Set<String> = [
        "and", "or", "his", "her", "hers", "he", "she", "him", "they", "them", "yes", "no", "not", "on", "off", "in",
        "out",
        "up", "down", "left", "right", "km", "kg", "mph", "kmh", "the", "win", "loss", "lose", "man", "woman", "men",
        "women",
        "boy", "girl", "mum", "mom", "dad", "new", "old", "day", "night", "pass", "fail", "true", "false", "input",
        "text",
        "html", "http", "https", "www", "com", "net", "either", "both", "was", "were", "is", "are", "has", "have",
        "had",
        "who", "what", "why", "when", "where", "how", "this", "that", "these", "those", "black", "white", "red", "blue",
        "green", "buy", "sell", "hot", "cold", "big", "small", "mr", "mrs", "ms", "dr", "sir", "war", "peace", "news",
        "world",
        "sport", "home", "politics", "asia", "video", "photo", "live", "pm", "am", "est", "edt", "gmt", "utc", "jpg",
        "png",
    ]

    /// The names in `(Reporting by Ane Solheim in Åsvik; Editing by Piet Marrow)`; nil when the line is no such credit.
    static func reporters(_ line: String) -> [String]? {
        guard let first = line.utf8.first, "([RrAaWwEeCcTt".utf8.contains(first) else { return nil }
        var text = line[...]
        while let first = text.first, first == "(" || first == "[" || first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last == ")" || last == "]" || last == "." || last.isWhitespace {
            text = text.dropLast()
        }
        let lower = text.lowercased()
        guard openings.contains(where: { lower.hasPrefix($0) }) else { return nil }
        var names: [String] = []
        for clause in text.split(separator: ";") {
            guard let by = clause.range(ofWord: "by") ?? clause.range(ofWord: "von") else { continue }
            for name in Byline.split(String(clause[by...])) {
                // `in Seoul` says where, not who.
                let person = name.split(separator: " ").prefix { $0 != "in" && $0 != "In" }.joined(separator: " ")
                if !person.isEmpty { names.append(person) }
            }
        }
        return names
    }

    /// Whether ``reporters(_:)`` may find any; false for nearly every line, without a string being made.
    static func mayBeReporters(_ line: Span<UInt8>) -> Bool {
        var start = 0
        while start < line.count {
            let blank = Blank.blankLength(line, at: start)
            if blank == 0, line[start] != 0x28, line[start] != 0x5b { break }
            start += max(1, blank)
        }
        return table.match(line.extracting(start..<line.count)) != nil
    }

    private static let table = PhraseTable<Bool>(openings.map { ($0, true) })

    private static let openings = [
        "reporting by ", "additional reporting by ", "writing by ", "editing by ", "compiled by ",
        "reporting and writing by ",
        "reporting and editing by ", "translated by ", "report by ", "reported by ",
    ]
}

extension StringProtocol {
    /// The position just past ` word ` (or past `word ` at the start), nil when the word does not stand there.
    fileprivate func range(ofWord word: String) -> Index? {
        var index = startIndex
        var isStart = true
        while index < endIndex {
            if isStart || self[index] == " " {
                let from = self[index] == " " ? self.index(after: index) : index
                if self[from...].hasPrefix(word + " ") { return self.index(from, offsetBy: word.count + 1) }
            }
            isStart = false
            index = self.index(after: index)
        }
        return nil
    }
}
