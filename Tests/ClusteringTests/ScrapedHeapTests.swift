import Testing

@testable import Clustering

/// Pages as they are scraped: with what their outlets print around every story.
@Suite("Scraped heaps")
struct ScrapedHeapTests {
    /// A made outlet and its furniture.
    private struct Outlet {
        var navigation: [[UInt64]]
        var consent: [[UInt64]]
        var sections: [[[UInt64]]]
        var foot: [[UInt64]]
        var authors: [[UInt64]]
        /// Headlines of other stories, some of which change from page to page.
        var mostRead: [[UInt64]]
    }

    private struct Page {
        var story: Int
        var document: ClusteringDocument
    }

    /// A heap of pages: wire stories in several outlets, each cut and edited; stories of one page; picture pages that share
    /// captions with many. About two fifths of a page is furniture, which half of the outlets vary from page to page.
    private func heap(seed: UInt64, pages count: Int) -> [Page] {
        var random = Generator(seed: seed)
        let vendors = (0..<2).map { _ in [random.paragraph(40)] }
        var outlets = (0..<16).map { _ in
            Outlet(
                navigation: (0..<4 + random.next(12)).map { _ in random.paragraph(1 + random.next(3)) },
                consent: random.next(3) == 0 ? vendors[random.next(2)] : [],
                sections: (0..<3).map { _ in (0..<random.next(3)).map { _ in random.paragraph(25) } },
                foot: (0..<random.next(3)).map { _ in random.paragraph(35) },
                authors: (0..<4).map { _ in random.paragraph(30) },
                mostRead: (0..<random.next(8)).map { _ in random.paragraph(9) })
        }
        let captions = (0..<30).map { _ in random.paragraph(22) }
        var pages: [Page] = []
        var story = 0
        func print(_ body: [[UInt64]], in outlet: Int) {
            if random.next(4) == 0, !outlets[outlet].mostRead.isEmpty {
                outlets[outlet].mostRead[random.next(outlets[outlet].mostRead.count)] = random.paragraph(9)
            }
            let own = outlets[outlet]
            var all = own.navigation + own.consent + body + own.sections[random.next(3)]
            if random.next(2) == 0 { all.append(own.authors[random.next(4)]) }
            all += own.mostRead + own.foot
            pages.append(
                Page(
                    story: story,
                    document: document(all, key: UInt64(pages.count + 1), outlet: UInt64(outlet + 1))))
        }
        while pages.count < count {
            story += 1
            let body = (0..<5 + random.next(9)).map { _ in random.paragraph(20 + random.next(30)) }
            switch random.next(10) {
            case 0..<4:
                for _ in 0..<2 + random.next(5) {
                    var copy = body.prefix(max(3, body.count - random.next(4))).map { random.edited($0, each: 60) }
                    if random.next(3) == 0 { copy.insert(captions[random.next(30)], at: 1 + random.next(2)) }
                    print(copy, in: random.next(16))
                }
            case 4..<9: print(body + (random.next(3) == 0 ? [captions[random.next(30)]] : []), in: random.next(16))
            default:
                let chosen = (0..<4 + random.next(5)).map { _ in captions[random.next(30)] }
                print([random.paragraph(30)] + chosen, in: random.next(16))
            }
        }
        return pages
    }

    @Test("Of the pairs joined nearly all are one story, and nearly all of one story are joined", arguments: 1...3)
    func precisionAndRecall(seed: Int) {
        let pages = heap(seed: UInt64(seed), pages: 400)
        let result = Clusterer.cluster(pages.map(\.document))
        var (right, wrong, missed) = (0, 0, 0)
        for left in pages.indices {
            for other in pages.indices.dropFirst(left + 1) {
                let isTogether = result.clusterOf[left] != nil && result.clusterOf[left] == result.clusterOf[other]
                if pages[left].story == pages[other].story {
                    if isTogether { right += 1 } else { missed += 1 }
                } else if isTogether {
                    wrong += 1
                }
            }
        }
        #expect(Double(right) >= 0.95 * Double(right + wrong), "\(wrong) pairs wrong beside \(right)")
        #expect(Double(right) >= 0.95 * Double(right + missed), "\(missed) pairs missed beside \(right)")
    }

