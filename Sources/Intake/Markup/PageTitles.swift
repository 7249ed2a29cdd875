/// The titles and names a page gives itself, and which of them to believe.
struct PageTitles {
    /// The `title` element.
    var title: String?
    /// `og:title`.
    var openGraph: String?
    /// The headline of linked data.
    var linked: String?
    /// Titles for other readers: `twitter:title` and the like.
    var others: [String] = []
    /// `og:site_name`.
    var site: String?
    /// The publisher of linked data.
    var publisher: String?
    /// `application-name`.
    var application: String?
    private var headings: [(text: String, isMarked: Bool)] = []

    /// Whether a heading of the first order was seen.
    var hasHeading: Bool { !headings.isEmpty }

    /// Takes a heading of the first order.
    mutating func addHeading(_ tree: MarkupTree, _ index: Int) {
        guard headings.count < 8 else { return }
        let text = tree.flatText(of: index)
        guard text.utf8.count >= 12, text.utf8.count <= 400 else { return }
        let name = (tree.attribute(.class, of: index)?.lowercased() ?? "")
        let isProperty = tree.attribute(.itemprop, of: index)?.lowercased() == "headline"
        let isNamed = name.hasBytes(of: "headline") || name.hasBytes(of: "article") || name.hasBytes(of: "entry-title")
        headings.append((text, isProperty || (isNamed && !name.hasBytes(of: "site"))))
    }

    /// The site's name: OpenGraph's, unless it is an address or a name within a system and the publisher has a better one.
    var siteName: String? {
        // Some systems put the headline where the name of the application should stand.
        let isTitle = application.map { $0 == linked || $0 == openGraph || $0 == title } ?? false
        let names = [site, publisher, isTitle ? nil : application].compactMap { $0 }.compactMap(Self.shownName)
        return names.first { !Self.isAddress($0) } ?? names.first
    }

    /// The name without slogan, address and marks: `The Outlet | News, Sport and Weather`, `@outlet`.
    private static func shownName(_ text: String) -> String? {
        var name = text.trimmingBlanks()
        if let bar = name.firstRange(of: " | ") { name = String(name[..<bar.lowerBound]) }
        while let first = name.first, first == "@" || first.isWhitespace { name.removeFirst() }
        return name.isEmpty || name.utf8.count > 100 || name.hasBytes(of: "://") ? nil : name
    }

    private static func isAddress(_ name: String) -> Bool {
        !name.contains(" ") && name.contains(".") && name == name.lowercased()
    }

    /// The printed heading when it is one of the titles that the page names, else that title without the site's name.
    var headline: String? {
        let names = Set([site, publisher, siteName].compactMap { $0?.lowercased() })
        let titles = ([linked, openGraph, title].compactMap { $0 } + others)
        let shown = titles.map(withoutSiteName)
        let wholeWords = titles.map(TitleWords.init)
        let shownWords = shown.map(TitleWords.init)
        var best: (text: String, score: Double)?
        for heading in headings where !names.contains(heading.text.lowercased()) {
            let words = TitleWords(heading.text)
            let matches = zip(wholeWords, shownWords).map { whole, bare in
                let share = words.share(in: whole)
                let back = bare.share(in: words)
                return share >= 0.5 && back > 0 ? share + back : 0
            }
            let score = (matches.max() ?? 0) + (heading.isMarked ? 0.5 : 0)
            if score > best?.score ?? 0 { best = (heading.text, score) }
        }
        return best?.text ?? shown.first ?? headings.first?.text
    }

    /// `Headline | Site`, `Headline | World | Site`, `Headline - Site` without what follows the mark, when it is the site's
    /// name or the headline is at least twice as long; and `Site: Headline` without the name.
    private func withoutSiteName(_ text: String) -> String {
        var text = text.trimmingBlanks()
        let names = [site, publisher, application].compactMap { $0 }.filter { !$0.isEmpty }
        for name in names where text.hasPrefix(name) {
            for mark in [": ", " | ", " - ", " – "] where text.hasPrefix(name + mark) {
                text = String(text.dropFirst(name.count + mark.count))
            }
        }
        for mark in [" | ", " — ", " – ", " - ", " :: ", " • ", " -- "] {
            var count = 0
            while count < 4, let at = text.lastRange(of: mark) {
                let head = text[..<at.lowerBound]
                let tail = text[at.upperBound...].trimmingBlanks()
                let isShort = tail.utf8.count * 2 < head.utf8.count && tail.split(separator: " ").count <= 4
                guard names.contains(tail) || isShort, head.contains(where: { $0.isLetter }) else { break }
                text = head.trimmingBlanks()
                count += 1
                // A second dash is one of the headline's own.
                if mark != " | " { return text }
            }
            if count > 0 { return text }
        }
        return text
    }
}

/// The words of a title without regard to case, as hashes (FNV-1a over scalars).
private struct TitleWords {
    private var words: [UInt64] = []

    init(_ text: String) {
        var word: UInt64 = 0
        func close() {
            if word != 0 { words.append(word) }
            word = 0
        }
        func take(_ scalar: Unicode.Scalar) {
            word = ((word == 0 ? 0xcbf2_9ce4_8422_2325 : word) ^ UInt64(scalar.value)) &* 0x100_0000_01b3
        }
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                if ByteText.isLower(byte) || ByteText.isDigit(byte) || ByteText.isUpper(byte) {
                    take(Unicode.Scalar(ByteText.lowered(byte)))
                } else {
                    close()
                }
            } else if scalar.value >= 0x2000 && scalar.value < 0x2070 {
                // Typographic quotation marks, dashes and blanks.
                close()
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                for small in scalar.properties.lowercaseMapping.unicodeScalars { take(small) }
            } else if scalar.properties.canonicalCombiningClass == .notReordered {
                close()
            }
        }
        close()
    }

    /// Share of the words that the other title has, 0–1; 0 when there are none.
    func share(in other: TitleWords) -> Double {
        guard !words.isEmpty else { return 0 }
        return Double(words.count { other.words.contains($0) }) / Double(words.count)
    }
}

extension String {
    /// Where the phrase stands last, byte for byte; nil when it does not.
    fileprivate func lastRange(of phrase: String) -> Range<String.Index>? {
        let text = utf8Span.span
        let bytes = phrase.utf8Span.span
        var start = text.count - bytes.count
        while start >= 0 {
            var index = 0
            while index < bytes.count, text[start + index] == bytes[index] { index += 1 }
            if index == bytes.count {
                let from = utf8.index(utf8.startIndex, offsetBy: start)
                return from..<utf8.index(from, offsetBy: bytes.count)
            }
            start -= 1
        }
        return nil
    }
}
