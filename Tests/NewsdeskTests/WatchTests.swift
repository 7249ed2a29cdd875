import Glibc
import Newsdesk
import StoryIndex
import Synchronization
import Testing
import WireModel

@Suite("What changes in the sources is folded in", .serialized)
struct WatchTests {
    private static let ferry =
        "The night ferry between Port Hale and the island of Sorrel stopped twice on Monday because a cable had come loose "
        + "under the second deck, the harbour master told the council, which had asked for a full account of the journey."
    private static let orchard =
        "An orchard of nine hundred pear trees above the village of Ammerden has been bought by a cooperative of growers who "
        + "want to keep the old sorts alive, among them a winter pear that was last sold in the year of the great flood."

    private func library(_ scratch: Scratch) -> Library { Library([scratch.path], desk: NewsDesk(workers: 2)) }

    private func heap() throws -> Scratch {
        let scratch = try Scratch()
        for folder in ["ledger", "beacon"] { scratch.folder(folder) }
        try scratch.write("ledger/one.txt", "Ferry stops\n\n\(Self.ferry)\n")
        try scratch.write("beacon/one.txt", "Ferry stops again\n\n\(Self.ferry) Rain fell.\n")
        try scratch.write("beacon/two.txt", "Orchard sold\n\n\(Self.orchard)\n")
        return scratch
    }

    /// Everything by which two snapshots of one heap can differ.
    private func facts(_ snapshot: IndexSnapshot) -> [String] {
        snapshot.articles.indices.map { place in
            let article = snapshot.articles[place]
            return "\(article.id) \(article.source) \(article.text) \(snapshot.clusterOf[place] ?? -1) "
                + "\(snapshot.eventOf[place]) \(snapshot.entityCounts[place].map(\.entity))"
        }
    }

    @Test("after any change the snapshot is the one that reading everything anew gives")
    func sameAsAnew() async throws {
        let scratch = try heap()
        let library = library(scratch)
        _ = await library.load()
        #expect(await library.refresh() == nil, "nothing changed")
        let steps: [(String, (Scratch) throws -> Void, Library.Changes)] = [
            ("new", { try $0.write("ledger/two.txt", "Pears\n\n\(Self.orchard) Yes.\n") }, changes(added: 1)),
            ("changed", { try $0.write("beacon/one.txt", "Other\n\n\(Self.orchard) Maybe.\n") }, changes(changed: 1)),
            ("removed", { unlink($0.file("ledger/one.txt")) }, changes(removed: 1)),
            (
                "several records",
                { try $0.write("all.jsonl", "{\"text\":\"\(Self.ferry)\"}\n{\"text\":\"\(Self.orchard)\"}\n") },
                changes(added: 2)
            ), ("fewer", { try $0.write("all.jsonl", "{\"text\":\"\(Self.ferry)\"}\n") }, changes(removed: 1)),
        ]
        for (name, step, expected) in steps {
            try step(scratch)
            let refreshed = try #require(await library.refresh(), "\(name)")
            #expect(refreshed.changes == expected, "\(name)")
            let anew = await self.library(scratch).load()
            #expect(facts(refreshed.result.snapshot) == facts(anew.snapshot), "\(name)")
        }
    }

    private func changes(added: Int = 0, changed: Int = 0, removed: Int = 0) -> Library.Changes {
        var changes = Library.Changes()
        (changes.added, changes.changed, changes.removed) = (added, changed, removed)
        return changes
    }

