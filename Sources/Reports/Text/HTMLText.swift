/// Text inside a web page.
enum HTMLText {
    /// The text with everything escaped that could end an element or an attribute's value, and what steers a terminal or
    /// turns the direction of text made visible.
    ///
    /// - Complexity: O(length).
    static func of(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in VisibleText.of(text).utf8 {
            switch byte {
            case UInt8(ascii: "&"): result.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): result.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): result.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): result.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): result.append(contentsOf: "&#39;".utf8)
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
