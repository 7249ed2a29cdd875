#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// `stet cluster` beside the near-duplicate libraries that one would take instead, from JSON lines to clusters, as whole
/// processes and turn by turn in the same run.
///
/// The peers are measured where `STET_PEER_PYTHON` names a Python that has them: gaoya and rensa, both with MinHash over
/// 5-word shingles and a threshold of .3, at which they find most of what is cut to a third.
struct ClusterPeerBench {
    /// Articles as JSON lines.
    struct Heap {
        var name: String
        var path: String
    }

    let heap: Heap
    let scratch: TemporaryFolder
    let runs: Int

    /// Measures and reports.
    func run(_ board: inout Scoreboard) {
        guard let stet = ThisProgram.sibling("stet"),
            let python = getenv("STET_PEER_PYTHON").map({ String(cString: $0) })
        else {
            board.add("\(heap.name): clusters", 0, "s", note: "not measured: STET_PEER_PYTHON names no Python")
            return
        }
        let programs = [
            PeerProgram(name: "stet cluster --csv", path: stet, arguments: ["cluster", heap.path, "--csv"]),
            PeerProgram(name: "gaoya", path: python, arguments: ["-c", Self.reading + Self.gaoya, heap.path]),
            PeerProgram(name: "rensa", path: python, arguments: ["-c", Self.reading + Self.rensa, heap.path]),
        ]
        var results = [[ChildRun]](repeating: [], count: programs.count)
        for _ in 0..<runs {
            for (index, program) in programs.enumerated() {
                let run = ChildRun(program.path, program.arguments, outputTo: scratch.path + "/output")
                if let run, run.status == 0 { results[index].append(run) }
            }
        }
        let own = Stopwatch.Times(results[0].map(\.milliseconds)).median
        for (program, runs) in zip(programs, results) {
            guard !runs.isEmpty else {
                board.add("\(heap.name): \(program.name)", 0, "s wall", note: "not installed")
                continue
            }
            let wall = Stopwatch.Times(runs.map(\.milliseconds)).median
            let user = Stopwatch.Times(runs.map(\.userSeconds)).median
            let peak = runs.map(\.peakBytes).max() ?? 0
            let times = program.path == stet ? "" : ", \(Scoreboard.number(wall / max(1e-9, own))) times stet's"
            board.add(
                "\(heap.name): \(program.name)", wall / 1000, "s wall",
                note: "\(Scoreboard.number(user)) s user, \(Scoreboard.number(Double(peak) / 1e6)) MB\(times)")
        }
    }

    private static let reading = """
        import json, re, sys
        documents = [json.loads(line) for line in open(sys.argv[1], "rb")]
        ids = [document["id"] for document in documents]
        texts = [document["text"] for document in documents]
        parent = list(range(len(ids)))
        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x
        def join(x, y):
            x, y = find(x), find(y)
            parent[max(x, y)] = min(x, y)
        def show():
            sys.stdout.write("".join(f"{name}\\t{find(place)}\\n" for place, name in enumerate(ids)))

        """

    private static let gaoya = """
        from gaoya.minhash import MinHashStringIndex
        index = MinHashStringIndex(hash_size=32, jaccard_threshold=.3, num_bands=42, band_size=3, num_hashes=126,
            analyzer="word", lowercase=True, ngram_range=(5, 5))
        index.par_bulk_insert_docs(list(range(len(ids))), texts)
        for start in range(0, len(texts), 5000):
            for place, others in enumerate(index.par_bulk_query(texts[start:start + 5000])):
                for other in others:
                    join(start + place, other)
        show()
        """

    private static let rensa = """
        from rensa import RMinHash
        word = re.compile(r"\\w+")
        bands, rows, made, buckets = 32, 4, [], {}
        for place, text in enumerate(texts):
            words = word.findall(text.lower())
            own = RMinHash(num_perm=128, seed=42)
            own.update(list({" ".join(words[at:at + 5]) for at in range(max(1, len(words) - 4))}))
            made.append(own)
            digest, near = own.digest(), set()
            for band in range(bands):
                bucket = buckets.setdefault((band, *digest[band * rows:band * rows + rows]), [])
                near.update(bucket)
                bucket.append(place)
            for other in near:
                if own.jaccard(made[other]) >= .3:
                    join(place, other)
        show()
        """
}
