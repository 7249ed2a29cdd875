import TextCore
import WireModel

/// What figures, days and bodies say that stand on both sides of a change and are not the same.
struct HouseSubstance {
    let matcher: HouseMatcher

    /// Whether an atom says something that may not change without a reason.
    static func isWeighed(_ atom: HouseAtom) -> Bool { kind(of: atom.value) != nil || atom.isBody || isTitle(atom) }

    private static func isTitle(_ atom: HouseAtom) -> Bool {
        if case .word(let key) = atom.value { return atom.isTitle || Lexicon.titles.contains(key) }
        return false
    }

    /// The finding for what is left over of both sides of a change, or nil where one of them has nothing to compare.
    func finding(_ mine: [HouseAtom], _ theirs: [HouseAtom]) -> Finding? {
        let (here, there) = (mine.filter(isFigure), theirs.filter(isFigure))
        if here.isEmpty, there.contains(where: \.isMiscomputed) {
            return Finding(.figure, "a conversion that does not compute")
        }
        if let first = here.first, let other = there.first {
            for one in here {
                guard let match = there.first(where: { Self.kind(of: $0.value) == Self.kind(of: one.value) }) else {
                    continue
                }
                return difference(one, match)
            }
            return difference(first, other)
        }
        if (mine + theirs).contains(where: \.isTitle), mine.contains(where: Self.isTitle),
            theirs.contains(where: Self.isTitle)
        {
            return Finding(.name, "another title or rank")
        }
        guard mine.contains(where: \.isBody), theirs.contains(where: \.isBody) else { return nil }
        return Finding(.name, "another name")
    }

    /// Whether two changes apart from each other, one that drops a figure and one that adds one, are one figure changed.
    func substitutes(_ mine: [HouseAtom], _ theirs: [HouseAtom], apart: Int) -> Finding? {
        for one in mine {
            for other in theirs where Self.kind(of: one.value) == Self.kind(of: other.value) {
                if case .age = one.value, one.shares(other) { return Finding(.numberStyle, "the same age elsewhere") }
                // Two bare numbers may count anything.
                if case .number = one.value, apart > 2 { continue }
                guard apart <= 6, isFigure(one), matcher.difference(one, other) == nil else { continue }
                return difference(one, other)
            }
        }
        return nil
    }

    private func isFigure(_ atom: HouseAtom) -> Bool { Self.kind(of: atom.value) != nil }

    /// What a value measures: values of one kind stand in each other's place.
    private static func kind(of value: HouseAtom.Value) -> Int? {
        switch value {
        case .number: 1
        case .measure(_, let unit): 16 + Int(unit.kind.rawValue)
        case .money: 2
        case .percent: 3
        case .points: 4
        case .age: 5
        case .clock, .dial: 6
        case .day: 7
        case .decade: 8
        case .gloss: 9
        default: nil
        }
    }

    private func difference(_ one: HouseAtom, _ other: HouseAtom) -> Finding {
        switch (one.value, other.value) {
        case (.day(let mine), .day(let theirs)):
            // `Tuesday` against `Tuesday (March 4)` with no day of publication to tell.
            return mine.agrees(with: theirs)
                ? Finding(.date, "the day is told more or less fully", alarm: false) : Finding(.date, "another date")
        case (.day, _), (_, .day): return Finding(.date, "another date")
        case (.clock(let mine, _), .dial(let theirs)), (.dial(let theirs), .clock(let mine, _)):
            return mine % 720 == theirs
                ? Finding(.date, "the time is told more or less fully", alarm: false) : Finding(.date, "another time")
        case (.clock, .clock), (.dial, .dial): return Finding(.date, "another time")
        case (.decade, .decade): return Finding(.date, "another decade")
        case (.money(let mine, let code), .money(let theirs, let otherCode)) where code != otherCode && mine == theirs:
            return Finding(.figure, "another currency")
        case (.percent, .points), (.points, .percent): return Finding(.figure, "per cent and percentage points")
        default: break
        }
        guard let (mine, theirs) = amounts(one.value, other.value), mine != theirs else {
            return Finding(.figure, "another unit")
        }
        return Finding(.figure, theirs > mine ? "a higher figure" : "a lower figure")
    }

    private func amounts(_ one: HouseAtom.Value, _ other: HouseAtom.Value) -> (Double, Double)? {
        switch (one, other) {
        case (.measure(let mine, let unit), .measure(let theirs, let otherUnit)) where unit.kind == otherUnit.kind:
            return mine == theirs ? nil : (unit.base(mine), otherUnit.base(theirs))
        default: break
        }
        guard let mine = Self.amount(one), let theirs = Self.amount(other) else { return nil }
        return (mine, theirs)
    }

    private static func amount(_ value: HouseAtom.Value) -> Double? {
        switch value {
        case .number(let amount, _), .measure(let amount, _), .money(let amount, _), .percent(let amount),
            .points(let amount), .age(let amount, _):
            amount
        default: nil
        }
    }
}

extension HouseDay {
    /// Whether nothing in the one speaks against the other: one only says more.
    fileprivate func agrees(with other: HouseDay) -> Bool {
        func same(_ mine: Int, _ theirs: Int) -> Bool { mine == 0 || theirs == 0 || mine == theirs }
        guard same(year, other.year), same(month, other.month), same(day, other.day), lastDay == other.lastDay,
            part == other.part || part == 0 || other.part == 0
        else { return false }
        if let weekday, let otherDay = other.weekday, weekday != otherDay { return false }
        if let distance, let otherDistance = other.distance, distance != otherDistance { return false }
        // They must have something in common.
        return weekday != nil && weekday == other.weekday || distance != nil && distance == other.distance
            || month > 0 && month == other.month
    }
}
