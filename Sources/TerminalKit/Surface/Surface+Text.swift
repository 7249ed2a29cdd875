/// Which part of a text is given up when it does not fit.
public enum Truncation: Hashable, Sendable {
    /// The end, without a sign.
    case clip
    /// The end, with an ellipsis.
    case tail
    /// The beginning, with an ellipsis: for paths.
    case head
}

extension Surface {
    /// Writes a text on one line and tells how many columns it took.
    ///
    /// Control and invisible characters appear as symbols; a tab is a space; newlines do not move to another line. A
    /// wide character that would be cut in two by the right edge or by `maxColumns` is left out.
    ///
    /// - Parameters:
    ///   - point: where the first cluster stands; may lie outside the region, on the left as well.
    ///   - maxColumns: the most columns to take; the region's right edge limits them anyway.
    ///   - truncation: what to do with a text that does not fit.
    /// - Returns: the columns taken from `point` on, those cut off by the region's left edge included.
    /// - Complexity: O(n) in the bytes up to the edge; with `.tail` and `.head`, O(n) in all bytes.
    @discardableResult
    public mutating func put(
        _ text: String, at point: Point, style: Style = .plain, maxColumns: Columns? = nil,
        truncation: Truncation = .clip
    ) -> Columns {
        put(text[...], at: point, style: style, maxColumns: maxColumns, truncation: truncation)
    }

    /// Writes a part of a text on one line and tells how many columns it took; see the variant for a whole text.
    @discardableResult
    public mutating func put(
        _ text: Substring, at point: Point, style: Style = .plain, maxColumns: Columns? = nil,
        truncation: Truncation = .clip
    ) -> Columns {
        let utf8 = text.utf8
        return put(bytes: utf8.span, at: point, style: style, maxColumns: maxColumns, truncation: truncation)
    }

    /// Writes UTF-8 on one line and tells how many columns it took; see the variant for a whole text.
    ///
    /// For a range of a text whose offsets are known: `put(bytes: text.utf8.span.extracting(range), …)`.
    @discardableResult
    public mutating func put(
        bytes: Span<UInt8>, at point: Point, style: Style = .plain, maxColumns: Columns? = nil,
        truncation: Truncation = .clip
    ) -> Columns {
        let room = max(0, min(maxColumns ?? .max, size.width - point.x))
        guard truncation != .clip, room > 0 else {
            return write(bytes, at: point, style: style, room: room)
        }
        let width = displayWidth(ofBytes: bytes)
        guard width > room else { return write(bytes, at: point, style: style, room: room) }
        if truncation == .tail {
            let used = write(bytes, at: point, style: style, room: room - 1)
            return used + putScalar("…", at: Point(x: point.x + used, y: point.y), style: style)
        }
        putScalar("…", at: point, style: style)
        let kept = suffix(of: bytes, droppingColumns: width - room + 1)
        let rest = Point(x: point.x + 1, y: point.y)
        return 1 + write(bytes.extracting(kept..<bytes.count), at: rest, style: style, room: room - 1)
    }

    /// Writes one scalar of one column, such as a mark or a piece of a line, and gives 1.
    @discardableResult
    public mutating func putScalar(_ scalar: Unicode.Scalar, at point: Point, style: Style = .plain) -> Columns {
        place(Glyph(scalar: scalar), width: 1, at: Point(x: point.x + region.x, y: point.y + region.y), style: style)
        return 1
    }

    /// The offset of the first cluster behind so many columns.
    private func suffix(of bytes: Span<UInt8>, droppingColumns columns: Columns) -> Int {
        var offset = 0
        var dropped = 0
        while offset < bytes.count && dropped < columns {
            let cluster = TextCluster(in: bytes, at: offset)
            dropped += cluster.width
            offset += cluster.byteCount
        }
        return offset
    }

    private mutating func write(_ bytes: Span<UInt8>, at point: Point, style: Style, room: Columns) -> Columns {
        let row = point.y + region.y
        let start = point.x + region.x
        let isVisible = row >= clip.y && row < clip.maxY
        var used = 0
        var offset = 0
        while offset < bytes.count && used < room {
            if isPlainASCII(bytes, at: offset) {
                if isVisible {
                    let glyph = Glyph(scalar: UInt32(bytes[offset]))
                    place(glyph, width: 1, at: Point(x: start + used, y: row), style: style)
                }
                used += 1
                offset += 1
                continue
            }
            let cluster = TextCluster(in: bytes, at: offset)
            guard used + cluster.width <= room else { break }
            if isVisible {
                let content = bytes.extracting(offset..<offset + cluster.byteCount)
                write(cluster, content, at: Point(x: start + used, y: row), style: style)
            }
            used += cluster.width
            offset += cluster.byteCount
        }
        return used
    }

    private mutating func write(_ cluster: TextCluster, _ bytes: Span<UInt8>, at point: Point, style: Style) {
        switch cluster.kind {
        case .scalar:
            place(Glyph(scalar: cluster.firstScalar), width: cluster.width, at: point, style: style)
        case .sequence:
            place(glyph(cluster: clusterText(bytes)), width: cluster.width, at: point, style: style)
        case .bareMarks:
            let text = clusterText(bytes, prefix: VisibleSymbol.dottedCircle)
            place(glyph(cluster: text), width: cluster.width, at: point, style: style)
        case .control:
            let symbol = Glyph(scalar: VisibleSymbol.scalar(for: cluster.firstScalar))
            let isMarked = VisibleSymbol.isMarked(cluster.firstScalar)
            place(symbol, width: 1, at: point, style: isMarked ? controlStyle.over(style) : style)
        }
    }

    /// The text of a cluster, of which no more than sixteen scalars are kept: a letter under a thousand marks is an attack.
    private func clusterText(_ bytes: Span<UInt8>, prefix: UInt32? = nil) -> String {
        var scalars = String.UnicodeScalarView()
        if let prefix, let scalar = Unicode.Scalar(prefix) { scalars.append(scalar) }
        var offset = 0
        while offset < bytes.count && scalars.count < 16 {
            let decoded = DecodedScalar(in: bytes, at: offset)
            if let scalar = Unicode.Scalar(decoded.value) { scalars.append(scalar) }
            offset += decoded.byteCount
        }
        return String(scalars)
    }

    /// Puts a glyph at a place of the grid, if the clip allows all of it; of a wide one that it cuts, blanks remain.
    private mutating func place(_ glyph: Glyph, width: Columns, at point: Point, style: Style) {
        guard point.y >= clip.y, point.y < clip.maxY, point.x < clip.maxX, point.x + width > clip.x else { return }
        let index = point.y * gridSize.width + point.x
        if point.x >= clip.x && point.x + width <= clip.maxX {
            let merged = style.over(cells[index].style)
            set(Cell(glyph, width: UInt8(width), style: merged), column: point.x, row: point.y)
            return
        }
        for x in max(point.x, clip.x)..<min(point.x + width, clip.maxX) {
            let below = cells[point.y * gridSize.width + x].style
            set(.blank(style.over(below)), column: x, row: point.y)
        }
    }
}
