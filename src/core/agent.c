#include "core/agent.h"

struct named {
	const char *mark, *name;
};

/* The first whose mark is there: many call themselves by the names of others as well.  Sessions keep the place in a
 * table; they end within days, so one that moved is named wrongly for no longer than that. */
static const struct named browsers[] = {
	{NULL, ""},
	{"Edg", "Edge"},
	{"OPR/", "Opera"},
	{"SamsungBrowser/", "Samsung Internet"},
	{"Firefox/", "Firefox"},
	{"FxiOS/", "Firefox"},
	{"Chromium/", "Chromium"},
	{"CriOS/", "Chrome"},
	{"Chrome/", "Chrome"},
	{"Safari/", "Safari"},
	{"curl/", "curl"},
};

static const struct named systems[] = {
	{NULL, ""},           {"iPhone", "iPhone"}, {"iPad", "iPad"},   {"Android", "Android"}, {"Windows", "Windows"},
	{"CrOS", "ChromeOS"}, {"Mac OS X", "Mac"},  {"Linux", "Linux"},
};

enum { SYSTEMS = 16 };

_Static_assert(COUNT_OF(systems) <= SYSTEMS && COUNT_OF(browsers) * SYSTEMS <= AGENT_MAX + 1, "they fit in a number");

static size_t place_of(str header, const struct named *table, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		if (str_find(header, str_of(table[i].mark)) != SIZE_MAX) {
			return i;
		}
	}
	return 0;
}

int64_t agent_of(str header)
{
	str seen = str_slice(header, 0, AGENT_LOOKED_AT);

	return (int64_t)(place_of(seen, browsers, COUNT_OF(browsers)) * SYSTEMS +
	                 place_of(seen, systems, COUNT_OF(systems)));
}

static str name_at(const struct named *table, size_t n, int64_t at)
{
	return at >= 0 && at < (int64_t)n ? str_of(table[at].name) : S("");
}

void agent_write(struct buf *out, int64_t agent, enum lang lang)
{
	str browser = name_at(browsers, COUNT_OF(browsers), agent / SYSTEMS);
	str on = name_at(systems, COUNT_OF(systems), agent % SYSTEMS);

	buf_add(out, browser);
	if (browser.n > 0 && on.n > 0) {
		buf_add(out, lang == LANG_EN ? S(" on ") : S("・"));
	}
	buf_add(out, on);
}
