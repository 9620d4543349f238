#include "web/page/decide.h"

#include "core/message.h"
#include "render/document.h"
#include "store/document.h"
#include "web/page/decide_html.h"
#include "web/page/difference.h"
#include "web/page/version.h"

enum { PATH_MAX_BYTES = 256 };

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

static enum err read_face(struct tx *tx, const struct visit *v, const struct pattern *p, enum face face,
                          struct draft *ret)
{
	return document_current(tx, catalogue_ref(&catalogue_builtin, p->id), face == FACE_EN ? LANG_EN : LANG_JA,
	                        face == FACE_FURIGANA, day_read(visit_today(v)), ret);
}

/* ---- the page ---- */

static void fill_missing(const struct visit *v, const struct pattern *p, const struct draft *draft,
                         struct decide_view *page)
{
	struct obstacle_view *list = NEW_N(v->arena, struct obstacle_view, HOLE__MAX);

	for (enum hole h = 0; h < HOLE__MAX; h++) {
		if ((draft->missing & 1u << h) != 0) {
			list[page->missing_count++] = (struct obstacle_view){
				document_hole(&catalogue_builtin, h, v->lang), page_paper_path(v, p, "")};
		}
	}
	page->missing = list;
	page->has_missing = page->missing_count > 0;
}

static str answer_path(const struct visit *v, const struct draft *draft, const struct item *item)
{
	struct buf b;

	buf_init(&b, v->arena, PATH_MAX_BYTES);
	buf_lit(&b, "/answer/");
	buf_add(&b, catalogue_ref(draft->catalogue, catalogue_framework_of(draft->catalogue, item)->id));
	buf_char(&b, '/');
	buf_add(&b, catalogue_ref(draft->catalogue, item->id));
	return buf_str(&b);
}

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
				                               answer_path(v, draft, c->denied[n])};
			}
		}
	}
	page->denied = list;
	page->has_denied = page->denied_count > 0;
}

/* Who decides, where nobody says otherwise: who is signed in, or who stands for the firm. */
static enum err usual_name(struct tx *tx, const struct visit *v, const struct pattern *p, str *ret)
{
	struct material d;

	TRY(document_read(tx, catalogue_ref(&catalogue_builtin, p->id), &d));
	*ret = v->person != NULL ? v->person->name : d.company.representative.n > 0 ? d.company.representative : S("");
	return OK;
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
	const struct pattern *p;
	struct draft draft;
	str by;

	TRY(page_pattern(tx, v, &p));
	TRY(read_face(tx, v, p, face_of(v->lang, false), &draft));
	page.pattern = catalogue_ref(&catalogue_builtin, p->id);
	page.title = draft.plain_title;
	page.form.action = page_paper_path(v, p, "/decide");
	fill_missing(v, p, &draft, &page);
	fill_denied(v, &draft, &page);
	TRY(fill_differences(tx, v, p, &draft, &page));
	TRY(usual_name(tx, v, p, &by));
	fields[0] = page.by = visit_field_view(v, "by", by);
	fields[1] = page.sure = visit_field_view(v, "sure", S(""));
	page.unsaved = visit_unsaved(v, fields, 2);
	v->layout.title = page.title;
	frag_decide_page(&v->out, v->lang, &page);
	return OK;
}

/* ---- the form ---- */

/* What our pattern has today. */
static size_t read_ours(struct tx *tx, const struct pattern *p, const struct draft_ours **ret)
{
	const struct catalogue *c = &catalogue_builtin;
	const struct section *first = &c->sections[p->sections.first];
	struct draft_ours *ours;
	size_t n = 0, count = 0;

	for (const struct section *s = first; s < first + p->sections.count; s++) {
		count += s->clauses.count;
	}
	ours = NEW_N(tx->arena, struct draft_ours, count);
	for (const struct section *s = first; s < first + p->sections.count; s++) {
		for (uint32_t i = s->clauses.first; i < s->clauses.first + s->clauses.count; i++) {
			const struct clause *clause = &c->clauses[i];
			ours[n++] = (struct draft_ours){catalogue_ref(c, clause->id), document_base(tx, clause)};
		}
	}
	*ret = ours;
	return n;
}

enum err page_decide_save(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct q_document_version_row *row;
	const struct draft_ours *ours = NULL;
	struct draft faces[FACE__MAX];
	const struct pattern *p;
	struct buf frozen;

	TRY(page_pattern(tx, v, &p));
	for (enum face face = 0; face < FACE__MAX; face++) {
		TRY(read_face(tx, v, p, face, &faces[face]));
		faces[face].undecided = false;
	}
	if (faces[FACE_JA].missing != 0) {
		return FAIL(tx->faults, ERR_NO, "paper-incomplete", NOWHERE);
	}
	if (faces[FACE_JA].denied && visit_value(v, "sure")->number == 0) {
		return FAIL(tx->faults, ERR_DATA, "paper-denied", AT_FIELD(S(""), 0, S("sure")));
	}
	buf_init(&frozen, v->arena, DRAFT_BYTES_MAX);
	size_t ours_count = read_ours(tx, p, &ours);

	draft_freeze(&frozen, v->arena, faces, ours, ours_count);
	if (frozen.bad) {
		return FAIL(tx->faults, ERR_DATA, "paper-too-large", NOWHERE, INT_STR(DRAFT_BYTES_MAX >> 20));
	}
	TRY(document_decide(tx,
	                    &(const struct decision){
				    .pattern = catalogue_ref(&catalogue_builtin, p->id),
				    .seen = visit_value(v, "seen")->number,
				    .by = visit_value(v, "by")->text,
				    .frozen = buf_str(&frozen),
			    },
	                    &row));
	*ret_where = visit_done(v, page_paper_path(v, p, "/versions"), "decided");
	return OK;
}
