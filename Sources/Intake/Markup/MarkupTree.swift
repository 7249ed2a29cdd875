import CLibXML2

/// A parsed page or feed as a flat list of nodes in document order.
///
/// Of a page libxml2 tells what it reads (``MarkupBuilder``); of XML it builds a tree of its own, which is copied once into
/// arrays, without recursion. Either way a document nested a hundred thousand deep is as harmless as any other, and nothing
/// of libxml2 outlives the reading.
struct MarkupTree {
    /// One element, or a run of text.
    struct Node {
        /// The element's name in small letters without prefix for HTML, as written with prefix for XML; empty for text.
        var name: String
        /// The element as far as HTML knows it.
        var tag = PageTag.text
        /// The element it stands in; -1 for the root.
        var parent: Int
        /// The position after its last descendant.
        var end = 0
        /// How deep it stands.
        var depth: Int
        /// Its text, when it is a run of text.
        var text: Range<Int> = 0..<0
        /// Its attributes: a stretch of `attributes`.
        var attributes: Range<Int> = 0..<0

        var isText: Bool { name.isEmpty }
    }

    /// One attribute of an element.
    struct Attribute {
        /// Which one it is, as far as HTML knows it.
        var kind: MarkupAttribute
        /// Its name in small letters without prefix; empty in HTML, where only those are kept that have a kind.
        var name: String
        /// Its value: a stretch of `values`.
        var value: Range<Int>
    }

    /// Elements and runs of text, each before what it holds.
    private(set) var nodes: [Node] = []
    /// The attributes of all elements.
    private(set) var attributes: [Attribute] = []
    /// The bytes of the values of all attributes.
    private(set) var values: [UInt8] = []
    /// The bytes of all runs of text.
    private(set) var text: [UInt8] = []
    /// Makes libxml2 ready once, before threads use it side by side.
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// Elements below this depth are read as text of the one above.
    static let depthLimit = 400

    /// Parses a page; broken markup is mended as browsers do it. Nil when there is nothing in it.
    ///
    /// - Complexity: O(length).
    init?(html bytes: Span<UInt8>) {
        guard Self.isReady, bytes.count > 0, bytes.count < Int(Int32.max) else { return nil }
        let page = MarkupStrip.stripped(bytes)
        let isDeep = MarkupDepth.isExceeded(by: page.span)
        let builder = isDeep ? MarkupBuilder(MarkupDepth.flattened(page.span).span) : MarkupBuilder(page.span)
        nodes = builder.nodes
        attributes = builder.attributes
        values = builder.values
        text = builder.text
        if nodes.isEmpty { return nil }
    }

    /// Parses XML, kept up to where it breaks. Entities are not expanded and nothing is fetched.
    init?(xml bytes: Span<UInt8>) {
        guard Self.isReady, bytes.count > 0, bytes.count < Int(Int32.max) else { return nil }
        let document = bytes.withUnsafeBufferPointer { buffer -> xmlDocPtr? in
            guard let base = buffer.baseAddress else { return nil }
            return base.withMemoryRebound(to: CChar.self, capacity: buffer.count) { pointer in
                stet_xml_parse(pointer, Int32(buffer.count))
            }
        }
        guard let document else { return nil }
        defer { xmlFreeDoc(document) }
        copy(from: xmlDocGetRootElement(document))
        if nodes.isEmpty { return nil }
    }

