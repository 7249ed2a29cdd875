import Measures
import Testing

@testable import Collation

#if canImport(Glibc)
    import Glibc
#endif

/// House style raises no alarm, whatever the desk.
@Suite struct HouseStyleTests {
    @Test func houseStyleOfEveryKindRaisesNoAlarm() {
        var counts: [String: (cases: Int, alarms: Int, torn: Int, others: Int, misnamed: Int)] = [:]
        var lines: [String] = []
        for item in StyleGenerator.cases {
            let verdict = StyleVerdict(item)
            let name = item.setting == .combined ? "several in one sentence" : item.kinds[0].name
            var count = counts[name, default: (0, 0, 0, 0, 0)]
            count.cases += 1
            count.alarms += verdict.alarms.isEmpty ? 0 : 1
            count.torn += verdict.torn.isEmpty ? 0 : 1
            count.others += verdict.others.isEmpty ? 0 : 1
            count.misnamed += verdict.misnamed.isEmpty ? 0 : 1
            counts[name] = count
            for (mark, found) in [
                ("ALARM", verdict.alarms), ("TORN", verdict.torn), ("other", verdict.others),
                ("class", verdict.misnamed),
            ] where !found.isEmpty {
                lines.append(
                    "\(mark) [\(item.name), \(item.setting.rawValue)] \(item.left)\n      \(item.right)\n      "
                        + found.joined(separator: "\n      "))
            }
        }
        let sum = counts.values.reduce((0, 0, 0, 0, 0)) {
            ($0.0 + $1.cases, $0.1 + $1.alarms, $0.2 + $1.torn, $0.3 + $1.others, $0.4 + $1.misnamed)
        }
        if getenv("STET_SHOW_STYLE") != nil {
            for name in counts.keys.sorted() {
                if let count = counts[name] {
                    print(name, count.cases, count.alarms, count.torn, count.others, count.misnamed, separator: "\t")
                }
            }
            print(lines.joined(separator: "\n"))
            print("cases, alarms, torn, others, misnamed:", sum)
        }
        #expect(sum.0 >= 2_000)
        #expect(Measures.holds("houseStyleAlarms", Double(sum.1), .atMost, "alarms on \(sum.0) cases of house style"))
        #expect(sum.2 == 0, "sentences that lost their partner")
        #expect(Double(sum.3) <= 0.03 * Double(sum.0), "neither an alarm nor house style")
        #expect(Double(sum.4) <= 0.03 * Double(sum.0), "house style of another class")
    }

    @Test func whatOnlyLooksLikeHouseStyleStaysAnAlarm() {
        var missed: [String] = []
        for item in NearMisses.all {
            let found = marks(
                article(item.left, published: item.published), article(item.right, published: item.published))
            if !found.contains(where: { $0.hasPrefix("!") }) {
                missed.append("\(item.left) | \(item.right): \(found)")
            }
        }
        #expect(NearMisses.all.count >= 150)
        #expect(missed.isEmpty, "\(missed.joined(separator: "\n"))")
    }

    @Test func itStaysAnAlarmBesideHouseStyleAndInAMovedSentence() {
        let style = [
            ("The harbour cost 3 million crowns", "The harbor cost 3m crowns"),
            ("However, turnout on the northern islands was 61 per cent", "But turnout on the northern islands was 61%"),
            ("On Mar. 4 Gov. Vellin travelled home", "On 4 March Governor Vellin traveled home"),
        ]
        var missed: [String] = []
        for (index, item) in NearMisses.all.enumerated() {
            let (left, right) = style[index % style.count]
            let lines = StyleGenerator.filler
            let wire = "\(left); \(item.left)"
            let print = "\(right); \(item.right)"
            let isMoved = index.isMultiple(of: 2)
            let found = marks(
                article(isMoved ? lines + [wire] : [wire] + lines, published: item.published),
                article([print] + lines, published: item.published))
            if !found.contains(where: { $0.hasPrefix("!") }) { missed.append("\(wire) | \(print): \(found)") }
        }
        #expect(missed.isEmpty, "\(missed.joined(separator: "\n"))")
    }
}
