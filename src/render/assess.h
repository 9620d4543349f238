/* The result of an assessment in every form it is handed out in: text for a terminal, JSON for programs, CSV for
 * spreadsheets, one HTML page for people.  docs/format/result.md describes the last three.  The paper (PDF) needs
 * libraries, and is paint/assess_paper.h. */
#ifndef RENDER_ASSESS_H
#define RENDER_ASSESS_H

#include "base/buf.h"
#include "core/assess.h"
#include "core/day.h"

enum { FIGURES_PER_ITEM = 3 }; /* of different surveys, so that disagreement shows */

/* What a result page is made from. */
struct report {
	const struct result *result;
	const struct result *before; /* of the round before; NULL: none */
	struct change *changes;      /* since then */
	size_t change_count;
	enum lang lang;
	struct day made; /* the day the result is made, for the page that is printed */
	str firm;        /* its name, for the paper; empty: not known */
	int64_t round;   /* its number, for the paper; 0: it was not kept */
	bool colour;     /* text only: the terminal understands colours */
	/* page only: the paths under which items and measures have pages of their own, "/item/"; empty: it stands alone
	 */
	str items_at, measures_at;
};

void assess_write_text(struct buf *out, struct arena *a, const struct report *report);
void assess_write_json(struct buf *out, struct arena *a, const struct report *report);
void assess_write_csv(struct buf *out, struct arena *a, const struct report *report);
void assess_write_html(struct buf *out, struct arena *a, const struct report *report);

#endif
