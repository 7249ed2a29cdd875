/// Joins linked texts to stories: the best link first, and only where enough of both sides supports the join.
///
/// Single linkage would chain stories together through any page that carries pieces of two. So articles made of pieces are
/// recognised first, and two groups are joined only when a share of the pairs between them is linked.
struct StoryGrouping {
    /// Share of the pairs between two groups that must be linked before they are joined.
    static let support = 0.25
    /// As much, for links of shared background.
    static let backgroundSupport = 0.2
    /// Members of a story that must know of what one of them shares with a page, when the heap is one of pages.
    static let leastToVouch = 3
    /// Share of what two pages share that must stand around the texts of others of a site to be the site's.
    private static let mostOfFrame = 0.8
    /// Pages of a site that are asked.
    private static let pagesAsked = 8
    /// Stories that a piece of text may stand in before it counts as stock.
    static let mostStories = 3

    /// Words of a run that make a piece of a story.
    private static let pieceRun = 15
    /// Words of a run that is more than a piece: a round-up takes a few sentences of each story.
    private static let wholeRun = 150
    /// Unrelated stories that make a round-up, and how much of it they lend together.
    private static let leastStories = 3
    private static let leastLent: Float = 0.3
    /// How much of it must come from others than the one that lends most: a version with two borrowed pictures is none.
    private static let leastFromOthers: Float = 0.2
    /// How much may come from the one that lends most: a page of which more does is a print of that, with teasers of others
    /// around it. Of made heaps .6 misses what .5 finds; with .4 round-ups are joined to what they tell most of.
    private static let mostFromOne: Float = 0.5
    /// How much of a text the round-up must have for this to be whole in it.
    private static let wholeText: Float = 0.75
    /// How much of the page a story must be that stands whole in it for the page to be a print of it, and how many times what
    /// the third story lends: the second may be what pages of one site have in common.
    private static let leastOfPrint: Float = 0.2
    private static let timesTheThird: Float = 2
    /// Most of the shared text that may come from one other story when it is pieces of several.
    private static let mostOfOne = 0.6
    /// Partners that are looked at, those that lend most first.
    private static let mostPartners = 64

    let index: SharedTextIndex
    /// The links with their final verdicts.
    private(set) var links: [SharedTextLink]
    /// For each link whether it is accepted: what is asked most often, and of links that lie far apart.
    private var accepted: [Bool]
    /// For each link the texts at its ends.
    private let ends: [(left: Int32, right: Int32)]
    /// The links of all texts, text by text, ascending by the other text; and where those of each text begin.
    private let neighbours: [Neighbour]
    private let firstNeighbour: [Int]
    private var parent: [Int32]
    private var groups: [[Int32]]

    /// A text that another one has a link to, and the link's position.
    private struct Neighbour: Sendable {
        var text: Int32
        var link: Int32
    }

    init(_ index: SharedTextIndex, links: [SharedTextLink]) {
        self.index = index
        self.links = links
        accepted = links.map(\.isAccepted)
        parent = (0..<Int32(index.count)).map { $0 }
        groups = parent.map { [$0] }
        let ends = links.map { (left: Int32(index.textOf[$0.left]), right: Int32(index.textOf[$0.right])) }
        self.ends = ends
        var first = [Int](repeating: 0, count: index.count + 1)
        for (left, right) in ends {
            first[Int(left) + 1] += 1
            first[Int(right) + 1] += 1
        }
        for text in 0..<index.count { first[text + 1] += first[text] }
        firstNeighbour = first
        neighbours = [Neighbour](unsafeUninitializedCapacity: links.count * 2) { buffer, filled in
            for position in ends.indices {
                let (left, right) = (Int(ends[position].left), Int(ends[position].right))
                buffer[first[left]] = Neighbour(text: Int32(right), link: Int32(position))
                buffer[first[right]] = Neighbour(text: Int32(left), link: Int32(position))
                first[left] += 1
                first[right] += 1
            }
            var start = 0
            for end in first.dropLast() {
                var own = buffer[start..<end]
                own.sort { $0.text < $1.text }
                start = end
            }
            filled = links.count * 2
        }
    }

    private func neighbours(of text: Int) -> ArraySlice<Neighbour> {
        neighbours[firstNeighbour[text]..<firstNeighbour[text + 1]]
    }

