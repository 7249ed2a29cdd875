import TextCore
import WireModel

/// Figures with what they count.
extension HouseReader {
    /// A number at a token, and where the next token after it is.
    struct Base {
        var value: Double
        var isOrdinal = false
        var next: Int
        /// A unit glued to the figure: `12km`.
        var unit: HouseUnit?
        /// A currency glued to it: `50c`.
        var currency: UInt64?
        var alternative: HouseAtom.Value?
    }

    /// A figure with its sign, currency, unit or what else it counts.
    func quantity(at index: Int) -> HouseAtom? {
        if let atom = numberOfThing(at: index) { return atom }
        var place = index
        var currency: UInt64?
        if let glued = gluedCurrency(at: index) { return glued }
        if let prefix = HouseTables.currencyPrefixes.match(at: place, in: tokens, end: range.upperBound),
            isFigure(place + prefix.tokens) || isSpelledOut(place + prefix.tokens),
            tokens[index].kind == .symbol || tokens[index].isCapitalised && prefix.tokens + tokens[index].length > 2,
            // `a $5 ticket` is not paid in Australia.
            prefix.tokens == 1 || tokens[place + 1].kind != .symbol || touches(place)
        {
            currency = prefix.value
            place += prefix.tokens
        }
        var sign = 1.0
        if currency == nil, let after = minus(at: place) {
            sign = -1
            place = after
        }
        guard let base = base(at: place) else { return nil }
        let value = sign * base.value
        if let code = currency ?? base.currency { return HouseAtom(.money(value, code), index..<base.next) }
        if let unit = base.unit { return measure(value, unit, index, base.next, base.alternative) }
        var atom = counted(value, base, from: index)
        if case .number(_, isOrdinal: false) = atom.value, index > range.lowerBound + 1, isComma(index - 1),
            isCapitalWord(index - 2), isComma(atom.tokens.upperBound), value >= 1, value < 120
        {
            // `Solheim, 19, said`
            atom.alternative = .age(value, HouseKeys.year)
        }
        return atom
    }

    /// `CHF2m`, `EUR300`: the code and the figure are one token.
    private func gluedCurrency(at index: Int) -> HouseAtom? {
        let token = tokens[index]
        guard token.kind == .word, token.isCapitalised, token.length >= 2 else { return nil }
        var start = Int(token.start)
        while start < Int(token.end), side.bytes[start] &- 0x30 >= 10 { start += 1 }
        let letters = start - Int(token.start)
        guard start < Int(token.end), (1...3).contains(letters) else { return nil }
        let code = side.text.slice(TextSpan(Int(token.start), start))
        guard
            let prefix = HouseTables.currencyPrefixes.match(
                first: NormalForm.key(code), at: index, in: tokens, end: range.upperBound), prefix.tokens == 1
        else { return nil }
        var figure = token
        figure.start = UInt32(start)
        let digits = self.digits(of: figure)
        guard let value = digits.value, let scale = digits.ending.isEmpty ? 1 : Numbers.scale(of: digits.ending) else {
            return nil
        }
        if digits.ending.isEmpty, HouseKeys.scales.contains(key(index + 1)), let scale = self.scale(at: index + 1) {
            return HouseAtom(.money(value * scale, prefix.value), index..<index + 2)
        }
        return HouseAtom(.money(value * scale, prefix.value), index..<index + 1)
    }

    private func isComma(_ index: Int) -> Bool { key(index) == HouseKeys.comma }

    func isSpelledOut(_ index: Int) -> Bool {
        range.contains(index) && tokens[index].kind == .word && Numbers.unit(of: tokens[index].key) != nil
    }

    func isFigure(_ index: Int) -> Bool {
        guard range.contains(index) else { return false }
        return tokens[index].kind == .number
    }

    /// What follows the number says what it counts.
    private func counted(_ value: Double, _ base: Base, from index: Int) -> HouseAtom {
        // `5-km`, `5-million-dollar`
        let place = isJoint(base.next) ? base.next + 1 : base.next
        let end = range.upperBound
        if let share = percent(at: place) {
            return HouseAtom(share.isPoints ? .points(value * share.scale) : .percent(value), index..<share.next)
        }
        if let ratio = ratio(value, base, from: index) { return ratio }
        if !base.isOrdinal, let age = age(value, at: place, from: index) { return age }
        if !base.isOrdinal, let suffix = HouseTables.currencySuffixes.match(at: place, in: tokens, end: end) {
            return HouseAtom(.money(value, suffix.value), index..<place + suffix.tokens)
        }
        if !base.isOrdinal, let unit = unit(at: place), !unit.value.isTime || !isLikeYear(value) {
            return measure(value, unit.value, index, place + unit.tokens, base.alternative)
        }
        var atom = HouseAtom(.number(value, isOrdinal: base.isOrdinal), index..<base.next)
        atom.alternative = base.alternative
        return atom
    }

    /// Whether a figure before a length of time is more likely a year: `in 2019 months of talks`.
    private func isLikeYear(_ value: Double) -> Bool { value >= 1900 && value < 2100 }

