#include "web/page/entry.h"

#include "core/day.h"
#include "core/field.h"
#include "core/id.h"
#include "core/message.h"
#include "store/certification.h"
#include "store/insurance.h"
#include "web/page/certification_html.h"
#include "web/page/entry_html.h"
#include "web/page/event.h"
#include "web/page/insurance_html.h"
#include "web/route.h"

enum { PATH_BYTES_MAX = 128, DAY_BYTES_MAX = 64 };

static const struct entry_noun entry_nouns[] = {
	{
		.kind = &certification_kind,
		.about = "body",
		.number = "number",
		.list = frag_certification_page,
		.form = frag_certification_form,
	},
	{
		.kind = &insurance_kind,
		.about = "product",
		.number = "number",
		.list = frag_insurance_page,
		.form = frag_insurance_form,
	},
};

/* The noun of this page. */
static const struct entry_noun *noun_here(const struct visit *v)
{
	for (size_t i = 0; i < COUNT_OF(entry_nouns); i++) {
		if (entry_nouns[i].kind == v->route->entry) {
			return &entry_nouns[i];
		}
	}
	abort(); /* entry_test.c opens a page of each */
}

str entry_list_path(enum noun noun)
{
	for (size_t i = 0; i < route_count; i++) {
		if (routes[i].entry != NULL && routes[i].entry->record.noun == noun) {
			return str_of(routes[i].path);
		}
	}
	return S("");
}

static str list_here(const struct visit *v)
{
	return entry_list_path(v->route->entry->record.noun);
}

const struct field entry_list_fields[ENTRY_LIST_FIELDS] = {
	{.name = "after", .kind = FIELD_ID, .may_be_empty = true},
};

const struct field entry_remove_fields[ENTRY_REMOVE_FIELDS] = {{ENTRY_VERSION_ROW}};

/* ---- addresses ---- */

/* "/PATH/WHICH" and the tail: which is an id as a text, or "new". */
static str path_of(const struct visit *v, str which, const char *tail)
{
	struct buf b;

	buf_init(&b, v->arena, PATH_BYTES_MAX);
	buf_add(&b, list_here(v));
	buf_char(&b, '/');
	buf_add(&b, which);
	buf_add(&b, str_of(tail));
	return buf_str(&b);
}

static enum err missing(const struct visit *v)
{
	return FAIL(v->faults, ERR_MISSING, "record-gone", NOWHERE);
}

/* The id in the address. */
static enum err id_here(const struct visit *v, int64_t *ret)
{
	return id_read(visit_part(v, "id"), ret) ? OK : missing(v);
}

/* The record of the address; its value is NULL where there is none. */
static enum err find(struct tx *tx, const struct visit *v, struct record *ret)
{
	int64_t id;

	TRY(id_here(v, &id));
	return record_read(tx, &noun_here(v)->kind->record, id, ret);
}

/* ---- the list ---- */

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

static str text_of(const struct record *r, const char *column)
{
	const struct value *value = column == NULL ? NULL : record_value(r, column);

	return value == NULL || value->null ? S("") : value->s;
}

static str name_of(const struct visit *v, const struct record *r)
{
	return text_of(r, noun_here(v)->kind->fields[0].name);
}

static struct entry_line_view line_of(const struct visit *v, const struct record *r)
{
	const struct entry_noun *noun = noun_here(v);
	struct entry_line_view line = {
		.path = path_of(v, id_text(v->arena, r->id), ""),
		.title = name_of(v, r),
		.about = text_of(r, noun->about),
		.number = text_of(r, noun->number),
		.end = entry_end(v, text_of(r, "expires_on")),
	};

	line.has_about = line.about.n > 0;
	line.has_number = line.number.n > 0;
	return line;
}

/* The record that the page before ended with; its value is NULL: from the first on. */
static enum err find_after(struct tx *tx, const struct visit *v, struct record *ret)
{
	*ret = (struct record){.value = NULL};
	return visit_value(v, "after")->given
	               ? record_read(tx, &noun_here(v)->kind->record, visit_value(v, "after")->number, ret)
	               : OK;
}

enum err page_entry_list(struct tx *tx, struct visit *v)
{
	const struct record *rows;
	struct record after;
	int64_t count;
	size_t n;

	const struct entry_noun *noun = noun_here(v);
	struct entry_list_view page = {
		.layout = &v->layout,
		.path = list_here(v),
		.is_later = visit_value(v, "after")->given,
	};

	TRY(find_after(tx, v, &after));
	TRY(entry_list(tx, noun->kind, after.value == NULL ? NULL : &after, ENTRIES_PAGE + 1, &rows, &n));
	struct entry_line_view *lines = entry_lines(v, &page, n);

