import Measures
import Testing
import WireModel

@testable import Intake

/// Datelines, sign-offs, tails and self-naming of the agencies as one figure, over the tables of the other suites.
@Suite("Attribution in figures")
struct AttributionFigures {
    @Test("of the datelines, sign-offs, tails and names of agencies nearly all are read")
    func table() {
        var (count, right) = (0, 0)
        func take(_ isRight: Bool) {
            count += 1
            right += isRight ? 1 : 0
        }
        for example in DatelineTests.cases {
            let article = Reading.article("date 2024-09-10\n\n" + example.head + " " + DatelineTests.text)
            take(
                article?.dateline?.place == example.place && article?.dateline?.day?.iso == example.date
                    && article?.agency == example.agency && article?.relay == example.relay
                    && article?.body == DatelineTests.text)
        }
        for example in EasternDatelineTests.cases { take(EasternDatelineTests.fault(example) == nil) }
        for (line, parts) in SignOffTests.initials {
            take(Reading.article(SignOffTests.story + "\n" + line)?.signoff == parts)
        }
        for (line, agency) in SignOffTests.tails {
            take(Reading.article(SignOffTests.story + "\n" + line)?.agency == agency)
        }
        for (line, agency) in AttributionTests.selfNames where agency != nil {
            let story = AttributionTests.lead + "\n" + line + "\n" + AttributionTests.lead
            take(Reading.article(story)?.agency == agency)
        }
        #expect(count >= 150)
        let what = "\(count) datelines, sign-offs, tails and self-namings of agencies read right"
        #expect(Measures.holds("agencySigns", Double(right) / Double(count), .atLeast, what))
    }

    @Test("what resembles them raises nothing")
    func traps() {
        var (count, raised) = (0, 0)
        func take(_ article: Article?, _ isRaised: (Article) -> Bool) {
            count += 1
            raised += article.map(isRaised) ?? true ? 1 : 0
        }
        for line in DatelineTests.traps {
            take(Reading.article(line + "\n\n" + DatelineTests.text)) { $0.dateline != nil || $0.agency != nil }
        }
        for line in EasternDatelineTests.traps {
            take(Reading.article(line + "\n\n" + line.suffix(48))) { $0.dateline != nil || $0.agency != nil }
        }
        for line in SignOffTests.traps {
            take(Reading.article(SignOffTests.story + "\n" + line)) { !$0.signoff.isEmpty }
        }
        for (line, agency) in AttributionTests.selfNames where agency == nil {
            take(Reading.article(AttributionTests.lead + "\n" + line + "\n" + AttributionTests.lead)) {
                $0.agency != nil
            }
        }
        let what = "of \(count) traps: and/or, his/her, labels, agencies spoken of"
        #expect(Measures.holds("agencyTraps", Double(raised) / Double(count), .atMost, what))
    }
}
