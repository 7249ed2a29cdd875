#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Memory that fingerprints take their columns from, one after the other.
///
/// A hundred thousand articles have half a million short columns. Asked for one by one they lie anywhere, and each costs the
/// system's allocator more than it costs to fill; here a text's columns lie together, in blocks that grow to two megabytes
/// and are then backed by one large page each, where the system has such. A block lives as long as one of its fingerprints.
///
/// For one thread at a time.
public final class FingerprintShelf: @unchecked Sendable {
    /// A stretch of memory.
    final class Block: @unchecked Sendable {
        fileprivate let start: UnsafeMutableRawPointer

        fileprivate init(bytes: Int) {
            let isLarge = bytes == FingerprintShelf.largePage
            start = .allocate(byteCount: bytes, alignment: isLarge ? bytes : MemoryLayout<UInt64>.alignment)
            if isLarge { LargePages.advise(UnsafeRawBufferPointer(start: start, count: bytes)) }
        }

        deinit { start.deallocate() }
    }

    fileprivate static let largePage = LargePages.size
    private var block: Block?
    private var used = 0
    private var size = 0
    /// Bytes in all blocks so far: a shelf of which little was asked has small blocks.
    private var total = 0

    /// Makes an empty shelf, which costs nothing until a fingerprint is made on it.
    public init() {}

    /// Room for so many values that nobody has written to, and the block that keeps them.
    func room(for values: Int) -> (start: UnsafeMutablePointer<UInt32>, block: Block) {
        let bytes = (values * MemoryLayout<UInt32>.stride + 7) & ~7
        if let block, used + bytes <= size {
            defer { used += bytes }
            return ((block.start + used).assumingMemoryBound(to: UInt32.self), block)
        }
        if bytes > Self.largePage / 4 {
            // A block of its own, so that the rest of the last one is still used.
            let block = Block(bytes: bytes)
            return (block.start.assumingMemoryBound(to: UInt32.self), block)
        }
        size = max(bytes, 64, min(Self.largePage, total))
        let block = Block(bytes: size)
        total += size
        self.block = block
        used = bytes
        return (block.start.assumingMemoryBound(to: UInt32.self), block)
    }
}

/// Asks the system to back memory that is about to be filled with large pages: fewer of them are asked for one by one, and
/// fewer are looked up when columns are read here and there.
enum LargePages {
    /// The bytes of a large page: two megabytes on x86-64 and, with pages of four kilobytes, on arm64.
    static let size = 2 << 20

    /// Advises about the large pages that lie whole within some memory; without such, and where the system has none, nothing
    /// happens.
    static func advise(_ memory: UnsafeRawBufferPointer) {
        #if canImport(Glibc)
            guard memory.count >= size, let base = memory.baseAddress else { return }
            let first = (Int(bitPattern: base) + size - 1) & ~(size - 1)
            let last = (Int(bitPattern: base) + memory.count) & ~(size - 1)
            guard last > first, let start = UnsafeMutableRawPointer(bitPattern: first) else { return }
            // What it answers changes nothing: without large pages the memory is the same.
            _ = madvise(start, last - first, MADV_HUGEPAGE)
        #endif
    }
}
