import Entities
import Testing

@Suite struct ListTests {
    @Test func theTableThatIsBuiltInIsThatOfTheLists() {
        // After a change to a list: make name-lists.
        #expect(Gazetteer.hasTable)
        #expect(Gazetteer.embedded.elementsEqual(Gazetteer.table))
    }
}
