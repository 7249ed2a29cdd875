import Foundation
import Testing

@testable import Fetch

@Suite("Certificates")
struct CertificateTests {
    static let program = "/usr/bin/openssl"

    private func openssl(_ arguments: [String], in folder: String, output: Pipe? = nil) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output ?? FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    @Test(
        "A server that nobody vouches for is told nothing",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl"), "openssl is not installed"))
    func selfSigned() async throws {
        let folder = Folder()
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        let maker = try openssl(
            "req -x509 -newkey rsa:2048 -nodes -keyout key -out certificate -days 2 -subj /CN=127.0.0.1"
                .split(separator: " ").map(String.init), in: folder.path)
        maker.waitUntilExit()
        let pipe = Pipe()
        let server = try openssl(
            ["s_server", "-accept", "127.0.0.1:0", "-key", "key", "-cert", "certificate", "-www"], in: folder.path,
            output: pipe)
        // It does not always listen to SIGTERM.
        defer {
            kill(server.processIdentifier, SIGKILL)
            server.waitUntilExit()
        }
        var said = ""
        var port: Substring?
        while port == nil {
            let piece = pipe.fileHandleForReading.availableData
            guard !piece.isEmpty else { break }
            said += String(decoding: piece, as: UTF8.self)
            // Whole lines only: the number may still be on its way.
            let lines = said.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            port = lines.first { $0.hasPrefix("ACCEPT 127.0.0.1:") }?.split(separator: ":").last
        }
        let address = "https://127.0.0.1:\(try #require(port))/"
        let summary = try await folder.fetch([address]) { $0.ignoresRobots = true }
        #expect(summary.outcome(address) == "failed")
        #expect(summary.reason(address)?.lowercased().contains("certificate") == true)
        #expect(folder.pages.isEmpty)
    }
}
