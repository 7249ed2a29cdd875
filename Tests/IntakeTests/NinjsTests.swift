import Testing
import WireModel

@testable import Intake

@Suite("ninjs")
struct NinjsTests {
    static func warnings(_ json: String) -> [String] {
        Reading.warnings(Array(json.utf8), name: "wire/a.json").map {
            $0.replacing("wire/a.json: record 0: ", with: "")
        }
    }

    @Test("an agency's own wrapping is told by names that stand deeper, not by the words of a text")
    func told() {
        func isNinjs(_ json: String) -> Bool { NinjsKeys.speakFor(Array(json.utf8)) }
        #expect(isNinjs(#"{"data": {"items": [{"item": {"versionCreated": "2024-09-03", "pubStatus": "usable"}}]}}"#))
        #expect(isNinjs(#"{"response": {"docs": [{"guid": "x", "firstcreated": "2024-09-03"}]}}"#))
        #expect(!isNinjs(#"{"response": {"docs": [{"firstcreated": "2024-09-03"}]}}"#))
        #expect(!isNinjs(#"{"title": "A", "text": "of \"versioncreated\" and \"pubstatus\" it said \"uri\""}"#))
        #expect(!isNinjs(#"{"title": "A", "text": "a text with an end that is cut off, versioncreated, pubstatus"#))
        #expect(isNinjs(#"{"uri": "urn:1", "headline": "A", "versioncreated": "2024-09-03"}"#))
        #expect(!isNinjs("{") && !isNinjs(#"{"a":"\"#) && !isNinjs(#"{"a""#))
    }

    @Test("a record with lists of many values is read whole; one with too many to be read is named")
    func manyValues() {
        func record(_ count: Int) -> String {
            #"{"tokens": [\#((0..<count).map { String($0 % 10) }.joined(separator: ","))], "text": "The harbour opened again."}"#
        }
        #expect(Reading.articles(record(25_000), name: "a/b.json").map(\.text) == ["The harbour opened again."])
        let warnings = Reading.warnings(Array(record(JSONParser.mostEntries).utf8), name: "a/b.json")
        #expect(warnings == ["a/b.json: record 0: the record has more than 500000 values"])
    }

