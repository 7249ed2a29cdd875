internal import CWordLists

/// A list of words out of a file of `Sources/Collation/Resources`, which is built into the program.
///
/// The first lines of a file begin with `#` and say what it holds.
struct WordFile {
    /// What follows the head of the file.
    let words: ArraySlice<UInt8>

    init(_ list: stet_word_list) {
        var bytes = Array(UnsafeBufferPointer(start: list.bytes, count: list.count))[...]
        while bytes.first == 0x23, let end = bytes.firstIndex(of: 0x0a) { bytes = bytes[(end + 1)...] }
        words = bytes
    }

    /// The lines, without empty ones.
    var rows: [ArraySlice<UInt8>] { words.split(separator: 0x0a) }
}
