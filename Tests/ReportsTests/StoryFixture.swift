import Reports
import StoryIndex
import TextCore
import WireModel

/// One story in three versions with every state of a cell, words in four scripts, and names and notes that would steer a
/// terminal, end an element or start a formula if they were let.
enum StoryFixture {
    static let hostile = "\u{1b}[31m<script>alert(1)</script>\u{9b}\u{202e}\""

    static let wire: Article = {
        var article = ReportFixture.make(
            "w1", "wire/港.txt", "Wire",
            [
                (.headline, "Port reopens"), (.paragraph, "The minister said 12 boats left. Nobody was hurt."),
                (.subhead, "- 'A calm sea' -"), (.paragraph, "港口 reopened 🚢 today."), (.paragraph, "مرحبا بكم."),
            ])
        article.agency = "MWS"
        article.headline = "Port reopens"
        article.published = CalendarDay(iso: "2025-03-04")
        article.language = "en"
        return article
    }()

    static let print: Article = {
        var article = ReportFixture.make(
            "=cmd|'x'!A0", "print/\u{1b}.html", "=HYPERLINK(\"http://x\")",
            [
                (.headline, "Port \u{202e}open"), (.paragraph, "港口 reopened 🚢 today."),
                (.paragraph, "The minister claimed 13 boats left."), (.paragraph, "Foreign agents were seen\u{7}."),
                (.boilerplate, "This story has not been edited by \(hostile)."),
            ])
        article.headline = "Port \u{202e}open"
        article.published = CalendarDay(iso: "2025-03-05")
        article.publishedTime = "2025-03-05T10:00:00Z"
        article.url = "javascript:alert(1)"
        article.language = "\"><script>"
        return article
    }()

    static let lead: Article = {
        var article = ReportFixture.make(
            "w2", "wire/lead.txt", "Wire",
            [(.paragraph, "The minister said 14 boats left. Nobody was hurt. 港口 reopened 🚢 today.")])
        article.published = CalendarDay(iso: "2025-03-04")
        article.url = "https://wire.example/?a=1&b=\"2\""
        return article
    }()

    /// Index positions: the print stands before the wire, so that versions, columns and positions all differ.
    static let snapshot = IndexSnapshot(
        articles: [Self.print, ReportFixture.left, wire, lead],
        clusters: [Cluster(id: "c1", articles: [2, 0, 3], base: 2, event: 0)],
        events: [Event(id: "e1", clusters: [0], articles: [0, 1, 2, 3])], clusterOf: [0, nil, 0, 0],
        eventOf: [0, 0, 0, 0], takeOf: [1, 1, 1, 2], relationOf: [nil, nil, nil, nil], entities: [],
        entityCounts: [[], [], [], []], postings: Postings(), wordCounts: [14, 9, 17, 13])

    /// Versions: 0 the wire, 1 the print, 2 the lead; columns: wire, lead, print.
    static let collation = StoryCollation(
        base: 0, takes: [[0, 1], [2]], matrix: CoverageMatrix(versions: [0, 2, 1], rows: rows), pyramids: pyramids,
        master: master, lineage: lineage,
        audits: [
            ClaimAudit(
                version: 1, claim: .notEdited, span: span(1, "This story", through: "\"."), verdict: .contradicted,
                against: 0, changes: [span(1, "claimed"), span(1, "13")], note: "2 changes \(hostile)")
        ],
        stale: [
            StaleSentence(
                correctedBy: 2, corrected: span(2, "The minister", through: "left."), kind: .figure,
                note: "12 became 14 \(hostile)",
                carriers: [MasterReading(version: 0, span: span(0, "The minister", through: "left."), witnesses: [0])])
        ])

    static let report = StoryReport(snapshot, cluster: 0, collation: collation)

    static let evidence = EvidenceReport(
        report,
        comparisons: [
            nil,
            Comparison(
                pairs: [
                    AlignedPair(
                        zone: .paragraph, kind: .movedEdited,
                        left: Passage(span: span(0, "The minister", through: "left."), paragraph: 1),
                        right: Passage(span: span(1, "The minister", through: "left."), paragraph: 2),
                        edits: [
                            Edit(
                                kind: .attribution, alarm: true, left: span(0, "said"), right: span(1, "claimed"),
                                note: "a verb that judges \(hostile)"),
                            Edit(
                                kind: .wording, alarm: false, left: span(0, "boats"), right: span(1, "boats"), note: ""),
                        ]),
                    AlignedPair(
                        zone: .paragraph, kind: .added, left: nil,
                        right: Passage(span: span(1, "Foreign", through: "\u{7}."), paragraph: 3),
                        edits: [
                            Edit(
                                kind: .claim, alarm: true, left: TextSpan(60, 60),
                                right: span(1, "Foreign", through: "\u{7}."), note: "no warrant")
                        ]),
                ], summary: ComparisonSummary()),
            Comparison(pairs: [], summary: ComparisonSummary()),
        ])

    // MARK: Parts

    private static let versions = [wire, Self.print, lead]

    /// The first place of some words in a version, to the end of other words.
    static func span(_ version: Int, _ words: String, through last: String? = nil) -> TextSpan {
        let text = versions[version].text
        guard let first = text.firstRange(of: words) else { return TextSpan(0, 0) }
        let start = text.utf8.distance(from: text.startIndex, to: first.lowerBound)
        let end = last.flatMap { text[first.lowerBound...].firstRange(of: $0)?.upperBound } ?? first.upperBound
        return TextSpan(start, text.utf8.distance(from: text.startIndex, to: end))
    }

