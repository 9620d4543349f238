/* The catalogue: everything the product knows and nobody has to program: frameworks with their parts and items,
 * measures, published figures, the owner's topics, what schemes outside ask, the words they use, the patterns of a
 * firm's own papers, where each comes from, and the sentences of messages.
 *
 * One catalogue is compiled in (`catalogue_builtin`, made from content/ by tools/mkcontent); intake/content.h adds a
 * firm's own checklist to it at run time, which gives another catalogue of the same shape.
 *
 * The tables hold no pointer: a text is a slice of one blob, a relation is an index.  So the same tables lie in
 * read-only memory on every system and cost nothing at start.  Nothing here changes after it was made; everything
 * returned is borrowed from the catalogue. */
#ifndef CORE_CATALOGUE_H
#define CORE_CATALOGUE_H

#include "base/lang.h"
#include "base/str.h"

/* Limits of a catalogue; what is larger is refused when it is read. */
enum {
	CATALOGUE_ID_MAX = 64,      /* bytes of an id: a-z 0-9 . - */
	CATALOGUE_TEXT_MAX = 6000,  /* bytes of one text in one language */
	CATALOGUE_ITEMS_MAX = 5000, /* items of one framework */
	CATALOGUE_PARTS_MAX = 1000, /* parts of one framework */
	CATALOGUE_DEPTH_MAX = 5,    /* parts inside parts */
	CATALOGUE_NONE = 0xFFFF,    /* an index that points nowhere */
};

/* A slice of the blob: catalogue_ref makes a str of it.  Empty when n is 0. */
struct ref {
	uint32_t at, n;
};

/* A text in both languages.  English may be empty in a firm's own file: Japanese stands in. */
struct text {
	struct ref ja, en;
};

/* A run of entries in another table, said where it is used. */
struct span {
	uint32_t first, count;
};

/* Where an entry comes from, and who checked it. */
struct origin {
	uint16_t document;   /* index; CATALOGUE_NONE in a firm's own file that names none */
	struct ref place;    /* inside the document */
	struct ref reviewed; /* "NAME YYYY-MM-DD"; empty: nobody */
};

/* How sure we are of a document. */
enum standing {
	STANDING_UNSET,
	STANDING_READ,    /* we hold the whole text */
	STANDING_EXCERPT, /* we hold slides or an article about it, not the original */
	STANDING_THIRD,   /* we know it from others' pages only */
	STANDING__MAX,
};

struct document {
	struct ref id, edition;
	struct text title, publisher, note;
	struct ref published;   /* YYYY, YYYY-MM or YYYY-MM-DD; may be empty */
	struct ref seed_sha256; /* of the text it was taken from; may be empty */
	enum standing standing;
};

/* Which answers a framework takes and what they are worth (core/answer.h). */
enum scale {
	SCALE_UNSET,
	SCALE_SELFCHECK, /* yes 4, partly 2, no 0, unknown -1, na */
	SCALE_SELFCHECK_UNSCORED,
	SCALE_YESNO, /* yes, no; no score */
	SCALE_MET,   /* met, unmet, na; no score */
	SCALE__MAX,
};

struct framework {
	struct ref id, edition;
	struct text title, about;
	enum scale scale;
	struct span parts, items;
	struct origin origin;
	struct origin bands; /* where what a score means comes from */
};

struct part {
	struct ref id;
	struct text title;
	uint16_t parent; /* index of the part around it, or CATALOGUE_NONE */
	uint16_t top;    /* index of the outermost part: itself where there is no parent */
};

/* The ways an item's "how" is told. */
enum way {
	WAY_ANY,
	WAY_WINDOWS,
	WAY_MAC,
	WAY_PHONE,
	WAY_PAPER,
	WAY__MAX,
};

struct item {
	struct ref id;
	struct text title, question, hint; /* the short form */
	struct text meaning, why, how[WAY__MAX], partly;
	uint16_t part;
	uint32_t uses;                /* what it is about and a firm may lack: bits of enum use */
	struct span measures;         /* in catalogue.links: indexes of measures, the one to do first comes first */
	struct span refs;             /* in catalogue.refs */
	struct span terms[LANG__MAX]; /* in catalogue.links: indexes of the terms its texts use, in their order */
	struct origin origin;
};

/* A place in another scheme that an item touches; a hint, not an equality. */
struct reference {
	struct ref scheme, place;
};

/* Things a firm may not use at all: X(bit, word).  The words are those of a firm's profile. */
#define USE_LIST(X)                                                                                                    \
	X(USE_CLOUD, "cloud")                                                                                          \
	X(USE_TELEWORK, "telework")                                                                                    \
	X(USE_WEBSITE, "website")                                                                                      \
	X(USE_WEBSHOP, "webshop")                                                                                      \
	X(USE_BYOD, "byod")                                                                                            \
	X(USE_PERSONAL_DATA, "personal-data")                                                                          \
	X(USE_DEVELOPMENT, "development")                                                                              \
	X(USE_PREMISES, "premises")                                                                                    \
	X(USE_MACHINE_CONTROL, "machine-control")                                                                      \
	X(USE_ONLINE_MEETING, "online-meeting")

