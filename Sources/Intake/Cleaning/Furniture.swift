import WireModel

/// Lines that are known by their words: page furniture, notes to editors, credits, corrections.
enum Furniture {
    /// How much of a line a phrase must be to say what the line is.
    enum Reach: Sendable {
        /// The line is the phrase, give or take a mark.
        case whole
        /// The line is short (60 characters) and is no sentence.
        case short
        /// The line begins with it, up to 600 characters long.
        case opening
        /// The line begins with it, however long it is: texts that stand word for word on the pages of many sites.
        case standing
        /// As much of what a site says about itself; where a long line is the whole page it must go on like that.
        case notice
    }

    /// What the line is, when its words tell.
    ///
    /// - Parameter isPage: whether hardly anything else stands on the page.
    /// - Complexity: O(1) in the length of the line, unless it is the page.
    static func kind(_ line: Span<UInt8>, _ shape: LineShape, isPage: Bool = false) -> ZoneKind? {
        guard line.count <= 2_400 else { return nil }
        if let (value, length) = table.match(line) {
            switch value.reach {
            case .whole: if isOnly(line, from: length) { return value.kind }
            case .short: if shape.characters <= 60 && !shape.endsSentence { return value.kind }
            case .opening:
                // `CORRECTION: Ship freed after two days` is a headline; a correction is a sentence.
                if value.kind == .correction && !shape.endsSentence && shape.characters <= 200 { break }
                if shape.characters <= 600 { return value.kind }
            case .standing: return value.kind
            case .notice:
                if shape.characters <= StandingTexts.longNotice || !isPage || StandingTexts.isNotice(line) {
                    return value.kind
                }
            }
        }
        if let first = line.isEmpty ? nil : line[0], ByteText.isDigit(first), isStamp(line) { return .advisory }
        return nil
    }

    /// Whether nothing but marks stands after the phrase.
    private static func isOnly(_ line: Span<UInt8>, from start: Int) -> Bool {
        guard line.count - start <= 8 else { return false }
        for index in start..<line.count where ByteText.isUpper(line[index]) || ByteText.isLower(line[index]) {
            return false
        }
        return true
    }

    /// `212322 GMT Nov 18`, the time stamp at the foot of some wires.
    private static func isStamp(_ line: Span<UInt8>) -> Bool {
        guard line.count >= 10, line.count <= 24 else { return false }
        for index in 0..<6 where !ByteText.isDigit(line[index]) { return false }
        return line[6] == 0x20 && line[7] == 0x47 && line[8] == 0x4d && line[9] == 0x54
    }

    private static let table = PhraseTable<(kind: ZoneKind, reach: Reach)>(
        entries(.boilerplate, .whole, wholeBoilerplate) + entries(.boilerplate, .short, shortBoilerplate)
            + entries(.boilerplate, .opening, openingBoilerplate)
            + entries(.boilerplate, .standing, StandingTexts.openings)
            + entries(.boilerplate, .notice, StandingTexts.notices)
            + entries(.advisory, .whole, labels)
            + entries(.advisory, .opening, advisories) + entries(.correction, .opening, corrections)
            + entries(.credit, .opening, credits))

    private static func entries(
        _ kind: ZoneKind, _ reach: Reach, _ phrases: [String]
    ) -> [(String, (kind: ZoneKind, reach: Reach))] {
        phrases.map { ($0, (kind, reach)) }
    }

    private static let wholeBoilerplate = [
        "contact us", "subscribe", "subscribe now", "connect with us", "news flash", "follow us", "advertisement",
        "advertising", "advert", "share", "share this", "share this article", "share this story", "home", "menu",
        "search", "log in", "login",
        "sign in", "register",
        "comments",
        "trending", "most read", "most popular", "latest news", "top stories", "breaking news", "breaking", "related",
        "related stories", "related articles", "related news", "related topics", "about us", "privacy policy",
        "back to top",
        "load more", "view comments", "copy link", "print", "email", "facebook", "twitter", "whatsapp", "telegram",
        "linkedin",
        "more news", "more stories", "recommended", "you may also like", "editor's picks", "next", "previous",
        "skip to content",
        "skip to main content", "newsletter", "newsletters", "save", "listen", "listen to this article", "read more",
        "more",
        "world", "world news", "international", "politics", "business", "sport", "sports", "opinion", "news", "latest",
        "print this page", "tweet", "reuse this content", "terms of use", "all rights reserved", "anzeige", "publicité",
        "publicidad",
        "continue reading", "loading", "report ad", "sponsored", "top news", "donate", "support us", "gallery", "video",
        "photos",
    ]

