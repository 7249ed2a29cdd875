import TextCore

/// The least that reading bytes costs here and now: one pass of FNV-1a over them.
///
/// It is measured in the same run as what is compared with it, so that the ratio says something on any machine.
struct Floor {
    /// The milliseconds of one pass.
    var milliseconds: Double
    /// The bytes of the pass.
    var bytes: Int

    /// Measures the floor of some bytes.
    init(_ bytes: [UInt8], runs: Int) {
        self.bytes = bytes.count
        milliseconds =
            Stopwatch.times(runs) {
                var hash = TextHash()
                for byte in bytes { hash.combine(byte) }
                Sink.take(Int(truncatingIfNeeded: hash.value))
            }.median
    }

    /// How many times the floor something took that went over the same bytes.
    func ratio(_ time: Double) -> Double { time / max(1e-9, milliseconds) }
}
