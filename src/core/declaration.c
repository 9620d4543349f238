#include "core/declaration.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "core/article.h"

enum {
	SHOWN_COLUMNS = 40, /* of what was typed, beside what is wrong with it */
	CHECK_BASE = 9,     /* of the check digit of a corporate number */
	ARTICLE_MINUTES = 2,
	QUESTIONS_A_MINUTE = 2,
	DECIDE_MINUTES = 10,
	PUBLISH_MINUTES = 5,
};

/* ---- numbers ---- */

/* What people put between digits: blanks, hyphens and what looks like one. */
static bool is_between(uint32_t c)
{
	static const uint32_t signs[] = {' ',    0x3000, '-',    0x2010, 0x2011, 0x2012,
	                                 0x2013, 0x2014, 0x2015, 0x2212, 0x30FC};

	for (size_t i = 0; i < COUNT_OF(signs); i++) {
		if (c == signs[i]) {
			return true;
		}
	}
	return false;
}

/* The digits of `typed`; false if it has anything else. */
static bool digits_of(struct arena *a, str typed, str *ret)
{
	struct buf digits;
	str rest = utf8_fold(a, typed);
	bool good = true;

	buf_init(&digits, a, rest.n + 1);
	while (rest.n > 0) {
		uint32_t c = utf8_next(&rest);
		if (c >= '0' && c <= '9') {
			buf_char(&digits, (char)c);
		} else {
			good = good && is_between(c);
		}
	}
	*ret = buf_str(&digits);
	return good;
}

enum err declaration_number(struct arena *a, str typed, str *ret, struct faults *fs)
{
	const struct place place = AT_FIELD(S(""), 0, S("number"));
	str digits;
	bool good = digits_of(a, typed, &digits);

	if (!good || (digits.n != DECLARATION_NUMBER_DIGITS && str_trim(typed).n > 0)) {
		return FAIL(fs, ERR_DATA, "declaration-number", place, utf8_clip(typed, SHOWN_COLUMNS),
		            INT_STR(digits.n));
	}
	if (digits.n > 0 && digits.p[0] != '4' && digits.p[0] != '5') {
		return FAIL(fs, ERR_DATA, "declaration-number-begin", place, digits);
	}
	*ret = digits;
	return OK;
}

bool declaration_number_is_old(str number)
{
	return str_starts(number, S("4"));
}

/* The first digit is 9 - (sum of the others, those at even places from the right twice) mod 9. */
static bool is_checked(str digits)
{
	int sum = 0;

	for (size_t i = 1; i < digits.n; i++) {
		bool twice = (digits.n - i) % 2 == 0;
		sum += (digits.p[i] - '0') * (twice ? 2 : 1);
	}
	return digits.p[0] - '0' == CHECK_BASE - sum % CHECK_BASE;
}

enum err declaration_corporate(struct arena *a, str typed, str *ret, struct faults *fs)
{
	const struct place place = AT_FIELD(S(""), 0, S("corporate"));
	str digits;
	bool good = digits_of(a, typed, &digits);

	if (!good || (digits.n != CORPORATE_NUMBER_DIGITS && str_trim(typed).n > 0)) {
		return FAIL(fs, ERR_DATA, "declaration-corporate", place, utf8_clip(typed, SHOWN_COLUMNS),
		            INT_STR(digits.n));
	}
	if (digits.n > 0 && !is_checked(digits)) {
		return FAIL(fs, ERR_DATA, "declaration-corporate-check", place, digits);
	}
	*ret = digits;
	return OK;
}

struct day declaration_review(struct day declared)
{
	bool leap_day = declared.month == 2 && declared.day == 29;

	return (struct day){declared.year + 1, declared.month, leap_day ? 28 : declared.day};
}

/* ---- what is lacking ---- */

static struct declaration_lack lack(int left, int minutes)
{
	return (struct declaration_lack){.done = left == 0, .left = left, .minutes = left == 0 ? 0 : minutes};
}

int declaration_stars_of(enum declaration_need need)
{
	return need == NEED_ARTICLES ? 1 : 2;
}

struct declaration_lacks declaration_lacks(const struct declaration_state *s)
{
	int articles = ARTICLE_COUNT - s->articles, questions = s->asked - s->answered;
	struct declaration_lacks l = {
		.of = {[NEED_ARTICLES] = lack(articles, articles * ARTICLE_MINUTES),
	               [NEED_SELFCHECK] = lack(questions, (questions + QUESTIONS_A_MINUTE - 1) / QUESTIONS_A_MINUTE),
	               [NEED_DECIDED] = lack(!s->decided, DECIDE_MINUTES),
	               [NEED_PUBLIC] = lack(!s->is_public, PUBLISH_MINUTES)},
		.ready = {false, true, true},
	};

	for (enum declaration_need need = 0; need < NEED__MAX; need++) {
		int stars = declaration_stars_of(need);
		l.ready[stars] = l.ready[stars] && l.of[need].done;
		l.minutes[stars] += l.of[need].minutes;
	}
	return l;
}

str declaration_need_word(enum declaration_need need)
{
	static const str words[NEED__MAX] = {
		[NEED_ARTICLES] = S("articles"),
		[NEED_SELFCHECK] = S("selfcheck"),
		[NEED_DECIDED] = S("policy-decided"),
		[NEED_PUBLIC] = S("policy-public"),
	};

	return words[need];
}
