#include "store/event.h"

#include "store/event_sql.h"
#include "store/firm_sql.h"
#include "store/inside.h"
#include "sys/hash.h"
#include "sys/random.h"

enum {
	VERIFY_MOST = 400,               /* events read in one transaction; PostgreSQL gives them all at once */
	VERIFY_LEAST = 30,               /* the same where they are large */
	VERIFY_LARGE = 16 * 1024 * 1024, /* bytes of a batch behind which they count as such */
	VERIFY_ARENA_MAX = (2 * VERIFY_LEAST + 1) * STORE_EVENT_MAX,
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

/* An event that does not fit. */
struct misfit {
	int64_t tenant, expected, seq;
	str what;
};

/* All chains, one behind the other: rows are looked at as they come and not kept. */
struct walk {
	struct arena *a;
	int64_t tenant, seq; /* verified so far, of this chain */
	uint8_t hash[EVENT_HASH];
	bool broken; /* the chain: what comes behind a misfit is not looked at */
	size_t got, bytes, most;
	struct misfit *misfit; /* room for as many as there are rows */
	size_t misfits;
	struct verified seen;
};

static void begin_chain(struct walk *w, int64_t tenant)
{
	w->tenant = tenant;
	w->seq = 0;
	w->broken = false;
	memcpy(w->hash, no_hash, EVENT_HASH);
	w->seen.tenants++;
}

/* What stands for the event's body, or is worked out of it.  False when there is both: whoever gave a forgotten event
 * new words, or an event that was not forgotten a digest under which its words could be changed. */
static bool digest_in(str salt, str before, str after, str kept, uint8_t digest[static EVENT_HASH])
{
	if (kept.p == NULL) {
		digest_of(salt, before, after, digest);
		return true;
	}
	if (kept.n != EVENT_HASH || salt.p != NULL || before.p != NULL || after.p != NULL) {
		return false;
	}
	memcpy(digest, kept.p, EVENT_HASH);
	return true;
}

static str text_of(const struct value *v)
{
	return v->null ? (str){NULL, 0} : v->s;
}

/* The columns of q_event_walk. */
static bool fits(const struct walk *w, const struct value *row)
{
	const struct head head = {
		.tenant = row[0].n,
		.seq = row[1].n,
		.at = row[2].n,
		.who = row[3].n,
		.what = row[4].s,
		.subject = row[5].n,
		.via = text_of(&row[11]),
	};
	uint8_t digest[EVENT_HASH], hash[EVENT_HASH];
	str said = row[10].s;

	if (head.seq != w->seq + 1 ||
	    !digest_in(text_of(&row[8]), text_of(&row[6]), text_of(&row[7]), text_of(&row[9]), digest)) {
		return false;
	}
	hash_of(&head, digest, w->hash, hash);
	return said.n == EVENT_HASH && memcmp(hash, said.p, EVENT_HASH) == 0;
}

static void verify_row(void *ctx, const struct value *row)
{
	struct walk *w = ctx;
	int64_t tenant = row[0].n, seq = row[1].n;

	if (w->tenant != tenant) {
		begin_chain(w, tenant);
	}
	w->got++;
	w->bytes += row[6].s.n + row[7].s.n;
	if (!w->broken && fits(w, row)) {
		memcpy(w->hash, row[10].s.p, EVENT_HASH);
		w->seen.events++;
	} else if (!w->broken) {
		w->misfit[w->misfits++] = (struct misfit){tenant, w->seq + 1, seq, str_copy(w->a, row[4].s)};
		w->broken = true;
	}
	w->seq = seq;
}

static str name_of(struct tx *tx, int64_t tenant)
{
	const struct q_firm_row *firm = NULL;

	tx->actor.tenant = tenant;
	return q_firm(tx, &firm) == OK && firm != NULL ? firm->name : S("-");
}

static enum err tell_misfit(struct tx *tx, const struct misfit *m)
{
	str name = name_of(tx, m->tenant);

	if (m->seq != m->expected) {
		return FAIL(tx->faults, ERR_NO, "verify-gap", NOWHERE, name, INT_STR(m->expected), INT_STR(m->seq));
	}
	return FAIL(tx->faults, ERR_NO, "verify-altered", NOWHERE, name, INT_STR(m->seq), m->what);
}

/* May be run again, so it goes on from where the last batch ended. */
static enum err verify_batch(struct tx *tx, void *ctx)
{
	struct walk walk = *(struct walk *)ctx, *w = &walk;
	struct value params[] = {
		{.type = TYPE_ID, .n = w->tenant},
		{.type = TYPE_INT, .n = w->seq},
		{.type = TYPE_INT, .n = (int64_t)w->most},
	};
	enum err err = OK;

	w->a = tx->arena;
	w->got = w->bytes = w->misfits = 0;
	w->misfit = NEW_N(tx->arena, struct misfit, w->most);
	TRY(tx_run(tx, &st_q_event_walk, params, verify_row, w, NULL));
	for (size_t i = 0; i < w->misfits; i++) {
		err = tell_misfit(tx, &w->misfit[i]);
	}
	*(struct walk *)ctx = walk;
	return err;
}

/* Firms without a single event. */
struct silence {
	int64_t after;
	bool found;
};

static enum err find_silent(struct tx *tx, void *ctx)
{
	struct silence *silence = ctx;
	const struct q_firm_silent_row *firm;

	TRY(q_firm_silent(tx, silence->after, &firm));
	silence->found = firm != NULL;
	if (firm == NULL) {
		return OK;
	}
	silence->after = firm->tenant;
	return FAIL(tx->faults, ERR_NO, "verify-no-chain", NOWHERE, firm->name);
}

/* Runs one batch in a transaction and memory of its own: there may be millions of events.  ERR_NO is kept in *worst. */
static enum err in_batch(struct store *s, enum err (*fn)(struct tx *tx, void *ctx), void *ctx, enum err *worst,
                         struct faults *fs)
{
	SCOPED(arena_end) struct arena *batch = arena_new(VERIFY_ARENA_MAX);
	enum err err = store_read(s, batch, (struct actor){.tenant = TENANT_INSTALLATION}, fn, ctx, fs);

	*worst = err == ERR_NO ? err : *worst;
	return err == ERR_NO ? OK : err;
}

enum err event_verify(struct store *s, struct verified *ret, struct faults *fs)
{
	struct walk w = {.tenant = -1, .most = VERIFY_LEAST, .got = VERIFY_LEAST};
	struct silence silence = {.after = -1, .found = true};
	enum err worst = OK;

	for (size_t asked = w.most; w.got == asked;) {
		asked = w.most;
		TRY(in_batch(s, verify_batch, &w, &worst, fs));
		w.most = w.bytes > VERIFY_LARGE ? VERIFY_LEAST : VERIFY_MOST;
	}
	while (silence.found) {
		TRY(in_batch(s, find_silent, &silence, &worst, fs));
		w.seen.tenants += silence.found;
	}
	*ret = w.seen;
	return worst;
}
