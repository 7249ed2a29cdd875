import TextCore
import WireModel

/// Puts the wire's text together from what its clients printed.
///
/// Place by place of the ``SentenceTable``, in the order of the majority (``MasterOrder``): whether the wire had it
/// (``MasterPresence``), then in which wording. A wording's votes are those of its witnesses: the agency's own print counts
/// three, versions that depend on each other share one vote (``Independence``), and those of an earlier take than the last
/// that has the sentence count a third, so that a correction prevails. Equal votes go to the agency, then to the base.
struct MasterBuilder {
    /// What a witness of an earlier take counts.
    static let earlierTake = 0.34
    /// What the agency's own print counts.
    static let ownPrint = 3.0
    /// What a reading counts that has a word twice in a row: a slip of the pen more often than what was sent.
    static let slip = 0.3
    /// More readings than these are told apart by their votes alone.
    static let mostReadings = 24

    private let table: SentenceTable
    private let takeOf: [Int]
    private let standing: [AgencyPrint]
    private let readings: [[TableReading]]
    private let independence: Independence
    /// For each version whether it sets the verb that reports by a rule of its own throughout.
    private let isRestyled: [Bool]

    private init(_ table: SentenceTable, takeOf: [Int], lineage: Lineage) {
        self.table = table
        self.takeOf = takeOf
        standing = table.versions.articles.map { AgencyPrint($0) }
        readings = table.rows.indices.map { table.readings(at: $0) }
        independence = Independence(table, readings: readings, takeOf: takeOf, lineage: lineage)
        isRestyled = table.versions.sides.map { ReportingStyle($0).isOwn }
    }

    /// The master of a table; `takeOf` names for each version the number of its take.
    ///
    /// - Complexity: O(rows · versions²), and the order's O(versions · rows²) up to a bound.
    static func master(of table: SentenceTable, takeOf: [Int], lineage: Lineage) -> WireMaster {
        MasterBuilder(table, takeOf: takeOf, lineage: lineage).master()
    }

    private func master() -> WireMaster {
        var master = WireMaster(paragraphs: [], leftOut: [])
        if let headline = headline() {
            master.paragraphs.append(WireMaster.Paragraph(zone: .headline, sentences: [headline]))
        }
        let lastTake = takeOf.max() ?? 0
        let weights = table.versions.sides.indices.map {
            Int32((standing[$0] == .own ? 3 : 1) * (takeOf[$0] == lastTake ? 3 : 1))
        }
        let order = MasterOrder(table: table, weights: weights).ordered(
            table.order.filter { table.rows[$0].zone.isBody })
        let presence = MasterPresence(
            table: table, order: order, independence: independence, takeOf: takeOf, standing: standing
        ).weights()
        var last: Int?
        for (row, weight) in zip(order, presence) {
            guard let best = best(at: row), !isAbsorbed(row, best) else { continue }
            guard weight > 0 else {
                master.leftOut += readings[row].map { reading($0, at: row) }
                continue
            }
            let sentences = sentences(at: row, best, odds: weight)
            if let before = last, joins(before, row) {
                master.paragraphs[master.paragraphs.count - 1].sentences += sentences
            } else {
                master.paragraphs.append(WireMaster.Paragraph(zone: table.rows[row].zone, sentences: sentences))
            }
            last = row
        }
        return master
    }

    // MARK: Wording

    private func votes(_ reading: TableReading, lastTake: Int) -> Double {
        reading.versions.reduce(0) { sum, version in
            var vote = independence.weight(of: version, among: reading.versions) * independence.reliability(of: version)
            if standing[version] == .own { vote *= Self.ownPrint }
            if takeOf[version] < lastTake { vote *= Self.earlierTake }
            return sum + vote
        }
    }

    private struct Choice {
        var reading: TableReading
        /// Its share of the votes.
        var share: Double
        var votes: Double
        /// The other readings, more votes first.
        var others: [TableReading]
    }

