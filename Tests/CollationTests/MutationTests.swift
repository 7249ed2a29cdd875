import Foundation
import Measures
import Testing
import TextCore

@testable import Collation

/// Substance edits planted in our own stories, and edits without substance beside them.
///
/// `STET_MUTATION_REPORT=FILE` writes what was missed.
@Suite struct MutationTests {
    @Test func plantedSubstanceIsFoundWithItsClassAndNeverHidden() {
        var run = MutationRun()
        let plantings = run.plantings(limit: 350)
        var count: [String: Int] = [:]
        for planting in plantings { count[planting.kind, default: 0] += 1 }
        for (index, planting) in plantings.enumerated() {
            // Classes with few places are planted in several surroundings.
            let times = max(1, min(4, 280 / (count[planting.kind] ?? 1)))
            for time in 0..<times {
                var context = MutationContext.all[(index + 5 * time) % MutationContext.all.count]
                context.witnesses = max(context.witnesses, planting.leastWitnesses)
                let test = run.makeCase(planting, context)
                run.judge(test)
            }
        }
        let tally = run.tally
        print(tally.table)
        report(tally)
        #expect(tally.total.planted >= 2500)
        #expect(tally.classes.count == 9)
        for (kind, row) in tally.classes {
            #expect(row.planted >= 150, "\(kind)")
            #expect(row.share >= 0.95, "\(kind)")
        }
        for (origin, row) in tally.origins { #expect(row.share >= 0.9, "\(origin)") }
        let what = "of \(tally.total.planted) planted edits of substance"
        #expect(Measures.holds("mutationsFound", tally.total.share, .atLeast, "found with their class, \(what)"))
        #expect(Measures.holds("mutationsHidden", Double(tally.hidden.count), .atMost, "hidden as trivia, \(what)"))
        #expect(tally.hidden == [])
        #expect(tally.falseShare <= 0.02)
        #expect(tally.withoutNote == [])
    }

    @Test func whatAnyDeskWritesIsNoAlarm() {
        var run = BenignRun()
        run.judge()
        print("edits without substance: \(run.alarms.count) alarms in \(run.cases) cases")
        #expect(run.cases >= 400)
        #expect(run.share <= 0.02, "\(run.alarms.joined(separator: "\n"))")
    }

    @Test func heldOutWordsAreUnknownToTheClassifier() {
        for word in MutationWords.modifiers.heldOut {
            let side = CollationSide(article("Then the \(word) government met."))
            let range = 2..<side.tokens.count - 3
            let view = HunkView(side: side, range: range, unit: side.tokens.indices)
            #expect(Modifier.all(in: range, of: view).map(\.kind) == [.unknown], "\(word)")
        }
        for word in MutationWords.actors.heldOut + MutationWords.events.heldOut {
            for part in word.split(separator: "-") {
                let key = NormalForm.key(part)
                #expect(!Lexicon.charged.contains(key) && !Lexicon.isHead(key), "\(word)")
            }
        }
        for word in MutationWords.judgements.heldOut {
            #expect(!Lexicon.charged.contains(NormalForm.key(word)), "\(word)")
        }
        for word in MutationWords.acts.values.flatMap(\.heldOut) {
            let verb = word.prefix { $0 != " " }
            #expect(!Lexicon.chargedVerbs.contains(NormalForm.key(verb)), "\(word)")
        }
        for word in MutationWords.stanceVerbs.heldOut {
            let key = NormalForm.key(word)
            #expect(
                !Lexicon.stanceVerbs.union(Lexicon.reactionVerbs).union(Lexicon.neutralVerbs).contains(key), "\(word)")
        }
    }

    private func report(_ tally: MutationTally) {
        guard let path = ProcessInfo.processInfo.environment["STET_MUTATION_REPORT"] else { return }
        let lines = ["# missed"] + tally.misses + ["# hidden"] + tally.hidden + ["# beside"] + tally.falseAlarms
        try? lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
}
