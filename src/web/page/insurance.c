#include "web/page/insurance.h"

#include "core/field.h"
#include "core/id.h"
#include "store/insurance.h"
#include "web/page/insurance_html.h"
#include "web/page/entry.h"

#define LIST "/firm/insurance"

enum { SHOWN_FIELDS = INSURANCE_FIELDS - 1 }; /* without the version */

const struct field insurance_fields[INSURANCE_FIELDS] = {
	{.name = "insurer",
         .kind = FIELD_LINE,
         .least = 1,
         .most = INSURANCE_NAME_MAX,
         .label = "label-insurance-insurer",
         .hint = "hint-insurance-insurer"},
	{.name = "product",
         .kind = FIELD_LINE,
         .most = INSURANCE_NAME_MAX,
         .may_be_empty = true,
         .label = "label-insurance-product",
         .hint = "hint-insurance-product"},
	{.name = "number",
         .kind = FIELD_LINE,
         .most = INSURANCE_NUMBER_MAX,
         .may_be_empty = true,
         .label = "label-insurance-number",
         .hint = "hint-insurance-number"},
	{.name = "covers",
         .kind = FIELD_TEXT,
         .most = INSURANCE_COVERS_MAX,
         .may_be_empty = true,
         .label = "label-insurance-covers",
         .hint = "hint-insurance-covers"},
	{.name = "pays_at_most",
         .kind = FIELD_NUMBER,
         .most = INSURANCE_PAYS_MAX,
         .may_be_empty = true,
         .label = "label-insurance-pays",
         .hint = "hint-insurance-pays"},
	{.name = "begins_on",
         .kind = FIELD_DAY,
         .may_be_empty = true,
         .label = "label-insurance-begins",
         .hint = "hint-insurance-begins"},
	{.name = "expires_on", .kind = FIELD_DAY, .may_be_empty = true, .label = "label-ends", .hint = "hint-ends"},
	{ENTRY_NOTE_ROW(INSURANCE_NOTE_MAX)},
	{ENTRY_SENSITIVE_ROW},
	{ENTRY_VERSION_ROW},
};

/* ---- the list ---- */

/* The record that the page before ended with; NULL: from the first on. */
static enum err find_after(struct tx *tx, const struct visit *v, const struct q_insurance_list_row **ret)
{
	const struct q_insurance_row *seen = NULL;

	*ret = NULL;
	if (visit_value(v, "after")->given) {
		TRY(q_insurance(tx, visit_value(v, "after")->number, &seen));
	}
	if (seen != NULL) {
		struct q_insurance_list_row *after = NEW(v->arena, struct q_insurance_list_row);
		after->id = seen->id;
		after->expires_on = seen->expires_on;
		*ret = after;
	}
	return OK;
}

static struct entry_line_view line_of(const struct visit *v, const struct q_insurance_list_row *row)
{
	return (struct entry_line_view){
		.path = entry_path(v->arena, LIST, id_text(v->arena, row->id), ""),
		.title = row->insurer,
		.about = row->product,
		.has_about = row->product.n > 0,
		.number = row->number,
		.has_number = row->number.n > 0,
		.end = entry_end(v, row->expires_on),
	};
}

enum err page_insurance(struct tx *tx, struct visit *v)
{
	const struct q_insurance_list_row *rows, *after;
	const struct q_insurance_count_row *count;
	size_t n;

	if (visit_sent_to_begin(v)) {
		return OK;
	}
	struct entry_list_view page = entry_list(v, LIST);

	TRY(find_after(tx, v, &after));
	TRY(q_insurance_list(tx, after, ENTRIES_PAGE + 1, &rows, &n));
	struct entry_line_view *lines = entry_lines(v, &page, n);

	for (size_t i = 0; i < page.line_count; i++) {
		lines[i] = line_of(v, &rows[i]);
	}
	if (page.has_more || page.is_later) {
		TRY(q_insurance_count(tx, ENTRIES_COUNTED_MAX + 1, &count));
		entry_total(v, &page, count == NULL ? 0 : count->n);
	}
	page.last = page.has_more ? id_text(v->arena, rows[page.line_count - 1].id) : S("");
	frag_insurance_page(&v->out, v->lang, &page);
	return OK;
}

