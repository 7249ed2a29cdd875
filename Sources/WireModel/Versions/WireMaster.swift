public import TextCore

/// One wording of a sentence of the master, and who printed it.
public struct MasterReading: Hashable, Sendable {
    /// The version whose words stand for the reading, as a position among those given.
    public var version: Int
    /// The words, a span of that version's text.
    public var span: TextSpan
    /// All versions that print it so, house style aside, as positions among those given, ascending.
    public var witnesses: [Int]

    /// Makes a reading.
    public init(version: Int, span: TextSpan, witnesses: [Int]) {
        self.version = version
        self.span = span
        self.witnesses = witnesses
    }
}

/// A sentence of the reconstructed wire.
public struct MasterSentence: Hashable, Sendable {
    /// The wording that the wire most likely had.
    public var reading: MasterReading
    /// The other wordings, best witnessed first.
    public var variants: [MasterReading]
    /// How sure it is that the wire had the sentence in this wording, 0–1.
    public var confidence: Double
    /// Why this wording, in a few words.
    public var note: String

    /// Makes a sentence.
    public init(reading: MasterReading, variants: [MasterReading], confidence: Double, note: String) {
        self.reading = reading
        self.variants = variants
        self.confidence = confidence
        self.note = note
    }
}

/// The text that the agency most likely sent, put together from what its clients printed.
public struct WireMaster: Hashable, Sendable {
    /// One paragraph.
    public struct Paragraph: Hashable, Sendable {
        /// Its zone: headline, subhead or paragraph.
        public var zone: ZoneKind
        /// Its sentences, in order.
        public var sentences: [MasterSentence]

        /// Makes a paragraph.
        public init(zone: ZoneKind, sentences: [MasterSentence]) {
            self.zone = zone
            self.sentences = sentences
        }
    }

    /// The paragraphs, in order.
    public var paragraphs: [Paragraph]
    /// The sentences left out because only their own outlet vouches for them, as readings.
    public var leftOut: [MasterReading]

    /// Makes a master.
    public init(paragraphs: [Paragraph], leftOut: [MasterReading]) {
        self.paragraphs = paragraphs
        self.leftOut = leftOut
    }
}
