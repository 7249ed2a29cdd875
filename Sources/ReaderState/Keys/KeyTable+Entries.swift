import TerminalKit

extension KeyTable {
    static let standardEntries: [KeyEntry] =
        everywhere + list + text + reading + diff + story + matrix + lineage + master + entityTable + entityPage
        + entitiesPane + popup
        + picker

    /// A line of the table; keys stand between blanks.
    private static func line(
        _ place: KeyPlace, _ action: Action, _ keys: String, _ help: String, _ detail: String = "",
        hides: Action? = nil
    ) -> KeyEntry {
        let sequences = keys.split(separator: " ").compactMap { KeySequence(String($0)) }
        return KeyEntry(
            place: place, action: action, keys: sequences, help: help, detail: detail.isEmpty ? sentence(help) : detail,
            hides: hides)
    }

    /// A few words as a sentence.
    static func sentence(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() + "." }

    private static let everywhere: [KeyEntry] = [
        line(.everywhere, .down, "j Down", "down", "One line down; a number before it says how many."),
        line(.everywhere, .up, "k Up", "up", "One line up; a number before it says how many."),
        line(
            .everywhere, .first, "gg Home", "first line",
            "To the first line, or to the line with the number typed before."),
        line(
            .everywhere, .last, "G End", "last line", "To the last line, or to the line with the number typed before."),
        line(.everywhere, .halfPageDown, "^D", "half a page down"),
        line(.everywhere, .halfPageUp, "^U", "half a page up"),
        line(.everywhere, .pageDown, "^F PgDn", "a page down"),
        line(.everywhere, .pageUp, "^B PgUp", "a page up"),
        line(.everywhere, .scrollDown, "^E", "scroll down", "Moves the page under the cursor by a line, down."),
        line(.everywhere, .scrollUp, "^Y", "scroll up", "Moves the page under the cursor by a line, up."),
        line(.everywhere, .centre, "zz", "this line to the middle"),
        line(.everywhere, .cursorLineTop, "zt", "this line to the top"),
        line(.everywhere, .cursorLineBottom, "zb", "this line to the bottom"),
        line(.everywhere, .nextStory, "J", "next story", "The next story: without leaving this pane."),
        line(.everywhere, .previousStory, "K", "previous story", "The previous story: without leaving this pane."),
        line(.everywhere, .paneLeft, "h Left", "pane to the left"),
        line(.everywhere, .paneRight, "l Right", "pane to the right"),
        line(.everywhere, .nextPane, "Tab", "next pane"),
        line(.everywhere, .previousPane, "S-Tab", "previous pane"),
        line(
            .everywhere, .pane1, "1", "stories",
            "To the list of stories. A key that takes a number makes it that number: 1G."),
        line(.everywhere, .pane2, "2", "text", "To the text. A key that takes a number makes it that number: 2j."),
        line(
            .everywhere, .pane3, "3", "entities", "To the entities. A key that takes a number makes it that number: 3j."
        ),
        line(.everywhere, .widen, "+", "widen this pane"),
        line(.everywhere, .narrow, "_", "narrow this pane"),
        line(.everywhere, .zoom, "O", "zoom this pane", "This pane alone on the whole screen, and back."),
        line(
            .everywhere, .search, "/", "search in this pane",
            "Searches in this pane while you type; capitals count only when you type one."),
        line(
            .everywhere, .searchNext, "n", "next match",
            "The next match: in a comparison without a search, the next change."),
        line(
            .everywhere, .searchPrevious, "N", "previous match",
            "The previous match: in a comparison without a search, the previous change."),
        line(
            .everywhere, .filter, "\\", "filter stories",
            "Shows only the articles that answer a query; an empty query shows all."),
        line(.everywhere, .nextMention, "]e", "next mention", "The next mention: of the entity that is highlighted."),
        line(
            .everywhere, .previousMention, "[e", "previous mention",
            "The previous mention: of the entity that is highlighted."),
        line(
            .everywhere, .escape, "Esc", "clear",
            "Clears what is on: keys begun, range, highlight, search, filter, zoom; one at a time, the youngest first."),
        line(.everywhere, .help, "? F1", "keys for this place"),
        line(.everywhere, .command, ":", "command", "A command; Tab completes it, the arrows bring back earlier ones."),
        line(
            .everywhere, .coverageMatrix, "c", "coverage matrix",
            "Which version has which paragraph, of this story or of the marked versions when two or more are marked."),
        line(
            .everywhere, .lineage, "L", "lineage",
            "Which version was most likely made from which, and what speaks for it."),
        line(
            .everywhere, .whereStopped, "D", "where each stopped",
            "What each version kept of the base, from top to bottom, and where it stopped."),
        line(
            .everywhere, .wireMaster, "M", "wire master",
            "The wire's text as the versions bear witness to it, sentence by sentence."),
        line(
            .everywhere, .history, "H", "history",
            "The revisions of this outlet's page over time; Enter compares one with the one before it."),
        line(
            .everywhere, .entityTable, "E", "entities and outlets",
            "Which version of this story, or of the marked ones, names whom, and how often."),
        line(.everywhere, .copy, "y", "copy text", "Copies the sentence or the line under the cursor."),
        line(
            .everywhere, .copyCitation, "Y", "copy with citation",
            "Copies the sentence under the cursor with outlet, headline, date and source."),
        line(
            .everywhere, .saveReport, "s", "save a report",
            "Writes what is read or compared to a file; asks for its name."),
        line(.everywhere, .pipe, "|", "pipe to a command", "Gives the body of the version shown to a shell command."),
        line(.everywhere, .edit, "e", "open in $EDITOR", "Opens the file the version came from, at this line."),
        line(.everywhere, .openURL, "o", "open the URL", "Opens the address of the version in the browser."),
        line(.everywhere, .theme, "T", "choose a theme", "Themes with live preview."),
        line(.everywhere, .reload, "R", "read the sources again"),
        line(.everywhere, .redraw, "^L", "draw the screen again"),
        line(.everywhere, .suspend, "^Z", "suspend", "Back to the shell; `fg` comes back."),
        line(.everywhere, .back, "q", "back", "One level back; from the list of stories, out of the program."),
        line(.everywhere, .quit, "Q", "quit"),
    ]

