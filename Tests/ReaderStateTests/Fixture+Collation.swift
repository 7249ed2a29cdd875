import ReaderState
import StoryIndex
import TextCore
import WireModel

extension Fixture {
    /// The versions of the fixture's story, as its cluster has them.
    static let story = [early, wire, cut, whole]

    /// A cell by its words.
    private struct Cell {
        var state: CoverageState
        var words: [String] = []
        var paragraph: Int?
        var kept = 1.0
        var alarms = 0
    }

    private static func place(_ words: String, of version: Int) -> TextSpan {
        let (whole, part) = (Array(story[version].text.utf8), Array(words.utf8))
        guard part.count <= whole.count else { return TextSpan(0, 0) }
        let start = (0...whole.count - part.count).first { whole[$0...].starts(with: part) }
        return start.map { TextSpan($0, $0 + part.count) } ?? TextSpan(0, 0)
    }

    private static func row(
        _ zone: ZoneKind, _ paragraph: Int?, by version: Int = 1, _ words: [String], _ cells: [Int: Cell] = [:]
    ) -> CoverageRow {
        let (columns, author) = ([1, 0, 2, 3], version)
        let all = columns.map { version -> CoverageCell in
            if version == 1, author == 1 {
                return CoverageCell(
                    state: .verbatim, spans: words.map { place($0, of: 1) }, paragraph: paragraph,
                    words: words.reduce(0) { $0 + $1.split(separator: " ").count }, kept: 1)
            }
            let cell = cells[version] ?? Cell(state: .absent, kept: 0)
            return CoverageCell(
                state: cell.state, spans: cell.words.map { place($0, of: version) },
                paragraph: cell.state == .absent ? nil : cell.paragraph ?? paragraph,
                words: cell.words.reduce(0) { $0 + $1.split(separator: " ").count }, kept: cell.kept,
                alarms: cell.alarms)
        }
        return CoverageRow(
            zone: zone, paragraph: paragraph, witness: columns.firstIndex(of: author) ?? 0,
            spans: words.map { place($0, of: author) }, cells: all)
    }

    private static let lead = [
        "Talks on the future of the Ilm crossing collapsed on Monday after nine hours.",
        "Both sides left Port Hale without a statement.",
    ]
    private static let quote =
        "\"We will not sign a paper that nobody has read,\" Foreign Minister Davor Kesten told reporters."
    private static let draft = "He said the Karvelian delegation had received the draft at midnight."
    private static let closed = "The crossing has been closed for twelve days."
    private static let died = "Some 6,300 people have died in four years of fighting."
    private static let truce = "A year and a half ago the two governments reached a truce in Geneva."

    private static var rows: [CoverageRow] {
        [
            row(
                .headline, 0, ["Talks on the Ilm river collapse after nine hours"],
                [
                    0: Cell(state: .edited, words: ["Delegates gather for talks on the Ilm"], paragraph: 0, kept: 0.4),
                    2: Cell(state: .edited, words: ["River talks collapse"], paragraph: 0, kept: 0.3),
                    3: Cell(
                        state: .verbatim, words: ["Talks on the Ilm river collapse after nine hours"], paragraph: 0),
                ]),
            row(
                .deck, nil, by: 3, ["Kesten: nobody has read the paper"],
                [3: Cell(state: .added, words: ["Kesten: nobody has read the paper"], paragraph: 0)]),
            row(
                .paragraph, 1, lead,
                [
                    0: Cell(
                        state: .edited,
                        words: ["Delegates arrived in Port Hale on Sunday for talks on the Ilm crossing."],
                        kept: 0.21),
                    2: Cell(state: .verbatim, words: lead), 3: Cell(state: .verbatim, words: lead),
                ]),
            row(
                .paragraph, 2, [quote, draft],
                [
                    2: Cell(
                        state: .edited,
                        words: ["\"We will not sign a paper nobody has read,\" Mr Kesten claimed.", draft],
                        paragraph: 3, kept: 0.83, alarms: 3),
                    3: Cell(state: .edited, words: [quote], paragraph: 2, kept: 0.6),
                ]),
            row(
                .caption, nil, by: 3, ["Delegates leave the Grand Hotel. MWS/Handout"],
                [3: Cell(state: .added, words: ["Delegates leave the Grand Hotel. MWS/Handout"], paragraph: 0)]),
            row(
                .paragraph, 3, [closed, died],
                [
                    0: Cell(
                        state: .merged, words: ["The crossing has been closed for eleven days."], paragraph: 1,
                        kept: 0.38, alarms: 1),
                    2: Cell(
                        state: .edited,
                        words: [
                            "The violent crossing has been closed for 12 days.",
                            "Some 3,600 people have died in four years of fighting.",
                        ], paragraph: 4, kept: 0.89, alarms: 2),
                ]),
            row(.subhead, 4, ["- 'No one has read it' -"]),
            row(
                .paragraph, 5,
                [
                    "Tamsin denied that it had changed the draft.",
                    "President Oskar Vellin, 61, called the walkout \"theatre\".",
                ]),
            row(
                .paragraph, 6, [truce, "It was allegedly broken by the Sorrel Front in May."],
                [
                    2: Cell(
                        state: .moved,
                        words: ["A year-and-a-half ago the two governments reached a truce in Geneva."],
                        paragraph: 2, kept: 0.58)
                ]),
            row(
                .paragraph, 7,
                [
                    "The next round has not been scheduled.",
                    "Observers at Hallow Ford reported quiet nights 🌙 and a market that sells 茶 again.",
                ]),
        ]
    }

