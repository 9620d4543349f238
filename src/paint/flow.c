#include "paint/flow.h"

#define HEIGHT ((double)(FLOW_BOTTOM - FLOW_TOP))

enum mark_kind { MARK_WORDS, MARK_BOX, MARK_ENTRY };

/* Something that is painted at its place. */
struct mark {
	enum mark_kind kind;
	size_t page;
	double x, y;
	enum ink ink;
	const struct words *words; /* MARK_WORDS: its lines `from` to before `to` */
	size_t from, to;
	enum paper_role role;
	double width, height, round; /* MARK_BOX */
	str title;                   /* MARK_ENTRY */
	int level;
	struct mark *next;
};

void flow_init(struct flow *f, struct arena *a, const struct paper_engine *e, struct paper *p)
{
	*f = (struct flow){.arena = a, .engine = e, .paper = p, .y = FLOW_TOP, .page = 1};
	f->last = &f->first;
}

static const struct mark *add(struct flow *f, struct mark m)
{
	struct mark *kept = NEW(f->arena, struct mark);

	*kept = m;
	kept->page = f->page;
	*f->last = kept;
	f->last = &kept->next;
	return kept;
}

struct words *flow_lay(struct flow *f, str text, enum paper_style style, double width)
{
	return f->engine->lay(f->paper, text, style, width);
}

double words_height(const struct words *w)
{
	return (double)w->lines * w->leading;
}

/* To the next page, with what is kept, unless it stands at the top of this one already. */
static void turn(struct flow *f)
{
	double up = f->kept_y - FLOW_TOP;

	f->page++;
	if (f->kept == NULL || up <= 0) {
		f->y = FLOW_TOP;
		f->kept = NULL;
		return;
	}
	*f->last = NULL;
	for (struct mark *m = *f->kept; m != NULL; m = m->next) {
		m->page = f->page;
		m->y -= up;
	}
	f->y -= up;
	f->kept_y = FLOW_TOP;
}

void flow_gap(struct flow *f, double height)
{
	f->y += f->y > FLOW_TOP ? height : 0;
}

static void make_room(struct flow *f, double height)
{
	while (f->y > FLOW_TOP && f->y + height > FLOW_BOTTOM && height <= HEIGHT) {
		turn(f);
	}
}

void flow_need(struct flow *f, double height)
{
	make_room(f, height);
	f->kept = NULL;
}

void flow_keep(struct flow *f, double gap, double height)
{
	make_room(f, gap + height);
	flow_gap(f, gap);
	if (f->kept == NULL) {
		f->kept = f->last;
		f->kept_y = f->y;
	}
}

void flow_put_lines(struct flow *f, const struct words *w, size_t from, size_t to, double x, double y)
{
	add(f, (struct mark){.kind = MARK_WORDS, .x = x, .y = y, .words = w, .from = from, .to = to, .role = PAPER_P});
}

void flow_put(struct flow *f, const struct words *w, double x, double y, enum ink ink, enum paper_role role)
{
	add(f, (struct mark){.kind = MARK_WORDS, .x = x, .y = y, .ink = ink, .words = w, .to = w->lines, .role = role});
}

void flow_box(struct flow *f, double x, double y, double width, double height, double round, enum ink ink)
{
	add(f, (struct mark){
		       .kind = MARK_BOX, .x = x, .y = y, .ink = ink, .width = width, .height = height, .round = round});
}

const struct mark *flow_entry(struct flow *f, str title, int level)
{
	return add(f, (struct mark){.kind = MARK_ENTRY, .y = f->y, .title = title, .level = level});
}

size_t flow_page(const struct mark *m)
{
	return m->page;
}

/* How many of `left` lines go on this page, of which `room` fit: so that neither side has a line or two alone. */
static size_t lines_here(size_t left, size_t room)
{
	if (left <= room) {
		return left;
	}
	size_t here = left - room < FLOW_LINES_KEPT ? left - FLOW_LINES_KEPT : room;

	return here < FLOW_LINES_KEPT || here > room ? 0 : here;
}

