public import TerminalKit

/// The parts of a pane, from top to bottom. A small pane gives up its foot first, then its head.
public struct PaneParts: Hashable, Sendable {
    /// The line with the pane's name.
    public let title: Rect
    /// What stands above the body: the versions' outlets and headlines, the summary.
    public let head: Rect
    /// What scrolls.
    public let body: Rect
    /// What is known of the line under the cursor.
    public let foot: Rect

    /// The parts of the list: the selected version's headline and data at its foot.
    public init(list frame: Rect) {
        self.init(frame, head: 0, foot: frame.height >= 28 ? 6 : frame.height >= 14 ? 5 : 0)
    }

    /// The parts of the text pane.
    public init(text frame: Rect, isDiff: Bool) {
        let head = frame.height < 10 ? (frame.height >= 6 ? 1 : 0) : isDiff ? 4 : 2
        self.init(frame, head: head, foot: isDiff ? (frame.height >= 16 ? 3 : frame.height >= 9 ? 2 : 0) : 0)
    }

    /// The parts of the text pane while a view of many versions is shown.
    public init(story frame: Rect, view: StoryView) {
        let height = frame.height
        let head: Int
        switch view {
        case .matrix: head = height >= 20 ? 5 : height >= 12 ? 4 : height >= 7 ? 1 : 0
        case .entities: head = height >= 12 ? 4 : height >= 7 ? 1 : 0
        case .entity: head = height >= 10 ? 2 : height >= 7 ? 1 : 0
        case .stops: head = height >= 12 ? 3 : height >= 7 ? 1 : 0
        case .lineage, .master: head = height >= 10 ? 2 : height >= 7 ? 1 : 0
        }
        let foot: Int
        switch view {
        case .matrix: foot = height >= 30 ? 6 : height >= 16 ? 4 : height >= 10 ? 2 : 0
        case .entities: foot = height >= 20 ? 4 : height >= 10 ? 2 : 0
        case .stops, .entity: foot = 0
        case .lineage: foot = 0
        case .master: foot = height >= 22 ? 4 : height >= 16 ? 3 : height >= 10 ? 2 : 0
        }
        self.init(frame, head: head, foot: foot)
    }

    /// The parts of the entity pane.
    public init(entities frame: Rect) {
        self.init(frame, head: 0, foot: frame.height >= 14 ? 4 : 0)
    }

    private init(_ frame: Rect, head: Int, foot: Int) {
        let title = min(1, frame.height)
        self.title = Rect(x: frame.x, y: frame.y, width: frame.width, height: title)
        self.head = Rect(x: frame.x, y: frame.y + title, width: frame.width, height: head)
        body = Rect(
            x: frame.x, y: frame.y + title + head, width: frame.width, height: frame.height - title - head - foot)
        self.foot = Rect(x: frame.x, y: frame.maxY - foot, width: frame.width, height: foot)
    }
}
