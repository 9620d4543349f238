#include "web/page/decide.h"

#include "core/message.h"
#include "render/document.h"
#include "web/page/decide_html.h"
#include "web/page/difference.h"
#include "web/page/version.h"

const struct field decide_fields[DECIDE_FIELDS] = {
	{.name = "by",
         .kind = FIELD_LINE,
         .least = 1,
         .most = DECIDED_BY_MAX,
         .label = "label-decided-by",
         .hint = "hint-decided-by"},
	{.name = "sure", .kind = FIELD_SWITCH, .label = "label-decide-sure", .hint = "hint-decide-sure"},
	{.name = "seen", .kind = FIELD_NUMBER, .most = INT32_MAX},
};

/* ---- the page ---- */

static size_t denied_count(const struct draft *draft)
{
	size_t n = 0;

	for (size_t i = 0; i < draft->section_count; i++) {
		for (size_t k = 0; k < draft->sections[i].clause_count; k++) {
			n += draft->sections[i].clauses[k].denied_count;
		}
	}
	return n;
}

static void fill_denied(const struct visit *v, const struct draft *draft, struct decide_view *page)
{
	struct obstacle_view *list = NEW_N(v->arena, struct obstacle_view, denied_count(draft));

	for (size_t i = 0; i < draft->section_count; i++) {
		for (size_t k = 0; k < draft->sections[i].clause_count; k++) {
			const struct draft_clause *c = &draft->sections[i].clauses[k];
			for (size_t n = 0; n < c->denied_count; n++) {
				list[page->denied_count++] =
					(struct obstacle_view){document_say_denied(v->arena, draft, c, n, v->lang),
				                               page_answer_path(v, c->denied[n])};
			}
		}
	}
	page->denied = list;
	page->has_denied = page->denied_count > 0;
}

/* Who decides, where nobody says otherwise: who is signed in, or who stands for the firm. */
static str usual_name(const struct visit *v, const struct material *made)
{
	str representative = made->company.representative;

	return v->person != NULL ? v->person->name : representative.n > 0 ? representative : S("");
}

static enum err fill_differences(struct tx *tx, struct visit *v, const struct pattern *p, const struct draft *draft,
                                 struct decide_view *page)
{
	const struct q_document_version_row *last;
	struct draft before;

	TRY(document_version_find(tx, catalogue_ref(&catalogue_builtin, p->id), 0, &last));
	page->is_first = last == NULL;
	page->number = last == NULL ? 1 : last->number + 1;
	page->seen = visit_number(v, page->number - 1);
	if (last != NULL) {
		TRY(page_version_draft(tx, v, last, false, &before));
		page->differences = difference_views(v->arena, &before, draft, &page->difference_count);
		page->has_differences = page->difference_count > 0;
	}
	return OK;
}

enum err page_decide(struct tx *tx, struct visit *v)
{
	struct decide_view page = {.layout = &v->layout, .form = visit_form(v, "")};
	struct field_view *fields = NEW_N(v->arena, struct field_view, 2);
	struct material made;

	TRY(document_read(tx, visit_part(v, "pattern"), &made));
	const struct pattern *p = made.pattern;
	struct draft draft = document_draft(tx, &made, v->lang, false, page_today(v));

	page.pattern = catalogue_ref(&catalogue_builtin, p->id);
	page.title = draft.plain_title;
	page.form.action = page_paper_path(v, p, S("/decide"));
	page.missing_count = page_missing(v, &draft, &page.missing);
	page.has_missing = page.missing_count > 0;
	fill_denied(v, &draft, &page);
	TRY(fill_differences(tx, v, p, &draft, &page));
	fields[0] = page.by = visit_field_view(v, "by", usual_name(v, &made));
	fields[1] = page.sure = visit_field_view(v, "sure", S(""));
	page.unsaved = visit_unsaved(v, fields, 2);
	v->layout.title = page.title;
	frag_decide_page(&v->out, v->lang, &page);
	return OK;
}

/* ---- the form ---- */

enum err page_decide_save(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct q_document_version_row *row;
	struct material made;
	struct buf frozen;

	TRY(document_read(tx, visit_part(v, "pattern"), &made));
	struct draft draft = document_draft(tx, &made, LANG_JA, false, page_today(v));

	if (draft.missing != 0) {
		return FAIL(tx->faults, ERR_NO, "paper-incomplete", NOWHERE);
	}
	if (draft.denied && visit_value(v, "sure")->number == 0) {
		return FAIL(tx->faults, ERR_DATA, "paper-denied", AT_FIELD(S(""), 0, S("sure")));
	}
	page_freeze(tx, &made, page_today(v), &frozen);
	if (frozen.bad) {
		return FAIL(tx->faults, ERR_DATA, "paper-too-large", NOWHERE, INT_STR(DRAFT_BYTES_MAX >> 20));
	}
	TRY(document_decide(tx,
	                    &(const struct decision){
				    .pattern = catalogue_ref(&catalogue_builtin, made.pattern->id),
				    .seen = visit_value(v, "seen")->number,
				    .by = visit_value(v, "by")->text,
				    .frozen = buf_str(&frozen),
			    },
	                    &row));
	*ret_where = visit_done(v, page_paper_path(v, made.pattern, S("/versions")), "decided");
	return OK;
}
