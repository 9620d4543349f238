#include "base/utf8.h"
#include "core/message.h"
#include "render/column.h"
#include "render/assess_say.h"

enum {
	BAR_CELLS = 20,   /* of a part */
	SCORE_CELLS = 40, /* of the whole */
	TITLE_COLUMNS = 34,
	LINE_COLUMNS = 78,
};

/* What every section writes with. */
struct page {
	struct buf *out;
	struct arena *arena;
	const struct report *report;
	const struct catalogue *c;
	enum lang lang;
	size_t id_columns; /* the widest id of the framework's items */
};

enum style { STYLE_PLAIN, STYLE_HEAD, STYLE_GOOD, STYLE_MIDDLE, STYLE_BAD, STYLE__MAX };

static void styled(const struct page *p, enum style style, str s)
{
	static const char *const codes[STYLE__MAX] = {"", "\x1b[1m", "\x1b[32m", "\x1b[33m", "\x1b[31m"};
	bool colour = p->report->colour && style != STYLE_PLAIN;

	buf_add(p->out, colour ? str_of(codes[style]) : S(""));
	buf_add(p->out, s);
	buf_add(p->out, colour ? S("\x1b[0m") : S(""));
}

static void heading(const struct page *p, const char *id)
{
	buf_char(p->out, '\n');
	styled(p, STYLE_HEAD, phrase(p->c, p->lang, id));
	buf_char(p->out, '\n');
}

/* A number in `columns`, to the right. */
static void number(const struct page *p, str s, size_t columns)
{
	size_t wide = utf8_width(s);

	buf_repeat(p->out, S(" "), wide < columns ? columns - wide : 0);
	buf_add(p->out, s);
}

static bool one_of(str s, bool end, const str *marks, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (end ? str_ends(s, marks[i]) : str_starts(s, marks[i])) {
			return true;
		}
	}
	return false;
}

/* True if a line may end before byte `at`: Latin words and numbers stay whole, no line begins with a closing mark or
 * ends with an opening one (kinsoku). */
static bool may_break(str s, size_t at)
{
	static const str closing[] = {S("。"), S("、"), S("）"), S("」"), S("』"), S("ー"), S("・"),
	                              S("っ"), S("ゃ"), S("ゅ"), S("ょ"), S("ッ"), S("ャ"), S("ュ"),
	                              S("ョ"), S("："), S("."),  S(","),  S(")")};
	static const str opening[] = {S("（"), S("「"), S("『"), S("(")};
	unsigned char next = (unsigned char)s.p[at], last = (unsigned char)s.p[at - 1];
	bool inside_character = (next & 0xC0) == 0x80;
	bool inside_word = next < 0x80 && last < 0x80 && next != ' ' && last != ' ';

	return !inside_character && !inside_word &&
	       !one_of(str_slice(s, at, SIZE_MAX), false, closing, COUNT_OF(closing)) &&
	       !one_of(str_slice(s, 0, at), true, opening, COUNT_OF(opening));
}

/* How many bytes of `s` go on a line of `columns`. */
static size_t line_break(str s, size_t columns)
{
	size_t fits = utf8_clip(s, columns).n;

	for (size_t at = fits; fits < s.n && at > 0; at--) {
		if (may_break(s, at)) {
			return at;
		}
	}
	return fits;
}

/* A paragraph, indented, broken into lines. */
static void put_paragraph(const struct page *p, size_t indent, str s)
{
	for (s = str_trim(s); s.n > 0;) {
		size_t n = line_break(s, LINE_COLUMNS - indent);
		buf_repeat(p->out, S(" "), indent);
		buf_add(p->out, str_trim(str_slice(s, 0, n)));
		buf_char(p->out, '\n');
		s = str_trim(str_slice(s, n, SIZE_MAX));
	}
}

/* A bar of `cells`: full to the score, light to the upper end of the span. */
static void bar(const struct page *p, int score, int score_high, int max, int cells)
{
	int full = score <= 0 || max == 0 ? 0 : score * cells / max;
	int high = score_high <= 0 || max == 0 ? 0 : score_high * cells / max;

	buf_repeat(p->out, S("█"), (size_t)full);
	buf_repeat(p->out, S("▒"), (size_t)(high - full));
	buf_repeat(p->out, S("·"), (size_t)(cells - high));
}

static void title(const struct page *p)
{
	const struct framework *f = p->report->result->assessment->framework;

	styled(p, STYLE_HEAD, catalogue_text(p->c, f->title, p->lang));
	buf_lit(p->out, "  (");
	buf_add(p->out, catalogue_ref(p->c, f->id));
	buf_lit(p->out, ")\n");
}

