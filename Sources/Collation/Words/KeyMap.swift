import TextCore

/// Values by the keys of words: a dictionary that uses the keys, which are well-mixed hashes, as they are.
///
/// A look costs a tenth of what `Dictionary` takes, which hashes the key once more with a hash that withstands attackers.
struct KeyMap<Value: Sendable>: Sendable {
    /// The keys, in the order in which they were put in.
    private(set) var keys = KeyTable()
    /// The values, each at the position of its key's number.
    private var values: [Value] = []

    /// The value of a key; nil where there is none. What was put in stays: setting nil does nothing.
    ///
    /// - Complexity: O(1).
    subscript(key: UInt64) -> Value? {
        get { keys.number(of: key).map { values[Int($0)] } }
        set {
            guard let newValue else { return }
            let number = Int(keys.insert(key))
            if number < values.count { values[number] = newValue } else { values.append(newValue) }
        }
    }

    /// The value of a key, a given one where there is none.
    subscript(key: UInt64, default other: @autoclosure () -> Value) -> Value {
        get { self[key] ?? other() }
        set { self[key] = newValue }
    }
}

extension KeyMap: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (UInt64, Value)...) {
        for (key, value) in elements { self[key] = value }
    }
}

extension KeyMap: Sequence {
    /// The keys with their values, in the order in which they were put in.
    func makeIterator() -> Zip2Sequence<KeyTable, [Value]>.Iterator { zip(keys, values).makeIterator() }
}
