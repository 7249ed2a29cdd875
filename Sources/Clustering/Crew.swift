/// Who does pieces of work that do not depend on each other: one after the other, or side by side where its maker can.
///
/// Nothing here knows of threads; who has cores to give hands a crew in. What comes out is the same whatever its size.
public struct Crew: Sendable {
    /// How many pieces it works on at once; at least 1.
    public let size: Int
    private let run: @Sendable (_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void

    /// Does one piece after the other, where it is asked.
    public static let alone = Crew(size: 1) { pieces, work in
        for piece in 0..<pieces { work(piece) }
    }

    /// Makes a crew.
    ///
    /// - Parameter run: calls `work` with every number below `pieces` once, and returns when all calls have.
    public init(size: Int, run: @escaping @Sendable (_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void)
    {
        self.size = max(1, size)
        self.run = run
    }

    /// Does every piece of a work.
    func perform(_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) {
        if pieces == 1 { return work(0) }
        if pieces > 1 { run(pieces, work) }
    }

    /// What each piece gives, in order.
    package func map<Result: Sendable>(_ pieces: Int, _ make: @escaping @Sendable (Int) -> Result) -> [Result] {
        guard pieces > 1, size > 1 else { return (0..<max(0, pieces)).map(make) }
        var results = [Result?](repeating: nil, count: pieces)
        results.withUnsafeMutableBufferPointer { buffer in
            let slots = SharedColumn(buffer)
            run(pieces) { slots[$0] = make($0) }
        }
        return results.compactMap { $0 }
    }

    /// What two works give that do not depend on each other.
    func both<First: Sendable, Second: Sendable>(
        _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
    ) -> (First, Second) {
        let results = map(2) { piece -> (First?, Second?) in piece == 0 ? (first(), nil) : (nil, second()) }
        return (results[0].0 ?? first(), results[1].1 ?? second())
    }

    /// A column of equal values, which all of the crew write: memory that is new is asked for page by page as it is written.
    func column<Element: BitwiseCopyable & Sendable>(of count: Int, _ value: Element) -> [Element] {
        [Element](unsafeUninitializedCapacity: count) { buffer, filled in
            LargePages.advise(UnsafeRawBufferPointer(buffer))
            let column = SharedColumn(buffer)
            let ranges = ranges(of: count, least: 1 << 16)
            perform(ranges.count) { column.part(ranges[$0]).initialize(repeating: value) }
            filled = count
        }
    }

    /// A column of what is made for each place. What lies all over memory is waited for by all of the crew at once.
    package func column<Element: Sendable>(
        of count: Int, _ make: @escaping @Sendable (Int) -> Element
    ) -> [Element] {
        [Element](unsafeUninitializedCapacity: count) { buffer, filled in
            let column = SharedColumn(buffer)
            let ranges = ranges(of: count, least: 4096)
            perform(ranges.count) { piece in
                for place in ranges[piece] { column.initialize(place, to: make(place)) }
            }
            filled = count
        }
    }

    /// Cuts so many things into ranges to be worked on side by side; none but the last is smaller than `least`.
    package func ranges(of count: Int, least: Int = 1) -> [Range<Int>] {
        guard size > 1, count > least else { return count > 0 ? [0..<count] : [] }
        let step = max(least, count / (size * 8) + 1)
        return stride(from: 0, to: count, by: step).map { $0..<min($0 + step, count) }
    }
}

/// A column that several write into at once: each place is written by one alone, and read by none before all are done.
struct SharedColumn<Element>: @unchecked Sendable {
    private let buffer: UnsafeMutableBufferPointer<Element>

    init(_ buffer: UnsafeMutableBufferPointer<Element>) { self.buffer = buffer }

    subscript(place: Int) -> Element {
        get { buffer[place] }
        nonmutating set { buffer[place] = newValue }
    }

    /// Fills a place that nothing is in.
    func initialize(_ place: Int, to value: Element) { buffer.initializeElement(at: place, to: value) }

    /// A part of the column that one alone works on.
    func part(_ range: Range<Int>) -> UnsafeMutableBufferPointer<Element> {
        UnsafeMutableBufferPointer(rebasing: buffer[range])
    }
}
