#include "store/pg_place.h"

#include "base/test.h"

static const struct {
	const char *given;
	bool fine, statements, password;
	const char *libpq;
} rows[] = {
	{"", true, true, false, ""},
	{"service=toride", true, true, false, "service=toride "},
	{"host=db statements=off dbname=toride", true, false, false, "host=db dbname=toride "},
	{" statements = 'off' ", true, false, false, ""},
	{"statements=on", true, true, false, ""},
	{"statements=perhaps", false, false, false, NULL},
	{"dbname='statements=off it\\'s' user=a\\ b", true, true, false, "dbname='statements=off it\\'s' user=a\\ b "},
	{"host=db password=secret", true, true, true, "host=db password=secret "},
	{"host=db  password = 'se cret' statements=off", true, false, true, "host=db password = 'se cret' "},
	{"options='-c password=1'", true, true, false, "options='-c password=1' "},
	{"sslpassword=x", true, true, true, "sslpassword=x "},
	{"toride", false, false, false, NULL},
	{"host=db toride", false, false, false, NULL},
	{"=x", false, false, false, NULL},
	{"dbname='open", false, false, false, NULL},
	{"host= dbname=x", true, true, false, "host= dbname=x "},
	{"postgresql://db/toride", true, true, false, "postgresql://db/toride"},
	{"postgres://db/toride?statements=off", true, false, false, "postgres://db/toride"},
	{"postgresql://db/toride?statements=off&sslmode=require", true, false, false,
         "postgresql://db/toride?sslmode=require"},
	{"postgresql://db/?sslmode=require&statements=off&user=x", true, false, false,
         "postgresql://db/?sslmode=require&user=x"},
	{"postgresql://db/toride?statements=no", false, false, false, NULL},
	{"postgresql://me@db/toride", true, true, false, "postgresql://me@db/toride"},
	{"postgresql://me:pass@db/toride", true, true, true, "postgresql://me:pass@db/toride"},
	{"postgresql://me:a?statements=off@db/toride", true, true, true, "postgresql://me:a?statements=off@db/toride"},
	{"postgresql://db/toride?password=x", true, true, true, "postgresql://db/toride?password=x"},
	{"postgresql://db/toride?pass%77ord=x", true, true, true, "postgresql://db/toride?pass%77ord=x"},
	{"postgresql://me:a/b@db/toride", true, true, true, "postgresql://me:a/b@db/toride"},
};

TEST(a_database_string_is_read_as_libpq_reads_it)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct pg_place place = {.libpq = NULL};

		CHECK_STR(pg_place_read(a, rows[i].given, &place) ? S("fine") : S("refused"),
		          rows[i].fine ? S("fine") : S("refused"));
		CHECK_STR(str_of(place.libpq), str_of(rows[i].libpq));
		CHECK(place.statements == rows[i].statements);
		CHECK(place.password == rows[i].password);
	}
}
