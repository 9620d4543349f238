#include "web/page/wording.h"

#include "base/utf8.h"
#include "core/id.h"
#include "core/message.h"
#include "render/document.h"
#include "web/page/wording_html.h"

enum { PATH_MAX_BYTES = 512, NAME_COLUMNS = 40 };

#define NEW_ID S("new")

static const struct catalogue *const c = &catalogue_builtin;

static const char *const deeds[] = {"save", "back", NULL};

const struct field wording_fields[WORDING_FIELDS] = {
	{.name = "title-ja",
         .kind = FIELD_LINE,
         .most = WORDING_TITLE_MAX,
         .may_be_empty = true,
         .label = "label-words-title-ja",
         .japanese = true},
	{.name = "text-ja",
         .kind = FIELD_TEXT,
         .most = WORDING_TEXT_MAX,
         .may_be_empty = true,
         .label = "label-words-text-ja",
         .japanese = true},
	{.name = "title-en",
         .kind = FIELD_LINE,
         .most = WORDING_TITLE_MAX,
         .may_be_empty = true,
         .label = "label-words-title-en"},
	{.name = "text-en",
         .kind = FIELD_TEXT,
         .most = WORDING_TEXT_MAX,
         .may_be_empty = true,
         .label = "label-words-text-en",
         .hint = "hint-words-en"},
	{.name = "version", .kind = FIELD_NUMBER, .most = INT64_MAX},
	{.name = "do", .kind = FIELD_CHOICE, .choices = deeds, .may_be_empty = true},
};

/* Which words: those of a clause of ours, of a new one behind it, or of one of the firm's own. */
struct about {
	bool is_new;
	struct material made;
	struct edit edit;          /* as it is saved, or as it would begin */
	const struct clause *ours; /* NULL: none */
};

static str path_of(const struct visit *v, const struct about *a, bool preview)
{
	struct buf rest;

	buf_init(&rest, v->arena, PATH_MAX_BYTES);
	buf_add(&rest, a->ours != NULL ? S("/clause/") : S("/own/"));
	buf_add(&rest, a->ours != NULL ? catalogue_ref(c, a->ours->id) : a->edit.id);
	buf_add(&rest, a->is_new ? S("/new") : S(""));
	buf_add(&rest, preview ? S("/preview") : S(""));
	return page_paper_path(v, a->made.pattern, buf_str(&rest));
}

/* ---- what is saved ---- */

static const struct edit *edit_of(const struct material *m, enum edit_kind kind, str id)
{
	for (size_t i = 0; i < m->edit_count; i++) {
		const struct edit *e = &m->edits[i];
		if (e->kind == kind && str_eq(kind == EDIT_ADDED ? e->id : e->clause, id)) {
			return e;
		}
	}
	return NULL;
}

static struct edit edit_of_ours(const struct about *a, const struct section *section, enum variant variant)
{
	struct text text =
		catalogue_has(a->ours->text[variant]) ? a->ours->text[variant] : a->ours->text[VARIANT_STRICT];
	return (struct edit){
		.kind = EDIT_REWORDED,
		.section = catalogue_ref(c, section->id),
		.clause = catalogue_ref(c, a->ours->id),
		.title = {[LANG_JA] = catalogue_ref(c, a->ours->title.ja),
	                  [LANG_EN] = catalogue_ref(c, a->ours->title.en)},
		.text = {[LANG_JA] = catalogue_ref(c, text.ja), [LANG_EN] = catalogue_ref(c, text.en)},
	};
}

static enum err read_ours(struct tx *tx, const struct visit *v, bool is_new, struct about *ret)
{
	const struct section *section = NULL;
	struct about a = {.is_new = is_new};

	TRY(document_read(tx, visit_part(v, "pattern"), &a.made));
	TRY(document_find(tx, a.made.pattern, visit_part(v, "clause"), &a.ours, &section));
	struct draft draft = document_draft(tx, &a.made, v->lang, false, page_today(v));
	const struct edit *saved = edit_of(&a.made, EDIT_REWORDED, catalogue_ref(c, a.ours->id));

	if (is_new) {
		a.edit = (struct edit){.kind = EDIT_ADDED,
		                       .section = catalogue_ref(c, section->id),
		                       .clause = catalogue_ref(c, a.ours->id),
		                       .id = NEW_ID};
	} else {
		a.edit = saved != NULL ? *saved : edit_of_ours(&a, section, draft.variant);
	}
	*ret = a;
	return OK;
}

static enum err read_own(struct tx *tx, const struct visit *v, struct about *ret)
{
	struct about a = {.is_new = false};
	const struct edit *saved;

	TRY(document_read(tx, visit_part(v, "pattern"), &a.made));
	saved = edit_of(&a.made, EDIT_ADDED, visit_part(v, "id"));
	if (saved == NULL) {
		return FAIL(tx->faults, ERR_MISSING, "paper-unknown", NOWHERE, visit_part(v, "id"));
	}
	a.edit = *saved;
	*ret = a;
	return OK;
}

