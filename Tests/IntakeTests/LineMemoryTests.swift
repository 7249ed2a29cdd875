import Testing

@testable import Intake

/// What is remembered of bylines and credits.
@Suite("The memory of lines")
struct LineMemoryTests {
    @Test("It gives what computing gives, however much it was asked before")
    func same() {
        let memory = LineMemory()
        let lines =
            ["By Jane Hollow", "Jane Hollow and Ada Moor", "AFP", "Reuters", "", "By AFP", "Staff reporter"]
            + ["Jos\u{e9} Hollow", "Jose\u{301} Hollow", String(repeating: "Ada Moor, ", count: 30)]
            + (0..<1_500).map { "By Writer Number\(String(repeating: "i", count: $0 % 120)) Hollow" }
        for line in lines + lines.reversed() {
            #expect(
                memory.names(inField: [line]).map { Array($0.utf8) }
                    == Byline.names(inField: [line]).map { Array($0.utf8) })
            #expect(memory.agency(line) == CreditLine.agency(line))
        }
        #expect(
            memory.names(inField: ["Jane Hollow", "Ada Moor"]) == Byline.names(inField: ["Jane Hollow", "Ada Moor"]))
    }
}
