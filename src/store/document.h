/* The papers of a firm: what it says of itself, its last answers and what it changed in the clauses, put together as
 * core/document.h does it.  Only changes are kept here: a firm that changed nothing has no row, and the same paper.
 *
 * What somebody writes names the version that was seen, 0 where there was nothing yet: who comes late is told
 * (record-changed).  What can be only so or so, a clause taken out or put back, needs none. */
#ifndef STORE_DOCUMENT_H
#define STORE_DOCUMENT_H

#include "core/document.h"
#include "core/wording.h"
#include "store/document_sql.h"
#include "store/firm.h"
#include "store/record.h"

enum {
	DOCUMENT_EDITS_MAX = 300,        /* of one paper */
	DOCUMENT_WORDS_MAX = 256 * 1024, /* bytes of a firm's own words in one paper */
	DOCUMENT_BASE = 64,              /* digits */
};

/* What a paper is made of, as it is today; all of it in the transaction's arena.  `edits` has everything: a clause or
 * section that the pattern does not have any more leaves the firm's words as a clause of its own. */
struct material {
	const struct pattern *pattern;
	struct company company;
	struct assessment answers; /* the last ones to each item of the self-check (EDITION_SELFCHECK) */
	bool answered;             /* there is one */
	enum choice choice;
	int64_t version; /* of the choice; 0: none was made */
	const struct edit *edits;
	size_t edit_count;
};

/* ERR_MISSING paper-unknown, firm-none. */
MUST enum err document_read(struct tx *tx, str pattern, struct material *ret);

/* Turns it to another pattern: what is known of the firm is not read again.  ERR_MISSING paper-unknown. */
MUST enum err document_turn(struct tx *tx, str pattern, struct material *made);

/* Was that clause taken out? */
bool document_is_off(const struct material *m, str clause);

/* As it would be today, with the firm's own wording; it says of itself that it is a draft.  Made in the transaction's
 * arena. */
MUST enum err document_current(struct tx *tx, str pattern, enum lang lang, bool furigana, struct day day,
                               struct draft *ret);

/* The same of what was read; `company` and `edits` may be others. */
struct draft document_draft(struct tx *tx, const struct material *d, enum lang lang, bool furigana, struct day day);

/* The clause of the pattern with that id, and the section it stands in; ERR_MISSING paper-unknown. */
MUST enum err document_find(struct tx *tx, const struct pattern *p, str id, const struct clause **ret,
                            const struct section **ret_section);

/* What tells whether our words of a clause are the same as once: a hash over both languages and both ways. */
str document_base(struct tx *tx, const struct clause *clause);

MUST enum err document_choose(struct tx *tx, str pattern, int64_t seen, enum choice choice);

/* Takes a clause out, or puts it back. */
MUST enum err document_switch(struct tx *tx, str pattern, str clause, bool on);

/* The firm's own words for a clause; ERR_DATA wording-empty without any, wording-too-much, wording-too-many and those
 * of core/wording.h, which name the fields title-ja, title-en, text-ja and text-en. */
struct own_words {
	str title[LANG__MAX], text[LANG__MAX];
};
MUST enum err document_check(struct tx *tx, const struct pattern *p, const struct own_words *words);
MUST enum err document_reword(struct tx *tx, str pattern, str clause, int64_t seen, const struct own_words *words);

/* Back to ours. */
MUST enum err document_unword(struct tx *tx, str pattern, str clause, int64_t seen);

/* A clause of its own, behind one of ours. */
MUST enum err document_add(struct tx *tx, str pattern, str clause, const struct own_words *words, int64_t *ret_id);

/* ... changed, and taken away. */
MUST enum err document_set(struct tx *tx, str pattern, int64_t id, int64_t seen, const struct own_words *words);
MUST enum err document_remove(struct tx *tx, str pattern, int64_t id, int64_t seen);

#endif
