internal import TextCore

/// The lists that the rules look words up in.
///
/// Nations, provinces, bodies, titles and traps are common knowledge written down for this program; large cities come from
/// GeoNames (CC BY 4.0), given names and family names from Faker's locale lists (MIT), ordinary English words from SCOWL.
/// All are general: none was drawn from a text that the recogniser is measured on.
enum Gazetteer {
    /// Every list in one table, made at first use.
    static let lexicon: Lexicon = {
        var lexicon = Lexicon(capacity: 70_000)
        lexicon.add(nations, as: [], layout: .columns([.country, .city, .nationality]))
        lexicon.add(peoples, as: .nationality, layout: .phrases)
        lexicon.add(organisations, as: .organisation, layout: .phrases)
        lexicon.add(genericOrganisations, as: [.organisation, .generic], layout: .phrases)
        lexicon.add(events, as: .event, layout: .phrases)
        lexicon.add(provinces, as: .province, layout: .phrases)
        lexicon.add(regions, as: .region, layout: .phrases)
        lexicon.add(cities.replacingSlashes(), as: .city, layout: .phrases)
        lexicon.add(titles, as: .title, layout: .phrases)
        lexicon.add(organisationHeads, as: .organisationHead, layout: .words)
        lexicon.add(placeHeads, as: .placeHead, layout: .words)
        lexicon.add(eventHeads, as: .eventHead, layout: .words)
        lexicon.add(governmentalHeads, as: .governmental, layout: .words)
        lexicon.add(surnameHeads, as: .surnameHead, layout: .words)
        lexicon.add(givenNames, as: .given, layout: .words)
        lexicon.add(moreGivenNames, as: .given, layout: .words)
        lexicon.add(surnames, as: .surname, layout: .words)
        lexicon.add(nameParticles, as: .particle, layout: .words)
        lexicon.add(calendar, as: .calendar, layout: .words)
        lexicon.add(openers, as: .opener, layout: .words)
        lexicon.add(nonEntities, as: .nonEntity, layout: .words)
        lexicon.add(commonWords, as: .common, layout: .words)
        lexicon.add(sayingVerbs, as: .saying, layout: .words)
        lexicon.add(locatives, as: .locative, layout: .words)
        return lexicon
    }()

    /// Prepositions that stand before places.
    private static let locatives =
        "in near outside across around throughout inside northwest northeast southeast southwest"

    /// Heads of bodies whose nationality newspapers name beside them, not in their name: `the Japanese parliament`.
    private static let governmentalHeads = """
        ministry parliament army police navy embassy government senate cabinet military congress court forces troops treasury
        consulate assembly
        """

    /// Words that are heads of names of places and bodies, and family names as often.
    private static let surnameHeads = """
        hill park rock church banks woods wood lane field marsh forest bishop west east stone brooks wells waters glen dale
        ford rivers house bell king knight hall parks street bridges towers cross pope cook page price rice
        """
}

extension String {
    /// The same list with its slashes turned to line breaks: entries that are no aliases of each other.
    fileprivate func replacingSlashes() -> String {
        String(decoding: utf8.map { $0 == 0x2f ? 0x0a : $0 }, as: UTF8.self)
    }
}
