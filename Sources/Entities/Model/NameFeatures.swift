internal import TextCore

/// The features of the words of one sentence, as 32-bit hashes.
///
/// The templates are those of Ratinov and Roth (2009) for words, shapes, affixes, gazetteers and clusters, with what the
/// rules and the rest of the article say beside them. No string is built.
package enum NameFeatures {
    /// The version of the features. The keys of words are part of them: a program whose keys are others must not use the
    /// weights, and the model has to be trained anew (`make train-entities`).
    package static let version: UInt16 = {
        var hash = TextHash()
        hash.combine(key: 1)
        for word in ["president", "organisation's", "U.S.", "Zürich", "1,200"] {
            hash.combine(key: NormalForm.key(word))
        }
        return UInt16(truncatingIfNeeded: hash.value)
    }()

    /// What a feature looks at.
    package enum Group: UInt8, CaseIterable, Sendable {
        case base, word, context, shape, affix, cluster, gazetteer, rule, article, mark
    }

    /// The group of each feature of a word, in the order they are made in.
    package static let groups: [Group] =
        [.base] + run(.word, 2) + run(.context, 4) + run(.word, 2) + run(.context, 1) + run(.shape, 6)
        + run(.affix, 6) + run(.context, 2) + run(.cluster, 10) + run(.gazetteer, 4) + run(.rule, 7) + run(.article, 3)
        + run(.mark, 7)

    private static func run(_ group: Group, _ count: Int) -> [Group] { [Group](repeating: group, count: count) }

    /// Appends the features of the word at `index` of a sentence that is `range` of `atoms`.
    @inline(__always)
    static func append(at index: Int, in range: Range<Int>, of atoms: [NameAtoms], to features: inout [UInt32]) {
        let none = NameAtoms()
        let a = atoms[index]
        let l = index > range.lowerBound ? atoms[index - 1] : none
        let ll = index > range.lowerBound + 1 ? atoms[index - 2] : none
        let r = index + 1 < range.upperBound ? atoms[index + 1] : none
        let rr = index + 2 < range.upperBound ? atoms[index + 2] : none
        var template: UInt64 = 0
        @inline(__always) func add(_ value: UInt64) {
            template &+= 0x9e37_79b9_7f4a_7c15
            var hash = (value ^ template) &* 0xff51_afd7_ed55_8ccd
            hash ^= hash >> 32
            hash = hash &* 0xc4ce_b9fe_1a85_ec53
            features.append(UInt32(truncatingIfNeeded: hash >> 32))
        }
        @inline(__always) func pair(_ left: UInt64, _ right: UInt64) -> UInt64 {
            (left ^ (right &* 0x9fb2_1c65_1e98_df25)) &* 0x9e37_79b9_7f4a_7c15
        }
        let look = UInt64(a.look)
        let next = r.gap
        // The word and its neighbours.
        add(1)
        add(a.key)
        add(pair(a.key, look))
        add(l.key)
        add(r.key)
        add(ll.key)
        add(rr.key)
        add(pair(l.key, a.key))
        add(pair(a.key, r.key))
        add(pair(l.key, r.key))
        // Shapes.
        add(look)
        add(look | UInt64(l.look) << 8)
        add(look | UInt64(r.look) << 8)
        add(look | UInt64(l.look) << 8 | UInt64(r.look) << 16)
        add(UInt64(a.pattern))
        add(UInt64(a.pattern) | UInt64(a.length) << 32 | look << 40)
        // Affixes.
        add(UInt64(a.ending & 0xffff))
        add(UInt64(a.ending & 0xff_ffff))
        add(UInt64(a.ending))
        add(UInt64(a.beginning & 0xffff) | look << 40)
        add(UInt64(a.beginning))
        add(UInt64(a.ending & 0xff_ffff) | look << 40)
        add(UInt64(r.ending & 0xff_ffff))
        add(UInt64(l.ending & 0xff_ffff))
        // Clusters.
        add(UInt64(a.fine))
        add(UInt64(l.fine))
        add(UInt64(r.fine))
        add(UInt64(ll.fine))
        add(UInt64(rr.fine))
        add(UInt64(a.fine) | UInt64(l.fine) << 16)
        add(UInt64(a.fine) | UInt64(r.fine) << 16)
        add(UInt64(a.coarse) | UInt64(l.coarse) << 8 | UInt64(r.coarse) << 16 | look << 24)
        add(UInt64(l.coarse) | UInt64(ll.coarse) << 8 | look << 24)
        add(UInt64(r.coarse) | UInt64(rr.coarse) << 8 | look << 24)
        // Gazetteers.
        add(UInt64(a.classes))
        add(UInt64(a.classes) | look << 32)
        add(UInt64(l.classes) | look << 32)
        add(UInt64(r.classes) | look << 32)
        // The rules.
        let rules = UInt64(a.rule) | UInt64(l.rule) << 8 | UInt64(r.rule) << 16
        add(UInt64(a.rule))
        add(UInt64(a.rule) | look << 8)
        add(rules)
        add(pair(a.key, UInt64(a.rule)))
        add(pair(l.key, UInt64(a.rule)))
        add(pair(r.key, UInt64(a.rule)))
        add(UInt64(a.rule) | UInt64(a.classes) << 8)
        // The article.
        add(UInt64(a.elsewhere))
        add(UInt64(a.elsewhere) | look << 16)
        add(UInt64(a.elsewhere) | UInt64(a.rule) << 16)
        // Marks and position.
        add(UInt64(a.gap) | UInt64(next) << 8)
        add(UInt64(a.gap) | UInt64(next) << 8 | look << 16)
        add(pair(l.key, UInt64(a.gap)))
        add(pair(r.key, UInt64(next) | look << 8))
        add(UInt64(a.gap) | UInt64(a.rule) << 8 | UInt64(l.rule) << 16)
        add(UInt64(min(3, index - range.lowerBound)) | UInt64(min(3, range.upperBound - index)) << 8 | look << 16)
        add((a.isPossessive ? 1 : 0) | (l.isPossessive ? 2 : 0) | look << 8)
    }
}
