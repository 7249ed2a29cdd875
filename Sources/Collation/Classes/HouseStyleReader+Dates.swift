import TextCore
import WireModel

/// Days and times of day.
extension HouseReader {
    /// A day: `March 4, 2025`, `the 4th of March`, `on Tuesday (March 4)`, `today`, `last night`.
    func date(at index: Int) -> HouseAtom? {
        if tokens[index].key == HouseKeys.on, range.contains(index + 1), let atom = date(at: index + 1) {
            guard case .day = atom.value else { return nil }
            var result = HouseAtom(atom.value, index..<atom.tokens.upperBound)
            result.isSpoken = atom.isSpoken
            return result
        }
        guard var found = weekday(at: index) ?? relative(at: index) ?? calendar(at: index) else { return nil }
        if found.day.weekday == nil || found.day.month > 0 { return atom(found.day, index, found.next) }
        // `Tuesday, March 4`, `Tuesday (4 March)`
        let isOpen = key(found.next) == HouseKeys.open
        let place = isOpen || key(found.next) == HouseKeys.comma ? found.next + 1 : found.next
        guard range.contains(place), let date = calendar(at: place), date.day.day > 0,
            !isOpen || key(date.next) == HouseKeys.close
        else { return atom(found.day, index, found.next) }
        let part = found.day.part
        let weekday = found.day.weekday
        found.day = date.day
        found.day.weekday = weekday
        found.day.part = part
        found.next = isOpen ? date.next + 1 : date.next
        return atom(found.day, index, found.next)
    }

    private func atom(_ day: HouseDay, _ index: Int, _ next: Int) -> HouseAtom {
        HouseAtom(.day(day), index..<next)
    }

    private typealias Found = (day: HouseDay, next: Int)

    /// `Tuesday`, `Tues.`, `last Friday`, `Friday night`.
    private func weekday(at index: Int) -> Found? {
        var place = index
        var day = HouseDay()
        switch tokens[index].key {
        case HouseKeys.last: day.which = -1
        case HouseKeys.next: day.which = 1
        case HouseKeys.this: break
        default: place -= 1
        }
        place += 1
        guard isCapitalWord(place), let weekday = HouseTables.weekdays[key(place)] else { return nil }
        day.weekday = weekday
        var next = place + 1
        if tokens[place].length <= 5, key(next) == HouseKeys.stop, touches(place), range.contains(next + 1) {
            next += 1
        }
        if HouseTables.parts.contains(key(next)) {
            day.part = key(next)
            next += 1
        }
        return (day, next)
    }

    /// `today`, `tonight`, `last night`, `this morning`.
    private func relative(at index: Int) -> Found? {
        var day = HouseDay()
        switch tokens[index].key {
        case HouseKeys.tonight:
            day.distance = 0
            day.part = HouseKeys.night
            return (day, index + 1)
        case HouseKeys.last:
            guard key(index + 1) == HouseKeys.night else { return nil }
            day.distance = -1
            day.part = HouseKeys.night
            return (day, index + 2)
        case HouseKeys.this:
            guard HouseTables.parts.contains(key(index + 1)), key(index + 1) != HouseKeys.night else { return nil }
            day.distance = 0
            day.part = key(index + 1)
            return (day, index + 2)
        default: break
        }
        guard let distance = HouseTables.distances[tokens[index].key] else { return nil }
        day.distance = distance
        let hasPart = HouseTables.parts.contains(key(index + 1))
        if hasPart { day.part = key(index + 1) }
        return (day, hasPart ? index + 2 : index + 1)
    }

