internal import WireModel
internal import TextCore

/// Finds the names in one article at a time.
///
/// Rules over gazetteers propose names and the evidence of the article settles them; a trained model hears what they say
/// beside the words and decides (see `docs/entities.md`); the evidence of the article is asked once more; and
/// ``EntityResolver`` joins what all articles found. Pure and without shared state, so that callers run it in parallel.
public struct EntityRecogniser: Sendable {
    private let lexicon: Lexicon
    private let finder: ModelFinder?
    /// How much the rules count beside the model once it has decided.
    package var blend: Float = 0.3
    /// What is taken off the weight of "no name" before the model decides.
    package var lean: Float = 0
    /// Whether the evidence of the article is asked again of what the model found.
    package var usesEvidence = true

    /// Makes a recogniser over the built-in gazetteers and model, which are read once in a process (about 15 ms).
    ///
    /// Where the model cannot be used, the rules do without; ``modelProblem`` says why.
    ///
    /// - Parameter usesModel: whether the model is asked; the rules alone are some fifteen times as fast, for heaps that
    ///   somebody waits for.
    public init(usesModel: Bool = true) { self.init(model: usesModel ? try? NameModel.builtIn.get() : nil) }

    /// Makes a recogniser with another model, or with the rules alone.
    package init(model: NameModel?) {
        lexicon = Gazetteer.lexicon
        finder = model.map { ModelFinder($0) }
    }

    /// Why the built-in model cannot be used; nil where all is well.
    public static var modelProblem: NameModelError? {
        guard case .failure(let problem) = NameModel.builtIn else { return nil }
        return problem
    }

    /// The mentions in the zones of one article that carry the story, in order, not overlapping.
    ///
    /// Doubtful ones (see ``FoundMention/doubt``) are among them, for ``EntityResolver`` to weigh against the other
    /// versions of the story.
    ///
    /// A text of more than ``longest`` bytes is read in pieces, each with the evidence of its own words: the memory that the
    /// model takes, some hundred bytes a byte, is bounded.
    ///
    /// - Complexity: O(length of the text).
    public func mentions(in input: RecognitionInput) -> [FoundMention] {
        let pieces = input.pieces(of: Self.longest)
        let all = pieces.count == 1 ? mentions(inWhole: input) : pieces.flatMap { mentions(inWhole: $0) }
        guard let language = input.language, !language.lowercased().hasPrefix("en") else { return all }
        return all.filter(isSureInAnyLanguage)
    }

    /// Whether a name stands by itself, whatever the words around it: one that the lists have, or a given name and more.
    ///
    /// The rules and the model know the words of English alone; of other languages fewer names are shown, not wrong ones.
    private func isSureInAnyLanguage(_ mention: FoundMention) -> Bool {
        if mention.canonical != 0 { return true }
        guard mention.kind == .person, (2...4).contains(mention.words.count) else { return false }
        let classes = mention.words.map { lexicon.classes(of: $0) }
        return classes[0].contains(.given) && classes[classes.count - 1].contains(.surname)
            && !classes.contains { $0.has([.common, .opener, .title]) }
    }

    /// The most bytes that are read at once: more than any article that a newsroom prints.
    package static let longest = 1 << 18

    private func mentions(inWhole input: RecognitionInput) -> [FoundMention] {
        let stream = WordStream(input, lexicon: lexicon)
        guard !stream.words.isEmpty else { return [] }
        let rules = Self.rules(for: stream, text: input.text, lexicon: lexicon)
        guard let finder else {
            return DocumentEvidence(text: input.text, words: stream.words, candidates: rules).mentions()
        }
        let found = finder.candidates(in: stream, text: input.text, rules: rules, blend: blend, lean: lean)
        var evidence = DocumentEvidence(text: input.text, words: stream.words, candidates: found)
        if usesEvidence { evidence.settle() }
        return evidence.mentions()
    }

    /// What the rules and the evidence of the article make of its words.
    static func rules(for stream: WordStream, text: String, lexicon: Lexicon) -> [Candidate] {
        var evidence = DocumentEvidence(
            text: text, words: stream.words, candidates: RuleFinder(lexicon: lexicon).candidates(in: stream))
        evidence.settle()
        return evidence.candidates
    }
}
