public import WireModel

/// `stet extract`: cleaned text, zones and metadata of one article after the other, written as they come.
///
/// Nothing is kept of an article that was written. Without any article nothing is written at all.
public struct ArticleReport {
    /// How the articles are written.
    public enum Form: Sendable {
        /// One document, `stet.article/1`, with the list `articles`.
        case document
        /// A document a line, `stet.article/1`, each an article.
        case lines
        /// As people read them, with the kind of zone before each stretch; lines no longer than `columns`, where that is not
        /// nil.
        case text(columns: Int?, ink: Ink)
    }

    /// How many articles were written.
    public private(set) var count = 0
    private let form: Form
    private var output: ReportOutput
    /// The open document; nil in other forms, and before the first article.
    private var document: JSONWriter?

    /// Makes a report that writes to `output`.
    public init(_ form: Form, to output: ReportOutput) {
        self.form = form
        self.output = output
    }

    /// Writes an article.
    ///
    /// - Parameter words: the number of words of its body.
    public mutating func write(_ article: Article, words: Int) {
        switch form {
        case .document:
            var json = document ?? Self.opened(output)
            document = nil
            json.beginObject()
            json.articleFields(article, words: words)
            json.endObject()
            document = json
        case .lines:
            var json = JSONWriter(output, lines: false)
            json.beginObject()
            json.documentHead("article")
            json.articleFields(article, words: words)
            json.endObject()
            json.endLine()
            output = json.done()
        case .text(let columns, let ink):
            if count > 0 { output.line() }
            Self.write(article, words: words, columns: columns, ink: ink, to: &output)
        }
        count += 1
    }

    /// Ends the document and hands on what is left.
    ///
    /// - Returns: the output.
    @discardableResult
    public mutating func finish() -> ReportOutput {
        if var json = document {
            json.endArray()
            json.endObject()
            json.endLine()
            output = json.done()
            document = nil
        }
        output.finish()
        return output
    }

    private static func opened(_ output: ReportOutput) -> JSONWriter {
        var json = JSONWriter(output)
        json.beginObject()
        json.documentHead("article")
        json.key("articles")
        json.beginArray()
        return json
    }
}
