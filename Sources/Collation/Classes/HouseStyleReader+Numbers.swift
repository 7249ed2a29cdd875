import TextCore
import WireModel

/// The number itself: figures, words for numbers, fractions, scales, minus signs.
extension HouseReader {
    func base(at index: Int) -> Base? {
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

    func figure(at index: Int) -> Base? {
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
    func glued(_ value: Double, _ digits: Digits, at index: Int) -> Base? {
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
            guard key(index + 1) != HouseKeys.past, !isJoint(index + 1), !isRest(index) else { return nil }
            return overArticle(Base(value: 0.5, next: index + 1))
        case HouseKeys.a, HouseKeys.an:
            if HouseKeys.scales.contains(key(index + 1)), let scale = scale(at: index + 1) {
                return Base(value: scale, next: index + 2)
            }
            // `a couple of`
            if key(index + 1) == HouseKeys.couple, key(index + 2) == HouseKeys.of {
                return Base(value: 2, next: index + 3)
            }
            if let unit = unit(at: index + 1), unit.value.isTime { return Base(value: 1, next: index + 1) }
            guard let bottom = HouseTables.fractions[key(index + 1)], isFraction(before: index + 2), !isRest(index)
            else { return nil }
            return overArticle(Base(value: 1 / bottom, next: index + 2))
        default: break
        }
        guard let number = Numbers.value(at: index, in: tokens, of: side.text),
            number.tokens <= range.upperBound - index
        else { return nil }
        let next = index + number.tokens
        if !number.isOrdinal, number.value < 10, number.value >= 1 {
            let place = isJoint(next) ? next + 1 : next
            if let bottom = HouseTables.fractions[key(place)], bottom > number.value {
                return overArticle(scaled(Base(value: number.value / bottom, next: place + 1)))
            }
        }
        return mixed(Base(value: number.value, isOrdinal: number.isOrdinal, next: next))
    }

    /// Whether a fraction belongs to the unit before it: `the past year and a half`, `year-and-a-half`.
    private func isRest(_ index: Int) -> Bool {
        func wordBefore(_ place: Int) -> Int { isJoint(place - 1) ? place - 2 : place - 1 }
        var place = wordBefore(index)
        if key(index) == HouseKeys.half {
            guard key(place) == HouseKeys.a else { return false }
            place = wordBefore(place)
        }
        guard key(place) == HouseKeys.and else { return false }
        let counted = wordBefore(place)
        return range.contains(counted) && unit(at: counted) != nil
    }

    /// Whether `a third` is a part of something by what follows: `of`, a mark, a word that binds, the end.
    private func isFraction(before index: Int) -> Bool {
        guard range.contains(index), tokens[index].isWordLike else { return true }
        let next = tokens[index].key
        return Lexicon.functionWords.contains(next) && next != HouseKeys.toward && next != HouseKeys.past
    }

    /// A fraction with the unit that it is a part of: `half an hour`, `three-quarters of a mile`.
    private func overArticle(_ base: Base) -> Base {
        var place = base.next
        if key(place) == HouseKeys.of { place += 1 }
        guard key(place) == HouseKeys.a || key(place) == HouseKeys.an else { return base }
        guard unit(at: place + 1) != nil || percent(at: place + 1) != nil else { return base }
        var result = base
        result.next = place + 1
        return result
    }

    func scale(at index: Int) -> Double? {
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
        if key(base.next) == HouseKeys.dozen {
            result.value *= 12
            result.next += 1
            return result
        }
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
    func minus(at index: Int) -> Int? {
        if key(index) == HouseKeys.minus { return index + 1 }
        guard isBar(index), touches(index), isFigure(index + 1) else { return nil }
        // `10-12` is a range, `3 - 1` a score.
        if index > range.lowerBound, tokens[index - 1].end == tokens[index].start { return nil }
        return index + 1
    }
}
