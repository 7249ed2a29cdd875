import TextCore
import WireModel

/// Figures with what they count.
extension HouseReader {
    /// A number at a token, and where the next token after it is.
    private struct Base {
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

    private func isSpelledOut(_ index: Int) -> Bool {
        range.contains(index) && tokens[index].kind == .word && Numbers.unit(of: tokens[index].key) != nil
    }

    private func isFigure(_ index: Int) -> Bool {
        guard range.contains(index) else { return false }
        return tokens[index].kind == .number
    }

    /// What follows the number says what it counts.
    private func counted(_ value: Double, _ base: Base, from index: Int) -> HouseAtom {
        // `5-km`, `5-million-dollar`
        let place = isJoint(base.next) ? base.next + 1 : base.next
        let end = range.upperBound
        if let share = percent(at: place) {
            return HouseAtom(share.isPoints ? .points(value) : .percent(value), index..<share.next)
        }
        if !base.isOrdinal, let age = age(value, at: place, from: index) { return age }
        if !base.isOrdinal, let suffix = HouseTables.currencySuffixes.match(at: place, in: tokens, end: end) {
            return HouseAtom(.money(value, suffix.value), index..<place + suffix.tokens)
        }
        if !base.isOrdinal, let unit = unit(at: place) {
            return measure(value, unit.value, index, place + unit.tokens, base.alternative)
        }
        var atom = HouseAtom(.number(value, isOrdinal: base.isOrdinal), index..<base.next)
        atom.alternative = base.alternative
        return atom
    }

    private func percent(at place: Int) -> (isPoints: Bool, next: Int)? {
        var next = place
        switch key(place) {
        case HouseKeys.percent, HouseKeys.pct: next += 1
        case HouseKeys.per where key(place + 1) == HouseKeys.cent: next += 2
        case HouseKeys.percentage:
            next += 1
            if isJoint(next) { next += 1 }
            guard key(next) == HouseKeys.point || key(next) == HouseKeys.points else { return nil }
            return (true, next + 1)
        default: return nil
        }
        let point = isJoint(next) ? next + 1 : next
        if key(point) == HouseKeys.point || key(point) == HouseKeys.points { return (true, point + 1) }
        return (false, next)
    }

    /// The unit that begins at a token behind a figure.
    private func unit(at place: Int) -> (value: HouseUnit, tokens: Int)? {
        if let unit = HouseTables.units.match(at: place, in: tokens, end: range.upperBound) { return unit }
        guard range.contains(place), tokens[place].length == 1, tokens[place].kind == .word,
            let unit = HouseTables.symbols[side.word(place)]
        else { return nil }
        return (unit, 1)
    }

