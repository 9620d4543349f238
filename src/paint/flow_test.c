#include "paint/flow.h"

#include "base/test.h"

enum { SHEETS_MAX = 8 };

/* An engine that lays ten characters a line and only notes what it is told to paint. */
struct paper {
	struct arena *arena;
	size_t page;
	size_t lines[SHEETS_MAX];  /* on each page */
	double lowest[SHEETS_MAX]; /* where its last line ends */
	size_t feet[SHEETS_MAX];
	size_t pages; /* that its feet say */
	bool in_role, bad;
};

static struct words *lay(struct paper *p, str text, enum paper_style style, double width)
{
	struct words *w = NEW(p->arena, struct words);

	*w = (struct words){.lines = (text.n + 9) / 10, .leading = 10, .wide = width, .style = style};
	return w;
}

static void write_lines(struct paper *p, const struct words *w, size_t from, size_t to, double x, double y,
                        enum ink ink)
{
	double end = y + (double)(to - from) * w->leading;

	(void)x;
	(void)ink;
	p->bad = p->bad || from >= to || to > w->lines;
	p->lines[p->page] += to - from;
	p->lowest[p->page] = end > p->lowest[p->page] ? end : p->lowest[p->page];
}

static void write_readings(struct paper *p, const struct words *w, size_t from, size_t to, double x, double y,
                           enum ink ink)
{
	(void)w, (void)from, (void)to, (void)x, (void)y, (void)ink;
	p->bad = p->bad || p->in_role;
}

static void box(struct paper *p, double x, double y, double width, double height, double round, enum ink ink)
{
	(void)p, (void)x, (void)y, (void)width, (void)height, (void)round, (void)ink;
}

static void role(struct paper *p, enum paper_role r)
{
	(void)r;
	p->bad = p->bad || p->in_role;
	p->in_role = true;
}

static void role_end(struct paper *p)
{
	p->bad = p->bad || !p->in_role;
	p->in_role = false;
}

static void entry(struct paper *p, str title, int level, double y)
{
	(void)title, (void)level;
	p->bad = p->bad || y < FLOW_TOP || y > FLOW_BOTTOM;
}

static void turn(struct paper *p)
{
	p->page++;
}

static const struct paper_engine engine = {.lay = lay,
                                           .write = write_lines,
                                           .write_readings = write_readings,
                                           .box = box,
                                           .role = role,
                                           .role_end = role_end,
                                           .entry = entry,
                                           .turn = turn};

static void foot(struct flow *f, void *ctx, size_t page, size_t pages)
{
	struct paper *p = ctx;

	(void)f;
	p->feet[p->page] += page == p->page + 1;
	p->pages = pages;
}

struct fixture {
	struct arena *arena;
	struct paper paper;
	struct flow flow;
};

static void fixture_init(struct fixture *d)
{
	*d = (struct fixture){.arena = arena_new(1 << 20)};
	d->paper.arena = d->arena;
	flow_init(&d->flow, d->arena, &engine, &d->paper);
}

static void fixture_end(struct fixture *d)
{
	arena_free(d->arena);
}

/* A paragraph of so many lines. */
static struct paragraph of_lines(struct fixture *d, size_t n)
{
	return (struct paragraph){.words = lay(&d->paper, (str){"", 10 * n}, STYLE_BODY, 100), .role = PAPER_P};
}

static void place(struct fixture *d, size_t lines)
{
	struct paragraph g = of_lines(d, lines);

	flow_paragraphs(&d->flow, &g, 1);
}

/* A line, as of a heading. */
static void place_beside(struct fixture *d)
{
	flow_put(&d->flow, of_lines(d, 1).words, 0, d->flow.y, INK_TEXT, PAPER_H2);
	d->flow.y += 10;
}

enum { LINES = (FLOW_BOTTOM - FLOW_TOP) / 10 }; /* on a page */

TEST(flow_puts_what_fits_on_one_page)
{
	SCOPED(fixture_end) struct fixture d;

	fixture_init(&d);
	place(&d, LINES - 5);
	place(&d, 10);
	flow_paint(&d.flow, foot, &d.paper);
	CHECK(d.paper.pages == 2 && !d.paper.bad);
	CHECK(d.paper.lines[0] == LINES - 5 && d.paper.lines[1] == 10);
	CHECK(d.paper.feet[0] == 1 && d.paper.feet[1] == 1);
}

TEST(flow_breaks_what_is_longer_than_a_page)
{
	SCOPED(fixture_end) struct fixture d;

	fixture_init(&d);
	place(&d, 2 * LINES + 7);
	flow_paint(&d.flow, foot, &d.paper);
	CHECK(d.paper.pages == 3 && !d.paper.bad);
	CHECK(d.paper.lines[0] == LINES && d.paper.lines[1] == LINES && d.paper.lines[2] == 7);
	CHECK(d.paper.lowest[0] <= FLOW_BOTTOM && d.paper.lowest[1] <= FLOW_BOTTOM);
}

TEST(flow_leaves_no_line_alone)
{
	SCOPED(fixture_end) struct fixture d;

	fixture_init(&d);
	place(&d, LINES + 1); /* one would be left for the next page: two are */
	place(&d, LINES + 3);
	flow_paint(&d.flow, foot, &d.paper);
	CHECK(d.paper.lines[0] == LINES - 1);
	CHECK(d.paper.lines[1] == LINES && d.paper.lines[2] == 5);
}

TEST(flow_keeps_a_heading_with_what_follows)
{
	SCOPED(fixture_end) struct fixture d;

	fixture_init(&d);
	place(&d, LINES - 4);
	flow_heading(&d.flow, S("heading"), 1, 30);
	place(&d, 3);
	flow_paint(&d.flow, foot, &d.paper);
	CHECK(d.paper.lines[0] == LINES - 4 && d.paper.lines[1] == 4 && !d.paper.bad);
}

TEST(flow_takes_what_is_kept_along)
{
	SCOPED(fixture_end) struct fixture d;

	fixture_init(&d);
	place(&d, LINES - 5);
	flow_keep(&d.flow, 0, 10);
	const struct mark *first = flow_entry(&d.flow, S("section"), 1);
	place_beside(&d);
	flow_keep(&d.flow, 5, 10);
	const struct mark *second = flow_entry(&d.flow, S("clause"), 2);
	place_beside(&d);
	place(&d, 4);
	flow_paint(&d.flow, foot, &d.paper);
	CHECK(flow_page(first) == 2 && flow_page(second) == 2);
	CHECK(d.paper.lines[0] == LINES - 5 && d.paper.lines[1] == 6 && !d.paper.bad);
	CHECK(d.paper.lowest[1] == FLOW_TOP + 5 + 60);
}

TEST(flow_does_not_keep_what_leaves_no_room)
{
	SCOPED(fixture_end) struct fixture d;

	fixture_init(&d);
	flow_keep(&d.flow, 0, 10);
	place_beside(&d);
	place(&d, LINES);
	flow_paint(&d.flow, foot, &d.paper);
	CHECK(d.paper.pages == 2 && d.paper.lines[0] == LINES - 1 && d.paper.lines[1] == 2 && !d.paper.bad);
}

TEST(flow_makes_one_page_of_nothing)
{
	SCOPED(fixture_end) struct fixture d;

	fixture_init(&d);
	flow_gap(&d.flow, 100);
	CHECK(d.flow.y <= FLOW_TOP);
	flow_paint(&d.flow, foot, &d.paper);
	CHECK(d.paper.pages == 1 && d.paper.feet[0] == 1);
}
