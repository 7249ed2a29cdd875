/// Lines that belong to a picture.
enum Captions {
    /// Whether the line is a caption by its words: it begins as one, or ends with a picture credit.
    static func isCaption(_ line: Span<UInt8>, _ shape: LineShape) -> Bool {
        guard line.count <= 1_500 else { return false }
        if openings.match(line) != nil, shape.characters <= 500 { return true }
        // A credit stands in the last bytes; what ends as a sentence must have it in brackets.
        let tail = line.extracting(max(0, line.count - 120)..<line.count)
        guard shape.characters <= 600 else { return false }
        if shape.endsSentence && line[line.count - 1] != 0x29 && line[line.count - 1] != 0x5d {
            guard line.count >= 11, line[line.count - 2] == 0x6f, line[line.count - 5] == 0x68 else { return false }
            return fileEndings.isFound(in: line.extracting((line.count - 11)..<line.count))
        }
        return credits.isFound(in: tail)
    }

    /// Whether the second line repeats the first, whole or with a credit behind it.
    static func isDoubled(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
        guard first.count >= 30, second.count >= first.count, second.count <= first.count + 160 else { return false }
        for index in 0..<first.count where first[index] != second[index] { return false }
        if second.count == first.count { return true }
        let rest = second.extracting(first.count..<second.count).withUnsafeBufferPointer {
            String(decoding: $0, as: UTF8.self)
        }
        return rest.contains("opyright") || rest.contains("©") || rest.contains("/") || rest.contains("hoto")
            || rest.contains("Image") || rest.contains("Credit")
    }

    private static let openings = PhraseTable<Bool>([
        ("file photo", true), ("a file photo", true), ("(file photo", true), ("photo:", true), ("photo by ", true),
        ("photo credit", true), ("photos:", true), ("picture:", true), ("image:", true), ("image credit", true),
        ("image source", true), ("photograph:", true), ("photography:", true), ("(files)", true), ("file - ", true),
        ("file – ", true), ("file — ", true), ("[photo", true), ("(photo", true), ("this file photo", true),
        ("in this file photo", true), ("this handout", true), ("illustration:", true), ("foto:", true), ("bild:", true),
        ("image caption", true), ("caption:", true), ("pictured:", true), ("representational image", true),
        ("representative image", true), ("screengrab", true),
    ])

    private static let fileEndings = PhraseSet(["File photo.", "File Photo.", "file photo."])

    private static let credits = PhraseSet([
        "File photo", "file photo", "File Photo", "FILE PHOTO", "(Photo by ", "Photo by ", "Getty Images", "/AFP)",
        "/AFP ", "/AP)",
        "AFP Photo", "AFP photo", "AP Photo", "REUTERS/", "Reuters/", "via REUTERS", "via Reuters", "via AP",
        "- Copyright",
        "– Copyright", "— Copyright", "| Photo", "(Photo:", "Photo:", "Photo credit", "Image credit", "EPA-EFE", "EPA/",
        "Photograph:",
        "Handout", "Picture:", "(Image:", "Image:", "Foto:", "© ", "Photo/", "/Getty", "AFP via", "(Photo/",
        "Shutterstock",
    ])
}
