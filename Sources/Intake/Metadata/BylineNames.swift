/// Which pieces of a byline are names: dates, roles, addresses and what a page prints beside them are none.
enum BylineNames {
    /// The names among the pieces of one byline, in order, each once.
    ///
    /// A desk (`Staff Reports`) is kept when no name stands beside it; a known agency always.
    ///
    /// - Complexity: O(length of the pieces).
    static func cleaned(_ pieces: [String]) -> [String] {
        var names: [String] = []
        var held: String?
        for (position, piece) in pieces.enumerated() {
            if isPlain(piece) {
                append(piece, to: &names)
                continue
            }
            let next = position + 1 < pieces.count ? pieces[position + 1] : nil
            let (words, agency, isEnd) = cut(piece, before: next)
            let name = words.joined(separator: " ")
            if name.isEmpty || nobody.contains(name.lowercased()) || isTitle(name, joinedTo: &names) {
                if isEnd { break }
                continue
            }
            if Agencies.known(name) != nil {
                append(name, to: &names)
            } else if let person = withoutRole(words) {
                if !names.isEmpty, isOrganisation(person) { continue }
                append(person.joined(separator: " "), to: &names)
            } else if names.isEmpty, held == nil {
                held = name
            }
            if let agency { append(agency, to: &names) }
            if isEnd { break }
        }
        return names.isEmpty ? held.map { [$0] } ?? [] : names
    }

    /// Whether it is two or three capitalised words of letters with none of the words that are looked for here.
    private static func isPlain(_ piece: String) -> Bool {
        var words = 0
        var isStart = true
        var last: [UInt8] = []
        for byte in piece.utf8 {
            if byte == 0x20 {
                isStart = true
                continue
            }
            if isStart {
                guard ByteText.isUpper(byte) else { return false }
                words += 1
                last = []
            } else if !ByteText.isLower(byte) {
                return false
            }
            isStart = false
            last.append(ByteText.lowered(byte))
        }
        let word = String(decoding: last, as: UTF8.self)
        return (words == 2 || words == 3) && !roles.contains(word) && !organisations.contains(word)
            && CalendarWords.months[word] == nil && !ends.contains(word)
    }

    private static func append(_ name: String, to names: inout [String]) {
        let lower = name.lowercased()
        if !names.contains(where: { $0.lowercased() == lower }) { names.append(name) }
    }

    /// The words of a piece up to where a date, an address, a place or a request begins; the agency it was written for;
    /// and whether nothing behind the piece is a name any more.
    private static func cut(_ piece: String, before next: String?) -> (
        words: [Substring], agency: String?, isEnd: Bool
    ) {
        var words = split(piece)[...]
        var isEnd = false
        while let first = words.first, first.utf8.count <= 3, isMark(first) {
            // `• 2 min read`
            isEnd = first == "•" || first == "·"
            words.removeFirst()
        }
        if isEnd { return ([], nil, true) }
        var kept: [Substring] = []
        for (offset, word) in words.enumerated() {
            let bare = bare(word)
            let following = offset + 1 < words.count ? words[words.startIndex + offset + 1] : nil
            // What is nothing but letters has none of the marks and digits that are looked for.
            let isWord = isLetters(word)
            if offset == 0 ? starts.contains(bare) : ends.contains(bare) { return (kept, nil, true) }
            if !isWord, isDigits(word) || word == "•" || word == "·" { return (kept, nil, true) }
            let isMonth = CalendarWords.months[bare] != nil
            let isWeekday = CalendarWords.weekdays.contains(bare)
            if isMonth || isWeekday {
                let after = following ?? next.map { $0[...] }
                let isDated = after.map { isDigits($0) || (isWeekday && CalendarWords.months[self.bare($0)] != nil) }
                if isDated ?? false { return (kept, nil, true) }
                if isWeekday, offset == 0, words.count == 1 { return (kept, nil, true) }
            }
            if !isWord {
                if word.contains("@") || word.contains("://") || word.hasPrefix("www.") { return (kept, nil, false) }
                if offset > 0, isMark(word) || word.hasPrefix("(") || word.hasPrefix("[") { return (kept, nil, false) }
            }
            if offset >= 2, word.utf8.count <= 3, links.contains(word),
                !kept.contains(where: { organisations.contains(self.bare($0)) })
            {
                let tail = words.dropFirst(offset + 1).joined(separator: " ")
                let agency = Agencies.known(tail) == nil ? nil : tail
                if word != "of" || agency != nil { return (kept, agency, false) }
            }
            kept.append(word)
        }
        return (kept, nil, false)
    }

