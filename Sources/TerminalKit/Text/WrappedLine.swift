/// One line of a wrapped text, as offsets into its UTF-8.
///
/// The lines of a text stand side by side: each begins where the one before gives way (`next`), the first at the start
/// of the text and the last ends with it, so joining `start..<next` of all lines restores every byte.
public struct WrappedLine: Hashable, Sendable {
    /// The byte offset of the first cluster on the line.
    public var start: Int
    /// The byte offset behind the last cluster to draw: the white space and the newline at the break are left out.
    public var end: Int
    /// The byte offset at which the next line starts.
    public var next: Int
    /// The columns of the drawn text, without the indent.
    public var width: Columns
    /// The columns to leave free before the text.
    public var indent: Columns

    /// The bytes to draw.
    public var range: Range<Int> { start..<end }

    /// Makes a line from its offsets.
    public init(start: Int, end: Int, next: Int, width: Columns, indent: Columns = 0) {
        self.start = start
        self.end = end
        self.next = next
        self.width = width
        self.indent = indent
    }
}
