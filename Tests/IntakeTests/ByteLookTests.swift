import Testing
import TextCore

@testable import Intake

/// What is passed over many bytes at a time is passed over rightly wherever it stands.
@Suite("Looks at many bytes at once")
struct ByteLookTests {
    @Test(
        "An agency that speaks of itself is found wherever its name stands",
        arguments: [
            ("told AFP", "AFP"), ("told Reuters", "Reuters"), ("told Xinhua", "Xinhua"), ("told Kyodo", "Kyodo"),
            ("sagte der dpa", "dpa"), ("told Yonhap", "Yonhap"), ("dijo a Efe", "EFE"), ("told Anadolu", "Anadolu"),
        ])
    func selfNames(words: String, name: String) {
        // Words with one capital each, and letters outside ASCII, go before it and after it.
        let fill = "He said in Oslo that Up to then élan Moor was not dry and so On. "
        for before in 0..<70 {
            for after in [0, 1, 15, 16, 17, 40] {
                let opening = before == 0 ? "" : String(fill.prefix(before - 1)) + " "
                let text = opening + words + (after == 0 ? "" : " ") + fill.prefix(after)
                let found = SelfNames.find(in: text.utf8Span.span)
                #expect(found.map { $0.name.uppercased() } == [name.uppercased()], "\(text)")
                let span = found.first?.span
                #expect(span.map { $0.end } == (opening + words).utf8.count, "\(text)")
            }
        }
    }

    @Test("A line has as many characters as scalars, wherever those outside ASCII stand", arguments: 0..<80)
    func characters(place: Int) {
        for mark in ["", "é", "—", "漢", "😀"] {
            let line = String(repeating: "a", count: place) + mark + String(repeating: "b", count: 79 - place)
            let shape = LineShape(line.utf8Span.span)
            #expect(shape.characters == line.unicodeScalars.count)
            #expect(shape.ideographs == (mark == "漢" ? 1 : 0))
            #expect(ByteText.isASCII(line.utf8Span.span) == mark.isEmpty)
        }
    }
}
