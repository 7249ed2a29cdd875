/// Joins pages to sites by their furniture, which is that of two sites where the pages in between have some of each.
///
/// What at least half of its pages have is the core of a site, and what it is compared by. Joined from page to page instead,
/// sixty sites of a made heap become one by the lines of vendors and by a story that all of them print; the story then is
/// what all pages of a site have, and furniture.
struct SiteUnion {
    /// Lines that are compared, and how many each side must have.
    private static let mostCompared = 256
    private static let leastCompared = 3

    /// A site as far as it is known.
    fileprivate struct Site {
        var pages = 1
        /// The lines of at least half of its pages, ascending.
        var core: [UInt32]
        /// How many pages it had when the core was found.
        var pagesOfCore = 1
        /// How many pages have each line; empty for a page alone.
        var counts: [UInt32: Int] = [:]
    }

    private var parent: [Int]
    private var sites: [Site]

    /// Makes a site of each page.
    ///
    /// - Parameter lines: for each page its furniture, ascending.
    init(_ lines: [[UInt32]]) {
        parent = Array(lines.indices)
        sites = lines.map { Site(core: $0) }
    }

    /// The page whose number stands for the site of a page.
    mutating func site(of page: Int) -> Int {
        var at = page
        while parent[at] != at {
            parent[at] = parent[parent[at]]
            at = parent[at]
        }
        return at
    }

    /// Joins the sites of two pages where they have so much in common.
    ///
    /// - Complexity: O(lines compared), and O(lines of the smaller site) for a join; the core is found anew when a site has
    ///   grown by a quarter.
    mutating func join(_ left: Int, _ right: Int, atLeast least: Double) {
        let (left, right) = (site(of: left), site(of: right))
        guard left != right, Self.likeness(sites[left].core, sites[right].core) >= least else { return }
        let isLeftLarger = sites[left].pages >= sites[right].pages
        let (large, small) = isLeftLarger ? (left, right) : (right, left)
        parent[small] = large
        let joined = sites[small]
        sites[small] = Site(core: [])
        sites[large].take(joined)
    }

    /// How much of the lines of two, taken together, both have; 0 where one has few. Both ascending.
    static func likeness(_ left: [UInt32], _ right: [UInt32]) -> Double {
        let (left, right) = (left.prefix(mostCompared), right.prefix(mostCompared))
        guard min(left.count, right.count) >= leastCompared else { return 0 }
        var (index, other, common) = (0, 0, 0)
        while index < left.count, other < right.count {
            let (one, two) = (left[index], right[other])
            common += one == two ? 1 : 0
            index += one <= two ? 1 : 0
            other += two <= one ? 1 : 0
        }
        return Double(common) / Double(left.count + right.count - common)
    }
}

extension SiteUnion.Site {
    /// Takes the pages of another.
    fileprivate mutating func take(_ other: Self) {
        if pages == 1 { for line in core { counts[line] = 1 } }
        if other.pages == 1 {
            for line in other.core { counts[line, default: 0] += 1 }
        } else {
            counts.merge(other.counts, uniquingKeysWith: +)
        }
        pages += other.pages
        guard pages * 4 >= pagesOfCore * 5 else { return }
        pagesOfCore = pages
        core = counts.filter { $0.value * 2 >= pages }.keys.sorted()
    }
}
