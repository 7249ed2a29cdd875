import FoundationEssentials

/// Everything that is remembered from one run to the next, beside the pages themselves.
///
/// A file of JSON lines, `.stet-fetch/ledger.jsonl`, to which a line is added whenever something was learnt; of several
/// lines about one thing the last holds. So a run that is killed loses nothing but the line it was writing, which is passed
/// over when the file is read. Each run begins with a file from which the overtaken lines are gone, put in the place of the
/// old one in one step.
struct FetchLedger: Sendable {
    private(set) var entries: [String: LedgerEntry] = [:]
    private(set) var pauses: [String: String] = [:]
    private(set) var lastRun: LedgerRun?
    /// Lines that could not be read.
    private(set) var damagedLines = 0

    /// An empty ledger.
    init() {}

    /// Reads the lines of a file.
    init(_ bytes: [UInt8]) {
        let decoder = JSONDecoder()
        for line in bytes.split(separator: 0x0a) {
            guard let read = try? decoder.decode(LedgerLine.self, from: Data(line)) else {
                damagedLines += 1
                continue
            }
            take(read)
        }
    }

    /// What is known of an address.
    subscript(address: PageAddress) -> LedgerEntry? { entries[address.description] }

    /// Takes in what a line says.
    mutating func take(_ line: LedgerLine) {
        if let entry = line.entry { entries[entry.address] = entry }
        if let pause = line.pause { pauses[pause.host] = pause.until }
        if let run = line.run { lastRun = run }
    }

    /// The whole ledger without what was overtaken, in the order of the addresses.
    func bytes(now: String) -> [UInt8] {
        var lines = entries.values.sorted { $0.address < $1.address }.map { LedgerLine(entry: $0) }
        lines += pauses.filter { $0.value > now }.sorted { $0.key < $1.key }
            .map { LedgerLine(pause: LedgerPause(host: $0.key, until: $0.value)) }
        if let lastRun { lines.append(LedgerLine(run: lastRun)) }
        return lines.flatMap { Self.bytes($0) }
    }

    /// One line with its line break; empty when it cannot be written, which nothing in it can bring about.
    static func bytes(_ line: LedgerLine) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(line) else { return [] }
        return Array(data) + [0x0a]
    }

    /// The end of the way that permanent redirects make from an address, at most ten steps.
    func destination(of address: PageAddress) -> PageAddress {
        var here = address
        for _ in 0..<10 {
            guard let next = self[here]?.movedTo, let target = try? PageAddress(next), target != here else { break }
            here = target
        }
        return here
    }
}
