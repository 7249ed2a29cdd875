import TextCore
import WireModel

/// Days, months, years and hours.
extension EditClassifier {
    private static let may = NormalForm.key("may")
    private static let clock = Lexicon.keys("am pm gmt o'clock utc")

    /// Whether the figure is part of a date or a time of day.
    func isDateFigure(_ view: HunkView) -> Bool {
        guard view.words.contains(where: { view.side.tokens[$0].kind == .number }) else { return false }
        if view.has(Lexicon.months) && !view.keys.contains(Self.may) { return true }
        let near = view.before(1) + view.after(1)
        if near.contains(where: { Lexicon.months.contains($0) }) { return true }
        if view.has(Self.clock) || view.after(1).contains(where: { Self.clock.contains($0) }) { return true }
        return view.words.allSatisfy { isYear(view.side.word($0)) }
            && !view.after(1).contains { Lexicon.units[$0] != nil }
            && isYearContext(view)
    }

    private func isYearContext(_ view: HunkView) -> Bool {
        view.before(1).contains { Self.beforeYears.contains($0) || Lexicon.months.contains($0) }
    }

    private static let beforeYears = Lexicon.keys("in since from by until of to between and for than")

    private func isYear(_ word: String) -> Bool {
        guard word.utf8.count == 4, let year = Int(word) else { return false }
        return (1900...2099).contains(year)
    }

    /// Days, months and years.
    func date() -> Finding? {
        if let period = anotherPeriod() ?? season() ?? otherEnd() ?? otherPart() ?? otherHour() { return period }
        let (mine, theirs) = (isDate(left), isDate(right))
        guard mine || theirs else { return nil }
        if mine && theirs {
            if let here = day(left), let there = day(right), here == there {
                return Finding(.wording, "the same day named otherwise")
            }
            if left.keys == right.keys { return nil }
            return Finding(.date, "another date")
        }
        if left.words.count <= 3 && right.words.count <= 3, isInsertion || isDeletion {
            return Finding(.date, isInsertion ? "a day was added" : "a day was dropped", alarm: false)
        }
        return nil
    }

    /// `spring` against `autumn`.
    private func season() -> Finding? {
        guard left.words.count == 1, right.words.count == 1, let mine = left.keys.first, let theirs = right.keys.first,
            let here = Self.seasons[mine], let there = Self.seasons[theirs], here != there
        else { return nil }
        return Finding(.date, "another season")
    }

    private static let seasons = ranks("spring springtime", "summer summertime", "autumn fall", "winter wintertime")

    /// `this year` against `last year`: the pointing word alone was exchanged.
    private func anotherPeriod() -> Finding? {
        guard left.words.count == 1, right.words.count == 1, let mine = left.keys.first, let theirs = right.keys.first,
            let here = Self.pointers[mine], let there = Self.pointers[theirs], here != there,
            left.after(2) == right.after(2),
            right.after(2).contains(where: {
                Self.periods.contains($0) || Lexicon.weekdays.contains($0) || Lexicon.months.contains($0)
            })
        else { return nil }
        return Finding(.date, "another period")
    }

    /// `until 19 October` → `from 19 October`: the day stays and bounds the other side.
    private func otherEnd() -> Finding? {
        guard left.words.count == 1, right.words.count == 1, let one = left.keys.first, let other = right.keys.first,
            let mine = Self.ends[one], let theirs = Self.ends[other], mine != theirs, left.after(1) == right.after(1),
            saysWhen(right.range.upperBound, of: right)
        else { return nil }
        return Finding(.date, "another time")
    }

    /// `the middle of next year` → `the end of next year`, `mid-January` → `early January`.
    private func otherPart() -> Finding? {
        guard left.words.count == 1, right.words.count == 1, let one = left.keys.first, let other = right.keys.first,
            let mine = Self.parts[one], let theirs = Self.parts[other], mine != theirs
        else { return nil }
        let next = right.range.upperBound
        let isTime = (next..<min(next + 3, right.unit.upperBound)).contains { saysWhen($0, of: right) }
        return isTime ? Finding(.date, "another time") : nil
    }

