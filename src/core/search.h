/* Looking for what a person typed: in any text, and in all texts of the catalogue.
 *
 * Nothing is indexed: all texts of one language are some hundred kB, and reading through them takes less than a
 * millisecond or two.  Wide and narrow letters, upper and lower case are the same (utf8_fold), as in store/search.h;
 * one character is enough.  Several words, with blanks between them, must all be there, in any order. */
#ifndef CORE_SEARCH_H
#define CORE_SEARCH_H

#include "core/catalogue.h"

enum {
	SEARCH_TYPED_MAX = 100, /* characters of what is typed */
	SEARCH_WORDS_MAX = 8,   /* words of it; what comes behind is not looked for */
	SEARCH_SHOWN_MAX = 20,  /* hits of a group */
	SEARCH_TEXTS = 128,     /* texts of one entry; what comes behind is not looked at */
};

/* ---- any text ---- */

struct search {
	str word[SEARCH_WORDS_MAX]; /* borrowed from what was typed */
	size_t n;                   /* 0: nothing to look for */
};

struct search search_of(str typed);

/* True if each word stands in one of the texts; false where there is no word. */
bool search_finds(const struct search *s, const str *texts, size_t n);

/* Of the texts of an entry, its title first, the one to show below the title: the first that has one of the words, else
 * the first there is; empty if the title is all. */
str search_text(const struct search *s, const str *texts, size_t n);

/* Where the word stands first, with the bytes it takes there; SIZE_MAX if nowhere. */
size_t search_at(str text, str word, size_t *ret_bytes);

/* The same for a word that is not a part of another one: OS is not in "iOS", and ログ is not in ログイン.  Long words
 * of katakana may have others beside them (クラウドサービス); an English one may have its plural. */
size_t search_at_word(str text, str word);

/* The sentence of the text in which the first hit stands, cut where it is long; the first sentence if there is none. */
str search_sentence(const struct search *s, str text);

/* A text in pieces: what was found, and what stands between. */
struct search_piece {
	str text;
	bool hit;
};

/* All of the text; the pieces live in the arena. */
const struct search_piece *search_pieces(struct arena *a, const struct search *s, str text, size_t *ret_n);

/* ---- the catalogue ---- */

/* Groups of entries: X(group, word in JSON and addresses, phrase that stands above it). */
#define SEARCH_GROUP_LIST(X)                                                                                           \
	X(SEARCH_MEASURES, "measure", "head-search-measures")                                                          \
	X(SEARCH_ITEMS, "item", "head-search-items")                                                                   \
	X(SEARCH_TERMS, "term", "head-search-terms")                                                                   \
	X(SEARCH_TOPICS, "topic", "head-search-topics")                                                                \
	X(SEARCH_DOCUMENTS, "document", "head-search-documents")                                                       \
	X(SEARCH_SURVEYS, "survey", "head-search-surveys")

enum search_group {
#define X(name, word, head) name,
	SEARCH_GROUP_LIST(X)
#undef X
		SEARCH_GROUP__MAX,
};

str search_group_word(enum search_group g);
const char *search_group_head(enum search_group g);

struct search_hit {
	uint32_t row; /* in the table of the group */
	str id, title;
	str text; /* the one that has the hit; where only the title has, the first one */
};

struct search_found {
	struct search_hit hit[SEARCH_SHOWN_MAX]; /* those first that have it in their title */
	size_t n;
	size_t all; /* how many there are: more than n where not all are shown */
};

/* The entries of a group, in the order of the catalogue.  A term is also found by its reading, by its other spellings
 * and by its name in the other language. */
void search_catalogue(const struct catalogue *c, enum lang lang, enum search_group g, const struct search *s,
                      struct search_found *ret);

#endif
