import Foundation
import Reports
import TextCore
import Testing

/// The JSON itself, before it says anything.
struct JSONWriterTests {
    private func json(_ write: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(ReportOutput(), lines: false)
        write(&writer)
        return writer.done().text
    }

    @Test("what JSON forbids and what a terminal obeys is escaped, the rest stands as it is")
    func escapes() {
        let text = "\"\\\u{8}\t\n\u{c}\r\u{0}\u{1b}\u{7f}\u{9b}\u{2028}\u{202e}\u{2066}\u{feff} é 漢 🚢 مرحبا \u{200d}"
        let expected =
            #""\"\\\b\t\n\f\r\u0000\u001b\u007f\u009b\u2028\u202e\u2066\ufeff é 漢 🚢 مرحبا "# + "\u{200d}\""
        #expect(json { $0.value(text) } == expected)
    }

    @Test("every scalar comes back from Foundation's parser as it went in")
    func roundTrip() throws {
        var scalars = String.UnicodeScalarView()
        for value in UInt32(0)...0x3100 {
            if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
        }
        scalars.append("\u{fffd}")
        scalars.append("\u{10ffff}")
        let text = String(scalars)
        let data = Data(json { $0.value(text) }.utf8)
        let back = try JSONDecoder().decode(String.self, from: data)
        #expect(back.unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test("a character is escaped at whatever place of a text it stands, and beside whatever", arguments: [0x61, 0x80])
    func escapesAnywhere(_ filling: UInt32) throws {
        let filling = Unicode.Scalar(filling).map { String($0) } ?? ""
        for value in UInt32(0)..<0xa0 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let alone = json { $0.value(String(scalar)) }.dropFirst().dropLast()
            for place in 0...9 {
                let (before, after) = (
                    String(repeating: filling, count: place), String(repeating: filling, count: 9 - place)
                )
                let filled = json { $0.value(filling) }.dropFirst().dropLast()
                let expected =
                    String(repeating: String(filled), count: place) + alone
                    + String(repeating: String(filled), count: 9 - place)
                #expect(json { $0.value(before + String(scalar) + after) } == "\"\(expected)\"")
            }
        }
    }

    @Test(
        "numbers are rounded to four decimals and keep one",
        arguments: [
            (0.0, "0.0"), (1.0, "1.0"), (0.46221, "0.4622"), (2.0 / 3, "0.6667"), (-0.03125, "-0.0313"),
            (0.99999, "1.0"),
            (-0.00001, "0.0"), (12.5, "12.5"), (.nan, "null"), (.infinity, "null"), (1e300, "null"),
        ])
    func numbers(_ number: Double, _ expected: String) {
        #expect(json { $0.value(number) } == expected)
    }

    @Test("nothing at all is null, an empty list is []")
    func nothing() {
        let text = json { json in
            json.beginObject()
            json.field("a", nil as String?)
            json.field("b", nil as Int?)
            json.field("c", nil as TextSpan?)
            json.field("d", [])
            json.field("e", TextSpan(1, 3))
            json.endObject()
        }
        #expect(text == #"{"a": null, "b": null, "c": null, "d": [], "e": [1, 3]}"#)
    }

    @Test(
        "whole numbers stand as they are",
        arguments: [0, 7, 10, 999_999, -1, -120, Int.max, Int.min])
    func wholeNumbers(_ number: Int) { #expect(json { $0.value(number) } == String(number)) }

    @Test("bytes that are handed on in pieces are the same bytes")
    func pieces() {
        final class Box { var bytes: [UInt8] = [] }
        let box = Box()
        var count = 0
        var streamed = ReportOutput { piece in
            piece.withUnsafeBufferPointer { box.bytes += $0 }
            count += 1
        }
        var kept = ReportOutput()
        for number in 0..<30_000 {
            streamed.line("line \(number) 漢")
            kept.line("line \(number) 漢")
        }
        streamed.finish()
        #expect(count > 2)
        #expect(String(decoding: box.bytes, as: UTF8.self) == kept.text)
    }

    @Test("what has to be escaped is found at every place of a text of any length")
    func everyPlace() {
        let plain = "The ferry – «Älv» – waits in the harbour of Sedge until the fog lifts, they said then."
        for mark in ["\"", "\\", "\n", "\u{1}", "\u{7f}", "\u{85}", "\u{2028}", "\u{202e}", "\u{feff}"] {
            let escaped = json { $0.value(mark) }.dropFirst().dropLast()
            for place in 0...40 {
                for length in [0, 1, 7, 8, 15, 16, 17, 40] {
                    let (head, tail) = (plain.prefix(place), plain.suffix(length))
                    let written = json { $0.value(head + mark + tail + mark) }
                    #expect(written == "\"\(head)\(escaped)\(tail)\(escaped)\"")
                }
            }
        }
    }
}
