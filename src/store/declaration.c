#include "store/declaration.h"

#include "core/article.h"
#include "core/field.h"
#include "store/document_version.h"
#include "store/round.h"
#include "store/task.h"

static const struct record_kind declaration_kind = {.name = "declaration", .read = &st_q_declaration};

const char *const declaration_editions[] = {"4.0", "3.1", NULL};

/* ---- what is noted ---- */

enum err declaration_read(struct tx *tx, struct q_declaration_row *ret)
{
	static const struct q_declaration_row nothing = {
		.id = DECLARATION_ID,
		.number = S(""),
		.declared_on = DAY_NONE,
		.edition = S(""),
		.shown_where = S(""),
		.review_on = DAY_NONE,
		.withdrawn_on = DAY_NONE,
		.corporate = S(""),
		.contact = S(""),
	};
	const struct q_declaration_row *row;

	TRY(q_declaration(tx, DECLARATION_ID, &row));
	*ret = row == NULL ? nothing : *row;
	return OK;
}

struct q_declaration_set declaration_kept(const struct q_declaration_row *row)
{
	return (struct q_declaration_set){
		.id = row->id,
		.version = row->version,
		.stars = row->stars,
		.number = row->number,
		.declared_on = row->declared_on,
		.edition = row->edition,
		.shown_where = row->shown_where,
		.review_on = row->review_on,
		.withdrawn_on = row->withdrawn_on,
		.corporate = row->corporate,
		.contact = row->contact,
	};
}

bool declaration_stands(const struct q_declaration_row *row)
{
	return row->stars > 0 && str_eq(row->withdrawn_on, DAY_NONE);
}

static bool edition_known(str edition)
{
	bool known = edition.n == 0;

	for (size_t i = 0; declaration_editions[i] != NULL; i++) {
		known = known || str_eq(edition, str_of(declaration_editions[i]));
	}
	return known;
}

static enum err check_days(const struct q_declaration_set *d, struct faults *fs)
{
	TRY(field_day(d->declared_on, "declared-on", fs));
	TRY(field_day(d->review_on, "review-on", fs));
	TRY(field_day(d->withdrawn_on, "withdrawn-on", fs));
	if (!str_eq(d->declared_on, DAY_NONE) && str_cmp(d->withdrawn_on, d->declared_on) < 0) {
		return FAIL(fs, ERR_DATA, "field-ends-before", AT_FIELD(S(""), 0, S("withdrawn-on")), d->declared_on,
		            d->withdrawn_on);
	}
	return OK;
}

/* A year after the declaration, where no other day is given. */
static void look_again(struct tx *tx, struct q_declaration_set *d)
{
	enum { DAY_BYTES = 16 };
	struct buf b;

	if (str_eq(d->review_on, DAY_NONE) && !str_eq(d->declared_on, DAY_NONE)) {
		buf_init(&b, tx->arena, DAY_BYTES);
		day_write_iso(&b, declaration_review(day_read(d->declared_on)));
		d->review_on = buf_str(&b);
	}
}

/* Sets the numbers as they are kept. */
static enum err check(struct tx *tx, struct q_declaration_set *d)
{
	struct faults *fs = tx->faults;

	TRY(field_number(d->stars, "stars", 0, DECLARATION_STARS_MAX, fs));
	TRY(declaration_number(tx->arena, d->number, &d->number, fs));
	TRY(declaration_corporate(tx->arena, d->corporate, &d->corporate, fs));
	TRY(field_text(d->shown_where, "shown-where", 0, DECLARATION_WHERE_MAX, fs));
	TRY(field_line(d->contact, "contact", 0, DECLARATION_CONTACT_MAX, fs));
	if (!edition_known(d->edition)) {
		return FAIL(fs, ERR_DATA, "declaration-edition", AT_FIELD(S(""), 0, S("edition")), d->edition);
	}
	if (d->stars == 0 && d->number.n > 0) {
		return FAIL(fs, ERR_DATA, "declaration-stars", AT_FIELD(S(""), 0, S("stars")));
	}
	return check_days(d, fs);
}

static enum err add(struct tx *tx, const struct q_declaration_set *d)
{
	TRY(q_declaration_add(tx, &(const struct q_declaration_add){
					  .id = DECLARATION_ID,
					  .stars = d->stars,
					  .number = d->number,
					  .declared_on = d->declared_on,
					  .edition = d->edition,
					  .shown_where = d->shown_where,
					  .review_on = d->review_on,
					  .withdrawn_on = d->withdrawn_on,
					  .corporate = d->corporate,
					  .contact = d->contact,
					  .made_at = tx->now,
				  }));
	return record_added(tx, &declaration_kind, DECLARATION_ID);
}

enum err declaration_keep(struct tx *tx, const struct q_declaration_set *declaration)
{
	struct q_declaration_set d = *declaration;
	struct record before;
	int64_t changed;

	d.id = DECLARATION_ID;
	TRY(check(tx, &d));
	look_again(tx, &d);
	TRY(record_read(tx, &declaration_kind, DECLARATION_ID, &before));
	if (before.value == NULL && d.version == 0) {
		return add(tx, &d);
	}
	TRY(q_declaration_set(tx, &d, &changed));
	return record_changed(tx, &before, changed);
}

static str day_of_word(str value)
{
	return value.n == 0 ? DAY_NONE : value;
}

