import Collation
import MadeStories
import Measures
import Testing
import TextCore
import WireModel

/// The laws under random edits of texts in many scripts.
@Suite struct EditScriptTests {
    private static let parts = 8
    private static let count = Measures.isFull ? 100_000 : 2_000
    /// Of how many scripts one has its three versions laid into a matrix; in full every one has.
    private static let matrixStep = Measures.isFull ? 1 : 5

    @Test(arguments: 0..<parts)
    func everyRandomEditScriptKeepsTheLaws(part: Int) {
        for seed in stride(from: part, to: Self.count, by: Self.parts) {
            let versions = EditScript(seed: UInt64(seed)).versions
            for (left, right) in [(versions[0], versions[1]), (versions[2], versions[1]), (versions[0], versions[0])] {
                let comparison = Collator().compare(left, right)
                if let fault = ComparisonLaw.broken(comparison, left, right) {
                    Issue.record("script \(seed): \(fault)\n\(left.text)\n---\n\(right.text)")
                    return
                }
                if left == right, !comparison.pairs.allSatisfy({ $0.kind == .same }) {
                    Issue.record("script \(seed): a text differs from itself\n\(left.text)")
                    return
                }
            }
            guard seed % Self.matrixStep == part % Self.matrixStep else { continue }
            let set = VersionSet(versions)
            if let fault = brokenMatrixLaw(StoryCollator().collate(set), set) {
                Issue.record("script \(seed): \(fault)\n\(versions.map(\.text).joined(separator: "\n---\n"))")
                return
            }
        }
    }

    /// A law that nothing can break would hold of a wrong comparison too.
    @Test func theLawsSeeWhatIsWrong() {
        let (left, right) = (article("One of two. Another."), article("One of three. Another. A third."))
        let comparison = Collator().compare(left, right)
        #expect(ComparisonLaw.broken(comparison, left, right) == nil)
        var wrong = comparison
        wrong.pairs.removeLast()
        #expect(ComparisonLaw.broken(wrong, left, right) == "right: the end of a paragraph is left out")
        wrong = comparison
        wrong.pairs.append(comparison.pairs[0])
        #expect(ComparisonLaw.broken(wrong, left, right) == "left: passages overlap")
        wrong = comparison
        wrong.pairs[0].edits = []
        let fault = ComparisonLaw.broken(wrong, left, right)
        #expect(fault?.hasPrefix("words differ that no edit covers") == true)
        wrong = comparison
        wrong.pairs.swapAt(0, 2)
        #expect(ComparisonLaw.broken(wrong, left, right) == "the pairs are not in the right body's order")
        wrong = comparison
        wrong.summary.alarms += 1
        #expect(ComparisonLaw.broken(wrong, left, right) == "alarms are miscounted")
    }
}
