import StoryIndex
public import TerminalKit
import TextCore
public import WireModel

extension Reader {
    // MARK: Opening

    /// Shows a view of the story at hand, or of the marked versions.
    mutating func openStory(_ view: StoryView) {
        let article = focus == .list ? list.selected.flatMap { representative(of: $0.kind) } : subject.right
        if focus != .list, case .story(let content) = text.content, content.view != .entity {
            if content.view == view { return focus(on: .text) }
            return show(StoryContent(view, of: content.source), at: article)
        }
        guard let source = sourceAtHand else { return say("there is no story to look at yet") }
        remember()
        show(StoryContent(view, of: source), at: article)
    }

    /// The versions that a view speaks of: the marked ones, else those of the story that is read or selected.
    private var sourceAtHand: StoryContent.Source? {
        if list.marks.count > 1 {
            let marks = list.marks.sorted()
            let own = snapshot.clusterOf[marks[0]].map { base(ofCluster: $0) }
            return .versions(marks, base: own.flatMap { marks.contains($0) ? $0 : nil } ?? list.marks[0])
        }
        let article: Int?
        if focus == .list || !text.isOpened {
            article = list.selected.flatMap { representative(of: $0.kind) }
        } else {
            article = subject.right ?? subject.left
        }
        return article.map { source(of: $0) }
    }

    func source(of article: Int) -> StoryContent.Source {
        snapshot.clusterOf[article].map { .cluster($0) } ?? .versions([article], base: article)
    }

    /// Shows a view.
    ///
    /// - Parameter article: the article whose version the cursor is to be on; nil for the first line.
    mutating func show(_ content: StoryContent, at article: Int?) {
        text.content = .story(content)
        text.comparison = nil
        text.standsForComparison = false
        text.isOpened = true
        text.story.opened = []
        text.story.isInEvidence = false
        text.story.wanted = article
        text.pending = nil
        text.marked = nil
        text.isLocked = true
        text.window = ScrollWindow(height: text.window.height, margin: text.window.margin)
        text.story.key = nil
        focus = .text
        settle()
    }

    // MARK: What is shown

    /// The view that is shown; nil when the text pane shows something else.
    public var storyView: StoryView? {
        if case .story(let content) = text.content { content.view } else { nil }
    }

    /// The articles of a view, and the one that the others are compared with.
    func members(of source: StoryContent.Source) -> (articles: [Int], base: Int) {
        switch source {
        case .cluster(let cluster): (snapshot.clusters[cluster].articles, base(ofCluster: cluster))
        case .versions(let articles, let base): (articles, base)
        case .entity(let entity):
            (Self.articles(naming: entity, in: snapshot), Self.articles(naming: entity, in: snapshot).first ?? 0)
        }
    }

    private func request(for source: StoryContent.Source) -> CollationRequest {
        var (articles, base) = members(of: source)
        if articles.count > StoryPane.mostVersions {
            articles = Array(articles.prefix(StoryPane.mostVersions))
            if !articles.contains(base) { articles[articles.count - 1] = base }
        }
        let cluster = articles.first.flatMap { snapshot.clusterOf[$0] }
        guard let cluster, articles.allSatisfy({ snapshot.clusterOf[$0] == cluster }) else {
            return CollationRequest(articles: articles, base: base, takes: nil, generation: generation)
        }
        let numbers = Set(articles.map { snapshot.takeOf[$0] }).sorted()
        let takes = numbers.map { number in articles.indices.filter { snapshot.takeOf[articles[$0]] == number } }
        return CollationRequest(articles: articles, base: base, takes: takes, generation: generation)
    }

    /// The request that the view on the screen answers; nil when there is no view.
    var storyRequest: CollationRequest? {
        if case .story(let content) = text.content { request(for: content.source) } else { nil }
    }

    /// The version that the view's cursor speaks of: its place among the articles of the view.
    public var currentVersion: Int? {
        guard let view = storyView, let versions = text.story.versions else {
            return text.story.base.flatMap { base in text.story.articles.firstIndex(of: base) }
        }
        if view.hasColumns {
            let columns = versions.collation.matrix.versions
            return columns.indices.contains(text.story.column) ? columns[text.story.column] : nil
        }
        return version(of: currentTarget)
    }

