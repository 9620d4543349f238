#include "web/page/version.h"

#include "core/message.h"
#include "intake/draft.h"
#include "paint/document_paper.h"
#include "paint/docx.h"
#include "paint/paint.h"
#include "render/document.h"
#include "web/page/difference.h"
#include "web/page/version_html.h"

enum { PATH_MAX_BYTES = 256 };

const struct field version_shown_fields[VERSION_SHOWN_FIELDS] = {
	{.name = "furigana", .kind = FIELD_SWITCH, .may_be_empty = true},
};

enum act { ACT_PUBLISH, ACT_WITHDRAW, ACT_REVIEW };
static const char *const act_words[] = {"publish", "withdraw", "review", NULL};

const struct field version_act_fields[VERSION_ACT_FIELDS] = {
	{.name = "act", .kind = FIELD_CHOICE, .choices = act_words},
	{.name = "review_on",
         .kind = FIELD_DAY,
         .may_be_empty = true,
         .label = "label-review-on",
         .hint = "hint-review-on"},
	{.name = "version", .kind = FIELD_NUMBER, .least = 1, .most = INT64_MAX},
};

const struct field version_compare_fields[VERSION_COMPARE_FIELDS] = {
	{.name = "from", .kind = FIELD_NUMBER, .least = 1, .most = INT32_MAX, .may_be_empty = true},
	{.name = "to", .kind = FIELD_NUMBER, .least = 1, .most = INT32_MAX, .may_be_empty = true},
};

/* ---- a version, and its files ---- */

enum err page_version_draft(struct tx *tx, const struct visit *v, const struct q_document_version_row *row,
                            bool furigana, struct draft *ret)
{
	enum draft_face face = draft_face_of(v->lang, furigana);
	struct thawed thawed;
	str frozen;

	TRY(document_version_frozen(tx, row, &frozen));
	TRY(draft_thaw(v->arena, &catalogue_builtin, frozen, FACE_BIT(face), &thawed, tx->faults));
	*ret = thawed.face[face];
	draft_unmark(ret, v->arena);
	return OK;
}

static enum err paint(struct tx *tx, struct visit *v, const struct draft *draft, const char *ending)
{
	const struct paper_engine *paper;
	const struct office_engine *office;

	switch (ending[1]) {
	case 'p':
		TRY(paint_engine(&paper, tx->faults));
		return document_paint(&v->out, v->arena, paper, draft, tx->faults);
	case 'd':
		TRY(paint_office_engine(&office, tx->faults));
		return document_docx(&v->out, v->arena, office, draft, tx->faults);
	case 'm':
		document_write_md(&v->out, v->arena, draft);
		return OK;
	default:
		document_write_html(&v->out, v->arena, draft);
		return OK;
	}
}

enum err page_version_file(struct tx *tx, struct visit *v, const struct q_document_version_row *row,
                           const struct draft *draft, const char *ending)
{
	struct buf name;

	buf_init(&name, v->arena, EXCHANGE_DOWNLOAD_MAX);
	buf_add(&name, row->pattern);
	buf_char(&name, '-');
	buf_int(&name, row->number);
	buf_add(&name, v->lang == LANG_EN ? S("-en") : S(""));
	buf_add(&name, str_of(ending));
	TRY(paint(tx, v, draft, ending));
	v->reply.download = buf_str(&name);
	return OK;
}

/* ---- the list ---- */

static struct version_line_view line_of(const struct visit *v, const struct pattern *p,
                                        const struct q_document_version_list_row *row)
{
	return (struct version_line_view){
		.pattern = catalogue_ref(&catalogue_builtin, p->id),
		.number = row->number,
		.before = row->number - 1,
		.by = row->decided_by,
		.on = visit_civil_day(v, row->decided_on),
		.published = row->published_at.has ? visit_day(v, row->published_at.n) : S(""),
		.is_public = row->state == DOCUMENT_PUBLISHED,
		.is_replaced = row->state == DOCUMENT_REPLACED,
		.has_published = row->published_at.has,
		.has_before = row->number > 1,
	};
}

static struct form_view form_of(struct visit *v, const struct pattern *p)
{
	struct form_view form = visit_form(v, "");

	form.action = page_paper_path(v, p, S("/versions"));
	return form;
}

static enum err fill_public(struct tx *tx, struct visit *v, const struct pattern *p, int64_t number,
                            struct versions_view *page)
{
	const struct q_document_version_row *row;

