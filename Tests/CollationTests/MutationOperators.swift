/// Every edit that can be planted in a marked paragraph.
struct MutationOperators {
    let story: Int
    let number: Int
    let paragraph: MarkedParagraph
    private(set) var plantings: [Planting] = []

    /// Whether the paragraph is the story's last, behind which an outlet may add what it likes.
    private let isLast: Bool

    init(story: Int, number: Int, paragraph: MarkedParagraph, isLast: Bool, dice: inout MutationDice) {
        self.isLast = isLast
        self.story = story
        self.number = number
        self.paragraph = paragraph
        for mark in paragraph.marks { plant(mark, &dice) }
        for quotation in paragraph.quotations { plantQuote(quotation, &dice) }
        plantClaims(&dice)
        plantAttributions(&dice)
    }

    private mutating func add(
        _ kind: String, _ operation: String, _ range: Range<Int>, _ words: String, isHeldOut: Bool = false,
        isReversed: Bool = false
    ) {
        guard paragraph.text(range).lowercased() != words.lowercased() else { return }
        plantings.append(
            Planting(
                kind: kind, operation: operation, story: story, paragraph: number, range: range, words: words,
                isHeldOut: isHeldOut, isReversed: isReversed))
    }

    private func isQuoted(_ range: Range<Int>) -> Bool { paragraph.quotations.contains { $0.overlaps(range) } }

    /// Both lists of a choice, one word of each.
    private func picks(_ choice: MutationWords.Choice, _ dice: inout MutationDice) -> [(String, Bool)] {
        let known = (dice.pick(choice.known), false)
        return choice.heldOut.isEmpty ? [known] : [known, (dice.pick(choice.heldOut), true)]
    }

    private mutating func plant(_ mark: MarkedParagraph.Mark, _ dice: inout MutationDice) {
        let text = paragraph.text(mark.range)
        let isQuoted = isQuoted(mark.range)
        func kind(_ own: String) -> String { isQuoted ? "quote" : own }
        switch mark.kind {
        case "a", "e", "p": plantLabels(mark, text, kind("label"), &dice)
        case "n", "N": plantNames(mark, text, kind("name"), &dice)
        case "t": plantTitles(mark, text, kind("name"), &dice)
        case "f": plantFigures(mark, text, kind("figure"), &dice)
        case "u":
            let units = ["kilometres": "miles", "dollars": "euros", "euros": "dollars", "millimetres": "centimetres"]
            add(kind("figure"), "unit", mark.range, units[text] ?? "acres")
        case "d": plantDates(mark, text, kind("date"), &dice)
        case "h":
            add(kind("hedge"), "hedge dropped", mark.range, mark.other ?? "")
            add(kind("hedge"), "hedge added", mark.range, mark.other ?? "", isReversed: true)
        case "m":
            for other in text == "will" ? ["may", "could"] : text == "would" ? ["could", "may"] : ["will", "must"] {
                add(kind("hedge"), "modal", mark.range, other)
            }
        case "g":
            add(kind("negation"), "negation dropped", mark.range, mark.other ?? "")
            add(kind("negation"), "negation added", mark.range, mark.other ?? "", isReversed: true)
        case "r": plantVerbs(mark, text, kind("attribution"), &dice)
        case "s":
            add(kind("attribution"), "attribution dropped", mark.range, mark.other ?? "")
            add(kind("attribution"), "attribution added", mark.range, mark.other ?? "", isReversed: true)
            if mark.other == nil {
                add(
                    kind("attribution"), "source weakened", mark.range,
                    dice.pick([", officials said", ", sources said"]))
            }
        case "q":
            add("quote", "paraphrase quoted", mark.range, "\"\(text)\"")
            add("quote", "quotation paraphrased", mark.range, "\"\(text)\"", isReversed: true)
        case "j":
            guard let choice = MutationWords.acts[text] else { return }
            for (word, isHeldOut) in picks(choice, &dice) {
                add(kind("label"), "act judged", mark.range, word, isHeldOut: isHeldOut)
            }
            for (word, isHeldOut) in picks(MutationWords.judgements, &dice) {
                add(kind("label"), "adverb of judgement", mark.range, "\(word) \(text)", isHeldOut: isHeldOut)
            }
        case "b":
            add(kind("claim"), "agent dropped", mark.range, "")
            add(kind("claim"), "agent added", mark.range, "", isReversed: true)
        default: return
        }
    }

