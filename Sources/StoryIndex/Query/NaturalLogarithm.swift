/// The natural logarithm without a mathematics library, so that scores have the same digits on every machine.
enum NaturalLogarithm {
    /// The logarithm of a positive number; 0 for any other.
    ///
    /// The number is brought to between √½ and √2; there ln m = 2·artanh((m − 1)/(m + 1)), whose series of twelve terms is
    /// exact to the last digits of a `Double`.
    static func of(_ number: Double) -> Double {
        guard number > 0, number.isFinite else { return 0 }
        var mantissa = number.significand
        var exponent = Double(number.exponent)
        if mantissa > 2.0.squareRoot() {
            mantissa /= 2
            exponent += 1
        }
        let ratio = (mantissa - 1) / (mantissa + 1)
        var power = ratio
        var sum = 0.0
        for odd in stride(from: 1, through: 23, by: 2) {
            sum += power / Double(odd)
            power *= ratio * ratio
        }
        return exponent * 0.693_147_180_559_945_3 + 2 * sum
    }
}
