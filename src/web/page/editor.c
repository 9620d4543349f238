#include "web/page/editor.h"

#include "core/message.h"
#include "paint/document_paper.h"
#include "paint/docx.h"
#include "paint/paint.h"
#include "render/answer.h"
#include "render/document.h"
#include "store/document_version.h"
#include "web/page/editor_html.h"
#include "web/page/proposal.h"

enum { PATH_MAX_BYTES = 512 };

static const struct catalogue *const c = &catalogue_builtin;

static const char *const choices[] = {"size", "strict", "practical", NULL};
static const char *const choice_labels[] = {"choice-by-size", "choice-strict", "choice-practical"};

const struct field editor_query_fields[EDITOR_QUERY_FIELDS] = {
	{.name = "furigana", .kind = FIELD_SWITCH, .may_be_empty = true},
	{.name = "strange", .kind = FIELD_SWITCH, .may_be_empty = true},
};

const struct field editor_fields[EDITOR_FIELDS] = {
	{.name = "choice",
         .kind = FIELD_CHOICE,
         .choices = choices,
         .labels = choice_labels,
         .label = "label-document-choice",
         .hint = "hint-document-choice"},
	{.name = "version", .kind = FIELD_NUMBER, .most = INT64_MAX},
};

/* ---- the list ---- */

struct decided {
	const struct q_document_version_standing_row *rows;
	size_t n;
};

static struct standing_view standing_of(struct visit *v, const struct decided *all, str pattern)
{
	struct standing_view ret = {.there = false};

	for (size_t i = 0; i < all->n; i++) {
		const struct q_document_version_standing_row *row = &all->rows[i];
		if (str_eq(row->pattern, pattern)) {
			ret.there = true;
			ret.is_public = ret.is_public || row->state == DOCUMENT_PUBLISHED;
			ret.number = (int)row->number;
			ret.on = visit_civil_day(v, row->decided_on);
			ret.is_due = str_cmp(row->review_on, visit_today(v)) <= 0;
		}
	}
	return ret;
}

enum err page_editor_list(struct tx *tx, struct visit *v)
{
	struct editor_line *lines = NEW_N(v->arena, struct editor_line, c->pattern_count);
	struct decided all = {.n = 0};
	const struct missing_view *missing = NULL;
	struct material made;

	TRY(q_document_version_standing(tx, DOCUMENT_STANDING_MAX, &all.rows, &all.n));
	TRY(document_read(tx, catalogue_ref(c, c->patterns[0].id), &made));
	for (uint32_t i = 0; i < c->pattern_count; i++) {
		const struct pattern *p = &c->patterns[i];
		TRY(document_turn(tx, catalogue_ref(c, p->id), &made));
		struct draft d = document_draft(tx, &made, v->lang, false, page_today(v));
		size_t proposed = 0;
		lines[i] = (struct editor_line){
			.pattern = catalogue_ref(c, p->id),
			.title = catalogue_text(c, p->title, v->lang),
			.about = catalogue_text(c, p->about, v->lang),
			.missing = (int)page_missing(v, &d, &missing),
			.denied = (int)page_denied_count(&d),
			.changed = (int)made.edit_count,
			.standing = standing_of(v, &all, catalogue_ref(c, p->id)),
		};
		if (lines[i].standing.there) {
			TRY(page_proposal_count(tx, v, p, &made, &proposed));
		}
		lines[i].proposed = (int)proposed;
		lines[i].has_proposed = proposed > 0;
		lines[i].has_missing = lines[i].missing > 0;
		lines[i].has_denied = lines[i].denied > 0;
		lines[i].has_changed = lines[i].changed > 0;
	}
	frag_editor_list_page(&v->out, v->lang, &(const struct editor_list_view){&v->layout, lines, c->pattern_count});
	return OK;
}

/* ---- one paper ---- */

/* The paper with what was taken out, which can be put back. */
static struct draft whole_of(struct tx *tx, const struct visit *v, const struct material *made)
{
	struct material whole = *made;
	struct edit *edits = NEW_N(v->arena, struct edit, made->edit_count);

	whole.edit_count = 0;
	for (size_t i = 0; i < made->edit_count; i++) {
		if (made->edits[i].kind != EDIT_OFF) {
			edits[whole.edit_count++] = made->edits[i];
		}
	}
	whole.edits = edits;
	return document_draft(tx, &whole, v->lang, false, page_today(v));
}

