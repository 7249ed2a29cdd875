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
