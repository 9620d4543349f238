/* Seals: toride seal makes one, toride verify holds a store against them. */
#include "base/json.h"
#include "cli/records.h"
#include "cli/tell.h"
#include "cli/work.h"
#include "core/message.h"
#include "store/backup_verify.h"
#include "store/event.h"

enum { TOLD_MAX = 64 * 1024, ARGS_BYTES_MAX = 64 };

/* ---- seal ---- */

struct newest {
	int64_t number;
	str body;
};

static enum err read_newest(struct tx *tx, void *ctx)
{
	struct newest *n = ctx;

	return seal_newest(tx, &n->number, &n->body);
}

static void say(const struct command_line *r, const struct seal_made *made)
{
	const char *sentence = made->is_new ? "seal-made" : "seal-stays";
	char digits[24];
	const str args[] = {str_int(made->number, digits), made->fingerprint};
	struct buf told;

	buf_init(&told, r->arena, TOLD_MAX);
	phrase_fill(&told, &catalogue_builtin, r->lang, sentence, args, COUNT_OF(args));
	tell_line(buf_str(&told));
}

enum err cmd_seal(const struct command_line *r, struct faults *fs)
{
	const struct seal_wish wish = {.new_key = r->new_key};
	struct newest newest = {.body = S("")};
	struct seal_made made;
	struct buf args, out;
	str result;

	buf_init(&args, r->arena, ARGS_BYTES_MAX);
	op_seal_make_pack(&args, &wish);
	TRY(records_do(r, "seal.make", buf_str(&args), &result, fs));
	if (!op_seal_made_unpack(result, &made)) {
		return FAIL(fs, ERR_DATA, "op-malformed", NOWHERE);
	}
	TRY(records_read_any(r, read_newest, &newest, fs));
	buf_init(&out, r->arena, SEAL_BYTES_MAX);
	buf_add(&out, newest.body);
	TRY(records_tell(r, &out, fs));
	say(r, &made);
	return OK;
}

/* ---- verify: the files, looked at in the closed child ---- */

static void pack_bytes(struct buf *out, const uint8_t *bytes, size_t n)
{
	pack_text(out, (str){(const char *)bytes, n});
}

static void unpack_bytes(struct unpack *u, uint8_t *ret, size_t n)
{
	str s = unpack_text(u, n);

	u->bad = u->bad || s.n != n;
	memcpy(ret, s.p, u->bad ? 0 : n);
}

static void pack_outside(struct buf *out, const struct seal *s, str body)
{
	uint8_t hash[SEAL_HASH];

	seal_hash(body, hash);
	pack_bytes(out, hash, sizeof hash);
	pack_int(out, s->installation);
	pack_int(out, s->number);
	pack_int(out, s->made);
	pack_bytes(out, s->key, sizeof s->key);
	pack_bytes(out, s->fingerprint, sizeof s->fingerprint);
	pack_int(out, (int64_t)s->n);
	for (size_t i = 0; i < s->n; i++) {
		pack_int(out, s->chains[i].tenant);
		pack_int(out, s->chains[i].seq);
		pack_bytes(out, s->chains[i].hash, SEAL_HASH);
	}
}

static void unpack_outside(struct arena *a, struct unpack *u, struct seal_outside *ret)
{
	struct seal *s = &ret->seal;

	unpack_bytes(u, ret->hash, sizeof ret->hash);
	s->installation = unpack_int(u);
	s->number = unpack_int(u);
	s->made = unpack_int(u);
	unpack_bytes(u, s->key, sizeof s->key);
	unpack_bytes(u, s->fingerprint, sizeof s->fingerprint);
	s->n = (size_t)unpack_int_in(u, 0, SEAL_CHAINS_MAX);
	struct seal_chain *chains = NEW_N(a, struct seal_chain, s->n);

	for (size_t i = 0; i < s->n && !u->bad; i++) {
		chains[i].tenant = unpack_int(u);
		chains[i].seq = unpack_int(u);
		unpack_bytes(u, chains[i].hash, SEAL_HASH);
	}
	s->chains = chains;
}

static enum err make(struct work *w, struct faults *fs)
{
	const struct command_line *r = w->request;

	for (size_t i = 0; i < r->seal_count; i++) {
		const struct input *in = &w->input[i];
		struct seal s;
		TRY(seal_open(r->arena, in->bytes, str_of(in->path), &s, fs));
		pack_outside(&w->op, &s, in->bytes);
	}
	return OK;
}

static int by_number(const void *a, const void *b)
{
	const struct seal_outside *x = a, *y = b;

	return (x->seal.number > y->seal.number) - (x->seal.number < y->seal.number);
}

