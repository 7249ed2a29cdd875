/// What a change costs, in nats: minus the logarithm of how likely a desk is to make it.
///
/// A change costs more when another version shows it too (`shared`): two desks that never saw each other would have had to
/// hit upon the same words. A change that nobody shares costs the same under every parent, so that its price matters only
/// against a wire whose wording is open. `docs/lineage.md` says how the figures were chosen.
enum LineageCosts {
    // MARK: Words

    /// To change anything at a site; what a change costs beyond is how hard it is to hit upon just this one.
    static let rate = 3.0
    /// New words of content.
    static let newWords = 7.0
    /// Words dropped: desks drop more than they write, and often the same.
    static let droppedWords = 5.0
    /// Words dropped that only say when: days and dates are what desks drop most, and often the same.
    static let droppedTime = 2.5
    /// The same words in another order inside a sentence.
    static let swappedWords = 3.0
    /// Articles, prepositions, pronouns and auxiliaries.
    static let functionWords = 2.0
    /// The word that joins a sentence to the one before: dropped, and put in where the parent has none.
    static let droppedConnective = 2.0
    static let newConnective = 4.0
    /// Verbs of saying, honorifics: house style.
    static let styleWords = 0.2
    /// A verb of saying set otherwise by a desk that has no rule for it.
    static let looseStyle = 1.2
    /// Marks of punctuation.
    static let punctuation = 0.1
    /// Where quotation marks stand.
    static let quotationMarks = 2.0
    /// The most that the changes inside one sentence may cost: a sentence is rewritten once.
    static let sentence = 28.0
    /// The most that house style may cost: its choices hang together; and where the desk has no rule.
    static let style = 0.4
    static let allLooseStyle = 8.0

    // MARK: Sentences

    /// A run of sentences cut from the middle, and each further sentence of the run.
    static let cut = 3.0
    static let furtherCut = 0.1
    /// All that follows a point, as desks cut for length.
    static let tailCut = 2.0
    /// A run of sentences that no other version has, and each further one.
    static let addition = 3.0
    static let furtherAddition = 0.5
    /// A run of sentences that other versions have and the parent does not, and each further one: a copy cannot restore
    /// what it never saw.
    static let restored = 16.0
    static let furtherRestored = 4.0
    /// A sentence of so few words may be hit upon by chance, and costs this share.
    static let shortWords = 4
    static let shortShare = 0.3

    // MARK: Order and frame

    /// A stretch moved up or down, alone or as another version has it.
    static let move = 3.0
    static let sharedMove = 5.0
    /// A moved stretch put back.
    static let moveBack = 4.5
    /// A headline or deck of one's own, and one that another version has.
    static let heading = 0.7
    static let sharedHeading = 5.0
    /// A relay's name dropped, taken on alone, taken on as another version has it.
    static let relayDropped = 0.3
    static let relay = 1.0
    static let sharedRelay = 3.0
    /// A sign-off dropped, and one that the parent does not have.
    static let signOffDropped = 0.2
    static let signOff = 2.5

    // MARK: Signs outside of the text

    /// A parent printed a day or more after the child. A minute costs ``printedMinutesLater``, what lies between goes by
    /// the logarithm of the time: clocks are off by minutes, updates by hours.
    static let printedLater = 8.0
    static let printedMinutesLater = 1.0
    /// A parent dated one day after the child when only days are known: clocks and updates blur that much.
    static let datedLater = 4.0
    /// A parent of an earlier and of a later take.
    static let earlierTake = 3.0
    static let laterTake = 6.0
    /// An earlier print of the same outlet speaks for itself.
    static let sameOutlet = 1.0
    /// The child credits the parent's outlet: in a credit or byline, beside a word of attribution, anywhere.
    static let credited = 5.0
    static let cited = 3.0
    static let mentioned = 1.0
    /// The wire unprinted as a parent, when the agency's own print is among the versions.
    static let wireIsPrinted = 12.0
    /// A copy that is not among the versions, as the source of what two versions share.
    static let unseenCopy = 25.0

    // MARK: What the wire had

    /// How much the base's reading is believed to be the wire's beforehand, and that of the agency's own print.
    static let baseReading = 1.0
    static let agencyReading = 1000.0
    /// How much a sentence that one version alone has is believed to be its own beforehand.
    static let ownSentence = 2.0
    /// The wire names no relay.
    static let wireWithoutRelay = 2.0
}
