#include "web/page/company.h"

#include "web/page/company_html.h"
#include "web/page/document.h"

static const struct catalogue *const c = &catalogue_builtin;

const struct field company_fields[COMPANY_FIELDS] = {
	{FIRM_INDUSTRY_ROW},
	{FIRM_PEOPLE_ROW},
	FIRM_SAID_ROWS,
	FIRM_USE_ROWS,
	{.name = "version", .kind = FIELD_NUMBER, .most = INT64_MAX},
};

/* The hole that each of the first fields fills. */
static const enum hole holes[COMPANY_ABOUT_FIELDS] = {HOLE_INDUSTRY, HOLE_PEOPLE, HOLE_REPRESENTATIVE, HOLE_ADDRESS,
                                                      HOLE_CONTACT};

/* Asked for, or typed already. */
static bool is_asked(const struct visit *v, const char *name, bool missing)
{
	return missing || (v->typed != NULL && form_value(&v->form, str_of(name)).n > 0);
}

static void fill_fields(struct company_view *page, struct visit *v, const struct draft *draft)
{
	const struct q_firm_row *firm = v->firm;
	struct field_view *fields = NEW_N(v->arena, struct field_view, COMPANY_FIELDS);
	const str saved[COMPANY_ABOUT_FIELDS] = {firm->industry, visit_maybe(v, firm->people), firm->representative,
	                                         firm->address, firm->contact};

	page->fields = fields;
	for (size_t i = 0; i < COMPANY_ABOUT_FIELDS; i++) {
		if (is_asked(v, company_fields[i].name, (draft->missing & 1u << holes[i]) != 0)) {
			fields[page->field_count++] =
				visit_field_view(v, company_fields[i].name, saved[i].p == NULL ? S("") : saved[i]);
		}
	}
	page->uses = fields + page->field_count;
	for (enum use u = 0; u < USE__MAX; u++) {
		const char *name = company_fields[COMPANY_ABOUT_FIELDS + u].name;
		if (is_asked(v, name, (draft->missing_uses & 1u << u) != 0)) {
			fields[page->field_count + page->use_count++] =
				visit_field_view(v, name, page_firm_use(firm, u));
		}
	}
	page->has_fields = page->field_count + page->use_count > 0;
	page->has_uses = page->use_count > 0;
	page->unsaved = visit_unsaved(v, fields, page->field_count + page->use_count);
}

enum err page_company(struct tx *tx, struct visit *v)
{
	struct material made;

	TRY(document_read(tx, visit_part(v, "pattern"), &made));
	struct draft draft = document_draft(tx, &made, v->lang, false, page_today(v));
	struct company_view page = {
		.layout = &v->layout,
		.form = visit_form(v, ""),
		.version = visit_version(v, v->firm->version),
		.paper = catalogue_text(c, made.pattern->title, v->lang),
		.back = page_paper_path(v, made.pattern, S("")),
	};

	page.form.action = page_paper_path(v, made.pattern, S("/firm"));
	fill_fields(&page, v, &draft);
	frag_company_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_company_save(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct q_firm_row *firm;
	struct q_firm_set told;
	struct material made;

	TRY(document_read(tx, visit_part(v, "pattern"), &made));
	TRY(q_firm(tx, &firm));
	TRY(page_firm_told(firm, v, visit_value(v, "version")->number, &told));
	TRY(firm_set(tx, &told));
	*ret_where = page_paper_path(v, made.pattern, S(""));
	return OK;
}