	TRY(document_version_find(tx, catalogue_ref(&catalogue_builtin, p->id), number, &row));
	page->is_public = true;
	page->public_number = number;
	page->public_version = visit_number(v, row->version);
	page->address = visit_link(v, "/paper/", row->public_key);
	page->withdraw = form_of(v, p);
	return OK;
}

static void fill_newest(struct visit *v, const struct pattern *p, const struct q_document_version_list_row *row,
                        struct versions_view *page)
{
	page->newest = row->number;
	page->version = visit_version(v, row->version);
	page->can_publish = row->state != DOCUMENT_PUBLISHED;
	page->publish = form_of(v, p);
	page->review_form = form_of(v, p);
	page->review_on = visit_field_view(v, "review_on", row->review_on);
	page->review_on.required = true; /* by this form; the others of the page have none */
	page->unsaved = visit_unsaved(v, &page->review_on, 1);
	page->review_is_due = str_cmp(row->review_on, visit_today(v)) <= 0;
}

enum err page_version_list(struct tx *tx, struct visit *v)
{
	struct versions_view page = {.layout = &v->layout};
	const struct q_document_version_list_row *rows;
	const struct pattern *p;
	size_t n;

	TRY(page_pattern(tx, v, &p));
	page.pattern = catalogue_ref(&catalogue_builtin, p->id);
	page.title = catalogue_text(&catalogue_builtin, p->title, v->lang);
	TRY(q_document_version_list(tx, page.pattern, DOCUMENT_VERSIONS_MAX, &rows, &n));
	struct version_line_view *lines = NEW_N(v->arena, struct version_line_view, n);

	for (size_t i = 0; i < n; i++) {
		lines[i] = line_of(v, p, &rows[i]);
		lines[i].is_newest = i == 0;
		if (lines[i].is_public) {
			TRY(fill_public(tx, v, p, rows[i].number, &page));
		}
	}
	page.lines = lines;
	page.line_count = n;
	page.has_lines = n > 0;
	if (n > 0) {
		fill_newest(v, p, &rows[0], &page);
	}
	v->layout.title = page.title;
	frag_version_list(&v->out, v->lang, &page);
	return OK;
}

/* ---- what is public, and when it is looked at again ---- */

static enum err withdraw(struct tx *tx, str pattern, int64_t version)
{
	const struct q_document_version_public_row *row;

	TRY(q_document_version_public(tx, pattern, &row));
	return row == NULL ? FAIL(tx->faults, ERR_NO, "record-changed", NOWHERE)
	                   : document_withdraw(tx, row->id, version);
}

enum err page_version_act(struct tx *tx, struct visit *v, str *ret_where)
{
	static const char *const words[] = {
		[ACT_PUBLISH] = "published", [ACT_WITHDRAW] = "withdrawn", [ACT_REVIEW] = "saved"};
	enum act act = (enum act)visit_value(v, "act")->number;
	int64_t version = visit_value(v, "version")->number;
	const struct q_document_version_row *row;
	const struct pattern *p;

	TRY(page_pattern(tx, v, &p));
	str pattern = catalogue_ref(&catalogue_builtin, p->id);

	TRY(document_version_find(tx, pattern, 0, &row));
	if (row == NULL) {
		(void)FAIL(tx->faults, ERR_MISSING, "paper-unknown", NOWHERE, visit_part(v, "pattern"));
		return ERR_MISSING;
	}
	*ret_where = visit_done(v, page_paper_path(v, p, S("/versions")), words[act]);
	switch (act) {
	case ACT_PUBLISH:
		return document_publish(tx, row->id, version);
	case ACT_WITHDRAW:
		return withdraw(tx, pattern, version);
	default:
		return document_review(tx, row->id, version, visit_value(v, "review_on")->text);
	}
}

/* ---- one version ---- */

/* The version that the address names. */
static enum err find_version(struct tx *tx, const struct visit *v, const struct q_document_version_row **ret)
{
	const struct pattern *p;
	int64_t number = 0;

	*ret = NULL;
	TRY(page_pattern(tx, v, &p));
	if (str_to_int(visit_part(v, "number"), &number) && number > 0 && number <= INT32_MAX) {
		TRY(document_version_find(tx, catalogue_ref(&catalogue_builtin, p->id), number, ret));
	}
	if (*ret == NULL) {
		(void)FAIL(tx->faults, ERR_MISSING, "paper-unknown", NOWHERE, visit_part(v, "pattern"));
		return ERR_MISSING;
	}
	return OK;
}

