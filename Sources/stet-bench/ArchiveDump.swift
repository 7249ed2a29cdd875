import Intake

/// What the intake finds in archives, document by document, for comparing it with what others find.
struct ArchiveDump {
    /// Where the documents are written.
    let folder: String

    /// Prints a line for each document: archive, number of the record, address, and the file its bytes were written to.
    ///
    /// - Throws: ``BenchmarkFailure`` when a file cannot be read or written.
    func run(_ archives: [String]) throws {
        var count = 0
        for archive in archives {
            do throws(FileReadError) {
                let windows = try LineWindows(path: archive)
                while let document = try windows.next() {
                    guard let url = document.hints.url, !document.range.isEmpty else { continue }
                    let name = "\(folder)/\(count)"
                    count += 1
                    guard TemporaryFolder.save(Array(document.bytes[document.range]), to: name) else {
                        Output.print("cannot write \(name)")
                        return
                    }
                    Output.print("\(archive)\t\(document.firstRecord)\t\(url)\t\(name)")
                }
            } catch {
                Output.print("\(archive)\t\(error.description)")
            }
        }
    }
}
