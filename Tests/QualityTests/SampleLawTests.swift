import Collation
import MadeStories
import Measures
import Newsdesk
import StoryIndex
import Testing
import TextCore
import WireModel

/// The laws of a comparison over the samples that come with the program.
@Suite struct SampleLawTests {
    @Test func everyTwoVersionsOfASampleStoryKeepTheLaws() async {
        let snapshot = await NewsDesk(workers: 2).load([Truth.directory]).snapshot
        // The largest story; in full, every one.
        let clusters = snapshot.clusters.sorted { $0.articles.count > $1.articles.count }
        #expect(clusters.count >= 10)
        for cluster in clusters.prefix(Measures.isFull ? clusters.count : 1) {
            for left in cluster.articles {
                for right in cluster.articles where left != right {
                    let (mine, theirs) = (snapshot.articles[left], snapshot.articles[right])
                    let fault = ComparisonLaw.broken(Collator().compare(mine, theirs), mine, theirs)
                    #expect(fault == nil, "\(mine.source) against \(theirs.source)")
                }
            }
        }
    }
}
