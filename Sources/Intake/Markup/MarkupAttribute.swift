/// The attributes of HTML that say something to a reader of pages.
enum MarkupAttribute: UInt8 {
    /// Any other.
    case other
    case `class`, id, itemprop, role, rel, href, content, property, name, datetime, lang, xmlLang, style, hidden
    case testID, component

    /// The attribute of that name, whatever its case.
    init(_ name: Span<UInt8>) {
        self = name.count < 2 || name.count > 14 ? .other : Self.byHash[Self.hash(name)] ?? .other
    }

    private static let names: [(String, MarkupAttribute)] = [
        ("class", .class), ("id", .id), ("itemprop", .itemprop), ("role", .role), ("rel", .rel), ("href", .href),
        ("content", .content), ("property", .property), ("name", .name), ("datetime", .datetime), ("lang", .lang),
        ("xml:lang", .xmlLang), ("style", .style), ("hidden", .hidden), ("data-testid", .testID),
        ("data-component", .component),
    ]

    private static let byHash: NumberMap<MarkupAttribute> = {
        var table = NumberMap<MarkupAttribute>(capacity: names.count)
        for (name, attribute) in names { table[hash(name.utf8Span.span)] = attribute }
        return table
    }()

    /// FNV-1a over the bytes, capital letters of ASCII made small.
    private static func hash(_ name: Span<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in 0..<name.count { hash = (hash ^ UInt64(ByteText.lowered(name[index]))) &* 0x100_0000_01b3 }
        return hash
    }
}
