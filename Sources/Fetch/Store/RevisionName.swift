import TextCore

/// Names of folders and files for what came from the network: nothing a server says can lead out of the folder, hide a
/// file, or put a control character on a terminal.
enum RevisionName {
    /// The folder of a page's revisions below the whole: `example.org/harbour-talks-1f0c9a3b5d7e8642`.
    ///
    /// The host; then the end of the path as far as it can be read, and a hash of the whole address.
    static func folder(of address: PageAddress) -> String {
        host(of: address) + "/" + slug(of: address) + "-" + ASCII.hexadecimal(TextHash.of(address.description))
    }

    /// The host as the name of a folder, with its port when it is not the usual one.
    static func host(of address: PageAddress) -> String {
        let port = address.port.map { "_\($0)" } ?? ""
        return visible(safe(address.host, keeping: [0x2e, 0x5f], limit: 120) + port)
    }

    /// What the last readable part of the path says: letters, digits and hyphens, at most 60.
    private static func slug(of address: PageAddress) -> String {
        for part in address.path.split(separator: "/").reversed() {
            var bytes = decoded(part)
            if let dot = bytes.lastIndex(of: 0x2e), bytes.count - dot <= 6 { bytes = Array(bytes[..<dot]) }
            let name = safe(String(decoding: bytes, as: UTF8.self), keeping: [], limit: 60)
            if name.utf8.contains(where: { ASCII.isLetter($0) }) { return visible(name) }
        }
        return "page"
    }

    /// Small letters, digits and `kept` bytes; everything else a hyphen, never two in a row nor at an end.
    private static func safe(_ text: String, keeping kept: [UInt8], limit: Int) -> String {
        var bytes: [UInt8] = []
        for byte in text.lowercased().utf8 {
            guard bytes.count < limit else { break }
            let isKept = (ASCII.isLetter(byte) && byte < 0x80) || ASCII.isDigit(byte) || kept.contains(byte)
            if isKept {
                bytes.append(byte)
            } else if let last = bytes.last, last != 0x2d {
                bytes.append(0x2d)
            }
        }
        while bytes.last == 0x2d { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A name that the walk through a folder does not pass over, as it does hidden, `README…` and `LICENSE…` files.
    private static func visible(_ name: String) -> String {
        let isPassedOver = ["readme", "license", "licence", "."].contains { name.hasPrefix($0) }
        return name.isEmpty || isPassedOver ? "page-" + name : name
    }

    private static func decoded(_ part: Substring) -> [UInt8] {
        let bytes = Array(part.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x25, index + 2 < bytes.count, let high = ASCII.hexValue(bytes[index + 1]),
                let low = ASCII.hexValue(bytes[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// The file of a revision without its ending, from `2026-11-22T10:11:12Z`: no colons, which some systems forbid.
    static func file(at moment: String) -> String {
        String(decoding: moment.utf8.map { $0 == 0x3a ? 0x2d : $0 }, as: UTF8.self)
    }
}
