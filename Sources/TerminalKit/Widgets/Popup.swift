/// A box over the middle of the screen.
public struct Popup: Hashable, Sendable {
    /// What stands in its top line.
    public var title: String
    /// What stands at the right of its bottom line, such as the keys that work in it.
    public var footer: String
    /// The cells wanted inside the frame.
    public var content: Size

    /// Makes a box for so much content.
    public init(title: String, content: Size, footer: String = "") {
        self.title = title
        self.footer = footer
        self.content = content
    }

    /// The frame on a screen of that size: in the middle, with a column and a row of the screen left around it where
    /// there is room.
    public func frame(in size: Size) -> Rect {
        let screen = Rect(size)
        let room = size.width > 24 && size.height > 8 ? screen.inset(by: 1) : screen
        let widest = max(content.width, displayWidth(of: title) + 4, displayWidth(of: footer) + 4)
        return room.centred(Size(width: widest + 4, height: content.height + 2))
    }

    /// Clears and frames the box, then draws inside it, with a blank column at each side.
    ///
    /// - Returns: the rectangle that was drawn into, in coordinates of the current region.
    @discardableResult
    public func draw(on surface: inout Surface, theme: Theme, _ body: (inout Surface) -> Void) -> Rect {
        let frame = frame(in: surface.size)
        surface.fill(frame, style: theme.base)
        var inside = surface.box(
            frame, style: theme[.uiBorderFocused], title: title, titleStyle: theme[.uiTitleFocused])
        if !footer.isEmpty && frame.width > 6 {
            let width = min(displayWidth(of: footer) + 2, frame.width - 4)
            let at = Point(x: frame.maxX - 2 - width, y: frame.maxY - 1)
            surface.put(" \(footer) ", at: at, style: theme[.uiTextDim], maxColumns: width, truncation: .tail)
        }
        inside = inside.inset(left: 1, right: 1)
        surface.within(inside, body)
        return inside
    }
}
