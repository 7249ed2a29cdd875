/// Decides from the figures of a pair whether its shared text makes it one story.
struct LinkJudge: Sendable {
    let options: ClusteringOptions

    /// Shared text is too little to be looked at below this many words in runs.
    static let leastWords = 20
    /// Containment from which what is labelled an alert or urgent belongs to a story, when two paragraphs share text.
    static let alertThreshold: Float = 0.25
    /// Containment from which an article that shares its opening is a cut or extended copy.
    static let openingThreshold: Float = 0.6
    /// Containment under which one paragraph that two pages of one outlet share is the outlet's own, such as a caption.
    static let ownParagraph: Float = 0.8
    /// Share of five-word runs, within the stretches that two texts share, under which these are a form and not a copy.
    static let leastDensity: Float = 0.55
    /// From this density shared stretches are a copy whatever their figures.
    static let unbroken: Float = 0.85
    /// From this containment broken stretches are an edited copy.
    static let sureContainment: Float = 0.65
    /// Mean length of the runs, in words, under which a text is a form rather than an edited copy.
    static let shortMeanRun: Float = 16
    /// As much where numbers of their own stand between half of the runs.
    static let meanRunOfForms = 20
    /// Paragraphs on both sides, and containment, that make shared background.
    static let backgroundParagraphs = 3
    static let backgroundThreshold: Float = 0.1
    /// How much of that must stand outside quotation marks: two reporters who heard the same statements share these.
    static let unquotedBackground: Float = 0.07
    /// Runs, and containment, that make it so where what is left stands in pieces: a text written over.
    static let rewrittenRuns = 4
    static let rewrittenThreshold: Float = 0.2

    /// Share of what two pages share that must stand, on one of them at least, in paragraphs as long as a sentence, unless the
    /// containment is high.
    ///
    /// What pages of one site have in common besides what was found to be furniture is nearly all links and headlines. Of made
    /// heaps, .75 to .9 are about as good.
    static let leastProse: Float = 0.8
    static let sureOfPages: Float = 0.8
    /// Containment from which what stands around a text of its own on both pages is a story still.
    static let sureOfFrames: Float = 0.9

    /// Words of the longest run, of all runs, and of the mean one, under which what two pages share is in pieces.
    static let leastRunOfPages = 20
    static let leastWordsOfPages = 25
    static let leastMeanRunOfPages = 12

    /// The verdict and the containment it rests on.
    ///
    /// - Parameters:
    ///   - isStripped: whether much of one of the two was taken out as furniture; what is left says less.
    ///   - areOfPages: whether the two come from a heap of pages with furniture.
    ///   - isRolling: whether one of the two is a page of many entries.
    ///   - isSameOutlet: whether one outlet is known to have printed both: what they share may be its own.
    func verdict(
        _ evidence: SharedEvidence, leftWords: Int, rightWords: Int, isAlert: Bool, isStripped: Bool = false,
        areOfPages: Bool = false, isRolling: @autoclosure () -> Bool = false, isSameOutlet: Bool = false
    ) -> LinkVerdict {
        let leftContainment = Self.share(evidence.leftShingles, of: leftWords - Fingerprint.shingleLength + 1)
        let rightContainment = Self.share(evidence.rightShingles, of: rightWords - Fingerprint.shingleLength + 1)
        let containment = max(leftContainment, rightContainment)
        if isTemplate(evidence, containment: containment, leastFigures: isStripped ? 2 : 3) {
            return LinkVerdict(.template, containment)
        }
        if isStripped, evidence.rightWords < Self.leastWords { return LinkVerdict(.tooLittle, containment) }
        if isSameOutlet, containment < Self.ownParagraph, min(evidence.leftParagraphs, evidence.rightParagraphs) < 2 {
            return LinkVerdict(.tooLittle, containment)
        }
        if areOfPages, containment < Self.sureOfPages, evidence.proseShare < Self.leastProse {
            return LinkVerdict(.tooLittle, containment)
        }
        var otherwise = reason(evidence, containment: containment, right: rightContainment, isAlert: isAlert)
        if otherwise == .sharedBackground, isRolling() { otherwise = .tooLittle }
        let hasOpening = evidence.sharesOpening && evidence.longestRun >= 20
        return LinkVerdict(containment, hasOpening: hasOpening, otherwise: otherwise, at: options.threshold)
    }

