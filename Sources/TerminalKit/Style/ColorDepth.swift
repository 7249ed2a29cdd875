/// How many colours a terminal shows.
public enum ColorDepth: Int, Comparable, CaseIterable, Sendable {
    /// Attributes only.
    case none
    /// The sixteen named colours.
    case ansi16
    /// The sixteen, a cube of 216 and 24 greys.
    case ansi256
    /// Any red, green and blue.
    case truecolor

    /// Fewer colours come first.
    public static func < (one: ColorDepth, other: ColorDepth) -> Bool { one.rawValue < other.rawValue }
}

extension Color {
    /// The nearest colour that a terminal of that depth shows.
    public func reduced(to depth: ColorDepth) -> Color {
        switch (self, depth) {
        case (.default, _), (_, .truecolor): self
        case (_, .none): .default
        case (.ansi(let number), .ansi16): number < 16 ? self : Palette.nearest16(to: Palette.components(of: number))
        case (.ansi, .ansi256): self
        case (.rgb(let red, let green, let blue), .ansi16): Palette.nearest16(to: (red, green, blue))
        case (.rgb(let red, let green, let blue), .ansi256): Palette.nearest256(to: (red, green, blue))
        }
    }

    /// Red, green and blue; of a palette number as xterm sets it, and nil for the terminal's own colour.
    public var components: (red: UInt8, green: UInt8, blue: UInt8)? {
        switch self {
        case .default: nil
        case .ansi(let number): Palette.components(of: number)
        case .rgb(let red, let green, let blue): (red, green, blue)
        }
    }
}

extension Style {
    /// The style in the colours of a terminal of that depth.
    public func reduced(to depth: ColorDepth) -> Style {
        Style(
            foreground: foreground?.reduced(to: depth), background: background?.reduced(to: depth),
            attributes: attributes)
    }
}
