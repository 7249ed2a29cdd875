internal import WireModel
internal import TextCore

/// Finds the names in one article at a time.
///
/// Three stages: a ``MentionFinder`` proposes candidates with evidence, the document's own evidence settles them, and
/// ``EntityResolver`` joins what all articles found. Pure and without shared state, so that callers run it in parallel.
public struct EntityRecogniser: Sendable {
    private let lexicon: Lexicon
    private let finder: any MentionFinder

    /// Makes a recogniser over the built-in gazetteers, which are read once in a process (about 10 ms).
    public init() {
        lexicon = Gazetteer.lexicon
        finder = RuleFinder(lexicon: lexicon)
    }

    /// The mentions in the zones of one article that carry the story, in order, not overlapping.
    ///
    /// Doubtful ones (see ``FoundMention/doubt``) are among them, for ``EntityResolver`` to weigh against the other
    /// versions of the story.
    ///
    /// - Complexity: O(length of the text).
    public func mentions(in input: RecognitionInput) -> [FoundMention] {
        let stream = WordStream(input, lexicon: lexicon)
        guard !stream.words.isEmpty else { return [] }
        var evidence = DocumentEvidence(
            text: input.text, words: stream.words, candidates: finder.candidates(in: stream))
        return evidence.decide()
    }
}
