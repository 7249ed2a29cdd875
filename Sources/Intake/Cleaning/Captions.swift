/// Lines that belong to a picture.
enum Captions {
    /// Whether the line is a caption by its words: it begins as one, or ends with a picture credit.
    static func isCaption(_ line: Span<UInt8>, _ shape: LineShape) -> Bool {
        guard line.count <= 1_500 else { return false }
        if let opening = openings.match(line), shape.characters <= 500 {
            switch opening.value {
            case .caption: return true
            case .beforePicture:
                if isPicture(line.extracting(opening.length..<line.count)) { return true }
            }
        }
        // A credit stands in the last bytes; what ends as a sentence must have it in brackets.
        let tail = line.extracting(max(0, line.count - 120)..<line.count)
        guard shape.characters <= 600 else { return false }
        if shape.endsSentence && line[line.count - 1] != 0x29 && line[line.count - 1] != 0x5d {
            guard line.count >= 11, line[line.count - 2] == 0x6f, line[line.count - 5] == 0x68 else { return false }
            return fileEndings.isFound(in: line.extracting((line.count - 11)..<line.count))
        }
        return credits.isFound(in: tail)
    }

    /// Whether what follows `In this` is a picture, as agencies begin captions: `Tuesday, Sept. 3, 2024, file photo,`,
    /// `photo provided by`, `image from video`. Between the two words stand a date and what kind of picture it is.
    private static func isPicture(_ rest: Span<UInt8>) -> Bool {
        let stretch = ByteText.string(rest.extracting(0..<min(rest.count, 64)))
        for word in stretch.split(separator: " ").prefix(7) {
            let letters = word.prefix { $0.isLetter }
            if pictures.contains(String(letters)) {
                return word.endIndex < stretch.endIndex && (letters.endIndex == word.endIndex || word.hasSuffix(","))
            }
            guard let first = word.first, first.isUppercase || first.isNumber || ofPictures.contains(String(letters))
            else { return false }
        }
        return false
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

    /// What a line that begins with a phrase is: a caption, or one if a picture is named next.
    private enum Opening {
        case caption, beforePicture
    }

    private static let pictures: Set<String> = ["photo", "photograph", "image", "picture", "screengrab", "grab"]
    private static let ofPictures: Set<String> = [
        "aerial", "archive", "combination", "file", "frame", "handout", "of", "satellite", "still", "undated", "video",
    ]

    private static let openings = PhraseTable<Opening>(
        captionOpenings.map { ($0, .caption) } + [("in this", .beforePicture)])

    private static let captionOpenings = [
        "file photo", "a file photo", "(file photo", "photo:", "photo by ", "photo credit", "photos:", "picture:",
        "image:", "image credit", "image source", "photograph:", "photography:", "(files)", "file - ", "file – ",
        "file — ", "[photo", "(photo", "this file photo", "in this file photo", "this handout", "illustration:",
        "foto:", "bild:", "image caption", "caption:", "pictured:", "representational image", "representative image",
        "screengrab",
    ]

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
