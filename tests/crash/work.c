#include "work.h"

#include <inttypes.h>

#include "store/firm.h"
#include "store/ops.h"
#include "store/round.h"
#include "store/task.h"

struct deed deed_of(const char *name, int64_t number)
{
	return (struct deed){(enum deed_kind)(number % DEED__MAX), name, number};
}

str tag_write(const struct deed *d, char room[static TAG_ROOM])
{
	int n = snprintf(room, TAG_ROOM, "%s-%" PRId64, d->name, d->number);

	return (str){room, (size_t)n};
}

str note_of(str tag, char room[static NOTE_ROOM])
{
	uint32_t x = 2166136261;
	size_t n = 0;

	for (size_t i = 0; i < tag.n; i++) {
		x = (x ^ (unsigned char)tag.p[i]) * 16777619;
	}
	for (size_t want = x % 4 == 0 ? NOTE_ROOM : x % 100; n < want; n++) {
		x = x * 1664525 + 1013904223;
		room[n] = (char)('a' + (x >> 24) % 26);
	}
	return (str){room, n};
}

/* ---- firms ---- */

static enum err find_firm(struct tx *tx, str name, int64_t *ret)
{
	const struct q_firm_named_row *rows;
	size_t n;

	TRY(q_firm_named(tx, name, 1, &rows, &n));
	*ret = n == 0 ? 0 : rows[0].tenant;
	return OK;
}

struct finding {
	str own;
	struct firms firms;
};

static enum err find_both(struct tx *tx, void *ctx)
{
	struct finding *f = ctx;

	TRY(find_firm(tx, S(SHARED_FIRM), &f->firms.shared));
	return find_firm(tx, f->own, &f->firms.own);
}

enum err firms_find(struct store *s, struct arena *a, const char *name, struct firms *ret, struct faults *fs)
{
	struct finding f = {.own = str_of(name)};

	TRY(store_read(s, a, (struct actor){.tenant = TENANT_INSTALLATION}, find_both, &f, fs));
	*ret = f.firms;
	return OK;
}

static enum err add_firm(struct tx *tx, void *ctx)
{
	return firm_add(tx, *(const str *)ctx);
}

enum err firms_make(struct store *s, struct arena *a, struct faults *fs)
{
	for (int i = 0; i <= WRITERS; i++) {
		char room[24];
		struct firms there;
		snprintf(room, sizeof room, "w%d", i);
		str name = i == 0 ? S(SHARED_FIRM) : str_of(room);
		TRY(firms_find(s, a, i == 0 ? SHARED_FIRM : room, &there, fs));
		if (there.own == 0) {
			TRY(store_write(s, a, (struct actor){.tenant = store_tenant_id()}, add_firm, &name, fs));
		}
	}
	return OK;
}

/* ---- deeds ---- */

static void fill_rows(const struct deed *d, struct arena *a, struct round_row rows[static ROUND_ANSWERS])
{
	char room[TAG_ROOM];
	str tag = str_copy(a, tag_write(d, room));

	for (int64_t i = 0; i < ROUND_ANSWERS; i++) {
		rows[i] = (struct round_row){str_copy(a, INT_STR(i + 1)),
		                             (enum answer)(ANSWER_YES + (i + d->number) % 4), tag};
	}
}

static enum err save_round(struct tx *tx, const struct deed *d)
{
	struct round_row rows[ROUND_ANSWERS];
	int64_t number;

	fill_rows(d, tx->arena, rows);
	return round_save(tx, EDITION, rows, ROUND_ANSWERS, &number);
}

static enum err add_tasks(struct tx *tx, const struct deed *d)
{
	char tag_room[TAG_ROOM], note_room[NOTE_ROOM], title[TAG_ROOM + 8];
	str tag = tag_write(d, tag_room);
	int64_t id;

	for (int i = 1; i <= TAG_TASKS; i++) {
		snprintf(title, sizeof title, "%s %d", tag_room, i);
		TRY(task_add(tx, &(struct q_task_add){.title = str_of(title), .note = note_of(tag, note_room)}, &id));
	}
	return OK;
}

static enum err set_people(struct tx *tx, const struct deed *d)
{
	const struct q_firm_row *f;

	TRY(q_firm(tx, &f));
	return firm_set(tx, &(struct q_firm_set){.version = f->version,
	                                         .name = f->name,
	                                         .people = {.has = true, .n = d->number},
	                                         .industry = f->industry,
	                                         .legal_form = f->legal_form,
	                                         .zone = f->zone});
}

static enum err run_deed(struct tx *tx, void *ctx)
{
	const struct deed *d = ctx;

	switch (d->kind) {
	case DEED_ROUND:
		return save_round(tx, d);
	case DEED_TASKS:
		return add_tasks(tx, d);
	case DEED_COUNT:
	case DEED__MAX:
		break;
	}
	return set_people(tx, d);
}

enum err deed_do(struct store *s, struct arena *a, const struct firms *firms, const struct deed *d, struct faults *fs)
{
	bool shared = d->kind != DEED_COUNT && d->number % 2 == 0;
	struct deed copy = *d;

	return store_write(s, a, (struct actor){.tenant = shared ? firms->shared : firms->own}, run_deed, &copy, fs);
}

static enum err ask_round(const struct where *where, struct arena *a, const struct deed *d, struct faults *fs)
{
	struct round_row rows[ROUND_ANSWERS];
	struct op_round_saved saved;
	struct buf args;
	str result;

	fill_rows(d, a, rows);
	buf_init(&args, a, OP_BYTES_MAX);
	op_round_save_pack(&args, &(const struct op_round_save){
					  .firm = {.name = d->number % 2 == 0 ? S(SHARED_FIRM) : str_of(d->name)},
					  .framework = EDITION,
					  .rows = rows,
					  .n = ROUND_ANSWERS,
				  });
	TRY(op_do(a, where, false, "round.save", buf_str(&args), &result, fs));
	return op_round_saved_unpack(result, &saved) ? OK : FAIL(fs, ERR_BUG, "op-malformed", NOWHERE);
}

enum err deed_ask(const struct where *where, struct arena *a, const struct deed *d, struct faults *fs)
{
	struct buf args;
	str result;

	if (d->kind == DEED_ROUND) {
		return ask_round(where, a, d, fs);
	}
	buf_init(&args, a, OP_BYTES_MAX);
	op_firm_set_pack(&args, &(const struct op_firm_set){
					.firm = {.name = str_of(d->name)},
					.field = S("people"),
					.value = INT_STR(d->number),
				});
	return op_do(a, where, false, "firm.set", buf_str(&args), &result, fs);
}

/* ---- failures ---- */

enum fate fate_of(const struct faults *fs)
{
	static const char *const unknown[] = {"store-unsure", "op-no-answer"};
	static const char *const passing[] = {"store-locked", "store-busy",  "store-away",
	                                      "store-lost",   "store-again", "store-slow"};
	const char *id = fs->n == 0 ? "" : fs->list[0].message;

	for (size_t i = 0; i < COUNT_OF(unknown); i++) {
		if (strcmp(id, unknown[i]) == 0) {
			return FATE_UNKNOWN;
		}
	}
	for (size_t i = 0; i < COUNT_OF(passing); i++) {
		if (strcmp(id, passing[i]) == 0) {
			return FATE_AGAIN;
		}
	}
	return FATE_BROKEN;
}