    /// What makes a link where containment does not reach the threshold.
    private func reason(
        _ evidence: SharedEvidence, containment: Float, right rightContainment: Float, isAlert: Bool
    ) -> LinkReason {
        if min(evidence.leftParagraphs, evidence.rightParagraphs) >= Self.backgroundParagraphs,
            containment >= Self.backgroundThreshold,
            containment * evidence.unquotedShare >= Self.unquotedBackground, evidence.stretches >= 2
        {
            return .sharedBackground
        }
        if evidence.runs >= Self.rewrittenRuns, containment >= Self.rewrittenThreshold { return .sharedBackground }
        if isAlert, rightContainment >= Self.alertThreshold, evidence.runs >= 2,
            min(evidence.leftParagraphs, evidence.rightParagraphs) >= 2
        {
            return .alert
        }
        return .tooLittle
    }

    /// The same phrasing with other figures: most figures in step differ, and equal words come in short runs.
    private func isTemplate(_ evidence: SharedEvidence, containment: Float, leastFigures: Int) -> Bool {
        let meanRun = Float(evidence.rightWords) / Float(max(1, evidence.runs))
        if evidence.otherNumbers > evidence.equalNumbers {
            if evidence.otherNumbers >= leastFigures, evidence.density < Self.unbroken { return true }
            if containment < Self.sureContainment, meanRun < Self.shortMeanRun { return true }
        }
        if evidence.isCutByNumbers, evidence.density < Self.unbroken { return true }
        return containment < Self.sureContainment && evidence.density < Self.leastDensity
    }

    private static func share(_ part: Int, of whole: Int) -> Float {
        whole > 0 ? min(1, Float(part) / Float(whole)) : 0
    }
}

extension SharedEvidence {
    /// Whether what is shared is one stretch out of a much longer text: a caption, a teaser, the headline that stands alone on a
    /// page. A brief of so few words cannot be told from these.
    ///
    /// - Parameter words: how many the longer text has.
    func isSnippet(of words: Int) -> Bool {
        guard runs <= 1 else { return false }
        return rightWords < LinkJudge.leastWords && rightWords * 4 < words || rightWords < 40 && rightWords * 6 < words
    }

    /// Whether what two pages share is in pieces: lines of menus, links and forms. Of the accepted links of 48 made heaps 18 that
    /// were right had a longest run, a number of words or a mean run under these, and 172 that were wrong.
    var isPieces: Bool {
        longestRun < LinkJudge.leastRunOfPages || rightWords < LinkJudge.leastWordsOfPages
            || rightWords < LinkJudge.leastMeanRunOfPages * runs
    }

    /// Whether a number of its own cuts off most of the runs: a form that is filled in with new figures, however many others it
    /// repeats, such as the date in each line.
    ///
    /// Fewer of them, and half of the gaps, are enough where the runs are many and short: of the accepted links of 48 made heaps
    /// 50 that were wrong were so, and none that was right.
    var isCutByNumbers: Bool {
        if runs >= 5, otherNumberGaps >= 3, otherNumberGaps * 2 >= runs - 1,
            rightWords < LinkJudge.meanRunOfForms * runs
        {
            return true
        }
        return otherNumberGaps >= 4 && otherNumberGaps * 3 >= (runs - 1) * 2
    }
}

/// What was made of two texts that share something, and what other thresholds would make of it.
struct LinkVerdict {
    var reason: LinkReason
    var containment: Float
    /// What holds where containment does not reach the threshold; nil when the threshold is not asked.
    var otherwise: LinkReason?
    /// Whether a part of the threshold is enough, since the opening is shared.
    var hasOpening = false

    var isAccepted: Bool { reason != .tooLittle && reason != .template && reason != .pageFrame }

    /// A refusal that no threshold changes.
    init(_ reason: LinkReason, _ containment: Float) {
        self.reason = reason
        self.containment = containment
    }

    /// A verdict that hangs on the threshold.
    init(_ containment: Float, hasOpening: Bool, otherwise: LinkReason, at threshold: Float) {
        self.containment = containment
        self.hasOpening = hasOpening
        self.otherwise = otherwise
        reason = otherwise
        if containment >= threshold {
            reason = .contained
        } else if hasOpening, containment >= threshold * LinkJudge.openingThreshold {
            reason = .sameOpening
        }
    }
}
