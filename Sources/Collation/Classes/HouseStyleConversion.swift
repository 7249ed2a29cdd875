import TextCore

/// Whether two measures in different units say the same, as print rounds.
enum HouseConversion {
    /// Whether one measure is the other in another unit.
    ///
    /// A converted figure is printed to some place: the last digit that is not nought, or the nearest five. The two agree
    /// when either is the other converted and rounded so: `200 miles` and `320 km` (321.9), `30 miles` and `50 km` (48.3).
    /// Beyond 4 % nothing is a rounding, except among the numbers below ten, where print says `two metres (six feet)`:
    /// there 10 % are let pass. Both limits are the largest that glosses in agency copy reach.
    static func computes(_ value: Double, _ unit: HouseUnit, _ other: Double, _ otherUnit: HouseUnit) -> Bool {
        guard unit.kind == otherUnit.kind, unit != otherUnit else { return false }
        // Nobody rounds three weeks to twenty days.
        if unit.isTime { return abs(unit.base(value) - otherUnit.base(other)) < 1e-6 * unit.base(value) }
        if isRounding(value, unit, other, otherUnit) || isRounding(other, otherUnit, value, unit) { return true }
        // A difference of temperatures has no offset: the sea warmed by 1.5 degrees Celsius, or 2.7 Fahrenheit.
        guard unit.kind == .temperature else { return false }
        let (mine, theirs) = (
            HouseUnit(kind: unit.kind, size: unit.size), HouseUnit(kind: unit.kind, size: otherUnit.size)
        )
        return abs(value) < 20 && isRounding(value, mine, other, theirs)
    }

    /// Whether `other` is a rounding of `value` converted.
    private static func isRounding(_ value: Double, _ unit: HouseUnit, _ other: Double, _ otherUnit: HouseUnit) -> Bool
    {
        let exact = unit.base(value) / otherUnit.size - otherUnit.offset
        let error = abs(exact - other)
        if unit.kind == .temperature, unit.offset != otherUnit.offset { return error <= 1 }
        let share = error / max(abs(exact), 1e-9)
        if share <= 0.012 { return true }
        if abs(other) < 10, other == other.rounded() { return error <= 0.5 && share <= 0.1 }
        return share <= 0.04 && error <= step(of: other)
    }

    /// How far a printed figure may be from what it rounds.
    private static func step(of value: Double) -> Double {
        var step = 1.0
        var rest = abs(value)
        guard rest == rest.rounded() else {
            // Decimals: one in the last place that is printed, up to two places.
            return (rest * 10) == (rest * 10).rounded() ? 0.1 : 0.01
        }
        while rest >= 10, rest.truncatingRemainder(dividingBy: 10) == 0 {
            rest /= 10
            step *= 10
        }
        // To the nearest five: 25, 50, 150.
        if step > 1 || rest.truncatingRemainder(dividingBy: 5) == 0 {
            return max(step / 4, rest.truncatingRemainder(dividingBy: 5) == 0 ? step * 2.5 : 0)
        }
        return step
    }
}
