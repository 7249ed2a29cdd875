import StoryIndex
public import TerminalKit
import TextCore
public import WireModel

/// The lines of the box over the screen, wrapped to its width.
public struct PopupContent: Sendable {
    /// How a stretch of a line is meant.
    public enum Role: Sendable {
        case plain, dim, heading, key, warning, error, cut, added, alarm
    }

    /// A stretch of a line.
    public struct Piece: Sendable {
        /// The words.
        public var text: String
        /// How they are meant.
        public var role: Role
    }

    /// What stands in the box's top line.
    public private(set) var title = ""
    /// What stands in the box's bottom line.
    public private(set) var footer = ""
    /// The lines; of a choice there are none, the choices are the picker's.
    public private(set) var lines: [[Piece]] = []
    /// The columns of a line at most.
    public let width: Columns

    /// The rows inside the box on a screen of that size.
    public static func rows(in size: Size, wanted: Int) -> Int {
        let room = size.height > 8 && size.width > 24 ? size.height - 4 : size.height - 2
        return max(1, min(wanted, room))
    }

    /// The content of the box that is open.
    public init(of state: Reader) {
        width = max(1, min(76, state.size.width - (state.size.width > 24 ? 6 : 4)))
        switch state.popup {
        case .help(let place, _): makeHelp(place, state)
        case .messages: makeMessages(state)
        case .details: makeDetails(state)
        case .evidence(let evidence, _): makeEvidence(evidence)
        case .history(let history, _): makeHistory(history, state)
        case .picker(let picker):
            title = picker.title
            footer = "Enter choose · Esc leave"
        case nil: break
        }
    }

    private mutating func add(_ text: String, _ role: Role, indent: Columns = 0) {
        for line in Wrapping(columns: width, indent: indent, hangingIndent: indent).lines(of: text) {
            let words = text.slice(TextSpan(line.start, line.end))
            lines.append([Piece(text: String(repeating: " ", count: line.indent) + words, role: role)])
        }
    }

    // MARK: Help

    private mutating func makeHelp(_ place: KeyPlace, _ state: Reader) {
        title = "Keys · \(place.title)"
        footer = "j k ^D ^U scroll · q close"
        let entries = state.keys.entries(in: place).filter { !$0.keys.isEmpty }
        for link in place.chain {
            let own = entries.filter { $0.place == link }
            guard !own.isEmpty else { continue }
            if !lines.isEmpty { lines.append([]) }
            lines.append([Piece(text: link.title, role: .heading)])
            addHelp(own)
        }
        if place == .diff {
            lines.append([])
            lines.append([Piece(text: "Signs in the gutter", role: .heading)])
            addLegend()
        }
        if let view = StoryView.allCases.first(where: { $0.place == place }), !view.legend.isEmpty {
            lines.append([])
            lines.append([Piece(text: "Signs", role: .heading)])
            for (sign, meaning) in view.legend { addColumns(sign, meaning, keyWidth: 8) }
        }
        lines.append([])
        lines.append([Piece(text: "Commands", role: .heading)])
        for command in Command.usage {
            let usage = ":\(command.name)" + (command.arguments.isEmpty ? "" : " \(command.arguments)")
            addColumns(usage, command.help, keyWidth: 20)
        }
    }

    /// What goes on and what goes back stand on one line.
    private mutating func addHelp(_ entries: [KeyEntry]) {
        var index = 0
        while index < entries.count {
            let entry = entries[index]
            let keys = entry.keys.map { "\($0)" }.joined(separator: " ")
            if entry.help.hasPrefix("next "), index + 1 < entries.count {
                let back = entries[index + 1]
                let thing = entry.help.dropFirst(5)
                if back.help == "previous \(thing)" {
                    let more =
                        entry.detail.split(separator: ":", maxSplits: 1).dropFirst().first.map { ":\($0)" } ?? "."
                    let both = keys + "  " + back.keys.map { "\($0)" }.joined(separator: " ")
                    addColumns(both, "Next, previous \(thing)\(more)", keyWidth: 14)
                    index += 2
                    continue
                }
            }
            addColumns(keys, entry.detail, keyWidth: 14)
            index += 1
        }
    }

    /// A key and what it does; a long key has a line for itself.
    private mutating func addColumns(_ key: String, _ text: String, keyWidth: Columns) {
        let keyWidth = min(keyWidth, max(4, width / 3))
        let rest = max(1, width - keyWidth - 1)
        var head = [Piece(text: key, role: .key)]
        let used = displayWidth(of: key)
        if used > keyWidth - 1 {
            lines.append(head)
            head = [Piece(text: String(repeating: " ", count: keyWidth + 1), role: .plain)]
        } else {
            head.append(Piece(text: String(repeating: " ", count: keyWidth + 1 - used), role: .plain))
        }
        for (number, line) in Wrapping(columns: rest).lines(of: text).enumerated() {
            let words = Piece(text: text.slice(TextSpan(line.start, line.end)), role: .plain)
            let blank = Piece(text: String(repeating: " ", count: keyWidth + 1), role: .plain)
            lines.append(number == 0 ? head + [words] : [blank, words])
        }
    }

