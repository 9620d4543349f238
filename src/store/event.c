#include "store/event.h"

#include "store/event_sql.h"
#include "store/firm_sql.h"
#include "store/inside.h"
#include "sys/hash.h"
#include "sys/random.h"

enum {
	VERIFY_BATCH = 30, /* events read in one transaction */
	VERIFY_ARENA_MAX = (2 * VERIFY_BATCH + 1) * STORE_EVENT_MAX,
};

static const uint8_t no_hash[EVENT_HASH];

/* ---- hashes ---- */

static void digest_of(str salt, str before, str after, uint8_t digest[static EVENT_HASH])
{
	struct sha256 h;

	sha256_init(&h);
	sha256_add_text(&h, salt);
	sha256_add_text(&h, before);
	sha256_add_text(&h, after);
	sha256_done(&h, digest);
}

/* What an event says besides its body. */
struct head {
	int64_t tenant, seq, at, who, subject;
	str what, via; /* via.p == NULL: not known */
};

static void hash_of(const struct head *e, const uint8_t digest[static EVENT_HASH],
                    const uint8_t before[static EVENT_HASH], uint8_t hash[static EVENT_HASH])
{
	struct sha256 h;

	sha256_init(&h);
	sha256_add_text(&h, e->via.p == NULL ? S("toride event 1") : S("toride event 2"));
	sha256_add_int(&h, e->tenant);
	sha256_add_int(&h, e->seq);
	sha256_add_int(&h, e->at);
	sha256_add_int(&h, e->who);
	sha256_add_text(&h, e->what);
	sha256_add_int(&h, e->subject);
	if (e->via.p != NULL) {
		sha256_add_text(&h, e->via);
	}
	sha256_add(&h, (str){(const char *)digest, EVENT_HASH});
	sha256_add(&h, (str){(const char *)before, EVENT_HASH});
	sha256_done(&h, hash);
}

/* ---- adding ---- */

enum err event_add(struct tx *tx, const char *what, int64_t subject, str before, str after)
{
	TRY(tx_head(tx));
	const struct head head = {
		.tenant = tx->actor.tenant,
		.seq = tx->seq + 1,
		.at = tx->now,
		.who = tx->actor.person,
		.subject = subject,
		.what = str_of(what),
		.via = store_via(tx->store),
	};
	uint8_t salt[EVENT_SALT], digest[EVENT_HASH], hash[EVENT_HASH];
	const str salted = {(const char *)salt, sizeof salt};

	random_bytes(salt, sizeof salt);
	digest_of(salted, before, after, digest);
	hash_of(&head, digest, tx->hash, hash);
	TRY(q_event_add(tx, &(struct q_event_add){
				    .seq = head.seq,
				    .at = head.at,
				    .who = head.who,
				    .what = head.what,
				    .subject = subject,
				    .before = before,
				    .after = after,
				    .salt = salted,
				    .hash = {(const char *)hash, sizeof hash},
				    .via = head.via,
			    }));
	tx->seq = head.seq;
	memcpy(tx->hash, hash, sizeof hash);
	tx->evented = true;
	return OK;
}

enum err event_forget(struct tx *tx, int64_t seq)
{
	const struct q_event_chain_row *e;
	size_t n;
	int64_t changed = 0;

	TRY(q_event_chain(tx, seq, 1, &e, &n));
	if (n == 1 && e->seq == seq && e->salt.p != NULL) {
		uint8_t digest[EVENT_HASH];
		digest_of(e->salt, e->before, e->after, digest);
		TRY(q_event_forget(tx, seq, (str){(const char *)digest, sizeof digest}, &changed));
	}
	if (changed == 0) {
		return FAIL(tx->faults, ERR_NO, "event-unknown", NOWHERE, INT_STR(seq));
	}
	return event_add(tx, "event.forget", seq, (str){NULL, 0}, (str){NULL, 0});
}

/* ---- verifying ---- */

/* One chain on its way. */
struct walk {
	int64_t tenant;
	int64_t seq; /* verified so far */
	uint8_t hash[EVENT_HASH];
	bool end;
	struct verified *seen;
};

static str name_of(struct tx *tx)
{
	const struct q_firm_row *firm = NULL;

	return q_firm(tx, &firm) == OK && firm != NULL ? firm->name : S("-");
}