static void score(const struct page *p)
{
	const struct result *r = p->report->result;
	const struct tally *t = &r->total;

	heading(p, r->scored ? "head-score" : "head-ready");
	buf_lit(p->out, "  ");
	if (r->scored) {
		PHRASE(p->out, p->c, p->lang, "score-of", score_say(p->arena, t), INT_STR(t->max));
		buf_lit(p->out, "  ");
		bar(p, t->score, t->score_high, t->max, SCORE_CELLS);
	} else {
		PHRASE(p->out, p->c, p->lang, "score-none", INT_STR(t->count[ANSWER_YES] + t->count[ANSWER_MET]),
		       INT_STR(t->items));
	}
	buf_char(p->out, '\n');
	put_paragraph(p, 2, score_say_band(p->arena, p->report->result, p->lang));
	if (t->answered < t->items) {
		struct buf b;
		buf_init(&b, p->arena, 1024);
		PHRASE(&b, p->c, p->lang, "score-provisional", INT_STR(t->items - t->answered));
		put_paragraph(p, 2, buf_str(&b));
	}
	put_paragraph(p, 2, phrase(p->c, p->lang, "self-declared"));
}

static void parts(const struct page *p)
{
	const struct result *r = p->report->result;

	if (!r->scored || r->part_count < 2) {
		return;
	}
	heading(p, "head-parts");
	for (size_t i = 0; i < r->part_count; i++) {
		const struct tally *t = &r->parts[i].tally;
		buf_lit(p->out, "  ");
		column_put(p->out, catalogue_text(p->c, r->parts[i].part->title, p->lang), TITLE_COLUMNS);
		number(p, score_say(p->arena, t), 7);
		buf_lit(p->out, " / ");
		number(p, INT_STR(t->max), 3);
		buf_lit(p->out, "  ");
		bar(p, t->score, t->score_high, t->max, BAR_CELLS);
		buf_char(p->out, '\n');
	}
}

static void next_steps(const struct page *p)
{
	const struct result *r = p->report->result;
	enum scale scale = r->assessment->framework->scale;

	heading(p, "head-next");
	if (r->next_count == 0) {
		put_paragraph(
			p, 2,
			phrase(p->c, p->lang, r->total.answered < r->total.items ? "next-none-yet" : "next-none"));
	}
	for (size_t i = 0; i < r->next_count; i++) {
		const struct next_step *step = &r->next[i];
		buf_lit(p->out, "  ");
		buf_int(p->out, (int64_t)i + 1);
		buf_lit(p->out, ". ");
		styled(p, STYLE_HEAD, catalogue_text(p->c, step->measure->title, p->lang));
		buf_lit(p->out, "  ");
		PHRASE(p->out, p->c, p->lang, "next-because", catalogue_ref(p->c, step->item->id),
		       answer_label(p->c, scale, step->answer, p->lang));
		buf_char(p->out, '\n');
		put_paragraph(p, 5, catalogue_text(p->c, step->measure->why, p->lang));
		put_paragraph(p, 5, say_advice(p->c, step->measure, step->answer, p->lang));
	}
}

/* The items with this answer, a line each; nothing where there are none. */
static void items_with(const struct page *p, enum answer which, const char *head_id, const char *note_id)
{
	const struct assessment *as = p->report->result->assessment;

	if (p->report->result->total.count[which] == 0) {
		return;
	}
	heading(p, head_id);
	put_paragraph(p, 2, phrase(p->c, p->lang, note_id));
	for (uint32_t i = 0; i < as->framework->items.count; i++) {
		const struct item *item = assess_item(as, i);
		if (as->given[i].answer == which) {
			number(p, catalogue_ref(p->c, item->id), p->id_columns + 2);
			buf_lit(p->out, "  ");
			buf_add(p->out, catalogue_text(p->c, item->title, p->lang));
			buf_char(p->out, '\n');
		}
	}
}

