/// Why an address is not asked for.
public enum AddressProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// It has another scheme than http and https.
    case scheme(String)
    /// It is no address at all, or a part of one.
    case malformed
    /// It names a user or a password.
    case hasUser
    /// It is longer than ``PageAddress/lengthLimit``.
    case tooLong
    /// It leads into a private network; what sort of one.
    case privateNetwork(String)

    /// What is wrong, in a few words.
    public var description: String {
        switch self {
        case .scheme(let scheme): "\(scheme): is neither http nor https"
        case .malformed: "this is not an address of a page"
        case .hasUser: "an address with a user name in it is not asked for"
        case .tooLong: "the address is too long"
        case .privateNetwork(let kind): "it leads to \(kind) (--allow-private lets it)"
        }
    }
}

/// The address of a page: http or https, in one spelling, so that equal pages have equal addresses.
///
/// Scheme and host are in small letters, the usual port and the fragment are left out, dot segments are resolved
/// (RFC 3986, section 5.2.4), and what may not stand in an address is percent-encoded, as browsers do it.
public struct PageAddress: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The most bytes an address may have: 4 KB; no article has a longer one.
    public static let lengthLimit = 4_096

    /// Whether it is https.
    public let isSecure: Bool
    /// The host in small letters; an IPv6 address in its brackets.
    public let host: String
    /// The port; nil for the scheme's own.
    public let port: Int?
    /// The path with its leading slash.
    public let path: String
    /// What stands behind the question mark; nil without one.
    public let query: String?

    /// Reads an address.
    ///
    /// - Throws: ``AddressProblem``.
    public init(_ text: String) throws(AddressProblem) {
        let bytes = Array(text.utf8).trimmed()
        guard bytes.count <= Self.lengthLimit else { throw .tooLong }
        guard let colon = bytes.firstIndex(of: 0x3a) else { throw .malformed }
        let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
        guard scheme == "http" || scheme == "https" else {
            throw Self.isScheme(bytes[..<colon]) ? .scheme(scheme) : .malformed
        }
        // Browsers take a backslash for a slash here; whoever reads it otherwise may be led elsewhere.
        guard bytes[(colon + 1)...].starts(with: "//".utf8) else { throw .malformed }
        guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7f }) else { throw .malformed }
        let rest = bytes[(colon + 3)...]
        let end = rest.firstIndex { $0 == 0x2f || $0 == 0x3f || $0 == 0x23 } ?? rest.endIndex
        isSecure = scheme == "https"
        (host, port) = try Self.authority(rest[..<end], isSecure: scheme == "https")
        var tail = rest[end...]
        if let hash = tail.firstIndex(of: 0x23) { tail = tail[..<hash] }
        let mark = tail.firstIndex(of: 0x3f)
        let path = Self.encoded(tail[..<(mark ?? tail.endIndex)])
        self.path = Self.withoutDots(path.isEmpty ? "/" : path)
        query = mark.map { Self.encoded(tail[($0 + 1)...]) }
    }

    private init(isSecure: Bool, host: String, port: Int?, path: String, query: String?) {
        (self.isSecure, self.host, self.port, self.path, self.query) = (isSecure, host, port, path, query)
    }

    /// The address as it is asked for.
    public var description: String { origin + target }

    /// Scheme, host and port: whose robots.txt holds.
    public var origin: String { (isSecure ? "https://" : "http://") + host + (port.map { ":\($0)" } ?? "") }

    /// Path and query, as they stand in the request.
    public var target: String { path + (query.map { "?" + $0 } ?? "") }

    /// Where the host's robots.txt is.
    public var robots: PageAddress {
        PageAddress(isSecure: isSecure, host: host, port: port, path: "/robots.txt", query: nil)
    }

    /// The address that a link on this page leads to (RFC 3986, section 5.2.2).
    ///
    /// - Throws: ``AddressProblem``.
    public func resolving(_ link: String) throws(AddressProblem) -> PageAddress {
        let bytes = Array(link.utf8).trimmed()
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.count <= Self.lengthLimit else { throw .tooLong }
        let mark = bytes.firstIndex { $0 == 0x3a || $0 == 0x2f || $0 == 0x3f || $0 == 0x23 }
        if let mark, bytes[mark] == 0x3a, Self.isScheme(bytes[..<mark]) { return try PageAddress(text) }
        if text.hasPrefix("//") { return try PageAddress((isSecure ? "https:" : "http:") + text) }
        if text.hasPrefix("/") { return try PageAddress(origin + text) }
        if text.hasPrefix("?") { return try PageAddress(origin + path + text) }
        if text.isEmpty || text.hasPrefix("#") { return self }
        let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
        return try PageAddress(origin + folder + "/" + text)
    }

    /// Order of the texts.
    public static func < (left: PageAddress, right: PageAddress) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }

    private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, ASCII.isLetter(first) else { return false }
        return bytes.allSatisfy {
            ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2b || $0 == 0x2d || $0 == 0x2e
        }
    }

    private static func authority(
        _ bytes: ArraySlice<UInt8>, isSecure: Bool
    ) throws(AddressProblem) -> (host: String, port: Int?) {
        guard !bytes.contains(0x40) else { throw .hasUser }
        var name = bytes
        var port: Int?
        let isBracketed = bytes.first == 0x5b
        let from = isBracketed ? bytes.firstIndex(of: 0x5d) ?? bytes.startIndex : bytes.startIndex
        if let colon = bytes[from...].lastIndex(of: 0x3a) {
            let digits = bytes[(colon + 1)...]
            name = bytes[..<colon]
            if !digits.isEmpty {
                guard digits.count < 6, digits.allSatisfy({ ASCII.isDigit($0) }),
                    let number = Int(String(decoding: digits, as: UTF8.self)), (1...65_535).contains(number)
                else { throw .malformed }
                port = number == (isSecure ? 443 : 80) ? nil : number
            }
        }
        let isWell = name.allSatisfy { byte in
            if isBracketed { return ASCII.isHex(byte) || byte == 0x3a || byte == 0x2e || byte == 0x5b || byte == 0x5d }
            return ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == 0x2d || byte == 0x2e || byte == 0x5f
                || byte >= 0x80
        }
        guard !name.isEmpty, name.count < 256, isWell, !isBracketed || name.last == 0x5d else { throw .malformed }
        var host = String(decoding: name, as: UTF8.self).lowercased()
        if host.hasSuffix("."), host.utf8.count > 1 { host.removeLast() }
        guard host != "." else { throw .malformed }
        return (host, port)
    }

    /// What may not stand in an address percent-encoded; the rest as it is, `%` among it.
    private static func encoded(_ bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            switch byte {
            case 0...0x20, 0x22, 0x3c, 0x3e, 0x5c, 0x5e, 0x60, 0x7b...0x7d, 0x7f...: result += ASCII.percent(byte)
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func withoutDots(_ path: String) -> String {
        guard path.contains("/.") || path.contains("/%2") else { return path }
        var kept: [Substring] = []
        let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            switch part.lowercased() {
            case ".", "%2e": if isLast { kept.append("") }
            case "..", ".%2e", "%2e.", "%2e%2e":
                kept = kept.dropLast()
                if isLast { kept.append("") }
            default: kept.append(part)
            }
        }
        return "/" + kept.joined(separator: "/")
    }
}
