import Synchronization

/// What was found out of strings that come again and again, such as the bylines and credits of an outlet: asked once more, it
/// is not worked out once more.
///
/// It gives what computing gives, so nothing depends on what it holds, on who asked before or on how many threads ask. It
/// forgets everything when it is full, and keeps no long strings.
final class Memo<Value: Sendable>: Sendable {
    private let known = Mutex<[String: Value]>([:])
    private static var most: Int { 1_024 }
    private static var longest: Int { 160 }

    /// What `compute` gives for `key`.
    ///
    /// - Complexity: O(length of the key) where it is known.
    func value(of key: String, _ compute: (String) -> Value) -> Value {
        guard key.utf8.count <= Self.longest else { return compute(key) }
        if let value = known.withLock({ $0[key] }) { return value }
        let value = compute(key)
        known.withLock {
            if $0.count >= Self.most { $0.removeAll(keepingCapacity: true) }
            $0[key] = value
        }
        return value
    }
}