    private mutating func copy(from root: xmlNodePtr?) {
        guard let root else { return }
        var names = Names()
        var current: xmlNodePtr? = root
        var open: [Int] = []
        while let node = current {
            let type = node.pointee.type
            var descends = false
            if type == XML_ELEMENT_NODE {
                let index = nodes.count
                let prefix = node.pointee.ns?.pointee.prefix
                let (name, tag) = names.element(node.pointee.name, prefix: prefix)
                nodes.append(Node(name: name, tag: tag, parent: open.last ?? -1, depth: open.count))
                if node.pointee.properties != nil { copyAttributes(of: node, to: index, &names) }
                if node.pointee.children != nil {
                    if open.count < Self.depthLimit {
                        open.append(index)
                        descends = true
                    } else {
                        appendAllText(of: node, parent: index, depth: open.count + 1, &names)
                        nodes[index].end = nodes.count
                    }
                } else {
                    nodes[index].end = nodes.count
                }
            } else if type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE {
                appendText(node.pointee.content, parent: open.last ?? -1, depth: open.count)
            }
            if descends {
                current = node.pointee.children
                continue
            }
            var next: xmlNodePtr? = node
            while let here = next, here != root, here.pointee.next == nil {
                next = here.pointee.parent
                if let closed = open.popLast() { nodes[closed].end = nodes.count }
                if next == root { break }
            }
            guard let here = next, here != root else { break }
            current = here.pointee.next
        }
        while let closed = open.popLast() { nodes[closed].end = nodes.count }
    }

    /// Text of all descendants, for what lies below the depth limit; a break stands where a block begins or ends.
    private mutating func appendAllText(of node: xmlNodePtr, parent: Int, depth: Int, _ names: inout Names) {
        var current = node.pointee.children
        while let here = current, here != node {
            if here.pointee.type == XML_TEXT_NODE { appendText(here.pointee.content, parent: parent, depth: depth) }
            if let child = here.pointee.children, here.pointee.type == XML_ELEMENT_NODE {
                appendBreak(around: here, parent: parent, depth: depth, &names)
                current = child
                continue
            }
            var next: xmlNodePtr? = here
            while let place = next, place != node, place.pointee.next == nil {
                next = place.pointee.parent
                if let left = next, left != node { appendBreak(around: left, parent: parent, depth: depth, &names) }
            }
            guard let place = next, place != node else { return }
            current = place.pointee.next
        }
    }

    private mutating func appendBreak(around node: xmlNodePtr, parent: Int, depth: Int, _ names: inout Names) {
        guard names.element(node.pointee.name, prefix: nil).1.isBlock, nodes.last?.tag != .br else { return }
        nodes.append(Node(name: "br", tag: .br, parent: parent, depth: depth))
        nodes[nodes.count - 1].end = nodes.count
    }

    private mutating func appendText(_ content: UnsafeMutablePointer<UInt8>?, parent: Int, depth: Int) {
        guard let content else { return }
        let start = text.count
        let length = Int(xmlStrlen(content))
        text.append(contentsOf: UnsafeBufferPointer(start: content, count: length))
        nodes.append(Node(name: "", parent: parent, depth: depth, text: start..<text.count))
        nodes[nodes.count - 1].end = nodes.count
    }

