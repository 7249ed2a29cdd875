import CCurl
import Synchronization

/// Asks servers through libcurl.
///
/// No cookies, no `.netrc`, no proxy unless asked for, no scheme but http and https. Sizes are counted as they come, of
/// what is unpacked, so that neither a wrong `Content-Length` nor a packed bomb takes more memory than allowed.
public final class CurlClient: WebClient {
    /// How it asks.
    public struct Options: Hashable, Sendable {
        /// How the program names itself.
        public var userAgent: String
        /// How long one request may take, in seconds.
        public var timeout: Double
        /// What may be connected to.
        public var policy: AddressPolicy
        /// Whether the proxies of the environment are used. Then the proxy is what is connected to, and looks up the names.
        public var usesEnvironmentProxy: Bool

        /// Makes options.
        public init(
            userAgent: String, timeout: Double = 30, policy: AddressPolicy = AddressPolicy(),
            usesEnvironmentProxy: Bool = false
        ) {
            self.userAgent = userAgent
            self.timeout = timeout
            self.policy = policy
            self.usesEnvironmentProxy = usesEnvironmentProxy
        }
    }

    private let options: Options
    /// Handles that no request uses now.
    private let idle = Mutex(IdleHandles<Handle>(limit: 16))

    /// One of libcurl's handles, for one thread at a time.
    private struct Handle: @unchecked Sendable {
        let pointer: UnsafeMutableRawPointer
    }

    /// Makes a client.
    public init(_ options: Options) { self.options = options }

    deinit {
        let handles = idle.withLock { $0 }
        for handle in handles.all { stet_curl_close(handle.pointer) }
    }

    /// Whether libcurl is there to ask with. Opens it.
    public static var isAvailable: Bool { stet_curl_open() != 0 }

    public func answer(to request: WebRequest) async -> Result<WebAnswer, WebFailure> {
        if let problem = options.policy.refusal(of: request.address) { return .failure(.refused(problem)) }
        let transfer = Transfer(request, options)
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                OwnThread.run { continuation.resume(returning: self.perform(transfer)) }
            }
        } onCancel: {
            transfer.stop()
        }
    }

    private func perform(_ transfer: Transfer) -> Result<WebAnswer, WebFailure> {
        let origin = transfer.request.address.origin
        let kept = idle.withLock { $0.take(origin) }
        guard let handle = kept?.pointer ?? stet_curl_handle() else { return .failure(.noLibrary) }
        let result = transfer.perform(handle)
        if case .success = result {
            let dropped = idle.withLock { $0.keep(Handle(pointer: handle), for: origin) }
            if let dropped { stet_curl_close(dropped.pointer) }
        } else {
            stet_curl_close(handle)
        }
        return result
    }
}

/// One request on its way: what libcurl's callbacks write to. Used by the one thread that performs it, but for `stop()`.
private final class Transfer: @unchecked Sendable {
    let request: WebRequest
    private let options: CurlClient.Options
    private let isStopped = Atomic(false)
    private var fields: [WebAnswer.Field] = []
    private var body: [UInt8] = []
    private var headerSize = 0
    private var failure: WebFailure?

    /// The most bytes of a header, all its lines: eight times what servers send at most.
    private static let headerLimit = 256 << 10

    init(_ request: WebRequest, _ options: CurlClient.Options) {
        self.request = request
        self.options = options
    }

    func stop() { isStopped.store(true, ordering: .relaxed) }

