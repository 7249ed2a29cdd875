/// Texts that stand word for word on the pages of many sites and tell nothing: consent dialogues, walls, notes on how a
/// text came about, and what a company says about itself under each of its releases.
enum StandingTexts {
    /// What such a paragraph begins with, in small letters.
    static let openings = releases
    /// What such a paragraph of a site about itself begins with. So does a page that stands all in one line.
    static let notices = consent + walls + subscription + generated

    /// Characters from which a line that begins like a notice and is most of its page is asked whether it goes on like one.
    static let longNotice = 600
    /// Bytes of such a line to each word of ``ofNotices``, at most.
    private static let bytesToWord = 160
    /// Stems of the words that long notices are full of.
    private static let ofNotices: [[UInt8]] = [
        "cooki", "consent", "partner", "privac", "personal", "prefer", "data", "devic", "browser", "javascript",
        "advert", "content", "subscri", "account", "daten", "einwillig", "donn", "publicit", "datos", "consentimiento",
        "socio",
        "dati", "dispositiv", "gegevens", "toestemming", "personvern", "samtyck", "dane", "zgod",
    ].map { Array($0.utf8) }

    /// Whether a long line that begins like a notice is one to its end: it goes on about cookies, partners and data.
    ///
    /// - Complexity: O(length of the line).
    static func isNotice(_ line: Span<UInt8>) -> Bool {
        var words = 0
        for index in 0..<line.count where index == 0 || !ByteText.isWordByte(line[index - 1]) {
            if ofNotices.contains(where: { begins(line, at: index, with: $0) }) { words += 1 }
        }
        return words * bytesToWord >= line.count
    }

    private static func begins(_ line: Span<UInt8>, at start: Int, with stem: [UInt8]) -> Bool {
        guard start + stem.count <= line.count else { return false }
        for index in stem.indices where ByteText.lowered(line[start + index]) != stem[index] { return false }
        return true
    }

    /// The wordings of the consent frameworks and of the dialogues that come ready made.
    private static let consent = [
        "we and our partners", "we and our trusted partners", "with your permission we and our",
        "we value your privacy",
        "we care about your privacy", "your privacy is important to us", "your privacy matters", "we use cookies",
        "we and selected third parties use", "we use necessary cookies", "we use essential cookies",
        "we would like to use cookies", "we'd like to set", "we use technologies such as cookies",
        "to provide the best experiences, we use", "the technical storage or access", "strictly necessary cookie",
        "necessary cookies are", "functional cookies help", "performance cookies are", "analytical cookies are",
        "advertisement cookies are", "these cookies are necessary for the", "these cookies allow us to",
        "these cookies may be set", "these cookies enable the website", "these cookies collect",
        "cookies are small text",
        "if you disable this cookie", "by continuing to browse", "by continuing to use this",
        "by continuing to use our",
        "by using this site", "by using our site", "by using this website", "by clicking “accept",
        "by clicking \"accept",
        "by accepting all cookies", "this site uses cookies", "this website uses cookies", "our website uses cookies",
        "this website uses google", "this site uses akismet", "this site is protected by recaptcha",
        "manage your cookie", "manage cookie", "manage consent", "do not sell my personal", "do not sell or share my",
        "wir verwenden cookies", "wir nutzen cookies", "wir und unsere partner", "diese website verwendet cookies",
        "diese webseite verwendet cookies", "nous utilisons des cookies",
        "nous et nos partenaires", "avec votre accord, nos", "avec votre accord, nous", "ce site utilise des cookies",
        "utilizamos cookies", "usamos cookies", "nosotros y nuestros socios", "nosotros y nuestros partners",
        "este sitio web utiliza cookies", "esta web utiliza cookies", "este site utiliza cookies", "nós e os nossos",
        "utilizziamo i cookie", "noi e i nostri partner", "noi e terze parti", "questo sito utilizza",
        "wij gebruiken cookies", "wij en onze partners", "deze website gebruikt cookies", "vi bruger cookies",
        "vi använder cookies", "vi bruker informasjonskapsler", "vi och våra partner", "vi og vores partnere",
        "używamy plików cookie", "my i nasi partnerzy", "мы используем файлы cookie",
    ]