    private func measure(
        _ value: Double, _ unit: HouseUnit, _ index: Int, _ next: Int, _ alternative: HouseAtom.Value? = nil
    ) -> HouseAtom {
        var atom = HouseAtom(.measure(value, unit), index..<next)
        atom.alternative = alternative
        if unit.kind == .length, key(next) == HouseKeys.open, isPerHour(behind: next) {
            // `20 kilometres (12 miles) per hour`
            atom.value = .measure(value, unit.perHour)
        }
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

    /// Whether the bracket that opens at a token is closed before `per hour`.
    private func isPerHour(behind open: Int) -> Bool {
        guard let close = (open..<min(open + 10, range.upperBound)).first(where: { key($0) == HouseKeys.close }) else {
            return false
        }
        return isPerHour(close + 1)
    }

    private func isPerHour(_ index: Int) -> Bool {
        (key(index) == HouseKeys.per || key(index) == HouseKeys.an) && key(index + 1) == HouseKeys.hour
    }

    // MARK: The number itself

    private func base(at index: Int) -> Base? {
        guard range.contains(index) else { return nil }
        let token = tokens[index]
        switch token.kind {
        case .symbol:
            guard let value = HouseTables.fractionSigns[scalar(index)] else { return nil }
            return scaled(Base(value: value, next: index + 1))
        case .punctuation: return nil
        case .number: return figure(at: index)
        case .word: return spelledOut(at: index)
        }
    }

    private func figure(at index: Int) -> Base? {
        let digits = self.digits(of: tokens[index])
        guard let plain = digits.value else { return nil }
        if key(index + 1) == HouseKeys.slash, touches(index), touches(index + 1), digits.isPlain,
            let fraction = fraction(plain, at: index)
        {
            return scaled(fraction)
        }
        if !digits.ending.isEmpty, !digits.isOrdinal, let glued = glued(plain, digits, at: index) { return glued }
        guard let number = Numbers.value(at: index, in: tokens, of: side.text),
            number.tokens <= range.upperBound - index
        else { return nil }
        var base = Base(value: number.value, isOrdinal: number.isOrdinal, next: index + number.tokens)
        if digits.ending == "m" || digits.ending.isEmpty && number.tokens == 2 && side.word(index + 1) == "m" {
            base.alternative = .measure(plain, HouseTables.metre)
        } else if number.tokens == 1, let minutes = dial(of: digits, index) {
            base.alternative = .clock(minutes, 0)
        }
        guard number.tokens == 1, digits.isPlain else { return base }
        return mixed(base)
    }

    /// `20.00` read as a time.
    private func dial(of digits: Digits, _ index: Int) -> Int? {
        guard digits.ending.isEmpty, let value = digits.value, !digits.isPlain else { return nil }
        let parts = side.word(index).split(separator: ".")
        guard parts.count == 2, parts[1].count == 2, let minutes = Int(parts[1]), minutes < 60, value < 24 else {
            return nil
        }
        return Int(value) * 60 + minutes
    }

    private func fraction(_ top: Double, at index: Int) -> Base? {
        guard range.contains(index + 2), tokens[index + 2].kind == .number,
            let bottom = self.digits(of: tokens[index + 2]).value, top < bottom, (2...10).contains(bottom),
            key(index + 3) != HouseKeys.slash || !touches(index + 2)
        else { return nil }
        return Base(value: top / bottom, next: index + 3)
    }

    /// Letters glued to the figure that are a unit: `12km`, `90km/h`, `30C`.
    private func glued(_ value: Double, _ digits: Digits, at index: Int) -> Base? {
        let word = side.word(index)
        let letters = String(word.drop { $0.isNumber || $0 == "." || $0 == "," })
        if letters == "c" { return Base(value: value, next: index + 1, currency: HouseTables.cent) }
        if letters == "p" { return Base(value: value, next: index + 1, currency: NormalForm.key("penny")) }
        if letters == "in" { return Base(value: value, next: index + 1, unit: HouseTables.inch) }
        if letters != "m", let unit = HouseTables.symbols[letters] {
            return Base(value: value, next: index + 1, unit: unit)
        }
        guard
            let unit = HouseTables.units.match(
                first: NormalForm.key(letters), at: index, in: tokens, end: range.upperBound),
            letters != "m" || unit.tokens > 1
        else { return nil }
        return Base(value: value, next: index + unit.tokens, unit: unit.value)
    }

    /// `twelve`, `two and a half`, `two-thirds`, `half a million`, `a hundred`.
    private func spelledOut(at index: Int) -> Base? {
        switch tokens[index].key {
        case HouseKeys.half:
            // `half a million`, `half`; `half past six` is a time.
            if key(index + 1) == HouseKeys.a, HouseKeys.scales.contains(key(index + 2)),
                let scale = scale(at: index + 2)
            {
                return Base(value: 0.5 * scale, next: index + 3)
            }
            guard key(index + 1) != HouseKeys.past, !isJoint(index + 1) else { return nil }
            return Base(value: 0.5, next: index + 1)
        case HouseKeys.a, HouseKeys.an:
            if HouseKeys.scales.contains(key(index + 1)), let scale = scale(at: index + 1) {
                return Base(value: scale, next: index + 2)
            }
            guard let bottom = HouseTables.fractions[key(index + 1)], key(index + 2) == HouseKeys.of else { return nil }
            return Base(value: 1 / bottom, next: index + 2)
        default: break
        }
        guard let number = Numbers.value(at: index, in: tokens, of: side.text),
            number.tokens <= range.upperBound - index
        else { return nil }
        let next = index + number.tokens
        if !number.isOrdinal, number.value < 10, number.value >= 1 {
            let place = isJoint(next) ? next + 1 : next
            if let bottom = HouseTables.fractions[key(place)], bottom > number.value {
                return scaled(Base(value: number.value / bottom, next: place + 1))
            }
        }
        return mixed(Base(value: number.value, isOrdinal: number.isOrdinal, next: next))
    }

    private func scale(at index: Int) -> Double? {
        switch side.word(index).lowercased() {
        case "dozen": 12
        case "hundred": 100
        case "thousand": 1e3
        case "million": 1e6
        case "billion": 1e9
        case "trillion": 1e12
        default: nil
        }
    }

    private func scaled(_ base: Base) -> Base {
        guard range.contains(base.next), HouseKeys.scales.contains(key(base.next)), let scale = scale(at: base.next)
        else { return base }
        var result = base
        result.value *= scale
        result.next += 1
        return result
    }

    /// What a whole number has behind it: `2½`, `2 1/2`, `two and a half`, `two-and-a-half`.
    private func mixed(_ base: Base) -> Base {
        guard !base.isOrdinal, base.value < 1000 else { return base }
        var result = base
        let next = base.next
        if range.contains(next), let sign = HouseTables.fractionSigns[scalar(next)] {
            result.value += sign
            result.next = next + 1
            return scaled(result)
        }
        if range.contains(next + 2), tokens[next].kind == .number, key(next + 1) == HouseKeys.slash, touches(next),
            touches(next + 1), let top = self.digits(of: tokens[next]).value, let part = fraction(top, at: next)
        {
            result.value += part.value
            result.next = part.next
            return scaled(result)
        }
        var place = next
        if isJoint(place) { place += 1 }
        guard key(place) == HouseKeys.and else { return base }
        place += isJoint(place + 1) ? 2 : 1
        guard key(place) == HouseKeys.a else { return base }
        place += isJoint(place + 1) ? 2 : 1
        guard let bottom = HouseTables.fractions[key(place)], bottom == 2 || bottom == 4 else { return base }
        result.value += 1 / bottom
        result.next = place + 1
        result.alternative = nil
        return scaled(result)
    }

    /// Where the figure begins behind a minus sign or the word.
    private func minus(at index: Int) -> Int? {
        if key(index) == HouseKeys.minus { return index + 1 }
        guard isBar(index), touches(index), isFigure(index + 1) else { return nil }
        // `10-12` is a range, `3 - 1` a score.
        if index > range.lowerBound, tokens[index - 1].end == tokens[index].start { return nil }
        return index + 1
    }

    // MARK: Ages, decades, numbers of things

    private static let agedUnits: [UInt64: UInt64] = {
        var table: [UInt64: UInt64] = [:]
        for unit in ["year", "month", "week", "day", "hour"] {
            table[NormalForm.key(unit)] = NormalForm.key(unit)
            table[NormalForm.key(unit + "s")] = NormalForm.key(unit)
        }
        return table
    }()

    /// `19-year-old`, `19 years old`, `19 years of age`.
    private func age(_ value: Double, at place: Int, from index: Int) -> HouseAtom? {
        guard let unit = Self.agedUnits[key(place)] else { return nil }
        let next = isHyphen(place + 1) ? place + 2 : place + 1
        if key(next) == HouseKeys.old { return HouseAtom(.age(value, unit), index..<next + 1) }
        if key(next) == HouseKeys.of, key(next + 1) == HouseKeys.age {
            return HouseAtom(.age(value, unit), index..<next + 2)
        }
        return nil
    }

    /// `aged 19`, `age 19`, `a girl of 12`.
    func age(at index: Int) -> HouseAtom? {
        switch tokens[index].key {
        case HouseKeys.aged, HouseKeys.age: break
        case HouseKeys.of where index > range.lowerBound && HouseTables.persons.contains(key(index - 1)): break
        default: return nil
        }
        guard let base = base(at: index + 1), !base.isOrdinal, base.unit == nil, base.currency == nil, base.value < 130,
            base.value == base.value.rounded()
        else { return nil }
        if let age = age(base.value, at: base.next, from: index) { return age }
        if tokens[index].key == HouseKeys.of, range.contains(base.next), tokens[base.next].kind == .word,
            !Lexicon.functionWords.contains(key(base.next)), !HouseTables.neutralVerbs.contains(key(base.next)),
            unit(at: base.next) != nil
        {
            return nil
        }
        return HouseAtom(.age(base.value, HouseKeys.year), index..<base.next)
    }

    /// `1990s`, `1990's`, `'90s`, `nineties`.
    func decade(at index: Int) -> HouseAtom? {
        let token = tokens[index]
        if let value = HouseTables.decades[token.key], token.kind == .word {
            return HouseAtom(.decade(1900 + value), index..<index + 1)
        }
        if token.kind == .punctuation {
            guard token.key == HunkFinder.singleMark, touches(index), isFigure(index + 1),
                let atom = decade(at: index + 1)
            else { return nil }
            return HouseAtom(atom.value, index..<atom.tokens.upperBound)
        }
        guard token.kind == .number else { return nil }
        let digits = self.digits(of: token)
        guard digits.isPlain, let value = digits.value.map({ Int($0) }), value % 10 == 0 else { return nil }
        var end = index + 1
        if digits.ending.isEmpty {
            guard key(index + 1) == HunkFinder.singleMark, touches(index), touches(index + 1),
                key(index + 2) == HouseKeys.s
            else { return nil }
            end = index + 3
        } else if digits.ending != "s" {
            return nil
        }
        if digits.count == 2 { return HouseAtom(.decade(1900 + value), index..<end) }
        return digits.count == 4 ? HouseAtom(.decade(value), index..<end) : nil
    }

    /// `No. 10`, `Number 10`: the word before the figure.
    private func numberOfThing(at index: Int) -> HouseAtom? {
        switch tokens[index].key {
        case HouseKeys.no, HouseKeys.nos:
            let place = key(index + 1) == HouseKeys.stop && touches(index) ? index + 2 : index + 1
            guard isFigure(place) || place == index + 2 && Numbers.unit(of: key(place)) != nil else { return nil }
            return HouseAtom(.word(HouseKeys.number), index..<place)
        case HouseKeys.number where isFigure(index + 1) || Numbers.unit(of: key(index + 1)) != nil:
            return HouseAtom(.word(HouseKeys.number), index..<index + 1)
        default: return nil
        }
    }

    // MARK: Glosses

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

    private func alternative(at index: Int, behind before: HouseAtom) -> HouseAtom? {
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