    private mutating func copyAttributes(of node: xmlNodePtr, to index: Int, _ names: inout Names) {
        let start = attributes.count
        var next = node.pointee.properties
        while let attribute = next, attributes.count - start < 64 {
            next = attribute.pointee.next
            let (name, kind) = names.attribute(attribute.pointee.name)
            let from = values.count
            if let content = attribute.pointee.children?.pointee.content {
                values.append(contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
            }
            attributes.append(Attribute(kind: kind, name: name, value: from..<values.count))
        }
        nodes[index].attributes = start..<attributes.count
    }

    /// What the name of an element stands for: itself in small letters, and the element as HTML knows it.
    static func element(named pointer: UnsafePointer<UInt8>) -> (name: String, tag: PageTag) {
        let name = String(cString: pointer).lowercased()
        return (name.isEmpty ? "?" : name, PageTag(rawValue: name) ?? .other)
    }

    /// The names of an XML document, each made a string once, found by a hash of their bytes (FNV-1a).
    private struct Names {
        private var elements = NumberMap<(name: String, tag: PageTag)>()
        private var attributes = NumberMap<(name: String, kind: MarkupAttribute)>()

        mutating func element(_ pointer: UnsafePointer<UInt8>?, prefix: UnsafePointer<UInt8>?) -> (String, PageTag) {
            guard let pointer else { return ("?", .other) }
            let key = Self.key(pointer)
            let known = elements[key] ?? MarkupTree.element(named: pointer)
            elements[key] = known
            guard let prefix else { return known }
            return (String(cString: prefix).lowercased() + ":" + known.name, known.tag)
        }

        /// The name in small letters, and what it is in HTML.
        mutating func attribute(_ pointer: UnsafePointer<UInt8>) -> (String, MarkupAttribute) {
            let key = Self.key(pointer)
            if let found = attributes[key] { return found }
            let name = String(cString: pointer).lowercased()
            let found = (name, MarkupAttribute(name.utf8Span.span))
            attributes[key] = found
            return found
        }

        private static func key(_ name: UnsafePointer<UInt8>) -> UInt64 {
            var key: UInt64 = 0xcbf2_9ce4_8422_2325
            var index = 0
            while name[index] != 0 {
                key = (key ^ UInt64(name[index])) &* 0x100_0000_01b3
                index += 1
            }
            return key
        }
    }
}

extension MarkupTree {
    /// The value of an attribute of XML; nil when the element has none of that name.
    func attribute(_ name: String, of index: Int) -> String? {
        for position in nodes[index].attributes where attributes[position].name == name {
            return String(decoding: values[attributes[position].value], as: UTF8.self)
        }
        return nil
    }

    /// The value of an attribute; nil when the element has none of that kind.
    func attribute(_ kind: MarkupAttribute, of index: Int) -> String? {
        valueRange(kind, of: index).map { String(decoding: values[$0], as: UTF8.self) }
    }

    /// Where in `values` the value of an attribute stands; nil when the element has none of that kind.
    func valueRange(_ kind: MarkupAttribute, of index: Int) -> Range<Int>? {
        for position in nodes[index].attributes where attributes[position].kind == kind {
            return attributes[position].value
        }
        return nil
    }

    /// The elements that stand directly in `index`.
    func children(of index: Int) -> [Int] {
        var children: [Int] = []
        var next = index + 1
        while next < nodes[index].end {
            children.append(next)
            next = nodes[next].end
        }
        return children
    }

    /// All text in an element, blanks folded to one.
    ///
    /// - Complexity: O(what it holds).
    func flatText(of index: Int) -> String {
        var bytes: [UInt8] = []
        for position in index..<nodes[index].end where nodes[position].isText {
            if !isSilent(position) { Self.fold(text[nodes[position].text], into: &bytes) }
        }
        return String(decoding: bytes, as: UTF8.self).trimmingBlanks()
    }

    /// The text of an element exactly as it stands.
    func rawText(of index: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for position in index..<nodes[index].end where nodes[position].isText { bytes += text[nodes[position].text] }
        return bytes
    }

    /// Whether a run of text is the inside of a script or style.
    private func isSilent(_ index: Int) -> Bool {
        let parent = nodes[index].parent
        return parent >= 0 && (nodes[parent].name == "script" || nodes[parent].name == "style")
    }

    /// Appends bytes with every run of blanks made one space.
    static func fold(_ source: ArraySlice<UInt8>, into target: inout [UInt8]) {
        source.withUnsafeBufferPointer { bytes in
            var wasBlank = target.last.map { $0 == 0x20 } ?? true
            var copied = 0
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte > 0x20 || byte < 0x09 || (byte > 0x0d && byte < 0x20) {
                    wasBlank = false
                } else if byte == 0x20, !wasBlank {
                    wasBlank = true
                } else {
                    // A blank that is not copied as it stands.
                    if copied < index { target.append(contentsOf: bytes[copied..<index]) }
                    if !wasBlank { target.append(0x20) }
                    wasBlank = true
                    copied = index + 1
                }
                index += 1
            }
            if copied < bytes.count { target.append(contentsOf: bytes[copied...]) }
        }
    }
}
