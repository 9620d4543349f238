#include "web/page/article.h"

#include "core/article.h"
#include "core/message.h"
#include "store/round.h"
#include "web/page/article_html.h"
#include "web/page/measure.h"
#include "web/page/task.h"

enum { STATE_MAX = 200 };

static const char *const items[ARTICLE_COUNT + 1] = {"1", "2", "3", "4", "5", "6", NULL};

const struct field article_fields[ARTICLE_FIELDS] = {
	{.name = "item", .kind = FIELD_CHOICE, .choices = items, .label = "label-article"},
	{.name = "done_on", .kind = FIELD_DAY, .may_be_empty = true, .label = "label-article-done-on"},
	{.name = "version", .kind = FIELD_NUMBER, .most = INT64_MAX},
};

/* One article, with what the firm did about it. */
struct article {
	const struct item *item;
	const struct measure *measure;
	struct task_history history;
};

static const struct framework *framework(void)
{
	return catalogue_framework(&catalogue_builtin, EDITION_ARTICLES);
}

static enum err read_articles(struct tx *tx, struct article ret[static ARTICLE_COUNT], int64_t *ret_seen)
{
	*ret_seen = 0;
	for (uint32_t i = 0; i < ARTICLE_COUNT; i++) {
		ret[i].item = article_at(&catalogue_builtin, i);
		ret[i].measure = article_measure(&catalogue_builtin, i);
		TRY(task_history(tx, catalogue_ref(&catalogue_builtin, ret[i].measure->id), &ret[i].history));
		*ret_seen += ret[i].history.seen;
	}
	return OK;
}

/* What was answered in the newest round, if there is one. */
static enum err read_answers(struct tx *tx, const struct visit *v, struct assessment *ret)
{
	const struct q_round_newest_row *newest;
	const struct round_row *rows = NULL;
	size_t n = 0;

	TRY(q_round_newest(tx, EDITION_ARTICLES, &newest));
	if (newest != NULL) {
		TRY(round_rows(tx, newest->id, &rows, &n));
	}
	round_assessment(v->arena, rows, n, &catalogue_builtin, framework(), ret);
	return OK;
}

/* ---- the page ---- */

static str say_state(const struct visit *v, const struct article *a, bool answered_yes, str *ret_mark)
{
	const struct catalogue *c = &catalogue_builtin;
	struct buf b;

	buf_init(&b, v->arena, STATE_MAX);
	if (a->history.done != NULL) {
		*ret_mark = S("yes");
		PHRASE(&b, c, v->lang, "article-done", visit_civil_day(v, a->history.done->done_on));
	} else if (a->history.open != NULL) {
		*ret_mark = S("partly");
		buf_add(&b, phrase(c, v->lang, "article-begun"));
	} else {
		*ret_mark = answered_yes ? S("yes") : S("none");
		buf_add(&b, phrase(c, v->lang, answered_yes ? "article-answered" : "article-open"));
	}
	return buf_str(&b);
}

static void fill_cards(struct article_view *page, const struct visit *v, const struct article *articles,
                       const struct assessment *answers)
{
	const struct catalogue *c = &catalogue_builtin;
	struct article_card_view *cards = NEW_N(v->arena, struct article_card_view, ARTICLE_COUNT);

	page->all.is_complete = true;
	for (size_t i = 0; i < ARTICLE_COUNT; i++) {
		const struct article *a = &articles[i];
		bool yes = assess_given(answers, a->item)->answer == ANSWER_YES;
		cards[i] = (struct article_card_view){
			.id = catalogue_ref(c, a->item->id),
			.title = catalogue_text(c, a->item->title, v->lang),
			.how = catalogue_text(c, a->item->how[WAY_ANY], v->lang),
			.measure = catalogue_ref(c, a->measure->id),
			.measure_title = catalogue_text(c, a->measure->title, v->lang),
		};
		cards[i].is_done = a->history.done != NULL;
		cards[i].state = say_state(v, a, yes, &cards[i].mark);
		page->all.is_complete = page->all.is_complete && cards[i].is_done;
	}
	page->all.cards = cards;
	page->all.card_count = ARTICLE_COUNT;
}

/* Which of those that are not done yet. */
static struct field_view item_field(struct visit *v, const struct article *articles)
{
	struct field_view f = visit_field_view(v, "item", S(""));
	struct option_view *options = NEW_N(v->arena, struct option_view, ARTICLE_COUNT);

	for (size_t i = 0; i < ARTICLE_COUNT; i++) {
		str id = str_of(items[i]);
		if (articles[i].history.done == NULL) {
			str title = catalogue_text(&catalogue_builtin, articles[i].item->title, v->lang);
			options[f.option_count++] = (struct option_view){id, title, str_eq(f.value, id)};
		}
	}
	f.options = options;
	f.has_theirs = false;
	return f;
}

static void fill_form(struct article_view *page, struct visit *v, const struct article *articles, int64_t seen)
{
	page->form = visit_form(v, "/articles");
	page->fields[0] = item_field(v, articles);
	page->fields[1] = page_task_done_on(v, visit_today(v));
	page->fields[1].has_theirs = false; /* today is nothing that was saved */
	page->item = &page->fields[0];
	page->done_on = &page->fields[1];
	page->unsaved = visit_unsaved(v, page->fields, COUNT_OF(page->fields));
	page->version = visit_version(v, seen);
}

enum err page_article(struct tx *tx, struct visit *v)
{
	struct article_view page = {.layout = &v->layout, .has_firm = v->firm != NULL};
	struct article articles[ARTICLE_COUNT];
	struct assessment answers;
	int64_t seen;

	TRY(read_articles(tx, articles, &seen));
	TRY(read_answers(tx, v, &answers));
	page.all.about = catalogue_text(&catalogue_builtin, framework()->about, v->lang);
	fill_cards(&page, v, articles, &answers);
	fill_form(&page, v, articles, seen);
	frag_article_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_article_save(struct tx *tx, struct visit *v, str *ret_where)
{
	struct article articles[ARTICLE_COUNT];
	int64_t seen;

	TRY(read_articles(tx, articles, &seen));
	if (seen != visit_value(v, "version")->number) {
		return FAIL(tx->faults, ERR_NO, "record-changed", NOWHERE);
	}
	const struct article *chosen = &articles[visit_value(v, "item")->number];

	TRY(measure_take(tx, v, chosen->measure,
	                 (struct task_step){
				 .state = TASK_DONE,
				 .done_on = visit_value(v, "done_on")->text,
				 .seen = chosen->history.seen,
			 }));
	*ret_where = visit_done(v, S("/articles"), "measure");
	return OK;
}
