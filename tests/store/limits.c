/* What people type into fields: the longest that is allowed, one character more, a megabyte, and bytes that are no
 * text.  What is refused leaves nothing behind, and is refused as the field's own mistake: never as ours. */
#include "core/field.h"
#include "noun.h"
#include "store/checklist.h"
#include "store/firm.h"
#include "store/form.h"
#include "store/job.h"
#include "store/round.h"
#include "store/task.h"

enum { HUGE_CHARACTERS = 350000 }; /* more than a megabyte */

/* Texts that no field takes. */
struct bad_text {
	str text;
	const char *message;
	bool line_only; /* a field of several lines takes it */
};

static const struct bad_text bad_texts[] = {
	{{"a\0b", 3}, "field-control", false},          {{"a\x7f", 2}, "field-control", false},
	{{"a\x1b[2J", 5}, "field-control", false},      {{"a\xc2\x85", 3}, "field-control", false},
	{{"a\xe2\x80\xae", 4}, "field-control", false}, {{"a\nb", 3}, "field-control", true},
	{{"a\tb", 3}, "field-control", true},           {{"\xff", 1}, "field-not-text", false},
	{{"\xe3\x81", 2}, "field-not-text", false},     {{"\xc0\x80", 2}, "field-not-text", false},
	{{"\xed\xa0\x80", 3}, "field-not-text", false}, {{"\xf4\x90\x80\x80", 4}, "field-not-text", false},
};

/* A record of a kind, given to `add` and to `set` with one field at a time that is not as it should be. */
struct trial {
	struct fixture *d;
	const struct noun_kind *k;
	struct noun_call c; /* the record that `set` is tried on */
	int64_t version;
};

/* `text`, or where there is none `number`, stands in that field. */
static void fill(const struct trial *t, const struct noun_field *f, bool set, str text, int64_t number,
                 struct noun_in *in)
{
	size_t at = set ? f->set_at : f->add_at;

	if (set) {
		noun_fill_set(t->d->a, t->k, 1, t->c.id, t->version, in);
	} else {
		noun_fill_add(t->d->a, t->k, 1, in);
	}
	if (text.p != NULL) {
		noun_text(in, at, text);
	} else {
		noun_number(in, f, at, number);
	}
}

static void refuse(struct trial *t, const struct noun_field *f, bool set, str text, int64_t number, const char *message)
{
	struct noun_in in;
	struct noun_call c = {.kind = t->k, .in = &in};

	fill(t, f, set, text, number, &in);
	enum err err = fixture_write(t->d, set ? noun_set : noun_add, &c);

	if (err != ERR_DATA || !str_eq(fixture_said(t->d), str_of(message)) ||
	    !str_eq(fixture_field(t->d), str_of(f->name))) {
		printf("# %s of %s, %s, %zu bytes or %lld: err %d, %.*s of \"%.*s\"\n", f->name, t->k->table,
		       set ? "set" : "add", text.n, (long long)number, (int)err, STR_ARG(fixture_said(t->d)),
		       STR_ARG(fixture_field(t->d)));
		test_failed(__FILE__, __LINE__, message);
	}
}

static void take(struct trial *t, const struct noun_field *f, bool set, str text, int64_t number)
{
	struct noun_in in;
	struct noun_call c = {.kind = t->k, .in = &in};

	fill(t, f, set, text, number, &in);
	WRITES(t->d, set ? noun_set : noun_add, &c);
	t->version += set;
	c.id = set ? t->c.id : c.id;
	READS(t->d, noun_read, &c);
	if (text.p != NULL) {
		CHECK_STR(noun_value(&c, f->name)->s, text);
	} else {
		CHECK_INT(noun_value(&c, f->name)->n, number);
	}
}

