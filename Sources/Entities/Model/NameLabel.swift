/// The labels the model gives to words: where in a name of which kind a word stands.
///
/// Persons, bodies and places are told apart by begin, inside, end and single (BIOES, which Ratinov and Roth 2009 found
/// better than BIO); what is none of the three only begins and goes on. Fifteen labels, so that the weights of one
/// feature are one vector of sixteen lanes; the last lane is unused.
package enum NameLabel {
    package static let count = 15
    /// No part of a name.
    package static let outside = 0

    /// The kinds in the order of their labels.
    package enum Kind: Int, CaseIterable, Sendable {
        case person, organisation, place, other
    }

    /// The label of a word at `index` of `count` in a name of a kind.
    package static func label(of kind: Kind, index: Int, count: Int) -> Int {
        if kind == .other { return index == 0 ? 13 : 14 }
        let base = 1 + kind.rawValue * 4
        if count == 1 { return base + 3 }
        return index == 0 ? base : index == count - 1 ? base + 2 : base + 1
    }

    /// The kind a label speaks of; nil for a word outside names.
    package static func kind(of label: Int) -> Kind? {
        label == 0 ? nil : label < 13 ? Kind(rawValue: (label - 1) / 4) : label < count ? .other : nil
    }

    /// Whether a name begins at the label.
    package static func begins(_ label: Int) -> Bool {
        label == 13 || label > 0 && label < 13 && ((label - 1) % 4 == 0 || (label - 1) % 4 == 3)
    }

    /// Whether a name may still go on after the label.
    private static func goesOn(_ label: Int) -> Bool { label > 0 && label < 13 && (label - 1) % 4 < 2 }

    /// Whether `next` may stand right after `label`; position `-1` is before the first word and `count` behind the last.
    package static func mayFollow(_ label: Int, _ next: Int) -> Bool {
        let startsFresh = next == outside || next == count || next >= 0 && begins(next)
        if label < 0 { return startsFresh }
        if goesOn(label) { return next > 0 && next < 13 && !begins(next) && kind(of: next) == kind(of: label) }
        if startsFresh { return true }
        return label >= 13 && next == 14
    }
}