    @Test("Where no outlet is known, pages with the same furniture are found to be a site", arguments: 1...3)
    func sites(seed: UInt64) {
        var random = Generator(seed: seed)
        let vendor = random.paragraph(30)
        let sites = (0..<6).map { _ in (0..<4).map { _ in random.paragraph(30) } }
        let notes = sites.map { _ in (0..<6).map { _ in random.paragraph(40) } }
        // Twelve pages a site; each of its six notes stands on two of them, which is too few to tell it from a story.
        let documents = (0..<72).map { page in
            let site = page % 6
            return document(
                sites[site] + [vendor] + random.story(5) + [notes[site][page / 6 % 6]], key: UInt64(page + 1))
        }
        let index = SharedTextIndex(documents.map { Fingerprint(of: $0) })
        var pages: [UInt32: Set<Int>] = [:]
        for (page, text) in index.textOf.enumerated() { pages[index.outletOf[text], default: []].insert(page % 6) }
        #expect(pages.count == 6 && pages[0] == nil && pages.values.allSatisfy { $0.count == 1 })
        #expect(Clusterer.cluster(documents).clusters.isEmpty)
    }

    @Test("A story that many sites print is no furniture where no outlet is known", arguments: 5...12)
    func printedByMany(prints: Int) {
        var random = Generator(seed: UInt64(prints))
        let story = random.story(5)
        // A bit more than two fifths of each page is what its site has around it.
        let pages = (0..<prints).map {
            document([random.paragraph(60)] + story + [random.paragraph(60)], key: UInt64($0 + 1))
        }
        let others = (0..<20).map { document(random.story(5), key: UInt64($0 + 50)) }
        let result = Clusterer.cluster(pages + others)
        #expect(keys(result.clusters, pages + others) == [Set(pages.map(\.contentKey))])
    }

    @Test("In a heap of pages two with the same links and headlines are no story, two with the same sentences are")
    func links() {
        var random = Generator(seed: 7)
        // A site with so many pages that its furniture is found, which tells what the heap is made of.
        let navigation = random.paragraph(90)
        let found = (0..<12).map { document([navigation] + random.story(4), key: UInt64($0 + 1)) }
        /// Two pages of a site that has no others: ninety words are on both, on each in paragraphs of so many.
        func pages(inParagraphsOf lengths: Int...) -> [ClusteringDocument] {
            let words = random.paragraph(90)
            return lengths.indices.map { page in
                let lines = stride(from: 0, to: 90, by: lengths[page]).map { Array(words[$0..<$0 + lengths[page]]) }
                return document(lines + random.story(4), key: UInt64(page + 20))
            }
        }
        #expect(Clusterer.cluster(found + pages(inParagraphsOf: 3, 3)).clusters.isEmpty)
        #expect(Clusterer.cluster(found + pages(inParagraphsOf: 30, 30)).clusters == [[12, 13]])
        // One of them may be wrapped at a column, which makes a paragraph of each line.
        #expect(Clusterer.cluster(found + pages(inParagraphsOf: 30, 9)).clusters == [[12, 13]])
        // Where no furniture is found, short lines are as good as any.
        let others = (0..<12).map { document(random.story(7), key: UInt64($0 + 1)) }
        #expect(Clusterer.cluster(others + pages(inParagraphsOf: 3, 3)).clusters == [[12, 13]])
    }

