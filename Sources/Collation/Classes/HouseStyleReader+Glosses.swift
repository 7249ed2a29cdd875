import TextCore
import WireModel

/// What stands in brackets or behind a dash and says the figure before it in other units.
extension HouseReader {
    /// Measures or sums that repeat the one before them: `(320 km)`, `, or 320 km,`.
    func gloss(at index: Int) -> HouseAtom? {
        guard let before = atoms.last, before.tokens.upperBound == index else { return nil }
        switch before.value {
        case .measure, .money: break
        default: return nil
        }
        switch tokens[index].key {
        case HouseKeys.open, HouseKeys.openSquare: return bracketed(at: index, behind: before)
        case HouseKeys.comma where key(index + 1) == HouseKeys.or: return alternative(at: index, behind: before)
        case HouseKeys.or: return alternative(at: index, behind: before)
        default: return nil
        }
    }

    private func bracketed(at index: Int, behind before: HouseAtom) -> HouseAtom? {
        var values: [HouseAtom.Value] = []
        var place = index + 1
        let end = min(range.upperBound, index + 24)
        while place < end {
            let key = tokens[place].key
            if key == HouseKeys.close || key == HouseKeys.closeSquare {
                guard !values.isEmpty else { return nil }
                var next = place + 1
                if case .measure(_, let unit) = before.value, unit.kind == .speed, isPerHour(next) {
                    values = values.map { $0.perHour }
                    next += 2
                }
                var atom = HouseAtom(.gloss(values), index..<next)
                atom.freedom = freedom(of: values, behind: before)
                atom.isMiscomputed = atom.freedom == nil && measuresTheSame(values, before)
                atom.isSpoken = false
                return atom
            }
            if HouseTables.approximators.contains(key) || key == HouseKeys.comma || key == HouseKeys.semicolon
                || key == HouseKeys.or || key == HouseKeys.and || key == HouseKeys.slash
            {
                place += 1
                continue
            }
            guard let atom = quantity(at: place) else { return nil }
            switch atom.value {
            case .measure, .money: values.append(atom.value)
            default: return nil
            }
            place = atom.tokens.upperBound
        }
        return nil
    }

    func alternative(at index: Int, behind before: HouseAtom) -> HouseAtom? {
        var place = index
        let isEnclosed = key(place) == HouseKeys.comma
        if isEnclosed { place += 1 }
        place += 1
        if HouseTables.approximators.contains(key(place)) { place += 1 }
        guard range.contains(place), let atom = quantity(at: place), case .measure = atom.value else { return nil }
        var end = atom.tokens.upperBound
        if isEnclosed, key(end) == HouseKeys.comma { end += 1 }
        guard let freedom = freedom(of: [atom.value], behind: before) else { return nil }
        var result = HouseAtom(.gloss([atom.value]), index..<end)
        result.freedom = freedom
        result.isSpoken = false
        return result
    }

    private func measuresTheSame(_ values: [HouseAtom.Value], _ before: HouseAtom) -> Bool {
        guard let unit = before.measure?.unit else { return false }
        return values.allSatisfy { if case .measure(_, let other) = $0 { other.kind == unit.kind } else { false } }
    }

    /// A gloss may go where it computes; sums in another currency nobody can compute from the text, they are shown as
    /// wording.
    private func freedom(of values: [HouseAtom.Value], behind before: HouseAtom) -> EditClass? {
        switch before.value {
        case .measure(let value, let unit):
            for gloss in values {
                guard case .measure(let other, let otherUnit) = gloss,
                    HouseConversion.computes(value, unit, other, otherUnit)
                else { return nil }
            }
            return .numberStyle
        case .money(_, let code):
            for gloss in values {
                guard case .money(_, let other) = gloss, other != code else { return nil }
            }
            return .wording
        default: return nil
        }
    }
}
