/// A Unicode scalar read from UTF-8, with its length.
struct DecodedScalar {
    let value: UInt32
    let byteCount: Int

    /// The scalar that begins at a byte, or U+FFFD and one byte when there is none.
    ///
    /// A `String` holds valid UTF-8 only, but a range of bytes may cut one in the middle, so nothing is trusted here.
    @inline(__always)
    init(in bytes: Span<UInt8>, at offset: Int) {
        let lead = bytes[offset]
        if lead < 0x80 {
            self.init(value: UInt32(lead), byteCount: 1)
            return
        }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead < 0xF5, offset + length <= bytes.count else {
            self.init(value: 0xFFFD, byteCount: 1)
            return
        }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for index in offset + 1..<offset + length {
            let byte = bytes[index]
            guard byte & 0xC0 == 0x80 else {
                self.init(value: 0xFFFD, byteCount: 1)
                return
            }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let isOverlong = length == 3 && value < 0x800 || length == 4 && value < 0x10000
        if isOverlong || value > 0x10FFFF || (0xD800...0xDFFF).contains(value) {
            self.init(value: 0xFFFD, byteCount: 1)
        } else {
            self.init(value: value, byteCount: length)
        }
    }

    private init(value: UInt32, byteCount: Int) {
        self.value = value
        self.byteCount = byteCount
    }
}
