import Entities

/// Gives the people and acronyms of a document other names, so that the model learns from the words around a name and
/// not the few hundred names of the news of some years.
struct Renaming {
    private var dice: Dice
    private var renamed: [String: String] = [:]
    private let given: [String]
    private let family: [String]

    init(seed: UInt64, given: [String], family: [String]) {
        dice = Dice(seed: seed)
        self.given = given
        self.family = family
    }

    /// The document with other names; a name keeps its new form throughout.
    mutating func rename(_ document: LabelledDocument) -> LabelledDocument {
        var document = document
        for name in document.names {
            let tokens = name.first..<name.end
            switch name.kind {
            case "PER" where tokens.count <= 2 && tokens.allSatisfy({ Self.isPlainName(document.tokens[$0]) }):
                document.tokens[name.end - 1] = other(document.tokens[name.end - 1], from: family)
                if tokens.count == 2 { document.tokens[name.first] = other(document.tokens[name.first], from: given) }
            case "ORG" where tokens.count == 1 && Self.isAcronym(document.tokens[name.first]):
                document.tokens[name.first] = acronym(document.tokens[name.first])
            default: break
            }
        }
        return document
    }

    private static func isPlainName(_ token: String) -> Bool {
        token.count > 2 && token.first?.isUppercase == true && token.dropFirst().allSatisfy { $0.isLowercase }
    }

    private static func isAcronym(_ token: String) -> Bool {
        (2...5).contains(token.count) && token.allSatisfy { $0.isASCII && $0.isUppercase }
    }

    private mutating func other(_ token: String, from names: [String]) -> String {
        if let known = renamed[token] { return known }
        guard !names.isEmpty else { return token }
        var name = names[Int(dice.next() % UInt64(names.count))]
        // Every other name is one that no list has.
        if dice.next() % 2 == 0 { name = twisted(name) }
        renamed[token] = name
        return name
    }

    /// The name with one vowel and one consonant exchanged for others.
    private mutating func twisted(_ name: String) -> String {
        let vowels = Array("aeiou")
        let others = Array("bdfgklmnprstvz")
        var letters = Array(name)
        for kinds in [vowels, others] {
            let places = letters.indices.filter { $0 > 0 && kinds.contains(letters[$0]) }
            guard !places.isEmpty else { continue }
            letters[places[Int(dice.next() % UInt64(places.count))]] = kinds[Int(dice.next() % UInt64(kinds.count))]
        }
        return String(letters)
    }

    private mutating func acronym(_ token: String) -> String {
        if let known = renamed[token] { return known }
        let letters = Array("ABCDEFGHIKLMNOPRSTUW")
        let name = String(token.map { _ in letters[Int(dice.next() % UInt64(letters.count))] })
        renamed[token] = name
        return name
    }
}
