/// Where a key means something.
public enum KeyPlace: String, Sendable, CaseIterable {
    /// In every pane.
    case everywhere
    /// In the list of stories.
    case list
    /// In the text, whether one version or two.
    case text
    /// In the text while one version is read.
    case reading
    /// In the text while two versions are compared.
    case diff
    /// In the text pane while a story's versions are shown all at once.
    case story
    /// In the coverage matrix.
    case matrix
    /// In the lineage.
    case lineage
    /// In the view of where each version stopped.
    case stops
    /// In the wire master.
    case master
    /// In the table of entities and outlets.
    case entityTable = "entity-table"
    /// In the page of an entity.
    case entityPage = "entity-page"
    /// In the list of entities.
    case entities
    /// In a box over the screen, such as this help.
    case popup
    /// In a box that offers a choice.
    case picker

    /// The name people see.
    public var title: String {
        switch self {
        case .everywhere: "Everywhere"
        case .list: "Story list"
        case .text: "Text"
        case .reading: "Reading one version"
        case .diff: "Comparing two versions"
        case .story: "Views of a whole story"
        case .matrix: "Coverage matrix"
        case .lineage: "Lineage"
        case .stops: "Where each stopped"
        case .master: "Wire master"
        case .entityTable: "Entities and outlets"
        case .entityPage: "Page of an entity"
        case .entities: "Entities"
        case .popup: "Box"
        case .picker: "Choice"
        }
    }

    /// The places whose keys work together here, the most particular first.
    public var chain: [KeyPlace] {
        switch self {
        case .everywhere: [.everywhere]
        case .list: [.list, .everywhere]
        case .text: [.text, .everywhere]
        case .reading: [.reading, .text, .everywhere]
        case .diff: [.diff, .text, .everywhere]
        case .story: [.story, .everywhere]
        case .matrix: [.matrix, .story, .everywhere]
        case .lineage: [.lineage, .story, .everywhere]
        case .stops: [.stops, .story, .everywhere]
        case .master: [.master, .story, .everywhere]
        case .entityTable: [.entityTable, .story, .everywhere]
        case .entityPage: [.entityPage, .everywhere]
        case .entities: [.entities, .everywhere]
        case .popup: [.popup]
        case .picker: [.picker]
        }
    }
}
