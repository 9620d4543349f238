/* People of a firm besides whoever has the machine: name, login, role; of a supporter what makes them an expert, and
 * until when they may look.  A person is invited, comes in with a password of their own, and is closed in the end,
 * never removed: the log names them. */
#ifndef STORE_PERSON_H
#define STORE_PERSON_H

#include "core/role.h"
#include "store/person_sql.h"
#include "store/record.h"

enum {
	PERSON_NAME_MAX = 100, /* characters */
	PERSON_QUALIFICATION_MAX = 200,
	PERSON_REGISTRATION_MAX = 100,
	PEOPLE_MAX = 1000, /* of one firm that are listed */
};

enum person_state {
	PERSON_STATE_UNSET,
	PERSON_INVITED, /* has not come in yet */
	PERSON_ACTIVE,
	PERSON_CLOSED,
};

/* Adds one, invited; id, state and made_at are set here, the login is folded, and `until` is DAY_NONE where it is
 * empty. A supporter needs qualification and a day until when.  ERR_DATA for a value that is none; ERR_NO login-taken.
 */
MUST enum err person_add(struct tx *tx, const struct q_person_add *in, int64_t *ret_id);

/* Changes the version that was seen.  ERR_DATA; ERR_NO record-changed, record-gone, person-last-owner (nobody could
 * change anything any more). */
MUST enum err person_set(struct tx *tx, const struct q_person_set *set);

/* The row as it stands, to be changed. */
struct q_person_set person_kept(const struct q_person_row *row);

/* Closes the account, with all sessions and links, or opens it again, as it was before. */
MUST enum err person_close(struct tx *tx, const struct q_person_row *person, bool closed);

/* The state that closing, or opening again, leads to. */
MUST enum err person_state_of(struct tx *tx, const struct q_person_row *person, bool closed, int64_t *ret);

/* Who of this firm has that login or id.  ERR_MISSING person-unknown. */
MUST enum err person_find(struct tx *tx, str who, const struct q_person_row **ret);

/* May they come in on that day ("2026-11-26")? */
bool person_may_enter(const struct q_person_row *row, str today);

/* Somebody else of the firm comes in as that person from now on: all their ways in and sessions end, and so do links.
 */
MUST enum err person_shut_out(struct tx *tx, int64_t id);

/* Whoever acts looked at the page of that path, or took the file along. */
MUST enum err person_looked(struct tx *tx, str path);

#endif
