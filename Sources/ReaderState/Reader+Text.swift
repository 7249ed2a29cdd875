import StoryIndex
import TerminalKit
import TextCore
import WireModel

extension Reader {
    /// Does what a key of the text pane means.
    mutating func performInText(_ action: Action, count: Int) {
        switch action {
        case .nextVersion: moveVersion(by: count)
        case .previousVersion: moveVersion(by: -count)
        case .nextParagraph: jump(.paragraph, by: count)
        case .previousParagraph: jump(.paragraph, by: -count)
        case .readDiff:
            if case .reading(let article) = text.content { diffWithBase(article) }
        case .boilerplate: text.showsBoilerplate.toggle()
        case .swapSides:
            if case .diff(let left, let right) = text.content { openDiff(left: right, right: left) }
        case .layout: cycleLayout()
        case .trivia: toggleTrivia()
        case .granularity:
            text.marksSentences.toggle()
            say(text.marksSentences ? "whole sentences that changed are marked" : "the words that changed are marked")
        case .foldUnchanged:
            text.foldsUnchanged.toggle()
            text.openedRuns = []
        case .details: openDetails()
        case .otherEnd: goToOtherEnd()
        case .alignHere: alignHere()
        case .undo: undoTie()
        case .scrollLock: toggleScrollLock()
        default: jumpToChange(action, count: count)
        }
    }

    private mutating func jumpToChange(_ action: Action, count: Int) {
        switch action {
        case .nextChange: jump(.change, by: count)
        case .previousChange: jump(.change, by: -count)
        case .nextAlarm: jump(.alarm, by: count)
        case .previousAlarm: jump(.alarm, by: -count)
        case .nextMove: jump(.move, by: count)
        case .previousMove: jump(.move, by: -count)
        case .nextQuote: jump(.quote, by: count)
        case .previousQuote: jump(.quote, by: -count)
        case .nextFigure: jump(.figure, by: count)
        case .previousFigure: jump(.figure, by: -count)
        case .nextAttribution: jump(.attribution, by: count)
        case .previousAttribution: jump(.attribution, by: -count)
        default: break
        }
    }

    mutating func jump(_ kinds: TextStop.Kinds, by count: Int) {
        let trivia =
            !text.showsTrivia && kinds == .change
            ? "; house style is not marked, \(keys.key(for: .trivia) ?? "W") marks it" : ""
        if !text.jump(kinds, by: count) { say("no \(count > 0 ? "later" : "earlier") \(kinds.name)\(trivia)") }
    }

    private mutating func cycleLayout() {
        let all = DiffMode.allCases
        let index = all.firstIndex(of: text.mode) ?? 0
        text.mode = all[(index + 1) % all.count]
        // A pane too narrow for two columns shows them one over the other anyway.
        if text.mode == .sideBySide, textParts.body.width < TextGeometry.sideBySideMinimum { text.mode = .unified }
        say("layout: \(text.mode.title)")
    }

    private mutating func toggleTrivia() {
        text.showsTrivia.toggle()
        let count = text.comparison?.summary.trivia ?? 0
        let changes = count == 1 ? "1 change of house style is" : "\(count) changes of house style are"
        say("\(changes) \(text.showsTrivia ? "marked" : "not marked")")
    }

    /// From a moved sentence to where it stood, and back.
    private mutating func goToOtherEnd() {
        guard let row = text.currentRow, let pair = text.currentPair, pair.kind.isMoved else {
            return say("the cursor is on no moved sentence; \(keys.key(for: .nextMove) ?? "]m") goes to the next one")
        }
        let isAtOrigin = if case .movedAway = row.kind { true } else { false }
        let target = text.layout.rows.indices.first { index in
            guard text.layout.rows[index].unit == row.unit else { return false }
            switch text.layout.rows[index].kind {
            case .movedAway: return !isAtOrigin
            case .movedHere: return isAtOrigin
            default: return false
            }
        }
        guard let target else { return say("this layout shows no place it moved from") }
        text.window.jump(to: target)
        text.stop = nil
    }

    private mutating func openDetails() {
        if let row = text.currentRow, case .folded = row.kind {
            text.openedRuns.insert(row.unit)
            return
        }
        guard text.currentPair != nil else { return say("nothing changed here") }
        popup = .details(ScrollWindow(margin: 0))
    }

    /// Another version of the story: among the marked ones when there are three or more and this is one of them.
    private mutating func moveVersion(by count: Int) {
        let shown: Int
        var fixed: Int?
        switch text.content {
        case .reading(let article): shown = article
        case .diff(let left, let right): (shown, fixed) = (right, left)
        default: return say("open a version first")
        }
        var members = list.marks.count > 2 && list.marks.contains(shown) ? list.marks : []
        if members.isEmpty { members = snapshot.clusterOf[shown].map { snapshot.clusters[$0].articles } ?? [] }
        members = members.filter { $0 != fixed }
        guard members.count > 1, let here = members.firstIndex(of: shown) else {
            return say("there is no other version")
        }
        let next = members[((here + count) % members.count + members.count) % members.count]
        if let fixed { openDiff(left: fixed, right: next) } else { openText(.reading(next)) }
        list.select(.article(next))
    }
}

