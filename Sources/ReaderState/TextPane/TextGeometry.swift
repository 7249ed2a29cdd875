public import TerminalKit

/// How two versions are laid out.
public enum DiffMode: String, Sendable, CaseIterable {
    /// Left and right, with a gutter between.
    case sideBySide
    /// The left words over the right ones.
    case unified
    /// The right version alone, with marks.
    case single

    /// What people call it.
    public var title: String {
        switch self {
        case .sideBySide: "side by side"
        case .unified: "left over right"
        case .single: "right version with marks"
        }
    }
}

/// The columns of the text pane's body.
public struct TextGeometry: Hashable, Sendable {
    /// The layout the width allows; nil when one version is read.
    public let mode: DiffMode?
    /// The first column of the left words.
    public let leftX: Columns
    /// The columns of the left words.
    public let leftWidth: Columns
    /// The first column of the gutter's sign.
    public let signX: Columns
    /// The first column of the right words, or of those of the one version.
    public let rightX: Columns
    /// The columns of the right words.
    public let rightWidth: Columns

    /// The fewest columns in which two versions stand side by side.
    public static let sideBySideMinimum = 60

    /// The columns of a comparison in a pane of so many columns; too narrow a pane gets the left words over the right.
    ///
    /// - Parameter wrap: the most columns a line of words may have; nil for no limit.
    public init(diffIn width: Columns, mode: DiffMode, wrap: Columns?) {
        let fitting = mode == .sideBySide && width < Self.sideBySideMinimum ? .unified : mode
        self.mode = fitting
        if fitting == .sideBySide {
            // A blank, left, a blank, the gutter's four columns, a blank, right, a blank, the scroll bar.
            let side = min((width - 9) / 2, wrap ?? .max)
            leftX = 1
            leftWidth = side
            signX = 1 + side + 2
            rightX = side + 7
            rightWidth = side
        } else {
            // The sign, the mark of the side, a blank, the words, a blank, the scroll bar.
            signX = 0
            rightX = fitting == .unified ? 5 : 3
            rightWidth = max(1, min(width - rightX - 2, wrap ?? .max))
            (leftX, leftWidth) = (rightX, rightWidth)
        }
    }

    /// The columns of one version in a pane of so many columns: a measure of `wrap` columns, in the middle.
    public init(readingIn width: Columns, wrap: Columns?) {
        mode = nil
        let room = max(1, width - 6)
        rightWidth = min(room, wrap ?? .max)
        rightX = width < 12 ? 0 : max(4, (width - rightWidth) / 2)
        signX = 0
        (leftX, leftWidth) = (rightX, rightWidth)
    }
}