/* ---- how it will look ---- */

static str typed(const struct visit *v, const char *name, str saved)
{
	str value = v->typed != NULL ? form_value(&v->form, str_of(name)) : (str){NULL, 0};

	return value.p != NULL ? value : saved;
}

/* What stands in the fields. */
static struct own_words words_of(const struct visit *v, const struct edit *saved)
{
	return (struct own_words){
		.title = {[LANG_JA] = typed(v, "title-ja", saved->title[LANG_JA]),
	                  [LANG_EN] = typed(v, "title-en", saved->title[LANG_EN])},
		.text = {[LANG_JA] = typed(v, "text-ja", saved->text[LANG_JA]),
	                 [LANG_EN] = typed(v, "text-en", saved->text[LANG_EN])},
	};
}

/* The paper with these words in their place. */
static struct draft draft_with(struct tx *tx, const struct visit *v, const struct about *a, const struct own_words *w)
{
	struct material made = a->made;
	struct edit *edits = NEW_N(v->arena, struct edit, made.edit_count + 1);
	struct edit mine = a->edit;

	made.edit_count = 0;
	made.edits = edits;
	for (size_t i = 0; i < a->made.edit_count; i++) {
		const struct edit *e = &a->made.edits[i];
		bool same = e->kind == mine.kind && str_eq(mine.kind == EDIT_ADDED ? e->id : e->clause,
		                                           mine.kind == EDIT_ADDED ? mine.id : mine.clause);
		bool off = e->kind == EDIT_OFF && str_eq(e->clause, mine.clause);
		if (!same && !off) {
			edits[made.edit_count++] = *e;
		}
	}
	for (enum lang l = 0; l < LANG__MAX; l++) {
		mine.title[l] = str_trim(w->title[l]);
		mine.text[l] = wording_tidy(v->arena, w->text[l]);
	}
	edits[made.edit_count++] = mine;
	return document_draft(tx, &made, v->lang, false, page_today(v));
}

static void fill_preview(struct wording_view *page, struct tx *tx, const struct visit *v, const struct about *a,
                         const struct own_words *w)
{
	struct draft draft = draft_with(tx, v, a, w);
	struct paper_view paper = document_paper_view(v->arena, &draft, S("p-"));
	str id = a->edit.kind == EDIT_ADDED ? a->edit.id : a->edit.clause;

	for (size_t i = 0; i < draft.section_count; i++) {
		const struct clause_view *clauses = paper.sections[i].clauses;
		for (size_t k = 0; k < draft.sections[i].clause_count; k++) {
			if (str_eq(draft.sections[i].clauses[k].id, id)) {
				page->clause = clauses + k;
				page->has_clause = true;
			}
		}
	}
}

static void fill_ours(struct wording_view *page, struct tx *tx, const struct visit *v, const struct about *a)
{
	struct material made = a->made;

	made.edit_count = 0;
	struct draft draft = document_draft(tx, &made, v->lang, false, page_today(v));
	struct paper_view paper = document_paper_view(v->arena, &draft, S("o-"));

	for (size_t i = 0; i < draft.section_count; i++) {
		for (size_t k = 0; k < draft.sections[i].clause_count; k++) {
			if (str_eq(draft.sections[i].clauses[k].id, a->edit.clause)) {
				page->ours = paper.sections[i].clauses[k].blocks;
				page->our_count = paper.sections[i].clauses[k].block_count;
				page->has_ours = true;
			}
		}
	}
}

/* What can be written for something else, with what it is. */
static void fill_holes(struct wording_view *page, const struct visit *v)
{
	static const struct {
		str text;
		const char *label;
	} holes[] = {
		{S("{name}"), "field-name-of-firm"}, {S("{representative}"), "field-representative"},
		{S("{address}"), "field-address"},   {S("{contact}"), "field-contact"},
		{S("{date}"), "words-date"},         {S("{漢字|かんじ}"), "words-reading"},
	};
	struct hole_view *list = NEW_N(v->arena, struct hole_view, COUNT_OF(holes));

	for (size_t i = 0; i < COUNT_OF(holes); i++) {
		list[i] = (struct hole_view){holes[i].text, phrase(c, v->lang, holes[i].label)};
	}
	page->holes = list;
	page->hole_count = COUNT_OF(holes);
}

/* As the draft calls it, where it stands there: the name of the firm, say, is filled in. */
static str name_of(struct tx *tx, const struct visit *v, const struct about *a)
{
	struct draft draft = document_draft(tx, &a->made, v->lang, false, page_today(v));
	const struct draft_clause *clause =
		draft_clause_named(&draft, a->ours != NULL ? catalogue_ref(c, a->ours->id) : a->edit.id);

	if (clause != NULL) {
		return draft_clause_name(v->arena, clause);
	}
	str title = a->ours != NULL ? catalogue_text(c, a->ours->title, v->lang) : a->edit.title[LANG_JA];
	str text = a->ours != NULL ? catalogue_text(c, a->ours->text[VARIANT_STRICT], v->lang) : a->edit.text[LANG_JA];

	return title.n > 0 ? title : utf8_clip(text, NAME_COLUMNS);
}

