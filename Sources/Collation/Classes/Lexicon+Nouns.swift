internal import CWordLists
import TextCore

/// The nouns by which news copy calls actors, places and events.
///
/// A line is a group of words that a desk may put for one another without saying anything else; to go from one line to
/// another is to call somebody or something by another name. The lines follow the categories of newsroom taxonomies
/// (people by role, bodies, armed and political groups, places by status, happenings by kind).
extension Lexicon {
    /// Each noun that names an actor, singular and plural, with the numbers of its groups.
    static let actors = groups(stet_words_actors(), from: 1)
    /// Each noun that names an event or a measure, with the numbers of its groups.
    static let events = groups(stet_words_events(), from: 10_001)
    /// Each noun that names a place by its kind, with the numbers of its groups.
    static let places = groups(stet_words_places(), from: 20_001)

    /// Nouns so general that they rename nothing: `the matter`, `people`.
    static let general = nouns(
        """
        person people man woman boy girl child kid folk individual member group side body team human adult youth
        youngster teenager resident local citizen inhabitant matter issue event affair incident case move step
        thing development situation effort process measure action act activity work occasion time decision question
        area place site location spot scene part half section end number figure others one ones staff crew official
        personnel
        """
    ).union(keys("men women children people persons"))

    /// Nouns for people and bodies that say nothing of what they are.
    static let groups = nouns(
        "people person man woman boy girl child member group side body team adult youth resident citizen staff crew action liberal conservative socialist individual"
    ).union(keys("men women children"))

    /// The groups of a noun among actors, events and places.
    static func groups(of key: UInt64) -> [Int] {
        actors.groups(of: key) + events.groups(of: key) + places.groups(of: key)
    }

    /// Whether a noun names an actor, an event or a place.
    static func isHead(_ key: UInt64) -> Bool {
        actors.contains(key) || events.contains(key) || places.contains(key)
    }

    private static func groups(_ list: stet_word_list, from first: Int) -> GroupTable {
        var table = GroupTable(capacity: 1_024)
        for (index, row) in WordFile(list).rows.enumerated() {
            eachNoun(of: row) { table.insert($0, into: first + index) }
        }
        return table
    }
}
