#include "paint/document_paper.h"

#include "core/message.h"
#include "paint/flow.h"
#include "paint/table_share.h"
#include "render/document.h"

enum {
	INDENT = 16,                                 /* of what stands behind a mark */
	INDENT_LARGE = 22,                           /* the same where the text is large */
	GAP_BRIEF = 1,                               /* above a paragraph of short clauses */
	GAP_TEXT = 5,                                /* above a paragraph */
	GAP_APART = 6,                               /* above what has no heading of its own */
	GAP_ENTRY = 2,                               /* above an entry of a list */
	GAP_TABLE = 6,                               /* above and below a table */
	CELL_X = 5,                                  /* from the line of a cell to its words */
	CELL_Y = 3,                                  /* the same, above and below */
	CELL_PEN = 20,                               /* height of a cell to write in */
	PEN_ABOVE = 14,                              /* above a line to write on */
	PEN_NEAR = 4,                                /* between its words and the line */
	NUMBER_WIDTH = 40,                           /* of a page's number in the contents */
	ROW_MOST = (FLOW_BOTTOM - FLOW_TOP) * 3 / 4, /* a row that is higher goes on over the page */
	ROW_LINES = 2,                               /* of such a row, at least so many on each page */
	SENTENCE_MAX = 4 * CATALOGUE_TEXT_MAX,
};

#define LINE_WIDTH 0.6

/* A heading that the contents name: where its entry stands, and where it leads to. */
struct entry {
	size_t on; /* page */
	double y;
	const struct mark *to;
};

struct maker {
	struct arena *arena;
	const struct draft *draft;
	struct flow flow;
	enum paper_style text, section, head; /* of paragraphs, and of the headings of sections and clauses */
	enum paper_style cell, cell_head;     /* of tables */
	double gap;                           /* above a paragraph */
	double indent;                        /* of what stands behind a mark or a number */
	struct entry *entries;                /* one for each section */
	size_t entry_count;
};

static double higher(double a, double b)
{
	return a > b ? a : b;
}

static str joined(struct maker *m, str a, str between, str b)
{
	struct buf out;

	buf_init(&out, m->arena, SENTENCE_MAX);
	buf_add(&out, a);
	buf_add(&out, a.n > 0 && b.n > 0 ? between : S(""));
	buf_add(&out, b);
	return buf_str(&out);
}

static void text(struct maker *m, str s, enum paper_style style, double gap, enum ink ink)
{
	struct paragraph one = {flow_lay(&m->flow, s, style, FLOW_WIDTH), FLOW_LEFT, gap, ink, PAPER_P};

	flow_paragraphs(&m->flow, &one, 1);
}

/* ---- headings ---- */

/* What distinguishes the headings: of a section, of a clause in it, of a clause that stands alone. */
enum head { HEAD_SECTION, HEAD_CLAUSE, HEAD_ALONE };

static const struct {
	double above, below;
	bool rule;
	enum paper_role role;
	int level; /* in the outline */
} heads[] = {
	[HEAD_SECTION] = {18, 6, true, PAPER_H2, 1},
	[HEAD_CLAUSE] = {11, 0, false, PAPER_H3, 2},
	[HEAD_ALONE] = {7, 0, false, PAPER_H2, 1},
};

static const struct mark *heading(struct maker *m, enum head kind, str number, struct line title)
{
	struct flow *f = &m->flow;
	str said = joined(m, number, S(" "), line_annotated(m->arena, title));
	struct words *w = flow_lay(f, said, kind == HEAD_SECTION ? m->section : m->head, FLOW_WIDTH);

	flow_keep(f, heads[kind].above, words_height(w) + heads[kind].below);
	const struct mark *entry =
		flow_entry(f, joined(m, number, S(" "), line_plain(m->arena, title)), heads[kind].level);
	flow_put(f, w, FLOW_LEFT, f->y, INK_TEXT, heads[kind].role);
	f->y += words_height(w);
	if (heads[kind].rule) {
		flow_box(f, FLOW_LEFT, f->y + 1, FLOW_WIDTH, 1.2, 0, INK_ACCENT);
	}
	f->y += heads[kind].below;
	return entry;
}

/* ---- lists ---- */

