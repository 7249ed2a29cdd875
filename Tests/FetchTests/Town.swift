import FoundationEssentials
import Loopback

@testable import Fetch

/// A made-up paper's web site, and a folder to fetch it into.
enum Town {
    /// A page with a story of its own; `version` is what of it changes, `noise` what says nothing.
    static func page(_ number: Int, version: String = "", noise: String = "", canonical: String? = nil) -> [UInt8] {
        let link = canonical.map { "<link rel=\"canonical\" href=\"\($0)\">" } ?? ""
        let own = names[number % names.count]
        return Array(
            """
            <!doctype html><html lang="en"><head><title>\(own) harbour reopens for \(number) boats</title>
            <meta property="og:site_name" content="Port Hale Courier">\(link)
            <meta name="nonce" content="\(noise)"></head><body><article>
            <h1>\(own) harbour reopens for \(number) boats</h1>
            <p>The harbour office of \(own) said on Tuesday that \(number) boats would be let out again before the weekend,
            after a storm had closed the mole for most of the month.</p>
            <p>"We waited for the divers, and the divers waited for the sea," said Ilse Marrow, who runs the office.
            \(version)</p>
            <p>Fishermen on the \(own) quay had asked for a date since the first week, and had been given none until now.</p>
            </article></body></html>
            """.utf8)
    }

    private static let names = [
        "Norvik", "Eastmere", "Coldwater", "Tamsin", "Gullholm", "Wexley", "Ostrand", "Pellmouth", "Birkness",
        "Lowhaven",
    ]

    /// An RSS feed of links.
    static func feed(_ links: [String]) -> [UInt8] {
        let items = links.map { "<item><title>A story</title><link>\($0)</link></item>" }.joined()
        return Array(
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Courier</title>\(items)</channel></rss>".utf8)
    }

    static let html = ["Content-Type": "text/html; charset=utf-8"]
    static let rss = ["Content-Type": "application/rss+xml"]
    static let noRobots = LoopbackServer.Reply.answer(404, [:], [])
}

/// A folder that is removed with its owner, and runs into it.
final class Folder: Sendable {
    let path: String

    init() {
        path = FileManager.default.temporaryDirectory.path + "/stet-fetch-\(UUID().uuidString)"
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Fetches, without pauses unless the options say otherwise.
    @discardableResult
    func fetch(
        _ sources: [String], timeout: Double = 10, policy: AddressPolicy = AddressPolicy(allowsPrivate: true),
        _ change: (inout FetchOptions) -> Void = { _ in }
    ) async throws -> FetchSummary {
        var options = FetchOptions(agent: "stet")
        (options.delay, options.policy) = (0, policy)
        change(&options)
        let client = CurlClient(
            CurlClient.Options(userAgent: "stet/0 (test)", timeout: timeout, policy: options.policy))
        let store = try PageStore(root: path, isReadOnly: options.isDryRun)
        let named = try sources.map { FetchSource.address(try PageAddress($0)) }
        return try await Fetcher(client: client, options: options).run(named, into: store) { _ in }
    }

    /// All files below the folder but those of the ledger and the notes beside pages, in order.
    var pages: [String] {
        let all = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
        return all.filter { $0.hasSuffix(".html") || $0.hasSuffix(".txt") }.sorted()
    }

    func text(_ name: String) -> String {
        FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}

extension FetchSummary {
    /// What became of an address, as one word; more than one in order, with a blank between.
    func outcome(_ address: String) -> String {
        reports.filter { $0.address == address }.map(\.word).joined(separator: " ")
    }

    /// How often each word came.
    var words: [String: Int] { Dictionary(reports.map { ($0.word, 1) }, uniquingKeysWith: +) }

    /// Why an address was refused or failed.
    func reason(_ address: String) -> String? {
        for report in reports where report.address == address {
            switch report.outcome {
            case .refused(let reason), .failed(let reason): return reason
            default: continue
            }
        }
        return nil
    }
}

extension FetchReport {
    var word: String {
        switch outcome {
        case .new: "new"
        case .changed: "changed"
        case .same: "same"
        case .duplicate: "duplicate"
        case .list: "list"
        case .planned: "planned"
        case .gone: "gone"
        case .later: "later"
        case .refused: "refused"
        case .failed: "failed"
        }
    }
}
