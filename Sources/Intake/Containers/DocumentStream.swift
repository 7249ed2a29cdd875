/// Everything in a source as documents, one after the other: containers opened, their contents in order, whatever lies
/// in what (`dump.tar.gz` with `crawl.warc.gz` in it).
///
/// Memory follows the biggest single document, not the source. For one task at a time.
final class DocumentStream {
    /// How many containers may lie in each other.
    static let depthLimit = 6

    private var layers: [any ContainerLayer] = []
    private var first: (ByteStream, ContainerPlace)?
    private var pending: [IntakeWarning] = []
    private var outermost: ContainerPlace?
    /// Whether neither a document nor a warning came of it.
    private var isSilent = true
    /// Whether something in it was made to swell: then nothing more of it is read.
    private var isBomb = false

    /// - Parameter isInner: whether the bytes came out of another source, which has counted them.
    init(_ source: any ByteSource, _ place: ContainerPlace, isInner: Bool = false) {
        first = (ByteStream(source, countedBy: isInner ? nil : place.guardian), place)
    }

    /// The next document; nil at the end. What is wrong with a container comes as a document with nothing but notes.
    func next() -> RawDocument? {
        if let (stream, place) = first {
            first = nil
            outermost = place
            open(stream, place)
        }
        while true {
            if !pending.isEmpty {
                defer { pending = [] }
                isSilent = false
                return RawDocument(notes: pending, source: pending[0].source)
            }
            guard !isBomb, let layer = layers.last else {
                guard !isBomb, isSilent, let place = outermost else { return nil }
                isSilent = false
                let reason = "nothing in this archive can be read"
                return RawDocument(
                    notes: [IntakeWarning(source: place.source, kind: .empty, reason: reason)], source: place.source)
            }
            switch layer.next() {
            case .document(var document):
                isSilent = false
                document.guardian = layer.place.guardian
                if layer.stream.isAtEnd { document.notes += problem(of: layer) }
                if isBomb { document = RawDocument(notes: document.notes, source: document.source) }
                return document
            case .inner(let stream, let place): open(stream, place)
            case .warning(let warning): pending.append(warning)
            case nil:
                pending += problem(of: layer)
                layers.removeLast()
            }
        }
    }

    /// What broke the bytes of a layer off, said once for all layers that lie in each other.
    private func problem(of layer: any ContainerLayer) -> [IntakeWarning] {
        guard let reason = layer.stream.problem, !layer.stream.isReported else { return [] }
        if reason == BombGuard.reason { isBomb = true }
        for other in layers where other.stream.problem == reason { other.stream.isReported = true }
        return [IntakeWarning(source: layer.place.source, kind: .damaged, reason: reason)]
    }

    /// Takes wrappings off and puts the layer that reads what is in them on top.
    private func open(_ stream: ByteStream, _ place: ContainerPlace) {
        var (stream, place) = (stream, place)
        while let wrapping = ContainerKind(wrapping: stream.peek(4)), place.depth < Self.depthLimit {
            switch wrapping {
            case .zstd: stream = ByteStream(ZstdSource(stream, place.guardian))
            default: stream = ByteStream(InflateSource(stream, .gzip, place.guardian))
            }
            place = place.unpacked([".gz", ".gzip", ".zst", ".zstd"])
        }
        guard place.depth < Self.depthLimit else {
            let reason = "more than \(Self.depthLimit) archives lie in each other: left out"
            pending.append(IntakeWarning(source: place.source, kind: .unsupported, reason: reason))
            return
        }
        if UTF16Source.isTable(stream.peek(ByteStream.piece), place), let source = UTF16Source(stream) {
            stream = ByteStream(source)
            place.hints.charset = nil
        }
        switch ContainerKind(stream.peek(ContainerKind.headLength)) {
        case .tar: layers.append(TarLayer(stream, place))
        case .zip: layers.append(ZipLayer(stream, place))
        case .warc: layers.append(WARCLayer(stream, place))
        case .arc: layers.append(ARCLayer(stream, place))
        case .mbox: layers.append(MboxLayer(stream, place))
        case .gzip, .zstd, nil:
            if LineLayer.wants(stream, place) {
                layers.append(LineLayer(stream, place))
            } else if let table = TableLayer(stream, place) {
                layers.append(table)
            } else {
                layers.append(WholeLayer(stream, place))
            }
        }
    }
}

/// The containers there are, told by their first bytes.
enum ContainerKind {
    case gzip, zstd, tar, zip, warc, arc, mbox

    /// How many bytes tell.
    static let headLength = 512

    /// The wrapping around one thing.
    init?(wrapping head: ArraySlice<UInt8>) {
        if head.starts(with: [0x1f, 0x8b, 0x08]) {
            self = .gzip
        } else if head.starts(with: [0x28, 0xb5, 0x2f, 0xfd]) {
            self = .zstd
        } else if let first = head.first, (0x50...0x5f).contains(first),
            head.dropFirst().starts(with: [0x2a, 0x4d, 0x18])
        {
            self = .zstd
        } else {
            return nil
        }
    }

    /// The container that begins with these bytes; nil when it is none.
    init?(_ head: ArraySlice<UInt8>) {
        if let wrapping = ContainerKind(wrapping: head.prefix(4)) {
            self = wrapping
        } else if head.starts(with: [0x50, 0x4b, 0x03, 0x04]) || head.starts(with: [0x50, 0x4b, 0x05, 0x06]) {
            self = .zip
        } else if head.starts(with: "WARC/".utf8), head.count > 5, ByteText.isDigit(head[head.startIndex + 5]) {
            self = .warc
        } else if head.starts(with: "filedesc:".utf8) {
            self = .arc
        } else if head.starts(with: "From ".utf8), MboxLayer.isHead(head) {
            self = .mbox
        } else if TarHeader(head) != nil {
            self = .tar
        } else {
            return nil
        }
    }

    /// The container a document is; nil when it is none.
    init?(_ document: RawDocument) {
        guard document.isRecordLines != true else { return nil }
        self.init(document.head(Self.headLength))
    }
}

/// Reads a container that is in memory whole, such as one that came by the standard input.
struct ContainerReader: ArticleReader {
    var formatName: String { "archive" }

    func confidence(for document: RawDocument) -> Int { ContainerKind(document) == nil ? 0 : 100 }

    func read(_ document: RawDocument, options: IntakeOptions, _ emit: (IntakeItem) -> Void) {
        let place = ContainerPlace(
            source: document.source, hints: document.hints, guardian: document.guardian ?? BombGuard())
        let stream = DocumentStream(
            MemorySource(document.bytes, document.range), place, isInner: document.guardian != nil)
        while let inner = stream.next() { ArticleIntake.read(inner, options: options, emit) }
    }
}
