/// What Unicode says of one scalar that matters on a grid of cells: its columns and how it joins its neighbours.
struct ScalarProperties: Equatable {
    /// Bits 0–3 the class, 4–5 the width, 6 an Indic linker, 7 an extender inside Indic conjuncts.
    let bits: UInt8

    var graphemeClass: GraphemeClass { GraphemeClass(rawValue: bits & 15) ?? .other }
    var width: Columns { Columns(bits >> 4 & 3) }
    var isLinker: Bool { bits & 0x40 != 0 }
    var extendsConjunct: Bool { bits & 0x80 != 0 }

    /// The properties of a scalar.
    ///
    /// - Complexity: one load inside the Basic Multilingual Plane, a binary search outside.
    init(of scalar: UInt32) {
        bits = scalar < 0x10000 ? Self.basicPlane[Int(scalar)] : Self.search(scalar)
    }

    /// The runs expanded for the scalars that news is written in: 64 KB, filled at the first non-ASCII character.
    private static let basicPlane: [UInt8] = {
        var plane = [UInt8](repeating: 0x10, count: 0x10000)
        for (row, packed) in scalarPropertyRuns.enumerated() {
            let start = Int(packed >> 8)
            guard start < 0x10000 else { break }
            let next = row + 1 < scalarPropertyRuns.count ? Int(scalarPropertyRuns[row + 1] >> 8) : 0x110000
            let bits = UInt8(truncatingIfNeeded: packed)
            for scalar in start..<min(next, 0x10000) { plane[scalar] = bits }
        }
        for syllable in 0xAC00...0xD7A3 where (syllable - 0xAC00) % 28 != 0 {
            plane[syllable] = 0x20 | GraphemeClass.hangulLVT.rawValue
        }
        return plane
    }()

    private static func search(_ scalar: UInt32) -> UInt8 {
        var low = 0
        var high = scalarPropertyRuns.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if scalarPropertyRuns[middle] >> 8 <= scalar { low = middle } else { high = middle }
        }
        return UInt8(truncatingIfNeeded: scalarPropertyRuns[low])
    }
}

/// The classes of UAX #29 that decide where an extended grapheme cluster ends; an extended pictograph and an Indic
/// consonant have no class there but rules of their own (GB11, GB9c), so they are classes here.
enum GraphemeClass: UInt8 {
    case other, carriageReturn, lineFeed, control, extend, joiner, regionalIndicator, prepend, spacingMark
    case hangulL, hangulV, hangulT, hangulLV, hangulLVT, pictograph, consonant
}
