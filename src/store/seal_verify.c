/* Holding a store against its seals: its own, and those that were kept outside. */
#include "store/erase_firm.h"
#include "store/event_sql.h"
#include "store/firm_sql.h"
#include "store/seal.h"

enum {
	VERIFY_BATCH = 4, /* seals read in one transaction */
	VERIFY_ARENA_MAX = 256 << 20,
	CHAINS_FIRST = 64,
};

/* What the seals looked at so far say of one chain. */
struct mark {
	int64_t tenant, seq; /* seq: the last event that was found to be as it was sealed */
	uint8_t hash[SEAL_HASH];
	bool told; /* something is wrong with this chain: once is enough */
};

struct verifying {
	const struct seal_outside *outside;
	size_t n;
	struct seals_verified *found;
	struct arena *kept; /* outlives the batches */
	int64_t newest_outside;
	bool matched[SEALS_OUTSIDE_MAX];
	enum err worst;
	bool end;
	/* the seal before */
	int64_t number, installation;
	uint8_t hash[SEAL_HASH], key[SEAL_KEY];
	/* chains, rising by tenant */
	struct mark *marks;
	size_t mark_count, mark_room;
};

static void find(struct verifying *v, enum err err)
{
	v->worst = err;
}

static str firm_name(struct tx *tx, int64_t tenant)
{
	const struct q_firm_row *firm = NULL;

	tx->actor.tenant = tenant;
	return q_firm(tx, &firm) == OK && firm != NULL ? firm->name : S("-");
}

/* ---- the seals of the store, one behind the other ---- */

static enum err compare_outside(struct tx *tx, struct verifying *v, const struct seal *s)
{
	for (size_t i = 0; i < v->n; i++) {
		const struct seal_outside *o = &v->outside[i];
		if (o->seal.number != s->number) {
			continue;
		}
		v->matched[i] = true;
		if (memcmp(o->seal.key, s->key, SEAL_KEY) != 0) {
			find(v, FAIL(tx->faults, ERR_NO, "verify-seal-swapped", AT_FILE(o->file), INT_STR(s->number)));
		} else if (memcmp(o->hash, v->hash, SEAL_HASH) != 0) {
			find(v, FAIL(tx->faults, ERR_NO, "verify-seal-differs", AT_FILE(o->file), INT_STR(s->number)));
		}
	}
	return OK;
}

/* Fits it to the one before?  Up to the newest seal from outside, that one vouches for the keys. */
static void look_back(struct tx *tx, struct verifying *v, const struct seal *s)
{
	if (memcmp(s->before, v->hash, SEAL_HASH) != 0 || (v->number > 0 && s->installation != v->installation)) {
		find(v, FAIL(tx->faults, ERR_NO, "verify-seal-order", NOWHERE, INT_STR(s->number)));
	} else if (v->number > 0 && s->number > v->newest_outside && memcmp(s->key, v->key, SEAL_KEY) != 0) {
		find(v, FAIL(tx->faults, ERR_NO, "verify-seal-key", NOWHERE, INT_STR(s->number)));
	}
}

static enum err look_at(struct tx *tx, struct verifying *v, const struct q_seal_from_row *row)
{
	struct seal s;
	bool follows = row->number == v->number + 1;

	if (!follows) {
		find(v, FAIL(tx->faults, ERR_NO, "verify-seal-gap", NOWHERE, INT_STR(v->number + 1)));
	}
	if (seal_open(tx->arena, row->body, S(""), &s, NULL) != OK || s.number != row->number ||
	    s.made != row->made_at) {
		find(v, FAIL(tx->faults, ERR_NO, "verify-seal-altered", NOWHERE, INT_STR(row->number)));
		seal_hash(row->body, v->hash);
		v->number = row->number;
		return OK;
	}
	if (follows) {
		look_back(tx, v, &s);
	}
	seal_hash(row->body, v->hash);
	memcpy(v->key, s.key, SEAL_KEY);
	v->number = s.number;
	v->installation = s.installation;
	v->found->seals++;
	v->found->newest_at = s.made;
	v->found->fingerprint = seal_fingerprint(v->kept, &s);
	return compare_outside(tx, v, &s);
}

