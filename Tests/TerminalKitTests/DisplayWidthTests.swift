import Testing

@testable import TerminalKit

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("The Bank of England", 19), ("café", 4), ("cafe\u{301}", 4), ("n\u{303}\u{323}", 1), ("日本語", 6),
        ("한국어", 6), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｶﾅ", 2), ("Ａ", 2), ("العربية", 7), ("שָׁלוֹם", 4), ("😀", 2),
        ("👨‍👩‍👧‍👦", 2), ("🇰🇷", 2), ("🇰🇷🇯🇵", 4), ("👍🏽", 2), ("❤", 1), ("❤️", 2), ("1️⃣", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("🫩", 2), ("—“”…", 4),
        ("हिन्दी", 5), ("ไทย", 3), ("\u{1B}[31m", 5), ("\u{202E}a\u{202C}", 3), ("a\u{200B}b\u{FEFF}", 4), ("\t", 1),
        ("\r\n", 1), ("\u{301}x", 2), ("\u{200D}", 1),
    ]) func `a text takes the columns a terminal gives it`(text: String, columns: Int) {
        #expect(displayWidth(of: text) == columns)
    }

    @Test func `bytes that are no UTF-8 take a column each`() {
        let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x28, 0xE6, 0x97, 0xED, 0xA0, 0x80]
        #expect(displayWidth(ofBytes: bytes.span) == 9)
    }

    @Test func `clusters are those of the standard library`() {
        var generator = SplitMix(state: 7)
        let pool: [UInt32] = [
            0x61, 0x20, 0x0D, 0x0A, 0x301, 0x308, 0x200D, 0xFE0F, 0x1F468, 0x1F469, 0x2764, 0x1F3FD, 0x1F1E6, 0x1F1F7,
            0x1100, 0x1161, 0x11A8, 0xAC00, 0xAC01, 0x0915, 0x094D, 0x0937, 0x093F, 0x0600, 0x65E5, 0x200B, 0x202E,
            0xE9,
            0x0E33, 0x0BCA, 0x20E3, 0x31, 0xE0067, 0x200C,
        ]
        for _ in 0..<20_000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<(1 + generator.next(below: 7)) {
                if let scalar = Unicode.Scalar(pool[generator.next(below: pool.count)]) { scalars.append(scalar) }
            }
            let text = String(scalars)
            let expected = text.map { String($0).utf8.count }
            #expect(clusterLengths(text) == expected, "\(scalars.map { String($0.value, radix: 16) })")
        }
    }

    @Test func `the width of two texts side by side is never more than the sum`() {
        for one in Fixtures.texts {
            for other in Fixtures.texts {
                #expect(displayWidth(of: one + other) <= displayWidth(of: one) + displayWidth(of: other))
            }
        }
    }

    private func clusterLengths(_ text: String) -> [Int] {
        let utf8 = text.utf8
        let bytes = utf8.span
        var lengths: [Int] = []
        var offset = 0
        while offset < bytes.count {
            lengths.append(TextCluster(in: bytes, at: offset).byteCount)
            offset += lengths[lengths.count - 1]
        }
        return lengths
    }
}

/// Random numbers that are the same on every run (Steele, Lea, Flood 2014).
struct SplitMix {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}

/// Texts of the kinds that news is made of.
enum Fixtures {
    static let texts = [
        "", " ", "word", "two words", "A well-known, nuclear-armed neighbour — so to speak — said nothing.",
        "trailing space ", "  leading space", "new\nline", "\n", "a\r\nb\n\nc",
        "averyveryverylongwordwithoutanybreakatall end",
        "六月、ある公共放送局は千三百十九本の記事を手作業で照合した。「四十九本」が訂正された。", "混ぜた mixed テキスト text。",
        "북한의 지도자는 서울을 방문했다.", "e\u{301}le\u{300}ve cafe\u{301} nai\u{308}ve", "قال الرئيس إن الزيارة \u{200F}ناجحة",
        "ראש הממשלה אמר", "emoji 👨‍👩‍👧‍👦👍🏽🇰🇷 in a row 😀😀😀😀😀😀", "\u{1B}[31mred\u{7}\u{202E}evil\u{202C}", "tab\tbed",
        "हिन्दी में समाचार", "x\u{301}\u{302}\u{303}\u{304}", "\u{301}bare", "a\u{A0}b\u{A0}c no-break",
    ]
}
