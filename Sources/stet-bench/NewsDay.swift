/// What a made article is.
enum ArticleKind: String {
    case single, base, version, brief, independent, roundup, report
}

/// The articles of a made news day as JSON lines, with the truth about them.
///
/// Of the events, six in ten are told by one outlet alone; a few are daily market reports, which resemble each other
/// and are no copies; a few are roundups of paragraphs of other stories, which chain clusters together when they are let;
/// the others are wire stories with versions: cut at the tail, with holes, reordered, extended, with changed words, in
/// house style, as briefs, and now and then written independently.
struct NewsDay {
    /// The records.
    private(set) var lines: [UInt8] = []
    /// For each record its id, the story it was copied from or is, and what it is.
    private(set) var gold: [(id: String, story: Int, kind: ArticleKind)] = []
    /// The bytes of all texts.
    private(set) var textBytes = 0

    private var writer: StoryWriter
    private var outlets: [HouseStyle]
    private let wire: HouseStyle
    private var stories = 0
    private var recent: [[Paragraph]] = []

    /// Makes so many articles; the same ones from the same seed.
    init(articles: Int, seed: UInt64 = 7) {
        writer = StoryWriter(seed: seed)
        wire = HouseStyle.wire(writer.lexicon)
        outlets = HouseStyle.outlets(min(120, max(12, articles / 60)), writer.lexicon, &writer.random)
        lines.reserveCapacity(articles * 3_200)
        while gold.count < articles { addEvent(limit: articles) }
    }

    // MARK: Events

    private mutating func addEvent(limit: Int) {
        let cast = writer.cast()
        let day = writer.random.within(1...28)
        let choice = writer.random.fraction()
        if choice < 0.6 {
            add(writer.story(cast), writer.headline(cast), day, .single)
        } else if choice < 0.63 {
            add(writer.dailyReport(cast), writer.headline(cast), day, .report)
        } else if choice < 0.645, recent.count > 20 {
            let paragraphs = (0..<writer.random.within(4...6)).map { _ in
                let story = writer.random.pick(recent)
                return story[min(story.count - 1, writer.random.below(3))]
            }
            add(paragraphs, writer.headline(cast), day, .roundup)
        } else {
            addStory(cast, day, limit: limit)
        }
    }

    private mutating func addStory(_ cast: Cast, _ day: Int, limit: Int) {
        let original = writer.story(cast)
        let headline = writer.headline(cast)
        add(original, headline, day, .base, style: wire)
        recent.append(original)
        if recent.count > 200 { recent.removeFirst() }
        let story = stories
        var printed = [original]
        // Mostly two to six versions, now and then dozens.
        var versions = 1
        while writer.random.happens(0.74), versions < 12 { versions += 1 }
        if writer.random.happens(0.03) { versions += writer.random.within(10...40) }
        for _ in 0..<versions where gold.count < limit {
            var parent = original
            if writer.random.happens(0.2) { parent = writer.random.pick(printed) }
            let isBrief = writer.random.happens(0.08)
            let version = writer.version(of: parent, cast, isBrief: isBrief)
            let heading = writer.random.happens(0.7) ? writer.headline(cast) : headline
            add(version, heading, day, isBrief ? .brief : .version, story: story)
            printed.append(version)
        }
        guard writer.random.happens(0.3), gold.count < limit else { return }
        add(writer.story(cast), writer.headline(cast), day, .independent)
    }

    // MARK: Records

    private mutating func add(
        _ paragraphs: [Paragraph], _ headline: Paragraph, _ day: Int, _ kind: ArticleKind, style: HouseStyle? = nil,
        story: Int? = nil
    ) {
        if story == nil { stories += 1 }
        let style = style ?? writer.random.pick(outlets)
        let id = "b\(gold.count)"
        gold.append((id, story ?? stories, kind))
        let date = "2025-06-\(day < 10 ? "0" : "")\(day)"
        lines += Array("{\"id\":\"\(id)\",\"outlet\":\"\(style.slug)\",\"date\":\"\(date)\",\"headline\":\"".utf8)
        let lexicon = writer.lexicon
        appendEscaped { style.append(headline, to: &$0, lexicon) }
        lines += Array("\",\"text\":\"".utf8)
        let start = lines.count
        for line in style.head { lines += Array("\(line)\\n\\n".utf8) }
        for (index, paragraph) in paragraphs.enumerated() {
            if index > 0 { lines += Array("\\n\\n".utf8) }
            appendEscaped { style.append(paragraph, to: &$0, lexicon) }
        }
        for line in style.foot { lines += Array("\\n\\n\(line)".utf8) }
        textBytes += lines.count - start
        lines += Array("\"}\n".utf8)
    }

    /// Appends text as the inside of a JSON string; made text needs nothing escaped but straight quotation marks.
    private mutating func appendEscaped(_ write: (inout [UInt8]) -> Void) {
        var text: [UInt8] = []
        write(&text)
        for byte in text {
            if byte == 0x22 { lines.append(0x5C) }
            lines.append(byte)
        }
    }

    /// The truth as lines of id, story and kind, separated by tabs.
    var goldLines: [UInt8] { Array(gold.map { "\($0.id)\t\($0.story)\t\($0.kind.rawValue)\n" }.joined().utf8) }
}

extension StoryWriter {
    /// A version of a story as an outlet's desk makes it: what house style does is left to the printing.
    mutating func version(of story: [Paragraph], _ cast: Cast, isBrief: Bool) -> [Paragraph] {
        var version = story
        if isBrief {
            version = Array(version.prefix(random.within(2...3)))
        } else if random.happens(0.4) {
            version = Array(version.prefix(max(3, version.count * random.within(35...95) / 100)))
        }
        if random.happens(0.25) {
            for _ in 0..<random.within(1...3) where version.count > 4 {
                version.remove(at: random.within(1...version.count - 1))
            }
        }
        if random.happens(0.2), version.count > 5 {
            let paragraph = version.remove(at: random.within(1...version.count - 1))
            version.insert(paragraph, at: random.within(1...version.count))
        }
        if random.happens(0.25) {
            for _ in 0..<random.within(1...3) { version.insert(paragraph(cast), at: random.within(1...version.count)) }
        }
        if random.happens(0.1), version.count > 3 {
            let place = random.within(1...version.count - 2)
            let next = version.remove(at: place + 1)
            version[place] += next
        }
        if random.happens(0.5) {
            let rate = 0.003 + 0.037 * random.fraction()
            for paragraph in version.indices {
                for word in version[paragraph].indices
                where random.happens(rate) && isReplaceable(version[paragraph][word]) {
                    version[paragraph][word].word = noun()
                }
            }
        }
        return version
    }
}
