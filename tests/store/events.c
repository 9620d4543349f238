/* Events: each change has one, which says what was there before and what is there now. */
#include "core/field.h"
#include "fixture.h"
#include "store/certification.h"
#include "store/checklist.h"
#include "store/event.h"
#include "store/file_sql.h"
#include "store/firm.h"
#include "store/insurance.h"
#include "store/round.h"
#include "store/setting.h"
#include "store/task.h"

/* ---- what events say ---- */

/* JSON without the spaces between its words. */
static str squeezed(struct arena *a, str json)
{
	struct buf out;
	bool inside = false;

	if (json.p == NULL) {
		return json;
	}
	buf_init(&out, a, json.n);
	for (size_t i = 0; i < json.n; i++) {
		char c = json.p[i];
		inside = inside != (c == '"' && (i == 0 || json.p[i - 1] != '\\'));
		if (inside || (c != ' ' && c != '\n')) {
			buf_char(&out, c);
		}
	}
	return buf_str(&out);
}

/* The last event is this one; `before` and `after` are parts of what it says, NULL for nothing said. */
static void check_last(int line, struct fixture *d, const char *what, int64_t subject, const char *before,
                       const char *after)
{
	struct telling t = {.n = 0};

	READS(d, read_events, &t);
	if (t.n == 0) {
		test_failed(__FILE__, line, what);
		return;
	}
	const struct q_event_chain_row *e = &t.row[t.n - 1];
	const struct {
		str said;
		const char *want;
	} both[] = {{squeezed(d->a, e->before), before}, {squeezed(d->a, e->after), after}};

	test_check_str(__FILE__, line, "what", e->what, str_of(what));
	test_check_int(__FILE__, line, "subject", e->subject, subject);
	test_check_int(__FILE__, line, "who", e->who, d->who.person);
	test_check_int(__FILE__, line, "seq", e->seq, (int64_t)t.n);
	for (size_t i = 0; i < COUNT_OF(both); i++) {
		bool good = both[i].want == NULL ? both[i].said.p == NULL
		                                 : str_find(both[i].said, str_of(both[i].want)) != SIZE_MAX;
		if (!good) {
			printf("# %s says: %.*s\n#   want: %s\n", what, STR_ARG(both[i].said),
			       both[i].want == NULL ? "(nothing)" : both[i].want);
			test_failed(__FILE__, line, i == 0 ? "before" : "after");
		}
	}
}

#define LAST(d, what, subject, before, after) check_last(__LINE__, (d), (what), (subject), (before), (after))

struct doing {
	int64_t id, version, number;
	str text;
};

static enum err rename_firm(struct tx *tx, void *ctx)
{
	const struct doing *x = ctx;

	return firm_set(tx, &(struct q_firm_set){.version = 1,
	                                         .name = x->text,
	                                         .industry = S(""),
	                                         .legal_form = S(""),
	                                         .people = {true, 5},
	                                         .zone = 540});
}

static enum err add_task(struct tx *tx, void *ctx)
{
	struct doing *x = ctx;

	return task_add(tx, &(struct q_task_add){.title = S("鍵を替える"), .note = S("\"引用\""), .cost = {true, 9}},
	                &x->id);
}

static enum err set_task(struct tx *tx, void *ctx)
{
	const struct doing *x = ctx;

	return task_set(tx, &(struct q_task_set){.id = x->id,
	                                         .version = 1,
	                                         .title = S("鍵を替える"),
	                                         .note = S("\"引用\""),
	                                         .due = DAY_NONE,
	                                         .state = TASK_BEGUN});
}

static enum err remove_task(struct tx *tx, void *ctx)
{
	const struct doing *x = ctx;

	return task_remove(tx, x->id, 2);
}

static enum err add_certification(struct tx *tx, void *ctx)
{
	return entry_add_words(tx, &certification_kind, &(const struct entry_word){"name", S("Pマーク")}, 1,
	                       &((struct doing *)ctx)->id);
}

static enum err add_insurance(struct tx *tx, void *ctx)
{
	return entry_add_words(tx, &insurance_kind, &(const struct entry_word){"insurer", S("損保")}, 1,
	                       &((struct doing *)ctx)->id);
}

static enum err keep_checklist(struct tx *tx, void *ctx)
{
	return checklist_keep(tx, S("own-1"), ((struct doing *)ctx)->text, ((struct doing *)ctx)->text);
}

static enum err open_round(struct tx *tx, void *ctx)
{
	return selfcheck_open(tx, &((struct doing *)ctx)->id);
}

static enum err answer(struct tx *tx, void *ctx)
{
	const struct doing *x = ctx;

	return round_answer(tx, x->id, S("1"), x->version, (enum answer)x->number, S("覚え"));
}

static enum err close_round(struct tx *tx, void *ctx)
{
	return round_close(tx, ((struct doing *)ctx)->id, 1);
}

static enum err save_round(struct tx *tx, void *ctx)
{
	const struct round_row rows[] = {{S("1"), ANSWER_YES, S("")}, {S("2"), ANSWER_NO, S("まだ")}};

	return round_save(tx, S(SELFCHECK), rows, 2, &((struct doing *)ctx)->number);
}

static enum err set_hours(struct tx *tx, void *ctx)
{
	(void)ctx;
	return setting_set(tx, S("form-hours"), S("3"));
}

static int64_t round_newest(struct fixture *d);

