import Testing

@testable import TextCore

@Suite struct TokenizerTests {
    private func words(_ text: String) -> [String] { Tokenizer.tokens(of: text).map { text.slice($0.span) } }

    @Test func wordsKeepApostrophesAndInitials() {
        #expect(words("Japan's U.S. base") == ["Japan's", "U.S.", "base"])
        #expect(words("at 9 a.m. on") == ["at", "9", "a.m.", "on"])
        #expect(words("plan B. Then") == ["plan", "B", ".", "Then"])
    }

    @Test func hyphensAreMarksOfTheirOwn() {
        #expect(words("year-and-a-half") == ["year", "-", "and", "-", "a", "-", "half"])
        #expect(words("he went -- then") == ["he", "went", "--", "then"])
    }

    @Test func numbersKeepSeparatorsAndOrdinals() {
        let found = words("1,319 stories, 3.5%, the 12th.")
        #expect(found == ["1,319", "stories", ",", "3.5", "%", ",", "the", "12th", "."])
    }

    @Test func controlCharactersAreMarksAndBlanksAreNone() {
        #expect(words("the\u{1} plan\u{1b}[2J\u{0}") == ["the", "\u{1}", "plan", "\u{1b}", "[", "2J", "\u{0}"])
        #expect(words("the\u{7f}plan\t\u{b}\u{c}\r\nof") == ["the", "\u{7f}", "plan", "of"])
        for token in Tokenizer.tokens(of: "\u{1}\u{1b}\u{7f}") {
            #expect(token.kind == .punctuation && !token.isWordLike)
        }
    }

    @Test func chineseIsCutByCharacterAndKoreanByWord() {
        #expect(words("李文静说 김서연 씨") == ["李", "文", "静", "说", "김서연", "씨"])
    }

    @Test(arguments: [
        ("colour", "color"), ("organisation", "organization"), ("twelfth", "12th"), ("Sept.", "September"),
        ("JAPAN’S", "japan's"), ("1,319", "1319"), ("Bjørnstad", "Bjornstad"), ("theatre", "theater"),
        ("travelled", "traveled"), ("Więcek", "Wiecek"),
    ])
    func houseStyleFoldsToOneKey(pair: (String, String)) {
        #expect(NormalForm.key(pair.0) == NormalForm.key(pair.1))
    }

    @Test(arguments: [("filled", "filed"), ("rise", "size"), ("four", "for"), ("US", "us"), ("hour", "horse")])
    func differentWordsKeepDifferentKeys(pair: (String, String)) {
        #expect(NormalForm.key(pair.0) != NormalForm.key(pair.1))
    }

    @Test func tokenKeysAreThoseOfTheNormalForm() {
        for word in ["Japan’s", "U.S.", "US", "colour", "12th", "1,319", "Ærø", "a.m."] {
            #expect(Tokenizer.tokens(of: word).map(\.key) == [NormalForm.key(word)])
        }
    }

    /// The short way for plain words gives what the long way gives.
    @Test func plainWordsFoldLikeTheNormalForm() {
        let stems = ["organ", "travel", "col", "rise", "fav", "anal", "neighb", "s", "summar", "X", "Reviv", "HON"]
        let endings =
            NormalForm.foldedEndings.map { String(decoding: $0, as: UTF8.self) } + [
                "", "ED", "ing", "s", "Our", "ISED",
            ]
        var words = stems.flatMap { stem in endings.map { stem + $0 } }
        words += [
            "twelve", "Twelve", "SEPT", "sept", "US", "us", "Us", "a", "A", "grey", "theatre", "0", "007", "1319",
        ]
        for word in words where !word.isEmpty {
            for text in [word, "(\(word))", "\(word), next", "\(word). Next"] {
                let token = Tokenizer.tokens(of: text).first { $0.isWordLike }
                #expect(token?.key == NormalForm.key(word), "\(text)")
                #expect(token?.span.length == word.utf8.count)
                #expect(token?.isCapitalised == word.first?.isUppercase)
                let letters = word.filter(\.isLetter)
                #expect(token?.isAllCapitals == (letters.count > 1 && letters.allSatisfy(\.isUppercase)))
            }
        }
    }

    /// Many tokens at once are those that come one by one, wherever the stretch begins and ends.
    @Test func manyTokensAtOnceAreThoseThatComeOneByOne() {
        let text = """
            The harbour’s pilots—“organisers, all” of the U.S. Navy…said US 1,319 of 12345678 123456789 3.5% 12th went--then \
            AN INTERNATIONALISATION counterrevolutionaries' it's o'clock year-and-a-half plan B. x\u{7f}y Año 2024\u{a0}café \
            word‘quoted’ soft\u{ad}hyphen thin\u{2009}blank zero\u{200b}width 北京wins £5 €5 a+b <tag> 7pm 5\u{661} end
            """
        let bytes = text.utf8Span.span
        let length = text.utf8.count
        for start in 0...length {
            for end in [start + 1, start + 7, start + 8, start + 9, start + 16, start + 40, length] {
                let end = min(end, length)
                guard start <= end, start == length || bytes[start] & 0xc0 != 0x80 else { continue }
                var scanner = TokenScanner(bytes: bytes, offset: start, end: end)
                var slow: [Token] = []
                while let token = scanner.next() { slow.append(token) }
                #expect(Tokenizer.tokens(of: text, in: TextSpan(start, end)) == slow, "\(start)..<\(end)")
            }
        }
    }

    @Test func aQuoteMarkIsTheSameCurlyOrStraight() {
        let curly = Tokenizer.tokens(of: "“a” ‘b’ – …").map(\.key)
        let straight = Tokenizer.tokens(of: "\"a\" 'b' -- ...").map(\.key)
        #expect(curly == straight)
    }

    @Test func tokensStandInOrderAndSliceToTheirWords() {
        let text = "“Año 2024”, сказал Иван; 北京 e\u{301}t\u{200B}e \u{202E}x 👩‍👩‍👧 end.\n"
        var last = 0
        for token in Tokenizer.tokens(of: text) {
            #expect(Int(token.start) >= last)
            #expect(token.end > token.start)
            last = Int(token.end)
        }
        #expect(words(text).contains("сказал"))
    }
}
