import CUnpack
import Foundation
import Testing
import WireModel

@testable import Intake

@Suite("archives")
struct ContainerTests {
    static func story(_ number: Int) -> String {
        "Harbour \(number) opens\n\nThe harbour of Lorne opened again on Friday, the pilots said, after a ship had run "
            + "aground off mole \(number).\n\nFerries left for the islands at noon.\n"
    }

    static func read(_ bytes: [UInt8], name: String = "box/a.bin") -> (articles: [Article], warnings: [String]) {
        var articles: [Article] = []
        var warnings: [String] = []
        for item in Reading.items(bytes, name: name) {
            switch item {
            case .article(let article): articles.append(article)
            case .warning(let warning): warnings.append(warning.description)
            }
        }
        return (articles, warnings)
    }

    @Test("a text reads the same plain, in gzip, in zstd, in tar and in zip, and says where it stands")
    func wrappings() {
        let text = Array(Self.story(1).utf8)
        let plain = Self.read(text, name: "box/a.txt").articles.map(\.text)
        #expect(plain.count == 1)
        let tar = Pack.tar([("news/a.txt", text)])
        for (packed, source) in [
            (Pack.gzip(text), "box/a.bin"), (Pack.zstd(text), "box/a.bin"), (tar, "box/a.bin!news/a.txt"),
            (Pack.gzip(tar), "box/a.bin!news/a.txt"),
            (Pack.zip([("news/a.txt", text)], deflated: true), "box/a.bin!news/a.txt"),
            (Pack.zip([("news/a.txt", text)], deflated: false), "box/a.bin!news/a.txt"),
            (Pack.zip([("in.tgz", Pack.gzip(tar))], deflated: false), "box/a.bin!in.tgz!news/a.txt"),
        ] {
            let (articles, warnings) = Self.read(packed)
            #expect(articles.map(\.text) == plain, "\(source)")
            #expect(articles.map(\.source) == [source])
            #expect(warnings.isEmpty, "\(warnings)")
        }
    }

    @Test("a file of an archive that is locked takes nothing of the next one with it")
    func locked() {
        let text = Array(Self.story(1).utf8)
        var archive = Pack.zip([("news/a.txt", Array("secret".utf8))], deflated: false).dropLast(22)
        // Locked, and with its sizes once more behind it.
        archive[6] = 9
        archive += [0x50, 0x4b, 7, 8] + [UInt8](repeating: 0, count: 12)
        let (articles, warnings) = Self.read(archive + Pack.zip([("news/b.txt", text)], deflated: false))
        #expect(articles.map(\.source) == ["box/a.bin!news/b.txt"])
        #expect(warnings.count == 1 && warnings.first?.contains("encrypted") == true, "\(warnings)")
    }

    @Test("a folder in an archive is the outlet of last resort; hidden files, notes and empty files are passed over")
    func names() {
        let text = Array(Self.story(1).utf8)
        let files = [
            ("civic/a.txt", text), ("civic/.a.txt", text), ("README.md", text), ("civic/empty.txt", []),
            ("tribune/" + String(repeating: "long", count: 40) + ".txt", Array(Self.story(2).utf8)),
        ]
        let (articles, warnings) = Self.read(Pack.tar(files))
        #expect(articles.map(\.outlet) == ["civic", "tribune"])
        #expect(articles.last?.source.hasSuffix("longlong.txt") == true)
        #expect(warnings.isEmpty)
    }

    @Test("an archive that is cut off anywhere is kept up to the break, with a warning, and never crashes")
    func truncated() {
        var files: [(String, [UInt8])] = []
        for number in 0..<6 { files.append(("a\(number).txt", Array(Self.story(number).utf8))) }
        let tar = Pack.tar(files)
        let whole = Self.read(tar).articles.count
        #expect(whole == 6)
        for packed in [Pack.gzip(tar), Pack.zstd(tar), Pack.zip(files, deflated: true), tar] {
            for cut in stride(from: 1, to: packed.count, by: max(1, packed.count / 23)) {
                let (articles, warnings) = Self.read(Array(packed[..<cut]))
                #expect(articles.count <= whole)
                #expect(articles.count == whole || !warnings.isEmpty || cut < 512 || packed == tar)
            }
        }
        let (articles, warnings) = Self.read(Array(Pack.gzip(tar).dropLast(40)))
        #expect(!articles.isEmpty)
        #expect(warnings.contains { $0.contains("kept up to the break") })
    }

    @Test("an archive made to swell is stopped with a warning")
    func bomb() {
        let packed = Pack.gzip([UInt8](repeating: 0x20, count: 80 << 20))
        let (articles, warnings) = Self.read(packed)
        #expect(articles.isEmpty)
        #expect(warnings == ["box/a.bin: it unpacks to more than 200 times its size: stopped"])
    }

    @Test("members that each stay below the bound are counted together, however they are packed and packed again")
    func bombs() {
        let member = Pack.gzip([UInt8](repeating: 0x20, count: 23 << 20))
        let files = (0..<3).map { ("a\($0).txt.gz", member) }
        let answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n\r\n"
        let response = Array(answer.utf8) + member
        let head = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(response.count)\r\n\r\n"
        let record = Array(head.utf8) + response + Array("\r\n\r\n".utf8)
        for packed in [
            Pack.gzip(Pack.tar(files)), Pack.zip(files, deflated: true), Pack.zstd(record + record + record),
        ] {
            let (articles, warnings) = Self.read(packed)
            #expect(articles.isEmpty)
            #expect(warnings.contains { $0.hasSuffix(BombGuard.reason) }, "\(warnings)")
        }
    }

