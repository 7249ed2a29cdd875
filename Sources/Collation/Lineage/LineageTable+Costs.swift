extension LineageTable {
    /// What it costs to bring in a sentence, as the first of a run and as a further one.
    func additionCosts(_ place: Int) -> (start: Double, further: Double) {
        let share = places[place].share
        return isShared(place)
            ? (LineageCosts.restored * share, LineageCosts.furtherRestored * share)
            : (LineageCosts.addition * share, LineageCosts.furtherAddition * share)
    }

    /// The last place of the story that a version has.
    func lastPlace(_ version: Int) -> Int { holdings[version].reduce(-1) { max($0, $1.place) } }

    /// What it costs to make `child` from a version that is known word by word, but for what that version lacks: see
    /// ``unknownCosts(of:wire:)``.
    func knownCost(of child: Int, from parent: Int) -> Double {
        let sequence = holdings[parent].map(\.place)
        let sentences =
            cuts(sequence, child, presence: { _ in 1 }) + additions(child, presence: { has(parent, $0) ? 1 : 0 })
        return sentences
            + siteCosts(child) { _, site in
                let from = site.states[parent]
                return from < 0 ? 0 : site.change(from, site.states[child])
            }
    }

    /// For each place what its sites cost `child` when its parent lacks the place, so that the words must come from the
    /// wire; behind them the same for each site outside of the body.
    func unknownCosts(of child: Int, wire: LineageWire) -> [Double] {
        var costs = [Double](repeating: 0, count: places.count + frameSites)
        let inside = sites.count - frameSites
        for (index, site) in sites.enumerated() where site.states[child] >= 0 {
            let place = index < inside ? site.place : places.count + index - inside
            costs[place] += looseness(site, child) * wire.costs[index][Int(site.states[child])]
        }
        for place in places.indices { costs[place] = min(costs[place], LineageCosts.sentence) }
        return costs
    }

    /// What it costs to make `child` from a version, with its known and its unknown costs at hand.
    func cost(of child: Int, from parent: Int, known: Double, unknown: [Double]) -> Double {
        var sum = known
        for holding in holdings[child] where positions[parent][holding.place] < 0 { sum += unknown[holding.place] }
        for (index, site) in sites.suffix(frameSites).enumerated()
        where site.states[child] >= 0 && site.states[parent] < 0 {
            sum += unknown[places.count + index]
        }
        return sum
    }

    /// What it costs to make `child` from the wire as far as it is known.
    func cost(of child: Int, from wire: LineageWire) -> Double {
        cuts(Array(places.indices), child, presence: { wire.presence[$0] })
            + additions(child, presence: { wire.presence[$0] })
            + siteCosts(child) { index, site in
                let share = site.place < 0 ? 1 : wire.presence[site.place]
                return share * wire.costs[index][Int(site.states[child])]
            }
    }

    /// What it costs to make `child` from a copy that nobody has, which `sibling` was made from too.
    ///
    /// Such a copy has what both print; where `sibling` stands alone it may have had the wire's words.
    func cost(of child: Int, besides sibling: Int, wire: LineageWire) -> Double {
        let sequence = holdings[sibling].map(\.place)
        let sentences =
            cuts(sequence, child, presence: { wire.presence[$0] })
            + additions(child, presence: { has(sibling, $0) ? 1 : wire.presence[$0] })
        return sentences
            + siteCosts(child) { index, site in
                let (from, to) = (site.states[sibling], site.states[child])
                let unseen = wire.costs[index][Int(to)]
                return from < 0 ? unseen : min(site.change(from, to), unseen)
            }
    }

    /// What the sentences cost that `child` lacks, where the parent has them in this order with this likelihood.
    ///
    /// - Parameter note: hears the price of each of them.
    func cuts(
        _ sequence: [Int], _ child: Int, presence: (Int) -> Double, note: (Int, Double) -> Void = { _, _ in }
    ) -> Double {
        var sum = 0.0
        var inRun = 0.0
        let last = sequence.lastIndex { has(child, $0) } ?? -1
        for (index, place) in sequence.enumerated() {
            let share = presence(place)
            if has(child, place) {
                inRun *= 1 - share
            } else {
                let start = index > last ? LineageCosts.tailCut : LineageCosts.cut
                // A cut for length costs the same however much it takes.
                let further = index > last ? 0 : LineageCosts.furtherCut
                let cost = share * (inRun * further + (1 - inRun) * start)
                note(place, cost)
                sum += cost
                inRun = share + (1 - share) * inRun
            }
        }
        return sum
    }

    /// What the sentences cost that `child` has and the parent lacks.
    ///
    /// - Parameter note: hears the price of each of them.
    func additions(
        _ child: Int, presence: (Int) -> Double, note: (Int, Double) -> Void = { _, _ in }
    ) -> Double {
        var sum = 0.0
        // How likely the sentence before is missing from the parent too, any, and one that others have.
        var (missing, missingShared) = (0.0, 0.0)
        for holding in holdings[child] {
            let lack = 1 - presence(holding.place)
            let (start, further) = additionCosts(holding.place)
            let isShared = isShared(holding.place)
            let inRun = isShared ? missingShared : missing
            let cost = lack * (inRun * further + (1 - inRun) * start)
            note(holding.place, cost)
            sum += cost
            missing = lack
            missingShared = isShared ? lack : 0
        }
        return sum
    }

    /// What the sites cost, those of one sentence and those of house style together up to their bounds.
    private func siteCosts(_ child: Int, _ price: (Int, LineageSite) -> Double) -> Double {
        var (sum, sentence, style, loose) = (0.0, 0.0, 0.0, 0.0)
        var place = -1
        for (index, site) in sites.enumerated() where site.states[child] >= 0 {
            let cost = price(index, site)
            if site.isStyle {
                let looseness = looseness(site, child)
                if looseness > 1 { loose += looseness * cost } else { style += cost }
            } else if site.kind == .words {
                if site.place != place {
                    sum += min(sentence, LineageCosts.sentence)
                    (place, sentence) = (site.place, 0)
                }
                sentence += cost
            } else {
                sum += cost
            }
        }
        return sum + min(sentence, LineageCosts.sentence) + min(style, LineageCosts.style)
            + min(loose, LineageCosts.allLooseStyle)
    }

    /// How many times the price of house style a change at a site costs: a desk that sets verbs of saying now this way, now
    /// that has no rule, so that each of them is a choice of its own.
    func looseness(_ site: LineageSite, _ child: Int) -> Double {
        site.isReporting && !hasReportingRule[child] ? LineageCosts.looseStyle / LineageCosts.styleWords : 1
    }
}
