#include "sys/log.h"

#include <errno.h>
#include <unistd.h>

#include "base/utf8.h"
#include "sys/clock.h"

enum { SECOND_MAX = 40 }; /* bytes of "2026-11-26T17:11:07." with a year of any length */

static struct {
	const char *process;
	int number;
	enum log_level least;
} speaker = {.process = "toride", .least = LOG_INFO};

/* Lines that wait for log_flush. */
static struct {
	char bytes[LOG_HELD_MAX];
	size_t n;
	bool on;
} held;

static const char *const level_words[] = {
	[LOG_DEBUG] = "debug", [LOG_INFO] = "info", [LOG_WARN] = "warn", [LOG_ERROR] = "error"};

void log_open(const char *process, int number, enum log_level least)
{
	speaker.process = process;
	speaker.number = number;
	speaker.least = least;
}

/* Adds the whole of `s`, or nothing: false if `spare` bytes and the end of the line would not fit behind it. */
static bool add(struct log_line *l, str s, size_t spare)
{
	if (s.n + spare + 1 > sizeof l->bytes - l->n) {
		return false;
	}
	memcpy(l->bytes + l->n, s.p, s.n);
	l->n += s.n;
	return true;
}

/* ---- the time ---- */

static void add_digits(struct log_line *l, int64_t n, size_t width, str behind)
{
	static const str zeros = {"0000", 4};
	str digits = INT_STR(n);

	if (digits.n < width) {
		(void)add(l, str_slice(zeros, 0, width - digits.n), 0);
	}
	(void)add(l, digits, 0);
	(void)add(l, behind, 0);
}

/* The civil day from days since 1970-01-01, by counting in eras of 400 years that begin on 1 March. */
static void add_day(struct log_line *l, int64_t days)
{
	days += 719468;
	int64_t era = days / 146097, of_era = days % 146097;
	int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
	int64_t month = (5 * of_year + 2) / 153, day = of_year - (153 * month + 2) / 5 + 1;

	month += month < 10 ? 3 : -9;
	add_digits(l, year + era * 400 + (month <= 2), 4, S("-"));
	add_digits(l, month, 2, S("-"));
	add_digits(l, day, 2, S("T"));
}

/* Up to the point behind the seconds. */
static void add_second(struct log_line *l, int64_t s)
{
	enum { DAY = 24 * 60 * 60 };

	add_day(l, s / DAY);
	add_digits(l, s / 3600 % 24, 2, S(":"));
	add_digits(l, s / 60 % 60, 2, S(":"));
	add_digits(l, s % 60, 2, S("."));
}

/* A busy process says the same second thousands of times. */
static void add_time(struct log_line *l, int64_t ms)
{
	static char text[SECOND_MAX];
	static size_t n;
	static int64_t second = -1;
	size_t at = l->n;

	if (second == ms / 1000) {
		(void)add(l, (str){text, n}, 0);
	} else {
		add_second(l, ms / 1000);
		n = l->n - at;
		second = n <= sizeof text ? ms / 1000 : -1;
		memcpy(text, l->bytes + at, n <= sizeof text ? n : 0);
	}
	add_digits(l, ms % 1000, 3, S("Z"));
}

/* ---- values ---- */

static bool is_plain(uint32_t c)
{
	return c > ' ' && c != '"' && c != '\\' && c != '=' && c != 0x3000 && c != UTF8_BAD && !utf8_is_control(c);
}

/* Letters, digits and the like, as nearly all values are. */
static bool is_word(str value)
{
	bool word = value.n > 0;

	for (size_t i = 0; i < value.n && word; i++) {
		char c = value.p[i];
		word = c > ' ' && c <= '~' && c != '"' && c != '\\' && c != '=';
	}
	return word;
}

static bool needs_quotes(str value)
{
	bool plain = value.n > 0;

	while (plain && value.n > 0) {
		plain = is_plain(utf8_next(&value));
	}
	return !plain;
}

/* One character as it stands in a value: as it is, or escaped into `room`. */
static str character(uint32_t c, str as_it_is, char room[static 6])
{
	static const char hex[] = "0123456789abcdef", named[] = "\"\\\n\r\t", names[] = "\"\\nrt";
	const char *name = c != 0 && c < 0x80 ? strchr(named, (int)c) : NULL;

	if (name != NULL) {
		room[0] = '\\';
		room[1] = names[name - named];
		return (str){room, 2};
	}
	if (!utf8_is_control(c) && c != UTF8_BAD) {
		return as_it_is;
	}
	memcpy(room, "\\u", 2);
	for (size_t i = 0; i < 4; i++) {
		room[2 + i] = hex[c >> (12 - 4 * i) & 0xF]; /* what is escaped is below U+10000 */
	}
	return (str){room, 6};
}

/* As much as fits, in whole characters, with the closing quote. */
static void add_value(struct log_line *l, str value)
{
	if (is_word(value) && add(l, value, 0)) {
		return;
	}
	size_t quote = needs_quotes(value) ? 1 : 0;
	bool fits = true;

	(void)add(l, str_slice(S("\""), 0, quote), 0);
	while (fits && value.n > 0) {
		str here = value;
		char room[6];
		uint32_t c = utf8_next(&value);
		fits = add(l, character(c, str_slice(here, 0, here.n - value.n), room), quote);
	}
	(void)add(l, str_slice(S("\""), 0, quote), 0);
}

/* ---- lines ---- */

/* " key=", if at least `least` bytes of a value fit behind it. */
static bool add_key(struct log_line *l, const char *key, size_t least)
{
	str name = str_of(key);

	return add(l, S(" "), name.n + 1 + least) && add(l, name, 1 + least) && add(l, S("="), least);
}

void log_begin(struct log_line *l, enum log_level level, const char *what)
{
	l->n = 0;
	l->wanted = level >= speaker.least;
	if (!l->wanted) {
		return;
	}
	(void)add(l, S("at="), 0);
	add_time(l, clock_now());
	log_str(l, "level", str_of(level_words[level]));
	log_str(l, "process", str_of(speaker.process));
	if (speaker.number > 0) {
		(void)add(l, S("."), 0);
		(void)add(l, INT_STR(speaker.number), 0);
	}
	log_str(l, "what", str_of(what));
}

void log_str(struct log_line *l, const char *key, str value)
{
	enum { LEAST = 8 }; /* quotes, and the longest escape between them */

	if (l->wanted && add_key(l, key, LEAST)) {
		add_value(l, value);
	}
}

void log_int(struct log_line *l, const char *key, int64_t value)
{
	str digits = INT_STR(value);

	/* half a number would be another one */
	if (l->wanted && add_key(l, key, digits.n)) {
		(void)add(l, digits, 0);
	}
}

static void put(const char *bytes, size_t n)
{
	while (write(STDERR_FILENO, bytes, n) < 0 && errno == EINTR) {
	}
}

void log_end(struct log_line *l)
{
	int why = errno;

	if (!l->wanted) {
		return;
	}
	l->bytes[l->n++] = '\n'; /* `add` left room for it */
	if (held.n + l->n > sizeof held.bytes) {
		log_flush();
	}
	if (held.on) {
		memcpy(held.bytes + held.n, l->bytes, l->n);
		held.n += l->n;
	} else {
		put(l->bytes, l->n);
	}
	errno = why;
}

void log_hold(void)
{
	held.on = true;
}

void log_flush(void)
{
	if (held.n > 0) {
		put(held.bytes, held.n);
		held.n = 0;
	}
}

void log_event(enum log_level level, const char *what)
{
	struct log_line l;

	log_begin(&l, level, what);
	log_end(&l);
}
