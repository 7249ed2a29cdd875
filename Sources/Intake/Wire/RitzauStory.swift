import WireModel

/// The XML of Ritzau's news service: `RBNews`, also several in the answer of its queue.
enum RitzauStory {
    /// The story of an `RBNews` element, whose content is HTML written as text.
    static func story(_ tree: MarkupTree, _ index: Int) -> WireStory {
        var story = WireStory()
        story.id = tree.text("newsid", in: index)
        story.headline = tree.text("headline", in: index).map(plain)
        story.deck = tree.text("subtitle", in: index).map(plain)
        story.byline = [tree.text("byline", in: index)].compactMap { $0 }
        story.provider = "Ritzau"
        story.published = tree.text("publishdate", in: index).flatMap { DateText($0) }
        story.add("version", tree.text("version", in: index))
        story.add("slug", tree.text("strapline", in: index))
        story.add("urgency", tree.text("priority", in: index))
        story.add("kind", tree.text("format", in: index))
        story.add("category", tree.text("section", in: index))
        story.add("status", tree.text("status", in: index))
        story.add("located", tree.text("town", in: index))
        story.add("replaces", tree.text("replacedid", in: index))
        story.add("note", tree.text("tilredaktionen", in: index).map(plain))
        if let content = tree.first("content", in: index) {
            WireMarkup.append(text: tree.rawText(of: content), to: &story.lines)
        }
        return story
    }

    /// A field without the references to characters that the service leaves in.
    private static func plain(_ field: String) -> String {
        field.contains("&") ? MarkupTree(html: Array(field.utf8).span)?.flatText(of: 0) ?? field : field
    }
}
