/// Takes out of a page what no reader sees before it is parsed: comments, scripts, style sheets, drawings, and the
/// attributes that only a browser needs.
///
/// They are most of a page, and libxml2 reads them a character at a time. Scripts that hold linked data stay.
enum MarkupStrip {
    /// The page without them, zero bytes made blanks.
    ///
    /// - Complexity: O(length of the page).
    static func stripped(_ page: Span<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(page.count)
        // What was looked for once and does not come again, so that a thousand open ends cost no more than one.
        var missing: Set<String> = []
        var copied = 0
        var from = 0
        // Copies the start tag with those of its attributes that count.
        func trim(_ at: Int) {
            var name = at + 1
            while name < page.count, isNameByte(page[name]) { name += 1 }
            from = name
            guard name < page.count, page[name] != 0x3e else { return }
            append(page.extracting(copied..<name), to: &out)
            copied = MarkupTrim.appendAttributes(of: at + 1..<name, in: page, to: &out)
            from = copied
        }
        while let at = ByteSearch.first(0x3c, in: page, from: from) {
            from = at + 1
            guard at + 4 < page.count else { break }
            let second = ByteText.lowered(page[at + 1])
            var end: Int?
            guard second == 0x21 || second == 0x73 else {
                if ByteText.isLower(second) { trim(at) }
                continue
            }
            if begins(page, at, "<!--") {
                if missing.contains("-->") { continue }
                end = ByteSearch.first(Array("-->".utf8), in: page, from: at + 2, anchor: 0).map { $0 + 3 }
                if end == nil { missing.insert("-->") }
            } else if let name = ["script", "style", "svg"].first(where: { begins(page, at + 1, $0) }) {
                guard at + 1 + name.utf8.count < page.count, !ByteText.isWordByte(page[at + 1 + name.utf8.count]),
                    let open = ByteSearch.first(0x3e, in: page, from: at)
                else {
                    trim(at)
                    continue
                }
                if missing.contains(name) { continue }
                let close = self.close(name, in: page, from: open + 1)
                if close == nil { missing.insert(name) }
                if name == "script", isLinkedData(page.extracting(at..<open)) {
                    from = close ?? open + 1
                    append(page.extracting(copied..<at), to: &out)
                    page.extracting(at..<from).withUnsafeBufferPointer { out.append(contentsOf: $0) }
                    copied = from
                    continue
                }
                if close == nil, name != "svg" {
                    // Nothing closes it: as in a browser the rest of the page is its inside.
                    end = page.count
                } else {
                    end = close
                }
            } else if second == 0x73 {
                trim(at)
                continue
            }
            guard let end else { continue }
            append(page.extracting(copied..<at), to: &out)
            out.append(0x20)
            copied = end
            from = end
        }
        if copied < page.count { append(page.extracting(copied..<page.count), to: &out) }
        if ByteSearch.first(0, in: out.span, from: 0) != nil {
            for index in out.indices where out[index] == 0 { out[index] = 0x20 }
        }
        return out
    }

    /// Appends markup without attributes, of blanks in a row the first: indentation is a good part of many pages.
    private static func append(_ piece: Span<UInt8>, to out: inout [UInt8]) {
        piece.withUnsafeBufferPointer { bytes in
            var copied = 0
            var index = 1
            while index < bytes.count {
                guard bytes[index] <= 0x20, isBlank(bytes[index]), isBlank(bytes[index - 1]) else {
                    index += 1
                    continue
                }
                out.append(contentsOf: bytes[copied..<index])
                while index < bytes.count, isBlank(bytes[index]) { index += 1 }
                copied = index
            }
            out.append(contentsOf: bytes[copied...])
        }
    }

    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }

    /// Where the first end tag of the name ends; nil when there is none.
    private static func close(_ name: String, in page: Span<UInt8>, from start: Int) -> Int? {
        var from = start
        while let at = ByteSearch.first(0x3c, in: page, from: from) {
            from = at + 1
            if at + 2 < page.count, page[at + 1] == 0x2f, begins(page, at + 2, name) {
                return ByteSearch.first(0x3e, in: page, from: at).map { $0 + 1 }
            }
        }
        return nil
    }

    /// Letters, digits and marks of names as libxml2 has them.
    @inline(__always)
    private static func isNameByte(_ byte: UInt8) -> Bool {
        ByteText.isLower(byte) || ByteText.isUpper(byte) || ByteText.isDigit(byte) || byte == 0x2d || byte == 0x3a
            || byte == 0x5f || byte == 0x2e
    }

    private static func isLinkedData(_ tag: Span<UInt8>) -> Bool {
        tag.count < 1_000 && ByteSearch.first(Array("ld+json".utf8), in: tag, anchor: 2) != nil
    }

    /// Whether the bytes at `start` are those of the word, in capitals or not.
    private static func begins(_ page: Span<UInt8>, _ start: Int, _ word: String) -> Bool {
        guard start + word.utf8.count <= page.count else { return false }
        var index = start
        for byte in word.utf8 {
            if ByteText.lowered(page[index]) != byte { return false }
            index += 1
        }
        return true
    }
}