    func perform(_ handle: UnsafeMutableRawPointer) -> Result<WebAnswer, WebFailure> {
        var lines = ["Accept: \(request.accepted)"]
        if let etag = request.etag { lines.append("If-None-Match: \(etag)") }
        if let modified = request.modified { lines.append("If-Modified-Since: \(modified)") }
        // What a server once said goes back to it as it was, but never as a second line.
        lines.removeAll { $0.utf8.contains { $0 < 0x20 || $0 == 0x7f } }
        let milliseconds = Int(max(0.1, min(options.timeout, 86_400)) * 1_000)
        var answer = stet_curl_answer()
        withCStrings(lines) { headers in
            request.address.description.withCString { url in
                options.userAgent.withCString { agent in
                    var asked = stet_curl_request()
                    (asked.url, asked.user_agent, asked.headers) = (url, agent, headers)
                    asked.timeout_ms = milliseconds
                    asked.connect_timeout_ms = min(milliseconds, 15_000)
                    (asked.low_speed_bytes, asked.low_speed_seconds) = (32, 15)
                    asked.uses_environment_proxy = options.usesEnvironmentProxy ? 1 : 0
                    asked.context = Unmanaged.passUnretained(self).toOpaque()
                    asked.admits = { Transfer.of($0)?.admits($1, $2) == true ? 1 : 0 }
                    asked.take_header = { Transfer.of($0)?.takeHeader($1, $2) == true ? $2 : 0 }
                    asked.take_body = { Transfer.of($0)?.takeBody($1, $2) == true ? $2 : 0 }
                    asked.is_stopped = { Transfer.of($0)?.isStopped.load(ordering: .relaxed) == false ? 0 : 1 }
                    stet_curl_perform(handle, &asked, &answer)
                }
            }
        }
        return result(of: answer)
    }

    private func result(of answer: stet_curl_answer) -> Result<WebAnswer, WebFailure> {
        let status = Int(answer.status)
        let isCut = failure == .tooBig(request.bodyLimit) && request.isCutAtLimit
        if answer.code == 0 || isCut {
            return .success(WebAnswer(status: status, fields: fields, body: body))
        }
        if isStopped.load(ordering: .relaxed) { return .failure(.stopped) }
        if let failure { return .failure(failure) }
        // CURLE_OPERATION_TIMEDOUT
        if answer.code == 28 { return .failure(.tooSlow) }
        let said = withUnsafeBytes(of: answer.message) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        return .failure(.broken(said.isEmpty ? "libcurl gave up with code \(answer.code)" : said))
    }

    /// The transfer that libcurl was given and hands back.
    private static func of(_ context: UnsafeMutableRawPointer?) -> Transfer? {
        context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }

    private func admits(_ address: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
        // The proxy is what the user named.
        if options.usesEnvironmentProxy { return true }
        let bytes = Array(UnsafeBufferPointer(start: address, count: count))
        guard let problem = options.policy.refusal(of: bytes) else {
            // One of several addresses of the name may be connected to.
            if case .refused = failure { failure = nil }
            return true
        }
        failure = .refused(problem)
        return false
    }

    private func takeHeader(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
        headerSize += count
        guard headerSize <= Self.headerLimit else {
            failure = .headerFlood
            return false
        }
        let line = Array(UnsafeBufferPointer(start: bytes, count: count)).trimmed()
        if line.starts(with: "HTTP/".utf8) {
            // An interim answer came before.
            fields = []
            return true
        }
        guard let colon = line.firstIndex(of: 0x3a), fields.count < 1_000 else { return true }
        let name = String(decoding: line[..<colon], as: UTF8.self).trimmed().lowercased()
        let value = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmed()
        fields.append(WebAnswer.Field(name, value))
        return true
    }

    private func takeBody(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
        let room = request.bodyLimit - body.count
        body.append(contentsOf: UnsafeBufferPointer(start: bytes, count: min(count, max(0, room))))
        guard count > room else { return true }
        failure = .tooBig(request.bodyLimit)
        return false
    }
}

/// Lends C an array of strings with a nil at its end.
private func withCStrings(_ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Void) {
    var offsets: [Int] = []
    var bytes: [CChar] = []
    for text in texts {
        offsets.append(bytes.count)
        bytes += text.utf8.map { CChar(bitPattern: $0) } + [0]
    }
    bytes.withUnsafeBufferPointer { buffer in
        let pointers = offsets.map { offset in buffer.baseAddress.map { $0 + offset } }
        (pointers + [nil]).withUnsafeBufferPointer { body($0.baseAddress) }
    }
}
