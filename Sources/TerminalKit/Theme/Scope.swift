/// A thing on the screen that a theme can style.
///
/// The names are dotted, from the general to the particular: a theme that styles `diff.alarm` styles every alarm that it
/// does not name itself. The raw value is the place in the array of a ``Theme``.
public enum Scope: UInt8, CaseIterable, Sendable {
    // The window and what frames it.
    case uiBackground, uiText, uiTextDim, uiBorder, uiBorderFocused, uiTitle, uiTitleFocused, uiStatus
    case uiStatusMode, uiStatusWarning, uiStatusError, uiSelection, uiSelectionUnfocused, uiCursor, uiMatch
    case uiMatchCurrent, uiHelpKey, uiHelpText, uiPrompt, uiProgress
    // The list of stories.
    case listCluster, listEvent, listArticle, listOutlet, listAgency, listDate, listCount, listUnread, listMark
    case listStar, listFold
    // Changes between two versions.
    case diffSame, diffAdded, diffAddedWord, diffCut, diffCutWord, diffEdited, diffMoved, diffMovedWord, diffSplit
    case diffTrivia, diffAlarm, diffAlarmQuote, diffAlarmFigure, diffAlarmDate, diffAlarmName, diffAlarmLabel
    case diffAlarmClaim, diffAlarmAttribution, diffAlarmNegation, diffAlarmHedge, diffGutter, diffGutterAlarm
    case diffFolded, diffPadding
    // The zones of an article.
    case zoneHeadline, zoneDeck, zoneSubhead, zoneCaption, zoneByline, zoneDateline, zoneBoilerplate, zoneSignoff
    // Named entities.
    case entityPerson, entityOrganisation, entityPlace, entityNationality, entityEvent, entityWork, entityOther
    case entityDropped, entityAdded, entityHighlight
    // Everywhere.
    case control, warning, error
}

extension Scope {
    /// The name as themes write it, such as `diff.alarm.quote`.
    public var name: String { Self.names[Int(rawValue)] }

    /// The scope of a name.
    public init?(name: String) {
        guard let index = Self.names.firstIndex(of: name) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    /// The name, then what a theme may have styled in its place: `diff.alarm.quote`, `diff.alarm`, `diff`.
    var lookupOrder: [String] {
        let parts = name.split(separator: ".")
        return (1...parts.count).reversed().map { parts[..<$0].joined(separator: ".") }
    }

    /// In the order of the cases; a test holds the two together.
    private static let names: [String] = [
        "ui.background", "ui.text", "ui.text.dim", "ui.border", "ui.border.focused", "ui.title", "ui.title.focused",
        "ui.status", "ui.status.mode", "ui.status.warning", "ui.status.error", "ui.selection",
        "ui.selection.unfocused", "ui.cursor", "ui.match", "ui.match.current", "ui.help.key", "ui.help.text",
        "ui.prompt", "ui.progress",
        "list.cluster", "list.event", "list.article", "list.outlet", "list.agency", "list.date", "list.count",
        "list.unread", "list.mark", "list.star", "list.fold",
        "diff.same", "diff.added", "diff.added.word", "diff.cut", "diff.cut.word", "diff.edited", "diff.moved",
        "diff.moved.word", "diff.split", "diff.trivia", "diff.alarm", "diff.alarm.quote", "diff.alarm.figure",
        "diff.alarm.date", "diff.alarm.name", "diff.alarm.label", "diff.alarm.claim", "diff.alarm.attribution",
        "diff.alarm.negation", "diff.alarm.hedge", "diff.gutter", "diff.gutter.alarm", "diff.folded", "diff.padding",
        "zone.headline", "zone.deck", "zone.subhead", "zone.caption", "zone.byline", "zone.dateline",
        "zone.boilerplate", "zone.signoff",
        "entity.person", "entity.organisation", "entity.place", "entity.nationality", "entity.event", "entity.work",
        "entity.other", "entity.dropped", "entity.added", "entity.highlight",
        "control", "warning", "error",
    ]
}