    private static func pyramid(
        _ version: Int, _ kept: [Double], _ share: Double, stopped: Int? = nil, holes: [ClosedRange<Int>] = [],
        promoted: [PyramidReport.Shift] = [], added: Int = 0, other: Bool? = nil, alarms: Int = 0
    ) -> PyramidReport {
        var summary = ComparisonSummary()
        (summary.kept, summary.alarms, summary.trivia) = (share, alarms, version == 2 ? 2 : 0)
        return PyramidReport(
            version: version, kept: kept, stoppedAfter: stopped, holes: holes, promoted: promoted, buried: [],
            added: added, hasOtherHeadline: other, alarms: alarms, summary: summary)
    }

    private static func sentence(
        _ words: String, _ witnesses: [Int], _ confidence: Double, _ variants: [(Int, String, [Int])] = [],
        _ note: String = ""
    ) -> MasterSentence {
        MasterSentence(
            reading: MasterReading(version: 1, span: place(words, of: 1), witnesses: witnesses),
            variants: variants.map { MasterReading(version: $0, span: place($1, of: $0), witnesses: $2) },
            confidence: confidence, note: note)
    }

    private static var master: WireMaster {
        WireMaster(
            paragraphs: [
                .init(
                    zone: .headline,
                    sentences: [
                        sentence(
                            "Talks on the Ilm river collapse after nine hours", [1, 3], 0.7,
                            [(2, "River talks collapse", [2])])
                    ]),
                .init(zone: .paragraph, sentences: lead.map { sentence($0, [1, 2, 3], 0.97) }),
                .init(
                    zone: .paragraph,
                    sentences: [
                        sentence(
                            quote, [1, 3], 0.8,
                            [(2, "\"We will not sign a paper nobody has read,\" Mr Kesten claimed.", [2])],
                            "two against one"),
                        sentence(draft, [1, 2], 0.9),
                    ]),
                .init(
                    zone: .paragraph,
                    sentences: [
                        sentence(
                            closed, [1], 0.45,
                            [
                                (2, "The violent crossing has been closed for 12 days.", [2]),
                                (0, "The crossing has been closed for eleven days.", [0]),
                            ]),
                        sentence(
                            died, [1], 0.5, [(2, "Some 3,600 people have died in four years of fighting.", [2])]),
                    ]),
                .init(zone: .subhead, sentences: [sentence("- 'No one has read it' -", [1], 0.4)]),
            ],
            leftOut: [
                MasterReading(
                    version: 3, span: place("Kesten: nobody has read the paper", of: 3), witnesses: [3])
            ])
    }

