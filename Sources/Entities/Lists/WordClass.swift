/// What the gazetteers know of a word or a phrase; one may be several things (`Jordan`, `May`, `WHO`).
struct WordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    static let country = WordClass(rawValue: 1 << 0)
    static let city = WordClass(rawValue: 1 << 1)
    static let province = WordClass(rawValue: 1 << 2)
    static let region = WordClass(rawValue: 1 << 3)
    static let nationality = WordClass(rawValue: 1 << 4)
    static let organisation = WordClass(rawValue: 1 << 5)
    static let event = WordClass(rawValue: 1 << 6)
    static let organisationHead = WordClass(rawValue: 1 << 7)
    static let placeHead = WordClass(rawValue: 1 << 8)
    static let eventHead = WordClass(rawValue: 1 << 9)
    static let title = WordClass(rawValue: 1 << 10)
    static let given = WordClass(rawValue: 1 << 11)
    static let surname = WordClass(rawValue: 1 << 12)
    static let particle = WordClass(rawValue: 1 << 13)
    static let calendar = WordClass(rawValue: 1 << 14)
    static let opener = WordClass(rawValue: 1 << 15)
    static let nonEntity = WordClass(rawValue: 1 << 16)
    static let common = WordClass(rawValue: 1 << 17)
    static let saying = WordClass(rawValue: 1 << 18)
    /// The list has it in capitals only: `WHO`.
    static let acronym = WordClass(rawValue: 1 << 19)
    /// The list has it in small letters too: `Nato`.
    static let plain = WordClass(rawValue: 1 << 20)
    /// The list has it with a possessive ending: `McDonald's`.
    static let possessive = WordClass(rawValue: 1 << 21)
    /// Longer phrases begin with it.
    static let prefix = WordClass(rawValue: 1 << 22)
    static let governmental = WordClass(rawValue: 1 << 23)
    static let surnameHead = WordClass(rawValue: 1 << 24)
    static let locative = WordClass(rawValue: 1 << 25)
    /// A regular inflection of an ordinary word, found by its ending.
    static let inflected = WordClass(rawValue: 1 << 26)

    static let placeEnding = WordClass(rawValue: 1 << 27)
    /// A body that many countries have under this name.
    static let generic = WordClass(rawValue: 1 << 29)
    static let personEnding = WordClass(rawValue: 1 << 28)
    static let bodyEnding = WordClass(rawValue: 1 << 30)

    static let place: WordClass = [.country, .city, .province, .region]
    static let head: WordClass = [.organisationHead, .placeHead, .eventHead]
    static let personName: WordClass = [.given, .surname]
    /// What makes a phrase worth matching as a whole.
    static let named: WordClass = [.country, .city, .province, .region, .nationality, .organisation, .event]

    func has(_ other: WordClass) -> Bool { !isDisjoint(with: other) }
}
