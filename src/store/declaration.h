/* A firm's declaration of SECURITY ACTION: what it notes of it, and what the records say of the conditions
 * (core/declaration.h).  At most one row of a firm; what it was before is in the log. */
#ifndef STORE_DECLARATION_H
#define STORE_DECLARATION_H

#include "core/catalogue.h"
#include "core/declaration.h"
#include "store/declaration_sql.h"
#include "store/record.h"

enum {
	DECLARATION_ID = 1,
	DECLARATION_WHERE_MAX = 2000, /* characters */
	DECLARATION_CONTACT_MAX = 200,
};

/* Editions of the guideline by which one was made: "4.0", "3.1" and earlier; then NULL. */
extern const char *const declaration_editions[];

/* What is noted; a row with nothing in it and version 0 where nothing is. */
MUST enum err declaration_read(struct tx *tx, struct q_declaration_row *ret);

/* The row as it is, to be changed in some places. */
struct q_declaration_set declaration_kept(const struct q_declaration_row *row);

/* Is it declared, with what stands there, and not withdrawn? */
bool declaration_stands(const struct q_declaration_row *row);

/* Keeps it: the version that was seen, 0 where there was none.  Numbers may stand as they were typed; where no day is
 * given to look at it again, it is a year after the declaration.  ERR_DATA those
 * of core/declaration.h, field-..., declaration-stars (a number without stars, or stars without a day),
 * declaration-edition; ERR_NO record-changed. */
MUST enum err declaration_keep(struct tx *tx, const struct q_declaration_set *declaration);

/* Puts what a person wrote into one field: stars, number, declared-on, edition, shown-where, review-on, withdrawn-on,
 * corporate, contact.  An empty value makes it unknown again.  ERR_DATA declaration-field, field-number. */
MUST enum err declaration_field(struct q_declaration_set *declaration, str field, str value, struct faults *fs);

/* What the records say of the conditions.  An article counts where its measure was done, begun or chosen, or the newest
 * answers to the six say yes, or those to the self-check say yes or partly of what leads to it. */
struct declaration_found {
	struct declaration_state state;
	uint32_t articles;  /* bit 0: the first one counts */
	int64_t round;      /* the number of the round of the self-check that is looked at; 0: none */
	int64_t round_at;   /* when it was closed or begun */
	bool round_is_open; /* it still takes answers */
};
MUST enum err declaration_find(struct tx *tx, const struct catalogue *c, struct declaration_found *ret);

#endif
