/* Rounds and their answers; forms that are sent twice. */
#include "fixture.h"
#include "store/form.h"
#include "store/round.h"
#include "store/task.h"

/* ---- answers one by one ---- */

struct answering {
	int64_t round, seen;
	str item, note;
	enum answer answer;
};

static enum err open_round(struct tx *tx, void *ctx)
{
	return selfcheck_open(tx, &((struct answering *)ctx)->round);
}

static enum err answer(struct tx *tx, void *ctx)
{
	const struct answering *a = ctx;

	return round_answer(tx, a->round, a->item, a->seen, a->answer, a->note);
}

static enum err close_round(struct tx *tx, void *ctx)
{
	const struct answering *a = ctx;

	return round_close(tx, a->round, a->seen);
}

static enum err read_answers(struct tx *tx, void *ctx)
{
	const struct answering *a = ctx;
	const struct round_row *rows;
	size_t n;

	TRY(round_rows(tx, a->round, &rows, &n));
	CHECK_INT(n, 2);
	CHECK(n == 2 && rows[0].answer == ANSWER_NO && rows[1].answer == ANSWER_NA);
	CHECK_STR(rows[0].item, S("1"));
	CHECK_STR(rows[1].note, S("持っていない"));
	return OK;
}

static struct answering answering_of(int64_t round, str item, int64_t seen, enum answer answer, str note)
{
	return (struct answering){.round = round, .item = item, .seen = seen, .answer = answer, .note = note};
}

TEST(answers_are_given_changed_and_taken_back)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct answering again, a = {.round = 0};

	WRITES(&d, open_round, &a);
	again = a;
	WRITES(&d, open_round, &again);
	CHECK_INT(again.round, a.round);

	a = answering_of(a.round, S("1"), 0, ANSWER_YES, S(""));
	WRITES(&d, answer, &a);
	REFUSED(&d, answer, &a, ERR_NO, "record-changed"); /* somebody else was there meanwhile */
	a = answering_of(a.round, S("1"), 1, ANSWER_NO, S("まだ"));
	WRITES(&d, answer, &a);
	REFUSED(&d, answer, &a, ERR_NO, "record-changed");
	a = answering_of(a.round, S("2"), 1, ANSWER_YES, S(""));
	REFUSED(&d, answer, &a, ERR_NO, "record-changed"); /* and took it back */
	a = answering_of(a.round, S("2"), 0, ANSWER_NONE, S(""));
	WRITES(&d, answer, &a); /* there is nothing to take back */
	a = answering_of(a.round, S("2"), 0, ANSWER_PARTLY, S(""));
	WRITES(&d, answer, &a);
	a = answering_of(a.round, S("2"), 1, ANSWER_NONE, S(""));
	WRITES(&d, answer, &a);
	a = answering_of(a.round, S("3"), 0, ANSWER_NA, S("持っていない"));
	WRITES(&d, answer, &a);
	READS(&d, read_answers, &a);
	CHECK_INT(rows_of(&d, "event"), 2 + 5);

	a.note = of_length(d.a, ANSWER_NOTE_MAX + 1);
	REFUSED(&d, answer, &a, ERR_DATA, "field-too-long");
	SOUND(&d);
}

TEST(answers_must_belong_to_the_edition)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct answering open = {.round = 0}, a;

	WRITES(&d, open_round, &open);
	const str items[] = {S("999"), S(""), of_length(d.a, CATALOGUE_ID_MAX + 1), of_length(d.a, 400000)};
	for (size_t i = 0; i < COUNT_OF(items); i++) {
		a = answering_of(open.round, items[i], 0, ANSWER_YES, S(""));
		REFUSED(&d, answer, &a, ERR_DATA, "round-item");
	}
	a = answering_of(open.round, S("1"), 0, ANSWER_MET, S(""));
	REFUSED(&d, answer, &a, ERR_DATA, "answer-not-of-edition");
	a = answering_of(open.round, S("1"), 0, ANSWER_NA, S(" "));
	REFUSED(&d, answer, &a, ERR_DATA, "answer-na-reason");
	CHECK_INT(rows_of(&d, "answer"), 0);
}

