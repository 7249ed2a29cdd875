import StoryIndex
import TerminalKit
import WireModel

extension Reader {
    /// Puts a line to be typed at the foot of the screen.
    mutating func open(_ prompt: Prompt) {
        var opened = prompt
        opened.origin = focusedWindow.cursor
        self.prompt = opened
    }

    var focusedWindow: ScrollWindow {
        switch focus {
        case .list: list.window
        case .text: text.window
        case .entities: entities.window
        }
    }

    mutating func takeInPrompt(_ press: KeyPress) {
        guard var current = prompt else { return }
        if press.key == .tab, current.kind == .command || current.kind == .filter {
            complete(backwards: press.modifiers.contains(.shift))
            return
        }
        switch current.editor.handle(press) {
        case .edited:
            current.completion = nil
            prompt = current
            promptChanged()
        case .moved, .ignored: prompt = current
        case .accepted:
            prompt = nil
            accept(current)
        case .cancelled:
            prompt = nil
            if current.kind == .search {
                search = nil
                moveFocused(to: current.origin)
            }
        }
    }

    private mutating func moveFocused(to row: Int) {
        switch focus {
        case .list: list.window.jump(to: row)
        case .text:
            if storyView != nil {
                moveInStory { $0.jump(to: row) }
            } else {
                text.window.jump(to: row)
                text.stop = nil
            }
        case .entities: entities.window.jump(to: row)
        }
    }

    /// The line is another: a search goes along with the typing.
    mutating func promptChanged() {
        prompt?.completion = nil
        guard let prompt, prompt.kind == .search else { return }
        moveFocused(to: prompt.origin)
        guard !prompt.editor.isEmpty else {
            search = nil
            return
        }
        search = PaneSearch(pane: focus, query: prompt.editor.text)
        settle()
        _ = goToMatch(from: prompt.origin, by: 1, includingStart: true)
    }

    private mutating func complete(backwards: Bool) {
        guard var current = prompt else { return }
        if let (choices, selected) = current.completion {
            let next = (selected + (backwards ? choices.count - 1 : 1)) % choices.count
            current.completion = (choices, next)
            current.editor.replace(with: choices[next])
        } else {
            let (head, choices) = completions(of: current.editor.textBeforeCursor, current.kind)
            guard let first = choices.first else { return say("nothing completes this") }
            let isDone = choices.count == 1 && !QueryCompletion.isOpen(first)
            current.editor.replace(with: isDone ? first + " " : first)
            current.completion = choices.count > 1 ? (choices, 0) : nil
            current.completionHead = head
        }
        prompt = current
    }

    /// The lines that the beginning of one can become, and what they have in common.
    private func completions(of line: String, _ kind: Prompt.Kind) -> (head: String, lines: [String]) {
        let command = "filter "
        if kind == .filter { return QueryCompletion.choices(for: line, in: snapshot) }
        if line.hasPrefix(command) {
            let (head, lines) = QueryCompletion.choices(for: String(line.dropFirst(command.count)), in: snapshot)
            return (command + head, lines.map { command + $0 })
        }
        let head = line.lastIndex(of: " ").map { String(line[...$0]) } ?? ""
        return (head, Completion.choices(for: line, themes: themes, versions: versionsAtHand.map(versionName)))
    }

    private mutating func accept(_ done: Prompt) {
        let line = done.editor.text
        if !line.isEmpty {
            var history = histories[done.kind] ?? []
            history.removeAll { $0 == line }
            history.append(line)
            histories[done.kind] = history.suffix(200)
        }
        switch done.kind {
        case .command: run(line)
        case .search: acceptSearch(line, origin: done.origin)
        case .filter: setQuery(line.isEmpty ? nil : line)
        case .note: acceptNote(line)
        case .pipe:
            guard !line.isEmpty, let article = shownArticle else { break }
            effects.append(.pipe(command: line, text: masterText ?? snapshot.articles[article].body))
        case .save:
            guard !line.isEmpty, let effect = saving(to: line, overwrites: false) else { break }
            refusedSave = saving(to: line, overwrites: true)
            effects.append(effect)
        case .overwrite:
            guard let refused = refusedSave, ["y", "yes"].contains(line.lowercased()) else {
                say("nothing was saved")
                break
            }
            refusedSave = nil
            effects.append(refused)
        }
    }

