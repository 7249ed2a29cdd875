import StoryIndex
import TerminalKit
import WireModel

/// The lines of an entity's page: its names, who prints it and who leaves it out, when, in which stories, beside whom.
struct EntityPageLayout {
    private let entity: Entity
    private let position: Int
    private let articles: [Int]
    private let snapshot: IndexSnapshot
    private let width: Columns

    init(_ position: Int, in snapshot: IndexSnapshot, width: Columns) {
        self.position = position
        self.snapshot = snapshot
        self.width = max(12, width - 2)
        entity =
            snapshot.entities.indices.contains(position)
            ? snapshot.entities[position] : Entity(id: "", kind: .other, name: "", aliases: [], mentions: [])
        articles = Reader.articles(naming: position, in: snapshot)
    }

    /// All lines, top to bottom.
    ///
    /// - Complexity: O(mentions + what the articles name beside it).
    func lines() -> [StoryLine] {
        guard !articles.isEmpty else { return [] }
        var lines: [StoryLine] = []
        if !entity.aliases.isEmpty {
            lines += wrapped([.init("also ", .dim), .init(entity.aliases.joined(separator: ", "))])
        }
        let stories = stories
        let outlets = outlets(stories)
        lines += section("Named by", counted(outlets.naming))
        lines += section(
            "Left out by", counted(outlets.silent), note: "outlets whose version of these stories does not name it")
        lines += timeline()
        lines += list(stories)
        lines += beside()
        return lines
    }

    // MARK: Parts

    private func wrapped(_ pieces: [StoryLine.Piece]) -> [StoryLine] {
        StoryLine.wrap(pieces, first: [.init(" ")], rest: [.init("   ")], columns: width, target: .none)
    }

    private func heading(_ title: String, _ note: String = "") -> [StoryLine] {
        let hasRoom = displayWidth(of: title) + displayWidth(of: note) + 3 <= width
        let tail: [StoryLine.Piece] = note.isEmpty || !hasRoom ? [] : [.init("  \(note)", .dim)]
        return [.blank, StoryLine([.init(" \(title)", .heading)] + tail)]
    }

    private func section(_ title: String, _ pieces: [StoryLine.Piece], note: String = "") -> [StoryLine] {
        pieces.isEmpty ? [] : heading(title, note) + wrapped(pieces)
    }

    /// Outlets with numbers, the highest first.
    private func counted(_ counts: [String: Int]) -> [StoryLine.Piece] {
        let ordered = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        var pieces: [StoryLine.Piece] = []
        for (outlet, count) in ordered.prefix(60) {
            if !pieces.isEmpty { pieces.append(.init(" · ", .dim)) }
            pieces.append(.init(outlet, .outlet))
            pieces.append(.init(" \(count)", .count))
        }
        if ordered.count > 60 { pieces.append(.init(" and \(ordered.count - 60) more", .dim)) }
        return pieces
    }

    /// A story that names it: all its articles, and those that do.
    private struct StoryOfEntity {
        var cluster: Int?
        var naming: [Int]
        var all: [Int]
    }

    /// The stories, latest first, then by their first article.
    private var stories: [StoryOfEntity] {
        var byCluster: [Int: Int] = [:]
        var stories: [StoryOfEntity] = []
        for article in articles {
            if let cluster = snapshot.clusterOf[article] {
                if let place = byCluster[cluster] {
                    stories[place].naming.append(article)
                } else {
                    byCluster[cluster] = stories.count
                    stories.append(
                        StoryOfEntity(cluster: cluster, naming: [article], all: snapshot.clusters[cluster].articles))
                }
            } else {
                stories.append(StoryOfEntity(cluster: nil, naming: [article], all: [article]))
            }
        }
        func day(_ story: StoryOfEntity) -> Int {
            story.naming.compactMap { snapshot.articles[$0].published?.ordinal }.max() ?? Int.min
        }
        return stories.sorted { one, other in
            let (left, right) = (day(one), day(other))
            return left != right ? left > right : (one.naming.first ?? 0) < (other.naming.first ?? 0)
        }
    }