    /// A day of the month, a month of a year, or `2025-03-04`.
    private func calendar(at index: Int) -> Found? {
        if let month = month(at: index) { return behind(month.month, at: month.next) }
        var place = index
        if key(index) == HouseKeys.the { place += 1 }
        guard range.contains(place) else { return nil }
        if place == index, let date = numeric(at: index) { return date }
        guard let number = dayNumber(at: place) else { return nil }
        var next = number.next
        var day = HouseDay()
        day.day = number.value
        // `4-6 March`
        if isBar(next), touches(next - 1), touches(next), let last = dayNumber(at: next + 1), last.value > day.day {
            day.lastDay = last.value
            next = last.next
        }
        if key(next) == HouseKeys.of { next += 1 }
        if place > index, next == number.next, !number.isOrdinal { return nil }
        guard let month = month(at: next) else { return nil }
        day.month = month.month
        return withYear(day, at: month.next)
    }

    private func month(at index: Int) -> (month: Int, next: Int)? {
        guard isCapitalWord(index), let month = HouseTables.months[tokens[index].key] else { return nil }
        let isShort = tokens[index].length <= 4 && key(index + 1) == HouseKeys.stop && touches(index)
        return (month, isShort && range.contains(index + 2) ? index + 2 : index + 1)
    }

    /// What stands behind the month: a day, days, or the year.
    private func behind(_ month: Int, at place: Int) -> Found? {
        var day = HouseDay()
        day.month = month
        if let year = year(at: place) {
            day.year = year
            return (day, place + 1)
        }
        if let glued = gluedDay(at: place) {
            day.day = glued.day
            day.year = glued.year
            return (day, place + 1)
        }
        guard let number = dayNumber(at: place) else { return nil }
        day.day = number.value
        var next = number.next
        let isSpan = isBar(next) && touches(next - 1) && touches(next) || key(next) == HouseKeys.toward
        if isSpan, let last = dayNumber(at: next + 1), last.value > day.day {
            day.lastDay = last.value
            next = last.next
        }
        return withYear(day, at: next)
    }

    /// `September 06,2024`, with no space: the day and the year are one token.
    private func gluedDay(at index: Int) -> (day: Int, year: Int)? {
        guard range.contains(index), tokens[index].kind == .number, (6...7).contains(tokens[index].length) else {
            return nil
        }
        let parts = side.word(index).split(separator: ",")
        guard parts.count == 2, parts[1].count == 4, let day = Int(parts[0]), let year = Int(parts[1]),
            (1...31).contains(day), (1500...2199).contains(year)
        else { return nil }
        return (day, year)
    }

    private func withYear(_ day: HouseDay, at place: Int) -> Found {
        var day = day
        let next = key(place) == HouseKeys.comma ? place + 1 : place
        guard let year = year(at: next) else { return (day, place) }
        day.year = year
        return (day, next + 1)
    }

    private func year(at index: Int) -> Int? {
        guard range.contains(index), tokens[index].kind == .number, tokens[index].length == 4 else { return nil }
        let digits = self.digits(of: tokens[index])
        guard digits.isPlain, digits.ending.isEmpty, let value = digits.value, (1500...2199).contains(value) else {
            return nil
        }
        return Int(value)
    }

    /// 1 to 31, as a figure or an ordinal in words.
    private func dayNumber(at index: Int) -> (value: Int, next: Int, isOrdinal: Bool)? {
        guard range.contains(index) else { return nil }
        let token = tokens[index]
        if token.kind == .number {
            let digits = self.digits(of: token)
            guard digits.isPlain, digits.count <= 2, digits.ending.isEmpty || digits.isOrdinal,
                let value = digits.value, (1...31).contains(value)
            else { return nil }
            return (Int(value), index + 1, digits.isOrdinal)
        }
        guard token.kind == .word, let number = Numbers.value(at: index, in: tokens, of: side.text), number.isOrdinal,
            (1...31).contains(number.value)
        else { return nil }
        return (Int(number.value), index + number.tokens, true)
    }

    /// `2025-03-04`
    private func numeric(at index: Int) -> Found? {
        guard let year = year(at: index), isJoint(index + 1), isJoint(index + 3), range.contains(index + 4),
            tokens[index + 2].length == 2, tokens[index + 4].length == 2,
            let month = self.digits(of: tokens[index + 2]).value,
            let number = self.digits(of: tokens[index + 4]).value, (1...12).contains(month),
            (1...31).contains(number)
        else { return nil }
        var day = HouseDay()
        day.year = year
        day.month = Int(month)
        day.day = Int(number)
        return (day, index + 5)
    }