    /// What writes the thing on the screen to a file; nil when there is nothing.
    private func saving(to path: String, overwrites: Bool) -> Effect? {
        if let request = storyRequest { return .saveStory(request, path: path, overwrites: overwrites) }
        guard let right = subject.right else { return nil }
        return .saveReport(
            left: subject.left ?? right, right: subject.left == nil ? nil : right,
            ties: subject.left.map { ties.ties(left: $0, right: right) } ?? [], path: path, overwrites: overwrites)
    }

    // MARK: Commands

    private mutating func run(_ line: String) {
        do throws(CommandError) {
            if let command = try Command.parse(line) { run(command) }
        } catch {
            say(error.text, isError: true)
        }
    }

    private mutating func run(_ command: Command) {
        switch command {
        case .quit: effects.append(.quit(status: 0))
        case .theme(let name?): effects.append(.loadTheme(name))
        case .theme(nil): openThemes()
        case .set(let setting): apply(setting)
        case .diff(let left, let right):
            guard let left = version(named: left), let right = version(named: right) else { return }
            places = []
            openDiff(left: left, right: right)
        case .read(let name):
            guard let article = version(named: name) else { return }
            places = []
            openText(.reading(article))
        case .story(let view): openStory(view)
        case .base(let name): setBase(named: name)
        case .help(let name):
            guard let name else { return openHelp(place) }
            guard let place = KeyPlace(rawValue: name) else {
                return say(
                    "no place '\(name)'; there are \(KeyPlace.allCases.map(\.rawValue).joined(separator: ", "))",
                    isError: true)
            }
            openHelp(place)
        case .messages: popup = .messages(ScrollWindow(margin: 0))
        case .go(let number): moveFocused(to: number - 1)
        case .filter(let query): setQuery(query.isEmpty ? nil : query)
        case .sort(let key):
            if key != list.sortKey { list.sort(by: key, in: snapshot) }
        }
    }

    private mutating func apply(_ setting: Command.Setting) {
        switch setting {
        case .trivia(let on): text.showsTrivia = on
        case .mouse(let on): effects.append(.setMouse(on))
        case .fold(let on):
            text.foldsUnchanged = on
            text.openedRuns = []
        case .wrap(let columns): text.wrap = columns
        case .layout(let mode): text.mode = mode
        }
    }

    private mutating func setBase(named name: String) {
        let outlet = name.hasPrefix("outlet:") ? String(name.dropFirst(7)) : name
        if outlet == "auto" {
            (baseOutlet, chosenBases) = (nil, [:])
            say("bases are chosen automatically")
        } else if let match = snapshot.articles.first(where: { $0.outlet.lowercased() == outlet.lowercased() })?.outlet
        {
            baseOutlet = match
            say("base: \(match), in every story it has")
        } else {
            say("no article is from '\(outlet)'", isError: true)
        }
        prefetchedFor = nil
    }

    /// Once all is read, says that the outlet asked for as the base printed nothing; capitals do not count.
    mutating func checkBaseOutlet() {
        guard let wanted = baseOutlet, !snapshot.articles.contains(where: { $0.outlet == wanted }) else { return }
        if let match = snapshot.articles.first(where: { $0.outlet.lowercased() == wanted.lowercased() })?.outlet {
            baseOutlet = match
            prefetchedFor = nil
        } else if !snapshot.articles.isEmpty {
            say("no article is from '\(wanted)', asked for as the base; bases are chosen automatically", isError: true)
        }
    }

    /// The versions of the story at hand, for names and completion.
    var versionsAtHand: [Int] {
        let article = focus == .list ? list.selected.flatMap { representative(of: $0.kind) } : subject.right
        guard let article else { return [] }
        return snapshot.clusterOf[article].map { snapshot.clusters[$0].articles } ?? [article]
    }

    /// What a version is called in commands: its outlet where that is one word and no other's, else its id.
    private func versionName(_ article: Int) -> String {
        let outlet = snapshot.articles[article].outlet
        let twins = versionsAtHand.filter { snapshot.articles[$0].outlet == outlet }
        return twins.count == 1 && !outlet.contains(" ") ? outlet : snapshot.articles[article].id
    }

    private mutating func version(named name: String) -> Int? {
        let wanted = name.lowercased()
        let hand = versionsAtHand
        if let exact = hand.first(where: { snapshot.articles[$0].outlet.lowercased() == wanted }) { return exact }
        if let article = snapshot.article(withID: name) { return article }
        if let near = hand.first(where: { snapshot.articles[$0].outlet.lowercased().hasPrefix(wanted) }) { return near }
        say("no version '\(name)': an outlet of this story or an article's id is wanted", isError: true)
        return nil
    }
}