/* Lines of one paragraph, on as many pages as it takes. */
static void flow_lines(struct flow *f, const struct paragraph *g)
{
	const struct words *w = g->words;

	for (size_t from = 0; from < w->lines;) {
		double left = FLOW_BOTTOM - f->y;
		size_t here = lines_here(w->lines - from, left <= 0 ? 0 : (size_t)(left / w->leading));
		if (here == 0 && f->y > FLOW_TOP) {
			turn(f);
			continue;
		}
		here = here == 0 ? 1 : here; /* no page has room for more */
		add(f, (struct mark){.kind = MARK_WORDS,
		                     .x = g->x,
		                     .y = f->y,
		                     .ink = g->ink,
		                     .words = w,
		                     .from = from,
		                     .to = from + here,
		                     .role = g->role});
		f->kept = NULL;
		f->y += (double)here * w->leading;
		from += here;
	}
}

double flow_height(const struct paragraph *list, size_t n)
{
	double height = 0;

	for (size_t i = 0; i < n; i++) {
		height += list[i].gap + words_height(list[i].words);
	}
	return height;
}

void flow_paragraphs(struct flow *f, const struct paragraph *list, size_t n)
{
	double height = flow_height(list, n), above = f->kept == NULL ? 0 : f->y - f->kept_y;

	if (above + height <= HEIGHT) {
		flow_need(f, height);
	}
	for (size_t i = 0; i < n; i++) {
		flow_gap(f, list[i].gap);
		flow_lines(f, &list[i]);
	}
}

void flow_heading(struct flow *f, str title, int level, double next)
{
	bool top = level <= 1;
	double above = top ? 16 : 10, below = top ? 8 : 4;
	struct words *w = flow_lay(f, title, top ? STYLE_HEAD : STYLE_SUBHEAD, FLOW_WIDTH);
	double height = words_height(w);

	flow_need(f, above + height + below + next);
	flow_gap(f, above);
	(void)flow_entry(f, title, level);
	flow_put(f, w, FLOW_LEFT, f->y, INK_TEXT, top ? PAPER_H2 : PAPER_H3);
	f->y += height;
	if (top) {
		flow_box(f, FLOW_LEFT, f->y + 1, FLOW_WIDTH, 1.5, 0, INK_ACCENT);
	}
	f->y += below;
}

size_t flow_strange(const struct flow *f, struct buf *out)
{
	static const char digits[] = "0123456789ABCDEF";
	uint32_t list[PAPER_STRANGE_MAX];
	size_t n = f->engine->strange(f->paper, list);

	for (size_t i = 0; i < n; i++) {
		buf_add(out, i == 0 ? S("U+") : S(", U+"));
		for (int shift = list[i] > 0xFFFFF ? 20 : list[i] > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4) {
			buf_char(out, digits[list[i] >> shift & 15]);
		}
	}
	return n;
}

static void paint(struct flow *f, const struct mark *m)
{
	const struct paper_engine *e = f->engine;

	switch (m->kind) {
	case MARK_WORDS:
		e->role(f->paper, m->role);
		e->write(f->paper, m->words, m->from, m->to, m->x, m->y, m->ink);
		e->role_end(f->paper);
		e->write_readings(f->paper, m->words, m->from, m->to, m->x, m->y, m->ink);
		break;
	case MARK_BOX:
		e->box(f->paper, m->x, m->y, m->width, m->height, m->round, m->ink);
		break;
	case MARK_ENTRY:
		e->entry(f->paper, m->title, m->level, m->y);
		break;
	}
}

void flow_paint(struct flow *f, void (*foot)(struct flow *f, void *ctx, size_t page, size_t pages), void *ctx)
{
	const struct mark *m = f->first;

	*f->last = NULL;
	for (size_t page = 1; page <= f->page; page++) {
		for (; m != NULL && m->page == page; m = m->next) {
			paint(f, m);
		}
		foot(f, ctx, page, f->page);
		if (page < f->page) {
			f->engine->turn(f->paper);
		}
	}
}
