/// What is asked of a server: one GET, no more.
public struct WebRequest: Hashable, Sendable {
    /// What is asked for.
    public var address: PageAddress
    /// The entity tag of the copy at hand, as the server gave it; nil when there is none.
    public var etag: String?
    /// The `Last-Modified` of the copy at hand, as the server gave it.
    public var modified: String?
    /// The media types wanted, as `Accept` names them.
    public var accepted: String
    /// The most bytes of a body, unpacked.
    public var bodyLimit: Int
    /// Whether a longer body is cut there instead of being refused.
    public var isCutAtLimit: Bool

    /// Makes a request without conditions.
    public init(_ address: PageAddress, accepted: String, bodyLimit: Int, isCutAtLimit: Bool = false) {
        self.address = address
        self.accepted = accepted
        self.bodyLimit = bodyLimit
        self.isCutAtLimit = isCutAtLimit
    }
}

/// What a server answered, its body unpacked.
public struct WebAnswer: Hashable, Sendable {
    /// The status, as 200.
    public var status: Int
    /// The fields of the header, names in small letters, in order.
    public var fields: [Field]
    /// The body, content codings undone.
    public var body: [UInt8]

    /// A field of the header.
    public struct Field: Hashable, Sendable {
        /// The name in small letters.
        public var name: String
        /// The value without blanks at its ends.
        public var value: String

        /// Makes a field.
        public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
    }

    /// Makes an answer.
    public init(status: Int, fields: [Field] = [], body: [UInt8] = []) {
        (self.status, self.fields, self.body) = (status, fields, body)
    }

    /// The last field of that name, given in small letters; nil when there is none or it is empty.
    public subscript(name: String) -> String? {
        fields.last { $0.name == name && !$0.value.isEmpty }?.value
    }
}

/// Why there is no answer.
public enum WebFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The address may not be connected to.
    case refused(AddressProblem)
    /// The body is longer than so many bytes.
    case tooBig(Int)
    /// The header is longer than any has to be.
    case headerFlood
    /// Nothing came for too long, or all of it took too long.
    case tooSlow
    /// The connection broke, could not be made, or what came was no HTTP; in libcurl's words.
    case broken(String)
    /// The user has had enough.
    case stopped
    /// There is nothing to ask with.
    case noLibrary

    /// What is wrong, in a few words.
    public var description: String {
        switch self {
        case .refused(let problem): problem.description
        case .tooBig(let limit): "it is longer than \(limit) bytes (--max-bytes)"
        case .headerFlood: "its header does not end"
        case .tooSlow: "the server takes too long (--timeout)"
        case .broken(let said): said
        case .stopped: "interrupted"
        case .noLibrary: "libcurl is not installed (the package libcurl4 of Debian and Ubuntu)"
        }
    }
}

/// The way to the network: the one thing that tests put something else in the place of.
public protocol WebClient: Sendable {
    /// Asks a server once; redirects are answers like others. When the task is cancelled, gives up within a second.
    func answer(to request: WebRequest) async -> Result<WebAnswer, WebFailure>
}
