internal import TextCore
internal import WireModel

/// What the sentences of an article do with a name: `flew to X`, `X's government`, `X's widow`, `shares of X`.
///
/// A name that no list has tells its kind by its company, and mostly in another sentence than the one that is in doubt.
/// So what stands beside each of its mentions is gathered and counts for all of them.
extension DocumentEvidence {
    /// Adds to each candidate what all mentions of its name in the article tell.
    ///
    /// - Complexity: O(candidates).
    mutating func weighUses() {
        var uses: [UInt64: KindScores] = [:]
        for candidate in candidates where isOpen(candidate) {
            let use = use(of: candidate)
            guard use != KindScores() else { continue }
            uses[FoundMention.surface(of: keys(candidate)), default: KindScores()].add(use, times: 1)
        }
        for index in candidates.indices where isOpen(candidates[index]) {
            guard var sum = uses[FoundMention.surface(of: keys(candidates[index]))] else { continue }
            sum.limit(to: Self.most)
            candidates[index].scores.add(sum, times: 1)
        }
        weighTowns()
    }

    /// `Lorne Courier`, `Vantua Tuna`: behind the name of a place of this article an ordinary noun makes a body.
    private mutating func weighTowns() {
        var places: Set<UInt64> = []
        for candidate in candidates where candidate.count == 1 && !candidate.isFaint {
            if let best = candidate.scores.best, best.kind == .place, best.lead > 0.8 {
                places.insert(words[candidate.first].key)
            }
        }
        guard !places.isEmpty else { return }
        for index in candidates.indices where candidates[index].count == 2 && !candidates[index].isFaint {
            let (first, last) = (words[candidates[index].first], words[candidates[index].last])
            guard places.contains(first.key), !first.classes.has([.given]), last.isCapitalised, last.gap.isPlain,
                last.style == .running, last.classes.has([.common, .organisationHead, .inflected]),
                !last.classes.has([.given, .surname, .placeHead, .eventHead, .title, .calendar, .nationality])
            else { continue }
            candidates[index].scores.organisation += 2
            candidates[index].scores.person -= 1
        }
    }

    /// What one kind may gain; three clear uses say as much as thirty.
    private static let most: Float = 2.4

    /// Whether a name is open to what its neighbours say: one or two words, and not known for what it is.
    private func isOpen(_ candidate: Candidate) -> Bool {
        guard candidate.count <= 2, !candidate.isFaint, !candidate.isSure else { return false }
        let word = words[candidate.first]
        if word.isNumber || word.isInitial || word.isDateline { return false }
        if word.isAllCapitals, word.style == .running, word.length <= 5 { return false }
        if candidate.canonical != 0, word.classes.has([.country, .nationality]) { return false }
        if candidate.count == 2 { return !word.classes.has([.given, .country, .nationality]) }
        return !word.classes.has([.country, .nationality, .calendar, .opener])
    }

    /// What the neighbours of one mention tell.
    private func use(of candidate: Candidate) -> KindScores {
        var scores = KindScores()
        weighBefore(candidate, &scores)
        weighAfter(candidate, &scores)
        weighPrize(candidate, &scores)
        return scores
    }

    /// `the Golden Bear`, `a Silver Lion`: metal and an ordinary noun are a prize, the surer where somebody wins it.
    private func weighPrize(_ candidate: Candidate, _ scores: inout KindScores) {
        let (first, last) = (words[candidate.first], words[candidate.last])
        guard candidate.count == 2, candidate.canonical == 0, Uses.metals.contains(first.key), last.gap.isPlain,
            last.isCapitalised, !last.classes.has([.organisationHead, .placeHead]), !last.isPossessive
        else { return }
        var before = candidate.first - 1
        while before >= 0, before >= candidate.first - 3, words[before + 1].gap.isPlain {
            if Uses.winning.contains(words[before].key) { scores.event += 1.6 }
            before -= 1
        }
        if last.classes.has(.common) { scores.event += 0.8 }
    }

