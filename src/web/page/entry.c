#include "web/page/entry.h"

#include "core/day.h"
#include "core/field.h"
#include "core/id.h"
#include "core/message.h"
#include "web/page/entry_html.h"

enum { PATH_BYTES_MAX = 128, DAY_BYTES_MAX = 64 };

static const char *const done_words[] = {"saved", "removed", NULL};

const struct field entry_list_fields[ENTRY_LIST_FIELDS] = {
	{.name = "after", .kind = FIELD_ID, .may_be_empty = true},
	{.name = "done", .kind = FIELD_CHOICE, .choices = done_words, .may_be_empty = true},
};

const struct field entry_remove_fields[ENTRY_REMOVE_FIELDS] = {{ENTRY_VERSION_ROW}};

/* ---- addresses ---- */

str entry_path(struct arena *a, const char *list, str which, const char *tail)
{
	struct buf b;

	buf_init(&b, a, PATH_BYTES_MAX);
	buf_add(&b, str_of(list));
	buf_char(&b, '/');
	buf_add(&b, which);
	buf_add(&b, str_of(tail));
	return buf_str(&b);
}

enum err entry_missing(const struct visit *v)
{
	return FAIL(v->faults, ERR_MISSING, "record-gone", NOWHERE);
}

enum err entry_id(const struct visit *v, int64_t *ret)
{
	return id_read(v->parts.part[0], ret) ? OK : entry_missing(v);
}

/* ---- the list ---- */

static void say_done(struct visit *v)
{
	static const char *const sentences[] = {"notice-saved", "notice-removed"};
	const struct field_value *done = visit_value(v, "done");

	if (done->given) {
		v->layout.notice = phrase(&catalogue_builtin, v->lang, sentences[done->number]);
		v->layout.has_notice = true;
	}
}

struct entry_list_view entry_list(struct visit *v, const char *path)
{
	say_done(v);
	v->layout.at_firm = true;
	return (struct entry_list_view){
		.layout = &v->layout,
		.path = str_of(path),
		.is_later = visit_value(v, "after")->given,
	};
}

struct entry_line_view *entry_lines(const struct visit *v, struct entry_list_view *list, size_t n)
{
	list->has_more = n > ENTRIES_PAGE;
	list->line_count = list->has_more ? ENTRIES_PAGE : n;
	list->has_lines = n > 0 || list->is_later;
	struct entry_line_view *lines = NEW_N(v->arena, struct entry_line_view, list->line_count);

	list->lines = lines;
	return lines;
}

void entry_total(const struct visit *v, struct entry_list_view *list, int64_t counted)
{
	list->has_total = true;
	list->is_at_least = counted > ENTRIES_COUNTED_MAX;
	list->total = visit_number(v, list->is_at_least ? ENTRIES_COUNTED_MAX : counted);
}

struct end_view entry_end(const struct visit *v, str day)
{
	struct end_view e = {.has_day = !str_eq(day, DAY_NONE)};
	struct buf b;

	if (!e.has_day) {
		return e;
	}
	struct day end = day_read(day), today = day_of(v->now, v->firm == NULL ? ZONE_JAPAN : (int)v->firm->zone);

	buf_init(&b, v->arena, DAY_BYTES_MAX);
	day_write(&b, end, v->lang);
	e.day = buf_str(&b);
	e.left = day_number(end) - day_number(today);
	e.is_over = e.left < 0;
	e.is_today = e.left == 0;
	e.is_soon = e.left > 0 && e.left <= ENDS_SOON_DAYS;
	e.is_later = e.left > ENDS_SOON_DAYS;
	return e;
}

/* ---- one record ---- */

struct entry_form_view entry_form(struct visit *v, const char *list, int64_t id, int64_t version, const str *saved,
                                  size_t n)
{
	struct entry_form_view page = {.layout = &v->layout, .form = visit_form(v, ""), .list = str_of(list)};
	str which = id == 0 ? S("new") : id_text(v->arena, id);

	v->layout.at_firm = true;
	page.is_new = id == 0;
	page.is_gone = page.is_new && v->parts.n > 0;
	page.form.action = entry_path(v->arena, list, which, "");
	page.remove = entry_path(v->arena, list, which, "/remove");
	page.fields = visit_fields(v, saved, n);
	page.field_count = n;
	page.unsaved = visit_unsaved(v, page.fields, n);
	page.version = page.is_gone ? S("0") : visit_version(v, version);
	if (page.is_gone) {
		v->reply.status = 404;
	}
	return page;
}

void entry_remove_page(struct visit *v, const char *list, int64_t id, int64_t version, str title)
{
	struct entry_remove_view page = {.layout = &v->layout, .form = visit_form(v, ""), .stale = v->stale};
	str which = id_text(v->arena, id);

	v->layout.at_firm = true;
	page.form.action = entry_path(v->arena, list, which, "/remove");
	page.version = visit_version(v, version);
	page.title = title;
	page.back = entry_path(v->arena, list, which, "");
	frag_entry_remove_page(&v->out, v->lang, &page);
}

/* ---- values ---- */

str entry_day(str saved)
{
	return str_eq(saved, DAY_NONE) ? S("") : saved;
}

str entry_switch(int64_t saved)
{
	return saved != 0 ? S("1") : S("");
}

str entry_typed(const struct visit *v, const char *name)
{
	const struct field_value *value = visit_value(v, name);

	return value->given ? value->text : S("");
}

str entry_typed_day(const struct visit *v, const char *name)
{
	const struct field_value *value = visit_value(v, name);

	return value->given ? value->text : DAY_NONE;
}

struct maybe entry_typed_number(const struct visit *v, const char *name)
{
	const struct field_value *value = visit_value(v, name);

	return (struct maybe){.has = value->given, .n = value->number};
}
