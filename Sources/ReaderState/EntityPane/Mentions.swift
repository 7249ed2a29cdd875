import StoryIndex
public import TextCore
public import WireModel

extension Entity {
    /// Where it is named in an article, in the order of the text.
    ///
    /// - Complexity: O(log of all mentions + length of the answer).
    public func spans(in article: Int) -> [TextSpan] {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].article < article { low = middle + 1 } else { high = middle }
        }
        var spans: [TextSpan] = []
        while low < mentions.count, mentions[low].article == article {
            spans.append(mentions[low].span)
            low += 1
        }
        return spans
    }
}