    @Test("In a heap of pages, short pieces of text are no story, however many they are")
    func pieces() {
        var random = Generator(seed: 31)
        let navigation = random.paragraph(90)
        let found = (0..<12).map { document([navigation] + random.story(4), key: UInt64($0 + 1)) }
        /// Two pages with pieces of so many words in common, ninety words, and a quarter as many of their own.
        func pages(ofPiecesOf length: Int) -> [ClusteringDocument] {
            let pieces = (0..<90 / length).map { _ in random.paragraph(length) }
            return (0..<2).map { page in
                document(pieces.flatMap { [random.paragraph(length / 4), $0] }, key: UInt64(page + 20))
            }
        }
        #expect(Clusterer.cluster(found + pages(ofPiecesOf: 15)).clusters.isEmpty)
        #expect(Clusterer.cluster(found + pages(ofPiecesOf: 30)).clusters == [[12, 13]])
        let others = (0..<12).map { document(random.story(7), key: UInt64($0 + 1)) }
        #expect(Clusterer.cluster(others + pages(ofPiecesOf: 15)).clusters == [[12, 13]])
    }

    @Test("A passage that unrelated pages have is no story; one that versions have is")
    func stockPassage() {
        var random = Generator(seed: 32)
        let navigation = random.paragraph(90)
        let found = (0..<12).map { document([navigation] + random.story(4), key: UInt64($0 + 1)) }
        let passage = random.paragraph(60)
        /// Pages that have the passage inside, and a page of little else, under a site's navigation or none.
        func pages(_ count: Int, under head: [[UInt64]] = []) -> [ClusteringDocument] {
            (0..<count).map { document(random.story(5) + [passage] + random.story(4), key: UInt64($0 + 20)) }
                + [document(head + [random.paragraph(9), passage], key: 40)]
        }
        #expect(Clusterer.cluster(found + pages(3)).clusters.isEmpty)
        #expect(Clusterer.cluster(found + pages(1)).clusters == [[12, 13]])
        // Where most of a page is furniture, what is left of it may be more than a passage.
        #expect(Clusterer.cluster(found + pages(3, under: [navigation])).clusters == [[12, 13, 14, 15]])
        // Copies of one story have more in common than what a brief has of it.
        let story = random.story(4) + [passage]
        let copies = (0..<3).map { document(story + [random.paragraph(20)], key: UInt64($0 + 20)) }
        let brief = document([random.paragraph(9), passage], key: 40)
        #expect(Clusterer.cluster(found + copies + [brief]).clusters == [[12, 13, 14, 15]])
    }

    @Test("A line that all pages of an outlet have is furniture though its pages share other lines too")
    func nested() {
        var random = Generator(seed: 5)
        let everywhere = random.paragraph(60)
        let sections = (0..<2).map { _ in random.paragraph(60) }
        let documents = (0..<12).map { page in
            document(
                [everywhere, sections[page % 2]] + (0..<2).map { _ in random.paragraph(30) }, key: UInt64(page + 1),
                outlet: 1)
        }
        // Were all of one outlet, it would be the name of their folder.
        let others = (0..<4).map { document(random.story(5), key: UInt64($0 + 20), outlet: 2) }
        #expect(Clusterer.cluster(documents + others).clusters.isEmpty)
    }

    @Test("Articles with the same words are linked as identical, each to the first")
    func identical() {
        var random = Generator(seed: 6)
        let story = random.story(4)
        let result = Clusterer.cluster([
            document(story, key: 1), document(random.story(4), key: 2), document(story, key: 3),
            document(story, key: 4),
        ])
        let links = result.links.filter { $0.reason == .identical }
        #expect(links.map(\.left) == [0, 0] && links.map(\.right) == [2, 3])
        #expect(links.allSatisfy { $0.isAccepted && $0.containment == 1 && $0.sharedWords == 120 })
    }

    @Test("An alert of which the lead kept only short pieces joins its story")
    func alert() {
        var random = Generator(seed: 7)
        let lead = (0..<12).map { _ in random.paragraph(30) }
        // Seven words of each of three paragraphs, then words of its own: no fingerprint need stand in so short a run.
        let alert = lead.prefix(3).map { Array($0.prefix(8)) + random.paragraph(6) }
        let result = Clusterer.cluster([document(lead, key: 1), document(alert, key: 2, label: 0)])
        #expect(result.clusters == [[0, 1]])
    }
}
