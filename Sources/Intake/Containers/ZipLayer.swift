/// The files of a zip archive in the order in which they stand (PKWARE's APPNOTE 6.3), deflated or stored.
///
/// Read by the headers before the files, not by the directory at the end: so an archive that is cut off, or that comes
/// through a pipe, is read as far as it goes.
final class ZipLayer: ContainerLayer {
    let stream: ByteStream
    let place: ContainerPlace
    private var stored: SliceSource?
    private var deflated: ByteStream?
    private var hasDescriptor = false
    private var isZip64 = false
    private var isEnded = false

    init(_ stream: ByteStream, _ place: ContainerPlace) {
        self.stream = stream
        self.place = place
    }

    func next() -> ContainerStep? {
        finishCurrent()
        while stream.peek(4).elementsEqual([0x50, 0x4b, 0x03, 0x04]) {
            let header = stream.take(30)
            guard header.count == 30 else { return broken() }
            func short(_ at: Int) -> Int { Int(header[at]) | Int(header[at + 1]) << 8 }
            func long(_ at: Int) -> Int { short(at) | short(at + 2) << 16 }
            let (flags, method) = (short(6), short(8))
            let name = ArchiveNames.clean(String(decoding: stream.take(short(26)), as: UTF8.self))
            let extra = stream.take(short(28))
            var size = long(18)
            isZip64 = size == 0xffff_ffff
            if isZip64 { size = Self.size64(extra) ?? 0 }
            hasDescriptor = flags & 8 != 0
            let isUnknown = hasDescriptor && size == 0
            let isPassedOver = ArchiveNames.isPassedOver(name)
            if flags & 1 != 0 || (method != 0 && method != 8) || (method == 0 && isUnknown && !isPassedOver) {
                let what = flags & 1 != 0 ? "encrypted" : "packed in a way that is not read"
                let source = place.source + "!" + name
                stream.skip(isUnknown ? .max : size)
                if hasDescriptor { skipDescriptor() }
                return .warning(IntakeWarning(source: source, kind: .unsupported, reason: "it is \(what)"))
            }
            if method == 8 {
                let inner = ByteStream(InflateSource(stream, .bare, place.guardian))
                deflated = inner
                if isPassedOver {
                    finishCurrent()
                    continue
                }
                return .inner(inner, place.inner(name))
            }
            if isPassedOver || size == 0 {
                stream.skip(size)
                if hasDescriptor { skipDescriptor() }
                continue
            }
            let slice = SliceSource(stream, count: size)
            stored = slice
            return .inner(ByteStream(slice), place.inner(name))
        }
        // The directory at the end, or its end in an empty archive; in between may stand records of other kinds.
        let ending = stream.peek(3)
        guard !stream.isAtEnd || !isEnded else { return nil }
        isEnded = true
        let isWhole = [[0x50, 0x4b, 0x01], [0x50, 0x4b, 0x05], [0x50, 0x4b, 0x06]].contains(Array(ending))
        stream.skip(.max)
        return isWhole ? nil : broken()
    }

    private func broken() -> ContainerStep {
        stream.skip(.max)
        let reason = "the archive is damaged or cut off: kept up to the break"
        return .warning(IntakeWarning(source: place.source, kind: .damaged, reason: reason))
    }

    private func finishCurrent() {
        guard stored != nil || deflated != nil else { return }
        stored?.drain()
        deflated?.skip(.max)
        (stored, deflated) = (nil, nil)
        if hasDescriptor { skipDescriptor() }
    }

    /// Passes over the sizes and the checksum behind a file, with or without a mark before them.
    private func skipDescriptor() {
        if stream.peek(4).elementsEqual([0x50, 0x4b, 0x07, 0x08]) { stream.skip(4) }
        for length in [12, 20] {
            let head = stream.peek(length + 2).dropFirst(length)
            if head.elementsEqual([0x50, 0x4b]) {
                stream.skip(length)
                return
            }
        }
        stream.skip(isZip64 ? 20 : 12)
    }

    /// The packed size among the extra fields of a big file.
    private static func size64(_ extra: [UInt8]) -> Int? {
        var index = 0
        while index + 4 <= extra.count {
            let kind = Int(extra[index]) | Int(extra[index + 1]) << 8
            let length = Int(extra[index + 2]) | Int(extra[index + 3]) << 8
            if kind == 1, length >= 16, index + 20 <= extra.count {
                var size = 0
                for byte in extra[(index + 12)..<(index + 20)].reversed() {
                    guard size < 1 << 50 else { return nil }
                    size = size << 8 | Int(byte)
                }
                return size
            }
            index += 4 + length
        }
        return nil
    }
}