static enum err show(struct tx *tx, struct visit *v, const struct about *a)
{
	struct own_words words = words_of(v, &a->edit);
	bool sketch = v->typed != NULL && v->typed->act == NULL;

	if (sketch && v->faults->n == 0) { /* its faults stand beside the fields */
		v->layout.has_fault = document_check(tx, a->made.pattern, &words) != OK;
	}
	const str saved[WORDING_SHOWN_FIELDS] = {a->edit.title[LANG_JA], a->edit.text[LANG_JA], a->edit.title[LANG_EN],
	                                         a->edit.text[LANG_EN]};
	const struct field_view *fields = visit_fields(v, saved, WORDING_SHOWN_FIELDS);
	struct wording_view page = {
		.layout = &v->layout,
		.form = visit_form(v, ""),
		.fields = fields,
		.field_count = WORDING_SHOWN_FIELDS,
		.unsaved = visit_unsaved(v, fields, WORDING_SHOWN_FIELDS),
		.version = visit_version(v, a->edit.version),
		.paper = catalogue_text(c, a->made.pattern->title, v->lang),
		.back = page_paper_path(v, a->made.pattern, S("")),
		.preview = path_of(v, a, true),
		.named = name_of(tx, v, a),
		.is_new = a->is_new,
		.added = a->edit.kind == EDIT_ADDED && !a->is_new,
		.reworded = a->edit.kind == EDIT_REWORDED && a->edit.version > 0,
	};

	page.form.action = path_of(v, a, false);
	fill_holes(&page, v);
	page.is_wrong = page.unsaved.has_fault;
	if (!page.is_wrong) {
		fill_preview(&page, tx, v, a, &words);
	}
	if (page.reworded) {
		fill_ours(&page, tx, v, a);
	}
	frag_wording_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_wording_clause(struct tx *tx, struct visit *v)
{
	struct about a;

	TRY(read_ours(tx, v, false, &a));
	return show(tx, v, &a);
}

enum err page_wording_new(struct tx *tx, struct visit *v)
{
	struct about a;

	TRY(read_ours(tx, v, true, &a));
	return show(tx, v, &a);
}

enum err page_wording_own(struct tx *tx, struct visit *v)
{
	struct about a;

	TRY(read_own(tx, v, &a));
	return show(tx, v, &a);
}

/* ---- saving ---- */

static str sent(const struct visit *v, const char *name)
{
	const struct field_value *value = visit_value(v, name);

	return value->given ? value->text : S("");
}

static struct own_words words_sent(const struct visit *v)
{
	return (struct own_words){
		.title = {[LANG_JA] = sent(v, "title-ja"), [LANG_EN] = sent(v, "title-en")},
		.text = {[LANG_JA] = sent(v, "text-ja"), [LANG_EN] = sent(v, "text-en")},
	};
}

static bool goes_back(const struct visit *v)
{
	return str_eq(sent(v, "do"), S("back"));
}

enum err page_wording_clause_save(struct tx *tx, struct visit *v, str *ret_where)
{
	str pattern = visit_part(v, "pattern"), clause = visit_part(v, "clause");
	int64_t seen = visit_value(v, "version")->number;
	struct own_words words = words_sent(v);

	TRY(goes_back(v) ? document_unword(tx, pattern, clause, seen)
	                 : document_reword(tx, pattern, clause, seen, &words));
	*ret_where = page_clause_place(v, clause);
	return OK;
}

enum err page_wording_new_save(struct tx *tx, struct visit *v, str *ret_where)
{
	struct own_words words = words_sent(v);
	int64_t id;

	TRY(document_add(tx, visit_part(v, "pattern"), visit_part(v, "clause"), &words, &id));
	*ret_where = page_clause_place(v, id_text(v->arena, id));
	return OK;
}

enum err page_wording_own_save(struct tx *tx, struct visit *v, str *ret_where)
{
	str pattern = visit_part(v, "pattern"), id_there = visit_part(v, "id");
	int64_t seen = visit_value(v, "version")->number, id = 0;
	struct own_words words = words_sent(v);

	if (!id_read(id_there, &id)) {
		return FAIL(tx->faults, ERR_MISSING, "paper-unknown", NOWHERE, id_there);
	}
	TRY(goes_back(v) ? document_remove(tx, pattern, id, seen) : document_set(tx, pattern, id, seen, &words));
	*ret_where = page_clause_place(v, goes_back(v) ? S("") : id_there);
	return OK;
}
