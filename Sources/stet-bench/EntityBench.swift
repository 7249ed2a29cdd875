import Entities
import TextCore
import WireModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The recogniser of names, beside spaCy's small English model where that is installed.
///
/// `STET_PEER_PYTHON` names a Python that has spaCy, `STET_PEER_SPACY` the package of its model (`en_core_web_sm`).
struct EntityBench {
    let articles: [Article]
    let scratch: TemporaryFolder
    let runs: Int

    /// Measures and reports.
    func run(_ board: inout Scoreboard) throws {
        let bytes = articles.flatMap { Array($0.text.utf8) }
        let tokens = articles.reduce(0) { $0 + Tokenizer.tokens(of: $1.text).count }
        board.begin("entities", "\(articles.count) articles, \(tokens) tokens, one core")
        let floor = Floor(bytes, runs: runs)
        loading(&board)
        let recogniser = EntityRecogniser()
        let inputs = articles.map { RecognitionInput(text: $0.text, zones: $0.zones, language: $0.language) }
        var found: [[FoundMention]] = []
        let finding = Stopwatch.times(runs) { found = inputs.map { recogniser.mentions(in: $0) } }
        let speed = Double(tokens) / finding.median
        board.add(
            "mentions", speed, "k tok/s", floors: floor.ratio(finding.median),
            note: "\(found.reduce(0) { $0 + $1.count }) mentions")
        // In processor time, as that of the other program is told.
        let start = ProcessCost.now.userSeconds
        for _ in 0..<3 { found = inputs.map { recogniser.mentions(in: $0) } }
        try spacy(&board, speed: 3 * Double(tokens) / 1000 / max(1e-6, ProcessCost.now.userSeconds - start))

        var entities = 0
        let joining = Stopwatch.times(runs) { entities = EntityResolver.entities(of: found, inputs: inputs).count }
        board.add(
            "joining mentions to entities", joining.median, "ms", floors: floor.ratio(joining.median),
            note: "\(entities) entities")
        longArticle(&board, recogniser)
    }

    /// One article of five megabytes, in one paragraph.
    private func longArticle(_ board: inout Scoreboard, _ recogniser: EntityRecogniser) {
        var text = ""
        var index = 0
        while text.utf8.count < 5 << 20, !articles.isEmpty {
            text += articles[index % articles.count].text.split(separator: "\n").joined(separator: " ") + " "
            index += 1
        }
        let input = RecognitionInput(text: text)
        let floor = Floor(Array(text.utf8), runs: runs)
        var count = 0
        let before = ProcessCost.now
        let times = Stopwatch.times(1) { count = recogniser.mentions(in: input).count }
        let peak = Double(max(0, ProcessCost.now.peakBytes - before.peakBytes)) / 1e6
        board.add(
            "one article of 5 MB", times.median, "ms", floors: floor.ratio(times.median),
            note: "\(count) mentions; \(Scoreboard.number(peak)) MB above what was held at most before")
    }

    /// What the model costs before it names anything.
    private func loading(_ board: inout Scoreboard) {
        let file = NameModel.embedded.count
        board.add("model file", Double(file) / 1e6, "MB", note: "and \(Gazetteer.embedded.count / 1000) kB of lists")
        var models: [NameModel] = []
        let before = Self.residentBytes
        if let model = try? NameModel(NameModel.embedded) { models.append(model) }
        let memory = Self.residentBytes - before
        let (held, used) = (models.count, EntityRecogniser())
        let text = "Mira Solenne met the council of the United Nations in Oslo."
        _ = used.mentions(in: RecognitionInput(text: text))
        let whole = Self.residentBytes - before
        let reading = Stopwatch.times(max(5, runs)) { models = (try? [NameModel(NameModel.embedded)]) ?? [] }
        board.add("model: memory added", Double(max(0, memory)) / 1e6, "MB", note: "resident, beside the file itself")
        board.add(
            "recogniser: memory added", Double(max(0, whole)) / 1e6, "MB",
            note: held == 0 ? nil : "resident: the model twice, the lists, the first article")
        board.add("model: reading it", reading.median, "ms", note: models.isEmpty ? "it cannot be used" : nil)
    }

    /// The same articles by spaCy, in a process of its own with one thread.
    private func spacy(_ board: inout Scoreboard, speed: Double) throws {
        var lines: [UInt8] = []
        for article in articles { lines += article.text.utf8.map { $0 == 0x0a ? 0x20 : $0 } + [0x0a] }
        let file = try scratch.file(lines, "articles.txt")
        let python = getenv("STET_PEER_PYTHON").map { String(cString: $0) } ?? "/usr/bin/python3"
        let model = getenv("STET_PEER_SPACY").map { String(cString: $0) } ?? "en_core_web_sm"
        let run = ChildRun(python, ["-c", Self.script, model, file])
        let figures = String(decoding: run?.output ?? [], as: UTF8.self).split(whereSeparator: \.isWhitespace)
            .compactMap { Double($0) }
        guard run?.status == 0, figures.count == 4 else {
            board.add("spaCy \(model)", 0, "k tok/s", note: "not installed")
            return
        }
        let ratio = "stet is \(Scoreboard.number(speed / figures[0])) times as fast"
        board.add("spaCy \(model): mentions", figures[0], "k tok/s", note: ratio)
        board.add("spaCy \(model): model file", figures[1], "MB")
        board.add("spaCy \(model): memory added", figures[2], "MB", note: "resident, beside spaCy itself")
        board.add("spaCy \(model): reading it", figures[3], "ms")
    }

    /// The memory that this process holds now, in bytes; 0 where the system does not tell.
    private static var residentBytes: Int {
        let fields = TemporaryFolder.contents(of: "/proc/self/statm")?.split(separator: " ") ?? []
        return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE))) : 0
    }

    /// Only what names need is loaded; times are processor time, the best of three.
    private static let script = """
        import glob, os, sys, time
        os.environ["OMP_NUM_THREADS"] = "1"
        import spacy
        held = lambda: int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGESIZE")
        before, start = held(), time.process_time()
        nlp = spacy.load(sys.argv[1], exclude=["tagger", "parser", "attribute_ruler", "lemmatizer"])
        loading, memory = time.process_time() - start, held() - before
        files = [f for f in glob.glob(str(nlp.path) + "/**", recursive=True) if os.path.isfile(f)]
        texts, best = open(sys.argv[2], encoding="utf-8").read().splitlines(), 1e9
        for turn in range(3):
            start = time.process_time()
            tokens = sum(len(document) for document in nlp.pipe(texts))
            best = min(best, time.process_time() - start)
        print(tokens / best / 1e3, sum(map(os.path.getsize, files)) / 1e6, memory / 1e6, loading * 1e3)
        """
}
