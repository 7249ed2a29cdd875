/// A grid of cells: what the views draw and the terminal shows.
///
/// A value, so that a view is a function from state to surface, and a test compares pictures. Drawing goes to the
/// current region (see ``within(_:_:)``), in coordinates that count from its corner; what falls outside is cut. A style
/// put on a cell is laid over the style there: a view paints the selected row once and writes names on it without
/// knowing that it is selected.
///
/// A cell holds a scalar; a cluster of several is kept once in a table of the surface, so that a cell stays small and
/// frames compare fast.
public struct Surface: Sendable {
    /// Columns by rows of the whole grid, whatever the region.
    public let gridSize: Size
    /// The style laid over the symbols that stand for control and invisible characters.
    public var controlStyle: Style
    var cells: [Cell]
    var clusters: [String] = []
    private var clusterNumbers: [String: Int] = [:]
    /// The current region in coordinates of the grid; may reach outside.
    var region: Rect
    /// What of the region may be drawn on.
    var clip: Rect

    /// A blank surface in one style.
    public init(
        size: Size, style: Style = .plain, controlStyle: Style = Style(attributes: .reverse)
    ) {
        gridSize = size
        self.controlStyle = controlStyle
        cells = Array(repeating: .blank(style), count: size.width * size.height)
        region = Rect(size)
        clip = Rect(size)
    }

    /// Columns by rows of the current region.
    public var size: Size { region.size }

    /// The current region in its own coordinates: `x` and `y` are zero.
    public var bounds: Rect { Rect(region.size) }

    /// Draws into a part of the current region: inside the closure that part is the whole surface.
    ///
    /// The rectangle may reach over the edges; what is drawn there is cut.
    @discardableResult
    public mutating func within<Result>(_ rect: Rect, _ draw: (inout Surface) throws -> Result) rethrows -> Result {
        let (outerRegion, outerClip) = (region, clip)
        region = rect.offset(x: region.x, y: region.y)
        clip = clip.intersection(region)
        defer { (region, clip) = (outerRegion, outerClip) }
        return try draw(&self)
    }

    /// The cell at a place of the current region, or nil outside the grid.
    public subscript(point: Point) -> Cell? {
        let (x, y) = (point.x + region.x, point.y + region.y)
        guard Rect(gridSize).contains(Point(x: x, y: y)) else { return nil }
        return cells[y * gridSize.width + x]
    }

    /// The scalars of a glyph of this surface.
    public func string(of glyph: Glyph) -> String {
        if let scalar = glyph.scalar { return String(Character(scalar)) }
        return glyph.clusterNumber < clusters.count ? clusters[glyph.clusterNumber] : "\u{FFFD}"
    }

    /// The cells of a row of the grid, whatever the region.
    ///
    /// - Precondition: `0 ..< gridSize.height` contains `row`.
    public func row(_ row: Int) -> ArraySlice<Cell> {
        cells[row * gridSize.width..<(row + 1) * gridSize.width]
    }

    mutating func glyph(cluster: String) -> Glyph {
        if let number = clusterNumbers[cluster] { return Glyph(clusterNumber: number) }
        let number = clusters.count
        clusters.append(cluster)
        clusterNumbers[cluster] = number
        return Glyph(clusterNumber: number)
    }

    /// Puts a cell on the grid, and blanks what is left of wide characters that it cuts.
    ///
    /// - Precondition: the cell with its width lies inside the grid.
    mutating func set(_ cell: Cell, column: Int, row: Int) {
        let start = row * gridSize.width
        let width = Int(cell.width)
        if cells[start + column].width == 0 { blankCluster(at: column, rowStart: start) }
        let behind = column + width
        if behind < gridSize.width, cells[start + behind].width == 0 { blankCluster(at: behind, rowStart: start) }
        cells[start + column] = cell
        if width > 1 {
            for covered in start + column + 1..<start + behind {
                cells[covered] = Cell(.space, width: 0, style: cell.style)
            }
        }
    }

    /// Blanks the wide character of which the cell is a part.
    private mutating func blankCluster(at column: Int, rowStart: Int) {
        var first = column
        while first > 0 && cells[rowStart + first].width == 0 { first -= 1 }
        var index = first
        repeat {
            cells[rowStart + index] = .blank(cells[rowStart + index].style)
            index += 1
        } while index < gridSize.width && cells[rowStart + index].width == 0
    }
}

extension Surface: Equatable {
    /// Whether both show the same, wherever their clusters are stored.
    public static func == (one: Surface, other: Surface) -> Bool {
        guard one.gridSize == other.gridSize else { return false }
        return zip(one.cells, other.cells).allSatisfy { mine, theirs in
            guard mine.width == theirs.width, mine.style == theirs.style else { return false }
            if mine.glyph.isCluster && theirs.glyph.isCluster {
                return one.string(of: mine.glyph) == other.string(of: theirs.glyph)
            }
            return mine.glyph == theirs.glyph
        }
    }
}