static enum err read_files(const struct command_line *r, struct seal_outside *outside, struct faults *fs)
{
	struct command_line silent = *r; /* the result is still to come */
	struct work w = {.request = &silent, .saves = true};

	if (r->seal_count == 0) {
		return OK;
	}
	silent.out = NULL;
	for (size_t i = 0; i < r->seal_count; i++) {
		w.input[i] = (struct input){.path = r->seal[i], .max = SEAL_BYTES_MAX};
	}
	TRY(work_run(&w, make, fs));
	struct unpack u = {.rest = buf_str(&w.op)};

	for (size_t i = 0; i < r->seal_count; i++) {
		unpack_outside(r->arena, &u, &outside[i]);
		outside[i].file = str_of(r->seal[i]);
	}
	if (!unpack_done(&u)) {
		return FAIL(fs, ERR_DATA, "op-malformed", NOWHERE);
	}
	qsort(outside, r->seal_count, sizeof *outside, by_number);
	return OK;
}

/* ---- verify: what was found ---- */

struct finding {
	struct verified events;
	struct seals_verified seals;
	struct backups_verified backups;
	const struct seal_outside *outside;
	size_t n;
};

static str day_text(const struct command_line *r, int64_t at)
{
	struct buf day;

	buf_init(&day, r->arena, 64);
	day_write(&day, day_of(at, ZONE_JAPAN), r->lang);
	return buf_str(&day);
}

static void tell_json(struct buf *out, const struct finding *f)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '{');
	json_key(&j, "firms");
	json_int(&j, f->events.tenants);
	json_key(&j, "events");
	json_int(&j, f->events.events);
	if (f->seals.seals > 0) {
		json_key(&j, "seals");
		json_int(&j, f->seals.seals);
		json_key(&j, "sealed");
		json_int(&j, f->seals.events);
		json_key(&j, "fingerprint");
		json_text(&j, f->seals.fingerprint);
	}
	if (f->backups.held > 0) {
		json_key(&j, "backups");
		json_int(&j, (int64_t)f->backups.held);
	}
	json_close(&j, '}');
}

static void tell_text(const struct command_line *r, struct buf *out, const struct finding *f)
{
	const struct catalogue *c = &catalogue_builtin;

	PHRASE(out, c, r->lang, "store-verified", INT_STR(f->events.tenants), INT_STR(f->events.events));
	buf_char(out, '\n');
	if (f->seals.seals > 0) {
		PHRASE(out, c, r->lang, "verify-seals", INT_STR(f->seals.seals), day_text(r, f->seals.newest_at),
		       INT_STR(f->seals.events));
		buf_char(out, '\n');
		if (f->events.events > f->seals.events) {
			PHRASE(out, c, r->lang, "verify-unsealed", INT_STR(f->events.events - f->seals.events));
			buf_char(out, '\n');
		}
	}
	for (size_t i = 0; i < f->n; i++) {
		const struct seal *s = &f->outside[i].seal;
		PHRASE(out, c, r->lang, "verify-outside", INT_STR(s->number), day_text(r, s->made),
		       seal_fingerprint(r->arena, s));
		buf_char(out, '\n');
	}
	if (f->backups.held > 0) {
		PHRASE(out, c, r->lang, "verify-backups", INT_STR(f->backups.held), day_text(r, f->backups.newest_at));
		buf_char(out, '\n');
	}
}

enum err cmd_verify(const struct command_line *r, struct faults *fs)
{
	SCOPED(store_end) struct store *s = NULL;
	struct seal_outside *outside = NEW_N(r->arena, struct seal_outside, SEALS_MAX);
	struct finding f = {.outside = outside, .n = r->seal_count};
	struct where where;
	struct buf out;

	TRY(records_place(r, &where, fs));
	TRY(read_files(r, outside, fs));
	TRY(store_open(r->arena, &where, MODE_READ, false, &s, fs));
	enum err chains = event_verify(s, &f.events, fs);

	if (chains != OK && chains != ERR_NO) {
		return chains;
	}
	enum err seals = seal_verify(s, r->arena, outside, r->seal_count, &f.seals, fs);

	if (seals != OK && seals != ERR_NO) {
		return seals;
	}
	TRY(backups_verify(s, r->arena, where.data, &f.backups, fs));
	TRY(seals);
	TRY(chains);
	buf_init(&out, r->arena, TOLD_MAX);
	if (r->format == FORMAT_JSON) {
		tell_json(&out, &f);
	} else {
		tell_text(r, &out, &f);
	}
	return records_tell(r, &out, fs);
}