    private static let parts = ranks("early beginning start outset", "mid middle", "late end close")

    /// `midday` → `nightfall`
    private func otherHour() -> Finding? {
        guard left.words.count == 1, right.words.count == 1, let one = left.keys.first, let other = right.keys.first,
            let mine = Self.daytimes[one], let theirs = Self.daytimes[other], mine != theirs
        else { return nil }
        return Finding(.date, "another time")
    }

    private static let daytimes = ranks(
        "dawn daybreak sunrise", "morning", "noon midday lunchtime", "afternoon", "evening dusk sunset nightfall",
        "night",
        "midnight")

    /// For each word the number of its row.
    static func ranks(_ rows: String...) -> KeyMap<Int> {
        var table: KeyMap<Int> = [:]
        for (rank, row) in rows.enumerated() { for key in Lexicon.keys(row) { table[key] = rank } }
        return table
    }

    private static let ends = ranks("until till through", "from since", "before", "after")

    /// Words that say which of several periods is meant; equal numbers say the same.
    private static let pointers = ranks("this current", "last past previous preceding", "next coming following")

    private func isDate(_ view: HunkView) -> Bool {
        view.words.contains { token in
            let key = view.side.tokens[token].key
            if Lexicon.months.contains(key) { return view.side.tokens[token].isCapitalised }
            return Lexicon.weekdays.contains(key) || Lexicon.deictic[key] != nil
                || view.side.tokens[token].length == 4 && isYear(view.side.word(token))
        } || isDateFigure(view) || isPeriod(view)
    }

    /// `last week`, `next month`: words of time and nothing else.
    private func isPeriod(_ view: HunkView) -> Bool {
        var content = view.content
        // `two years ago`
        if view.keys.last == Self.ago {
            content.removeAll {
                view.side.tokens[$0].kind == .number || Numbers.units[view.side.word($0).lowercased()] != nil
            }
        }
        guard !content.isEmpty else { return false }
        let near = (view.after(1) + view.before(1)).contains { Lexicon.dateWords.contains($0) }
        return content.allSatisfy { Lexicon.dateWords.contains(view.side.tokens[$0].key) }
            && (content.count > 1 || near || view.has(Self.periods))
    }

    private static let ago = NormalForm.key("ago")
    static let periods = Lexicon.keys(
        "week weeks month months year years morning afternoon evening night noon midnight weekend hours days minutes decade"
    )

    /// The ordinal of the day a phrase names, by the article's day of publication.
    private func day(_ view: HunkView) -> Int? {
        guard let published = view.side.published else { return nil }
        for token in view.words {
            let key = view.side.tokens[token].key
            if let distance = Lexicon.deictic[key] { return published.ordinal + distance }
            if let weekday = Lexicon.weekdays.firstIndex(of: key) {
                // The nearest such day up to three days off, as news copy uses it.
                let ahead = (weekday % 7 - published.weekday + 7) % 7
                return published.ordinal + (ahead <= 3 ? ahead : ahead - 7)
            }
        }
        return nil
    }

    /// Whether a token names a time: a month, a weekday, a year, a decade, an hour of the day, a feast.
    func saysWhen(_ token: Int, of view: HunkView) -> Bool {
        guard token < view.unit.upperBound else { return false }
        let key = view.side.tokens[token].key
        return Lexicon.months.contains(key) && view.side.tokens[token].isCapitalised || Lexicon.weekdays.contains(key)
            || Lexicon.dateWords.contains(key) || Self.hours.contains(key)
            || view.side.word(token).utf8.first.map { (0x30...0x39).contains($0) } == true
    }

    private static let hours = Lexicon.keys(
        "dawn dusk sunrise sunset daybreak nightfall noon midnight midday lunchtime christmas easter ramadan eid diwali thanksgiving"
    )
}
