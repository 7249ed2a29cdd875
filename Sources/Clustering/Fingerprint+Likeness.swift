extension Fingerprint {
    /// Whether two bodies have so many words in common that one may be a revision of the other: two thirds of the
    /// different words of the one with fewer.
    ///
    /// Says nothing about two texts of which nothing else is known: with common words alone many would pass.
    ///
    /// - Complexity: O(words).
    public func isLike(_ other: Fingerprint) -> Bool {
        let (mine, theirs) = (Set(words), Set(other.words))
        let shorter = min(mine.count, theirs.count)
        return shorter > 0 && 3 * mine.intersection(theirs).count >= 2 * shorter
    }
}
