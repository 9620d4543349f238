#include "web/page/hand_out.h"

#include "core/id.h"
#include "core/message.h"
#include "render/csv.h"
#include "store/receipt.h"
#include "web/page/hand_out_html.h"
#include "web/page/version.h"

enum { PATH_MAX_BYTES = 128, NAMES_MAX = RECEIPTS_AT_ONCE * (RECEIPT_NAME_MAX + 1) };

/* The first two of enum receipt_kind. */
static const char *const way_words[] = {"link", "paper", NULL};
static const char *const way_labels[] = {"hand-out-link", "hand-out-paper", NULL};

static const char *const kind_labels[] = {
	[RECEIPT_LINK] = "receipt-link", [RECEIPT_PAPER] = "receipt-paper", [RECEIPT_ACCOUNT] = "receipt-account"};

enum act { ACT_LINK, ACT_READ, ACT_REMOVE };
static const char *const act_words[] = {"link", "read", "remove", NULL};

enum to { TO_NAMES, TO_ACCOUNT, TO_BEFORE };
static const char *const to_words[] = {"names", "account", "before", NULL};

const struct field hand_out_fields[HAND_OUT_FIELDS] = {
	{.name = "names",
         .kind = FIELD_TEXT,
         .most = NAMES_MAX,
         .may_be_empty = true,
         .label = "label-hand-out-names",
         .hint = "hint-hand-out-names"},
	{.name = "way",
         .kind = FIELD_CHOICE,
         .choices = way_words,
         .labels = way_labels,
         .may_be_empty = true,
         .label = "label-hand-out-way",
         .hint = "hint-hand-out-way"},
	{.name = "person", .kind = FIELD_ID, .may_be_empty = true, .label = "label-hand-out-person"},
	{.name = "to", .kind = FIELD_CHOICE, .choices = to_words},
};

const struct field receipt_fields[RECEIPT_FIELDS] = {
	{.name = "act", .kind = FIELD_CHOICE, .choices = act_words},
};

/* ---- what all of them need ---- */

/* The newest version of the pattern that the address names. */
struct handed {
	const struct pattern *pattern;
	const struct q_document_version_row *paper; /* NULL: none was decided */
	const struct q_receipt_list_row *rows;
	size_t n;
};

static enum err read_handed(struct tx *tx, const struct visit *v, struct handed *ret)
{
	struct handed h = {.n = 0};

	TRY(page_pattern(tx, v, &h.pattern));
	TRY(document_version_find(tx, catalogue_ref(&catalogue_builtin, h.pattern->id), 0, &h.paper));
	if (h.paper != NULL) {
		TRY(q_receipt_list(tx, h.paper->id, RECEIPTS_MAX, &h.rows, &h.n));
	}
	*ret = h;
	return OK;
}

static str title_of(const struct visit *v, const struct pattern *p)
{
	return catalogue_text(&catalogue_builtin, p->title, v->lang);
}

static str receipt_path(const struct visit *v, int64_t id)
{
	struct buf b;

	buf_init(&b, v->arena, PATH_MAX_BYTES);
	buf_lit(&b, "/receipt/");
	id_write(&b, id);
	return buf_str(&b);
}

static struct form_view form_at(struct visit *v, str path)
{
	struct form_view form = visit_form(v, "");

	form.action = path;
	return form;
}

static struct receipt_line_view line_of(const struct visit *v, int64_t id, str name, int64_t kind, int64_t handed_at,
                                        struct maybe read_at, struct maybe ends_at)
{
	return (struct receipt_line_view){
		.path = receipt_path(v, id),
		.name = name,
		.kind = phrase(&catalogue_builtin, v->lang, kind_labels[kind]),
		.handed = visit_day(v, handed_at),
		.has_read = read_at.has,
		.read = read_at.has ? visit_day(v, read_at.n) : S(""),
		.has_until = !read_at.has && ends_at.has && ends_at.n > v->now,
		.is_over = !read_at.has && ends_at.has && ends_at.n <= v->now,
		.until = ends_at.has ? visit_day(v, ends_at.n) : S(""),
	};
}

static const struct receipt_line_view *lines_of(const struct visit *v, const struct handed *h)
{
	struct receipt_line_view *lines = NEW_N(v->arena, struct receipt_line_view, h->n);

	for (size_t i = 0; i < h->n; i++) {
		const struct q_receipt_list_row *r = &h->rows[i];
		lines[i] = line_of(v, r->id, r->name, r->kind, r->handed_at, r->read_at, r->ends_at);
	}
	return lines;
}

/* ---- the page ---- */

