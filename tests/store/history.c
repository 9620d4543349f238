/* Random histories: several firms, whose records are added, changed, taken away and refused in transactions of any
 * length, beside a model of it in memory.  What the store holds is what the model holds; and so it is after derived
 * tables were made again, and in copies on both engines.
 *
 * Each history is told by its seed: TORIDE_TEST_SEED=N runs the one with that seed alone. */
#include "noun.h"
#include "store/checklist.h"
#include "store/copy.h"
#include "store/event.h"
#include "store/event_sql.h"
#include "store/firm.h"
#include "store/form.h"
#include "store/rebuild.h"
#include "store/round.h"
#include "store/setting.h"
#include "store/task.h"

enum {
	HISTORIES = 40,
	STORES = 4, /* that these share: each is rebuilt and copied in the end */
	FIRMS = 3,
	STEPS = 150,
	RECORDS = 40,
	ROUNDS = 12,
	ITEMS = 8, /* of a round that answers are given to */
	FRAMEWORKS = 2,
	FORMS = 4,
};

/* ---- the model ---- */

struct m_record {
	size_t kind; /* of noun_kinds */
	int64_t id, version, seed;
};

struct m_answer {
	enum answer answer;
	int64_t version, seed; /* of the note */
};

struct m_round {
	int64_t id, number, version;
	size_t framework;
	bool open;
	struct m_answer answer[ITEMS];
};

struct m_firm {
	int64_t tenant, version, seed, events;
	struct m_record record[RECORDS];
	size_t record_n;
	struct m_round round[ROUNDS];
	size_t round_n;
	int64_t checklist_seed[FRAMEWORKS], checklist_version[FRAMEWORKS]; /* version 0: there is none */
	int64_t hours;                                                     /* the setting; 0: as it comes */
	bool form[FORMS];
	int64_t forgotten; /* events */
};

struct history {
	struct fixture *d;
	uint32_t seed;
	struct m_firm firm[FIRMS];
	struct m_firm now; /* of the firm whose transaction it is, while it lasts */
	bool give_up;      /* this transaction ends with a refusal */
	size_t refusals;
};

static const char *const frameworks[FRAMEWORKS] = {SELFCHECK, "own-list"};

static uint32_t chance(struct history *h, size_t n)
{
	h->seed = h->seed * 1664525 + 1013904223;
	return (uint32_t)((h->seed >> 8) % n);
}

static str note_of(struct arena *a, int64_t seed)
{
	return seed == 0 ? S("") : numbered(a, "覚え", seed);
}

static str item_of(size_t i)
{
	static const char *const items[ITEMS] = {"1", "2", "3", "4", "5", "6", "7", "8"};

	return str_of(items[i]);
}

/* ---- steps: each does it to the store, and to the model ---- */

/* A refusal that was to come: without it something is wrong, and the transaction must go on. */
static enum err refused(struct tx *tx, struct history *h, enum err err, const char *message)
{
	bool good = err == ERR_NO && tx->err == OK && tx->faults->n > 0 &&
	            strcmp(tx->faults->list[tx->faults->n - 1].message, message) == 0;

	if (!good) {
		printf("# refused with %d, not as %s\n", (int)err, message);
		test_failed(__FILE__, __LINE__, "a refusal");
		return err == OK ? ERR_BUG : err;
	}
	tx->faults->n--;
	h->refusals++;
	return OK;
}

static enum err add_record(struct tx *tx, struct history *h)
{
	struct m_firm *f = &h->now;
	struct m_record *r = &f->record[f->record_n];
	struct noun_in in;

	if (f->record_n == RECORDS) {
		return OK;
	}
	*r = (struct m_record){.kind = chance(h, NOUN_KINDS), .version = 1, .seed = chance(h, 300)};
	noun_fill_add(tx->arena, &noun_kinds[r->kind], r->seed, &in);
	TRY(noun_kinds[r->kind].add(tx, &in, &r->id));
	f->record_n++;
	f->events++;
	return OK;
}