    // MARK: Times of day

    /// A time of day: `8 am`, `8:00 a.m.`, `0800 GMT`, `20:00`, `noon`, `ten o'clock`.
    func clock(at index: Int) -> HouseAtom? {
        switch tokens[index].key {
        case HouseKeys.noon, HouseKeys.midday: return zoned(720, index, index + 1)
        case HouseKeys.midnight: return zoned(0, index, index + 1)
        case HouseKeys.half: return past(30, at: index)
        case Self.quarter: return past(15, at: index)
        default: break
        }
        if tokens[index].kind == .number { return figures(at: index) }
        guard let hour = Numbers.unit(of: tokens[index].key), (1...12).contains(hour) else { return nil }
        return dial(Int(hour) * 60, hasMinutes: false, isExact: false, index, index + 1)
    }

    private static let quarter = NormalForm.key("quarter")
    private static let evenings = HouseTables.keys("afternoon evening")
    private static let morning = NormalForm.key("morning")

    /// `half past six`, `quarter to six`
    private func past(_ minutes: Int, at index: Int) -> HouseAtom? {
        let place = isJoint(index + 1) ? index + 2 : index + 1
        let isPast = key(place) == HouseKeys.past
        guard isPast || minutes == 15 && key(place) == HouseKeys.toward, range.contains(place + 1) else { return nil }
        let hour: Double?
        if tokens[place + 1].kind == .number {
            hour = self.digits(of: tokens[place + 1]).value
        } else {
            hour = Numbers.unit(of: tokens[place + 1].key)
        }
        guard let hour, (1...12).contains(hour) else { return nil }
        let total = Int(hour) * 60 + (isPast ? minutes : -minutes)
        return dial(total, hasMinutes: true, isExact: false, index, place + 2)
    }

    private func figures(at index: Int) -> HouseAtom? {
        let digits = self.digits(of: tokens[index])
        guard let value = digits.value, value >= 0 else { return nil }
        let zone = HouseTables.zones[NormalForm.key(digits.ending)]
        if digits.isPlain, digits.count == 4 { return military(Int(value), digits, zone, index) }
        guard
            digits.ending.isEmpty || digits.ending == "am" || digits.ending == "pm" || digits.ending == "h"
                || zone != nil
        else { return nil }
        if digits.ending == "h" { return nil }
        if !digits.isPlain {
            // `8.00pm`, `3.20 a.m.`
            let parts = side.word(index).split(separator: ".")
            guard parts.count == 2, let hour = Int(parts[0]), let minutes = Int(parts[1].prefix(2)), hour < 25,
                minutes < 60, parts[1].prefix(3).filter(\.isNumber).count == 2
            else { return nil }
            guard !digits.ending.isEmpty || isHalf(index + 1) || zone != nil || isZone(index + 1) else { return nil }
            return finished(hour * 60 + minutes, true, digits.ending, index, index + 1)
        }
        guard value < 25 else { return nil }
        let hour = Int(value) * 60
        if key(index + 1) == HouseKeys.colon, touches(index), touches(index + 1), range.contains(index + 2),
            tokens[index + 2].kind == .number
        {
            let minutes = self.digits(of: tokens[index + 2])
            guard minutes.isPlain, minutes.count == 2, let value = minutes.value, value < 60, digits.ending.isEmpty
            else { return nil }
            return finished(hour + Int(value), true, minutes.ending, index, index + 3)
        }
        guard value <= 12 || isHalf(index + 1) else { return nil }
        return finished(hour, false, digits.ending, index, index + 1)
    }

