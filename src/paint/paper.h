/* A paper: A4 pages that become a PDF.  Implemented on Pango and Cairo as the module paint_pango, since together they
 * bring some thirty libraries along: who wants to paint opens it by paint.h, before closing itself.
 *
 *     struct paper *p = e->begin(arena, &info, &out);
 *     struct words *w = e->lay(p, text, STYLE_BODY, width);        how many lines does it take?
 *     e->write(p, w, 0, w->lines, x, y, INK_TEXT);                 on the page that is open
 *     e->turn(p);                                                  the next page
 *     bool good = e->end(p, why);                                  the rest goes to `out`; `p` is gone
 *
 * All measures are points, from the upper left corner of the page; a page is open from the beginning.  The same calls
 * with the same info give the same bytes: there is no clock and no chance in them.  After open() nothing needs a file,
 * a thread or a call that a closed process does not have (sys/sandbox.h, sys/confine.h).
 *
 * Pango and Cairo take their memory from the system, and a process that gets none ends, as with an arena. */
#ifndef PAINT_PAPER_H
#define PAINT_PAPER_H

#include "base/buf.h"
#include "base/lang.h"

#define PAPER_FAMILY "BIZ UDPGothic" /* the typeface, regular and bold */

enum {
	PAPER_WIDTH = 595, /* A4 */
	PAPER_HEIGHT = 842,
	PAPER_STRANGE_MAX = 16, /* characters that are remembered because the typeface does not have them */
	PAPER_WHY_MAX = 256,    /* bytes of a reason, with its NUL */
};

enum paper_style {
	STYLE_BODY,
	STYLE_STRONG,
	STYLE_TEXT, /* of what is read from beginning to end: larger than that of tables */
	STYLE_TEXT_STRONG,
	STYLE_LARGE, /* to be read from a few steps away */
	STYLE_SMALL,
	STYLE_SMALL_STRONG,
	STYLE_SUBHEAD,
	STYLE_HEAD,
	STYLE_TITLE,
	STYLE_NUMBER, /* the score */
	STYLE__MAX,
};

enum ink {
	INK_TEXT,
	INK_SOFT,
	INK_ACCENT,
	INK_GOOD,
	INK_MIDDLE,
	INK_BAD,
	INK_LINE,
	INK_TRACK, /* of a bar */
	INK_LIGHT, /* its upper end, where a score is a span */
	INK_CARD,  /* behind a text that stands out */
	INK_PAPER,
	INK__MAX,
};

/* What kind of text it is, for those who do not see it: the PDF's structure. */
enum paper_role { PAPER_NONE, PAPER_H1, PAPER_H2, PAPER_H3, PAPER_P, PAPER__MAX };

struct paper_info {
	str title, author, subject;
	str day; /* "2026-11-21": when it was made, as it says itself; may be empty */
	enum lang lang;
	bool readings; /* lines have room above them for the readings of words, but those of small print */
};

/* A text that was laid out: each line is `leading` high. */
struct words {
	size_t lines;
	double leading;
	double wide;               /* the widest line */
	double baseline;           /* of the first line, from its top */
	void *layout;              /* the engine's */
	struct readings *readings; /* the same */
	enum paper_style style;
	struct words *next;
};

enum paper_open {
	PAPER_READY,
	PAPER_NO_FONT, /* the typeface is not installed, or a part of it */
	PAPER_FAILED,
};

struct paper;

struct paper_engine {
	/* Finds the typeface, loads it and paints a page that is thrown away; once in a process.  Unless it is
	 * PAPER_READY, `why` has a reason. */
	enum paper_open (*open)(char why[static PAPER_WHY_MAX]);

	/* A paper whose words lie in the arena; the PDF goes to `out`. */
	struct paper *(*begin)(struct arena *a, const struct paper_info *info, struct buf *out);

	/* Lines of at most `width`.  White space and control characters become a blank, what only formats is left out,
	 * and a character that the typeface does not have becomes 〓 (see strange).  A word with its reading
	 * (base/utf8.h) stays on one line; if a line has no room for it, the reading stands behind it, in brackets. */
	struct words *(*lay)(struct paper *p, str text, enum paper_style style, double width);

	/* Lines `from` to before `to` of it; `y` is the top of the first of them. */
	void (*write)(struct paper *p, const struct words *w, size_t from, size_t to, double x, double y, enum ink ink);

	/* The readings above the words of the same lines.  They belong to no role, so that who listens hears each word
	 * once. */
	void (*write_readings)(struct paper *p, const struct words *w, size_t from, size_t to, double x, double y,
	                       enum ink ink);

	/* A rectangle with round corners. */
	void (*box)(struct paper *p, double x, double y, double width, double height, double round, enum ink ink);

	/* What is written until role_end has this role; not one inside another, nor across pages. */
	void (*role)(struct paper *p, enum paper_role role);
	void (*role_end)(struct paper *p);

	/* An entry of the outline that leads to `y` of this page; level 0 is the paper itself. */
	void (*entry)(struct paper *p, str title, int level, double y);

	void (*turn)(struct paper *p);

	/* The characters so far that the typeface does not have, each once, in the order in which they came. */
	size_t (*strange)(const struct paper *p, uint32_t ret[static PAPER_STRANGE_MAX]);

	/* Writes the PDF, unless out is NULL; false with a reason if it could not be made.  That it did not fit into
	 * `out` shows there. */
	bool (*end)(struct paper *p, char why[static PAPER_WHY_MAX]);
};

extern const struct paper_engine paint_pango;

#endif
