import Foundation
import Testing

@testable import Intake

/// Records, addresses and payloads of real archives beside what warcio 1.8.1 gives for them.
@Suite("web archives as warcio reads them")
struct WarcioTests {
    /// One archive, which lies there as it is and packed.
    private static let warcfile = [
        "2 4cc8951e47561e7cad207a0f8126701b243278fb", "5 9c2db128e60334d017b69ca736d78551801964ec",
        "8 74030eb34a4db2eeca31fa89816bbd9dc7851602", "11 46b53776dd086b6a886f1c6e666b71e223ee587f",
        "14 e62f6377cbccb5c555137568d79a28c8d960995e", "17 fbb6173e790e538131bed9f8827cfc3bbac368e4",
        "20 82ddb46b7f0a1f87d1705f0a0a5c1ce78c4417ed", "23 00a591546456d8c04417481af3695306d90629dd",
        "26 2a8e827dbeccef050d7298acfbcda88846e9c5fc", "29 6bdd5641fe81dcc8e788c80e9a9d94bb72e6668f",
        "32 cc27f4eb54581e8f1a4293b05c53082d55480107", "35 e6a9aed80119fc641273e853ae7ebc7d06bd68db",
        "38 20926c11dac9d726990cdd1d4d6d7118437e4f40", "41 ae23ce708a8cab83e49de244905abe98684102aa",
        "44 f51cd832f31fdaff8398fbc637f9f3d1d0729054", "47 4a58b3d5e0c4b606775af4ef3a875cb9a49aa7d9",
    ]

    /// For each archive the numbers of the records that hold a page or the like, and the SHA-1 of address, line break and
    /// payload, the codings undone, as warcio's `ArchiveIterator` and `content_stream()` give them.
    private static let expected: [String: [String]] = [
        "warcio/data/example.warc": [
            "2 62f6469e367f450941d49ef04328bad7d070c160"
        ],
        "warcio/data/example.warc.gz": [
            "2 62f6469e367f450941d49ef04328bad7d070c160"
        ],
        "warcio/data/example.arc": [
            "1 62f6469e367f450941d49ef04328bad7d070c160"
        ],
        "warcio/data/example.arc.gz": [
            "1 62f6469e367f450941d49ef04328bad7d070c160"
        ],
        "warcio/data/example-space-in-url.arc": [
            "1 f6c6380cb5ebf506046d7f89d953676a45964e97"
        ],
        "warcio/data/example-resource.warc.gz": [
            "2 6f02dba0471817e5809ca26897dcd5f6fc478a8d"
        ],
        "warcio/data/example-iana.org-chunked.warc": [
            "1 3739616fa2df7dbb27b9a585fbfd3875da01a118"
        ],
        "warcio/data/example-wget-bad-target-uri.warc.gz": [
            "2 62f6469e367f450941d49ef04328bad7d070c160", "4 dbb5414c41faa375e990eaed0373f6eac67ca994",
            "5 641852d119fd37b051e1298bcfacc767b1910e61",
        ],
        "warcio/data/post-test.warc.gz": [
            "0 d8145fadffa53493d289ffe03d8beca4ee6fac95", "2 55716f55dc656259eb42d553fbae2aa122138b4c",
            "4 d74929b8a53d579a9d80e3e97463864f53b9c202",
        ],
        "resiliparse/data/warcfile.warc": warcfile,
        "resiliparse/data/warcfile.warc.gz": warcfile,
        "resiliparse/data/clueweb-quirk.warc.gz": [
            "1 7793a6b1114badd61e15cbb9b949341e004cea44", "2 f715b87c19d1f513dbdb77d10e196674d641c9af",
            "3 ca4cfe41d95aa3faf26dfc96760e1934dbb1384d", "4 7a8c2b88abe130ab6155bdce3aac832922f06cce",
            "5 568f4e2d3dec75d4999f70a60e4630127f53fc09", "6 bfb69ec88def3b27f0aab1f6b803f154853cb520",
            "7 de6ae13b7f17b83f109e72e0f717c649e8457a25", "8 7dd95489c321ec43b208babbdcb5b60434319eb9",
            "9 911b94759eed5b39e323863a9312a9af63f0d459", "10 c44ab9f0fcfd44e379c238c18f24f6de8cbe2dae",
            "11 086d709785234f524e89afb765263c978a25e551", "12 19526b2845019a40df27cc9a6976f51e69756c35",
            "13 17590a289e2fcd64c868b5787f02a2afa765678d", "14 3d088a4fc6be972943d80af5380098c6a5c6bd53",
            "15 5757e9ffe9e5a5d2f1b93fe2dae02acb5700b742", "16 96664af491484d35a953857fefb8de579ef36777",
            "17 2e64b1153ca8a840ee3f7df6ff76a06f5245bc76", "18 ef9948d0eac4d434c2b13787dc07ddd0c25aab8e",
            "19 81fb9f161def8acfa2bdd9c2029ddf373a6efb6e", "20 f1d3a203893152d611100fb2471e0b146502f1ff",
            "21 1692b5a6c35d4ea0df3040d7ec013e38efafc767", "22 6ac87fbd41d20a20de8c48469d5461630d062639",
            "23 98a9ae49c32f7962c57548ff8f74f2b92e5e54ff", "24 ba26eebd071afef880c8f70ba7bba062bde79ddf",
            "25 b1fcf7e365dda089b42310b92b0b5a8cca7d3127", "26 3c7176d77aa9a8edbeffea74dd44984e0d98a6c0",
            "27 fa75becac525b794e0be0a984d62dc8b3e8a9c42", "28 be6d4b780dace097966ac69ba267b09ea328720e",
            "29 bf64de2de7bf3171d6c481ca8c48ddd0c1845eb3",
        ],
    ]