    private func version(of target: StoryTarget) -> Int? {
        guard let collation = text.story.versions?.collation else { return nil }
        switch target {
        case .none, .row, .entity, .article: return nil
        case .version(let version): return version
        case .audit(let place): return collation.audits[place].version
        case .hypothesis(let version, _), .evidence(let version, _, _): return version
        case .stale(let place): return collation.stale[place].correctedBy
        case .carrier(let place, let number): return collation.stale[place].carriers[number].version
        case .sentence(let paragraph, let sentence):
            return collation.master.paragraphs[paragraph].sentences[sentence].reading.version
        case .variant(let paragraph, let sentence, let rank):
            return collation.master.paragraphs[paragraph].sentences[sentence].variants[rank].version
        case .leftOut(let place): return collation.master.leftOut[place].version
        }
    }

    /// The article of the version that the view's cursor speaks of.
    var currentStoryArticle: Int? {
        if storyView == .entity {
            if case .article(let article) = currentTarget { return article }
            return nil
        }
        guard let version = currentVersion, text.story.articles.indices.contains(version) else { return nil }
        return text.story.articles[version]
    }

    /// What the line under the view's cursor speaks of.
    public var currentTarget: StoryTarget {
        if storyView == .lineage, text.story.isInEvidence {
            let row = text.story.evidenceWindow.cursor
            return text.story.evidence.indices.contains(row) ? text.story.evidence[row].target : .none
        }
        let row = text.window.cursor
        return text.story.lines.indices.contains(row) ? text.story.lines[row].target : .none
    }

    /// The version whose evidence the lineage shows: the one under the cursor of the tree.
    public var evidenceVersion: Int? {
        let row = text.window.cursor
        guard storyView == .lineage, text.story.lines.indices.contains(row) else { return nil }
        return version(of: text.story.lines[row].target)
    }

    /// The cell of the matrix under the cursor, with its row and the version of its column.
    public var currentCell: (row: CoverageRow, cell: CoverageCell, version: Int)? {
        guard storyView == .matrix, let matrix = text.story.versions?.collation.matrix,
            matrix.rows.indices.contains(text.window.cursor), matrix.versions.indices.contains(text.story.column)
        else { return nil }
        let row = matrix.rows[text.window.cursor]
        return (row, row.cells[text.story.column], matrix.versions[text.story.column])
    }

    // MARK: Keeping up

    /// Brings the view up to date: the versions, the lines, the windows.
    mutating func settleStory(_ content: StoryContent, _ parts: PaneParts) {
        let request = request(for: content.source)
        let members = members(of: content.source).articles.count
        let isPage = content.view == .entity
        text.story.articles = isPage ? [] : request.articles
        text.story.base = isPage ? nil : request.base
        text.story.leftOut = isPage ? 0 : members - request.articles.count
        var collation: StoryCollation?
        if !isPage, request.articles.count > 1 {
            collation = collations.collation(request)
            if collation == nil, collations.request(request) { effects.append(.collate(request)) }
        }
        let width = storyWidth(content.view, parts)
        let key = StoryPane.Key(
            view: content.view, source: content.source, request: request, width: width,
            height: content.view == .stops ? parts.body.height : 0, wrap: text.wrap, opened: text.story.opened,
            hasCollation: collation != nil, onlyDiffering: content.view == .entities && entities.onlyDiffering)
        if key != text.story.key {
            // While other versions are being collated the lines are gone; afterwards the cursor is to be where it was.
            if text.story.key?.hasCollation == true, !key.hasCollation, text.story.key?.view == key.view,
                text.pending == nil
            {
                text.pending = .window(text.window, stop: nil)
            }
            let isSame = text.story.key?.view == key.view && text.story.key?.hasCollation == key.hasCollation
            text.story.versions = collation.map { StoryVersions($0, articles: request.articles, in: snapshot) }
            replaceStoryLines(makeStoryLines(content.view, key), keepingPlace: isSame)
            text.story.key = key
        }
        text.window.resize(count: text.story.lines.count, height: storyBody(content.view, parts).height)
        if text.story.versions != nil, let wanted = text.story.wanted {
            text.story.wanted = nil
            if let version = request.articles.firstIndex(of: wanted) { putCursor(onVersion: version) }
        }
        settleColumn(width: parts.body.width)
        settleEvidence(parts)
        text.layout = TextLayout()
        text.key = layoutKey
    }