    private mutating func plantLabels(
        _ mark: MarkedParagraph.Mark, _ text: String, _ kind: String, _ dice: inout MutationDice
    ) {
        for (word, isHeldOut) in picks(MutationWords.modifiers, &dice) {
            add(kind, "modifier added", mark.range, "\(word) \(text)", isHeldOut: isHeldOut)
            if dice.roll(2) == 0 {
                add(kind, "modifier dropped", mark.range, "\(word) \(text)", isHeldOut: isHeldOut, isReversed: true)
            }
        }
        guard mark.kind != "p" else { return }
        let choice = mark.kind == "a" ? MutationWords.actors : MutationWords.events
        for (word, isHeldOut) in picks(choice, &dice) {
            add(kind, mark.kind == "a" ? "actor renamed" : "event renamed", mark.range, word, isHeldOut: isHeldOut)
        }
        if kind == "label" { add("quote", "label quoted", mark.range, "\"\(text)\"") }
    }

    private mutating func plantNames(
        _ mark: MarkedParagraph.Mark, _ text: String, _ kind: String, _ dice: inout MutationDice
    ) {
        let isPerson = mark.kind == "n"
        let nextToQuote = isPerson && !paragraph.quotations.isEmpty && kind == "name"
        let words = text.split(separator: " ")
        let other = dice.pick(isPerson ? MutationWords.surnames : MutationWords.places)
        // Beside a quotation another name may be another speaker.
        let own = nextToQuote ? "name|quote" : kind
        add(own, "another name", mark.range, (words.dropLast().map { String($0) } + [other]).joined(separator: " "))
        guard var letters = words.last.map({ Array($0) }), letters.count > 3 else { return }
        let place = 1 + dice.roll(letters.count - 2)
        letters[place] = letters[place] == "o" ? "u" : "o"
        add(own, "a letter of a name", mark.range, (words.dropLast() + [String(letters)[...]]).joined(separator: " "))
    }

    private mutating func plantTitles(
        _ mark: MarkedParagraph.Mark, _ text: String, _ kind: String, _ dice: inout MutationDice
    ) {
        add(kind, "another title", mark.range, dice.pick(MutationWords.titles))
        let prefix = text.first?.isUppercase == true ? "Deputy" : "deputy"
        if !text.hasPrefix(prefix) {
            add(kind, "rank added", mark.range, "\(prefix) \(text)")
            add(kind, "rank dropped", mark.range, "\(prefix) \(text)", isReversed: true)
            let former = prefix == "Deputy" ? "Former" : "former"
            if !paragraph.text(0..<mark.range.lowerBound).hasSuffix("former ") {
                add(kind, "former added", mark.range, "\(former) \(text)")
            }
        }
    }

    private mutating func plantFigures(
        _ mark: MarkedParagraph.Mark, _ text: String, _ kind: String, _ dice: inout MutationDice
    ) {
        if text.hasSuffix(" million") {
            add(kind, "million for billion", mark.range, text.replacing(" million", with: " billion"))
        }
        if text.hasSuffix(" billion") {
            add(kind, "billion for million", mark.range, text.replacing(" billion", with: " million"))
        }
        guard let first = text.first, first.isNumber else {
            let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
            let others = words.filter { $0 != text }
            add(kind, "another number word", mark.range, text == "third" ? "fourth" : dice.pick(others))
            return
        }
        var digits = Array(text)
        let last = digits.lastIndex { $0.isNumber } ?? 0
        digits[last] = digits[last] == "7" ? "3" : "7"
        add(kind, "another digit", mark.range, String(digits))
        let numbers = text.filter(\.isNumber)
        if Set(numbers).count > 1, numbers.count == 2, !text.contains(".") {
            add(kind, "digits swapped", mark.range, String(numbers.reversed()))
        }
        if !text.contains("."), !text.contains(" "), paragraph.bytes.indices.contains(mark.range.upperBound),
            paragraph.bytes[mark.range.upperBound] == 0x20,
            !paragraph.text(0..<mark.range.lowerBound).hasSuffix("least ")
        {
            add(kind, "at least added", mark.range, "at least \(text)")
            add(kind, "more than dropped", mark.range, "more than \(text)", isReversed: true)
        }
    }

