import StoryIndex
import TerminalKit
import WireModel

extension Reader {
    /// Brings everything that follows from something else up to date. Costs nothing where nothing changed.
    mutating func settle() {
        screen = ScreenLayout(size: size, focus: focus, wishes: wishes)
        settleList()
        followList()
        settleText()
        settleEntities()
        settleSearch()
        prefetch()
        if popup != nil { settlePopup() }
    }

    private mutating func settleList() {
        let frame = screen.frame(of: .list) ?? Rect(size)
        list.window.resize(height: PaneParts(list: frame).body.height)
    }

    /// What the list's cursor is on is shown beside the list until something is opened.
    private mutating func followList() {
        guard !text.isOpened else { return }
        let content: TextContent
        switch list.selected?.kind {
        case .article(let article): content = .reading(article)
        case .some(let kind): content = .group(kind)
        case nil: content = .nothing
        }
        guard content != text.content else { return }
        text.content = content
        text.comparison = nil
    }

    /// The parts of the text pane, wherever it stands or would stand.
    public var textParts: PaneParts {
        let frame = screen.frame(of: .text) ?? ScreenLayout(size: size, focus: .text, wishes: wishes).frame(of: .text)
        if let view = storyView { return PaneParts(story: frame ?? Rect(size), view: view) }
        let isDiff = if case .diff = text.content { true } else { false }
        return PaneParts(text: frame ?? Rect(size), isDiff: isDiff)
    }

    private mutating func settleText() {
        let parts = textParts
        if case .diff(let left, let right) = text.content {
            text.geometry = TextGeometry(diffIn: parts.body.width, mode: text.mode, wrap: nil)
            if text.comparison == nil || text.key?.content != text.content {
                text.comparison = comparisons.comparison(left: left, right: right)
            }
            if text.comparison == nil, comparisons.request(left: left, right: right) {
                effects.append(.compare(request(left: left, right: right)))
            }
        } else {
            text.comparison = nil
            text.geometry = TextGeometry(readingIn: parts.body.width, wrap: text.wrap)
        }
        if case .story(let content) = text.content {
            settleStory(content, parts)
        } else {
            layText()
            text.window.resize(height: parts.body.height)
            text.otherWindow.resize(count: text.window.count, height: parts.body.height)
        }
        settlePending()
        text.noteSettled()
    }

    /// Makes the lines anew if something changed that they depend on.
    mutating func layText() {
        let key = layoutKey
        if key != text.key {
            let isSame = text.key?.content == text.content && text.key?.hasComparison == key.hasComparison
            text.replaceLayout(makeLayout(), for: key, keepingPlace: isSame)
            text.key = key
        }
    }

    /// What the lines of the text depend on now.
    var layoutKey: TextPane.LayoutKey {
        var tied: [UnitTie] = []
        if case .diff(let left, let right) = text.content { tied = ties.ties(left: left, right: right) }
        return TextPane.LayoutKey(
            content: text.content, isOpened: text.isOpened, geometry: text.geometry,
            options: diffOptions, showsBoilerplate: text.showsBoilerplate, hasComparison: text.comparison != nil,
            ties: tied, storyStamp: storyView == nil ? 0 : text.story.stamp, generation: generation)
    }

    private var diffOptions: DiffLayout.Options {
        DiffLayout.Options(
            showsTrivia: text.showsTrivia, marksSentences: text.marksSentences, foldsUnchanged: text.foldsUnchanged,
            openedRuns: text.openedRuns)
    }

    private func makeLayout() -> TextLayout {
        switch text.content {
        case .nothing, .group, .story: return TextLayout()
        case .reading(let article):
            return ReadingLayout.lines(
                of: snapshot.articles[article], geometry: text.geometry, showsBoilerplate: text.showsBoilerplate,
                limit: text.isOpened ? .max : ReadingLayout.previewLimit)
        case .diff(let left, let right):
            guard let comparison = text.comparison else { return TextLayout() }
            return DiffLayout.lines(
                of: comparison, left: snapshot.articles[left].text, right: snapshot.articles[right].text,
                geometry: text.geometry, options: diffOptions, ties: ties.ties(left: left, right: right))
        }
    }