    private func weighBefore(_ candidate: Candidate, _ scores: inout KindScores) {
        let first = candidate.first
        guard first > 0, words[first].gap.subtracting(.stop).isPlain else { return }
        let previous = words[first - 1]
        let isOwner = words[candidate.last].isPossessive
        let before = first > 1 && previous.gap.isPlain ? words[first - 2] : nil
        var noun = first - 1
        while noun > 0, words[noun].isCapitalised, words[noun].classes.contains(.title), words[noun].gap.isPlain {
            noun -= 1
        }
        if isShip(candidate) {
            scores.none += 2.4
            scores.person -= 1
            scores.place -= 0.6
        }
        if Uses.vessels.contains(words[noun].key) {
            // `the ferry Lady Anselma`
            scores.none += 2.4
            scores.person -= 1
            return
        }
        if noun < first - 1, words[noun].key == Key.the, Uses.shipTitles.contains(previous.key),
            !isOwner, !isBeforeNoun(candidate)
        {
            // `the Lady Anselma`: people have such titles without the article.
            scores.none += 2.4
            scores.person -= 1
            return
        }
        if previous.isCapitalised {
            if previous.classes.contains(.title), !previous.classes.has(.head) { scores.person += 1.5 }
            return
        }
        if Uses.beforePlaces.contains(previous.key) {
            scores.place += 1.4
        } else if previous.key == Key.at, candidate.count == 2, RulePass.directions.contains(words[first].key) {
            // `at Lower Sedge`
            scores.place += 1.6
        } else if previous.classes.contains(.locative) || previous.key == Uses.off {
            // People trust in a firm and read in a book as well as live in a town.
            if previous.key == Key.in, before?.key == Uses.shares {
                scores.organisation += 1.4
                return
            }
            let weight: Float = previous.key == Key.in ? 0.5 : 1
            scores.place += isOwner || isBeforeNoun(candidate) ? 0.3 * weight : weight
        } else if previous.key == Key.to || previous.key == Key.from || previous.key == Uses.via {
            if let before, Uses.travel.contains(before.key) { scores.place += 1.2 }
        } else if previous.key == Key.of, let before, !before.isCapitalised {
            if Uses.ofPlaces.contains(before.key) { scores.place += 1.5 }
            if Uses.ofBodies.contains(before.key) { scores.organisation += 1.2 }
        }
    }

    /// `the wreck of the Lady Anselma`, `aboard the Hesper`, `the Lady Anselma sank`.
    private func isShip(_ candidate: Candidate) -> Bool {
        let article = candidate.first - 1
        guard words[article].key == Key.the, !words[candidate.last].isPossessive else { return false }
        if candidate.count == 2, Uses.shipTitles.contains(words[candidate.first].key), !isBeforeNoun(candidate) {
            return true
        }
        if article > 0, words[article].gap.isPlain {
            let previous = words[article - 1].key
            if previous == Uses.aboard { return true }
            if previous == Key.of, article > 1, Uses.ofShips.contains(words[article - 2].key) { return true }
        }
        let after = candidate.last + 1
        return after < words.count && words[after].gap.isPlain && Uses.shipsDo.contains(words[after].key)
    }

    private func weighAfter(_ candidate: Candidate, _ scores: inout KindScores) {
        let index = candidate.last + 1
        guard index < words.count else { return }
        let next = words[index]
        let isOwner = words[candidate.last].isPossessive
        if next.gap == [.comma, .space], !next.isCapitalised {
            if next.key == Key.who || next.key == Uses.whose && isPerson(candidate) { scores.person += 1.2 }
            if next.isNumber, next.length == 2 { scores.person += 1 }
            return
        }
        if next.gap.contains(.hyphen), next.isNumber {
            // `Aurel-2`: a reactor, a ship, a missile.
            scores.none += 2
            scores.person -= 1
        }
        if next.gap.contains(.hyphen), next.key == Uses.based || next.key == Uses.born { scores.place += 1.5 }
        guard next.gap.isPlain || isOwner && next.gap == [.space, .apostrophe] else { return }
        if isOwner {
            // `X's foreign ministry`, `X's central bank`: the noun may have an adjective.
            let second = index + 1 < words.count && words[index + 1].gap.isPlain ? words[index + 1].key : 0
            let isBodys = Uses.ownedByBodies.contains(next.key)
            if isBodys || Uses.superlatives.contains(next.key) && Uses.ownedByBodies.contains(second)
                || next.key == Uses.chief && second == Uses.executive
            {
                scores.organisation += 1.4
            } else if Uses.ownedByPlaces.contains(next.key)
                || Uses.adjectives.contains(next.key) && Uses.ownedByPlaces.contains(second)
            {
                scores.place += 1.5
            } else if Uses.ownedByPeople.contains(next.key) {
                scores.person += 1.3
            }
        } else if !next.isCapitalised {
            if Uses.behindBodies.contains(next.key) { scores.organisation += 1.2 }
            if Uses.houses.contains(next.key) {
                // `the Queen Sela hospital`
                scores.organisation += 1
                scores.person -= 1.4
            }
        }
    }

    private func isPerson(_ candidate: Candidate) -> Bool { candidate.scores.best?.kind == .person }

    /// Whether a noun in small letters follows that the name only describes: `in Corvane shares`.
    private func isBeforeNoun(_ candidate: Candidate) -> Bool {
        let index = candidate.last + 1
        guard index < words.count, words[index].gap.isPlain, !words[index].isCapitalised, !words[index].isNumber else {
            return false
        }
        // `the Hesper sent a signal` has a verb there.
        if index + 1 < words.count, words[index + 1].gap.isPlain, Uses.articles.contains(words[index + 1].key) {
            return false
        }
        return words[index].classes.has(.common) && !words[index].classes.has([.opener, .saying, .locative])
    }
}

