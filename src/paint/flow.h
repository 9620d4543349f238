/* Text that flows over the pages of a paper from top to bottom.  What is placed is kept until flow_paint, since only
 * then it is known how many pages there are; nothing is painted before.
 *
 * Measures are points.  `y` is where the next thing goes on the page that is being filled. */
#ifndef PAINT_FLOW_H
#define PAINT_FLOW_H

#include "paint/paper.h"

enum {
	FLOW_LEFT = 46,
	FLOW_WIDTH = PAPER_WIDTH - 2 * FLOW_LEFT,
	FLOW_TOP = 42,
	FLOW_BOTTOM = PAPER_HEIGHT - 48, /* below it stands the foot */
	FLOW_LINES_KEPT = 2,             /* lines of a paragraph that stay together at the end and the top of a page */
};

struct mark;

struct flow {
	struct arena *arena;
	const struct paper_engine *engine;
	struct paper *paper;
	double y;
	size_t page; /* the first is 1 */
	struct mark *first, **last;
	struct mark **kept; /* where what goes with the next thing begins; NULL: nothing does */
	double kept_y;
};

/* A paragraph: lines, how far from the left, and the gap above it (not at the top of a page). */
struct paragraph {
	struct words *words;
	double x, gap;
	enum ink ink;
	enum paper_role role;
};

void flow_init(struct flow *f, struct arena *a, const struct paper_engine *e, struct paper *p);

struct words *flow_lay(struct flow *f, str text, enum paper_style style, double width);

/* How high it is. */
double words_height(const struct words *w);

/* A gap; none at the top of a page. */
void flow_gap(struct flow *f, double height);

/* The next page, unless `height` is left on this one.  What is higher than a page stays where it is.  What was kept
 * comes along, and is not kept any more. */
void flow_need(struct flow *f, double height);

/* A gap and then something that high, such as a heading, that stays with what comes next: if that has no room on this
 * page, both go to the next one. */
void flow_keep(struct flow *f, double gap, double height);

/* Paragraphs below each other, on one page if they fit on one with what is kept.  What does not is broken between
 * lines, at least FLOW_LINES_KEPT of a paragraph on each side. */
void flow_paragraphs(struct flow *f, const struct paragraph *list, size_t n);

/* How high they are together. */
double flow_height(const struct paragraph *list, size_t n);

/* A heading, on the same page as the first `next` points of what follows; the outline gets it. */
void flow_heading(struct flow *f, str title, int level, double next);

/* At a place of this page; y does not move. */
void flow_put_lines(struct flow *f, const struct words *w, size_t from, size_t to, double x, double y);
void flow_put(struct flow *f, const struct words *w, double x, double y, enum ink ink, enum paper_role role);
void flow_box(struct flow *f, double x, double y, double width, double height, double round, enum ink ink);

/* An entry of the outline at y; flow_page has the page on which it came to stand, once all is placed. */
const struct mark *flow_entry(struct flow *f, str title, int level);
size_t flow_page(const struct mark *m);

/* Appends the characters so far that the typeface does not have, as "U+20BB7, U+0639"; returns how many. */
size_t flow_strange(const struct flow *f, struct buf *out);

/* Paints all pages.  `foot` is called for each, to write what stands below: the page's number and that of all. */
void flow_paint(struct flow *f, void (*foot)(struct flow *f, void *ctx, size_t page, size_t pages), void *ctx);

#endif
