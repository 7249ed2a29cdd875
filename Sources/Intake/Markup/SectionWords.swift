/// Headings of sections that are not the story's own.
enum SectionWords {
    /// Whether the block is such a heading: a short line that begins with one of the phrases.
    static func announces(_ block: PageBlock) -> Bool {
        let shape = block.shape
        guard shape.characters <= 60, shape.words <= 9, !shape.endsSentence || shape.words <= 4 else { return false }
        guard let (isWhole, length) = table.match(block.text.span) else { return false }
        if block.tag.isHeading || !isWhole { return !isWhole || block.text.count - length <= 12 }
        return block.text.count - length <= 3
    }

    /// Phrases that are the whole line, and those that a line begins with.
    private static let table = PhraseTable<Bool>(
        (whole.map { ($0, true) } + opening.map { ($0, false) }).flatMap { phrase, isWhole in
            // Only ASCII is compared without regard to case: a first letter beyond it is listed both ways.
            [(phrase, isWhole), (phrase.prefix(1).uppercased() + phrase.dropFirst(), isWhole)]
        })

    private static let whole = [
        "related", "recommended", "comments", "comment", "trending", "trending now", "breaking news", "latest updates",
        "headlines", "top headlines", "latest", "latest news", "popular",
        "most read", "most popular", "most viewed", "newsletter", "newsletters", "more news", "more stories", "share",
        "share this", "share this article", "share this story", "about the author", "about the authors", "sponsored",
        "partner content", "promoted", "promoted stories", "around the web", "from the web", "editor's picks",
        "editors' picks", "editors’ picks", "editor’s picks", "top stories", "featured", "read next", "up next",
        "next article", "previous article", "see also", "also read", "read also", "read more", "further reading",
        "more to read", "advertisement", "advert", "tags", "topics", "categories", "discussion", "responses",
        "ähnliche artikel", "mehr zum thema", "verwandte artikel", "das könnte sie auch interessieren", "kommentare",
        "meistgelesen", "auch interessant", "à lire aussi", "lire aussi", "sur le même sujet", "articles liés",
        "commentaires", "les plus lus", "noticias relacionadas", "artículos relacionados", "te puede interesar",
        "comentarios", "lo más leído", "más noticias", "también te puede interesar", "leia também", "veja também",
        "notícias relacionadas", "comentários", "mais lidas", "leggi anche", "articoli correlati", "commenti",
        "potrebbe interessarti", "lees ook", "gerelateerde artikelen", "reacties", "meest gelezen", "читайте также",
        "похожие статьи", "комментарии", "関連記事", "おすすめ記事", "コメント", "相关阅读", "相关新闻", "推荐阅读",
        "관련기사", "اقرأ أيضا", "benzer haberler", "czytaj także", "zobacz także", "läs också", "les også",
        "lue myös", "læs også",
    ]
    private static let opening = [
        "related stories", "related articles", "related news", "related posts", "related content", "related topics",
        "related coverage", "related reading", "related links", "related video", "recommended for you",
        "recommended stories", "recommended articles", "recommended reading", "more from", "more in ", "more on this",
        "more like this", "more stories", "you may also", "you might also", "you may like", "you might like",
        "people also", "what to read next", "what others are", "leave a reply", "leave a comment", "post a comment",
        "join the conversation", "join the discussion", "have your say", "tell us what you think", "view comments",
        "show comments", "hide comments", "sign up for", "sign up to", "subscribe to", "get our newsletter",
        "get the newsletter", "follow us", "about the author", "share this", "most read in", "most popular in",
        "trending in", "trending on", "trending stories", "latest from", "latest in", "other stories", "other articles",
        "popular stories", "popular posts", "popular articles", "recent posts", "recent articles", "recent comments",
        "privacy overview", "cookie settings", "cookie policy", "cookie preferences", "cookies policy",
        "we value your privacy", "your privacy", "don't miss", "don’t miss",
        "você pode gostar", "veja mais", "mais sobre", "más sobre", "ver más", "mehr von", "mehr aus", "lesen sie auch",
        "plus d'articles", "à découvrir", "dans la même rubrique", "potrebbero interessarti", "ti potrebbe interessare",
        "meer over", "ook interessant", "вам может", "вас может",
    ]
}