    /// The texts of each group, ascending, in order of their first text.
    mutating func run() -> [[Int]] {
        refuseRoundups()
        if index.furniture.isOfPages {
            refuseFrames()
            refuseStockPassages()
        }
        join(background: false)
        refuseStockText()
        join(background: true)
        return groups.filter { !$0.isEmpty }.map { $0.map(Int.init).sorted() }.sorted { $0[0] < $1[0] }
    }

    // MARK: Joining

    private func root(_ text: Int32) -> Int32 {
        var at = text
        while parent[Int(at)] != at { at = parent[Int(at)] }
        return at
    }

    private mutating func join(background: Bool) {
        for position in ordered(background: background) {
            let left = root(ends[position].left)
            let right = root(ends[position].right)
            if left == right { continue }
            if isSupported(left, right, background: background, by: links[position], shorter: ends[position].right) {
                merge(left, right)
            }
        }
        guard background else { return }
        for position in links.indices where accepted[position] {
            if root(ends[position].left) != root(ends[position].right) { refuse(position, .unsupported) }
        }
    }

    /// The accepted links between texts that are not joined yet, the strongest first, those of equal strength by their texts.
    ///
    /// - Complexity: O(links).
    private func ordered(background: Bool) -> [Int] {
        let open = links.indices.filter {
            accepted[$0] && (background || links[$0].reason != .sharedBackground)
                && root(ends[$0].left) != root(ends[$0].right)
        }
        let byTexts = RadixSort.order(of: open.count, below: index.count) {
            Int(ends[open[$0]].right)
        } and: {
            Int(ends[open[$0]].left)
        }
        // Scores are positive, so their bits order as they do.
        var ranked = byTexts.indices.map { rank in
            UInt64(~Self.score(links[open[Int(byTexts[rank])]]).bitPattern) << 32 | UInt64(rank)
        }
        ranked.withUnsafeMutableBufferPointer { RadixSort.sortByUpperHalf($0) }
        return ranked.map { open[Int(byTexts[Int($0 & 0xffff_ffff)])] }
    }

    /// Links of texts that share most both ways come first.
    private static func score(_ link: SharedTextLink) -> Float {
        link.containment * (1 + min(link.leftShare, link.rightShare))
    }

    private func isSupported(
        _ left: Int32, _ right: Int32, background: Bool, by link: SharedTextLink, shorter: Int32
    ) -> Bool {
        let (small, large) = groups[Int(left)].count <= groups[Int(right)].count ? (left, right) : (right, left)
        let sizes = (groups[Int(small)].count, groups[Int(large)].count)
        if sizes.0 == 1, sizes.1 == 1 { return true }
        // A text alone that stands in one version of a story belongs to it, though later versions dropped its words.
        if sizes.0 == 1, groups[Int(small)][0] == shorter, link.reason == .contained {
            return !index.furniture.isOfPages || sizes.1 < Self.leastToVouch || isVouchedFor(link, by: large)
        }
        var linked = 0
        for text in groups[Int(small)] {
            for neighbour in neighbours(of: Int(text)) where accepted[Int(neighbour.link)] {
                if root(neighbour.text) == large { linked += 1 }
            }
        }
        let possible = min(sizes.0 * sizes.1, index.options.hubCount * sizes.0)
        return Double(linked) >= (background ? Self.backgroundSupport : Self.support) * Double(possible)
    }

    /// Whether some of what two texts share stands in other members of a story too: else it may be what one of them has of its
    /// site.
    private func isVouchedFor(_ link: SharedTextLink, by group: Int32) -> Bool {
        let (left, right) = (index.textOf[link.left], index.textOf[link.right])
        return index.commonPostings(left, right).contains { posting in
            index.members(ofPosting: Int(posting)).contains { member in
                let text = index.members[member].text
                return Int(text) != left && Int(text) != right && root(Int32(bitPattern: text)) == group
            }
        }
    }

    private mutating func merge(_ left: Int32, _ right: Int32) {
        let (small, large) = groups[Int(left)].count <= groups[Int(right)].count ? (left, right) : (right, left)
        parent[Int(small)] = large
        groups[Int(large)].append(contentsOf: groups[Int(small)])
        groups[Int(small)] = []
        for text in groups[Int(large)].suffix(256) { parent[Int(text)] = large }
    }