TEST(a_closed_round_takes_no_answers)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct answering a = {.round = 0}, first;

	WRITES(&d, open_round, &a);
	first = answering_of(a.round, S("1"), 0, ANSWER_YES, S(""));
	WRITES(&d, answer, &first);
	a.seen = 2;
	REFUSED(&d, close_round, &a, ERR_NO, "record-changed");
	a.seen = 1;
	WRITES(&d, close_round, &a);
	a.seen = 2;
	REFUSED(&d, close_round, &a, ERR_NO, "record-changed");
	str before = picture(d.a, d.s, d.who.tenant, EXACT, false);
	const struct answering tries[] = {
		answering_of(a.round, S("1"), 1, ANSWER_NO, S("")),
		answering_of(a.round, S("1"), 0, ANSWER_NO, S("")),
		answering_of(a.round, S("2"), 0, ANSWER_NO, S("")),
		answering_of(a.round, S("1"), 1, ANSWER_NONE, S("")),
		answering_of(a.round + 1, S("1"), 0, ANSWER_YES, S("")),
	};

	for (size_t i = 0; i < COUNT_OF(tries); i++) {
		struct answering t = tries[i];
		REFUSED(&d, answer, &t, ERR_NO, "round-closed");
	}
	CHECK_STR(picture(d.a, d.s, d.who.tenant, EXACT, false), before);
	int64_t old = a.round;

	WRITES(&d, open_round, &a);
	CHECK(a.round != old);
	SOUND(&d);
}

/* ---- whole rounds ---- */

struct saving {
	str framework;
	const struct round_row *rows;
	size_t n;
	int64_t number;
};

static enum err save(struct tx *tx, void *ctx)
{
	struct saving *s = ctx;

	return round_save(tx, s->framework, s->rows, s->n, &s->number);
}

struct looking {
	str framework;
	int64_t number;
	const struct q_round_row *round;
	const struct round_row *rows;
	size_t n;
};

static enum err find(struct tx *tx, void *ctx)
{
	struct looking *l = ctx;

	TRY(round_find(tx, l->framework, l->number, &l->round));
	return round_rows(tx, l->round->id, &l->rows, &l->n);
}

TEST(whole_rounds_are_numbered_and_read_back)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	const struct round_row rows[] = {{S("1"), ANSWER_YES, S("")}, {S("2"), ANSWER_NA, S("理由")}};
	struct saving s = {S(SELFCHECK), rows, 2, 0};
	struct looking l = {.framework = S(SELFCHECK)};

	FAILS(&d, fixture_read(&d, find, &l), ERR_MISSING, "round-none");
	for (int64_t number = 1; number <= 3; number++) {
		s.n = (size_t)number % 3;
		WRITES(&d, save, &s);
		CHECK_INT(s.number, number);
	}
	READS(&d, find, &l);
	CHECK_INT(l.round->number, 3);
	CHECK_INT(l.n, 0);
	l.number = 2;
	READS(&d, find, &l);
	CHECK(l.n == 2 && l.rows[1].answer == ANSWER_NA && str_eq(l.rows[1].note, S("理由")));
	CHECK(l.round->state == ROUND_CLOSED && l.round->closed_at.has);
	l.number = 4;
	FAILS(&d, fixture_read(&d, find, &l), ERR_MISSING, "round-unknown");
	l.number = -1;
	FAILS(&d, fixture_read(&d, find, &l), ERR_MISSING, "round-unknown");
	SOUND(&d);
}

TEST(whole_rounds_with_a_wrong_answer_are_not_kept)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	str before = picture(d.a, d.s, d.who.tenant, EXACT, false);
	static const struct {
		struct round_row row;
		const char *message;
	} bad[] = {
		{{{"99", 2}, ANSWER_YES, {"", 0}}, "round-item"},
		{{{"", 0}, ANSWER_YES, {"", 0}}, "round-item"},
		{{{"2", 1}, ANSWER_NONE, {"", 0}}, "answer-not-of-edition"},
		{{{"2", 1}, ANSWER_MET, {"", 0}}, "answer-not-of-edition"},
		{{{"2", 1}, ANSWER_NA, {"", 0}}, "answer-na-reason"},
		{{{"1", 1}, ANSWER_YES, {"", 0}}, "round-item-twice"},
	};

	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		const struct round_row rows[] = {{S("1"), ANSWER_YES, S("")}, bad[i].row};
		struct saving s = {S(SELFCHECK), rows, 2, 0};
		REFUSED(&d, save, &s, ERR_DATA, bad[i].message);
	}
	CHECK_STR(picture(d.a, d.s, d.who.tenant, EXACT, false), before);
}

