import Glibc
import Reports

/// Standard output: data, and nothing else.
enum StandardOutput {
    /// An output for reports whose bytes go straight to standard output.
    static func report() -> ReportOutput { ReportOutput { write($0.bytes) } }

    /// Writes a text.
    static func write(_ text: String) { write(text.utf8Span.span.bytes) }

    /// Writes all the bytes, or ends the process: a reader that went away is success, a full disk is not.
    private static func write(_ bytes: RawSpan) {
        let failure = Descriptor.write(bytes, to: 1)
        switch failure {
        case 0: return
        case EPIPE: exit(ExitStatus.done.rawValue)
        default:
            let reason = strerror(failure).map { String(cString: $0) } ?? "error \(failure)"
            Diagnostics.say("cannot write the output: \(reason)")
            exit(ExitStatus.failed.rawValue)
        }
    }
}

/// Writing to file descriptors.
enum Descriptor {
    /// Writes all the bytes.
    ///
    /// - Returns: 0, or the system's number for why it failed.
    static func write(_ bytes: RawSpan, to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            var offset = 0
            while offset < buffer.count {
                let written = Glibc.write(descriptor, start + offset, buffer.count - offset)
                if written >= 0 {
                    offset += written
                } else if errno == EAGAIN {
                    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    poll(&ready, 1, -1)
                } else if errno != EINTR {
                    return errno
                }
            }
            return 0
        }
    }
}