static enum err look_batch(struct tx *tx, void *ctx)
{
	struct verifying *v = ctx;
	const struct q_seal_from_row *rows;
	size_t n;

	TRY(q_seal_from(tx, v->number + 1, VERIFY_BATCH, &rows, &n));
	for (size_t i = 0; i < n; i++) {
		TRY(look_at(tx, v, &rows[i]));
	}
	v->end = n < VERIFY_BATCH;
	return OK;
}

/* ---- chains against what seals say of them ---- */

/* The mark of a chain, made where there is none yet. */
static struct mark *mark_of(struct verifying *v, int64_t tenant)
{
	size_t low = 0, high = v->mark_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (v->marks[middle].tenant < tenant) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	if (low < v->mark_count && v->marks[low].tenant == tenant) {
		return &v->marks[low];
	}
	if (v->mark_count == v->mark_room) {
		size_t room = v->mark_room == 0 ? CHAINS_FIRST : 2 * v->mark_room;
		struct mark *more = NEW_N(v->kept, struct mark, room);
		if (v->mark_count > 0) {
			memcpy(more, v->marks, v->mark_count * sizeof *more);
		}
		v->marks = more;
		v->mark_room = room;
	}
	memmove(&v->marks[low + 1], &v->marks[low], (v->mark_count++ - low) * sizeof *v->marks);
	v->marks[low] = (struct mark){.tenant = tenant};
	return &v->marks[low];
}

/* The event is not there: was the tail cut off?  A gap inside a chain is what event_verify tells. */
static enum err missing(struct tx *tx, struct verifying *v, const struct seal_chain *c, str seal)
{
	const struct q_event_last_row *last;

	TRY(q_event_last(tx, &last));
	int64_t there = last == NULL ? 0 : last->seq;

	bool erased = false;

	if (there == 0) {
		TRY(erase_was_firm(tx, c->tenant, &erased));
	}
	if (there < c->seq && !erased) {
		find(v, FAIL(tx->faults, ERR_NO, "verify-cut", NOWHERE, firm_name(tx, c->tenant), INT_STR(there),
		             INT_STR(c->seq), seal));
	}
	return OK;
}

static enum err check_chain(struct tx *tx, struct verifying *v, const struct seal_chain *c, str seal)
{
	struct mark *m = mark_of(v, c->tenant);
	const struct q_event_at_row *event;

	if (m->told || (m->seq == c->seq && memcmp(m->hash, c->hash, SEAL_HASH) == 0)) {
		return OK;
	}
	tx->actor.tenant = c->tenant;
	TRY(q_event_at(tx, c->seq, &event));
	if (event == NULL) {
		m->told = true;
		return missing(tx, v, c, seal);
	}
	if (event->hash.n != SEAL_HASH || memcmp(event->hash.p, c->hash, SEAL_HASH) != 0) {
		m->told = true;
		find(v, FAIL(tx->faults, ERR_NO, "verify-rewritten", NOWHERE, firm_name(tx, c->tenant),
		             INT_STR(m->seq + 1), INT_STR(c->seq), seal));
		return OK;
	}
	m->seq = c->seq;
	memcpy(m->hash, c->hash, SEAL_HASH);
	return OK;
}

static enum err check_chains(struct tx *tx, struct verifying *v, const struct seal *s, str seal)
{
	for (size_t i = 0; i < s->n; i++) {
		TRY(check_chain(tx, v, &s->chains[i], seal));
	}
	return OK;
}

static enum err check_batch(struct tx *tx, void *ctx)
{
	struct verifying *v = ctx;
	const struct q_seal_from_row *rows;
	struct seal s;
	size_t n;

	TRY(q_seal_from(tx, v->number + 1, VERIFY_BATCH, &rows, &n));
	for (size_t i = 0; i < n; i++) {
		if (seal_open(tx->arena, rows[i].body, S(""), &s, NULL) == OK) {
			TRY(check_chains(tx, v, &s, INT_STR(s.number)));
		}
		v->number = rows[i].number;
	}
	v->end = n < VERIFY_BATCH;
	return OK;
}

static enum err check_outside(struct tx *tx, void *ctx)
{
	struct verifying *v = ctx;

