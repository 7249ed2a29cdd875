public import Intake
public import StoryIndex

/// What the desk is doing.
public enum LoadStage: String, Sendable {
    /// Looking for files.
    case walking
    /// Reading files and cleaning articles.
    case reading
    /// Finding shared text and grouping.
    case grouping
    /// All is read.
    case finished
}

/// How far a load has come.
public struct ReadingProgress: Hashable, Sendable {
    /// What is being done.
    public var stage: LoadStage
    /// Files read so far.
    public var files: Int
    /// Files found.
    public var totalFiles: Int
    /// Articles read so far.
    public var articles: Int
    /// Bytes read so far.
    public var bytes: Int
    /// Bytes of all files; 0 while they are not known, as with the standard input.
    public var totalBytes: Int

    /// Makes a progress.
    public init(
        stage: LoadStage, files: Int = 0, totalFiles: Int = 0, articles: Int = 0, bytes: Int = 0, totalBytes: Int = 0
    ) {
        self.totalBytes = totalBytes
        self.stage = stage
        self.files = files
        self.totalFiles = totalFiles
        self.articles = articles
        self.bytes = bytes
    }
}

/// What a load tells while it runs.
public enum LoadEvent: Sendable {
    /// How far it has come.
    case progress(ReadingProgress)
    /// A snapshot of what was read so far; later ones replace it.
    case snapshot(IndexSnapshot)
}

/// What a load came to.
public struct LoadResult: Sendable {
    /// Everything that was read.
    public var snapshot: IndexSnapshot
    /// What could not be read, in the order of the sources.
    public var warnings: [IntakeWarning]

    /// What the snapshot was made of, where it was to be kept (see ``NewsDesk/keepsIndex``).
    package var index: IndexBuilder?

    /// Whether nothing at all could be read.
    public var isEmpty: Bool { snapshot.articles.isEmpty }
}
