/// Shares as people read them.
public enum Shares {
    /// `46 %`; what is not quite all is never 100 and what is not quite nothing never 0.
    public static func text(_ share: Double) -> String {
        guard share.isFinite else { return "? %" }
        let rounded = Int((max(0, min(1, share)) * 100).rounded())
        if rounded == 100, share < 1 { return "99 %" }
        if rounded == 0, share > 0 { return "1 %" }
        return "\(rounded) %"
    }

    /// One column: a block as high as the share; a blank for nothing. What is not whole is never drawn whole.
    public static func block(_ share: Double) -> String {
        guard share.isFinite, share > 0 else { return " " }
        let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
        return blocks[share >= 1 ? 7 : max(0, min(6, Int((share * 8).rounded(.up)) - 1))]
    }
}
