import Glibc

/// Reads JSON lines and tables in windows that end at line breaks and ends of rows, and archives document by document, so
/// that memory follows the window and not the file.
///
/// The windows are cut where the bytes say, never by how many tasks read them: the same file gives the same windows. They
/// come in order, and each may be read as a document of its own. For one task at a time.
public final class LineWindows {
    /// How many bytes a window has, give or take a record.
    public static let size = 4 << 20

    private let descriptor: Int32
    private let source: String
    private let hints: DocumentHints
    /// The bytes of the file, as far as it tells.
    private let expected: Int
    private var rest: [UInt8] = []
    private var record = 0
    private var isDone = false
    private var isFirst = true
    private var isLines = false
    /// The header of a table that is read in windows, and what stands between its fields.
    private var table: (header: [UInt8], delimiter: UInt8)?
    /// What an archive holds, once the file has shown itself as one.
    private var members: DocumentStream?
    private var file: DescriptorSource?
    /// The bytes handed out so far.
    public var bytes: Int { handedOut + (file?.count ?? 0) }
    private var handedOut = 0

    /// Opens a file, or the standard input where the path is `-`.
    ///
    /// - Throws: ``FileReadError``.
    public init(path: String, size limit: Int = .max) throws(FileReadError) {
        source = path
        guard path != "-" else {
            descriptor = 0
            expected = Self.size
            hints = DocumentHints()
            return
        }
        (descriptor, expected) = try FileReader.descriptor(ofFile: path, limit: limit)
        hints = SourceWalker.hints(forPath: path)
    }

    deinit { if descriptor != 0 { close(descriptor) } }

    /// Whether the document is read in more than one window; known after the first.
    public var hasMore: Bool { !isDone }

    /// The next window, the next document of an archive, or the whole of any other file; nil at the end.
    ///
    /// - Throws: ``FileReadError``.
    public func next() throws(FileReadError) -> RawDocument? {
        guard !isDone else { return nil }
        if let members {
            let member = members.next()
            if member == nil { isDone = true }
            return member
        }
        var all = rest
        rest = []
        // One byte more than there should be, so that the end is seen.
        try fill(&all, upTo: isFirst ? min(Self.size, expected + 1) : Self.size)
        if all.isEmpty, !isFirst { return nil }
        if isFirst {
            isFirst = false
            let place = ContainerPlace(source: source, hints: hints)
            let isPacked = ContainerKind(all.prefix(ContainerKind.headLength)) != nil
            if isPacked || !isDone && UTF16Source.isTable(all.prefix(ByteStream.piece), place) {
                let file = DescriptorSource(descriptor, after: all, isDone: isDone)
                let members = DocumentStream(file, place)
                (self.file, self.members) = (file, members)
                isDone = false
                return members.next()
            }
            isLines = !isDone && JSONRecordReader.isLines(RawDocument(source: source, bytes: all, hints: hints))
            if !isLines, !isDone {
                table = TableReader.splittable(RawDocument(source: source, bytes: all, hints: hints))
                if table != nil { return try firstTableWindow(all) }
            }
            if !isLines {
                guard expected <= FileReader.sizeLimit else { throw .tooBig(expected) }
                try fill(&all, upTo: .max)
            }
        } else if let table {
            var document = try tableWindow(all, table)
            document.tableHeader = table.header
            return document
        }
        while !isDone {
            if let end = all.lastIndex(of: 0x0a) {
                rest = Array(all[(end + 1)...])
                all.removeLast(all.count - end - 1)
                break
            }
            try fill(&all, upTo: all.count * 2)
        }
        handedOut += all.count
        var document = RawDocument(source: source, bytes: all, hints: hints)
        if isLines { document.isRecordLines = true }
        document.firstRecord = record
        if !isDone { record += JSONRecordReader.countLines(document) }
        return document
    }

    /// The window that holds the header itself, which is no record.
    private func firstTableWindow(_ bytes: [UInt8]) throws(FileReadError) -> RawDocument? {
        guard let table else { return nil }
        let document = try tableWindow(bytes, table)
        record = max(0, record - 1)
        return document
    }

    /// Rows that are whole, up to the end of the window or, where one is longer, of that row.
    private func tableWindow(_ bytes: [UInt8], _ table: (header: [UInt8], delimiter: UInt8))
        throws(FileReadError) -> RawDocument
    {
        var all = bytes
        var rows = 0
        while !isDone {
            if let whole = TableRows.wholeRows(all.span, delimiter: table.delimiter, isAll: false) {
                rows = whole.rows
                rest = Array(all[whole.end...])
                all.removeLast(all.count - whole.end)
                break
            }
            try fill(&all, upTo: all.count + Self.size)
        }
        handedOut += all.count
        var document = RawDocument(source: source, bytes: all, hints: hints)
        document.firstRecord = record
        record += rows
        return document
    }

    /// Reads until there are `count` bytes, or none any more.
    private func fill(_ bytes: inout [UInt8], upTo count: Int) throws(FileReadError) {
        while bytes.count < count, !isDone {
            let wanted = min(count - bytes.count, max(Self.size, bytes.count))
            let before = bytes.count
            try FileReader.append(descriptor, to: &bytes, atMost: wanted)
            if bytes.count - before < wanted { isDone = true }
            guard bytes.count <= FileReader.sizeLimit else { throw .tooBig(bytes.count) }
        }
    }
}

/// The bytes of an open descriptor behind those that were read already.
private final class DescriptorSource: ByteSource {
    private let descriptor: Int32
    private var first: [UInt8]
    private var isDone: Bool
    /// How many bytes were handed out.
    private(set) var count = 0
    private(set) var problem: String?

    init(_ descriptor: Int32, after first: [UInt8], isDone: Bool) {
        self.descriptor = descriptor
        self.first = first
        self.isDone = isDone
    }

    func next() -> [UInt8] {
        var piece = first
        first = []
        if piece.isEmpty, !isDone {
            do throws(FileReadError) {
                try FileReader.append(descriptor, to: &piece, atMost: ByteStream.piece)
            } catch {
                problem = error.description
            }
            isDone = piece.count < ByteStream.piece
        }
        count += piece.count
        return piece
    }
}
