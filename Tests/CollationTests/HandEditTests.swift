import Collation
import Testing
import TextCore
import WireModel

/// Edits that were written by hand before the rules were looked at, judged by their classes.
///
/// Lines in odd places were read while the rules were written, those in even places of the older lists were not: both
/// halves are held to bounds.
@Suite struct HandEditTests {
    @Test(arguments: [0, 3]) func labelsAreFound(witnesses: Int) {
        let (seen, unseen) = HandEdits.halves(of: HandEdits.labels, witnesses: witnesses)
        #expect(seen.count + unseen.count >= 150)
        #expect(HandEdits.share(seen) >= 0.92, "\(HandEdits.misses(seen))")
        #expect(HandEdits.share(unseen) >= 0.85, "\(HandEdits.misses(unseen))")
        let later = HandEdits.verdicts(of: HandEdits.moreLabels, witnesses: witnesses)
        #expect(HandEdits.share(later) >= 0.85, "\(HandEdits.misses(later))")
    }

    @Test(arguments: [0, 3]) func synonymsAreNoAlarm(witnesses: Int) {
        let (seen, unseen) = HandEdits.halves(of: HandEdits.synonyms, witnesses: witnesses)
        #expect(seen.count + unseen.count >= 200)
        #expect(HandEdits.share(seen) >= 0.97, "\(HandEdits.misses(seen))")
        #expect(HandEdits.share(unseen) >= 0.96, "\(HandEdits.misses(unseen))")
        let later = HandEdits.verdicts(of: HandEdits.moreSynonyms, witnesses: witnesses)
        #expect(HandEdits.share(later) >= 0.97, "\(HandEdits.misses(later))")
    }

    @Test(arguments: [HandEdits.names, HandEdits.hedges, HandEdits.figures, HandEdits.sources])
    func otherSubstanceIsFoundAndItsStyleIsNoAlarm(rows: String) {
        for witnesses in [0, 3] {
            let verdicts = HandEdits.verdicts(of: rows, witnesses: witnesses)
            #expect(HandEdits.share(verdicts) >= 0.88, "\(HandEdits.misses(verdicts))")
        }
    }

    @Test func whatAnOutletReportsItselfIsNoClaimAndWhatNobodySaysIsOne() {
        for row in HandEdits.ownReporting.split(separator: "\n") {
            let verdict = HandEdits.verdict(on: row, witnesses: 3)
            #expect(verdict.isRight, "\(verdict.row): \(verdict.alarms)")
        }
    }
}

/// The lists, and how a line of them is judged.
enum HandEdits {
    struct Verdict {
        var row: String
        var isRight: Bool
        var alarms: [EditClass]
    }

    /// Sentences put behind the wire's; the outlet is the Harbour Ledger.
    static let ownReporting = """
        -: The talks on the dam ended on Friday.[| A spokesman told the Harbour Ledger that no date had been set for another round.]
        -: The bridge was closed on Sunday.[| A Harbour Ledger reporter at the scene saw cracks in two of the pillars.]
        -: The mine was flooded in May.[| Letters seen by this newspaper show that the owners had been warned in March.]
        -: The vote takes place on Sunday.[| At one school in the south this newspaper has seen boxes without seals.]
        -: The strike began at dawn.[| "We have nothing left to lose," a driver told the Ledger outside the depot.]
        -: The hospital has 400 beds.[| A nurse who spoke to the Ledger said that half of them stood in the corridors.]
        -: The harbour was quiet.[| Our correspondent counted nine ships at the quay on Monday morning.]
        -: The firm has closed two shops.[| It did not respond to a request for comment from the Ledger.]
        -: The road is blocked by snow.[| A reporter at the scene saw soldiers digging out a bus.]
        -: The school was closed.[| "It is a sad day," the headmaster told the Post.]
        -: The dam is ninety years old.[| The Ledger has learned that the ministry knew of the cracks for two years.]
        -: The court will rule in June.[| In an interview with the Harbour Ledger, the lawyer of the family said she would appeal.]
        -: The market reopened on Monday.[| A photographer for this newspaper found most of the stalls empty.]
        -: The ship is ninety metres long.[| Documents obtained by the Ledger show that it failed two tests last year.]
        -: The king left the palace.[| Two of his guards told our reporter that he had packed only one bag.]
        -: The library closed in May.[| The mayor told us that the books would be moved to a school.]
        claim: The talks on the dam ended on Friday.[| Nobody in the south believes that the treaty will ever be kept.]
        claim: The bridge was closed on Sunday.[| The mayor's brother had built it with cheap steel from abroad.]
        claim: The mine was flooded in May.[| For years its owners have put profit before the lives of the miners.]
        claim: The vote takes place on Sunday.[| Few in the country expect it to be fair.]
        claim: The strike began at dawn.[| The union has long been under the thumb of the opposition.]
        claim: The hospital has 400 beds.[| Half of the patients sleep in the corridors because of the cuts.]
        """

    static func verdicts(of rows: String, witnesses: Int) -> [Verdict] {
        rows.split(separator: "\n").map { verdict(on: $0, witnesses: witnesses) }
    }

    /// Those in odd places and those in even ones.
    static func halves(of rows: String, witnesses: Int) -> ([Verdict], [Verdict]) {
        let all = verdicts(of: rows, witnesses: witnesses)
        return (
            all.indices.filter { $0 % 2 == 0 }.map { all[$0] }, all.indices.filter { $0 % 2 == 1 }.map { all[$0] }
        )
    }

    static func share(_ verdicts: [Verdict]) -> Double {
        Double(verdicts.count { $0.isRight }) / Double(max(1, verdicts.count))
    }

    static func misses(_ verdicts: [Verdict]) -> String {
        verdicts.filter { !$0.isRight }.map { "\($0.row) \($0.alarms)" }.joined(separator: "\n")
    }

    /// Compares the two sentences of a line between two others, beside so many versions that have the first.
    static func verdict(on row: Substring, witnesses: Int) -> Verdict {
        let parts = row.split(separator: ":", maxSplits: 1)
        let accepted = parts.first?.split(separator: "/").map(String.init) ?? []
        let (left, right) = sides(parts.last ?? "")
        let side = CollationSide(framed(left))
        let others = (0..<witnesses).map { _ in CollationSide(framed(left)) }
        let comparison = Collator().compare(side, CollationSide(framed(right)), beside: others)
        let alarms = comparison.pairs.flatMap(\.edits).filter(\.alarm).map(\.kind)
        let isRight: Bool
        if accepted.first == "-" {
            isRight = alarms.allSatisfy { accepted.contains($0.rawValue) }
        } else {
            isRight = alarms.contains { accepted.contains($0.rawValue) } || accepted.contains("-") && alarms.isEmpty
        }
        return Verdict(row: String(row), isRight: isRight, alarms: alarms)
    }

    private static func framed(_ sentence: String) -> Article {
        var result = article(
            "Snow fell over the hills for most of the night.", sentence, "Ferries ran on time in the harbour all week.")
        result.outlet = "The Harbour Ledger"
        return result
    }

    /// The two readings of a line.
    private static func sides(_ row: Substring) -> (String, String) {
        var (left, right) = ("", "")
        var rest = row
        while let open = rest.firstIndex(of: "["), let close = rest.firstIndex(of: "]") {
            let inner = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
            left += rest[..<open] + (inner.first ?? "")
            right += rest[..<open] + (inner.last ?? "")
            rest = rest[rest.index(after: close)...]
        }
        return (tidy(left + rest), tidy(right + rest))
    }

    /// One space between words, a capital at the head.
    private static func tidy(_ text: String) -> String {
        let words = text.split(separator: " ").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
