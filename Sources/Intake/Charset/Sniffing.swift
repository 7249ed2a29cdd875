extension TextDecoding {
    /// The first bytes of the document's text for telling formats apart: without byte order mark, leading blanks and,
    /// when it is UTF-16, the zero bytes between ASCII letters.
    static func sniffedHead(of document: RawDocument, _ count: Int = 4_096) -> [UInt8] {
        var head = document.head(count)
        if let mark = byteOrderMark(head) {
            if mark != .utf8 { return head.dropFirst(2).filter { $0 != 0 }.drop { isBlank($0) }.map { $0 } }
            head = head.dropFirst(3)
        }
        return Array(head.drop { isBlank($0) })
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }
}
