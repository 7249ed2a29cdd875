import Glibc

extension Double {
    /// The chance, 0–1, whose logarithm of odds this is.
    var chanceOfOdds: Double { 1 / (1 + exp(-self)) }
}
