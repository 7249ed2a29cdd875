/// Where the thumb of a scroll bar stands.
public struct Scrollbar: Hashable, Sendable {
    /// The rows of the track that the thumb covers, from the top of the track; empty when everything is on the screen.
    public let thumb: Range<Int>

    /// The thumb for a window of `visible` rows at `top` of `count`, on a track of so many rows.
    ///
    /// The thumb touches an end of the track only when the window touches that end of the list.
    public init(count: Int, top: Int, visible: Int, track: Int) {
        guard count > visible, visible > 0, track > 0 else {
            thumb = 0..<0
            return
        }
        let length = max(1, min(track - 1, (visible * track + count / 2) / count))
        let travel = track - length
        let hidden = count - visible
        let top = max(0, min(top, hidden))
        var start = (top * travel + hidden / 2) / hidden
        if travel > 1 {
            if top > 0 { start = max(1, start) }
            if top < hidden { start = min(travel - 1, start) }
        }
        thumb = start..<start + length
    }
}

extension Surface {
    /// Draws a scroll bar down from a place: a thin line with a thick thumb; nothing when everything is on the screen.
    public mutating func scrollbar(_ bar: Scrollbar, at point: Point, track: Int, style: Style, thumbStyle: Style) {
        guard !bar.thumb.isEmpty else { return }
        for row in 0..<max(0, track) {
            let place = Point(x: point.x, y: point.y + row)
            if bar.thumb.contains(row) {
                putScalar("┃", at: place, style: thumbStyle)
            } else {
                putScalar("│", at: place, style: style)
            }
        }
    }
}
