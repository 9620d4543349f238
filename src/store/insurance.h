/* Insurances against what incidents cost, with the day they end. */
#ifndef STORE_INSURANCE_H
#define STORE_INSURANCE_H

#include "store/insurance_sql.h"
#include "store/record.h"

enum {
	INSURANCE_NAME_MAX = 200, /* characters; of the insurer and of the product */
	INSURANCE_NUMBER_MAX = 100,
	INSURANCE_COVERS_MAX = 1000,
	INSURANCE_NOTE_MAX = 4000,
	INSURANCE_PAYS_MAX = 2000000000, /* yen */
};

/* Adds one; id and made_at are set here, and days to DAY_NONE where they are empty.  ERR_DATA for a value that is
 * none. */
MUST enum err insurance_add(struct tx *tx, const struct q_insurance_add *i, int64_t *ret_id);

/* Changes the version that was seen.  ERR_DATA; ERR_NO record-changed, record-gone. */
MUST enum err insurance_set(struct tx *tx, const struct q_insurance_set *i);

MUST enum err insurance_remove(struct tx *tx, int64_t id, int64_t version);

/* By words, as noun.h has them. */
MUST enum err insurance_named(struct tx *tx, str name, int64_t *ret_id);
MUST enum err insurance_put(struct tx *tx, int64_t id, str field, str value);
MUST enum err insurance_take(struct tx *tx, int64_t id);

extern const struct record_kind insurance_kind;

#endif
