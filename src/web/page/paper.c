#include "web/page/paper.h"

#include "core/id.h"
#include "render/document.h"
#include "store/receipt.h"
#include "web/page/paper_html.h"
#include "web/page/version.h"

enum { PATH_MAX_BYTES = 256 };

static const char *const lang_words[] = {"ja", "en", NULL};

#define LANG_ROW .name = "lang", .kind = FIELD_CHOICE, .choices = lang_words, .may_be_empty = true

const struct field paper_fields[PAPER_FIELDS] = {{LANG_ROW}};

const struct field paper_read_fields[PAPER_READ_FIELDS] = {
	{LANG_ROW},
	{.name = "furigana", .kind = FIELD_SWITCH, .may_be_empty = true},
};

/* The language of the address goes before that of the browser: a link may name it. */
static void choose_lang(struct visit *v)
{
	const struct field_value *lang = visit_value(v, "lang");

	v->lang = lang->given ? (enum lang)lang->number : v->lang;
}

static str path_of(const struct visit *v, const char *root, str last)
{
	struct buf b;

	buf_init(&b, v->arena, PATH_MAX_BYTES);
	buf_add(&b, str_of(root));
	buf_add(&b, last);
	return buf_str(&b);
}

static struct bare_view bare_of(const struct visit *v, str path, str name)
{
	return (struct bare_view){
		.lang_tag = v->lang == LANG_EN ? S("en") : S("ja"),
		.name = name,
		.path = path,
		.other_lang = v->lang == LANG_EN ? S("ja") : S("en"),
		.other_lang_name = v->lang == LANG_EN ? S("日本語") : S("English"),
	};
}

/* ---- public ---- */

/* In the transaction of its firm from then on. */
static enum err find_public(struct tx *tx, struct visit *v, const struct q_document_version_row **ret,
                            struct draft *ret_draft)
{
	int64_t id;

	choose_lang(v);
	TRY(paper_link_follow(tx, PAPER_LINK_PUBLIC, visit_part(v, "key"), &id));
	TRY(q_document_version(tx, id, ret));
	if (*ret == NULL || (*ret)->state != DOCUMENT_PUBLISHED) {
		(void)FAIL(tx->faults, ERR_MISSING, "paper-nothing", NOWHERE);
		return ERR_MISSING;
	}
	return page_version_draft(tx, v, *ret, false, ret_draft);
}

enum err page_paper(struct tx *tx, struct visit *v)
{
	const struct q_document_version_row *row;
	struct draft draft;

	TRY(find_public(tx, v, &row, &draft));
	struct public_view page = {.paper = document_paper_view(v->arena, &draft, S(""))};

	page.bare = bare_of(v, path_of(v, "/paper/", visit_part(v, "key")), page.paper.name);
	frag_paper_public(&v->out, v->lang, &page);
	return OK;
}

enum err page_paper_pdf(struct tx *tx, struct visit *v)
{
	const struct q_document_version_row *row;
	struct draft draft;

	TRY(find_public(tx, v, &row, &draft));
	return page_version_file(tx, v, row, &draft, ".pdf");
}

/* ---- handed to somebody ---- */

static enum err fill_read(struct tx *tx, struct visit *v, const struct q_receipt_row *r, str path,
                          struct read_view *page)
{
	const struct q_document_version_row *row;
	struct draft draft;

	TRY(q_document_version(tx, r->paper, &row));
	page->is_furigana = page_furigana(v);
	TRY(page_version_draft(tx, v, row, page->is_furigana, &draft));
	page->name = r->name;
	page->number = row->number;
	page->has_read = r->read_at.has;
	page->read = r->read_at.has ? visit_day(v, r->read_at.n) : S("");
	page->has_furigana = v->lang == LANG_JA;
	page->paper = document_paper_view(v->arena, &draft, S(""));
	page->bare = bare_of(v, path, page->paper.name);
	return OK;
}

enum err page_read(struct tx *tx, struct visit *v)
{
	struct read_view page = {.layout = NULL};
	const struct q_receipt_row *r;
	int64_t id;

	choose_lang(v);
	TRY(paper_link_follow(tx, PAPER_LINK_READ, visit_part(v, "key"), &id));
	TRY(q_receipt(tx, id, &r));
	if (r == NULL) {
		(void)FAIL(tx->faults, ERR_MISSING, "paper-nothing", NOWHERE);
		return ERR_MISSING;
	}
	TRY(fill_read(tx, v, r, path_of(v, "/read/", visit_part(v, "key")), &page));
	frag_paper_read(&v->out, v->lang, &page);
	return OK;
}

enum err page_read_find(struct tx *tx, struct visit *v, str *ret)
{
	int64_t id;

	TRY(paper_link_follow(tx, PAPER_LINK_READ, visit_part(v, "key"), &id));
	v->as = tx->actor;
	*ret = id_text(v->arena, id);
	return OK;
}

enum err page_read_done(struct tx *tx, struct visit *v, str *ret_where)
{
	int64_t id;

	if (!id_read(v->note, &id)) {
		(void)FAIL(tx->faults, ERR_MISSING, "paper-nothing", NOWHERE);
		return ERR_MISSING;
	}
	*ret_where = path_of(v, "/read/", visit_part(v, "key"));
	return receipt_read(tx, id);
}

/* ---- handed to who is signed in ---- */

/* Somebody else's is none. */
static enum err find_mine(struct tx *tx, const struct visit *v, const struct q_receipt_row **ret)
{
	int64_t id;

	*ret = NULL;
	if (v->person != NULL && id_read(visit_part(v, "id"), &id)) {
		TRY(q_receipt(tx, id, ret));
	}
	if (*ret == NULL || !(*ret)->person.has || (*ret)->person.n != v->person->id) {
		(void)FAIL(tx->faults, ERR_MISSING, "record-gone", NOWHERE);
		return ERR_MISSING;
	}
	return OK;
}

enum err page_me_paper(struct tx *tx, struct visit *v)
{
	struct read_view page = {.layout = &v->layout, .form = visit_form(v, "")};
	const struct q_receipt_row *r;

	TRY(find_mine(tx, v, &r));
	TRY(fill_read(tx, v, r, path_of(v, "/me/paper/", visit_part(v, "id")), &page));
	page.form.action = page.bare.path;
	v->layout.title = page.paper.name;
	frag_paper_mine(&v->out, v->lang, &page);
	return OK;
}

enum err page_me_paper_done(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct q_receipt_row *r;

	TRY(find_mine(tx, v, &r));
	*ret_where = S("/me");
	return receipt_read(tx, r->id);
}