    static let broken: [(String, String)] = [
        (
            #"{"uri": "urn:1", "headline": "A", "type": "story"}"#,
            "the field type has the value story, which the standard does not know"
        ),
        (#"{"uri": "urn:1", "headline": "A", "profile": 42}"#, "the field profile is no string"),
        (#"{"uri": "urn:1", "headline": "A", "person": "Jane Doe"}"#, "the field person is no list"),
        (#"{"uri": "urn:1", "headline": "A", "$standard": "1.3"}"#, "the field $standard is no object"),
        (#"{"uri": "urn:1", "headline": "A", "expires": []}"#, "the field expires is no string"),
        (#"{"uri": "urn:1", "headline": "A", "altids": "x"}"#, "the field altids is neither object nor list"),
        (#"{"uri": "urn:1", "headline": "A", "urgency": 0.1}"#, "the field urgency is no whole number"),
        (#"{"uri": "urn:1", "headline": "A", "urgency": 11}"#, "the field urgency is not among 1 to 9"),
        (
            #"{"uri": "urn:1", "headline": "A", "digitalsourcetype": "bad"}"#,
            "the field digitalsourcetype is no address"
        ),
        (#"{"uri": "urn:1", "headline": "A", "linkedrights": "x"}"#, "the standard knows no field linkedrights"),
        (#"{"uri": "urn:1", "headline_": "A"}"#, "the standard knows no field headline_"),
        (
            #"{"uri": "urn:1", "headline": "A", "one": 1, "two": 2, "version": "3"}"#,
            "the standard knows no fields one and two"
        ),
        (
            #"{"uri": "urn:1", "headline": "A", "rightsinfo": {"linkedrights": "a", "encodedrights": "b"}}"#,
            "the field rightsinfo has both linkedrights and encodedrights"
        ),
        (
            #"{"uri": "urn:1", "headline": "A", "infosource": [{"name": "B", "scheme": {"uri": "c"}}]}"#,
            "the scheme of an infosource is no string"
        ),
        (
            #"{"uri": "urn:1", "headline": "A", "advices": [{"lifetime": {"name": "long"}}]}"#,
            "the lifetime of an advices has no code"
        ),
        (
            #"{"uri": "urn:1", "title": "A", "eventDetails": {"dates": {"startDate": "2024-03-05", "expectedStartDate": "2024-03"}}}"#,
            "the event has both startdate and expectedstartdate"
        ),
        (
            #"{"uri": "urn:1", "title": "A", "eventDetails": {"dates": {"startDate": "March 5th"}}}"#,
            "the event's startdate is no date: March 5th"
        ),
        (
            #"{"uri": "urn:1", "title": "A", "plannedCoverage": [{"urgency": 12}]}"#,
            "the urgency of a planned coverage is not among 1 to 9"
        ),
        (
            #"{"uri": "urn:1", "headline": "A", "associations": [{"uri": "urn:2", "name": "b", "wrong": 1}]}"#,
            "the association 0 has the field wrong, which no item has"
        ),
    ]

    @Test("what breaks the standard is told in words, and the headline is read all the same", arguments: broken)
    func rules(_ json: String, _ warning: String) throws {
        let told = Self.warnings(json)
        #expect(told.contains(warning), "\(told)")
        let article = try #require(Reading.articles(json, name: "wire/a.json").first)
        #expect(article.headline == "A")
    }

    @Test("a publisher's own fields beside a text are nobody's business")
    func ownFields() {
        let json =
            #"{"uri": "urn:1", "headline": "A", "desk": "b", "body_text": "The harbour opened again on Tuesday."}"#
        #expect(Self.warnings(json).isEmpty)
    }

    @Test(
        "an item with an address and words of the standard alone is one",
        arguments: [
            #"{"uri": "urn:1", "title": "Harbour opens"}"#, #"{"uri": "urn:1", "headline": "Harbour opens"}"#,
            #"{"uri": "urn:1", "headline_main": "Harbour opens", "altids": {"a": "1"}}"#,
            #"{"uri": "urn:1", "headlines": [{"role": "sub", "value": "x"}, {"role": "main", "value": "Harbour opens"}]}"#,
        ])
    func small(_ json: String) throws {
        let article = try #require(Reading.articles(json, name: "wire/a.json").first)
        #expect(article.headline == "Harbour opens")
        #expect(Self.warnings(json) == ["the item has a headline but no text"])
    }

    @Test("a list of items is read item by item, also inside the wrapping of AP's interface")
    func lists() {
        let item =
            #"{"uri": "urn:1", "version": "2", "versioncreated": "2024-03-05T10:20:30Z", "headline": "A", "provider": "AP"}"#
        let wrapped =
            #"{"data": {"items": [{"meta": {"score": 1}, "item": \#(item)}, {"meta": {}, "item": \#(item)}]}}"#
        for text in ["[\(item), \(item)]", wrapped] {
            let articles = Reading.articles(text, name: "wire/a.json")
            #expect(articles.map(\.headline) == ["A", "A"])
            #expect(articles.map(\.published?.iso) == ["2024-03-05", "2024-03-05"])
            #expect(articles.first?.agency == "AP")
        }
    }

    @Test("records of other kinds that have an address stay what they are")
    func others() throws {
        let json =
            #"{"uri": "eng-1", "title": "Harbour opens", "body": "The harbour of Lorne opened again on Tuesday, they said."}"#
        let article = try #require(Reading.articles(json, name: "wire/a.json").first)
        #expect(article.body == "The harbour of Lorne opened again on Tuesday, they said.")
        #expect(Self.warnings(json).isEmpty)
    }

    @Test("a schema is told to be one")
    func schema() {
        let json =
            #"{"$schema": "http://json-schema.org/draft-07/schema#", "title": "ninjs", "description": "A schema of news."}"#
        #expect(Reading.articles(json, name: "wire/a.json").isEmpty)
        #expect(
            Reading.warnings(Array(json.utf8), name: "wire/a.json") == [
                "wire/a.json: this is a JSON schema, which holds no news"
            ])
    }
}