    private mutating func refuse(_ position: Int, _ reason: LinkReason) {
        accepted[position] = false
        links[position].isAccepted = false
        links[position].reason = reason
    }

    // MARK: Pieces of several stories

    /// Refuses the links of articles that are made of pieces of several stories.
    ///
    /// What is made of most is decided first and vouches for no other after that: a story of which three picture pages took
    /// something is not made of them. A page that is a print of one story, with pieces of others around it, keeps its links
    /// to that one.
    private mutating func refuseRoundups() {
        var isRoundup = [Bool](repeating: false, count: index.count)
        // Before any is decided, each is asked by itself.
        let (grouping, none) = (self, isRoundup)
        let ranges = index.crew.ranges(of: index.count, least: 256)
        let shares = index.crew.map(ranges.count) { piece in
            ranges[piece].lazy.compactMap { text in
                grouping.loan(to: text, none).map { (text: text, share: $0.share) }
            }
        }
        var candidates = shares.flatMap { $0 }
        candidates.sort { ($1.share, $0.text) < ($0.share, $1.text) }
        var roundups: [(text: Int, printed: [Int32])] = []
        for candidate in candidates {
            guard let loan = loan(to: candidate.text, isRoundup) else { continue }
            isRoundup[candidate.text] = true
            roundups.append((candidate.text, loan.printed))
        }
        for roundup in roundups {
            for neighbour in neighbours(of: roundup.text) where !roundup.printed.contains(neighbour.text) {
                let link = links[Int(neighbour.link)]
                if link.isAccepted, link.longestRun < Self.wholeRun, min(link.leftShare, link.rightShare) < 0.5 {
                    refuse(Int(neighbour.link), .roundup)
                }
            }
        }
    }

    /// What three or more unrelated stories lend to a text.
    private struct Loan {
        /// How much of the text that is, 0–1.
        var share: Float
        /// The texts of the story that it is a print of nevertheless.
        var printed: [Int32]
    }

    /// What a text has of three or more unrelated stories, each with more to tell; nil when fewer lend to it.
    ///
    /// Near copies of the text are left out: another print of the same round-up must not vouch for it.
    private func loan(to text: Int, _ isRoundup: [Bool]) -> Loan? {
        let neighbours = neighbours(of: text)
        guard neighbours.count >= Self.leastStories else { return nil }
        var partners: [(share: Float, theirs: Float, text: Int32)] = []
        for neighbour in neighbours where !isRoundup[Int(neighbour.text)] {
            let link = links[Int(neighbour.link)]
            guard link.reason != .template, link.longestRun >= Self.pieceRun, min(link.leftShare, link.rightShare) < 0.5
            else { continue }
            let isLeft = Int(ends[Int(neighbour.link)].left) == text
            partners.append(
                (isLeft ? link.leftShare : link.rightShare, isLeft ? link.rightShare : link.leftShare, neighbour.text))
        }
        guard partners.count >= Self.leastStories else { return nil }
        partners.sort { ($1.share, $0.text) < ($0.share, $1.text) }
        var stories: [(members: [Int32], hasMore: Bool, isWhole: Bool, share: Float)] = []
        for partner in partners.prefix(Self.mostPartners) {
            let (hasMore, isWhole) = (partner.theirs < 0.5, partner.theirs >= Self.wholeText)
            if let story = stories.firstIndex(where: { $0.members.contains { areLinked($0, partner.text) } }) {
                stories[story].members.append(partner.text)
                stories[story].hasMore = stories[story].hasMore || hasMore
                stories[story].isWhole = stories[story].isWhole || isWhole
            } else {
                stories.append(([partner.text], hasMore, isWhole, partner.share))
            }
        }
        // Stories come by what they lend, the first lends most.
        let share = stories.reduce(0) { $0 + $1.share }
        let most = stories.first?.share ?? 0
        guard stories.count(where: \.hasMore) >= Self.leastStories, share >= Self.leastLent,
            share - most >= Self.leastFromOthers, most <= Self.mostFromOne
        else { return nil }
        let isPrint =
            stories[0].isWhole && most >= Self.leastOfPrint && most >= Self.timesTheThird * stories[2].share
        return Loan(share: share, printed: isPrint ? stories[0].members : [])
    }

