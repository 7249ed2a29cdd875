import Fetch
import Glibc
import Reports

/// Sources that are addresses: fetched as `stet fetch` does it, then read as folders.
///
/// Each address has a folder of its own under `$XDG_STATE_HOME/stet/fetched`, so that a page that is opened again later
/// stands beside its earlier revisions. When nothing can be had now, what was had before is read.
enum AddressSources {
    /// The most pages of a feed that are asked for at once; the others come the next time.
    static let pageLimit = 50

    /// Whether a source is the address of a page, and no file of that name exists.
    static func isAddress(_ source: String) -> Bool {
        (source.hasPrefix("http://") || source.hasPrefix("https://")) && access(source, F_OK) != 0
    }

    /// What a command says of an address that reads files alone.
    static func refusal(of address: String) -> String {
        "\(address): a file is wanted here; stet fetch \(quoted(address)) --into DIR saves what is there, then name the file"
    }

    /// The sources with folders in the place of addresses; those of which nothing is there are left out, and said.
    ///
    /// - Parameter allowsPrivate: whether private networks and this machine may be asked.
    static func resolved(_ sources: [String], allowsPrivate: Bool) async -> [String] {
        var paths: [String] = []
        for source in sources {
            guard isAddress(source) else {
                paths.append(source)
                continue
            }
            guard let folder = folder(of: source) else {
                Diagnostics.say("\(source): there is no place to keep it; set XDG_STATE_HOME or HOME")
                continue
            }
            if await fetch(source, into: folder, allowsPrivate: allowsPrivate) || hasPages(folder) {
                paths.append(folder)
            }
        }
        return paths
    }

    /// Fetches what is at an address, telling of it on standard error; whether there was anything.
    private static func fetch(_ address: String, into folder: String, allowsPrivate: Bool) async -> Bool {
        guard CurlClient.isAvailable else {
            Diagnostics.say("\(address): \(WebFailure.noLibrary)")
            return false
        }
        let agent = "stet/\(StetVersion.current)"
        var options = FetchOptions(agent: RobotsRules.product(agent))
        options.pageLimit = pageLimit
        options.policy = AddressPolicy(allowsPrivate: allowsPrivate)
        let client = CurlClient(
            CurlClient.Options(userAgent: agent, timeout: 30, policy: options.policy, usesEnvironmentProxy: false))
        do {
            let source = FetchSource.address(try PageAddress(address))
            let store = try PageStore(root: folder)
            let summary = try await Fetcher(client: client, options: options).run([source], into: store) {
                Diagnostics.say(FetchWords.line($0))
            }
            if let failure = summary.storeFailure { Diagnostics.say("\(failure)") }
            if summary.leftOver > 0 {
                Diagnostics.say("\(address): \(summary.leftOver) more in the list; stet fetch takes them all")
            }
            return summary.hasAny
        } catch {
            Diagnostics.say("\(address): \(error)")
            return false
        }
    }

    /// The folder of an address: what can be read of it, and a hash (FNV-1a) that tells it from those that read alike.
    static func folder(of address: String) -> String? {
        guard let state = Installation.stateFolder else { return nil }
        var name = ""
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in address.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        for scalar in address.unicodeScalars.drop(while: { $0 != ":" }).dropFirst(3).prefix(60) {
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            name.unicodeScalars.append(isPlain || scalar == "." ? scalar : "-")
        }
        return "\(state)/fetched/\(name)-\(String(hash & 0xffff_ffff, radix: 16))"
    }

    /// Whether something was fetched into the folder before.
    private static func hasPages(_ folder: String) -> Bool {
        guard let directory = opendir(folder) else { return false }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            // Hosts have folders; the ledger's begins with a full stop.
            let first = withUnsafeBytes(of: entry.pointee.d_name) { $0.first }
            if let first, first != UInt8(ascii: ".") { return true }
        }
        return false
    }

    /// An address as a shell takes it.
    private static func quoted(_ address: String) -> String {
        let isPlain = address.utf8.allSatisfy { byte in
            (0x61...0x7a).contains(byte) || (0x41...0x5a).contains(byte) || (0x2d...0x3a).contains(byte)
        }
        return isPlain
            ? address
            : "'" + address.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
