internal import CWordLists
internal import TextCore

extension WordFile {
    /// A list of those that `CWordLists` builds in.
    init(_ list: stet_word_list) { self.init(UnsafeBufferPointer(start: list.bytes, count: list.count)) }
}
