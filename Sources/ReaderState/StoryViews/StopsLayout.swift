import TerminalKit
import WireModel

/// Lays out where each version stopped: a bar for each, and below it in words what the bar cannot say.
struct StopsLayout {
    let versions: StoryVersions
    let geometry: StopsGeometry
    let width: Columns

    let height: Int

    /// - Parameter height: the rows there are; a blank line parts the versions where all of them fit.
    init(_ versions: StoryVersions, width: Columns, height: Int) {
        self.versions = versions
        self.width = width
        self.height = height
        geometry = Self.geometry(versions, width: width)
    }

    /// The columns for these versions.
    static func geometry(_ versions: StoryVersions, width: Columns) -> StopsGeometry {
        let widest = (0..<versions.count).reduce(4) { max($0, displayWidth(of: versions.label($1))) }
        let paragraphs = versions.collation.pyramids.reduce(0) { max($0, $1.kept.count) }
        return StopsGeometry(width: width, widest: widest, paragraphs: paragraphs)
    }

    /// The lines: the base first, then who kept most; the same share in the order of print.
    func lines() -> [StoryLine] {
        let base = versions.collation.base
        let order = versions.collation.pyramids.sorted { one, other in
            if (one.version == base) != (other.version == base) { return one.version == base }
            if one.summary.kept != other.summary.kept { return one.summary.kept > other.summary.kept }
            let (first, second) = (versions.column(of: one.version) ?? 0, versions.column(of: other.version) ?? 0)
            return (first, one.version) < (second, other.version)
        }
        let entries = order.map { lines(of: $0) }
        let isRoomy = entries.reduce(entries.count - 1) { $0 + $1.count } <= height
        return Array(entries.joined(separator: isRoomy ? [.blank] : []))
    }

    private func lines(of report: PyramidReport) -> [StoryLine] {
        let version = report.version
        let isBase = version == versions.collation.base
        let contradicted = versions.collation.audits.contains {
            $0.version == version && $0.verdict == .contradicted
        }
        var kinds: TextStop.Kinds = []
        if report.alarms > 0 || contradicted { kinds.formUnion([.alarm, .change]) }
        if !isBase, report.summary.kept < 1 || report.added > 0 { kinds.insert(.change) }
        let head = [StoryLine.Piece(" "), name(version, isBase), StoryLine.Piece(" ")] + bar(report) + figures(report)
        var lines = [StoryLine(head, .version(version), isStop: true, kinds: kinds)]
        if let marks = marks(report) { lines.append(StoryLine(marks, .version(version))) }
        lines += wrapped(facts(report, isBase), .version(version))
        for (place, audit) in versions.collation.audits.enumerated() where audit.version == version {
            var found = wrapped(words(of: audit), .audit(place))
            if !found.isEmpty { found[0].isStop = true }
            lines += found
        }
        return lines
    }

    /// Below the bar where there is room, else from the left.
    private func wrapped(_ pieces: [StoryLine.Piece], _ target: StoryTarget) -> [StoryLine] {
        let indent = width >= 60 ? geometry.barX : 3
        let blank = [StoryLine.Piece(String(repeating: " ", count: indent))]
        return StoryLine.wrap(pieces, first: blank, rest: blank, columns: width - 2, target: target)
    }

    private func name(_ version: Int, _ isBase: Bool) -> StoryLine.Piece {
        let text = versions.label(version).cutInside(to: geometry.labelWidth).fitted(to: geometry.labelWidth)
        return StoryLine.Piece(text, isBase ? .base : .outlet)
    }

    // MARK: The bar

    private func bar(_ report: PyramidReport) -> [StoryLine.Piece] {
        var pieces: [StoryLine.Piece] = []
        func add(_ glyph: String, _ role: StoryLine.Role) {
            if let last = pieces.last, last.role == role {
                pieces[pieces.count - 1].text += glyph
            } else {
                pieces.append(StoryLine.Piece(glyph, role))
            }
        }
        let end = report.stoppedAfter.map { geometry.columns(of: $0).upperBound }
        for column in 0..<geometry.barWidth {
            let range = geometry.paragraphs(at: column)
            // A blank stands between two paragraphs where there is room for it; the mark takes the blank's place.
            let isGap = geometry.cellWidth > 2 && column % geometry.cellWidth == geometry.cellWidth - 1
            let marked = end.map { geometry.cellWidth > 2 ? $0 - 1 : $0 }
            if let marked, column == marked {
                add("┃", .stop)
            } else if isGap {
                add(" ", .plain)
            } else {
                let shares = range.map { report.kept.indices.contains($0 - 1) ? report.kept[$0 - 1] : 0 }
                let share = shares.reduce(0, +) / Double(shares.count)
                let isHole = report.holes.contains { $0.overlaps(range) }
                if share > 0 {
                    add(Shares.block(share), .kept)
                } else {
                    add(isHole ? "×" : "·", isHole ? .hole : .gone)
                }
            }
        }
        return pieces
    }

