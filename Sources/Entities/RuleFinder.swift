internal import TextCore

/// Finds candidates by capitals, gazetteers and the words around them.
///
/// A run of capitalised words (with the joiners names have inside) is cut into titles, nationalities, places and what is
/// left, and what is left is scored by its heads (`Ministry`, `River`, `Cup`), by names known as given or family names
/// and by its neighbours. The weights were set by hand on news and encyclopaedia text; they are only compared with each other.
struct RuleFinder: MentionFinder {
    let lexicon: Lexicon

    func candidates(in stream: WordStream) -> [Candidate] {
        var pass = RulePass(words: stream.words, lexicon: lexicon)
        pass.run()
        pass.readResults()
        return pass.found
    }
}

/// A phrase of the gazetteer found at a place.
struct PhraseMatch {
    /// One past its last word.
    var end: Int
    var classes: WordClass
    var canonical: UInt32
}

/// One pass of the rules over one article.
struct RulePass {
    let words: [Word]
    let lexicon: Lexicon
    var found: [Candidate] = []
    /// Whether a title stands right before the place that is parsed.
    var isTitled = false
    /// Whether the article speaks of films, books or music; nil until that is asked.
    var speaksOfWorks: Bool?

    init(words: [Word], lexicon: Lexicon) {
        self.words = words
        self.lexicon = lexicon
        found.reserveCapacity(words.count / 10)
    }

    mutating func run() {
        var index = 0
        while index < words.count {
            if words[index].isDateline {
                index = parseDateline(at: index)
            } else if words[index].style == .capitals {
                index = parseCapitals(at: index)
            } else if let end = quotedWorkEnd(at: index) {
                found.append(Candidate(first: index, last: end - 1, scores: KindScores(work: 2.5)))
                index = end
            } else if canStart(index) {
                let end = runEnd(from: index)
                parse(index, end)
                index = end
            } else if let match = smallPlace(at: index) {
                found.append(
                    Candidate(
                        first: index, last: match.end - 1, scores: KindScores(place: 2.6), canonical: match.canonical,
                        isSure: true))
                index = match.end
            } else {
                index += 1
            }
        }
    }

    /// `in kerala`, `from san francisco`: a place of the lists in small letters, as letters and posts write it, where the
    /// word before says that it is one and no word of everyday English or name of people is the same.
    private func smallPlace(at index: Int) -> PhraseMatch? {
        let word = words[index]
        guard !word.isCapitalised, !word.isNumber, word.length >= 3, index > 0, word.gap.isPlain,
            word.classes.has([.prefix, .place]), word.style == .running
        else { return nil }
        let previous = words[index - 1]
        let isWhere = previous.classes.contains(.locative)
        guard isWhere || previous.key == Key.to || previous.key == Key.from,
            let match = phrase(at: index, caseFree: true), match.classes.has(.place),
            words[index..<match.end].allSatisfy({ !$0.isCapitalised && $0.gap.isPlain })
        else { return nil }
        guard match.end == index + 1 else { return match }
        let isOther = word.classes.has([.common, .inflected, .opener, .title, .calendar, .nationality, .nonEntity])
        return isOther || word.length < 4 || !isWhere && word.classes.has(.personName) ? nil : match
    }

    /// Whether a name can begin with the word.
    @inline(__always)
    func canStart(_ index: Int) -> Bool {
        let word = words[index]
        if word.isCapitalised { return !(word.style == .titleCase && isOrdinary(word) && !startsPhrase(index)) }
        // `al-Assad`, `bin Laden`, `van Gogh` begin in small letters, `49ers` and `al-Qaeda` are in the lists.
        guard word.classes.has([.particle, .prefix]), index + 1 < words.count, words[index + 1].isCapitalised else {
            return false
        }
        let gap = words[index + 1].gap
        return word.classes.contains(.particle)
            ? (word.length <= 3
                && (gap == .hyphen || word.key == Key.al && gap == [.space, .spacedHyphen]
                    || (gap.isPlain && word.length >= 2 && !word.classes.has([.opener, .common]))))
            : phrase(at: index) != nil
    }

    private func startsPhrase(_ index: Int) -> Bool {
        let classes = words[index].classes
        guard classes.has([.prefix, .place, .nationality]) else { return false }
        return phrase(at: index) != nil
    }

    /// Whether a word is one of everyday English and no list of names has it.
    @inline(__always)
    func isOrdinary(_ word: Word) -> Bool {
        if word.classes.has([.opener]) { return true }
        if word.classes.has([.given, .surname, .country, .city, .province, .region, .nationality, .organisation]) {
            return false
        }
        return word.classes.has([.common, .title, .saying]) || isInflected(word)
    }