    private mutating func plantDates(
        _ mark: MarkedParagraph.Mark, _ text: String, _ kind: String, _ dice: inout MutationDice
    ) {
        let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        let months = ["January", "March", "April", "June", "July", "August", "October", "December"]
        if days.contains(text) {
            for _ in 0..<2 { add(kind, "another weekday", mark.range, dice.pick(days.filter { $0 != text })) }
        } else if let year = Int(text) {
            add(kind, "another year", mark.range, String(year - 1 - dice.roll(8)))
        } else if text.hasPrefix("last ") {
            add(kind, "another period", mark.range, text == "last month" ? "last week" : "last month")
        } else {
            let words = text.split(separator: " ").map { String($0) }
            let other = dice.pick(months.filter { $0 != words.last })
            add(kind, "another month", mark.range, (words.dropLast() + [other]).joined(separator: " "))
            if let day = Int(words[0]), words.count == 2 {
                add(kind, "another day", mark.range, "\(day > 15 ? day - 10 : day + 10) \(words[1])")
            }
        }
    }

    private mutating func plantVerbs(
        _ mark: MarkedParagraph.Mark, _ text: String, _ kind: String, _ dice: inout MutationDice
    ) {
        guard text == "said" || text == "reported" || text == "announced" else { return }
        for (word, isHeldOut) in picks(MutationWords.stanceVerbs, &dice) {
            add(kind, "stance verb", mark.range, word, isHeldOut: isHeldOut)
            add(kind, "stance verb gone", mark.range, word, isHeldOut: isHeldOut, isReversed: true)
        }
    }
}

// MARK: Quotations, claims, attributions

extension MutationOperators {
    private mutating func plantQuote(_ quotation: Range<Int>, _ dice: inout MutationDice) {
        let inside = quotation.lowerBound + 1..<quotation.upperBound - 1
        let words = paragraph.words(in: inside)
        guard words.count >= 6 else { return }
        let long = words.filter { $0.count >= 4 }
        if let word = long.isEmpty ? nil : dice.pick(long) {
            add("quote", "a word of the quotation", word, dice.pick(MutationWords.quoteWords))
        }
        add("quote", "a word put into the quotation", words[3].lowerBound..<words[3].lowerBound, "truly ")
        add("quote", "end trimmed", words[words.count - 3].upperBound..<words[words.count - 1].upperBound, "")
        add("quote", "middle trimmed", words[1].upperBound..<words[3].upperBound, "")
        add("quote", "middle trimmed with dots", words[2].upperBound..<words[4].upperBound, " ...")
        let start = words[0].lowerBound
        let head = paragraph.text(words[0])
        add(
            "quote", "boundary moved in", quotation.lowerBound..<words[2].lowerBound,
            head + " " + paragraph.text(words[1]) + " \"")
        add("quote", "head trimmed", start..<words[2].lowerBound, "")
        let plain = paragraph.text(inside)
        add("quote", "quotation paraphrased", quotation, plain)
        add("quote", "paraphrase quoted", quotation, plain, isReversed: true)
        let behind = paragraph.text(quotation.upperBound..<paragraph.bytes.count)
        for (pronoun, other) in [(" he said", " she said"), (" she said", " he said")] where behind.hasPrefix(pronoun) {
            add("quote", "another speaker", quotation.upperBound..<quotation.upperBound + pronoun.utf8.count, other)
        }
    }

    private mutating func plantClaims(_ dice: inout MutationDice) {
        for place in paragraph.clausePlaces where !isQuoted(place..<place + 1) {
            for _ in 0..<4 {
                var clause = dice.pick(MutationWords.clauses)
                // No two marks in a row, no comma before a stop.
                if clause.hasSuffix(","), paragraph.bytes.indices.contains(place),
                    [0x2c, 0x2e].contains(paragraph.bytes[place])
                {
                    clause.removeLast()
                }
                add("claim", "a clause put in", place..<place, clause)
            }
        }
        let end = paragraph.bytes.count
        guard !isLast else { return }
        for (list, least) in [(MutationWords.plainSentences, 1), (MutationWords.weightySentences, 0)] {
            for isParagraph in [false, true] where dice.roll(2) == 0 || least == 0 {
                plantings.append(
                    Planting(
                        kind: "claim", operation: least == 0 ? "weighty sentence" : "plain sentence", story: story,
                        paragraph: number, range: end..<end, words: (isParagraph ? "" : " ") + dice.pick(list),
                        isParagraph: isParagraph, leastWitnesses: least))
            }
        }
    }

    private mutating func plantAttributions(_ dice: inout MutationDice) {
        let end = paragraph.bytes.count
        guard paragraph.quotations.isEmpty, !paragraph.text.contains("said"), paragraph.bytes.last == 0x2e else {
            return
        }
        for _ in 0..<2 {
            add("attribution", "attribution put in", end - 1..<end - 1, dice.pick(MutationWords.attributions))
        }
    }
}
