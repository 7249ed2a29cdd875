import TextCore

/// The ids that were given to articles so far: each is given once.
///
/// Ids are kept as hashes, of which hardly any two are the same; where they are, an id gets a mark that it did not need.
struct GivenIDs {
    private var given: Set<UInt64> = []
    /// How often an id came that came before.
    private var again: [String: Int] = [:]

    /// What to call the next article, given its own id: that, or, where it was given before, the first of `id~2`, `id~3` … that
    /// was not: a record may have such an id of its own.
    ///
    /// - Complexity: O(length of the id), in all of them together.
    mutating func name(for id: String) -> String {
        guard !given.insert(TextHash.of(id)).inserted else { return id }
        var number = again[id, default: 1] + 1
        while !given.insert(TextHash.of("\(id)~\(number)")).inserted { number += 1 }
        again[id] = number
        return "\(id)~\(number)"
    }
}
