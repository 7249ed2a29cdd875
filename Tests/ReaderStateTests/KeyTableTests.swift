import ReaderState
import TerminalKit
import Testing

@Suite struct KeyTableTests {
    @Test func noTwoLinesThatHoldTogetherWantTheSameKeys() {
        #expect(KeyTable.standard.clashes == [])
    }

    @Test func everyActionHasALineWithAKeyAndItsHelp() {
        for action in Action.allCases {
            let lines = KeyTable.standard.entries.filter { $0.action == action }
            #expect(!lines.isEmpty, "\(action)")
            #expect(lines.allSatisfy { !$0.keys.isEmpty && !$0.help.isEmpty && !$0.detail.isEmpty }, "\(action)")
        }
    }

    @Test func everyKeyOfTheTableReachesItsAction() {
        for entry in KeyTable.standard.entries {
            for sequence in entry.keys {
                var state = Reader.standing(in: entry.place)
                #expect(entry.place == .everywhere || state.place.chain.contains(entry.place), "\(entry.place)")
                for press in sequence.presses { _ = state.update(.input(.key(press))) }
                if entry.action.rawValue.hasPrefix("pane-"), Int(entry.action.rawValue.suffix(1)) != nil {
                    _ = state.update(.tick)
                    #expect(state.focus.rawValue == Int(entry.action.rawValue.suffix(1)))
                } else {
                    #expect(state.lastAction == entry.action, "\(entry.place): \(sequence)")
                }
            }
        }
    }

    @Test func otherKeysReplaceTheOldOnes() {
        let (table, problems) = KeyTable.standard.rebinding(["next-change": ["^J", "gj"], "zoom": []])
        #expect(problems == [])
        #expect(table.key(for: .nextChange) == "^J")
        #expect(table.action(for: KeySequence([.character("g"), .character("j")]), in: .diff) == .nextChange)
        #expect(table.key(for: .zoom) == nil)
        #expect(table.action(for: KeySequence([.character("O")]), in: .list) == nil)
    }

    @Test func aClashIsToldAndTheTableStaysUsable() {
        let (table, problems) = KeyTable.standard.rebinding([
            "mark": ["d"], "zoom": ["z"], "fly": ["x"], "sort": ["nokey nokey"],
        ])
        #expect(
            problems.contains("keys: 'd' means both mark and diff in list"))
        #expect(problems.contains("keys: 'z' (zoom) begins 'za' (fold-toggle) in list and everywhere"))
        #expect(problems.contains("keys: there is no action 'fly'; 'stet keys' lists them"))
        #expect(table.key(for: .back) == "q")
    }

    @Test func aCountIsTypedBeforeTheKey() {
        var reader = KeyReader()
        #expect(reader.take(.character("1"), in: .list, table: .standard) == .pending)
        #expect(reader.take(.character("2"), in: .list, table: .standard) == .pending)
        #expect(reader.pendingText == "12")
        #expect(reader.take(.character("j"), in: .list, table: .standard) == .act(pane: nil, .down, count: 12))
    }

    @Test func aLoneDigitIsAPaneOnceTheClockRangOrAnotherKeyFollows() {
        var reader = KeyReader()
        _ = reader.take(.character("3"), in: .list, table: .standard)
        #expect(reader.waitsForClock)
        #expect(reader.clockRang() == 3)
        _ = reader.take(.character("2"), in: .list, table: .standard)
        #expect(reader.take(KeyPress(.tab), in: .list, table: .standard) == .act(pane: 2, .nextPane, count: nil))
    }

    @Test func aSequenceThatMeansNothingIsForgotten() {
        var reader = KeyReader()
        #expect(reader.take(.character("z"), in: .list, table: .standard) == .pending)
        let unknown = KeySequence([.character("z"), .character("y")])
        #expect(reader.take(.character("y"), in: .list, table: .standard) == .unknown(unknown))
        #expect(reader.pendingText == "")
    }
}

extension Reader {
    /// A reader in which the keys of a place hold.
    static func standing(in place: KeyPlace) -> Reader {
        var state = Reader.withFixture()
        switch place {
        case .everywhere, .list: break
        case .text, .reading: state.type("5 j Enter")
        case .diff: state.type("6 j d")
        case .story, .matrix: state.type("6 j c")
        case .lineage: state.type("6 j L")
        case .stops: state.type("6 j D")
        case .master: state.type("6 j M")
        case .entityTable: state.type("6 j E")
        case .entityPage: state.type("6 j E i")
        case .entities: state.type("6 j d 3 Tab S-Tab")
        case .popup: state.type("?")
        case .picker: state.type("T")
        }
        return state
    }
}