/* Words behind a mark that stands beside their first line. */
static void marked(struct maker *m, str mark, str s)
{
	struct flow *f = &m->flow;
	struct words *sign = flow_lay(f, mark, m->text, m->indent);
	struct paragraph one = {
		.words = flow_lay(f, s, m->text, FLOW_WIDTH - m->indent),
		.x = FLOW_LEFT + m->indent,
		.ink = INK_TEXT,
		.role = PAPER_P,
	};

	flow_keep(f, GAP_ENTRY, words_height(one.words));
	flow_put(f, sign, FLOW_LEFT, f->y, INK_TEXT, PAPER_P);
	flow_paragraphs(f, &one, 1);
}

/* Words, and a line behind them to write on. */
static void pen(struct maker *m, struct line line)
{
	struct flow *f = &m->flow;
	str colon = m->draft->lang == LANG_EN ? S(":") : S("：");
	struct words *w =
		flow_lay(f, joined(m, line_annotated(m->arena, line), S(""), colon), STYLE_TEXT, FLOW_WIDTH / 2.0);
	double x = FLOW_LEFT + w->wide + PEN_NEAR;

	flow_need(f, PEN_ABOVE + words_height(w));
	flow_gap(f, PEN_ABOVE);
	flow_put(f, w, FLOW_LEFT, f->y, INK_TEXT, PAPER_P);
	f->y += words_height(w);
	flow_box(f, x, f->y - 2, FLOW_LEFT + FLOW_WIDTH - x, LINE_WIDTH, 0, INK_SOFT);
}

/* ---- tables ---- */

struct table {
	const struct block *block;
	double shares[WRITING_COLUMNS_MAX];
	size_t page; /* on which its head stands already */
};

/* A row that was laid out. */
struct row {
	struct words *cells[WRITING_COLUMNS_MAX];
	size_t lines; /* of the longest cell */
	double height;
	bool head;
};

static struct row lay_row(struct maker *m, const struct table *t, size_t first)
{
	struct row row = {.height = 0, .head = first == 0};

	for (size_t k = 0; k < t->block->columns; k++) {
		str s = line_annotated(m->arena, t->block->lines[first + k]);
		struct words *w = flow_lay(&m->flow, s, row.head ? m->cell_head : m->cell,
		                           FLOW_WIDTH * t->shares[k] - 2 * CELL_X);
		row.cells[k] = w;
		row.lines = w->lines > row.lines ? w->lines : row.lines;
		row.height = higher(row.height, higher(words_height(w) + 2 * CELL_Y, s.n == 0 ? CELL_PEN : 0));
	}
	return row;
}

/* Lines `from` to before `to` of its cells. */
static void put_row(struct maker *m, const struct table *t, const struct row *row, size_t from, size_t to,
                    double height)
{
	struct flow *f = &m->flow;
	double x = FLOW_LEFT;

	if (row->head) {
		flow_box(f, FLOW_LEFT, f->y, FLOW_WIDTH, height, 0, INK_CARD);
		flow_box(f, FLOW_LEFT, f->y, FLOW_WIDTH, LINE_WIDTH, 0, INK_SOFT);
	}
	for (size_t k = 0; k < t->block->columns; k++) {
		const struct words *w = row->cells[k];
		flow_box(f, x, f->y, LINE_WIDTH, height, 0, INK_SOFT);
		if (from < w->lines) {
			flow_put_lines(f, w, from, to < w->lines ? to : w->lines, x + CELL_X, f->y + CELL_Y);
		}
		x += FLOW_WIDTH * t->shares[k];
	}
	flow_box(f, FLOW_LEFT + FLOW_WIDTH, f->y, LINE_WIDTH, height, 0, INK_SOFT);
	f->y += height;
	flow_box(f, FLOW_LEFT, f->y, FLOW_WIDTH + LINE_WIDTH, LINE_WIDTH, 0, INK_SOFT);
}

/* Room for a row, below the head of its table, which stands on each page. */
static void row_need(struct maker *m, struct table *t, const struct row *head, double height)
{
	struct flow *f = &m->flow;

	flow_need(f, height + (t->page == 0 ? head->height : 0));
	if (t->page != f->page) {
		put_row(m, t, head, 0, head->lines, head->height);
		t->page = f->page;
	}
}

