#include "store/secret.h"

#include "base/buf.h"
#include "core/field.h"
#include "store/event.h"
#include "sys/hash.h"
#include "sys/random.h"

#define SHORT S("short")

enum { OF_ONE_MAX = 4 * SECRETS_MAX, GROUP = 4 };

/* That it was done; never with what. */
static enum err done(struct tx *tx, const char *what, int64_t person)
{
	return event_add(tx, what, person, (str){NULL, 0}, (str){NULL, 0});
}

enum err secret_ways(struct tx *tx, int64_t person, struct ways *ret)
{
	const struct q_secret_of_row *rows;
	size_t n;

	*ret = (struct ways){.password = false};
	TRY(q_secret_of(tx, person, OF_ONE_MAX, &rows, &n));
	for (size_t i = 0; i < n; i++) {
		ret->password |= rows[i].kind == SECRET_PASSWORD;
		ret->is_short |= rows[i].kind == SECRET_PASSWORD && str_eq(rows[i].name, SHORT);
		ret->codes |= rows[i].kind == SECRET_CODES && rows[i].used > 0;
		ret->recovery += rows[i].kind == SECRET_RECOVERY;
		ret->passkeys += rows[i].kind == SECRET_PASSKEY;
	}
	return OK;
}

bool ways_second(const struct ways *w)
{
	return w->codes || w->passkeys > 0;
}

static enum err add(struct tx *tx, int64_t person, enum secret_kind kind, str name, str key, str data, int64_t *ret_id)
{
	*ret_id = store_id(tx);
	return q_secret_add(tx, &(const struct q_secret_add){
					.id = *ret_id,
					.person = person,
					.kind = kind,
					.name = name,
					.key = key,
					.data = data,
					.made_at = tx->now,
				});
}

/* ---- passwords ---- */

enum err secret_password(struct tx *tx, int64_t person, str *ret)
{
	const struct q_secret_list_row *rows;
	size_t n;

	TRY(q_secret_list(tx, person, SECRET_PASSWORD, 1, &rows, &n));
	*ret = n == 0 ? S("") : rows[0].data;
	return OK;
}

enum err secret_set_password(struct tx *tx, int64_t person, str kept, bool is_short)
{
	struct ways ways;
	int64_t changed, id;

	if (is_short) {
		TRY(secret_ways(tx, person, &ways));
		if (!ways_second(&ways)) {
			return FAIL(tx->faults, ERR_NO, "password-short-alone", AT_FIELD(S(""), 0, S("password")));
		}
	}
	TRY(q_secret_clear(tx, person, SECRET_PASSWORD, &changed));
	TRY(add(tx, person, SECRET_PASSWORD, is_short ? SHORT : S(""), S(""), kept, &id));
	return done(tx, "person.password", person);
}

enum err secret_remove_password(struct tx *tx, int64_t person)
{
	struct ways ways;
	int64_t changed;

	TRY(secret_ways(tx, person, &ways));
	if (ways.passkeys == 0) {
		return FAIL(tx->faults, ERR_NO, "way-last", NOWHERE);
	}
	TRY(q_secret_clear(tx, person, SECRET_PASSWORD, &changed));
	return done(tx, "person.password-removed", person);
}

/* What is left when a second factor goes: a password that can stand alone, or another factor. */
static enum err may_lose(struct tx *tx, const struct ways *left)
{
	if (!left->password && left->passkeys == 0) {
		return FAIL(tx->faults, ERR_NO, "way-last", NOWHERE);
	}
	if (left->is_short && !ways_second(left)) {
		return FAIL(tx->faults, ERR_NO, "password-needs-second", NOWHERE);
	}
	return OK;
}

/* Recovery codes stand in for a second factor: without one they are of no use. */
static enum err lost(struct tx *tx, int64_t person, const struct ways *left)
{
	int64_t changed;

	return ways_second(left) ? OK : q_secret_clear(tx, person, SECRET_RECOVERY, &changed);
}

/* ---- one-time codes ---- */

enum err secret_codes(struct tx *tx, int64_t person, bool counts, const struct q_secret_list_row **ret)
{
	const struct q_secret_list_row *rows;
	size_t n;