    private static func cell(
        _ state: CoverageState, _ spans: [TextSpan] = [], _ paragraph: Int? = nil, _ words: Int = 0,
        _ kept: Double = 0, alarms: Int = 0
    ) -> CoverageCell {
        CoverageCell(state: state, spans: spans, paragraph: paragraph, words: words, kept: kept, alarms: alarms)
    }

    private static let rows = [
        CoverageRow(
            zone: .headline, paragraph: 0, witness: 0, spans: [span(0, "Port reopens")],
            cells: [
                cell(.verbatim, [span(0, "Port reopens")], 0, 2, 1), cell(.absent),
                cell(.edited, [span(1, "Port", through: "open")], 0, 2, 0.5),
            ]),
        CoverageRow(
            zone: .paragraph, paragraph: 1, witness: 0,
            spans: [span(0, "The minister", through: "left."), span(0, "Nobody", through: "hurt.")],
            cells: [
                cell(
                    .verbatim, [span(0, "The minister", through: "left."), span(0, "Nobody", through: "hurt.")], 1, 9, 1
                ),
                cell(
                    .merged, [span(2, "The minister", through: "left."), span(2, "Nobody", through: "hurt.")], 1, 9,
                    0.89,
                    alarms: 1),
                cell(.moved, [span(1, "The minister", through: "left.")], 2, 6, 0.444, alarms: 2),
            ]),
        CoverageRow(
            zone: .subhead, paragraph: 2, witness: 0, spans: [span(0, "- 'A", through: "sea' -")],
            cells: [cell(.verbatim, [span(0, "- 'A", through: "sea' -")], 2, 3, 1), cell(.absent), cell(.absent)]),
        CoverageRow(
            zone: .paragraph, paragraph: 3, witness: 0, spans: [span(0, "港口", through: "today.")],
            cells: [
                cell(.verbatim, [span(0, "港口", through: "today.")], 3, 3, 1),
                cell(.merged, [span(2, "港口", through: "today.")], 1, 3, 1),
                cell(.split, [span(1, "港口", through: "reopened"), span(1, "today.")], 1, 3, 1),
            ]),
        CoverageRow(
            zone: .paragraph, paragraph: 4, witness: 0, spans: [span(0, "مرحبا بكم.")],
            cells: [cell(.verbatim, [span(0, "مرحبا بكم.")], 4, 2, 1), cell(.absent), cell(.absent)]),
        CoverageRow(
            zone: .paragraph, paragraph: nil, witness: 2, spans: [span(1, "Foreign", through: "\u{7}.")],
            cells: [
                cell(.absent), cell(.absent), cell(.added, [span(1, "Foreign", through: "\u{7}.")], 3, 4, 1, alarms: 1),
            ]),
    ]

    private static let pyramids = [
        PyramidReport(
            version: 0, kept: [1, 1, 1, 1], stoppedAfter: nil, holes: [], promoted: [], buried: [], added: 0,
            hasOtherHeadline: false, alarms: 0, summary: ComparisonSummary()),
        PyramidReport(
            version: 1, kept: [0.444, 0, 1, 0], stoppedAfter: 3, holes: [2...2], promoted: [.init(paragraph: 3, to: 1)],
            buried: [.init(paragraph: 1, to: 2)], added: 1, hasOtherHeadline: true, alarms: 3,
            summary: ComparisonSummary()),
        PyramidReport(
            version: 2, kept: [0.9, 0, 1, 0], stoppedAfter: nil, holes: [2...2, 4...4], promoted: [], buried: [],
            added: 0, hasOtherHeadline: nil, alarms: 1, summary: ComparisonSummary()),
    ]

    private static let master = WireMaster(
        paragraphs: [
            .init(
                zone: .paragraph,
                sentences: [
                    MasterSentence(
                        reading: MasterReading(
                            version: 0, span: span(0, "The minister", through: "left."), witnesses: [0]),
                        variants: [
                            MasterReading(
                                version: 1, span: span(1, "The minister", through: "left."), witnesses: [1, 2])
                        ], confidence: 0.62, note: "the agency's own print \(hostile)")
                ])
        ],
        leftOut: [MasterReading(version: 1, span: span(1, "Foreign", through: "\u{7}."), witnesses: [1])])

    private static let lineage = Lineage(entries: [
        LineageEntry(
            version: 0, hypotheses: [LineageHypothesis(parent: nil, weight: 1, evidence: [])], cannotTell: false),
        LineageEntry(
            version: 1,
            hypotheses: [
                LineageHypothesis(
                    parent: 0, weight: 0.825,
                    evidence: [
                        LineageEvidence(
                            kind: "shared-change", weight: 2.31, note: "the same word \(hostile)", span: span(1, "13")),
                        LineageEvidence(kind: "time", weight: -0.04, note: "a day later"),
                    ]),
                LineageHypothesis(parent: nil, weight: 0.17, evidence: []),
                LineageHypothesis(parent: 2, weight: 0.005, evidence: []),
            ], cannotTell: false),
        LineageEntry(
            version: 2,
            hypotheses: [
                LineageHypothesis(parent: 0, weight: 0.5, evidence: []),
                LineageHypothesis(parent: nil, weight: 0.5, evidence: []),
            ], cannotTell: true),
    ])
}
