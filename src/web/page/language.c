#include "web/page/language.h"

enum { YEAR_SECONDS = 365 * 24 * 60 * 60, BACK_MOST = 1000 };

const struct field language_fields[LANGUAGE_FIELDS] = {
	{.name = "back", .kind = FIELD_LINE, .least = 1, .most = BACK_MOST, .may_be_empty = true},
};

/* A path of ours: else somebody could send people elsewhere with a link that looks like ours. */
static bool is_ours(str path)
{
	bool good = str_starts(path, S("/")) && !str_starts(path, S("//"));

	for (size_t i = 0; i < path.n; i++) {
		good = good && path.p[i] > ' ' && path.p[i] < 0x7f && path.p[i] != '\\';
	}
	return good;
}

enum err page_language(struct tx *tx, struct visit *v)
{
	str word = v->parts.part[0], back = visit_value(v, "back")->text;

	if (!str_eq(word, S("ja")) && !str_eq(word, S("en"))) {
		return FAIL(tx->faults, ERR_MISSING, "usage-lang", NOWHERE, word);
	}
	visit_cookie(v, S("toride-lang"), word, YEAR_SECONDS);
	visit_go(v, is_ours(back) ? back : S("/"));
	return OK;
}