    private func makeStoryLines(_ view: StoryView, _ key: StoryPane.Key) -> [StoryLine] {
        if case .entity(let entity) = key.source {
            return EntityPageLayout(entity, in: snapshot, width: key.width).lines()
        }
        guard let versions = text.story.versions else { return [] }
        switch view {
        case .matrix: return versions.collation.matrix.rows.indices.map { Self.line(ofRow: $0, versions) }
        case .stops: return StopsLayout(versions, width: key.width, height: key.height).lines()
        case .lineage: return LineageLayout(versions, width: key.width).lines()
        case .master: return MasterLayout(versions, width: key.width, wrap: key.wrap, opened: key.opened).lines()
        case .entities: return EntityTable(versions, in: snapshot).lines(onlyDiffering: key.onlyDiffering)
        case .entity: return []
        }
    }

    private static func line(ofRow index: Int, _ versions: StoryVersions) -> StoryLine {
        let row = versions.collation.matrix.rows[index]
        var kinds: TextStop.Kinds = []
        if row.cells.contains(where: { $0.state != .verbatim }) { kinds.insert(.change) }
        if row.cells.contains(where: { $0.alarms > 0 }) { kinds.insert(.alarm) }
        return StoryLine([], .row(index), isStop: true, kinds: kinds)
    }

    private mutating func replaceStoryLines(_ lines: [StoryLine], keepingPlace: Bool) {
        let target = currentTarget
        let screenRow = text.window.cursorRow
        text.story.lines = lines
        text.story.stamp += 1
        if !keepingPlace { text.window = ScrollWindow(height: text.window.height, margin: text.window.margin) }
        text.window.resize(count: lines.count)
        if keepingPlace, target != .none, let row = lines.firstIndex(where: { $0.target == target }) {
            text.window.moveCursor(to: row)
            text.window.scroll(by: text.window.cursorRow - screenRow)
        } else if let row = text.story.stop(near: text.window.cursor, forward: true) {
            text.window.moveCursor(to: row)
        }
    }

    private mutating func settleColumn(width: Columns) {
        let geometry = text.story.matrixGeometry(width: width)
        text.story.column = max(0, min(geometry.count - 1, text.story.column))
        text.story.firstColumn = geometry.first(showing: text.story.column, from: text.story.firstColumn)
    }

    private mutating func settleEvidence(_ parts: PaneParts) {
        let frame = evidenceFrame(parts)
        let key = StoryPane.EvidenceKey(stamp: text.story.stamp, version: evidenceVersion, width: frame?.width ?? 0)
        if key != text.story.evidenceKey {
            let isSame = key.version == text.story.evidenceKey?.version && key.version != nil
            text.story.evidenceKey = key
            if let versions = text.story.versions, let version = key.version, let frame {
                text.story.evidence = EvidenceLayout(versions: versions, width: frame.width, version: version).lines()
            } else {
                text.story.evidence = []
                text.story.isInEvidence = false
            }
            if !isSame { text.story.evidenceWindow = ScrollWindow(margin: 1) }
            text.story.evidenceWindow.resize(count: text.story.evidence.count)
        }
        text.story.evidenceWindow.resize(height: frame?.height ?? 0)
    }

    // MARK: Where things stand

    /// Where the lines of a view stand: all of the body, but for the lineage, whose evidence takes a part of it.
    public func storyBody(_ view: StoryView, _ parts: PaneParts) -> Rect {
        guard view == .lineage, let evidence = evidenceFrame(parts) else { return parts.body }
        let body = parts.body
        return evidence.y > body.y
            ? Rect(x: body.x, y: body.y, width: body.width, height: evidence.y - body.y - 1)
            : Rect(x: body.x, y: body.y, width: evidence.x - body.x - 1, height: body.height)
    }

    /// Where the lineage's evidence stands: beside the tree in a wide pane, else below it with a rule between; nil when
    /// there is no room, or another view.
    public func evidenceFrame(_ parts: PaneParts) -> Rect? {
        let body = parts.body
        guard storyView == .lineage, body.height >= 7, body.width >= 20 else { return nil }
        if body.width >= 96 {
            let width = body.width * 55 / 100
            return Rect(x: body.maxX - width, y: body.y, width: width, height: body.height)
        }
        let height = max(3, body.height * 45 / 100)
        return Rect(x: body.x, y: body.maxY - height, width: body.width, height: height)
    }

    private func storyWidth(_ view: StoryView, _ parts: PaneParts) -> Columns { storyBody(view, parts).width }
}