static bool has_account(const struct handed *h, int64_t person)
{
	for (size_t i = 0; i < h->n; i++) {
		if (h->rows[i].person.has && h->rows[i].person.n == person) {
			return true;
		}
	}
	return false;
}

/* People with an account who do not have it yet. */
static enum err read_people(struct tx *tx, const struct handed *h, struct recipient **ret, size_t *ret_n)
{
	const struct q_person_list_row *rows;
	size_t n, count = 0;

	TRY(q_person_list(tx, NULL, PEOPLE_MAX, &rows, &n));
	struct recipient *to = NEW_N(tx->arena, struct recipient, n);

	for (size_t i = 0; i < n; i++) {
		if (rows[i].state != PERSON_CLOSED && !has_account(h, rows[i].id)) {
			to[count++] = (struct recipient){rows[i].id, rows[i].name};
		}
	}
	*ret = to;
	*ret_n = count;
	return OK;
}

static enum err fill_accounts(struct tx *tx, struct visit *v, const struct handed *h, struct hand_out_view *page)
{
	struct recipient *people;
	struct option_view *options;
	size_t n;

	TRY(read_people(tx, h, &people, &n));
	options = NEW_N(v->arena, struct option_view, n + 1);
	options[0] = (struct option_view){S(""), phrase(&catalogue_builtin, v->lang, "hand-out-everybody"), true};
	for (size_t i = 0; i < n; i++) {
		options[i + 1] = (struct option_view){id_text(v->arena, people[i].person), people[i].name, false};
	}
	page->has_accounts = n > 0;
	page->account_form = form_at(v, page_paper_path(v, h->pattern, S("/hand-out")));
	page->account = visit_field_view(v, "person", S(""));
	page->account.options = options;
	page->account.option_count = n + 1;
	return OK;
}

/* Who had the version before. */
static enum err read_before(struct tx *tx, const struct handed *h, struct handed *ret)
{
	*ret = (struct handed){.pattern = h->pattern};
	if (h->paper->number == 1) {
		return OK;
	}
	TRY(document_version_find(tx, h->paper->pattern, h->paper->number - 1, &ret->paper));
	return q_receipt_list(tx, ret->paper->id, RECEIPTS_MAX, &ret->rows, &ret->n);
}

static enum err fill_hand_out(struct tx *tx, struct visit *v, const struct handed *h, struct hand_out_view *page)
{
	static const str nothing[] = {S(""), S("link")};
	const struct field_view *fields = visit_fields(v, nothing, COUNT_OF(nothing));
	struct handed before;

	page->number = h->paper->number;
	page->lines = lines_of(v, h);
	page->line_count = h->n;
	page->has_lines = h->n > 0;
	for (size_t i = 0; i < h->n; i++) {
		page->unread += !h->rows[i].read_at.has;
		page->has_paper |= h->rows[i].kind == RECEIPT_PAPER;
	}
	page->count = (int)h->n;
	page->names = fields[0];
	page->way = fields[1];
	page->names.required = page->way.required = true; /* by this form; the others of the page have none */
	page->unsaved = visit_unsaved(v, fields, COUNT_OF(nothing));
	page->names_form = form_at(v, page_paper_path(v, h->pattern, S("/hand-out")));
	page->again_form = form_at(v, page_paper_path(v, h->pattern, S("/hand-out")));
	TRY(read_before(tx, h, &before));
	page->before = (int)before.n;
	page->has_before = before.n > 0 && h->n < before.n;
	return fill_accounts(tx, v, h, page);
}

enum err page_hand_out(struct tx *tx, struct visit *v)
{
	struct hand_out_view page = {.layout = &v->layout};
	struct handed h;

	TRY(read_handed(tx, v, &h));
	page.pattern = catalogue_ref(&catalogue_builtin, h.pattern->id);
	page.title = title_of(v, h.pattern);
	page.is_decided = h.paper != NULL;
	if (page.is_decided) {
		TRY(fill_hand_out(tx, v, &h, &page));
	}
	v->layout.title = page.title;
	frag_hand_out_page(&v->out, v->lang, &page);
	return OK;
}

/* ---- links, shown once ---- */

static void show_links(struct visit *v, const struct pattern *p, const struct receipt_link *links, size_t n)
{
	struct receipt_link_view *views = NEW_N(v->arena, struct receipt_link_view, n);
	struct receipt_links_view page = {
		.layout = &v->layout,
		.title = title_of(v, p),
		.back = page_paper_path(v, p, S("/hand-out")),
		.links = views,
		.link_count = n,
		.days = RECEIPT_LINK_DAYS,
	};

	for (size_t i = 0; i < n; i++) {
		views[i] = (struct receipt_link_view){links[i].name, visit_link(v, "/read/", links[i].key)};
	}
	frag_hand_out_links(&v->out, v->lang, &page);
}