TEST(each_change_has_an_event_with_before_and_after)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct doing x = {.text = S("株式会社\n改行")};

	LAST(&d, "firm.add", 0, NULL, "\"name\":\"山田製作所\"");
	REFUSED(&d, rename_firm, &x, ERR_DATA, "field-control");
	x.text = S("山田\"精機\"");
	WRITES(&d, rename_firm, &x);
	LAST(&d, "firm.set", 0, "{\"name\":\"山田製作所\",\"people\":null}",
	     "{\"name\":\"山田\\\"精機\\\"\",\"people\":5}");
	WRITES(&d, add_task, &x);
	LAST(&d, "task.add", x.id, NULL, "\"note\":\"\\\"引用\\\"\"");
	WRITES(&d, set_task, &x);
	LAST(&d, "task.set", x.id, "{\"state\":1,\"cost\":9}", "{\"state\":2,\"cost\":null}");
	WRITES(&d, remove_task, &x);
	LAST(&d, "task.remove", x.id, "\"title\":\"鍵を替える\"", NULL);
	WRITES(&d, add_certification, &x);
	LAST(&d, "certification.add", x.id, NULL, "\"name\":\"Pマーク\"");
	WRITES(&d, add_insurance, &x);
	LAST(&d, "insurance.add", x.id, NULL, "\"insurer\":\"損保\"");
	x.text = S("一");
	WRITES(&d, keep_checklist, &x);
	LAST(&d, "checklist.keep", 0, NULL, "\"title\":\"一\"");
	x.text = S("二");
	WRITES(&d, keep_checklist, &x);
	LAST(&d, "checklist.keep", 0, "\"title\":\"一\"", "\"title\":\"二\"");
	WRITES(&d, open_round, &x);
	LAST(&d, "round.add", x.id, NULL, "\"framework\":\"ipa-selfcheck-3.1\"");
	x = (struct doing){.id = x.id, .version = 0, .number = ANSWER_YES};
	WRITES(&d, answer, &x);
	LAST(&d, "answer.set", x.id, NULL, "{\"item\":\"1\",\"answer\":\"yes\",\"note\":\"覚え\"}");
	x = (struct doing){.id = x.id, .version = 1, .number = ANSWER_NONE};
	WRITES(&d, answer, &x);
	LAST(&d, "answer.set", x.id, "\"answer\":\"yes\"", NULL);
	WRITES(&d, close_round, &x);
	LAST(&d, "round.set", x.id, "\"state\":1", "\"state\":2");
	WRITES(&d, save_round, &x);
	WRITES(&d, set_hours, NULL);
	WRITES(&d, set_hours, NULL);
	LAST(&d, "setting.set", 0, "{\"form-hours\":\"3\"}", "{\"form-hours\":\"3\"}");
	WRITES(&d, save_round, &x);
	LAST(&d, "round.save", round_newest(&d), NULL,
	     "{\"framework\":\"ipa-selfcheck-3.1\",\"number\":3,\"answers\":[{\"item\":\"1\",\"answer\":\"yes\"},"
	     "{\"item\":\"2\",\"answer\":\"no\",\"note\":\"まだ\"}]}");
	SOUND(&d);
}

static enum err newest(struct tx *tx, void *ctx)
{
	const struct q_round_newest_row *row;

	TRY(q_round_newest(tx, S(SELFCHECK), &row));
	*(int64_t *)ctx = row->id;
	return OK;
}

static int64_t round_newest(struct fixture *d)
{
	int64_t id = 0;

	READS(d, newest, &id);
	return id;
}

/* ---- a change without an event ---- */

static enum err change_silently(struct tx *tx, void *ctx)
{
	int64_t changed;

	return q_firm_set(tx,
	                  &(struct q_firm_set){.version = *(int64_t *)ctx,
	                                       .name = S("別の名"),
	                                       .industry = S(""),
	                                       .legal_form = S(""),
	                                       .zone = 540},
	                  &changed);
}

static enum err add_silently(struct tx *tx, void *ctx)
{
	(void)ctx;
	return q_file_add(tx, S("01234567890123456789012345678901"), 0, tx->now);
}

static enum err add_and_say(struct tx *tx, void *ctx)
{
	TRY(add_silently(tx, ctx));
	TRY(event_add(tx, "file.keep", 0, (str){NULL, 0}, S("{}")));
	return event_add(tx, "file.keep", 0, (str){NULL, 0}, S("{}"));
}

/* Although nothing that gives an answer was asked before. */
TEST(the_first_event_of_a_transaction_knows_the_one_before)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();

	WRITES(&d, add_and_say, NULL);
	CHECK_INT(rows_of(&d, "event"), 3);
	SOUND(&d);
}

static enum err write_in_reading(struct tx *tx, void *ctx)
{
	int64_t id;

	(void)ctx;
	return task_add(tx, &(struct q_task_add){.title = S("x")}, &id);
}

TEST(a_change_without_an_event_is_refused)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	str before = picture(d.a, d.s, d.who.tenant, EXACT, false);
	int64_t version = 1;

	REFUSED(&d, change_silently, &version, ERR_BUG, "store-no-event");
	REFUSED(&d, add_silently, NULL, ERR_BUG, "store-no-event");
	version = 2; /* hits nothing, so nothing was changed */
	WRITES(&d, change_silently, &version);
	FAILS(&d, fixture_read(&d, write_in_reading, NULL), ERR_BUG, "store-bug");
	CHECK_STR(picture(d.a, d.s, d.who.tenant, EXACT, false), before);
}
