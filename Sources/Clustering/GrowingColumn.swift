/// A column of plain values for one alone, written in place: an array asks at each write whether it is shared.
///
/// Places are not checked but by assertions.
struct GrowingColumn<Element: BitwiseCopyable>: ~Copyable {
    private(set) var count = 0
    private var room: Int
    private var base: UnsafeMutablePointer<Element>

    /// Makes an empty column.
    init(room: Int = 256) {
        self.room = max(1, room)
        base = .allocate(capacity: self.room)
    }

    /// Makes a column of equal values.
    init(repeating value: Element, count: Int) {
        self.init(room: count)
        base.initialize(repeating: value, count: count)
        self.count = count
    }

    deinit { base.deallocate() }

    subscript(place: Int) -> Element {
        @inline(__always) get {
            assert(place >= 0 && place < count)
            return base[place]
        }
        @inline(__always) nonmutating _modify {
            assert(place >= 0 && place < count)
            yield &base[place]
        }
    }

    /// All values; valid until the column changes.
    var all: UnsafeMutableBufferPointer<Element> { UnsafeMutableBufferPointer(start: base, count: count) }

    @inline(__always)
    mutating func append(_ value: Element) {
        if count == room { grow() }
        (base + count).initialize(to: value)
        count &+= 1
    }

    /// Makes it a column of so many equal values.
    mutating func fill(_ value: Element, count: Int) {
        self.count = 0
        while room < count { grow() }
        base.update(repeating: value, count: count)
        self.count = count
    }

    /// Leaves the first values.
    @inline(__always)
    mutating func truncate(to count: Int) {
        assert(count <= self.count)
        self.count = count
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: room * 2)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
        room *= 2
    }
}
