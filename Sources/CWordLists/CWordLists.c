#include "CWordLists.h"

// The compiler copies each file as it is, so that the program needs no folder of lists beside it.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char actors[] = {
#embed "../Collation/Resources/actors.txt"
};

static const unsigned char charged_modifiers[] = {
#embed "../Collation/Resources/charged-modifiers.txt"
};

static const unsigned char charged_nouns[] = {
#embed "../Collation/Resources/charged-nouns.txt"
};

static const unsigned char charged_phrases[] = {
#embed "../Collation/Resources/charged-phrases.txt"
};

static const unsigned char events[] = {
#embed "../Collation/Resources/events.txt"
};

static const unsigned char name_forms[] = {
#embed "../Collation/Resources/name-forms.txt"
};

static const unsigned char occasions[] = {
#embed "../Collation/Resources/occasions.txt"
};

static const unsigned char opposites[] = {
#embed "../Collation/Resources/opposites.txt"
};

static const unsigned char ordinary_forms[] = {
#embed "../Collation/Resources/ordinary-forms.txt"
};

static const unsigned char ordinary_nouns[] = {
#embed "../Collation/Resources/ordinary-nouns.txt"
};

static const unsigned char ordinary_verbs[] = {
#embed "../Collation/Resources/ordinary-verbs.txt"
};

static const unsigned char places[] = {
#embed "../Collation/Resources/places.txt"
};

static const unsigned char plain_modifiers[] = {
#embed "../Collation/Resources/plain-modifiers.txt"
};

static const unsigned char roles[] = {
#embed "../Collation/Resources/roles.txt"
};

static const unsigned char synonyms_nouns[] = {
#embed "../Collation/Resources/synonyms-nouns.txt"
};

static const unsigned char synonyms_others[] = {
#embed "../Collation/Resources/synonyms-others.txt"
};

static const unsigned char synonyms_verbs[] = {
#embed "../Collation/Resources/synonyms-verbs.txt"
};

static const unsigned char topical_modifiers[] = {
#embed "../Collation/Resources/topical-modifiers.txt"
};

static const unsigned char calendar[] = {
#embed "../Entities/Resources/calendar.txt"
};

static const unsigned char cities[] = {
#embed "../Entities/Resources/cities.txt"
};

static const unsigned char common_words[] = {
#embed "../Entities/Resources/common-words.txt"
};

static const unsigned char event_heads[] = {
#embed "../Entities/Resources/event-heads.txt"
};

static const unsigned char generic_organisations[] = {
#embed "../Entities/Resources/generic-organisations.txt"
};

static const unsigned char given_names[] = {
#embed "../Entities/Resources/given-names.txt"
};

static const unsigned char governmental_heads[] = {
#embed "../Entities/Resources/governmental-heads.txt"
};

static const unsigned char locatives[] = {
#embed "../Entities/Resources/locatives.txt"
};

static const unsigned char more_given_names[] = {
#embed "../Entities/Resources/more-given-names.txt"
};

static const unsigned char name_particles[] = {
#embed "../Entities/Resources/name-particles.txt"
};

static const unsigned char named_events[] = {
#embed "../Entities/Resources/named-events.txt"
};

static const unsigned char nations[] = {
#embed "../Entities/Resources/nations.txt"
};

static const unsigned char non_entities[] = {
#embed "../Entities/Resources/non-entities.txt"
};

static const unsigned char openers[] = {
#embed "../Entities/Resources/openers.txt"
};

static const unsigned char organisation_heads[] = {
#embed "../Entities/Resources/organisation-heads.txt"
};

static const unsigned char organisations[] = {
#embed "../Entities/Resources/organisations.txt"
};

static const unsigned char peoples[] = {
#embed "../Entities/Resources/peoples.txt"
};

static const unsigned char place_heads[] = {
#embed "../Entities/Resources/place-heads.txt"
};

static const unsigned char provinces[] = {
#embed "../Entities/Resources/provinces.txt"
};

static const unsigned char regions[] = {
#embed "../Entities/Resources/regions.txt"
};

static const unsigned char saying_verbs[] = {
#embed "../Entities/Resources/saying-verbs.txt"
};

static const unsigned char surname_heads[] = {
#embed "../Entities/Resources/surname-heads.txt"
};

static const unsigned char surnames[] = {
#embed "../Entities/Resources/surnames.txt"
};

static const unsigned char titles[] = {
#embed "../Entities/Resources/titles.txt"
};

#pragma clang diagnostic pop

#define LIST(name) \
    stet_word_list stet_words_##name(void) { return (stet_word_list){name, sizeof(name)}; }

LIST(actors)
LIST(charged_modifiers)
LIST(charged_nouns)
LIST(charged_phrases)
LIST(events)
LIST(name_forms)
LIST(occasions)
LIST(opposites)
LIST(ordinary_forms)
LIST(ordinary_nouns)
LIST(ordinary_verbs)
LIST(places)
LIST(plain_modifiers)
LIST(roles)
LIST(synonyms_nouns)
LIST(synonyms_others)
LIST(synonyms_verbs)
LIST(topical_modifiers)

LIST(calendar)
LIST(cities)
LIST(common_words)
LIST(event_heads)
LIST(generic_organisations)
LIST(given_names)
LIST(governmental_heads)
LIST(locatives)
LIST(more_given_names)
LIST(name_particles)
LIST(named_events)
LIST(nations)
LIST(non_entities)
LIST(openers)
LIST(organisation_heads)
LIST(organisations)
LIST(peoples)
LIST(place_heads)
LIST(provinces)
LIST(regions)
LIST(saying_verbs)
LIST(surname_heads)
LIST(surnames)
LIST(titles)
