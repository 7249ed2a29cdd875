import Foundation
import Synchronization

/// A web server on this machine's own address, as badly behaved as a test wants it.
package final class LoopbackServer: Sendable {
    /// What a client asked.
    package struct Request: Sendable {
        /// Path and query.
        package var target: String
        /// Names in small letters.
        package var fields: [String: String]
        /// How often this target was asked for before.
        package var visits: Int
    }

    /// What the server does.
    package enum Reply: Sendable {
        case answer(Int, [String: String] = [:], [UInt8])
        /// These bytes as they are.
        case raw([UInt8])
        /// These bytes, and then nothing until the client goes away.
        case hang([UInt8])
        /// These bytes again and again until the client goes away.
        case flood(head: [UInt8], again: [UInt8])
    }

    /// What it does with a request.
    package typealias Handler = @Sendable (Request) -> Reply

    /// The port it listens on.
    package let port: Int
    private let listener: Int32
    private let log = Mutex<[Request]>([])
    private let handler: Mutex<Handler>

    /// Begins to listen.
    package init(_ handler: @escaping Handler) throws {
        self.handler = Mutex(handler)
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = listener
        let isBound = withUnsafeMutableBytes(of: &address) { bytes -> Bool in
            guard let pointer = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return false }
            return bind(descriptor, pointer, length) == 0 && listen(descriptor, 64) == 0
                && getsockname(descriptor, pointer, &length) == 0
        }
        guard isBound else { throw ServerFailure() }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [self] in accept() }
    }

    /// The system has no port to give.
    package struct ServerFailure: Error {}

    /// Listens no more. The thread that accepts closes the socket: were it closed here, another server might get its number
    /// and that thread its clients.
    package func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

    /// The address of something on this server.
    package func url(_ target: String, host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(target)" }

    /// What was asked for so far, in order.
    package var requests: [Request] { log.withLock { $0 } }
    /// The paths that were asked for so far, in order.
    package var targets: [String] { requests.map(\.target) }

    /// Puts another handler in the place of the one there is.
    package func serve(_ handler: @escaping Handler) { self.handler.withLock { $0 = handler } }

    private func accept() {
        defer { close(listener) }
        while true {
            let client = Glibc.accept(listener, nil, nil)
            guard client >= 0 else { return }
            Thread.detachNewThread { [self] in
                converse(client)
                shutdown(client, Int32(SHUT_WR))
                var rest = [UInt8](repeating: 0, count: 4_096)
                while read(client, &rest, rest.count) > 0 {}
                close(client)
            }
        }
    }

    private func converse(_ client: Int32) {
        guard let head = Self.head(client) else { return }
        let lines = head.split(separator: "\r\n")
        let words = (lines.first ?? "").split(separator: " ")
        guard words.count > 1 else { return }
        var fields: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            fields[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
        }
        let target = String(words[1])
        let request = log.withLock { log in
            let request = Request(target: target, fields: fields, visits: log.count { $0.target == target })
            log.append(request)
            return request
        }
        let handler = handler.withLock { $0 }
        switch handler(request) {
        case .answer(let status, let fields, let body):
            let named = fields.merging(["Content-Length": "\(body.count)", "Connection": "close"]) { own, _ in own }
            let lines = named.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }.joined()
            Self.send(Array("HTTP/1.1 \(status) As Told\r\n\(lines)\r\n".utf8) + body, to: client)
        case .raw(let bytes): Self.send(bytes, to: client)
        case .hang(let bytes):
            Self.send(bytes, to: client)
            var rest = [UInt8](repeating: 0, count: 4_096)
            while read(client, &rest, rest.count) > 0 {}
        case .flood(let head, let again):
            guard Self.send(head, to: client) else { return }
            while Self.send(again, to: client) {}
        }
    }

    private static func head(_ client: Int32) -> String? {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4_096)
        while bytes.count < 1 << 16 {
            let got = read(client, &piece, piece.count)
            guard got > 0 else { return nil }
            bytes += piece[..<got]
            if bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) { return String(decoding: bytes, as: UTF8.self) }
        }
        return nil
    }

    @discardableResult
    private static func send(_ bytes: [UInt8], to client: Int32) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let sent = bytes.withUnsafeBytes { buffer in
                Glibc.send(
                    client, buffer.baseAddress.map { $0 + offset }, buffer.count - offset, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return false }
            offset += sent
        }
        return true
    }
}
