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
    targets: [
        .target(name: "TextCore", swiftSettings: strict),
        .target(name: "WireModel", dependencies: ["TextCore"], swiftSettings: strict),
        .target(name: "Collation", dependencies: ["TextCore", "WireModel"], swiftSettings: strict),
        .target(name: "Clustering", dependencies: ["TextCore"], swiftSettings: strict),
        .target(name: "Entities", dependencies: ["TextCore", "WireModel"], swiftSettings: strict),
        .target(
            name: "StoryIndex", dependencies: ["Clustering", "Collation", "Entities", "TextCore", "WireModel"],
            swiftSettings: strict),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
        .target(name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),
        .target(
            name: "Intake", dependencies: ["CLibXML2", "CSimdJSON", "TextCore", "WireModel"], swiftSettings: strict),
        .target(
            name: "Newsdesk",
            dependencies: ["Clustering", "Entities", "Intake", "StoryIndex", "TextCore", "WireModel"],
            swiftSettings: strict),
        .testTarget(name: "TextCoreTests", dependencies: ["TextCore"], swiftSettings: strict),
        .testTarget(
            name: "CollationTests", dependencies: ["Collation", "TextCore", "WireModel"], swiftSettings: strict),
        .testTarget(name: "ClusteringTests", dependencies: ["Clustering", "TextCore"], swiftSettings: strict),
        .testTarget(name: "EntitiesTests", dependencies: ["Entities", "TextCore", "WireModel"], swiftSettings: strict),
        .testTarget(name: "IntakeTests", dependencies: ["Intake", "TextCore", "WireModel"], swiftSettings: strict),
        .testTarget(
            name: "StoryIndexTests", dependencies: ["Clustering", "Entities", "StoryIndex", "TextCore", "WireModel"],
            swiftSettings: strict),
    ],
    cxxLanguageStandard: .cxx17
)
