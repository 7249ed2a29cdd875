import Testing

@testable import Clustering

/// Pages are joined to sites by what most of them have.
struct SiteUnionTests {
    /// The sites of pages whose neighbours have lines in common, each as the numbers of its pages.
    private func sites(_ pages: [[UInt32]], joining pairs: [(Int, Int)]) -> [[Int]] {
        var union = SiteUnion(pages)
        for (left, right) in pairs { union.join(left, right, atLeast: 0.3) }
        return Dictionary(grouping: pages.indices) { union.site(of: $0) }.values.sorted { $0[0] < $1[0] }
    }

    @Test("A page with half of the lines of each of two sites is of one of them and joins them not")
    func bridge() {
        let pages: [[UInt32]] = [
            Array(0..<20), Array(0..<20), Array(0..<20), Array(20..<40), Array(20..<40), Array(20..<40), Array(10..<30),
        ]
        #expect(SiteUnion.likeness(pages[2], pages[6]) >= 0.3)
        #expect(SiteUnion.likeness(pages[3], pages[6]) >= 0.3)
        let found = sites(pages, joining: [(0, 1), (1, 2), (3, 4), (4, 5), (2, 6), (3, 6)])
        #expect(found == [[0, 1, 2, 6], [3, 4, 5]])
    }

    @Test("Sections of a site that each have lines of their own are one site by the lines of all")
    func sections() {
        let pages = (0..<12).map { page -> [UInt32] in
            let section = UInt32(page / 4)
            return Array(0..<20) + Array((100 + section * 20)..<(110 + section * 20))
        }
        let found = sites(pages, joining: (1..<12).map { ($0 - 1, $0) })
        #expect(found == [Array(0..<12)])
    }

    @Test("Pages that are like the next one alone are no one site, however many they are")
    func chain() {
        let pages = (0..<40).map { page in Array(UInt32(page * 5)..<UInt32(page * 5 + 15)) }
        #expect(SiteUnion.likeness(pages[0], pages[1]) >= 0.3)
        let found = sites(pages, joining: (1..<40).map { ($0 - 1, $0) })
        #expect(found.count > 8)
    }

    @Test("Two pages with a line or two are of no site")
    func few() {
        #expect(sites([[1, 2], [1, 2]], joining: [(0, 1)]) == [[0], [1]])
    }
}
