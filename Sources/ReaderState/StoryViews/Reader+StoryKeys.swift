import StoryIndex
import TerminalKit
import TextCore
import WireModel

extension Reader {
    /// Does what a key means in a view of many versions.
    ///
    /// - Returns: whether it means something of its own there.
    mutating func performInStory(_ action: Action, count: Int) -> Bool {
        switch action {
        case .openHere: openHere()
        case .nextChange: jumpInStory(.change, by: count)
        case .previousChange: jumpInStory(.change, by: -count)
        case .nextAlarm: jumpInStory(.alarm, by: count)
        case .previousAlarm: jumpInStory(.alarm, by: -count)
        case .nextParagraph: jumpInStory(.paragraph, by: count)
        case .previousParagraph: jumpInStory(.paragraph, by: -count)
        case .columnLeft: moveColumn(to: text.story.column - count)
        case .columnRight: moveColumn(to: text.story.column + count)
        case .firstColumn: moveColumn(to: 0)
        case .lastColumn: moveColumn(to: .max)
        case .tree:
            if text.story.isInEvidence { text.story.isInEvidence = false } else { focus(on: .list) }
        case .evidence:
            guard !text.story.isInEvidence, !text.story.evidence.isEmpty else {
                focus(on: .entities)
                break
            }
            text.story.isInEvidence = true
            snapEvidence(forward: true)
        case .aboutEntity: openPageHere()
        case .filterByEntity: filterHere()
        case .entitiesThatDiffer where storyView == .entities: entities.onlyDiffering.toggle()
        case .setBase: setStoryBase()
        case .automaticBase: clearStoryBase()
        default: return false
        }
        return true
    }

    // MARK: Moving

    /// Moves the cursor of the view, which halts only on some lines.
    mutating func moveInStory(_ change: (inout ScrollWindow) -> Void) {
        if storyView == .lineage, text.story.isInEvidence {
            let before = text.story.evidenceWindow.cursor
            change(&text.story.evidenceWindow)
            snapEvidence(forward: text.story.evidenceWindow.cursor >= before)
            return
        }
        let before = text.window.cursor
        change(&text.window)
        if let row = text.story.stop(near: text.window.cursor, forward: text.window.cursor >= before) {
            text.window.moveCursor(to: row)
            showEntry(at: row)
        }
    }

    /// Shows all lines that belong to the one under the cursor, as far as there is room, and with the first of all what
    /// stands before it.
    private mutating func showEntry(at row: Int) {
        let lines = text.story.lines
        if lines[..<row].allSatisfy({ !$0.isStop }) { text.window.scroll(by: -row) }
        let end = lines[(row + 1)...].firstIndex(where: \.isStop) ?? lines.count
        let hidden = end - (text.window.top + text.window.height)
        let room = row - text.window.top - min(text.window.margin, max(0, (text.window.height - 1) / 2))
        if hidden > 0, room > 0 { text.window.scroll(by: min(hidden, room)) }
    }

    private mutating func snapEvidence(forward: Bool) {
        let row = text.story.evidenceWindow.cursor
        if let stop = StoryPane.stop(in: text.story.evidence, near: row, forward: forward) {
            text.story.evidenceWindow.moveCursor(to: stop)
        }
    }

    private mutating func moveColumn(to column: Int) {
        let count = text.story.versions?.collation.matrix.versions.count ?? 0
        text.story.column = max(0, min(count - 1, column))
    }

    /// Puts the cursor where a version is shown.
    mutating func putCursor(onVersion version: Int) {
        guard let versions = text.story.versions else { return }
        switch storyView {
        case .matrix, .entities:
            // Not on the base, whose cells tell nothing.
            let column = versions.column(of: version) ?? 0
            text.story.column = column == 0 ? min(1, versions.count - 1) : column
        case .stops, .lineage:
            if let row = text.story.lines.firstIndex(where: { $0.target == .version(version) && $0.isStop }) {
                text.window.jump(to: row)
                showEntry(at: row)
            }
        default: break
        }
    }

    private mutating func jumpInStory(_ kinds: TextStop.Kinds, by count: Int) {
        var remaining = abs(count)
        var row = text.window.cursor
        var target: Int?
        // The lines of one sentence belong together: the one that the cursor is in is not the next one.
        while remaining > 0 {
            row += count > 0 ? 1 : -1
            guard text.story.lines.indices.contains(row) else { break }
            if !text.story.lines[row].kinds.isDisjoint(with: kinds) {
                target = row
                remaining -= 1
            }
        }
        guard let target else {
            let name = kinds == .change ? "difference" : kinds.name
            return say("no \(count > 0 ? "later" : "earlier") \(name)")
        }
        text.story.isInEvidence = false
        text.window.jump(to: target)
    }

    /// `n` and `N` without a search.
    mutating func jumpToDifference(by count: Int) { jumpInStory(.change, by: count) }

    // MARK: The base

    private mutating func setStoryBase() {
        guard case .story(let content) = text.content, let article = currentStoryArticle else {
            return say("the cursor is on no version")
        }
        switch content.source {
        case .cluster(let cluster):
            guard let anchor = snapshot.clusters[cluster].articles.min() else { return }
            chosenBases[anchor] = article
        case .versions(let articles, _):
            text.content = .story(StoryContent(content.view, of: .versions(articles, base: article)))
        case .entity: return say("an entity has no base; \(keys.key(for: .openHere) ?? "Enter") reads the article")
        }
        prefetchedFor = nil
        text.story.wanted = article
        say("base: \(snapshot.label(of: article)); \(keys.key(for: .automaticBase) ?? "B") takes it back")
    }