/* A row that no page has room for. */
static void long_row(struct maker *m, struct table *t, const struct row *head, const struct row *row)
{
	struct flow *f = &m->flow;
	double leading = row->cells[0]->leading;

	for (size_t from = 0; from < row->lines;) {
		row_need(m, t, head, ROW_LINES * leading + 2 * CELL_Y);
		size_t left = row->lines - from, room = (size_t)((FLOW_BOTTOM - f->y - 2 * CELL_Y) / leading);
		size_t here = left < room ? left : room < ROW_LINES ? ROW_LINES : room;
		put_row(m, t, row, from, from + here, (double)here * leading + 2 * CELL_Y);
		from += here;
	}
}

static void table(struct maker *m, const struct block *b)
{
	struct table t = {.block = b};

	table_shares(m->arena, b, t.shares);
	struct row head = lay_row(m, &t, 0);

	flow_gap(&m->flow, GAP_TABLE);
	for (size_t first = b->columns; first < b->n; first += b->columns) {
		struct row row = lay_row(m, &t, first);
		if (row.height > ROW_MOST) {
			long_row(m, &t, &head, &row);
		} else {
			row_need(m, &t, &head, row.height);
			put_row(m, &t, &row, 0, row.lines, row.height);
		}
	}
	m->flow.y += GAP_TABLE;
}

/* ---- the whole ---- */

static void block(struct maker *m, const struct block *b)
{
	if (b->kind == WRITING_ROW) {
		table(m, b);
		return;
	}
	for (size_t i = 0; i < b->n; i++) {
		str s = line_annotated(m->arena, b->lines[i]);
		switch (b->kind) {
		case WRITING_BULLET:
			marked(m, S("・"), s);
			break;
		case WRITING_CHECK:
			marked(m, S("□"), s);
			break;
		case WRITING_STEP:
			marked(m, joined(m, INT_STR(i + 1), S(""), S(".")), s);
			break;
		case WRITING_PEN:
			pen(m, b->lines[i]);
			break;
		default:
			text(m, s, m->text, m->gap, INK_TEXT);
			break;
		}
	}
}

static void section(struct maker *m, const struct draft_section *s)
{
	if (s->sheet) {
		flow_need(&m->flow, FLOW_BOTTOM - FLOW_TOP);
	}
	if (s->title.n > 0) {
		const struct mark *entry = heading(m, HEAD_SECTION, s->number, s->title);
		if (m->entries != NULL) {
			m->entries[m->entry_count++].to = entry;
		}
	}
	for (size_t i = 0; i < s->clause_count; i++) {
		const struct draft_clause *c = &s->clauses[i];
		if (c->title.n > 0) {
			(void)heading(m, s->title.n > 0 ? HEAD_CLAUSE : HEAD_ALONE, c->number, c->title);
		} else if (s->title.n == 0) {
			flow_gap(&m->flow, GAP_APART);
		}
		for (size_t k = 0; k < c->block_count; k++) {
			block(m, &c->blocks[k]);
		}
	}
}

/* The list of sections; the numbers of their pages are known when all is placed, and written with the foot. */
static void contents(struct maker *m)
{
	struct flow *f = &m->flow;

	m->entries = NEW_N(m->arena, struct entry, m->draft->section_count);
	text(m, document_contents(m->draft), STYLE_TEXT_STRONG, 14, INK_TEXT);
	for (size_t i = 0; i < m->draft->section_count; i++) {
		const struct draft_section *s = &m->draft->sections[i];
		if (s->title.n == 0) {
			continue;
		}
		str said = joined(m, s->number, S(" "), line_annotated(m->arena, s->title));
		struct words *w = flow_lay(f, said, STYLE_TEXT, FLOW_WIDTH - NUMBER_WIDTH);
		flow_need(f, words_height(w));
		m->entries[m->entry_count++] = (struct entry){.on = f->page, .y = f->y};
		flow_put(f, w, FLOW_LEFT, f->y, INK_TEXT, PAPER_P);
		f->y += words_height(w);
	}
	m->entry_count = 0; /* the sections come by in the same order */
}

