/* What the page of the six articles shows.  Filled by article.c. */
#ifndef WEB_PAGE_ARTICLE_VIEW_H
#define WEB_PAGE_ARTICLE_VIEW_H

#include "web/layout_view.h"

struct article_card_view {
	str id, title, how, measure, measure_title, mark, state; /* mark: a word for the style */
	bool is_done;
};

struct article_view {
	const struct layout_view *layout;
	str about;
	const struct article_card_view *cards;
	size_t card_count;
	bool has_firm, is_complete; /* is_complete: all of them are done */
	struct form_view form;
	struct field_view fields[2];
	const struct field_view *item, *done_on; /* among them */
	struct unsaved_view unsaved;
	str version;
};

#endif
