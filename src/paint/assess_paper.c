#include "paint/assess_paper.h"

#include "base/utf8.h"
#include "core/message.h"
#include "paint/flow.h"
#include "render/assess_page.h"

enum {
	SENTENCE_MAX = 4 * CATALOGUE_TEXT_MAX,
	PARAGRAPHS_MAX = 8, /* of one thing that stays together */
	TITLE_MOST = 300,   /* characters of a title in a column */
	BAR_HEIGHT = 7,
	BAR_WHOLE = 1000,   /* struct bar_view */
	MARGIN = 14,        /* within the card of the score */
	NUMBER_WIDTH = 150, /* of its left half */
	PART_TITLE = 150,
	PART_SCORE = 78,
	STEP_INDENT = 28,
	STEP_DOT = 8,  /* half of what its number stands on */
	ID_GAP = 10,   /* between an item's id and its title */
	ID_MOST = 110, /* for both */
	ID_BAR = 9,    /* before it, in the table */
	ITEM_GAP = 2,
	ITEM_MEASURE = 174, /* columns of the table, from the right */
	ITEM_ANSWER = 76,
	ITEM_POINTS = 20,
	SURVEY_ITEM = 126, /* for the item, to the left of its figures */
	SURVEY_GAP = 2,
};

/* What every section is made with. */
struct maker {
	struct flow flow;
	struct arena *arena;
	const struct report *report;
	const struct assess_view *view;
	const struct catalogue *c;
	enum lang lang;
	double ids; /* as wide as the widest id of an item, with the gap behind it */
};

#define SAY(m, id, ...)                                                                                                \
	say((m), (id), (const str[]){S("") __VA_OPT__(, ) __VA_ARGS__} + 1,                                            \
	    COUNT_OF(((const str[]){S("") __VA_OPT__(, ) __VA_ARGS__})) - 1)

/* A phrase with its values. */
static str say(const struct maker *m, const char *id, const str *args, size_t n)
{
	struct buf b;

	buf_init(&b, m->arena, SENTENCE_MAX);
	phrase_fill(&b, m->c, m->lang, id, args, n);
	return buf_str(&b);
}

/* At most `most` characters of it. */
static str shortened(const struct maker *m, str text, size_t most)
{
	size_t at = 0;

	for (size_t n = 0; at < text.n && n < most; n++) {
		str rest = str_slice(text, at, SIZE_MAX), before = rest;
		(void)utf8_next(&rest);
		at += before.n - rest.n;
	}
	return at == text.n ? text : SAY(m, "paper-cut", str_slice(text, 0, at));
}

/* For what stands beside other things and cannot go on overleaf. */
static str short_title(const struct maker *m, str title)
{
	return shortened(m, title, TITLE_MOST);
}

static double higher(double a, double b)
{
	return a > b ? a : b;
}

/* Paragraphs that stay together, while they are gathered. */
struct group {
	struct paragraph list[PARAGRAPHS_MAX];
	size_t n;
};

static void gather(struct maker *m, struct group *g, str text, enum paper_style style, double x, double gap,
                   enum ink ink)
{
	if (text.n > 0 && g->n < PARAGRAPHS_MAX) {
		double width = FLOW_LEFT + FLOW_WIDTH - x;
		g->list[g->n++] = (struct paragraph){flow_lay(&m->flow, text, style, width), x, gap, ink, PAPER_P};
	}
}

static void paragraph(struct maker *m, str text, enum paper_style style, double x, double gap, enum ink ink)
{
	struct group g = {.n = 0};

	gather(m, &g, text, style, x, gap, ink);
	flow_paragraphs(&m->flow, g.list, g.n);
}

/* Words that end at `right`, in the line at `y`. */
static void to_right(struct maker *m, const struct words *w, double right, double y, enum ink ink)
{
	flow_put(&m->flow, w, right - w->wide, y, ink, PAPER_P);
}

static void bar(struct maker *m, const struct bar_view *b, double x, double y, double width)
{
	double full = width * b->full / BAR_WHOLE, span = width * b->span / BAR_WHOLE;

	flow_box(&m->flow, x, y, width, BAR_HEIGHT, 2, INK_TRACK);
	flow_box(&m->flow, x, y, full + span, BAR_HEIGHT, 2, b->span > 0 ? INK_LIGHT : INK_ACCENT);
	if (b->span > 0) {
		flow_box(&m->flow, x, y, full, BAR_HEIGHT, 2, INK_ACCENT);
	}
}

