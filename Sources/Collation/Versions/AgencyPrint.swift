import TextCore
import WireModel

/// How surely a version is the agency's own print and not a client's.
enum AgencyPrint: Int, Comparable {
    /// A client's print, or nothing tells.
    case client
    /// It looks as the agency sends it: dateline and sign-off are there, and nothing that an outlet puts around a story.
    case asSent
    /// The outlet is the agency.
    case own

    static func < (left: AgencyPrint, right: AgencyPrint) -> Bool { left.rawValue < right.rawValue }

    /// The standing of an article.
    ///
    /// - Complexity: O(zones).
    init(_ article: Article) {
        guard let agency = article.agency, article.relay == nil else {
            self = .client
            return
        }
        let hasFurniture = article.zones.contains { $0.kind == .boilerplate || $0.kind == .byline }
        switch Self.likeness(article.outlet, agency) {
        case .named: self = .own
        case .initials where !hasFurniture && article.dateline != nil: self = .own
        default:
            let isWhole = article.dateline != nil && !article.signoff.isEmpty && !hasFurniture
            self = isWhole ? .asSent : .client
        }
    }

    private enum Likeness { case none, initials, named }

    /// Whether an outlet's name is the agency's: it holds the agency's name as a word, or its words begin with the agency's
    /// letters (`associated-press` and AP). Where the agency's letters go on (`meridian-wire` and MWS) that is a faint sign.
    private static func likeness(_ outlet: String, _ agency: String) -> Likeness {
        let words = Self.words(outlet)
        let name = Self.words(agency)
        guard !words.isEmpty, !name.isEmpty else { return .none }
        if words.count >= name.count {
            for start in 0...(words.count - name.count)
            where Array(words[start..<start + name.count]) == name { return .named }
        }
        guard name.count == 1, let letters = name.first, letters.utf8.count <= 5 else { return .none }
        let initials = String(words.filter { !fillers.contains($0) }.compactMap(\.first))
        guard initials.count >= 2 else { return .none }
        if initials == letters { return .named }
        return letters.hasPrefix(initials) && initials.count + 1 >= letters.count ? .initials : .none
    }

    private static let fillers: Set<String> = ["the", "of", "and", "for", "www", "com", "org", "net"]

    private static func words(_ name: String) -> [String] {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
