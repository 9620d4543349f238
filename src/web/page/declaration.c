#include "web/page/declaration.h"

#include "core/article.h"
#include "core/firm.h"
#include "core/message.h"
#include "render/answer.h"
#include "store/declaration.h"
#include "web/page/declaration_html.h"

enum {
	TYPED_MAX = 40, /* characters of a number as it is typed */
	DETAIL_MAX = 200,
};

static const char *const stars[] = {"1", "2", NULL};
static const char *const star_labels[] = {"choice-one-star", "choice-two-stars"};
static const char *const edition_labels[] = {"choice-guideline-4", "choice-guideline-3"};

const struct field declaration_fields[DECLARATION_FIELDS] = {
	{.name = "stars",
         .kind = FIELD_CHOICE,
         .choices = stars,
         .labels = star_labels,
         .none = "choice-no-star",
         .may_be_empty = true,
         .label = "label-declaration-stars"},
	{.name = "number",
         .kind = FIELD_LINE,
         .most = TYPED_MAX,
         .may_be_empty = true,
         .label = "label-declaration-number",
         .hint = "hint-declaration-number"},
	{.name = "declared-on", .kind = FIELD_DAY, .may_be_empty = true, .label = "label-declaration-day"},
	{.name = "edition",
         .kind = FIELD_CHOICE,
         .choices = declaration_editions,
         .labels = edition_labels,
         .none = "choice-edition-unknown",
         .may_be_empty = true,
         .label = "label-declaration-edition",
         .hint = "hint-declaration-edition"},
	{.name = "shown-where",
         .kind = FIELD_TEXT,
         .most = DECLARATION_WHERE_MAX,
         .may_be_empty = true,
         .label = "label-declaration-shown",
         .hint = "hint-declaration-shown"},
	{.name = "review-on",
         .kind = FIELD_DAY,
         .may_be_empty = true,
         .label = "label-declaration-review",
         .hint = "hint-declaration-review"},
	{.name = "withdrawn-on",
         .kind = FIELD_DAY,
         .may_be_empty = true,
         .label = "label-declaration-withdrawn",
         .hint = "hint-declaration-withdrawn"},
	{.name = "corporate",
         .kind = FIELD_LINE,
         .most = TYPED_MAX,
         .may_be_empty = true,
         .label = "label-corporate",
         .hint = "hint-corporate"},
	{.name = "contact",
         .kind = FIELD_LINE,
         .most = DECLARATION_CONTACT_MAX,
         .may_be_empty = true,
         .label = "label-declaration-contact",
         .hint = "hint-declaration-contact"},
	{.name = "version", .kind = FIELD_NUMBER, .most = INT64_MAX},
};

static str say(const struct visit *v, const char *id)
{
	return phrase(&catalogue_builtin, v->lang, id);
}

static str stars_label(const struct visit *v, int64_t n)
{
	return n == 0 ? S("") : say(v, star_labels[n - 1]);
}

/* ---- rules ---- */

static struct rule_view rule_of(const struct visit *v, const struct rule *r)
{
	const struct catalogue *c = &catalogue_builtin;
	str end = catalogue_ref(c, r->valid_until);

	return (struct rule_view){
		.title = catalogue_text(c, r->title, v->lang),
		.text = catalogue_text(c, r->text, v->lang),
		.source = catalogue_text(c, c->documents[r->origin.document].title, v->lang),
		.as_of = visit_civil_day(v, catalogue_ref(c, r->as_of)),
		.is_verified = r->sure == SURE_VERIFIED,
		.amount = catalogue_text(c, r->amount, v->lang),
		.share = catalogue_text(c, r->share, v->lang),
		.has_amount = catalogue_has(r->amount),
		.has_share = catalogue_has(r->share),
		.stars = stars_label(v, r->stars),
		.valid_until = visit_civil_day(v, end),
		.has_end = end.n > 0,
		.is_over = end.n > 0 && str_cmp(visit_today(v), end) > 0,
	};
}

/* Those of a group; what is over comes last. */
static struct rules_view rules_of(const struct visit *v, str group)
{
	const struct catalogue *c = &catalogue_builtin;
	struct rule_view *rules = NEW_N(v->arena, struct rule_view, c->rule_count);
	struct rules_view all = {.rules = rules};

	for (int over = 0; over <= 1; over++) {
		for (uint32_t i = 0; i < c->rule_count; i++) {
			struct rule_view rule = rule_of(v, &c->rules[i]);
			if (str_eq(catalogue_ref(c, c->rules[i].group), group) && rule.is_over == (over == 1)) {
				rules[all.n++] = rule;
			}
		}
	}
	return all;
}

/* ---- what the firm notes ---- */

static str edition_say(const struct visit *v, str edition)
{
	for (size_t i = 0; declaration_editions[i] != NULL; i++) {
		if (str_eq(edition, str_of(declaration_editions[i]))) {
			return say(v, edition_labels[i]);
		}
	}
	return S("");
}

enum err declaration_own(struct tx *tx, const struct visit *v, struct own_view *ret)
{
	struct q_declaration_row row;