/* ---- the top ---- */

static void title(struct maker *m)
{
	const struct assess_view *v = m->view;
	const struct report *r = m->report;
	struct group g = {.n = 0};
	str made = SAY(m, "paper-made", v->made, v->framework);
	str with_round = r->round == 0 ? made : SAY(m, "paper-round", made, INT_STR(r->round));

	(void)flow_entry(&m->flow, SAY(m, "paper-title", v->title), 0);
	gather(m, &g, r->firm, STYLE_SUBHEAD, FLOW_LEFT, 0, INK_ACCENT);
	gather(m, &g, SAY(m, "paper-title", v->title), STYLE_TITLE, FLOW_LEFT, 0, INK_TEXT);
	g.list[g.n - 1].role = PAPER_H1;
	gather(m, &g, with_round, STYLE_SMALL, FLOW_LEFT, 2, INK_SOFT);
	flow_paragraphs(&m->flow, g.list, g.n);
}

/* The score, its bar and what it means, on a card. */
static void score(struct maker *m)
{
	const struct score_view *s = &m->view->whole;
	struct flow *f = &m->flow;
	double right = FLOW_LEFT + MARGIN + NUMBER_WIDTH, width = FLOW_LEFT + FLOW_WIDTH - MARGIN - right;
	str number = s->scored ? s->score : SAY(m, "paper-ready", INT_STR(s->ready), INT_STR(s->total));
	struct words *head = flow_lay(f, phrase(m->c, m->lang, s->scored ? "head-score" : "head-ready"),
	                              STYLE_SMALL_STRONG, NUMBER_WIDTH);
	struct words *big = flow_lay(f, number, STYLE_NUMBER, NUMBER_WIDTH);
	struct words *of =
		flow_lay(f, s->scored ? SAY(m, "paper-of", INT_STR(s->max)) : phrase(m->c, m->lang, "paper-in-place"),
	                 STYLE_SMALL, NUMBER_WIDTH);
	str texts[] = {
		s->has_band ? s->band : S(""),
		s->provisional ? SAY(m, "score-provisional", INT_STR(s->missing_count)) : S(""),
		s->scored ? S("") : phrase(m->c, m->lang, "paper-no-score"),
		phrase(m->c, m->lang, "self-declared"),
	};
	struct words *said[COUNT_OF(texts)];
	double left_height = words_height(head) + words_height(big) + words_height(of), right_height = BAR_HEIGHT + 12;

	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		said[i] = flow_lay(f, texts[i], i + 1 < COUNT_OF(texts) ? STYLE_BODY : STYLE_SMALL, width);
		right_height += texts[i].n > 0 ? words_height(said[i]) + 3 : 0;
	}
	double height = 2 * MARGIN + higher(left_height, right_height);

	flow_gap(f, 12);
	flow_need(f, height);
	flow_box(f, FLOW_LEFT, f->y, FLOW_WIDTH, height, 6, INK_CARD);
	double y = f->y + MARGIN;

	flow_put(f, head, FLOW_LEFT + MARGIN, y, INK_SOFT, PAPER_H2);
	flow_put(f, big, FLOW_LEFT + MARGIN, y + words_height(head), INK_ACCENT, PAPER_P);
	flow_put(f, of, FLOW_LEFT + MARGIN, y + words_height(head) + words_height(big), INK_SOFT, PAPER_P);
	bar(m, &s->bar, right, y + 3, width);
	y += BAR_HEIGHT + 12;
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		if (texts[i].n > 0) {
			flow_put(f, said[i], right, y, i + 1 < COUNT_OF(texts) ? INK_TEXT : INK_SOFT, PAPER_P);
			y += words_height(said[i]) + 3;
		}
	}
	f->y += height;
}

