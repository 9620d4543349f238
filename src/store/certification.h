/* Certifications the firm holds: ISMS, P-mark and the like, with the day they end. */
#ifndef STORE_CERTIFICATION_H
#define STORE_CERTIFICATION_H

#include "store/certification_sql.h"
#include "store/record.h"

enum {
	CERTIFICATION_NAME_MAX = 200, /* characters; of the name and of the body that gave it */
	CERTIFICATION_NUMBER_MAX = 100,
	CERTIFICATION_COVERS_MAX = 1000,
	CERTIFICATION_NOTE_MAX = 4000,
};

/* Adds one; id and made_at are set here, and days to DAY_NONE where they are empty.  ERR_DATA for a value that is
 * none. */
MUST enum err certification_add(struct tx *tx, const struct q_certification_add *c, int64_t *ret_id);

/* Changes the version that was seen.  ERR_DATA; ERR_NO record-changed, record-gone. */
MUST enum err certification_set(struct tx *tx, const struct q_certification_set *c);

MUST enum err certification_remove(struct tx *tx, int64_t id, int64_t version);

/* By words, as noun.h has them. */
MUST enum err certification_named(struct tx *tx, str name, int64_t *ret_id);
MUST enum err certification_put(struct tx *tx, int64_t id, str field, str value);
MUST enum err certification_take(struct tx *tx, int64_t id);

extern const struct record_kind certification_kind;

#endif
