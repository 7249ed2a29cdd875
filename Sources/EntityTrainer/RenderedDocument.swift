package import Entities
package import TextCore
package import WireModel

/// A labelled document as running text, a sentence a line, with the place of every token and name.
package struct RenderedDocument: Sendable {
    package var text = ""
    package var tokens: [TextSpan] = []
    package var zones: [Zone] = []
    package var names: [(span: TextSpan, kind: NameLabel.Kind)] = []

    /// How a document is written.
    package enum Manner: Sendable {
        /// The tokens with a space between, as corpora have them.
        case spaced
        /// As newspapers write, and some sentences in capitals, in the capitals of headlines or in small letters, so
        /// that the model learns to do without: drawn by a hash of the given number.
        case varied(seed: UInt64)
    }

    /// Writes a document.
    package init(_ document: LabelledDocument, _ manner: Manner) {
        for (number, sentence) in document.sentences.enumerated() {
            let start = text.utf8.count
            var dice = Dice(seed: 0)
            var letters = Letters.asTheyAre
            var isNatural = false
            if case .varied(let seed) = manner {
                dice = Dice(seed: seed &* 1_000_003 &+ UInt64(number))
                isNatural = seed % 2 == 0
                letters = Letters.drawn(dice.next() % 100)
            }
            append(document, sentence, letters: letters, isNatural: isNatural)
            zones.append(Zone(.paragraph, TextSpan(start, text.utf8.count)))
            text += "\n"
        }
        names = document.names.map { name in
            let kind: NameLabel.Kind =
                switch name.kind {
                case "PER": .person
                case "ORG": .organisation
                case "LOC": .place
                default: .other
                }
            return (TextSpan(tokens[name.first].start, tokens[name.end - 1].end), kind)
        }
    }

    /// What the recogniser reads.
    package var input: RecognitionInput { RecognitionInput(text: text, zones: zones) }

    private mutating func append(
        _ document: LabelledDocument, _ sentence: Range<Int>, letters: Letters, isNatural: Bool
    ) {
        var quotes = 0
        for index in sentence {
            let token = document.tokens[index]
            if index > sentence.lowerBound {
                let previous = document.tokens[index - 1]
                let isGlued =
                    isNatural
                    && (Self.gluesLeft(token, openQuotes: quotes) || Self.gluesRight(previous, openQuotes: quotes)
                        || document.cutsHyphens && (token == "-" || previous == "-"))
                if !isGlued { text += " " }
            }
            if token == "\"" { quotes += 1 }
            let start = text.utf8.count
            text += letters.write(token, isFirst: index == sentence.lowerBound)
            tokens.append(TextSpan(start, text.utf8.count))
        }
    }

    private static func gluesLeft(_ token: String, openQuotes: Int) -> Bool {
        if token == "\"" { return openQuotes % 2 == 1 }
        return [",", ".", ";", ":", "!", "?", ")", "]", "%", "''"].contains(token) || token.hasPrefix("'s")
            || token.hasPrefix("n't") || ["'", "'re", "'ll", "'ve", "'m", "'d"].contains(token)
    }

    private static func gluesRight(_ token: String, openQuotes: Int) -> Bool {
        if token == "\"" { return openQuotes % 2 == 1 }
        return ["(", "[", "$", "``", "£", "€"].contains(token)
    }
}

/// How the letters of a sentence are written.
private enum Letters {
    case asTheyAre, capitals, headline, small

    static func drawn(_ number: UInt64) -> Letters {
        number < 5 ? .capitals : number < 12 ? .headline : number < 15 ? .small : .asTheyAre
    }

    func write(_ token: String, isFirst: Bool) -> String {
        switch self {
        case .asTheyAre: return token
        case .capitals: return token.uppercased()
        case .small: return token.lowercased()
        case .headline:
            if token == "." { return "" }
            if !isFirst, Self.smallWords.contains(token) { return token }
            return token.prefix(1).uppercased() + token.dropFirst()
        }
    }

    private static let smallWords: Set<String> = [
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "'s", "n't",
    ]
}

/// Numbers that look drawn by chance and are the same in every run (SplitMix64, Steele, Lea and Flood 2014).
package struct Dice: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    /// One number for a seed.
    package static func number(_ seed: UInt64) -> UInt64 {
        var dice = Dice(seed: seed &* 31)
        return dice.next()
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}