    @Test("judgements hold for what comes later too")
    func judged() async throws {
        let scratch = try heap()
        let library = library(scratch)
        let first = await library.load().snapshot
        #expect(first.clusters.count == 1)
        let place = try #require(first.articles.firstIndex { $0.source.hasSuffix("beacon/one.txt") })
        let book = JudgementBook([
            JudgementEntry(number: 1, time: 0, judgement: Judgement(.split, [first.subject(place)]))
        ])
        #expect(await library.regroup(judgements: book)?.clusters.isEmpty == true)
        try scratch.write("ledger/new.txt", "Ferry once more\n\n\(Self.ferry) Nobody was hurt.\n")
        let later = try #require(await library.refresh()).result.snapshot
        #expect(later.clusters.count == 1)
        #expect(
            later.clusters.first?.articles.contains { later.articles[$0].source.hasSuffix("beacon/one.txt") } == false)
    }

    @Test("a file that may be read only later is read then", .enabled(if: getuid() != 0, "root may read everything"))
    func permitted() async throws {
        let scratch = try heap()
        chmod(scratch.file("beacon/two.txt"), 0)
        let library = library(scratch)
        #expect(await library.load().snapshot.articles.count == 2)
        chmod(scratch.file("beacon/two.txt"), 0o600)
        #expect(await library.refresh()?.result.snapshot.articles.count == 3)
    }

    @Test("a file written to without a trace in its size and its time is read again")
    func sameTime() async throws {
        let scratch = try heap()
        let path = scratch.file("beacon/two.txt")
        let library = library(scratch)
        _ = await library.load()
        var status = stat()
        try #require(stat(path, &status) == 0)
        let stream = fopen(path, "r+")
        fputs("Apples", stream)
        fclose(stream)
        try #require(utimensat(AT_FDCWD, path, [status.st_atim, status.st_mtim], 0) == 0)
        let refreshed = try #require(await library.refresh())
        #expect(refreshed.changes == changes(changed: 1))
    }

    // MARK: Watching

    /// Waits until the watcher told of something; far longer than it should take.
    private func wait(_ count: borrowing Atomic<Int>, beyond before: Int) async throws -> Bool {
        for _ in 0..<400 {
            if count.load(ordering: .relaxed) > before { return true }
            try await Task.sleep(for: .milliseconds(25))
        }
        return false
    }

    private final class Count: Sendable { let value = Atomic<Int>(0) }

    @Test("new, written, moved and removed files are told, in folders made later too")
    func told() async throws {
        let scratch = try heap()
        let count = Count()
        let watcher = SourceWatcher([scratch.path]) { count.value.add(1, ordering: .relaxed) }
        _ = try #require(watcher)
        let steps: [(String, (Scratch) throws -> Void)] = [
            ("moved into place", { try $0.write("ledger/two.txt", "x") }),
            ("removed", { unlink($0.file("ledger/two.txt")) }), ("a folder", { $0.folder("late") }),
            ("in the new folder", { try $0.write("late/one.txt", "x") }),
            (
                "written in place",
                { scratch in
                    let stream = fopen(scratch.file("late/one.txt"), "a")
                    fputs("more", stream)
                    fclose(stream)
                }
            ),
        ]
        for (name, step) in steps {
            let before = count.value.load(ordering: .relaxed)
            try step(scratch)
            #expect(try await wait(count.value, beyond: before), "\(name)")
            try await Task.sleep(for: .milliseconds(150))
        }
    }

    @Test("a folder that may be entered only later is watched then", .enabled(if: getuid() != 0, "root may enter all"))
    func permittedFolder() async throws {
        let scratch = try heap()
        let folder = scratch.file("beacon")
        chmod(folder, 0)
        let count = Count()
        let watcher = try #require(SourceWatcher([scratch.path]) { count.value.add(1, ordering: .relaxed) })
        // The walk says that it may not be entered; it is not one too many.
        #expect(watcher.unwatched == 0)
        for step in [{ _ = chmod(folder, 0o700) }, { try scratch.write("beacon/three.txt", "x") }] {
            let before = count.value.load(ordering: .relaxed)
            try step()
            #expect(try await wait(count.value, beyond: before))
            try await Task.sleep(for: .milliseconds(150))
        }
    }

    @Test("a folder that was named is told to have gone and to have come back, and what is new in it after that")
    func namedFolder() async throws {
        let scratch = try heap()
        let (folder, away) = (scratch.file("beacon"), scratch.file("elsewhere"))
        let count = Count()
        let watcher = SourceWatcher([folder + "/"]) { count.value.add(1, ordering: .relaxed) }
        _ = try #require(watcher)
        let steps: [(String, (Scratch) throws -> Void)] = [
            ("gone", { _ in rename(folder, away) }), ("made anew", { $0.folder("beacon") }),
            ("written to", { try $0.write("beacon/three.txt", "x") }),
        ]
        for (name, step) in steps {
            let before = count.value.load(ordering: .relaxed)
            try step(scratch)
            #expect(try await wait(count.value, beyond: before), "\(name)")
            try await Task.sleep(for: .milliseconds(150))
        }
        let before = count.value.load(ordering: .relaxed)
        try scratch.write("neighbour.txt", "x")
        try await Task.sleep(for: .milliseconds(400))
        #expect(count.value.load(ordering: .relaxed) == before)
    }

    private final class Told: Sendable {
        /// How many changes were told, and the paths of those that were not taken yet; nil when it is not known.
        let changes = Mutex<(count: Int, paths: Set<String>?)>((0, []))
    }

    /// Steps after each of which what is watched and looked at must be what a walk finds.
    private static let moves: [(String, [@Sendable (Scratch) throws -> Void])] = [
        (
            "a folder renamed",
            [
                { rename($0.file("beacon"), $0.file("gamma")) },
                { try $0.write("gamma/new.txt", "Pears\n\n\(orchard) New.\n") }, { unlink($0.file("gamma/one.txt")) },
            ]
        ),
        (
            "a folder in a folder renamed",
            [
                { rename($0.file("deep/first"), $0.file("deep/second")) },
                { unlink($0.file("deep/second/low/story.txt")) },
            ]
        ),
        (
            "a folder put in another's place",
            [
                { rename($0.file("beacon"), $0.file("away")) }, { rename($0.file("deep/first"), $0.file("beacon")) },
                { try $0.write("beacon/low/new.txt", "Pears\n\n\(orchard) Low.\n") },
                { unlink($0.file("away/two.txt")) },
            ]
        ),
        (
            "a folder reached by a link too",
            [
                { symlink($0.file("beacon"), $0.file("deep/link")) }, { symlink($0.file("beacon"), $0.file("alias")) },
                { unlink($0.file("beacon/one.txt")) }, { unlink($0.file("alias/two.txt")) },
            ]
        ),
        (
            "another name of a file",
            [
                { link($0.file("beacon/two.txt"), $0.file("ledger/linked.txt")) },
                { symlink($0.file("beacon/two.txt"), $0.file("ledger/symbolic.txt")) },
            ]
        ),
    ]

    @Test("what is told suffices to know what is there, whatever is renamed and linked", arguments: moves.indices)
    func sufficient(number: Int) async throws {
        let (name, steps) = Self.moves[number]
        let scratch = try heap()
        for folder in ["deep", "deep/first", "deep/first/low"] { scratch.folder(folder) }
        try scratch.write("deep/first/low/story.txt", "Orchard\n\n\(Self.orchard) Low.\n")
        let told = Told()
        let watcher = SourceWatcher([scratch.path]) { paths in
            told.changes.withLock { changes in
                changes.count += 1
                changes.paths = changes.paths.flatMap { known in paths.map { known.union($0) } }
            }
        }
        _ = try #require(watcher)
        let library = library(scratch)
        var shown = await library.load().snapshot
        for (place, step) in steps.enumerated() {
            try step(scratch)
            let wanted = await self.library(scratch).load().snapshot
            for _ in 0..<100 where facts(shown) != facts(wanted) {
                try await Task.sleep(for: .milliseconds(25))
                let paths = told.changes.withLock { changes -> Set<String>? in
                    defer { changes.paths = [] }
                    return changes.paths
                }
                if let refreshed = await library.refresh(paths) { shown = refreshed.result.snapshot }
            }
            #expect(facts(shown) == facts(wanted), "\(name), step \(place)")
        }
    }

    @Test("of a file that was named its neighbours count for nothing, and its replacement does")
    func oneFile() async throws {
        let scratch = try heap()
        let count = Count()
        let watcher = SourceWatcher([scratch.file("beacon/one.txt")]) { count.value.add(1, ordering: .relaxed) }
        _ = try #require(watcher)
        try scratch.write("beacon/other.txt", "x")
        try await Task.sleep(for: .milliseconds(400))
        #expect(count.value.load(ordering: .relaxed) == 0)
        try scratch.write("beacon/one.txt", "x")
        #expect(try await wait(count.value, beyond: 0))
    }
}
