import Collation
import Testing
import WireModel

/// Which sentences may name what another version does not.
struct NamePassageTests {
    private func kept(_ sentence: String, beside other: String) -> Bool {
        let (left, right) = (CollationSide(article(sentence)), CollationSide(article(other)))
        let all = Collator().compare(left, right).pairs.compactMap(\.left)
        return !left.passages(all, thatMayNameMoreThan: right).isEmpty
    }

    @Test(
        "a word or two words together that the other version has nowhere",
        arguments: [
            "The envoy met Corvane.", "Anna Soler met Berit Keane.", "The Bank of Norddal lent it.",
            "It was Flight 371.", "The envoy met Корван.",
        ])
    func more(_ sentence: String) {
        #expect(
            kept(
                sentence,
                beside: "The envoy met it. Anna Keane met Berit Soler. The Bank lent Norddal Flight 370. It was 371."))
    }

    @Test(
        "what both print is left out, in whatever order and company",
        arguments: ["Anna Keane lent it to Norddal.", "The Bank of Norddal met 371 envoys.", "it was lent."])
    func nothing(_ sentence: String) {
        #expect(!kept(sentence, beside: "The envoy met Anna Keane. It was lent to the Bank of Norddal, to 371 envoys."))
    }

    @Test("names are found with marks between their words, and only where all words stand")
    func prints() {
        let side = CollationSide(article("The envoy, Anna Keane (Norddal), left. Anna Soler stayed."))
        #expect(
            side.prints(anyOf: [["Anna Keane"], ["Keane Norddal"], ["Soler Anna"], ["Berit"], ["Berit", "Soler"]]) == [
                true, true, false, false, true,
            ])
    }
}
