import ReaderState
import StoryIndex
import WireModel

/// Comparing and collating: at once where that takes less than a frame, in a task where it does not.
extension ReaderSession {
    /// Texts up to this many bytes are compared at once, in well under a frame; longer ones in a task.
    private static let promptBytes = 60_000
    /// Versions up to this many bytes are collated at once.
    private static let promptCollation = 24_000

    func compare(_ request: ComparisonRequest) async {
        let (desk, mailbox) = (desk, mailbox)
        if desk.bytes(request) <= Self.promptBytes {
            if let comparison = desk.comparison(request) { await take(.compared(request, comparison)) }
            return
        }
        Task.detached {
            if let comparison = desk.comparison(request) { mailbox.post(.compared(request, comparison)) }
        }
    }

    /// Compares what nobody waits for: short texts at once, others one after the other behind what was asked for before.
    func prefetch(_ requests: [ComparisonRequest]) async {
        let (desk, mailbox) = (desk, mailbox)
        let articles = Set(requests.flatMap { [$0.left, $0.right] + desk.witnesses($0) })
        if desk.bytes(articles.sorted()) <= Self.promptBytes, requests.count <= 6 {
            for request in requests {
                if let comparison = desk.comparison(request) { await take(.compared(request, comparison)) }
            }
            return
        }
        let before = prefetching
        prefetching = Task.detached(priority: .utility) {
            await before?.value
            for request in requests {
                guard !desk.isClosed else { return }
                if let comparison = desk.comparison(request) { mailbox.post(.compared(request, comparison)) }
            }
        }
    }

    func collate(_ request: CollationRequest) async {
        let (desk, mailbox) = (desk, mailbox)
        if desk.bytes(request.articles) <= Self.promptCollation {
            if let collation = desk.collation(request) { await take(.collated(request, collation)) }
            return
        }
        Task.detached {
            guard !desk.isClosed, let collation = desk.collation(request) else { return }
            mailbox.post(.collated(request, collation))
        }
    }
}
