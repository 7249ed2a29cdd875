/// What a key can do. The raw value is the name under which the configuration binds it.
public enum Action: String, Sendable, CaseIterable {
    // Moving.
    case down, up, first, last
    case halfPageDown = "half-page-down"
    case halfPageUp = "half-page-up"
    case pageDown = "page-down"
    case pageUp = "page-up"
    case scrollDown = "scroll-down"
    case scrollUp = "scroll-up"
    case centre = "cursor-line-middle"
    case cursorLineTop = "cursor-line-top"
    case cursorLineBottom = "cursor-line-bottom"
    case nextStory = "next-story"
    case previousStory = "previous-story"
    // Panes.
    case paneLeft = "pane-left"
    case paneRight = "pane-right"
    case nextPane = "next-pane"
    case previousPane = "previous-pane"
    case pane1 = "pane-1"
    case pane2 = "pane-2"
    case pane3 = "pane-3"
    case widen, narrow, zoom
    // Finding.
    case search
    case searchNext = "search-next"
    case searchPrevious = "search-previous"
    case filter
    case nextMention = "next-mention"
    case previousMention = "previous-mention"
    // The program.
    case escape, help, command, back, quit, suspend, redraw, reload
    case theme = "theme-picker"
    // Many versions at once.
    case coverageMatrix = "coverage-matrix"
    case lineage
    case whereStopped = "where-stopped"
    case wireMaster = "wire-master"
    case history
    case entityTable = "entities-and-outlets"
    case openHere = "open-here"
    case columnLeft = "column-left"
    case columnRight = "column-right"
    case firstColumn = "first-column"
    case lastColumn = "last-column"
    case evidence = "to-evidence"
    case tree = "to-tree"
    // Out.
    case copy
    case copyCitation = "copy-citation"
    case saveReport = "save-report"
    case pipe, edit
    case openURL = "open-url"
    // The story list.
    case read
    case mark
    case markRange = "mark-range"
    case diff
    case setBase = "set-base"
    case automaticBase = "automatic-base"
    case foldToggle = "fold-toggle"
    case foldOpen = "fold-open"
    case foldClose = "fold-close"
    case foldCloseAll = "fold-close-all"
    case foldOpenAll = "fold-open-all"
    case sort
    // Judgements.
    case split = "split-off"
    case join = "join-stories"
    case pin = "pin-to-story"
    case star
    case evidenceOfStory = "why-together"
    case thresholdDown = "threshold-down"
    case thresholdUp = "threshold-up"
    case toggleRead = "read-or-unread"
    case note
    case repeatChange = "repeat"
    // One version, or two.
    case nextParagraph = "next-paragraph"
    case previousParagraph = "previous-paragraph"
    case nextVersion = "next-version"
    case previousVersion = "previous-version"
    case boilerplate = "show-furniture"
    case readDiff = "diff-with-base"
    // The diff.
    case details
    case nextChange = "next-change"
    case previousChange = "previous-change"
    case nextAlarm = "next-alarm"
    case previousAlarm = "previous-alarm"
    case nextMove = "next-move"
    case previousMove = "previous-move"
    case otherEnd = "other-end-of-move"
    case nextQuote = "next-quote"
    case previousQuote = "previous-quote"
    case nextFigure = "next-figure"
    case previousFigure = "previous-figure"
    case nextAttribution = "next-attribution"
    case previousAttribution = "previous-attribution"
    case swapSides = "swap-sides"
    case layout = "cycle-layout"
    case trivia = "toggle-trivia"
    case granularity
    case foldUnchanged = "fold-unchanged"
    case alignHere = "align-here"
    case undo
    case scrollLock = "scroll-lock"
    // Entities.
    case jumpToEntity = "jump-to-entity"
    case filterByEntity = "filter-by-entity"
    case entitiesThatDiffer = "entities-that-differ"
    case entitiesByKind = "entities-by-kind"
    case aboutEntity = "about-entity"
    // Boxes over the screen.
    case close
    case choose

    /// Whether a number typed before the key means "so many times", or "the one with this number".
    public var takesCount: Bool {
        switch self {
        case .down, .up, .first, .last, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .scrollDown, .scrollUp,
            .nextStory, .previousStory, .widen, .narrow, .searchNext, .searchPrevious, .nextMention, .previousMention,
            .nextParagraph, .previousParagraph, .nextVersion, .previousVersion, .nextChange, .previousChange,
            .nextAlarm, .previousAlarm, .nextMove, .previousMove, .nextQuote, .previousQuote, .nextFigure,
            .previousFigure, .nextAttribution, .previousAttribution, .mark, .columnLeft, .columnRight,
            .thresholdDown, .thresholdUp, .repeatChange:
            true
        default: false
        }
    }
}