	*ret = NULL;
	TRY(q_secret_list(tx, person, SECRET_CODES, SECRETS_MAX, &rows, &n));
	for (size_t i = 0; i < n; i++) {
		*ret = (rows[i].used > 0) == counts ? &rows[i] : *ret;
	}
	return OK;
}

static enum err remove_one(struct tx *tx, int64_t person, const struct q_secret_list_row *row)
{
	int64_t changed;

	return row == NULL ? OK : q_secret_remove(tx, row->id, person, &changed);
}

enum err secret_codes_begin(struct tx *tx, int64_t person, str key)
{
	const struct q_secret_list_row *waiting;
	int64_t id;

	TRY(secret_codes(tx, person, false, &waiting));
	TRY(remove_one(tx, person, waiting));
	TRY(add(tx, person, SECRET_CODES, S(""), S(""), key, &id));
	return done(tx, "person.codes-begun", person);
}

enum err secret_codes_confirm(struct tx *tx, int64_t person, int64_t id, int64_t step)
{
	const struct q_secret_list_row *before;
	int64_t changed;

	TRY(secret_codes(tx, person, true, &before));
	TRY(q_secret_used(tx, id, 0, step, &changed));
	if (changed == 0) {
		return FAIL(tx->faults, ERR_NO, "code-over", NOWHERE);
	}
	TRY(remove_one(tx, person, before));
	return done(tx, "person.codes", person);
}

enum err secret_codes_remove(struct tx *tx, int64_t person)
{
	struct ways left;
	int64_t changed;

	TRY(secret_ways(tx, person, &left));
	left.codes = false;
	TRY(may_lose(tx, &left));
	TRY(q_secret_clear(tx, person, SECRET_CODES, &changed));
	TRY(lost(tx, person, &left));
	return done(tx, "person.codes-removed", person);
}

enum err secret_use_step(struct tx *tx, int64_t id, int64_t was, int64_t step, bool *ret)
{
	int64_t changed;

	TRY(q_secret_used(tx, id, was, step, &changed));
	*ret = changed > 0;
	return OK;
}

/* ---- recovery codes ---- */

/* The letters without what people put between them: as they are hashed. */
static str plain(struct tx *tx, str typed)
{
	char *letters = arena_alloc(tx->arena, typed.n + 1);
	size_t n = 0;

	for (size_t i = 0; i < typed.n; i++) {
		char c = ascii_lower(typed.p[i]);
		letters[n] = c == 'o' ? '0' : c == 'i' || c == 'l' ? '1' : c;
		n += c != '-' && c != ' ';
	}
	return (str){letters, n};
}

static str hashed(int64_t person, str letters, struct sha256_room *room)
{
	struct sha256 h;

	sha256_init(&h);
	sha256_add(&h, S("toride recovery 1"));
	sha256_add_int(&h, person);
	sha256_add(&h, letters);
	sha256_done(&h, room->bytes);
	return (str){(const char *)room->bytes, sizeof room->bytes};
}

/* "abcd-efgh-jkmn-pqrs" */
static str new_code(struct tx *tx)
{
	static const char letters[] = "0123456789abcdefghjkmnpqrstvwxyz";
	uint8_t random[SECRET_RECOVERY_LETTERS];
	struct buf b;

	random_bytes(random, sizeof random);
	buf_init(&b, tx->arena, 2 * SECRET_RECOVERY_LETTERS);
	for (size_t i = 0; i < sizeof random; i++) {
		if (i > 0 && i % GROUP == 0) {
			buf_char(&b, '-');
		}
		buf_char(&b, letters[random[i] % (sizeof letters - 1)]);
	}
	return buf_str(&b);
}

enum err secret_recovery_new(struct tx *tx, int64_t person, const str **ret)
{
	str *codes = NEW_N(tx->arena, str, SECRET_RECOVERY_COUNT);
	struct sha256_room room;
	int64_t changed, id;

