/// The elements of HTML that mean something to a reader of pages.
enum PageTag: String {
    /// Runs of text, and every element that is not named here.
    case text, other
    case html, head, body, title, meta, link, base
    case div, p, article, section, main, aside, header, footer, nav, address, center, hgroup
    case h1, h2, h3, h4, h5, h6
    case ul, ol, li, dl, dt, dd, menu
    case blockquote, q, pre, figure, figcaption, picture, details, summary, dialog
    case table, caption, thead, tbody, tfoot, tr, td, th
    case form, fieldset, input, select, option, button, textarea, label, datalist
    case a, span, time, br, hr, b, strong, i, em, u, font
    case script, style, noscript, template, iframe, svg, object, embed, canvas, audio, video, map, math

    /// Whether nothing in it is to be read.
    var isSilent: Bool {
        switch self {
        case .script, .style, .noscript, .template, .iframe, .svg, .select, .option, .button, .textarea, .input, .head,
            .object, .embed, .canvas, .audio, .video, .map, .datalist, .math:
            true
        default: false
        }
    }

    /// Whether it begins a new line.
    var isBlock: Bool {
        switch self {
        case .html, .body, .div, .p, .article, .section, .main, .aside, .header, .footer, .nav, .address, .center,
            .hgroup, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .menu, .blockquote, .pre, .figure,
            .figcaption, .picture, .details, .summary, .dialog, .table, .caption, .thead, .tbody, .tfoot, .tr, .td,
            .th, .form, .fieldset, .hr, .time:
            true
        default: false
        }
    }

    /// Whether it is a heading.
    var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }
}
