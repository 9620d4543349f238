#include "web/page/begin.h"

#include "core/reason.h"
#include "render/answer.h"
#include "web/page/begin_html.h"
#include "web/page/firm.h"

enum { PATH_MAX_BYTES = 64 };

const struct field begin_fields[BEGIN_FIELDS] = {
	{FIRM_NAME_ROW},
	{FIRM_INDUSTRY_ROW},
	{FIRM_PEOPLE_ROW},
};

static enum err find_reason(const struct visit *v, const struct reason **ret)
{
	*ret = reason_named(visit_part(v, "reason"));
	return *ret != NULL ? OK : FAIL(v->faults, ERR_MISSING, "begin-unknown", NOWHERE, visit_part(v, "reason"));
}

enum err page_begin(struct tx *tx, struct visit *v)
{
	(void)tx;
	if (v->firm != NULL) {
		visit_go(v, S("/"));
	} else {
		frag_begin_ways_page(&v->out, v->lang, &v->layout);
	}
	return OK;
}

static str path_of(struct arena *a, const struct reason *reason)
{
	struct buf b;

	buf_init(&b, a, PATH_MAX_BYTES);
	buf_lit(&b, "/begin/");
	buf_add(&b, reason->word);
	return buf_str(&b);
}

enum err page_begin_firm(struct tx *tx, struct visit *v)
{
	static const str nothing[BEGIN_FIELDS] = {S(""), S(""), S("")};
	struct begin_view page = {.form = visit_form(v, "")};
	const struct reason *reason;

	(void)tx;
	TRY(find_reason(v, &reason));
	/* what was typed is shown even where another tab was faster */
	if (v->firm != NULL && v->typed == NULL) {
		visit_go(v, S("/"));
		return OK;
	}
	page.form.action = path_of(v->arena, reason);
	page.declares = reason->declares;
	page.fields = visit_fields(v, nothing, BEGIN_FIELDS);
	page.field_count = BEGIN_FIELDS;
	page.unsaved = visit_unsaved(v, page.fields, BEGIN_FIELDS);
	frag_begin_firm_page(&v->out, v->lang, &v->layout, &page);
	return OK;
}

enum err page_begin_save(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct q_firm_row *firm;
	const struct reason *reason;

	TRY(find_reason(v, &reason));
	TRY(q_firm(tx, &firm));
	if (firm != NULL) {
		return FAIL(tx->faults, ERR_NO, "firm-there", NOWHERE);
	}
	TRY(page_firm_make(tx, v));
	*ret_where = answer_begin_path(v->arena, reason->edition);
	return OK;
}