static void parts(struct maker *m)
{
	const struct assess_view *v = m->view;
	struct flow *f = &m->flow;

	if (!v->has_parts) {
		return;
	}
	flow_heading(f, phrase(m->c, m->lang, "head-parts"), 1, 40);
	for (size_t i = 0; i < v->part_count; i++) {
		const struct part_view *p = &v->parts[i];
		struct words *name = flow_lay(f, short_title(m, p->title), STYLE_BODY, PART_TITLE);
		struct words *points =
			flow_lay(f, SAY(m, "paper-part", p->score, INT_STR(p->max)), STYLE_BODY, PART_SCORE);
		double x = FLOW_LEFT + PART_TITLE + 8;

		flow_need(f, words_height(name) + 2);
		flow_put(f, name, FLOW_LEFT, f->y, INK_TEXT, PAPER_P);
		bar(m, &p->bar, x, f->y + (name->leading - BAR_HEIGHT) / 2, FLOW_LEFT + FLOW_WIDTH - PART_SCORE - x);
		to_right(m, points, FLOW_LEFT + FLOW_WIDTH, f->y, INK_TEXT);
		f->y += words_height(name) + 2;
	}
}

/* ---- what to do first ---- */

static void step(struct maker *m, const struct step_view *s, size_t number)
{
	struct flow *f = &m->flow;
	struct group g = {.n = 0};
	double x = FLOW_LEFT + STEP_INDENT;
	struct words *n = flow_lay(f, INT_STR(number), STYLE_STRONG, STEP_INDENT);

	gather(m, &g, s->title, STYLE_SUBHEAD, x, 8, INK_TEXT);
	g.list[0].role = PAPER_H3;
	gather(m, &g, SAY(m, "paper-because", s->item, s->item_title, s->answer), STYLE_SMALL, x, 0, INK_SOFT);
	gather(m, &g, s->why, STYLE_BODY, x, 1, INK_TEXT);
	gather(m, &g, s->advice, STYLE_BODY, x, 1, INK_TEXT);
	flow_need(f, flow_height(g.list, g.n));
	flow_gap(f, g.list[0].gap);
	g.list[0].gap = 0;
	double middle = f->y + g.list[0].words->leading / 2;

	flow_box(f, FLOW_LEFT, middle - STEP_DOT, 2 * STEP_DOT, 2 * STEP_DOT, STEP_DOT, INK_ACCENT);
	flow_put(f, n, FLOW_LEFT + STEP_DOT - n->wide / 2, middle - n->leading / 2, INK_PAPER, PAPER_P);
	flow_paragraphs(f, g.list, g.n);
	paragraph(m, SAY(m, "paper-how", s->how, s->cost), STYLE_SMALL, x, 2, INK_SOFT);
}

static void steps(struct maker *m)
{
	const struct assess_view *v = m->view;

	flow_heading(&m->flow, phrase(m->c, m->lang, "head-next"), 1, 90);
	if (!v->has_next) {
		paragraph(m, phrase(m->c, m->lang, v->whole.provisional ? "next-none-yet" : "next-none"), STYLE_BODY,
		          FLOW_LEFT, 0, INK_TEXT);
		return;
	}
	paragraph(m, phrase(m->c, m->lang, "next-note"), STYLE_BODY, FLOW_LEFT, 0, INK_TEXT);
	for (size_t i = 0; i < v->step_count; i++) {
		step(m, &v->steps[i], i + 1);
	}
}

/* ---- lists of items ---- */

/* A line with an item's id, its title, and beside it what else there is to say. */
static void named(struct maker *m, str id, str text, str beside)
{
	struct flow *f = &m->flow;
	double x = FLOW_LEFT + m->ids, width = FLOW_LEFT + FLOW_WIDTH - x, half = beside.n > 0 ? width / 2 : width;
	struct words *number = flow_lay(f, id, STYLE_BODY, m->ids - ID_GAP);
	struct words *name = flow_lay(f, short_title(m, text), STYLE_BODY, half - 8);
	struct words *other = flow_lay(f, beside, STYLE_SMALL, half);
	double height = higher(words_height(number), higher(words_height(name), words_height(other) + 3)) + 1;

	flow_need(f, height);
	flow_put(f, number, FLOW_LEFT, f->y, INK_SOFT, PAPER_P);
	flow_put(f, name, x, f->y, INK_TEXT, PAPER_P);
	if (beside.n > 0) {
		flow_put(f, other, x + half, f->y + name->baseline - other->baseline, INK_SOFT, PAPER_P);
	}
	f->y += height;
}

