#include "web/page/certification.h"

#include "core/field.h"
#include "core/id.h"
#include "store/certification.h"
#include "web/page/certification_html.h"
#include "web/page/entry.h"

#define LIST "/firm/certification"

enum { SHOWN_FIELDS = CERTIFICATION_FIELDS - 1 }; /* without the version */

const struct field certification_fields[CERTIFICATION_FIELDS] = {
	{.name = "name",
         .kind = FIELD_LINE,
         .least = 1,
         .most = CERTIFICATION_NAME_MAX,
         .label = "label-certification-name",
         .hint = "hint-certification-name"},
	{.name = "body",
         .kind = FIELD_LINE,
         .most = CERTIFICATION_NAME_MAX,
         .may_be_empty = true,
         .label = "label-certification-body",
         .hint = "hint-certification-body"},
	{.name = "number",
         .kind = FIELD_LINE,
         .most = CERTIFICATION_NUMBER_MAX,
         .may_be_empty = true,
         .label = "label-certification-number",
         .hint = "hint-certification-number"},
	{.name = "covers",
         .kind = FIELD_TEXT,
         .most = CERTIFICATION_COVERS_MAX,
         .may_be_empty = true,
         .label = "label-certification-covers",
         .hint = "hint-certification-covers"},
	{.name = "issued_on",
         .kind = FIELD_DAY,
         .may_be_empty = true,
         .label = "label-certification-issued",
         .hint = "hint-certification-issued"},
	{.name = "expires_on", .kind = FIELD_DAY, .may_be_empty = true, .label = "label-ends", .hint = "hint-ends"},
	{ENTRY_NOTE_ROW(CERTIFICATION_NOTE_MAX)},
	{ENTRY_SENSITIVE_ROW},
	{ENTRY_VERSION_ROW},
};

/* ---- the list ---- */

/* The record that the page before ended with; NULL: from the first on. */
static enum err find_after(struct tx *tx, const struct visit *v, const struct q_certification_list_row **ret)
{
	const struct q_certification_row *seen = NULL;

	*ret = NULL;
	if (visit_value(v, "after")->given) {
		TRY(q_certification(tx, visit_value(v, "after")->number, &seen));
	}
	if (seen != NULL) {
		struct q_certification_list_row *after = NEW(v->arena, struct q_certification_list_row);
		after->id = seen->id;
		after->expires_on = seen->expires_on;
		*ret = after;
	}
	return OK;
}

static struct entry_line_view line_of(const struct visit *v, const struct q_certification_list_row *row)
{
	return (struct entry_line_view){
		.path = entry_path(v->arena, LIST, id_text(v->arena, row->id), ""),
		.title = row->name,
		.about = row->body,
		.has_about = row->body.n > 0,
		.number = row->number,
		.has_number = row->number.n > 0,
		.end = entry_end(v, row->expires_on),
	};
}

enum err page_certification(struct tx *tx, struct visit *v)
{
	const struct q_certification_list_row *rows, *after;
	const struct q_certification_count_row *count;
	size_t n;

	if (visit_sent_to_begin(v)) {
		return OK;
	}
	struct entry_list_view page = entry_list(v, LIST);

	TRY(find_after(tx, v, &after));
	TRY(q_certification_list(tx, after, ENTRIES_PAGE + 1, &rows, &n));
	struct entry_line_view *lines = entry_lines(v, &page, n);

	for (size_t i = 0; i < page.line_count; i++) {
		lines[i] = line_of(v, &rows[i]);
	}
	if (page.has_more || page.is_later) {
		TRY(q_certification_count(tx, ENTRIES_COUNTED_MAX + 1, &count));
		entry_total(v, &page, count == NULL ? 0 : count->n);
	}
	page.last = page.has_more ? id_text(v->arena, rows[page.line_count - 1].id) : S("");
	frag_certification_page(&v->out, v->lang, &page);
	return OK;
}

/* ---- one ---- */

static void show_form(struct visit *v, const struct q_certification_row *c)
{
	const str saved[SHOWN_FIELDS] = {
		c->name,
		c->body,
		c->number,
		c->covers,
		entry_day(c->issued_on),
		entry_day(c->expires_on),
		c->note,
		entry_switch(c->sensitive),
	};
	struct entry_form_view page = entry_form(v, LIST, c->id, c->version, saved, SHOWN_FIELDS);

	frag_certification_form(&v->out, v->lang, &page);
}

static const struct q_certification_row nothing = {
	.name = S(""),
	.body = S(""),
	.number = S(""),
	.covers = S(""),
	.issued_on = DAY_NONE,
	.expires_on = DAY_NONE,
	.note = S(""),
};

enum err page_certification_new(struct tx *tx, struct visit *v)
{
	(void)tx;
	if (!visit_sent_to_begin(v)) {
		show_form(v, &nothing);
	}
	return OK;
}

static enum err find(struct tx *tx, const struct visit *v, const struct q_certification_row **ret)
{
	int64_t id;

	TRY(entry_id(v, &id));
	return q_certification(tx, id, ret);
}

enum err page_certification_one(struct tx *tx, struct visit *v)
{
	const struct q_certification_row *c;

	TRY(find(tx, v, &c));
	if (c == NULL && v->typed == NULL) {
		return entry_missing(v);
	}
	show_form(v, c == NULL ? &nothing : c); /* what was typed is not lost with what is gone */
	return OK;
}

static struct q_certification_set with_form(const struct visit *v, int64_t id)
{
	return (struct q_certification_set){
		.id = id,
		.version = visit_value(v, "version")->number,
		.name = entry_typed(v, "name"),
		.body = entry_typed(v, "body"),
		.number = entry_typed(v, "number"),
		.covers = entry_typed(v, "covers"),
		.issued_on = entry_typed_day(v, "issued_on"),
		.expires_on = entry_typed_day(v, "expires_on"),
		.note = entry_typed(v, "note"),
		.sensitive = visit_value(v, "sensitive")->number,
	};
}

enum err page_certification_add(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct q_certification_set c = with_form(v, 0);
	int64_t id;

	TRY(visit_need_firm(v));
	TRY(certification_add(tx,
	                      &(struct q_certification_add){
				      .name = c.name,
				      .body = c.body,
				      .number = c.number,
				      .covers = c.covers,
				      .issued_on = c.issued_on,
				      .expires_on = c.expires_on,
				      .note = c.note,
				      .sensitive = c.sensitive,
			      },
	                      &id));
	*ret_where = S(LIST "?done=saved");
	return OK;
}

enum err page_certification_save(struct tx *tx, struct visit *v, str *ret_where)
{
	int64_t id;

	TRY(entry_id(v, &id));
	const struct q_certification_set c = with_form(v, id);

	TRY(certification_set(tx, &c));
	*ret_where = S(LIST "?done=saved");
	return OK;
}

/* ---- removal ---- */

enum err page_certification_ask(struct tx *tx, struct visit *v)
{
	const struct q_certification_row *c;

	TRY(find(tx, v, &c));
	if (c == NULL) {
		return entry_missing(v);
	}
	entry_remove_page(v, LIST, c->id, c->version, c->name);
	return OK;
}

enum err page_certification_remove(struct tx *tx, struct visit *v, str *ret_where)
{
	int64_t id;

	TRY(entry_id(v, &id));
	TRY(certification_remove(tx, id, visit_value(v, "version")->number));
	*ret_where = S(LIST "?done=removed");
	return OK;
}
