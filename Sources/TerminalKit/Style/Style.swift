/// How a cell looks: colours and attributes, each of which may be left to what lies below.
public struct Style: Hashable, Sendable {
    /// Attributes of a cell that need no colour.
    public struct Attributes: OptionSet, Hashable, Sendable {
        /// The bits of the set.
        public let rawValue: UInt8

        /// Makes a set from its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Heavier.
        public static let bold = Attributes(rawValue: 1)
        /// Fainter.
        public static let dim = Attributes(rawValue: 2)
        /// Slanted; shown reversed by terminals that cannot.
        public static let italic = Attributes(rawValue: 4)
        /// With a line below.
        public static let underline = Attributes(rawValue: 8)
        /// Foreground and background exchanged.
        public static let reverse = Attributes(rawValue: 16)
        /// With a line through it.
        public static let strikethrough = Attributes(rawValue: 32)
    }

    // Packed, because every cell of every frame is compared with the one before: as enums with payloads the
    // comparison took three times as long.
    private var foregroundCode: UInt32
    private var backgroundCode: UInt32
    /// The attributes, added to those below.
    public var attributes: Attributes

    /// The colour of the text; nil leaves what is below.
    public var foreground: Color? {
        get { Color(packed: foregroundCode) }
        set { foregroundCode = newValue.packed }
    }

    /// The colour behind the text; nil leaves what is below.
    public var background: Color? {
        get { Color(packed: backgroundCode) }
        set { backgroundCode = newValue.packed }
    }

    /// Makes a style; the empty one changes nothing.
    public init(foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []) {
        foregroundCode = foreground.packed
        backgroundCode = background.packed
        self.attributes = attributes
    }

    /// The style that changes nothing.
    public static let plain = Style()

    /// This style laid over another: its colours where it has any, the attributes of both.
    ///
    /// A selected row in a theme without colours is reversed; a bold name on it must be both.
    public func over(_ base: Style) -> Style {
        var result = self
        if foregroundCode == 0 { result.foregroundCode = base.foregroundCode }
        if backgroundCode == 0 { result.backgroundCode = base.backgroundCode }
        result.attributes.formUnion(base.attributes)
        return result
    }

    /// Whether both have the same two colours, whatever their attributes.
    public func hasColours(of other: Style) -> Bool {
        foregroundCode == other.foregroundCode && backgroundCode == other.backgroundCode
    }
}
