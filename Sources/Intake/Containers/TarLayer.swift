/// The header of a tar entry (POSIX.1-1988 ustar, GNU and pax relatives): 512 bytes with a checksum of themselves.
struct TarHeader {
    /// The length of the entry's contents in bytes.
    var size: Int
    /// What sort of entry it is: `0` a file, `5` a folder, `L` a long name, `x` pax fields.
    var kind: UInt8
    /// The entry's path.
    var name: String

    /// Reads a header; nil when the bytes are none, told by the checksum.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard bytes.count == 512 else { return nil }
        let bytes = Array(bytes)
        guard bytes[0] != 0, let checksum = Self.number(bytes[148..<156]), let size = Self.number(bytes[124..<136]),
            size >= 0
        else { return nil }
        var sum = 0
        for index in 0..<512 { sum += (148..<156).contains(index) ? 0x20 : Int(bytes[index]) }
        guard sum == checksum else { return nil }
        self.size = size
        kind = bytes[156]
        name = Self.text(bytes[0..<100])
        let prefix = bytes[257..<263].elementsEqual("ustar\0".utf8) ? Self.text(bytes[345..<500]) : ""
        if !prefix.isEmpty { name = prefix + "/" + name }
    }

    /// An octal number, or GNU's binary one for what does not fit.
    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
        if let first = field.first, first == 0x80 {
            var value = 0
            for byte in field.dropFirst() {
                guard value < 1 << 50 else { return nil }
                value = value << 8 | Int(byte)
            }
            return value
        }
        var value = 0
        var hasDigit = false
        for byte in field {
            if byte >= 0x30 && byte <= 0x37 {
                guard value < 1 << 50 else { return nil }
                value = value << 3 | Int(byte - 0x30)
                hasDigit = true
            } else if byte == 0 || byte == 0x20 {
                if hasDigit { break }
            } else {
                return nil
            }
        }
        return hasDigit ? value : nil
    }

    static func text(_ field: ArraySlice<UInt8>) -> String { String(decoding: field.prefix { $0 != 0 }, as: UTF8.self) }
}

/// The files of a tar archive in their order; folders, links and hidden files are passed over.
final class TarLayer: ContainerLayer {
    let stream: ByteStream
    let place: ContainerPlace
    private var current: SliceSource?
    private var padding = 0
    private var longName: String?

    init(_ stream: ByteStream, _ place: ContainerPlace) {
        self.stream = stream
        self.place = place
    }

    func next() -> ContainerStep? {
        if let current {
            current.drain()
            stream.skip(padding)
            self.current = nil
        }
        while !stream.isAtEnd {
            let block = stream.take(512)
            if block.allSatisfy({ $0 == 0 }) { continue }
            guard let header = TarHeader(block[...]) else {
                stream.skip(.max)
                let reason = "the archive is damaged or cut off: kept up to the break"
                return .warning(IntakeWarning(source: place.source, kind: .damaged, reason: reason))
            }
            let padding = (512 - header.size % 512) % 512
            switch header.kind {
            case 0x4c, 0x78:
                let bytes = stream.take(min(header.size, 1 << 16))
                stream.skip(header.size - bytes.count + padding)
                longName = header.kind == 0x4c ? TarHeader.text(bytes[...]) : Self.path(inFields: bytes) ?? longName
            case 0x30, 0x00, 0x37:
                let name = longName ?? header.name
                longName = nil
                if ArchiveNames.isPassedOver(name) || header.size == 0 {
                    stream.skip(header.size + padding)
                    continue
                }
                let slice = SliceSource(stream, count: header.size)
                (current, self.padding) = (slice, padding)
                return .inner(ByteStream(slice), place.inner(ArchiveNames.clean(name)))
            default:
                longName = nil
                stream.skip(header.size + padding)
            }
        }
        return nil
    }

    /// The `path` among pax fields: `LENGTH path=VALUE` a line.
    private static func path(inFields bytes: [UInt8]) -> String? {
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            if let mark = line.firstRange(of: " path="), line[..<mark.lowerBound].allSatisfy(\.isNumber) {
                return String(line[mark.upperBound...])
            }
        }
        return nil
    }
}

/// Names of files inside archives.
enum ArchiveNames {
    /// Whether a file is passed over in silence, as in a folder: hidden, a system's own, or a note beside the data.
    static func isPassedOver(_ name: String) -> Bool {
        if name.isEmpty || name.hasSuffix("/") { return true }
        let parts = name.split(separator: "/")
        if parts.contains(where: { ($0.hasPrefix(".") && $0 != "." && $0 != "..") || $0 == "__MACOSX" }) { return true }
        let upper = parts.last.map { $0.prefix(7).uppercased() } ?? ""
        return upper.hasPrefix("README") || upper.hasPrefix("LICENSE") || upper.hasPrefix("LICENCE")
    }

    /// A name without `./` before it and without control characters; it is shown and never opened.
    static func clean(_ name: String) -> String {
        var shown = name[...]
        while shown.hasPrefix("./") { shown = shown.dropFirst(2) }
        return String(String.UnicodeScalarView(shown.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7f }))
    }
}
