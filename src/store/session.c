#include "store/session.h"

#include "store/firm.h"
#include "store/inside.h"
#include "store/setting.h"
#include "sys/hash.h"
#include "sys/random.h"

enum { MINUTE_MS = 60 * 1000, HOUR_MS = 60 * MINUTE_MS, DAY_MS = 24 * HOUR_MS };

str session_key_new(struct arena *a)
{
	static const char letters[] = "0123456789abcdefghjkmnpqrstvwxyz";
	uint8_t random[SESSION_KEY_LENGTH];
	char *key = arena_alloc(a, SESSION_KEY_LENGTH + 1);

	random_bytes(random, sizeof random);
	for (size_t i = 0; i < sizeof random; i++) {
		key[i] = letters[random[i] % (sizeof letters - 1)];
	}
	return (str){key, SESSION_KEY_LENGTH};
}

/* What stands in the store for a key. */
static str hashed(str key, struct sha256_room *room)
{
	return sha256_of(S(""), key, room);
}

enum err session_find(struct tx *tx, str key, struct session *ret)
{
	const struct q_session_row *row;
	struct sha256_room room;

	*ret = (struct session){.is_there = false};
	if (key.n != SESSION_KEY_LENGTH) {
		return OK;
	}
	TRY(q_session(tx, hashed(key, &room), &row));
	if (row != NULL && row->ends_at > tx->now) {
		*ret = (struct session){
			.is_there = true,
			.actor = {.tenant = row->firm, .person = row->person},
			.key = key,
			.ends_at = row->ends_at,
			.checked_at = row->checked_at.has ? row->checked_at.n : 0,
		};
	}
	return OK;
}

/* The firm that a session without one acts for: the only one there is, or none yet. */
static enum err only_firm(struct tx *tx, int64_t *ret)
{
	const struct q_firm_list_row *firms;
	size_t n;

	TRY(q_firm_list(tx, NULL, 2, &firms, &n));
	if (n > 1) {
		return FAIL(tx->faults, ERR_USAGE, "firm-which", NOWHERE);
	}
	*ret = n == 0 ? 0 : firms[0].tenant;
	return OK;
}

enum err session_link_add(struct tx *tx, str key, int64_t firm)
{
	const struct q_link_row *there;
	struct sha256_room room;
	str hash = hashed(key, &room);
	int64_t unused;

	if (firm == 0) {
		TRY(only_firm(tx, &unused));
	}
	TRY(q_link(tx, hash, &there));
	return there != NULL ? OK : q_link_add(tx, hash, firm, tx->now);
}

/* Uses it up, unless it is none. */
static enum err use_link(struct tx *tx, str link, int64_t *ret_firm)
{
	const struct q_link_row *row = NULL;
	struct sha256_room room;
	int64_t changed = 0;

	if (link.n == SESSION_KEY_LENGTH) {
		str hash = hashed(link, &room);
		TRY(q_link(tx, hash, &row));
		if (row != NULL && !row->person.has &&
		    row->made_at > tx->now - INT64_C(1) * SESSION_LINK_MINUTES * MINUTE_MS) {
			TRY(q_link_use(tx, hash, tx->now, &changed));
		}
	}
	if (row == NULL || changed == 0) {
		return FAIL(tx->faults, ERR_NO, "session-link", NOWHERE);
	}
	*ret_firm = row->firm;
	return OK;
}

enum err session_enter(struct tx *tx, str link, int64_t agent, struct session *ret)
{
	struct session s = {.is_there = true, .actor = {.person = PERSON_LOCAL}, .key = session_key_new(tx->arena)};
	struct sha256_room room;
	int64_t hours;

	TRY(use_link(tx, link, &s.actor.tenant));
	if (s.actor.tenant == 0) {
		TRY(only_firm(tx, &s.actor.tenant));
	}
	TRY(setting_get(tx, SETTING_SESSION_HOURS, &hours));
	s.ends_at = tx->now + hours * HOUR_MS;
	TRY(q_session_add(tx, &(const struct q_session_add){
				      .key = hashed(s.key, &room),
				      .firm = s.actor.tenant,
				      .person = s.actor.person,
				      .made_at = tx->now,
				      .ends_at = s.ends_at,
				      .agent = agent,
			      }));
	*ret = s;
	return OK;
}

/* ---- of people ---- */

/* The setting is the installation's. */
static enum err session_hours(struct tx *tx, int64_t *ret)
{
	const struct actor actor = tx->actor;

	tx->actor.tenant = TENANT_INSTALLATION;
	enum err err = setting_get(tx, SETTING_SESSION_HOURS, ret);

	tx->actor = actor;
	return err;
}

enum err session_begin(struct tx *tx, int64_t person, int64_t agent, struct session *ret)
{
	struct session s = {
		.is_there = true,
		.actor = {.tenant = tx->actor.tenant, .person = person},
		.key = session_key_new(tx->arena),
		.checked_at = tx->now,
	};
	struct sha256_room room;
	int64_t hours;

	TRY(session_hours(tx, &hours));
	s.ends_at = tx->now + hours * HOUR_MS;
	TRY(q_session_enter(tx, &(const struct q_session_enter){
					.key = hashed(s.key, &room),
					.firm = s.actor.tenant,
					.person = person,
					.at = tx->now,
					.ends_at = s.ends_at,
					.agent = agent,
				}));
	*ret = s;
	return OK;
}

