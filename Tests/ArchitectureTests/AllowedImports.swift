/// Who may know whom: for each target every module that its files may import.
///
/// This table is the plan of the house (see `docs/architecture.md`). To let one room know another is a decision: change
/// the line here, the drawing there, and say why in the commit. A room that is not listed may not exist.
enum AllowedImports {
    /// The modules each target may import, by the name of the target.
    static let table: [String: Set<String>] = [
        // C behind small shims; no Swift in them.
        "CCurl": [],
        "CLibXML2": [],
        "CNcurses": [],
        "CSimdJSON": [],
        // The model of names, and the table of the lists of names, as bytes.
        "CEntityModel": [],
        // The lists of words that the rules go by, as bytes.
        "CWordLists": [],
        "CUnpack": [],
        // What the processor does that Swift has no words for.
        "CPrefetch": [],
        "CSelfNames": [],

        // Text and the words we use for news.
        "TextCore": [],
        "WireModel": ["TextCore"],

        // What is computed. Glibc for its logarithm, and to ask for large pages: these rooms read no clock, no file, no
        // environment.
        "Collation": ["TextCore", "WireModel", "CWordLists", "Glibc"],
        "Clustering": ["CPrefetch", "TextCore", "Glibc"],
        "Entities": ["TextCore", "WireModel", "CEntityModel", "CWordLists", "Glibc"],
        "StoryIndex": ["TextCore", "WireModel", "Collation", "Clustering", "Entities"],

        // What comes in. A lock alone of what is for tasks: the documents of one archive are read side by side, and what is
        // unpacked of them counts together.
        "Intake": [
            "TextCore", "WireModel", "CLibXML2", "CSelfNames", "CSimdJSON", "CUnpack", "Glibc", "Synchronization",
        ],
        // The one room that asks the network for anything.
        "Fetch": [
            "TextCore", "WireModel", "Intake", "CCurl", "FoundationEssentials", "Glibc", "Synchronization",
        ],
        "Newsdesk": [
            "TextCore", "WireModel", "Collation", "Clustering", "Entities", "StoryIndex", "Intake", "GRDB", "Glibc",
            "Synchronization",
        ],

        // What goes out, as text.
        "Reports": ["TextCore", "WireModel", "Collation", "Clustering", "StoryIndex", "TerminalKit"],

        // What goes out, as cells.
        "TerminalKit": ["TOMLKit", "FoundationEssentials"],
        "ReaderState": ["TextCore", "WireModel", "StoryIndex", "TerminalKit"],
        "ReaderViews": ["TextCore", "WireModel", "StoryIndex", "TerminalKit", "ReaderState"],
        "CursesTerminal": ["CNcurses", "TerminalKit", "Glibc", "Synchronization"],

        // The edge: the only rooms that know nearly everything.
        "StetCommands": ourLibraries.union([
            "ArgumentParser", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Subprocess",
            "Synchronization",
            "System", "SystemPackage",
        ]),
        "stet": ["StetCommands"],
        // Makes the model that Entities is built with; no part of the program.
        "EntityTrainer": ["TextCore", "WireModel", "Entities", "Foundation", "Glibc"],
        "stet-bench": ourLibraries.union([
            "StetCommands", "ArgumentParser", "Foundation", "FoundationEssentials", "Glibc", "Synchronization",
        ]),
    ]

    /// Every Swift library of the package below the commands; no C.
    private static let ourLibraries: Set<String> = [
        "TextCore", "WireModel", "Collation", "Clustering", "Entities", "StoryIndex", "Intake", "Fetch", "Newsdesk",
        "Reports", "TerminalKit", "ReaderState", "ReaderViews", "CursesTerminal",
    ]

    /// The rooms whose functions give the same answer to the same question, today and tomorrow, on any thread.
    static let pureRooms: Set<String> = [
        "TextCore", "WireModel", "Collation", "Clustering", "Entities", "StoryIndex", "Reports", "ReaderState",
        "ReaderViews",
    ]

    /// What would end that: concurrency, clocks, chance, the environment and the standard streams. With a bracket behind
    /// it a word counts only where it is called.
    static let wordsOfTheOuterWorld: Set<String> = [
        "async", "await", "Task", "actor", "DispatchQueue", "Thread", "Mutex", "Atomic", "ContinuousClock",
        "SuspendingClock", "Date", "SystemRandomNumberGenerator", "random", "shuffled", "randomElement", "shuffle",
        "getenv(", "CommandLine", "ProcessInfo", "FileManager", "FileHandle", "readLine(", "print(", "debugPrint(",
    ]

    /// What decides or draws and must not stand in the room beside it.
    static let foreignWords: [String: Set<String>] = [
        // The state decides what is shown; only views draw.
        "ReaderState": ["Surface", "Theme", "Style"],
        // Views draw what the state says; they ask for nothing to be done.
        "ReaderViews": ["Effect"],
    ]
}
