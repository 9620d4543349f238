#include "web/page/backup.h"

#include "core/day.h"
#include "core/message.h"
#include "store/backup_key.h"
#include "store/backup_log.h"
#include "store/event.h"
#include "sys/file.h"
#include "web/page/backup_html.h"

enum { LINES_MAX = 20, SAID_MAX = 4096 };

const struct field backup_fields[BACKUP_FIELDS] = {
	{.name = "folder",
         .kind = FIELD_LINE,
         .most = BACKUP_PLACE_MAX,
         .may_be_empty = true,
         .label = "label-backup-folder",
         .hint = "hint-backup-folder"},
	{.name = "second",
         .kind = FIELD_LINE,
         .most = BACKUP_PLACE_MAX,
         .may_be_empty = true,
         .label = "label-backup-second",
         .hint = "hint-backup-second"},
	{.name = "hour", .kind = FIELD_NUMBER, .most = 23, .label = "label-backup-hour", .hint = "hint-backup-hour"},
	{.name = "version", .kind = FIELD_NUMBER, .most = INT64_MAX},
};

static const char *key_path(const struct visit *v)
{
	return backup_key_path(v->arena, v->config->where.data);
}

/* ---- words ---- */

static str said(const struct visit *v, const char *id, str value)
{
	struct buf out;

	buf_init(&out, v->arena, SAID_MAX);
	PHRASE(&out, &catalogue_builtin, v->lang, id, value);
	return buf_str(&out);
}

static int64_t days_since(const struct visit *v, int64_t at)
{
	int zone = v->firm == NULL ? ZONE_JAPAN : (int)v->firm->zone;

	return day_number(day_of(v->now, zone)) - day_number(day_of(at, zone));
}

static str age_of(const struct visit *v, int64_t at)
{
	int64_t days = days_since(v, at);

	if (days <= 1) {
		return phrase(&catalogue_builtin, v->lang, days <= 0 ? "age-today" : "age-yesterday");
	}
	return said(v, "age-days", visit_number(v, days));
}

static str size_of(const struct visit *v, int64_t bytes)
{
	struct buf out;
	int64_t tenths = (bytes + 99999) / 100000;

	buf_init(&out, v->arena, SAID_MAX);
	buf_int(&out, tenths / 10);
	buf_lit(&out, ".");
	buf_int(&out, tenths % 10);
	buf_lit(&out, " MB");
	return buf_str(&out);
}

/* What went wrong, as a sentence; its value is the first of the fault's. */
static str fault_of(const struct visit *v, str id, str value)
{
	struct fault f = {.message = str_copy(v->arena, id).p, .arg = {value}, .arg_count = 1};
	struct buf out;

	buf_init(&out, v->arena, SAID_MAX);
	message_say(&out, &catalogue_builtin, v->lang, &f);
	return buf_str(&out);
}

enum err backup_age_said(struct tx *tx, const struct visit *v, str *ret, bool *ret_old)
{
	const struct q_backup_newest_row *newest;

	TRY(q_backup_newest(tx, BACKUP_KIND_MADE, &newest));
	*ret = newest == NULL ? S("") : age_of(v, newest->state_at);
	*ret_old = days_since(v, newest == NULL ? v->firm->made_at : newest->state_at) > BACKUP_OLD_DAYS;
	return OK;
}

/* ---- the page ---- */

static struct backup_line_view line_of(const struct visit *v, const struct q_backup_list_row *row)
{
	static const char *const kinds[BACKUP_KIND__MAX] = {[BACKUP_KIND_UNSET] = "",
	                                                    [BACKUP_KIND_MADE] = "backup-kind-made",
	                                                    [BACKUP_KIND_SECOND] = "backup-kind-second",
	                                                    [BACKUP_KIND_DRILL] = "backup-kind-drill",
	                                                    [BACKUP_KIND_RESTORED] = "backup-kind-restored"};
	bool good = row->fault.n == 0;

	return (struct backup_line_view){
		.what = phrase(&catalogue_builtin, v->lang, kinds[row->kind]),
		.day = visit_day(v, row->at),
		.size = size_of(v, row->bytes),
		.has_size = good && row->bytes > 0,
		.good = good,
		.fault = good ? S("") : fault_of(v, row->fault, row->value),
	};
}

static enum err fill_lines(struct tx *tx, const struct visit *v, struct backup_view *page)
{
	const struct q_backup_list_row *rows;
	struct backup_line_view *lines;
	size_t n;

	TRY(q_backup_list(tx, LINES_MAX, &rows, &n));
	lines = NEW_N(v->arena, struct backup_line_view, n);
	for (size_t i = 0; i < n; i++) {
		lines[i] = line_of(v, &rows[i]);
	}
	page->lines = lines;
	page->line_count = n;
	page->has_lines = n > 0;
	return OK;
}

static enum err fill_newest(struct tx *tx, const struct visit *v, struct backup_view *page)
{
	const struct q_backup_newest_row *made, *second, *drill;