static enum err hand_out(struct tx *tx, struct visit *v, const struct handed *h, enum receipt_kind kind,
                         const struct recipient *to, size_t n, str *ret_where)
{
	const struct receipt_link *links;
	size_t link_count;

	TRY(receipt_hand_out(tx, h->paper->id, kind, to, n, &links, &link_count));
	*ret_where = visit_done(v, page_paper_path(v, h->pattern, S("/hand-out")), "handed");
	if (link_count > 0) {
		show_links(v, h->pattern, links, link_count);
	}
	return OK;
}

/* ---- forms ---- */

static size_t count_lines(str text)
{
	size_t n = 1;

	for (size_t i = 0; i < text.n; i++) {
		n += text.p[i] == '\n';
	}
	return n;
}

static enum err to_names(struct tx *tx, struct visit *v, const struct handed *h, str *ret_where)
{
	str rest = visit_value(v, "names")->text;
	struct recipient *to = NEW_N(v->arena, struct recipient, count_lines(rest));
	size_t n = 0;

	while (rest.n > 0) {
		str name = str_trim(str_cut(rest, '\n', &rest));
		if (name.n > 0) {
			to[n++] = (struct recipient){0, name};
		}
	}
	if (n == 0) {
		return FAIL(tx->faults, ERR_DATA, "field-empty", AT_FIELD(S(""), 0, S("names")));
	}
	return hand_out(tx, v, h, (enum receipt_kind)(RECEIPT_LINK + visit_value(v, "way")->number), to, n, ret_where);
}

static enum err to_accounts(struct tx *tx, struct visit *v, const struct handed *h, str *ret_where)
{
	const struct field_value *person = visit_value(v, "person");
	struct recipient *people;
	size_t n, count = 0;

	TRY(read_people(tx, h, &people, &n));
	for (size_t i = 0; i < n; i++) {
		if (!person->given || people[i].person == person->number) {
			people[count++] = people[i];
		}
	}
	if (count == 0) { /* they have it by now, or were closed */
		return FAIL(tx->faults, ERR_NO, "record-changed", NOWHERE);
	}
	return hand_out(tx, v, h, RECEIPT_ACCOUNT, people, count < RECEIPTS_AT_ONCE ? count : RECEIPTS_AT_ONCE,
	                ret_where);
}

/* Who came by that way before. */
static enum err hand_again(struct tx *tx, const struct handed *h, const struct handed *before, enum receipt_kind kind,
                           const struct receipt_link **ret, size_t *ret_n)
{
	struct recipient *to = NEW_N(tx->arena, struct recipient, before->n);
	size_t n = 0;

	for (size_t i = 0; i < before->n; i++) {
		const struct q_receipt_list_row *r = &before->rows[i];
		if (r->kind == kind && n < RECEIPTS_AT_ONCE) {
			to[n++] = (struct recipient){r->person.has ? r->person.n : 0, r->name};
		}
	}
	return receipt_hand_out(tx, h->paper->id, kind, to, n, ret, ret_n);
}

static enum err to_same(struct tx *tx, struct visit *v, const struct handed *h, str *ret_where)
{
	const struct receipt_link *links, *none;
	struct handed before;
	size_t n, unused;

	TRY(read_before(tx, h, &before));
	TRY(hand_again(tx, h, &before, RECEIPT_PAPER, &none, &unused));
	TRY(hand_again(tx, h, &before, RECEIPT_ACCOUNT, &none, &unused));
	TRY(hand_again(tx, h, &before, RECEIPT_LINK, &links, &n));
	*ret_where = visit_done(v, page_paper_path(v, h->pattern, S("/hand-out")), "handed");
	if (n > 0) {
		show_links(v, h->pattern, links, n);
	}
	return OK;
}

enum err page_hand_out_save(struct tx *tx, struct visit *v, str *ret_where)
{
	struct handed h;

	TRY(read_handed(tx, v, &h));
	if (h.paper == NULL) {
		return FAIL(tx->faults, ERR_NO, "paper-undecided", NOWHERE);
	}
	switch ((enum to)visit_value(v, "to")->number) {
	case TO_NAMES:
		return to_names(tx, v, &h, ret_where);
	case TO_ACCOUNT:
		return to_accounts(tx, v, &h, ret_where);
	default:
		return to_same(tx, v, &h, ret_where);
	}
}

/* ---- lists ---- */

enum err page_hand_out_sheet(struct tx *tx, struct visit *v)
{
	struct sheet_view page = {.layout = &v->layout};
	struct handed h;
	size_t n = 0;

	TRY(read_handed(tx, v, &h));
	struct receipt_line_view *lines = NEW_N(v->arena, struct receipt_line_view, h.n);