enum use {
#define X(name, word) name,
	USE_LIST(X)
#undef X
		USE__MAX,
};

/* Words of tables that content files name: 0 is unset and refused. */
#define KIND_LIST(X)                                                                                                   \
	X(KIND_ORGANISATIONAL, "organisational")                                                                       \
	X(KIND_PEOPLE, "people")                                                                                       \
	X(KIND_PHYSICAL, "physical")                                                                                   \
	X(KIND_TECHNICAL, "technical")

enum kind {
	KIND_UNSET,
#define X(name, word) name,
	KIND_LIST(X)
#undef X
		KIND__MAX,
};

#define COST_LIST(X)                                                                                                   \
	X(COST_NONE, "none") /* what is already there */                                                               \
	X(COST_LOW, "low")   /* up to 10,000 yen a year */                                                             \
	X(COST_MID, "mid")   /* up to 100,000 yen a year */                                                            \
	X(COST_HIGH, "high")

enum cost {
	COST_UNSET,
#define X(name, word) name,
	COST_LIST(X)
#undef X
		COST__MAX,
};

/* How a measure comes back. */
#define DUTY_LIST(X)                                                                                                   \
	X(DUTY_ONCE, "once")                                                                                           \
	X(DUTY_MONTHLY, "monthly")                                                                                     \
	X(DUTY_YEARLY, "yearly")                                                                                       \
	X(DUTY_ON_JOINING, "on-joining")                                                                               \
	X(DUTY_ON_LEAVING, "on-leaving")

enum duty {
	DUTY_UNSET,
#define X(name, word) name,
	DUTY_LIST(X)
#undef X
		DUTY__MAX,
};

/* A measure (対策): a thing a firm does, said once. */
struct measure {
	struct ref id;
	struct text title, why, how, if_no, if_partly, cost_note;
	uint8_t step;   /* 1 to 4 of the guideline 4.0; 1 = one of the six articles */
	uint8_t effort; /* 1 under an hour, 2 half a day, 3 several days */
	enum kind kind;
	enum cost cost;
	enum duty duty;
	uint32_t uses;
	struct span terms[LANG__MAX]; /* as of an item */
	struct origin origin;
};

struct survey {
	struct ref id;
	struct text title, method;
	uint16_t year;
	uint32_t n;
	uint16_t document;
	struct ref reviewed;
};

/* One published figure: what share of which firms gave which answer to which question. */
struct figure {
	struct ref id;
	uint16_t survey;
	struct text question, answer, base, split;
	uint16_t permille; /* 37.5 % is 375 */
	uint32_t n;        /* 0: not known */
	bool multiple;     /* several answers were possible */
	struct ref whole;  /* figures sharing it are all the answers of one question; may be empty */
	struct span items; /* in catalogue.links: indexes of items it bears on */
	struct span does;  /* the same: items of which it tells what share of firms does (or does not do) it */
	struct ref place;
	struct ref reviewed;
};

/* A short text for the owner: what may be lost, who is responsible. */
struct topic {
	struct ref id, group;
	struct text title, text;
	struct origin origin;
};

/* How sure a rule is. */
#define SURE_LIST(X)                                                                                                   \
	X(SURE_VERIFIED, "verified")     /* read in what its body published */                                         \
	X(SURE_UNVERIFIED, "unverified") /* told by others, or not read anew: pages say so */

enum sure {
	SURE_UNSET,
#define X(name, word) name,
	SURE_LIST(X)
#undef X
		SURE__MAX,
};

/* What a scheme outside asks, or gives, as far as we know: rules change without us, so each says from when it is. */
struct rule {
	struct ref id, group;
	struct text title, text;
	struct text amount, share; /* of a subsidy; may be empty */
	uint8_t stars;             /* of SECURITY ACTION that it asks for; 0: none */
	enum sure sure;
	struct ref as_of, valid_until; /* days; the second may be empty: no end is known */
	struct origin origin;
};

/* A word that not everybody knows, explained in a sentence or two. */
struct term {
	struct ref id;
	struct text title, text;
	struct ref reading; /* of the Japanese word, in hiragana */
	struct span also;   /* in catalogue.spellings: what else it is called or written as, in either language */
	struct origin origin;
};

struct spelling {
	struct ref word;
};

/* How the headings of a paper are numbered. */
#define NUMBERING_LIST(X)                                                                                              \
	X(NUMBERING_NONE, "none")                                                                                      \
	X(NUMBERING_CLAUSES, "clauses")   /* 1, 2, 3 through the whole paper */                                        \
	X(NUMBERING_SECTIONS, "sections") /* 1 for a section, 1.1 for a clause of it */

enum numbering {
	NUMBERING_UNSET,
#define X(name, word) name,
	NUMBERING_LIST(X)
#undef X
		NUMBERING__MAX,
};

/* The two ways a clause may be put. */
enum variant {
	VARIANT_STRICT,
	VARIANT_PRACTICAL, /* for a very small firm; where it is empty, the strict one stands for both */
	VARIANT__MAX,
};

