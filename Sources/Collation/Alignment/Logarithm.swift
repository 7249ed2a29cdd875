import Glibc

extension Float {
    /// The natural logarithm.
    var logarithm: Float { logf(self) }
}

extension Double {
    /// The natural logarithm.
    var logarithm: Double { log(self) }
}
