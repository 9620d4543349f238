/* Firms: the tenants, each with its profile.  A firm's row, its events and all its records share its tenant id. */
#ifndef STORE_FIRM_H
#define STORE_FIRM_H

#include "core/firm.h"
#include "store/firm_sql.h"
#include "store/record.h"

enum {
	PREFECTURE_MAX = 47, /* codes of JIS X 0401 */
	TARGET_STEP_MAX = 4,
};

/* Words of q_firm_row.legal_form; "" is not known.  Sole proprietors have no seal, no board and no 13-digit number, and
 * some papers differ for them. */
#define LEGAL_FORM_LIST(X)                                                                                             \
	X("sole")           /* 個人事業主 */                                                                      \
	X("company")        /* 株式会社, 合同会社 … */                                                       \
	X("association")    /* 一般社団法人, 組合 … */                                                       \
	X("public-benefit") /* 医療法人, 社会福祉法人, NPO … */                                            \
	X("other")

/* Makes a firm with this name and nothing known about it: the transaction's tenant is its id (store_tenant_id). */
MUST enum err firm_add(struct tx *tx, str name);

/* Changes the profile.  ERR_DATA for a value that is none; ERR_NO record-changed. */
MUST enum err firm_set(struct tx *tx, const struct q_firm_set *firm);

/* The profile as it is, to be changed in some places. */
struct q_firm_set firm_kept(const struct q_firm_row *firm);

/* Bits of enum use: what the firm is known not to have, as assess_result takes it.  NULL: nothing is known. */
uint32_t firm_unused(const struct q_firm_row *firm);

/* Puts what a person wrote into one field of the profile: name, industry, people, prefecture, legal-form, uses,
 * target-step, representative, address, contact.  An empty value makes it unknown again.  `uses` is a list of words
 * with commas: "cloud,-webshop" is "has cloud, has no web shop", and says nothing of the others.  ERR_DATA firm-field,
 * firm-use, field-number. */
MUST enum err firm_field(struct q_firm_set *firm, str field, str value, struct faults *fs);

/* The tenant of the firm with that name; `name` p == NULL: of the only firm there is.  ERR_MISSING firm-unknown,
 * firm-none; ERR_USAGE firm-which (more than one; with the same name: its id must be given, which is taken as well). */
MUST enum err firm_find(struct tx *tx, str name, int64_t *ret);

#endif
