#include "core/catalogue.h"

#include "base/test.h"

static const struct catalogue *c = &catalogue_builtin;

TEST(the_catalogue_has_the_editions)
{
	static const struct {
		str id;
		uint32_t items, parts;
		enum scale scale;
	} known[] = {{S("ipa-selfcheck-3.1"), 25, 3, SCALE_SELFCHECK},
	             {S("ipa-articles-4.0"), 6, 1, SCALE_YESNO},
	             {S("ipa-selfcheck-4.0-additions"), 2, 1, SCALE_SELFCHECK_UNSCORED}};

	for (size_t i = 0; i < COUNT_OF(known); i++) {
		const struct framework *f = catalogue_framework(c, known[i].id);
		CHECK(f != NULL);
		if (f != NULL) {
			CHECK_INT(f->items.count, known[i].items);
			CHECK_INT(f->parts.count, known[i].parts);
			CHECK_INT(f->scale, known[i].scale);
		}
	}
	CHECK(catalogue_framework(c, S("ipa-selfcheck-9.9")) == NULL);
}

TEST(items_are_found_in_their_own_framework_only)
{
	const struct framework *selfcheck = catalogue_framework(c, S("ipa-selfcheck-3.1"));
	const struct framework *articles = catalogue_framework(c, S("ipa-articles-4.0"));

	CHECK(catalogue_item(c, selfcheck, S("25")) != NULL);
	CHECK(catalogue_item(c, articles, S("25")) == NULL);
	CHECK(catalogue_item(c, selfcheck, S("1")) != catalogue_item(c, articles, S("1")));
}

TEST(what_the_articles_lead_to_is_step_1_and_nothing_else)
{
	const struct framework *articles = catalogue_framework(c, S("ipa-articles-4.0"));

	for (uint32_t m = 0; m < c->measure_count; m++) {
		bool article = false;
		for (uint32_t i = 0; i < articles->items.count; i++) {
			const struct item *item = &c->items[articles->items.first + i];
			for (uint32_t k = 0; k < item->measures.count; k++) {
				article = article || catalogue_item_measure(c, item, k) == &c->measures[m];
			}
		}
		CHECK(article == (c->measures[m].step == 1));
	}
}

TEST(english_falls_back_to_japanese)
{
	struct text only_ja = {.ja = c->frameworks[0].title.ja};

	CHECK_STR(catalogue_text(c, only_ja, LANG_EN), catalogue_ref(c, only_ja.ja));
}

TEST(words_have_their_numbers)
{
	CHECK_STR(kind_word(KIND_PEOPLE), S("people"));
	CHECK_STR(kind_word(KIND_UNSET), S(""));
	CHECK_STR(kind_word((enum kind)99), S(""));
	CHECK_STR(use_word(USE_CLOUD), S("cloud"));
	CHECK_STR(duty_word(DUTY_ON_LEAVING), S("on-leaving"));
}
