/// The version of the program, in its one place.
public enum StetVersion {
    /// The version, as `stet --version` and every JSON document tell it.
    public static let current = "0.1.0"
}