static void changes(const struct page *p)
{
	static const char *const signs[] = {"▼", "・", "▲"};
	static const enum style styles[] = {STYLE_BAD, STYLE_PLAIN, STYLE_GOOD};
	const struct report *r = p->report;
	enum scale scale = r->result->assessment->framework->scale;

	if (r->before == NULL) {
		return;
	}
	heading(p, "head-changes");
	if (r->result->scored) {
		struct buf b;
		buf_init(&b, p->arena, 1024);
		PHRASE(&b, p->c, p->lang, "changes-score", score_say(p->arena, &r->before->total),
		       score_say(p->arena, &r->result->total));
		put_paragraph(p, 2, buf_str(&b));
	}
	if (r->change_count == 0) {
		put_paragraph(p, 2, phrase(p->c, p->lang, "changes-none"));
	}
	for (size_t i = 0; i < r->change_count; i++) {
		const struct change *change = &r->changes[i];
		buf_lit(p->out, "  ");
		styled(p, styles[change->direction + 1], str_of(signs[change->direction + 1]));
		number(p, catalogue_ref(p->c, change->item->id), p->id_columns + 1);
		buf_lit(p->out, "  ");
		column_put(p->out, catalogue_text(p->c, change->item->title, p->lang), TITLE_COLUMNS);
		buf_add(p->out, answer_label(p->c, scale, change->before, p->lang));
		buf_lit(p->out, " → ");
		buf_add(p->out, answer_label(p->c, scale, change->after, p->lang));
		buf_char(p->out, '\n');
	}
}

static enum style style_of(enum answer a)
{
	switch (a) {
	case ANSWER_YES:
	case ANSWER_MET:
		return STYLE_GOOD;
	case ANSWER_PARTLY:
		return STYLE_MIDDLE;
	case ANSWER_NO:
	case ANSWER_UNKNOWN:
	case ANSWER_UNMET:
		return STYLE_BAD;
	default:
		return STYLE_PLAIN;
	}
}

static void all_items(const struct page *p)
{
	const struct assessment *as = p->report->result->assessment;

	heading(p, "head-items");
	for (uint32_t i = 0; i < as->framework->items.count; i++) {
		const struct item *item = assess_item(as, i);
		enum answer answer = as->given[i].answer;
		number(p, catalogue_ref(p->c, item->id), p->id_columns + 2);
		buf_lit(p->out, "  ");
		column_put(p->out, catalogue_text(p->c, item->title, p->lang), TITLE_COLUMNS);
		number(p, has_points(p->report, answer) ? INT_STR(answer_points(answer)) : S(""), 3);
		buf_lit(p->out, "  ");
		styled(p, style_of(answer), answer_label(p->c, as->framework->scale, answer, p->lang));
		buf_char(p->out, '\n');
	}
}

static void comparison(const struct page *p)
{
	const struct assessment *as = p->report->result->assessment;
	bool any = false;

	for (uint32_t i = 0; i < as->framework->items.count; i++) {
		const struct item *item = assess_item(as, i);
		const struct figure *figures[FIGURES_PER_ITEM];
		size_t n = figures_of(p->c, item, figures);
		if (n > 0 && !any) {
			heading(p, "head-surveys");
			put_paragraph(p, 2, phrase(p->c, p->lang, "surveys-note"));
			any = true;
		}
		for (size_t k = 0; k < n; k++) {
			number(p, k == 0 ? catalogue_ref(p->c, item->id) : S(""), p->id_columns + 2);
			number(p, say_percent(p->arena, figures[k]), 8);
			buf_lit(p->out, "  ");
			buf_add(p->out, catalogue_text(p->c, figures[k]->answer, p->lang));
			buf_char(p->out, '\n');
			put_paragraph(p, p->id_columns + 12, catalogue_text(p->c, figures[k]->question, p->lang));
			put_paragraph(p, p->id_columns + 12, say_figure_base(p->arena, p->c, figures[k], p->lang));
		}
	}
}

static void sources(const struct page *p)
{
	const struct framework *f = p->report->result->assessment->framework;

	if (f->origin.document == CATALOGUE_NONE) {
		return;
	}
	const struct document *d = &p->c->documents[f->origin.document];

	heading(p, "head-source");
	put_paragraph(p, 2, say_document(p->arena, p->c, d, p->lang));
	put_paragraph(p, 2, catalogue_text(p->c, d->note, p->lang));
	put_paragraph(p, 2, phrase(p->c, p->lang, f->origin.reviewed.n == 0 ? "unreviewed" : "reviewed"));
}

void assess_write_text(struct buf *out, struct arena *a, const struct report *report)
{
	const struct assessment *as = report->result->assessment;
	struct page p = {out, a, report, as->catalogue, report->lang, .id_columns = 0};

	for (uint32_t i = 0; i < as->framework->items.count; i++) {
		size_t wide = assess_item(as, i)->id.n;
		p.id_columns = wide > p.id_columns ? wide : p.id_columns;
	}
	title(&p);
	score(&p);
	next_steps(&p);
	parts(&p);
	changes(&p);
	items_with(&p, ANSWER_UNKNOWN, "head-unknown", "unknown-note");
	items_with(&p, ANSWER_NONE, "head-missing", "missing-note");
	all_items(&p);
	comparison(&p);
	sources(&p);
}
