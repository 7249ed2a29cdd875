public import ReaderState
public import TerminalKit

/// A picture of the whole reader, and where the terminal's cursor belongs.
public struct ReaderScreen: Sendable {
    /// The cells.
    public var surface: Surface
    /// The cell of the terminal's cursor; nil when it is to be hidden.
    public var cursor: Point?
}

/// Draws the reader: a function of the state, the theme and the size.
public enum ReaderView {
    /// The picture of a state.
    ///
    /// Only what is on the screen is looked at: a list of a hundred thousand articles costs no more than one of ten.
    ///
    /// - Parameter size: where it differs from the state's own, the picture is that of a state resized to it.
    /// - Complexity: O(cells), as long as lines are not much longer than the screen is wide.
    public static func render(_ state: Reader, theme: Theme, size: Size) -> ReaderScreen {
        var state = state
        if state.size != size { _ = state.update(.input(.resize(size))) }
        var surface = Surface(size: size, theme: theme)
        guard size.width > 0, size.height > 0 else { return ReaderScreen(surface: surface, cursor: nil) }
        let layout = state.screen
        drawDividers(on: &surface, state, theme)
        for (pane, frame) in layout.panes where !frame.isEmpty {
            TitleBar(state: state, theme: theme, pane: pane).draw(on: &surface)
            switch pane {
            case .list: StoryListView(state: state, theme: theme, frame: frame).draw(on: &surface)
            case .text: TextPaneView(state: state, theme: theme, frame: frame).draw(on: &surface)
            case .entities: EntityPaneView(state: state, theme: theme, frame: frame).draw(on: &surface)
            }
        }
        let cursor = FootView(state: state, theme: theme).draw(on: &surface)
        if state.popup != nil { PopupView(state: state, theme: theme).draw(on: &surface) }
        return ReaderScreen(surface: surface, cursor: cursor)
    }

    private static func drawDividers(on surface: inout Surface, _ state: Reader, _ theme: Theme) {
        for (_, frame) in state.screen.panes.dropLast() {
            let at = Point(x: frame.maxX, y: frame.y)
            surface.verticalLine(at: at, length: frame.height, style: theme[.uiBorder])
            surface.putScalar("┬", at: at, style: theme[.uiBorder])
        }
    }
}
