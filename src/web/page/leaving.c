#include "web/page/leaving.h"

#include "carry/import.h"
#include "store/erase.h"
#include "web/page/leaving_html.h"

const struct field leaving_fields[LEAVING_FIELDS] = {
	{.name = "name",
         .kind = FIELD_LINE,
         .least = 1,
         .most = FIRM_NAME_MAX,
         .label = "label-erase-name",
         .hint = "hint-erase-name"},
};

static enum err is_alone(struct tx *tx, bool *ret)
{
	const struct q_firm_list_row *rows;
	size_t n;

	TRY(q_firm_list(tx, NULL, 2, &rows, &n));
	*ret = n < 2;
	return OK;
}

/* What is still to be handed out since the records came from elsewhere. */
static enum err fill_links(struct tx *tx, const struct visit *v, struct leaving_view *page)
{
	struct import_links links = {.people = 0};
	struct maybe when;

	TRY(import_when(tx, &when));
	if (when.has) {
		TRY(import_links(tx, &links));
		page->imported = visit_day(v, when.n);
	}
	page->people = links.people;
	page->receipts = links.receipts;
	page->papers = links.papers;
	page->has_people = links.people > 0;
	page->has_receipts = links.receipts > 0;
	page->has_papers = links.papers > 0;
	page->has_links = page->has_people || page->has_receipts || page->has_papers;
	return OK;
}

enum err page_leaving(struct tx *tx, struct visit *v)
{
	static const str nothing[LEAVING_FIELDS] = {S("")};
	struct leaving_view page = {.layout = &v->layout, .form = visit_form(v, "/leaving")};

	TRY(is_alone(tx, &page.is_alone));
	TRY(fill_links(tx, v, &page));
	page.firm = v->firm->name;
	page.is_on_server = v->config->where.database != NULL;
	page.fields = visit_fields(v, nothing, LEAVING_FIELDS);
	page.field_count = LEAVING_FIELDS;
	page.unsaved = visit_unsaved(v, page.fields, LEAVING_FIELDS);
	frag_leaving_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_leaving_export(struct tx *tx, struct visit *v)
{
	const struct export_wish wish = {.lang = v->lang, .confined = true};
	struct exported made;

	TRY(export_write(tx, &v->out, &wish, &made));
	v->reply.download = export_name(v->arena, v->now);
	return OK;
}

enum err page_leaving_erase(struct tx *tx, struct visit *v, str *ret_where)
{
	struct leaving_view page = {.layout = &v->layout};

	TRY(erase_mark(tx, visit_value(v, "name")->text));
	*ret_where = S("/");
	page.is_on_server = v->config->where.database != NULL;
	frag_leaving_gone(&v->out, v->lang, &page);
	return OK;
}
