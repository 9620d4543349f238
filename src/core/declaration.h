/* The declaration of SECURITY ACTION: its number, and what a firm still lacks for it.  It is a declaration that the
 * firm makes by itself; nobody examines it, and nothing here sends it anywhere. */
#ifndef CORE_DECLARATION_H
#define CORE_DECLARATION_H

#include "base/fault.h"
#include "core/day.h"

enum {
	DECLARATION_STARS_MAX = 2,
	DECLARATION_NUMBER_DIGITS = 11,
	CORPORATE_NUMBER_DIGITS = 13, /* 法人番号 */
};

/* ---- numbers ---- */

/* The number of a declaration as it was typed: full-width digits, hyphens and blanks are understood; *ret has the
 * digits alone, or nothing where nothing was typed.  ERR_DATA declaration-number, declaration-number-begin (neither 4
 * nor 5). */
MUST enum err declaration_number(struct arena *a, str typed, str *ret, struct faults *fs);

/* Is it one from before the system of April 2026? */
bool declaration_number_is_old(str number);

/* The same of a corporate number, whose first digit checks the others.  ERR_DATA declaration-corporate,
 * declaration-corporate-check. */
MUST enum err declaration_corporate(struct arena *a, str typed, str *ret, struct faults *fs);

/* The day on which to look at it again: a year after this one. */
struct day declaration_review(struct day declared);

/* ---- what is lacking ---- */

enum declaration_need {
	NEED_ARTICLES,  /* one star: each of the six articles is done, begun or chosen */
	NEED_SELFCHECK, /* two stars: all questions of the self-check are answered */
	NEED_DECIDED,   /* ... a policy is decided */
	NEED_PUBLIC,    /* ... and public */
	NEED__MAX,
};

/* What the records say. */
struct declaration_state {
	int articles;        /* of ARTICLE_COUNT */
	int asked, answered; /* questions of the self-check */
	bool decided, is_public;
};

struct declaration_lack {
	bool done;
	int left;    /* articles or questions; 1: the thing itself */
	int minutes; /* that it takes, roughly and by our own reckoning */
};

struct declaration_lacks {
	struct declaration_lack of[NEED__MAX];
	bool ready[DECLARATION_STARS_MAX + 1];  /* by stars; ready[0] is not used */
	int minutes[DECLARATION_STARS_MAX + 1]; /* of what is left for so many stars */
};

struct declaration_lacks declaration_lacks(const struct declaration_state *s);

/* For how many stars it takes. */
int declaration_stars_of(enum declaration_need need);

/* Words for programs: "articles", "selfcheck", "policy-decided", "policy-public". */
str declaration_need_word(enum declaration_need need);

#endif