enum err declaration_field(struct q_declaration_set *d, str field, str value, struct faults *fs)
{
	const struct {
		str name;
		str *text;
		bool is_day;
	} texts[] = {
		{S("number"), &d->number, false},           {S("edition"), &d->edition, false},
		{S("shown-where"), &d->shown_where, false}, {S("corporate"), &d->corporate, false},
		{S("contact"), &d->contact, false},         {S("declared-on"), &d->declared_on, true},
		{S("review-on"), &d->review_on, true},      {S("withdrawn-on"), &d->withdrawn_on, true},
	};

	if (str_eq(field, S("stars"))) {
		d->stars = 0;
		return value.n == 0 || str_to_int(value, &d->stars)
		               ? OK
		               : FAIL(fs, ERR_DATA, "field-number", AT_FIELD(S(""), 0, S("stars")), value, INT_STR(0),
		                      INT_STR(DECLARATION_STARS_MAX));
	}
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		if (str_eq(field, texts[i].name)) {
			*texts[i].text = texts[i].is_day ? day_of_word(value) : value;
			return OK;
		}
	}
	return FAIL(fs, ERR_DATA, "declaration-field", NOWHERE, field);
}

/* ---- what the records say ---- */

static enum err answers_of(struct tx *tx, int64_t round, const struct catalogue *c, const struct framework *f,
                           struct assessment *ret)
{
	const struct round_row *rows = NULL;
	size_t n = 0;

	if (round != 0) {
		TRY(round_rows(tx, round, &rows, &n));
	}
	round_assessment(tx->arena, rows, n, c, f, ret);
	return OK;
}

static bool leads_to(const struct catalogue *c, const struct item *item, const struct measure *m)
{
	bool leads = false;

	for (uint32_t i = 0; i < item->measures.count; i++) {
		leads = leads || catalogue_item_measure(c, item, i) == m;
	}
	return leads;
}

/* Do the answers to the self-check say that something is done about it? */
static bool is_answered(const struct assessment *selfcheck, const struct measure *m)
{
	const struct catalogue *c = selfcheck->catalogue;
	const struct framework *f = selfcheck->framework;

	for (uint32_t i = 0; i < f->items.count; i++) {
		const struct item *item = catalogue_item_at(c, f, i);
		enum answer answer = assess_given(selfcheck, item)->answer;
		if ((answer == ANSWER_YES || answer == ANSWER_PARTLY) && leads_to(c, item, m)) {
			return true;
		}
	}
	return false;
}

static enum err find_articles(struct tx *tx, const struct catalogue *c, const struct assessment *selfcheck,
                              struct declaration_found *ret)
{
	const struct framework *f = catalogue_framework(c, EDITION_ARTICLES);
	const struct q_round_newest_row *newest;
	struct task_history history;
	struct assessment six;

	TRY(q_round_newest(tx, EDITION_ARTICLES, &newest));
	TRY(answers_of(tx, newest == NULL ? 0 : newest->id, c, f, &six));
	for (uint32_t i = 0; i < ARTICLE_COUNT; i++) {
		const struct measure *m = article_measure(c, i);
		TRY(task_history(tx, catalogue_ref(c, m->id), &history));
		bool counts = history.open != NULL || history.done != NULL ||
		              assess_given(&six, article_at(c, i))->answer == ANSWER_YES || is_answered(selfcheck, m);
		ret->articles |= counts ? 1u << i : 0;
		ret->state.articles += counts;
	}
	return OK;
}

/* The round whose result stands, else the one that is being answered. */
static enum err find_selfcheck(struct tx *tx, const struct framework *f, int64_t *ret_round,
                               struct declaration_found *ret)
{
	const struct q_round_shown_row *shown;
	const struct q_round_unfinished_row *open = NULL;
	const struct q_answer_count_row *count = NULL;

	TRY(q_round_shown(tx, EDITION_SELFCHECK, f->items.count, &shown));
	if (shown == NULL) {
		TRY(q_round_unfinished(tx, EDITION_SELFCHECK, &open));
	}
	*ret_round = shown != NULL ? shown->id : open != NULL ? open->id : 0;
	if (*ret_round != 0) {
		TRY(q_answer_count(tx, *ret_round, &count));
	}
	ret->state.asked = (int)f->items.count;
	ret->state.answered = count == NULL ? 0 : (int)count->n;
	ret->round_is_open = open != NULL;
	if (shown != NULL) {
		ret->round = shown->number;
		ret->round_at = shown->closed_at.has ? shown->closed_at.n : shown->made_at;
	}
	return OK;
}

/* The firm's own policy, decided and public. */
static enum err find_policy(struct tx *tx, struct declaration_state *ret)
{
	const str policy = S("policy");
	const struct q_document_version_row *newest;
	struct published published;

	TRY(document_version_find(tx, policy, 0, &newest));
	TRY(document_published(tx, policy, &published));
	ret->decided = newest != NULL;
	ret->is_public = published.there;
	return OK;
}

enum err declaration_find(struct tx *tx, const struct catalogue *c, struct declaration_found *ret)
{
	const struct framework *f = catalogue_framework(c, EDITION_SELFCHECK);
	struct assessment selfcheck;
	int64_t round;

	*ret = (struct declaration_found){.articles = 0};
	TRY(find_policy(tx, &ret->state));
	TRY(find_selfcheck(tx, f, &round, ret));
	TRY(answers_of(tx, round, c, f, &selfcheck));
	return find_articles(tx, c, &selfcheck, ret);
}