	TRY(declaration_read(tx, &row));
	*ret = (struct own_view){
		.is_declared = row.stars > 0,
		.is_withdrawn = row.stars > 0 && !declaration_stands(&row),
		.has_number = row.number.n > 0,
		.is_old = declaration_number_is_old(row.number),
		.stars = stars_label(v, row.stars),
		.number = row.number,
		.declared_on = visit_civil_day(v, row.declared_on),
		.edition = edition_say(v, row.edition),
		.shown_where = row.shown_where,
		.review_on = visit_civil_day(v, row.review_on),
		.withdrawn_on = visit_civil_day(v, row.withdrawn_on),
		.review_is_due = declaration_stands(&row) && str_cmp(row.review_on, visit_today(v)) <= 0,
	};
	ret->has_day = ret->declared_on.n > 0;
	ret->has_edition = ret->edition.n > 0;
	ret->has_shown = ret->shown_where.n > 0;
	ret->has_review = ret->review_on.n > 0;
	return OK;
}

/* ---- what is lacking ---- */

static str selfcheck_detail(const struct visit *v, const struct declaration_found *found)
{
	const struct framework *f = catalogue_framework(&catalogue_builtin, EDITION_SELFCHECK);
	struct buf b;

	if (found->round == 0) {
		return S("");
	}
	buf_init(&b, v->arena, DETAIL_MAX);
	PHRASE(&b, &catalogue_builtin, v->lang, "declaration-selfcheck", catalogue_ref(&catalogue_builtin, f->edition),
	       visit_day(v, found->round_at));
	return buf_str(&b);
}

/* Where the rest is done: who may not decide looks at the paper. */
static str where_of(const struct visit *v, enum declaration_need need)
{
	static const str paths[NEED__MAX] = {
		[NEED_ARTICLES] = S("/articles"),
		[NEED_DECIDED] = S("/document/policy/decide"),
		[NEED_PUBLIC] = S("/document/policy/versions"),
	};

	if (need == NEED_SELFCHECK) {
		return answer_begin_path(v->arena, EDITION_SELFCHECK);
	}
	return need == NEED_ARTICLES || v->layout.manages ? paths[need] : S("/document/policy");
}

static struct condition_view condition_of(const struct visit *v, const struct declaration_found *found,
                                          const struct declaration_lack *lack, enum declaration_need need)
{
	struct condition_view c = {
		.is_articles = need == NEED_ARTICLES,
		.is_selfcheck = need == NEED_SELFCHECK,
		.is_decided = need == NEED_DECIDED,
		.is_public = need == NEED_PUBLIC,
		.done = lack->done,
		.left = lack->left,
		.of = need == NEED_ARTICLES ? ARTICLE_COUNT : found->state.asked,
		.minutes = lack->minutes,
		.where = where_of(v, need),
		.detail = need == NEED_SELFCHECK ? selfcheck_detail(v, found) : S(""),
	};

	c.has_detail = c.detail.n > 0;
	return c;
}

static void fill_stars(struct declaration_view *page, const struct visit *v, const struct declaration_found *found)
{
	const struct declaration_lacks lacks = declaration_lacks(&found->state);
	struct star_view *stars_of = NEW_N(v->arena, struct star_view, DECLARATION_STARS_MAX);

	page->stars = stars_of;
	page->star_count = DECLARATION_STARS_MAX;
	for (int n = 1; n <= DECLARATION_STARS_MAX; n++) {
		struct star_view *star = &stars_of[n - 1];
		struct condition_view *conditions = NEW_N(v->arena, struct condition_view, NEED__MAX);
		*star = (struct star_view){
			.stars = n,
			.is_one = n == 1,
			.is_ready = lacks.ready[n],
			.minutes = lacks.minutes[n],
			.conditions = conditions,
		};
		for (enum declaration_need need = 0; need < NEED__MAX; need++) {
			if (declaration_stars_of(need) == n) {
				conditions[star->condition_count++] = condition_of(v, found, &lacks.of[need], need);
			}
		}
	}
}

enum err page_declaration(struct tx *tx, struct visit *v)
{
	struct declaration_view page = {.layout = &v->layout};
	struct declaration_found found;

	TRY(declaration_find(tx, &catalogue_builtin, &found));
	TRY(declaration_own(tx, v, &page.own));
	fill_stars(&page, v, &found);
	page.edition = rules_of(v, S("edition"));
	page.number = rules_of(v, S("number"));
	page.upkeep = rules_of(v, S("upkeep"));
	page.subsidies = rules_of(v, S("subsidy"));
	frag_declaration_page(&v->out, v->lang, &page);
	return OK;
}

/* ---- what the form asks ---- */

static str industry_say(const struct visit *v)
{
	for (size_t i = 0; firm_industries[i] != NULL; i++) {
		if (str_eq(v->firm->industry, str_of(firm_industries[i]))) {
			return say(v, firm_industry_labels[i]);
		}
	}
	return S("");
}

