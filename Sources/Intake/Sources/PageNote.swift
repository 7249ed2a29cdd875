import CSimdJSON
import Glibc

/// What `stet fetch` wrote down of a page: the file `PAGE.html.json` beside `PAGE.html` (`stet.page/1`).
enum PageNote {
    /// The most bytes such a file has.
    private static let sizeLimit = 64 << 10

    /// Adds what stands beside a page to what its path says; nothing when there is no such file.
    ///
    /// - Complexity: one question to the file system for a page that has none.
    static func add(to hints: inout DocumentHints, ofFile path: String) {
        guard path.hasSuffix(".html") || path.hasSuffix(".txt"), access(path + ".json", R_OK) == 0,
            let bytes = try? FileReader.bytes(ofFile: path + ".json", limit: sizeLimit),
            OwnDocument.isMarked(Array(bytes.prefix(1_024))), let parser = JSONParser()
        else { return }
        var read = hints
        _ = try? parser.parse(bytes.span, 0..<bytes.count) { entries in
            var isPage = false
            for entry in entries where entry.depth == 1 {
                let value = entry.scalarString
                switch String(decoding: entry.keyBytes, as: UTF8.self) {
                case "format": isPage = value?.hasPrefix("stet.page/") ?? false
                case "url": read.url = value
                case "fetched": read.fetched = value
                case "contentType":
                    read.contentType = value?.lowercased()
                    read.charset = value.flatMap { HeaderFields.parameter("charset", in: $0.lowercased()) }
                default: break
                }
            }
            if !isPage { read = hints }
        }
        hints = read
    }
}
