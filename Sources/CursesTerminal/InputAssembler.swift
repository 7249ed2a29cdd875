import CNcurses
import TerminalKit

/// Puts the codes of ncurses together to events: bytes to characters, reports of the mouse, pastes, alt.
///
/// A struct that is fed and asked, so that the terminal can be left out of a test.
struct InputAssembler {
    private var characters = UTF8Decoder()
    private var mouse: MouseReport?
    private var paste: [UInt8]?
    private var hasEscape = false

    /// The most bytes of a paste that are kept.
    private static let pasteLimit = 4 << 20

    /// Takes a byte or a key from `stet_read_key`.
    mutating func take(_ code: Int, into events: inout [InputEvent]) {
        if paste != nil {
            takePasted(code, into: &events)
        } else if var report = mouse {
            takeReport(code, &report, into: &events)
        } else if code < 256 {
            takeByte(UInt8(truncatingIfNeeded: code), into: &events)
        } else {
            takeKey(code, into: &events)
        }
    }

    /// No more is there now: a lone escape was the key, a character cut off is broken.
    ///
    /// A paste or a report that has begun goes on with the next codes.
    mutating func finish(into events: inout [InputEvent]) {
        if hasEscape { emit(KeyPress(.escape), into: &events, usesEscape: false) }
        hasEscape = false
        if characters.isInsideCharacter, paste == nil {
            for scalar in characters.finish() { events.append(.key(Self.press(of: scalar))) }
        }
    }

    private mutating func takeByte(_ byte: UInt8, into events: inout [InputEvent]) {
        for scalar in characters.take(byte) {
            if scalar == "\u{1B}" {
                if hasEscape { emit(KeyPress(.escape), into: &events, usesEscape: false) }
                hasEscape = true
            } else {
                emit(Self.press(of: scalar), into: &events)
            }
        }
    }

    private mutating func takeKey(_ code: Int, into events: inout [InputEvent]) {
        if code == STET_KEY_PASTE_BEGIN {
            finish(into: &events)
            paste = []
        } else if code == STET_KEY_MOUSE {
            finish(into: &events)
            mouse = MouseReport()
        } else if let press = Self.press(ofKey: code) {
            emit(press, into: &events)
        }
    }

    /// A key right behind an escape, in one burst, was pressed with alt.
    private mutating func emit(_ press: KeyPress, into events: inout [InputEvent], usesEscape: Bool = true) {
        var press = press
        if hasEscape && usesEscape {
            press.modifiers.insert(.alt)
            hasEscape = false
        }
        events.append(.key(press))
    }

    private mutating func takeReport(_ code: Int, _ report: inout MouseReport, into events: inout [InputEvent]) {
        let progress = code < 256 ? report.take(UInt8(truncatingIfNeeded: code)) : .invalid
        switch progress {
        case .incomplete: mouse = report
        case .complete(let event):
            mouse = nil
            if let event { events.append(.mouse(event)) }
        case .invalid: mouse = nil
        }
    }

    private mutating func takePasted(_ code: Int, into events: inout [InputEvent]) {
        if code == STET_KEY_PASTE_END {
            events.append(.paste(PastedText.clean(paste ?? [])))
            paste = nil
        } else if code < 256, (paste?.count ?? 0) < Self.pasteLimit {
            paste?.append(UInt8(truncatingIfNeeded: code))
        }
    }

    private static func press(of scalar: Unicode.Scalar) -> KeyPress {
        switch scalar.value {
        case 0x0D, 0x0A: KeyPress(.enter)
        case 0x09: KeyPress(.tab)
        case 0x7F, 0x08: KeyPress(.backspace)
        case 0x00: KeyPress(.character(" "), .control)
        case 0x01..<0x1B: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
        case 0x1C..<0x20: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
        default: .character(Character(scalar))
        }
    }

    private static func press(ofKey code: Int) -> KeyPress? {
        if code >= STET_KEY_DEFINED {
            let index = code - STET_KEY_DEFINED
            return index < KeySequences.known.count ? KeySequences.known[index].press : nil
        }
        if code > STET_KEY_FUNCTION { return KeyPress(.function(code - STET_KEY_FUNCTION)) }
        switch code {
        case STET_KEY_UP: return KeyPress(.up)
        case STET_KEY_DOWN: return KeyPress(.down)
        case STET_KEY_LEFT: return KeyPress(.left)
        case STET_KEY_RIGHT: return KeyPress(.right)
        case STET_KEY_HOME: return KeyPress(.home)
        case STET_KEY_END: return KeyPress(.end)
        case STET_KEY_PAGE_UP: return KeyPress(.pageUp)
        case STET_KEY_PAGE_DOWN: return KeyPress(.pageDown)
        case STET_KEY_INSERT: return KeyPress(.insert)
        case STET_KEY_DELETE: return KeyPress(.delete)
        case STET_KEY_BACKSPACE: return KeyPress(.backspace)
        case STET_KEY_ENTER: return KeyPress(.enter)
        case STET_KEY_BACK_TAB: return KeyPress(.tab, .shift)
        case STET_KEY_SHIFT_UP: return KeyPress(.up, .shift)
        case STET_KEY_SHIFT_DOWN: return KeyPress(.down, .shift)
        case STET_KEY_SHIFT_LEFT: return KeyPress(.left, .shift)
        case STET_KEY_SHIFT_RIGHT: return KeyPress(.right, .shift)
        default: return nil
        }
    }
}