extension KindScores {
    /// Cuts what each kind has to a bound.
    mutating func limit(to most: Float) {
        person = min(person, most)
        organisation = min(organisation, most)
        place = min(place, most)
        nationality = min(nationality, most)
        event = min(event, most)
        work = min(work, most)
        none = min(none, most)
    }
}

/// The words beside names that tell what they are.
private enum Uses {
    static let off = NormalForm.key("off")
    static let via = NormalForm.key("via")
    static let based = NormalForm.key("based")
    static let born = NormalForm.key("born")
    static let whose = NormalForm.key("whose")
    static let chief = NormalForm.key("chief")
    static let executive = NormalForm.key("executive")
    static let aboard = NormalForm.key("aboard")
    static let shares = NormalForm.key("shares")

    static let articles: Set<UInt64> = [Key.a, Key.an, Key.the]

    private static func keys(_ words: String) -> Set<UInt64> {
        Set(words.split(whereSeparator: \.isWhitespace).map { NormalForm.key($0) })
    }

    /// Nouns before the names of ships, aircraft and machines.
    static let vessels = keys(
        """
        ferry ship vessel tanker freighter trawler yacht warship frigate destroyer submarine liner boat barge cruiser
        battleship icebreaker catamaran schooner lifeboat spacecraft satellite rocket missile reactor telescope rover probe
        hms uss mv ss rms
        """)
    /// Titles that ships are named with.
    static let shipTitles = keys("lady queen king prince princess empress duchess sir")
    /// Nouns whose `of the` a ship follows.
    static let ofShips = keys("wreck wreckage sinking capsizing hull")
    /// What ships alone do.
    static let shipsDo = keys("sank capsized listed docked sails sailed foundered")
    /// Houses that bear a name and are more than a place.
    static let houses = keys("hospital clinic university college school museum theatre theater church academy")
    /// What prizes are made of.
    static let metals = keys("golden silver bronze crystal")
    /// What one does with a prize.
    static let winning = keys(
        "win wins won winning awarded award awards receive receives received prize prizes top collects collected")
    /// Adjectives of places.
    static let beforePlaces = keys(
        """
        neighbouring neighboring nearby downtown rural mainland disputed occupied northern southern eastern western
        northeastern northwestern southeastern southwestern central landlocked coastal war-torn besieged
        """)
    /// What goes to places and comes from them.
    static let travel = keys(
        """
        flew fly flies flying fled flee fleeing travelled traveled travels travel travelling traveling returned returning
        return visit visits visited trip trips flight flights road roads train trains journey drive drove ferry moved
        deported extradited evacuated phone telephone emigrated migrated went sailed sailing heading headed way route
        """)
    /// Nouns whose `of` a place follows.
    static let ofPlaces = keys(
        """
        capital city town towns village villages island islands port coast coasts shores province region district people
        government president king queen premier governor mayor republic kingdom outskirts streets suburb suburbs north
        south east west northeast northwest southeast southwest centre center border borders parts area residents
        inhabitants invasion occupation bombing annexation
        """)
    /// Nouns whose `of` a body follows.
    static let ofBodies = keys(
        "shares takeover acquisition shareholders employees subsidiary unit division chairman chairwoman stake")
    /// What places have.
    static let ownedByPlaces = keys(
        """
        government capital president premier parliament economy army navy military border borders coast coastline
        population people currency constitution north south east west northern southern eastern western central largest
        biggest second interior foreign defence defense prime supreme airport streets citizens mayor port king queen
        president ministry minister embassy ambassador police election elections voters ruling opposition territory
        waters airspace
        """)
    /// Adjectives between a body and what it has.
    static let superlatives = keys("largest biggest main top new former")
    /// Adjectives between an owner and what it owns.
    static let adjectives = keys("new former current own state national main transitional military civil interim")
    /// What people have.
    static let ownedByPeople = keys(
        """
        wife husband son sons daughter daughters father mother parents brother sister brothers sisters widow family
        lawyer lawyers attorney attorneys death body life career aide aides girlfriend boyfriend fiancee childhood
        remarks speech resignation predecessor successor mind face hands
        """)
    /// What firms, parties and clubs have.
    static let ownedByBodies = keys(
        """
        shares stock chairman chairwoman board profit profits revenue shareholder shareholders earnings factory factories plant
        plants products customers employees headquarters offices subsidiary directors investors brand ceo
        """)
    /// Nouns right behind the names of firms, media and clubs.
    static let behindBodies = keys(
        """
        share shares stock shareholder shareholders employees executives captain striker goalkeeper midfielder defender winger coach fans
        news newspaper daily television tv radio broadcaster magazine
        """)
}