/* The pattern (ひな形) of a paper of the firm's own: core/document.h makes the paper of it. */
struct pattern {
	struct ref id;
	struct text title, about;
	enum numbering numbering;
	bool contents;        /* begins with a list of its sections */
	bool large;           /* to be read from a few steps away */
	uint32_t people_from; /* for firms of that many and more; 0: any */
	struct span sections;
	struct origin origin;
};

/* Its title, and that of a clause, may be empty: then it has no heading. */
struct section {
	struct ref id;
	struct text title;
	bool sheet; /* begins a new sheet of paper */
	struct span clauses;
};

/* A clause: what is promised or asked, for which firms.  Its texts are written as core/writing.h says. */
struct clause {
	struct ref id;
	struct text title, text[VARIANT__MAX];
	struct text why;                 /* it is there, for the owner */
	uint32_t uses;                   /* for firms that have one of these: bits of enum use; 0: any firm */
	uint32_t industries;             /* the same: bit 0 is A; 0: any */
	uint32_t people_from, people_to; /* the same; 0: no bound */
	struct span measures;            /* in catalogue.links: indexes of measures it rests on */
	struct span items;               /* the same, of items: who answers "no" to one does not do what it promises */
	struct origin origin;
};

/* How a word of the patterns is read, in hiragana; kana at both ends are part of both. */
struct reading {
	struct ref word, reading;
};

/* A message: what is wrong and how to mend it, with {1} to {4} for values (core/message.h). */
struct message {
	struct ref id;
	struct text what, mend;
};

/* A word or sentence of results that are not written as HTML. */
struct phrase {
	struct ref id;
	struct text text;
};

struct catalogue {
	const char *blob;
	const struct document *documents;
	const struct framework *frameworks;
	const struct part *parts;
	const struct item *items;
	const struct reference *refs;
	const struct measure *measures;
	const struct survey *surveys;
	const struct figure *figures;
	const struct topic *topics;
	const struct rule *rules;
	const struct term *terms; /* in the order of their readings */
	const struct spelling *spellings;
	const struct pattern *patterns;
	const struct section *sections;
	const struct clause *clauses;
	const struct reading *readings; /* sorted by word */
	const struct message *messages; /* sorted by id */
	const struct phrase *phrases;   /* sorted by id */
	const uint16_t *links;
	uint32_t blob_size, document_count, framework_count, part_count, item_count, ref_count, measure_count,
		survey_count, figure_count, topic_count, rule_count, term_count, spelling_count, pattern_count,
		section_count, clause_count, reading_count, message_count, phrase_count, link_count;
};

/* The catalogue compiled in; made from content/. */
extern const struct catalogue catalogue_builtin;

str catalogue_ref(const struct catalogue *c, struct ref r);

/* In `lang`; where a firm's own file has no English, in Japanese. */
str catalogue_text(const struct catalogue *c, struct text t, enum lang lang);

/* True if the text is there in Japanese. */
bool catalogue_has(struct text t);

/* The framework with that id, or NULL. */
const struct framework *catalogue_framework(const struct catalogue *c, str id);

/* The `n`-th item of framework `f`; n < f->items.count. */
const struct item *catalogue_item_at(const struct catalogue *c, const struct framework *f, uint32_t n);

/* The item of framework `f` with that id, or NULL. */
const struct item *catalogue_item(const struct catalogue *c, const struct framework *f, str id);

/* The measure with that id, or NULL. */
const struct measure *catalogue_measure(const struct catalogue *c, str id);

/* The framework in which the item stands. */
const struct framework *catalogue_framework_of(const struct catalogue *c, const struct item *item);

/* The term with that id, or NULL. */
const struct term *catalogue_term(const struct catalogue *c, str id);

/* The `n`-th term of such a span as items and measures have; n < terms.count. */
const struct term *catalogue_term_at(const struct catalogue *c, struct span terms, uint32_t n);

/* The pattern with that id, or NULL. */
const struct pattern *catalogue_pattern(const struct catalogue *c, str id);

/* The document with that id and edition, or CATALOGUE_NONE. */
uint16_t catalogue_document(const struct catalogue *c, str id, str edition);

/* The `n`-th measure that `item` leads to; n < item->measures.count. */
const struct measure *catalogue_item_measure(const struct catalogue *c, const struct item *item, uint32_t n);

/* The topmost part in which `item` stands. */
const struct part *catalogue_top_part(const struct catalogue *c, const struct item *item);

/* The next figure at or behind index `from` that tells what share of firms does `item`, or NULL. */
const struct figure *catalogue_figure_of(const struct catalogue *c, const struct item *item, uint32_t from);

/* Words of the tables above, as content files and JSON have them; "" for 0. */
str kind_word(enum kind k);
str cost_word(enum cost c);
str duty_word(enum duty d);
str use_word(enum use u);
str standing_word(enum standing s);
str way_word(enum way w);
str scale_word(enum scale s);
str sure_word(enum sure s);
str numbering_word(enum numbering n);

/* The use of that word, or USE__MAX. */
enum use use_named(str word);

#endif
