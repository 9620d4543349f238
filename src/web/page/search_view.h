/* What the page of searching shows.  Filled by search.c. */
#ifndef WEB_PAGE_SEARCH_VIEW_H
#define WEB_PAGE_SEARCH_VIEW_H

#include "core/search.h"
#include "web/layout_view.h"

enum { SEARCH_SECTIONS_MAX = SEARCH_GROUP__MAX + 2 }; /* of the catalogue, and pages and records */

struct search_marked {
	const struct search_piece *pieces;
	size_t n;
};

struct search_hit_view {
	str path;
	bool has_path; /* without one, all there is stands here */
	struct search_marked title, text;
	bool has_text;
	str about; /* in which list it stands */
	bool has_about;
};

struct search_section_view {
	str id, title;
	const struct search_hit_view *hits;
	size_t hit_count;
	bool has_more;
};

struct search_view {
	const struct layout_view *layout;
	str typed;
	bool asked;   /* something was typed that can be looked for */
	bool refused; /* what was typed is too long, or no text */
	bool found;
	struct search_section_view sections[SEARCH_SECTIONS_MAX];
	size_t section_count, hit_count;
};

#endif
