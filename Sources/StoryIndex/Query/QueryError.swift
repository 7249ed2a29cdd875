/// What is wrong with a query, and where.
public struct QueryError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Problem: Hashable, Sendable {
        /// The query ends too soon, or something stands where something else belongs.
        case unexpected(found: String?)
        /// A quotation mark is not closed.
        case openQuote
        /// A bracket is not closed.
        case openBracket
        /// A bracket is closed that was not opened.
        case strayBracket
        /// There is no such field; the second is what may have been meant.
        case unknownField(String, suggestion: String?)
        /// The field cannot have this value.
        case badValue(field: String, value: String)
        /// The field cannot be compared like that.
        case badComparison(field: String, sign: String)
    }

    /// Where it stands: the UTF-8 byte offset in the query of what is wrong; its length for what is missing at the end.
    public var offset: Int
    /// What is wrong.
    public var problem: Problem
    /// What was expected there, for people.
    public var expected: String

    /// Makes an error.
    public init(offset: Int, problem: Problem, expected: String) {
        self.offset = offset
        self.problem = problem
        self.expected = expected
    }

    /// The number of the character that is wrong, from 1.
    public func column(in query: String) -> Int {
        String(decoding: query.utf8.prefix(offset), as: UTF8.self).count + 1
    }

    /// A caret under the place, to be shown below the query in a font of equal widths.
    ///
    /// - Parameter columns: how many columns a text takes where it is shown; a character takes one without it.
    public func pointer(in query: String, columns: (String) -> Int = { $0.count }) -> String {
        let before = String(decoding: query.utf8.prefix(offset), as: UTF8.self)
        return String(repeating: " ", count: columns(before)) + "^"
    }
}

extension QueryError: CustomStringConvertible {
    /// A sentence for people, without the place.
    public var description: String {
        switch problem {
        case .unexpected(nil): "the query ends too soon; expected \(expected)"
        case .unexpected(let found?): "'\(found)' cannot stand here; expected \(expected)"
        case .openQuote: "a quotation mark is not closed; expected \(expected)"
        case .openBracket: "a bracket is not closed; expected \(expected)"
        case .strayBracket: "a bracket is closed that was not opened; expected \(expected)"
        case .unknownField(let name, let suggestion?): "there is no field '\(name)'; did you mean '\(suggestion)'?"
        case .unknownField(let name, nil): "there is no field '\(name)'; expected \(expected)"
        case .badValue(let field, let value): "\(field) cannot be '\(value)'; expected \(expected)"
        case .badComparison(let field, let sign): "\(field) cannot be compared with '\(sign)'; expected \(expected)"
        }
    }
}