    /// `0800 GMT`, `0320 hours`
    private func military(_ value: Int, _ digits: Digits, _ zone: UInt64?, _ index: Int) -> HouseAtom? {
        guard value / 100 < 25, value % 100 < 60 else { return nil }
        let minutes = value / 100 * 60 + value % 100
        if let zone { return HouseAtom(.clock(minutes % 1440, zone), index..<index + 1) }
        guard digits.ending.isEmpty else { return nil }
        if key(index + 1) == HouseKeys.hours || key(index + 1) == HouseKeys.hrs {
            // `1500 hours` may be a span of time; a leading nought cannot.
            guard side.bytes[Int(tokens[index].start)] == 0x30 || isZone(index + 2) else { return nil }
            return zoned(minutes, index, index + 2)
        }
        return isZone(index + 1) ? zoned(minutes, index, index + 1) : nil
    }

    private func isZone(_ index: Int) -> Bool {
        guard range.contains(index), tokens[index].isAllCapitals else {
            return key(index) == HouseKeys.local && key(index + 1) == HouseKeys.time
        }
        return HouseTables.zones[tokens[index].key] != nil
    }

    private func isHalf(_ index: Int) -> Bool { key(index) == HouseKeys.am || key(index) == HouseKeys.pm }

    private func finished(_ minutes: Int, _ hasMinutes: Bool, _ ending: String, _ index: Int, _ next: Int) -> HouseAtom?
    {
        if ending == "am" || ending == "pm" { return half(minutes, isAfternoon: ending == "pm", index, next) }
        if let zone = HouseTables.zones[NormalForm.key(ending)] {
            return HouseAtom(.clock(minutes % 1440, zone), index..<next)
        }
        return dial(minutes, hasMinutes: hasMinutes, isExact: hasMinutes, index, next)
    }

    /// A time on the dial with what says which half of the day it is in.
    private func dial(_ minutes: Int, hasMinutes: Bool, isExact: Bool, _ index: Int, _ next: Int) -> HouseAtom? {
        var place = next
        var isTime = hasMinutes
        if isHalf(place) { return half(minutes, isAfternoon: key(place) == HouseKeys.pm, index, place + 1) }
        if key(place) == HouseKeys.oclock {
            place += 1
            isTime = true
        }
        let noon = minutes == 720 && key(place) == HouseKeys.noon
        if noon || minutes == 720 && key(place) == HouseKeys.midnight { return zoned(noon ? 720 : 0, index, place + 1) }
        if minutes <= 720 {
            if key(place) == HouseKeys.in, key(place + 1) == HouseKeys.the {
                let part = key(place + 2)
                if Self.evenings.contains(part) { return half(minutes, isAfternoon: true, index, place + 3) }
                if part == Self.morning { return half(minutes, isAfternoon: false, index, place + 3) }
            }
            if isTime, key(place) == HouseKeys.at, key(place + 1) == HouseKeys.night {
                return half(minutes, isAfternoon: minutes >= 360, index, place + 2)
            }
        }
        if isZone(place) { return zoned(minutes, index, place) }
        guard isTime else { return nil }
        guard isExact else { return HouseAtom(.dial(minutes % 720), index..<place) }
        var atom = HouseAtom(.clock(minutes % 1440, 0), index..<place)
        if minutes < 780 { atom.alternative = .dial(minutes % 720) }
        return atom
    }

    private func half(_ minutes: Int, isAfternoon: Bool, _ index: Int, _ next: Int) -> HouseAtom? {
        guard minutes < 780 else { return zoned(minutes, index, next) }
        return zoned(minutes % 720 + (isAfternoon ? 720 : 0), index, next)
    }

    private func zoned(_ minutes: Int, _ index: Int, _ next: Int) -> HouseAtom {
        let time = minutes % 1440
        if isZone(next) {
            if let zone = HouseTables.zones[key(next)] { return HouseAtom(.clock(time, zone), index..<next + 1) }
            return HouseAtom(.clock(time, HouseKeys.local), index..<next + 2)
        }
        return HouseAtom(.clock(time, 0), index..<next)
    }
}
