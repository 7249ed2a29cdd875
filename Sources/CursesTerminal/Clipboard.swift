/// The sequence that hands a text to the terminal's clipboard.
enum Clipboard {
    /// What xterm and tmux take at most.
    static let limit = 74_994

    /// OSC 52 with the text in base 64, so that nothing in it can end the sequence; nil when it is too long.
    ///
    /// tmux and screen swallow it unless it is wrapped; tmux also takes it plain when `set-clipboard` is on.
    static func sequence(for text: String, inTmux: Bool, inScreen: Bool) -> [UInt8]? {
        let content = Array(text.utf8)
        guard content.count <= limit else { return nil }
        let plain = Array("\u{1B}]52;c;".utf8) + base64(content) + [0x07]
        if inTmux { return plain + Array("\u{1B}Ptmux;\u{1B}".utf8) + plain + Array("\u{1B}\\".utf8) }
        guard inScreen else { return plain }
        // screen takes a string of at most 768 bytes at a time.
        var wrapped: [UInt8] = []
        var start = 0
        while start < plain.count {
            let end = min(start + 256, plain.count)
            wrapped += Array("\u{1B}P".utf8) + plain[start..<end] + Array("\u{1B}\\".utf8)
            start = end
        }
        return wrapped
    }

    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var encoded: [UInt8] = []
        encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let taken = min(3, bytes.count - index)
            var group = 0
            for offset in 0..<3 { group = group << 8 | (offset < taken ? Int(bytes[index + offset]) : 0) }
            for position in 0..<4 {
                let sextet = group >> (18 - 6 * position) & 63
                encoded.append(position <= taken ? alphabet[sextet] : UInt8(ascii: "="))
            }
            index += 3
        }
        return encoded
    }
}