    private mutating func addLegend() {
        let signs: [(RowSign, String)] = [
            (.edited, "words changed"), (.trivia, "house style changed"), (.cut, "cut: only on the left"),
            (.added, "added: only on the right"), (.movedUp, "moved, from further down"),
            (.movedDown, "moved, from further up"), (.split, "one sentence became several"),
            (.merged, "several sentences became one"),
        ]
        for (sign, meaning) in signs { addColumns(sign.text, meaning, keyWidth: 6) }
        addColumns("╞ ╡", "tied together by hand", keyWidth: 6)
        for kind in EditClass.allCases where kind.isAlarm {
            addColumns(RowSign.alarm(kind).text, "alarm: \(kind.rawValue)", keyWidth: 6)
        }
    }

    // MARK: Messages

    private mutating func makeMessages(_ state: Reader) {
        title = "Messages"
        footer = "j k ^D ^U scroll · q close"
        if state.warnings.isEmpty, state.messages.isEmpty {
            lines.append([Piece(text: "Nothing happened so far.", role: .dim)])
        }
        for warning in state.warnings { add(warning, .warning) }
        if !state.warnings.isEmpty, !state.messages.isEmpty { lines.append([]) }
        for message in state.messages.reversed() { add(message.text, message.isError ? .error : .plain) }
    }

    // MARK: Evidence

    private mutating func makeEvidence(_ evidence: StoryEvidence) {
        title = evidence.title
        footer = "j k ^D ^U scroll · q close"
        for line in evidence.lines {
            let role: Role =
                switch line.meaning {
                case .plain: .plain
                case .dim: .dim
                case .heading: .heading
                case .hand: .key
                case .accepted: .heading
                case .refused: .warning
                }
            if line.text.isEmpty { lines.append([]) } else { add(line.text, role, indent: line.indent) }
        }
    }

    // MARK: History

    private mutating func makeHistory(_ history: PageHistory, _ state: Reader) {
        let newest = history.articles.last
        title =
            newest.map { "History · \(state.snapshot.articles[$0].outlet): \(state.snapshot.title(of: $0))" } ?? ""
        footer =
            (history.bond == .story ? "the outlet's versions of the story · " : "")
            + "Enter compares with the one before · Esc leave"
        lines = Self.lines(of: history, in: state)
    }

    // MARK: Details

    private mutating func makeDetails(_ state: Reader) {
        title = "Change"
        footer = "q close"
        guard case .diff(let left, let right) = state.text.content, let pair = state.text.currentPair else { return }
        let (leftText, rightText) = (state.snapshot.articles[left].text, state.snapshot.articles[right].text)
        add(state.describe(pair), .heading)
        for (passage, text, article) in [(pair.left, leftText, left), (pair.right, rightText, right)] {
            guard let passage else { continue }
            lines.append([])
            lines.append([Piece(text: state.snapshot.label(of: article), role: .dim)])
            add(text.slice(passage.span), .plain, indent: 2)
        }
        let current = state.text.currentEdit
        for (number, edit) in pair.edits.enumerated() {
            lines.append([])
            let marker = current?.edit == number && current?.unit == state.text.currentRow?.unit ? "▸ " : "  "
            let kind = (edit.alarm ? "alarm: " : "") + edit.kind.rawValue
            lines.append([Piece(text: marker + kind, role: edit.alarm ? .alarm : .heading)])
            if !edit.left.isEmpty { add("− " + leftText.slice(edit.left), .cut, indent: 4) }
            if !edit.right.isEmpty { add("+ " + rightText.slice(edit.right), .added, indent: 4) }
            if !edit.note.isEmpty { add(edit.note, .dim, indent: 4) }
        }
    }
}

extension Reader {
    /// What became of a unit, in a few words: `edited · ¶3`, `moved from ¶7 to ¶2`.
    public func describe(_ pair: AlignedPair) -> String {
        let zone = pair.zone.isBody ? "" : "\(pair.zone.rawValue) "
        func place(_ passage: Passage?) -> String { passage.map { $0.paragraph > 0 ? "¶\($0.paragraph)" : "" } ?? "" }
        let (left, right) = (place(pair.left), place(pair.right))
        switch pair.kind {
        case .moved, .movedEdited:
            return "\(zone)moved from \(left) to \(right)" + (pair.kind == .movedEdited ? ", and edited" : "")
        case .cut: return "\(zone)cut \(left)".trimmed
        case .added: return "\(zone)added \(right)".trimmed
        default:
            let name = pair.kind == .edited && pair.isTrivia ? "house style only" : pair.kind.rawValue
            return "\(zone)\(name) \(left == right ? left : "\(left) → \(right)")".trimmed
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