static void try_text(struct trial *t, const struct noun_field *f, bool set)
{
	struct arena *a = t->d->a;
	size_t most = (size_t)f->most;

	take(t, f, set, of_length(a, most), 0);
	refuse(t, f, set, of_length(a, most + 1), 0, "field-too-long");
	refuse(t, f, set, of_length(a, HUGE_CHARACTERS), 0, "field-too-long");
	for (size_t i = 0; i < COUNT_OF(bad_texts); i++) {
		if (f->kind == FIELD_LINE || !bad_texts[i].line_only) {
			refuse(t, f, set, bad_texts[i].text, 0, bad_texts[i].message);
		}
	}
	if (f->kind == FIELD_TEXT) {
		take(t, f, set, S("一行目\n\t二行目\r\n"), 0);
	}
	if (f->least > 0) {
		refuse(t, f, set, S(""), 0, "field-empty");
		refuse(t, f, set, S(" 　 "), 0, "field-empty");
	} else {
		take(t, f, set, S(""), 0);
	}
}

static void try_day(struct trial *t, const struct noun_field *f, bool set)
{
	static const str bad[] = {{"2026-02-29", 10}, {"2026-13-01", 10}, {"2026-00-10", 10}, {"2026-1-1", 8},
	                          {"1899-12-31", 10}, {"2026/01/01", 10}, {"２０２６", 12},   {"+026-01-01", 10},
	                          {"\0", 1},          {"2026-01-0\0", 10}};

	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		refuse(t, f, set, bad[i], 0, "field-day");
	}
	refuse(t, f, set, of_length(t->d->a, HUGE_CHARACTERS), 0, "field-day");
}

static void try_field(struct trial *t, const struct noun_field *f, bool set)
{
	const str none = {NULL, 0};

	if (f->kind == FIELD_LINE || f->kind == FIELD_TEXT) {
		try_text(t, f, set);
	} else if (f->kind == FIELD_DAY) {
		try_day(t, f, set);
	} else {
		take(t, f, set, none, f->least);
		take(t, f, set, none, f->most);
		refuse(t, f, set, none, f->least - 1, "field-number");
		refuse(t, f, set, none, f->most + 1, "field-number");
		refuse(t, f, set, none, INT64_MAX, "field-number");
		refuse(t, f, set, none, INT64_MIN, "field-number");
	}
}

TEST(fields_of_records_have_limits)
{
	for (size_t i = 0; i < NOUN_KINDS; i++) {
		SCOPED(fixture_end) struct fixture d = fixture_shared();
		struct noun_in in;
		struct trial t = {&d, &noun_kinds[i], {.kind = &noun_kinds[i], .in = &in}, 1};
		noun_fill_add(d.a, t.k, 1, &in);
		WRITES(&d, noun_add, &t.c);
		for (size_t f = 0; t.k->field[f].name != NULL; f++) {
			try_field(&t, &t.k->field[f], false);
			try_field(&t, &t.k->field[f], true);
		}
		SOUND(&d);
	}
}

/* ---- what two fields say together ---- */

static enum err end_early(struct tx *tx, void *ctx)
{
	struct noun_call *c = ctx;
	struct noun_in in;
	size_t days[2], n = 0;

	noun_fill_add(tx->arena, c->kind, 1, &in);
	for (size_t i = 0; c->kind->field[i].name != NULL; i++) {
		if (c->kind->field[i].kind == FIELD_DAY && n < 2) {
			days[n++] = c->kind->field[i].add_at;
		}
	}
	noun_text(&in, days[0], c->version == 0 ? DAY_NONE : S("2027-04-02"));
	noun_text(&in, days[1], S("2027-04-01"));
	return c->kind->add(tx, &in, &c->id);
}

TEST(nothing_ends_before_it_begins)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();

	for (size_t i = 1; i < NOUN_KINDS; i++) { /* a task has one day only */
		struct noun_call c = {.kind = &noun_kinds[i], .version = 1};
		REFUSED(&d, end_early, &c, ERR_DATA, "field-ends-before");
		c.version = 0; /* nobody knows when it began */
		WRITES(&d, end_early, &c);
	}
}

