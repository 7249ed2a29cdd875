import ReaderState
import StoryIndex
import TerminalKit
import WireModel

/// What stands above a view of many versions: what it amounts to, and the heads of its columns.
struct StoryHead {
    let state: Reader
    let theme: Theme
    let view: StoryView
    let versions: StoryVersions

    func draw(in parts: PaneParts, on surface: inout Surface) {
        let rect = parts.head
        guard !rect.isEmpty else { return }
        if rect.height == 1, view.hasColumns {
            MatrixView(state: state, theme: theme, versions: versions).drawNames(in: rect, lines: 1, on: &surface)
            return
        }
        surface.put(summary, at: Point(x: rect.x + 1, y: rect.y), maxColumns: rect.width - 2)
        guard rect.height > 1 else { return }
        surface.rule(across: rect, row: rect.maxY - 1, style: theme[.uiBorder])
        let inner = Rect(x: rect.x, y: rect.y + 1, width: rect.width, height: rect.height - 2)
        switch view {
        case .matrix:
            MatrixView(state: state, theme: theme, versions: versions).drawHead(in: inner, on: &surface)
        case .entities:
            MatrixView(state: state, theme: theme, versions: versions).drawNames(in: inner, lines: 2, on: &surface)
        case .stops: if !inner.isEmpty { drawScale(in: inner, on: &surface) }
        default: break
        }
    }

    private var summary: [Words] {
        var parts: [Words] = []
        func add(_ text: String, _ style: Style = theme[.uiText]) {
            if !parts.isEmpty { parts.append(Words(" · ", theme[.uiTextDim])) }
            parts.append(Words(text, style))
        }
        let collation = versions.collation
        let more = state.text.story.leftOut
        let all = Figures.count(versions.count, "version")
        add(more > 0 ? "\(all) of \(versions.count + more)" : all)
        switch view {
        case .matrix, .stops:
            add("base \(versions.label(collation.base).cutInside(to: 30))", theme[.listAgency])
            let paragraphs = versions.pyramid(collation.base)?.kept.count ?? 0
            add(Figures.count(paragraphs, "paragraph"))
            let alarms = collation.pyramids.reduce(0) { $0 + $1.alarms }
            add(Figures.count(alarms, "alarm"), alarms > 0 ? theme[.diffGutterAlarm] : theme[.uiTextDim])
        case .lineage:
            add(Figures.count(versions.takes, "take"))
            let untold = collation.lineage.entries.count { $0.cannotTell }
            if untold > 0 { add("\(untold) cannot be told", theme[.uiTextDim]) }
            if !collation.stale.isEmpty {
                add("\(Figures.count(collation.stale.count, "sentence")) corrected later", theme[.warning])
            }
        case .master:
            let sentences = collation.master.paragraphs.flatMap(\.sentences)
            add(Figures.count(sentences.count, "sentence"))
            let varied = sentences.count { !$0.variants.isEmpty }
            add("\(varied) with other wordings", varied > 0 ? theme[.uiText] : theme[.uiTextDim])
            let leftOut = collation.master.leftOut.count
            if leftOut > 0 { add("\(leftOut) left out", theme[.diffAdded].withoutLines) }
        case .entities:
            let table = EntityTable(versions, in: state.snapshot)
            add("base \(versions.label(collation.base).cutInside(to: 30))", theme[.listAgency])
            add(Figures.count(table.count, "entity", "entities"))
            add("\(table.differing) not in all", table.differing > 0 ? theme[.uiText] : theme[.uiTextDim])
            if state.entities.onlyDiffering { add("only those", theme[.uiTextDim]) }
        case .entity: break
        }
        return parts
    }

    /// The numbers of the base's paragraphs over the bars.
    private func drawScale(in rect: Rect, on surface: inout Surface) {
        guard let geometry = state.text.story.stopsGeometry(width: state.textParts.body.width), geometry.paragraphs > 0
        else { return }
        var free = 0
        for paragraph in 1...geometry.paragraphs {
            let x = geometry.columns(of: paragraph).lowerBound
            let label = paragraph == 1 ? "¶1" : "\(paragraph)"
            let isRound = paragraph == 1 || paragraph % 5 == 0 || geometry.cellWidth > 2
            guard isRound, x >= free, x + displayWidth(of: label) <= geometry.barWidth + 2 else { continue }
            surface.put(label, at: Point(x: rect.x + geometry.barX + x, y: rect.y), style: theme[.uiTextDim])
            free = x + displayWidth(of: label) + 1
        }
        let keptX = geometry.barX + geometry.barWidth + 1
        surface.put(
            "  kept", at: Point(x: rect.x + keptX, y: rect.y), style: theme[.uiTextDim],
            maxColumns: max(0, rect.width - keptX), truncation: .tail)
    }
}

/// What is known of the sentence of the master under the cursor.
struct MasterFoot {
    let state: Reader
    let theme: Theme
    let versions: StoryVersions

    func draw(_ rect: Rect, _ surface: inout Surface) {
        guard rect.height > 1 else { return }
        surface.rule(across: rect, row: rect.y, style: theme[.uiBorder])
        for (row, words) in content.prefix(rect.height - 1).enumerated() {
            surface.put(words, at: Point(x: rect.x + 1, y: rect.y + 1 + row), maxColumns: rect.width - 2)
        }
    }

    private var content: [[Words]] {
        let master = versions.collation.master
        let dim = theme[.uiTextDim]
        switch state.currentTarget {
        case .sentence(let paragraph, let place):
            let sentence = master.paragraphs[paragraph].sentences[place]
            let witnesses = Set(sentence.reading.witnesses).sorted()
            let others = sentence.variants.reduce(into: Set<Int>()) { $0.formUnion($1.witnesses) }
            let key = state.keys.key(for: .openHere) ?? "Enter"
            let wordings = Figures.count(sentence.variants.count, "other wording")
            let hint = sentence.variants.isEmpty ? "" : " · \(key) shows or hides \(wordings)"
            var first = [Words("\(Figures.share(sentence.confidence)) sure", theme[.listCount])]
            if !sentence.note.isEmpty { first.append(Words(" · \(sentence.note)", theme[.uiText])) }
            first.append(Words(hint, dim))
            let second = [Words("printed so by ", dim), Words(versions.labels(witnesses), theme[.listOutlet])]
            let third = [Words("otherwise by ", dim), Words(versions.labels(others.sorted()), theme[.uiText])]
            return others.isEmpty ? [first, second] : [first, second, third]
        case .variant(let paragraph, let sentence, let rank):
            let variant = master.paragraphs[paragraph].sentences[sentence].variants[rank]
            let key = state.keys.key(for: .openHere) ?? "Enter"
            return [
                [Words("another wording", theme[.uiText]), Words(" · \(key) compares the two versions here", dim)],
                [Words("printed so by ", dim), Words(versions.labels(variant.witnesses), theme[.listOutlet])],
            ]
        case .leftOut(let place):
            let reading = master.leftOut[place]
            return [
                [Words("left out of the wire", theme[.uiText])],
                [Words("printed by ", dim), Words(versions.labels(reading.witnesses), theme[.listOutlet])],
            ]
        default: return []
        }
    }
}
