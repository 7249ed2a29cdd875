/// The symbols that stand on the screen for characters that must not reach it.
///
/// A page can hold escape sequences, and marks that turn the direction of what follows or hide it; a reader of changed
/// copy must see them. Each takes one column, so that a column can be counted without asking the theme.
enum VisibleSymbol {
    /// What stands for a control or an invisible character that begins a cluster.
    static func scalar(for control: UInt32) -> UInt32 {
        switch control {
        case 0x09: 0x20  // a tab is a space
        case 0x0A, 0x2028, 0x2029: 0x2424  // ␤
        case 0x00..<0x20: 0x2400 + control  // ␀ ␁ … ␛ … ␟
        case 0x7F: 0x2421  // ␡
        case 0x80..<0xA0: 0x2426  // ␦
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: 0x21C4  // ⇄ turns the direction
        default: 0xB7  // · is there and has no width
        }
    }

    /// Whether the symbol is to be told from the text around it by the surface's control style: all but the tab.
    static func isMarked(_ control: UInt32) -> Bool { control != 0x09 }

    /// The dotted circle under combining marks that have no letter to stand on.
    static let dottedCircle: UInt32 = 0x25CC
}