    /// What stands instead of a page.
    private static let walls = [
        "please enable js", "please enable javascript", "enable javascript and cookies",
        "access to this page has been denied",
        "checking your browser before", "checking if the site connection", "please verify you are a human",
        "please verify that you are", "verify you are human", "verifying you are human",
        "this website is using a security",
        "sorry, you have been blocked", "you don't have permission to access", "our systems have detected unusual",
        "pardon our interruption", "as you were browsing something about", "please make sure that javascript",
        "please make sure your browser", "your browser does not support", "your browser is not supported",
        "this browser is no longer supported", "your browser is out of date", "to use all features of this site",
        "it looks like you are using an ad", "it looks like you're using an ad", "it seems you are using an ad",
        "we have detected that you are using an ad", "we've detected that you are using an ad",
        "please disable your ad",
        "unfortunately, our website is currently unavailable", "this content is not available in your",
        "we recognize you are attempting to access this website", "451: unavailable",
        "this video is not available in your", "sorry, the page you", "sorry, this page", "sorry, we couldn't find",
        "sorry, we can't find", "we're sorry, the page", "we're sorry, but the page", "we're sorry, this page",
        "oops! that page", "oops! the page", "oops, the page", "the page you are looking for",
        "the page you're looking for", "the page you were looking for", "the page you requested",
        "the page you have requested", "the page that you", "this page isn't available", "this page is not available",
        "this page could not be found", "this page can't be found", "the requested url", "the requested page",
        "it looks like nothing was found", "it looks like the page", "we can't find the page",
        "we can't seem to find", "we couldn't find the page", "we could not find the page",
        "the link you followed may be broken", "die gewünschte seite", "die angeforderte seite",
        "la page que vous recherchez", "la page que vous cherchez", "la página que busca", "la página que buscas",
        "la página que está buscando", "la pagina che stai cercando", "la pagina richiesta", "de pagina die je zoekt",
        "a página que você", "siden du leter etter", "siden du leder efter", "sidan du söker",
    ]

    /// What stands instead of the rest of a text.
    private static let subscription = [
        "this article is for subscribers", "this story is for subscribers", "this content is for subscribers",
        "this article is exclusively for", "this article is reserved for", "this article is available to subscribers",
        "this is a subscriber-only", "this is a premium article", "this premium article", "subscribe to continue",
        "subscribe to read", "subscribe today", "subscribe for", "log in to continue", "sign in to continue",
        "to read the full story", "to read the full article", "register for free to", "register to continue",
        "register to read", "subscribe to keep reading", "subscribe now to", "premium content", "to read this article",
        "to read this story",
        "want to continue reading", "want to keep reading", "you have reached your", "you've reached your",
        "you've read all of your", "unlock this article", "create a free account", "already have an account",
        "already a member", "not a subscriber", "thank you for reading! please", "thanks for reading! please",
        "support local journalism", "cet article est réservé", "la suite est réservée",
        "dieser artikel ist exklusiv", "dieser artikel ist für abonnenten", "weiterlesen mit",
        "contenido exclusivo para", "este contenido es exclusivo", "contenuto riservato agli",
        "dit artikel is exclusief",
    ]

    /// Notes on a text that a program wrote.
    private static let generated = [
        "this results page was generated", "these results were generated",
        "these lottery drawing results were generated", "this forecast was generated",
        "the associated press created this story", "this story was created by automated", "this story was generated by",
        "this article was generated by", "this story was produced using", "portions of this story were generated",
        "elements of this story were generated", "this story was auto-generated",
        "this instant news alert was generated",
    ]

    /// What stands under the releases of companies.
    private static let releases = [
        "this press release contains forward", "this news release contains forward", "this release contains forward",
        "this press release contains certain forward", "this news release contains certain forward",
        "this press release may contain forward", "this news release may contain forward",
        "this press release includes forward", "this news release includes forward",
        "this communication contains forward", "this announcement contains forward", "certain statements in this press",
        "certain statements in this news", "certain statements contained in this", "certain statements made in this",
        "statements in this press release", "statements in this news release", "statements made in this press release",
        "safe harbor statement", "cautionary statement regarding", "cautionary note regarding",
        "forward-looking statements", "forward looking statements", "view original content", "view source version on",
        "to view the source version of", "logo - http", "photo - http", "neither the tsx venture exchange",
    ]

    /// Whether a line is the heading of what somebody says about itself: `About Norsund Ferries Ltd.`, where the paragraph
    /// under it begins with the same name.
    static func isAbout(_ heading: Span<UInt8>, before paragraph: Span<UInt8>) -> Bool {
        let about: [UInt8] = Array("About ".utf8)
        guard heading.count > about.count + 1, heading.count <= 90, paragraph.count >= 40 else { return false }
        for index in about.indices where heading[index] != about[index] { return false }
        guard !ByteText.isLower(heading[about.count]) else { return false }
        let name = word(heading, from: about.count)
        return !name.isEmpty && (isSame(heading, name, paragraph, at: 0) || isSame(heading, name, paragraph, at: 4))
    }

    /// The word that begins at a place.
    private static func word(_ line: Span<UInt8>, from start: Int) -> Range<Int> {
        var end = start
        while end < line.count, ByteText.isWordByte(line[end]) { end += 1 }
        return start..<end
    }

    /// Whether the word stands in another line at a place, and ends there.
    private static func isSame(_ line: Span<UInt8>, _ word: Range<Int>, _ other: Span<UInt8>, at place: Int) -> Bool {
        guard other.count > place + word.count, !ByteText.isWordByte(other[place + word.count]) else { return false }
        for index in 0..<word.count where line[word.lowerBound + index] != other[place + index] { return false }
        return place == 0 || other[0] == UInt8(ascii: "T")
    }
}
