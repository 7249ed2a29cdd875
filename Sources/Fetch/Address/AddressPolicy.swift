/// Which network addresses a connection may be made to.
///
/// Asked with the address that a socket is about to be connected to, not with the one a name had a moment ago: a name
/// server that first gives a public address and then a private one changes nothing.
public struct AddressPolicy: Hashable, Sendable {
    /// Whether private networks, this machine itself and the like are let too.
    public var allowsPrivate: Bool

    /// Makes a policy.
    public init(allowsPrivate: Bool = false) { self.allowsPrivate = allowsPrivate }

    /// Why an address is not connected to; nil when it is.
    ///
    /// - Parameter address: 4 bytes of IPv4 or 16 of IPv6, the first byte first.
    public func refusal(of address: [UInt8]) -> AddressProblem? {
        if allowsPrivate { return address.count == 4 || address.count == 16 ? nil : .malformed }
        switch address.count {
        case 4: return Self.kind(four: address[...]).map { .privateNetwork($0) }
        case 16: return Self.kind(six: address).map { .privateNetwork($0) }
        default: return .malformed
        }
    }

    /// Why an address that names its host by number, as `http://10.0.0.1/`, is not asked for; nil for every other, whose
    /// number is seen only when it is connected to.
    public func refusal(of address: PageAddress) -> AddressProblem? {
        guard !allowsPrivate else { return nil }
        if address.host == "localhost" || address.host.hasSuffix(".localhost") {
            return .privateNetwork("this machine itself")
        }
        let parts = address.host.split(separator: ".", omittingEmptySubsequences: false)
        let bytes = parts.compactMap { UInt8($0) }
        return bytes.count == 4 && parts.count == 4 ? refusal(of: bytes) : nil
    }

    /// The blocks of the IANA IPv4 Special-Purpose Address Registry (RFC 6890) that are not globally reachable, and multicast.
    private static let four: [(UInt32, prefix: UInt32, String)] = [
        (0x0000_0000, 8, "this network"), (0x0a00_0000, 8, "a private network"),
        (0x6440_0000, 10, "a provider's inner network"), (0x7f00_0000, 8, "this machine itself"),
        (0xa9fe_0000, 16, "a link-local address"), (0xac10_0000, 12, "a private network"),
        (0xc000_0000, 24, "a reserved address"), (0xc000_0200, 24, "a reserved address"),
        (0xc058_6300, 24, "a reserved address"), (0xc0a8_0000, 16, "a private network"),
        (0xc612_0000, 15, "a test network"), (0xc633_6400, 24, "a reserved address"),
        (0xcb00_7100, 24, "a reserved address"), (0xe000_0000, 4, "a multicast address"),
        (0xf000_0000, 4, "a reserved address"),
    ]

    private static func kind(four bytes: ArraySlice<UInt8>) -> String? {
        let value = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return four.first { (value ^ $0.0) >> (32 - $0.prefix) == 0 }?.2
    }

    /// The same for IPv6: only 2000::/3 is in public use, and in it some blocks hold an IPv4 address or are no one's.
    private static func kind(six bytes: [UInt8]) -> String? {
        let isZero = { (range: Range<Int>) in bytes[range].allSatisfy { $0 == 0 } }
        if isZero(0..<10), bytes[10] == bytes[11], bytes[10] == 0 || bytes[10] == 0xff {
            if isZero(0..<15), bytes[10] == 0, bytes[15] < 2 {
                return bytes[15] == 1 ? "this machine itself" : "this network"
            }
            // ::ffff:a.b.c.d and ::a.b.c.d are IPv4 in other clothes.
            return bytes[10] == 0 ? "a reserved address" : kind(four: bytes[12...])
        }
        // 64:ff9b::/96, through which a translator reaches IPv4, and 2002::/16, 6to4.
        if bytes[..<12].elementsEqual([0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0]) {
            return kind(four: bytes[12...])
        }
        if bytes[0] == 0x20, bytes[1] == 0x02 { return kind(four: bytes[2..<6]) ?? "a reserved address" }
        if bytes[0] == 0xff { return "a multicast address" }
        if bytes[0] & 0xfe == 0xfc { return "a private network" }
        if bytes[0] == 0xfe, bytes[1] & 0xc0 == 0x80 { return "a link-local address" }
        guard bytes[0] & 0xe0 == 0x20 else { return "a reserved address" }
        let isSpecial =
            (bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] < 2)
            || bytes[..<4].elementsEqual([0x20, 0x01, 0x0d, 0xb8])
            || (bytes[0] == 0x3f && bytes[1] == 0xff && bytes[2] < 0x10)
        return isSpecial ? "a reserved address" : nil
    }
}
