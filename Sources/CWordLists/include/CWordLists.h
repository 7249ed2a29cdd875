#ifndef STET_CWORDLISTS_H
#define STET_CWORDLISTS_H

#include <stddef.h>

/// A list of words as it stands in its file: UTF-8, not ended by a nought.
typedef struct {
    const unsigned char *bytes;
    size_t count;
} stet_word_list;

// The lists of Sources/Collation/Resources; each file says in its first line what it holds.
stet_word_list stet_words_actors(void);
stet_word_list stet_words_charged_modifiers(void);
stet_word_list stet_words_charged_nouns(void);
stet_word_list stet_words_charged_phrases(void);
stet_word_list stet_words_events(void);
stet_word_list stet_words_name_forms(void);
stet_word_list stet_words_occasions(void);
stet_word_list stet_words_opposites(void);
stet_word_list stet_words_ordinary_forms(void);
stet_word_list stet_words_ordinary_nouns(void);
stet_word_list stet_words_ordinary_verbs(void);
stet_word_list stet_words_places(void);
stet_word_list stet_words_plain_modifiers(void);
stet_word_list stet_words_roles(void);
stet_word_list stet_words_synonyms_nouns(void);
stet_word_list stet_words_synonyms_others(void);
stet_word_list stet_words_synonyms_verbs(void);
stet_word_list stet_words_topical_modifiers(void);

// The lists of Sources/Entities/Resources, likewise.
stet_word_list stet_words_calendar(void);
stet_word_list stet_words_cities(void);
stet_word_list stet_words_common_words(void);
stet_word_list stet_words_event_heads(void);
stet_word_list stet_words_generic_organisations(void);
stet_word_list stet_words_given_names(void);
stet_word_list stet_words_governmental_heads(void);
stet_word_list stet_words_locatives(void);
stet_word_list stet_words_more_given_names(void);
stet_word_list stet_words_name_particles(void);
stet_word_list stet_words_named_events(void);
stet_word_list stet_words_nations(void);
stet_word_list stet_words_non_entities(void);
stet_word_list stet_words_openers(void);
stet_word_list stet_words_organisation_heads(void);
stet_word_list stet_words_organisations(void);
stet_word_list stet_words_peoples(void);
stet_word_list stet_words_place_heads(void);
stet_word_list stet_words_provinces(void);
stet_word_list stet_words_regions(void);
stet_word_list stet_words_saying_verbs(void);
stet_word_list stet_words_surname_heads(void);
stet_word_list stet_words_surnames(void);
stet_word_list stet_words_titles(void);

#endif
