import Fetch
import Glibc
import Intake

/// What the command line names to be fetched.
enum FetchSources {
    /// The biggest list that is read, in bytes: 64 MB.
    private static let listLimit = 64 << 20

    /// Reads one name: an address, or a file with an outline, a feed, or one address a line.
    ///
    /// - Throws: ``CommandFailure`` that says what is wrong with it.
    static func source(_ name: String) throws(CommandFailure) -> FetchSource {
        if name.contains("://") || access(name, F_OK) != 0 {
            do throws(AddressProblem) {
                return .address(try PageAddress(name))
            } catch {
                let isPath = error == .malformed && !name.contains("://")
                throw CommandFailure(
                    "\(name): \(isPath ? "no such file, and no address: addresses begin with http:// or https://" : error.description)"
                )
            }
        }
        return try list(name)
    }

    private static func list(_ path: String) throws(CommandFailure) -> FetchSource {
        let bytes: [UInt8]
        do throws(FileReadError) {
            bytes = try FileReader.bytes(ofFile: path, limit: listLimit)
        } catch {
            throw CommandFailure("\(path): \(error)")
        }
        let document = RawDocument(source: path, bytes: bytes, hints: SourceWalker.hints(forPath: path))
        if let feeds = OutlineList.feeds(in: document) {
            guard !feeds.isEmpty else { throw CommandFailure("\(path): this list names no feeds") }
            return .list(name: path, feeds: feeds, pages: [])
        }
        let format = ArticleIntake.formatName(of: document)
        if format == "feed" || format == "json" {
            let pages = FeedLinks.links(of: document)
            guard !pages.isEmpty else { throw CommandFailure("\(path): this feed names no pages") }
            return .list(name: path, feeds: [], pages: pages)
        }
        let lines = String(decoding: bytes, as: UTF8.self).split { $0.isNewline }
            .map { $0.trimmingPrefix { $0.isWhitespace } }.filter { !$0.isEmpty && !$0.hasPrefix("#") }
            .map { String($0.prefix { !$0.isWhitespace }) }
        guard !lines.isEmpty, lines.allSatisfy({ $0.hasPrefix("http://") || $0.hasPrefix("https://") }) else {
            throw CommandFailure("\(path): neither a feed, nor an OPML list, nor one address a line")
        }
        return .list(name: path, feeds: lines, pages: [])
    }
}
