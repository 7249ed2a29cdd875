/// What the class, the id and the role of an element say about what it holds.
struct PageMarks: OptionSet {
    let rawValue: UInt8

    /// No part of the article, whatever stands in it: navigation, related links, newsletters, shares, banners.
    static let aside = PageMarks(rawValue: 1)
    /// A word that may also be that of an element around the article: `meta`, `print`, `author`.
    static let doubtful = PageMarks(rawValue: 2)
    /// What readers wrote.
    static let comments = PageMarks(rawValue: 4)
    /// The text of the article.
    static let body = PageMarks(rawValue: 8)
    /// Words under a picture.
    static let caption = PageMarks(rawValue: 16)
    /// The lines under the headline.
    static let deck = PageMarks(rawValue: 32)
    /// Notices of the site about itself: cookies, privacy.
    static let notice = PageMarks(rawValue: 64)
}

/// Names of classes and ids, read word by word.
struct PageWords {
    /// What a value was found to say, by a hash of it; classes come again and again on a page.
    private var known = NumberMap<PageMarks>(capacity: 256)

    /// What the element's names say.
    mutating func marks(_ tree: MarkupTree, _ index: Int) -> PageMarks {
        var marks: PageMarks = []
        for position in tree.nodes[index].attributes {
            let attribute = tree.attributes[position]
            let value = tree.values.span.extracting(attribute.value)
            switch attribute.kind {
            case .class, .id: marks.formUnion(self.marks(of: value))
            case .component, .testID:
                // Components name what they are made of, not what they hold.
                marks.formUnion(self.marks(of: value).intersection([.body, .caption, .deck, .comments]))
            case .role:
                if Self.asideRoles.contains(where: { ByteText.equals(value, $0) }) { marks.insert(.aside) }
            case .itemprop:
                let small = ByteText.lowered(value)
                if ByteSearch.contains("articlebody", in: small.span) { marks.insert(.body) }
                if ByteText.equals(small.span, "comment") { marks.insert(.comments) }
                if ByteText.equals(small.span, "caption") { marks.insert(.caption) }
            default: break
            }
        }
        return marks
    }

    private mutating func marks(of value: Span<UInt8>) -> PageMarks {
        let key = Self.hash(value)
        if let found = known[key] { return found }
        let found = Self.read(value)
        known[key] = found
        return found
    }

    /// A hash of a value, eight bytes at a time.
    private static func hash(_ value: Span<UInt8>) -> UInt64 {
        let bytes = value.bytes
        var hash = UInt64(value.count) &* 0x9e37_79b9_7f4a_7c15
        var index = 0
        func mix(_ word: UInt64) {
            let (high, low) = (hash ^ word).multipliedFullWidth(by: 0xa076_1d64_78bd_642f)
            hash = high ^ low &+ word
        }
        while index + 8 <= value.count {
            mix(bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
            index &+= 8
        }
        var rest: UInt64 = 0
        while index < value.count {
            rest = rest &<< 8 | UInt64(value[index])
            index &+= 1
        }
        mix(rest)
        return hash
    }

    private static func read(_ value: Span<UInt8>) -> PageMarks {
        var marks: PageMarks = []
        var previous: UInt64 = 0
        var word: UInt64 = 0
        var wasSmall = false
        func take() {
            guard word != 0 else { return }
            if let one = words[word] { marks.formUnion(one) }
            if previous != 0, let two = pairs[previous &* 31 &+ word] { marks.formUnion(two) }
            previous = word
            word = 0
        }
        for index in 0..<min(value.count, 400) {
            let byte = value[index]
            let isUpper = ByteText.isUpper(byte)
            let isLetter = isUpper || ByteText.isLower(byte)
            if !isLetter || (isUpper && wasSmall) { take() }
            // A pair does not reach from one class to the next.
            if byte == 0x20 { previous = 0 }
            if isLetter { word = (word == 0 ? 0xcbf2_9ce4 : word) &* 0x100_0000_01b3 ^ UInt64(ByteText.lowered(byte)) }
            wasSmall = ByteText.isLower(byte)
        }
        take()
        return marks
    }

    private static func key(_ word: Substring) -> UInt64 {
        var key: UInt64 = 0xcbf2_9ce4
        for byte in word.utf8 { key = key &* 0x100_0000_01b3 ^ UInt64(byte) }
        return key
    }

    private static let words = table(pairs: false)
    private static let pairs = table(pairs: true)

    private static func table(pairs wantsPairs: Bool) -> NumberMap<PageMarks> {
        var table = NumberMap<PageMarks>(capacity: 512)
        for (marks, list) in lists {
            for name in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let parts = name.split(separator: "-")
                guard (parts.count == 2) == wantsPairs else { continue }
                let key = wantsPairs ? key(parts[0]) &* 31 &+ key(parts[1]) : key(name)
                table[key] = (table[key] ?? []).union(marks)
            }
        }
        return table
    }

