/// What is drawn in a cell: a scalar, or a cluster of several held by the surface.
public struct Glyph: Hashable, Sendable {
    /// A scalar's value, or the number of a cluster with the highest bit set.
    let code: UInt32

    /// A blank.
    public static let space = Glyph(scalar: 0x20)

    /// A glyph of one scalar.
    public init(scalar: Unicode.Scalar) { code = scalar.value }

    init(scalar value: UInt32) { code = value }
    init(clusterNumber: Int) { code = 0x8000_0000 | UInt32(clusterNumber) }

    /// The scalar, unless this is a cluster.
    public var scalar: Unicode.Scalar? { isCluster ? nil : Unicode.Scalar(code) }

    /// Whether several scalars are drawn as one; such cells are where terminals disagree about widths.
    public var isCluster: Bool { code & 0x8000_0000 != 0 }

    var clusterNumber: Int { Int(code & 0x7FFF_FFFF) }
}

/// One place of the grid.
public struct Cell: Hashable, Sendable {
    /// What is drawn.
    public var glyph: Glyph
    /// The columns it takes; zero for a cell covered by a wide one to its left.
    public var width: UInt8
    /// How it looks.
    public var style: Style

    /// A cell of one column, unless said otherwise.
    public init(_ glyph: Glyph = .space, width: UInt8 = 1, style: Style = .plain) {
        self.glyph = glyph
        self.width = width
        self.style = style
    }

    /// A blank.
    public static func blank(_ style: Style) -> Cell { Cell(.space, style: style) }

    /// Whether the cell only continues the wide one before it.
    public var isContinuation: Bool { width == 0 }
}
