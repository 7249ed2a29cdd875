import Newsdesk
import StoryIndex
import Synchronization
import Testing

@Suite("Stories before all is read")
struct EarlyStoriesTests {
    @Test("one large file shows stories, and how far it is read, before its end")
    func oneFile() async throws {
        let scratch = try Scratch()
        var lines = ""
        for number in 0..<800 {
            let words = (0..<2_500).map { "w\(($0 &* 31 &+ number &* ($0 % 7)) % 997)" }.joined(separator: " ")
            lines += #"{"id": "a\#(number)", "headline": "Ship freed", "text": "\#(words) end."}"# + "\n"
        }
        let path = try scratch.write("all.jsonl", lines)
        #expect(lines.utf8.count > 9_000_000)
        let sizes = Mutex<[Int]>([])
        let shares = Mutex<Set<Int>>([])
        let result = await NewsDesk(workers: 2, parts: [.previews]).load([path]) { event in
            switch event {
            case .snapshot(let snapshot): sizes.withLock { $0.append(snapshot.articles.count) }
            case .progress(let progress) where progress.stage == .reading:
                shares.withLock { _ = $0.insert(progress.bytes * 10 / max(1, progress.totalBytes)) }
            case .progress: break
            }
        }
        #expect(result.snapshot.articles.count == 800)
        let early = sizes.withLock { $0 }
        #expect(early.count == 1)
        #expect(early.allSatisfy { (400..<800).contains($0) })
        // Neither nothing nor all of it, some of the time.
        #expect(shares.withLock { $0.contains { (1..<10).contains($0) } })
    }
}
