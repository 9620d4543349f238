/* Characters, paths, and the pieces that texts and values are made of. */
#include "mkhtml.h"

#include "base/utf8.h"

#include <regex.h>

#define WHITE " \t\r\n"

str text_behind(str s, size_t n)
{
	return str_slice(s, n, SIZE_MAX);
}

size_t white(str s)
{
	size_t n = 0;

	while (n < s.n && strchr(WHITE, s.p[n]) != NULL) {
		n++;
	}
	return n;
}

str without_white_end(str s)
{
	while (s.n > 0 && strchr(WHITE, s.p[s.n - 1]) != NULL) {
		s.n--;
	}
	return s;
}

str trim(str s)
{
	return text_behind(without_white_end(s), white(s));
}

size_t newlines(str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		n += s.p[i] == '\n';
	}
	return n;
}

bool is_listed(str word, str list)
{
	while (list.n > 0) {
		if (str_eq_nocase(word, str_cut(list, ' ', &list))) {
			return true;
		}
	}
	return false;
}

/* REG_STARTEND, which glibc and the BSDs have, is for views: no NUL ends them. */
bool matches(str s, const char *pattern, str ret[static GROUPS_MAX])
{
	regmatch_t groups[GROUPS_MAX] = {{.rm_so = 0, .rm_eo = (regoff_t)s.n}};
	regex_t regex;

	if (regcomp(&regex, pattern, REG_EXTENDED) != 0) {
		abort(); /* the pattern is ours */
	}
	bool matched = regexec(&regex, s.p, GROUPS_MAX, groups, REG_STARTEND) == 0;

	for (size_t i = 0; i < GROUPS_MAX; i++) {
		bool set = matched && groups[i].rm_so >= 0;
		size_t from = set ? (size_t)groups[i].rm_so : 0, to = set ? (size_t)groups[i].rm_eo : 0;
		ret[i] = str_slice(s, from, to - from);
	}
	regfree(&regex);
	return matched;
}

bool is_message(str s)
{
	return utf8_count(s) != s.n;
}

struct piece piece_next(str *rest)
{
	str s = *rest, groups[GROUPS_MAX] = {{NULL, 0}};
	size_t open = str_find(s, S("{"));
	bool hole = open == 0 && matches(s, "^\\{(\\?!?)?(" PATH ")\\}", groups), brace = str_starts(s, S("{{"));
	size_t n = open != 0 ? open : hole ? groups[0].n : brace ? 2 : 1;

	*rest = text_behind(s, n);
	if (hole) {
		return (struct piece){groups[1].n > 0 ? CONDITION : HOLE, groups[2]};
	}
	return (struct piece){open != 0 || brace ? LITERAL : BAD, open != 0 ? str_slice(s, 0, n) : S("{")};
}

size_t count_pieces(str s, enum piece_kind kind, const str *text)
{
	size_t n = 0;

	while (s.n > 0) {
		struct piece piece = piece_next(&s);
		n += piece.kind == kind && (text == NULL || str_eq(piece.text, *text));
	}
	return n;
}

bool has_hole(str s)
{
	return count_pieces(s, HOLE, NULL) + count_pieces(s, CONDITION, NULL) > 0;
}
