/// The frame of a page that needs nothing else: no script, no font, no picture, and a policy that forbids them.
enum HTMLPage {
    /// Writes everything up to the beginning of the body.
    ///
    /// - Parameter styleSheet: the rules of this page, behind those that all pages have.
    static func open(title: String, styleSheet: String, to output: inout ReportOutput) {
        output.line("<!DOCTYPE html>")
        output.line("<html lang=\"en\"><head><meta charset=\"utf-8\">")
        output.line(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
        output.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        output.line("<meta name=\"referrer\" content=\"no-referrer\">")
        output.line("<meta name=\"generator\" content=\"stet \(StetVersion.current)\">")
        output.line("<title>\(HTMLText.of(title))</title>")
        output.line("<style>\n\(commonStyle)\n\(styleSheet)\n</style></head>")
        output.line("<body>")
    }

    /// Writes the end of the page.
    static func close(to output: inout ReportOutput) {
        output.line("<footer>Made by stet \(StetVersion.current).</footer>")
        output.line("</body></html>")
    }

    /// The attribute that says in which language an article is, with a blank before it; nothing when that is not known.
    static func language(_ code: String?) -> String { code.map { " lang=\"\(HTMLText.of($0))\"" } ?? "" }

    /// Colours for light and dark, and what every page shows alike: marked words, alarms, remarks, tables.
    private static let commonStyle = """
        :root { color-scheme: light dark; --paper: #fff; --ink: #1d1d1f; --faint: #62626a; --line: #dcdce0; --tint: #f4f4f6;
          --cut: #a3282b; --cut-bg: #fbe9e9; --new: #1b6e3a; --new-bg: #e6f5ea; --alarm: #8a4b00; --alarm-bg: #ffe9b8;
          --move: #1d5fa8; }
        @media (prefers-color-scheme: dark) { :root { --paper: #16171a; --ink: #e6e6e3; --faint: #9c9ca4; --line: #34363c;
          --tint: #1f2125; --cut: #ff9a94; --cut-bg: #3a1d1e; --new: #8fdca4; --new-bg: #16321f; --alarm: #ffc766;
          --alarm-bg: #4a3600; --move: #8cbcf2; } }
        body { margin: 2rem auto; max-width: 90rem; padding: 0 1rem; background: var(--paper); color: var(--ink);
          font: 1rem/1.5 Georgia, "Times New Roman", serif; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .3rem; }
        h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; } h3 { font-size: 1.05rem; margin: 1.2rem 0 .3rem; }
        a { color: var(--move); } :target { outline: 2px solid var(--move); outline-offset: 2px; }
        .facts, .remark, footer { color: var(--faint); font-size: .85rem; } footer { margin: 3rem 0 1rem; }
        table { border-collapse: collapse; }
        th, td { vertical-align: top; text-align: start; overflow-wrap: break-word; }
        del, ins { border-radius: .15rem; padding: 0 .1rem; }
        del { color: var(--cut); background: var(--cut-bg); text-decoration: line-through; }
        ins { color: var(--new); background: var(--new-bg); text-decoration: underline; }
        .alarm { outline: 2px solid var(--alarm); background: var(--alarm-bg); font-weight: bold; }
        .trivia { background: none; text-decoration-style: dotted; }
        .edit { padding: 0 .15rem; }
        @media print { body { margin: 0; max-width: none; font-size: 10pt; } h2, h3 { break-after: avoid; }
          tr, li, blockquote { break-inside: avoid; } a { color: inherit; text-decoration: none; } }
        """
}
