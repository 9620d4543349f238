#include "store/seal.h"

#include "base/json.h"
#include "core/day.h"
#include "store/event.h"
#include "store/event_sql.h"
#include "store/inside.h"
#include "sys/file.h"
#include "sys/folder.h"
#include "sys/hash.h"
#include "sys/random.h"
#include "sys/signature.h"

#define KEY_HEAD S("toride seal key 1\n")

enum { PATH_BYTES_MAX = 4096, KEY_FILE_MAX = 4096, FINGERPRINT_TEXT_MAX = 64, EVENT_BYTES_MAX = 512 };

/* ---- the key ---- */

static const char *key_path(struct arena *a, const struct store *s)
{
	struct buf path;

	buf_init(&path, a, PATH_BYTES_MAX);
	buf_add(&path, str_of(s->where->data));
	buf_lit(&path, "/seal.key");
	return buf_z(&path);
}

static bool read_seed(str bytes, uint8_t seed[static SIGNATURE_SEED])
{
	str hex = str_trim(str_slice(bytes, KEY_HEAD.n, SIZE_MAX));

	return str_starts(bytes, KEY_HEAD) && hex.n == (size_t)2 * SIGNATURE_SEED && str_hex(hex, seed);
}

static enum err read_key(struct arena *a, const char *path, struct signature_key *ret, struct faults *fs)
{
	uint8_t seed[SIGNATURE_SEED] = {0};
	str bytes;

	TRY(file_read(a, path, KEY_FILE_MAX, &bytes, fs));
	bool good = file_is_private(path) && read_seed(bytes, seed);

	signature_key_of(seed, ret);
	signature_forget(seed, sizeof seed);
	signature_forget((void *)(uintptr_t)bytes.p, bytes.n);
	return good ? OK : FAIL(fs, ERR_DATA, "seal-key-malformed", AT_FILE(str_of(path)));
}

static enum err make_key(struct arena *a, const char *path, struct faults *fs)
{
	SCOPED(output_end) struct output out = {.fd = -1};
	static const char digits[] = "0123456789abcdef";
	uint8_t seed[SIGNATURE_SEED];
	struct buf bytes;

	random_bytes(seed, sizeof seed);
	buf_init(&bytes, a, KEY_FILE_MAX);
	buf_add(&bytes, KEY_HEAD);
	for (size_t i = 0; i < sizeof seed; i++) {
		buf_char(&bytes, digits[seed[i] >> 4]);
		buf_char(&bytes, digits[seed[i] & 15]);
	}
	buf_char(&bytes, '\n');
	signature_forget(seed, sizeof seed);
	enum err err = output_open_secret(a, path, &out, fs);

	err = err == OK ? output_write(&out, buf_str(&bytes), fs) : err;
	signature_forget(bytes.p, bytes.n);
	return err == OK ? output_commit(&out, fs) : err;
}

enum err seal_key_open(struct store *s, struct arena *a, uint8_t ret[static SEAL_KEY], bool *ret_there,
                       struct faults *fs)
{
	struct signature_key key;

	*ret_there = s->where->data != NULL && file_is_there(key_path(a, s));
	if (*ret_there) {
		TRY(read_key(a, key_path(a, s), &key, fs));
		memcpy(ret, key.open, SEAL_KEY);
		signature_forget(&key, sizeof key);
	}
	return OK;
}

/* The folder's key; made where there is none and none is missed.  Two that make one at the same moment have the one
 * that got its name first. */
static enum err take_key(struct tx *tx, const struct seal *before, bool new_key, struct signature_key *ret)
{
	const struct store *s = tx->store;

	/* a part that has confined itself may make no folder, and finds it there */
	if (s->where->data == NULL || (!file_is_there(s->where->data) && !folder_make(s->where->data))) {
		return FAIL(tx->faults, ERR_USAGE, "seal-no-folder", NOWHERE);
	}
	const char *path = key_path(tx->arena, s);

