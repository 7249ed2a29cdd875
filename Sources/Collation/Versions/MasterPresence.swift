import TextCore
import WireModel

/// Weighs whether the wire had what stands at a place, or whether an outlet put it there.
///
/// The logarithm of how much likelier the pattern of versions with and without it is if the wire had it. Each version that
/// goes on beyond the place without it speaks against it, less where it cut its surroundings too; a version that stopped
/// before says nothing, unless several stopped exactly there. Independent versions that have it speak for it: outlets do not
/// invent the same sentence. The agency's own print decides. Earlier takes do not speak against what a later one brought.
struct MasterPresence {
    /// The chances that the weights are made of. They were chosen on generated stories and are not sensitive: halving or
    /// doubling any of them moved the score by less than a hundredth.
    enum Chances {
        /// That an outlet puts in a sentence of its own at a given place.
        static let addition = 0.03
        /// As much for a subhead.
        static let subheadAddition = 0.25
        /// That a version that depends on nobody has the same addition as another.
        static let coincidence = 0.04
        /// That a version lacks a sentence when it also lacks one neighbour, or both.
        static let inHole = (one: 0.4, both: 0.75)
        /// What the agency's own print weighs, either way.
        static let own = 7.0
        /// What a sentence weighs that names the agency, and against one that names the outlet.
        static let namesAgency = 2.5
        static let namesOutlet = 5.0
        /// What a version weighs against what comes right after its last sentence.
        static let stop = 1.3
        /// What each further paragraph of such a tail weighs for it.
        static let tail = 0.7
    }

    let table: SentenceTable
    /// The rows in order.
    let order: [Int]
    let independence: Independence
    let takeOf: [Int]
    let standing: [AgencyPrint]
    /// For each version the last place that it shares with another.
    private let lastPlace: [Int]
    private let isKnown: [Bool]
    private let holeRate: [(sentence: Double, subhead: Double)]
    private let witnesses: [[Int]]
    private let paragraphCounts: [Int]

    init(
        table: SentenceTable, order: [Int], independence: Independence, takeOf: [Int], standing: [AgencyPrint]
    ) {
        self.table = table
        self.order = order
        self.independence = independence
        self.takeOf = takeOf
        self.standing = standing
        let versions = table.versions.order
        paragraphCounts = table.versions.sides.map(\.paragraphs)
        let furniture = Self.furniture(table)
        witnesses = order.map { row in
            versions.filter { version in
                let cell = table.rows[row].cells[version]
                return cell.isPresent && (cell.units.isEmpty || !cell.units.allSatisfy(furniture[version].contains))
            }
        }
        isKnown = witnesses.map { found in
            guard let first = found.first else { return false }
            return versions.count < 3 || found.contains { standing[$0] == .own }
                || found.dropFirst().contains { independence.dependence(first, $0) < 0.5 }
        }
        // Where a version stops is told by what others have too: not by a paragraph of its own at the foot.
        var lastPlace = [Int](repeating: -1, count: versions.count)
        for (place, row) in order.enumerated() where isKnown[place] {
            for version in witnesses[place] where !table.rows[row].cells[version].isMoved { lastPlace[version] = place }
        }
        self.lastPlace = lastPlace
        var missed = [(sentence: Double, subhead: Double)](repeating: (0.8, 0.5), count: versions.count)
        var seen = [(sentence: Double, subhead: Double)](repeating: (10, 1), count: versions.count)
        for (place, row) in order.enumerated() where isKnown[place] {
            let isSubhead = table.rows[row].zone == .subhead
            for version in versions where lastPlace[version] > place {
                let isMissed = table.rows[row].cells[version].isPresent ? 0.0 : 1
                if isSubhead {
                    missed[version].subhead += isMissed
                    seen[version].subhead += 1
                } else {
                    missed[version].sentence += isMissed
                    seen[version].sentence += 1
                }
            }
        }
        holeRate = zip(missed, seen).map {
            (min(0.6, $0.sentence / $1.sentence), min(0.9, $0.subhead / $1.subhead))
        }
    }

    /// For each version which of its units are the outlet's and not the story's: those that ``OutletFurniture`` finds, and
    /// what stands behind them at the foot and nobody else has.
    private static func furniture(_ table: SentenceTable) -> [Set<Int>] {
        table.versions.articles.indices.map { version in
            guard AgencyPrint(table.versions.articles[version]) < .own else { return [] }
            let body = table.units[version].indices.filter { table.units[version][$0].zone.isBody }
            let found = OutletFurniture.units(
                body.map { table.units[version][$0] }, of: table.versions.sides[version],
                outlet: table.versions.articles[version].outlet)
            var units: Set<Int> = []
            var isBehind = false
            for (place, unit) in body.enumerated() {
                let row = table.rowOf[version][unit]
                let isAlone = row >= 0 && table.rows[row].cells.count(where: \.isPresent) == 1
                if found.contains(place) {
                    units.insert(unit)
                    isBehind = 2 * place > body.count
                } else if isBehind, isAlone {
                    units.insert(unit)
                }
            }
            return units
        }
    }