/* ---- one ---- */

static void show_form(struct visit *v, const struct q_insurance_row *i)
{
	const str saved[SHOWN_FIELDS] = {
		i->insurer,
		i->product,
		i->number,
		i->covers,
		visit_maybe(v, i->pays_at_most),
		entry_day(i->begins_on),
		entry_day(i->expires_on),
		i->note,
		entry_switch(i->sensitive),
	};
	struct entry_form_view page = entry_form(v, LIST, i->id, i->version, saved, SHOWN_FIELDS);

	frag_insurance_form(&v->out, v->lang, &page);
}

static const struct q_insurance_row nothing = {
	.insurer = S(""),
	.product = S(""),
	.number = S(""),
	.covers = S(""),
	.begins_on = DAY_NONE,
	.expires_on = DAY_NONE,
	.note = S(""),
};

enum err page_insurance_new(struct tx *tx, struct visit *v)
{
	(void)tx;
	if (!visit_sent_to_begin(v)) {
		show_form(v, &nothing);
	}
	return OK;
}

static enum err find(struct tx *tx, const struct visit *v, const struct q_insurance_row **ret)
{
	int64_t id;

	TRY(entry_id(v, &id));
	return q_insurance(tx, id, ret);
}

enum err page_insurance_one(struct tx *tx, struct visit *v)
{
	const struct q_insurance_row *i;

	TRY(find(tx, v, &i));
	if (i == NULL && v->typed == NULL) {
		return entry_missing(v);
	}
	show_form(v, i == NULL ? &nothing : i); /* what was typed is not lost with what is gone */
	return OK;
}

static struct q_insurance_set with_form(const struct visit *v, int64_t id)
{
	return (struct q_insurance_set){
		.id = id,
		.version = visit_value(v, "version")->number,
		.insurer = entry_typed(v, "insurer"),
		.product = entry_typed(v, "product"),
		.number = entry_typed(v, "number"),
		.covers = entry_typed(v, "covers"),
		.pays_at_most = entry_typed_number(v, "pays_at_most"),
		.begins_on = entry_typed_day(v, "begins_on"),
		.expires_on = entry_typed_day(v, "expires_on"),
		.note = entry_typed(v, "note"),
		.sensitive = visit_value(v, "sensitive")->number,
	};
}

enum err page_insurance_add(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct q_insurance_set i = with_form(v, 0);
	int64_t id;

	TRY(visit_need_firm(v));
	TRY(insurance_add(tx,
	                  &(struct q_insurance_add){
				  .insurer = i.insurer,
				  .product = i.product,
				  .number = i.number,
				  .covers = i.covers,
				  .pays_at_most = i.pays_at_most,
				  .begins_on = i.begins_on,
				  .expires_on = i.expires_on,
				  .note = i.note,
				  .sensitive = i.sensitive,
			  },
	                  &id));
	*ret_where = S(LIST "?done=saved");
	return OK;
}

enum err page_insurance_save(struct tx *tx, struct visit *v, str *ret_where)
{
	int64_t id;

	TRY(entry_id(v, &id));
	const struct q_insurance_set i = with_form(v, id);

	TRY(insurance_set(tx, &i));
	*ret_where = S(LIST "?done=saved");
	return OK;
}

/* ---- removal ---- */

enum err page_insurance_ask(struct tx *tx, struct visit *v)
{
	const struct q_insurance_row *i;

	TRY(find(tx, v, &i));
	if (i == NULL) {
		return entry_missing(v);
	}
	entry_remove_page(v, LIST, i->id, i->version, i->insurer);
	return OK;
}

enum err page_insurance_remove(struct tx *tx, struct visit *v, str *ret_where)
{
	int64_t id;

	TRY(entry_id(v, &id));
	TRY(insurance_remove(tx, id, visit_value(v, "version")->number));
	*ret_where = S(LIST "?done=removed");
	return OK;
}