	if (!file_is_there(path)) {
		if (before != NULL && !new_key) {
			return FAIL(tx->faults, ERR_MISSING, "seal-key-missing", AT_FILE(str_of(path)));
		}
		enum err err = make_key(tx->arena, path, tx->faults);
		if (err != OK && !file_is_there(path)) {
			return err;
		}
		tx->faults->n = 0;
	}
	TRY(read_key(tx->arena, path, ret, tx->faults));
	if (before != NULL && !new_key && memcmp(ret->open, before->key, SEAL_KEY) != 0) {
		return FAIL(tx->faults, ERR_DATA, "seal-key-other", AT_FILE(str_of(path)));
	}
	return OK;
}

static void fingerprint_of(const uint8_t key[static SEAL_KEY], uint8_t ret[static SEAL_FINGERPRINT])
{
	uint8_t hash[SHA256_BYTES];
	struct sha256 h;

	sha256_init(&h);
	sha256_add(&h, (str){(const char *)key, SEAL_KEY});
	sha256_done(&h, hash);
	memcpy(ret, hash, SEAL_FINGERPRINT);
}

/* ---- reading ---- */

void seal_hash(str body, uint8_t ret[static SEAL_HASH])
{
	struct sha256 h;

	sha256_init(&h);
	sha256_add(&h, body);
	sha256_done(&h, ret);
}

enum err seal_open(struct arena *a, str body, str file, struct seal *ret, struct faults *fs)
{
	uint8_t fingerprint[SEAL_FINGERPRINT];

	TRY(seal_read(a, body, file, ret, fs));
	fingerprint_of(ret->key, fingerprint);
	if (memcmp(fingerprint, ret->fingerprint, sizeof fingerprint) != 0 ||
	    !signature_holds(ret->key, seal_signed(body), ret->signature)) {
		return FAIL(fs, ERR_DATA, "seal-signature", AT_FILE(file));
	}
	return OK;
}

enum err seal_newest(struct tx *tx, int64_t *ret_number, str *ret_body)
{
	const struct q_seal_newest_row *newest;

	TRY(q_seal_newest(tx, &newest));
	*ret_number = newest == NULL ? 0 : newest->number;
	*ret_body = newest == NULL ? S("") : newest->body;
	return OK;
}

/* ---- making ---- */

static enum err read_heads(struct tx *tx, struct seal *s)
{
	struct seal_chain *chains = NEW_N(tx->arena, struct seal_chain, SEAL_CHAINS_MAX);
	const struct q_event_tenant_row *chain;
	const struct q_event_head_row *head;
	int64_t after = -1;

	s->chains = chains;
	s->n = 0;
	for (;;) {
		TRY(q_event_tenant(tx, after, &chain));
		if (chain == NULL) {
			return OK;
		}
		after = chain->tenant;
		TRY(q_event_head(tx, after, &head));
		if (head == NULL) {
			return FAIL(tx->faults, ERR_BUG, "store-bug", NOWHERE, S("seal"), S("a chain without an end"));
		}
		if (s->n == SEAL_CHAINS_MAX) {
			return FAIL(tx->faults, ERR_DATA, "seal-too-many", NOWHERE, INT_STR(SEAL_CHAINS_MAX));
		}
		struct seal_chain *c = &chains[s->n++];
		*c = (struct seal_chain){.tenant = after, .seq = head->seq, .at = head->at};
		memcpy(c->hash, head->hash.p, head->hash.n == SEAL_HASH ? SEAL_HASH : 0);
	}
}

/* Where the installation's chain ends once this seal has its own event. */
static int64_t own_end(const struct seal *s)
{
	return (s->n > 0 && s->chains[0].tenant == TENANT_INSTALLATION ? s->chains[0].seq : 0) + 1;
}

/* Did anything happen but that the seal before was made? */
static bool says_more(const struct seal *s, const struct seal *before)
{
	size_t i = 0, k = before->n > 0 && before->chains[0].tenant == TENANT_INSTALLATION;

	if (s->n > 0 && s->chains[0].tenant == TENANT_INSTALLATION) {
		i = 1;
		if (s->chains[0].seq != own_end(before)) {
			return true;
		}
	}
	if (s->n - i != before->n - k) {
		return true;
	}
	for (; i < s->n; i++, k++) {
		const struct seal_chain *now = &s->chains[i], *then = &before->chains[k];
		if (now->tenant != then->tenant || now->seq != then->seq ||
		    memcmp(now->hash, then->hash, SEAL_HASH) != 0) {
			return true;
		}
	}
	return false;
}