    @Test("an archive without anything to read says so")
    func empty() {
        #expect(
            Self.read(Pack.tar([(".hidden", [0x41])])).warnings == ["box/a.bin: nothing in this archive can be read"])
    }

    @Test("archives that lie in each other too deep are left out with a warning")
    func deep() {
        var bytes = Array(Self.story(1).utf8)
        for _ in 0..<12 { bytes = Pack.gzip(bytes) }
        let (articles, warnings) = Self.read(bytes)
        #expect(articles.isEmpty)
        #expect(warnings.count == 1)
        #expect(warnings.first?.contains("lie in each other") == true)
    }

    @Test("random bytes behind any archive's mark give warnings and no crash")
    func noise() {
        var state: UInt64 = 7
        for head: [UInt8] in [
            [0x1f, 0x8b, 0x08], [0x28, 0xb5, 0x2f, 0xfd], [0x50, 0x4b, 0x03, 0x04], Array("WARC/1.0\r\n".utf8),
            Array("filedesc://x 0 20140101000000 t 5\n".utf8), Array("From a b 10:00\nA: b\n\n".utf8),
        ] {
            for length in [0, 3, 40, 700, 5_000] {
                var bytes = head
                for _ in 0..<length {
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    bytes.append(UInt8(truncatingIfNeeded: state >> 33))
                }
                _ = Self.read(bytes)
            }
        }
    }

    @Test("JSON lines in gzip come in windows with the numbers of the records right, from a file as from memory")
    func lines() throws {
        var text = ""
        for number in 0..<3_000 {
            let words = (0..<400).map { "w\(($0 * 7 + number) % 97)" }.joined(separator: " ")
            text += #"{"id": "a\#(number)", "text": "\#(words) end."}"# + "\n"
        }
        let path = NSTemporaryDirectory() + "stet-\(UUID().uuidString).jsonl.gz"
        try Data(Pack.gzip(Array(text.utf8))).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let windows = try LineWindows(path: path)
        var records: [Int] = []
        var count = 0
        while let window = try windows.next() {
            count += 1
            #expect(window.bytes.count < 2 * LineWindows.size)
            ArticleIntake.read(window) { if case .article(let article) = $0 { records.append(article.record) } }
        }
        #expect(count > 1)
        #expect(records == Array(0..<3_000))
    }
}

/// Packs bytes for the tests.
enum Pack {
    static func gzip(_ bytes: [UInt8]) -> [UInt8] { deflate(bytes, bits: 31) }

    /// Deflates with zlib's window bits: 31 for gzip, 15 for zlib, -15 bare.
    static func deflate(_ bytes: [UInt8], bits: Int32) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit2_(&stream, 6, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else {
            return []
        }
        defer { deflateEnd(&stream) }
        var input = bytes
        return input.withUnsafeMutableBufferPointer { source in
            [UInt8](unsafeUninitializedCapacity: bytes.count + bytes.count / 100 + 512) { target, count in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                _ = CUnpack.deflate(&stream, Z_FINISH)
                count = target.count - Int(stream.avail_out)
            }
        }
    }

    static func zstd(_ bytes: [UInt8]) -> [UInt8] {
        let bound = ZSTD_compressBound(bytes.count)
        return bytes.withUnsafeBytes { source in
            [UInt8](unsafeUninitializedCapacity: bound) { target, count in
                let size = ZSTD_compress(target.baseAddress, bound, source.baseAddress, source.count, 3)
                count = ZSTD_isError(size) != 0 ? 0 : size
            }
        }
    }

    static func tar(_ files: [(String, [UInt8])]) -> [UInt8] {
        var archive: [UInt8] = []
        func entry(_ name: String, _ bytes: [UInt8], kind: Character) {
            var header = [UInt8](repeating: 0, count: 512)
            func put(_ text: String, at place: Int) {
                for (offset, byte) in text.utf8.enumerated() { header[place + offset] = byte }
            }
            put(String(name.prefix(99)), at: 0)
            put("0000644", at: 100)
            let octal = String(bytes.count, radix: 8)
            put(String(repeating: "0", count: 11 - octal.count) + octal, at: 124)
            put("        ", at: 148)
            put(String(kind), at: 156)
            put("ustar\0" + "00", at: 257)
            let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
            put(String(repeating: "0", count: 6 - sum.count) + sum + "\0", at: 148)
            archive += header + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
        }
        for (name, bytes) in files {
            if name.utf8.count > 99 { entry("././@LongLink", Array(name.utf8) + [0], kind: "L") }
            entry(name, bytes, kind: "0")
        }
        return archive + [UInt8](repeating: 0, count: 1_024)
    }

    static func zip(_ files: [(String, [UInt8])], deflated: Bool) -> [UInt8] {
        var archive: [UInt8] = []
        func short(_ value: Int) -> [UInt8] { [UInt8(value & 0xff), UInt8(value >> 8 & 0xff)] }
        func long(_ value: Int) -> [UInt8] { short(value & 0xffff) + short(value >> 16 & 0xffff) }
        for (name, bytes) in files {
            let packed = deflated ? deflate(bytes, bits: -15) : bytes
            // The sizes stand behind the deflated file, as a writer to a pipe leaves them.
            let known = deflated ? 0 : packed.count
            archive += [0x50, 0x4b, 3, 4] + short(20) + short(deflated ? 8 : 0) + short(deflated ? 8 : 0) + long(0)
            archive += long(0) + long(known) + long(deflated ? 0 : bytes.count) + short(name.utf8.count) + short(0)
            archive += Array(name.utf8) + packed
            if deflated { archive += [0x50, 0x4b, 7, 8] + long(0) + long(packed.count) + long(bytes.count) }
        }
        return archive + [0x50, 0x4b, 5, 6] + [UInt8](repeating: 0, count: 18)
    }
}
