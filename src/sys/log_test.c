#define _GNU_SOURCE
#include "sys/log.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/test.h"
#include "base/utf8.h"

/* What is said on standard error between the two. */
struct heard {
	int real, now;
	char bytes[4 * LOG_LINE_MAX];
	str all;
};

static void hear(struct heard *h)
{
	h->real = dup(STDERR_FILENO);
	h->now = memfd_create("log", MFD_CLOEXEC);
	CHECK(h->real >= 0 && h->now >= 0 && dup2(h->now, STDERR_FILENO) == STDERR_FILENO);
	CHECK(setenv("SOURCE_DATE_EPOCH", "1795699940", 1) == 0);
	log_open("front", 1, LOG_INFO);
}

static str heard(struct heard *h)
{
	ssize_t n = pread(h->now, h->bytes, sizeof h->bytes, 0);

	CHECK(dup2(h->real, STDERR_FILENO) == STDERR_FILENO && n >= 0);
	close(h->real);
	close(h->now);
	CHECK(unsetenv("SOURCE_DATE_EPOCH") == 0);
	h->all = (str){h->bytes, n < 0 ? 0 : (size_t)n};
	return h->all;
}

/* The value of `key` in a line, to its end. */
static str behind(str line, str key)
{
	size_t at = str_find(line, key);

	CHECK(at != SIZE_MAX);
	return str_slice(line, at + key.n, SIZE_MAX);
}

TEST(a_line_says_when_who_and_what)
{
	struct heard h;
	struct log_line l;

	hear(&h);
	log_begin(&l, LOG_INFO, "request");
	log_str(&l, "route", S("GET /firm"));
	log_int(&l, "status", 200);
	log_int(&l, "ms", -3);
	log_end(&l);
	log_open("supervisor", 0, LOG_INFO);
	log_event(LOG_ERROR, "stop");
	CHECK_STR(heard(&h), S("at=2026-11-26T13:32:20.000Z level=info process=front.1 what=request "
	                       "route=\"GET /firm\" status=200 ms=-3\n"
	                       "at=2026-11-26T13:32:20.000Z level=error process=supervisor what=stop\n"));
}

TEST(days_of_the_log_are_right)
{
	static const struct {
		const char *seconds;
		str day;
	} rows[] = {
		{"0", S("at=1970-01-01T00:00:00.000Z ")},          {"951782399", S("at=2000-02-28T23:59:59.000Z ")},
		{"951782400", S("at=2000-02-29T00:00:00.000Z ")},  {"1709251199", S("at=2024-02-29T23:59:59.000Z ")},
		{"1709251200", S("at=2024-03-01T00:00:00.000Z ")}, {"1798761599", S("at=2026-12-31T23:59:59.000Z ")},
		{"1798761600", S("at=2027-01-01T00:00:00.000Z ")}, {"4107542400", S("at=2100-03-01T00:00:00.000Z ")},
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct heard h;
		hear(&h);
		CHECK(setenv("SOURCE_DATE_EPOCH", rows[i].seconds, 1) == 0);
		log_event(LOG_WARN, "day");
		CHECK_STR(str_slice(heard(&h), 0, rows[i].day.n), rows[i].day);
	}
}

TEST(what_is_not_wanted_is_not_said)
{
	struct heard h;
	struct log_line l;

	hear(&h);
	log_begin(&l, LOG_DEBUG, "detail");
	CHECK_INT(l.n, 0); /* nor written down */
	log_str(&l, "a", S("b"));
	log_int(&l, "c", 1);
	CHECK_INT(l.n, 0);
	log_end(&l);
	log_open("front", 1, LOG_ERROR);
	log_event(LOG_WARN, "warn");
	CHECK_STR(heard(&h), S(""));

	hear(&h);
	log_open("front", 1, LOG_DEBUG);
	log_event(LOG_DEBUG, "detail");
	CHECK(str_ends(heard(&h), S(" level=debug process=front.1 what=detail\n")));
}

TEST(values_are_quoted_where_they_must_be)
{
	static const struct {
		str value, want;
	} rows[] = {
		{S("plain"), S("plain")},
		{S("さくら商店"), S("さくら商店")},
		{S(""), S("\"\"")},
		{S("a b"), S("\"a b\"")},
		{S("a\xE3\x80\x80z"), S("\"a\xE3\x80\x80z\"")},
		{S("a=b"), S("\"a=b\"")},
		{S("say \"a\\b\""), S("\"say \\\"a\\\\b\\\"\"")},
		{S("a\nlevel=error"), S("\"a\\nlevel=error\"")},
		{S("\r\t"), S("\"\\r\\t\"")},
		{S("\x1B[2J"), S("\"\\u001b[2J\"")},
		{((str){"\0", 1}), S("\"\\u0000\"")},
		{S("\xC2\x85"), S("\"\\u0085\"")},
		{S("\xE2\x80\xAE"), S("\"\\u202e\"")},
		{S("\xFF"), S("\"\\ufffd\"")},
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct heard h;
		struct log_line l;
		hear(&h);
		log_begin(&l, LOG_INFO, "x");
		log_str(&l, "v", rows[i].value);
		log_end(&l);
		str line = behind(heard(&h), S(" v="));
		CHECK_STR(str_slice(line, 0, line.n - 1), rows[i].want);
	}
}

TEST(a_line_that_is_too_long_is_cut_between_characters)
{
	static char many[3 * LOG_LINE_MAX];
	size_t at;

	for (size_t i = 0; i + 3 <= sizeof many; i += 3) {
		memcpy(many + i, "\xE7\xA0\xA6", 3);
	}
	for (size_t blanks = 0; blanks < 8; blanks++) {
		struct heard h;
		struct log_line l;
		str value = {many, sizeof many};
		hear(&h);
		log_begin(&l, LOG_INFO, "x");
		log_str(&l, "before", str_slice(S("  \x01  \x01  "), 0, blanks));
		log_str(&l, "v", value);
		log_int(&l, "more", 1234567890);
		log_str(&l, "text", S("0123456789"));
		log_end(&l);
		str line = heard(&h);
		CHECK(line.n <= LOG_LINE_MAX && line.n >= LOG_LINE_MAX - 4);
		CHECK(str_ends(line, S("\n")) && utf8_valid(line, &at) && str_find(line, S("more")) == SIZE_MAX);
	}
}

TEST(a_value_that_is_cut_keeps_its_closing_quote)
{
	static char many[2 * LOG_LINE_MAX];

	memset(many, 'x', sizeof many);
	many[0] = ' ';
	for (size_t width = 1; width < 5; width++) {
		static const str wide[] = {{"x", 1}, {"\xC3\xA9", 2}, {"\xE7\xA0\xA6", 3}, {"\xF0\x9F\x8F\xAF", 4}};
		struct heard h;
		struct log_line l;
		for (size_t i = 1; i + width <= sizeof many; i += width) {
			memcpy(many + i, wide[width - 1].p, width);
		}
		hear(&h);
		log_begin(&l, LOG_INFO, "x");
		log_str(&l, "v", (str){many, sizeof many});
		log_end(&l);
		CHECK(str_ends(heard(&h), S("\"\n")));
		CHECK(h.all.n <= LOG_LINE_MAX && h.all.n > LOG_LINE_MAX - width);
	}
}

TEST(logging_leaves_errno)
{
	struct heard h;

	hear(&h);
	close(STDERR_FILENO);
	errno = ENOENT;
	log_event(LOG_ERROR, "closed");
	CHECK_INT(errno, ENOENT);
	(void)heard(&h);
}
