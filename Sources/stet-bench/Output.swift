#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Standard output, a line at a time, so that a long run can be followed through a pipe too.
enum Output {
    /// Prints a line.
    static func print(_ line: String) {
        Swift.print(line)
        fflush(nil)
    }
}