	for (size_t i = 0; i < v->n; i++) {
		TRY(check_chains(tx, v, &v->outside[i].seal, v->outside[i].file));
	}
	return OK;
}

/* ---- all of it ---- */

static enum err in_batches(struct store *s, struct verifying *v, enum err (*fn)(struct tx *tx, void *ctx),
                           struct faults *fs)
{
	v->number = 0;
	v->end = false;
	while (!v->end) {
		SCOPED(arena_end) struct arena *batch = arena_new(VERIFY_ARENA_MAX);
		TRY(store_read(s, batch, (struct actor){.tenant = TENANT_INSTALLATION}, fn, v, fs));
	}
	return OK;
}

struct asking {
	const struct seal *seal;
	bool known;
};

/* Has the store a firm that the seal names? */
static enum err ask_firms(struct tx *tx, void *ctx)
{
	struct asking *q = ctx;
	const struct q_event_last_row *last;

	q->known = false;
	for (size_t i = 0; i < q->seal->n && !q->known; i++) {
		if (q->seal->chains[i].tenant != TENANT_INSTALLATION) {
			tx->actor.tenant = q->seal->chains[i].tenant;
			TRY(q_event_last(tx, &last));
			q->known = last != NULL;
		}
	}
	return OK;
}

/* A seal of another installation is no finding, but the wrong file; unless the firms are ours, whose seals somebody
 * made anew. */
static enum err refuse_foreign(struct store *s, struct arena *a, const struct verifying *v, struct faults *fs)
{
	for (size_t i = 0; i < v->n; i++) {
		struct asking q = {.seal = &v->outside[i].seal};
		if (v->found->seals > 0 && q.seal->installation == v->installation) {
			continue;
		}
		TRY(store_read(s, a, (struct actor){.tenant = TENANT_INSTALLATION}, ask_firms, &q, fs));
		if (!q.known) {
			fs->n = 0;
			return FAIL(fs, ERR_DATA, "seal-foreign", AT_FILE(v->outside[i].file));
		}
	}
	return OK;
}

static enum err compare_key(struct store *s, struct arena *a, struct verifying *v, struct faults *fs)
{
	uint8_t ours[SEAL_KEY];
	bool there;

	TRY(seal_key_open(s, a, ours, &there, fs));
	if (there && v->found->seals > 0 && memcmp(ours, v->key, SEAL_KEY) != 0) {
		find(v, FAIL(fs, ERR_NO, "verify-seal-ours", NOWHERE, INT_STR(v->number)));
	}
	return OK;
}

static void look_for_gone(struct verifying *v, int64_t newest, struct faults *fs)
{
	for (size_t i = 0; i < v->n; i++) {
		const struct seal_outside *o = &v->outside[i];
		if (!v->matched[i]) {
			find(v, FAIL(fs, ERR_NO, "verify-seal-gone", AT_FILE(o->file), INT_STR(o->seal.number),
			             INT_STR(newest)));
		}
	}
}

enum err seal_verify(struct store *s, struct arena *a, const struct seal_outside *outside, size_t n,
                     struct seals_verified *ret, struct faults *fs)
{
	struct verifying v = {.outside = outside, .n = n, .found = ret, .kept = a};

	*ret = (struct seals_verified){.fingerprint = S("")};
	for (size_t i = 0; i < n; i++) {
		bool newer = outside[i].seal.number > v.newest_outside;
		v.newest_outside = newer ? outside[i].seal.number : v.newest_outside;
	}
	TRY(in_batches(s, &v, look_batch, fs));
	TRY(refuse_foreign(s, a, &v, fs));
	TRY(compare_key(s, a, &v, fs));
	look_for_gone(&v, v.number, fs);
	/* seals that were made anew would say where nothing is wrong */
	if (v.worst == OK) {
		TRY(in_batches(s, &v, check_batch, fs));
		for (size_t i = 0; i < v.mark_count; i++) {
			ret->events += v.marks[i].seq;
		}
	}
	TRY(store_read(s, a, (struct actor){.tenant = TENANT_INSTALLATION}, check_outside, &v, fs));
	return v.worst;
}
