import Testing
import TextCore

@testable import Collation

/// Word lists as the rules look them up.
struct GroupTableTests {
    @Test("a word has the groups it was put into, in order and each once")
    func groups() {
        var table = GroupTable()
        for (group, keys) in [[1, 2, 2], [2, 3], [], [1, 2]].enumerated() {
            for key in keys { table.insert(UInt64(key), into: group) }
        }
        #expect(table.groups(of: 1) == [0, 3])
        #expect(table.groups(of: 2) == [0, 1, 3])
        #expect(table.groups(of: 3) == [1])
        #expect(table.groups(of: 4).isEmpty)
        #expect(table.contains(3) && !table.contains(4))
        #expect(table.contains(1, 2, where: ==))
        #expect(!table.contains(1, 3, where: ==))
        #expect(table.contains(1, 3) { $0 + 1 == $1 })
    }

    @Test("an ending is found as hasSuffix finds it")
    func endings() {
        let words = ["", "s", "ness", "goodness", "nes", "bewilderment", "ment", "Fußness", "ly", "truthfully"]
        for ending in ["s", "ness", "ment", "lessness", "ly", "fully"] {
            for word in words {
                #expect(Ending.isAmong(Ending.list([ending]), of: word) == word.hasSuffix(ending), "\(word) \(ending)")
            }
        }
    }

    @Test("lists are read by their spaces and line ends, nouns in both numbers and verbs in all forms")
    func lists() {
        #expect(Lexicon.keys("  one two\nthree ").count == 3)
        let nouns = Lexicon.nouns("party wife wolf day woman box match toe")
        let forms = "party parties wife wives wolf wolves day days woman women box boxes match matches toe toes"
        #expect(Set(nouns) == Set(Lexicon.keys(forms)))
        let verbs = Lexicon.verbs("grab move carry play crash")
        let all = "grab grabs grabed grabing grabbed grabbing move moves moved moving carry carries carried carrying"
        #expect(Set(verbs) == Set(Lexicon.keys(all + " play plays played playing crash crashes crashed crashing")))
    }
}
