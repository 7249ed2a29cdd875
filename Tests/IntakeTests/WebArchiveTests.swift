import Foundation
import Testing
import WireModel

@testable import Intake

@Suite("web archives")
struct WebArchiveTests {
    static let page =
        "<!DOCTYPE html><html><head><title>Harbour opens</title></head><body><article><h1>Harbour opens</h1>"
        + "<p>The harbour of Lorne opened again on Friday, the pilots said, after a ship had run aground.</p>"
        + "<p>Ferries left for the islands at noon, with the first of the mail on board.</p></article></body></html>"

    static func answer(_ body: [UInt8], header: String = "Content-Type: text/html; charset=utf-8", status: Int = 200)
        -> [UInt8]
    {
        Array("HTTP/1.1 \(status) OK\r\n\(header)\r\n\r\n".utf8) + body
    }

    static func record(_ content: [UInt8], url: String = "http://civic.example/a", kind: String = "response") -> [UInt8]
    {
        Array(
            ("WARC/1.0\r\nWARC-Type: \(kind)\r\nWARC-Target-URI: \(url)\r\nWARC-Date: 2024-03-05T10:20:30Z\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: \(content.count)\r\n\r\n").utf8)
            + content + Array("\r\n\r\n".utf8)
    }

    @Test("a page is read with the address and the day of its record, whatever its codings")
    func codings() {
        let body = Array(Self.page.utf8)
        var chunked: [UInt8] = []
        for start in stride(from: 0, to: body.count, by: 100) {
            let piece = body[start..<min(start + 100, body.count)]
            chunked += Array("\(String(piece.count, radix: 16));x=y\r\n".utf8) + piece + [0x0d, 0x0a]
        }
        chunked += Array("0\r\n\r\n".utf8)
        let html = "Content-Type: text/html"
        for answer in [
            Self.answer(body), Self.answer(chunked, header: html + "\r\nTransfer-Encoding: chunked"),
            Self.answer(Pack.gzip(body), header: html + "\r\nContent-Encoding: gzip"),
            Self.answer(Pack.deflate(body, bits: 15), header: html + "\r\nContent-Encoding: deflate"),
            Self.answer(Pack.deflate(body, bits: -15), header: html + "\r\nContent-Encoding: deflate"),
            Self.answer(Pack.zstd(body), header: html + "\r\nContent-Encoding: zstd"),
            // Headers that say what is not so.
            Self.answer(body, header: html + "\r\nContent-Encoding: gzip"),
            Self.answer(body, header: html + "\r\nTransfer-Encoding: chunked"),
        ] {
            for archive in [Self.record(answer), Pack.gzip(Self.record(answer))] {
                let (articles, warnings) = ContainerTests.read(archive, name: "crawl/a.warc.gz")
                #expect(articles.map(\.headline) == ["Harbour opens"])
                #expect(articles.first?.url == "http://civic.example/a")
                #expect(articles.first?.outlet == "civic.example")
                #expect(articles.first?.published?.iso == "2024-03-05")
                #expect(articles.first?.publishedFrom == "fetched")
                #expect(warnings.isEmpty, "\(warnings)")
            }
        }
    }

    /// ``page``, packed with brotli 1.1 at its highest level.
    private static let brotli =
        "Gy0BAIyTXPnqlm4u1YV2HspCeinCBS0q+iePEZXlDvQB9e//2oKkLYkDTVrwK0k45+bxdAYmsainprQrtHCZ+Di8ngTkM88JIk8j"
        + "gi/ZhmjvrLgp0pyMkx3uh8y9tFecNL9Wyw8ChIIqcdhQd5OL/gHxVtitYlnSbteBrok8Y8WLJZKiPvbtSfCIbTkSg5XTNK1D2AA="