    private static let list: [KeyEntry] = [
        line(.list, .read, "Enter", "read", "Reads the version, or the base of the story; opens and closes a group."),
        line(.list, .mark, "Space", "mark", "Marks the version for a comparison, or unmarks it, and goes down."),
        line(
            .list, .markRange, "V", "mark a range",
            "Begins a range; moving extends it, V or Space marks it, Esc gives it up."),
        line(
            .list, .diff, "d", "compare",
            "Compares the two marked versions; with one marked, it with this one; with none, this one with the base."),
        line(
            .list, .setBase, "b", "make base",
            "Makes this version the one that the others of its story are compared with."),
        line(.list, .automaticBase, "B", "automatic base", "Takes back the choice of base for this story."),
        line(.list, .foldToggle, "za", "open or close group"),
        line(.list, .foldOpen, "zo", "open group"),
        line(.list, .foldClose, "zc", "close group"),
        line(.list, .foldCloseAll, "zM", "close all groups"),
        line(.list, .foldOpenAll, "zR", "open all groups"),
        line(
            .list, .sort, "gs", "sort by …",
            "Sorts the stories by date, size, outlets or headline; the same again turns the order."),
        line(
            .list, .split, "zs", "split off",
            "The marked versions, or this one, leave their story and are one of their own."),
        line(
            .list, .join, "zj", "join stories", "The stories of the marked versions and of this line become one."),
        line(
            .list, .pin, "zp", "pin to story",
            "Holds this version to the story it is in, whatever the links say; again lets it go."),
        line(
            .list, .evidenceOfStory, "zw", "why together?",
            "Why this version and the base, or two marked ones, are in one story or are not: what they share, and which links were refused."
        ),
        line(
            .list, .thresholdDown, "(", "lower threshold",
            "Makes the stories anew with less shared text asked for, by five per cent; nothing is read again."),
        line(
            .list, .thresholdUp, ")", "raise threshold",
            "Makes the stories anew with more shared text asked for, by five per cent."),
        line(.list, .toggleRead, "m", "read or unread", "Notes what is marked, or this, as read, or as not read."),
        line(.list, .star, "*", "star", "Stars what is marked, or this, or takes the star away."),
        line(.list, .note, "a", "write a note", "Writes a note about this version; an empty one takes it away."),
        line(
            .list, .repeatChange, ".", "repeat",
            "Does the last change again, here: mark, base, split, join, pin, star, note or read mark."),
        line(
            .list, .undo, "u", "undo a judgement",
            "Takes the last judgement back: a split, join, pin, star, note or read mark."),
    ]

