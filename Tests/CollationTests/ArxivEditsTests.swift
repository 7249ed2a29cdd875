import Foundation
import Measures
import Testing

/// The marks of the program beside those of peers, on revisions that people marked by hand.
@Suite struct ArxivEditsTests {
    private static let file = Measures.data?.appendingPathComponent("data/diff/edits/dev.json")
    private static let isThere = file.map { FileManager.default.fileExists(atPath: $0.path) } ?? false

    @Test(.enabled(if: isThere, "the revisions marked by hand are not beside this repository"))
    func theMarksAreNearerToThoseMadeByHandThanThePeersAre() throws {
        let file = try #require(Self.file)
        let pairs = try ArxivPair.all(in: file)
        #expect(pairs.count >= 200)
        var (ours, difflib, git) = (WordChangeScore(), WordChangeScore(), WordChangeScore())
        let gits = GitWordDiff.changes(pairs.map { ($0.first, $0.second) })
        for (number, pair) in pairs.enumerated() {
            ours.add(pair.marked(), of: pair)
            let matcher = SequenceMatcher(ArxivPair.words(pair.first), ArxivPair.words(pair.second))
            difflib.add(Set(matcher.changes.map { WordChange($0.first, $0.second) }), of: pair)
            if let gits { git.add(Set(gits[number].map { WordChange($0.first, $0.second) }), of: pair) }
        }
        let what = "\(pairs.count) revisions marked by hand"
        #expect(Measures.holds("revisionSpanF1", ours.spanF1, .atLeast, "whole changes of \(what), F1"))
        #expect(Measures.holds("revisionWordF1", ours.wordF1, .atLeast, "changed words of \(what), F1"))
        for (name, peer) in [("Difflib", difflib), ("Git", git)] where name != "Git" || gits != nil {
            Measures.tell("revisionSpanF1\(name)", peer.spanF1, "the same by a peer")
            Measures.tell("revisionWordF1\(name)", peer.wordF1, "the same by a peer")
            #expect(peer.spanF1 > 0.5, "the peer is run wrongly")
            #expect(ours.spanF1 > peer.spanF1, "\(name)")
            #expect(ours.wordF1 > peer.wordF1, "\(name)")
        }
    }

    @Test func thePeerComparesAsPythonDoes() {
        func changes(_ first: String, _ second: String) -> [String] {
            SequenceMatcher(Array(first), Array(second)).changes.map {
                "\($0.first.lowerBound)-\($0.first.upperBound) \($0.second.lowerBound)-\($0.second.upperBound)"
            }
        }
        // Printed by difflib.SequenceMatcher(None, …).get_opcodes() of Python 3.11.
        #expect(changes("qabxcd", "abycdf") == ["0-1 0-0", "3-4 2-3", "6-6 5-6"])
        #expect(changes("private Thread", "private volatile Thread") == ["8-8 8-17"])
        let many = String(repeating: "ab", count: 150)
        #expect(changes(many, many + "c") == ["300-300 300-301"])
        #expect(changes(many, "c" + many) == ["0-300 0-301"])
    }
}