	for (size_t i = 0; i < h.n; i++) {
		const struct q_receipt_list_row *r = &h.rows[i];
		if (r->kind == RECEIPT_PAPER && !r->read_at.has) {
			lines[n++] = line_of(v, r->id, r->name, r->kind, r->handed_at, r->read_at, r->ends_at);
		}
	}
	page.title = title_of(v, h.pattern);
	page.firm = v->firm->name;
	page.back = page_paper_path(v, h.pattern, S("/hand-out"));
	page.number = h.paper == NULL ? 0 : h.paper->number;
	page.on = h.paper == NULL ? S("") : visit_civil_day(v, h.paper->decided_on);
	page.lines = lines;
	page.line_count = n;
	v->layout.title = page.title;
	frag_hand_out_sheet(&v->out, v->lang, &page);
	return OK;
}

enum err page_hand_out_csv(struct tx *tx, struct visit *v)
{
	static const char *const heads[] = {"column-name", "column-way", "column-version", "column-handed",
	                                    "column-read"};
	const struct receipt_line_view *lines;
	struct handed h;

	TRY(read_handed(tx, v, &h));
	lines = lines_of(v, &h);
	csv_begin(&v->out);
	for (size_t i = 0; i < COUNT_OF(heads); i++) {
		csv_text(&v->out, i == 0, phrase(&catalogue_builtin, v->lang, heads[i]));
	}
	csv_end_row(&v->out);
	for (size_t i = 0; i < h.n; i++) {
		csv_text(&v->out, true, lines[i].name);
		csv_text(&v->out, false, lines[i].kind);
		csv_int(&v->out, false, h.paper->number);
		csv_text(&v->out, false, lines[i].handed);
		csv_text(&v->out, false, lines[i].read);
		csv_end_row(&v->out);
	}
	v->reply.download = S("toride-read.csv");
	return OK;
}

/* ---- one of them ---- */

/* With its paper, whose pattern a later catalogue may not have any more. */
static enum err find_receipt(struct tx *tx, const struct visit *v, const struct q_receipt_row **ret,
                             const struct q_document_version_row **ret_paper, const struct pattern **ret_pattern)
{
	int64_t id;

	*ret = NULL;
	*ret_pattern = NULL;
	if (id_read(visit_part(v, "id"), &id)) {
		TRY(q_receipt(tx, id, ret));
	}
	if (*ret != NULL) {
		TRY(q_document_version(tx, (*ret)->paper, ret_paper));
		*ret_pattern = catalogue_pattern(&catalogue_builtin, (*ret_paper)->pattern);
	}
	if (*ret_pattern == NULL) {
		(void)FAIL(tx->faults, ERR_MISSING, "record-gone", NOWHERE);
		return ERR_MISSING;
	}
	return OK;
}

enum err page_receipt(struct tx *tx, struct visit *v)
{
	struct receipt_view page = {.layout = &v->layout};
	const struct q_document_version_row *paper = NULL;
	const struct q_receipt_row *r;
	const struct pattern *p;

	TRY(find_receipt(tx, v, &r, &paper, &p));
	page.line = line_of(v, r->id, r->name, r->kind, r->handed_at, r->read_at, r->ends_at);
	page.title = title_of(v, p);
	page.back = page_paper_path(v, p, S("/hand-out"));
	page.number = paper->number;
	page.link = form_at(v, page.line.path);
	page.read = form_at(v, page.line.path);
	page.remove = form_at(v, page.line.path);
	page.is_link = r->kind == RECEIPT_LINK;
	page.is_paper = r->kind == RECEIPT_PAPER;
	page.is_account = r->kind == RECEIPT_ACCOUNT;
	v->layout.title = r->name;
	frag_hand_out_receipt(&v->out, v->lang, &page);
	return OK;
}

enum err page_receipt_save(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct q_document_version_row *paper = NULL;
	const struct q_receipt_row *r;
	struct receipt_link link;
	const struct pattern *p;

	TRY(find_receipt(tx, v, &r, &paper, &p));
	switch ((enum act)visit_value(v, "act")->number) {
	case ACT_LINK:
		TRY(receipt_link_again(tx, r->id, &link));
		*ret_where = page_paper_path(v, p, S("/hand-out"));
		show_links(v, p, &link, 1);
		return OK;
	case ACT_READ:
		*ret_where = visit_done(v, page_paper_path(v, p, S("/hand-out")), "signed");
		return receipt_read(tx, r->id);
	default:
		*ret_where = visit_done(v, page_paper_path(v, p, S("/hand-out")), "taken-back");
		return receipt_take_back(tx, r->id);
	}
}
