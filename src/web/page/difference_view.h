/* What difference.html shows.  Filled by difference.c. */
#ifndef WEB_PAGE_DIFFERENCE_VIEW_H
#define WEB_PAGE_DIFFERENCE_VIEW_H

#include "base/str.h"

struct run_view {
	str text;
	bool is_added, is_removed;
};

struct difference_view {
	str id, number, title; /* the number is that of the newer paper, where the clause still is */
	bool has_title, has_number;
	bool is_added, is_removed, is_changed; /* one of them */
	const struct run_view *runs;
	size_t run_count;
};

#endif
