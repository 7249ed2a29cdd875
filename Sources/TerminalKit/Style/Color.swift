/// A colour of a cell.
public enum Color: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case `default`
    /// A number of the terminal's palette: 0–7 the plain colours, 8–15 the bright, 16–231 a cube of six steps, 232–255 greys.
    case ansi(UInt8)
    /// Red, green and blue.
    case rgb(UInt8, UInt8, UInt8)
}

extension Color {
    /// The colour of a packed number: the kind in the highest byte, zero for none.
    init?(packed: UInt32) {
        switch packed >> 24 {
        case 1: self = .default
        case 2: self = .ansi(UInt8(truncatingIfNeeded: packed))
        case 3:
            self = .rgb(
                UInt8(truncatingIfNeeded: packed >> 16), UInt8(truncatingIfNeeded: packed >> 8),
                UInt8(truncatingIfNeeded: packed))
        default: return nil
        }
    }
}

extension Color? {
    /// The colour as a number that is equal only for equal colours.
    var packed: UInt32 {
        switch self {
        case nil: 0
        case .default: 1 << 24
        case .ansi(let number): 2 << 24 | UInt32(number)
        case .rgb(let red, let green, let blue): 3 << 24 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
        }
    }
}
