import TextCore

/// The other versions of the story: what one of them prints too has a warrant.
struct Witnesses {
    /// The versions besides the two that are compared.
    let sides: [CollationSide]

    /// Nobody but the two versions.
    static let none = Witnesses(sides: [])

    var count: Int { sides.count }
}