    private func best(at row: Int) -> Choice? {
        let found = readings[row]
        let lastTake = found.flatMap(\.versions).map { takeOf[$0] }.max() ?? 0
        let weights = found.map { reading in
            votes(reading, lastTake: lastTake)
                * (found.count > 1 && doublesAWord(reading, at: row) ? Self.slip : 1)
        }
        let far = distances(found, at: row, weights)
        let rated = found.indices.map { (reading: found[$0], votes: weights[$0], distance: far[$0]) }.enumerated()
            .sorted { one, other in
                // Thousandths: sums of fractions must not decide by their last bit.
                let far = ((one.element.distance * 1000).rounded(), (other.element.distance * 1000).rounded())
                if far.0 != far.1 { return far.0 < far.1 }
                let votes = ((one.element.votes * 1000).rounded(), (other.element.votes * 1000).rounded())
                if votes.0 != votes.1 { return votes.0 > votes.1 }
                let ranks = (rank(one.element.reading), rank(other.element.reading))
                return ranks.0 != ranks.1 ? ranks.0 > ranks.1 : one.offset < other.offset
            }.map(\.element)
        guard let first = rated.first else { return nil }
        let all = rated.reduce(0) { $0 + $1.votes }
        return Choice(
            reading: first.reading, share: first.votes / all, votes: first.votes,
            others: rated.dropFirst().map(\.reading))
    }

    /// How far each reading is from what all versions print, in words by votes: of several altered readings the one that
    /// the others agree with most, word by word, is nearest to the wire's (a median string taken from the witnesses). With
    /// two readings, and where one has most of the votes, that is the one with more votes.
    private func distances(_ found: [TableReading], at row: Int, _ votes: [Double]) -> [Double] {
        guard found.count > 1, found.count <= Self.mostReadings else { return found.map { _ in 0 } }
        let words = found.map { reading in
            table.keys(reading.versions[0], table.rows[row].cells[reading.versions[0]].units)
        }
        return words.map { own in
            zip(words, votes).reduce(0) { $0 + $1.1 * Double(SentenceTable.distance(own, $1.0)) }
        }
    }

    /// Whether a reading has a word twice in a row, the copyist's dittography.
    private func doublesAWord(_ reading: TableReading, at row: Int) -> Bool {
        let version = reading.versions[0]
        let side = table.versions.sides[version]
        return table.rows[row].cells[version].units.contains { unit in
            let words = table.units[version][unit].tokens.filter { side.tokens[$0].kind == .word }
            return zip(words, words.dropFirst()).contains { side.tokens[$0].key == side.tokens[$1].key }
        }
    }

    private func rank(_ reading: TableReading) -> Int {
        let own = reading.versions.map { standing[$0].rawValue }.max() ?? 0
        return 2 * own + (reading.versions.contains(table.base) ? 1 : 0)
    }

    /// Whether most versions have the row's words inside of the sentence before.
    private func isAbsorbed(_ row: Int, _ best: Choice) -> Bool {
        let hosted = table.versions.order.filter { table.rows[row].cells[$0].host != nil }
        guard !hosted.isEmpty else { return false }
        return votes(TableReading(key: 0, versions: hosted), lastTake: 0) > best.votes
    }

    /// The sentences of the chosen wording: one, or several where most versions break it up.
    private func sentences(at row: Int, _ best: Choice, odds: Double) -> [MasterSentence] {
        let version = printed(best.reading, at: row)
        let units = table.rows[row].cells[version].units
        let confidence = best.votes / (best.votes / best.share + 0.3) * odds.chanceOfOdds
        let variants = best.others.map { reading($0, at: row) }
        let note = note(at: row, best)
        return units.enumerated().map { index, unit in
            MasterSentence(
                reading: MasterReading(
                    version: version, span: table.units[version][unit].span, witnesses: best.reading.versions.sorted()),
                variants: index == 0 ? variants : [], confidence: confidence, note: note)
        }
    }

