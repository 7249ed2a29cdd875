import Testing

@testable import Clustering

@Suite("Stories by shared text")
struct StoryTests {
    @Test("Nothing gives nothing, and empty or one-word articles stay alone")
    func degenerate() {
        #expect(Clusterer.cluster([]).clusters.isEmpty)
        let empty = (0..<20).map { document([], key: UInt64($0)) }
        let short = (20..<40).map { document([[7]], key: UInt64($0)) }
        let result = Clusterer.cluster(empty + short)
        #expect(result.clusters.isEmpty)
        #expect(result.events.count == 40)
        #expect(result.eventOf.count == 40)
    }

    @Test("Word for word the same article is one story, however often it is printed")
    func identical() {
        var generator = Generator(seed: 1)
        let story = generator.story(6)
        let documents = (0..<5_000).map { document(story, key: UInt64($0), outlet: UInt64($0 % 40 + 1)) }
        let result = Clusterer.cluster(documents)
        #expect(result.clusters.count == 1)
        #expect(result.takeOf.allSatisfy { $0 == 1 })
        #expect(result.relationToBase.allSatisfy { $0?.kept == 1 && $0?.shared == 1 })
    }

    @Test("Three paragraphs of twenty join the story they were cut from")
    func brief() {
        var generator = Generator(seed: 2)
        let story = generator.story(20)
        let result = Clusterer.cluster([
            document(story, key: 1), document(Array(story.prefix(3)), key: 2), document(generator.story(9), key: 3),
        ])
        #expect(result.clusters == [[0, 1]])
        #expect(result.baseOf == [0])
        let relation = result.relationToBase[1]
        #expect(relation?.shared == 1)
        #expect(abs((relation?.kept ?? 0) - 0.15) < 0.01)
        #expect(relation?.isSameTake == true)
    }

    @Test("A copy with a word in twenty changed is still a copy")
    func edited() {
        var generator = Generator(seed: 3)
        let story = generator.story(12)
        let copy = story.map { generator.edited($0, each: 20) }
        #expect(Clusterer.cluster([document(story, key: 1), document(copy, key: 2)]).clusters == [[0, 1]])
    }

    @Test("A form filled in with new figures is another report, and another event")
    func template() {
        var generator = Generator(seed: 4)
        let phrases = (0..<14).map { _ in generator.paragraph(9) }
        let documents = (0..<3).map { day in
            var words: [UInt64] = []
            var numbers: [Int] = []
            for phrase in phrases {
                words += phrase
                numbers.append(words.count)
                words.append(Generator.key(2_000_000 + generator.next(100_000)))
            }
            return document([words], key: UInt64(day), outlet: 1, day: day, numbers: numbers, terms: [1, 2, 3, 4, 5])
        }
        let result = Clusterer.cluster(documents)
        #expect(result.clusters.isEmpty)
        #expect(result.events.count == 3)
        #expect(result.links.allSatisfy { $0.reason == .template && !$0.isAccepted })
    }