    private static let text: [KeyEntry] = [
        line(.text, .nextParagraph, "]p", "next paragraph"),
        line(.text, .previousParagraph, "[p", "previous paragraph"),
        line(
            .text, .nextVersion, "]o", "next version",
            "The next version: in a comparison, on the right; with three or more marked, among those."),
        line(.text, .previousVersion, "[o", "previous version", "The previous version: in a comparison, on the right."),
    ]

    private static let reading: [KeyEntry] = [
        line(.reading, .readDiff, "d", "compare with base", "Compares the story's base with the version that is read."),
        line(
            .reading, .boilerplate, "gb", "show page furniture",
            "Shows or hides what is not part of the story: navigation, advertisements, repeated outlet text."),
    ]

    private static let diff: [KeyEntry] = [
        line(.diff, .nextChange, "]c", "next change"),
        line(.diff, .previousChange, "[c", "previous change"),
        line(.diff, .nextAlarm, "]a", "next alarm", "The next alarm: a change of substance."),
        line(.diff, .previousAlarm, "[a", "previous alarm", "The previous alarm: a change of substance."),
        line(.diff, .nextQuote, "]q", "next changed quote"),
        line(.diff, .previousQuote, "[q", "previous changed quote"),
        line(.diff, .nextFigure, "]n", "next changed figure", "The next changed figure: also dates."),
        line(.diff, .previousFigure, "[n", "previous changed figure", "The previous changed figure: also dates."),
        line(.diff, .nextAttribution, "]t", "next changed attribution"),
        line(.diff, .previousAttribution, "[t", "previous changed attribution"),
        line(.diff, .nextMove, "]m", "next move"),
        line(.diff, .previousMove, "[m", "previous move"),
        line(
            .diff, .otherEnd, "gm", "other end of the move",
            "From where a sentence went to where it came from, and back."),
        line(
            .diff, .details, "Enter", "details",
            "Opens unchanged sentences folded here; else shows all that is known of the change under the cursor."),
        line(.diff, .swapSides, "x", "swap sides"),
        line(.diff, .layout, "t", "next layout", "Side by side, left over right, the right version alone with marks."),
        line(
            .diff, .granularity, "w", "words or sentences",
            "Marks a changed sentence as a whole, by the change in it that weighs most, or the words that changed."),
        line(
            .diff, .trivia, "W", "trivia on or off",
            "Marks changes of house style, or leaves them unmarked; they are counted either way."),
        line(.diff, .foldUnchanged, "zx", "fold unchanged", "Folds runs of unchanged sentences to one line, and back."),
        line(
            .diff, .alignHere, "gA", "align here",
            "Marks the sentence under the cursor; pressed again on one of the other side, ties the two together."),
        line(.diff, .undo, "u", "undo", "Takes the last tie made with gA back."),
        line(
            .diff, .scrollLock, "gl", "lock or unlock scrolling",
            "Lets each side scroll by itself, h and l choosing the side, and ties them together again at this line."),
    ]

    private static let story: [KeyEntry] = [
        line(
            .story, .openHere, "Enter", "open here",
            "Opens the comparison at the place under the cursor; q comes back."),
        line(.story, .nextChange, "]c", "next difference", "The next place where the versions differ."),
        line(.story, .previousChange, "[c", "previous difference", "The previous place where the versions differ."),
        line(.story, .nextAlarm, "]a", "next alarm", "The next place with a change of substance."),
        line(.story, .previousAlarm, "[a", "previous alarm", "The previous place with a change of substance."),
        line(
            .story, .setBase, "b", "make base",
            "Makes the version under the cursor the one that the others are compared with."),
        line(.story, .automaticBase, "B", "automatic base", "Takes back the choice of base for this story."),
    ]

