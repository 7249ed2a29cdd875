/// The weight of a line of box drawing.
public enum LineKind: Hashable, Sendable {
    /// Thin, with square corners.
    case light
    /// Thin, with round corners.
    case rounded
    /// Thick.
    case heavy

    /// Left top, right top, left bottom, right bottom, horizontal, vertical.
    var scalars: [Unicode.Scalar] {
        switch self {
        case .light: ["┌", "┐", "└", "┘", "─", "│"]
        case .rounded: ["╭", "╮", "╰", "╯", "─", "│"]
        case .heavy: ["┏", "┓", "┗", "┛", "━", "┃"]
        }
    }
}

extension Surface {
    /// Blanks cells and gives them exactly this style, whatever was there.
    ///
    /// - Parameter rect: in coordinates of the current region; nil for all of it.
    public mutating func fill(_ rect: Rect? = nil, style: Style) {
        fill(rect, with: " ", style: style)
    }

    /// Sets cells to one scalar of one column in exactly this style, whatever was there.
    public mutating func fill(_ rect: Rect? = nil, with scalar: Unicode.Scalar, style: Style) {
        let cell = Cell(Glyph(scalar: scalar), style: style)
        forEachVisible(rect ?? bounds) { surface, column, row in surface.set(cell, column: column, row: row) }
    }

    /// Lays a style over cells and leaves their text: a selection, a cursor line, a match.
    public mutating func paint(_ rect: Rect, style: Style) {
        forEachVisible(rect) { surface, column, row in
            let index = row * surface.gridSize.width + column
            surface.cells[index].style = style.over(surface.cells[index].style)
        }
    }

    /// Draws a horizontal line from a place to the right.
    public mutating func horizontalLine(at point: Point, length: Columns, kind: LineKind = .light, style: Style) {
        let scalar = kind.scalars[4]
        for x in point.x..<point.x + max(0, length) { putScalar(scalar, at: Point(x: x, y: point.y), style: style) }
    }

    /// Draws a vertical line from a place down.
    public mutating func verticalLine(at point: Point, length: Int, kind: LineKind = .light, style: Style) {
        let scalar = kind.scalars[5]
        for y in point.y..<point.y + max(0, length) { putScalar(scalar, at: Point(x: point.x, y: y), style: style) }
    }

    /// Draws a frame on the edge cells of a rectangle, with a title set into its top line.
    ///
    /// - Returns: the rectangle inside the frame.
    @discardableResult
    public mutating func box(
        _ rect: Rect, kind: LineKind = .rounded, style: Style, title: String = "", titleStyle: Style = .plain
    ) -> Rect {
        guard rect.width >= 2, rect.height >= 2 else { return rect.inset(by: 1) }
        let scalars = kind.scalars
        let (right, bottom) = (rect.maxX - 1, rect.maxY - 1)
        horizontalLine(at: Point(x: rect.x + 1, y: rect.y), length: rect.width - 2, kind: kind, style: style)
        horizontalLine(at: Point(x: rect.x + 1, y: bottom), length: rect.width - 2, kind: kind, style: style)
        verticalLine(at: Point(x: rect.x, y: rect.y + 1), length: rect.height - 2, kind: kind, style: style)
        verticalLine(at: Point(x: right, y: rect.y + 1), length: rect.height - 2, kind: kind, style: style)
        putScalar(scalars[0], at: rect.origin, style: style)
        putScalar(scalars[1], at: Point(x: right, y: rect.y), style: style)
        putScalar(scalars[2], at: Point(x: rect.x, y: bottom), style: style)
        putScalar(scalars[3], at: Point(x: right, y: bottom), style: style)
        if !title.isEmpty && rect.width > 6 {
            let at = Point(x: rect.x + 2, y: rect.y)
            put(" \(title) ", at: at, style: titleStyle, maxColumns: rect.width - 4, truncation: .tail)
        }
        return rect.inset(by: 1)
    }

    private mutating func forEachVisible(_ rect: Rect, _ body: (inout Surface, Int, Int) -> Void) {
        let visible = rect.offset(x: region.x, y: region.y).intersection(clip)
        guard !visible.isEmpty else { return }
        for row in visible.y..<visible.maxY {
            for column in visible.x..<visible.maxX { body(&self, column, row) }
        }
    }
}
