#include "deed.h"

#include "store/checklist.h"
#include "store/firm.h"
#include "store/form.h"
#include "store/round.h"
#include "store/setting.h"
#include "store/task.h"

enum { BIG = 1 << 20 };

/* ---- firms ---- */

static enum err add_firm(struct tx *tx, void *ctx)
{
	(void)ctx;
	return firm_add(tx, S("新しい会社"));
}

static enum err run_firm_add(struct deed_at *at)
{
	return fixture_write(at->d, add_firm, NULL);
}

/* ---- rounds ---- */

static const struct framework *selfcheck(void)
{
	const struct framework *f = catalogue_framework(&catalogue_builtin, S(SELFCHECK));

	if (f == NULL) {
		printf("Bail out! the catalogue has no ipa-selfcheck-3.1\n");
		exit(1);
	}
	return f;
}

static str item_numbered(uint32_t n)
{
	return catalogue_ref(&catalogue_builtin, catalogue_item_at(&catalogue_builtin, selfcheck(), n)->id);
}

static enum err save_round(struct tx *tx, void *ctx)
{
	const struct deed_at *at = ctx;
	struct round_row rows[25];
	int64_t number;

	for (uint32_t i = 0; i < COUNT_OF(rows); i++) {
		rows[i] = (struct round_row){item_numbered(i), ANSWER_YES + i % 3, numbered(at->d->a, "note", i)};
	}
	return round_save(tx, S(SELFCHECK), rows, COUNT_OF(rows), &number);
}

static enum err run_round_save(struct deed_at *at)
{
	return fixture_write(at->d, save_round, at);
}

static enum err open_round(struct tx *tx, void *ctx)
{
	return selfcheck_open(tx, &((struct deed_at *)ctx)->round);
}

static void prepare_answer(struct deed_at *at)
{
	WRITES(at->d, open_round, at);
}

static enum err answer(struct tx *tx, void *ctx)
{
	const struct deed_at *at = ctx;

	return round_answer(tx, at->round, item_numbered(3), 0, ANSWER_PARTLY, S("途中"));
}

static enum err run_answer(struct deed_at *at)
{
	return fixture_write(at->d, answer, at);
}

/* ---- tasks ---- */

static enum err add_task(struct tx *tx, void *ctx)
{
	struct deed_at *at = ctx;

	return task_add(tx, &(struct q_task_add){.title = S("バックアップを取る"), .note = S("毎週")}, &at->id);
}

static void prepare_task(struct deed_at *at)
{
	WRITES(at->d, add_task, at);
}

static enum err run_task_add(struct deed_at *at)
{
	return fixture_write(at->d, add_task, at);
}

static enum err set_task(struct tx *tx, void *ctx)
{
	const struct deed_at *at = ctx;
	struct q_task_set in = {
		.id = at->id,
		.version = 1,
		.title = S("バックアップを試す"),
		.due = S("2027-03-31"),
		.state = TASK_DONE,
		.done_on = S("2027-03-01"),
		.cost = {true, 3000},
	};

	return task_set(tx, &in);
}

static enum err run_task_set(struct deed_at *at)
{
	return fixture_write(at->d, set_task, at);
}

static enum err remove_task(struct tx *tx, void *ctx)
{
	return task_remove(tx, ((struct deed_at *)ctx)->id, 1);
}

static enum err run_task_remove(struct deed_at *at)
{
	return fixture_write(at->d, remove_task, at);
}

/* ---- a checklist of four chunks ---- */

static enum err keep_checklist(struct tx *tx, void *ctx)
{
	return checklist_keep(tx, S("own-1"), S("自社の点検表"), ((struct deed_at *)ctx)->text);
}

static void prepare_checklist(struct deed_at *at)
{
	struct buf out;

	if (at->text.n == 0) {
		buf_init(&out, at->d->a, BIG);
		buf_repeat(&out, S("id: own-1\n#"), BIG / 11);
		at->text = buf_str(&out);
	}
}

static enum err run_checklist(struct deed_at *at)
{
	return fixture_write(at->d, keep_checklist, at);
}

/* ---- a form ---- */

static enum err sent(struct tx *tx, void *ctx, str *ret_result)
{
	*ret_result = S("/task");
	return add_task(tx, ctx);
}

static enum err run_form(struct deed_at *at)
{
	str result = S("");
	struct fixture *d = at->d;

	d->fs->n = 0;
	enum err err = form_write(d->s, d->a, d->who, S("form-1"), sent, at, &result, d->fs);

	CHECK(err != OK || str_eq(result, S("/task")));
	return err;
}

/* ---- several changes at once ---- */

static enum err change_all(struct tx *tx, void *ctx)
{
	struct deed_at mine = *(const struct deed_at *)ctx; /* it may be run again, with the task that was prepared */

	TRY(set_task(tx, &mine));
	TRY(add_task(tx, &mine));
	TRY(open_round(tx, &mine));
	TRY(answer(tx, &mine));
	return round_close(tx, mine.round, 1);
}

static enum err run_all(struct deed_at *at)
{
	return fixture_write(at->d, change_all, at);
}

const struct deed deeds[DEEDS] = {
	{"firm_add", NULL, run_firm_add, true},
	{"round_save", NULL, run_round_save, false},
	{"round_answer", prepare_answer, run_answer, false},
	{"task_add", NULL, run_task_add, false},
	{"task_set", prepare_task, run_task_set, false},
	{"task_remove", prepare_task, run_task_remove, false},
	{"checklist_keep", prepare_checklist, run_checklist, false},
	{"form_write", NULL, run_form, false},
	{"several", prepare_task, run_all, false},
};

void deed_prepare(const struct deed *deed, struct deed_at *at)
{
	at->d->who.tenant = store_tenant_id();
	if (!deed->makes_firm) {
		WRITES(at->d, add_firm, NULL);
	}
	if (deed->prepare != NULL) {
		deed->prepare(at);
	}
}

enum err deed_run(const struct deed *deed, struct deed_at *at)
{
	return deed->run(at);
}
