/// Makes a text of the bytes a terminal pastes.
public enum PastedText {
    /// The text without control characters other than newlines and tabs, and with invalid UTF-8 replaced.
    ///
    /// Terminals send CR for the ends of lines; CR LF and CR become newlines.
    ///
    /// - Complexity: O(n).
    public static func clean(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x0D: scalars.append("\n")
            case 0x0A: if previous != "\r" { scalars.append("\n") }
            case 0x09: scalars.append("\t")
            case 0x00..<0x20, 0x7F..<0xA0: break
            default: scalars.append(scalar)
            }
            previous = scalar
        }
        return String(scalars)
    }
}
