#include "web/page/language.h"

enum { YEAR_SECONDS = 365 * 24 * 60 * 60, BACK_MOST = 1000 };

const struct field language_fields[LANGUAGE_FIELDS] = {
	{.name = "back", .kind = FIELD_LINE, .least = 1, .most = BACK_MOST, .may_be_empty = true},
};

enum err page_language(struct tx *tx, struct visit *v)
{
	str word = visit_part(v, "lang"), back = visit_value(v, "back")->text;

	if (!str_eq(word, S("ja")) && !str_eq(word, S("en"))) {
		return FAIL(tx->faults, ERR_MISSING, "usage-lang", NOWHERE, word);
	}
	visit_cookie(v, S("toride-lang"), word, YEAR_SECONDS);
	visit_go(v, is_own_path(back) ? back : S("/"));
	return OK;
}
