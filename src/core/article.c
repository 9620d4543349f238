#include "core/article.h"

const struct item *article_at(const struct catalogue *c, uint32_t n)
{
	return catalogue_item_at(c, catalogue_framework(c, EDITION_ARTICLES), n);
}

const struct measure *article_measure(const struct catalogue *c, uint32_t n)
{
	return catalogue_item_measure(c, article_at(c, n), 0);
}

const struct item *article_of(const struct catalogue *c, const struct measure *m)
{
	for (uint32_t i = 0; i < ARTICLE_COUNT; i++) {
		if (article_measure(c, i) == m) {
			return article_at(c, i);
		}
	}
	return NULL;
}
