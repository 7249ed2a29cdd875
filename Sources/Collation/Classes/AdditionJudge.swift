import TextCore
import WireModel

/// Judges whole sentences that the right version has and the left has not.
struct AdditionJudge {
    let left: CollationSide
    let right: CollationSide
    let witnesses: Witnesses

    /// The edits of an added unit that stands between units of the wire; none where it is an addition like any other.
    func edits(of unit: CollationUnit, in pairs: [AlignedPair], at index: Int) -> [Edit] { [] }
}