static void names(struct maker *m, const char *head, const char *note, const struct item_view *list, size_t n)
{
	if (n == 0) {
		return;
	}
	flow_heading(&m->flow, phrase(m->c, m->lang, head), 1, 50);
	paragraph(m, phrase(m->c, m->lang, note), STYLE_BODY, FLOW_LEFT, 0, INK_TEXT);
	flow_gap(&m->flow, 3);
	for (size_t i = 0; i < n; i++) {
		named(m, list[i].id, list[i].title, S(""));
	}
}

static void changes(struct maker *m)
{
	const struct assess_view *v = m->view;

	if (!v->has_before) {
		return;
	}
	flow_heading(&m->flow, phrase(m->c, m->lang, "head-changes"), 1, 50);
	if (v->whole.scored) {
		paragraph(m, SAY(m, "changes-score", v->score_before, v->whole.score), STYLE_STRONG, FLOW_LEFT, 0,
		          INK_TEXT);
	}
	if (!v->has_changes) {
		paragraph(m, phrase(m->c, m->lang, "changes-none"), STYLE_BODY, FLOW_LEFT, 0, INK_TEXT);
	}
	for (size_t i = 0; i < v->change_count; i++) {
		const struct change_view *c = &v->changes[i];
		named(m, c->item, c->title, SAY(m, "paper-change", c->sign, c->before, c->after, c->word));
	}
}

static enum ink ink_of(str mark)
{
	static const struct {
		str mark;
		enum ink ink;
	} inks[] = {
		{S("yes"), INK_GOOD}, {S("met"), INK_GOOD},    {S("partly"), INK_MIDDLE},
		{S("no"), INK_BAD},   {S("unknown"), INK_BAD}, {S("unmet"), INK_BAD},
	};

	for (size_t i = 0; i < COUNT_OF(inks); i++) {
		if (str_eq(mark, inks[i].mark)) {
			return inks[i].ink;
		}
	}
	return INK_SOFT;
}

/* One row of the table: number, title, what to do about it, answer, points; below it the note. */
static void item(struct maker *m, const struct item_view *i)
{
	struct flow *f = &m->flow;
	double right = FLOW_LEFT + FLOW_WIDTH, x = FLOW_LEFT + ID_BAR + m->ids,
	       answers = right - ITEM_POINTS - ITEM_ANSWER;
	double measures = answers - ITEM_MEASURE, y;
	struct words *number = flow_lay(f, i->id, STYLE_BODY, m->ids - ID_GAP);
	struct words *measure = flow_lay(f, short_title(m, i->measure), STYLE_SMALL, ITEM_MEASURE - 8);
	struct words *answer = flow_lay(f, i->answer, STYLE_SMALL_STRONG, ITEM_ANSWER);
	struct words *points = flow_lay(f, i->points, STYLE_BODY, ITEM_POINTS);
	struct words *name =
		flow_lay(f, short_title(m, i->title), STYLE_STRONG, (i->has_advice ? measures : answers) - x - 8);
	double beside = i->has_advice ? words_height(measure) + 3 : 0;
	double row = higher(words_height(number), higher(words_height(name), beside));
	struct group g = {.n = 0};

	gather(m, &g, i->has_note ? SAY(m, "paper-note", shortened(m, i->note, PAPER_NOTE_MAX)) : S(""), STYLE_SMALL, x,
	       0, INK_SOFT);
	double height = row + flow_height(g.list, g.n) + 2 * ITEM_GAP;

	flow_need(f, height);
	flow_box(f, FLOW_LEFT, f->y + 1, 3, height - 2, 0, ink_of(i->mark));
	flow_box(f, FLOW_LEFT, f->y + height - 0.25, FLOW_WIDTH, 0.5, 0, INK_LINE);
	y = f->y + ITEM_GAP;
	flow_put(f, number, FLOW_LEFT + ID_BAR, y, INK_SOFT, PAPER_P);
	flow_put(f, name, x, y, INK_TEXT, PAPER_P);
	if (i->has_advice) {
		flow_put(f, measure, measures, y + name->baseline - measure->baseline, INK_TEXT, PAPER_P);
	}
	flow_put(f, answer, answers, y + name->baseline - answer->baseline, ink_of(i->mark), PAPER_P);
	if (i->has_points) {
		to_right(m, points, right, y, INK_TEXT);
	}
	f->y = y + row;
	flow_paragraphs(f, g.list, g.n);
	f->y += ITEM_GAP;
}

