/// A cell's place: columns to the right and rows down from the corner of what is being drawn on.
public struct Point: Hashable, Sendable {
    /// Columns from the left edge; may be negative, for what begins outside.
    public var x: Columns
    /// Rows from the top edge.
    public var y: Int

    /// Makes a place.
    public init(x: Columns, y: Int) {
        self.x = x
        self.y = y
    }
}

/// Columns by rows.
public struct Size: Hashable, Sendable {
    /// Columns.
    public var width: Columns
    /// Rows.
    public var height: Int

    /// Makes a size; negative numbers become zero.
    public init(width: Columns, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }
}