    /// For each place how much speaks for the wire having had it: a logarithm of odds.
    ///
    /// - Complexity: O(places · versions).
    func weights() -> [Double] { order.indices.map(weight) }

    private func weight(of place: Int) -> Double {
        let row = table.rows[order[place]]
        let found = witnesses[place]
        guard let lastTake = found.map({ takeOf[$0] }).max() else { return -Chances.own }
        let isSubhead = row.zone == .subhead
        var weight = evidenceFor(found, lastTake: lastTake, isSubhead: isSubhead) + wordsOfItsOwn(at: place)
        let lacking = table.versions.order.filter { !row.cells[$0].isPresent }
        let stop = lacking.map { lastPlace[$0] }.max() ?? -1
        var stopped = false
        for version in lacking where takeOf[version] >= lastTake {
            // Copies of one print count once.
            let share = independence.weight(of: version, among: lacking)
            if lastPlace[version] > place {
                if standing[version] == .own { weight -= Chances.own }
                weight += share * chance(that: version, lacks: place, isSubhead: isSubhead).logarithm
            } else if stop >= 0, stop < place, lastPlace[version] == stop {
                weight -= standing[version] == .own ? Chances.own : share * Chances.stop
                stopped = true
            }
        }
        return stopped ? weight + Chances.tail * Double(tailParagraphs(found, after: stop) - 1) : weight
    }

    /// In how many paragraphs the first of some versions goes on after a place.
    private func tailParagraphs(_ found: [Int], after stop: Int) -> Int {
        guard let version = found.first else { return 1 }
        let last = table.rows[order[stop]].cells[version].first ?? table.units[version].count
        let from = last < table.units[version].count ? table.units[version][last].paragraph : paragraphCounts[version]
        return max(1, paragraphCounts[version] - from)
    }

    private func evidenceFor(_ found: [Int], lastTake: Int, isSubhead: Bool) -> Double {
        var weight = 0.0
        if found.contains(where: { standing[$0] == .own && takeOf[$0] == lastTake }) { weight += Chances.own }
        let isOld = takeOf.contains { $0 > lastTake }
        let addition = isSubhead ? Chances.subheadAddition : Chances.addition
        for (place, version) in found.enumerated() {
            if place == 0 {
                weight += (0.9 / addition).logarithm
            } else {
                let dependence = found[..<place].map { independence.dependence(version, $0) }.max() ?? 0
                weight += (0.9 / max(dependence, Chances.coincidence)).logarithm
            }
        }
        // Of an earlier take it is sure that the wire had it then, not that it kept it.
        return isOld ? min(weight, Chances.own) / 2 : weight
    }

    /// How likely it is that a version lacks what the wire had.
    private func chance(that version: Int, lacks place: Int, isSubhead: Bool) -> Double {
        let rate = isSubhead ? holeRate[version].subhead : holeRate[version].sentence
        var lacking = 0
        for direction in [-1, 1] {
            var other = place + direction
            // What the same versions have tells nothing new.
            while witnesses.indices.contains(other), !isKnown[other] || witnesses[other] == witnesses[place] {
                other += direction
                if abs(other - place) > 12 { break }
            }
            guard witnesses.indices.contains(other), isKnown[other] else { continue }
            if !table.rows[order[other]].cells[version].isPresent { lacking += 1 }
        }
        switch lacking {
        case 0: return max(0.02, rate)
        case 1: return max(Chances.inHole.one, rate)
        default: return 0.75
        }
    }

    // MARK: Whose words

    /// A sentence that names the agency (`told AFP`) is the agency's; one that names the outlet is the outlet's.
    private func wordsOfItsOwn(at place: Int) -> Double {
        let row = table.rows[order[place]]
        for version in witnesses[place].prefix(2) {
            let article = table.versions.articles[version]
            let side = table.versions.sides[version]
            for unit in row.cells[version].units {
                let tokens = table.units[version][unit].tokens
                if let agency = article.agency, names(agency, in: tokens, of: side) { return Chances.namesAgency }
                if AgencyPrint(article) < .own, names(article.outlet, in: tokens, of: side) {
                    return -Chances.namesOutlet
                }
            }
        }
        return 0
    }

    /// Whether the words of a name stand there together.
    private func names(_ name: String, in tokens: Range<Int>, of side: CollationSide) -> Bool {
        let keys = OutletName(name).words
        guard let first = keys.first else { return false }
        // A name that is a word of every sentence names nobody.
        guard keys.count > 1 || !Lexicon.functionWords.contains(first) else { return false }
        let words = tokens.filter { side.tokens[$0].kind == .word }
        guard keys.count <= words.count else { return false }
        return (0...(words.count - keys.count)).contains { start in
            guard side.tokens[words[start]].key == first else { return false }
            let found = words[start..<start + keys.count]
            // One common word must at least be written as a name.
            guard keys.count > 1 || side.tokens[words[start]].isCapitalised else { return false }
            return zip(found, keys).allSatisfy { side.tokens[$0].key == $1 }
        }
    }
}
