/// A list of words out of a file that is built into the program.
///
/// The first lines of a file begin with `#` and say what it holds.
public struct WordFile: Sendable {
    /// What follows the head of the file, in UTF-8.
    public let words: ArraySlice<UInt8>

    /// Takes the bytes of a file.
    ///
    /// - Complexity: O(length).
    public init(_ file: UnsafeBufferPointer<UInt8>) {
        var bytes = Array(file)[...]
        while bytes.first == 0x23, let end = bytes.firstIndex(of: 0x0a) { bytes = bytes[(end + 1)...] }
        words = bytes
    }

    /// The lines, without empty ones.
    public var rows: [ArraySlice<UInt8>] { words.split(separator: 0x0a) }
}
