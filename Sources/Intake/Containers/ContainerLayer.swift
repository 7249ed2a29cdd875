/// Where in a source something stands: how it is named to people, and what is known of it.
struct ContainerPlace {
    /// The path or URL, inner names behind `!`.
    var source: String
    /// What the path and the protocol say.
    var hints: DocumentHints
    /// What everything that is unpacked in the source is counted by.
    let guardian: BombGuard
    /// How many containers lie around it.
    var depth = 0

    /// The place of a source, or of a document in one, which is counted by what that one is counted by.
    init(source: String, hints: DocumentHints, guardian: BombGuard = BombGuard()) {
        self.source = source
        self.hints = hints
        self.guardian = guardian
    }

    /// The place of something named `name` inside this one.
    func inner(_ name: String) -> ContainerPlace {
        var place = self
        let parts = name.split(separator: "/").map(String.init)
        place.source = source + "!" + name
        place.hints.fileName = parts.last ?? name
        if parts.count > 1 { place.hints.directoryName = parts[parts.count - 2] }
        place.hints.url = nil
        place.hints.contentType = nil
        place.hints.charset = nil
        place.depth = depth + 1
        return place
    }

    /// The same place with the ending of its file name taken away, as unpacking does.
    func unpacked(_ endings: [String]) -> ContainerPlace {
        var place = self
        place.depth = depth + 1
        guard let name = hints.fileName else { return place }
        for (ending, instead) in [(".tgz", ".tar"), (".tzst", ".tar")] + endings.map({ ($0, "") }) {
            guard name.lowercased().hasSuffix(ending), name.utf8.count > ending.utf8.count else { continue }
            place.hints.fileName = String(name.dropLast(ending.count)) + instead
            break
        }
        return place
    }
}

/// What a container gives next.
enum ContainerStep {
    /// A document to be read.
    case document(RawDocument)
    /// Something that may be a container itself; it must be read to its end before the next step is asked for.
    case inner(ByteStream, ContainerPlace)
    /// Something is wrong.
    case warning(IntakeWarning)
}

/// One container that is being read: an archive, a crawl, a mail folder, or a single document, which holds itself.
protocol ContainerLayer: AnyObject {
    /// The bytes it is read from.
    var stream: ByteStream { get }
    /// Where it stands.
    var place: ContainerPlace { get }
    /// What comes next; nil at the end.
    func next() -> ContainerStep?
}

/// A document that is no container, read whole up to a limit.
final class WholeLayer: ContainerLayer {
    /// The biggest document inside a container that is read at once, in bytes: 256 MB.
    static let limit = 256 << 20

    let stream: ByteStream
    let place: ContainerPlace
    private var isDone = false

    init(_ stream: ByteStream, _ place: ContainerPlace) {
        self.stream = stream
        self.place = place
    }

    func next() -> ContainerStep? {
        guard !isDone else { return nil }
        isDone = true
        let bytes = stream.take(Self.limit)
        guard stream.isAtEnd else {
            let reason = "it is too big unpacked: more than \(Self.limit >> 20) MB"
            return .warning(IntakeWarning(source: place.source, kind: .tooBig, reason: reason))
        }
        return .document(RawDocument(source: place.source, bytes: bytes, hints: place.hints))
    }
}

/// JSON lines or the like, read in windows that end at line breaks.
final class LineLayer: ContainerLayer {
    let stream: ByteStream
    let place: ContainerPlace
    private var record = 0

    init(_ stream: ByteStream, _ place: ContainerPlace) {
        self.stream = stream
        self.place = place
    }

    /// Whether the next bytes are one record a line, and more of them than a window.
    static func wants(_ stream: ByteStream, _ place: ContainerPlace) -> Bool {
        let head = stream.peek(64 << 10)
        guard head.first == 0x7b else { return false }
        return JSONRecordReader.isLines(RawDocument(source: place.source, bytes: Array(head), hints: place.hints))
    }

    func next() -> ContainerStep? {
        var bytes = stream.take(LineWindows.size)
        guard !bytes.isEmpty else { return nil }
        if bytes.last != 0x0a {
            while bytes.count < WholeLayer.limit, !stream.isAtEnd {
                let more = stream.peek(1 << 16)
                if let end = more.firstIndex(of: 0x0a) {
                    bytes += stream.take(end + 1 - more.startIndex)
                    break
                }
                bytes += stream.take(more.count)
            }
        }
        var document = RawDocument(source: place.source, bytes: bytes, hints: place.hints)
        document.isRecordLines = true
        document.firstRecord = record
        record += JSONRecordReader.countLines(document)
        return .document(document)
    }
}