    private func figures(_ report: PyramidReport) -> [StoryLine.Piece] {
        let share = Shares.text(report.summary.kept).padded(to: 6)
        var pieces = [StoryLine.Piece(" " + share, .count)]
        if report.alarms > 0 { pieces.append(StoryLine.Piece("  !\(report.alarms)", .alarm)) }
        return pieces
    }

    /// Under the bar: what moved up and what moved down.
    private func marks(_ report: PyramidReport) -> [StoryLine.Piece]? {
        var signs = [String](repeating: " ", count: geometry.barWidth)
        for (shifts, sign) in [(report.promoted, "▴"), (report.buried, "▾")] {
            for shift in shifts {
                let columns = geometry.columns(of: shift.paragraph)
                guard signs.indices.contains(columns.lowerBound) else { continue }
                signs[columns.lowerBound] = sign
            }
        }
        guard signs.contains(where: { $0 != " " }) else { return nil }
        return [
            StoryLine.Piece(String(repeating: " ", count: geometry.barX)), StoryLine.Piece(signs.joined(), .moved),
        ]
    }

    // MARK: In words

    private func facts(_ report: PyramidReport, _ isBase: Bool) -> [StoryLine.Piece] {
        guard !isBase else {
            let count = report.kept.count
            return [StoryLine.Piece("the base: \(count) paragraph\(count == 1 ? "" : "s")", .dim)]
        }
        var pieces: [StoryLine.Piece] = []
        func add(_ text: String, _ role: StoryLine.Role = .dim) {
            if !pieces.isEmpty { pieces.append(StoryLine.Piece(" · ", .dim)) }
            pieces.append(StoryLine.Piece(text, role))
        }
        if let stopped = report.stoppedAfter { add("stopped after ¶\(stopped) of \(report.kept.count)", .warning) }
        if !report.holes.isEmpty {
            add("without " + report.holes.prefix(12).map(Self.paragraphs).joined(separator: ", "), .hole)
        }
        for (shifts, way) in [(report.promoted, "up"), (report.buried, "down")] {
            for shift in shifts.prefix(6) {
                // Where others are gone, a paragraph that went down may have the number it had.
                let to = shift.to == shift.paragraph ? "" : " to ¶\(shift.to)"
                add("¶\(shift.paragraph) \(way)\(to)", .moved)
            }
        }
        if report.added > 0 {
            add(report.added == 1 ? "1 paragraph added" : "\(report.added) paragraphs added", .added)
        }
        if let isOther = report.hasOtherHeadline { add(isOther ? "another headline" : "same headline") }
        if report.summary.trivia > 0 { add("\(report.summary.trivia) of house style") }
        if pieces.isEmpty { add(report.summary.kept >= 1 ? "whole and in order" : "in order to the end") }
        return pieces
    }

    private static func paragraphs(_ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "¶\(range.lowerBound)" : "¶\(range.lowerBound)–\(range.upperBound)"
    }

    private func words(of audit: ClaimAudit) -> [StoryLine.Piece] {
        let claim: String
        switch audit.claim {
        case .notEdited: claim = "says it was not edited: "
        case .update:
            claim = "announces “\(versions.words(audit.span, of: audit.version).cut(to: 60))”: "
        }
        let against = audit.against.map { " (beside \(versions.label($0)))" } ?? ""
        let count = audit.changes.count
        let verdict: StoryLine.Piece
        switch audit.verdict {
        case .contradicted:
            let changes = count == 1 ? "1 change contradicts" : "\(count) changes contradict"
            verdict = StoryLine.Piece(count > 0 ? changes : "the text contradicts", .alarm)
        case .holds: verdict = StoryLine.Piece("the text bears it out", .good)
        case .cannotTell: verdict = StoryLine.Piece("no other version could tell", .dim)
        }
        let note = audit.note.isEmpty ? "" : "; \(audit.note)"
        return [StoryLine.Piece(claim, .plain), verdict, StoryLine.Piece(against + note, .dim)]
    }
}
