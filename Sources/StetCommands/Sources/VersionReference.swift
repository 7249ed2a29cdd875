import Glibc
import Intake
import WireModel

/// One version as the command line names it: `FILE`, or `SOURCE#ID`.
struct VersionReference {
    /// The file, directory or `-`.
    let source: String
    /// The id or record number behind the `#`.
    let choice: String?

    /// Reads an argument; a file whose own name holds a `#` goes before.
    init(_ argument: String) {
        var parts: (String, String)?
        if access(argument, F_OK) != 0 {
            // The last mark before which something readable stands; ids may hold marks too.
            var end = argument.endIndex
            while let mark = argument[..<end].lastIndex(of: "#") {
                let path = String(argument[..<mark])
                if path == "-" || access(path, F_OK) == 0 {
                    parts = (path, String(argument[argument.index(after: mark)...]))
                    break
                }
                end = mark
            }
            if parts == nil, let mark = argument.firstIndex(of: "#") {
                parts = (String(argument[..<mark]), String(argument[argument.index(after: mark)...]))
            }
        }
        source = parts?.0 ?? argument
        choice = parts?.1
    }

    /// The one article that is meant, of those the source holds.
    ///
    /// - Throws: ``CommandFailure`` when there is none, or when it is not told which of several.
    func pick(from articles: [Article]) throws(CommandFailure) -> Article {
        guard let choice else {
            if articles.count == 1, let only = articles.first { return only }
            throw ambiguous(
                articles, reason: "\(source) holds \(articles.count) articles: choose one with \(example(articles))")
        }
        let byID = articles.filter { $0.id == choice }
        if byID.count == 1, let only = byID.first { return only }
        if byID.count > 1 {
            throw ambiguous(
                byID, reason: "\(source) holds \(byID.count) articles with the id \(choice): choose by record number")
        }
        if let number = Int(choice) {
            let byRecord = articles.filter { $0.record == number }
            if byRecord.count == 1, let only = byRecord.first { return only }
            if byRecord.count > 1 {
                throw ambiguous(
                    byRecord, reason: "\(source) holds \(byRecord.count) files with a record \(number): choose by id")
            }
        }
        // `cluster` over many sources tells equal ids apart as `ID~2`.
        if let tilde = choice.lastIndex(of: "~"), Int(choice[choice.index(after: tilde)...]) != nil {
            let plain = articles.filter { $0.id == choice[..<tilde] }
            if plain.count == 1, let only = plain.first { return only }
        }
        throw ambiguous(
            articles, reason: "\(source) holds no article '\(choice)': choose an id or a record number from 0")
    }

    private func example(_ articles: [Article]) -> String {
        let sameSource = Set(articles.map(\.source)).count == 1
        return sameSource ? "\(source)#ID, ID being an id or a record number from 0" : "\(source)#ID"
    }

    /// A failure that lists the first articles there are to choose from.
    private func ambiguous(_ articles: [Article], reason: String) -> CommandFailure {
        var failure = CommandFailure(reason)
        for article in articles.prefix(8) {
            let title = article.headline ?? String(article.body.prefix(60))
            failure.messages.append(
                "  \(article.id) (\(article.source), record \(article.record)): \(title.prefix(70))")
        }
        if articles.count > 8 {
            failure.messages.append("  … and \(articles.count - 8) more; 'stet cluster --csv' lists all")
        }
        return failure
    }
}

/// Reads articles without grouping them.
struct ArticleLoader {
    /// How records are read.
    let options: IntakeOptions

    /// The articles of a source, in order, and what was wrong with it.
    func articles(of source: String) -> (articles: [Article], warnings: [IntakeWarning]) {
        var documents: [RawDocument] = []
        var warnings: [IntakeWarning] = []
        if source == "-" {
            do throws(FileReadError) {
                documents.append(RawDocument(source: "-", bytes: try FileReader.bytes(ofDescriptor: 0)))
            } catch {
                warnings.append(IntakeWarning(source: "-", kind: .unreadable, reason: error.description))
            }
        } else {
            let found = SourceWalker.walk(source)
            warnings = found.warnings
            for file in found.files {
                switch SourceWalker.document(atPath: file) {
                case .success(let document): documents.append(document)
                case .failure(let failure): warnings.append(failure.warning)
                }
            }
        }
        var articles: [Article] = []
        for document in documents {
            for item in ArticleIntake.items(from: document, options: options) {
                switch item {
                case .article(let article): articles.append(article)
                case .warning(let warning): warnings.append(warning)
                }
            }
        }
        return (articles, warnings)
    }
}