    private static let asideRoles = [
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu",
    ]

    /// Single words and pairs of words that follow each other, each with what they say.
    private static let lists: [(PageMarks, String)] = [
        (
            .aside,
            """
            advert advertisement advertising ads adslot adsense adunit ad dfp gpt sponsor sponsored sponsors promo promos
            promotion promoted partner outbrain taboola revcontent zergnet mgid plista recirc recirculation related
            relateds relatedposts relatedlinks relatedarticles recommended recommendations recommendation newsletter
            newsletters subscribe subscription signup share sharing shares sharebar sharedaddy addthis addtoany social
            sidebar sidebars rail breadcrumb breadcrumbs footer nav navigation navbar navigator menu submenu popup modal
            overlay lightbox interstitial paywall regwall metered toolbar pagination pager masthead skip login signin
            register trending popular mostread mostpopular mostviewed morestories morenews readmore readnext upnext
            tags taglist tagcloud bio authorbio rating ratings ticker newsticker weather poll survey donate donation
            copyright utility livefyre visuallyhidden screenreader noprint teaser teasers popin flyout offcanvas
            """
        ),
        (
            .aside,
            """
            read-more read-next read-also more-on more-from more-in most-read most-popular most-viewed also-read see-also
            up-next sign-up email-signup you-may may-like might-like sr-only screen-reader top-stories more-stories
            more-news latest-news latest-posts around-web from-web inline-links story-links article-tools follow-us
            related-posts entry-related jp-relatedposts story-tools about-author author-bio author-box author-info
            post-author post-tags entry-tags entry-footer post-footer article-footer entry-utility post-meta entry-meta
            article-meta meta-info nav-links post-navigation nav-previous nav-next prev-next call-action cta-box
            """
        ),
        (
            .doubtful,
            """
            banner search widget widgets topics carousel slideshow latest headlines disclaimer print tools meta byline
            author authors dateline timestamp published credit credits hidden feedback infobox factbox embed tweet
            twitter instagram facebook correction cta teaser module aside gallery download
            """
        ),
        (
            .comments,
            """
            comment comments commentlist disqus respond replies reply discussion spotim coral-talk comment-list
            comments-area reader-comments fb-comments
            """
        ),
        (.notice, "cookie cookies consent gdpr onetrust cookiebar cookiebanner privacy-overview cky cmplz qc-cmp"),
        (
            .body,
            """
            articlebody storybody storytext articletext articlecontent postbody bodytext maincontent newsbody
            article-body story-body entry-content post-content article-content articlebody-content story-content
            story-text article-text post-body content-body body-content body-copy article-copy story-copy entry-text
            body-text rich-text post-text news-text news-body news-content single-content wysiwyg field-body name-body
            paragraphs-container article-main story-main texto-noticia artikel-text artikel-body article-fulltext
            articulo-cuerpo corpo-noticia
            """
        ),
        (.caption, "caption captions figcaption imagecaption photocaption caption-text photo-credit image-credit"),
        (
            .deck,
            """
            standfirst dek deck subtitle subheadline subhead-line subheading sub-headline sub-title sub-heading
            article-summary article-intro lede-deck excerpt-deck article-deck article-dek article-subtitle
            chapo bajada sottotitolo
            """
        ),
    ]
}