    @Test(
        "records, addresses and payloads are warcio's",
        .enabled(
            if: FileManager.default.fileExists(atPath: WebArchiveTests.folder), "../shared/data/warc is not here"),
        arguments: expected.keys.sorted())
    func equal(name: String) throws {
        let windows = try LineWindows(path: WebArchiveTests.folder + "/" + name)
        var found: [String] = []
        while let document = try windows.next() {
            guard let url = document.hints.url, !document.bytes.isEmpty else { continue }
            let record = document.isRecord ? String(document.firstRecord) : "-"
            found.append(record + " " + SHA1.hex(Array(url.utf8) + [0x0a] + document.bytes))
        }
        // A document of records of its own, such as JSON, is numbered by them.
        let wanted = (Self.expected[name] ?? []).map { $0.split(separator: " ") }
        let told = found.map { $0.split(separator: " ") }
        #expect(told.map(\.last) == wanted.map(\.last))
        for (one, other) in zip(told, wanted) where one.first != "-" { #expect(one == other) }
    }

    @Test("SHA-1 is that of FIPS 180-4")
    func digest() {
        #expect(SHA1.hex(Array("abc".utf8)) == "a9993e364706816aba3e25717850c26c9cd0d89d")
        let long = Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)
        #expect(SHA1.hex(long) == "84983e441c3bd26ebaae4aa1f95129e5e54670f1")
    }
}

/// SHA-1 (FIPS 180-4), for comparing payloads only.
private enum SHA1 {
    static func hex(_ message: [UInt8]) -> String {
        var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]
        var bytes = message + [0x80]
        while bytes.count % 64 != 56 { bytes.append(0) }
        let bits = UInt64(message.count) * 8
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
        }
        var words = [UInt32](repeating: 0, count: 80)
        for start in stride(from: 0, to: bytes.count, by: 64) {
            for index in 0..<16 {
                let at = start + index * 4
                let high = UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16
                words[index] = high | UInt32(bytes[at + 2]) << 8 | UInt32(bytes[at + 3])
            }
            for index in 16..<80 {
                words[index] = rotate(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1)
            }
            var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
            for index in 0..<80 {
                let mixed: (UInt32, UInt32) =
                    switch index / 20 {
                    case 0: (b & c | ~b & d, 0x5a82_7999)
                    case 1: (b ^ c ^ d, 0x6ed9_eba1)
                    case 2: (b & c | b & d | c & d, 0x8f1b_bcdc)
                    default: (b ^ c ^ d, 0xca62_c1d6)
                    }
                let next = rotate(a, 5) &+ mixed.0 &+ e &+ mixed.1 &+ words[index]
                (e, d, c, b, a) = (d, c, rotate(b, 30), a, next)
            }
            for (index, value) in [a, b, c, d, e].enumerated() { state[index] = state[index] &+ value }
        }
        return state.map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }

    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word << count | word >> (32 - count) }
}
