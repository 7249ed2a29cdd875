/// A Swift file line by line, with what is code told apart from comments and strings.
struct ScannedLine: Equatable {
    /// The line's number, from 1.
    var number: Int
    /// The code of the line; comments are left out and what stands in strings is a blank.
    var code: String
    /// Whether the line stands wholly in a multi-line string.
    var isInsideString: Bool

    /// Whether the line holds values rather than statements: part of a string, or an array's numbers and strings.
    var isTabular: Bool {
        if isInsideString { return true }
        guard let first = code.first(where: { $0 != " " }) else { return false }
        return "\"([-])0123456789.".contains(first)
    }

    /// The words of the code: identifiers and keywords. A function that is called stands there as `name(` too, so that
    /// `print(` can be told from a variable that holds an outlet's print.
    var words: [String] {
        var found: [String] = []
        var word = ""
        var previous: Character = " "
        for character in code + " " {
            if character.isLetter || character.isNumber || character == "_" {
                word.append(character)
                continue
            }
            if !word.isEmpty {
                found.append(word)
                if character == "(", previous != ".", found.dropLast().last != "func" { found.append(word + "(") }
                word = ""
            }
            previous = character
        }
        return found
    }
}

/// Tells code from comments and strings: enough of Swift's grammar for its own source, nested comments, raw strings and
/// interpolation included. Regular expressions between slashes are taken for code.
struct SwiftScanner {
    private enum Mode: Equatable {
        case code(parentheses: Int)
        case lineComment
        case blockComment
        case string(hashes: Int, isMultiline: Bool)
    }

    private let bytes: [UInt8]
    private var at = 0
    private var modes: [Mode] = [.code(parentheses: 0)]
    private var lines: [ScannedLine] = []
    private var code: [UInt8] = []
    private var startedInString = false

    /// The lines of a file.
    static func lines(of text: String) -> [ScannedLine] {
        var scanner = SwiftScanner(text)
        scanner.run()
        return scanner.lines
    }

    private init(_ text: String) { bytes = Array(text.utf8) }

    private var isInMultilineString: Bool {
        if case .string(_, isMultiline: true) = modes.last { true } else { false }
    }

    private func starts(_ word: StaticString, at place: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard place + count <= bytes.count else { return false }
        return word.withUTF8Buffer { buffer in buffer.indices.allSatisfy { buffer[$0] == bytes[place + $0] } }
    }

    private func hashes(at place: Int) -> Int {
        var count = 0
        while place + count < bytes.count, bytes[place + count] == UInt8(ascii: "#") { count += 1 }
        return count
    }

    private mutating func run() {
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "\n") {
                endLine()
                at += 1
                continue
            }
            switch modes.last {
            case .lineComment: at += 1
            case .blockComment: comment()
            case .string(let hashes, let isMultiline): string(hashes: hashes, isMultiline: isMultiline)
            case .code(let parentheses): statement(parentheses: parentheses)
            case nil: modes = [.code(parentheses: 0)]
            }
        }
        if !code.isEmpty || bytes.last != UInt8(ascii: "\n") { endLine() }
    }

    private mutating func endLine() {
        let isInside = startedInString && isInMultilineString
        lines.append(
            ScannedLine(number: lines.count + 1, code: String(decoding: code, as: UTF8.self), isInsideString: isInside))
        code.removeAll(keepingCapacity: true)
        // A line comment and a string of one line end here, whatever they held.
        while let mode = modes.last {
            if case .lineComment = mode { modes.removeLast() } else { break }
        }
        if case .string(_, isMultiline: false) = modes.last { modes.removeLast() }
        startedInString = isInMultilineString
    }

    private mutating func comment() {
        if starts("*/", at: at) {
            modes.removeLast()
            at += 2
        } else if starts("/*", at: at) {
            modes.append(.blockComment)
            at += 2
        } else {
            at += 1
        }
    }

    private mutating func string(hashes count: Int, isMultiline: Bool) {
        if bytes[at] == UInt8(ascii: "\\"), hashes(at: at + 1) >= count {
            let next = at + 1 + count
            if next < bytes.count, bytes[next] == UInt8(ascii: "(") {
                modes.append(.code(parentheses: 1))
                code.append(UInt8(ascii: " "))
                at = next + 1
            } else {
                // The escaped byte, unless it is the end of the line.
                at = next < bytes.count && bytes[next] != UInt8(ascii: "\n") ? next + 1 : next
            }
            return
        }
        let quotes = isMultiline ? 3 : 1
        let isEnd = isMultiline ? starts("\"\"\"", at: at) : bytes[at] == UInt8(ascii: "\"")
        if isEnd, hashes(at: at + quotes) >= count {
            modes.removeLast()
            code.append(UInt8(ascii: "\""))
            at += quotes + count
        } else {
            at += 1
        }
    }

    private mutating func statement(parentheses: Int) {
        if starts("//", at: at) {
            modes.append(.lineComment)
            at += 2
        } else if starts("/*", at: at) {
            modes.append(.blockComment)
            at += 2
        } else if let opened = openedString() {
            code.append(UInt8(ascii: "\""))
            modes.append(opened.mode)
            at = opened.end
        } else {
            let byte = bytes[at]
            at += 1
            if modes.count > 1, byte == UInt8(ascii: "(") { setParentheses(parentheses + 1) }
            if modes.count > 1, byte == UInt8(ascii: ")") {
                if parentheses == 1 {
                    modes.removeLast()
                    code.append(UInt8(ascii: " "))
                    return
                }
                setParentheses(parentheses - 1)
            }
            code.append(byte)
        }
    }

    private mutating func setParentheses(_ count: Int) { modes[modes.count - 1] = .code(parentheses: count) }

    private func openedString() -> (mode: Mode, end: Int)? {
        let count = hashes(at: at)
        let quote = at + count
        guard quote < bytes.count, bytes[quote] == UInt8(ascii: "\"") else { return nil }
        if starts("\"\"\"", at: quote) { return (.string(hashes: count, isMultiline: true), quote + 3) }
        return (.string(hashes: count, isMultiline: false), quote + 1)
    }
}
