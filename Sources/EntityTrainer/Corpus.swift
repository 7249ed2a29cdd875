package import Foundation

/// A document whose names are labelled, as the training files have it.
package struct LabelledDocument: Sendable {
    /// A name: tokens from `first` up to `end`, and its kind as the files write it.
    package struct Name: Hashable, Sendable {
        package var first: Int
        package var end: Int
        package var kind: String
    }

    /// The tokens of all sentences.
    package var tokens: [String] = []
    /// The sentences, as positions among the tokens.
    package var sentences: [Range<Int>] = []
    package var names: [Name] = []
    /// Whether the file writes hyphens inside words as tokens of their own.
    package var cutsHyphens = false
}

/// A file of labelled documents: a token, a tab and a BIO label a line, a blank line behind each sentence.
package struct Corpus: Sendable {
    /// The name of the file without its ending.
    package var name: String
    package var documents: [LabelledDocument]

    /// Documents longer than this are cut, since some files are one long document of unrelated sentences.
    package static let longestDocument = 60

    /// Makes a corpus of documents.
    package init(name: String, documents: [LabelledDocument]) {
        self.name = name
        self.documents = documents
    }

    /// Reads a file; `cutting` cuts long documents.
    package init(contentsOf url: URL, cutting: Bool) throws {
        name = url.deletingPathExtension().lastPathComponent
        documents = []
        let text = try String(contentsOf: url, encoding: .utf8)
        self.documents = Corpus.documents(of: text, cutting: cutting)
        let cutsHyphens = name.hasPrefix("gum") || name.hasPrefix("uner")
        for index in documents.indices { documents[index].cutsHyphens = cutsHyphens }
    }

    /// The documents of a text in the format of the files.
    package static func documents(of text: String, cutting: Bool) -> [LabelledDocument] {
        var documents: [LabelledDocument] = []
        var document = LabelledDocument()
        var open: LabelledDocument.Name?
        var sentence = 0
        func closeName() {
            guard var name = open else { return }
            open = nil
            while name.first < name.end, document.tokens[name.first].lowercased() == "the" { name.first += 1 }
            if name.first < name.end { document.names.append(name) }
        }
        func closeSentence() {
            closeName()
            if document.tokens.count > sentence { document.sentences.append(sentence..<document.tokens.count) }
            sentence = document.tokens.count
        }
        func closeDocument() {
            closeSentence()
            if !document.tokens.isEmpty { documents.append(document) }
            document = LabelledDocument()
            sentence = 0
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let fields = line.split(separator: "\t")
            guard let token = fields.first, let label = fields.last, fields.count > 1 else {
                closeSentence()
                if cutting, document.sentences.count >= longestDocument { closeDocument() }
                continue
            }
            if token == "-DOCSTART-" {
                closeDocument()
                continue
            }
            let kind = String(label.dropFirst(2))
            let index = document.tokens.count
            if label.hasPrefix("I-"), open?.kind == kind {
                open?.end = index + 1
            } else {
                closeName()
                if label != "O" { open = .init(first: index, end: index + 1, kind: kind) }
            }
            document.tokens.append(String(token))
        }
        closeDocument()
        return documents
    }

    /// Whether a document is held back from training, to be measured on: every tenth of a file.
    package static func isHeldBack(_ index: Int) -> Bool { index % 10 == 9 }
}