enum err session_set_person(struct tx *tx, str key, int64_t person)
{
	struct sha256_room room;
	int64_t changed;

	return q_session_person(tx, hashed(key, &room), person, tx->now, &changed);
}

enum err session_checked(struct tx *tx, str key)
{
	struct sha256_room room;
	int64_t changed;

	return q_session_check(tx, hashed(key, &room), tx->now, &changed);
}

enum err session_list(struct tx *tx, int64_t person, str key, const struct q_session_list_row **ret, size_t *ret_n,
                      size_t *ret_here)
{
	struct sha256_room room;
	str hash = hashed(key, &room);

	TRY(q_session_list(tx, tx->actor.tenant, person, SESSIONS_MAX, ret, ret_n));
	for (*ret_here = 0; *ret_here < *ret_n && !str_eq((*ret)[*ret_here].key, hash); (*ret_here)++) {
	}
	return OK;
}

enum err session_end_others(struct tx *tx, int64_t person, str key)
{
	struct sha256_room room;
	int64_t changed;

	return q_session_others(tx, tx->actor.tenant, person, hashed(key, &room), &changed);
}

enum err session_invite(struct tx *tx, int64_t person, str *ret)
{
	str key = session_key_new(tx->arena);
	struct sha256_room room;
	int64_t changed;

	TRY(q_link_end(tx, tx->actor.tenant, person, tx->now, &changed));
	*ret = key;
	return q_link_person(tx, &(const struct q_link_person){
					 .key = hashed(key, &room),
					 .firm = tx->actor.tenant,
					 .person = person,
					 .made_at = tx->now,
					 .ends_at = tx->now + INT64_C(1) * SESSION_INVITATION_DAYS * DAY_MS,
				 });
}

enum err session_invited(struct tx *tx, str link, struct actor *ret)
{
	const struct q_link_row *row = NULL;
	struct sha256_room room;

	if (link.n == SESSION_KEY_LENGTH) {
		TRY(q_link(tx, hashed(link, &room), &row));
	}
	if (row == NULL || !row->person.has || row->used_at.has || !row->ends_at.has || row->ends_at.n <= tx->now) {
		return FAIL(tx->faults, ERR_NO, "session-link", NOWHERE);
	}
	*ret = (struct actor){.tenant = row->firm, .person = row->person.n};
	return OK;
}

enum err session_invitation_use(struct tx *tx, str link)
{
	struct sha256_room room;
	int64_t changed;

	TRY(q_link_take(tx, hashed(link, &room), tx->now, &changed));
	return changed > 0 ? OK : FAIL(tx->faults, ERR_NO, "session-link", NOWHERE);
}

enum err session_shut_out(struct tx *tx, int64_t person)
{
	int64_t changed;

	TRY(q_link_end(tx, tx->actor.tenant, person, tx->now, &changed));
	return q_session_others(tx, tx->actor.tenant, person, S(""), &changed);
}

enum err session_set_firm(struct tx *tx, str key, int64_t firm)
{
	struct sha256_room room;
	int64_t changed;

	return q_session_firm(tx, hashed(key, &room), firm, &changed);
}

enum err session_leave(struct tx *tx, str key)
{
	struct sha256_room room;
	int64_t changed;

	return q_session_remove(tx, hashed(key, &room), &changed);
}

/* ---- challenges ---- */

enum err session_challenge(struct tx *tx, str *ret)
{
	struct sha256_room room;

	*ret = session_key_new(tx->arena);
	return q_challenge_add(tx, hashed(*ret, &room), tx->now);
}

enum err session_challenged(struct tx *tx, str challenge)
{
	const struct q_challenge_row *row;
	struct sha256_room room;

	TRY(q_challenge(tx, hashed(challenge, &room), &row));
	bool good = row != NULL && row->made_at > tx->now - INT64_C(1) * SESSION_CHALLENGE_MINUTES * MINUTE_MS;

	return good ? OK : FAIL(tx->faults, ERR_NO, "passkey-late", NOWHERE);
}

enum err session_challenge_use(struct tx *tx, str challenge)
{
	struct sha256_room room;
	int64_t changed;

	TRY(session_challenged(tx, challenge));
	TRY(q_challenge_remove(tx, hashed(challenge, &room), &changed));
	return changed > 0 ? OK : FAIL(tx->faults, ERR_NO, "passkey-late", NOWHERE);
}

/* A link stays for a day after its end, so that adding it again does not bring it back to life. */
static enum err expire(struct tx *tx, void *ctx)
{
	int64_t changed;

	(void)ctx;
	TRY(q_session_expire(tx, tx->now, &changed));
	TRY(q_challenge_expire(tx, tx->now - INT64_C(1) * SESSION_CHALLENGE_MINUTES * MINUTE_MS, &changed));
	return q_link_expire(tx, tx->now - INT64_C(1) * (SESSION_INVITATION_DAYS + 1) * DAY_MS, &changed);
}

enum err session_expire(struct store *s, struct arena *a, struct faults *fs)
{
	return store_maintain(s, a, expire, NULL, fs);
}
