import Testing

@testable import Clustering

@Suite("Takes of a story")
struct TakeTests {
    @Test("Alert, lead, second lead and correction are four takes in order, and cut copies fall to their own")
    func chain() {
        var generator = Generator(seed: 20)
        let alert = [generator.paragraph(), generator.paragraph(20)]
        let lead = [alert[0]] + generator.story(9)
        var second = [generator.paragraph()] + lead.dropFirst().dropLast(1) + generator.story(3)
        second[4] = generator.edited(second[4], each: 8)
        var correction = second
        correction[0][12] = Generator.key(5)
        let documents = [
            document(correction, key: 1, day: 2, label: 100, isAgencyPrint: true),
            document(lead, key: 2, day: 1, label: 2, isAgencyPrint: true),
            document(second, key: 3, day: 1, label: 3, isAgencyPrint: true),
            document(alert, key: 4, day: 1, label: 0, isAgencyPrint: true),
            document(Array(second.prefix(6)), key: 5, day: 3),
            document(Array(lead.prefix(6)), key: 6, day: 3),
            document(Array(correction.prefix(6)), key: 7, day: 3),
        ]
        let result = Clusterer.cluster(documents)
        #expect(result.clusters == [[0, 1, 2, 3, 4, 5, 6]])
        #expect(result.takeOf == [4, 2, 3, 1, 3, 2, 4])
        #expect(result.relationToTake[4]?.to == 2 && result.relationToTake[5]?.to == 1)
        #expect(result.relationToBase.allSatisfy { $0 != nil })
    }

    @Test("A later dispatch that keeps the background is another take of the same story")
    func background() {
        var generator = Generator(seed: 21)
        let shared = generator.story(4)
        let early = generator.story(5) + [shared[0]] + generator.story(2) + [shared[1], shared[2]] + generator.story(3)
        let late = generator.story(7) + [shared[0]] + generator.story(4) + [shared[1], shared[2]] + generator.story(2)
        let result = Clusterer.cluster([
            document(late, key: 1, day: 5), document(early, key: 2, day: 2),
            document(Array(late.prefix(9)), key: 3, day: 5),
        ])
        #expect(result.clusters == [[0, 1, 2]])
        #expect(result.takeOf == [2, 1, 2])
        #expect(result.relationToBase[1]?.isSameTake == false)
    }

    @Test("An earlier sign-off inside a later one puts the takes in order")
    func signoffs() {
        var generator = Generator(seed: 22)
        let story = generator.story(10)
        let result = Clusterer.cluster([
            document(story, key: 1, signoff: [1, 2]), document(story + generator.story(1), key: 2, signoff: [1]),
        ])
        #expect(result.clusters == [[0, 1]])
        #expect(result.takeOf == [2, 1])
    }

    @Test("Versions that the wire counts are takes in its order, whatever dates, labels and lengths say")
    func wireVersions() {
        var generator = Generator(seed: 25)
        let story = generator.story(10)
        func version(_ number: Int, _ text: [[UInt64]], day: Int, label: Int?) -> ClusteringDocument {
            var made = document(text, key: UInt64(number), day: day, label: label)
            made.wireVersion = WireVersionKey(item: 7, number: number)
            return made
        }
        let result = Clusterer.cluster([
            version(3, Array(story.prefix(8)), day: 1, label: 0), version(1, story, day: 3, label: 90),
            version(2, Array(story.prefix(9)), day: 2, label: nil),
        ])
        #expect(result.clusters == [[0, 1, 2]])
        #expect(result.takeOf == [3, 1, 2])
    }

    @Test("The wire's numbers of different items say nothing about each other")
    func otherItems() {
        var generator = Generator(seed: 26)
        let story = generator.story(10)
        let documents = (0..<2).map { number in
            var made = document(Array(story.prefix(10 - number)), key: UInt64(number + 1))
            made.wireVersion = WireVersionKey(item: UInt64(number), number: number)
            return made
        }
        #expect(Clusterer.cluster(documents).takeOf == [1, 1])
    }

    @Test("The agency's own print is the base")
    func base() {
        var generator = Generator(seed: 23)
        let story = generator.story(8)
        let result = Clusterer.cluster([
            document(story + generator.story(1), key: 1), document(story, key: 2, isAgencyPrint: true),
            document(Array(story.prefix(3)), key: 3),
        ])
        #expect(result.baseOf == [1])
    }
}