    /// In small letters, without the marks at its ends.
    private static func bare(_ word: Substring) -> String {
        if let plain = word.utf8.withContiguousStorageIfAvailable({ plainBare($0) }) ?? nil { return plain }
        var word = word
        while let last = word.last, last == "." || last == "," || last == ":" || last == ")" { word = word.dropLast() }
        while let first = word.first, first == "(" || first == "[" { word = word.dropFirst() }
        return word.lowercased()
    }

    /// The same for a word in ASCII; nil for any other.
    private static func plainBare(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var (start, end) = (0, bytes.count)
        for byte in bytes where byte >= 0x80 { return nil }
        while end > start {
            let last = bytes[end - 1]
            guard last == 0x2e || last == 0x2c || last == 0x3a || last == 0x29 else { break }
            end -= 1
        }
        while start < end, bytes[start] == 0x28 || bytes[start] == 0x5b { start += 1 }
        return String(unsafeUninitializedCapacity: end - start) { buffer in
            for index in start..<end { buffer.initializeElement(at: index - start, to: ByteText.lowered(bytes[index])) }
            return end - start
        }
    }

    /// The words between blanks.
    private static func split(_ piece: String) -> [Substring] {
        guard piece.utf8.allSatisfy({ $0 < 0x80 }) else { return piece.split(whereSeparator: { $0.isWhitespace }) }
        return piece.utf8.split { $0 == 0x20 || $0 &- 0x09 < 5 }.map { Substring($0) }
    }

    /// Whether the word is letters of ASCII, at least one, and nothing else.
    private static func isLetters(_ word: Substring) -> Bool {
        !word.isEmpty && word.utf8.allSatisfy { ByteText.isUpper($0) || ByteText.isLower($0) }
    }

    /// Whether no letter and no digit stands in it.
    private static func isMark(_ word: Substring) -> Bool {
        !isLetters(word) && !word.contains { $0.isLetter || $0.isNumber }
    }

    /// A number, a time or an ordinal: `2024`, `9:24`, `18th`, `7pm`; not `9to5Mac`.
    private static func isDigits(_ word: Substring) -> Bool {
        guard let first = word.utf8.first(where: { $0 != 0x28 }), ByteText.isDigit(first) else { return false }
        let letters = word.filter { $0.isLetter }.lowercased()
        return letters.utf8.count <= 2 && (letters.isEmpty || ordinals.contains(letters))
    }

    /// `Jr.` and `III` go to the name before them, `PhD` to nobody; whether the piece was one of these.
    private static func isTitle(_ name: String, joinedTo names: inout [String]) -> Bool {
        guard let last = names.last, name.utf8.count <= 6 else { return false }
        let bare = name.lowercased().filter { $0.isLetter }
        if generations.contains(bare) {
            names[names.count - 1] = last + " " + name
            return true
        }
        return degrees.contains(bare)
    }

    /// The words without a role before a name (`Political editor Jane Doe`); nil when a role is all there is.
    private static func withoutRole(_ words: [Substring]) -> [Substring]? {
        guard let role = words.lastIndex(where: { roles.contains(bare($0)) }) else { return words }
        if role == words.count - 1, let name = name(before: role, in: words) { return name }
        let rest = words.dropFirst(role + 1)
        guard rest.count >= 2, rest.allSatisfy({ $0.unicodeScalars.first?.isCapital ?? false }) else { return nil }
        return Array(rest)
    }

    /// The name before a role that no comma divides from it: `Jane Doe Senior Political Editor`, `Jane Doe AP Writer`.
    private static func name(before role: Int, in words: [Substring]) -> [Substring]? {
        var end = role
        while end > 0,
            fields.contains(bare(words[end - 1])) || roles.contains(bare(words[end - 1]))
                || Agencies.known(String(words[end - 1])) != nil && words[end - 1].utf8.count <= 7
        {
            end -= 1
        }
        if end >= 4, Agencies.known(words[(end - 2)..<end].joined(separator: " ")) != nil { end -= 2 }
        let name = words[..<end]
        guard (2...3).contains(name.count), !isOrganisation(Array(name)), let first = name.first,
            !fields.contains(bare(first)),
            !notGiven.contains(bare(first)),
            name.allSatisfy({ ($0.unicodeScalars.first?.isCapital ?? false) || particles.contains($0) })
        else { return nil }
        return Array(name)
    }

