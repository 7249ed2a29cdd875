/// Sites: pages of unknown outlets that have the same furniture.
///
/// A site's pages have navigation, notes and foot in common, those of two sites at most what a vendor or an owner prints on
/// both. So two pages are of one site when they have much of their furniture in common, and not when they have some; and
/// pages that are like each other from one to the next are no site unless most have something in common (``SiteUnion``).
extension SharedTextIndex {
    /// Share of the furniture of two pages, taken together, that both must have.
    ///
    /// Of made heaps of 600 pages without outlets, .25 to .35 are about as good, and with .5 many sites fall into pieces.
    private static let leastCommonFurniture = 0.3
    /// Shingles beside its furniture that a page must have to be asked.
    private static let leastRest = 3
    /// Pages that make a site: with fewer no line of it could be told from a story.
    private static let leastPages = 3
    /// Share of the smaller rest that two pages may have in common: furniture that is not found yet, but not a story.
    private static let mostCommonRest = 0.4
    /// Pairs of its pages that are asked whether they are unrelated.
    private static let pairsAsked = 8

    /// Gives the texts of unknown outlets the numbers of the sites they are pages of.
    ///
    /// - Parameter masked: for each entry whether it is furniture, as far as it is known without sites.
    /// - Returns: whether there are any.
    /// - Complexity: O(furniture), each shingle by what two pages have of it.
    mutating func findSites(_ masked: [Bool]) -> Bool { numberSites(sites(masked), masked) }

    /// For each text of an unknown outlet the first text of its site; −1 for the others.
    private func sites(_ masked: [Bool]) -> [Int] {
        var lines = [[UInt32]](repeating: [], count: count)
        for text in 0..<count where outletOf[text] == 0 {
            for entry in Int(firstEntry[text])..<Int(firstEntry[text + 1])
            where masked[entry] && postingOf[entry] != .max { lines[text].append(postingOf[entry]) }
            lines[text].sort()
        }
        var sites = SiteUnion(lines)
        for pair in likePairs(lines) { sites.join(pair.left, pair.right, atLeast: Self.leastCommonFurniture) }
        return (0..<count).map { outletOf[$0] == 0 ? sites.site(of: $0) : -1 }
    }

    /// Pages that are neighbours in a posting and have much of their furniture in common, those with most first.
    private func likePairs(_ lines: [[UInt32]]) -> [(left: Int, right: Int)] {
        var pairs: [(left: Int, right: Int, likeness: Double)] = []
        var seen: Set<UInt64> = []
        for text in 0..<count {
            // A line is looked at where its first page is.
            for posting in lines[text] {
                var previous = -1
                for member in members(ofPosting: Int(posting)) {
                    let page = Int(members[member].text)
                    guard outletOf[page] == 0 else { continue }
                    if previous < 0, page != text { break }
                    if previous >= 0, seen.insert(UInt64(previous) << 32 | UInt64(page)).inserted {
                        let likeness = SiteUnion.likeness(lines[previous], lines[page])
                        if likeness >= Self.leastCommonFurniture { pairs.append((previous, page, likeness)) }
                    }
                    previous = page
                }
            }
        }
        pairs.sort { ($1.likeness, $0.left, $0.right) < ($0.likeness, $1.left, $1.right) }
        return pairs.map { ($0.left, $0.right) }
    }

    private mutating func numberSites(_ siteOf: [Int], _ masked: [Bool]) -> Bool {
        var pages = [[Int]](repeating: [], count: count)
        for (text, site) in siteOf.enumerated() where site >= 0 { pages[site].append(text) }
        let first = (outletOf.max() ?? 0) + 1
        var next = first
        for site in pages where site.count >= Self.leastPages && areUnrelated(site, masked) {
            for text in site { outletOf[text] = next }
            next += 1
        }
        return next > first
    }

    /// Whether pages have nothing but furniture in common, asked in a few pairs: versions of one story are no site.
    private func areUnrelated(_ pages: [Int], _ masked: [Bool]) -> Bool {
        let step = max(1, pages.count / Self.pairsAsked)
        var (voices, yes) = (0, 0)
        for place in stride(from: 0, to: pages.count, by: step) {
            let left = rest(of: pages[place], masked)
            let right = rest(of: pages[(place + max(1, step / 2)) % pages.count], masked)
            guard min(left.entries, right.entries) >= Self.leastRest else { continue }
            voices += 1
            let shared = Set(left.postings).intersection(right.postings).count
            if Double(shared) <= Self.mostCommonRest * Double(min(left.entries, right.entries)) { yes += 1 }
        }
        return voices > 0 && Double(yes) >= Self.majority * Double(voices)
    }

    /// The shingles of a page that are not furniture: how many they are, and the postings of those that others have.
    private func rest(of text: Int, _ masked: [Bool]) -> (entries: Int, postings: [UInt32]) {
        var rest: (entries: Int, postings: [UInt32]) = (0, [])
        for entry in Int(firstEntry[text])..<Int(firstEntry[text + 1]) where !masked[entry] {
            rest.entries += 1
            if postingOf[entry] != .max { rest.postings.append(postingOf[entry]) }
        }
        return rest
    }
}
