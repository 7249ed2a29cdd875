/// Lines that say who holds the rights.
enum RightsLine {
    /// Whether the line is one: it begins with a copyright sign or word, or reserves all rights.
    static func isRightsLine(_ line: Span<UInt8>) -> Bool {
        guard line.count <= 900 else { return false }
        if openings.match(line) != nil { return true }
        if line.count > 1, line[0] == 0xc2, line[1] == 0xa9 { return true }
        return line.count < 400 && ByteSearch.first(reserved, in: line, anchor: 12) != nil
    }

    private static let reserved = Array("rights reserved".utf8)

    private static let openings = PhraseTable<Bool>([
        ("copyright ", true), ("copyright:", true), ("(c) ", true), ("(copyright", true),
        ("this material may not be", true),
        ("our standards: the thomson reuters", true), ("all rights reserved", true), ("alle rechte vorbehalten", true),
        ("tous droits réservés", true), ("todos los derechos", true), ("todos os direitos", true),
        ("tutti i diritti", true), ("riproduzione riservata", true), ("alle rechten voorbehouden", true),
        ("prohibida la reproducción", true), ("все права защищены", true), ("無断転載", true), ("版权所有", true),
        ("版權所有", true),
        ("<저작권자", true), ("저작권자", true), ("ⓒ", true), ("جميع الحقوق", true), ("(c) copyright", true),
    ])

    /// The agency that the line names, by its long or short name.
    static func agency(_ line: Span<UInt8>) -> String? {
        // The first name of the list that stands anywhere, found in one pass.
        var best = names.count
        for start in 0..<line.count where isFirst[Int(line[start])] {
            for rank in 0..<best where begins(line, start, names[rank].0) {
                best = rank
                break
            }
        }
        guard best < names.count else { return nil }
        // `Associated Press of Pakistan` is another agency.
        if names[best].1 == "AP", ByteSearch.first(pakistan, in: line) != nil { return "APP" }
        return names[best].1
    }

    private static func begins(_ line: Span<UInt8>, _ start: Int, _ words: [UInt8]) -> Bool {
        guard line[start] == words[0], start + words.count <= line.count else { return false }
        for index in words.indices where line[start + index] != words[index] { return false }
        return true
    }

    /// Whether a name begins with the byte.
    private static let isFirst: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for (words, _) in names { if let first = words.first { table[Int(first)] = true } }
        return table
    }()

    private static let pakistan = Array("Press of Pakistan".utf8)

    private static let names: [([UInt8], String)] = [
        ("Associated Press", "AP"), ("Thomson Reuters", "Reuters"), ("Agence France-Presse", "AFP"), ("AFP", "AFP"),
        ("Reuters", "Reuters"), ("Anadolu", "Anadolu"), ("Xinhua", "Xinhua"), ("Yonhap", "Yonhap"), ("Kyodo", "Kyodo"),
        ("Bernama", "Bernama"), ("EFE", "EFE"), ("ANSA", "ANSA"), ("dpa", "dpa"), ("Canadian Press", "CP"),
        ("PTI", "PTI"),
        ("IANS", "IANS"), ("United Press International", "UPI"), ("Press Association", "PA"), ("TASS", "TASS"),
    ].map { (Array($0.0.utf8), $0.1) }
}
