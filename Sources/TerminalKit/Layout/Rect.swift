/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
    /// The leftmost column.
    public var x: Columns
    /// The topmost row.
    public var y: Int
    /// Columns; never negative.
    public var width: Columns
    /// Rows; never negative.
    public var height: Int

    /// Makes a rectangle; a negative width or height becomes zero.
    public init(x: Columns = 0, y: Int = 0, width: Columns, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// A rectangle at the origin.
    public init(_ size: Size) {
        self.init(width: size.width, height: size.height)
    }

    /// The column behind the last.
    public var maxX: Columns { x + width }
    /// The row below the last.
    public var maxY: Int { y + height }
    /// The top left corner.
    public var origin: Point { Point(x: x, y: y) }
    /// Columns by rows.
    public var size: Size { Size(width: width, height: height) }
    /// Whether there is no cell in it.
    public var isEmpty: Bool { width == 0 || height == 0 }

    /// Whether a cell lies inside.
    public func contains(_ point: Point) -> Bool {
        point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
    }

    /// The cells that are in both; empty when there are none.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Rect(x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
    }

    /// The rectangle without so many cells at each edge, such as inside a border.
    public func inset(left: Columns = 0, top: Int = 0, right: Columns = 0, bottom: Int = 0) -> Rect {
        Rect(x: x + left, y: y + top, width: width - left - right, height: height - top - bottom)
    }

    /// The rectangle without a frame of so many cells.
    public func inset(by cells: Int) -> Rect {
        inset(left: cells, top: cells, right: cells, bottom: cells)
    }

    /// The rectangle moved.
    public func offset(x columns: Columns = 0, y rows: Int = 0) -> Rect {
        Rect(x: x + columns, y: y + rows, width: width, height: height)
    }

    /// A rectangle of a size in the middle of this one, cut to fit into it.
    public func centred(_ size: Size) -> Rect {
        let width = min(size.width, self.width)
        let height = min(size.height, self.height)
        return Rect(x: x + (self.width - width) / 2, y: y + (self.height - height) / 2, width: width, height: height)
    }
}
