/* What stands in the head of a request: the address, cookies, languages.  Pure, as form.h is; nothing of it is
 * believed.
 */
#ifndef WEB_HEAD_H
#define WEB_HEAD_H

#include "base/str.h"

enum { PATH_PARTS_MAX = 4 };

/* Decodes "%E3%81%82" into the arena; with `plus`, "+" is a blank.  What has nothing to decode stays a view.  False,
 * and *ret untouched, if a percent sign has no two digits behind it. */
MUST bool percent_decode(struct arena *a, str s, bool plus, str *ret);

/* The value of the first cookie with that name in a Cookie header, without quotes; p == NULL if there is none, or if it
 * has a character that no cookie may have.  What other programs of the same host left there and is no pair is passed
 * over; from a control character on nothing is read. */
str cookie_value(str header, str name);

/* The language that an Accept-Language header likes best of ja and en, with its weights, the first of equals; -1 if it
 * wants neither. */
int language_wanted(str header);

/* The language that somebody chose here: the cookie toride-lang of a Cookie header; -1 if it names none of ours. */
int language_chosen(str header);

/* A path of this server, fit for a Location or a form: else somebody could send people elsewhere with an address that
 * looks like ours.  Browsers take what begins with "//" or has a backslash for another host. */
bool is_own_path(str path);

/* What stands at ":id" of a pattern like "/round/:id", percent-decoded, in the order of the pattern; false, and *ret
 * untouched, if the path is none of the pattern's.  The rest of the path is compared byte by byte, undecoded.  A part
 * is UTF-8 and neither empty, nor does it contain "/" or control characters. */
struct path_parts {
	str part[PATH_PARTS_MAX];
	size_t n;
};
MUST bool path_match(struct arena *a, str path, const char *pattern, struct path_parts *ret);

#endif
