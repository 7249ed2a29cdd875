internal import CEntityModel
internal import CWordLists
internal import TextCore

/// The lists that the rules look words up in: the files of `Sources/Entities/Resources`, a word or a group a line.
///
/// Nations, provinces, bodies, titles and traps are common knowledge written down for this program; large cities come from
/// GeoNames (CC BY 4.0), given names and family names from Faker's locale lists (MIT), ordinary English words from SCOWL.
/// All are general: none was drawn from a text that the recogniser is measured on.
package enum Gazetteer {
    /// Every list in one table: the one that is built in, which costs nothing to make, or where it is not that of the
    /// lists, one made of them at first use (some 10 ms).
    static let lexicon = Lexicon(lasting: embedded, digest: digest) ?? made().lexicon()

    /// The bytes of the table that is built in, where they stand.
    package static var embedded: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: stet_name_table(), count: stet_name_table_size())
    }

    /// The bytes of the table of all lists, to be built in (`EntityTrainer lists`).
    package static var table: [UInt8] { made().bytes(digest: digest) }

    /// Whether the table that is built in is used: it is that of the lists.
    package static var hasTable: Bool { Lexicon(lasting: embedded, digest: digest) != nil }

    /// A list, what it is a list of, and how it is laid out. The first list that has a name gives it its number.
    private typealias List = (words: stet_word_list, classes: WordClass, layout: LexiconMaker.Layout)

    private static var lists: [List] {
        [
            (stet_words_nations(), [], .columns([.country, .city, .nationality])),
            (stet_words_peoples(), .nationality, .phrases),
            (stet_words_organisations(), .organisation, .phrases),
            (stet_words_generic_organisations(), [.organisation, .generic], .phrases),
            (stet_words_named_events(), .event, .phrases),
            (stet_words_provinces(), .province, .phrases),
            (stet_words_regions(), .region, .phrases),
            (stet_words_cities(), .city, .phrases),
            (stet_words_titles(), .title, .phrases),
            (stet_words_organisation_heads(), .organisationHead, .words),
            (stet_words_place_heads(), .placeHead, .words),
            (stet_words_event_heads(), .eventHead, .words),
            (stet_words_governmental_heads(), .governmental, .words),
            (stet_words_surname_heads(), .surnameHead, .words),
            (stet_words_given_names(), .given, .words),
            (stet_words_more_given_names(), .given, .words),
            (stet_words_surnames(), .surname, .words),
            (stet_words_name_particles(), .particle, .words),
            (stet_words_calendar(), .calendar, .words),
            (stet_words_openers(), .opener, .words),
            (stet_words_non_entities(), .nonEntity, .words),
            (stet_words_common_words(), .common, .words),
            (stet_words_saying_verbs(), .saying, .words),
            (stet_words_locatives(), .locative, .words),
        ]
    }

    private static func made() -> LexiconMaker {
        var maker = LexiconMaker(capacity: 70_000)
        for list in lists {
            let words = String(decoding: WordFile(list.words).words, as: UTF8.self)
            maker.add(words, as: list.classes, layout: list.layout)
        }
        return maker
    }

    /// A digest of the lists, what they are lists of, and the keys that words have.
    private static var digest: UInt64 {
        var hash = TextHash()
        hash.combine(key: UInt64(NameFeatures.version))
        for list in lists {
            hash.combine(key: UInt64(list.classes.rawValue))
            hash.combine(
                key: NameModel.checksum(UnsafeRawBufferPointer(start: list.words.bytes, count: list.words.count)))
        }
        return hash.value
    }
}