    private mutating func clearStoryBase() {
        guard case .story(let content) = text.content else { return }
        switch content.source {
        case .cluster(let cluster):
            if let anchor = snapshot.clusters[cluster].articles.min() { chosenBases[anchor] = nil }
            say("base: \(snapshot.label(of: base(ofCluster: cluster))), chosen automatically")
        case .versions(let articles, _):
            guard let first = articles.first else { return }
            text.content = .story(StoryContent(content.view, of: .versions(articles, base: first)))
            say("base: \(snapshot.label(of: first)), the first of the marked versions")
        case .entity: return
        }
        prefetchedFor = nil
    }
}

// MARK: - Opening what the cursor is on

extension Reader {
    /// A place in one of the two texts of a comparison, or in the text that is read.
    struct TextPlace: Hashable, Sendable {
        var offset: Int
        var onRight: Bool
    }

    private mutating func openHere() {
        switch currentTarget {
        case .entity(let entity) where storyView == .entity: return openPage(of: entity)
        case .article(let article): return openArticle(article)
        default: break
        }
        guard let versions = text.story.versions else {
            return say(text.story.articles.count > 1 ? "the versions are still being collated" : "there is one version")
        }
        let collation = versions.collation
        switch currentTarget {
        case .row: openCell()
        case .version(let version): openVersion(version, versions)
        case .audit(let place):
            let audit = collation.audits[place]
            let at = TextPlace(offset: audit.changes.first?.start ?? audit.span.start, onRight: true)
            open(audit.version, beside: audit.against ?? collation.base, versions, at: at)
        case .hypothesis(let version, let rank): openParent(of: version, rank, versions, at: nil)
        case .evidence(let version, let rank, let number):
            let entry = collation.lineage.entries.first { $0.version == version }
            let span = entry?.hypotheses[rank].evidence[number].span
            openParent(of: version, rank, versions, at: span.map { TextPlace(offset: $0.start, onRight: true) })
        case .stale(let place):
            let stale = collation.stale[place]
            let at = TextPlace(offset: stale.corrected.start, onRight: true)
            open(stale.correctedBy, beside: stale.carriers.first?.version ?? collation.base, versions, at: at)
        case .carrier(let place, let number):
            let stale = collation.stale[place]
            let at = TextPlace(offset: stale.corrected.start, onRight: true)
            open(stale.correctedBy, beside: stale.carriers[number].version, versions, at: at)
        case .sentence(let paragraph, let sentence):
            let place = MasterPlace(paragraph: paragraph, sentence: sentence)
            if text.story.opened.remove(place) == nil { text.story.opened.insert(place) }
        case .variant(let paragraph, let sentence, let rank):
            let found = collation.master.paragraphs[paragraph].sentences[sentence]
            let at = TextPlace(offset: found.variants[rank].span.start, onRight: true)
            open(found.variants[rank].version, beside: found.reading.version, versions, at: at)
        case .leftOut(let place):
            let reading = collation.master.leftOut[place]
            let at = TextPlace(offset: reading.span.start, onRight: true)
            open(reading.version, beside: collation.base, versions, at: at)
        case .entity(let entity): openNamed(entity, versions)
        case .none, .article: say("there is nothing to open on this line")
        }
    }

    /// Opens the comparison of two versions, named by their places; one with itself is read.
    mutating func open(_ version: Int, beside left: Int, _ versions: StoryVersions, at place: TextPlace?) {
        guard let right = versions.article(version), let left = versions.article(left) else { return }
        remember()
        if left == right {
            openText(.reading(right), at: place.map { TextPlace(offset: $0.offset, onRight: true) })
        } else {
            openText(.diff(left: left, right: right), at: place)
        }
    }

    private mutating func openCell() {
        guard let versions = text.story.versions, let (row, cell, version) = currentCell else { return }
        let base = versions.collation.base
        if let span = cell.spans.first {
            open(version, beside: base, versions, at: TextPlace(offset: span.start, onRight: true))
        } else if let span = row.spans.first {
            // What neither has stands in a third version: that one is shown on the left.
            open(
                version, beside: versions.witness(of: row), versions, at: TextPlace(offset: span.start, onRight: false))
        } else {
            open(version, beside: base, versions, at: nil)
        }
    }

    /// In the view of the stops, the comparison with the base where the version stopped; in the lineage, that with the
    /// version it most likely comes from.
    private mutating func openVersion(_ version: Int, _ versions: StoryVersions) {
        guard storyView == .stops else { return openParent(of: version, 0, versions, at: nil) }
        let collation = versions.collation
        let stopped = versions.pyramid(version)?.stoppedAfter
        let row = stopped.flatMap { stopped in
            collation.matrix.rows.first { $0.paragraph == stopped + 1 && $0.witness == 0 }
        }
        let place = row?.spans.first.map { TextPlace(offset: $0.start, onRight: false) }
        open(version, beside: collation.base, versions, at: place)
    }

    private mutating func openParent(of version: Int, _ rank: Int, _ versions: StoryVersions, at place: TextPlace?) {
        let collation = versions.collation
        let entry = collation.lineage.entries.first { $0.version == version }
        if let entry, entry.hypotheses.indices.contains(rank), let parent = entry.hypotheses[rank].parent {
            open(version, beside: parent, versions, at: place)
        } else {
            open(version, beside: collation.base, versions, at: place)
            if version != collation.base {
                say("nobody printed the wire itself; this is the comparison with the base")
            }
        }
    }
}