// MARK: - What leaves the program

extension Reader {
    mutating func performOutput(_ action: Action) {
        guard let article = shownArticle else { return say("there is nothing to take from yet") }
        switch action {
        case .copy, .copyCitation: copy(article, withCitation: action == .copyCitation)
        case .pipe: open(Prompt(.pipe, history: histories[.pipe] ?? []))
        case .saveReport: openSavePrompt()
        case .edit: edit(article)
        case .openURL: openAddress(article)
        default: break
        }
    }

    /// The version that is spoken of: that under the list's cursor, or the one read, or the right one.
    var shownArticle: Int? {
        if focus == .list, let selected = list.selected { return representative(of: selected.kind) }
        return subject.right ?? subject.left
    }

    /// The words under the cursor, with the version they are from and their place there.
    var currentPassage: (article: Int, words: String, offset: Int?)? {
        switch focus {
        case .list:
            return shownArticle.map { ($0, snapshot.title(of: $0), nil) }
        case .entities:
            guard let entity = entities.selected?.entity, let article = shownArticle else { return nil }
            return (article, snapshot.entities[entity].name, nil)
        case .text:
            break
        }
        if storyView != nil { return storyPassage }
        guard let row = text.currentRow else { return nil }
        if case .diff(let left, let right) = text.content, let pair = text.currentPair {
            if let passage = pair.right {
                return (right, snapshot.articles[right].text.slice(passage.span), passage.span.start)
            }
            if let passage = pair.left {
                return (left, snapshot.articles[left].text.slice(passage.span), passage.span.start)
            }
        }
        guard case .reading(let article) = text.content, let span = row.right else { return nil }
        let value = snapshot.articles[article]
        guard value.zones.indices.contains(row.unit) else { return nil }
        let zone = value.zones[row.unit].span
        let sentence =
            Sentences.spans(of: value.text, in: zone).last { $0.start <= max(span.start, zone.start) } ?? zone
        return (article, value.text.slice(sentence), sentence.start)
    }

    private mutating func copy(_ article: Int, withCitation: Bool) {
        guard let passage = currentPassage else { return say("there are no words on this line") }
        effects.append(.copy(withCitation ? citation(of: passage.words, from: passage.article) : passage.words))
        say(withCitation ? "copied with its source" : "copied")
    }

    /// The words with outlet, headline, date and source.
    private func citation(of words: String, from article: Int) -> String {
        let value = snapshot.articles[article]
        var parts = [value.outlet]
        if let headline = value.headline, headline != words { parts.append("“\(headline)”") }
        if let day = value.published { parts.append(day.iso) }
        parts.append(value.url ?? value.source)
        if focus == .text, storyView != nil, let witnesses = storyWitnesses { parts.append(witnesses) }
        return "“\(words)” (\(parts.joined(separator: ", ")))"
    }

    private mutating func edit(_ article: Int) {
        let value = snapshot.articles[article]
        guard !value.source.contains("://"), value.source != "-" else {
            return say("\(value.source) is no file that could be edited", isError: true)
        }
        var line: Int?
        if let passage = currentPassage, passage.article == article, let offset = passage.offset, value.record == 0 {
            line = 1 + value.text.utf8.prefix(offset).reduce(0) { $0 + ($1 == 0x0a ? 1 : 0) }
        }
        effects.append(.edit(path: value.source, line: line))
    }

    private mutating func openAddress(_ article: Int) {
        let value = snapshot.articles[article]
        let candidates = [value.url, value.source].compactMap { $0 }
        guard let address = candidates.first(where: { $0.hasPrefix("https://") || $0.hasPrefix("http://") }) else {
            return say("\(value.outlet): no address is known", isError: true)
        }
        effects.append(.openURL(address))
    }

    private mutating func openSavePrompt() {
        if storyView != nil { return openStorySavePrompt() }
        let (left, right) = subject
        // A version that the cursor of the list shows is one; what it shows of a story is none.
        let isVersion = if case .reading = text.content { true } else { text.isOpened }
        guard isVersion, let right else { return say("open a version or a comparison first") }
        let names = [left, right].compactMap { $0 }.map { Self.fileName(snapshot.articles[$0].outlet) }
        // One version has the form of text only.
        let end = left == nil ? ".txt" : ".html"
        open(Prompt(.save, text: "stet-" + names.joined(separator: "-") + end, history: histories[.save] ?? []))
    }

    private static func fileName(_ outlet: String) -> String {
        String(outlet.lowercased().map { $0.isLetter || $0.isNumber || $0 == "." ? $0 : "-" })
    }
}