static void items(struct maker *m)
{
	const struct assess_view *v = m->view;

	flow_heading(&m->flow, phrase(m->c, m->lang, "head-items"), 1, 70);
	for (size_t i = 0; i < v->table_count; i++) {
		const struct table_view *t = &v->tables[i];
		flow_heading(&m->flow, short_title(m, t->title), 2, 40);
		for (size_t k = 0; k < t->item_count; k++) {
			item(m, &t->items[k]);
		}
	}
}

/* ---- what surveys found ---- */

/* The first item that has a figure of the same question. */
static const struct item_view *first_asked(const struct assess_view *v, const struct figure_view *figure)
{
	for (size_t i = 0; i < v->compared_count; i++) {
		for (size_t k = 0; k < v->compared[i].figure_count; k++) {
			const struct figure_view *f = &v->compared[i].figures[k];
			if (str_eq(f->question, figure->question) && str_eq(f->base, figure->base)) {
				return &v->compared[i];
			}
		}
	}
	return NULL;
}

/* A published figure, with its question and whom it was put to, or with the item where that is told. */
static void figure(struct maker *m, struct group *g, const struct figure_view *f, const struct item_view *of)
{
	const struct item_view *first = first_asked(m->view, f);
	double x = FLOW_LEFT + SURVEY_ITEM;

	if (first == of) {
		gather(m, g, SAY(m, "paper-percent", f->percent, f->answer), STYLE_SMALL_STRONG, x, 0, INK_ACCENT);
		gather(m, g, SAY(m, "paper-figure", f->question, f->base), STYLE_SMALL, x, 0, INK_SOFT);
	} else {
		gather(m, g, SAY(m, "paper-percent-again", f->percent, f->answer, first->id), STYLE_SMALL_STRONG, x, 0,
		       INK_ACCENT);
	}
}

/* What was found about one item, beside it.  The figures may go on overleaf, each as a whole. */
static void compared(struct maker *m, const struct item_view *c)
{
	struct flow *f = &m->flow;
	struct words *name =
		flow_lay(f, SAY(m, "item-head", c->id, short_title(m, c->title)), STYLE_SMALL_STRONG, SURVEY_ITEM - 12);
	struct words *answer = flow_lay(f, SAY(m, "paper-own-answer", c->answer), STYLE_SMALL, SURVEY_ITEM - 12);
	double beside = words_height(name) + words_height(answer), below = 0;
	size_t page = 0;

	for (size_t i = 0; i < c->figure_count; i++) {
		struct group g = {.n = 0};
		figure(m, &g, &c->figures[i], c);
		double height = flow_height(g.list, g.n);
		flow_gap(f, SURVEY_GAP);
		flow_need(f, i == 0 ? SURVEY_GAP + higher(height, beside) : height);
		if (i == 0) {
			flow_box(f, FLOW_LEFT, f->y, FLOW_WIDTH, 0.5, 0, INK_LINE);
			f->y += SURVEY_GAP;
			flow_put(f, name, FLOW_LEFT, f->y, INK_TEXT, PAPER_P);
			flow_put(f, answer, FLOW_LEFT, f->y + words_height(name), INK_SOFT, PAPER_P);
			below = f->y + beside;
			page = f->page;
		}
		flow_paragraphs(f, g.list, g.n);
	}
	f->y = f->page == page ? higher(f->y, below) : f->y;
}

static void surveys(struct maker *m)
{
	const struct assess_view *v = m->view;

	if (!v->has_figures) {
		return;
	}
	flow_heading(&m->flow, phrase(m->c, m->lang, "head-surveys"), 1, 160);
	paragraph(m, phrase(m->c, m->lang, "surveys-note"), STYLE_BODY, FLOW_LEFT, 0, INK_TEXT);
	paragraph(m, phrase(m->c, m->lang, "surveys-no-score"), STYLE_BODY, FLOW_LEFT, 0, INK_TEXT);
	for (size_t i = 0; i < v->compared_count; i++) {
		compared(m, &v->compared[i]);
	}
}

/* ---- the end ---- */

/* Says which characters stand as 〓. */
static str say_strange(struct maker *m)
{
	struct buf b;

	buf_init(&b, m->arena, SENTENCE_MAX);
	size_t n = flow_strange(&m->flow, &b);

	return n == 0 ? S("") : SAY(m, "paper-strange", buf_str(&b));
}

