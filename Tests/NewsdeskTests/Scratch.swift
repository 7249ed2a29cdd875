import Foundation
import Glibc

/// A folder of a test, which is gone after it.
final class Scratch: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/stet-newsdesk-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(number: errno) }
        path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    struct Failure: Error { var number: Int32 }

    func file(_ name: String) -> String { path + "/" + name }

    /// Writes a file beside and moves it into place, as editors do.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        let draft = file("." + name.filter { $0 != "/" } + ".draft")
        guard let stream = fopen(draft, "w") else { throw Failure(number: errno) }
        fputs(text, stream)
        fclose(stream)
        guard rename(draft, file(name)) == 0 else { throw Failure(number: errno) }
        return file(name)
    }

    func bytes(_ name: String) -> [UInt8] {
        guard let stream = fopen(file(name), "r") else { return [] }
        defer { fclose(stream) }
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = fread(&buffer, 1, buffer.count, stream)
            guard count > 0 else { return all }
            all += buffer.prefix(count)
        }
    }

    func folder(_ name: String) { mkdir(file(name), 0o700) }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
