/* What the page of the six articles shows.  Filled by article.c. */
#ifndef WEB_PAGE_ARTICLE_VIEW_H
#define WEB_PAGE_ARTICLE_VIEW_H

#include "render/article_view.h"
#include "web/layout_view.h"

struct article_view {
	const struct layout_view *layout;
	struct article_cards_view all;
	bool has_firm;
	struct form_view form;
	struct field_view fields[2];
	const struct field_view *item, *done_on; /* among them */
	struct unsaved_view unsaved;
	str version;
};

#endif