static void foot(struct flow *f, void *ctx, size_t page, size_t pages)
{
	struct maker *m = ctx;
	const struct draft *d = m->draft;
	double y = FLOW_BOTTOM + 18;
	struct buf number;

	for (size_t i = 0; i < m->entry_count; i++) {
		struct words *w = flow_lay(f, INT_STR(flow_page(m->entries[i].to)), STYLE_TEXT, NUMBER_WIDTH);
		if (m->entries[i].on == page) {
			f->engine->write(f->paper, w, 0, 1, FLOW_LEFT + FLOW_WIDTH - w->wide, m->entries[i].y,
			                 INK_SOFT);
		}
	}
	buf_init(&number, m->arena, SENTENCE_MAX);
	PHRASE(&number, d->catalogue, d->lang, "paper-page", INT_STR(page), INT_STR(pages));
	struct words *name =
		flow_lay(f, joined(m, d->plain_firm, S("　"), d->plain_title), STYLE_SMALL, FLOW_WIDTH - 60);
	struct words *n = flow_lay(f, buf_str(&number), STYLE_SMALL, 60);

	f->engine->box(f->paper, FLOW_LEFT, y - 6, FLOW_WIDTH, 0.5, 0, INK_LINE);
	f->engine->write(f->paper, name, 0, 1, FLOW_LEFT, y, INK_SOFT);
	f->engine->write(f->paper, n, 0, 1, FLOW_LEFT + FLOW_WIDTH - n->wide, y, INK_SOFT);
}

static void title(struct maker *m)
{
	struct flow *f = &m->flow;
	struct buf day;
	struct words *w = flow_lay(f, line_annotated(m->arena, m->draft->title), STYLE_TITLE, FLOW_WIDTH);

	buf_init(&day, m->arena, SENTENCE_MAX);
	day_write(&day, m->draft->day, m->draft->lang);
	(void)flow_entry(f, m->draft->plain_title, 0);
	flow_put(f, w, FLOW_LEFT, f->y, INK_TEXT, PAPER_H1);
	f->y += words_height(w);
	text(m, line_annotated(m->arena, m->draft->firm), STYLE_TEXT, 2, INK_SOFT);
	text(m, buf_str(&day), STYLE_TEXT, 0, INK_SOFT);
	if (m->draft->undecided) {
		text(m, document_mark(m->draft), STYLE_TEXT_STRONG, 2, INK_TEXT);
	}
	f->y += GAP_TEXT;
}

/* A paper with 〓 in a name is none to hand out: it is refused, with the characters and their numbers. */
static enum err check_characters(struct maker *m, struct faults *fs)
{
	struct buf b;

	buf_init(&b, m->arena, SENTENCE_MAX);
	size_t n = flow_strange(&m->flow, &b);

	return n == 0 ? OK : FAIL(fs, ERR_DATA, "document-glyph", NOWHERE, buf_str(&b));
}

enum err document_paint(struct buf *out, struct arena *a, const struct paper_engine *e, const struct draft *draft,
                        struct faults *fs)
{
	bool clauses = draft->numbering == NUMBERING_CLAUSES, large = draft->large;
	struct maker m = {
		.arena = a,
		.draft = draft,
		.text = large          ? STYLE_LARGE
	                : draft->brief ? STYLE_BODY
	                               : STYLE_TEXT,
		.section = large ? STYLE_TITLE : STYLE_HEAD,
		.head = large          ? STYLE_HEAD
	                : draft->brief ? STYLE_STRONG
	                               : STYLE_TEXT_STRONG,
		.cell = large ? STYLE_TEXT : STYLE_BODY,
		.cell_head = large ? STYLE_TEXT_STRONG : STYLE_STRONG,
		.gap = clauses ? GAP_BRIEF : GAP_TEXT,
		.indent = large ? INDENT_LARGE : INDENT,
	};
	char why[PAPER_WHY_MAX] = "";
	struct buf day;

	buf_init(&day, a, SENTENCE_MAX);
	day_write_iso(&day, draft->day);
	const struct paper_info info = {
		.title = draft->plain_title,
		.author = draft->plain_firm,
		.day = buf_str(&day),
		.lang = draft->lang,
		.readings = document_has_readings(draft),
	};

	flow_init(&m.flow, a, e, e->begin(a, &info, out));
	title(&m);
	if (draft->contents) {
		contents(&m);
	}
	for (size_t i = 0; i < draft->section_count; i++) {
		section(&m, &draft->sections[i]);
	}
	flow_paint(&m.flow, foot, &m);
	enum err err = check_characters(&m, fs);
	bool good = e->end(m.flow.paper, why);

	TRY(err);
	return good ? OK : FAIL(fs, ERR_BUG, "paint-failed", NOWHERE, str_of(why));
}