static enum err set_task(struct tx *tx, void *ctx)
{
	struct q_task_set *in = ctx;
	const struct q_task_add new = {.title = S("鍵"), .state = TASK_DONE, .done_on = S("2027-04-01")};
	const struct q_task_row *row;

	TRY(task_add(tx, &new, &in->id)); /* which is open, whatever it is given */
	TRY(q_task(tx, in->id, &row));
	CHECK(row->state == TASK_OPEN && row->done_on.p == NULL);
	TRY(task_set(tx, in));
	TRY(q_task(tx, in->id, &row));
	CHECK_INT(row->state, in->state);
	return OK;
}

TEST(what_is_done_has_its_day)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct q_task_set in = {.version = 1, .title = S("鍵"), .due = DAY_NONE, .state = TASK_DONE};

	REFUSED(&d, set_task, &in, ERR_DATA, "field-day");
	in.done_on = S("2027-02-30");
	REFUSED(&d, set_task, &in, ERR_DATA, "field-day");
	in.done_on = S("2027-02-28");
	WRITES(&d, set_task, &in);
	in.state = TASK_OPEN;
	in.done_on = S("");
	REFUSED(&d, set_task, &in, ERR_DATA, "field-day");
	in.done_on = (str){NULL, 0};
	WRITES(&d, set_task, &in);
	in.state = TASK_DROPPED + 1;
	REFUSED(&d, set_task, &in, ERR_DATA, "field-number");
	in.state = TASK_UNSET;
	REFUSED(&d, set_task, &in, ERR_DATA, "field-number");
}

/* ---- what has no such table ---- */

static enum err add_firm(struct tx *tx, void *ctx)
{
	return firm_add(tx, *(const str *)ctx);
}

TEST(names_of_firms_have_limits)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	str name = of_length(d.a, FIRM_NAME_MAX + 1);

	d.who.tenant = store_tenant_id();
	REFUSED(&d, add_firm, &name, ERR_DATA, "field-too-long");
	name = of_length(d.a, HUGE_CHARACTERS);
	REFUSED(&d, add_firm, &name, ERR_DATA, "field-too-long");
	name = S("");
	REFUSED(&d, add_firm, &name, ERR_DATA, "field-empty");
	for (size_t i = 0; i < COUNT_OF(bad_texts); i++) {
		name = bad_texts[i].text;
		REFUSED(&d, add_firm, &name, ERR_DATA, bad_texts[i].message);
	}
	name = of_length(d.a, FIRM_NAME_MAX);
	WRITES(&d, add_firm, &name);
}

static enum err set_firm(struct tx *tx, void *ctx)
{
	return firm_set(tx, ctx);
}

static const struct q_firm_set good_firm = {
	.version = 1, .name = {"会社", 6}, .industry = {"", 0}, .legal_form = {"", 0}, .zone = 540};

static void refuse_firm(struct fixture *d, const struct q_firm_set *firm, const char *message)
{
	struct q_firm_set in = *firm;

	REFUSED(d, set_firm, &in, ERR_DATA, message);
}

TEST(profiles_of_firms_have_limits)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct q_firm_set in = good_firm;

	in.industry = S("U");
	refuse_firm(&d, &in, "firm-industry");
	in.industry = of_length(d.a, HUGE_CHARACTERS);
	refuse_firm(&d, &in, "firm-industry");
	in = good_firm;
	in.legal_form = S("empire");
	refuse_firm(&d, &in, "firm-legal-form");
	in = good_firm;
	in.people = (struct maybe){true, -1};
	refuse_firm(&d, &in, "field-number");
	in.people.n = FIRM_PEOPLE_MAX + 1;
	refuse_firm(&d, &in, "field-number");
	in = good_firm;
	in.prefecture = (struct maybe){true, 48};
	refuse_firm(&d, &in, "field-number");
	in = good_firm;
	in.target_step = 5;
	refuse_firm(&d, &in, "field-number");
	in = good_firm;
	in.uses = 1;
	refuse_firm(&d, &in, "field-number");
	in = good_firm;
	in.uses_known = INT64_C(1) << 40;
	refuse_firm(&d, &in, "field-number");
	in = good_firm;
	in.zone = 15 * 60;
	refuse_firm(&d, &in, "field-number");
	CHECK_INT(rows_of(&d, "event"), 1);
}

