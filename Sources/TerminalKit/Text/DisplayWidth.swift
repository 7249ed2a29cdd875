/// The columns a text takes on the screen, drawn in one line.
///
/// Counted by extended grapheme cluster: East Asian wide characters and emoji are 2, with their joiners, flags, skin
/// tones and variation selectors; combining marks 0; controls and invisible characters 1, because
/// ``Surface/put(_:at:style:maxColumns:truncation:)-(String,_,_,_,_)`` shows each as a symbol.
///
/// - Complexity: O(n) in the bytes of the text.
public func displayWidth(of text: String) -> Columns {
    displayWidth(of: text[...])
}

/// The columns a part of a text takes on the screen, drawn in one line.
///
/// - Complexity: O(n) in the bytes of the text.
public func displayWidth(of text: Substring) -> Columns {
    let utf8 = text.utf8
    return displayWidth(ofBytes: utf8.span)
}

/// The columns that UTF-8 takes on the screen; a byte that is not UTF-8 counts one column, as U+FFFD.
///
/// - Complexity: O(n).
public func displayWidth(ofBytes bytes: Span<UInt8>) -> Columns {
    var width = 0
    var offset = 0
    while offset < bytes.count {
        if isPlainASCII(bytes, at: offset) {
            width += 1
            offset += 1
        } else {
            let cluster = TextCluster(in: bytes, at: offset)
            width += cluster.width
            offset += cluster.byteCount
        }
    }
    return width
}

/// Whether the byte is a printable ASCII character that nothing after it can join: the fast path of every scan.
@inline(__always)
func isPlainASCII(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let byte = bytes[offset]
    guard byte >= 0x20, byte < 0x7F else { return false }
    return offset + 1 >= bytes.count || bytes[offset + 1] < 0x80
}