    /// `one in four`, `nine out of ten`
    private func ratio(_ value: Double, _ base: Base, from index: Int) -> HouseAtom? {
        guard !base.isOrdinal, value >= 1, value < 1000, value == value.rounded() else { return nil }
        var place = base.next
        if key(place) == HouseKeys.in {
            place += 1
        } else if key(place) == HouseKeys.out, key(place + 1) == HouseKeys.of {
            place += 2
        } else {
            return nil
        }
        guard let whole = self.base(at: place), !whole.isOrdinal, whole.unit == nil, whole.value > value,
            whole.value <= 10 || [20, 25, 50, 100, 1000].contains(whole.value), unit(at: whole.next) == nil,
            HouseTables.currencySuffixes.match(at: whole.next, in: tokens, end: range.upperBound) == nil
        else { return nil }
        return HouseAtom(.number(value / whole.value, isOrdinal: false), index..<whole.next)
    }

    func percent(at place: Int) -> (isPoints: Bool, next: Int, scale: Double)? {
        var next = place
        switch key(place) {
        case HouseKeys.percent, HouseKeys.pct: next += 1
        case HouseKeys.per where key(place + 1) == HouseKeys.cent: next += 2
        case HouseKeys.percentage:
            next += 1
            if isJoint(next) { next += 1 }
            guard key(next) == HouseKeys.point || key(next) == HouseKeys.points else { return nil }
            return (true, next + 1, 1)
        case HouseKeys.basis:
            next += isJoint(next + 1) ? 2 : 1
            guard key(next) == HouseKeys.point || key(next) == HouseKeys.points else { return nil }
            return (true, next + 1, 0.01)
        default: return nil
        }
        let point = isJoint(next) ? next + 1 : next
        if key(point) == HouseKeys.point || key(point) == HouseKeys.points { return (true, point + 1, 1) }
        return (false, next, 1)
    }

    /// The unit that begins at a token behind a figure.
    func unit(at place: Int) -> (value: HouseUnit, tokens: Int)? {
        if let unit = HouseTables.units.match(at: place, in: tokens, end: range.upperBound) { return unit }
        guard range.contains(place), tokens[place].length == 1, tokens[place].kind == .word,
            let unit = HouseTables.symbols[side.word(place)]
        else { return nil }
        return (unit, 1)
    }

    func measure(
        _ value: Double, _ unit: HouseUnit, _ index: Int, _ next: Int, _ alternative: HouseAtom.Value? = nil
    ) -> HouseAtom {
        var atom = HouseAtom(.measure(value, unit), index..<next)
        atom.alternative = alternative
        if unit.kind == .length, key(next) == HouseKeys.open, isPerHour(behind: next) {
            // `20 kilometres (12 miles) per hour`
            atom.value = .measure(value, unit.perHour)
        }
        if unit.isTime { return lasting(value, unit, atom) }
        if unit == HouseTables.pound { atom.alternative = .money(value, HouseTables.sterling) }
        guard unit == HouseTables.foot else { return atom }
        // `5 feet 2 inches`, `5ft 2in`, `5-foot-2`
        let place = isJoint(next) ? next + 1 : next
        guard let inches = base(at: place), inches.value < 12, !inches.isOrdinal else { return atom }
        var end = inches.next
        var isInches = inches.unit == HouseTables.inch || isJoint(next)
        if inches.unit == nil {
            if self.unit(at: end)?.value == HouseTables.inch || key(end) == HouseKeys.in {
                isInches = true
                end += 1
            } else if side.word(place).hasSuffix("in") {
                isInches = true
            }
        }
        guard isInches else { return atom }
        atom.value = .measure(value * 12 + inches.value, HouseTables.inch)
        atom.tokens = index..<end
        return atom
    }

    /// `a year and a half`, `2 hours 14 minutes`, `three years and six months`.
    private func lasting(_ value: Double, _ unit: HouseUnit, _ atom: HouseAtom) -> HouseAtom {
        var result = atom
        var place = atom.tokens.upperBound
        let isJoined = key(place) == HouseKeys.and
        if isJoined { place += 1 }
        if isJoined, key(place) == HouseKeys.a, let bottom = HouseTables.fractions[key(place + 1)], bottom <= 4 {
            result.value = .measure(value + 1 / bottom, unit)
            result.tokens = atom.tokens.lowerBound..<place + 2
            return result
        }
        guard range.contains(place), tokens[place].kind == .number || isSpelledOut(place),
            let rest = base(at: place), !rest.isOrdinal, rest.unit == nil, let smaller = self.unit(at: rest.next),
            smaller.value.kind == unit.kind, smaller.value.size < unit.size,
            rest.value * smaller.value.size < unit.size
        else { return result }
        result.value = .measure(value * unit.size / smaller.value.size + rest.value, smaller.value)
        result.tokens = atom.tokens.lowerBound..<rest.next + smaller.tokens
        return result
    }

    /// Whether the bracket that opens at a token is closed before `per hour`.
    func isPerHour(behind open: Int) -> Bool {
        guard let close = (open..<min(open + 10, range.upperBound)).first(where: { key($0) == HouseKeys.close }) else {
            return false
        }
        return isPerHour(close + 1)
    }

    func isPerHour(_ index: Int) -> Bool {
        (key(index) == HouseKeys.per || key(index) == HouseKeys.an) && key(index + 1) == HouseKeys.hour
    }
}
