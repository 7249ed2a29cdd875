/// Writes sentences that nobody ever wrote: patterns filled with common words and with names made of syllables.
struct MadeWriter {
    var random: SeededRandom
    private var people: [(given: String, surname: String)] = []
    private var places: [String] = []
    private var bodies: [String] = []

    init(random: SeededRandom) {
        self.random = random
        people = (0..<5).map { _ in (name(1...2), name(2...2)) }
        places = (0..<4).map { _ in name(2...2) }
        bodies = (0..<3).map { _ in name(1...2) }
    }

    /// A sentence of the story.
    mutating func sentence() -> [MadePiece] { filled(random.pick(Self.patterns)) }

    /// A headline.
    mutating func headline() -> [MadePiece] {
        filled(random.pick(["{body} {past} {adj} {noun} in {place}", "{place} {noun} {past} {nouns}"]))
    }

    /// A word to stand for another.
    mutating func noun() -> String { random.pick(Self.nouns) }

    private mutating func name(_ parts: ClosedRange<Int>) -> String {
        let word = (0..<random.within(parts)).map { _ in random.pick(Self.onsets) + random.pick(Self.rimes) }.joined()
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    private mutating func filled(_ pattern: String) -> [MadePiece] {
        var pieces: [MadePiece] = []
        for slot in pattern.split(separator: " ") {
            var text = String(slot)
            var before = ""
            var after = ""
            if text.hasPrefix("\"") {
                before = "\""
                text.removeFirst()
            }
            while let last = text.last, "\",.".contains(last) {
                after = String(last) + after
                text.removeLast()
            }
            var found = piece(text)
            guard !found.isEmpty else { continue }
            found[0].before = before
            found[found.count - 1].after += after
            pieces += found
        }
        return pieces
    }

    private mutating func piece(_ slot: String) -> [MadePiece] {
        switch slot {
        case "{np}": return filled(random.pick(Self.phrases))
        case "{pp}": return filled(random.pick(Self.places))
        case "{vp}": return filled(random.pick(Self.predicates))
        case "{noun}": return [MadePiece(noun())]
        case "{nouns}": return [MadePiece(noun() + "s")]
        case "{verb}": return [MadePiece(random.pick(Self.verbs))]
        case "{past}": return [MadePiece(random.pick(Self.verbs) + "ed")]
        case "{adj}": return [MadePiece(random.pick(Self.adjectives))]
        case "{place}": return [MadePiece(random.pick(places))]
        case "{body}": return [MadePiece(random.pick(bodies)), MadePiece(random.pick(["Group", "Bank", "Institute"]))]
        case "{person}":
            let person = random.pick(people)
            return random.happens(0.3)
                ? [MadePiece(person.given), MadePiece(person.surname)] : [MadePiece(person.surname)]
        case "{day}": return [MadePiece(random.pick(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]))]
        case "{count}":
            let number = random.within(2...12)
            return [MadePiece(MadeStyle.numbers[number - 2], style: .number(number))]
        case "{figure}": return [MadePiece(String(random.within(21...990)))]
        case "{share}": return [MadePiece(String(random.within(13...95))), MadePiece("percent", style: .percent)]
        case "{said}": return [MadePiece("said", style: .said)]
        case "{spelling}":
            let pair = random.below(MadeStyle.spellings.count)
            return [MadePiece(MadeStyle.spellings[pair].0, style: .spelling(pair))]
        default: return [MadePiece(slot)]
        }
    }

    private static let patterns = [
        "{np} {vp} {pp}, {person} {said}.", "{np} {vp}, {pp}, and {np} {vp}.",
        "\"{np} {vp} {pp},\" {person} {said}.", "{body} {said} {np} {vp} {pp}.",
        "about {share} of {nouns} {vp}, compared with {share} {pp}.", "but {np} {vp}, and {nouns} {vp}.",
        "the {noun}, which {past} {np}, {vp} {pp}.", "{count} {nouns} {vp} {pp}, according to {body}.",
        "officials in {place} {past} {np} because {np} {vp}.", "{person} {said} that {np} {vp} and that {np} {vp}.",
        "there were {figure} {adj} {nouns} {pp}, the {noun} {said}.",
        "the {spelling} of {place} {vp} {pp} as {np} {vp}.",
        "no {noun} {vp} {pp}.", "it was the {adj} {noun} {pp} since {figure} {nouns} {vp}.",
        "\"we {verb} {np} {pp},\" {said} {person}, who {past} {np}.",
    ]
    private static let phrases = [
        "the {noun}", "a {adj} {noun}", "the {adj} {noun}", "the {noun} of {nouns}", "{adj} {nouns}", "its {noun}",
        "several {adj} {nouns}", "{body}", "the {spelling} {noun}", "the {noun} {noun}",
    ]
    private static let places = [
        "in {place}", "on {day}", "near the {noun}", "after {count} {nouns}", "during the {adj} {noun}", "with {np}",
        "under the {noun}", "from {place}",
    ]
    private static let predicates = [
        "{past} {np}", "{past} {np} {pp}", "will {verb} {np} {pp}", "had {past} {np}", "could {verb} {np}",
        "did not {verb} {np}", "{past} and {past} {np}",
    ]
    private static let nouns = words(
        """
        report plan election court budget market price storm bridge tax border road village council letter window engine
        garden teacher doctor farmer worker driver ticket station island tunnel winter summer harvest lantern mirror kettle
        ladder basket blanket candle carpet hammer needle pocket pillow ribbon saddle bottle barrel anchor arrow badge banner
        beacon bucket button cabin camera canal castle cellar chapel cliff cloud coach coast collar column corner cottage
        cradle curtain dagger desert diamond drawer fabric factory feather fence ferry festival field finger flag flame forest
        fountain gallery gate glacier hammock harness helmet hotel jacket journal journey kitchen lake lamp leader lemon library
        lever meadow medal melon merchant mill minister mountain museum novel orchard organ oven painter palace paper parade
        park pasture pebble pencil pepper picture pigeon pilot planet plank plough poem port prison puddle quarry rail raincoat
        ranch recipe record reef river rocket roof rope sailor school season shelter shield signal silver singer statue stone
        stream student tailor tavern temple tent theory thread tower trader trail train treaty trumpet turbine valley vessel
        village vineyard violin visitor wagon wall weaver well whistle willow windmill winner workshop yard
        """)
    private static let verbs = words(
        """
        report reject review order confirm deny extend open repair discuss paint answer follow collect deliver visit inspect
        support question measure counter restore launch gather offer enter finish borrow carpet remember abandon attack anchor
        mention present protest record select threaten welcome witness approach assist attend cancel cover discover expect
        explain export filter guard help import insult invent join lift limit load mark monitor obtain order pack pardon plant
        print prevent publish rent reopen request rescue return reward search shelter soften strengthen suspect test train
        transport unload warn
        """)
    private static let adjectives = words(
        """
        early public narrow quiet heavy local modern distant careful ancient annual bitter broken central common costly
        crowded curious daily double eastern empty former frozen general gentle golden hollow humble internal junior lasting
        lonely lucky main medical mild military minor mutual naked national northern official partial patient pleasant
        polished political poor popular present private proud rapid recent regional remote rural sacred seasonal second
        senior separate severe silent simple single slender social solid southern special steady sudden temporary tender
        thick tidy tiny tropical unusual upper urban vacant visible western wooden yearly
        """)
    private static let onsets = words("b d f g h k l m n p r s t v w br dr gr kl st tr sh th")
    private static let rimes = words(
        "ana ero ila oma une esk orn and elt ira ost uin aven ilde orra ume astin ell ovar")

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    }
}
