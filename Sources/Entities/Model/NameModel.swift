internal import CEntityModel
internal import TextCore

/// Why the bytes of a model cannot be used.
public enum NameModelError: Error, Hashable, Sendable, CustomStringConvertible {
    /// They are no model, or cut off.
    case notAModel
    /// They were written for other features than this program computes.
    case version(found: Int, expected: Int)
    /// They were changed after they were written.
    case checksum

    /// What went wrong, in a sentence.
    public var description: String {
        switch self {
        case .notAModel: "the model of names is cut off or no model at all"
        case .version(let found, let expected): "the model of names has version \(found), not \(expected)"
        case .checksum: "the model of names is damaged: its checksum does not fit"
        }
    }
}

/// The weights of a linear-chain model of names, quantised, and the word clusters its features use.
///
/// The file, little-endian: `STETNAME`, the versions of format and features (16 bits each), the digest of the training
/// text and the checksum of all that follows (64 bits each), the length of a note in UTF-8 on sources and licences and
/// the note, the unit of the weights (Float), the transitions (17 × 16 Float: before the first word, then from each
/// label; lane 15 is the end of the sentence), the number of clustered words and for each the top half of its key, its
/// fine and its coarse class, and the number of features and for each its hash and fifteen weights of eight bits.
package struct NameModel: Sendable {
    package static let magic: [UInt8] = Array("STETNAME".utf8)
    package static let format: UInt16 = 1
    /// The version of the features that this program computes.
    package static let featureVersion = NameFeatures.version
    /// The bytes before the note.
    package static let headerSize = 32

    /// A digest of the text it was trained on.
    package let trainingDigest: UInt64
    /// What it was trained on, and under which licences.
    package let note: String
    /// What one unit of a weight is worth.
    let unit: Float
    /// The weight of a label after each label; the first row is that before the first word.
    let transitions: [SIMD16<Float>]
    /// For each place what tells its feature from others that might stand there; 0 for an empty one, as the last is.
    private let marks: [UInt16]
    private let blocks: [Block]
    /// The weights of the features in the order of their places, of two labels in each lane. The places that are empty, more
    /// than half, take no room here, which is read in when the program starts.
    private let rows: [SIMD8<Int16>]
    private let shift: UInt32
    let clusters: WordClusters

    /// The model that is built into the program, read at first use, or why it cannot be used.
    package static let builtIn: Result<NameModel, NameModelError> = {
        do throws(NameModelError) { return .success(try NameModel(embedded)) } catch { return .failure(error) }
    }()

    /// The bytes of the model that is built into the program.
    package static var embedded: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: stet_name_model(), count: stet_name_model_size())
    }

    /// Reads a model.
    ///
    /// - Complexity: O(length).
    /// - Throws: ``NameModelError`` when the bytes are not what ``NameModel`` describes.
    package init(_ bytes: UnsafeRawBufferPointer) throws(NameModelError) {
        guard bytes.count > Self.headerSize, bytes.prefix(8).elementsEqual(Self.magic) else { throw .notAModel }
        var reader = ModelReader(bytes: bytes, offset: 8)
        let format: UInt16 = try reader.integer()
        let features: UInt16 = try reader.integer()
        guard format == Self.format else { throw .version(found: Int(format), expected: Int(Self.format)) }
        guard features == NameFeatures.version else {
            throw .version(found: Int(features), expected: Int(NameFeatures.version))
        }
        let noteLength: UInt32 = try reader.integer()
        trainingDigest = try reader.integer()
        let checksum: UInt64 = try reader.integer()
        guard checksum == Self.checksum(UnsafeRawBufferPointer(rebasing: bytes[Self.headerSize...])) else {
            throw .checksum
        }
        note = try reader.text(Int(noteLength))
        unit = try reader.float()
        var transitions: [SIMD16<Float>] = []
        for _ in 0..<17 {
            var row = SIMD16<Float>(repeating: 0)
            for lane in 0..<16 { row[lane] = try reader.float() }
            transitions.append(row)
        }
        self.transitions = transitions

        let clustered: UInt32 = try reader.integer()
        guard Int(clustered) * 7 <= reader.remaining else { throw .notAModel }
        var entries: [WordClusters.Entry] = []
        entries.reserveCapacity(Int(clustered))
        for _ in 0..<clustered {
            entries.append(
                WordClusters.Entry(
                    key: try reader.integer(), fine: try reader.integer(), coarse: try reader.integer()))
        }
        clusters = WordClusters(entries)

        let count: UInt32 = try reader.integer()
        guard Int(count) * 19 == reader.remaining else { throw .notAModel }
        var bits = 4
        while (5 << bits) < Int(count) * 8 { bits += 1 }
        let shift = UInt32(32 - bits)
        self.shift = shift
        var marks = [UInt16](repeating: 0, count: (1 << bits) + min(Int(count), 4_095) + 1)
        var blocks = [Block](repeating: Block(), count: marks.count / 64 + 1)
        var isOrdered = true
        rows = marks.withUnsafeMutableBufferPointer { marks in
            blocks.withUnsafeMutableBufferPointer { blocks in
                Self.place(Int(count), of: &reader, shiftedBy: shift, marks, blocks, &isOrdered)
            }
        }
        guard isOrdered else { throw .notAModel }
        for index in blocks.indices.dropFirst() {
            blocks[index].before = blocks[index - 1].before + Int32(blocks[index - 1].taken.nonzeroBitCount)
        }
        self.marks = marks
        self.blocks = blocks
    }

    /// Puts features in their places, and gives the weights in the same order.
    ///
    /// The file gives them by their hashes, so places are taken from the first to the last, each behind the one before; where
    /// they are not so ordered, or leave no place empty at the end, `isOrdered` is false afterwards.
    private static func place(
        _ count: Int, of reader: inout ModelReader, shiftedBy shift: UInt32,
        _ marks: UnsafeMutableBufferPointer<UInt16>, _ blocks: UnsafeMutableBufferPointer<Block>,
        _ isOrdered: inout Bool
    ) -> [SIMD8<Int16>] {
        [SIMD8<Int16>](unsafeUninitializedCapacity: count) { rows, done in
            var (slot, previous) = (-1, UInt32(0))
            while done < count {
                let (hash, row) = reader.row()
                slot = max(Int(hash &>> shift), slot + 1)
                guard hash >= previous, slot + 1 < marks.count else {
                    isOrdered = false
                    return
                }
                previous = hash
                marks[slot] = mark(hash)
                blocks[slot / 64].taken |= 1 &<< UInt64(truncatingIfNeeded: slot % 64)
                rows.initializeElement(at: done, to: row)
                done &+= 1
            }
        }
    }

    /// Sixty-four places: which of them are taken, and how many are before them.
    private struct Block {
        var taken: UInt64 = 0
        var before: Int32 = 0
    }

    /// The weights of the feature at a place that is taken.
    @inline(__always)
    private func row(at slot: Int) -> SIMD8<Int16> {
        let block = blocks[slot / 64]
        let here = block.taken & ((1 << UInt64(slot % 64)) &- 1)
        return rows[Int(block.before) + here.nonzeroBitCount]
    }

    /// What tells features apart that fall to the same place; never 0.
    @inline(__always)
    private static func mark(_ hash: UInt32) -> UInt16 { UInt16(truncatingIfNeeded: hash) &<< 1 | 1 }

    /// The checksum that the header carries for what follows it.
    package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash = TextHash()
        var offset = 0
        while offset + 8 <= bytes.count {
            hash.combine(key: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        while offset < bytes.count {
            hash.combine(bytes[offset])
            offset += 1
        }
        return hash.value
    }

    /// The sums of the weights of the features of a word, one for each label.
    @inline(__always)
    func scores(of reading: NameReading, at word: Int) -> SIMD16<Float> {
        // The labels with even numbers and those with odd ones, so that bytes widen by shifting.
        var even = SIMD8<Int16>(repeating: 0)
        var odd = even
        for index in reading.offsets[word]..<reading.offsets[word + 1] {
            let hash = reading.features[index]
            var slot = Int(hash &>> shift)
            let mark = Self.mark(hash)
            while marks[slot] != 0 {
                if marks[slot] == mark {
                    let row = row(at: slot)
                    even &+= (row &<< 8) &>> 8
                    odd &+= row &>> 8
                    break
                }
                slot &+= 1
            }
        }
        var sum = SIMD16<Float>(repeating: 0)
        for lane in 0..<8 {
            sum[2 * lane] = Float(even[lane])
            sum[2 * lane + 1] = Float(odd[lane])
        }
        return sum * unit
    }
}