struct typed {
	str framework, title, item, note, kind;
	enum answer answer;
};

static enum err keep_checklist(struct tx *tx, void *ctx)
{
	const struct typed *t = ctx;

	return checklist_keep(tx, t->framework, t->title, S("yaml"));
}

static enum err save_round(struct tx *tx, void *ctx)
{
	const struct typed *t = ctx;
	const struct round_row row = {t->item, t->answer, t->note};
	int64_t number;

	return round_save(tx, t->framework, &row, 1, &number);
}

static enum err add_job(struct tx *tx, void *ctx)
{
	const struct typed *t = ctx;
	int64_t id;

	return job_add(tx, t->kind, t->note, 0, &id);
}

static const struct typed good = {
	.framework = {"own", 3},
	.title = {"題", 3},
	.item = {"1", 1},
	.note = {"覚え", 6},
	.kind = {"scan", 4},
	.answer = ANSWER_YES,
};

/* Tries a member of `typed` that may have `most` characters. */
static void try_member(struct fixture *d, tx_fn *fn, size_t at, size_t most, bool lines)
{
	struct typed t = good;
	str *member = (str *)(void *)((char *)&t + at);
	str before = picture(d->a, d->s, d->who.tenant, EXACT, false);

	*member = of_length(d->a, most + 1);
	REFUSED(d, fn, &t, ERR_DATA, "field-too-long");
	*member = of_length(d->a, HUGE_CHARACTERS);
	REFUSED(d, fn, &t, ERR_DATA, "field-too-long");
	for (size_t i = 0; i < COUNT_OF(bad_texts); i++) {
		*member = bad_texts[i].text;
		if (!lines || !bad_texts[i].line_only) {
			REFUSED(d, fn, &t, ERR_DATA, bad_texts[i].message);
		}
	}
	CHECK_STR(picture(d->a, d->s, d->who.tenant, EXACT, false), before);
	*member = of_length(d->a, most);
	WRITES(d, fn, &t);
}

TEST(checklists_rounds_and_jobs_have_limits)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();

	try_member(&d, keep_checklist, offsetof(struct typed, framework), CATALOGUE_ID_MAX, false);
	try_member(&d, keep_checklist, offsetof(struct typed, title), CATALOGUE_TEXT_MAX, true);
	try_member(&d, save_round, offsetof(struct typed, framework), CATALOGUE_ID_MAX, false);
	try_member(&d, save_round, offsetof(struct typed, item), CATALOGUE_ID_MAX, false);
	try_member(&d, save_round, offsetof(struct typed, note), ANSWER_NOTE_MAX, true);
	try_member(&d, add_job, offsetof(struct typed, kind), 40, false);
	try_member(&d, add_job, offsetof(struct typed, note), JOB_ARGUMENT_MAX, true);
	SOUND(&d);
}

/* ---- texts that reach a statement unchecked ---- */

static enum err ask(struct tx *tx, void *ctx)
{
	const struct q_round_newest_row *newest;

	return q_round_newest(tx, *(const str *)ctx, &newest);
}

TEST(what_is_no_text_reaches_no_engine)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	static const str bad[] = {{"a\0b", 3}, {"\0", 1}, {"\xff", 1}, {"\xe3\x81", 2}, {"\xed\xa0\x80", 3}};

	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		str text = bad[i];
		FAILS(&d, fixture_read(&d, ask, &text), ERR_DATA, "store-text");
	}
	str huge = of_length(d.a, HUGE_CHARACTERS);

	READS(&d, ask, &huge);
}
