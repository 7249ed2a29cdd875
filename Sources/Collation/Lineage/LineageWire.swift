import Glibc

/// A version that is likely to have the wire's text.
struct LineageModel {
    var version: Int
    /// How much its readings and sentences are believed to be the wire's.
    var weight: Double
    /// How much what it lacks is believed to be missing from the wire.
    var lacking: Double
}

/// What the agency sent, as far as it can be told: for each place how likely the wire had it, for each site how likely
/// each reading was the wire's.
struct LineageWire {
    private(set) var presence: [Double]
    private(set) var readings: [[Double]]
    /// For each site and reading what it costs to come to it from the wire.
    private(set) var costs: [[Double]]
    /// What was believed before any version was read: logits for places, logarithms for readings.
    private let priorPresence: [Double]
    private let priorReadings: [[Double]]

    /// A wire of which only the priors are known.
    ///
    /// - Parameter models: versions that are likely to have the wire's readings.
    init(_ table: LineageTable, models: [LineageModel]) {
        let last = (0..<table.count).map { table.lastPlace($0) }
        var presence = table.places.indices.map { place in
            // What one version alone has among what others print is rather its own.
            !table.isShared(place) && last.count(where: { $0 > place }) > table.count / 2
                ? -LineageCosts.ownSentence : 0
        }
        var readings = table.sites.map { [Double](repeating: 0, count: $0.readings) }
        for (index, site) in table.sites.enumerated() {
            for reading in readings[index].indices { readings[index][reading] -= site.invention(reading) }
            if site.kind == .relay { readings[index][0] += LineageCosts.wireWithoutRelay }
            for model in models where site.states[model.version] >= 0 {
                readings[index][Int(site.states[model.version])] += model.weight
            }
        }
        for model in models {
            for place in presence.indices {
                presence[place] += table.has(model.version, place) ? model.weight : -model.lacking
            }
        }
        priorPresence = presence
        priorReadings = readings
        self.presence = presence.map { $0 >= 0 ? 1 : 0 }
        self.readings = readings.map(Self.likeliest)
        costs = []
        updateCosts(table)
    }

    /// The likeliest reading, the first of equals.
    private static func likeliest(_ logarithms: [Double]) -> [Double] {
        var best = 0
        for index in logarithms.indices where logarithms[index] > logarithms[best] + 1e-9 { best = index }
        return logarithms.indices.map { $0 == best ? 1 : 0 }
    }

    private mutating func updateCosts(_ table: LineageTable) {
        costs = zip(table.sites, readings).map { site, shares in
            (0..<site.readings).map { to in
                shares.indices.reduce(0) { $0 + shares[$1] * site.change(Int16($1), Int16(to)) }
            }
        }
    }

    /// Takes what most versions print for the wire's: of sentences those that most of the versions have that go so far.
    mutating func assumeMajority(_ table: LineageTable, members: [Int]) {
        var votes = [Int](repeating: 0, count: presence.count)
        for member in members {
            let last = table.lastPlace(member)
            for place in presence.indices where place <= last { votes[place] += table.has(member, place) ? 1 : -1 }
        }
        for place in presence.indices {
            presence[place] = Double(votes[place]) + priorPresence[place] >= 0 ? 1 : 0
        }
        for (index, site) in table.sites.enumerated() {
            var counts = priorReadings[index].map { $0 > LineageCosts.baseReading ? $0 : 0 }
            for member in members where site.states[member] >= 0 { counts[Int(site.states[member])] += 1 }
            readings[index] = Self.likeliest(counts)
        }
        updateCosts(table)
    }

    /// Takes one version for the wire.
    mutating func assume(_ version: Int, _ table: LineageTable) {
        let last = table.lastPlace(version)
        // What follows the place where a version stops may have been cut for length.
        for place in presence.indices where place <= last { presence[place] = table.has(version, place) ? 1 : 0 }
        for (index, site) in table.sites.enumerated() where site.states[version] >= 0 {
            readings[index] = readings[index].indices.map { $0 == Int(site.states[version]) ? 1 : 0 }
        }
        updateCosts(table)
    }

