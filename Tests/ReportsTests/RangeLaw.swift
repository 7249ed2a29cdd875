import Foundation
import Testing

/// The law of every document: slicing an article's text by a range gives the words beside it.
struct RangeLaw {
    /// The texts of the articles by id.
    let texts: [String: [UInt8]]
    /// How many ranges were checked.
    private(set) var count = 0

    init(texts: [String: String]) { self.texts = texts.mapValues { Array($0.utf8) } }

    /// Checks a document: an object speaks of the article it names as `article`, else of that of the object around it.
    mutating func check(_ value: Any, article: String? = nil) throws {
        if let list = value as? [Any] {
            for element in list { try check(element, article: article) }
        } else if let object = value as? [String: Any] {
            let article = object["article"] as? String ?? article
            if let range = object["range"] as? [Int], let words = object["text"] as? String {
                #expect(try slice(range, of: article) == words)
                count += 1
            }
            if let ranges = object["ranges"] as? [[Int]], let words = object["text"] as? String {
                #expect(try ranges.map { try slice($0, of: article) }.joined(separator: "\n") == words)
                count += 1
            }
            for (key, member) in object where key != "cells" { try check(member, article: article) }
        }
    }

    /// Checks a matrix: its cells speak of the articles of their columns.
    mutating func check(matrix: [String: Any]) throws {
        try check(matrix)
        let columns = try #require(matrix["columns"] as? [[String: Any]]).compactMap { $0["article"] as? String }
        for row in try #require(matrix["rows"] as? [[String: Any]]) {
            let cells = try #require(row["cells"] as? [Any])
            #expect(cells.count == columns.count)
            for (cell, article) in zip(cells, columns) { try check(cell, article: article) }
        }
    }

    /// Checks a comparison: its passages and edits speak of one side each.
    mutating func check(diff: [String: Any]) throws {
        for side in ["left", "right"] {
            let article = (diff[side] as? [String: Any])?["id"] as? String
            for pair in try #require(diff["pairs"] as? [[String: Any]]) {
                if let passage = pair[side] as? [String: Any] { try check(passage, article: article) }
                for edit in try #require(pair["edits"] as? [[String: Any]]) {
                    let range = try #require(edit[side + "Range"] as? [Int])
                    #expect(try slice(range, of: article) == edit[side] as? String)
                    count += 1
                }
            }
        }
    }

    private func slice(_ range: [Int], of article: String?) throws -> String {
        let id = try #require(article)
        let bytes = try #require(texts[id])
        try #require(range.count == 2 && range[0] >= 0 && range[0] <= range[1] && range[1] <= bytes.count)
        return try #require(String(validating: bytes[range[0]..<range[1]], as: UTF8.self))
    }
}
