public import WireModel

/// One thing that was wrong with the input: never an error, always beside what could be read.
public struct IntakeWarning: Hashable, Sendable, CustomStringConvertible {
    /// What sort of trouble it is; warnings of one kind are counted together.
    public enum Kind: String, Sendable {
        /// The path leads nowhere, or may not be read.
        case unreadable
        /// The path is something that has no bytes to read: a pipe, a socket, a device.
        case notAFile = "not-a-file"
        /// A directory contains itself.
        case loop
        /// There is nothing in it.
        case empty
        /// The bytes are no text.
        case binary
        /// Bytes that are no character in the text's charset.
        case charset
        /// An archive or a compressed file is damaged or cut off.
        case damaged
        /// A record breaks the rules of its format.
        case malformed
        /// A record holds no text.
        case noText = "no-text"
        /// It is bigger than can be read.
        case tooBig = "too-big"
        /// The format is known but nothing reads it.
        case unsupported
        /// So many of a kind were left out.
        case omitted
    }

    /// The path or URL.
    public var source: String
    /// The record's number inside the source, from 0, as in the article's `record`; nil when it is about the source.
    public var record: Int?
    /// What sort of trouble it is.
    public var kind: Kind
    /// What is wrong, without a full stop.
    public var reason: String

    /// Makes a warning.
    public init(source: String, record: Int? = nil, kind: Kind, reason: String) {
        self.source = source
        self.record = record
        self.kind = kind
        self.reason = reason
    }

    /// `PATH: record 17: what is wrong`.
    public var description: String {
        guard let record else { return "\(source): \(reason)" }
        return "\(source): record \(record): \(reason)"
    }
}

/// What comes out of a reader.
public enum IntakeItem: Sendable {
    /// An article.
    case article(Article)
    /// Something that could not be read, or not wholly.
    case warning(IntakeWarning)
}
