public import TerminalKit

/// One of the three panes.
public enum Pane: Int, Sendable, CaseIterable {
    /// The stories.
    case list = 1
    /// One version, or two beside each other.
    case text = 2
    /// Who and what is named.
    case entities = 3

    /// The name people see.
    public var title: String {
        switch self {
        case .list: "Stories"
        case .text: "Text"
        case .entities: "Entities"
        }
    }
}

/// Where everything stands on a screen of some size: three panes from 160 columns on, two from 100 on, else one.
public struct ScreenLayout: Hashable, Sendable {
    /// What the user changed with `+`, `_`, `O` or the mouse.
    public struct Wishes: Hashable, Sendable {
        /// Columns added to the list's share.
        public var list = 0
        /// Columns added to the entities' share.
        public var entities = 0
        /// Whether the focused pane has the screen for itself.
        public var isZoomed = false

        /// No wishes.
        public init() {}
    }

    /// The screen.
    public let size: Size
    /// The panes on the screen from left to right, each with its title row.
    public let panes: [(pane: Pane, frame: Rect)]
    /// The status line; nil where there is no room.
    public let status: Rect?
    /// The line of hints, where prompts are typed; nil where there is no room, and prompts lie over the status line.
    public let hints: Rect?

    /// Shares out a screen.
    public init(size: Size, focus: Pane, wishes: Wishes) {
        self.size = size
        let bars = size.height >= 16 ? 2 : size.height >= 3 ? 1 : 0
        let content = Rect(width: size.width, height: size.height - bars)
        status = bars > 0 ? Rect(y: content.height, width: size.width, height: 1) : nil
        hints = bars > 1 ? Rect(y: content.height + 1, width: size.width, height: 1) : nil
        panes = Self.panes(in: content, focus: focus, wishes: wishes)
    }

    private static func panes(in content: Rect, focus: Pane, wishes: Wishes) -> [(pane: Pane, frame: Rect)] {
        let width = content.width
        if wishes.isZoomed || width < 100 { return [(focus, content)] }
        let listWidth = max(20, min(width - 60, max(36, width * (width < 160 ? 33 : 27) / 100) + wishes.list))
        let entitiesWidth = max(16, min(width - 60, max(28, width * 17 / 100) + wishes.entities))
        let order: [(pane: Pane, Share)]
        if width >= 160 {
            let list = min(listWidth, width - 76)
            order = [
                (.list, .fixed(list)), (.text, .ratio(1)), (.entities, .fixed(min(entitiesWidth, width - list - 42))),
            ]
        } else if focus == .entities {
            order = [(.text, .ratio(1)), (.entities, .fixed(entitiesWidth))]
        } else {
            order = [(.list, .fixed(listWidth)), (.text, .ratio(1))]
        }
        let frames = Layout.columns(content, order.map(\.1), divider: 1)
        return zip(order, frames).map { ($0.pane, $1) }
    }

    /// The frame of a pane; nil when it is not on the screen.
    public func frame(of pane: Pane) -> Rect? { panes.first { $0.pane == pane }?.frame }

    /// The pane under a cell.
    public func pane(at point: Point) -> Pane? { panes.first { $0.frame.contains(point) }?.pane }

    /// The pane whose right edge is the divider under a cell.
    public func divider(at point: Point) -> Pane? {
        panes.dropLast().first { $0.frame.maxX == point.x && point.y >= $0.frame.y && point.y < $0.frame.maxY }?.pane
    }

    /// Same size, same frames.
    public static func == (one: ScreenLayout, other: ScreenLayout) -> Bool {
        one.size == other.size && one.panes.elementsEqual(other.panes) { $0 == $1 }
    }

    /// Takes in the size and the frames.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(size)
        for (pane, frame) in panes {
            hasher.combine(pane)
            hasher.combine(frame)
        }
    }
}
