import TerminalKit

/// What terminals send for keys that terminfo may not name, or names for another terminal of the family.
///
/// The screen may be opened with the `-direct` entry of a cousin, so the usual forms of every key are taught to ncurses.
enum KeySequences {
    /// Bytes and the key they are; the index is the number ncurses knows it by.
    static let known: [(bytes: String, press: KeyPress)] = plain + modified

    private static let plain: [(bytes: String, press: KeyPress)] = {
        let named: [(String, Key)] = [
            ("[A", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("OA", .up), ("OB", .down), ("OC", .right),
            ("OD", .left), ("[H", .home), ("[F", .end), ("OH", .home), ("OF", .end), ("[1~", .home), ("[4~", .end),
            ("[7~", .home), ("[8~", .end), ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown),
            ("OM", .enter),
        ]
        // F1… in the form of the VT100, then of the VT220, which leaves gaps in its numbers.
        let functions = ["OP", "OQ", "OR", "OS"].enumerated().map { ($1, Key.function($0 + 1)) }
        let numbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
        let numbered = numbers.enumerated().map { ("[\($1)~", Key.function($0 + 1)) }
        var all: [(bytes: String, press: KeyPress)] = []
        for (bytes, key) in named + functions + numbered { all.append((bytes: "\u{1B}" + bytes, press: KeyPress(key))) }
        all.append((bytes: "\u{1B}[Z", press: KeyPress(.tab, .shift)))
        return all
    }()

    /// xterm's form: `CSI 1 ; m A`, where m is one more than shift 1, alt 2, control 4.
    private static let modified: [(bytes: String, press: KeyPress)] = (2...8).flatMap { code in
        var modifiers: KeyPress.Modifiers = []
        if (code - 1) & 1 != 0 { modifiers.insert(.shift) }
        if (code - 1) & 2 != 0 { modifiers.insert(.alt) }
        if (code - 1) & 4 != 0 { modifiers.insert(.control) }
        let letters: [(String, Key)] = [
            ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
        ]
        let numbers: [(String, Key)] = [("2", .insert), ("3", .delete), ("5", .pageUp), ("6", .pageDown)]
        return letters.map { (bytes: "\u{1B}[1;\(code)\($0.0)", press: KeyPress($0.1, modifiers)) }
            + numbers.map { (bytes: "\u{1B}[\($0.0);\(code)~", press: KeyPress($0.1, modifiers)) }
    }
}