    @Test(
        "a body packed with brotli is read; one that is cut off or no brotli costs a warning with its record's number")
    func brotliBodies() throws {
        let packed = [UInt8](try #require(Data(base64Encoded: Self.brotli)))
        let header = "Content-Type: text/html\r\nContent-Encoding: br"
        let whole = ContainerTests.read(Self.record(Self.answer(packed, header: header)), name: "crawl/a.warc")
        #expect(whole.articles.map(\.headline) == ["Harbour opens"])
        #expect(whole.articles.first?.bodyZones.count == 2)
        #expect(whole.warnings.isEmpty, "\(whole.warnings)")
        // As a server sends it that stores instead of packing (RFC 7932, 9.2): one block as it stands, then an empty last one.
        let body = Array(Self.page.utf8)
        let head = (body.count - 1) << 4 | 1 << 20
        let stored = [UInt8(head & 0xff), UInt8(head >> 8 & 0xff), UInt8(head >> 16)] + body + [0x03]
        let plain = ContainerTests.read(Self.record(Self.answer(stored, header: header)), name: "crawl/a.warc")
        #expect(plain.articles.map(\.headline) == ["Harbour opens"])
        #expect(plain.warnings.isEmpty, "\(plain.warnings)")
        for broken in [Array(packed.prefix(packed.count / 2)), Array(stored.prefix(200)), [0xff, 0xff, 0xff, 0xff]] {
            let archive =
                Self.record(Array("x".utf8), kind: "request") + Self.record(Self.answer(broken, header: header))
            let (_, warnings) = ContainerTests.read(archive, name: "crawl/a.warc")
            #expect(warnings.contains { $0.hasPrefix("crawl/a.warc: record 1: ") }, "\(warnings)")
        }
    }

    @Test("a page of a crawl that has no text or broken characters is told of with its record's number")
    func numberedWarnings() {
        let empty = Self.record(Self.answer(Array("<html><body></body></html>".utf8)))
        let broken = Self.record(Self.answer(Array(Self.page.utf8) + [0xff]))
        let (_, warnings) = ContainerTests.read(empty + broken, name: "crawl/a.warc")
        #expect(warnings.count == 2)
        #expect(warnings.first == "crawl/a.warc: record 0: no article text on this page")
        #expect(warnings.last?.hasPrefix("crawl/a.warc: record 1: ") ?? false)
    }

    @Test("error pages, redirects, requests, pictures and robots.txt are passed over; records keep their numbers")
    func passedOver() {
        let good = Self.answer(Array(Self.page.utf8))
        var archive: [UInt8] = []
        archive += Self.record(Array("GET / HTTP/1.1\r\n\r\n".utf8), kind: "request")
        archive += Self.record(Self.answer(Array(Self.page.utf8), status: 404))
        archive += Self.record(Self.answer([0x89, 0x50, 0x4e, 0x47], header: "Content-Type: image/png"))
        archive += Self.record(
            Self.answer(Array("User-agent: *".utf8), header: "Content-Type: text/plain"),
            url: "http://a.example/robots.txt")
        archive += Pack.gzip(Self.record(good)).isEmpty ? [] : Self.record(good)
        let (articles, warnings) = ContainerTests.read(archive)
        #expect(articles.map(\.record) == [4])
        #expect(warnings.isEmpty)
    }

    @Test("a damaged record costs itself and a warning with its number; the next one is found again")
    func damaged() {
        let good = Self.record(Self.answer(Array(Self.page.utf8)))
        let archive = good + Array("WARC/1.0\r\nWARC-Type: response\r\n\r\nno length\r\n\r\n".utf8) + good
        let (articles, warnings) = ContainerTests.read(archive)
        #expect(articles.count == 2)
        #expect(warnings.contains("box/a.bin: record 1: the record does not say how long it is"))
    }

    @Test("a truncated archive gives the page up to the break with a warning")
    func truncated() {
        let archive = Self.record(Self.answer(Array(Self.page.utf8)))
        let (articles, warnings) = ContainerTests.read(Array(archive.dropLast(60)))
        #expect(articles.count == 1)
        #expect(warnings == ["box/a.bin: record 0: the record is cut off: kept up to the break"])
        for cut in stride(from: 6, to: archive.count, by: 13) { _ = ContainerTests.read(Array(archive[..<cut])) }
    }

    @Test("ARC records are read, also with a blank in the address; one with a wrong length is a warning")
    func arc() {
        let answer = Self.answer(Array(Self.page.utf8))
        let head = "filedesc://a.arc 0.0.0.0 20140216050221 text/plain 9\n1 0 Test\n\n"
        let archive =
            Array(head.utf8) + Array("http://civic.example/a b 1.2.3.4 20140216050221 text/html \(answer.count)\n".utf8)
            + answer
            + Array("\nhttp://civic.example/c 1.2.3.4 20140216050221 text/html abc\n\n".utf8)
        let (articles, warnings) = ContainerTests.read(archive)
        #expect(articles.map(\.url) == ["http://civic.example/a b"])
        #expect(articles.first?.published?.iso == "2014-02-16")
        #expect(warnings == ["box/a.bin: record 2: the record's header cannot be read"])
    }

    static let folder: String = {
        let here = URL(fileURLWithPath: #filePath)
        return here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("shared/data/warc").path
    }()

    @Test(
        "real archives: the good ones give their pages, the wrong ones warnings",
        .enabled(if: FileManager.default.fileExists(atPath: folder), "../shared/data/warc is not here"))
    func real() throws {
        var files = 0
        for case let name as String in FileManager.default.enumerator(atPath: Self.folder) ?? .init() {
            let path = Self.folder + "/" + name
            guard name.contains("data/"), let document = try? SourceWalker.document(atPath: path).get() else {
                continue
            }
            files += 1
            let items = ArticleIntake.items(from: document)
            let warnings = items.count { if case .warning = $0 { true } else { false } }
            let isWrong = ["bad.arc", "clipped", "trunc", "lz4"].contains { name.contains($0) }
            #expect(!isWrong || warnings > 0, "\(name) is wrong and gives no warning")
            let isPage = ["example.arc", "example.warc", "iana"].contains {
                name.contains("data/" + $0) || name.contains("example-" + $0)
            }
            #expect(!isPage || items.count > warnings, "\(name) gives no page")
        }
        #expect(files > 10)
    }
}