    /// In how many articles each outlet names it, and in how many it prints the story without.
    private func outlets(_ stories: [StoryOfEntity]) -> (naming: [String: Int], silent: [String: Int]) {
        var naming: [String: Int] = [:]
        var silent: [String: Int] = [:]
        for story in stories {
            let named = Set(story.naming)
            for article in story.all {
                let outlet = snapshot.articles[article].outlet
                if named.contains(article) { naming[outlet, default: 0] += 1 } else { silent[outlet, default: 0] += 1 }
            }
        }
        return (naming, silent)
    }

    /// The days from the first to the last, as blocks; weeks or months where there are more than fit.
    private func timeline() -> [StoryLine] {
        let days = articles.compactMap { snapshot.articles[$0].published }
        guard let first = days.min(), let last = days.max(), first < last else { return [] }
        let room = max(4, width - 26)
        let span = last.ordinal - first.ordinal + 1
        let step = (span + room - 1) / room
        var counts = [Int](repeating: 0, count: (span + step - 1) / step)
        for day in days { counts[(day.ordinal - first.ordinal) / step] += 1 }
        let most = counts.max() ?? 1
        // A dot stands for a column without articles.
        var blocks: [StoryLine.Piece] = []
        for count in counts {
            let text = count == 0 ? "·" : Shares.block(Double(count) / Double(max(1, most)))
            if let last = blocks.last, (last.role == .gone) == (count == 0) {
                blocks[blocks.count - 1].text += text
            } else {
                blocks.append(.init(text, count == 0 ? .gone : .kept))
            }
        }
        let unit = step == 1 ? "by day" : "\(step) days a column"
        return heading("When", "\(unit), most \(most)") + [
            StoryLine([.init(" \(first.iso) ", .dim)] + blocks + [.init(" \(last.iso)", .dim)])
        ]
    }

    private func list(_ stories: [StoryOfEntity]) -> [StoryLine] {
        var lines = heading(stories.count == 1 ? "1 story" : "\(stories.count) stories")
        for story in stories {
            let title = story.cluster.map { snapshot.headline(ofCluster: $0) } ?? snapshot.title(of: story.naming[0])
            let versions = story.all.count > 1 ? "\(story.naming.count)/\(story.all.count) versions" : "alone"
            let day = story.naming.compactMap { snapshot.articles[$0].published }.min().map { "\($0.iso) " } ?? ""
            let tail = " \(versions)"
            let head = " \(day)"
            let words = title.cut(to: max(8, width - displayWidth(of: head) - displayWidth(of: tail) - 1))
            lines.append(
                StoryLine(
                    [
                        .init(head, .dim), .init(words),
                        .init(tail, story.naming.count < story.all.count ? .hole : .count),
                    ],
                    .article(story.naming[0]), isStop: true,
                    kinds: story.naming.count < story.all.count ? [.paragraph, .change] : [.paragraph]))
        }
        return lines
    }

    /// The entities that most of the same articles name.
    private func beside() -> [StoryLine] {
        var counts: [Int: Int] = [:]
        for article in articles where snapshot.entityCounts.indices.contains(article) {
            for count in snapshot.entityCounts[article] where count.entity != position {
                counts[count.entity, default: 0] += 1
            }
        }
        let ordered = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.prefix(15)
        guard !ordered.isEmpty else { return [] }
        var lines = heading("Named beside it", "in so many of its \(articles.count) articles")
        for (other, count) in ordered where snapshot.entities.indices.contains(other) {
            let value = snapshot.entities[other]
            let number = String(repeating: " ", count: max(0, 4 - "\(count)".count)) + "\(count)"
            lines.append(
                StoryLine(
                    [.init("\(number)  ", .count), .init(value.name, .entity(value.kind))], .entity(other), isStop: true
                ))
        }
        return lines
    }
}
