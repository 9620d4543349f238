/* What the list of rounds shows, ready to be written.  Filled by round.c. */
#ifndef WEB_PAGE_ROUND_VIEW_H
#define WEB_PAGE_ROUND_VIEW_H

#include "render/round_view.h"
#include "web/layout_view.h"

enum { ROUNDS_SHOWN_MAX = 10 }; /* on one page: each line costs a statement for its answers */

struct round_view {
	const struct layout_view *layout;
	bool has_firm, has_rounds;
	bool is_first, has_more; /* page of the list: the first; there are older rounds */
	str after;               /* id of the last one shown */
	const struct round_line_view *lines;
	size_t line_count;
	struct history_view history;
};

#endif