/* The most stars for which nothing is lacking, unless some are noted. */
static str stars_say(struct tx *tx, const struct visit *v, const struct q_declaration_row *row, enum err *err)
{
	struct declaration_found found;
	int64_t n = row->stars;

	*err = declaration_find(tx, &catalogue_builtin, &found);
	if (*err != OK) {
		return S("");
	}
	const struct declaration_lacks lacks = declaration_lacks(&found.state);

	if (n == 0) {
		n = lacks.ready[2] ? 2 : lacks.ready[1] ? 1 : 0;
	}
	return stars_label(v, n);
}

static struct asked_view asked_of(const struct visit *v, str id, const char *label, str value, const char *hint,
                                  str where)
{
	return (struct asked_view){
		.id = id,
		.label = say(v, label),
		.value = value,
		.has_value = value.n > 0,
		.hint = hint == NULL ? S("") : say(v, hint),
		.has_hint = hint != NULL,
		.where = where,
		.has_where = where.n > 0,
	};
}

static str text_or_nothing(str s)
{
	return s.p == NULL ? S("") : s;
}

enum err page_declaration_data(struct tx *tx, struct visit *v)
{
	enum { ASKED_MAX = 10 };
	const str firm = S("/firm"), own = S("/declaration/own"), nowhere = S(""), papers = S("/document/policy/firm");
	struct declaration_data_view page = {.layout = &v->layout};
	struct asked_view *asked = NEW_N(v->arena, struct asked_view, ASKED_MAX);
	struct q_declaration_row row;
	enum err err;

	TRY(declaration_read(tx, &row));
	str star = stars_say(tx, v, &row, &err);

	TRY(err);
	asked[page.asked_count++] = asked_of(v, S("name"), "label-firm-name", v->firm->name, NULL, firm);
	asked[page.asked_count++] = asked_of(v, S("representative"), "label-firm-representative",
	                                     text_or_nothing(v->firm->representative), NULL, papers);
	asked[page.asked_count++] =
		asked_of(v, S("address"), "label-firm-address", text_or_nothing(v->firm->address), NULL, papers);
	asked[page.asked_count++] =
		asked_of(v, S("corporate"), "label-corporate", row.corporate, "hint-corporate", own);
	asked[page.asked_count++] =
		asked_of(v, S("industry"), "label-firm-industry", industry_say(v), "hint-asked-industry", firm);
	asked[page.asked_count++] =
		asked_of(v, S("people"), "label-firm-people", visit_maybe(v, v->firm->people), NULL, firm);
	asked[page.asked_count++] =
		asked_of(v, S("stars"), "label-declaration-stars", star, "hint-asked-stars", S("/declaration"));
	asked[page.asked_count++] =
		asked_of(v, S("contact"), "label-declaration-contact", row.contact, "hint-declaration-contact", own);
	asked[page.asked_count++] =
		asked_of(v, S("purpose"), "label-asked-purpose", S(""), "hint-asked-purpose", nowhere);
	page.asked = asked;
	page.login = rules_of(v, S("login"));
	page.form = rules_of(v, S("form"));
	frag_declaration_data_page(&v->out, v->lang, &page);
	return OK;
}

/* ---- the firm's own ---- */

static str day_saved(str day)
{
	return str_eq(day, DAY_NONE) ? S("") : day;
}

enum err page_declaration_own(struct tx *tx, struct visit *v)
{
	struct declaration_own_view page = {.layout = &v->layout};
	struct q_declaration_row row;

	TRY(declaration_read(tx, &row));
	const str saved[DECLARATION_SHOWN_FIELDS] = {
		row.stars == 0 ? S("") : str_of(stars[row.stars - 1]),
		row.number,
		day_saved(row.declared_on),
		row.edition,
		row.shown_where,
		day_saved(row.review_on),
		day_saved(row.withdrawn_on),
		row.corporate,
		row.contact,
	};

	page.form = visit_form(v, "/declaration/own");
	page.own = visit_fields(v, saved, DECLARATION_SHOWN_FIELDS);
	page.own_count = DECLARATION_OWN_FIELDS;
	page.asked = page.own + DECLARATION_OWN_FIELDS;
	page.asked_count = DECLARATION_SHOWN_FIELDS - DECLARATION_OWN_FIELDS;
	page.unsaved = visit_unsaved(v, page.own, DECLARATION_SHOWN_FIELDS);
	page.version = visit_version(v, row.version);
	page.number = rules_of(v, S("number"));
	frag_declaration_own_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_declaration_save(struct tx *tx, struct visit *v, str *ret_where)
{
	struct q_declaration_set d = {.version = visit_value(v, "version")->number};

	for (size_t i = 0; i < DECLARATION_SHOWN_FIELDS; i++) {
		const struct field *f = &declaration_fields[i];
		const struct field_value *value = visit_value(v, f->name);
		TRY(declaration_field(&d, str_of(f->name), value->given ? value->text : S(""), tx->faults));
	}
	TRY(declaration_keep(tx, &d));
	*ret_where = visit_done(v, S("/declaration"), "saved");
	return OK;
}
