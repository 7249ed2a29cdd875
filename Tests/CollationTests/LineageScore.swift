import Collation
import WireModel

extension MadeTree {
    /// Whether the texts tell where a version comes from: against every other answer there is a sentence of the version
    /// that the right parent has as it stands and the other does not, and the wording is vouched for by a third one.
    ///
    /// House style is no wording, and identical copies tell nothing.
    func isTellable(_ child: Int) -> Bool {
        let read = texts.map(\.readings)
        let own = read[child]
        let gold = parents[child].map { read[$0] } ?? wire.readings
        if texts.indices.contains(where: { $0 != child && texts[$0].order == texts[child].order && read[$0] == own }) {
            return false
        }
        let heirs = descendants(of: child)
        for other in texts.indices where other != child && other != parents[child] {
            let theirs = read[other]
            let isHeir = heirs.contains(other)
            let vouching = texts.indices.filter { witness in
                witness != child && witness != other
                    && !(isHeir ? descendants(of: other) : heirs).contains(witness)
            }
            let tells = own.contains { id, words in
                theirs[id] != words && (isHeir || gold[id] == words)
                    && vouching.contains { read[$0][id] == words }
            }
            if !tells { return false }
        }
        guard parents[child] != nil else { return true }
        let sent = wire.readings
        return own.contains { id, words in
            guard gold[id] == words, sent[id] != words else { return false }
            if sent[id] != nil { return read.contains { $0[id] == sent[id] } }
            // An added sentence: somebody goes on without it.
            let order = texts[child].order
            guard let next = order.firstIndex(of: id).map({ order[($0 + 1)...] }) else { return false }
            return read.contains { $0[id] == nil && next.contains(where: $0.keys.contains) }
        }
    }

    func descendants(of version: Int) -> Set<Int> {
        var found: Set<Int> = []
        // Copies are made from earlier versions only.
        for later in parents.indices where later > version {
            if let parent = parents[later], parent == version || found.contains(parent) { found.insert(later) }
        }
        return found
    }
}

/// Counts how often the right parent was named.
struct LineageScore {
    var versions = 0
    var right = 0
    var answered = 0
    var tellable = 0
    var tellableRight = 0
    var tellableAnswered = 0
    var untellable: Int { versions - tellable }
    var untellableWrong = 0

    mutating func add(_ entry: LineageEntry, gold: Int?, isTellable: Bool) {
        let isRight = !entry.cannotTell && entry.parent == gold
        versions += 1
        right += isRight ? 1 : 0
        answered += entry.cannotTell ? 0 : 1
        if isTellable {
            tellable += 1
            tellableRight += isRight ? 1 : 0
            tellableAnswered += entry.cannotTell ? 0 : 1
        } else if !entry.cannotTell, !isRight {
            untellableWrong += 1
        }
    }

    /// Right answers among the versions whose texts tell; not telling counts as wrong.
    var accuracy: Double { Double(tellableRight) / Double(max(1, tellable)) }
    /// Right answers among those given, whether the texts tell or not.
    var precision: Double { Double(right) / Double(max(1, answered)) }

    var line: String {
        func share(_ part: Int, _ whole: Int) -> String {
            let thousandths = (1000 * part + whole / 2) / max(1, whole)
            let digits = String(thousandths % 1000)
            return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
        }
        return "tellable \(tellable) of \(versions): right \(share(tellableRight, tellable)), answered "
            + "\(share(tellableAnswered, tellable)); all: right \(share(right, versions)), answered "
            + "\(share(answered, versions)), right of those answered \(share(right, answered)); "
            + "untellable answered wrongly \(share(untellableWrong, untellable))"
    }
}