static enum err set_record(struct tx *tx, struct history *h)
{
	struct m_firm *f = &h->now;
	struct noun_in in;
	bool old = chance(h, 5) == 0;

	if (f->record_n == 0) {
		return OK;
	}
	struct m_record *r = &f->record[chance(h, f->record_n)];
	const struct noun_kind *k = &noun_kinds[r->kind];
	int64_t seed = chance(h, 300);

	noun_fill_set(tx->arena, k, seed, r->id, old ? r->version - 1 : r->version, &in);
	if (old) {
		return refused(tx, h, k->set(tx, &in), "record-changed");
	}
	TRY(k->set(tx, &in));
	r->version++;
	r->seed = seed;
	f->events++;
	return OK;
}

static enum err remove_record(struct tx *tx, struct history *h)
{
	struct m_firm *f = &h->now;
	bool old = chance(h, 5) == 0, gone = chance(h, 5) == 0;

	if (f->record_n == 0) {
		return OK;
	}
	struct m_record *r = &f->record[chance(h, f->record_n)];
	const struct noun_kind *k = &noun_kinds[r->kind];

	if (old) {
		return refused(tx, h, noun_take(tx, k, r->id, r->version + 1), "record-changed");
	}
	if (gone) {
		return refused(tx, h, noun_take(tx, k, ~r->id, r->version), "record-gone");
	}
	TRY(noun_take(tx, k, r->id, r->version));
	*r = f->record[--f->record_n];
	f->events++;
	return OK;
}

static int64_t next_number(const struct m_firm *f, size_t framework)
{
	int64_t n = 1;

	for (size_t i = 0; i < f->round_n; i++) {
		n += f->round[i].framework == framework;
	}
	return n;
}

static enum err save_round(struct tx *tx, struct history *h)
{
	struct m_firm *f = &h->now;
	struct m_round *r = &f->round[f->round_n];
	struct round_row rows[ITEMS];
	size_t n = chance(h, ITEMS + 1);
	const struct q_round_newest_row *newest;

	if (f->round_n == ROUNDS) {
		return OK;
	}
	*r = (struct m_round){.framework = chance(h, FRAMEWORKS), .version = 1};
	r->number = next_number(f, r->framework);
	for (size_t i = 0; i < n; i++) {
		r->answer[i] = (struct m_answer){ANSWER_YES + chance(h, 3), 1, chance(h, 4)};
		rows[i] = (struct round_row){item_of(i), r->answer[i].answer, note_of(tx->arena, r->answer[i].seed)};
	}
	int64_t number = 0;

	TRY(round_save(tx, str_of(frameworks[r->framework]), rows, n, &number));
	CHECK_INT(number, r->number);
	TRY(q_round_newest(tx, str_of(frameworks[r->framework]), &newest));
	r->id = newest->id;
	f->round_n++;
	f->events++;
	return OK;
}

/* The framework that is compiled in alone can be opened. */
static enum err open_round(struct tx *tx, struct history *h)
{
	struct m_firm *f = &h->now;
	const struct framework *framework = catalogue_framework(&catalogue_builtin, str_of(frameworks[0]));
	const struct m_round *open = NULL;
	int64_t id = 0;

	for (size_t i = 0; i < f->round_n; i++) {
		open = f->round[i].framework == 0 && f->round[i].open ? &f->round[i] : open;
	}
	if (f->round_n == ROUNDS && open == NULL) {
		return OK;
	}
	TRY(round_open(tx, framework, &catalogue_builtin, &id));
	if (open != NULL) {
		CHECK_INT(id, open->id);
		return OK;
	}
	f->round[f->round_n] =
		(struct m_round){.id = id, .number = next_number(f, 0), .version = 1, .framework = 0, .open = true};
	f->round_n++;
	f->events++;
	return OK;
}

static enum err answer(struct tx *tx, struct history *h)
{
	struct m_firm *f = &h->now;

