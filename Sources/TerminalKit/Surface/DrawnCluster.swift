/// A cluster as a terminal can be trusted to draw it: characters with their marks, which take a known number of columns.
///
/// The terminal, the C library and we must agree on every column, or the rest of the row is shifted. They agree on single
/// characters and on letters with marks; on joined emoji, flags, skin tones and emoji presentation no two terminals do
/// (`PLATFORM.md`). Those are drawn as the part that everyone measures alike: the first person of a family, the letters
/// of a flag's country.
public struct DrawnCluster: Hashable, Sendable {
    /// The characters to write, each a spacing scalar and at most four marks. Their widths add up to the cell's.
    public let groups: [[UInt32]]

    /// Whether something else is drawn than the text says.
    public let isSubstitute: Bool

    /// Finds how to draw scalars on so many columns.
    ///
    /// - Parameter scalarWidth: the columns that the C library gives a scalar, negative when it does not know it.
    public init(_ scalars: [UInt32], width: Columns, scalarWidth: (UInt32) -> Int) {
        if let letters = Self.flagLetters(scalars) {
            groups = letters
            isSubstitute = true
        } else if let exact = Self.exact(scalars, width: width, scalarWidth: scalarWidth) {
            groups = exact
            isSubstitute = false
        } else {
            groups = Self.firstScalar(of: scalars, width: width, scalarWidth: scalarWidth)
            isSubstitute = true
        }
    }

    /// All scalars, if the widths add up and no sign asks for a drawing of the whole.
    private static func exact(_ scalars: [UInt32], width: Columns, scalarWidth: (UInt32) -> Int) -> [[UInt32]]? {
        var groups: [[UInt32]] = []
        var sum = 0
        for scalar in scalars {
            let columns = scalarWidth(scalar)
            guard columns >= 0, scalar != 0xFE0F, !(0xE0020...0xE007F).contains(scalar) else { return nil }
            sum += columns
            if columns > 0 {
                groups.append([scalar])
            } else if groups.isEmpty {
                return nil
            } else if groups[groups.count - 1].count < 5 {
                groups[groups.count - 1].append(scalar)
            }
        }
        return sum == width ? groups : nil
    }

    private static func flagLetters(_ scalars: [UInt32]) -> [[UInt32]]? {
        let indicators: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF
        guard scalars.count == 2, scalars.allSatisfy({ indicators.contains($0) }) else { return nil }
        return scalars.map { [$0 - indicators.lowerBound + 0x41] }
    }

    private static func firstScalar(of scalars: [UInt32], width: Columns, scalarWidth: (UInt32) -> Int) -> [[UInt32]] {
        var groups: [[UInt32]] = []
        var sum = 0
        if let first = scalars.first {
            let columns = scalarWidth(first)
            let isDrawable = columns > 0 && columns <= width
            groups.append([isDrawable ? first : 0x25A1])  // □ for what the C library has not heard of
            sum = isDrawable ? columns : 1
        }
        while sum < width {
            groups.append([0x20])
            sum += 1
        }
        return groups
    }
}