	for (size_t i = 0; i < page.line_count; i++) {
		lines[i] = line_of(v, &rows[i]);
	}
	if (page.has_more || page.is_later) {
		TRY(entry_count(tx, noun->kind, ENTRIES_COUNTED_MAX + 1, &count));
		entry_total(v, &page, count);
	}
	page.last = page.has_more ? id_text(v->arena, rows[page.line_count - 1].id) : S("");
	noun->list(&v->out, v->lang, &page);
	return OK;
}

/* ---- values, as fields have them, and back ---- */

static str saved_value(const struct visit *v, const struct field *f, const struct value *value)
{
	switch (f->kind) {
	case FIELD_DAY:
		return str_eq(value->s, DAY_NONE) ? S("") : value->s;
	case FIELD_NUMBER:
		return value->null ? S("") : visit_number(v, value->n);
	case FIELD_SWITCH:
		return value->n != 0 ? S("1") : S("");
	default:
		return value->s;
	}
}

/* What was typed where something was; the rest is nothing. */
static void typed_values(const struct visit *v, struct value *values)
{
	const struct entry_kind *kind = noun_here(v)->kind;

	entry_nothing(kind, values);
	for (size_t i = 0; i < entry_value_count(kind); i++) {
		const struct field_value *typed = visit_value(v, kind->fields[i].name);
		if (typed->given) {
			values[i] = (struct value){.n = typed->number, .s = typed->text};
		}
	}
}

/* ---- one record ---- */

/* The form of a record.  Without one (value NULL): of a new one; or, where a record was changed that is gone, of a new
 * one with what was typed, and status 404. */
static void show_form(struct visit *v, const struct record *r, bool is_gone)
{
	const struct entry_noun *noun = noun_here(v);
	struct entry_form_view page = {.layout = &v->layout, .form = visit_form(v, ""), .list = list_here(v)};
	struct value nothing[ENTRY_FIELDS_MAX];
	str saved[ENTRY_FIELDS_MAX];
	size_t n = entry_value_count(noun->kind);

	page.is_gone = is_gone;
	page.is_new = r->value == NULL;
	entry_nothing(noun->kind, nothing);
	for (size_t i = 0; i < n; i++) {
		const struct field *f = &noun->kind->fields[i];
		saved[i] = saved_value(v, f, page.is_new ? &nothing[i] : record_value(r, f->name));
	}
	str which = page.is_new ? S("new") : id_text(v->arena, r->id);

	page.form.action = path_of(v, which, "");
	page.remove = path_of(v, which, "/remove");
	page.history = page_event_of(v->arena, r->id);
	page.fields = visit_fields(v, saved, n);
	page.field_count = n;
	page.unsaved = visit_unsaved(v, page.fields, n);
	page.version = page.is_gone ? S("0") : visit_version(v, page.is_new ? 0 : record_value(r, "version")->n);
	if (page.is_gone) {
		v->reply.status = 404;
	}
	noun->form(&v->out, v->lang, &page);
}

enum err page_entry_new(struct tx *tx, struct visit *v)
{
	(void)tx;
	show_form(v, &(const struct record){.value = NULL}, false);
	return OK;
}

enum err page_entry_one(struct tx *tx, struct visit *v)
{
	struct record r;

	TRY(find(tx, v, &r));
	if (r.value == NULL && v->typed == NULL) {
		return missing(v);
	}
	show_form(v, &r, r.value == NULL); /* what was typed is not lost with what is gone */
	return OK;
}

enum err page_entry_add(struct tx *tx, struct visit *v, str *ret_where)
{
	struct value values[ENTRY_FIELDS_MAX];
	int64_t id;

	typed_values(v, values);
	TRY(entry_add(tx, noun_here(v)->kind, values, &id));
	*ret_where = visit_done(v, list_here(v), "saved");
	return OK;
}

enum err page_entry_save(struct tx *tx, struct visit *v, str *ret_where)
{
	struct value values[ENTRY_FIELDS_MAX];
	int64_t id;

	TRY(id_here(v, &id));
	typed_values(v, values);
	TRY(entry_set(tx, noun_here(v)->kind, id, visit_value(v, "version")->number, values));
	*ret_where = visit_done(v, list_here(v), "saved");
	return OK;
}

/* ---- removal ---- */

enum err page_entry_ask(struct tx *tx, struct visit *v)
{
	struct entry_remove_view page = {.layout = &v->layout, .form = visit_form(v, ""), .stale = v->stale};
	struct record r;

	TRY(find(tx, v, &r));
	if (r.value == NULL) {
		return missing(v);
	}
	str which = id_text(v->arena, r.id);

	page.form.action = path_of(v, which, "/remove");
	page.version = visit_version(v, record_value(&r, "version")->n);
	page.title = name_of(v, &r);
	page.back = path_of(v, which, "");
	frag_entry_remove_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_entry_remove(struct tx *tx, struct visit *v, str *ret_where)
{
	int64_t id;

	TRY(id_here(v, &id));
	TRY(entry_remove(tx, noun_here(v)->kind, id, visit_value(v, "version")->number));
	*ret_where = visit_done(v, list_here(v), "removed");
	return OK;
}