    private mutating func settleEntities() {
        let (left, right) = subject
        let key = EntityPane.Key(
            left: left, right: right, onlyDiffering: entities.onlyDiffering, isByKind: entities.isByKind,
            generation: generation)
        if key != entities.key { entities.rebuild(key, in: snapshot) }
        let frame = screen.frame(of: .entities) ?? Rect(size)
        entities.window.resize(height: PaneParts(entities: frame).body.height)
    }

    /// The versions that the text and the entities speak of; for a group its base.
    var subject: (left: Int?, right: Int?) {
        switch text.content {
        case .nothing: (nil, nil)
        case .reading(let article): (nil, article)
        case .diff(let left, let right): (left, right)
        case .group(let kind): (nil, representative(of: kind))
        case .story: storySubject
        }
    }

    /// The base and the version under the cursor of a view; one of them when they are the same.
    private var storySubject: (left: Int?, right: Int?) {
        guard let base = text.story.base else { return (nil, currentStoryArticle) }
        guard let article = currentStoryArticle, article != base else { return (nil, base) }
        return (base, article)
    }

    /// What is asked for to compare two articles.
    func request(left: Int, right: Int) -> ComparisonRequest {
        ComparisonRequest(
            left: left, right: right, ties: ties.ties(left: left, right: right), generation: generation)
    }

    /// The version that stands for a line of the list.
    func representative(of kind: ListRow.Kind) -> Int? {
        switch kind {
        case .article(let article): article
        case .cluster(let cluster): base(ofCluster: cluster)
        case .take(let cluster, let number):
            snapshot.clusters[cluster].articles.first { snapshot.takeOf[$0] == number }
        case .event(let event):
            snapshot.events[event].clusters.first.map { base(ofCluster: $0) } ?? snapshot.events[event].articles.first
        }
    }

    private mutating func settleSearch() {
        guard var search, search.pane != .list else { return }
        if search.pane == .text {
            guard search.key != text.key else { return }
            search.key = text.key
            let (left, right) = subject
            if storyView != nil {
                search.rows = storyRows(matching: search.search)
                self.search = search
                return
            }
            search.left = left.map { search.search.spans(in: snapshot.articles[$0].text) } ?? []
            search.right = right.map { search.search.spans(in: snapshot.articles[$0].text) } ?? []
            search.rows = text.layout.rows.indices.filter { index in
                let row = text.layout.rows[index]
                return row.left.map { PaneSearch.spans(search.left, touching: $0).isEmpty } == false
                    || row.right.map { PaneSearch.spans(search.right, touching: $0).isEmpty } == false
            }
        } else {
            search.rows = entities.rows.indices.filter { row in
                entities.rows[row].entity.map { search.search.isFound(in: snapshot.entities[$0].name) } ?? false
            }
        }
        self.search = search
    }

    /// Asks for the comparisons of the story under the cursor, so that the list can tell alarms before anyone opens them.
    private mutating func prefetch() {
        guard focus == .list, let article = list.selected.flatMap({ representative(of: $0.kind) }),
            let cluster = snapshot.clusterOf[article], prefetchedFor != cluster
        else { return }
        prefetchedFor = cluster
        let base = base(ofCluster: cluster)
        var requests: [ComparisonRequest] = []
        for member in snapshot.clusters[cluster].articles.prefix(24)
        where member != base && snapshot.wordCounts[member] + snapshot.wordCounts[base] < 20_000 {
            guard comparisons.summary(left: base, right: member) == nil,
                comparisons.prefetch(left: base, right: member)
            else { continue }
            requests.append(request(left: base, right: member))
        }
        if !requests.isEmpty { effects.append(.prefetch(requests)) }
    }
}