    private static let matrix: [KeyEntry] = [
        line(.matrix, .columnLeft, "h Left", "column to the left", hides: .paneLeft),
        line(.matrix, .columnRight, "l Right", "column to the right", hides: .paneRight),
        line(.matrix, .firstColumn, "0 ^", "first column"),
        line(.matrix, .lastColumn, "$", "last column"),
    ]

    private static let lineage: [KeyEntry] = [
        line(.lineage, .tree, "h Left", "to the tree", "From the evidence back to the versions.", hides: .paneLeft),
        line(
            .lineage, .evidence, "l Right", "to the evidence",
            "From a version to what speaks for and against where it comes from.", hides: .paneRight),
    ]

    private static let master: [KeyEntry] = [
        line(.master, .nextParagraph, "]p", "next paragraph"),
        line(.master, .previousParagraph, "[p", "previous paragraph"),
    ]

    private static let entityTable: [KeyEntry] = [
        line(.entityTable, .columnLeft, "h Left", "column to the left", hides: .paneLeft),
        line(.entityTable, .columnRight, "l Right", "column to the right", hides: .paneRight),
        line(.entityTable, .firstColumn, "0 ^", "first column"),
        line(.entityTable, .lastColumn, "$", "last column"),
        line(
            .entityTable, .entitiesThatDiffer, "gd", "only those that differ",
            "Only entities that some versions name and others do not, and back."),
        line(.entityTable, .aboutEntity, "i", "about this entity", "The page of this entity, over all stories."),
        line(.entityTable, .filterByEntity, "f", "filter stories", "Shows only the articles that name this entity."),
    ]

    private static let entityPage: [KeyEntry] = [
        line(
            .entityPage, .openHere, "Enter", "open here",
            "Reads the article at the first mention, or goes to the page of the other entity; q comes back."),
        line(.entityPage, .filterByEntity, "f", "filter stories", "Shows only the articles that name this entity."),
    ]

    private static let entitiesPane: [KeyEntry] = [
        line(
            .entities, .jumpToEntity, "Enter", "highlight and jump",
            "Highlights every mention in the text and jumps to the first one."),
        line(.entities, .aboutEntity, "i", "about this entity", "The page of this entity, over all stories."),
        line(.entities, .filterByEntity, "f", "filter stories", "Shows only the articles that name this entity."),
        line(
            .entities, .entitiesThatDiffer, "gd", "only those that differ",
            "Only entities named more or less often, and back."),
        line(.entities, .entitiesByKind, "gk", "by kind", "Grouped by kind, or by how often they are named."),
    ]

    private static let popup: [KeyEntry] = [
        line(.popup, .down, "j Down", "down"),
        line(.popup, .up, "k Up", "up"),
        line(.popup, .halfPageDown, "^D", "half a page down"),
        line(.popup, .halfPageUp, "^U", "half a page up"),
        line(.popup, .pageDown, "^F PgDn Space", "a page down"),
        line(.popup, .pageUp, "^B PgUp", "a page up"),
        line(.popup, .first, "gg Home", "first line"),
        line(.popup, .last, "G End", "last line"),
        line(.popup, .close, "Esc q ? Enter F1", "close"),
        line(.popup, .redraw, "^L", "draw the screen again"),
        line(.popup, .suspend, "^Z", "suspend"),
        line(.popup, .quit, "Q", "quit"),
    ]

    private static let picker: [KeyEntry] = [
        line(.picker, .down, "j Down", "down"),
        line(.picker, .up, "k Up", "up"),
        line(.picker, .halfPageDown, "^D", "half a page down"),
        line(.picker, .halfPageUp, "^U", "half a page up"),
        line(.picker, .pageDown, "^F PgDn", "a page down"),
        line(.picker, .pageUp, "^B PgUp", "a page up"),
        line(.picker, .first, "gg Home", "first line"),
        line(.picker, .last, "G End", "last line"),
        line(.picker, .choose, "Enter Space", "choose"),
        line(.picker, .close, "Esc q", "leave as it was"),
        line(.picker, .redraw, "^L", "draw the screen again"),
        line(.picker, .suspend, "^Z", "suspend"),
        line(.picker, .quit, "Q", "quit"),
    ]
}
