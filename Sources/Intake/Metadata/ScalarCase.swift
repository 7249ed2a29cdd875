extension Unicode.Scalar {
    /// Whether it is a letter; told without a look into the tables of Unicode where it is ASCII.
    var isLetter: Bool {
        isASCII ? (value | 0x20) &- 0x61 < 26 : properties.isAlphabetic
    }

    /// Whether it is a capital letter.
    var isCapital: Bool {
        isASCII ? value &- 0x41 < 26 : properties.isUppercase
    }

    /// Whether there are a capital and a small form of it.
    var hasCase: Bool {
        isASCII ? (value | 0x20) &- 0x61 < 26 : properties.isCased
    }
}
