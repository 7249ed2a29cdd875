/// Takes out of a start tag what says nothing about the article before libxml2 reads it: most of a page's tags are
/// attributes that only a browser needs.
///
/// Tags are cut into attributes as the HTML standard has it (13.2.5.32 and following), so that a `>` in the value of an
/// attribute that libxml2 does not know the name of (`@click`) does not end the tag.
enum MarkupTrim {
    /// Appends the attributes of a start tag that count. Gives the place of the `>` or `/>` at its end; the page's end where
    /// it has none.
    ///
    /// - Parameters:
    ///   - name: where the name of the tag stands.
    /// - Complexity: O(length of the tag).
    static func appendAttributes(of name: Range<Int>, in page: Span<UInt8>, to out: inout [UInt8]) -> Int {
        let isLink = isNamed("link", name, page)
        let isMeta = isNamed("meta", name, page)
        var index = name.upperBound
        while index < page.count {
            let byte = page[index]
            let isEnd = byte == 0x2f && index + 1 < page.count && page[index + 1] == 0x3e
            if byte == 0x3e { return index }
            if isEnd {
                // Behind a value without quotation marks the stroke would be a part of it.
                out.append(0x20)
                return index
            }
            if isBlank(byte) || byte == 0x2f {
                index += 1
                continue
            }
            let start = index
            index += 1
            while index < page.count, !endsName(page[index]) { index += 1 }
            let kind = MarkupAttribute(page.extracting(start..<index))
            guard let value = value(behind: index, in: page) else { return page.count }
            index = value.end
            switch kind {
            case .other: continue
            case .href: if !isLink { continue }
            case .property, .name: if !isMeta { continue }
            case .style: if !hides(page.extracting(value.start..<value.end)) { continue }
            default: break
            }
            out.append(0x20)
            page.extracting(start..<index).withUnsafeBufferPointer { out.append(contentsOf: $0) }
        }
        return page.count
    }

    /// The value behind an attribute's name, its quotation marks and the `=` with it; empty where there is none, nil where
    /// its end is missing.
    private static func value(behind nameEnd: Int, in page: Span<UInt8>) -> (start: Int, end: Int)? {
        var index = nameEnd
        while index < page.count, isBlank(page[index]) { index += 1 }
        guard index < page.count, page[index] == 0x3d else { return (nameEnd, nameEnd) }
        index += 1
        while index < page.count, isBlank(page[index]) { index += 1 }
        guard index < page.count else { return nil }
        let quote = page[index]
        if quote == 0x22 || quote == 0x27 {
            return ByteSearch.first(quote, in: page, from: index + 1).map { (nameEnd, $0 + 1) }
        }
        while index < page.count, !isBlank(page[index]), page[index] != 0x3e { index += 1 }
        return (nameEnd, index)
    }

    /// Whether the style may be one that hides the element.
    private static func hides(_ style: Span<UInt8>) -> Bool {
        guard style.count >= 12 else { return false }
        for index in 0..<style.count - 3 where ByteText.lowered(style[index]) == 0x6e {
            if ByteText.lowered(style[index + 1]) == 0x6f, ByteText.lowered(style[index + 2]) == 0x6e,
                ByteText.lowered(style[index + 3]) == 0x65
            {
                return true
            }
        }
        return false
    }

    private static func isNamed(_ name: String, _ range: Range<Int>, _ page: Span<UInt8>) -> Bool {
        guard range.count == name.utf8.count else { return false }
        var index = range.lowerBound
        for byte in name.utf8 {
            if ByteText.lowered(page[index]) != byte { return false }
            index += 1
        }
        return true
    }

    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }

    @inline(__always)
    private static func endsName(_ byte: UInt8) -> Bool {
        isBlank(byte) || byte == 0x2f || byte == 0x3e || byte == 0x3d
    }
}