    private static var lineage: Lineage {
        func answer(_ parent: Int?, _ weight: Double, _ evidence: [LineageEvidence] = []) -> LineageHypothesis {
            LineageHypothesis(parent: parent, weight: weight, evidence: evidence)
        }
        return Lineage(entries: [
            LineageEntry(
                version: 0,
                hypotheses: [
                    answer(nil, 0.44),
                    answer(1, 0.31, [LineageEvidence(kind: "time", weight: -1.2, note: "a day before")]),
                    answer(3, 0.25),
                ], cannotTell: true),
            LineageEntry(
                version: 1,
                hypotheses: [
                    answer(
                        nil, 0.92,
                        [LineageEvidence(kind: "sign-off", weight: 2.3, note: "it has the editors' sign-off")])
                ], cannotTell: false),
            LineageEntry(
                version: 2,
                hypotheses: [
                    answer(
                        1, 0.81,
                        [
                            LineageEvidence(
                                kind: "containment", weight: 3.1, note: "93 % of its words stand there in this order",
                                span: place(draft, of: 2)),
                            LineageEvidence(
                                kind: "shared-change", weight: 0.4, note: "both have Mr Kesten",
                                span: place("Mr Kesten claimed", of: 2)),
                            LineageEvidence(kind: "time", weight: -0.2, note: "printed a day later"),
                        ]), answer(3, 0.19),
                ], cannotTell: false),
            LineageEntry(version: 3, hypotheses: [answer(1, 0.66), answer(2, 0.34)], cannotTell: false),
        ])
    }

    /// The collation of the fixture's story with the wire as base, as it would be made of these texts.
    static var collation: StoryCollation {
        StoryCollation(
            base: 1, takes: [[0], [1, 2, 3]], matrix: CoverageMatrix(versions: [1, 0, 2, 3], rows: rows),
            pyramids: [
                pyramid(0, [0.21, 0, 0.38, 0, 0, 0, 0], 0.08, stopped: 3, holes: [2...2], other: true, alarms: 1),
                pyramid(1, [1, 1, 1, 1, 1, 1, 1], 1),
                pyramid(
                    2, [1, 0.83, 0.89, 0, 0, 0.58, 0], 0.52, stopped: 6, holes: [4...5],
                    promoted: [.init(paragraph: 6, to: 2)], other: true, alarms: 5),
                pyramid(3, [1, 0.6, 0, 0, 0, 0, 0], 0.31, stopped: 2, other: false),
            ], master: master, lineage: lineage,
            audits: [
                ClaimAudit(
                    version: 2, claim: .notEdited, span: place("River talks collapse", of: 2), verdict: .contradicted,
                    against: 1,
                    changes: [
                        place("violent ", of: 2), place("3,600", of: 2), place("claimed", of: 2),
                    ], note: ""),
                ClaimAudit(
                    version: 3, claim: .notEdited, span: place("By Anka Reve", of: 3), verdict: .holds, against: 1,
                    changes: [], note: "only cut"),
            ],
            stale: [
                StaleSentence(
                    correctedBy: 1, corrected: place(closed, of: 1), kind: .figure, note: "eleven became twelve",
                    carriers: [
                        MasterReading(
                            version: 0, span: place("The crossing has been closed for eleven days.", of: 0),
                            witnesses: [0])
                    ])
            ])
    }

    /// The collation that a request asks for: that of the fixture's story, else one that says something of everything.
    static func collation(_ request: CollationRequest, in snapshot: IndexSnapshot) -> StoryCollation {
        let articles = request.articles.map { snapshot.articles[$0] }
        if articles.map(\.id) == story.map(\.id), request.basePlace == 1 { return collation }
        return everything(articles, base: request.basePlace ?? 0)
    }