/* The most there can be: every item of a framework that is not compiled in, each with a note. */
TEST(a_round_of_5000_answers_is_kept_and_one_that_no_event_can_tell_is_not)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct round_row *rows = NEW_N(d.a, struct round_row, CATALOGUE_ITEMS_MAX);
	struct saving s = {S("own-large"), rows, CATALOGUE_ITEMS_MAX, 0};
	struct looking l = {.framework = S("own-large")};

	for (int64_t i = 0; i < CATALOGUE_ITEMS_MAX; i++) {
		rows[i] = (struct round_row){numbered(d.a, "item", i), ANSWER_NO, of_length(d.a, 200)};
	}
	WRITES(&d, save, &s);
	READS(&d, find, &l);
	CHECK_INT(l.n, CATALOGUE_ITEMS_MAX);
	for (int64_t i = 0; i < CATALOGUE_ITEMS_MAX; i++) {
		rows[i].note = of_length(d.a, 1000);
	}
	REFUSED(&d, save, &s, ERR_DATA, "round-too-large");
	CHECK_INT(rows_of(&d, "round"), 1);
	SOUND(&d);
}

/* ---- forms ---- */

struct sending {
	str form, result;
	int64_t fails; /* the write itself is refused */
	int64_t runs;
};

static enum err do_it(struct tx *tx, void *ctx, str *ret_result)
{
	struct sending *s = ctx;
	int64_t id;

	s->runs++;
	TRY(task_add(tx, &(struct q_task_add){.title = S("一度だけ")}, &id));
	*ret_result = numbered(tx->arena, "/task/", s->runs);
	return s->fails ? FAIL(tx->faults, ERR_NO, "record-gone", NOWHERE) : OK;
}

static enum err send(struct fixture *d, struct sending *s)
{
	d->fs->n = 0;
	return form_write(d->s, d->a, d->who, s->form, do_it, s, &s->result, d->fs);
}

TEST(a_form_that_is_sent_twice_is_done_once)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	SCOPED(fixture_end) struct fixture other = fixture_shared();
	struct sending s = {.form = S("a1b2"), .fails = 1};

	FAILS(&d, send(&d, &s), ERR_NO, "record-gone");
	CHECK_INT(rows_of(&d, "form"), 0);
	s = (struct sending){.form = S("a1b2")};
	GOES(&d, send(&d, &s));
	str first = s.result;

	for (int i = 0; i < 3; i++) {
		s.result = S("");
		GOES(&d, send(&d, &s));
		CHECK_STR(s.result, first);
	}
	CHECK_INT(s.runs, 1);
	CHECK_INT(rows_of(&d, "task"), 1);
	GOES(&other, send(&other, &s)); /* another firm's form of the same id is another form */
	CHECK_INT(rows_of(&other, "task"), 1);

	const str bad[] = {S(""), of_length(d.a, FORM_ID_MAX + 1), {"a\0", 2}, S("\xff")};
	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		s.form = bad[i];
		CHECK_INT(send(&d, &s), ERR_DATA);
	}
	CHECK_INT(rows_of(&d, "task"), 1);
}

TEST(forms_are_forgotten_in_time)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	SCOPED(fixture_end) struct fixture other = fixture_beside(&d);
	struct sending s = {.form = S("old")};

	clock_at(0);
	GOES(&d, send(&d, &s));
	GOES(&other, send(&other, &s));
	clock_at(10);
	s.form = S("new");
	GOES(&d, send(&d, &s));
	GOES(&d, form_expire(d.s, d.a, CLOCK_START * INT64_C(1000), d.fs));
	CHECK_INT(rows_of(&d, "form"), 2);
	GOES(&d, form_expire(d.s, d.a, CLOCK_START * INT64_C(1000) + 1, d.fs));
	CHECK_INT(rows_of(&d, "form"), 1);
	CHECK_INT(rows_of(&other, "form"), 0);
	s.form = S("old");
	GOES(&d, send(&d, &s));
	CHECK_INT(rows_of(&d, "task"), 3);
}