static void sources(struct maker *m)
{
	const struct assess_view *v = m->view;
	struct group g = {.n = 0};

	flow_heading(&m->flow, phrase(m->c, m->lang, "head-sources"), 1, 50);
	gather(m, &g, v->unreviewed ? phrase(m->c, m->lang, "unreviewed") : S(""), STYLE_BODY, FLOW_LEFT, 0, INK_TEXT);
	gather(m, &g, v->self_check ? phrase(m->c, m->lang, "paper-declaration") : S(""), STYLE_BODY, FLOW_LEFT, 0,
	       INK_TEXT);
	gather(m, &g, say_strange(m), STYLE_SMALL, FLOW_LEFT, 0, INK_SOFT);
	flow_paragraphs(&m->flow, g.list, g.n);
	for (size_t i = 0; i < v->document_count; i++) {
		const struct document_view *d = &v->documents[i];
		struct group one = {.n = 0};
		str name = d->has_published ? SAY(m, "paper-published", d->title, d->published) : d->title;
		gather(m, &one, name, STYLE_SMALL_STRONG, FLOW_LEFT, 4, INK_TEXT);
		gather(m, &one, d->note, STYLE_SMALL, FLOW_LEFT, 0, INK_SOFT);
		flow_paragraphs(&m->flow, one.list, one.n);
	}
}

static void foot(struct flow *f, void *ctx, size_t page, size_t pages)
{
	struct maker *m = ctx;
	double y = FLOW_BOTTOM + 16;
	struct words *product = flow_lay(f, SAY(m, "paper-product", m->view->title), STYLE_SMALL, FLOW_WIDTH - 60);
	struct words *number = flow_lay(f, SAY(m, "paper-page", INT_STR(page), INT_STR(pages)), STYLE_SMALL, 60);

	f->engine->box(f->paper, FLOW_LEFT, y - 6, FLOW_WIDTH, 0.5, 0, INK_LINE);
	f->engine->write(f->paper, product, 0, 1, FLOW_LEFT, y, INK_SOFT);
	f->engine->write(f->paper, number, 0, 1, FLOW_LEFT + FLOW_WIDTH - number->wide, y, INK_SOFT);
}

static str day_iso(const struct maker *m)
{
	struct buf b;

	buf_init(&b, m->arena, 64);
	day_write_iso(&b, m->report->made);
	return buf_str(&b);
}

/* Room for the ids of the items: one column, whether they are numbers or words. */
static double id_room(struct maker *m)
{
	const struct assess_view *v = m->view;
	double widest = 0;

	for (size_t i = 0; i < v->table_count; i++) {
		for (size_t k = 0; k < v->tables[i].item_count; k++) {
			widest = higher(
				widest,
				flow_lay(&m->flow, v->tables[i].items[k].id, STYLE_BODY, ID_MOST - ID_GAP)->wide);
		}
	}
	return widest + ID_GAP + 1; /* a hair, so that rounding breaks no line */
}

enum err assess_paint(struct buf *out, struct arena *a, const struct paper_engine *e, const struct report *report,
                      struct faults *fs)
{
	struct assess_view view = assess_view_of(a, report);
	struct maker m = {
		.arena = a,
		.report = report,
		.view = &view,
		.c = report->result->assessment->catalogue,
		.lang = report->lang,
	};
	const struct paper_info info = {
		.title = SAY(&m, "paper-title", view.title),
		.author = report->firm,
		.subject = phrase(m.c, m.lang, "self-declared"),
		.day = day_iso(&m),
		.lang = m.lang,
	};
	char why[PAPER_WHY_MAX] = "";

	flow_init(&m.flow, a, e, e->begin(a, &info, out));
	m.ids = id_room(&m);
	title(&m);
	score(&m);
	parts(&m);
	steps(&m);
	changes(&m);
	names(&m, "head-unknown", "unknown-note", view.unknown, view.unknown_count);
	names(&m, "head-missing", "missing-note", view.missing, view.missing_items);
	items(&m);
	surveys(&m);
	sources(&m);
	flow_paint(&m.flow, foot, &m);
	return e->end(m.flow.paper, why) ? OK : FAIL(fs, ERR_BUG, "paint-failed", NOWHERE, str_of(why));
}
