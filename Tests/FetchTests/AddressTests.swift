import Testing

@testable import Fetch

@Suite("Addresses that are asked for, and those that are not")
struct AddressTests {
    @Test(
        "One page has one spelling",
        arguments: [
            ("HTTP://Example.ORG", "http://example.org/"), ("https://example.org:443/a?b#c", "https://example.org/a?b"),
            ("http://example.org:80/a/./b/../c", "http://example.org/a/c"),
            (" http://example.org./x \n", "http://example.org/x"),
            ("http://example.org/ä b", "http://example.org/%C3%A4%20b"), ("http://[::1]:8080/", "http://[::1]:8080/"),
            ("http://example.org/../../etc", "http://example.org/etc"),
            ("http://example.org/a/..", "http://example.org/"),
            ("http://example.org/%2e%2e/x", "http://example.org/x"),
            ("http://example.org?q=1", "http://example.org/?q=1"),
        ])
    func spelling(_ given: String, _ expected: String) throws {
        let address = try PageAddress(given)
        #expect(address.description == expected)
        #expect(try PageAddress(address.description) == address)
    }

    @Test(
        "What is no page's address is refused",
        arguments: [
            "file:///etc/passwd", "ftp://example.org/", "gopher://example.org/", "javascript:alert(1)", "example.org/a",
            "",
            "http://", "http:///a", "http://user@example.org/", "http://user:pass@example.org/", "http://a b/",
            "http://example.org\u{1}/", "http://example.org/a\r\nHost: other.example", "http:\\\\example.org",
            "http://example.org:0/", "http://example.org:99999/", "http://example.org:80:90/",
            "http://exa\u{5c}mple.org/",
            "http://[::1/", "http://example.org%2f@other.example/",
        ])
    func refused(_ text: String) { #expect(throws: AddressProblem.self) { try PageAddress(text) } }

    @Test(
        "Links are put to the page they stand on",
        arguments: [
            ("b", "http://a.example/x/b"), ("/b", "http://a.example/b"), ("../b", "http://a.example/b"),
            ("?q", "http://a.example/x/y?q"), ("//b.example/z", "http://b.example/z"),
            ("#top", "http://a.example/x/y?w"),
            ("https://b.example", "https://b.example/"), ("./b:c", "http://a.example/x/b:c"),
            ("", "http://a.example/x/y?w"),
        ])
    func resolving(_ link: String, _ expected: String) throws {
        #expect(try PageAddress("http://a.example/x/y?w").resolving(link).description == expected)
    }

    @Test(
        "Private, local and reserved networks are not connected to",
        arguments: [
            "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.255.255.255", "169.254.169.254", "172.16.0.1",
            "172.31.255.255", "192.168.0.1", "198.18.0.1", "224.0.0.1", "239.255.255.255", "240.0.0.1",
            "255.255.255.255",
        ])
    func privateFour(_ text: String) throws {
        let bytes = text.split(separator: ".").compactMap { UInt8($0) }
        #expect(AddressPolicy().refusal(of: bytes) != nil)
        #expect(AddressPolicy().refusal(of: [UInt8](repeating: 0, count: 10) + [0xff, 0xff] + bytes) != nil)
        #expect(AddressPolicy(allowsPrivate: true).refusal(of: bytes) == nil)
        #expect(AddressPolicy().refusal(of: try PageAddress("http://\(text)/")) != nil)
    }

    @Test(
        "Public addresses are connected to",
        arguments: [
            "1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1", "192.167.1.1",
            "223.1.1.1",
        ])
    func publicFour(_ text: String) {
        let bytes = text.split(separator: ".").compactMap { UInt8($0) }
        #expect(AddressPolicy().refusal(of: bytes) == nil)
        #expect(AddressPolicy().refusal(of: [UInt8](repeating: 0, count: 10) + [0xff, 0xff] + bytes) == nil)
    }

    @Test(
        "The same for IPv6",
        arguments: [
            ([0, 0, 0, 0, 0, 0, 0, 0], false), ([0, 0, 0, 0, 0, 0, 0, 1], false),
            ([0xfe80, 0, 0, 0, 0, 0, 0, 1], false),
            ([0xfc00, 0, 0, 0, 0, 0, 0, 1], false), ([0xfd12, 0, 0, 0, 0, 0, 0, 1], false),
            ([0xff02, 0, 0, 0, 0, 0, 0, 1], false),
            ([0x2001, 0xdb8, 0, 0, 0, 0, 0, 1], false), ([0x2002, 0x7f00, 1, 0, 0, 0, 0, 1], false),
            ([0x64, 0xff9b, 0, 0, 0, 0, 0x0a00, 1], false), ([0, 0, 0, 0, 0, 0, 0x7f00, 1], false),
            ([0x64, 0xff9b, 0, 0, 0, 0, 0x0808, 0x0808], true), ([0x2606, 0x4700, 0, 0, 0, 0, 0, 0x1111], true),
            ([0x2a00, 0x1450, 0, 0, 0, 0, 0, 1], true),
        ] as [([UInt16], Bool)])
    func six(_ words: [UInt16], _ isLet: Bool) {
        let bytes = words.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        #expect((AddressPolicy().refusal(of: bytes) == nil) == isLet)
    }

    @Test(
        "Names of folders stay in the folder and are seen by the walk",
        arguments: [
            "http://example.org/../../etc/passwd", "http://example.org/%2e%2e%2f%2e%2e%2fetc",
            "http://example.org/.hidden",
            "http://example.org/readme-first", "http://example.org/license-plates-change",
            "http://example.org/a%00b%1b[31m",
            "http://example.org/" + String(repeating: "long-", count: 300), "http://[::1]:8080/x",
            "http://example.org/новости",
            "http://example.org/%ff%fe", "http://.example/x",
        ])
    func folders(_ text: String) throws {
        let parts = RevisionName.folder(of: try PageAddress(text)).split(
            separator: "/", omittingEmptySubsequences: false)
        #expect(parts.count == 2)
        for part in parts {
            #expect(part.utf8.allSatisfy { $0 > 0x2c && $0 < 0x7b && $0 != 0x2f && $0 != 0x5c })
            #expect(!part.isEmpty && part.utf8.count < 200 && !part.hasPrefix("."))
            #expect(!["readme", "license", "licence"].contains { part.hasPrefix($0) })
        }
    }

    @Test("Pages of one name under two addresses have two folders")
    func twoFolders() throws {
        let one = RevisionName.folder(of: try PageAddress("http://example.org/2025/story"))
        let other = RevisionName.folder(of: try PageAddress("http://example.org/2026/story"))
        #expect(one.hasPrefix("example.org/story-") && other.hasPrefix("example.org/story-") && one != other)
    }
}
