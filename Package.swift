// swift-tools-version: 6.2
import PackageDescription

/// What every target of our own is built with.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableExperimentalFeature("Lifetimes"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "stet",
    products: [.executable(name: "stet", targets: ["stet"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .target(name: "TextCore", swiftSettings: strict),
        .target(name: "WireModel", dependencies: ["TextCore"], swiftSettings: strict),
        .target(name: "CWordLists"),
        .target(
            name: "Collation", dependencies: ["CWordLists", "TextCore", "WireModel"], exclude: ["Resources"],
            swiftSettings: strict),
        .systemLibrary(name: "CPrefetch"),
        .target(name: "Clustering", dependencies: ["CPrefetch", "TextCore"], swiftSettings: strict),
        .target(name: "CEntityModel"),
        .target(
            name: "Entities", dependencies: ["CEntityModel", "CWordLists", "TextCore", "WireModel"],
            exclude: ["Resources"], swiftSettings: strict),
        .target(
            name: "StoryIndex", dependencies: ["Clustering", "Collation", "Entities", "TextCore", "WireModel"],
            swiftSettings: strict),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
        .systemLibrary(name: "CUnpack"),
        .target(name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),
        .systemLibrary(name: "CSelfNames"),
        .target(
            name: "Intake", dependencies: ["CLibXML2", "CSelfNames", "CSimdJSON", "CUnpack", "TextCore", "WireModel"],
            swiftSettings: strict),
        .target(name: "CCurl", linkerSettings: [.linkedLibrary("dl")]),
        .target(name: "Fetch", dependencies: ["CCurl", "Intake", "TextCore", "WireModel"], swiftSettings: strict),
        .target(
            name: "Newsdesk",
            dependencies: [
                "Clustering", "Entities", "Intake", "StoryIndex", "TextCore", "WireModel",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .target(
            name: "Reports",
            dependencies: ["Clustering", "Collation", "StoryIndex", "TerminalKit", "TextCore", "WireModel"],
            swiftSettings: strict),
        .target(name: "TerminalKit", dependencies: ["TOMLKit"], swiftSettings: strict),
        .target(
            name: "ReaderState", dependencies: ["StoryIndex", "TerminalKit", "TextCore", "WireModel"],
            swiftSettings: strict),
        .target(
            name: "ReaderViews", dependencies: ["ReaderState", "StoryIndex", "TerminalKit", "TextCore", "WireModel"],
            swiftSettings: strict),
        .target(
            name: "CNcurses", cSettings: [.define("_GNU_SOURCE")],
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "CursesTerminal", dependencies: ["CNcurses", "TerminalKit"], swiftSettings: strict),
        .target(
            name: "StetCommands",
            dependencies: [
                "Clustering", "Collation", "CursesTerminal", "Entities", "Fetch", "Intake", "Newsdesk", "ReaderState",
                "ReaderViews", "Reports", "StoryIndex", "TerminalKit", "TextCore", "WireModel",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            swiftSettings: strict),
        .executableTarget(name: "stet", dependencies: ["StetCommands"], swiftSettings: strict),
        .executableTarget(
            name: "EntityTrainer", dependencies: ["Entities", "TextCore", "WireModel"], swiftSettings: strict),
        .executableTarget(
            name: "stet-bench",
            dependencies: [
                "Collation", "Entities", "Intake", "Newsdesk", "ReaderState", "ReaderViews", "StoryIndex",
                "TerminalKit",
                "TextCore", "WireModel", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .target(name: "Measures", path: "Tests/Measures", swiftSettings: strict),
        .target(
            name: "MadeStories", dependencies: ["TextCore", "WireModel"], path: "Tests/MadeStories",
            swiftSettings: strict),
        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
        .testTarget(name: "TextCoreTests", dependencies: ["TextCore"], swiftSettings: strict),
        .testTarget(
            name: "CollationTests", dependencies: ["Collation", "MadeStories", "Measures", "TextCore", "WireModel"],
            exclude: ["DeskEdits"], swiftSettings: strict),
        .testTarget(name: "ClusteringTests", dependencies: ["Clustering", "TextCore"], swiftSettings: strict),
        .testTarget(
            name: "EntitiesTests", dependencies: ["Entities", "EntityTrainer", "Measures", "TextCore", "WireModel"],
            swiftSettings: strict),
        .testTarget(
            name: "IntakeTests", dependencies: ["CUnpack", "Intake", "Measures", "TextCore", "WireModel"],
            swiftSettings: strict),
        .target(name: "Loopback", path: "Tests/Loopback", swiftSettings: strict),
        .testTarget(
            name: "FetchTests", dependencies: ["Fetch", "Intake", "Loopback", "TextCore", "WireModel"],
            swiftSettings: strict),
        .testTarget(
            name: "StoryIndexTests", dependencies: ["Clustering", "Entities", "StoryIndex", "TextCore", "WireModel"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportsTests", dependencies: ["Collation", "Reports", "StoryIndex", "TextCore", "WireModel"],
            swiftSettings: strict),
        .testTarget(
            name: "NewsdeskTests",
            dependencies: [
                "Intake", "Newsdesk", "StoryIndex", "TextCore", "WireModel",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .testTarget(name: "CommandTests", dependencies: ["Loopback", "StetCommands", "stet"], swiftSettings: strict),
        .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit"], swiftSettings: strict),
        .testTarget(
            name: "CursesTerminalTests", dependencies: ["CNcurses", "CursesTerminal", "TerminalKit"],
            swiftSettings: strict),
        .testTarget(
            name: "ReaderStateTests",
            dependencies: ["ReaderState", "StoryIndex", "TerminalKit", "TextCore", "WireModel"],
            swiftSettings: strict),
        .testTarget(
            name: "ReaderViewsTests",
            dependencies: ["ReaderState", "ReaderViews", "StoryIndex", "TerminalKit", "TextCore", "WireModel"],
            exclude: ["Goldens"], swiftSettings: strict),
        .testTarget(name: "ScreenTests", dependencies: ["stet"], exclude: ["Goldens"], swiftSettings: strict),
        .testTarget(
            name: "QualityTests",
            dependencies: [
                "Clustering", "Collation", "Entities", "EntityTrainer", "Intake", "MadeStories", "Measures", "Newsdesk",
                "StoryIndex", "TextCore", "WireModel",
            ],
            exclude: ["floors.json"], swiftSettings: strict),
    ],
    cxxLanguageStandard: .cxx17
)
