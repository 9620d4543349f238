/* What is shown of the terms that a text uses (term.html). */
#ifndef RENDER_TERM_VIEW_H
#define RENDER_TERM_VIEW_H

#include "base/str.h"

struct term_view {
	str id, title, text;
	str also; /* what else it is called, in one line */
	bool has_also;
};

/* The terms that a text uses: for frag_terms, which shows nothing where there are none. */
struct terms_view {
	const struct term_view *terms;
	size_t n;
	bool has_terms;
	bool leads; /* to the page of all words */
};

#endif
