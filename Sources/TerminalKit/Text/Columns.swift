/// A number of terminal columns: what a text takes on the screen, not its bytes or characters.
///
/// An alias and not a type of its own, because columns are added to the coordinates of the grid in every second line of
/// the views; the name in a signature says the unit.
public typealias Columns = Int
