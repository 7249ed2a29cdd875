/// What a robots.txt asks of one crawler (RFC 9309).
public struct RobotsRules: Hashable, Sendable {
    /// How many bytes of a file are read; section 2.5 wants at least so many.
    public static let sizeLimit = 500 << 10

    /// How many rules of a file hold, the first ones; those of large sites have some hundreds. Each link of a feed is held
    /// against all of them, and a file has room for 50,000.
    static let ruleLimit = 5_000

    private struct Rule: Hashable {
        var isAllowed: Bool
        /// The path, spelled as ``spelled(_:)`` does.
        var pattern: [UInt8]
    }

    /// Those that decide first come first.
    private var rules: [Rule] = []
    /// The seconds between requests that it asks for; no part of the RFC, but many write it.
    public private(set) var delay: Double?

    /// Rules that allow everything: those of a host without the file.
    public init() {}

    /// Reads a file.
    ///
    /// The groups that name `agent` hold, all of them together; when there is none, those of `*`; when there is none of
    /// those either, everything is allowed.
    ///
    /// - Parameter agent: the crawler's name, such as `stet`; letters are compared without regard to their case.
    /// - Complexity: O(length of the file).
    public init(_ bytes: [UInt8], agent: String) {
        var own = RobotsRules()
        var general = RobotsRules()
        var (hasOwn, isOwn, isGeneral, isInHead) = (false, false, false, false)
        let wanted = agent.lowercased()
        for line in Self.lines(bytes.prefix(Self.sizeLimit)) {
            guard let (name, value) = Self.field(line) else { continue }
            switch name {
            case "user-agent", "useragent", "user agent":
                if !isInHead { (isOwn, isGeneral, isInHead) = (false, false, true) }
                if value == "*" { isGeneral = true }
                if Self.product(value) == wanted { (isOwn, hasOwn) = (true, true) }
            case "allow", "disallow":
                isInHead = false
                // An empty rule says nothing: `Disallow:` allows all.
                guard !value.isEmpty else { continue }
                let rule = Rule(isAllowed: name == "allow", pattern: Self.spelled(value))
                // One with more letters than an address may have fits none.
                guard rule.pattern.count(where: { $0 != 0x2a }) <= PageAddress.lengthLimit * 3 else { continue }
                if isOwn, own.rules.count < Self.ruleLimit { own.rules.append(rule) }
                if isGeneral, general.rules.count < Self.ruleLimit { general.rules.append(rule) }
            case "crawl-delay":
                isInHead = false
                guard let seconds = Double(value), seconds >= 0, seconds.isFinite else { continue }
                if isOwn { own.delay = max(own.delay ?? 0, seconds) }
                if isGeneral { general.delay = max(general.delay ?? 0, seconds) }
            default: continue
            }
        }
        self = hasOwn ? own : general
        rules.sort {
            let (length, other) = ($0.pattern.count, $1.pattern.count)
            return length == other ? $0.isAllowed && !$1.isAllowed : length > other
        }
    }

    /// Whether a page may be asked for: the longest pattern that fits decides, of equals the one that allows.
    ///
    /// - Complexity: O(rules · length of the target).
    public func allows(_ address: PageAddress) -> Bool {
        if address.path == "/robots.txt" { return true }
        let target = Self.spelled(address.target)
        return rules.first { Self.fits($0.pattern, target) }?.isAllowed ?? true
    }

    /// The crawler's name in a user agent or a line of a file: its leading letters, `-` and `_` (section 2.2.1).
    public static func product(_ agent: String) -> String {
        let name = agent.utf8.prefix { ASCII.isLetter($0) || $0 == 0x2d || $0 == 0x5f }
        return String(decoding: Array(name), as: UTF8.self).lowercased()
    }

    private static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var bytes = bytes
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes = bytes.dropFirst(3) }
        return bytes.split { $0 == 0x0a || $0 == 0x0d }
    }

    private static func field(_ line: ArraySlice<UInt8>) -> (name: String, value: String)? {
        let said = line.prefix { $0 != 0x23 }
        guard let colon = said.firstIndex(of: 0x3a) else { return nil }
        let name = String(decoding: said[..<colon], as: UTF8.self).trimmed().lowercased()
        return (name, String(decoding: said[(colon + 1)...], as: UTF8.self).trimmed())
    }

    /// One spelling for equal paths: percent-encoded letters that need it not are written out, other bytes encoded with capital
    /// digits (section 2.2.2). `*` and `$` stay.
    private static func spelled(_ path: String) -> [UInt8] {
        let bytes = Array(path.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x25, index + 2 < bytes.count, let high = ASCII.hexValue(bytes[index + 1]),
                let low = ASCII.hexValue(bytes[index + 2])
            {
                let value = high << 4 | low
                let isPlain =
                    ASCII.isLetter(value) || ASCII.isDigit(value) || [0x2d, 0x2e, 0x5f, 0x7e].contains(value)
                result += isPlain ? [value] : ASCII.percent(value)
                index += 3
            } else {
                result += byte > 0x20 && byte < 0x7f ? [byte] : ASCII.percent(byte)
                index += 1
            }
        }
        return result
    }

    /// Whether a pattern fits the beginning of a target. `*` stands for anything, `$` at the end for the target's end.
    ///
    /// What stands between stars is looked for from left to right, each piece where it comes first: a later place leaves
    /// less for those behind it. So a pattern takes no more than the target's length and its own, in a search that is linear.
    private static func fits(_ pattern: [UInt8], _ target: [UInt8]) -> Bool {
        let isAnchored = pattern.last == 0x24
        let pieces = (isAnchored ? pattern.dropLast() : pattern[...]).split(
            separator: 0x2a, omittingEmptySubsequences: false)
        guard let first = pieces.first, let last = pieces.last, target.starts(with: first) else { return false }
        if pieces.count == 1 { return !isAnchored || target.count == first.count }
        var here = first.count
        for piece in pieces[1..<(pieces.count - 1)] {
            guard let end = self.end(of: piece, in: target, from: here) else { return false }
            here = end
        }
        if isAnchored { return target.count - here >= last.count && target.suffix(last.count) == last }
        return end(of: last, in: target, from: here) != nil
    }

    /// Where the first occurrence of a piece ends (Knuth, Morris, Pratt 1977).
    ///
    /// - Complexity: O(length of the piece, and of the target up to there).
    private static func end(of piece: ArraySlice<UInt8>, in target: [UInt8], from start: Int) -> Int? {
        guard target.count - start >= piece.count else { return nil }
        let piece = Array(piece)
        guard !piece.isEmpty else { return start }
        // How much of the piece's beginning ends at each of its bytes, the whole left out.
        var borders = [0]
        borders.reserveCapacity(piece.count)
        var fitting = 0
        for byte in piece.dropFirst() {
            while fitting > 0, piece[fitting] != byte { fitting = borders[fitting - 1] }
            if piece[fitting] == byte { fitting += 1 }
            borders.append(fitting)
        }
        fitting = 0
        for place in start..<target.count {
            while fitting > 0, piece[fitting] != target[place] { fitting = borders[fitting - 1] }
            if piece[fitting] == target[place] { fitting += 1 }
            if fitting == piece.count { return place + 1 }
        }
        return nil
    }
}