str seal_fingerprint(struct arena *a, const struct seal *s)
{
	struct buf out;

	buf_init(&out, a, FINGERPRINT_TEXT_MAX);
	seal_write_fingerprint(&out, s->fingerprint);
	return buf_str(&out);
}

static struct seal_made made_of(struct arena *a, const struct seal *s, str body, bool is_new)
{
	return (struct seal_made){
		.is_new = is_new, .number = s->number, .body = body, .fingerprint = seal_fingerprint(a, s)};
}

static enum err tell_event(struct tx *tx, const struct seal *s)
{
	struct buf out;
	struct json j;

	buf_init(&out, tx->arena, EVENT_BYTES_MAX);
	json_init_tight(&j, &out);
	json_open(&j, '{');
	json_key(&j, "number");
	json_int(&j, s->number);
	json_key(&j, "fingerprint");
	json_text(&j, seal_fingerprint(tx->arena, s));
	json_close(&j, '}');
	return event_add(tx, "seal.add", s->number, (str){NULL, 0}, buf_str(&out));
}

static enum err sign(struct tx *tx, const struct signature_key *key, struct seal *s, struct seal_made *ret)
{
	struct buf out;

	memcpy(s->key, key->open, SEAL_KEY);
	fingerprint_of(s->key, s->fingerprint);
	buf_init(&out, tx->arena, SEAL_BYTES_MAX);
	seal_write(&out, s);
	signature_make(key, buf_str(&out), s->signature);
	seal_write_signature(&out, s->signature);
	if (out.bad) {
		return FAIL(tx->faults, ERR_DATA, "seal-too-many", NOWHERE, INT_STR(SEAL_CHAINS_MAX));
	}
	TRY(q_seal_add(tx, s->number, s->made, buf_str(&out)));
	*ret = made_of(tx->arena, s, buf_str(&out), true);
	return tell_event(tx, s);
}

struct making {
	const struct seal_wish *wish;
	struct seal_made *made;
};

static bool same_day(int64_t a, int64_t b)
{
	return day_number(day_of(a, ZONE_JAPAN)) == day_number(day_of(b, ZONE_JAPAN));
}

/* Does the newest one still say all there is to say? */
static bool stays(const struct seal_wish *wish, const struct seal *s, const struct seal *before,
                  const struct signature_key *key)
{
	bool same_key = memcmp(key->open, before->key, SEAL_KEY) == 0;

	return same_key && ((wish->daily && same_day(before->made, s->made)) || !says_more(s, before));
}

static enum err make(struct tx *tx, void *ctx)
{
	struct making *m = ctx;
	struct signature_key key = {.secret = {0}};
	struct seal s = {.number = 1, .made = tx->now, .installation = store_tenant_id()}, before = {.n = 0};
	const struct q_seal_newest_row *newest;
	enum err err = OK;

	TRY(q_seal_newest(tx, &newest));
	if (newest != NULL) {
		TRY(seal_open(tx->arena, newest->body, S("seal"), &before, tx->faults));
		s.number = before.number + 1;
		s.installation = before.installation;
		seal_hash(newest->body, s.before);
	}
	TRY(read_heads(tx, &s));
	TRY(take_key(tx, newest == NULL ? NULL : &before, m->wish->new_key, &key));
	if (newest != NULL && stays(m->wish, &s, &before, &key)) {
		*m->made = made_of(tx->arena, &before, newest->body, false);
	} else {
		err = sign(tx, &key, &s, m->made);
	}
	signature_forget(&key, sizeof key);
	return err;
}

enum err seal_make(struct store *s, struct arena *a, const struct seal_wish *wish, struct seal_made *ret,
                   struct faults *fs)
{
	struct making m = {.wish = wish, .made = ret};

	return store_write(s, a, (struct actor){.tenant = TENANT_INSTALLATION}, make, &m, fs);
}
