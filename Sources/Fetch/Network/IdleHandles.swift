/// Handles that no request uses now, with the origins they are connected to.
///
/// Each holds a connection and so some descriptors, of which a process has a thousand: only so many are kept.
struct IdleHandles<Handle> {
    private let limit: Int
    /// Those that were used last are at the end.
    private var kept: [(origin: String, handle: Handle)] = []

    /// Keeps nothing yet.
    ///
    /// - Parameter limit: how many are kept at most.
    init(limit: Int) { self.limit = limit }

    /// What is kept, longest idle first.
    var all: [Handle] { kept.map(\.handle) }

    /// Takes out the handle that was last connected to an origin.
    mutating func take(_ origin: String) -> Handle? {
        guard let place = kept.lastIndex(where: { $0.origin == origin }) else { return nil }
        return kept.remove(at: place).handle
    }

    /// Keeps a handle.
    ///
    /// - Returns: the one that was idle longest, to be closed, when there are too many.
    mutating func keep(_ handle: Handle, for origin: String) -> Handle? {
        kept.append((origin, handle))
        return kept.count > limit ? kept.removeFirst().handle : nil
    }
}