/// Reads little-endian numbers one after the other.
private struct ModelReader {
    let bytes: UnsafeRawBufferPointer
    var offset: Int
    var remaining: Int { bytes.count - offset }

    mutating func integer<Number: FixedWidthInteger>() throws(NameModelError) -> Number {
        let size = MemoryLayout<Number>.size
        guard remaining >= size else { throw .notAModel }
        defer { offset += size }
        return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }

    mutating func float() throws(NameModelError) -> Float {
        let value = Float(bitPattern: try integer())
        guard value.isFinite else { throw .notAModel }
        return value
    }

    /// A feature, whose nineteen bytes must be there: its hash, and fifteen weights of a byte, two to a lane.
    @inline(__always)
    mutating func row() -> (hash: UInt32, weights: SIMD8<Int16>) {
        defer { offset &+= 19 }
        let hash = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
        let low = bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt64.self)
        let high = bytes.loadUnaligned(fromByteOffset: offset + 11, as: UInt64.self)
        let weights = SIMD2(UInt64(littleEndian: low), UInt64(littleEndian: high) >> 8)
        return (UInt32(littleEndian: hash), unsafeBitCast(weights, to: SIMD8<Int16>.self))
    }

    mutating func text(_ length: Int) throws(NameModelError) -> String {
        guard remaining >= length else { throw .notAModel }
        defer { offset += length }
        return String(decoding: bytes[offset..<offset + length], as: UTF8.self)
    }
}
