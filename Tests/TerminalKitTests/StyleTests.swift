import Testing

@testable import TerminalKit

@Suite struct StyleTests {
    @Test func `a colour keeps to the depth of the terminal`() {
        #expect(Color.rgb(255, 0, 0).reduced(to: .ansi16) == .ansi(9))
        #expect(Color.rgb(1, 1, 1).reduced(to: .ansi16) == .ansi(0))
        #expect(Color.rgb(255, 0, 0).reduced(to: .ansi256) == .ansi(196))
        #expect(Color.rgb(118, 118, 118).reduced(to: .ansi256) == .ansi(243))
        #expect(Color.rgb(1, 2, 3).reduced(to: .truecolor) == .rgb(1, 2, 3))
        #expect(Color.ansi(208).reduced(to: .ansi16) != .ansi(208))
        #expect(Color.default.reduced(to: .ansi16) == .default)
        #expect(
            Style(foreground: .ansi(3), attributes: .bold).reduced(to: .none)
                == Style(foreground: .default, attributes: .bold))
    }

    @Test func `every number of the cube and the greys is nearest to itself`() {
        for number in UInt8(16)...255 {
            let components = Palette.components(of: number)
            let nearest = Palette.nearest256(to: components)
            #expect(
                nearest.components.map { [$0.red, $0.green, $0.blue] } == [
                    components.red, components.green, components.blue,
                ])
        }
    }

    @Test func `laying styles over each other is associative`() {
        let styles = [
            Style.plain, Style(foreground: .ansi(1)), Style(background: .rgb(1, 2, 3), attributes: .bold),
            Style(foreground: .default, background: .ansi(9), attributes: [.italic, .reverse]),
        ]
        for one in styles {
            #expect(one.over(.plain) == one && Style.plain.over(one) == one)
            for two in styles {
                for three in styles { #expect(one.over(two).over(three) == one.over(two.over(three))) }
            }
        }
    }
}
