import Foundation
import Testing

/// The model of names is a part of the program: it is damaged where the program is.
struct DamagedModelTests {
    private let scratch: Scratch
    /// A copy of the program in whose model one byte is another.
    private let damaged: String

    init() throws {
        scratch = try Scratch()
        try scratch.write("heap/wire.txt", Stories.wire)
        try scratch.write("heap/print.txt", Stories.print)
        var program = try Data(contentsOf: URL(fileURLWithPath: Program.path))
        // The name of the format, version 1; the checksum is over what stands 32 bytes further on.
        let model = try #require(program.range(of: Data("STETNAME".utf8) + [1, 0]))
        program[model.lowerBound + 5_000] ^= 0x10
        damaged = try scratch.write("stet", program).path
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: damaged)
    }

    private static let message = """
        stet: the model of names is damaged: its checksum does not fit; names are told by rules alone, and fewer are \
        right: the program is damaged, install it again
        """

    @Test("commands that name somebody say so once, and the rules name people and places all the same")
    func told() throws {
        let run = try Program.run(["entities", "--json", "heap"], in: scratch.url, program: damaged)
        #expect(run.status == 0)
        #expect(run.messages == [Self.message])
        let names = try run.list("entities").compactMap { $0["name"] as? String }
        #expect(names.contains("Mira Solenne"))
        #expect(names.contains("Port Hale"))
        let diff = try Program.run(["diff", "heap/wire.txt", "heap/print.txt"], in: scratch.url, program: damaged)
        #expect(diff.status == 0)
        #expect(diff.messages == [Self.message])
    }

    @Test("commands that name nobody do as always, and say nothing")
    func silent() throws {
        for command in [["cluster", "--json"], ["extract", "--json"]] {
            let run = try Program.run(command + ["heap"], in: scratch.url, program: damaged)
            #expect(run.status == 0)
            #expect(run.messages == [])
            #expect(run.output == (try Program.run(command + ["heap"], in: scratch.url)).output)
        }
    }
}