    /// Learns from versions, each as far as it was copied from the wire itself.
    mutating func learn(_ table: LineageTable, members: [Int], trust: [Double]) {
        learnPresence(table, members, trust)
        for (index, site) in table.sites.enumerated() {
            var logs = priorReadings[index]
            for member in members where site.states[member] >= 0 {
                for from in logs.indices {
                    logs[from] -=
                        trust[member] * table.looseness(site, member)
                        * site.change(Int16(from), site.states[member])
                }
            }
            readings[index] = Self.likeliest(logs)
        }
        updateCosts(table)
    }

    private mutating func learnPresence(_ table: LineageTable, _ members: [Int], _ trust: [Double]) {
        let count = presence.count
        var logits = priorPresence
        var carriers = [Double](repeating: 0, count: count)
        var additions = [Double](repeating: 0, count: count)
        for member in members {
            let cuts = cutSlopes(table, member)
            let own = table.holdings[member].map(\.place)
            for place in 0..<count where !table.has(member, place) { logits[place] -= trust[member] * cuts[place] }
            for (index, place) in own.enumerated() {
                let before = index > 0 ? presence[own[index - 1]] : 1
                let after = index + 1 < own.count ? presence[own[index + 1]] : 1
                let (start, further) = table.additionCosts(place)
                let slope = before * start + (1 - before) * further - before * (1 - after) * (start - further)
                carriers[place] += trust[member]
                additions[place] += trust[member] * slope
            }
        }
        for place in 0..<count where carriers[place] > 0 {
            // The first to have a sentence had to get it from somebody; only the next ones need the wire to explain it.
            let mean = additions[place] / carriers[place]
            logits[place] +=
                min(1, carriers[place]) * min(LineageCosts.addition, mean) + max(0, carriers[place] - 1) * mean
        }
        for place in 0..<count { presence[place] = logits[place] >= 0 ? 1 : 0 }
    }

    /// For each place that a version lacks, what its being in the wire would cost that version.
    private func cutSlopes(_ table: LineageTable, _ member: Int) -> [Double] {
        let count = presence.count
        let last = table.lastPlace(member)
        var slopes = [Double](repeating: 0, count: count)
        // How likely the wire's next place after each is one that the version lacks.
        var after = [Double](repeating: 0, count: count + 1)
        for place in (0..<count).reversed() {
            after[place] = (table.has(member, place) ? 0 : presence[place]) + (1 - presence[place]) * after[place + 1]
        }
        var inRun = 0.0
        for place in 0..<count {
            if table.has(member, place) {
                inRun *= 1 - presence[place]
            } else {
                let start = place > last ? LineageCosts.tailCut : LineageCosts.cut
                let further = place > last ? 0 : LineageCosts.furtherCut
                slopes[place] =
                    (1 - inRun) * start + inRun * further - (1 - inRun) * after[place + 1] * (start - further)
                inRun = presence[place] + (1 - presence[place]) * inRun
            }
        }
        return slopes
    }

    /// How likely such a wire is before any version is read, as a logarithm.
    func prior(_ table: LineageTable) -> Double {
        var sum = 0.0
        for (shares, priors) in zip(readings, priorReadings) {
            sum += zip(shares, priors).reduce(0) { $0 + $1.0 * $1.1 }
        }
        var isMissing = false
        for place in presence.indices {
            if presence[place] > 0.5 {
                isMissing = false
                continue
            }
            // Somebody had to write the sentence: when it was not the wire, the version that brought it in paid too much.
            let (start, further) = table.additionCosts(place)
            sum +=
                isMissing
                ? max(0, further - LineageCosts.furtherAddition) : max(0, start - LineageCosts.addition)
            sum -= priorPresence[place]
            isMissing = true
        }
        return sum
    }
}
