extension Theme {
    /// The text of `themes/stet-dark.toml`, so that the program can draw before it has found its files.
    static let builtInText = """
        # The reader's own theme: warm paper-white on ink, blue pencil, red pencil.

        appearance = "dark"

        # The window
        "ui.background" = { bg = "ground" }
        "ui.text" = "text"
        "ui.text.dim" = "muted"
        "ui.border" = "frame"
        "ui.border.focused" = { fg = "accent", modifiers = ["bold"] }
        "ui.title" = "muted"
        "ui.title.focused" = { fg = "accent", modifiers = ["bold"] }
        "ui.status" = { fg = "text", bg = "raised" }
        "ui.status.mode" = { fg = "ground", bg = "accent", modifiers = ["bold"] }
        "ui.status.warning" = { fg = "amber", bg = "raised", modifiers = ["bold"] }
        "ui.status.error" = { fg = "ground", bg = "red", modifiers = ["bold"] }
        "ui.selection" = { bg = "selected", modifiers = ["bold"] }
        "ui.selection.unfocused" = { bg = "raised" }
        "ui.cursor" = { bg = "line" }
        "ui.match" = { fg = "ground", bg = "yellow" }
        "ui.match.current" = { fg = "ground", bg = "orange", modifiers = ["bold", "underline"] }
        "ui.help.key" = { fg = "accent", modifiers = ["bold"] }
        "ui.help.text" = "muted"
        "ui.prompt" = { fg = "accent", modifiers = ["bold"] }
        "ui.progress" = "accent"

        # The list of stories
        "list.cluster" = { fg = "text", modifiers = ["bold"] }
        "list.event" = { fg = "violet", modifiers = ["bold"] }
        "list.article" = "text"
        "list.outlet" = "teal"
        "list.agency" = { fg = "accent", modifiers = ["bold"] }
        "list.date" = "muted"
        "list.count" = "amber"
        "list.unread" = { fg = "bright", modifiers = ["bold"] }
        "list.mark" = { fg = "orange", modifiers = ["bold"] }
        "list.star" = "yellow"
        "list.fold" = "muted"

        # Changes: always a colour and an attribute
        "diff.same" = "text"
        "diff.added" = { fg = "green", modifiers = ["underline"] }
        "diff.added.word" = { fg = "green", bg = "greenground", modifiers = ["bold", "underline"] }
        "diff.cut" = { fg = "red", modifiers = ["strikethrough"] }
        "diff.cut.word" = { fg = "red", bg = "redground", modifiers = ["bold", "strikethrough"] }
        "diff.edited" = { fg = "text", modifiers = ["italic"] }
        "diff.moved" = { fg = "violet", modifiers = ["italic"] }
        "diff.moved.word" = { fg = "violet", modifiers = ["italic", "underline"] }
        "diff.split" = { fg = "blue", modifiers = ["italic"] }
        "diff.trivia" = { fg = "muted", modifiers = ["italic"] }
        "diff.alarm" = { fg = "orange", bg = "orangeground", modifiers = ["bold"] }
        "diff.alarm.quote" = { fg = "orange", bg = "orangeground", modifiers = ["bold", "underline"] }
        "diff.alarm.figure" = { fg = "yellow", bg = "orangeground", modifiers = ["bold"] }
        "diff.alarm.date" = { fg = "yellow", bg = "orangeground", modifiers = ["bold", "italic"] }
        "diff.alarm.negation" = { fg = "ground", bg = "orange", modifiers = ["bold"] }
        "diff.gutter" = "frame"
        "diff.gutter.alarm" = { fg = "orange", modifiers = ["bold"] }
        "diff.folded" = { fg = "muted", modifiers = ["italic"] }
        "diff.padding" = "line"

        # The zones of an article
        "zone.headline" = { fg = "bright", modifiers = ["bold"] }
        "zone.deck" = { fg = "text", modifiers = ["italic"] }
        "zone.subhead" = { fg = "teal", modifiers = ["bold"] }
        "zone.caption" = { fg = "muted", modifiers = ["italic"] }
        "zone.byline" = "muted"
        "zone.dateline" = { fg = "accent", modifiers = ["bold"] }
        "zone.boilerplate" = { fg = "muted", modifiers = ["italic"] }
        "zone.signoff" = "muted"

        # Named entities
        "entity.person" = "blue"
        "entity.organisation" = "violet"
        "entity.place" = "teal"
        "entity.nationality" = "green"
        "entity.event" = "amber"
        "entity.work" = { fg = "amber", modifiers = ["italic"] }
        "entity.other" = "text"
        "entity.dropped" = { fg = "red", modifiers = ["strikethrough"] }
        "entity.added" = { fg = "green", modifiers = ["underline"] }
        "entity.highlight" = { fg = "ground", bg = "teal", modifiers = ["bold"] }

        "control" = { fg = "orange", modifiers = ["reverse"] }
        "warning" = { fg = "amber", modifiers = ["bold"] }
        "error" = { fg = "red", modifiers = ["bold"] }

        [palette]
        ground = "#16181d"
        raised = "#252932"
        line = "#22262e"
        selected = "#2b3850"
        frame = "#5b6474"
        muted = "#98a2b3"
        text = "#d9d6cf"
        bright = "#fbf7ee"
        accent = "#7fb4f0"
        red = "#f28b82"
        redground = "#45262a"
        green = "#93cf8c"
        greenground = "#233a2a"
        yellow = "#f0d574"
        amber = "#e3b565"
        orange = "#ffa761"
        orangeground = "#4a3019"
        blue = "#8fb8f5"
        teal = "#74cbc3"
        violet = "#c4a5f0"

        """
}