    /// The version whose letters stand for a reading: those that most of its witnesses print, and before that the agency's
    /// and those of versions that do not set the verb that reports by a rule of their own.
    private func printed(_ reading: TableReading, at row: Int) -> Int {
        var groups: [(key: [UInt64], versions: [Int])] = []
        for version in reading.versions {
            let key = table.rows[row].cells[version].units.map { table.units[version][$0].wordsKey }
            if let index = groups.firstIndex(where: { $0.key == key }) {
                groups[index].versions.append(version)
            } else {
                groups.append((key, [version]))
            }
        }
        var best: (version: Int, rank: [Int])?
        for (_, versions) in groups {
            guard let version = versions.max(by: { precedence($0) < precedence($1) }) else { continue }
            let isPlain = versions.contains { !isRestyled[$0] }
            let rank = [standing[version].rawValue, isPlain ? 1 : 0, versions.count, precedence(version)]
            if best.map({ $0.rank.lexicographicallyPrecedes(rank) }) ?? true { best = (version, rank) }
        }
        return best?.version ?? table.base
    }

    /// Of versions with equal words the agency's own print stands for them, then that of the later take, then the base.
    private func precedence(_ version: Int) -> Int {
        (standing[version].rawValue * table.versions.count + takeOf[version]) * 2 + (version == table.base ? 1 : 0)
    }

    private func reading(_ reading: TableReading, at row: Int) -> MasterReading {
        let version = printed(reading, at: row)
        return MasterReading(
            version: version, span: table.span(version, table.rows[row].cells[version].units),
            witnesses: reading.versions.sorted())
    }

    private func note(at row: Int, _ best: Choice) -> String {
        let count = best.reading.versions.count
        let all = best.others.reduce(count) { $0 + $1.versions.count }
        if count == 1, all == 1 {
            return standing[best.reading.versions[0]] == .own ? "the agency's own print has it" : "one version has it"
        }
        if count == all { return "all \(all) versions that have it agree" }
        let takes = Set((best.others.flatMap(\.versions) + best.reading.versions).map { takeOf[$0] })
        let lastTake = takes.max() ?? 0
        if takes.count > 1, best.reading.versions.contains(where: { takeOf[$0] == lastTake }),
            best.others.allSatisfy({ $0.versions.allSatisfy { takeOf[$0] < lastTake } })
        {
            return "as the later take has it"
        }
        if best.reading.versions.contains(where: { standing[$0] == .own }) {
            return "the agency's own wording; \(count) of \(all) versions"
        }
        return "\(count) of \(all) versions agree"
    }

    // MARK: Paragraphs and headline

    /// Whether two rows stand in one paragraph: as most versions that have one right after the other print them.
    private func joins(_ before: Int, _ row: Int) -> Bool {
        guard table.rows[before].zone == .paragraph, table.rows[row].zone == .paragraph else { return false }
        var balance = 0
        for version in table.versions.order {
            guard let end = table.rows[before].cells[version].units.last,
                let start = table.rows[row].cells[version].units.first
            else { continue }
            let units = table.units[version]
            let vote = standing[version] == .own ? 3 : 1
            if units[end].paragraph == units[start].paragraph {
                balance += vote
            } else {
                balance -= vote
            }
        }
        return balance > 0
    }

    /// The agency's own headline, or one that two versions that do not depend on each other print.
    private func headline() -> MasterSentence? {
        guard let row = table.order.first(where: { table.rows[$0].zone == .headline }) else { return nil }
        let found = readings[row]
        let own = found.flatMap(\.versions).filter { standing[$0] == .own }.max {
            (takeOf[$0], -place($0)) < (takeOf[$1], -place($1))
        }
        let chosen: TableReading?
        if let own {
            chosen = found.first { $0.versions.contains(own) }
        } else {
            chosen = table.versions.count == 1 ? found.first : found.first { votes($0, lastTake: 0) >= 1.5 }
        }
        guard let chosen else { return nil }
        let choice = Choice(
            reading: chosen, share: own == nil ? Double(chosen.versions.count) / Double(table.versions.count) : 1,
            votes: votes(chosen, lastTake: 0), others: found.filter { $0.key != chosen.key })
        return sentences(at: row, choice, odds: MasterPresence.Chances.own).first
    }

    private func place(_ version: Int) -> Int { table.versions.order.firstIndex(of: version) ?? 0 }
}