static void fill_rest(struct editor_clause *ret, const struct visit *v, const struct material *made,
                      const struct clause *clause)
{
	struct rest_view *items = NEW_N(v->arena, struct rest_view, clause->items.count);
	struct rest_view *measures = NEW_N(v->arena, struct rest_view, clause->measures.count);
	const struct framework *f = made->answers.framework;

	for (uint32_t i = 0; i < clause->items.count; i++) {
		const struct item *item = &c->items[c->links[clause->items.first + i]];
		enum answer given =
			catalogue_framework_of(c, item) == f ? assess_given(&made->answers, item)->answer : ANSWER_NONE;
		items[i] = (struct rest_view){
			.id = catalogue_ref(c, item->id),
			.title = catalogue_text(c, item->title, v->lang),
			.answer = given == ANSWER_NONE ? S("") : answer_label(c, f->scale, given, v->lang),
			.has_answer = given != ANSWER_NONE,
			.denied = given == ANSWER_NO,
		};
		ret->has_denied |= items[i].denied;
	}
	for (uint32_t i = 0; i < clause->measures.count; i++) {
		const struct measure *m = &c->measures[c->links[clause->measures.first + i]];
		measures[i] = (struct rest_view){
			.id = catalogue_ref(c, m->id),
			.title = catalogue_text(c, m->title, v->lang),
		};
	}
	ret->items = items;
	ret->item_count = clause->items.count;
	ret->measures = measures;
	ret->measure_count = clause->measures.count;
	ret->has_rest = ret->item_count + ret->measure_count > 0;
}

static void fill_ours(struct editor_clause *ret, const struct visit *v, const struct material *made,
                      const struct clause *clause)
{
	const struct document *source = &c->documents[clause->origin.document];

	ret->why = catalogue_text(c, clause->why, v->lang);
	ret->source = catalogue_text(c, source->title, v->lang);
	ret->edition = catalogue_ref(c, source->edition);
	ret->unreviewed = clause->origin.reviewed.n == 0;
	ret->off = document_is_off(made, ret->id);
	fill_rest(ret, v, made, clause);
}

static str part_path(const struct visit *v, const struct pattern *p, bool added, str id)
{
	struct buf rest;

	buf_init(&rest, v->arena, PATH_MAX_BYTES);
	buf_add(&rest, added ? S("/own/") : S("/clause/"));
	buf_add(&rest, id);
	return page_paper_path(v, p, buf_str(&rest));
}

static void fill_clauses(struct editor_view *page, struct tx *tx, const struct visit *v, const struct material *made)
{
	struct draft whole = whole_of(tx, v, made);
	struct paper_view paper = document_paper_view(v->arena, &whole, S(""));
	struct editor_clause *list;
	size_t n = 0;

	for (size_t i = 0; i < whole.section_count; i++) {
		n += whole.sections[i].clause_count;
	}
	page->clauses = list = NEW_N(v->arena, struct editor_clause, n);
	for (size_t i = 0; i < whole.section_count; i++) {
		for (size_t k = 0; k < whole.sections[i].clause_count; k++) {
			const struct draft_clause *clause = &whole.sections[i].clauses[k];
			struct editor_clause *ret = &list[page->clause_count++];
			*ret = (struct editor_clause){
				.id = clause->id,
				.path = part_path(v, made->pattern, clause->clause == NULL, clause->id),
				.title = draft_clause_name(v->arena, clause),
				.blocks = paper.sections[i].clauses[k].blocks,
				.block_count = clause->block_count,
				.added = clause->clause == NULL,
				.reworded = clause->clause != NULL && clause->edit != NULL,
			};
			if (clause->clause != NULL) {
				fill_ours(ret, v, made, clause->clause);
			}
		}
	}
}

enum err page_editor(struct tx *tx, struct visit *v)
{
	struct field_view *choice = NEW(v->arena, struct field_view);
	bool furigana = v->typed == NULL && visit_value(v, "furigana")->number != 0;
	struct decided all = {.n = 0};
	struct material made;

