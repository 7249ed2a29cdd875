import TextCore
import WireModel

/// Finds sentences that a later take corrected, and who still prints them as they were.
///
/// Each take is represented by the agency's own print, else by its fullest version; the later one is compared with each
/// earlier one. An edit of substance between them counts as the take's when no other version of the later take contradicts
/// it. Carriers are found sentence by sentence: a version that restyled the sentence and left the corrected words alone
/// carries them; the agency's own earlier prints are not counted, since its later take is its word.
struct StaleFinder {
    /// The classes of edit that correct something.
    static let corrections: Set<EditClass> = [.figure, .date, .name, .negation, .attribution, .quote]

    /// The longest correction of a word or figure, and of what somebody said, in bytes: a longer change rewrites.
    static let longestCorrection = (word: 40, speech: 80)

    /// How many earlier takes each take is compared with, the latest first.
    static let mostEarlierTakes = 6
    /// Least share of the shorter text that two takes must have in common.
    static let leastShared = 0.05

    let table: SentenceTable
    let phrases: SharedPhrases
    let takes: [[Int]]
    private let standing: [AgencyPrint]

    init(table: SentenceTable, phrases: SharedPhrases, takes: [[Int]]) {
        self.table = table
        self.phrases = phrases
        self.takes = takes
        standing = table.versions.articles.map { AgencyPrint($0) }
    }

    /// The stale sentences, by take of the correction, then by place in its text.
    ///
    /// - Complexity: at most ``mostEarlierTakes`` comparisons for each take, and one of sentences for each correction and version.
    func sentences(comparing store: inout ComparisonStore) -> [StaleSentence] {
        let fullest = takes.map(representative)
        var found: [StaleSentence] = []
        var reported: Set<MasterReading> = []
        for (number, later) in fullest.enumerated() {
            guard let later else { continue }
            var mine: [StaleSentence] = []
            for earlier in fullest[..<number].suffix(Self.mostEarlierTakes).reversed().compactMap({ $0 }) {
                guard sharesText(earlier, later) else { continue }
                for pair in store.comparison(earlier, later).pairs where pair.zone.isBody {
                    mine += corrections(pair, from: earlier, to: later, take: takes[number], &reported)
                }
            }
            found += mine.sorted { ($0.corrected, $0.note) < ($1.corrected, $1.note) }
        }
        return found
    }

    private func sharesText(_ one: Int, _ other: Int) -> Bool {
        max(phrases.containment(of: one, in: other), phrases.containment(of: other, in: one)) >= Self.leastShared
    }

    private func representative(_ take: [Int]) -> Int? {
        let words = { (version: Int) in table.units[version].reduce(0) { $0 + ($1.zone.isBody ? $1.words : 0) } }
        var best: Int?
        for version in table.versions.order where take.contains(version) {
            guard let current = best else {
                best = version
                continue
            }
            if (standing[version].rawValue, words(version)) > (standing[current].rawValue, words(current)) {
                best = version
            }
        }
        return best
    }

    private func corrections(
        _ pair: AlignedPair, from earlier: Int, to later: Int, take: [Int], _ reported: inout Set<MasterReading>
    ) -> [StaleSentence] {
        guard pair.edits.contains(where: \.alarm), let left = pair.left, let right = pair.right, isSameSentence(pair)
        else { return [] }
        let check = SentenceCheck(table: table)
        let mine = table.units(left.span, of: earlier)
        let theirs = table.units(right.span, of: later)
        var found: [StaleSentence] = []
        for edit in pair.edits where edit.alarm && Self.corrections.contains(edit.kind) && isSmall(edit) {
            // What another version of the same take prints otherwise is an outlet's own change.
            let doubted = take.contains { version in
                version != later && standing[later] != .own
                    && rows(theirs, of: later, in: version).contains { !$0.isEmpty }
                    && !check.carries(
                        edit.right, of: later, in: theirs, version, joined(theirs, of: later, in: version))
            }
            if doubted { continue }
            let carriers = table.versions.sides.indices.compactMap { version -> MasterReading? in
                guard version != later, standing[version] != .own else { return nil }
                let own = version == earlier ? mine : joined(mine, of: earlier, in: version)
                guard check.carries(edit.left, of: earlier, in: mine, version, own) else { return nil }
                return MasterReading(version: version, span: table.span(version, own), witnesses: [version])
            }
            let fresh = carriers.filter { !reported.contains(tagged($0, edit)) }
            guard !fresh.isEmpty else { continue }
            reported.formUnion(carriers.map { tagged($0, edit) })
            found.append(
                StaleSentence(
                    correctedBy: later, corrected: edit.right.isEmpty ? right.span : edit.right, kind: edit.kind,
                    note: note(edit, earlier, later), carriers: fresh))
        }
        return found
    }

    /// Whether most of the sentence stayed: what was written anew is news, not a correction.
    private func isSameSentence(_ pair: AlignedPair) -> Bool {
        guard let left = pair.left?.span, let right = pair.right?.span else { return false }
        let changed = pair.edits.reduce(0) { $0 + max($1.left.length, $1.right.length) }
        return 5 * changed <= 3 * max(left.length, right.length)
    }

    private func isSmall(_ edit: Edit) -> Bool {
        let isSpeech = edit.kind == .quote || edit.kind == .attribution
        let most = isSpeech ? Self.longestCorrection.speech : Self.longestCorrection.word
        return max(edit.left.length, edit.right.length) <= most
    }

    /// A carrier marked with what it carries, so that the next take does not report it again.
    private func tagged(_ carrier: MasterReading, _ edit: Edit) -> MasterReading {
        MasterReading(version: carrier.version, span: carrier.span, witnesses: [edit.left.start, edit.left.end])
    }

    private func rows(_ units: [Int], of version: Int, in other: Int) -> [[Int]] {
        units.map { table.rows[table.rowOf[version][$0]].cells[other].units }
    }

    private func joined(_ units: [Int], of version: Int, in other: Int) -> [Int] {
        Array(Set(rows(units, of: version, in: other).flatMap { $0 })).sorted()
    }

    private func note(_ edit: Edit, _ earlier: Int, _ later: Int) -> String {
        let before = table.versions.articles[earlier].text.slice(edit.left)
        let after = table.versions.articles[later].text.slice(edit.right)
        guard before.utf8.count <= 60, after.utf8.count <= 60 else { return edit.note }
        if before.isEmpty { return "\(after) was put in" }
        return after.isEmpty ? "\(before) was taken out" : "\(before) became \(after)"
    }
}
