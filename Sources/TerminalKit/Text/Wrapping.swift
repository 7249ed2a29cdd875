/// How a text is broken into lines: at words where they fit, between CJK characters, inside a word only when the word
/// alone is longer than a line.
///
/// The rules are a part of UAX #14 that suits news copy: a break behind white space, behind a hyphen inside a word but not
/// before a digit, behind a dash inside a word, around ideographs and kana except where closing punctuation would start a
/// line or an opening bracket end one. White space at a break hangs over and is not drawn. A newline, CR LF, U+2028 and
/// U+2029 end a line; one at the very end of the text does not open another.
public struct Wrapping: Hashable, Sendable {
    /// The columns of a line, its indent included. Below one counts as one.
    public var columns: Columns
    /// The indent of the first line, and of each line behind a newline.
    public var indent: Columns
    /// The indent of lines that continue one.
    public var hangingIndent: Columns

    /// Makes rules for lines of so many columns.
    ///
    /// A cluster wider than the columns left beside the indent stands alone on its line and sticks out: only then is a
    /// line wider than asked.
    public init(columns: Columns, indent: Columns = 0, hangingIndent: Columns = 0) {
        self.columns = columns
        self.indent = indent
        self.hangingIndent = hangingIndent
    }

    /// The lines of a text; at least one, which is empty for an empty text.
    ///
    /// - Complexity: O(n) in the bytes of the text.
    public func lines(of text: String) -> [WrappedLine] {
        let utf8 = text.utf8
        return lines(ofBytes: utf8.span)
    }

    /// The lines of a part of a text, with offsets that count from the start of that part.
    ///
    /// - Complexity: O(n) in the bytes of the part.
    public func lines(of text: Substring) -> [WrappedLine] {
        let utf8 = text.utf8
        return lines(ofBytes: utf8.span)
    }

    /// The lines of UTF-8 bytes.
    ///
    /// - Complexity: O(n).
    public func lines(ofBytes bytes: Span<UInt8>) -> [WrappedLine] {
        var breaker = LineBreaker(self)
        var offset = 0
        while offset < bytes.count {
            if isPlainASCII(bytes, at: offset) {
                let byte = bytes[offset]
                breaker.take(BreakClass(ascii: byte), width: 1, from: offset, to: offset + 1)
                offset += 1
            } else {
                let cluster = TextCluster(in: bytes, at: offset)
                let end = offset + cluster.byteCount
                breaker.take(BreakClass(cluster), width: cluster.width, from: offset, to: end)
                offset = end
            }
        }
        return breaker.finish(at: offset)
    }
}

extension Wrapping {
    /// The number of lines a text takes.
    ///
    /// - Complexity: O(n) in the bytes of the text.
    public func lineCount(of text: String) -> Int { lines(of: text).count }
}
