extension Surface {
    /// Draws a bar in eighths of a column from a place to the right.
    ///
    /// - Parameters:
    ///   - fraction: how much is done, from 0 to 1; outside it is cut, NaN is nothing.
    ///   - columns: the length of the whole bar.
    ///   - trackStyle: the style of what is not done yet.
    public mutating func progressBar(
        _ fraction: Double, at point: Point, columns: Columns, style: Style, trackStyle: Style = .plain
    ) {
        let eighths: [Unicode.Scalar] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        let done = fraction.isNaN ? 0 : max(0, min(1, fraction))
        let units = Int((done * Double(columns * 8)).rounded(.down))
        for column in 0..<max(0, columns) {
            let place = Point(x: point.x + column, y: point.y)
            let rest = units - column * 8
            if rest >= 8 {
                putScalar("█", at: place, style: style)
            } else if rest > 0 {
                putScalar(eighths[rest - 1], at: place, style: style)
            } else {
                putScalar("·", at: place, style: trackStyle)
            }
        }
    }
}
