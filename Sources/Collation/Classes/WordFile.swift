internal import CWordLists

/// A list of words out of a file of `Sources/Collation/Resources`, which is built into the program.
///
/// The first lines of a file begin with `#` and say what it holds.
struct WordFile {
    /// What follows the head of the file.
    let words: String

    init(_ list: stet_word_list) {
        var bytes = UnsafeBufferPointer(start: list.bytes, count: list.count)[...]
        while bytes.first == 0x23, let end = bytes.firstIndex(of: 0x0a) { bytes = bytes[(end + 1)...] }
        words = String(decoding: bytes, as: UTF8.self)
    }

    /// The lines, without empty ones.
    var rows: [Substring] { words.split(separator: "\n") }
}
