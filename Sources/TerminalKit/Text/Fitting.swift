extension String {
    /// The text in so many columns at most: whole, or cut at a cluster and with an ellipsis at the end.
    ///
    /// - Complexity: O(length of the text).
    public func cut(to columns: Columns) -> String {
        guard displayWidth(of: self) > columns else { return self }
        guard columns > 0 else { return "" }
        let bytes = utf8
        let span = bytes.span
        var used = 0
        var offset = 0
        while offset < span.count {
            let cluster = TextCluster(in: span, at: offset)
            guard used + cluster.width < columns else { break }
            used += cluster.width
            offset += cluster.byteCount
        }
        return String(decoding: bytes.prefix(offset), as: UTF8.self) + "…"
    }

    /// The text in so many columns at most: whole, or with an ellipsis for its middle. For names whose ends tell more than
    /// their middles, such as an outlet with a file.
    ///
    /// - Complexity: O(length of the text).
    public func cutInside(to columns: Columns) -> String {
        guard displayWidth(of: self) > columns else { return self }
        guard columns > 2 else { return cut(to: columns) }
        let head = cut(to: columns * 2 / 5 + 1)
        let room = columns - displayWidth(of: head)
        // The widths of the clusters from the end: they are few enough to be measured one by one.
        var kept: [Character] = []
        var used = 0
        for character in reversed() {
            let width = displayWidth(of: String(character))
            guard used + width <= room else { break }
            used += width
            kept.append(character)
        }
        return head + String(kept.reversed())
    }

    /// The text in exactly so many columns: with blanks behind it, or cut with an ellipsis.
    ///
    /// - Complexity: O(length of the text + columns).
    public func fitted(to columns: Columns) -> String {
        let text = cut(to: columns)
        return text + String(repeating: " ", count: max(0, columns - displayWidth(of: text)))
    }

    /// The text with blanks before it, so that it takes so many columns; a wider one as it is.
    ///
    /// - Complexity: O(length of the text + columns).
    public func padded(to columns: Columns) -> String {
        String(repeating: " ", count: max(0, columns - displayWidth(of: self))) + self
    }
}
