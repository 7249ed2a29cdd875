import Reports

extension Ink {
    /// The ink for standard output: coloured where that is wanted.
    static var standardOutput: Ink { Ink(isColoured: TerminalTraits.wantsColour) }
}
