import Foundation

/// Text without labels, for sorting words into classes.
package enum RunningText {
    /// The last version of each document of a file of records; none for `-`.
    package static func texts(of path: String) throws -> [String] {
        struct Record: Decodable {
            var document: String
            var text: String
        }
        guard path != "-" else { return [] }
        var order: [String] = []
        var texts: [String: String] = [:]
        let decoder = JSONDecoder()
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            guard let record = try? decoder.decode(Record.self, from: Data(line.utf8)) else { continue }
            if texts[record.document] == nil { order.append(record.document) }
            texts[record.document] = record.text
        }
        return order.compactMap { texts[$0] }
    }
}