    /// What editors and writers are in charge of, and their ranks.
    private static let fields: Set<String> = [
        "staff", "senior", "chief", "special", "political", "politics", "sports", "sport", "business", "health",
        "national",
        "foreign", "crime", "city", "deputy", "managing", "associate", "assistant", "news", "features", "feature",
        "science",
        "environment", "education", "technology", "tech", "economics", "economy", "diplomatic", "defence", "defense",
        "europe",
        "asia", "africa", "washington", "world", "local", "digital", "contributing", "freelance", "guest",
        "investigative",
        "breaking", "legal", "royal", "religion", "culture", "arts", "entertainment", "lifestyle", "travel", "food",
        "opinion",
        "metro", "state", "county", "community", "consumer", "climate", "energy", "finance", "financial", "markets",
        "security",
        "executive", "general", "lead", "principal", "multimedia", "video", "data", "global", "international",
        "regional",
        "capital", "parliamentary", "football", "cricket", "media", "web", "online", "night", "weekend", "copy",
        "photo",
    ]

    private static let particles: Set<Substring> = [
        "van", "von", "de", "der", "den", "da", "di", "du", "al", "bin", "la",
    ]

    /// Words that begin the name of a place or a house and of no person.
    private static let notGiven: Set<String> = [
        "our", "the", "new", "los", "san", "las", "north", "south", "east", "west", "a", "an",
    ]

    /// Whether the words name a house and no person: they end in `News`, or are a site's address.
    private static func isOrganisation(_ words: [Substring]) -> Bool {
        guard let last = words.last else { return false }
        if organisations.contains(bare(last)) { return true }
        guard words.count == 1, let dot = last.lastIndex(of: "."), dot != last.startIndex else { return false }
        let top = last[last.index(after: dot)...]
        return (2...4).contains(top.utf8.count) && top.allSatisfy { $0.isLetter && $0.isLowercase }
    }

    private static let links: Set<Substring> = ["in", "for", "at", "of", "In", "For", "At"]
    /// What systems call a writer whom they do not know.
    private static let nobody: Set<String> = ["admin", "administrator", "webmaster", "null", "undefined", "author"]
    private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "am", "pm", "h", "er"]
    private static let generations: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
    private static let degrees: Set<String> = [
        "phd", "md", "mba", "rn", "esq", "dds", "jd", "ma", "msc", "ms", "rd", "rdn", "bsc", "ba", "bs", "mph", "cpa",
        "dvm", "do",
        "psyd", "mfa", "edd", "lcsw", "frcp", "obe", "cbe", "mbe",
    ]

    /// Words that begin a piece behind the names.
    private static let starts: Set<String> = [
        "updated", "published", "posted", "modified", "print", "share", "last", "first", "read", "follow", "comments",
        "comment", "today", "yesterday", "date", "email", "e-mail", "view",
    ]

    /// Words that no name ends in, behind one.
    private static let ends: Set<String> = [
        "updated", "published", "posted", "modified", "twitter", "facebook", "email", "e-mail", "bio", "follow",
    ]

    /// What people at a paper are called.
    private static let roles: Set<String> = [
        "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor", "editors",
        "columnist", "contributor", "contributors", "producer", "journalist", "photographer", "photojournalist",
        "editor-in-chief", "fellow", "intern", "critic", "anchor", "meteorologist", "director", "publisher",
        "journaliste", "correspondant", "correspondante", "redakteur",
        "redakteurin", "korrespondent", "korrespondentin", "reporterin", "redactor", "redactora", "corresponsal",
        "periodista",
        "jornalista", "repórter", "correspondente", "giornalista", "inviato", "inviata", "corrispondente", "redacteur",
        "verslaggever", "rédacteur", "rédactrice", "корреспондент", "редактор", "журналист",
    ]

    /// What houses are called at the end of their names.
    private static let organisations: Set<String> = [
        "news", "media", "times", "tribune", "network", "newspapers", "newspaper", "magazine", "tv", "radio",
        "business", "service", "bureau", "press", "today", "daily", "gazette", "herald", "chronicle", "journal",
        "center", "centre", "institute", "council", "committee", "foundation", "fund", "society", "association",
        "sport", "sports", "online",
    ]
}