    private static let shortBoilerplate = [
        "share on", "share via", "follow @", "follow us", "tags", "tags:", "topics:", "topics", "filed under",
        "min read", "read time",
        "reading time", "cookie settings", "cookie policy", "copyright notice", "watch live", "download the app",
        "read in ", "see more", "view all",
        "more from", "more on", "up next", "skip to", "posted in", "categories:", "category:", "print this",
        "email this",
        "most viewed", "don't miss", "join the conversation", "leave a comment", "leave a reply", "post a comment",
        "estimated reading", "text size", "font size", "source link",
    ]

    private static let openingBoilerplate = [
        "read also", "also read", "also, read", "read more:", "read more at", "read next", "read:", "see also:",
        "related:",
        "related story", "related article", "more on this", "more on this story", "recommended:", "sign up for",
        "sign up to",
        "sign up:", "sign up now", "subscribe to ", "follow us on", "follow our", "click here", "join our",
        "join us on",
        "get the latest", "get our", "download our", "download the",
        "by clicking ", "by signing up, you", "by signing up you", "story continues below",
        "article continues below",
        "story continues after", "this story has not been edited", "(this story has not been edited",
        "this article has not been",
        "(this article has not been", "(except for the headline", "except for the headline",
        "this story was published from",
        "(this story was published", "this report has not been edited", "(this report is auto-generated",
        "this story is auto-generated", "published from a syndicated feed", "watch:", "watch now:", "listen:", "video:",
        "support independent", "support our journalism", "become a member", "enable javascript", "please enable",
        "this slideshow requires javascript", "javascript is ", "you need to enable javascript",
        "your email address", "stay up to date", "stay informed", "keep reading", "lire aussi", "à lire aussi",
        "lesen sie auch",
        "mehr zum thema", "lea también", "leia também", "leggi anche", "lees ook", "читайте также", "関連記事", "相关阅读",
        "延伸阅读", "延伸閱讀", "관련기사", "اقرأ أيض",
        "sur le même sujet", "auch interessant", "te puede interesar", "veja também", "potrebbe interessarti",
        "enjoy unlimited",
        "already a subscriber",
        "like this story?", "enjoyed this story", "enjoy this story?", "to continue reading",
        "this content is", "don't miss:", "send us your", "got a tip", "have a story",
    ]

    private static let labels = [
        "alert", "urgent", "lead", "2nd lead", "3rd lead", "4th lead", "2ndlead", "(lead)", "(2nd ld)", "(3rd ld)",
        "1st lead",
        "writethru", "writethrough", "correction", "corrected", "refile", "flash", "bulletin", "newsalert",
        "news alert", "recap",
        "wrap", "wrapup", "update", "update 1", "update 2", "update 3", "advisory", "kill", "kill kill kill", "preview",
        "snap",
        "(urgent)", "(alert)", "eilmeldung", "eil", "urgente", "repetition", "second lead", "third lead", "new lead",
    ]

    private static let advisories = [
        "^bc-", "bc-", "^eds:", "eds:", "^ap-", "ap-wf-", "^", "(attn:", "attention editors", "(adds ", "(updates ",
        "(recasts ",
        "(writes through", "(writes thru", "(repeats ", "(refiles ", "## note to editors", "note to editors",
        "## internet", "## dpa", "## editor", "(eds:",
        "editors: ", "editors note:", "nieuw bericht, vervangt", "kill kill", "with photo", "(releads ", "(inserts ",
        "(changes ", "(restores ", "embargoed ", "embargo:", "not for publication", "(rewrites ",
    ]

    private static let corrections = [
        "correction:", "corrections:", "correction –", "correction -", "correction —", "clarification:",
        "editor's note:", "editors' note:", "an earlier version of this", "an earlier version",
        "a previous version of this",
        "a previous version",
        "this story has been corrected", "this story has been updated", "this article has been amended",
        "this article was amended",
        "this article has been updated", "this article has been corrected", "this version corrects",
        "(this version corrects",
        "(this story corrects", "(corrects ", "this story corrects", "this report has been corrected",
        "this item corrects",
        "rectificatif", "corrección:", "berichtigung:", "correzione:", "rectificatie:", "(correction",
    ]

    private static let credits = [
        "associated press writer", "associated press journalist", "associated press reporter", "ap writer",
        "ap journalist",
        "ap reporter", "our standards:", "(with inputs from", "(with input from", "(with pti inputs",
        "(with agency inputs",
        "with inputs from", "with agency inputs", "source:", "sources:", "additional reporting",
        "anadolu agency website contains",
        "(inputs from", "(source:", "quelle:", "fuente:", "agencies contributed",
    ]
}