	TRY(document_read(tx, visit_part(v, "pattern"), &made));
	TRY(q_document_version_standing(tx, DOCUMENT_STANDING_MAX, &all.rows, &all.n));
	struct draft draft = document_draft(tx, &made, v->lang, furigana, page_today(v));
	struct editor_view page = {
		.layout = &v->layout,
		.form = visit_form(v, ""),
		.choosing = visit_form(v, ""),
		.choice = choice,
		.version = visit_version(v, made.version),
		.pattern = catalogue_ref(c, made.pattern->id),
		.title = draft.plain_title,
		.about = catalogue_text(c, made.pattern->about, v->lang),
		.edits = v->layout.edits,
		.furigana = furigana,
		.small = draft.small,
		.denied = draft.denied,
		.paper = document_paper_view(v->arena, &draft, S("p-")),
		.standing = standing_of(v, &all, catalogue_ref(c, made.pattern->id)),
		.files = furigana ? S("?furigana=1") : S(""),
	};

	page.form.action = page.choosing.action = page_paper_path(v, made.pattern, S(""));
	*choice = visit_field_view(v, "choice", str_of(choices[made.choice]));
	page.unsaved = visit_unsaved(v, choice, 1);
	page.missing_count = page_missing(v, &draft, &page.missing);
	page.has_missing = page.missing_count > 0;
	fill_clauses(&page, tx, v, &made);
	v->layout.title = page.title;
	if (v->typed == NULL && visit_value(v, "strange")->number != 0) {
		v->layout.notice = phrase(c, v->lang, "document-strange");
		v->layout.has_notice = v->layout.has_fault = true;
	}
	frag_editor_page(&v->out, v->lang, &page);
	return OK;
}

/* ---- changing ---- */

enum err page_editor_choose(struct tx *tx, struct visit *v, str *ret_where)
{
	struct material made;

	TRY(document_read(tx, visit_part(v, "pattern"), &made));
	TRY(document_choose(tx, visit_part(v, "pattern"), visit_value(v, "version")->number,
	                    (enum choice)visit_value(v, "choice")->number));
	*ret_where = page_paper_path(v, made.pattern, S(""));
	return OK;
}

static enum err switch_clause(struct tx *tx, struct visit *v, bool on, str *ret_where)
{
	str clause = visit_part(v, "clause");

	TRY(document_switch(tx, visit_part(v, "pattern"), clause, on));
	*ret_where = page_clause_place(v, clause);
	return OK;
}

enum err page_editor_off(struct tx *tx, struct visit *v, str *ret_where)
{
	return switch_clause(tx, v, false, ret_where);
}

enum err page_editor_on(struct tx *tx, struct visit *v, str *ret_where)
{
	return switch_clause(tx, v, true, ret_where);
}

/* ---- files ---- */

static enum err read_draft(struct tx *tx, struct visit *v, const char *ending, struct draft *ret)
{
	struct buf name;

	TRY(document_current(tx, visit_part(v, "pattern"), v->lang, visit_value(v, "furigana")->number != 0,
	                     page_today(v), ret));
	buf_init(&name, v->arena, EXCHANGE_DOWNLOAD_MAX);
	buf_lit(&name, "toride-draft-");
	buf_add(&name, catalogue_ref(c, ret->pattern->id));
	buf_add(&name, str_of(ending));
	v->reply.download = buf_str(&name);
	return OK;
}

enum err page_editor_html(struct tx *tx, struct visit *v)
{
	struct draft draft;

	TRY(read_draft(tx, v, ".html", &draft));
	document_write_html(&v->out, v->arena, &draft);
	return OK;
}

enum err page_editor_md(struct tx *tx, struct visit *v)
{
	struct draft draft;

	TRY(read_draft(tx, v, ".md", &draft));
	document_write_md(&v->out, v->arena, &draft);
	return OK;
}

enum err page_editor_pdf(struct tx *tx, struct visit *v)
{
	const struct paper_engine *engine;
	struct draft draft;

	TRY(read_draft(tx, v, ".pdf", &draft));
	TRY(paint_engine(&engine, tx->faults));
	enum err err = document_paint(&v->out, v->arena, engine, &draft, tx->faults);

	if (err == ERR_DATA) { /* a name with a character that the typeface does not have: the paper says so */
		tx->faults->n = 0;
		v->out.n = 0;
		v->reply.download = S("");
		visit_go(v, page_paper_path(v, draft.pattern, S("?strange=1")));
		return OK;
	}
	return err;
}

enum err page_editor_docx(struct tx *tx, struct visit *v)
{
	const struct office_engine *engine;
	struct draft draft;

	TRY(read_draft(tx, v, ".docx", &draft));
	TRY(paint_office_engine(&engine, tx->faults));
	return document_docx(&v->out, v->arena, engine, &draft, tx->faults);
}
