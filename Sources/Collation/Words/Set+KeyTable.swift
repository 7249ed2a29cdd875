import TextCore

extension Set<UInt64> {
    /// Whether none of the keys is in a table.
    func isDisjoint(with table: KeyTable) -> Bool { !contains { table.contains($0) } }

    /// Whether all of the keys are in a table.
    func isSubset(of table: KeyTable) -> Bool { allSatisfy { table.contains($0) } }

    /// The keys that are not in a table.
    func subtracting(_ table: KeyTable) -> Set<UInt64> { filter { !table.contains($0) } }

    /// The keys that are in a table too.
    func intersection(_ table: KeyTable) -> Set<UInt64> { filter { table.contains($0) } }
}
