#include "core/article.h"

#include "base/test.h"

TEST(article_begins_with_one_measure_and_no_other_does)
{
	const struct catalogue *c = &catalogue_builtin;

	CHECK_INT(catalogue_framework(c, EDITION_ARTICLES)->items.count, ARTICLE_COUNT);
	for (uint32_t i = 0; i < ARTICLE_COUNT; i++) {
		CHECK(article_of(c, article_measure(c, i)) == article_at(c, i));
	}
	CHECK(article_of(c, catalogue_measure(c, S("retire-unsupported"))) == NULL);
}

TEST(edition_that_pages_name_is_there)
{
	const str names[] = {EDITION_ARTICLES, EDITION_SELFCHECK, EDITION_ADDITIONS};

	for (size_t i = 0; i < COUNT_OF(names); i++) {
		CHECK(catalogue_framework(&catalogue_builtin, names[i]) != NULL);
	}
}