    /// Whether the word is a regular inflection of an ordinary one.
    @inline(__always)
    func isInflected(_ word: Word) -> Bool { word.classes.contains(.inflected) }

    /// No run is longer, so that hostile input costs no more than ordinary text.
    private static let longestRun = 40

    /// One past the last word of the run of capitals that begins at `start`.
    private func runEnd(from start: Int) -> Int {
        var end = start + 1
        var hasHead = words[start].classes.has(.head)
        var complement = false
        while end < words.count, end - start < RulePass.longestRun {
            let previous = words[end - 1]
            let word = words[end]
            if word.style == .capitals { break }
            if word.gap.has(.separating) {
                guard word.gap == [.space, .spacedHyphen], word.isCapitalised,
                    previous.key == Key.al || previous.key == Key.el || phraseCovers(end, from: start)
                else { break }
                end += 1
                continue
            }
            if previous.isPossessive || word.gap.has(.apostrophe), !isOwnedBody(end), !phraseCovers(end, from: start) {
                break
            }
            if word.gap.contains(.stop), !stopIsInside(end - 1) { break }
            if word.isCapitalised {
                if word.style == .titleCase, isOrdinary(word), !word.classes.has(.head), !phraseCovers(end, from: start)
                {
                    break
                }
                if word.classes.has(.head) { hasHead = true }
                end += 1
                continue
            }
            if word.isNumber {
                // `Channel 4`, `World War 2`, `Euro 2024`; only in phrases that are known.
                if phraseCovers(end, from: start) { end += 1; continue }
                break
            }
            if word.gap.contains(.hyphen) {
                // `Tae-hyo`, but not `U.S.-led`.
                if !previous.isAllCapitals || previous.length == 1, !previous.classes.has([.nationality, .country]),
                    !word.classes.has([.common, .opener, .title, .inflected]) || word.classes.has(.given),
                    word.length <= 6
                {
                    end += 1
                    continue
                }
                if phraseCovers(end, from: start) { end += 1; continue }
                break
            }
            guard let next = joinedCapital(after: end, hasHead: hasHead, complement: &complement) else {
                if phraseCovers(end, from: start) { end += 1; continue }
                break
            }
            end = next + 1
            if words[next].classes.has(.head) { hasHead = true }
        }
        return end
    }

    /// `Dockworkers' Federation`, `People's Party`: an ordinary word owns the head of a body.
    private func isOwnedBody(_ index: Int) -> Bool {
        let owner = words[index - 1]
        return words[index].isCapitalised && words[index].classes.contains(.organisationHead) && !owner.isPositional
            && (owner.endsInS || owner.isPossessive)
            && !owner.classes.has([.given, .surname, .named, .title, .calendar])
            && (owner.classes.has([.common, .inflected]) || owner.endsInS && !owner.isPossessive)
    }

    /// Whether the full stop after the word at `index` is that of an initial or a title.
    private func stopIsInside(_ index: Int) -> Bool {
        let word = words[index]
        return word.isInitial || word.classes.contains(.title) && word.length <= 5 || word.length <= 2
            || word.classes.has(.place)
    }

    /// Whether a gazetteer phrase that begins in the run goes over the word.
    private func phraseCovers(_ index: Int, from start: Int) -> Bool {
        var begin = max(start, index - 5)
        while begin < index {
            if words[begin].classes.contains(.prefix), let match = phrase(at: begin), match.end > index { return true }
            begin += 1
        }
        return false
    }

    /// The next capitalised word across small joiners (`of the`, `bin`, `and`), when the joiners can be inside a name.
    private func joinedCapital(after index: Int, hasHead: Bool, complement: inout Bool) -> Int? {
        let word = words[index]
        var next = index + 1
        if word.key == Key.of || word.key == Key.for || word.key == Key.on {
            guard hasHead, words[index - 1].classes.has(.head) || word.key == Key.of && complement else { return nil }
            if next < words.count, words[next].key == Key.the, words[next].gap.isPlain { next += 1 }
            guard next < words.count, words[next].isCapitalised, words[next].gap.isPlain,
                !words[next].classes.has(.calendar), !lastPartIsTitle(before: index)
            else { return nil }
            complement = true
            return next
        }
        if word.key == Key.and {
            guard hasHead, complement, next < words.count, words[next].isCapitalised, words[next].gap.isPlain,
                words[next].classes.has([.common, .inflected]), !words[next].classes.has([.named, .given]),
                !words[next].isPositional
            else { return nil }
            return next
        }
        if word.classes.contains(.particle), !word.classes.contains(.opener) || word.key == Key.al {
            var steps = 0
            while next < words.count, steps < 2, !words[next].isCapitalised,
                words[next].classes.contains(.particle)
                    || words[next].key == Key.the
            {
                next += 1
                steps += 1
            }
            guard next < words.count, words[next].isCapitalised,
                words[next].gap.isPlain || words[next].gap == .hyphen
                    || words[next].gap == [.space, .spacedHyphen] && words[next - 1].key == Key.al
            else { return nil }
            return next
        }
        return nil
    }

