/// Lines that say who holds the rights.
enum RightsLine {
    /// Whether the line is one: it begins with a copyright sign or word, or reserves all rights.
    static func isRightsLine(_ line: Span<UInt8>) -> Bool {
        guard line.count <= 900 else { return false }
        if openings.match(line) != nil { return true }
        if line.count > 1, line[0] == 0xc2, line[1] == 0xa9 { return true }
        return line.count < 400 && ByteSearch.first(reserved, in: line, anchor: 3) != nil
    }

    private static let reserved = Array("rights reserved".utf8)

    private static let openings = PhraseTable<Bool>([
        ("copyright ", true), ("copyright:", true), ("(c) ", true), ("(copyright", true),
        ("this material may not be", true),
        ("our standards: the thomson reuters", true), ("all rights reserved", true), ("alle rechte vorbehalten", true),
        ("tous droits réservés", true), ("todos los derechos", true), ("(c) copyright", true),
    ])

    /// The agency that the line names, by its long or short name.
    static func agency(_ line: Span<UInt8>) -> String? {
        for (words, name) in names where ByteSearch.first(words, in: line) != nil {
            // `Associated Press of Pakistan` is another agency.
            if name == "AP", ByteSearch.first(pakistan, in: line) != nil { return "APP" }
            return name
        }
        return nil
    }

    private static let pakistan = Array("Press of Pakistan".utf8)

    private static let names: [([UInt8], String)] = [
        ("Associated Press", "AP"), ("Thomson Reuters", "Reuters"), ("Agence France-Presse", "AFP"), ("AFP", "AFP"),
        ("Reuters", "Reuters"), ("Anadolu", "Anadolu"), ("Xinhua", "Xinhua"), ("Yonhap", "Yonhap"), ("Kyodo", "Kyodo"),
        ("Bernama", "Bernama"), ("EFE", "EFE"), ("ANSA", "ANSA"), ("dpa", "dpa"), ("Canadian Press", "CP"),
        ("PTI", "PTI"),
        ("IANS", "IANS"), ("United Press International", "UPI"), ("Press Association", "PA"), ("TASS", "TASS"),
    ].map { (Array($0.0.utf8), $0.1) }
}
