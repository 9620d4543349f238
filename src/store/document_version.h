/* Papers that were decided: versions of a pattern's paper, numbered from 1, each as it was on that day for good.  The
 * newest one is in force.  One at most is public: under an address that nobody guesses and that stays the same when a
 * newer version is published, until it is withdrawn. */
#ifndef STORE_DOCUMENT_VERSION_H
#define STORE_DOCUMENT_VERSION_H

#include "store/document_version_sql.h"
#include "store/record.h"

enum {
	DECIDED_BY_MAX = 200,        /* characters */
	DOCUMENT_VERSIONS_MAX = 100, /* of one pattern that are listed */
	DOCUMENT_STANDING_MAX = 50,
};

/* The numbers are in the store: never renumbered. */
enum document_state {
	DOCUMENT_UNSET,
	DOCUMENT_DECIDED = 1,
	DOCUMENT_PUBLISHED = 2, /* and decided */
	DOCUMENT_REPLACED = 3,
};

/* Decides a paper: it becomes the next version of its pattern, and the one before, unless it is public, is replaced.
 * `seen` is the number of the newest version where it was looked at, 0 for none.  The next look at it is due a year
 * after today.  ERR_NO record-changed: another one was decided meanwhile; ERR_DATA those of the name. */
struct decision {
	str pattern;
	int64_t seen;
	str by, frozen;
};
MUST enum err document_decide(struct tx *tx, const struct decision *d, const struct q_document_version_row **ret);

/* Makes the newest version public, in the place of the one that was, under the same address. ERR_NO record-changed. */
MUST enum err document_publish(struct tx *tx, int64_t id, int64_t version);

/* Nobody finds it any more; the next time it is published it gets another address.  ERR_NO record-changed. */
MUST enum err document_withdraw(struct tx *tx, int64_t id, int64_t version);

/* ERR_DATA field-day, record-changed. */
MUST enum err document_review(struct tx *tx, int64_t id, int64_t version, str day);

/* The version of that number; 0: the newest.  *ret is NULL where there is none. */
MUST enum err document_version_find(struct tx *tx, str pattern, int64_t number,
                                    const struct q_document_version_row **ret);

/* Its frozen paper.  ERR_DATA file-damaged. */
MUST enum err document_version_frozen(struct tx *tx, const struct q_document_version_row *row, str *ret);

/* What of a pattern's paper is public. */
struct published {
	bool there;
	int64_t number, published_at; /* milliseconds since 1970-01-01 UTC */
	str decided_on, public_key;   /* a civil day; what stands behind /paper/ */
};
MUST enum err document_published(struct tx *tx, str pattern, struct published *ret);

#endif
