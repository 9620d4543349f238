/* What is shown of the six articles (article.html). */
#ifndef RENDER_ARTICLE_VIEW_H
#define RENDER_ARTICLE_VIEW_H

#include "base/str.h"

struct article_card_view {
	str id, title, how, measure, measure_title, mark, state; /* mark: a word for the style */
	bool is_done;
};

struct article_cards_view {
	str about;
	const struct article_card_view *cards;
	size_t card_count;
	bool is_complete; /* all of them are done */
};

#endif