    @Test("A news-in-brief column does not chain its stories together")
    func roundup() {
        var generator = Generator(seed: 5)
        let stories = (0..<5).map { _ in generator.story(10) }
        var documents: [ClusteringDocument] = []
        for (number, story) in stories.enumerated() {
            documents.append(document(story, key: UInt64(number * 10)))
            documents.append(document(Array(story.prefix(6)), key: UInt64(number * 10 + 1)))
            documents.append(document(Array(story.prefix(2)), key: UInt64(number * 10 + 2)))
        }
        documents.append(document(stories.map { $0[0] }, key: 99))
        documents.append(document(stories.flatMap { $0.prefix(2) }, key: 98))
        let result = Clusterer.cluster(documents)
        #expect(result.clusters.count >= 5)
        for number in 0..<5 {
            #expect(result.clusterOf[number * 3] == result.clusterOf[number * 3 + 2])
            if number > 0 { #expect(result.clusterOf[number * 3] != result.clusterOf[0]) }
        }
        #expect(result.clusterOf[15] != result.clusterOf[0])
    }

    @Test("One sentence out of a long text is no version of it, two are")
    func snippet() {
        var generator = Generator(seed: 8)
        let story = generator.story(8)
        let sentence = Array(story[0].prefix(17))
        let page = [sentence, generator.paragraph(4)]
        #expect(Clusterer.cluster([document(story, key: 1), document(page, key: 2)]).clusters.isEmpty)
        // The same sentence is enough where the other text is hardly longer, and an alert says so itself.
        let short = [sentence, generator.paragraph(12)]
        #expect(Clusterer.cluster([document(short, key: 1), document(page, key: 2)]).clusters == [[0, 1]])
        let alert = document(page, key: 2, label: 0)
        #expect(Clusterer.cluster([document(story, key: 1), alert]).clusters == [[0, 1]])
        // A caption of thirty words is none either; two sentences are.
        let caption = [story[0], generator.paragraph(4)]
        #expect(Clusterer.cluster([document(story, key: 1), document(caption, key: 2)]).clusters.isEmpty)
        let two = [story[0], Array(story[1].prefix(12)), generator.paragraph(4)]
        #expect(Clusterer.cluster([document(story, key: 1), document(two, key: 2)]).clusters == [[0, 1]])
    }

    @Test("A form whose lines all end with other figures is none, though each repeats the date")
    func lines() {
        var generator = Generator(seed: 10)
        let phrases = (0..<8).map { _ in generator.paragraph(9) }
        let date = generator.paragraph(2)
        let documents = (0..<2).map { state in
            var words = generator.paragraph(1)
            var numbers: [Int] = []
            for phrase in phrases {
                numbers += [words.count, words.count + 1]
                words += date + phrase
                numbers.append(words.count)
                words += [Generator.key(2_000_000 + state * 100 + words.count)]
            }
            return document([words], key: UInt64(state + 1), numbers: numbers)
        }
        let index = SharedTextIndex(documents.map { Fingerprint(of: $0) })
        #expect(index.links(in: 0..<index.count).map(\.reason) == [.template])
    }

    @Test("A form of two states is none where half of its lines end with other figures, the others with a name")
    func states() {
        var generator = Generator(seed: 12)
        let phrases = (0..<7).map { _ in generator.paragraph(13) }
        let date = generator.paragraph(2)
        func form(_ state: Int, figures: Int) -> ClusteringDocument {
            var words = generator.paragraph(1)
            var numbers: [Int] = []
            for (line, phrase) in phrases.enumerated() {
                numbers += [words.count, words.count + 1]
                words += date + phrase
                if line < figures { numbers.append(words.count) }
                words += [Generator.key(2_000_000 + state * 100 + words.count)]
            }
            return document([words], key: UInt64(state + 1), numbers: numbers)
        }
        func reasons(figures: Int) -> [LinkReason] {
            let index = SharedTextIndex((0..<2).map { Fingerprint(of: form($0, figures: figures)) })
            return index.links(in: 0..<index.count).map(\.reason)
        }
        #expect(reasons(figures: 4) == [.template])
        // Two figures are corrections of a story.
        #expect(reasons(figures: 2) == [.contained])
    }

    @Test("A page that has most of one story in one stretch is no round-up of it")
    func wholeRun() {
        var generator = Generator(seed: 11)
        let stories = (0..<4).map { _ in generator.story(8) }
        var documents = stories.enumerated().map { document($1, key: UInt64($0)) }
        // Six paragraphs of the first, and under them a teaser of each of the others.
        let page =
            Array(stories[0].prefix(6)) + stories.dropFirst().map { Array($0[0].prefix(28)) } + generator.story(3)
        documents.append(document(page, key: 9))
        let result = Clusterer.cluster(documents)
        #expect(result.clusters == [[0, 4]])
    }

    @Test("A page of which one story is more than half is no round-up, one of which it is less is")
    func mostOfOne() {
        var generator = Generator(seed: 13)
        let stories = (0..<4).map { _ in generator.story(10) }
        let documents = stories.enumerated().map { document($1, key: UInt64($0)) }
        /// Four paragraphs of the first, and so many words of each of the others.
        func page(teasersOf words: Int) -> ClusteringDocument {
            let teasers = stories.dropFirst().map { Array($0.joined().prefix(words)) }
            return document(Array(stories[0].prefix(4)) + teasers, key: 9)
        }
        #expect(Clusterer.cluster(documents + [page(teasersOf: 28)]).clusters == [[0, 4]])
        #expect(Clusterer.cluster(documents + [page(teasersOf: 58)]).clusters.isEmpty)
    }

    @Test("What two reports quote of one statement is no background that they share")
    func quotations() {
        var generator = Generator(seed: 9)
        let statements = (0..<3).map { _ in generator.paragraph(24) }
        /// A report of twenty paragraphs, three of which share their last 24 words with the other one's.
        func report(key: UInt64, isQuoted: Bool) -> ClusteringDocument {
            var paragraphs = generator.story(20)
            for (number, statement) in statements.enumerated() {
                paragraphs[4 + number * 5].replaceSubrange(6..., with: statement)
            }
            var made = document(paragraphs, key: key)
            for place in [4, 9, 14] where isQuoted { made.quotations += [place * 30 + 6, place * 30 + 30] }
            return made
        }
        let links = { (documents: [ClusteringDocument]) in
            let index = SharedTextIndex(documents.map { Fingerprint(of: $0) })
            return index.links(in: 0..<index.count)
        }
        let background = links([report(key: 1, isQuoted: false), report(key: 2, isQuoted: false)])
        #expect(background.map(\.reason) == [.sharedBackground])
        let quoted = links([report(key: 1, isQuoted: true), report(key: 2, isQuoted: true)])
        #expect(quoted.map(\.reason) == [.tooLittle] && quoted.map(\.containment) == background.map(\.containment))
    }

    @Test("A page that goes on all day shares no background with what it quotes")
    func rolling() {
        var generator = Generator(seed: 12)
        let story = generator.story(20)
        /// Twenty entries, three of which are paragraphs of the story, each under the time of day or a line of as many words.
        func page(key: UInt64, hasTimes: Bool) -> ClusteringDocument {
            var paragraphs: [[UInt64]] = []
            var numbers: [Int] = []
            var words = 0
            for entry in 0..<20 {
                let time = generator.paragraph(4)
                let text = entry % 7 == 3 ? Array(story[entry].prefix(26)) : generator.paragraph()
                if hasTimes { numbers += [words, words + 1] }
                paragraphs += [time, text]
                words += time.count + text.count
            }
            return document(paragraphs, key: key, numbers: numbers)
        }
        let reasons = [false, true].map { hasTimes in
            let pages = [document(story, key: 1), page(key: 2, hasTimes: hasTimes)]
            let index = SharedTextIndex(pages.map { Fingerprint(of: $0) })
            return index.links(in: 0..<index.count).map(\.reason)
        }
        #expect(reasons == [[.sharedBackground], [.tooLittle]])
    }

    @Test("Page furniture of an outlet links nothing")
    func furniture() {
        var generator = Generator(seed: 6)
        let navigation = generator.story(4)
        let documents = (0..<12).map { document(navigation + generator.story(5), key: UInt64($0), outlet: 7) }
        let result = Clusterer.cluster(documents)
        #expect(result.clusters.isEmpty)
        let story = generator.story(5)
        let wrapped =
            documents + [document(navigation + story, key: 50, outlet: 7), document(story, key: 51, outlet: 8)]
        #expect(Clusterer.cluster(wrapped).clusters == [[12, 13]])
    }

    @Test("The order of input and the cut of the work change nothing", arguments: 1...4)
    func orderAndCut(seed: UInt64) {
        var generator = Generator(seed: seed &+ 100)
        var documents: [ClusteringDocument] = []
        for story in 0..<30 {
            let base = generator.story(4 + generator.next(12))
            let terms = (0..<6).map { UInt64(story / 2 * 10 + $0) }
            for version in 0..<(1 + generator.next(6)) {
                var copy = Array(base.prefix(2 + generator.next(base.count)))
                if version > 0 { copy = copy.map { generator.edited($0, each: 40) } }
                if generator.next(4) == 0 { copy.append(generator.paragraph()) }
                documents.append(
                    document(copy, key: UInt64(documents.count), outlet: UInt64(version + 1), terms: terms))
            }
        }
        let expected = Clusterer.cluster(documents)
        #expect(expected.clusters.count > 10)
        var shuffled = documents
        for index in shuffled.indices.reversed() { shuffled.swapAt(index, generator.next(index + 1)) }
        let result = Clusterer.cluster(shuffled)
        #expect(keys(result.clusters, shuffled) == keys(expected.clusters, documents))
        #expect(keys(result.events, shuffled) == keys(expected.events, documents))
        let index = SharedTextIndex(documents.map { Fingerprint(of: $0) })
        let half = index.count / 2
        let links = index.links(in: half..<index.count) + index.links(in: 0..<half)
        let cut = Clusterer.group(index, links: links)
        #expect(cut.clusters == expected.clusters && cut.takeOf == expected.takeOf && cut.links == expected.links)
        let takes = Dictionary(
            uniqueKeysWithValues: documents.indices.map { (documents[$0].contentKey, expected.takeOf[$0]) })
        for position in shuffled.indices { #expect(result.takeOf[position] == takes[shuffled[position].contentKey]) }
    }
}