	TRY(q_secret_clear(tx, person, SECRET_RECOVERY, &changed));
	for (size_t i = 0; i < SECRET_RECOVERY_COUNT; i++) {
		codes[i] = new_code(tx);
		TRY(add(tx, person, SECRET_RECOVERY, S(""), S(""), hashed(person, plain(tx, codes[i]), &room), &id));
	}
	*ret = codes;
	return done(tx, "person.recovery", person);
}

enum err secret_recovery_find(struct tx *tx, int64_t person, str typed, int64_t *ret_id)
{
	const struct q_secret_list_row *rows;
	struct sha256_room room;
	str hash = hashed(person, plain(tx, typed), &room);
	size_t n;

	*ret_id = 0;
	TRY(q_secret_list(tx, person, SECRET_RECOVERY, SECRETS_MAX, &rows, &n));
	for (size_t i = 0; i < n; i++) {
		*ret_id = str_eq(rows[i].data, hash) ? rows[i].id : *ret_id;
	}
	return OK;
}

enum err secret_use_recovery(struct tx *tx, int64_t person, int64_t id, bool *ret)
{
	int64_t changed;

	TRY(q_secret_remove(tx, id, person, &changed));
	*ret = changed > 0;
	return *ret ? done(tx, "person.recovery-used", person) : OK;
}

/* ---- passkeys ---- */

enum err secret_passkey_find(struct tx *tx, int64_t person, str id, const struct q_secret_list_row **ret)
{
	const struct q_secret_list_row *rows;
	size_t n;

	*ret = NULL;
	TRY(q_secret_list(tx, person, SECRET_PASSKEY, SECRETS_MAX, &rows, &n));
	for (size_t i = 0; i < n; i++) {
		*ret = str_eq(rows[i].key, id) ? &rows[i] : *ret;
	}
	return OK;
}

enum err secret_passkey_add(struct tx *tx, int64_t person, str name, str id, str key, int64_t count)
{
	const struct q_secret_list_row *there;
	struct ways ways;
	int64_t row, changed;

	TRY(field_line(name, "name", 1, SECRET_NAME_MAX, tx->faults));
	TRY(secret_passkey_find(tx, person, id, &there));
	if (there != NULL) {
		return FAIL(tx->faults, ERR_NO, "passkey-there", NOWHERE);
	}
	TRY(secret_ways(tx, person, &ways));
	if (ways.passkeys >= SECRETS_MAX) {
		return FAIL(tx->faults, ERR_NO, "passkey-many", NOWHERE);
	}
	TRY(add(tx, person, SECRET_PASSKEY, name, id, key, &row));
	TRY(q_secret_used(tx, row, 0, count, &changed));
	return done(tx, "person.passkey", person);
}

enum err secret_passkey_use(struct tx *tx, int64_t person, int64_t id, int64_t was, int64_t count, bool *ret)
{
	int64_t changed = 0;

	if (count > was || (was == 0 && count == 0)) {
		TRY(q_secret_used(tx, id, was, count, &changed));
	}
	*ret = changed > 0;
	return *ret ? OK : done(tx, "person.passkey-back", person);
}

enum err secret_passkey_remove(struct tx *tx, int64_t person, int64_t id)
{
	const struct q_secret_of_row *rows;
	struct ways left;
	int64_t changed = 0;
	size_t n;

	TRY(q_secret_of(tx, person, OF_ONE_MAX, &rows, &n));
	for (size_t i = 0; i < n; i++) {
		changed += rows[i].id == id && rows[i].kind == SECRET_PASSKEY;
	}
	if (changed == 0) {
		return FAIL(tx->faults, ERR_MISSING, "record-gone", NOWHERE);
	}
	TRY(secret_ways(tx, person, &left));
	left.passkeys--;
	TRY(may_lose(tx, &left));
	TRY(q_secret_remove(tx, id, person, &changed));
	TRY(lost(tx, person, &left));
	return done(tx, "person.passkey-removed", person);
}

enum err secret_forget(struct tx *tx, int64_t person)
{
	int64_t changed;

	for (enum secret_kind k = SECRET_UNSET + 1; k < SECRET__MAX; k++) {
		TRY(q_secret_clear(tx, person, k, &changed));
	}
	return done(tx, "person.reset", person);
}
