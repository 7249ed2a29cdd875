import CLibXML2

/// Puts a page's tree together out of what libxml2 tells while it reads, so that libxml2 builds none of its own: making and
/// freeing that took as long as reading the page.
///
/// The tree is the one that libxml2's own handlers give: the parser mends the markup by its stack of names before it tells
/// anything. What stands behind an early `</html>` goes to the root, as in a browser.
struct MarkupBuilder {
    private(set) var nodes: [MarkupTree.Node] = []
    private(set) var attributes: [MarkupTree.Attribute] = []
    private(set) var values: [UInt8] = []
    private(set) var text: [UInt8] = []
    /// The open elements, each as its node, down to the depth limit and one below it.
    private var open: [Int] = []
    /// The open elements below those: they have no nodes, their text goes to the last of `open`.
    private var deep: [(isBlock: Bool, isFilled: Bool)] = []
    /// Whether the root has ended and is open again for what comes behind it.
    private var isReopened = false
    /// What stands last in the open element, as far as more of it may follow.
    private var last = Run.none
    /// What the names stand for, by the addresses of libxml2's only copies of them.
    private var elements = NumberMap<(name: String, tag: PageTag)>()
    private var kinds = NumberMap<MarkupAttribute>()

    private enum Run { case none, text, code }

    /// Reads a page.
    ///
    /// - Complexity: O(length).
    init(_ page: Span<UInt8>) {
        nodes.reserveCapacity(page.count / 64 + 16)
        text.reserveCapacity(page.count / 2)
        var handler = Self.handler
        page.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            base.withMemoryRebound(to: CChar.self, capacity: buffer.count) { bytes in
                _ = withUnsafeMutablePointer(to: &self) { reader in
                    stet_html_parse(bytes, Int32(buffer.count), &handler, reader)
                }
            }
        }
        while let index = open.popLast() { nodes[index].end = nodes.count }
        if !nodes.isEmpty { nodes[0].end = nodes.count }
    }

    private static let handler = stet_html_handler(
        start: { reader, name, attributes in MarkupBuilder.with(reader) { $0.start(name, attributes) } },
        end: { reader, _ in MarkupBuilder.with(reader) { $0.end() } },
        text: { reader, text, count in MarkupBuilder.with(reader) { $0.append(text, count, .text) } },
        code: { reader, text, count in MarkupBuilder.with(reader) { $0.append(text, count, .code) } },
        comment: { reader, _ in MarkupBuilder.with(reader) { $0.interrupt() } },
        instruction: { reader, _, _ in MarkupBuilder.with(reader) { $0.interrupt() } })

    @inline(__always)
    private static func with(_ reader: UnsafeMutableRawPointer?, _ tell: (inout MarkupBuilder) -> Void) {
        if let reader { tell(&reader.assumingMemoryBound(to: MarkupBuilder.self).pointee) }
    }

    private mutating func start(
        _ name: UnsafePointer<xmlChar>?, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard let name else { return }
        last = .none
        let (text, tag) = element(name)
        if open.count > MarkupTree.depthLimit {
            fill()
            deep.append((tag.isBlock, false))
            return
        }
        if open.isEmpty, !nodes.isEmpty {
            open.append(0)
            isReopened = true
        }
        let index = nodes.count
        nodes.append(MarkupTree.Node(name: text, tag: tag, parent: open.last ?? -1, depth: open.count))
        open.append(index)
        if let list { append(list, to: index) }
    }

    private mutating func end() {
        last = .none
        if let element = deep.popLast() {
            if element.isFilled, element.isBlock { appendBreak() }
            return
        }
        guard let index = open.popLast() else { return }
        nodes[index].end = nodes.count
        if isReopened, open.count == 1 {
            open.removeLast()
            isReopened = false
        }
    }

    private mutating func append(_ piece: UnsafePointer<xmlChar>?, _ count: Int32, _ run: Run) {
        guard let piece, count > 0, let parent = open.last else { return }
        let isDeep = open.count > MarkupTree.depthLimit
        if isDeep {
            fill()
            if run == .code { return }
        }
        let start = text.count
        text.append(contentsOf: UnsafeBufferPointer(start: piece, count: Int(count)))
        if last == run {
            nodes[nodes.count - 1].text = nodes[nodes.count - 1].text.lowerBound..<text.count
            return
        }
        last = run
        nodes.append(MarkupTree.Node(name: "", parent: parent, depth: open.count, text: start..<text.count))
        nodes[nodes.count - 1].end = nodes.count
    }

    /// A comment or an instruction stands between runs of text.
    private mutating func interrupt() {
        last = .none
        if open.count > MarkupTree.depthLimit { fill() }
    }

    /// Something comes to stand in the last of the elements that have no nodes: where it begins a block, a break goes first.
    private mutating func fill() {
        guard let element = deep.last, !element.isFilled else { return }
        deep[deep.count - 1].isFilled = true
        if element.isBlock { appendBreak() }
    }

    private mutating func appendBreak() {
        guard let parent = open.last, nodes.last?.tag != .br else { return }
        nodes.append(MarkupTree.Node(name: "br", tag: .br, parent: parent, depth: open.count))
        nodes[nodes.count - 1].end = nodes.count
    }

    private mutating func append(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>, to index: Int) {
        let start = attributes.count
        var next = 0
        while let name = list[next], attributes.count - start < 64 {
            let kind = kind(name)
            if kind != .other {
                let from = values.count
                if let value = list[next + 1] {
                    values.append(contentsOf: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value))))
                }
                attributes.append(MarkupTree.Attribute(kind: kind, name: "", value: from..<values.count))
            }
            next += 2
        }
        nodes[index].attributes = start..<attributes.count
    }

    private mutating func element(_ name: UnsafePointer<xmlChar>) -> (String, PageTag) {
        let key = UInt64(UInt(bitPattern: name))
        if let known = elements[key] { return known }
        let found = MarkupTree.element(named: name)
        elements[key] = found
        return found
    }

    private mutating func kind(_ name: UnsafePointer<xmlChar>) -> MarkupAttribute {
        let key = UInt64(UInt(bitPattern: name))
        if let known = kinds[key] { return known }
        let found = MarkupAttribute(UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))).span)
        kinds[key] = found
        return found
    }
}