    private func areLinked(_ left: Int32, _ right: Int32) -> Bool {
        var (low, high) = (firstNeighbour[Int(left)], firstNeighbour[Int(left) + 1])
        let end = high
        while low < high {
            let middle = (low + high) / 2
            if neighbours[middle].text < right { low = middle + 1 } else { high = middle }
        }
        return low < end && neighbours[low].text == right
    }

    // MARK: Page frames

    /// Refuses links over what stands around the texts of a site's other pages: a page too short to have a text of its own
    /// between its head and its foot shares nothing else with them.
    private mutating func refuseFrames() {
        var framed: [Int: Set<Int>] = [:]
        for position in links.indices where links[position].reason == .pageFrame {
            let (left, right) = (Int(ends[position].left), Int(ends[position].right))
            framed[left, default: []].insert(right)
            framed[right, default: []].insert(left)
        }
        for (text, others) in framed.sorted(by: { $0.key < $1.key }) where others.count > 1 {
            // Three pages each of which frames the others are of a site; two may be a story and its paragraphs moved about.
            let site = others.sorted().filter { other in
                others.contains { framed[other]?.contains($0) ?? false }
            }
            let frames = site.prefix(Self.pagesAsked).map { Set(index.commonPostings(text, $0)) }
            if frames.isEmpty { continue }
            for neighbour in neighbours(of: text) where accepted[Int(neighbour.link)] {
                let common = index.commonPostings(text, Int(neighbour.text))
                let least = max(1, Self.mostOfFrame * Double(common.count))
                if frames.contains(where: { frame in Double(common.count { frame.contains($0) }) >= least }) {
                    refuse(Int(neighbour.link), .pageFrame)
                }
            }
        }
    }

    // MARK: Stock text

    /// Refuses links over a passage that unrelated pages have too.
    private mutating func refuseStockPassages() {
        let (index, links, accepted, ends) = (index, links, accepted, ends)
        let ranges = index.crew.ranges(of: links.count, least: 256)
        let stock = index.crew.map(ranges.count) { piece in
            var passages = StockPassages(index)
            return ranges[piece].filter { position in
                accepted[position]
                    && passages.isStock(
                        links[position], between: Int(ends[position].left), and: Int(ends[position].right))
            }
        }
        for position in stock.joined() { refuse(position, .stockText) }
    }

    /// Refuses links of shared background whose background stands in several other stories.
    private mutating func refuseStockText() {
        for position in links.indices where accepted[position] && links[position].reason == .sharedBackground {
            let (left, right) = (Int(ends[position].left), Int(ends[position].right))
            let common = index.commonPostings(left, right)
            let stock = common.count { isStock($0) }
            if stock * 2 > common.count {
                refuse(position, .stockText)
            } else if isQuoted(common, by: left, right) {
                refuse(position, .roundup)
            }
        }
    }

    /// Whether most of what two texts share stands in other stories that neither is linked to, and no one of them has the
    /// most of it: two pages that took their pictures from the same places.
    private func isQuoted(_ common: [UInt32], by left: Int, _ right: Int) -> Bool {
        var own = [root(Int32(left)), root(Int32(right))]
        for text in [left, right] {
            for neighbour in neighbours(of: text) where accepted[Int(neighbour.link)] {
                own.append(root(neighbour.text))
            }
        }
        var outside = 0
        var lenders: [Int32: Int] = [:]
        for posting in common {
            var seen: [Int32] = []
            for member in index.members(ofPosting: Int(posting)) {
                let root = root(Int32(bitPattern: index.members[member].text))
                if !own.contains(root), !seen.contains(root) { seen.append(root) }
            }
            if !seen.isEmpty { outside += 1 }
            for root in seen { lenders[root, default: 0] += 1 }
        }
        let most = lenders.values.max() ?? 0
        return outside * 2 > common.count && Double(most) <= Self.mostOfOne * Double(outside)
    }

    private func isStock(_ posting: UInt32) -> Bool {
        let members = index.members(ofPosting: Int(posting))
        if members.count > index.options.postingLimit { return true }
        var roots: [Int32] = []
        for member in members {
            let root = root(Int32(bitPattern: index.members[member].text))
            if !roots.contains(root) { roots.append(root) }
            if roots.count > Self.mostStories { return true }
        }
        return false
    }
}
