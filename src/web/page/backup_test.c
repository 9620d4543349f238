#include "web/page/backup.h"

#include "base/test.h"
#include "store/backup_log.h"
#include "sys/clock.h"
#include "web/page/page_test.h"

#define DAY_MS (INT64_C(24) * 60 * 60 * 1000)

static enum err plan(struct tx *tx, void *ctx)
{
	(void)ctx;
	return backup_plan_keep(tx, 0, S("/mnt/<b>"), S("/media/usb"), 13);
}

static enum err note(struct tx *tx, void *ctx)
{
	return backup_note(tx, ctx);
}

static void house_of_plan(struct house *p)
{
	house_init(p, page_backup);
	p->request.http.path = S("/backup");
	house_write(p, house_add_firm, NULL);
	house_write(p, plan, NULL);
}

static void house_note(struct house *p, enum backup_kind kind, int64_t days_ago, const char *fault)
{
	int64_t at = clock_now() - days_ago * DAY_MS;
	struct q_backup_add n = {.kind = kind,
	                         .at = at,
	                         .state_at = at,
	                         .took_ms = 2300,
	                         .bytes = 1234567,
	                         .file = S("/mnt/x.backup"),
	                         .fault = str_of(fault),
	                         .value = S("<i>")};

	house_write(p, note, &n);
}

TEST(backup_shows_its_plan)
{
	SCOPED(house_end) struct house p;

	house_of_plan(&p);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "value=\"/mnt/&lt;b&gt;\"") && page_has(page, "value=\"13\""));
	CHECK(page_has(page, "控えは、まだありません") && !page_has(page, "action=\"/backup/now\""));
}

TEST(backup_tells_how_old_the_newest_is_and_why_one_failed)
{
	SCOPED(house_end) struct house p;

	house_of_plan(&p);
	house_note(&p, BACKUP_KIND_MADE, 9, "");
	house_note(&p, BACKUP_KIND_SECOND, 9, "");
	house_note(&p, BACKUP_KIND_DRILL, 8, "");
	house_note(&p, BACKUP_KIND_MADE, 1, "backup-full");
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "最後の控え：9日前") && page_has(page, "しばらく取れていません"));
	CHECK(page_has(page, "1.3 MB") && page_has(page, "3秒") && page_has(page, "2つめの場所にも"));
	CHECK(page_has(page, "空きがありません") && !page_has(page, "<i>"));
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "9 days ago"));
}

TEST(backup_is_due_at_its_hour_and_after_a_failure_an_hour_later)
{
	const struct q_backup_last_row before = {.at = 5}, after = {.at = 11};

	CHECK(backup_is_awaited(10, NULL) && backup_is_awaited(10, &before));
	CHECK(!backup_is_awaited(10, &after) && !backup_is_awaited(0, NULL));
}

static enum err look(struct tx *tx, void *ctx)
{
	return backup_due_now(tx, ctx);
}

static enum backup_kind due(struct house *p)
{
	struct backup_due d = {.kind = BACKUP_KIND_UNSET};

	CHECK(store_read(p->store, p->things.arena, (struct actor){.tenant = TENANT_INSTALLATION}, look, &d,
	                 &p->faults) == OK);
	return d.kind;
}

static enum err ask(struct tx *tx, void *ctx)
{
	return backup_ask(tx, *(const enum backup_kind *)ctx);
}

TEST(backup_comes_first_then_rehearsal_then_the_second_place)
{
	SCOPED(house_end) struct house p;
	enum backup_kind drill = BACKUP_KIND_DRILL;

	house_init(&p, page_backup);
	house_write(&p, house_add_firm, NULL);
	CHECK_INT(due(&p), BACKUP_KIND_UNSET);
	house_write(&p, plan, NULL);
	CHECK_INT(due(&p), BACKUP_KIND_MADE);
	house_note(&p, BACKUP_KIND_MADE, 0, "backup-full");
	CHECK_INT(due(&p), BACKUP_KIND_UNSET); /* an hour later */
	house_note(&p, BACKUP_KIND_MADE, 0, "");
	CHECK_INT(due(&p), BACKUP_KIND_DRILL);
	house_note(&p, BACKUP_KIND_DRILL, 1, ""); /* before it is asked for again */
	CHECK_INT(due(&p), BACKUP_KIND_SECOND);
	house_note(&p, BACKUP_KIND_SECOND, 0, "");
	CHECK_INT(due(&p), BACKUP_KIND_UNSET);
	house_write(&p, ask, &drill);
	CHECK_INT(due(&p), BACKUP_KIND_DRILL);
}

TEST(backup_of_the_day_is_due_again_a_day_later)
{
	SCOPED(house_end) struct house p;

	house_of_plan(&p);
	house_note(&p, BACKUP_KIND_DRILL, 1, "");
	house_note(&p, BACKUP_KIND_MADE, 1, "");
	CHECK_INT(due(&p), BACKUP_KIND_MADE);
}