	TRY(q_backup_newest(tx, BACKUP_KIND_MADE, &made));
	TRY(q_backup_newest(tx, BACKUP_KIND_SECOND, &second));
	TRY(q_backup_newest(tx, BACKUP_KIND_DRILL, &drill));
	page->has_newest = made != NULL;
	if (made != NULL) {
		page->newest_age = age_of(v, made->state_at);
		page->newest_day = visit_day(v, made->state_at);
		page->newest_size = size_of(v, made->bytes);
		page->is_old = days_since(v, made->state_at) > BACKUP_OLD_DAYS;
	}
	page->second_has_one = second != NULL;
	if (second != NULL) {
		page->second_age = age_of(v, second->state_at);
		page->second_is_new = made == NULL || second->state_at >= made->state_at;
	}
	page->has_drill = drill != NULL;
	if (drill != NULL) {
		page->drill_day = visit_day(v, drill->at);
		page->drill_seconds = visit_number(v, (drill->took_ms + 999) / 1000);
	}
	return OK;
}

static enum err fill_waiting(struct tx *tx, const struct q_backup_plan_row *plan, struct backup_view *page)
{
	const struct q_backup_last_row *made, *drill;

	if (plan == NULL) {
		return OK;
	}
	TRY(q_backup_last(tx, BACKUP_KIND_MADE, &made));
	TRY(q_backup_last(tx, BACKUP_KIND_DRILL, &drill));
	page->waits_backup = backup_is_awaited(plan->backup_asked_at, made);
	page->waits_drill = backup_is_awaited(plan->drill_asked_at, drill);
	return OK;
}

enum err page_backup(struct tx *tx, struct visit *v)
{
	const struct q_backup_plan_row *plan;
	struct backup_view page = {.layout = &v->layout};

	TRY(backup_plan_read(tx, &plan));
	const str saved[BACKUP_FIELDS - 1] = {plan == NULL ? S("") : plan->folder, plan == NULL ? S("") : plan->second,
	                                      visit_number(v, plan == NULL ? BACKUP_HOUR_USUAL : plan->hour)};

	page.owns = role_may(v->role, MAY_OWN);
	page.has_key = file_is_there(key_path(v));
	page.has_place = plan != NULL && plan->folder.n > 0;
	page.has_second = plan != NULL && plan->second.n > 0;
	page.is_set_up = page.has_key && page.has_place;
	page.fields = visit_fields(v, saved, BACKUP_FIELDS - 1);
	page.field_count = BACKUP_FIELDS - 1;
	page.unsaved = visit_unsaved(v, page.fields, BACKUP_FIELDS - 1);
	page.version = visit_version(v, plan == NULL ? 0 : plan->version);
	page.form = visit_form(v, "/backup");
	page.key_form = visit_form(v, "/backup/key");
	page.now_form = visit_form(v, "/backup/now");
	page.drill_form = visit_form(v, "/backup/drill");
	TRY(fill_newest(tx, v, &page));
	TRY(fill_waiting(tx, plan, &page));
	TRY(fill_lines(tx, v, &page));
	frag_backup_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_backup_save(struct tx *tx, struct visit *v, str *ret_where)
{
	TRY(backup_plan_keep(tx, visit_value(v, "version")->number, visit_value(v, "folder")->text,
	                     visit_value(v, "second")->text, visit_value(v, "hour")->number));
	*ret_where = S("/backup");
	return OK;
}

static enum err ask(struct tx *tx, enum backup_kind kind, str *ret_where)
{
	*ret_where = S("/backup");
	return backup_ask(tx, kind);
}

enum err page_backup_now(struct tx *tx, struct visit *v, str *ret_where)
{
	(void)v;
	return ask(tx, BACKUP_KIND_MADE, ret_where);
}

enum err page_backup_drill(struct tx *tx, struct visit *v, str *ret_where)
{
	(void)v;
	return ask(tx, BACKUP_KIND_DRILL, ret_where);
}

/* ---- the key ---- */

enum err page_backup_key(struct tx *tx, struct visit *v)
{
	struct backup_key_view page = {.layout = &v->layout};
	struct backup_secret secret;
	struct buf code;

	(void)tx;
	page.has_code = backup_secret_read(v->arena, key_path(v), BACKUP_SECRET_CODE, &secret, NULL) == OK;
	if (page.has_code) {
		buf_init(&code, v->arena, SAID_MAX);
		backup_code_write(&code, secret.words);
		page.code = buf_str(&code);
	}
	frag_backup_key(&v->out, v->lang, &page);
	return OK;
}

/* Sent twice, or run again: there is one, and that is what was wanted. */
enum err page_backup_key_make(struct tx *tx, struct visit *v, str *ret_where)
{
	if (!file_is_there(key_path(v))) {
		TRY(backup_key_make(v->arena, key_path(v), tx->faults));
	}
	*ret_where = S("/backup/key");
	return event_add(tx, "backup_key.add", 0, (str){NULL, 0}, (str){NULL, 0});
}