    /// Whether what stands before `of` is a title, not a body: `President of France`, `Secretary of State`.
    private func lastPartIsTitle(before index: Int) -> Bool {
        guard index > 0 else { return false }
        let word = words[index - 1]
        return word.classes.contains(.title) && !word.classes.has(.head)
    }

    /// The longest gazetteer phrase at a place that fits its capitals.
    func phrase(at start: Int, caseFree: Bool = false) -> PhraseMatch? {
        var best: PhraseMatch?
        var key: UInt64 = 0
        var index = start
        while index < words.count {
            let word = words[index]
            if index > start {
                if word.gap.has(.separating), word.gap != [.space, .spacedHyphen] { break }
            }
            key = index == start ? word.key : Lexicon.joined(key, word.key)
            let entry = index == start && !word.classes.has(.named) ? (word.classes, 0) : lexicon.entry(of: key)
            if entry.0.isEmpty { break }
            if entry.0.has(.named), fits(start, index, entry.0, caseFree: caseFree) {
                best = PhraseMatch(end: index + 1, classes: entry.0, canonical: entry.1)
            }
            if !entry.0.contains(.prefix) { break }
            index += 1
        }
        return best
    }

    private func fits(_ start: Int, _ end: Int, _ classes: WordClass, caseFree: Bool) -> Bool {
        let word = words[start]
        if start == end {
            if caseFree {
                return !(classes.contains(.acronym) && !classes.contains(.plain))
                    && !classes.has([.opener, .common, .possessive])
                    || classes.has([.country, .nationality])
            }
            if classes.contains(.possessive), !word.isPossessive { return false }
            if !word.isCapitalised, !word.isNumber { return false }
            if word.isAllCapitals { return true }
            return classes.contains(.plain) || !classes.contains(.acronym)
        }
        if caseFree { return true }
        if words[end].isCapitalised || words[end].isNumber {
            return word.isCapitalised || word.isNumber || word.classes.contains(.particle)
        }
        guard word.isCapitalised || word.isNumber || word.classes.contains(.particle) else { return false }
        // `Korean peninsula`, `Al-Aqsa mosque`: the small letter of the last word is allowed where the first has a capital.
        return word.isCapitalised
    }

    /// The longest title at a place, one past its end; nil when none stands there.
    func title(at start: Int) -> Int? {
        var best: Int?
        var key: UInt64 = 0
        var index = start
        while index < words.count, index < start + 4 {
            let word = words[index]
            if index > start, word.gap.has(.separating) { break }
            key = index == start ? word.key : Lexicon.joined(key, word.key)
            let classes = index == start ? word.classes : lexicon.classes(of: key)
            if classes.isEmpty { break }
            if classes.contains(.title) { best = index + 1 }
            if !classes.contains(.prefix) { break }
            index += 1
        }
        return best
    }
}

/// Keys of the small words that rules speak of.
enum Key {
    static let of = NormalForm.key("of")
    static let `for` = NormalForm.key("for")
    static let on = NormalForm.key("on")
    static let and = NormalForm.key("and")
    static let the = NormalForm.key("the")
    static let al = NormalForm.key("al")
    static let el = NormalForm.key("el")
    static let `is` = NormalForm.key("is")
    static let was = NormalForm.key("was")
    static let a = NormalForm.key("a")
    static let an = NormalForm.key("an")
    static let `in` = NormalForm.key("in")
    static let at = NormalForm.key("at")
    static let to = NormalForm.key("to")
    static let from = NormalForm.key("from")
    static let by = NormalForm.key("by")
    static let with = NormalForm.key("with")
    static let north = NormalForm.key("north")
    static let south = NormalForm.key("south")
    static let east = NormalForm.key("east")
    static let west = NormalForm.key("west")
    static let who = NormalForm.key("who")
}
