import Entities

/// Writes a model in the format of `NameModel`.
struct ModelWriter {
    private(set) var bytes: [UInt8] = []

    private mutating func add<Number: FixedWidthInteger>(_ number: Number) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// The bytes of a model with the `limit` heaviest rows, quantised to eight bits.
    static func bytes(
        _ weights: ChainWeights, hashes: [UInt32], clusters: [WordClusters.Entry], limit: Int, digest: UInt64,
        note: String
    ) -> [UInt8] {
        var top: [Float] = []
        for row in weights.rows { top.append(max(row.max(), -row.min())) }
        // One unit is such that one weight in ten thousand is clipped.
        let sorted = top.sorted()
        let reach = sorted.isEmpty ? 1 : max(0.01, sorted[min(sorted.count - 1, sorted.count * 9_999 / 10_000)])
        let unit = reach / 127
        var order: [(weight: Float, row: Int)] = []
        for row in weights.rows.indices {
            var weight = weights.rows[row]
            weight[15] = 0
            if top[row] >= unit { order.append(((weight * weight).sum(), row)) }
        }
        order.sort { ($1.weight, hashes[$0.row]) < ($0.weight, hashes[$1.row]) }
        let kept = order.prefix(limit).sorted { hashes[$0.row] < hashes[$1.row] }

        var body = ModelWriter()
        body.bytes.append(contentsOf: note.utf8)
        body.add(unit.bitPattern)
        for row in weights.transitions { for lane in 0..<16 { body.add(row[lane].bitPattern) } }
        body.add(UInt32(clusters.count))
        for entry in clusters {
            body.add(entry.key)
            body.add(entry.fine)
            body.add(entry.coarse)
        }
        body.add(UInt32(kept.count))
        for (_, row) in kept {
            body.add(hashes[row])
            for lane in 0..<15 {
                let value = (weights.rows[row][lane] / unit).rounded(.toNearestOrEven)
                body.add(Int8(max(-127, min(127, value))))
            }
        }
        var writer = ModelWriter()
        writer.bytes.append(contentsOf: NameModel.magic)
        writer.add(NameModel.format)
        writer.add(NameModel.featureVersion)
        writer.add(UInt32(note.utf8.count))
        writer.add(digest)
        writer.add(body.bytes.withUnsafeBytes { NameModel.checksum($0) })
        return writer.bytes + body.bytes
    }
}