    /// A collation in which every state, verdict and kind of answer occurs; it tells nothing of the texts.
    static func everything(_ articles: [Article], base: Int) -> StoryCollation {
        let order = [base] + articles.indices.filter { $0 != base }
        let zones = articles.map { $0.zones.filter { $0.kind.isBody || $0.kind == .headline } }
        var paragraph = 0
        let rows = zones[base].enumerated().map { number, zone -> CoverageRow in
            if zone.kind.isBody { paragraph += 1 }
            let cells = order.enumerated().map { column, version -> CoverageCell in
                let state = column == 0 ? .verbatim : CoverageState.allCases[(number * 5 + column * 3) % 7]
                guard state != .absent, number < zones[version].count else {
                    return CoverageCell(state: .absent)
                }
                return CoverageCell(
                    state: state, spans: [zones[version][number].span], paragraph: paragraph, words: 7,
                    kept: column == 0 ? 1 : Double((number + column) % 9) / 8, alarms: (number * column) % 13)
            }
            return CoverageRow(
                zone: zone.kind, paragraph: zone.kind.isBody ? paragraph : 0, witness: 0, spans: [zone.span],
                cells: cells)
        }
        let pyramids = articles.indices.map { version in
            pyramid(
                version, (0..<paragraph).map { Double(($0 + version) % 5) / 4 }, Double(version % 7) / 6,
                stopped: version % 2 == 0 && paragraph > 1 ? paragraph - 1 : nil,
                holes: paragraph > 3 ? [2...3] : [], promoted: paragraph > 2 ? [.init(paragraph: 3, to: 1)] : [],
                added: version % 3, other: version % 3 == 0 ? nil : version % 2 == 0, alarms: version % 4)
        }
        let master = WireMaster(
            paragraphs: zones[base].map { zone in
                let readings = articles.indices.filter { !zones[$0].isEmpty }.map {
                    MasterReading(version: $0, span: zones[$0][0].span, witnesses: [$0])
                }
                return .init(
                    zone: zone.kind,
                    sentences: [
                        MasterSentence(
                            reading: MasterReading(version: base, span: zone.span, witnesses: Array(articles.indices)),
                            variants: readings, confidence: 0.4, note: "a note")
                    ])
            }, leftOut: zones[base].map { MasterReading(version: base, span: $0.span, witnesses: [base]) })
        let entries = articles.indices.map { version in
            // Two copy from each other, and some hang below one of which nothing is told.
            let parent = version == 0 ? 1 : version == 1 ? 0 : version % 5 == 4 ? nil : version - 1
            let kept = parent.flatMap { $0 < articles.count ? $0 : nil }
            return LineageEntry(
                version: version,
                hypotheses: [
                    LineageHypothesis(
                        parent: kept, weight: 0.6,
                        evidence: [
                            LineageEvidence(
                                kind: "shared-cut", weight: 1, note: "both end there", span: zones[version].last?.span),
                            LineageEvidence(kind: "time", weight: -.infinity, note: "impossible"),
                        ])
                ], cannotTell: version % 7 == 3)
        }
        return StoryCollation(
            base: base, takes: [Array(articles.indices)], matrix: CoverageMatrix(versions: order, rows: rows),
            pyramids: pyramids, master: master, lineage: Lineage(entries: entries),
            audits: articles.indices.map {
                ClaimAudit(
                    version: $0, claim: $0 % 2 == 0 ? .update : .notEdited, span: TextSpan(0, 12),
                    verdict: [.holds, .contradicted, .cannotTell][$0 % 3], against: base,
                    changes: Array(repeating: TextSpan(3, 5), count: $0 % 3), note: "a note")
            },
            stale: zones[base].prefix(1).map { zone in
                StaleSentence(
                    correctedBy: base, corrected: zone.span, kind: .figure, note: "31 became 41",
                    carriers: articles.indices.filter { $0 != base }.map {
                        MasterReading(version: $0, span: TextSpan(0, 20), witnesses: [$0])
                    })
            })
    }

    /// A heap of one story of so many versions, some of them with names in other scripts.
    static func crowd(_ count: Int, paragraphs: Int = 14) -> IndexSnapshot {
        let names = [
            "Meridian Wire", "河畔日报", "The Standard of Vantua", "daily-beacon", "polar-press.example", "Ålesund Post",
            "Η Καθημερινή", "الأهرام", "Bay Tribune", "Lorne Courier", "Civic", "The Ostrava Times",
        ]
        let articles = (0..<count).map { number in
            article(
                "m\(number)", names[number % names.count], agency: "MWS", day: "2024-07-08",
                [(.headline, "The story as version \(number) has it")]
                    + (0..<paragraphs).map { (.paragraph, "Paragraph \($0) of the story, told in a sentence or two.") })
        }
        return IndexSnapshot(
            articles: articles, clusters: [Cluster(id: "c1", articles: Array(0..<count), base: 0, event: 0)],
            events: [Event(id: "e1", clusters: [0], articles: Array(0..<count))],
            clusterOf: Array(repeating: 0, count: count), eventOf: Array(repeating: 0, count: count),
            takeOf: Array(repeating: 1, count: count), relationOf: Array(repeating: nil, count: count), entities: [],
            entityCounts: Array(repeating: [], count: count), postings: Postings(),
            wordCounts: Array(repeating: 140, count: count))
    }
}