	if (f->round_n == 0) {
		return OK;
	}
	struct m_round *r = &f->round[chance(h, f->round_n)];
	size_t item = chance(h, ITEMS);
	struct m_answer *a = &r->answer[item];
	struct m_answer now = {chance(h, 4) == 0 ? ANSWER_NONE : ANSWER_YES + chance(h, 3), a->version + 1,
	                       chance(h, 4)};
	bool old = chance(h, 5) == 0;
	enum err err =
		round_answer(tx, r->id, item_of(item), a->version + old, now.answer, note_of(tx->arena, now.seed));

	if (!r->open) {
		return refused(tx, h, err, "round-closed");
	}
	if (old) {
		return refused(tx, h, err, "record-changed");
	}
	TRY(err);
	f->events += a->version != 0 || now.answer != ANSWER_NONE;
	*a = now.answer == ANSWER_NONE ? (struct m_answer){.version = 0} : now;
	return OK;
}

static enum err close_round(struct tx *tx, struct history *h)
{
	struct m_firm *f = &h->now;

	if (f->round_n == 0) {
		return OK;
	}
	struct m_round *r = &f->round[chance(h, f->round_n)];
	enum err err = round_close(tx, r->id, r->version);

	if (!r->open) {
		return refused(tx, h, err, "record-changed");
	}
	TRY(err);
	r->open = false;
	r->version++;
	f->events++;
	return OK;
}

static enum err keep_checklist(struct tx *tx, struct history *h)
{
	struct m_firm *f = &h->now;
	size_t i = chance(h, FRAMEWORKS);
	int64_t seed = 1 + chance(h, 4);
	str text = numbered(tx->arena, "yaml", seed);

	TRY(checklist_keep(tx, str_of(frameworks[i]), text, text));
	if (f->checklist_version[i] == 0 || f->checklist_seed[i] != seed) {
		f->checklist_version[i]++;
		f->events++;
	}
	f->checklist_seed[i] = seed;
	return OK;
}

static enum err set_hours(struct tx *tx, struct history *h)
{
	h->now.hours = 1 + chance(h, 100);
	h->now.events++;
	return setting_set(tx, S("form-hours"), INT_STR(h->now.hours));
}

static enum err set_profile(struct tx *tx, struct history *h)
{
	struct m_firm *f = &h->now;
	bool old = chance(h, 5) == 0;
	int64_t seed = chance(h, 1000);
	const struct q_firm_set in = {
		.version = old ? f->version - 1 : f->version,
		.name = numbered(tx->arena, "会社", seed),
		.industry = S(""),
		.legal_form = S(""),
		.people = {seed % 2 == 0, seed % 2 == 0 ? seed : 0},
		.zone = 540,
	};

	if (old) {
		return refused(tx, h, firm_set(tx, &in), "record-changed");
	}
	TRY(firm_set(tx, &in));
	f->version++;
	f->seed = seed;
	f->events++;
	return OK;
}

static enum err forget_event(struct tx *tx, struct history *h)
{
	struct m_firm *f = &h->now;

	if (f->forgotten >= f->events || chance(h, 3) != 0) {
		return OK;
	}
	TRY(event_forget(tx, ++f->forgotten)); /* in their order: so it is known which were */
	f->events++;
	return OK;
}

typedef enum err step_fn(struct tx *tx, struct history *h);

static step_fn *const steps[] = {
	add_record, add_record, add_record,     set_record, set_record,  set_record,   remove_record, save_round,
	open_round, open_round, answer,         answer,     answer,      answer,       answer,        close_round,
	answer,     answer,     keep_checklist, set_hours,  set_profile, forget_event,
};

/* ---- transactions ---- */

struct stretch {
	struct history *h;
	const struct m_firm *firm;
	uint32_t seed;
	size_t steps;
};

static enum err take_steps(struct tx *tx, void *ctx)
{
	const struct stretch *s = ctx;
	struct history *h = s->h;

	/* from the start, should it be run again */
	h->now = *s->firm;
	h->seed = s->seed;
	for (size_t i = 0; i < s->steps; i++) {
		TRY(steps[chance(h, COUNT_OF(steps))](tx, h));
	}
	return h->give_up ? FAIL(tx->faults, ERR_NO, "record-gone", NOWHERE) : OK;
}

