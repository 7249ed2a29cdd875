/// Takes out of a page what no reader sees before it is parsed: comments, scripts, style sheets and drawings.
///
/// They are half of most pages, and libxml2 reads them a character at a time. Scripts that hold linked data stay.
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
        while let at = ByteSearch.first(0x3c, in: page, from: from) {
            from = at + 1
            guard at + 4 < page.count else { break }
            let second = ByteText.lowered(page[at + 1])
            guard second == 0x21 || second == 0x73 else { continue }
            var end: Int?
            if begins(page, at, "<!--") {
                if missing.contains("-->") { continue }
                end = ByteSearch.first(Array("-->".utf8), in: page, from: at + 2, anchor: 0).map { $0 + 3 }
                if end == nil { missing.insert("-->") }
            } else if let name = ["script", "style", "svg"].first(where: { begins(page, at + 1, $0) }) {
                guard at + 1 + name.utf8.count < page.count, !ByteText.isWordByte(page[at + 1 + name.utf8.count]),
                    let open = ByteSearch.first(0x3e, in: page, from: at)
                else { continue }
                if missing.contains(name) { continue }
                let close = self.close(name, in: page, from: open + 1)
                if close == nil { missing.insert(name) }
                if name == "script", isLinkedData(page.extracting(at..<open)) {
                    from = close ?? open + 1
                    continue
                }
                if close == nil, name != "svg" {
                    // Nothing closes it: as in a browser the rest of the page is its inside.
                    end = page.count
                } else {
                    end = close
                }
            }
            guard let end else { continue }
            append(page.extracting(copied..<at), to: &out)
            out.append(0x20)
            copied = end
            from = end
        }
        if copied < page.count { append(page.extracting(copied..<page.count), to: &out) }
        return out
    }

    private static func append(_ piece: Span<UInt8>, to out: inout [UInt8]) {
        let start = out.count
        piece.withUnsafeBufferPointer { out.append(contentsOf: $0) }
        guard ByteSearch.first(0, in: piece, from: 0) != nil else { return }
        for index in start..<out.count where out[index] == 0 { out[index] = 0x20 }
    }

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