/* What stands for the event's body, or is worked out of it.  False when there is both: whoever gave a forgotten event
 * new words, or an event that was not forgotten a digest under which its words could be changed. */
static bool digest_in(const struct q_event_chain_row *e, uint8_t digest[static EVENT_HASH])
{
	if (e->digest.p == NULL) {
		digest_of(e->salt, e->before, e->after, digest);
		return true;
	}
	if (e->digest.n != EVENT_HASH || e->salt.p != NULL || e->before.p != NULL || e->after.p != NULL) {
		return false;
	}
	memcpy(digest, e->digest.p, EVENT_HASH);
	return true;
}

static enum err verify_one(struct tx *tx, struct walk *w, const struct q_event_chain_row *e)
{
	const struct head head = {w->tenant, e->seq, e->at, e->who, e->subject, e->what, e->via};
	uint8_t digest[EVENT_HASH], hash[EVENT_HASH] = {0};

	if (e->seq != w->seq + 1) {
		return FAIL(tx->faults, ERR_NO, "verify-gap", NOWHERE, name_of(tx), INT_STR(w->seq + 1),
		            INT_STR(e->seq));
	}
	bool clear = digest_in(e, digest);

	if (clear) {
		hash_of(&head, digest, w->hash, hash);
	}
	if (!clear || e->hash.n != EVENT_HASH || memcmp(hash, e->hash.p, EVENT_HASH) != 0) {
		return FAIL(tx->faults, ERR_NO, "verify-altered", NOWHERE, name_of(tx), INT_STR(e->seq), e->what);
	}
	memcpy(w->hash, hash, EVENT_HASH);
	w->seq = e->seq;
	w->seen->events++;
	return OK;
}

static enum err verify_batch(struct tx *tx, void *ctx)
{
	struct walk *w = ctx;
	const struct q_event_chain_row *events;
	size_t n;

	TRY(q_event_chain(tx, w->seq + 1, VERIFY_BATCH, &events, &n));
	for (size_t i = 0; i < n; i++) {
		TRY(verify_one(tx, w, &events[i]));
	}
	w->end = n < VERIFY_BATCH;
	if (w->end && w->seq == 0) {
		return FAIL(tx->faults, ERR_NO, "verify-no-chain", NOWHERE, name_of(tx));
	}
	return OK;
}

static enum err verify_chain(struct store *s, int64_t tenant, struct verified *seen, struct faults *fs)
{
	struct walk w = {.tenant = tenant, .seen = seen};

	memcpy(w.hash, no_hash, EVENT_HASH);
	while (!w.end) {
		/* what a batch read is gone with it: a chain may have millions of events */
		SCOPED(arena_end) struct arena *batch = arena_new(VERIFY_ARENA_MAX);
		TRY(store_read(s, batch, (struct actor){.tenant = tenant}, verify_batch, &w, fs));
	}
	return OK;
}

/* The next tenant that has events or is a firm; both, since either may have lost the other. */
struct next {
	int64_t after, tenant;
	bool found;
};

static enum err next_tenant(struct tx *tx, void *ctx)
{
	struct next *next = ctx;
	const struct q_event_tenant_row *chain;
	const struct q_firm_tenant_row *firm;

	TRY(q_event_tenant(tx, next->after, &chain));
	TRY(q_firm_tenant(tx, next->after, &firm));
	next->found = chain != NULL || firm != NULL;
	if (chain != NULL && (firm == NULL || chain->tenant < firm->tenant)) {
		next->tenant = chain->tenant;
	} else if (firm != NULL) {
		next->tenant = firm->tenant;
	}
	return OK;
}

enum err event_verify(struct store *s, struct verified *ret, struct faults *fs)
{
	struct next next = {.after = -1, .found = true};
	enum err worst = OK;

	*ret = (struct verified){.tenants = 0};
	while (true) {
		SCOPED(arena_end) struct arena *a = arena_new(VERIFY_ARENA_MAX);
		TRY(store_read(s, a, (struct actor){.tenant = 0}, next_tenant, &next, fs));
		if (!next.found) {
			return worst;
		}
		enum err err = verify_chain(s, next.tenant, ret, fs);
		if (err != OK && err != ERR_NO) {
			return err;
		}
		worst = err == OK ? worst : err;
		ret->tenants++;
		next.after = next.tenant;
	}
}