static enum err as_form(struct tx *tx, void *ctx, str *ret_result)
{
	*ret_result = S("/done");
	return take_steps(tx, ctx);
}

/* Returns how many steps were taken. */
static size_t transact(struct history *h)
{
	struct m_firm *firm = &h->firm[chance(h, FIRMS)];
	size_t form = chance(h, 4 * FORMS);
	struct stretch s = {.h = h, .firm = firm, .steps = 1 + chance(h, 8)};
	struct fixture *d = h->d;
	str result = S("");
	enum err err;

	d->who.tenant = firm->tenant;
	h->give_up = chance(h, 6) == 0;
	s.seed = h->seed;
	d->fs->n = 0;
	if (form < FORMS) {
		err = form_write(d->s, d->a, d->who, numbered(d->a, "form", (int64_t)form), as_form, &s, &result,
		                 d->fs);
	} else {
		err = fixture_write(d, take_steps, &s);
	}
	if (form < FORMS && firm->form[form]) {
		CHECK_INT(err, OK); /* it was sent before: nothing happened */
		CHECK_STR(result, S("/done"));
		return s.steps;
	}
	if (h->give_up) {
		fixture_expect(__FILE__, __LINE__, d, err, ERR_NO, "record-gone");
		return s.steps;
	}
	fixture_expect(__FILE__, __LINE__, d, err, OK, "");
	if (form < FORMS) {
		h->now.form[form] = true;
	}
	*firm = h->now;
	return s.steps;
}

/* ---- is the store what the model is? ---- */

static enum err check_record(struct tx *tx, const struct m_record *r)
{
	const struct noun_kind *k = &noun_kinds[r->kind];
	struct noun_in in;
	struct noun_call c = {.kind = k, .in = &in, .id = r->id};

	TRY(noun_read(tx, &c));
	CHECK_INT(noun_value(&c, "version")->n, r->version);
	noun_fill_add(tx->arena, k, r->seed, &in);
	for (size_t i = 0; k->field[i].name != NULL; i++) {
		const struct noun_field *f = &k->field[i];
		str text;
		if (f->kind == FIELD_LINE || f->kind == FIELD_TEXT || f->kind == FIELD_DAY) {
			memcpy(&text, in.bytes + f->add_at, sizeof text);
			CHECK_STR(noun_value(&c, f->name)->s, text);
		}
	}
	return OK;
}

static enum err check_round(struct tx *tx, const struct m_round *r)
{
	const struct q_round_row *row = NULL;
	const struct q_answer_list_row *answers;
	size_t n, at = 0;

	TRY(q_round(tx, r->id, &row));
	if (row == NULL) {
		test_failed(__FILE__, __LINE__, "a round is there");
		return OK;
	}
	CHECK_STR(row->framework, str_of(frameworks[r->framework]));
	CHECK_INT(row->number, r->number);
	CHECK_INT(row->state, r->open ? ROUND_OPEN : ROUND_CLOSED);
	TRY(q_answer_list(tx, r->id, &answers, &n));
	for (size_t i = 0; i < ITEMS; i++) {
		const struct m_answer *a = &r->answer[i];
		if (a->version == 0) {
			continue;
		}
		CHECK(at < n && str_eq(answers[at].item, item_of(i)) && answers[at].version == a->version &&
		      answers[at].answer == (int64_t)a->answer && /* yes 1, partly 2, no 3: in the store, too */
		      str_eq(answers[at].note, note_of(tx->arena, a->seed)));
		at++;
	}
	CHECK_INT(n, at);
	return OK;
}

static enum err check_firm(struct tx *tx, void *ctx)
{
	const struct m_firm *f = ctx;
	const struct q_firm_row *firm = NULL;
	const struct q_event_last_row *last = NULL;
	int64_t hours;
	str yaml;