enum err page_version(struct tx *tx, struct visit *v)
{
	struct version_view page = {.layout = &v->layout, .has_furigana = v->lang == LANG_JA};
	const struct q_document_version_newest_row *newest;
	const struct q_document_version_row *row;
	struct draft draft;

	TRY(find_version(tx, v, &row));
	TRY(q_document_version_newest(tx, row->pattern, &newest));
	page.is_furigana = page_furigana(v);
	TRY(page_version_draft(tx, v, row, page.is_furigana, &draft));
	page.pattern = row->pattern;
	page.number = row->number;
	page.by = row->decided_by;
	page.on = visit_civil_day(v, row->decided_on);
	page.is_newest = newest->id == row->id;
	page.is_public = row->state == DOCUMENT_PUBLISHED;
	page.paper = document_paper_view(v->arena, &draft, S(""));
	v->layout.title = draft.plain_title;
	frag_version_page(&v->out, v->lang, &page);
	return OK;
}

static enum err hand_file(struct tx *tx, struct visit *v, const char *ending)
{
	const struct q_document_version_row *row;
	struct draft draft;

	TRY(find_version(tx, v, &row));
	TRY(page_version_draft(tx, v, row, page_furigana(v), &draft));
	return page_version_file(tx, v, row, &draft, ending);
}

enum err page_version_html(struct tx *tx, struct visit *v)
{
	return hand_file(tx, v, ".html");
}

enum err page_version_md(struct tx *tx, struct visit *v)
{
	return hand_file(tx, v, ".md");
}

enum err page_version_pdf(struct tx *tx, struct visit *v)
{
	return hand_file(tx, v, ".pdf");
}

enum err page_version_docx(struct tx *tx, struct visit *v)
{
	return hand_file(tx, v, ".docx");
}

/* ---- two versions ---- */

static const struct option_view *options_of(const struct visit *v, const struct q_document_version_list_row *rows,
                                            size_t n, int64_t chosen)
{
	struct option_view *options = NEW_N(v->arena, struct option_view, n);

	for (size_t i = 0; i < n; i++) {
		struct buf label;
		buf_init(&label, v->arena, PATH_MAX_BYTES);
		PHRASE(&label, &catalogue_builtin, v->lang, "version-of-day", INT_STR(rows[i].number),
		       visit_civil_day(v, rows[i].decided_on));
		options[i] = (struct option_view){visit_number(v, rows[i].number), buf_str(&label),
		                                  rows[i].number == chosen};
	}
	return options;
}

static enum err read_numbered(struct tx *tx, const struct visit *v, str pattern, int64_t number, struct draft *ret)
{
	const struct q_document_version_row *row = NULL;

	if (number > 0) {
		TRY(document_version_find(tx, pattern, number, &row));
	}
	if (row == NULL) {
		(void)FAIL(tx->faults, ERR_MISSING, "paper-unknown", NOWHERE, visit_part(v, "pattern"));
		return ERR_MISSING;
	}
	return page_version_draft(tx, v, row, false, ret);
}

enum err page_version_compare(struct tx *tx, struct visit *v)
{
	const struct field_value *from = visit_value(v, "from"), *to = visit_value(v, "to");
	struct compare_view page = {.layout = &v->layout};
	const struct q_document_version_list_row *rows;
	struct draft before, after;
	const struct pattern *p;
	size_t n;

	TRY(page_pattern(tx, v, &p));
	page.pattern = catalogue_ref(&catalogue_builtin, p->id);
	TRY(q_document_version_list(tx, page.pattern, DOCUMENT_VERSIONS_MAX, &rows, &n));
	page.to = to->given ? to->number : n > 0 ? rows[0].number : 0;
	page.from = from->given ? from->number : page.to > 1 ? page.to - 1 : page.to;
	TRY(read_numbered(tx, v, page.pattern, page.from, &before));
	TRY(read_numbered(tx, v, page.pattern, page.to, &after));
	page.from_options = options_of(v, rows, n, page.from);
	page.to_options = options_of(v, rows, n, page.to);
	page.option_count = n;
	page.differences = difference_views(v->arena, &before, &after, &page.difference_count);
	page.has_differences = page.difference_count > 0;
	frag_version_compare(&v->out, v->lang, &page);
	return OK;
}
