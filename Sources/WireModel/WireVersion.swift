/// Which version of a story a wire says that this is: of one item the later version has the higher number.
///
/// Numbers of different items say nothing about each other.
public struct WireVersion: Hashable, Sendable {
    /// The item that the versions are of, as the wire calls it.
    public var item: String
    /// The version's number, from 0.
    public var number: Int

    /// Makes a version.
    public init(item: String, number: Int) {
        self.item = item
        self.number = number
    }

    /// The greatest number that counts versions; greater ones are keys of a data base and in no order.
    public static let most = 9999
}

extension Article {
    /// What the wire's own field says of the version; nil where there is none or it is no number.
    ///
    /// The item is the record's id, without the version's number where it ends in that (`tag:…:GM1E93:2`) and without what
    /// tells it from other records with the same id (`~2`).
    public var wireVersion: WireVersion? {
        guard let value = fields.first(where: { $0.name == "version" })?.value, value.utf8.count <= 6,
            let number = Int(value), (0...WireVersion.most).contains(number)
        else { return nil }
        var item = id[...]
        if let mark = item.lastIndex(of: "~"), Int(item[item.index(after: mark)...]) != nil { item = item[..<mark] }
        for separator in [":", "_", "-", "/", "."] where item.hasSuffix(separator + value) {
            item = item.dropLast(value.count + 1)
            break
        }
        return item.isEmpty ? nil : WireVersion(item: String(item), number: number)
    }

    /// What the wire's field calls the version in words, such as `1st Ld-Writethru`, in capitals as in a label of the text;
    /// nil where there is none, or a number.
    public var wireLabel: String? {
        let values = fields.lazy.filter { $0.name == "version" && !$0.value.allSatisfy(\.isNumber) }
        return values.first?.value.uppercased()
    }
}
