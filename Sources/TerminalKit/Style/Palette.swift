/// The palette of xterm, and the nearest number in it.
enum Palette {
    typealias Components = (red: UInt8, green: UInt8, blue: UInt8)

    private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    private static let named: [Components] = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
        (255, 255, 255),
    ]

    static func components(of number: UInt8) -> Components {
        if number < 16 { return named[Int(number)] }
        if number >= 232 {
            let grey = 8 + 10 * (number - 232)
            return (grey, grey, grey)
        }
        let index = Int(number) - 16
        return (steps[index / 36], steps[index / 6 % 6], steps[index % 6])
    }

    /// Only the cube and the greys: users paint the first sixteen as they like.
    static func nearest256(to colour: Components) -> Color {
        let cube =
            16 + 36 * nearestStep(to: colour.red) + 6 * nearestStep(to: colour.green) + nearestStep(to: colour.blue)
        let mean = (Int(colour.red) + Int(colour.green) + Int(colour.blue)) / 3
        let grey = 232 + min(23, max(0, (mean - 3) / 10))
        let candidates = [UInt8(cube), UInt8(grey)]
        return .ansi(nearest(to: colour, among: candidates))
    }

    static func nearest16(to colour: Components) -> Color {
        .ansi(nearest(to: colour, among: Array(0..<16)))
    }

    private static func nearestStep(to value: UInt8) -> Int {
        value < 48 ? 0 : value < 115 ? 1 : min(5, (Int(value) - 35) / 40)
    }

    private static func nearest(to colour: Components, among candidates: [UInt8]) -> UInt8 {
        var best: UInt8 = 0
        var bestDistance = Int.max
        for candidate in candidates {
            let distance = distance(colour, components(of: candidate))
            if distance < bestDistance { (best, bestDistance) = (candidate, distance) }
        }
        return best
    }

    /// Weighted by the mean of the reds, a cheap stand-in for a perceptual distance (Riemersma, "Colour metric").
    private static func distance(_ one: Components, _ other: Components) -> Int {
        let mean = (Int(one.red) + Int(other.red)) / 2
        let red = Int(one.red) - Int(other.red)
        let green = Int(one.green) - Int(other.green)
        let blue = Int(one.blue) - Int(other.blue)
        return (512 + mean) * red * red / 256 + 4 * green * green + (767 - mean) * blue * blue / 256
    }
}
