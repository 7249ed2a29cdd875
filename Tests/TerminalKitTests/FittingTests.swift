import TerminalKit
import Testing

@Suite struct FittingTests {
    @Test func aTextIsCutAtAClusterAndNeverWiderThanAsked() {
        for text in ["", "a", "Meridian Wire", "河畔日报", "👩‍👩‍👧‍👦 family", "e\u{301}clair", "a\u{1B}b"] {
            for columns in 0...16 {
                let cut = text.cut(to: columns)
                #expect(displayWidth(of: cut) <= columns)
                let inside = text.cutInside(to: columns)
                #expect(displayWidth(of: inside) <= columns)
                if displayWidth(of: text) <= columns { #expect(cut == text && inside == text) }
                #expect(displayWidth(of: text.fitted(to: columns)) == columns)
            }
        }
        #expect("Meridian Wire".cut(to: 6) == "Merid…")
        #expect("河畔日报".cut(to: 6) == "河畔…")
        #expect("meridian-wire summit-preview.txt".cutInside(to: 20) == "meridian…preview.txt")
    }

    @Test func aTextIsFilledUpOnEitherSide() {
        #expect("7".padded(to: 3) == "  7")
        #expect("7".fitted(to: 3) == "7  ")
        #expect("1234".padded(to: 3) == "1234")
    }
}