	TRY(q_firm(tx, &firm));
	CHECK(firm != NULL && firm->version == f->version);
	CHECK_STR(firm->name, numbered(tx->arena, "会社", f->seed));
	TRY(q_event_last(tx, &last));
	CHECK_INT(last->seq, f->events);
	for (size_t i = 0; i < f->record_n; i++) {
		TRY(check_record(tx, &f->record[i]));
	}
	for (size_t i = 0; i < f->round_n; i++) {
		TRY(check_round(tx, &f->round[i]));
	}
	for (size_t i = 0; i < FRAMEWORKS; i++) {
		TRY(checklist_yaml(tx, str_of(frameworks[i]), &yaml));
		CHECK_STR(yaml,
		          f->checklist_version[i] == 0 ? S("") : numbered(tx->arena, "yaml", f->checklist_seed[i]));
	}
	TRY(setting_get(tx, SETTING_FORM_HOURS, &hours));
	CHECK_INT(hours, f->hours == 0 ? settings[SETTING_FORM_HOURS].fallback : f->hours);
	return OK;
}

static void compare(struct history *h)
{
	for (size_t i = 0; i < FIRMS; i++) {
		struct m_firm *f = &h->firm[i];
		int64_t want[NOUN_KINDS] = {0};
		h->d->who.tenant = f->tenant;
		READS(h->d, check_firm, f);
		for (size_t r = 0; r < f->record_n; r++) {
			want[f->record[r].kind]++;
		}
		for (size_t k = 0; k < NOUN_KINDS; k++) {
			CHECK_INT(rows_of(h->d, noun_kinds[k].table), want[k]);
		}
		CHECK_INT(rows_of(h->d, "round"), f->round_n);
	}
}

static enum err add_firm(struct tx *tx, void *ctx)
{
	(void)ctx;
	return firm_add(tx, S("会社 0"));
}

static void run_history(struct fixture *d, uint32_t seed)
{
	struct history *h = NEW(d->a, struct history);
	size_t taken = 0;

	*h = (struct history){.d = d, .seed = seed};
	for (size_t i = 0; i < FIRMS; i++) {
		h->firm[i] = (struct m_firm){.tenant = store_tenant_id(), .version = 1, .events = 1};
		d->who.tenant = h->firm[i].tenant;
		WRITES(d, add_firm, NULL);
	}
	while (taken < STEPS) {
		taken += transact(h);
	}
	compare(h);
	CHECK(h->refusals > 0);
}

/* Made anew, and on either engine, it is the same. */
static void check_whole(struct fixture *d)
{
	str all = picture(d->a, d->s, ALL_TENANTS, EXACT, false);
	str records = picture(d->a, d->s, ALL_TENANTS, EXACT, true);
	int64_t firms;

	SOUND(d);
	d->fs->n = 0;
	GOES(d, store_rebuild(d->s, &firms, d->fs));
	CHECK_STR(picture(d->a, d->s, ALL_TENANTS, EXACT, false), all);
	for (enum dialect dialect = 0; dialect < DIALECT__MAX; dialect++) {
		struct copied copied;
		struct fixture to = {.a = arena_new(FIXTURE_ROOM), .own = true};
		to.fs = NEW(to.a, struct faults);
		to.where = place_new(to.a, dialect);
		GOES(&to, store_open(to.a, to.where, MODE_WRITE, true, &to.s, to.fs));
		GOES(&to, store_copy(d->s, to.s, &copied, to.fs));
		CHECK_STR(picture(to.a, to.s, ALL_TENANTS, EXACT, true), records);
		SOUND(&to);
		fixture_end(&to);
	}
}

TEST(random_histories_leave_what_the_model_has)
{
	int64_t only = 0;
	bool one = str_to_int(str_of(getenv("TORIDE_TEST_SEED")), &only);

	for (int store = 0; store < STORES; store++) {
		SCOPED(fixture_end) struct fixture d = fixture_alone();
		for (int i = 0; i < HISTORIES / STORES; i++) {
			uint32_t seed = one ? (uint32_t)only : (uint32_t)(20261121 + 977 * (store * HISTORIES + i));
			printf("# TORIDE_TEST_SEED=%lu\n", (unsigned long)seed);
			run_history(&d, seed);
			if (one) {
				return;
			}
		}
		check_whole(&d);
	}
}
